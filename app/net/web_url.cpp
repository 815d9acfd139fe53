// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/web_url.h"

#include <algorithm>
#include <array>
#include <optional>

#include <arpa/inet.h>
#include <curl/curl.h>

namespace trilume::app {

namespace {

constexpr std::size_t kLongestUrl = 8192;
constexpr std::size_t kLongestShown = 200;

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return text;
}

} // namespace

// A signature would stand behind the question mark, a password before the last at sign, and may
// hold any sign itself.
std::string_view showableAddress(std::string_view text)
{
    const std::size_t at = text.rfind('@');
    text.remove_prefix(at == std::string_view::npos ? 0 : at + 1);
    return text.substr(0, std::min(text.find_first_of("?#"), kLongestShown));
}

namespace {

Error notAnAddress(std::string_view text)
{
    return {Errc::InvalidArgument,
            Sentence::of("%1: is no address, expected one as https://name/path.",
                         showableAddress(text))};
}

} // namespace

// An address while its parts are taken and changed.
class UrlReader
{
public:
    UrlReader()
        : m_handle(curl_url())
    {}

    ~UrlReader() { curl_url_cleanup(m_handle); }

    UrlReader(const UrlReader&) = delete;
    UrlReader& operator=(const UrlReader&) = delete;

    // Relative ones count from the former one.
    [[nodiscard]] bool set(std::string_view text, unsigned flags)
    {
        const std::string copy(text);
        return text.size() <= kLongestUrl && copy.find('\0') == std::string::npos
               && curl_url_set(m_handle, CURLUPART_URL, copy.c_str(),
                               flags | CURLU_NON_SUPPORT_SCHEME)
                      == CURLUE_OK;
    }

    [[nodiscard]] Result<WebUrl> read(std::string_view given) const
    {
        WebUrl url;
        const std::string scheme = lowerCase(part(CURLUPART_SCHEME).value_or(""));
        if (scheme != "http" && scheme != "https") {
            return Error{Errc::InvalidArgument,
                         Sentence::of("%1: found an address of %2, expected http or https.",
                                      showableAddress(given), scheme)};
        }
        url.m_host = lowerCase(part(CURLUPART_HOST).value_or(""));
        if (url.m_host.empty()) {
            return notAnAddress(given);
        }
        if (part(CURLUPART_USER) || part(CURLUPART_PASSWORD)) {
            return Error{Errc::InvalidArgument,
                         Sentence::of("%1: the address holds a name or a password, expected none.",
                                      url.m_host)};
        }
        url.m_isSecure = scheme == "https";
        url.m_path = part(CURLUPART_PATH).value_or("/");
        url.m_origin = scheme + "://" + url.m_host + ":"
                       + part(CURLUPART_PORT, CURLU_DEFAULT_PORT).value_or("");
        url.m_text = part(CURLUPART_URL).value_or("");
        url.m_shown = url.m_text.substr(0, std::min(url.m_text.find_first_of("?#"), kLongestShown));
        return url;
    }

private:
    [[nodiscard]] std::optional<std::string> part(CURLUPart which, unsigned flags = 0) const
    {
        char* text = nullptr;
        if (curl_url_get(m_handle, which, &text, flags) != CURLUE_OK) {
            return std::nullopt;
        }
        std::string result(text);
        curl_free(text);
        return result;
    }

    CURLU* m_handle;
};

Result<WebUrl> WebUrl::parse(std::string_view text)
{
    UrlReader reader;
    return reader.set(text, 0) ? reader.read(text) : notAnAddress(text);
}

Result<WebUrl> WebUrl::resolved(std::string_view location) const
{
    UrlReader reader;
    // Servers write blanks and letters beyond ASCII in it as they stand.
    return reader.set(m_text, 0) && reader.set(location, CURLU_URLENCODE) ? reader.read(location)
                                                                          : notAnAddress(location);
}

bool WebUrl::isLoopback() const
{
    std::string_view host = m_host;
    if (host.ends_with('.')) {
        host.remove_suffix(1);
    }
    if (host == "localhost" || host.ends_with(".localhost")) {
        return true;
    }
    std::array<unsigned char, 16> address{};
    if (host.starts_with('[') && host.ends_with(']')) {
        const std::string inside(host.substr(1, host.size() - 2));
        if (inet_pton(AF_INET6, inside.c_str(), address.data()) != 1) {
            return false;
        }
        in6_addr six{};
        std::copy(address.begin(), address.end(), six.s6_addr);
        return IN6_IS_ADDR_LOOPBACK(&six) || (IN6_IS_ADDR_V4MAPPED(&six) && six.s6_addr[12] == 127);
    }
    return inet_pton(AF_INET, std::string(host).c_str(), address.data()) == 1
           && address.front() == 127;
}

std::string WebUrl::fileName() const
{
    std::string part = m_path.substr(m_path.rfind('/') + 1);
    int length = 0;
    char* decoded =
        curl_easy_unescape(nullptr, part.data(), static_cast<int>(part.size()), &length);
    if (decoded == nullptr) {
        return part;
    }
    std::string name(decoded, static_cast<std::size_t>(length));
    curl_free(decoded);
    return name;
}

std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view kPlain =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string result;
    for (const char sign : text) {
        if (kPlain.find(sign) != std::string_view::npos) {
            result += sign;
        } else {
            const auto byte = static_cast<unsigned char>(sign);
            result += {'%', kDigits[byte / 16U], kDigits[byte % 16U]};
        }
    }
    return result;
}

} // namespace trilume::app
