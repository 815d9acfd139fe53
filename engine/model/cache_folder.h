// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <filesystem>
#include <functional>
#include <set>
#include <string>

#include <nlohmann/json_fwd.hpp>

namespace trilume::model {

// Small JSON files that can always be made again, in a folder for caches. That they cannot be read
// or written is no error: the work goes on without them, and the first such problem is told. One
// thread.
class CacheFolder final
{
public:
    // Takes one sentence; may be empty.
    using Warn = std::function<void(const Sentence& warning)>;

    // `folder` empty: nothing is remembered. It is made when something is first written.
    explicit CacheFolder(std::filesystem::path folder, Warn warn = {});

    // The object in the file; an empty one when there is none or it cannot be used.
    [[nodiscard]] nlohmann::json read(const std::string& name);

    // Replaces the file as a whole, unless it could not be read.
    void write(const std::string& name, const nlohmann::json& object);

private:
    [[nodiscard]] Status tryWrite(const std::filesystem::path& file, const std::string& text) const;
    void tell(const Error& error);

    std::filesystem::path m_folder;
    Warn m_warn; // empty once it was called
    std::set<std::string> m_unusable;
};

} // namespace trilume::model
