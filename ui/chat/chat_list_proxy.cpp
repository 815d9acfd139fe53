// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chat_list_proxy.h"

#include "app/chat/chat_list_model.h"
#include "app/platform/display_text.h"
#include "app/platform/joined_text.h"
#include "ui/chat/chat_energy.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/text_direction.h"

#include <QLocale>

#include <algorithm>
#include <map>
#include <utility>

namespace trilume::ui {

ChatListProxy::ChatListProxy(QObject* parent)
    : QAbstractListModel(parent)
    , m_today([] { return QDate::currentDate(); })
{}

void ChatListProxy::setSource(app::ChatListModel& chats)
{
    m_source = &chats;
    using Source = QAbstractItemModel;
    for (const auto signal : {&Source::rowsInserted, &Source::rowsRemoved}) {
        connect(m_source, signal, this, &ChatListProxy::rebuild);
    }
    connect(m_source, &Source::rowsMoved, this, &ChatListProxy::rebuild);
    connect(m_source, &Source::modelReset, this, &ChatListProxy::rebuild);
    connect(m_source, &Source::dataChanged, this, &ChatListProxy::onDataChanged);
    connect(m_source, &app::ChatListModel::foldersChanged, this, &ChatListProxy::rebuild);
    rebuild();
}

void ChatListProxy::setToday(std::function<QDate()> today)
{
    m_today = std::move(today);
}

void ChatListProxy::setOpenChat(app::ChatId chat)
{
    const app::ChatId before = std::exchange(m_openChat, chat);
    tellRow(rowOf(before), {IsOpenRole});
    tellRow(rowOf(chat), {IsOpenRole});
}

void ChatListProxy::setTarget(app::FolderId folder)
{
    const app::FolderId before = std::exchange(m_target, folder);
    tellRow(rowOf(before), {IsTargetRole});
    tellRow(rowOf(folder), {IsTargetRole});
}

void ChatListProxy::tellRow(int row, const QList<int>& roles)
{
    if (row >= 0) {
        Q_EMIT dataChanged(index(row), index(row), roles);
    }
}

int ChatListProxy::rowOf(app::FolderId folder) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [folder](const ChatListRow& row) {
        return row.isHeading() && row.folder == folder;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ChatListProxy::rowOf(app::ChatId chat) const
{
    if (!chat) {
        return -1;
    }
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [chat](const ChatListRow& row) { return row.chat == chat; });
    if (found != m_rows.end()) {
        return static_cast<int>(found - m_rows.begin());
    }
    const app::Chat* hidden = m_source->find(chat);
    return hidden == nullptr ? -1 : rowOf(hidden->folder);
}

QModelIndex ChatListProxy::indexOf(app::ChatId chat) const
{
    const int row = rowOf(chat);
    return row >= 0 && !m_rows[static_cast<std::size_t>(row)].isHeading() ? index(row)
                                                                          : QModelIndex();
}

QModelIndex ChatListProxy::indexOf(app::FolderId folder) const
{
    const int row = rowOf(folder);
    return row >= 0 ? index(row) : QModelIndex();
}

app::ChatId ChatListProxy::chatAt(const QModelIndex& index)
{
    return index.data(app::ChatListModel::IdRole).value<app::ChatId>();
}

app::FolderId ChatListProxy::folderAt(const QModelIndex& index)
{
    return index.data(FolderRole).value<app::FolderId>();
}

// Rows that stay are known to the view as the same ones, so that its place in the list, a title
// that is being edited and the marked row stay with them.
void ChatListProxy::rebuild()
{
    std::map<app::ChatId, int> sources;
    int source = 0;
    for (const app::Chat& chat : m_source->all()) {
        sources[chat.id] = source++;
    }
    for (ChatListRow& row : m_rows) {
        const auto place = sources.find(row.chat);
        row.source = place == sources.end() ? -1 : place->second;
    }
    std::vector<ChatListRow> next = chatListRows(*m_source);
    const ChatListChange change = changeOf(m_rows, next);
    apply(change, std::move(next));
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1)); // groups begin elsewhere
    }
}

void ChatListProxy::apply(const ChatListChange& change, std::vector<ChatListRow>&& next)
{
    if (change.turned > 0) {
        const int last = change.first + change.turned;
        const int split = change.first + change.moved;
        if (change.moved * 2 <= change.turned) {
            beginMoveRows({}, change.first, split - 1, {}, last);
        } else {
            beginMoveRows({}, split, last - 1, {}, change.first);
        }
        m_rows = std::move(next);
        endMoveRows();
        return;
    }
    if (change.removed > 0) {
        beginRemoveRows({}, change.first, change.first + change.removed - 1);
        const auto begin = m_rows.begin() + change.first;
        m_rows.erase(begin, begin + change.removed);
        endRemoveRows();
    }
    if (change.inserted > 0) {
        beginInsertRows({}, change.first, change.first + change.inserted - 1);
        m_rows = std::move(next);
        endInsertRows();
        return;
    }
    m_rows = std::move(next);
}

// What can change the order is told without roles, or with that of the folder.
void ChatListProxy::onDataChanged(const QModelIndex& first,
                                  const QModelIndex& last,
                                  const QList<int>& roles)
{
    if (roles.isEmpty() || roles.contains(app::ChatListModel::FolderRole)) {
        rebuild();
        return;
    }
    for (int source = first.row(); source <= last.row(); ++source) {
        tellRow(rowOf(m_source->all()[static_cast<std::size_t>(source)].id), roles);
    }
}

int ChatListProxy::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const ChatListRow& ChatListProxy::rowAt(const QModelIndex& index) const
{
    return m_rows[static_cast<std::size_t>(index.row())];
}

