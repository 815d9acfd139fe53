// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What clients of the server send: bodies, and whole requests, in one piece and byte by byte.
#include "app/server/completion_request.h"
#include "app/server/http_access.h"
#include "app/server/http_parser.h"
#include "engine/base/check.h"
#include "engine/generate/sampler.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace trilume;
using namespace trilume::app;

namespace {

void readBody(Endpoint endpoint, std::string_view body)
{
    const auto result = parseCompletionRequest(endpoint, body, 1);
    if (const auto* error = std::get_if<ApiError>(&result)) {
        TRILUME_CHECK(error->status == 400 && !error->message.empty());
        TRILUME_CHECK(errorJson(*error).find('\n') == std::string::npos);
        return;
    }
    const auto& request = std::get<CompletionRequest>(result);
    TRILUME_CHECK(validate(request.generation.sampling).ok());
    TRILUME_CHECK(request.generation.maxTokens > 0);
}

// The body of the request, if it is whole.
std::string readInPieces(std::string_view text, std::size_t piece)
{
    HttpParser parser({2048, 20, 4096});
    std::string waiting;
    std::size_t sent = 0;
    while (true) {
        waiting.erase(0, parser.feed(waiting));
        if (parser.state() == HttpParser::State::HeadDone) {
            const AccessRules rules{allowedHosts("127.0.0.1", 1), "token", {}};
            TRILUME_CHECK(checkAccess(parser.head(), rules).answer.has_value()
                          || !parser.head().all("Authorization").empty());
            static_cast<void>(destinationOf(parser.head().target));
            parser.acceptBody();
            continue;
        }
        if (parser.state() == HttpParser::State::Failed) {
            TRILUME_CHECK(parser.error().status >= 400);
            return {};
        }
        if (parser.state() == HttpParser::State::Done) {
            return parser.takeRequest().body;
        }
        if (sent == text.size()) {
            return {};
        }
        const std::size_t size = std::min(piece, text.size() - sent);
        waiting.append(text.substr(sent, size));
        sent += size;
    }
}

// Ends of lines as requests have them; files of this repository have the others.
std::string withCarriageReturns(std::string_view text)
{
    std::string lines;
    for (const char sign : text) {
        lines += sign == '\n' ? "\r\n" : std::string(1, sign);
    }
    return lines;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    readBody(Endpoint::Completions, text);
    readBody(Endpoint::ChatCompletions, text);
    for (const std::string& request : {std::string(text), withCarriageReturns(text)}) {
        const std::string body = readInPieces(request, request.size() + 1);
        const std::string again = readInPieces(request, 1);
        // At a limit one of the two may be refused.
        TRILUME_CHECK(body.empty() || again.empty() || again == body);
    }
    return 0;
}
