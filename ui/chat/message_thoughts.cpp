// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MessageLayouts that knows what was thought before an answer.
#include "app/chat/transcript_model.h"
#include "ui/chat/message_layouts.h"

#include <cmath>

namespace trilume::ui {

using Model = app::TranscriptModel;

bool MessageLayouts::hasThought(const QModelIndex& index) const
{
    return m_mode == app::ChatMode::Dialogue
           && !index.data(Model::ThoughtRole).toString().isEmpty();
}

bool MessageLayouts::isThoughtShown(const QModelIndex& index) const
{
    return hasThought(index) && isMarkdown(index)
           && m_thoughts.isOpen(index.data(Model::IdRole).value<app::MessageId>());
}

void MessageLayouts::setThoughtShown(app::MessageId message, bool isShown)
{
    if (isShown) {
        m_thoughts.open(message);
    } else {
        m_thoughts.close(message);
    }
    forget(message);
}

// Where nothing but a thought came, an empty line would be a gap below it.
QSize MessageLayouts::sizeOfText(const QModelIndex& index, const MessageDocument& text) const
{
    const auto status = static_cast<app::MessageStatus>(index.data(Model::StatusRole).toInt());
    const bool isThoughtAlone =
        hasThought(index) && text.isEmpty() && status != app::MessageStatus::Running;
    return {static_cast<int>(std::ceil(text.textWidth())),
            isThoughtAlone ? 0 : static_cast<int>(std::ceil(text.size().height()))};
}

// Each line of it quoted, as Markdown.
QString MessageLayouts::thoughtOf(const QModelIndex& index)
{
    const QString begin = QStringLiteral("> ");
    QString thought = index.data(Model::ThoughtRole).toString();
    return begin + thought.replace(QLatin1Char('\n'), QLatin1Char('\n') + begin)
           + QStringLiteral("\n\n");
}

} // namespace trilume::ui
