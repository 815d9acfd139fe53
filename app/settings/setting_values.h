// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/sampling_settings.h"
#include "app/settings/setting_table.h"

#include <QObject>
#include <QString>

#include <optional>

namespace trilume::app {

// Settings of the table as they can be shown and changed: those of the person (Settings), or what a
// chat has of its own in their place. [ui thread]
class SettingValues : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // As a number: a flag is 0 or 1, a choice its place among the choices; a text has none.
    [[nodiscard]] virtual double value(SettingId id) const = 0;
    // Moves a number to the nearest allowed one; ignores NaN.
    virtual void setValue(SettingId id, double value) = 0;
    [[nodiscard]] virtual QString text(SettingId id) const = 0;  // of a text
    virtual void setText(SettingId id, const QString& text) = 0; // its beginning, if too long
    [[nodiscard]] virtual bool isDefault(SettingId id) const = 0;
    virtual void reset(SettingId id) = 0;

    // The person's own numbers of sampling, tried last; none: only presets were. Kept, so that they
    // come back after a preset was tried.
    [[nodiscard]] virtual std::optional<SamplingSettings> ownSampling() const = 0;
    virtual void setOwnSampling(const SamplingSettings& sampling) = 0; // not told by changed()

    [[nodiscard]] SamplingSettings sampling() const;
    void setSampling(const SamplingSettings& sampling); // one change

Q_SIGNALS:
    void changed();
};

// `value` where the setting may have it; the nearest one for a number.
[[nodiscard]] double allowedValue(const SettingSpec& spec, double value);
// Of an address that is none nothing is left.
[[nodiscard]] QString allowedText(const SettingSpec& spec, const QString& text);

} // namespace trilume::app
