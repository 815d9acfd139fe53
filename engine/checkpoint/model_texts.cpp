// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/model_texts.h"

#include "engine/checkpoint/fingerprint.h"
#include "engine/checkpoint/message_text.h"
#include "engine/checkpoint/model_keys.h"

#include <filesystem>
#include <string_view>
#include <utility>

namespace trilume::checkpoint {

namespace {

// Whether the key is there.
Result<bool> readText(const GgufKeys& keys, std::string_view key, std::string& out)
{
    Result<std::optional<std::string>> text = keys.text(key);
    if (!text) {
        return text.error();
    }
    const bool isThere = text.value().has_value();
    if (isThere) {
        out = *std::move(text).value();
    }
    return isThere;
}

} // namespace

Result<GeneralTexts> readGeneralTexts(const GgufKeys& keys)
{
    GeneralTexts texts;
    texts.name = std::filesystem::path(keys.source()).stem().string();
    struct Text
    {
        std::string_view key;
        std::string* out;
    };
    const Text all[] = {
        {keys::kName, &texts.name},
        {keys::kLicense, &texts.license},
        {keys::kFingerprint, &texts.fingerprint},
    };
    for (const Text& text : all) {
        if (const Result<bool> isThere = readText(keys, text.key, *text.out); !isThere) {
            return isThere.error();
        }
    }
    if (keys.has(keys::kFingerprint) && !isFingerprint(texts.fingerprint)) {
        return corrupt(keys.source(), keys::kFingerprint,
                       Sentence::of("found %1, expected 32 lower-case hexadecimal digits",
                                    quotedName(texts.fingerprint)));
    }
    return texts;
}

Result<std::optional<tokenizer::ChatMarkers>> readChatMarkers(const GgufKeys& keys)
{
    tokenizer::ChatMarkers markers;
    struct Marker
    {
        std::string_view key;
        std::string* out;
    };
    const Marker all[] = {
        {keys::kUserPrefix, &markers.userPrefix},
        {keys::kUserSuffix, &markers.userSuffix},
        {keys::kAssistantPrefix, &markers.assistantPrefix},
        {keys::kAssistantSuffix, &markers.assistantSuffix},
        {keys::kSystemPrefix, &markers.systemPrefix},
        {keys::kSystemSuffix, &markers.systemSuffix},
        {keys::kThoughtPrefix, &markers.thoughtPrefix},
        {keys::kThoughtSuffix, &markers.thoughtSuffix},
    };
    bool isAnyThere = false;
    for (const Marker& marker : all) {
        const Result<bool> isThere = readText(keys, marker.key, *marker.out);
        if (!isThere) {
            return isThere.error();
        }
        isAnyThere = isAnyThere || isThere.value();
    }
    Result<std::optional<std::vector<std::string>>> stop = keys.texts(keys::kStop);
    if (!stop) {
        return stop.error();
    }
    if (stop.value()) {
        markers.stop = *std::move(stop).value();
        isAnyThere = true;
    }
    return isAnyThere ? std::optional(std::move(markers)) : std::nullopt;
}

Result<std::vector<TokenId>> readEndTokens(const GgufKeys& keys, std::size_t vocabularySize)
{
    Result<std::optional<std::vector<std::int32_t>>> ids = keys.ids(keys::kEndTokens);
    if (!ids) {
        return ids.error();
    }
    if (!ids.value()) {
        return std::vector<TokenId>();
    }
    for (const TokenId end : *ids.value()) {
        if (end < 0 || static_cast<std::size_t>(end) >= vocabularySize) {
            return corrupt(keys.source(), keys::kEndTokens,
                           Sentence::of("found %1, expected 0 to %2", end, vocabularySize - 1));
        }
    }
    return *std::move(ids).value();
}

} // namespace trilume::checkpoint
