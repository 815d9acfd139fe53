// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transfer/imported_chat.h"
#include "app/transfer/json_fields.h"

namespace trilume::app {

// Chats as other programs export them: texts, roles, times, model and all branches; pictures,
// tools and whatever else there is are left out. Errors are with the fields.

// An element of ChatGPT's conversations.json: a `mapping` of nodes.
[[nodiscard]] ImportedChat readChatGpt(const JsonFields& conversation);

// An element of Open WebUI's export: `chat.history.messages` by id.
[[nodiscard]] ImportedChat readOpenWebUi(const JsonFields& entry);

} // namespace trilume::app
