// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/web_client.h"
#include "app/remote/remote_request.h"
#include "engine/base/result.h"
#include "engine/generate/text_generator.h"

#include <stop_token>

namespace trilume::app {

// How a server goes on with the beginning of an answer that stands at the end of a dialogue. The
// interface does not say what is to become of one: OpenAI's own servers write another message, and
// glued to the beginning that would be one nobody wrote. So it is asked for and never assumed:
// - the model's entry in the list of models has "continue_final_message" (`trilume-cli serve`), or
//   the server describes its requests in openapi.json with this field (vLLM, SGLang);
// - /apply-template shows a prompt that ends with the beginning (llama.cpp).
// A connection that fails is an error, and a stop Errc::Cancelled. [waits for the server]
[[nodiscard]] Result<Continuation> askContinuation(WebClient& client,
                                                   const RemoteModel& model,
                                                   const generate::GenerationRequest& request,
                                                   const std::stop_token& stop);

} // namespace trilume::app
