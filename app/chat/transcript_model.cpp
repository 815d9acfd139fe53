// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/transcript_model.h"

#include "app/platform/joined_text.h"
#include "app/platform/number_text.h"
#include "app/platform/text_run.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace trilume::app {

TranscriptModel::TranscriptModel(QObject* parent)
    : QAbstractListModel(parent)
{}

int TranscriptModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

QString TranscriptModel::accessibleText(const Message& message)
{
    switch (message.role) {
    case MessageRole::System:
        //: %1 is what a message says; before it stands who says it, for screen readers
        return tr("Instructions: %1").arg(message.text);
    case MessageRole::User:
        return tr("You: %1").arg(message.text);
    case MessageRole::Assistant:
        return tr("Model: %1").arg(message.text);
    }
    return message.text;
}

QVariant TranscriptModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Message& message = m_messages[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return QVariant::fromValue(message.id);
    case TextRole:
    case Qt::DisplayRole:
        return message.text;
    case Qt::AccessibleTextRole:
        return accessibleText(message);
    case RoleRole:
        return static_cast<int>(message.role);
    case StatusRole:
        return static_cast<int>(message.status);
    case StatsRole:
        return QVariant::fromValue(message.stats);
    case ErrorRole:
        return message.error;
    case CreatedRole:
        return message.created.toLocalTime();
    case BranchRole:
        return QVariant::fromValue(branchOf(index.row()));
    case ReadingRole:
        return reading(index.row());
    case ThoughtRole:
        return message.thought;
    case FromHereRole:
        return fromHere(index.row());
    case Qt::AccessibleDescriptionRole:
        return description(index.row());
    default:
        return {};
    }
}

QHash<int, QByteArray> TranscriptModel::roleNames() const
{
    return {{IdRole, "id"},           {TextRole, "text"},        {RoleRole, "role"},
            {StatusRole, "status"},   {StatsRole, "stats"},      {ErrorRole, "error"},
            {CreatedRole, "created"}, {BranchRole, "branch"},    {ReadingRole, "reading"},
            {ThoughtRole, "thought"}, {FromHereRole, "fromHere"}};
}

void TranscriptModel::setMessages(std::vector<Message> messages, const std::vector<Fork>& forks)
{
    beginResetModel();
    m_messages = std::move(messages);
    m_forks.clear();
    for (const Fork& fork : forks) {
        m_forks[fork.parent] = fork.branches;
    }
    endResetModel();
}

void TranscriptModel::changePath(const std::vector<Message>& messages,
                                 const std::vector<Fork>& forks)
{
    const auto [was, is] =
        std::mismatch(m_messages.begin(), m_messages.end(), messages.begin(), messages.end(),
                      [](const Message& one, const Message& other) { return one.id == other.id; });
    const auto kept = static_cast<int>(was - m_messages.begin());
    if (was != m_messages.end()) {
        beginRemoveRows({}, kept, rowCount() - 1);
        m_messages.erase(was, m_messages.end());
        endRemoveRows();
    }
    m_forks.clear();
    for (const Fork& fork : forks) {
        m_forks[fork.parent] = fork.branches;
    }
    if (is != messages.end()) {
        beginInsertRows({}, kept, static_cast<int>(messages.size()) - 1);
        m_messages.insert(m_messages.end(), is, messages.end());
        endInsertRows();
    }
}

std::vector<MessageId> TranscriptModel::branchesAt(int row) const
{
    const Message& message = m_messages[static_cast<std::size_t>(row)];
    const auto fork = m_forks.find(message.parent);
    return fork != m_forks.end() ? fork->second : std::vector<MessageId>{message.id};
}

Branch TranscriptModel::branchOf(int row) const
{
    const Message& message = m_messages[static_cast<std::size_t>(row)];
    const auto fork = m_forks.find(message.parent);
    if (fork == m_forks.end()) {
        return {};
    }
    const std::vector<MessageId>& branches = fork->second;
    const auto place = std::find(branches.begin(), branches.end(), message.id);
    return {static_cast<int>(place - branches.begin()) + 1, static_cast<int>(branches.size())};
}

