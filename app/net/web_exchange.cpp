// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/web_exchange_p.h"
#include "app/net/web_proxy_p.h"

#include <QByteArray>

#include <string_view>
#include <utility>

namespace trilume::app {

namespace {

constexpr int kLongestWaitMs = 100; // so a stop that came between two looks is seen

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kBlanks);
    return first == std::string_view::npos
               ? std::string_view()
               : text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

// A variable that says something; empty otherwise.
std::string variable(const char* name)
{
    return qgetenv(name).toStdString();
}

std::string certificateFile()
{
    std::string file = variable("CURL_CA_BUNDLE");
    return file.empty() ? variable("SSL_CERT_FILE") : file;
}

bool isRedirection(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Error errorOf(Sentence sentence)
{
    return {Errc::Io, std::move(sentence)};
}

} // namespace

WebExchange::WebExchange(CURLM* connections, const WebRequest& request, const WebLimits& limits)
    : m_connections(connections)
    , m_handle(curl_easy_init())
    , m_request(request)
    , m_limits(limits)
{}

WebExchange::~WebExchange()
{
    curl_multi_remove_handle(m_connections, m_handle);
    curl_easy_cleanup(m_handle);
    curl_slist_free_all(m_lines);
}

void WebExchange::addHeader(const std::string& line)
{
    m_lines = curl_slist_append(m_lines, line.c_str());
}

void WebExchange::prepare()
{
    curl_easy_setopt(m_handle, CURLOPT_URL, m_request.url.text().c_str());
    curl_easy_setopt(m_handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(m_handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYHOST, 2L);
    const std::string certificates = certificateFile();
    if (!certificates.empty()) {
        curl_easy_setopt(m_handle, CURLOPT_CAINFO, certificates.c_str());
    }
    if (m_request.url.isLoopback()) {
        curl_easy_setopt(m_handle, CURLOPT_PROXY, ""); // whatever the environment says
    }
    // What we say is for the server, not for the proxy on the way to it; what that one says is none
    // of the server's headers.
    curl_easy_setopt(m_handle, CURLOPT_HEADEROPT, static_cast<long>(CURLHEADER_SEPARATE));
    curl_easy_setopt(m_handle, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    curl_easy_setopt(m_handle, CURLOPT_NOSIGNAL, 1L);
    // The system may be asking for the server's name when this ends: nobody waits for it.
    curl_easy_setopt(m_handle, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(m_handle, CURLOPT_CONNECTTIMEOUT_MS,
                     static_cast<long>(m_limits.silence.count()));
    curl_easy_setopt(m_handle, CURLOPT_ERRORBUFFER, m_reason.data());
    curl_easy_setopt(m_handle, CURLOPT_USERAGENT, "Trilume/" TRILUME_VERSION);
    curl_easy_setopt(m_handle, CURLOPT_HEADERFUNCTION, &WebExchange::takeHeader);
    curl_easy_setopt(m_handle, CURLOPT_HEADERDATA, static_cast<void*>(this));
    curl_easy_setopt(m_handle, CURLOPT_WRITEFUNCTION, &WebExchange::takePiece);
    curl_easy_setopt(m_handle, CURLOPT_WRITEDATA, static_cast<void*>(this));
    if (m_request.method == WebMethod::Post) {
        curl_easy_setopt(m_handle, CURLOPT_POST, 1L);
        curl_easy_setopt(m_handle, CURLOPT_POSTFIELDS, m_request.body.c_str());
        curl_easy_setopt(m_handle, CURLOPT_POSTFIELDSIZE_LARGE,
                         static_cast<curl_off_t>(m_request.body.size()));
        addHeader(
            "Expect:"); // not asked for before the body: it costs a second where nobody answers
    }
    for (const std::vector<WebHeader>* some : {&m_request.headers, &m_request.secrets}) {
        for (const WebHeader& header : *some) {
            // A header without a value would be taken for one to leave out.
            addHeader(header.value.empty() ? header.name + ";" : header.name + ": " + header.value);
        }
    }
    curl_easy_setopt(m_handle, CURLOPT_HTTPHEADER, m_lines);
}

std::optional<WebFailure> WebExchange::run(WebReader& reader, const std::stop_token& stop)
{
    m_reader = &reader;
    m_lastByte = Clock::now();
    prepare();
    if (curl_multi_add_handle(m_connections, m_handle) != CURLM_OK) {
        return failure(CURLE_OUT_OF_MEMORY);
    }
    return transfer(stop);
}

std::optional<WebFailure> WebExchange::transfer(const std::stop_token& stop)
{
    const std::stop_callback wake(stop, [this] { curl_multi_wakeup(m_connections); });
    while (true) {
        if (std::optional<WebFailure> failure = interruption(stop)) {
            return failure;
        }
        int running = 0;
        if (curl_multi_perform(m_connections, &running) != CURLM_OK) {
            return failure(CURLE_OUT_OF_MEMORY);
        }
        int left = 0;
        while (const CURLMsg* message = curl_multi_info_read(m_connections, &left)) {
            if (message->msg == CURLMSG_DONE && message->easy_handle == m_handle) {
                return outcome(message->data.result);
            }
        }
        curl_multi_poll(m_connections, nullptr, 0, kLongestWaitMs, nullptr);
    }
}

std::optional<WebFailure> WebExchange::interruption(const std::stop_token& stop)
{
    if (stop.stop_requested()) {
        return WebFailure{
            WebFault::Cancelled,
            {Errc::Cancelled, Sentence::of("%1: was stopped.", m_request.url.shown())}};
    }
    curl_off_t sent = 0;
    curl_easy_getinfo(m_handle, CURLINFO_SIZE_UPLOAD_T, &sent);
    if (sent != std::exchange(m_sent, sent)) {
        m_lastByte = Clock::now();
    }
    if (Clock::now() - m_lastByte > m_limits.silence) {
        return failure(CURLE_OPERATION_TIMEDOUT);
    }
    return std::nullopt;
}

std::optional<WebFailure> WebExchange::outcome(CURLcode code)
{
    if (m_failure) {
        return m_failure;
    }
    if (!m_location.empty()) {
        return std::nullopt; // its body is not read
    }
    if (code == CURLE_OK && !m_isHeadDone) {
        return failure(CURLE_GOT_NOTHING);
    }
    if (code == CURLE_OK) {
        return std::nullopt;
    }
    return failure(code);
}

WebFailure WebExchange::failure(CURLcode code) const
{
    const std::string& server = m_request.url.shown();
    const std::string reason =
        m_reason.front() == '\0' ? curl_easy_strerror(code) : m_reason.data();
    const WebProxy named = proxyInEnvironment(m_request.url);
    const std::string proxy = named.variable.empty() ? "" : named.variable + "=" + named.value;
    long connectCode = 0;
    curl_easy_getinfo(m_handle, CURLINFO_HTTP_CONNECTCODE, &connectCode);
    if (code == CURLE_COULDNT_RESOLVE_PROXY || code == CURLE_PROXY || connectCode >= 300) {
        return {WebFault::Proxy,
                errorOf(Sentence::of("%1: the proxy %2 does not let it through: %3.", server, proxy,
                                     reason))};
    }
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return {WebFault::Name,
                errorOf(Sentence::of("%1: no server of this name was found; is there a network?",
                                     server))};
    case CURLE_COULDNT_CONNECT:
        return {WebFault::Connect,
                errorOf(proxy.empty()
                            ? Sentence::of("%1: the server cannot be reached: %2.", server, reason)
                            : Sentence::of("%1: the server cannot be reached: %2 (the environment "
                                           "names a proxy: %3).",
                                           server, reason, proxy))};
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return {WebFault::Tls,
                errorOf(Sentence::of("%1: the connection is not secure, so nothing was sent: %2.",
                                     server, reason))};
    case CURLE_OPERATION_TIMEDOUT:
        return {WebFault::Silence,
                errorOf(Sentence::of(
                    "%1: the server has said nothing for %2 ms.", server,
                    Sentence::amount(static_cast<std::size_t>(m_limits.silence.count()))))};
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
        return {WebFault::Cut,
                errorOf(Sentence::of("%1: the connection was cut: %2.", server, reason))};
    default:
        return {
            WebFault::BadAnswer,
            errorOf(Sentence::of("%1: found an answer that is none of HTTP: %2.", server, reason))};
    }
}

std::size_t WebExchange::takeHeader(char* data, std::size_t size, std::size_t count, void* exchange)
{
    auto& self = *static_cast<WebExchange*>(exchange);
    self.m_lastByte = Clock::now();
    return self.onHeaderLine({data, size * count}) ? size * count : 0;
}

std::size_t WebExchange::takePiece(char* data, std::size_t size, std::size_t count, void* exchange)
{
    auto& self = *static_cast<WebExchange*>(exchange);
    const bool goesOn = self.onPiece(std::as_bytes(std::span(data, size * count)));
    self.m_lastByte = Clock::now(); // after it was written: a slow disk is no silence
    return goesOn ? size * count : 0;
}

bool WebExchange::onHeaderLine(std::string_view line)
{
    if (m_isHeadDone) {
        return true; // what follows the body
    }
    m_headBytes += line.size();
    if (m_headBytes > m_limits.headBytes) {
        m_failure = WebFailure{
            WebFault::TooLarge,
            errorOf(Sentence::of("%1: the headers of the answer are too long, expected at most %2 "
                                 "bytes.",
                                 m_request.url.shown(), Sentence::amount(m_limits.headBytes)))};
        return false;
    }
    if (line.starts_with("HTTP/")) {
        m_head.headers.clear();
        m_head.marksItsEnd = line.starts_with("HTTP/2") || line.starts_with("HTTP/3");
        return true;
    }
    const std::size_t colon = line.find(':');
    if (colon != std::string_view::npos) {
        m_head.headers.push_back({std::string(trimmed(line.substr(0, colon))),
                                  std::string(trimmed(line.substr(colon + 1)))});
        return true;
    }
    return !trimmed(line).empty() || onHeadEnd();
}

std::string WebExchange::proxyOnTheWay() const
{
    const char* address = nullptr;
    long port = 0;
    curl_easy_getinfo(m_handle, CURLINFO_PRIMARY_IP, &address);
    curl_easy_getinfo(m_handle, CURLINFO_PRIMARY_PORT, &port);
    return proxyThatAnswers(m_request.url, address == nullptr ? "" : address, port);
}

bool WebExchange::onHeadEnd()
{
    long status = 0;
    curl_easy_getinfo(m_handle, CURLINFO_RESPONSE_CODE, &status);
    if (status < 200) {
        return true; // "100 Continue" and the like
    }
    m_isHeadDone = true;
    m_head.status = static_cast<int>(status);
    m_head.address = m_request.url.shown();
    m_head.marksItsEnd = m_head.marksItsEnd || m_head.value("Content-Length").has_value()
                         || m_head.value("Transfer-Encoding").has_value();
    m_head.proxy = proxyOnTheWay();
    if (isRedirection(m_head.status)) {
        m_location = m_head.value("Location").value_or("");
        if (!m_location.empty()) {
            m_reader->onRedirection(m_head);
            return false;
        }
    }
    if (Status given = m_reader->onHead(m_head); !given) {
        m_failure = WebFailure{WebFault::Reader, given.error()};
        return false;
    }
    return true;
}

bool WebExchange::onPiece(std::span<const std::byte> piece)
{
    if (Status given = m_reader->onPiece(piece); !given) {
        m_failure = WebFailure{WebFault::Reader, given.error()};
        return false;
    }
    return true;
}

} // namespace trilume::app
