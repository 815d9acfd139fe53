// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote/server_address.h"

#include <array>
#include <string>

namespace trilume::app {

namespace {

// Parts of the interface that documentation names whole, so that people paste them.
constexpr std::array<std::string_view, 3> kParts{"/chat/completions", "/completions", "/models"};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kBlanks);
    return first == std::string_view::npos
               ? std::string_view()
               : text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::string withScheme(std::string_view text)
{
    if (text.find("://") != std::string_view::npos) {
        return std::string(text);
    }
    const std::string plain = "http://" + std::string(text);
    const Result<WebUrl> read = WebUrl::parse(plain);
    return read && read.value().isLoopback() ? plain : "https://" + std::string(text);
}

} // namespace

Result<WebUrl> serverAddress(std::string_view typed)
{
    const std::string_view text = trimmed(typed);
    if (text.find_first_of("?#") != std::string_view::npos) {
        return Error{
            Errc::InvalidArgument,
            trilume::Sentence::of("%1: found a question mark or a number sign, expected the "
                                  "address of a server, such as localhost:8480/v1.",
                                  std::string(showableAddress(text)))};
    }
    Result<WebUrl> read = WebUrl::parse(withScheme(text));
    if (!read) {
        return read;
    }
    std::string address = read.value().text();
    while (address.ends_with('/')) {
        address.pop_back();
    }
    for (const std::string_view part : kParts) {
        if (address.ends_with(part)) {
            address.resize(address.size() - part.size());
            break;
        }
    }
    const bool hasPath = address.find('/', address.find("://") + 3) != std::string::npos;
    return WebUrl::parse(hasPath ? address : address + "/v1");
}

WebUrl endpointOf(const WebUrl& server, std::string_view name)
{
    // An address with a longer path is one, too.
    return WebUrl::parse(server.text() + "/" + std::string(name)).value();
}

bool isReadableOnTheWay(const WebUrl& server)
{
    return !server.isSecure() && !server.isLoopback();
}

} // namespace trilume::app
