// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/model_markers.h"
#include "ui/frame/overlay.h"

#include <array>
#include <optional>

class QGridLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPushButton;

namespace trilume::app {
class ModelController;
}

namespace trilume::ui {

class ScrollingBody;

// What stands around the messages that the loaded model reads, and giving it others. [ui thread]
// The model says whether they are good: the panel goes when they are kept, and says why they are
// not.
class MarkersPanel final : public Overlay
{
    Q_OBJECT

public:
    // `models` is borrowed, outlives the panel and has a model.
    MarkersPanel(const Theme& theme,
                 QWidget& window,
                 const QAction& own,
                 const QList<QAction*>& kept,
                 app::ModelController& models);

protected:
    QSize wishedSize(const QSize& room) override;
    void takeFocus() override;

private:
    QLabel* addWords(const QString& text, const char* name);
    QLabel* addTitle(const QString& text);
    void fill();
    void fillForms(QMenu& menu);
    void addFields();
    QLineEdit* addField(QGridLayout& grid, int row, int column, const char* name);
    void addButtons();
    void connectModels();
    void show(const app::ModelMarkers& markers);
    // Of the fields; nothing, with a message, where one of them is not well written.
    [[nodiscard]] std::optional<app::ModelMarkers> typed();
    void updateExample();
    void use();
    void useOwn();
    void give(const std::optional<app::ModelMarkers>& markers);
    void say(const QString& message);

    app::ModelController& m_models;
    ScrollingBody* m_area;
    QWidget* m_content;
    QVBoxLayout* m_body;
    std::array<QLineEdit*, 6> m_fields = {}; // system, user, assistant: before and behind each
    QPlainTextEdit* m_stop = nullptr;
    QLabel* m_example = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_useOwn = nullptr;
    QPushButton* m_use = nullptr;
};

} // namespace trilume::ui
