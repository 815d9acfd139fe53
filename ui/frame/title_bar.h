// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace trilume::app {
class ModelController;
struct ModelSummary;
} // namespace trilume::app

namespace trilume::ui {

class Chip;
class ElidedLabel;
class IconButton;
class Theme;

// The line above the page: name of the chat, the model, the device. [ui thread]
class TitleBar final : public QWidget
{
    Q_OBJECT

public:
    // `chatSettings`: what its button does. `boardConstants`: that shows the constants of a board.
    TitleBar(const Theme& theme,
             const app::ModelController& models,
             QAction& chatSettings,
             QAction& boardConstants,
             QWidget* parent);

    void setTitle(const QString& title);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void modelsRequested(const QWidget& chip); // to choose from, beside it

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyTheme();
    void fitTitle();
    void updateChips();
    void showLoading(const QString& path);
    void showProgress(double share);
    void showServer(const app::ModelSummary& summary);
    void showDeviceOf(const app::ModelSummary& summary);
    void showHealth(bool hasRoom);
    void showDevice();

    const Theme& m_theme;
    const app::ModelController& m_models;
    QAction& m_boardConstants;
    QString m_loadingName;
    ElidedLabel* m_label;
    Chip* m_model;
    Chip* m_device;
    IconButton* m_settings;
};

} // namespace trilume::ui
