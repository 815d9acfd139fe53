// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/sampling_settings.h"

#include <QString>

#include <optional>
#include <span>

namespace trilume::app {

// Ways to choose tokens that have a name. The longest answer is none of their business.
struct SamplingPreset
{
    const char* word = ""; // names widgets
    const char* name = ""; // settingText()
    SamplingSettings sampling;
};

[[nodiscard]] std::span<const SamplingPreset> samplingPresets();

// The place of the one that these settings are; none for settings of the person's own.
[[nodiscard]] std::optional<std::size_t> presetOf(const SamplingSettings& sampling);

// `preset` with the longest answer of `current`.
[[nodiscard]] SamplingSettings withPreset(const SamplingSettings& current,
                                          const SamplingPreset& preset);

} // namespace trilume::app
