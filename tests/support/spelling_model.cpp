// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spelling_model.h"

#include <algorithm>
#include <array>

namespace trilume::tests {

namespace {

constexpr std::size_t kStateFloats = 4;

} // namespace

class SpellingSequence final : public model::Sequence
{
public:
    SpellingSequence(const SpellingModel& model, std::size_t maxBatch)
        : m_model(model)
        , m_maxBatch(maxBatch)
    {}

    void forward(std::span<const TokenId> tokens, const model::ForwardOutputs& outputs) override
    {
        for (const TokenId token : tokens) {
            // Whole numbers that a float holds exactly, a different prime in each.
            constexpr std::array<unsigned, kStateFloats> kPrimes = {65521, 65519, 65497, 65479};
            for (std::size_t i = 0; i < kStateFloats; ++i) {
                const auto digest = static_cast<unsigned>(m_state.at(i));
                m_state.at(i) = static_cast<float>((digest * 31 + static_cast<unsigned>(token) + 1)
                                                   % kPrimes.at(i));
            }
            ++m_position;
            ++m_model.m_readTokens;
        }
        if (!outputs.lastLogits.empty()) {
            std::fill(outputs.lastLogits.begin(), outputs.lastLogits.end(), 0.0F);
            outputs.lastLogits[static_cast<std::size_t>(next())] = 1.0F;
        }
    }

    void hold(CallRef work) override { work(); }

    [[nodiscard]] std::size_t position() const override { return m_position; }

    void reset() override
    {
        m_state = {};
        m_position = 0;
    }

    [[nodiscard]] std::span<const float> state() const override { return m_state; }

    void setState(std::span<const float> state, std::size_t position) override
    {
        std::copy(state.begin(), state.end(), m_state.begin());
        m_position = position;
    }

    [[nodiscard]] std::size_t maxBatch() const override { return m_maxBatch; }

private:
    [[nodiscard]] TokenId next() const
    {
        const auto found = m_model.m_script.find(m_position);
        if (found != m_model.m_script.end()) {
            return found->second;
        }
        return m_model.m_elsewhere.value_or(m_model.m_tokenizer->endOfText().value_or(0));
    }

    const SpellingModel& m_model;
    std::size_t m_maxBatch;
    std::array<float, kStateFloats> m_state{};
    std::size_t m_position = 0;
};

SpellingModel::SpellingModel(std::unique_ptr<const tokenizer::Tokenizer> tokenizer,
                             std::optional<tokenizer::ChatMarkers> markers)
    : m_tokenizer(std::move(tokenizer))
    , m_markers(std::move(markers))
{
    m_info.name = "Spelling";
    m_info.fingerprint = std::string(32, '5');
    m_info.vocabularySize = m_tokenizer->vocabularySize();
}

void SpellingModel::spell(std::size_t position, std::span<const TokenId> tokens)
{
    for (const TokenId token : tokens) {
        m_script[position++] = token;
    }
}

std::unique_ptr<model::Sequence> SpellingModel::createSequence(
    const model::SequenceOptions& options) const
{
    return std::make_unique<SpellingSequence>(*this, options.maxBatch);
}

} // namespace trilume::tests
