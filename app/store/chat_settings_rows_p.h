// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/chat_settings.h"

#include <QString>
#include <QVariant>

class QSqlQuery;

namespace trilume::app {

// Names of the columns of `chats`, separated by commas, and the values in the same order.
[[nodiscard]] QString chatSettingsColumns();
[[nodiscard]] QVariantList chatSettingsValues(const ChatSettings& settings);
[[nodiscard]] ChatSettings readChatSettings(const QSqlQuery& row, int firstColumn);

} // namespace trilume::app
