// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/message_edit.h"

#include "app/chat/chat_controller.h"
#include "ui/chat/composer.h"
#include "ui/widgets/banner.h"

#include <utility>

namespace trilume::ui {

MessageEdit::MessageEdit(Composer& composer,
                         Banner& notice,
                         app::ChatController& chats,
                         QObject* parent)
    : QObject(parent)
    , m_composer(composer)
    , m_notice(notice)
{
    connect(&chats, &app::ChatController::currentChatChanged, this, &MessageEdit::giveUp);
    connect(&notice, &Banner::actionTriggered, this, &MessageEdit::giveUp);
    connect(&notice, &Banner::closed, this, &MessageEdit::giveUp);
    connect(&composer, &Composer::cancelled, this, &MessageEdit::giveUp);
}

void MessageEdit::begin(app::MessageId message, const QString& text)
{
    if (!m_message) {
        m_draft = m_composer.text();
    }
    m_message = message;
    m_composer.setText(text);
    m_composer.focusField();
    m_notice.setActionText(tr("Leave it"));
    m_notice.showMessage(tr("You change a message: sent, it begins a branch beside the old one."));
}

void MessageEdit::giveUp()
{
    if (m_message) {
        end();
    }
}

QString MessageEdit::draft() const
{
    return m_message ? m_draft : m_composer.text();
}

app::MessageId MessageEdit::take()
{
    const app::MessageId message = m_message;
    giveUp();
    return message;
}

MessageEdit::Kept MessageEdit::kept() const
{
    return {m_message, m_message ? m_composer.text() : QString()};
}

void MessageEdit::restore(const Kept& kept)
{
    if (kept.message) {
        begin(kept.message, kept.text);
    }
}

void MessageEdit::end()
{
    m_message = {};
    m_notice.dismiss();
    m_composer.setText(std::exchange(m_draft, {}));
}

} // namespace trilume::ui
