// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/message.h"

#include <QModelIndex>
#include <QString>

#include <vector>

namespace trilume::ui {

struct OriginRow
{
    QString name;
    QString value;
    QString whole = {}; // of a value that was shortened
};

// All that is known of how an answer was made: the same again writes the same text again. Nothing
// for other messages.
[[nodiscard]] std::vector<OriginRow> originRows(const QModelIndex& index);

// The rows as lines of text, as they are shown, and with whole texts to be copied.
[[nodiscard]] QString originText(const std::vector<OriginRow>& rows);
[[nodiscard]] QString wholeOriginText(const std::vector<OriginRow>& rows);

} // namespace trilume::ui
