// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/web_url.h"
#include "engine/base/result.h"

#include <filesystem>
#include <map>
#include <string>

namespace trilume::app {

// The keys for servers, each for one scheme, host and port, in a file for its owner alone: a line
// each, "http://127.0.0.1:8480 KEY". Never in the settings. A value; one thread, which reads and
// writes the file.
class ServerKeys
{
public:
    explicit ServerKeys(std::filesystem::path file)
        : m_file(std::move(file))
    {}

    // Empty: none is kept. An error: the file cannot be used.
    [[nodiscard]] Result<std::string> find(const WebUrl& server) const;

    // In place of the one before; empty: none. An error names the file; a key of several words is
    // refused without being named.
    [[nodiscard]] Status keep(const WebUrl& server, const std::string& key) const;

private:
    [[nodiscard]] Result<std::map<std::string, std::string>> read() const;

    std::filesystem::path m_file; // empty: nothing is kept
};

} // namespace trilume::app
