// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"
#include "app/store/answer_origin.h"
#include "app/store/chat_settings.h"
#include "engine/base/evidence.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace trilume::app {

// Stored as numbers: never renumber.
enum class MessageRole
{
    System = 1,
    User = 2,
    Assistant = 3,
};

// Stored as numbers: never renumber.
enum class MessageStatus
{
    Complete = 1,
    Running = 2,     // being written now
    Stopped = 3,     // the person stopped it
    Interrupted = 4, // the program ended while it was Running; found at the next start
    Failed = 5,
};

// Energy of an answer or of a phase of it. Absent: not known.
struct PhaseJoules
{
    std::optional<double> gross;        // what the meter counted
    std::optional<double> net;          // gross - idle watts * seconds
    std::optional<double> processShare; // of the processor time, 0 to 1

    friend bool operator==(const PhaseJoules&, const PhaseJoules&) = default;
};

// Energy of an answer by one meter, with what has to stand beside it. No source: it was not
// measured.
struct MessageEnergy
{
    PhaseJoules whole;   // from the first token read to the last one written
    PhaseJoules prefill; // up to the first token written; unknown when too short for the meter
    PhaseJoules decode;
    QString source;  // names the meter
    QString problem; // why it could not tell the joules of the whole; empty when it could
    EvidenceLabel label = EvidenceLabel::Measured;
    EvidenceLabel netLabel = EvidenceLabel::Derived;
    EnergyScope scope = EnergyScope::Package;
    // Of the whole's gross, as a fraction; at 1 and more it was too short for the meter to tell.
    double uncertainty = 0.0;
    double missingSeconds = 0.0; // of the whole, that no joules are known of
    // What net figures leave out, and how long before the end it was measured. Absent with net.
    std::optional<double> idleWatts;
    std::optional<double> idleAgeSeconds;
    QString conditions; // governor, clock, temperature, supply; the same for all meters

    [[nodiscard]] bool isKnown() const { return !source.isEmpty() && whole.gross.has_value(); }

    friend bool operator==(const MessageEnergy&, const MessageEnergy&) = default;
};

// Why an answer ended before the model had said all.
// Stored as numbers: never renumber.
enum class AnswerCut
{
    None = 0,
    AtLimit = 1,     // it was as long as the person lets answers be
    ByServer = 2,    // the server ended it, by a limit of its own or one that it does not tell
    ContextFull = 3, // the text was as long as one of the model may be
};

// What an answer took. All times were measured by a clock; negative means not known.
struct MessageStats
{
    int promptTokens = 0;
    int reusedTokens = 0;
    int generatedTokens = 0;
    double prefillSeconds = -1.0;
    double firstTokenSeconds = -1.0;
    double decodeSeconds = -1.0;
    int contextTokens = 0; // tokens read in this chat so far
    QString modelName;
    MessageEnergy energy;                          // by the best meter: what is shown and summed up
    std::vector<MessageEnergy> otherEnergies = {}; // of the same by further meters
    AnswerOrigin origin = {};
    AnswerCut cut = AnswerCut::None;
    int thoughtTokens = 0;        // of those that were generated
    double thoughtSeconds = -1.0; // of those of decoding; not known: nothing was thought
    int leftOutMessages = 0;      // earlier ones of the chat that there was no room for

    // 0 when nothing was decoded
    [[nodiscard]] double tokensPerSecond() const
    {
        return decodeSeconds > 0.0 ? generatedTokens / decodeSeconds : 0.0;
    }
};

// It ended in order, and the model had more to say.
[[nodiscard]] inline bool isCut(MessageStatus status, const MessageStats& stats)
{
    return status == MessageStatus::Complete && stats.cut != AnswerCut::None;
}

// One node of a chat's tree: the chat's path runs from a root over parents to its current leaf.
struct Message
{
    MessageId id;
    ChatId chat;
    MessageId parent; // none for a first message
    MessageRole role = MessageRole::User;
    MessageStatus status = MessageStatus::Complete;
    QString text;
    QString error; // one sentence, for Failed
    QDateTime created;
    MessageStats stats;
    QString thought = {}; // before the text; of an answer
};

// A place of a chat where it has several branches: the messages that follow the same one.
struct Fork
{
    MessageId parent;                // none: they begin the chat
    std::vector<MessageId> branches; // two or more, the oldest first

    friend bool operator==(const Fork&, const Fork&) = default;
};

// What is shown of a chat.
struct ChatPath
{
    std::vector<Message> messages; // from a root to the current leaf
    std::vector<Fork> forks;       // of the whole chat
};

// How a chat talks to its model.
// Stored as numbers: never renumber.
enum class ChatMode
{
    Dialogue = 1,   // markers of the model, or the plain dialogue form for a base model
    Completion = 2, // the text is continued
};

// Where a chat stands in the list.
// Stored as numbers: never renumber.
enum class Pinning
{
    ByDate = 0,
    OnTop = 1,
};

// Joules of a chat's answers together, of those whose meter could tell. All have the same scope:
// others are not added up.
struct ChatEnergy
{
    double grossJoules = 0.0;
    int answers = 0;                               // in the sum
    EvidenceLabel label = EvidenceLabel::Measured; // the weakest of them
    EnergyScope scope = EnergyScope::Package;

    friend bool operator==(const ChatEnergy&, const ChatEnergy&) = default;
};

struct Chat
{
    ChatId id;
    QString title;
    ChatMode mode = ChatMode::Dialogue;
    QDateTime created;
    QDateTime updated;
    MessageId currentLeaf;
    int messageCount = 0;             // of all branches, as the energy
    std::optional<ChatEnergy> energy; // absent: of no answer, or of different scopes
    bool isPinned = false;            // stays above those that are newer
    QString draft;                    // typed in it and not sent
    ChatSettings settings = {};
    FolderId folder = {}; // none: in none, as well as one that is gone
};

} // namespace trilume::app

Q_DECLARE_METATYPE(trilume::app::MessageStats)
Q_DECLARE_METATYPE(trilume::app::ChatEnergy)
