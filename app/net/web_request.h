// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/web_url.h"
#include "engine/base/result.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace trilume::app {

struct WebHeader
{
    std::string name;
    std::string value;
};

enum class WebMethod
{
    Get = 1,
    Post = 2,
};

struct WebRequest
{
    explicit WebRequest(WebUrl address)
        : url(std::move(address))
    {}

    WebMethod method = WebMethod::Get;
    WebUrl url;
    std::vector<WebHeader> headers = {};
    std::vector<WebHeader> secrets = {}; // headers for the origin of `url` and nobody else
    std::string body = {};               // of a POST
};

// What comes before the body of an answer.
struct WebHead
{
    int status = 0;
    bool marksItsEnd = false; // a connection that is cut does not look like the end of the body
    std::vector<WebHeader> headers = {};
    std::string address = {}; // that it came from after redirections, to be shown
    // "name:port" of the proxy that could read and write this answer; empty: none, as far as can be
    // told. One that passes on what is encrypted cannot.
    std::string proxy = {};

    // The first header of this name, whatever its case.
    [[nodiscard]] std::optional<std::string> value(std::string_view name) const;
};

// Takes an answer in pieces. [thread of the request] An error ends the request with it.
class WebReader
{
public:
    WebReader() = default;
    virtual ~WebReader() = default;
    WebReader(const WebReader&) = delete;
    WebReader& operator=(const WebReader&) = delete;

    // Of an answer that leads elsewhere, before the next one is asked for.
    virtual void onRedirection(const WebHead& /*head*/) {}

    // Once, before the first piece; of the last answer when there were redirections.
    [[nodiscard]] virtual Status onHead(const WebHead& head) = 0;
    [[nodiscard]] virtual Status onPiece(std::span<const std::byte> piece) = 0;
};

// Keeps a short body in memory; a longer one ends the request.
class TextReader final : public WebReader
{
public:
    explicit TextReader(std::size_t mostBytes)
        : m_mostBytes(mostBytes)
    {}

    [[nodiscard]] Status onHead(const WebHead& head) override;
    [[nodiscard]] Status onPiece(std::span<const std::byte> piece) override;

    [[nodiscard]] const WebHead& head() const { return m_head; }

    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::size_t m_mostBytes;
    WebHead m_head;
    std::string m_text;
};

} // namespace trilume::app
