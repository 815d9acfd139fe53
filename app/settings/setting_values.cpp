// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/setting_values.h"

#include <QSignalBlocker>
#include <QUrl>

#include <algorithm>

namespace trilume::app {

namespace {

QString allowedAddress(const SettingSpec& spec, const QString& text)
{
    QString address = text.trimmed();
    while (address.endsWith(QLatin1Char('/'))) {
        address.chop(1);
    }
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    const bool isServer = url.isValid() && isWeb && !url.host().isEmpty()
                          && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    return isServer && address.size() <= spec.longest ? address : QString();
}

} // namespace

SamplingSettings SettingValues::sampling() const
{
    SamplingSettings sampling;
    sampling.temperature = value(SettingId::Temperature);
    sampling.topK = static_cast<int>(value(SettingId::TopK));
    sampling.topP = value(SettingId::TopP);
    sampling.minP = value(SettingId::MinP);
    sampling.repetitionPenalty = value(SettingId::RepetitionPenalty);
    sampling.maxTokens = static_cast<int>(value(SettingId::MaxTokens));
    sampling.isThinking = value(SettingId::Thinking) != 0.0;
    sampling.maxThoughtTokens = static_cast<int>(value(SettingId::MaxThoughtTokens));
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
    if (spec.kind == SettingKind::Address) {
        return allowedAddress(spec, text);
    }
    qsizetype end = spec.longest;
    if (text.size() > end && text.at(end - 1).isHighSurrogate()) {
        --end; // no half of a character
    }
    return text.left(end);
}

} // namespace trilume::app
