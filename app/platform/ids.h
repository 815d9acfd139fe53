// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include <compare>
#include <cstdint>

namespace trilume::app {

// Row ids of the chat database; 0 is "none". Distinct types so that one is never passed for
// another.
struct ChatId
{
    std::int64_t value = 0;
    friend auto operator<=>(const ChatId&, const ChatId&) = default;
    explicit operator bool() const { return value != 0; }
};

struct MessageId
{
    std::int64_t value = 0;
    friend auto operator<=>(const MessageId&, const MessageId&) = default;
    explicit operator bool() const { return value != 0; }
};

struct FolderId
{
    std::int64_t value = 0;
    friend auto operator<=>(const FolderId&, const FolderId&) = default;
    explicit operator bool() const { return value != 0; }
};

// One question and its answer, numbered within a run of the program; not stored. What threads tell
// each other carries it, so that late news of an older turn is known as such.
struct TurnId
{
    std::int64_t value = 0;
    friend auto operator<=>(const TurnId&, const TurnId&) = default;
    explicit operator bool() const { return value != 0; }
};

} // namespace trilume::app

Q_DECLARE_METATYPE(trilume::app::ChatId)
Q_DECLARE_METATYPE(trilume::app::MessageId)
Q_DECLARE_METATYPE(trilume::app::FolderId)
