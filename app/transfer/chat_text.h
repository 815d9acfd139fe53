// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/message.h"

#include <QString>

#include <vector>

namespace trilume::app {

// What is shown of a chat, for people to read: the path that it is on.
[[nodiscard]] QString markdownOf(const Chat& chat, const std::vector<Message>& path);
[[nodiscard]] QString plainTextOf(const Chat& chat, const std::vector<Message>& path);

} // namespace trilume::app
