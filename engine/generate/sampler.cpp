// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/sampler.h"

#include "engine/base/check.h"
#include "engine/base/reproducible_exp.h"
#include "engine/generate/logit_scan_p.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <string>

namespace trilume::generate {
namespace {

std::string shown(double value)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

Error outOfRange(const Sentence& option, float value, const Sentence& range)
{
    return {Errc::InvalidArgument,
            Sentence::of("%1 is %2, expected %3", option,
                         Sentence::digits(shown(static_cast<double>(value))), range)};
}

} // namespace

Status validate(const SamplingOptions& options)
{
    // Written so that NaN fails each of them.
    if (!(options.temperature >= 0.0F && options.temperature <= kMaxTemperature)) {
        return outOfRange(Sentence::of("temperature"), options.temperature,
                          Sentence::of("0 to 100"));
    }
    if (!(options.topP >= kMinTopP && options.topP <= 1.0F)) {
        return outOfRange(Sentence::of("top-p"), options.topP, Sentence::of("0.000001 to 1"));
    }
    if (!(options.minP >= 0.0F && options.minP <= 1.0F)) {
        return outOfRange(Sentence::of("min-p"), options.minP, Sentence::of("0 to 1"));
    }
    if (!(options.repetitionPenalty >= kMinRepetitionPenalty
          && options.repetitionPenalty <= kMaxRepetitionPenalty)) {
        return outOfRange(Sentence::of("repetition penalty"), options.repetitionPenalty,
                          Sentence::of("0.1 to 10"));
    }
    if (options.repetitionWindow > kMaxRepetitionWindow) {
        return Error{Errc::InvalidArgument,
                     Sentence::of("repetition window is %1, expected at most %2",
                                  options.repetitionWindow, kMaxRepetitionWindow)};
    }
    return Done{};
}

TokenId greedyToken(std::span<const float> logits)
{
    const auto isNumber = [](float logit) {
        return !std::isnan(logit);
    };
    const auto first = std::find_if(logits.begin(), logits.end(), isNumber);
    if (first == logits.end()) {
        return 0;
    }
    auto best = static_cast<std::size_t>(first - logits.begin());
    scanAbove(logits, best + 1, logits[best], [&](std::size_t id) {
        best = id;
        return logits[id];
    });
    return static_cast<TokenId>(best);
}

Sampler::Sampler(const SamplingOptions& options, std::size_t vocabularySize)
    : m_options(options)
    , m_vocabularySize(vocabularySize)
    , m_random(options.seed)
    , m_recent(options.repetitionWindow)
    , m_penalised(options.repetitionPenalty == 1.0F ? 0 : vocabularySize)
    , m_candidates(vocabularySize)
{
    TRILUME_CHECK(vocabularySize > 0);
}

std::size_t likeliestOf(const SamplingOptions& options)
{
    if (options.repetitionPenalty != 1.0F) {
        return 0; // any logit may lose its place
    }
    return options.temperature <= 0.0F ? 1 : options.topK;
}

TokenId Sampler::sample(std::span<const float> logits)
{
    TRILUME_CHECK(logits.size() == m_vocabularySize);
    const std::span<const float> penalised = penalise(logits);
    if (m_options.temperature <= 0.0F) {
        return greedyToken(penalised);
    }
    const std::size_t k = m_options.topK;
    if (k == 0 || k >= logits.size()) {
        takeAll(penalised);
    } else {
        takeTopK(penalised);
    }
    if (m_candidates.empty()) {
        return 0; // no logit is a number
    }
    assignProbabilities();
    const double total = keepLikely();
    return pick(m_random.uniform() * total);
}

bool Sampler::isBetter(const Candidate& a, const Candidate& b)
{
    return a.logit > b.logit || (a.logit == b.logit && a.token < b.token);
}

// The logits as the repetition penalty leaves them.
std::span<const float> Sampler::penalise(std::span<const float> logits)
{
    const float penalty = m_options.repetitionPenalty;
    if (penalty == 1.0F || m_recentSize == 0) {
        return logits;
    }
    std::copy(logits.begin(), logits.end(), m_penalised.begin());
    for (std::size_t i = 0; i < m_recentSize; ++i) {
        const auto id = static_cast<std::size_t>(m_recent[(m_recentStart + i) % m_recent.size()]);
        // From the logit itself: a token that was said twice is lowered once.
        m_penalised[id] = logits[id] > 0.0F ? logits[id] / penalty : logits[id] * penalty;
    }
    return m_penalised;
}

void Sampler::takeAll(std::span<const float> logits)
{
    m_candidates.clear();
    for (std::size_t id = 0; id < logits.size(); ++id) {
        if (!std::isnan(logits[id])) {
            m_candidates.push_back({static_cast<TokenId>(id), logits[id], 0.0});
        }
    }
}

// Gathers some more than k, cuts them down to the best k, and from then on looks only at what is
// above the worst of those: an equal logit of a higher id is not among the best.
void Sampler::takeTopK(std::span<const float> logits)
{
    constexpr std::size_t kSpare = 64;
    const std::size_t k = m_options.topK;
    const std::size_t most = std::min(2 * k + kSpare, logits.size());
    m_candidates.clear();
    std::size_t id = 0;
    for (; id < logits.size() && m_candidates.size() < most; ++id) {
        if (!std::isnan(logits[id])) {
            m_candidates.push_back({static_cast<TokenId>(id), logits[id], 0.0});
        }
    }
    if (m_candidates.size() <= k) {
        return;
    }
    float worst = keepTopK();
    scanAbove(logits, id, worst, [&](std::size_t above) {
        m_candidates.push_back({static_cast<TokenId>(above), logits[above], 0.0});
        if (m_candidates.size() == most) {
            worst = keepTopK();
        }
        return worst;
    });
    if (m_candidates.size() > k) {
        keepTopK();
    }
    // The selection leaves them in an order that depends on the library.
    std::sort(m_candidates.begin(), m_candidates.end(), isBetter);
}

// Of more than k candidates; returns the least logit that is left.
float Sampler::keepTopK()
{
    const std::size_t k = m_options.topK;
    const auto last = m_candidates.begin() + static_cast<std::ptrdiff_t>(k - 1);
    std::nth_element(m_candidates.begin(), last, m_candidates.end(), isBetter);
    const float worst = last->logit;
    m_candidates.resize(k);
    return worst;
}

// Relative to the best candidate, whose probability is 1; sums come later.
void Sampler::assignProbabilities()
{
    const float best = std::min_element(m_candidates.begin(), m_candidates.end(), isBetter)->logit;
    const auto temperature = static_cast<double>(m_options.temperature);
    for (Candidate& candidate : m_candidates) {
        // Equal infinities have no difference, but they are equally likely.
        candidate.probability =
            candidate.logit == best
                ? 1.0
                : reproducibleExp((static_cast<double>(candidate.logit) - static_cast<double>(best))
                                  / temperature);
    }
}

// Top-p, then min-p; returns the sum of the probabilities that are left.
double Sampler::keepLikely()
{
    const auto sum = [this] {
        double total = 0.0;
        for (const Candidate& candidate : m_candidates) {
            total += candidate.probability;
        }
        return total;
    };
    if (m_options.topP < 1.0F) {
        // A heap: mostly a few of many candidates carry the wanted share, so no full sort is due.
        const double wanted = sum() * static_cast<double>(m_options.topP);
        const auto isWorse = [](const Candidate& a, const Candidate& b) {
            return isBetter(b, a);
        };
        std::make_heap(m_candidates.begin(), m_candidates.end(), isWorse);
        double kept = 0.0;
        auto end = m_candidates.end();
        while (end != m_candidates.begin() && kept < wanted) {
            std::pop_heap(m_candidates.begin(), end, isWorse);
            --end;
            kept += end->probability;
        }
        m_candidates.erase(m_candidates.begin(), end);
        std::reverse(m_candidates.begin(), m_candidates.end());
    }
    if (m_options.minP > 0.0F) {
        const auto least = static_cast<double>(m_options.minP);
        std::erase_if(m_candidates, [least](const Candidate& candidate) {
            return candidate.probability < least;
        });
    }
    return sum();
}

TokenId Sampler::pick(double point) const
{
    double passed = 0.0;
    TokenId last = m_candidates.front().token;
    for (const Candidate& candidate : m_candidates) {
        passed += candidate.probability;
        if (candidate.probability > 0.0) {
            last = candidate.token;
        }
        if (passed > point) {
            return candidate.token;
        }
    }
    return last; // rounding may leave the point at the very end
}

void Sampler::accept(TokenId token)
{
    const bool isKnown = token >= 0 && static_cast<std::size_t>(token) < m_vocabularySize;
    if (m_recent.empty() || !isKnown) {
        return;
    }
    if (m_recentSize == m_recent.size()) {
        m_recentStart = (m_recentStart + 1) % m_recent.size();
        --m_recentSize;
    }
    m_recent[(m_recentStart + m_recentSize) % m_recent.size()] = token;
    ++m_recentSize;
}

SamplerState Sampler::state() const
{
    SamplerState state;
    state.random = m_random.state();
    state.recent.reserve(m_recentSize);
    for (std::size_t i = 0; i < m_recentSize; ++i) {
        state.recent.push_back(m_recent[(m_recentStart + i) % m_recent.size()]);
    }
    return state;
}

void Sampler::setState(const SamplerState& state)
{
    m_random.setState(state.random);
    m_recentStart = 0;
    m_recentSize = 0;
    for (const TokenId token : state.recent) {
        accept(token);
    }
}

} // namespace trilume::generate
