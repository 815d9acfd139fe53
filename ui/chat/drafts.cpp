// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/drafts.h"

#include "app/chat/chat_controller.h"
#include "ui/chat/composer.h"
#include "ui/chat/message_edit.h"

#include <chrono>
#include <utility>

namespace trilume::ui {

namespace {

constexpr std::chrono::milliseconds kPause{300};
constexpr std::chrono::milliseconds kLongest{2000};

QString joined(const QString& first, const QString& second)
{
    const QString gap = first.isEmpty() || second.isEmpty() ? QString() : QStringLiteral("\n\n");
    return first + gap + second;
}

} // namespace

Drafts::Drafts(Composer& composer,
               const MessageEdit& edit,
               app::ChatController& chats,
               QObject* parent)
    : QObject(parent)
    , m_composer(composer)
    , m_edit(edit)
    , m_chats(chats)
    , m_chat(chats.currentChat())
{
    m_composer.setChat(m_chat);
    for (QTimer* timer : {&m_pause, &m_longest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Drafts::keep);
    }
    m_pause.setInterval(kPause);
    m_longest.setInterval(kLongest);
    connect(&composer, &Composer::textChanged, this, &Drafts::onTextChanged);
    connect(&composer, &Composer::fileReadLate, this,
            [this](app::ChatId chat, const QString& text) {
                m_chats.keepDraft(chat, joined(m_chats.draft(chat), text));
            });
    connect(&chats, &app::ChatController::storeStateChanged, this, &Drafts::onStoreOpened);
    connect(&chats, &app::ChatController::newChatStored, this, [this](app::ChatId chat) {
        m_pause.stop();
        m_longest.stop();
        m_composer.moveFiles(m_chat, chat);
        m_composer.setChat(chat);
        m_chats.moveDraft(std::exchange(m_chat, chat), chat, m_edit.draft());
    });
    connect(&chats, &app::ChatController::leavingChat, this, &Drafts::keep);
    connect(&chats, &app::ChatController::currentChatChanged, this, &Drafts::changeChat);
    connect(&chats, &app::ChatController::everythingDeleted, this, [this] {
        m_composer.setText({});
        keep();
    });
    connect(&chats, &app::ChatController::restored, this, [this] {
        m_composer.setText({}); // it is kept with the chats that it was typed for
    });
    connect(&chats, &app::ChatController::sendRejected, this,
            [this](app::ChatId chat, const QString& text, app::WrittenIn place) {
                if (place == app::WrittenIn::ChatPage) {
                    takeBack(chat, text);
                }
            });
    if (chats.storeState() == app::StoreState::Open) {
        onStoreOpened();
    }
}

void Drafts::onTextChanged()
{
    m_pause.start();
    if (!m_longest.isActive()) {
        m_longest.start();
    }
}

void Drafts::keep()
{
    m_pause.stop();
    m_longest.stop();
    if (m_chats.storeState() == app::StoreState::Open) { // before, there is one to come still
        m_chats.keepDraft(m_chat, m_edit.draft());
    }
}

// What was typed while the store opened follows what was typed in the run before.
void Drafts::onStoreOpened()
{
    if (m_chats.storeState() != app::StoreState::Open) {
        return;
    }
    const QString before = m_chats.draft(m_chat);
    if (!before.isEmpty() && before != m_edit.draft()) {
        m_composer.setText(joined(before, m_composer.text()));
    }
    keep();
}

void Drafts::changeChat()
{
    const app::ChatId chat = m_chats.currentChat();
    if (chat == m_chat) {
        return;
    }
    keep();
    m_chat = chat;
    m_composer.setChat(chat);
    m_composer.setText(m_chats.draft(chat));
    keep();
}

void Drafts::takeBack(app::ChatId chat, const QString& text)
{
    if (text.isEmpty()) {
        return; // in completion mode the model was to go on
    }
    if (chat == m_chat) {
        m_composer.setText(joined(text, m_composer.text()));
        keep();
    } else {
        m_chats.keepDraft(chat, joined(text, m_chats.draft(chat)));
    }
}

} // namespace trilume::ui
