// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/own_format.h"

#include "app/store/folder.h"
#include "app/transfer/own_stats_p.h"

#include <QJsonArray>

namespace trilume::app {

namespace {

// In the order of the numbers that the database has for them, from 1.
const QStringList& modes()
{
    static const QStringList words = {QStringLiteral("dialogue"), QStringLiteral("completion")};
    return words;
}

const QStringList& roles()
{
    static const QStringList words = {QStringLiteral("system"), QStringLiteral("user"),
                                      QStringLiteral("assistant")};
    return words;
}

const QStringList& statuses()
{
    static const QStringList words = {QStringLiteral("complete"), QStringLiteral("running"),
                                      QStringLiteral("stopped"), QStringLiteral("interrupted"),
                                      QStringLiteral("failed")};
    return words;
}

template <typename Word>
Word readWord(const JsonFields& fields, const char* name, const QStringList& words)
{
    return static_cast<Word>(fields.oneOf(name, words) + 1);
}

template <typename Word>
QString wordOf(Word word, const QStringList& words)
{
    return words.value(static_cast<int>(word) - 1);
}

QDateTime readTime(const JsonFields& fields, const char* name)
{
    constexpr double kMilliseconds = 1000.0;
    QDateTime time = fields.time(name, kMilliseconds);
    if (!time.isValid()) {
        fields.refuse(QLatin1String(name), FieldWords::tr("no time"),
                      FieldWords::tr("milliseconds since 1970"));
    }
    return time;
}

template <typename Number>
void put(QJsonObject& object, const char* name, const std::optional<Number>& value)
{
    if (value) {
        object[QLatin1String(name)] = *value;
    }
}

QJsonObject toJson(const ChatSettings& settings)
{
    QJsonObject object;
    put(object, "system_prompt", settings.systemPrompt);
    put(object, "temperature", settings.temperature);
    put(object, "top_k", settings.topK);
    put(object, "top_p", settings.topP);
    put(object, "min_p", settings.minP);
    put(object, "repetition_penalty", settings.repetitionPenalty);
    put(object, "max_tokens", settings.maxTokens);
    put(object, "thinking", settings.isThinking);
    put(object, "max_thought_tokens", settings.maxThoughtTokens);
    return object;
}

ChatSettings readSettings(const JsonFields& fields)
{
    const auto count = [&fields](const char* name) {
        return fields.has(name) ? std::optional(fields.count(name)) : std::nullopt;
    };
    ChatSettings settings;
    if (fields.has("system_prompt")) {
        settings.systemPrompt = fields.shortText("system_prompt", kLongestImportedSystemPrompt);
    }
    settings.temperature = fields.figure("temperature");
    settings.topK = count("top_k");
    settings.topP = fields.figure("top_p");
    settings.minP = fields.figure("min_p");
    settings.repetitionPenalty = fields.figure("repetition_penalty");
    settings.maxTokens = count("max_tokens");
    if (fields.has("thinking")) {
        settings.isThinking = fields.flag("thinking");
    }
    settings.maxThoughtTokens = count("max_thought_tokens");
    return settings;
}

} // namespace

QJsonObject toJson(const Chat& chat, const std::vector<Message>& messages, const QString& folder)
{
    QStringList prompts; // of the answers
    QJsonArray list;
    for (const Message& message : messages) {
        QJsonObject entry{
            {QStringLiteral("id"), static_cast<double>(message.id.value)},
            {QStringLiteral("role"), wordOf(message.role, roles())},
            {QStringLiteral("status"), wordOf(message.status, statuses())},
            {QStringLiteral("created"), static_cast<double>(message.created.toMSecsSinceEpoch())},
            {QStringLiteral("text"), message.text}};
        if (message.parent) {
            entry[QStringLiteral("parent")] = static_cast<double>(message.parent.value);
        }
        if (!message.thought.isEmpty()) {
            entry[QStringLiteral("thought")] = message.thought;
        }
        if (!message.error.isEmpty()) {
            entry[QStringLiteral("error")] = message.error;
        }
        if (const QJsonObject stats = statsToJson(message, prompts); !stats.isEmpty()) {
            entry[QStringLiteral("stats")] = stats;
        }
        list.append(entry);
    }
    QJsonObject result{
        {QStringLiteral("title"), chat.title},
        {QStringLiteral("mode"), wordOf(chat.mode, modes())},
        {QStringLiteral("created"), static_cast<double>(chat.created.toMSecsSinceEpoch())},
        {QStringLiteral("updated"), static_cast<double>(chat.updated.toMSecsSinceEpoch())},
        {QStringLiteral("messages"), list}};
    if (chat.currentLeaf) {
        result[QStringLiteral("current")] = static_cast<double>(chat.currentLeaf.value);
    }
    if (chat.isPinned) {
        result[QStringLiteral("pinned")] = true;
    }
    if (!folder.isEmpty()) {
        result[QStringLiteral("folder")] = folder;
    }
    if (!prompts.isEmpty()) {
        result[QStringLiteral("system_prompts")] = QJsonArray::fromStringList(prompts);
    }
    if (!chat.draft.isEmpty()) {
        result[QStringLiteral("draft")] = chat.draft;
    }
    if (chat.settings != ChatSettings()) {
        result[QStringLiteral("settings")] = toJson(chat.settings);
    }
    return result;
}

ImportedChat readOwnChat(const JsonFields& fields)
{
    ImportedChat imported;
    Chat& chat = imported.chat;
    chat.title = fields.title("title");
    chat.mode = readWord<ChatMode>(fields, "mode", modes());
    chat.created = readTime(fields, "created");
    chat.updated = readTime(fields, "updated");
    chat.isPinned = fields.flag("pinned");
    chat.draft = fields.shortText("draft", kLongestDraft);
    chat.settings = readSettings(fields.object("settings"));
    imported.folder = folderName(fields.shortText("folder", 2 * kLongestFolderName));
    const QStringList prompts = fields.shortTexts("system_prompts", kLongestImportedSystemPrompt);
    std::map<qint64, MessageId> places;
    const QJsonArray list = fields.array("messages");
    if (list.size() > kMostMessages) {
        fields.refuse(QStringLiteral("messages"), QString::number(list.size()),
                      FieldWords::tr("at most %1 messages").arg(kMostMessages));
    }
    for (int i = 0; i < list.size() && !fields.isRefused(); ++i) {
        const JsonFields entry = fields.item(list.at(i), QStringLiteral(".messages[%1]").arg(i));
        Message message;
        message.role = readWord<MessageRole>(entry, "role", roles());
        message.status = readWord<MessageStatus>(entry, "status", statuses());
        if (message.status == MessageStatus::Running) {
            message.status = MessageStatus::Interrupted; // nobody writes it any more
        }
        message.created = readTime(entry, "created");
        message.text = entry.text("text");
        message.thought = entry.text("thought");
        message.error = entry.text("error");
        message.stats = readStats(entry.object("stats"), message.status, prompts);
        if (entry.has("parent")) {
            const auto parent = places.find(entry.large("parent"));
            if (parent == places.end()) {
                entry.refuse(QStringLiteral("parent"), QString::number(entry.large("parent")),
                             FieldWords::tr("the id of a message before it"));
                return imported;
            }
            message.parent = parent->second;
        }
        imported.messages.push_back(message);
        const MessageId place{static_cast<std::int64_t>(imported.messages.size())};
        if (!places.emplace(entry.large("id"), place).second) {
            entry.refuse(QStringLiteral("id"), QString::number(entry.large("id")),
                         FieldWords::tr("an id of its own"));
            return imported;
        }
    }
    if (fields.has("current")) {
        const auto current = places.find(fields.large("current"));
        if (current == places.end()) {
            fields.refuse(QStringLiteral("current"), QString::number(fields.large("current")),
                          FieldWords::tr("the id of a message"));
            return imported;
        }
        chat.currentLeaf = current->second;
    }
    return imported;
}

} // namespace trilume::app
