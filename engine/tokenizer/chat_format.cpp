// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokenizer/chat_format.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace trilume::tokenizer {
namespace {

constexpr std::string_view kUser = "User:";
constexpr std::string_view kAssistant = "Assistant:";

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

enum class Follows
{
    Beginning = 1, // of the text, or a control piece
    Text = 2,
};

// Ids of a marker that follows something; an error when its text has characters that the
// vocabulary lacks.
Result<std::vector<TokenId>> markerIds(const Tokenizer& tokenizer,
                                       std::string_view name,
                                       std::string_view marker,
                                       Follows follows)
{
    std::vector<TokenId> ids;
    for (const MarkerPart& part : split(tokenizer, marker)) {
        if (part.control) {
            ids.push_back(*part.control);
            continue;
        }
        const bool goesOn = ids.empty() && follows == Follows::Text;
        const std::vector<TokenId> text =
            goesOn ? tokenizer.encodeContinuation(part.text) : tokenizer.encode(part.text);
        const std::optional<TokenId> unknown = tokenizer.unknown();
        if (unknown && std::find(text.begin(), text.end(), *unknown) != text.end()) {
            return Error{
                Errc::Corrupt,
                Sentence::of(
                    "chat marker %1 is \"%2\", expected control pieces and text of this vocabulary",
                    name, marker)};
        }
        append(ids, text);
    }
    return ids;
}

// A marker of thoughts without its white space.
std::string tagOf(std::string_view marker)
{
    constexpr std::string_view kSpace = " \t\r\n";
    const std::size_t first = marker.find_first_not_of(kSpace);
    return first == std::string_view::npos
               ? std::string()
               : std::string(marker.substr(first, marker.find_last_not_of(kSpace) + 1 - first));
}

// Where answers begin within a thought the prefix ends with its tag, which those that are over do
// not have.
std::string withoutTag(std::string_view prefix, std::string_view tag)
{
    const std::size_t place = tag.empty() ? std::string_view::npos : prefix.rfind(tag);
    const bool isLast =
        place != std::string_view::npos && tagOf(prefix.substr(place)) == std::string(tag);
    return std::string(isLast ? prefix.substr(0, place) : prefix);
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
    const std::string assistantPrefix =
        withoutTag(markers.assistantPrefix, tagOf(markers.thoughtPrefix));
    struct Place
    {
        const char* name;
        const std::string& marker;
        Follows follows;
        std::vector<TokenId>& ids;
    };
    Frame& system = format.m_system;
    Frame& user = format.m_user;
    Frame& assistant = format.m_assistant;
    const std::array<Place, 9> places{{
        {"system_prefix", markers.systemPrefix, Follows::Beginning, system.prefix.atBeginning},
        {"system_prefix", markers.systemPrefix, Follows::Text, system.prefix.afterText},
        {"system_suffix", markers.systemSuffix, Follows::Text, system.suffix},
        {"user_prefix", markers.userPrefix, Follows::Beginning, user.prefix.atBeginning},
        {"user_prefix", markers.userPrefix, Follows::Text, user.prefix.afterText},
        {"user_suffix", markers.userSuffix, Follows::Text, user.suffix},
        {"assistant_prefix", assistantPrefix, Follows::Beginning, assistant.prefix.atBeginning},
        {"assistant_prefix", assistantPrefix, Follows::Text, assistant.prefix.afterText},
        {"assistant_suffix", markers.assistantSuffix, Follows::Text, assistant.suffix},
    }};
    for (const Place& place : places) {
        Result<std::vector<TokenId>> ids =
            markerIds(tokenizer, place.name, place.marker, place.follows);
        if (!ids) {
            return ids.error();
        }
        place.ids = std::move(ids).value();
    }

    if (tokenizer.joinsNeighbours()) {
        system.joined = join(tokenizer, markers.systemPrefix, markers.systemSuffix);
        user.joined = join(tokenizer, markers.userPrefix, markers.userSuffix);
    }

    if (Status status = format.readStops(markers); !status) {
        return status.error();
    }
    if (Status status = format.readThoughts(markers); !status) {
        return status.error();
    }
    // A model that closes its answer or opens the user's next message has ended it, whether or not
    // the markers say so.
    for (const std::vector<TokenId>* ids : {&assistant.suffix, &user.prefix.atBeginning}) {
        if (!ids->empty() && tokenizer.isControl(ids->front())) {
            addOnce(format.m_stopTokens, ids->front());
        }
    }
    return format;
}

Status ChatFormat::readStops(const ChatMarkers& markers)
{
    m_stopTokens = m_tokenizer->endTokens();
    for (const std::string& stop : markers.stop) {
        const std::vector<MarkerPart> parts = split(*m_tokenizer, stop);
        if (parts.size() == 1 && parts.front().control) {
            addOnce(m_stopTokens, *parts.front().control);
        } else if (std::any_of(parts.begin(), parts.end(),
                               [](const MarkerPart& part) { return part.control.has_value(); })) {
            return Error{
                Errc::Corrupt,
                Sentence::of(
                    "chat marker stop is \"%1\", expected either one control piece or plain text",
                    stop)};
        } else if (!stop.empty()) {
            m_stopStrings.push_back(stop);
        }
    }
    return Done{};
}

Status ChatFormat::readThoughts(const ChatMarkers& markers)
{
    if (!markers.hasThoughts()) {
        return Done{};
    }
    ThoughtForm form;
    form.openTag = tagOf(markers.thoughtPrefix);
    form.closeTag = tagOf(markers.thoughtSuffix);
    if (form.openTag.empty() || form.closeTag.empty()) {
        return Error{Errc::Corrupt,
                     Sentence::of("chat marker thought_suffix is \"%1\" and thought_prefix \"%2\", "
                                  "expected a tag in both",
                                  markers.thoughtSuffix, markers.thoughtPrefix)};
    }
    Result<std::vector<TokenId>> prefix =
        markerIds(*m_tokenizer, "thought_prefix", markers.thoughtPrefix, Follows::Beginning);
    if (!prefix) {
        return prefix.error();
    }
    Result<std::vector<TokenId>> suffix =
        markerIds(*m_tokenizer, "thought_suffix", markers.thoughtSuffix, Follows::Text);
    if (!suffix) {
        return suffix.error();
    }
    form.prefix = std::move(prefix).value();
    form.suffix = std::move(suffix).value();
    form.openToken = m_tokenizer->controlPiece(form.openTag);
    form.closeToken = m_tokenizer->controlPiece(form.closeTag);
    if (!form.openToken || !form.closeToken) { // by the text of both
        form.openToken.reset();
        form.closeToken.reset();
    }
    form.isOpened = withoutTag(markers.assistantPrefix, form.openTag) != markers.assistantPrefix;
    m_thoughts = std::move(form);
    return Done{};
}

ChatFormat::Joined ChatFormat::join(const Tokenizer& tokenizer,
                                    std::string_view prefix,
                                    std::string_view suffix)
{
    Joined joined;
    for (const MarkerPart& part : split(tokenizer, prefix)) {
        if (part.control) {
            append(joined.head, tokenizer.encode(joined.before));
            joined.before.clear();
            joined.head.push_back(*part.control);
        } else {
            joined.before = part.text;
        }
    }
    for (const MarkerPart& part : split(tokenizer, suffix)) {
        if (part.control) {
            joined.tail.push_back(*part.control);
        } else if (joined.tail.empty()) {
            joined.after = part.text;
        } else {
            append(joined.tail, tokenizer.encode(part.text));
        }
    }
    return joined;
}

ChatFormat ChatFormat::plainDialogue(const Tokenizer& tokenizer)
{
    ChatFormat format;
    format.m_tokenizer = &tokenizer;
    const std::vector<TokenId> newline = tokenizer.encodeContinuation("\n");
    // A vocabulary may read a new line as a space or as nothing. A model that writes on stops as
    // the prompt would go on.
    std::string lineEnd;
    for (const TokenId id : newline) {
        lineEnd += tokenizer.bytes(id);
    }
    if (newline.empty()) {
        lineEnd = " ";
    }
    const auto prefix = [&](std::string_view text) {
        return Prefix{tokenizer.encode(text), newline.empty() ? tokenizer.encode(text)
                                                              : tokenizer.encodeContinuation(text)};
    };
    format.m_system.suffix = newline;
    format.m_user = {prefix(kUser), newline, {}};
    format.m_assistant = {prefix(kAssistant), newline, {}};
    if (tokenizer.joinsNeighbours()) { // and puts no space before a text by itself
        format.m_system.joined = join(tokenizer, "", lineEnd);
        format.m_user.joined = join(tokenizer, std::string(kUser) + " ", lineEnd);
    }
    for (const std::string_view name : {kUser, kAssistant}) {
        format.m_stopStrings.push_back(lineEnd + std::string(name));
    }
    format.m_stopTokens = tokenizer.endTokens();
    return format;
}

const ChatFormat::Frame& ChatFormat::frameOf(Role role) const
{
    switch (role) {
    case Role::System:
        return m_system;
    case Role::User:
        return m_user;
    case Role::Assistant:
        return m_assistant;
    }
    return m_user;
}

const std::vector<TokenId>& ChatFormat::idsOf(const Prefix& prefix,
                                              std::optional<TokenId> before) const
{
    const bool followsText = before && !m_tokenizer->isControl(*before);
    return followsText ? prefix.afterText : prefix.atBeginning;
}

// Some markers bring the begin-of-text with them.
void ChatFormat::addBeginOfText(std::vector<TokenId>& ids) const
{
    const std::optional<TokenId> begin = m_tokenizer->beginOfText();
    if (begin && (ids.empty() || ids.front() != *begin)) {
        ids.insert(ids.begin(), *begin);
    }
}

std::vector<TokenId> ChatFormat::messageIds(const ChatMessage& message,
                                            std::optional<TokenId> before,
                                            const std::stop_token& stop) const
{
    const Frame& frame = frameOf(message.role);
    std::vector<TokenId> ids;
    if (frame.joined) {
        const Joined& joined = *frame.joined;
        ids = joined.head;
        append(ids, m_tokenizer->encodeUntil(joined.before + message.text + joined.after, stop));
        append(ids, joined.tail);
    } else {
        ids = idsOf(frame.prefix, before);
        append(ids, m_tokenizer->encodeUntil(message.text, stop));
        append(ids, frame.suffix);
    }
    if (!before && !ids.empty()) {
        addBeginOfText(ids);
    }
    return ids;
}

std::vector<TokenId> ChatFormat::writtenAnswer(std::span<const TokenId> text,
                                               std::optional<TokenId> before) const
{
    std::vector<TokenId> ids = answerPrefix(before);
    ids.insert(ids.end(), text.begin(), text.end());
    append(ids, m_assistant.suffix);
    return ids;
}

std::vector<TokenId> ChatFormat::answerPrefix(std::optional<TokenId> before) const
{
    std::vector<TokenId> ids = idsOf(m_assistant.prefix, before);
    if (!before) {
        addBeginOfText(ids);
    }
    return ids;
}

std::vector<TokenId> ChatFormat::thoughtPrefix(Thinking thinking) const
{
    std::vector<TokenId> ids;
    if (m_thoughts && (m_thoughts->isOpened || thinking == Thinking::Off)) {
        ids = m_thoughts->prefix;
    }
    if (m_thoughts && thinking == Thinking::Off) {
        append(ids, m_thoughts->suffix);
    }
    return ids;
}

std::vector<TokenId> ChatFormat::openAnswer(const BegunAnswer& answer,
                                            std::optional<TokenId> before,
                                            const std::stop_token& stop) const
{
    std::vector<TokenId> ids = answerPrefix(before);
    if (m_thoughts && !answer.thought.empty()) {
        append(ids, m_thoughts->prefix);
        append(ids, m_tokenizer->encodeUntil(answer.thought, stop));
        if (!answer.text.empty()) {
            append(ids, m_thoughts->suffix);
        }
    } else if (answer.thinking == Thinking::Off) {
        append(ids, thoughtPrefix(Thinking::Off));
    }
    append(ids, m_tokenizer->encodeUntil(answer.text, stop));
    return ids;
}

std::vector<TokenId> ChatFormat::prompt(std::span<const ChatMessage> messages) const
{
    std::vector<TokenId> ids;
    const auto last = [&ids] {
        return ids.empty() ? std::nullopt : std::optional(ids.back());
    };
    for (const ChatMessage& message : messages) {
        append(ids, messageIds(message, last()));
    }
    append(ids, answerPrefix(last()));
    append(ids, thoughtPrefix(Thinking::On));
    return ids;
}

std::vector<TokenId> ChatFormat::completionPrompt(std::string_view text,
                                                  const std::stop_token& stop) const
{
    std::vector<TokenId> ids = m_tokenizer->encodeUntil(text, stop);
    if (const std::optional<TokenId> begin = m_tokenizer->beginOfText()) {
        ids.insert(ids.begin(), *begin);
    }
    return ids;
}

} // namespace trilume::tokenizer
