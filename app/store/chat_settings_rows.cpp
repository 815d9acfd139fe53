// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/chat_settings_rows_p.h"
#include "app/store/row_values_p.h"

#include <QSqlQuery>

namespace trilume::app {

namespace {

template <typename Value>
std::optional<Value> read(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.value<Value>());
}

QVariant wholeOrNull(const std::optional<int>& number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<int>());
}

} // namespace

QString chatSettingsColumns()
{
    return QStringLiteral(
        "system_prompt, temperature, top_k, top_p, min_p, repetition_penalty, max_tokens, "
        "thinking, max_thought_tokens");
}

QVariantList chatSettingsValues(const ChatSettings& settings)
{
    return {settings.systemPrompt ? QVariant(textOrEmpty(*settings.systemPrompt))
                                  : QVariant(QMetaType::fromType<QString>()),
            numberOrNull(settings.temperature),
            wholeOrNull(settings.topK),
            numberOrNull(settings.topP),
            numberOrNull(settings.minP),
            numberOrNull(settings.repetitionPenalty),
            wholeOrNull(settings.maxTokens),
            settings.isThinking ? QVariant(*settings.isThinking)
                                : QVariant(QMetaType::fromType<bool>()),
            wholeOrNull(settings.maxThoughtTokens)};
}

ChatSettings readChatSettings(const QSqlQuery& row, int firstColumn)
{
    ChatSettings settings;
    settings.systemPrompt = read<QString>(row.value(firstColumn));
    settings.temperature = read<double>(row.value(firstColumn + 1));
    settings.topK = read<int>(row.value(firstColumn + 2));
    settings.topP = read<double>(row.value(firstColumn + 3));
    settings.minP = read<double>(row.value(firstColumn + 4));
    settings.repetitionPenalty = read<double>(row.value(firstColumn + 5));
    settings.maxTokens = read<int>(row.value(firstColumn + 6));
    settings.isThinking = read<bool>(row.value(firstColumn + 7));
    settings.maxThoughtTokens = read<int>(row.value(firstColumn + 8));
    return settings;
}

} // namespace trilume::app
