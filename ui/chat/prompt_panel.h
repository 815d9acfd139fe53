// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/overlay.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStandardItem;
class QStandardItemModel;

namespace trilume::app {
class PromptLibrary;
}

namespace trilume::ui {

class Banner;
class WrappingRow;

// The prompts that are kept: found by some letters, put into the message by Enter, renamed (F2),
// removed (Del) and brought back; and what is written now is kept as one. [ui thread]
class PromptPanel final : public Overlay
{
    Q_OBJECT

public:
    // `written`: what stands in the field of the message. The library is borrowed and outlives
    // this.
    PromptPanel(const Theme& theme,
                QWidget& window,
                const QAction& own,
                const QList<QAction*>& kept,
                app::PromptLibrary& library,
                const QString& written);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void chosen(const QString& text);

protected:
    QSize wishedSize(const QSize& room) override;
    void takeFocus() override;

private:
    void buildList();
    void buildFoot(const QString& written);
    void fill();
    void updateButtons();
    [[nodiscard]] bool act(const QKeyEvent& event); // whether the key is for the list
    void insertChosen();
    void renameChosen();
    void removeChosen();
    void offerUndo();
    [[nodiscard]] int chosenPlace() const; // in the library; -1: none

    app::PromptLibrary& m_library;
    QLineEdit* m_field;
    QListView* m_list;
    QStandardItemModel* m_model;
    QLabel* m_nothing;
    Banner* m_notice;
    WrappingRow* m_foot;
    QPushButton* m_keep;
    QPushButton* m_rename;
    QPushButton* m_remove;
    QString m_written;
    bool m_isFilling = false;
};

} // namespace trilume::ui
