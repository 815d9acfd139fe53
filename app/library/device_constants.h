// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/evidence.h"

#include <QString>

#include <optional>

namespace trilume::app {

// A constant that the seconds and joules of a device follow from.
struct DeviceConstant
{
    QString name; // in English, as the engine lists it
    QString unit;
    std::optional<double> value;        // as it came; absent: not known before the board is opened
    std::optional<EvidenceLabel> label; // of that
    QString source;                     // of that
    QString setting; // the key of its plugin's settings that changes it; empty: built in
    std::optional<double> chosen; // by a person, instead of that

    bool operator==(const DeviceConstant&) const = default;
};

// The settings of a plugin with this constant as it was typed: what is no number is there as a
// text, which whoever reads them refuses by its name. Nothing typed: without it, so that it is as
// it came.
[[nodiscard]] QString withConstant(const QString& settings,
                                   const QString& setting,
                                   const QString& typed);

// Absent: they have none, or no number.
[[nodiscard]] std::optional<double> constantIn(const QString& settings, const QString& setting);

} // namespace trilume::app
