// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spelling_model.h"

#include "engine/model/state_image.h"

#include <algorithm>
#include <array>
#include <cstring>

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
        m_beforeCall.clear();
        for (const TokenId token : tokens) {
            m_beforeCall.push_back(m_state);
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

    // It has no stream that could be asked about.
    void readOut(std::span<const float> /*stream*/, std::span<float> logits) override
    {
        std::fill(logits.begin(), logits.end(), 0.0F);
    }

    [[nodiscard]] std::size_t position() const override { return m_position; }

    [[nodiscard]] std::size_t capacity() const override
    {
        return m_model.m_capacity.value_or(Sequence::capacity());
    }

    void reset() override
    {
        m_state = {};
        m_position = 0;
    }

    void keep(std::size_t tokens) override
    {
        if (tokens < m_beforeCall.size()) {
            m_state = m_beforeCall[tokens];
            m_position -= m_beforeCall.size() - tokens;
            m_beforeCall.resize(tokens);
        }
    }

    [[nodiscard]] std::size_t imageBytes() const override
    {
        return model::kStateHeaderBytes + sizeof(m_state);
    }

    void save(std::span<std::byte> image) const override
    {
        std::memcpy(model::writeStateHeader(image, owner(), m_position).data(), m_state.data(),
                    sizeof(m_state));
    }

    [[nodiscard]] Status restore(std::span<const std::byte> image) override
    {
        const Result<model::StateContent> content = model::readStateHeader(image, owner());
        if (!content.ok() || content.value().bytes.size() != sizeof(m_state)) {
            return content.ok() ? Error{Errc::Corrupt, Sentence::asIs("State: wrong length.")}
                                : content.error();
        }
        std::memcpy(m_state.data(), content.value().bytes.data(), sizeof(m_state));
        m_position = content.value().position;
        return Done{};
    }

    [[nodiscard]] std::span<const float> held(std::size_t, std::size_t) const override
    {
        return {};
    }

    [[nodiscard]] std::size_t maxBatch() const override { return m_maxBatch; }

private:
    using Digest = std::array<float, kStateFloats>;

    [[nodiscard]] model::StateOwner owner() const
    {
        return {"spelling", m_model.info().fingerprint};
    }

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
    Digest m_state{};
    std::vector<Digest> m_beforeCall; // before each token of the last one
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
