// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/caching_model.h"

#include "engine/model/state_image.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace trilume::tests {

namespace {

using Row = std::array<float, CachingModel::kHidden>;

class CachingSequence final : public model::Sequence
{
public:
    CachingSequence(std::string fingerprint, std::size_t maxBatch)
        : m_owner{"caching", std::move(fingerprint)}
        , m_maxBatch(maxBatch)
    {}

    void forward(std::span<const TokenId> tokens, const model::ForwardOutputs& outputs) override
    {
        const std::size_t vocabulary = CachingModel::kVocabulary;
        for (std::size_t n = 0; n < tokens.size(); ++n) {
            const Row x = read(tokens[n]);
            if (!outputs.allLogits.empty()) {
                writeLogits(x, outputs.allLogits.subspan(n * vocabulary, vocabulary));
            }
            if (!outputs.lastLogits.empty() && n + 1 == tokens.size()) {
                writeLogits(x, outputs.lastLogits);
            }
        }
        m_lastCall = tokens.size();
    }

    void hold(CallRef work) override { work(); }

    [[nodiscard]] std::size_t position() const override
    {
        return m_keys[0].size() / CachingModel::kKeyWidth;
    }

    void reset() override { resize(0); }

    void keep(std::size_t tokens) override
    {
        resize(position() - (m_lastCall - tokens));
        m_lastCall = tokens;
    }

    [[nodiscard]] std::size_t imageBytes() const override
    {
        return model::kStateHeaderBytes + m_keys.size() * keyBytes();
    }

    void save(std::span<std::byte> image) const override
    {
        std::span<std::byte> content = model::writeStateHeader(image, m_owner, position());
        for (const std::vector<float>& keys : m_keys) {
            if (!keys.empty()) {
                std::memcpy(content.data(), keys.data(), keyBytes());
            }
            content = content.subspan(keyBytes());
        }
    }

    [[nodiscard]] Status restore(std::span<const std::byte> image) override
    {
        const Result<model::StateContent> content = model::readStateHeader(image, m_owner);
        if (!content.ok()) {
            return content.error();
        }
        const std::span<const std::byte> bytes = content.value().bytes;
        constexpr std::size_t kTokenBytes =
            CachingModel::kLayers * CachingModel::kKeyWidth * sizeof(float);
        if (bytes.size() % kTokenBytes != 0
            || bytes.size() / kTokenBytes != content.value().position) {
            return Error{Errc::Corrupt, "State: content: does not fit its position."};
        }
        resize(content.value().position);
        for (std::size_t layer = 0; layer < m_keys.size() && position() > 0; ++layer) {
            std::memcpy(m_keys.at(layer).data(), bytes.data() + layer * keyBytes(), keyBytes());
        }
        return Done{};
    }

    [[nodiscard]] std::span<const float> held(model::LayerTensor, std::size_t) const override
    {
        return {};
    }

    [[nodiscard]] std::size_t maxBatch() const override { return m_maxBatch; }

private:
    [[nodiscard]] std::size_t keyBytes() const { return m_keys[0].size() * sizeof(float); }

    void resize(std::size_t tokens)
    {
        for (std::vector<float>& keys : m_keys) {
            keys.resize(tokens * CachingModel::kKeyWidth);
        }
    }

    Row read(TokenId token)
    {
        Row x;
        for (std::size_t i = 0; i < x.size(); ++i) {
            x.at(i) = static_cast<float>((static_cast<std::size_t>(token) * 7 + i * 5) % 11) - 5.0F;
        }
        for (std::size_t layer = 0; layer < m_keys.size(); ++layer) {
            std::vector<float>& keys = m_keys.at(layer);
            for (std::size_t i = 0; i < CachingModel::kKeyWidth; ++i) {
                keys.push_back(x.at(i) + 0.25F * static_cast<float>(layer + i));
            }
            const std::size_t count = keys.size() / CachingModel::kKeyWidth;
            for (std::size_t i = 0; i < keys.size(); ++i) {
                x.at(i % CachingModel::kKeyWidth + 1) += keys[i] / static_cast<float>(count);
            }
        }
        return x;
    }

    static void writeLogits(const Row& x, std::span<float> logits)
    {
        for (std::size_t i = 0; i < logits.size(); ++i) {
            logits[i] = x.at(i % x.size()) * (1.0F + static_cast<float>(i));
        }
    }

    model::StateOwner m_owner;
    std::size_t m_maxBatch;
    std::array<std::vector<float>, CachingModel::kLayers> m_keys; // (tokens, key width)
    std::size_t m_lastCall = 0;
};

} // namespace

CachingModel::CachingModel(std::string fingerprint)
{
    m_info.name = "Caching";
    m_info.architecture = "caching";
    m_info.fingerprint = std::move(fingerprint);
    m_info.layerCount = kLayers;
    m_info.hiddenSize = kHidden;
    m_info.vocabularySize = kVocabulary;
}

std::unique_ptr<model::Sequence> CachingModel::createSequence(
    const model::SequenceOptions& options) const
{
    return std::make_unique<CachingSequence>(m_info.fingerprint, options.maxBatch);
}

} // namespace trilume::tests
