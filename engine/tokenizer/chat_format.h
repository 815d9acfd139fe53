// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/tokenizer/tokenizer.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::tokenizer {

enum class Role
{
    System = 1,
    User = 2,
    Assistant = 3,
};

struct ChatMessage
{
    Role role = Role::User;
    std::string text; // UTF-8

    friend bool operator==(const ChatMessage&, const ChatMessage&) = default;
};

// The strings around each role's text, `trilume.chat.*` of a model file and `trilume_chat.json` of
// a folder.
struct ChatMarkers
{
    std::string userPrefix;
    std::string userSuffix;
    std::string assistantPrefix;
    std::string assistantSuffix;
    std::string systemPrefix;
    std::string systemSuffix;
    std::vector<std::string> stop;
    // Around what a model thinks before its answer; empty where it does not.
    std::string thoughtPrefix = {};
    std::string thoughtSuffix = {};

    [[nodiscard]] bool hasThoughts() const { return !thoughtPrefix.empty(); }

    friend bool operator==(const ChatMarkers&, const ChatMarkers&) = default;
};

// `text` of a `trilume_chat.json`; unknown or mistyped fields are refused by name. `source` names
// the file in errors.
[[nodiscard]] Result<ChatMarkers> parseChatMarkers(std::string_view text, std::string_view source);

// The file itself. NotFound only when there is nothing of that name.
[[nodiscard]] Result<ChatMarkers> readChatMarkers(const std::filesystem::path& path);

// A `trilume_chat.json` that parseChatMarkers() reads back, for people to read and change.
[[nodiscard]] std::string chatMarkersJson(const ChatMarkers& markers);

// The same markers in the ecosystem's form, a Jinja template (`tokenizer.chat_template`).
[[nodiscard]] std::string jinjaTemplate(const ChatMarkers& markers);

// How the thoughts of a model are told from its answers.
struct ThoughtForm
{
    std::string openTag; // "<think>"
    std::string closeTag;
    std::optional<TokenId> openToken; // where the tag is one piece, which alone counts then
    std::optional<TokenId> closeToken;
    std::vector<TokenId> prefix; // what is written around a thought
    std::vector<TokenId> suffix;
    bool isOpened = false; // the form ends with the tag: answers begin within a thought
};

// Whether the model is to think before its answer.
enum class Thinking
{
    On = 1,
    Off = 2, // a form that knows thoughts has an empty one
};

// An answer that goes on.
struct BegunAnswer
{
    std::string_view thought = {}; // unfinished where there is no text
    std::string_view text = {};
    Thinking thinking = Thinking::On;
};

// Conversations to ids for one model. Markers are split at control pieces, each of which becomes
// its one id; no text can produce a marker. Text of a marker that follows other text goes on in it,
// without a space between them, as the model would write it and stop strings expect it. Where the
// tokenizer joins neighbours, what people say is encoded together with its marker's text, but an
// answer never is: it follows its prefix as the model has written it. Without markers (a base
// model) a plain dialogue form is used: "User: ...\nAssistant: ...\n".
class ChatFormat
{
public:
    // An error names the marker when one does not consist of control pieces and plain text of this
    // vocabulary.
    [[nodiscard]] static Result<ChatFormat> create(const Tokenizer& tokenizer,
                                                   const ChatMarkers& markers);
    [[nodiscard]] static ChatFormat plainDialogue(const Tokenizer& tokenizer);

    // Begin-of-text, every message with its markers, then the assistant's prefix. The ids of a
    // conversation begin with those of its beginning, so that a recurrent state can be carried on.
    [[nodiscard]] std::vector<TokenId> prompt(std::span<const ChatMessage> messages) const;

    // The parts of prompt(): the ids of one message with its markers, and the assistant's prefix
    // that comes last. `before` is the id in front of them, nothing at the beginning, where
    // begin-of-text is put before them. After a stop the ids are of no use, here and below.
    [[nodiscard]] std::vector<TokenId> messageIds(const ChatMessage& message,
                                                  std::optional<TokenId> before,
                                                  const std::stop_token& stop = {}) const;
    // The same of an answer whose ids are known: as its model wrote it, markers included.
    [[nodiscard]] std::vector<TokenId> writtenAnswer(std::span<const TokenId> text,
                                                     std::optional<TokenId> before) const;
    [[nodiscard]] std::vector<TokenId> answerPrefix(std::optional<TokenId> before) const;
    // What follows it where the next answer is to be thought about or not: nothing of it is in a
    // later prompt, as nothing of the thought is.
    [[nodiscard]] std::vector<TokenId> thoughtPrefix(Thinking thinking) const;
    // An answer that goes on: its prefix and its text so far, without the end.
    [[nodiscard]] std::vector<TokenId> openAnswer(const BegunAnswer& answer,
                                                  std::optional<TokenId> before,
                                                  const std::stop_token& stop = {}) const;

    // Nothing for models that do not think.
    [[nodiscard]] const std::optional<ThoughtForm>& thoughts() const { return m_thoughts; }

    // Begin-of-text and the text, for completion.
    [[nodiscard]] std::vector<TokenId> completionPrompt(std::string_view text,
                                                        const std::stop_token& stop = {}) const;

    // Strings that end an answer (plain text) and tokens that do (control pieces and end-of-text).
    [[nodiscard]] const std::vector<std::string>& stopStrings() const { return m_stopStrings; }

    [[nodiscard]] const std::vector<TokenId>& stopTokens() const { return m_stopTokens; }

private:
    ChatFormat() = default;

    struct Prefix
    {
        std::vector<TokenId> atBeginning; // of the text, or behind a control piece
        std::vector<TokenId> afterText;
    };

    // A marker and its message where they are one text (Tokenizer::joinsNeighbours): between the
    // control pieces that are outermost there is text, the message in it.
    struct Joined
    {
        std::vector<TokenId> head; // up to the prefix's last control piece
        std::string before;
        std::string after;
        std::vector<TokenId> tail; // from the suffix's first control piece on
    };

    struct Frame
    {
        Prefix prefix;
        std::vector<TokenId> suffix;  // goes on in the message's text
        std::optional<Joined> joined; // counts instead
    };

    [[nodiscard]] static Joined join(const Tokenizer& tokenizer,
                                     std::string_view prefix,
                                     std::string_view suffix);

    [[nodiscard]] Status readStops(const ChatMarkers& markers);
    [[nodiscard]] Status readThoughts(const ChatMarkers& markers);
    [[nodiscard]] const Frame& frameOf(Role role) const;
    [[nodiscard]] const std::vector<TokenId>& idsOf(const Prefix& prefix,
                                                    std::optional<TokenId> before) const;
    void addBeginOfText(std::vector<TokenId>& ids) const;

    const Tokenizer* m_tokenizer = nullptr; // borrowed
    Frame m_system;
    Frame m_user;
    Frame m_assistant;
    std::optional<ThoughtForm> m_thoughts;
    std::vector<std::string> m_stopStrings;
    std::vector<TokenId> m_stopTokens;
};

} // namespace trilume::tokenizer
