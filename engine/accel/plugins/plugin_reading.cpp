// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/plugins/plugin_reading.h"

#include "engine/accel/plugins/plugin_table.h"

#include <cmath>

namespace trilume::accel {

namespace {

std::optional<EvidenceLabel> labelOf(std::int32_t label)
{
    switch (label) {
    case TRILUME_ACCEL_LABEL_MEASURED:
        return EvidenceLabel::Measured;
    case TRILUME_ACCEL_LABEL_DERIVED:
        return EvidenceLabel::Derived;
    case TRILUME_ACCEL_LABEL_MODELLED:
        return EvidenceLabel::Modelled;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<PluginReading> readReading(const trilume_accel_reading_t& reading)
{
    const auto known = readStruct<trilume_accel_reading_t>(&reading);
    const std::optional<EvidenceLabel> label = labelOf(known.label);
    const bool isKind =
        known.kind >= TRILUME_ACCEL_JOULES && known.kind <= TRILUME_ACCEL_BUSY_SECONDS;
    const bool mayBeNegative = known.kind == TRILUME_ACCEL_CELSIUS;
    const bool isOfPower = known.kind == TRILUME_ACCEL_JOULES || known.kind == TRILUME_ACCEL_WATTS;
    if (isOfPower && known.label == TRILUME_ACCEL_LABEL_NONE && known.source[0] != '\0') {
        PluginReading missing;
        missing.kind = static_cast<ReadingKind>(known.kind);
        missing.hasValue = false;
        missing.source = readText(known.source);
        return missing;
    }
    if (!isKind || !label || !std::isfinite(known.value) || (known.value < 0.0 && !mayBeNegative)) {
        return std::nullopt;
    }
    PluginReading safe;
    safe.kind = static_cast<ReadingKind>(known.kind);
    safe.label = *label;
    if (isOfPower && known.scope >= TRILUME_ACCEL_SCOPE_CHIP
        && known.scope <= TRILUME_ACCEL_SCOPE_BOARD) {
        safe.scope = static_cast<PowerScope>(known.scope);
    }
    safe.value = known.value;
    safe.resolution =
        std::isfinite(known.resolution) && known.resolution > 0.0 ? known.resolution : 0.0;
    safe.ageNanoseconds = known.age_nanoseconds;
    safe.renewals = known.renewals;
    safe.source = readText(known.source);
    return safe;
}

} // namespace trilume::accel
