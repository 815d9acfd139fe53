// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/web_client.h"

#include "app/net/web_exchange_p.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace trilume::app {

namespace {

// Once for the program; libcurl counts and locks by itself.
class Library
{
public:
    Library() { curl_global_init(CURL_GLOBAL_DEFAULT); }
};

// A line break in a value would be a header of its own.
bool isPlain(const WebHeader& header)
{
    return std::all_of(header.value.begin(), header.value.end(), [](char sign) {
        return static_cast<unsigned char>(sign) >= 0x20 && sign != 0x7f;
    });
}

WebFailure refused(Sentence sentence)
{
    return {WebFault::Redirect, {Errc::Unsupported, std::move(sentence)}};
}

// The request that a redirection asks for in place of `request`.
std::optional<WebFailure> redirect(WebRequest& request, int status, const std::string& location)
{
    const std::string from = request.url.shown();
    Result<WebUrl> target = request.url.resolved(location);
    if (!target) {
        return WebFailure{WebFault::Redirect, target.error()};
    }
    const bool isElsewhere = target.value().origin() != request.url.origin();
    if (request.url.isSecure() && !target.value().isSecure()) {
        return refused(
            Sentence::of("%1: leads from https to http (%2), which anybody on the way could read "
                         "and change.",
                         from, target.value().shown()));
    }
    const bool keepsBody = status == 307 || status == 308;
    if (request.method == WebMethod::Post && !keepsBody) {
        request.method = WebMethod::Get;
        request.body.clear();
    }
    if (request.method == WebMethod::Post && isElsewhere) {
        return refused(Sentence::of("%1: would have what was sent go to another server, %2.", from,
                                    target.value().shown()));
    }
    if (isElsewhere) {
        request.secrets.clear(); // for good, even if a further step comes back
    }
    request.url = std::move(target).value();
    return std::nullopt;
}

} // namespace

class WebClient::Connections
{
public:
    Connections()
    {
        static const Library library;
        m_handle = curl_multi_init();
        curl_multi_setopt(m_handle, CURLMOPT_MAXCONNECTS, 4L);
    }

    ~Connections() { curl_multi_cleanup(m_handle); }

    Connections(const Connections&) = delete;
    Connections& operator=(const Connections&) = delete;

    [[nodiscard]] CURLM* handle() const { return m_handle; }

private:
    CURLM* m_handle = nullptr;
};

WebClient::WebClient(const WebLimits& limits)
    : m_limits(limits)
    , m_connections(std::make_unique<Connections>())
{}

WebClient::~WebClient() = default;

std::optional<WebFailure> WebClient::send(const WebRequest& request,
                                          WebReader& reader,
                                          const std::stop_token& stop)
{
    for (const std::vector<WebHeader>* some : {&request.headers, &request.secrets}) {
        for (const WebHeader& header : *some) {
            if (!isPlain(header)) {
                return WebFailure{WebFault::BadRequest,
                                  {Errc::InvalidArgument,
                                   Sentence::of("%1: found a line break or a control character, "
                                                "expected a value of one line.",
                                                header.name)}};
            }
        }
    }
    WebRequest step = request;
    for (int redirections = 0; redirections <= m_limits.redirections; ++redirections) {
        WebExchange exchange(m_connections->handle(), step, m_limits);
        std::optional<WebFailure> failure = exchange.run(reader, stop);
        if (failure || exchange.location().empty()) {
            return failure;
        }
        failure = redirect(step, exchange.status(), exchange.location());
        if (failure) {
            return failure;
        }
    }
    return refused(Sentence::of("%1: leads on and on, expected at most %2 redirections.",
                                request.url.shown(), m_limits.redirections));
}

} // namespace trilume::app
