// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/message.h"
#include "app/transfer/json_fields.h"

#include <QJsonObject>
#include <QStringList>

namespace trilume::app {

// What is known of an answer beside its text, of own_format. What is not known is left out. System
// prompts are named by their places in `prompts`, where each stands once; a new one is added.
[[nodiscard]] QJsonObject statsToJson(const Message& answer, QStringList& prompts);
[[nodiscard]] MessageStats readStats(const JsonFields& fields,
                                     MessageStatus status,
                                     const QStringList& prompts);

} // namespace trilume::app
