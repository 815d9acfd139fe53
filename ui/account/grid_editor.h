// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace trilume::app {
class Settings;
}

namespace trilume::ui {

class SettingRow;
class Theme;

// The figures of the person's grid, in place: the same that the page of settings has. [ui thread]
class GridEditor final : public QFrame
{
    Q_OBJECT

public:
    GridEditor(const Theme& theme, app::Settings& settings, QWidget* parent);

    void focusFirst();

Q_SIGNALS:
    void closed(); // by its button or by Escape

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void update();
    void applyTheme();

    const Theme& m_theme;
    app::Settings& m_settings;
    std::vector<SettingRow*> m_rows;
    QPushButton* m_confirm;
    QPushButton* m_close;
    QVBoxLayout* m_column;
};

} // namespace trilume::ui