Qt::ItemFlags ChatListProxy::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

// Equal for those under one heading.
qint64 ChatListProxy::groupKey(const ChatListRow& row) const
{
    if (row.folder) {
        return -row.folder.value;
    }
    if (row.isPinned) {
        return 0;
    }
    const QDate today = m_today();
    const qint64 days = row.date.daysTo(today);
    return days <= 0 ? 1 : (days == 1 ? 2 : qint64{12} * row.date.year() + row.date.month());
}

QString ChatListProxy::groupName(const ChatListRow& row) const
{
    if (row.folder) {
        const int heading = rowOf(row.folder);
        return heading < 0 ? QString()
                           : app::displayText(m_rows[static_cast<std::size_t>(heading)].name);
    }
    switch (groupKey(row)) {
    case 0:
        return tr("Pinned");
    case 1:
        return tr("Today");
    case 2:
        return tr("Yesterday");
    default:
        break;
    }
    const QString month = QLocale().standaloneMonthName(row.date.month());
    return row.date.year() == m_today().year()
               ? month
               //: %1 is a month, %2 a year
               : tr("%1 %2").arg(month, formatNumber(row.date.year()));
}

QVariant ChatListProxy::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ChatListRow& row = rowAt(index);
    return row.isHeading() ? headingData(row, role) : chatData(row, index.row(), role);
}

bool ChatListProxy::isHiddenIn(const ChatListRow& heading, app::ChatId chat) const
{
    const app::Chat* found =
        chat && heading.folding == app::Folding::Folded ? m_source->find(chat) : nullptr;
    return found != nullptr && found->folder == heading.folder;
}

QVariant ChatListProxy::headingData(const ChatListRow& row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return app::displayText(row.name);
    case Qt::EditRole:
        return row.name;
    case IsHeadingRole:
        return true;
    case FolderRole:
        return QVariant::fromValue(row.folder);
    case IsFoldedRole:
        return row.folding == app::Folding::Folded;
    case ChatCountRole:
        return row.count;
    case IsTargetRole:
        return m_target && row.folder == m_target;
    case IsOpenRole:
        return isHiddenIn(row, m_openChat);
    case app::ChatListModel::IsAnsweringRole:
        return isHiddenIn(row, m_source->answering());
    case Qt::ToolTipRole:
        return {};
    case Qt::AccessibleTextRole:
        //: %1 is the name of a folder
        return tr("Folder %1").arg(inItsDirection(app::displayText(row.name)));
    case Qt::AccessibleDescriptionRole: {
        const QString chats = tr("%1 chat(s)", nullptr, row.count).arg(formatCount(row.count));
        return app::factsText(
            {chats, row.folding == app::Folding::Folded ? tr("folded") : tr("unfolded")});
    }
    default:
        return {};
    }
}

QVariant ChatListProxy::chatData(const ChatListRow& row, int place, int role) const
{
    const QModelIndex source = m_source->index(row.source);
    switch (role) {
    case GroupRole:
        return groupName(row);
    case IsFirstOfGroupRole: {
        if (row.folder) {
            return false; // its heading is a row
        }
        const ChatListRow* above =
            place > 0 ? &m_rows[static_cast<std::size_t>(place - 1)] : nullptr;
        return above == nullptr || above->isHeading() || groupKey(*above) != groupKey(row);
    }
    case IsOpenRole:
        return m_openChat && row.chat == m_openChat;
    case IsHeadingRole:
    case IsFoldedRole:
    case IsTargetRole:
        return false;
    case FolderRole:
        return QVariant::fromValue(row.folder);
    case Qt::EditRole:
        return source.data(app::ChatListModel::TitleRole);
    case Qt::AccessibleDescriptionRole:
        return chatNote(row, source);
    case Qt::ToolTipRole: {
        const QVariant energy = source.data(app::ChatListModel::EnergyRole);
        return energy.isValid() ? chatEnergySentence(energy.value<app::ChatEnergy>()) : QVariant();
    }
    default:
        return source.data(role);
    }
}

QString ChatListProxy::chatNote(const ChatListRow& row, const QModelIndex& source) const
{
    const int count = source.data(app::ChatListModel::MessageCountRole).toInt();
    QStringList parts = {tr("%1 message(s)", nullptr, count).arg(formatCount(count)),
                         //: %1 is the name of a folder
                         row.folder ? tr("in the folder %1").arg(inItsDirection(groupName(row)))
                                    : groupName(row)};
    if (row.folder && row.isPinned) {
        parts.append(tr("Pinned"));
    }
    if (const QVariant energy = source.data(app::ChatListModel::EnergyRole); energy.isValid()) {
        parts.append(chatEnergySentence(energy.value<app::ChatEnergy>()));
    }
    if (source.data(app::ChatListModel::IsAnsweringRole).toBool()) {
        parts.append(tr("Answering"));
    }
    if (source.data(app::ChatListModel::HasDraftRole).toBool()) {
        parts.append(tr("Draft"));
    }
    return app::factsText(parts);
}

bool ChatListProxy::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString text = value.toString().simplified();
    if (role != Qt::EditRole || !index.isValid() || text.isEmpty()
        || text == index.data(Qt::EditRole).toString()) {
        return false;
    }
    const ChatListRow& row = rowAt(index);
    if (row.isHeading()) {
        Q_EMIT folderRenameRequested(row.folder, text);
    } else {
        Q_EMIT renameRequested(row.chat, text);
    }
    return true; // the list changes when the chat has
}

} // namespace trilume::ui