void TranscriptModel::cutAfter(MessageId message)
{
    const int first = message ? rowOf(message) + 1 : 0;
    if (first >= rowCount()) {
        return;
    }
    const Message& next = m_messages[static_cast<std::size_t>(first)];
    m_forks.try_emplace(next.parent, std::vector<MessageId>{next.id});
    beginRemoveRows({}, first, rowCount() - 1);
    m_messages.erase(m_messages.begin() + first, m_messages.end());
    endRemoveRows();
}

void TranscriptModel::append(Message message)
{
    const auto fork = m_forks.find(message.parent);
    if (fork != m_forks.end()) {
        fork->second.push_back(message.id);
    }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_messages.push_back(std::move(message));
    endInsertRows();
}

int TranscriptModel::rowOf(MessageId message) const
{
    // From the end: the row that streams is the last one.
    for (std::size_t i = m_messages.size(); i > 0; --i) {
        if (m_messages[i - 1].id == message) {
            return static_cast<int>(i - 1);
        }
    }
    return -1;
}

void TranscriptModel::appendText(MessageId message, const QString& text)
{
    append(&Message::text, message, text, {TextRole, Qt::DisplayRole, Qt::AccessibleTextRole});
}

void TranscriptModel::appendThought(MessageId message, const QString& text)
{
    append(&Message::thought, message, text, {ThoughtRole});
}

void TranscriptModel::append(QString Message::*part,
                             MessageId message,
                             const QString& text,
                             QList<int> roles)
{
    if (text.isEmpty()) {
        return;
    }
    if (m_beingRead == message) { // also of a chat that is not shown now
        m_beingRead = {};
        roles.append({ReadingRole, Qt::AccessibleDescriptionRole});
    }
    const int row = rowOf(message);
    if (row < 0) {
        return;
    }
    m_messages[static_cast<std::size_t>(row)].*part += text;
    Q_EMIT dataChanged(index(row), index(row), roles);
}

void TranscriptModel::setReading(MessageId answer, const ReadProgress& progress)
{
    m_beingRead = progress.totalTokens > 0 ? answer : MessageId{};
    m_reading = progress;
    if (const int row = rowOf(answer); row >= 0) {
        Q_EMIT dataChanged(index(row), index(row), {ReadingRole, Qt::AccessibleDescriptionRole});
    }
}

QString TranscriptModel::reading(int row) const
{
    const Message& message = m_messages[static_cast<std::size_t>(row)];
    if (message.id != m_beingRead || message.status != MessageStatus::Running) {
        return {};
    }
    //: in the place of an answer, before it is written; %1 and %2 are numbers of tokens
    return tr("Reading %1 of %2 token(s)", nullptr, m_reading.totalTokens)
        .arg(countText(m_reading.doneTokens), countText(m_reading.totalTokens));
}

// By the fingerprint where both are known: a model may have been given another name.
QString TranscriptModel::fromHere(int row) const
{
    const Message& answer = m_messages[static_cast<std::size_t>(row)];
    if (answer.role != MessageRole::Assistant || answer.stats.modelName.isEmpty()) {
        return {};
    }
    for (int before = row - 1; before >= 0; --before) {
        const Message& former = m_messages[static_cast<std::size_t>(before)];
        if (former.role != MessageRole::Assistant || former.stats.modelName.isEmpty()) {
            continue; // nobody is known to have written it
        }
        const QString& was = former.stats.origin.fingerprint;
        const QString& is = answer.stats.origin.fingerprint;
        const bool isSame = was.isEmpty() || is.isEmpty()
                                ? former.stats.modelName == answer.stats.modelName
                                : was == is;
        //: above an answer: it was written by another model, %1, than the one before
        return isSame ? QString() : tr("From here: %1").arg(inOneRun(answer.stats.modelName));
    }
    return {};
}

QString TranscriptModel::description(int row) const
{
    QStringList parts = {fromHere(row), reading(row)};
    parts.removeAll(QString());
    return asSentencesText(parts);
}

void TranscriptModel::update(const Message& message)
{
    if (message.id == m_beingRead && message.status != MessageStatus::Running) {
        m_beingRead = {}; // it may go on later
    }
    const int row = rowOf(message.id);
    if (row < 0) {
        return;
    }
    m_messages[static_cast<std::size_t>(row)] = message;
    Q_EMIT dataChanged(index(row), index(row));
}

} // namespace trilume::app
