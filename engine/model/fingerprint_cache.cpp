// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/fingerprint_cache.h"

#include "engine/checkpoint/fingerprint.h"
#include "engine/model/json_file.h"

#include <cstdint>
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
    const nlohmann::json object = readJsonFile(m_file);
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
    nlohmann::json object = readJsonFile(m_file);
    object[keyOf(modelFile)] = {
        {"size", stamp->size}, {"modified", stamp->modified}, {"fingerprint", fingerprint}};
    writeJsonFile(m_file, object);
}

} // namespace trilume::model
