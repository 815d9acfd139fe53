// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/fingerprint_cache.h"

#include "engine/checkpoint/fingerprint.h"

#include <system_error>
#include <utility>

#include <nlohmann/json.hpp>

namespace trilume::model {

namespace {

constexpr char kFingerprintsFile[] = "fingerprints.json";
constexpr char kFingerprint[] = "fingerprint";

// The whole path, in ASCII: JSON holds no other bytes than UTF-8, names of files do.
std::string keyOf(const std::filesystem::path& file)
{
    std::error_code error;
    const std::filesystem::path whole = std::filesystem::weakly_canonical(file, error);
    constexpr char kHex[] = "0123456789ABCDEF";
    std::string key;
    for (const char letter : (error ? file : whole).string()) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte > 0x20U && byte < 0x7FU && letter != '%') {
            key.push_back(letter);
        } else {
            key.append({'%', kHex[byte >> 4U], kHex[byte & 0xFU]});
        }
    }
    return key;
}

nlohmann::json entryOf(const FileIdentity& identity)
{
    return {{"inode", identity.inode},
            {"size", identity.size},
            {"modified", identity.modifiedNs},
            {"changed", identity.changedNs}};
}

} // namespace

std::optional<std::string> FingerprintCache::find(const std::filesystem::path& modelFile,
                                                  const FileIdentity& identity) const
{
    const nlohmann::json object = m_folder->read(kFingerprintsFile);
    const auto found = object.find(keyOf(modelFile));
    if (found == object.end() || !found->is_object()) {
        return std::nullopt;
    }
    nlohmann::json entry = *found;
    const auto fingerprint = entry.find(kFingerprint);
    if (fingerprint == entry.end() || !fingerprint->is_string()) {
        return std::nullopt;
    }
    std::string text = *fingerprint;
    entry.erase(fingerprint);
    return entry == entryOf(identity) && checkpoint::isFingerprint(text)
               ? std::optional(std::move(text))
               : std::nullopt;
}

void FingerprintCache::put(const std::filesystem::path& modelFile,
                           const FileIdentity& identity,
                           const std::string& fingerprint) const
{
    nlohmann::json object = m_folder->read(kFingerprintsFile);
    nlohmann::json entry = entryOf(identity);
    entry[kFingerprint] = fingerprint;
    object[keyOf(modelFile)] = std::move(entry);
    m_folder->write(kFingerprintsFile, object);
}

} // namespace trilume::model
