// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of StoredChatController that keeps what a chat has of its own in place of the person's
// settings, also of the chat that is not there yet.
#include "app/chat/stored_chat_controller.h"
#include "app/platform/worker.h"

#include <utility>

namespace trilume::app {

// Not the person's doing, so nothing is to be stored.
void StoredChatController::takeSettings(const ChatSettings& own)
{
    m_wereSettingsChosen = false;
    m_keptSettings = own;
    m_settings.take(own);
}

void StoredChatController::keepSettings()
{
    const ChatSettings& own = m_settings.own();
    if (own == m_keptSettings) {
        return; // the person's settings changed, or another chat is shown
    }
    m_keptSettings = own;
    m_wereSettingsChosen = true;
    storeSettings();
}

void StoredChatController::storeSettings()
{
    const ChatId chat = m_current;
    const bool isUnsaved = m_unsavedSettings.erase(chat) > 0;
    if (!chat) {
        if (isUnsaved) {
            m_storedNewSettings.reset();
        }
        storeNewSettings();
        return;
    }
    const ChatSettings& own = m_settings.own();
    if (const Chat* shown = m_chats.find(chat)) {
        Chat changed = *shown;
        changed.settings = own;
        m_chats.upsert(changed);
    }
    post(m_parts.store, [chat, own](StoreWorker& store) { store.setChatSettings(chat, own); });
}

// What was set in a new chat while the store made it.
void StoredChatController::keepChosenMeanwhile(const Chat& made)
{
    m_keptSettings = made.settings;
    m_newSettings = {};
    keepSettings();
    storeNewSettings();
}

// Those of the run before, unless something was set since this one began.
void StoredChatController::takeNewSettings(const ChatSettings& stored)
{
    m_storedNewSettings = stored;
    ChatSettings& kept = m_newSettings;
    if (m_current) {
        kept = kept == ChatSettings() ? stored : kept;
    } else if (m_settings.own() == ChatSettings()) {
        takeSettings(stored);
    }
    storeNewSettings();
}

// What the new chat has, shown or not, as it is now.
void StoredChatController::storeNewSettings()
{
    const ChatSettings own = m_current ? m_newSettings : m_settings.own();
    const bool isOpen = m_storeState == StoreState::Open; // before, there are some to come still
    const bool isSent = m_turn && !m_turn->chat && m_turn->view == m_view;
    if (isOpen && !isSent && own != m_storedNewSettings) {
        m_storedNewSettings = own;
        post(m_parts.store, [own](StoreWorker& store) { store.setNewChatSettings(own); });
    }
}

} // namespace trilume::app
