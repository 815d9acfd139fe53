// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/fingerprint_cache.h"

#include "engine/base/atomic_file.h"
#include "engine/checkpoint/fingerprint.h"

#include <cstdint>
#include <fstream>
#include <iterator>
#include <span>
#include <system_error>

#include <nlohmann/json.hpp>

namespace trilume::model {

namespace {

struct Stamp
{
    std::uint64_t size = 0;
    std::int64_t modified = 0; // ticks of the file clock
};

std::optional<Stamp> stampOf(const std::filesystem::path& file)
{
    std::error_code error;
    Stamp stamp;
    stamp.size = std::filesystem::file_size(file, error);
    if (error) {
        return std::nullopt;
    }
    stamp.modified = std::filesystem::last_write_time(file, error).time_since_epoch().count();
    if (error) {
        return std::nullopt;
    }
    return stamp;
}

std::string keyOf(const std::filesystem::path& file)
{
    std::error_code error;
    const std::filesystem::path whole = std::filesystem::weakly_canonical(file, error);
    return error ? file.string() : whole.string();
}

nlohmann::json readObject(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(stream)),
                           std::istreambuf_iterator<char>());
    nlohmann::json object = nlohmann::json::parse(text, nullptr, false);
    return object.is_object() ? object : nlohmann::json::object();
}

} // namespace

FingerprintCache::FingerprintCache(const std::filesystem::path& folder)
    : m_file(folder.empty() ? std::filesystem::path() : folder / "fingerprints.json")
{}

std::optional<std::string> FingerprintCache::find(const std::filesystem::path& modelFile) const
{
    const std::optional<Stamp> stamp = stampOf(modelFile);
    if (m_file.empty() || !stamp) {
        return std::nullopt;
    }
    const nlohmann::json object = readObject(m_file);
    const auto entry = object.find(keyOf(modelFile));
    if (entry == object.end() || !entry->is_object()) {
        return std::nullopt;
    }
    const nlohmann::json expectedSize = stamp->size;
    const nlohmann::json expectedTime = stamp->modified;
    const auto fingerprint = entry->find("fingerprint");
    const bool isSame = entry->value("size", nlohmann::json()) == expectedSize
                        && entry->value("modified", nlohmann::json()) == expectedTime;
    if (!isSame || fingerprint == entry->end() || !fingerprint->is_string()) {
        return std::nullopt;
    }
    std::string text = *fingerprint;
    return checkpoint::isFingerprint(text) ? std::optional(std::move(text)) : std::nullopt;
}

void FingerprintCache::put(const std::filesystem::path& modelFile,
                           const std::string& fingerprint) const
{
    const std::optional<Stamp> stamp = stampOf(modelFile);
    if (m_file.empty() || !stamp) {
        return;
    }
    std::error_code error;
    std::filesystem::create_directories(m_file.parent_path(), error);
    nlohmann::json object = readObject(m_file);
    object[keyOf(modelFile)] = {
        {"size", stamp->size}, {"modified", stamp->modified}, {"fingerprint", fingerprint}};
    const std::string text = object.dump(1, ' ', false, nlohmann::json::error_handler_t::replace);
    Result<AtomicFile> file = AtomicFile::create(m_file);
    if (!file.ok() || !file.value().write(std::as_bytes(std::span(text))).ok()) {
        return;
    }
    static_cast<void>(file.value().commit());
}

} // namespace trilume::model
