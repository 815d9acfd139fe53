// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/json_file.h"

#include "engine/base/atomic_file.h"

#include <fstream>
#include <iterator>
#include <span>
#include <string>
#include <system_error>

#include <nlohmann/json.hpp>

namespace trilume::model {

nlohmann::json readJsonFile(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(stream)),
                           std::istreambuf_iterator<char>());
    nlohmann::json object = nlohmann::json::parse(text, nullptr, false);
    return object.is_object() ? object : nlohmann::json::object();
}

void writeJsonFile(const std::filesystem::path& file, const nlohmann::json& object)
{
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    const std::string text = object.dump(1, ' ', false, nlohmann::json::error_handler_t::replace);
    Result<AtomicFile> atomic = AtomicFile::create(file);
    if (!atomic.ok() || !atomic.value().write(std::as_bytes(std::span(text))).ok()) {
        return;
    }
    static_cast<void>(atomic.value().commit());
}

} // namespace trilume::model
