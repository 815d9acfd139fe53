// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chat_list_proxy.h"

#include "app/chat/chat_list_model.h"
#include "ui/chat/chat_energy.h"
#include "ui/widgets/quantity.h"

#include <QLocale>

#include <utility>

namespace trilume::ui {

ChatListProxy::ChatListProxy(QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_today([] { return QDate::currentDate(); })
{}

void ChatListProxy::setToday(std::function<QDate()> today)
{
    m_today = std::move(today);
}

void ChatListProxy::setOpenChat(app::ChatId chat)
{
    m_openChat = chat;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {IsOpenRole});
    }
}

QModelIndex ChatListProxy::indexOf(app::ChatId chat) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex at = index(row, 0);
        if (chatAt(at) == chat) {
            return at;
        }
    }
    return {};
}

app::ChatId ChatListProxy::chatAt(const QModelIndex& index)
{
    return index.data(app::ChatListModel::IdRole).value<app::ChatId>();
}

Qt::ItemFlags ChatListProxy::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QSortFilterProxyModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

QString ChatListProxy::groupOf(const QModelIndex& index) const
{
    if (index.data(app::ChatListModel::IsPinnedRole).toBool()) {
        return tr("Pinned");
    }
    const QDate date = index.data(app::ChatListModel::UpdatedRole).toDateTime().date();
    const QDate today = m_today();
    if (date >= today) {
        return tr("Today");
    }
    if (date.addDays(1) == today) {
        return tr("Yesterday");
    }
    const QString month = QLocale().standaloneMonthName(date.month());
    return date.year() == today.year() ? month
                                       //: %1 is a month, %2 a year
                                       : tr("%1 %2").arg(month, formatNumber(date.year()));
}

QVariant ChatListProxy::data(const QModelIndex& index, int role) const
{
    switch (role) {
    case GroupRole:
        return groupOf(index);
    case IsFirstOfGroupRole:
        return index.row() == 0 || groupOf(index) != groupOf(this->index(index.row() - 1, 0));
    case IsOpenRole:
        return m_openChat && chatAt(index) == m_openChat;
    case Qt::EditRole:
        return index.data(app::ChatListModel::TitleRole);
    case Qt::AccessibleDescriptionRole: {
        const int count = index.data(app::ChatListModel::MessageCountRole).toInt();
        QStringList parts = {tr("%1 message(s)", nullptr, count).arg(formatCount(count)),
                             groupOf(index)};
        if (const QVariant energy = index.data(app::ChatListModel::EnergyRole); energy.isValid()) {
            parts.append(chatEnergySentence(energy.value<app::ChatEnergy>()));
        }
        if (index.data(app::ChatListModel::IsAnsweringRole).toBool()) {
            parts.append(tr("Answering"));
        }
        if (index.data(app::ChatListModel::HasDraftRole).toBool()) {
            parts.append(tr("Draft"));
        }
        return parts.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole: {
        const QVariant energy = index.data(app::ChatListModel::EnergyRole);
        return energy.isValid() ? chatEnergySentence(energy.value<app::ChatEnergy>()) : QVariant();
    }
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

bool ChatListProxy::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString title = value.toString().simplified();
    if (role != Qt::EditRole || title.isEmpty()
        || title == index.data(app::ChatListModel::TitleRole).toString()) {
        return false;
    }
    Q_EMIT renameRequested(chatAt(index), title);
    return true; // the list changes when the chat has
}

} // namespace trilume::ui
