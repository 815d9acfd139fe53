// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/api_handler.h"

#include "app/server/completion_request.h"
#include "app/server/completion_service.h"

#include <QRandomGenerator>

#include <utility>

namespace trilume::app {

ApiHandler::ApiHandler(CompletionService& service, AccessRules rules)
    : m_service(service)
    , m_rules(std::move(rules))
{}

HeadVerdict ApiHandler::onHead(const HttpHead& head)
{
    return checkAccess(head, m_rules);
}

void ApiHandler::onRequest(ExchangeId exchange, const HttpRequest& request)
{
    const std::optional<Destination> destination = destinationOf(request.head.target);
    if (!destination) {
        return; // onHead() has refused it
    }
    if (destination->route == Route::Models || destination->route == Route::Model) {
        post(m_service, [exchange, destination](CompletionService& service) {
            service.tellModels(exchange, *destination);
        });
        return;
    }
    const Endpoint endpoint = destination->route == Route::Completions ? Endpoint::Completions
                                                                       : Endpoint::ChatCompletions;
    const auto parsed =
        parseCompletionRequest(endpoint, request.body, QRandomGenerator::global()->generate64());
    post(m_service, [exchange, parsed](CompletionService& service) {
        if (const auto* error = std::get_if<ApiError>(&parsed)) {
            service.refuse(exchange, *error);
        } else {
            service.start(exchange, std::get<CompletionRequest>(parsed));
        }
    });
}

void ApiHandler::onGone(ExchangeId exchange)
{
    post(m_service, [exchange](CompletionService& service) { service.abandon(exchange); });
}

} // namespace trilume::app
