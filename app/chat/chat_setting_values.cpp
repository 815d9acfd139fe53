// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/chat_setting_values.h"

#include "app/settings/settings.h"
#include "app/transfer/imported_chat.h"

#include <cmath>

namespace trilume::app {

static_assert(kLongestSystemPrompt == kLongestImportedSystemPrompt);

namespace {

// What the chat has of its own; nothing for what it cannot have.
std::optional<double> ownValue(const ChatSettings& own, SettingId id)
{
    switch (id) {
    case SettingId::Temperature:
        return own.temperature;
    case SettingId::TopK:
        return own.topK ? std::optional<double>(*own.topK) : std::nullopt;
    case SettingId::TopP:
        return own.topP;
    case SettingId::MinP:
        return own.minP;
    case SettingId::RepetitionPenalty:
        return own.repetitionPenalty;
    case SettingId::MaxTokens:
        return own.maxTokens ? std::optional<double>(*own.maxTokens) : std::nullopt;
    case SettingId::Thinking:
        return own.isThinking ? std::optional<double>(*own.isThinking ? 1.0 : 0.0) : std::nullopt;
    case SettingId::MaxThoughtTokens:
        return own.maxThoughtTokens ? std::optional<double>(*own.maxThoughtTokens) : std::nullopt;
    default:
        return std::nullopt;
    }
}

void setOwnValue(ChatSettings& own, SettingId id, std::optional<double> value)
{
    const std::optional<int> whole = value ? std::optional(static_cast<int>(*value)) : std::nullopt;
    switch (id) {
    case SettingId::Temperature:
        own.temperature = value;
        return;
    case SettingId::TopK:
        own.topK = whole;
        return;
    case SettingId::TopP:
        own.topP = value;
        return;
    case SettingId::MinP:
        own.minP = value;
        return;
    case SettingId::RepetitionPenalty:
        own.repetitionPenalty = value;
        return;
    case SettingId::MaxTokens:
        own.maxTokens = whole;
        return;
    case SettingId::Thinking:
        own.isThinking = value ? std::optional(*value != 0.0) : std::nullopt;
        return;
    case SettingId::MaxThoughtTokens:
        own.maxThoughtTokens = whole;
        return;
    default:
        return;
    }
}

} // namespace

ChatSettingValues::ChatSettingValues(Settings& settings, QObject* parent)
    : SettingValues(parent)
    , m_settings(settings)
{
    connect(&settings, &Settings::changed, this, &ChatSettingValues::changed);
}

void ChatSettingValues::take(const ChatSettings& own)
{
    if (own != m_own) {
        m_own = own;
        Q_EMIT changed();
    }
}

double ChatSettingValues::value(SettingId id) const
{
    const std::optional<double> own = ownValue(m_own, id);
    // From a file of anybody's.
    return own && !std::isnan(*own) ? allowedValue(settingSpec(id), *own) : m_settings.value(id);
}

void ChatSettingValues::setValue(SettingId id, double value)
{
    // What is as it was stays as the default, which it then follows.
    if (std::isnan(value) || value == this->value(id)) {
        return;
    }
    ChatSettings own = m_own;
    setOwnValue(own, id, allowedValue(settingSpec(id), value));
    take(own);
}

QString ChatSettingValues::text(SettingId id) const
{
    return id == SettingId::SystemPrompt && m_own.systemPrompt
               ? allowedText(settingSpec(id), *m_own.systemPrompt)
               : m_settings.text(id);
}

void ChatSettingValues::setText(SettingId id, const QString& text)
{
    if (id != SettingId::SystemPrompt || text == this->text(id)) {
        return;
    }
    ChatSettings own = m_own;
    own.systemPrompt = allowedText(settingSpec(id), text);
    take(own);
}

bool ChatSettingValues::isDefault(SettingId id) const
{
    return id == SettingId::SystemPrompt ? !m_own.systemPrompt : !ownValue(m_own, id);
}

void ChatSettingValues::reset(SettingId id)
{
    ChatSettings own = m_own;
    if (id == SettingId::SystemPrompt) {
        own.systemPrompt.reset();
    } else {
        setOwnValue(own, id, std::nullopt);
    }
    take(own);
}

std::optional<SamplingSettings> ChatSettingValues::ownSampling() const
{
    return m_settings.ownSampling();
}

void ChatSettingValues::setOwnSampling(const SamplingSettings& sampling)
{
    m_settings.setOwnSampling(sampling);
}

} // namespace trilume::app
