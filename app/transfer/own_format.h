// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transfer/imported_chat.h"
#include "app/transfer/json_fields.h"

#include <QByteArray>
#include <QJsonObject>

namespace trilume::app {

// The format that chats are exported in whole, documented in app/transfer/README.md.
inline constexpr const char* kFormatName = "trilume-chats";
inline constexpr int kFormatVersion = 1;

// `messages` of all branches, parents first; `folder` by its name, none: empty.
[[nodiscard]] QJsonObject toJson(const Chat& chat,
                                 const std::vector<Message>& messages,
                                 const QString& folder = {});

// Errors are with the fields.
[[nodiscard]] ImportedChat readOwnChat(const JsonFields& fields);

} // namespace trilume::app
