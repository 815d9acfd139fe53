// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/sampling_presets.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace trilume::app {

namespace {

constexpr std::array kPresets{
    SamplingPreset{"precise",
                   QT_TRANSLATE_NOOP("Settings", "Precise"),
                   {.temperature = 0.2, .topK = 20}},
    SamplingPreset{"balanced", QT_TRANSLATE_NOOP("Settings", "Balanced"), {}},
    SamplingPreset{"creative",
                   QT_TRANSLATE_NOOP("Settings", "Creative"),
                   {.temperature = 1.0, .topK = 100, .minP = 0.05}},
};

} // namespace

std::span<const SamplingPreset> samplingPresets()
{
    return kPresets;
}

SamplingSettings withPreset(const SamplingSettings& current, const SamplingPreset& preset)
{
    SamplingSettings sampling = preset.sampling;
    sampling.maxTokens = current.maxTokens;
    sampling.isThinking = current.isThinking;
    sampling.maxThoughtTokens = current.maxThoughtTokens;
    return sampling;
}

std::optional<std::size_t> presetOf(const SamplingSettings& sampling)
{
    const auto found = std::ranges::find_if(kPresets, [&sampling](const SamplingPreset& preset) {
        return withPreset(sampling, preset) == sampling;
    });
    return found == kPresets.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - kPresets.begin()));
}

} // namespace trilume::app
