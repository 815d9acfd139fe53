// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/web_failure.h"
#include "app/net/web_request.h"

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <stop_token>

namespace trilume::app {

struct WebLimits
{
    std::size_t headBytes = std::size_t{64} << 10U; // of the headers of an answer
    std::chrono::milliseconds silence{60'000};      // without a byte, the connecting included
    int redirections = 10;
};

// Asks servers over HTTP and HTTPS and hands out what they answer. One thread at a time, which
// waits: never that of the interface. Certificates are always checked, by those of the system or of
// the file that SSL_CERT_FILE or CURL_CA_BUNDLE name. Proxies are those of http_proxy, https_proxy,
// all_proxy and no_proxy, but never for this machine. Connections are kept for the next request.
//
// Redirections are followed: without `secrets` where scheme, host or port differ; from https to
// http never; a POST whose body would go to another origin neither.
class WebClient
{
public:
    explicit WebClient(const WebLimits& limits = {});
    ~WebClient();
    WebClient(const WebClient&) = delete;
    WebClient& operator=(const WebClient&) = delete;

    // Returns at the end of the answer; with nothing when it came whole. A stop ends it within a
    // tenth of a second, except while `reader` is at work.
    [[nodiscard]] std::optional<WebFailure> send(const WebRequest& request,
                                                 WebReader& reader,
                                                 const std::stop_token& stop);

private:
    class Connections;

    WebLimits m_limits;
    std::unique_ptr<Connections> m_connections;
};

} // namespace trilume::app
