// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/message.h"
#include "app/transfer/json_fields.h"

#include <QJsonObject>

namespace trilume::app {

// What is known of an answer beside its text, of own_format. What is not known is left out.
[[nodiscard]] QJsonObject statsToJson(const MessageStats& stats);
[[nodiscard]] MessageStats readStats(const JsonFields& fields);

} // namespace trilume::app
