// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/drafts.h"

#include "app/chat/chat_controller.h"
#include "ui/chat/composer.h"

namespace trilume::ui {

namespace {

QString joined(const QString& first, const QString& second)
{
    return second.isEmpty() ? first : first + QStringLiteral("\n\n") + second;
}

} // namespace

Drafts::Drafts(Composer& composer, app::ChatController& chats, QObject* parent)
    : QObject(parent)
    , m_composer(composer)
    , m_chats(chats)
    , m_chat(chats.currentChat())
{
    connect(&chats, &app::ChatController::newChatStored, this,
            [this](app::ChatId chat) { m_chat = chat; });
    connect(&chats, &app::ChatController::currentChatChanged, this, &Drafts::changeChat);
    connect(&chats, &app::ChatController::sendRejected, this,
            [this](app::ChatId chat, const QString& text, app::WrittenIn place) {
                if (place == app::WrittenIn::ChatPage) {
                    takeBack(chat, text);
                }
            });
}

void Drafts::changeChat()
{
    const app::ChatId chat = m_chats.currentChat();
    if (chat == m_chat) {
        return;
    }
    if (const QString text = m_composer.text(); !text.isEmpty()) {
        m_kept[m_chat] = text;
    }
    m_chat = chat;
    const auto kept = m_kept.find(chat);
    if (kept == m_kept.end()) {
        m_composer.clear();
        return;
    }
    m_composer.setText(kept->second);
    m_kept.erase(kept);
}

void Drafts::takeBack(app::ChatId chat, const QString& text)
{
    if (text.isEmpty()) {
        return; // in completion mode the model was to go on
    }
    if (chat == m_chat) {
        m_composer.setText(joined(text, m_composer.text()));
    } else {
        QString& kept = m_kept[chat];
        kept = joined(text, kept);
    }
}

} // namespace trilume::ui
