// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http_access.h"
#include "app/server/http_server.h"

namespace trilume::app {

class CompletionService;

// Refuses who may not ask, reads what is asked, and hands it to the service on its thread. [http
// thread]
class ApiHandler final : public HttpHandler
{
public:
    // The service is borrowed and outlives this.
    ApiHandler(CompletionService& service, AccessRules rules);

    [[nodiscard]] HeadVerdict onHead(const HttpHead& head) override;
    void onRequest(ExchangeId exchange, const HttpRequest& request) override;
    void onGone(ExchangeId exchange) override;

private:
    CompletionService& m_service;
    AccessRules m_rules;
};

} // namespace trilume::app
