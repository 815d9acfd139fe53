// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/foreign_formats.h"

#include "app/transfer/message_tree.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace trilume::app {

namespace {

constexpr double kSeconds = 1.0;
constexpr double kThousandths = 1000.0;

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

// Seconds; what would be in a year of five digits is in milliseconds, as some write it.
QDateTime timeOf(const JsonFields& fields, const char* name)
{
    const QDateTime time = fields.time(name, kSeconds);
    return time.isValid() ? time : fields.time(name, kThousandths);
}

QString pictureMark()
{
    return QCoreApplication::translate("ChatFile", "[picture]");
}

bool isPicture(const QJsonValue& part)
{
    const QJsonObject fields = part.toObject();
    return fields.value(QLatin1String("content_type")) == QLatin1String("image_asset_pointer")
           || fields.value(QLatin1String("type")) == QLatin1String("image_url");
}

// Parts are texts or objects; of a picture its place is kept.
QString textOfPart(const QJsonValue& part)
{
    if (part.isString()) {
        return part.toString();
    }
    return isPicture(part) ? pictureMark()
                           : part.toObject().value(QLatin1String("text")).toString();
}

QString joined(QStringList texts)
{
    texts.removeAll(QString());
    QString text = texts.join(QStringLiteral("\n\n"));
    text.remove(QChar::Null);
    return text;
}

QString textOfParts(const QJsonArray& parts)
{
    QStringList texts;
    std::transform(parts.begin(), parts.end(), std::back_inserter(texts), &textOfPart);
    return joined(texts);
}

QString picturesOfParts(const QJsonArray& parts)
{
    const auto count = std::count_if(parts.begin(), parts.end(), &isPicture);
    return joined(QStringList(count, pictureMark()));
}

// What the assistant wrote for an interpreter, as the block that one would have typed.
QString fenced(const QString& code, const QString& language)
{
    static const QRegularExpression kWord(QStringLiteral("^[A-Za-z0-9+#._-]{1,40}$"));
    const bool isNamed = kWord.match(language).hasMatch() && language != QLatin1String("unknown");
    QString fence = QStringLiteral("```");
    while (code.contains(fence)) {
        fence += QLatin1Char('`');
    }
    return fence + (isNamed ? language : QString()) + QLatin1Char('\n') + code
           + (code.endsWith(QLatin1Char('\n')) ? QString() : QStringLiteral("\n")) + fence;
}

QString textOfChatGpt(const JsonFields& content, bool isTool)
{
    const QString kind = content.text("content_type");
    const QString code = kind == QLatin1String("code") ? content.text("text") : QString();
    if (isTool) { // of what tools say one sees the pictures alone
        return picturesOfParts(content.array("parts"));
    }
    if (!code.isEmpty()) {
        return fenced(code, content.text("language"));
    }
    if (kind != QLatin1String("text") && kind != QLatin1String("multimodal_text")) {
        return {};
    }
    return content.has("parts") ? textOfParts(content.array("parts")) : content.text("text");
}

TreeNode readChatGptNode(const JsonFields& fields, const QString& name)
{
    TreeNode node;
    node.name = name;
    node.parent = fields.text("parent");
    const JsonFields message = fields.object("message");
    const JsonFields content = message.object("content");
    const QString author = message.object("author").text("role");
    const bool isTool = author == QLatin1String("tool"); // which works for the assistant
    const std::optional<MessageRole> role =
        isTool ? std::optional(MessageRole::Assistant) : roleOf(author);
    node.message.role = role.value_or(MessageRole::User);
    node.message.created = timeOf(message, "create_time");
    if (role) {
        node.message.text = textOfChatGpt(content, isTool);
    }
    if (role == MessageRole::Assistant) {
        node.message.stats.modelName = message.object("metadata").text("model_slug");
    }
    node.isShown = !node.message.text.isEmpty();
    return node;
}

// Pictures stand in the parts, or in a list of files beside the text.
QString textOfContent(const JsonFields& message)
{
    const QJsonValue content = message.all().value(QLatin1String("content"));
    const QJsonArray files = message.all().value(QLatin1String("files")).toArray();
    QStringList texts;
    for (const auto& file : files) {
        if (file.toObject().value(QLatin1String("type")) == QLatin1String("image")) {
            texts.append(pictureMark());
        }
    }
    texts.append(content.isArray() ? textOfParts(content.toArray()) : message.text("content"));
    return joined(texts);
}

TreeNode readOpenWebUiNode(const JsonFields& fields, const QString& name)
{
    TreeNode node;
    node.name = name;
    node.parent = fields.text("parentId");
    const std::optional<MessageRole> role = roleOf(fields.text("role"));
    node.message.role = role.value_or(MessageRole::User);
    node.message.created = timeOf(fields, "timestamp");
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
                      FieldWords::tr("at most %1 messages").arg(kMostMessages));
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
    imported.chat.created = timeOf(conversation, "create_time");
    imported.chat.updated = timeOf(conversation, "update_time");
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
    imported.chat.created = timeOf(entry, "created_at");
    imported.chat.updated = timeOf(entry, "updated_at");
    imported.chat.isPinned = entry.flag("pinned");
    arrange(readNodes(history, "messages", readOpenWebUiNode), history.text("currentId"), imported);
    fillTimes(imported);
    return imported;
}

} // namespace trilume::app
