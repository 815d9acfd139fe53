// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/setting_values.h"

#include <QSignalBlocker>

#include <algorithm>

namespace trilume::app {

SamplingSettings SettingValues::sampling() const
{
    SamplingSettings sampling;
    sampling.temperature = value(SettingId::Temperature);
    sampling.topK = static_cast<int>(value(SettingId::TopK));
    sampling.topP = value(SettingId::TopP);
    sampling.minP = value(SettingId::MinP);
    sampling.repetitionPenalty = value(SettingId::RepetitionPenalty);
    sampling.maxTokens = static_cast<int>(value(SettingId::MaxTokens));
    return sampling;
}

void SettingValues::setSampling(const SamplingSettings& sampling)
{
    const SamplingSettings before = this->sampling();
    {
        const QSignalBlocker oneSignalForAll(this);
        setValue(SettingId::Temperature, sampling.temperature);
        setValue(SettingId::TopK, sampling.topK);
        setValue(SettingId::TopP, sampling.topP);
        setValue(SettingId::MinP, sampling.minP);
        setValue(SettingId::RepetitionPenalty, sampling.repetitionPenalty);
        setValue(SettingId::MaxTokens, sampling.maxTokens);
    }
    if (this->sampling() != before) {
        Q_EMIT changed();
    }
}

double allowedValue(const SettingSpec& spec, double value)
{
    return std::clamp(value, spec.range.minimum, spec.range.maximum);
}

QString allowedText(const SettingSpec& spec, const QString& text)
{
    qsizetype end = spec.longest;
    if (text.size() > end && text.at(end - 1).isHighSurrogate()) {
        --end; // no half of a character
    }
    return text.left(end);
}

} // namespace trilume::app
