// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QAction;
class QFormLayout;
class QVBoxLayout;

namespace trilume::app {
class Devices;
class ModelController;
struct DevicePlacement;
struct ModelSummary;
struct DeviceEntry;
} // namespace trilume::app

namespace trilume::ui {

class DeviceSettings;
class ScrollingBody;
class Theme;

// What the model runs on, under the name of the device: the devices that there are to choose from,
// with the reason where one cannot be used, and the facts of the one that is in use. [ui thread]
// Closes by itself, and is gone then.
class DevicePanel final : public QFrame
{
    Q_OBJECT

public:
    // `boardConstants`: shows the constants of the one in use, where there are any.
    DevicePanel(const Theme& theme,
                const app::ModelController& models,
                QAction& boardConstants,
                QWidget* parent);

    void popUpBelow(const QWidget& button); // looks for devices, and again while it is open

private:
    void fill();
    void addChoices(QVBoxLayout& column);
    void addChoice(const app::DeviceEntry& device, QVBoxLayout& column);
    void addNote(const QString& text, QVBoxLayout& column);
    void addFacts(QFormLayout& form);
    [[nodiscard]] static QString stateText(const app::ModelSummary& model);
    void addPlacement(QFormLayout& form);
    void addTokens(QFormLayout& form, const app::DevicePlacement& placement);
    void addSettings(QVBoxLayout& column);
    void addConstants(QVBoxLayout& column);
    void addFact(QFormLayout& form, const QString& name, const QString& value);
    void place();

    const Theme& m_theme;
    const app::ModelController& m_models;
    app::Devices* m_devices; // null: the processor alone
    QAction& m_boardConstants;
    ScrollingBody* m_content = nullptr;
    QWidget* m_inUse = nullptr;           // of the choices
    DeviceSettings* m_settings = nullptr; // of the device that is in use; null: the processor is
    QString m_settingsDevice;             // of these, or the last ones
    const QWidget* m_button = nullptr;
    QTimer m_renewal;
};

} // namespace trilume::ui
