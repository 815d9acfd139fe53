// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generation/generation_job.h"
#include "app/server/api_error.h"
#include "app/server/request_fields.h"
#include "engine/checkpoint/chat_profile.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace trilume::app {

// The model that answers, as clients see it.
struct ServedModel
{
    std::string id;          // short: what requests may name
    std::string fingerprint; // of its tensors, in hex; may be empty
    std::int64_t loaded = 0; // seconds since 1970
    std::optional<checkpoint::AdvisedSampling> advisedSampling = {};
};

// What all parts of one reply say.
struct ReplyHead
{
    Endpoint endpoint = Endpoint::ChatCompletions;
    std::string id;
    std::int64_t created = 0; // seconds since 1970
    ServedModel model;
    bool hasScores = false; // how likely the tokens were was asked for
};

[[nodiscard]] std::string modelJson(const ServedModel& model);
[[nodiscard]] std::string modelListJson(const ServedModel* model); // null: none is loaded

// A whole answer.
[[nodiscard]] std::string replyJson(const ReplyHead& head,
                                    const GenerationOutcome& outcome,
                                    const TokenScoreList& scores);

// The same in events, each of them one line after "data: ".
class ReplyEvents
{
public:
    enum class Usage
    {
        Untold = 1,
        Told = 2, // in an event of its own before the end
    };

    ReplyEvents(ReplyHead head, Usage usage);

    // Says nothing; keeps those from leaving who wait for the first event.
    [[nodiscard]] static std::string heartbeat();

    [[nodiscard]] std::string text(std::string_view piece, const TokenScoreList& scores);
    [[nodiscard]] std::string thought(std::string_view piece);
    // With the reason of the end, and "[DONE]".
    [[nodiscard]] std::string end(const GenerationOutcome& outcome);
    // No reason and no "[DONE]": what was sent is not taken for the whole.
    [[nodiscard]] static std::string failure(const ApiError& error);

private:
    ReplyHead m_head;
    Usage m_usage;
    bool m_hasBegun = false;
    std::size_t m_scoredCharacters = 0; // of the text, by the tokens that were told
};

} // namespace trilume::app
