// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/foreign_formats.h"

#include "app/transfer/message_tree.h"

#include <QJsonArray>

#include <algorithm>

namespace trilume::app {

namespace {

constexpr double kSeconds = 1.0;

std::optional<MessageRole> roleOf(const QString& word)
{
    if (word == QLatin1String("user")) {
        return MessageRole::User;
    }
    if (word == QLatin1String("assistant")) {
        return MessageRole::Assistant;
    }
    return std::nullopt; // systems and tools say nothing that one reads
}

// Siblings in the order that they were made in; the order of names in an object says nothing.
void sortByTime(std::vector<TreeNode>& nodes)
{
    std::stable_sort(nodes.begin(), nodes.end(), [](const TreeNode& left, const TreeNode& right) {
        return left.message.created < right.message.created;
    });
}

void fillTimes(ImportedChat& imported)
{
    Chat& chat = imported.chat;
    if (!chat.created.isValid()) {
        chat.created = chat.updated.isValid() ? chat.updated : QDateTime::currentDateTimeUtc();
    }
    if (!chat.updated.isValid()) {
        chat.updated = chat.created;
    }
    for (Message& message : imported.messages) {
        if (!message.created.isValid()) {
            message.created = chat.created;
        }
    }
}

// Parts of text; others, as pictures, are objects.
QString textOfParts(const QJsonArray& parts)
{
    QStringList texts;
    for (const auto& part : parts) {
        const QString text = part.isString()
                                 ? part.toString()
                                 : part.toObject().value(QLatin1String("text")).toString();
        if (!text.isEmpty()) {
            texts.append(text);
        }
    }
    QString text = texts.join(QStringLiteral("\n\n"));
    text.remove(QChar::Null);
    return text;
}

TreeNode readChatGptNode(const JsonFields& fields, const QString& name)
{
    TreeNode node;
    node.name = name;
    node.parent = fields.text("parent");
    const JsonFields message = fields.object("message");
    const JsonFields content = message.object("content");
    const std::optional<MessageRole> role = roleOf(message.object("author").text("role"));
    node.message.role = role.value_or(MessageRole::User);
    node.message.created = message.time("create_time", kSeconds);
    node.message.text =
        content.has("parts") ? textOfParts(content.array("parts")) : content.text("text");
    if (role == MessageRole::Assistant) {
        node.message.stats.modelName = message.object("metadata").text("model_slug");
    }
    const QString kind = content.text("content_type");
    const bool isText = kind == QLatin1String("text") || kind == QLatin1String("multimodal_text");
    node.isShown = role.has_value() && isText && !node.message.text.isEmpty();
    return node;
}

QString textOfContent(const JsonFields& message)
{
    const QJsonValue content = message.all().value(QLatin1String("content"));
    return content.isArray() ? textOfParts(content.toArray()) : message.text("content");
}

TreeNode readOpenWebUiNode(const JsonFields& fields, const QString& name)
{
    TreeNode node;
    node.name = name;
    node.parent = fields.text("parentId");
    const std::optional<MessageRole> role = roleOf(fields.text("role"));
    node.message.role = role.value_or(MessageRole::User);
    node.message.created = fields.time("timestamp", kSeconds);
    node.message.text = textOfContent(fields);
    if (role == MessageRole::Assistant) {
        node.message.stats.modelName = fields.text("model");
        const bool isCutOff = fields.has("done") && !fields.flag("done");
        node.message.status = isCutOff ? MessageStatus::Interrupted : MessageStatus::Complete;
    }
    node.isShown = role.has_value() && !node.message.text.isEmpty();
    return node;
}

// `read` reads a node of the object `name`, whose values are all nodes.
template <typename Read>
std::vector<TreeNode> readNodes(const JsonFields& fields, const char* name, Read&& read)
{
    std::vector<TreeNode> result;
    const JsonFields nodes = fields.object(name);
    const QJsonObject& all = nodes.all();
    if (all.size() > kMostMessages) {
        fields.refuse(QLatin1String(name), QString::number(all.size()),
                      QStringLiteral("at most %1 messages").arg(kMostMessages));
        return result;
    }
    for (auto node = all.begin(); node != all.end() && !fields.isRefused(); ++node) {
        const QString key = node.key();
        result.push_back(read(nodes.item(node.value(), QLatin1Char('.') + key.left(40)), key));
    }
    sortByTime(result);
    return result;
}

} // namespace

ImportedChat readChatGpt(const JsonFields& conversation)
{
    ImportedChat imported;
    imported.chat.title = conversation.title("title");
    imported.chat.created = conversation.time("create_time", kSeconds);
    imported.chat.updated = conversation.time("update_time", kSeconds);
    arrange(readNodes(conversation, "mapping", readChatGptNode), conversation.text("current_node"),
            imported);
    fillTimes(imported);
    return imported;
}

ImportedChat readOpenWebUi(const JsonFields& entry)
{
    ImportedChat imported;
    const JsonFields chat = entry.object("chat");
    const JsonFields history = chat.object("history");
    imported.chat.title = entry.has("title") ? entry.title("title") : chat.title("title");
    imported.chat.created = entry.time("created_at", kSeconds);
    imported.chat.updated = entry.time("updated_at", kSeconds);
    imported.chat.isPinned = entry.flag("pinned");
    arrange(readNodes(history, "messages", readOpenWebUiNode), history.text("currentId"), imported);
    fillTimes(imported);
    return imported;
}

} // namespace trilume::app
