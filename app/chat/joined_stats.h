// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/message.h"

namespace trilume::app {

// Figures of an answer that was taken up again: of its beginning and of the rest together. What is
// not known of one of them is not known of the whole; energy is that of one meter or none.
[[nodiscard]] MessageStats joinedStats(const MessageStats& beginning, const MessageStats& rest);

} // namespace trilume::app
