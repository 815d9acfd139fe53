// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/web_proxy_p.h"

#include <QByteArray>
#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace trilume::app {

namespace {

// "http://name:port/" and "name:port" as "name:port".
std::string hostAndPort(std::string_view value)
{
    const std::size_t scheme = value.find("://");
    if (scheme != std::string_view::npos) {
        value.remove_prefix(scheme + 3);
    }
    const std::string text(value.substr(0, std::min(value.find('/'), value.size())));
    const std::size_t colon = text.rfind(':');
    const bool hasPort = colon != std::string::npos && text.find(']', colon) == std::string::npos;
    return hasPort ? text : text + ":1080"; // what libcurl takes
}

std::string portOf(const std::string& hostAndPort)
{
    return hostAndPort.substr(hostAndPort.rfind(':') + 1);
}

} // namespace

WebProxy proxyInEnvironment(const WebUrl& url)
{
    if (url.isLoopback()) {
        return {};
    }
    const std::vector<const char*> names =
        url.isSecure()
            ? std::vector<const char*>{"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"}
            : std::vector<const char*>{"http_proxy", "all_proxy", "ALL_PROXY"};
    for (const char* name : names) {
        const std::string value = qgetenv(name).toStdString();
        if (!value.empty()) {
            const bool isOther =
                value.find("://") != std::string::npos && !value.starts_with("http");
            return {name, value.substr(value.rfind('@') + 1), !isOther};
        }
    }
    return {};
}

std::string proxyThatAnswers(const WebUrl& url, std::string_view address, long port)
{
    if (url.isSecure()) {
        return {}; // the server's certificate was checked behind the proxy
    }
    const WebProxy named = proxyInEnvironment(url);
    const std::string proxy = hostAndPort(named.value);
    if (!named.isHttp || portOf(proxy) != std::to_string(port)) {
        return {};
    }
    const bool isOfServer = portOf(url.origin()) == std::to_string(port);
    const std::string host = proxy.substr(0, proxy.rfind(':'));
    return !isOfServer || host == address ? proxy : std::string();
}

} // namespace trilume::app
