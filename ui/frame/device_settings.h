// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/device_setting.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace trilume::app {
class Devices;
}

namespace trilume::ui {

class Theme;

// What can be set for a device: how much of the model it computes, and a text for its plugin, which
// counts with Return. A text that is no JSON object, or nothing for that plugin, stays there with a
// word about it and does not count. [ui thread]
class DeviceSettings final : public QWidget
{
    Q_OBJECT

public:
    // `device`: its id, of one of `devices`, which outlives this.
    DeviceSettings(const Theme& theme,
                   const app::Devices& devices,
                   const QString& device,
                   QWidget* parent);

    // What was typed and does not count yet, for one that takes this one's place.
    [[nodiscard]] QString draft() const;
    void setDraft(const QString& text);

Q_SIGNALS:
    void chosen(const trilume::app::DeviceSetting& setting); // by the person, another one
    void refused();                                          // with a word, which needs room

private:
    void take();
    [[nodiscard]] QString problemOf(const QString& typed) const; // empty: none
    void applyTheme();

    const Theme& m_theme;
    const app::Devices& m_devices;
    QString m_device;
    app::DeviceSetting m_setting;
    QLineEdit* m_plugin;
    QLabel* m_problem;
};

} // namespace trilume::ui
