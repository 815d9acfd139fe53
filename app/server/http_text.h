// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http_message.h"

#include <string>
#include <string_view>
#include <vector>

namespace trilume::app {

// How an answer is sent.
struct AnswerFrame
{
    bool isHeadOnly = false; // asked by HEAD: all but the body
    bool isOld = false;      // to HTTP/1.0, which knows no chunks
    bool isStream = false;   // the body follows in pieces
    bool isLast = false;     // of its connection
};

// The bytes of an answer. `more`: further headers. Ends of lines in values become blanks.
[[nodiscard]] std::string answerText(const HttpAnswer& answer,
                                     const std::vector<HttpHeader>& more,
                                     const AnswerFrame& frame);

// A piece of a stream, not empty, and its end.
[[nodiscard]] std::string pieceText(std::string_view piece, const AnswerFrame& frame);
[[nodiscard]] std::string_view streamEnd(const AnswerFrame& frame);

} // namespace trilume::app
