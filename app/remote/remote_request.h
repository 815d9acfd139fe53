// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/web_request.h"
#include "app/net/web_url.h"
#include "app/store/answer_origin.h"
#include "engine/base/result.h"
#include "engine/generate/text_generator.h"

#include <QJsonArray>

#include <string>
#include <string_view>

namespace trilume::app {

// A model on a server that speaks OpenAI's interface. A value.
struct RemoteModel
{
    WebUrl server; // serverAddress()
    std::string name;
    std::string key = {}; // for the origin of `server` and nobody else; empty: none
};

// Whether the server is asked to count tokens: some refuse to be.
enum class UsageWish
{
    Asked = 1,
    NotAsked = 2,
};

// How a server goes on with the beginning of an answer (continuation.h).
enum class Continuation
{
    None = 1,     // not, as far as it says
    ByField = 2,  // where kContinueField asks for it
    ByItself = 3, // whenever there is one
};

inline constexpr const char* kContinueField = "continue_final_message";

// What asks for this text. An error says what such servers cannot do.
[[nodiscard]] Result<WebRequest> remoteRequest(const RemoteModel& model,
                                               const generate::GenerationRequest& request,
                                               UsageWish usage,
                                               Continuation continuation);

// The messages of a dialogue as the interface has them.
[[nodiscard]] QJsonArray messagesOf(const generate::Conversation& conversation);

// How its tokens are picked, as far as the server was told.
[[nodiscard]] AnswerSampling remoteSampling(const generate::GenerationRequest& request);

// A request to this part of the server, with its key.
[[nodiscard]] WebRequest requestTo(const RemoteModel& model, std::string_view part);

} // namespace trilume::app
