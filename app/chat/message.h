// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Chats and messages as the window sees them are the store's records.
#include "app/store/message.h" // IWYU pragma: export
