// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote/server_keys.h"

#include "app/platform/private_file.h"

#include <algorithm>
#include <sstream>

namespace trilume::app {

namespace {

constexpr std::size_t kLargestKeyFile = std::size_t{1} << 16U;

} // namespace

Result<std::map<std::string, std::string>> ServerKeys::read() const
{
    std::map<std::string, std::string> keys;
    if (m_file.empty()) {
        return keys;
    }
    const Result<std::string> text = readPrivateFile(m_file, kLargestKeyFile);
    if (!text && text.error().code == Errc::NotFound) {
        return keys;
    }
    if (!text) {
        return text.error();
    }
    std::istringstream lines(text.value());
    std::string origin;
    std::string key;
    while (lines >> origin >> key) {
        keys[origin] = key;
    }
    return keys;
}

Result<std::string> ServerKeys::find(const WebUrl& server) const
{
    const Result<std::map<std::string, std::string>> keys = read();
    if (!keys) {
        return keys.error();
    }
    const auto found = keys.value().find(server.origin());
    return found == keys.value().end() ? std::string() : found->second;
}

Status ServerKeys::keep(const WebUrl& server, const std::string& key) const
{
    const bool isOneWord = std::all_of(key.begin(), key.end(), [](char sign) {
        return static_cast<unsigned char>(sign) > 0x20 && static_cast<unsigned char>(sign) < 0x7f;
    });
    if (!isOneWord) {
        return Error{Errc::InvalidArgument,
                     Sentence::of("The key for %1 holds a blank or a letter that is not ASCII, "
                                  "expected one word.",
                                  server.shown())};
    }
    Result<std::map<std::string, std::string>> keys = read();
    if (!keys) {
        return keys.error();
    }
    const auto before = keys.value().find(server.origin());
    if (key == (before == keys.value().end() ? std::string() : before->second) || m_file.empty()) {
        return Done{};
    }
    keys.value()[server.origin()] = key;
    std::string text;
    for (const auto& [origin, kept] : keys.value()) {
        if (!kept.empty()) {
            text.append(origin).append(" ").append(kept).append("\n");
        }
    }
    return writePrivateFile(m_file, text);
}

} // namespace trilume::app
