// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http_access.h"

#include "app/server/api_error.h"

#include <algorithm>
#include <array>

namespace trilume::app {

namespace {

using Refusal = std::optional<HttpAnswer>;

constexpr std::string_view kHttp = "http://";
constexpr std::string_view kModelsPath = "/v1/models";

struct Place
{
    std::string_view path;
    Route route;
};

constexpr std::array<Place, 3> kPlaces{{
    {kModelsPath, Route::Models},
    {"/v1/completions", Route::Completions},
    {"/v1/chat/completions", Route::ChatCompletions},
}};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t";
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

// A target may name the host itself: "http://127.0.0.1:8480/v1/models".
struct Target
{
    std::optional<std::string_view> host;
    std::string_view path; // begins with a slash, without what follows "?"; empty: it is no path
};

Target split(std::string_view target)
{
    Target parts;
    if (target.substr(0, 1) != "/") {
        if (lowerCase(target.substr(0, kHttp.size())) != kHttp) {
            return parts;
        }
        target.remove_prefix(kHttp.size());
        const std::size_t slash = target.find('/');
        parts.host = target.substr(0, slash);
        target = slash == std::string_view::npos ? "/" : target.substr(slash);
    }
    parts.path = target.substr(0, target.find_first_of("?#"));
    return parts;
}

bool holds(const std::vector<std::string>& list, std::string_view text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

// A page of a stranger can have its own name lead to this machine; what it cannot do is to have the
// browser send another name than its own.
Refusal checkHost(const HttpHead& head, const AccessRules& rules)
{
    const std::vector<std::string_view> hosts = head.all("Host");
    if (hosts.size() != 1) {
        return errorAnswer(
            {400, "bad_host",
             "The request has " + std::to_string(hosts.size()) + " Host headers, expected one."});
    }
    const Target target = split(head.target);
    if (target.path.empty() && head.target != "*") {
        return errorAnswer({400, "bad_target",
                            "The request is for " + inQuotes(head.target)
                                + ", expected a path that begins with /."});
    }
    for (const std::string_view host : {hosts.front(), target.host.value_or(hosts.front())}) {
        if (!holds(rules.hosts, lowerCase(host))) {
            return errorAnswer({403, "foreign_host",
                                "The server was called " + inQuotes(host) + ", expected "
                                    + rules.hosts.front() + "."});
        }
    }
    return std::nullopt;
}

bool isPreflight(const HttpHead& head)
{
    return head.method == "OPTIONS" && !head.all("Access-Control-Request-Method").empty();
}

HttpAnswer preflightAnswer()
{
    HttpAnswer answer;
    answer.status = 204;
    answer.headers = {{"Access-Control-Allow-Methods", "GET, POST"},
                      {"Access-Control-Allow-Headers", "authorization, content-type"},
                      {"Access-Control-Max-Age", "600"}};
    return answer;
}

Refusal checkOrigin(const HttpHead& head,
                    const AccessRules& rules,
                    std::vector<HttpHeader>& answerHeaders)
{
    const std::vector<std::string_view> origins = head.all("Origin");
    if (origins.empty()) {
        return std::nullopt; // no page: curl, a program
    }
    if (origins.size() > 1 || !holds(rules.origins, origins.front())) {
        return errorAnswer({403, "foreign_origin",
                            "The web page of " + inQuotes(origins.front())
                                + " may not ask: it is not among the origins that are allowed."});
    }
    answerHeaders.push_back({"Access-Control-Allow-Origin", std::string(origins.front())});
    answerHeaders.push_back({"Vary", "Origin"});
    if (isPreflight(head)) {
        return preflightAnswer(); // browsers send it without the token
    }
    return std::nullopt;
}

// Takes as long for a token that is nearly right as for one that is all wrong.
bool isSame(std::string_view given, std::string_view expected)
{
    unsigned difference = given.size() == expected.size() ? 0U : 1U;
    for (std::size_t i = 0; i < given.size(); ++i) {
        const char other = expected.empty() ? '\0' : expected[i % expected.size()];
        difference |= static_cast<unsigned char>(given[i] ^ other);
    }
    return difference == 0;
}

Refusal checkToken(const HttpHead& head, const AccessRules& rules)
{
    constexpr std::string_view kScheme = "bearer ";
    const std::vector<std::string_view> given = head.all("Authorization");
    if (given.size() == 1 && !rules.token.empty()) {
        const std::string_view text = trimmed(given.front());
        if (lowerCase(text.substr(0, kScheme.size())) == kScheme
            && isSame(trimmed(text.substr(kScheme.size())), rules.token)) {
            return std::nullopt;
        }
    }
    HttpAnswer answer = errorAnswer(
        {401, "invalid_api_key",
         given.empty() ? "The request has no token: expected \"Authorization: Bearer TOKEN\" with "
                         "the token of this server."
                       : "The token is not that of this server, expected \"Authorization: Bearer "
                         "TOKEN\"."});
    answer.headers.push_back({"WWW-Authenticate", "Bearer"});
    return answer;
}

Refusal checkMethod(const HttpHead& head, std::string_view allowed)
{
    if (head.method == allowed) {
        return std::nullopt;
    }
    HttpAnswer answer = errorAnswer({405, "method_not_allowed",
                                     "The method is " + inQuotes(head.method) + ", expected "
                                         + std::string(allowed) + " there."});
    answer.headers.push_back({"Allow", std::string(allowed)});
    return answer;
}

// Other kinds of body are those that a page may send without asking first.
Refusal checkContentKind(const HttpHead& head)
{
    const std::vector<std::string_view> kinds = head.all("Content-Type");
    const std::string_view kind = kinds.size() == 1 ? kinds.front() : std::string_view();
    if (lowerCase(trimmed(kind.substr(0, kind.find(';')))) == "application/json") {
        return std::nullopt;
    }
    return errorAnswer({415, "unsupported_media_type",
                        "The Content-Type is "
                            + (kinds.empty() ? std::string("missing") : inQuotes(kinds.front()))
                            + ", expected application/json."});
}

Refusal checkDestination(const HttpHead& head)
{
    const std::string_view path = split(head.target).path;
    const std::optional<Destination> destination = destinationOf(head.target);
    if (!destination) {
        return errorAnswer({404, "not_found",
                            "There is nothing at " + inQuotes(path)
                                + ", expected /v1/models, /v1/completions or "
                                  "/v1/chat/completions."});
    }
    const bool isPosted =
        destination->route == Route::Completions || destination->route == Route::ChatCompletions;
    if (Refusal refusal = checkMethod(head, isPosted ? "POST" : "GET")) {
        return refusal;
    }
    return isPosted ? checkContentKind(head) : std::nullopt;
}

int hexDigit(char sign)
{
    if (sign >= '0' && sign <= '9') {
        return sign - '0';
    }
    const char lower = lowerCase({&sign, 1}).front();
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string percentDecoded(std::string_view text)
{
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        if (low >= 0) {
            decoded.push_back(static_cast<char>(high * 16 + low));
            i += 2;
        } else {
            decoded.push_back(text[i]);
        }
    }
    return decoded;
}

} // namespace

std::vector<std::string> allowedHosts(std::string_view host, std::uint16_t port)
{
    std::vector<std::string> hosts;
    const std::string bracketed = host.find(':') == std::string_view::npos
                                      ? std::string(host)
                                      : "[" + std::string(host) + "]";
    for (const std::string& name : {lowerCase(bracketed), std::string("127.0.0.1"),
                                    std::string("localhost"), std::string("[::1]")}) {
        hosts.push_back(name + ":" + std::to_string(port));
        if (port == 80) {
            hosts.push_back(name); // browsers leave it out
        }
    }
    return hosts;
}

std::optional<std::string> originFrom(std::string_view text)
{
    const std::string origin = lowerCase(text);
    const std::size_t scheme = origin.find("://");
    const bool hasScheme = scheme != std::string::npos && scheme > 0;
    const std::string host = hasScheme ? origin.substr(scheme + 3) : std::string();
    if (host.empty() || host.find_first_of("/?#@ \t\r\n*,") != std::string::npos) {
        return std::nullopt;
    }
    return origin;
}

std::optional<Destination> destinationOf(std::string_view target)
{
    const std::string_view path = split(target).path;
    for (const Place& place : kPlaces) {
        if (path == place.path) {
            return Destination{place.route};
        }
    }
    const std::size_t prefix = kModelsPath.size() + 1;
    if (path.size() > prefix && path.substr(0, prefix - 1) == kModelsPath
        && path[prefix - 1] == '/') {
        return Destination{Route::Model, percentDecoded(path.substr(prefix))};
    }
    return std::nullopt;
}

HeadVerdict checkAccess(const HttpHead& head, const AccessRules& rules)
{
    HeadVerdict verdict;
    verdict.answer = checkHost(head, rules);
    if (!verdict.answer) {
        verdict.answer = checkOrigin(head, rules, verdict.headers);
    }
    if (!verdict.answer) {
        verdict.answer = checkToken(head, rules);
    }
    if (!verdict.answer) {
        verdict.answer = checkDestination(head);
    }
    return verdict;
}

} // namespace trilume::app
