// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/self_test_memory.h"

#include <cmath>
#include <cstdint>

#include <nlohmann/json.hpp>

namespace trilume::generate {

namespace {

constexpr char kSelfTestsFile[] = "self-tests.json";
constexpr char kBits[] = "bits_per_byte";
constexpr char kTokens[] = "tokens";

std::string twoDecimals(double value)
{
    const auto hundredths = static_cast<std::int64_t>(std::llround(value * 100.0));
    const std::string rest = std::to_string(hundredths % 100);
    return std::to_string(hundredths / 100) + "." + (rest.size() < 2 ? "0" : "") + rest;
}

} // namespace

std::optional<SelfTestOutcome> findSelfTest(model::CacheFolder& folder,
                                            const std::string& fingerprint)
{
    const nlohmann::json all = folder.read(kSelfTestsFile);
    const auto found = all.find(fingerprint);
    if (found == all.end() || !found->is_object()) {
        return std::nullopt;
    }
    const auto bits = found->find(kBits);
    const auto tokens = found->find(kTokens);
    if (bits == found->end() || !bits->is_number() || tokens == found->end()
        || !tokens->is_number_unsigned()) {
        return std::nullopt;
    }
    return SelfTestOutcome{bits->get<double>(), tokens->get<std::size_t>()};
}

void keepSelfTest(model::CacheFolder& folder,
                  const std::string& fingerprint,
                  const SelfTestOutcome& outcome)
{
    nlohmann::json all = folder.read(kSelfTestsFile);
    all[fingerprint] = {{kBits, outcome.bitsPerByte}, {kTokens, outcome.tokens}};
    folder.write(kSelfTestsFile, all);
}

Sentence selfTestWarning(const std::string& modelName, const SelfTestOutcome& outcome)
{
    return Sentence::of(
        "%1 does not understand a simple English story (%2 bits a byte, expected at most %3): "
        "its file may be damaged, or made for arithmetic that this program does not do; or it "
        "knows another language.",
        modelName, Sentence::digits(twoDecimals(outcome.bitsPerByte)),
        Sentence::digits(twoDecimals(SelfTestOutcome::kMostBitsPerByte)));
}

} // namespace trilume::generate
