// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace trilume::app {
class SensorController;
class Settings;
} // namespace trilume::app

namespace trilume::ui {

class Theme;

// What stands in the card of power while there is no reading: why not, what to do about it, and the
// offer to model it from two figures that the person knows. [ui thread]
class PowerNotice final : public QWidget
{
    Q_OBJECT

public:
    // All borrowed, all outlive this.
    PowerNotice(const Theme& theme,
                app::SensorController& sensors,
                const app::Settings& settings,
                QWidget* parent);

    void beginModel(); // shows the two fields

Q_SIGNALS:
    void dismissed(); // the fields are closed

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* buildForm();
    void applyTheme();
    void update();
    void takeModel();
    void closeForm();

    const Theme& m_theme;
    app::SensorController& m_sensors;
    const app::Settings& m_settings;
    QLabel* m_sentence;
    QLabel* m_details;
    QPushButton* m_offer;
    QLineEdit* m_idle;
    QLineEdit* m_full;
    QLabel* m_basis; // of figures that were filled in
    QLabel* m_wrong;
    QWidget* m_form;
};

} // namespace trilume::ui
