// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/generate/random.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace trilume::generate {

struct SamplingOptions
{
    float temperature = 0.6F;       // 0: greedy
    std::size_t topK = 40;          // 0: off
    float topP = 1.0F;              // 1: off
    float minP = 0.0F;              // 0: off
    float repetitionPenalty = 1.0F; // 1: off; over the last repetitionWindow tokens
    std::size_t repetitionWindow = 256;
    std::uint64_t seed = 0;

    friend bool operator==(const SamplingOptions&, const SamplingOptions&) = default;
};

// What validate() accepts, both ends included.
inline constexpr float kMaxTemperature = 100.0F;
inline constexpr float kMinTopP = 1e-6F;
inline constexpr float kMinRepetitionPenalty = 0.1F;
inline constexpr float kMaxRepetitionPenalty = 10.0F;
inline constexpr std::size_t kMaxRepetitionWindow = 65536;

// An error names the option, its value and the range it must lie in (NaN is refused).
[[nodiscard]] Status validate(const SamplingOptions& options);

// How many of the largest logits decide what is picked, those that are equal to them included; 0:
// all of them.
[[nodiscard]] std::size_t likeliestOf(const SamplingOptions& options);

// What must be stored to go on exactly as before.
struct SamplerState
{
    Random::State random;
    std::vector<TokenId> recent; // oldest first

    friend bool operator==(const SamplerState&, const SamplerState&) = default;
};

// Picks tokens from logits: repetition penalty, top-k, temperature, softmax, top-p, min-p in this
// order, all in the project's own arithmetic, so that a seed gives the same text on every machine.
// Greedy ties go to the lowest id. Nothing is allocated after construction.
class Sampler
{
public:
    // The options must be valid and the vocabulary not empty.
    Sampler(const SamplingOptions& options, std::size_t vocabularySize);

    // One logit for each id of the vocabulary. Draws one random number, none when greedy.
    [[nodiscard]] TokenId sample(std::span<const float> logits);

    // Counts a token (of the prompt or just sampled) for the repetition penalty.
    void accept(TokenId token);

    [[nodiscard]] SamplerState state() const;
    void setState(const SamplerState& state);

private:
    struct Candidate
    {
        TokenId token;
        float logit;
        double probability;
    };

    // The larger logit, of equal ones the lower id: a total order, so that no result depends on
    // how a library sorts.
    [[nodiscard]] static bool isBetter(const Candidate& a, const Candidate& b);

    [[nodiscard]] std::span<const float> penalise(std::span<const float> logits);
    void takeAll(std::span<const float> logits);
    void takeTopK(std::span<const float> logits);
    float keepTopK();
    void assignProbabilities();
    [[nodiscard]] double keepLikely();
    [[nodiscard]] TokenId pick(double point) const;

    SamplingOptions m_options;
    std::size_t m_vocabularySize;
    Random m_random;
    std::vector<TokenId> m_recent; // ring buffer, as long as the repetition window
    std::size_t m_recentStart = 0;
    std::size_t m_recentSize = 0;
    std::vector<float> m_penalised; // logits, when there is a penalty
    std::vector<Candidate> m_candidates;
};

// The id of the largest logit; ties go to the lowest id, NaN is never chosen while a number is
// there.
[[nodiscard]] TokenId greedyToken(std::span<const float> logits);

} // namespace trilume::generate
