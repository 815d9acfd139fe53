// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/scores_json.h"

#include "engine/base/utf8.h"

#include <array>
#include <cstdio>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace trilume::app {

namespace {

using Json = nlohmann::ordered_json;

std::string shown(std::string_view bytes)
{
    if (isWellFormedUtf8(bytes)) {
        return std::string(bytes);
    }
    std::string text;
    for (const char byte : bytes) {
        std::array<char, 8> hex{};
        std::snprintf(hex.data(), hex.size(), "<0x%02X>",
                      static_cast<unsigned>(static_cast<unsigned char>(byte)));
        text += hex.data();
    }
    return text;
}

Json tokenJson(const generate::ScoredToken& token)
{
    Json json;
    json["token"] = shown(token.bytes);
    json["logprob"] = token.logProbability;
    json["bytes"] = Json::array();
    for (const char byte : token.bytes) {
        json["bytes"].push_back(static_cast<unsigned>(static_cast<unsigned char>(byte)));
    }
    return json;
}

// A character counts where its first byte is.
std::size_t charactersIn(std::string_view bytes)
{
    std::size_t count = 0;
    for (const char byte : bytes) {
        count += (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U ? 1U : 0U;
    }
    return count;
}

} // namespace

Json chatScoresJson(const TokenScoreList& scores)
{
    Json json;
    json["content"] = Json::array();
    json["refusal"] = nullptr;
    for (const generate::TokenScores& one : scores) {
        Json token = tokenJson(one.token);
        token["top_logprobs"] = Json::array();
        for (const generate::ScoredToken& other : one.likeliest) {
            token["top_logprobs"].push_back(tokenJson(other));
        }
        json["content"].push_back(std::move(token));
    }
    return json;
}

Json textScoresJson(const TokenScoreList& scores, std::size_t& characters)
{
    Json json;
    for (const char* name : {"tokens", "token_logprobs", "top_logprobs", "text_offset"}) {
        json[name] = Json::array();
    }
    for (const generate::TokenScores& one : scores) {
        json["tokens"].push_back(shown(one.token.bytes));
        json["token_logprobs"].push_back(one.token.logProbability);
        Json others = Json::object();
        for (const generate::ScoredToken& other : one.likeliest) {
            // Of two that are spelled alike the likelier, which comes first.
            others.emplace(shown(other.bytes), other.logProbability);
        }
        json["top_logprobs"].push_back(std::move(others));
        json["text_offset"].push_back(characters);
        characters += charactersIn(one.token.bytes);
    }
    return json;
}

} // namespace trilume::app
