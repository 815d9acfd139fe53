// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/reference.h"

#include "ui/widgets/quantity.h"
#include "ui/widgets/text_direction.h"

#include <QCoreApplication>

#include <utility>

namespace trilume::ui {

Reference::Reference(app::ActivationSnapshotPtr recording, app::TokenColumnPtr token, QString name)
    : m_recording(std::move(recording))
    , m_token(std::move(token))
    , m_name(std::move(name))
{}

Reference Reference::toToken(app::ActivationSnapshotPtr recording, std::size_t token)
{
    app::TokenColumnPtr column = recording->tokens[token];
    return {std::move(recording), std::move(column)};
}

Reference Reference::toRecording(app::ActivationSnapshotPtr recording, const QString& name)
{
    return {std::move(recording), nullptr, name};
}

const app::TokenColumn* Reference::at(std::size_t position) const
{
    if (m_token != nullptr) {
        return m_token.get();
    }
    const std::vector<app::TokenColumnPtr>& tokens = m_recording->tokens;
    const std::size_t oldest = tokens.empty() ? 0 : tokens.front()->position;
    return position >= oldest && position - oldest < tokens.size() ? tokens[position - oldest].get()
                                                                   : nullptr;
}

bool Reference::fits(const app::ActivationSnapshot& snapshot) const
{
    return snapshot.layers == m_recording->layers && snapshot.channels == m_recording->channels
           && *snapshot.parts == *m_recording->parts
           && (m_token == nullptr || snapshot.recording == m_recording->recording);
}

QString Reference::words() const
{
    if (m_token == nullptr && !m_name.isEmpty()) {
        //: %1 is a run of a comparison
        return QCoreApplication::translate("Reference", "the same token of %1")
            .arg(inItsDirection(m_name));
    }
    if (m_token == nullptr) {
        return QCoreApplication::translate("Reference", "the recording that was kept");
    }
    //: %1 is a piece of text, %2 counts the tokens of a chat from 1
    return QCoreApplication::translate("Reference", "\u201C%1\u201D, token %2")
        .arg(inItsDirection(m_token->text),
             formatCount(static_cast<qint64>(m_token->position) + 1));
}

} // namespace trilume::ui
