// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/api_error.h"
#include "app/server/request_fields.h"
#include "engine/checkpoint/chat_profile.h"
#include "engine/generate/text_generator.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace trilume::app {

// What a client wishes to have written.
struct CompletionRequest
{
    Endpoint endpoint = Endpoint::ChatCompletions;
    generate::GenerationRequest generation;
    std::optional<std::string> model; // that it asked for; absent: whichever is there
    // Of what those who published the model may advise something else for, what was not asked for.
    bool hasTemperature = false;
    bool hasTopK = false;
    bool hasTopP = false;
    bool isStreamed = false;
    bool hasUsageInStream = false;
};

// Reads the body of a request. `randomSeed` is taken where none is asked for. No exception but
// std::bad_alloc; any bytes may be given.
[[nodiscard]] std::variant<CompletionRequest, ApiError> parseCompletionRequest(
    Endpoint endpoint,
    std::string_view body,
    std::uint64_t randomSeed);

// What is to be generated, with what is advised for the model where nothing was asked for.
[[nodiscard]] generate::GenerationRequest withAdvice(
    const CompletionRequest& request,
    const std::optional<checkpoint::AdvisedSampling>& advised);

} // namespace trilume::app
