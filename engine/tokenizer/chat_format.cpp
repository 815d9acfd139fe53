// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokenizer/chat_format.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace trilume::tokenizer {
namespace {

struct MarkerPart
{
    std::optional<TokenId> control; // nothing: plain text
    std::string_view text;
};

// Cuts a marker at the names of control pieces; where several match, the longest counts.
std::vector<MarkerPart> split(const Tokenizer& tokenizer, std::string_view marker)
{
    const std::vector<std::string> names = tokenizer.controlPieces();
    std::vector<MarkerPart> parts;
    std::size_t textStart = 0;
    std::size_t position = 0;
    const auto endText = [&] {
        if (position > textStart) {
            parts.push_back({std::nullopt, marker.substr(textStart, position - textStart)});
        }
    };
    while (position < marker.size()) {
        std::size_t longest = 0;
        for (const std::string& name : names) {
            if (name.size() > longest && marker.substr(position, name.size()) == name) {
                longest = name.size();
            }
        }
        if (longest == 0) {
            ++position;
            continue;
        }
        endText();
        const std::string_view name = marker.substr(position, longest);
        parts.push_back({tokenizer.controlPiece(name), name});
        position += longest;
        textStart = position;
    }
    endText();
    return parts;
}

void append(std::vector<TokenId>& to, const std::vector<TokenId>& ids)
{
    to.insert(to.end(), ids.begin(), ids.end());
}

// Text that goes on within a line or ends it: without the space that encoding would put before it.
std::vector<TokenId> encodeContinuation(const Tokenizer& tokenizer, std::string_view text)
{
    std::vector<TokenId> ids = tokenizer.encode(text);
    if (tokenizer.addsLeadingSpace() && !ids.empty() && tokenizer.bytes(ids.front()) == " ") {
        ids.erase(ids.begin());
    }
    return ids;
}

// Ids of a marker; an error when its text has characters that the vocabulary lacks.
Result<std::vector<TokenId>> markerIds(const Tokenizer& tokenizer,
                                       std::string_view name,
                                       std::string_view marker)
{
    std::vector<TokenId> ids;
    for (const MarkerPart& part : split(tokenizer, marker)) {
        if (part.control) {
            ids.push_back(*part.control);
            continue;
        }
        const std::vector<TokenId> text = tokenizer.encode(part.text);
        const std::optional<TokenId> unknown = tokenizer.unknown();
        if (unknown && std::find(text.begin(), text.end(), *unknown) != text.end()) {
            return Error{Errc::Corrupt,
                         "chat marker " + std::string(name) + " is \"" + std::string(marker)
                             + "\", expected control pieces and text of this vocabulary"};
        }
        append(ids, text);
    }
    return ids;
}

void addOnce(std::vector<TokenId>& ids, TokenId id)
{
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) {
        ids.push_back(id);
    }
}

} // namespace

Result<ChatFormat> ChatFormat::create(const Tokenizer& tokenizer, const ChatMarkers& markers)
{
    ChatFormat format;
    format.m_tokenizer = &tokenizer;
    struct Place
    {
        const char* name;
        const std::string& marker;
        std::vector<TokenId>& ids;
    };
    const std::array<Place, 6> places{{
        {"system_prefix", markers.systemPrefix, format.m_system.prefix},
        {"system_suffix", markers.systemSuffix, format.m_system.suffix},
        {"user_prefix", markers.userPrefix, format.m_user.prefix},
        {"user_suffix", markers.userSuffix, format.m_user.suffix},
        {"assistant_prefix", markers.assistantPrefix, format.m_assistant.prefix},
        {"assistant_suffix", markers.assistantSuffix, format.m_assistant.suffix},
    }};
    for (const Place& place : places) {
        Result<std::vector<TokenId>> ids = markerIds(tokenizer, place.name, place.marker);
        if (!ids) {
            return ids.error();
        }
        place.ids = std::move(ids).value();
    }

    if (const std::optional<TokenId> end = tokenizer.endOfText()) {
        addOnce(format.m_stopTokens, *end);
    }
    for (const std::string& stop : markers.stop) {
        const std::vector<MarkerPart> parts = split(tokenizer, stop);
        if (parts.size() == 1 && parts.front().control) {
            addOnce(format.m_stopTokens, *parts.front().control);
        } else if (std::any_of(parts.begin(), parts.end(),
                               [](const MarkerPart& part) { return part.control.has_value(); })) {
            return Error{Errc::Corrupt,
                         "chat marker stop is \"" + stop
                             + "\", expected either one control piece or plain text"};
        } else if (!stop.empty()) {
            format.m_stopStrings.push_back(stop);
        }
    }
    // A model that closes its answer or opens the user's next message has ended it, whether or not
    // the markers say so.
    for (const std::vector<TokenId>* ids : {&format.m_assistant.suffix, &format.m_user.prefix}) {
        if (!ids->empty() && tokenizer.isControl(ids->front())) {
            addOnce(format.m_stopTokens, ids->front());
        }
    }
    return format;
}

ChatFormat ChatFormat::plainDialogue(const Tokenizer& tokenizer)
{
    ChatFormat format;
    format.m_tokenizer = &tokenizer;
    const std::vector<TokenId> newline = encodeContinuation(tokenizer, "\n");
    format.m_system.suffix = newline;
    format.m_user.prefix = tokenizer.encode("User:");
    format.m_user.suffix = newline;
    format.m_assistant.prefix = tokenizer.encode("Assistant:");
    format.m_assistant.suffix = newline;
    format.m_stopStrings = {"\nUser:", "\nAssistant:"};
    if (newline.empty()) { // a vocabulary that reads a new line as a space
        format.m_stopStrings = {" User:", " Assistant:"};
    }
    if (const std::optional<TokenId> end = tokenizer.endOfText()) {
        format.m_stopTokens.push_back(*end);
    }
    return format;
}

std::vector<TokenId> ChatFormat::prompt(std::span<const ChatMessage> messages) const
{
    return framed(messages).ids;
}

std::vector<std::size_t> ChatFormat::messageEnds(std::span<const ChatMessage> messages) const
{
    return framed(messages).ends;
}

ChatFormat::Framed ChatFormat::framed(std::span<const ChatMessage> messages) const
{
    std::vector<TokenId> ids;
    std::vector<std::size_t> ends;
    for (const ChatMessage& message : messages) {
        const Frame& frame = message.role == Role::System      ? m_system
                             : message.role == Role::Assistant ? m_assistant
                                                               : m_user;
        append(ids, frame.prefix);
        append(ids, m_tokenizer->encode(message.text));
        append(ids, frame.suffix);
        ends.push_back(ids.size());
    }
    append(ids, m_assistant.prefix);
    // Some markers bring the begin-of-text with them.
    const std::optional<TokenId> begin = m_tokenizer->beginOfText();
    if (begin && (ids.empty() || ids.front() != *begin)) {
        ids.insert(ids.begin(), *begin);
        for (std::size_t& end : ends) {
            ++end;
        }
    }
    return {std::move(ids), std::move(ends)};
}

std::vector<TokenId> ChatFormat::completionPrompt(std::string_view text) const
{
    std::vector<TokenId> ids = m_tokenizer->encode(text);
    if (const std::optional<TokenId> begin = m_tokenizer->beginOfText()) {
        ids.insert(ids.begin(), *begin);
    }
    return ids;
}

} // namespace trilume::tokenizer
