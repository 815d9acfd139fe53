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
};

// All that is known of how an answer was made: the same again writes the same text again. Nothing
// for other messages.
[[nodiscard]] std::vector<OriginRow> originRows(const QModelIndex& index);

// The rows as lines of text, to be copied.
[[nodiscard]] QString originText(const std::vector<OriginRow>& rows);

} // namespace trilume::ui
