// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the chat is for its model, below the field.
#include "ui/chat/composer.h"
#include "ui/chat/context_bar.h"
#include "ui/widgets/quantity.h"

#include <QLabel>
#include <QStyle>

namespace trilume::ui {

void Composer::setTokensRead(int tokensRead, const TextLengths& lengths)
{
    m_tokensRead = tokensRead;
    m_lengths = lengths;
    m_tokensText.clear();
    m_beyondText.clear();
    if (lengths.limit > 0) {
        tellRoom(lengths);
    } else {
        tellTrained(lengths);
    }
    m_tokens->setAccessibleDescription(m_tokens->toolTip());
    m_tokens->style()->unpolish(m_tokens); // its colour follows the property
    m_tokens->style()->polish(m_tokens);
    fitHints();
}

// Of a model that remembers in one size.
void Composer::tellTrained(const TextLengths& lengths)
{
    const bool isBeyond = lengths.trained > 0 && m_tokensRead > lengths.trained;
    const QString tokens = formatCount(m_tokensRead);
    const QString length = formatCount(lengths.trained);
    if (lengths.trained > 0) {
        //: %1 and %2 are numbers of tokens
        m_tokensText =
            tr("%1 tokens read · trained length %2", nullptr, m_tokensRead).arg(tokens, length);
    }
    m_beyondText = isBeyond ? tr("%1: older text fades").arg(m_tokensText) : m_tokensText;
    m_tokens->setToolTip(
        isBeyond ? tr("The model was trained with texts of at most %1 tokens, and this chat is "
                      "longer. It goes on at the same speed, but what was said long ago fades "
                      "from its memory, and answers may stray. A new chat begins afresh.",
                      nullptr, lengths.trained)
                       .arg(length)
                 : tr("Speed and memory stay the same at any length. Beyond the length the model "
                      "was trained at, older text fades from its memory."));
    m_tokens->setProperty("tone", isBeyond ? QStringLiteral("accent") : QStringLiteral("faint"));
}

// Of a model that looks back at all tokens.
void Composer::tellRoom(const TextLengths& lengths)
{
    const QString tokens = formatCount(m_tokensRead);
    const QString room = formatCount(lengths.limit);
    m_room->setFilled(m_tokensRead, lengths.limit);
    //: %1 and %2 are numbers of tokens
    m_tokensText = tr("%1 of %2 tokens").arg(tokens, room);
    m_beyondText = m_tokensText;
    //: %1 and %2 are numbers of tokens, %3 is an amount of memory
    const QString text =
        tr("This chat fills %1 of the %2 tokens that there is room for. The model looks back at "
           "all of them: each takes %3 of memory, and answers get slower as the chat grows. What "
           "has no room is not read.")
            .arg(tokens, room, formatBytes(lengths.bytesPerToken));
    m_tokens->setToolTip(text);
    m_room->setToolTip(text);
    m_room->setAccessibleDescription(text);
    m_tokens->setProperty("tone", m_room->isNearlyFull() ? QStringLiteral("accent")
                                                         : QStringLiteral("faint"));
}

} // namespace trilume::ui
