// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http_text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace trilume::app {

namespace {

void addHeader(std::string& text, std::string_view name, std::string_view value)
{
    std::string line(value);
    std::replace_if(
        line.begin(), line.end(), [](char sign) { return sign == '\r' || sign == '\n'; }, ' ');
    text.append(name).append(": ").append(line).append("\r\n");
}

} // namespace

std::string answerText(const HttpAnswer& answer,
                       const std::vector<HttpHeader>& more,
                       const AnswerFrame& frame)
{
    std::string text = "HTTP/1.1 " + std::to_string(answer.status) + " ";
    text.append(reasonOf(answer.status)).append("\r\n");
    for (const std::vector<HttpHeader>* some : {&answer.headers, &more}) {
        for (const HttpHeader& header : *some) {
            addHeader(text, header.name, header.value);
        }
    }
    addHeader(text, "Cache-Control", "no-store");
    addHeader(text, "X-Content-Type-Options", "nosniff");
    if (frame.isLast) {
        addHeader(text, "Connection", "close");
    } else if (frame.isOld) {
        addHeader(text, "Connection", "keep-alive");
    }
    if (frame.isStream) {
        if (!frame.isOld) {
            addHeader(text, "Transfer-Encoding", "chunked");
        }
        return text + "\r\n";
    }
    if (answer.status != 204) {
        addHeader(text, "Content-Length", std::to_string(answer.body.size()));
    }
    text += "\r\n";
    return frame.isHeadOnly ? text : text + answer.body;
}

std::string pieceText(std::string_view piece, const AnswerFrame& frame)
{
    if (frame.isOld) {
        return std::string(piece);
    }
    std::array<char, 16> size{};
    const auto end = std::to_chars(size.data(), size.data() + size.size(), piece.size(), 16).ptr;
    std::string text(size.data(), end);
    return text.append("\r\n").append(piece).append("\r\n");
}

std::string_view streamEnd(const AnswerFrame& frame)
{
    return frame.isOld ? std::string_view() : "0\r\n\r\n";
}

} // namespace trilume::app
