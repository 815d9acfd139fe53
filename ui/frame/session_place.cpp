// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/session_place.h"

#include "app/chat/chat_controller.h"
#include "app/chat/transcript_model.h"
#include "app/settings/setting_values.h"
#include "ui/chat/chat_page.h"
#include "ui/chat/transcript_view.h"
#include "ui/frame/page_switch.h"

#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace trilume::ui {

namespace {

// The first message in view: rows have gaps between them.
QModelIndex firstInView(const TranscriptView& view)
{
    const QSize size = view.viewport()->size();
    for (int y = 1; y < size.height(); y += 8) {
        const QModelIndex index = view.indexAt(QPoint(size.width() / 2, y));
        if (index.isValid()) {
            return index;
        }
    }
    return {};
}

// Whether the chat has settings of its own.
bool isAnySet(const app::SettingValues& settings)
{
    const auto table = app::settingTable();
    return std::any_of(table.begin(), table.end(), [&settings](const app::SettingSpec& spec) {
        return spec.group == app::SettingGroup::Answers && !settings.isDefault(spec.id);
    });
}

} // namespace

SessionPlace::SessionPlace(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_session(parts.settings.session())
{
    if (!m_session.page.isEmpty() && m_session.page != m_parts.pages.currentName()) {
        m_parts.pages.goToNamed(m_session.page);
        // Again once the window is shown: a page that never was in view keeps no focus.
        QTimer::singleShot(0, this, [this] { m_parts.pages.goToNamed(m_session.page); });
    }
    connect(&m_parts.chats, &app::ChatController::storeStateChanged, this, &SessionPlace::restore);
    // Queued: after the view has laid out what has come.
    connect(m_parts.chats.transcript(), &QAbstractItemModel::modelReset, this,
            &SessionPlace::scroll, Qt::QueuedConnection);
    restore();
    // Where the chats were open before: the window speaks another language now.
    QMetaObject::invokeMethod(this, &SessionPlace::scroll, Qt::QueuedConnection);
}

void SessionPlace::restore()
{
    app::ChatController& chats = m_parts.chats;
    if (m_isRestored || chats.storeState() != app::StoreState::Open) {
        return;
    }
    m_isRestored = true;
    const bool isUntouched = !chats.currentChat() && chats.transcript()->rowCount() == 0
                             && chats.state() == app::GenerationState::Idle
                             && !isAnySet(chats.chatSettings());
    if (isUntouched && m_session.chat) {
        chats.openChat(m_session.chat); // nothing, where it was deleted since
    }
}

void SessionPlace::scroll()
{
    app::ChatController& chats = m_parts.chats;
    if (!m_isRestored || !m_session.message || chats.isChatLoading()) {
        return;
    }
    const bool isThere = chats.currentChat() == m_session.chat;
    const int row = isThere ? chats.transcript()->rowOf(m_session.message) : -1;
    m_session.message = {}; // once; whoever goes elsewhere is not brought back
    if (row >= 0) {
        TranscriptView* view = m_parts.page.transcript();
        view->scrollTo(chats.transcript()->index(row), QAbstractItemView::PositionAtTop);
        QScrollBar* bar = view->verticalScrollBar();
        const int top = view->visualRect(chats.transcript()->index(row)).top();
        bar->setValue(bar->value() + top - m_session.offset);
    }
}

void SessionPlace::keep()
{
    app::SessionSetting session = m_session;
    session.page = m_parts.pages.currentName();
    if (!m_isRestored) { // the chats never came: what was remembered is still where one was
        m_parts.settings.setSession(session);
        return;
    }
    session.message = {};
    session.offset = 0;
    session.chat = m_parts.chats.currentChat();
    const TranscriptView* view = m_parts.page.transcript();
    const QModelIndex first = firstInView(*view);
    if (first.isValid() && !view->isAtEnd()) {
        session.message = first.data(app::TranscriptModel::IdRole).value<app::MessageId>();
        session.offset = view->visualRect(first).top();
    }
    m_parts.settings.setSession(session);
}

} // namespace trilume::ui
