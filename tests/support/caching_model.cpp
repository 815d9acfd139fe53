// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/caching_model.h"

#include "engine/model/state_image.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <utility>

namespace trilume::tests {

namespace {

using Row = std::array<float, CachingModel::kHidden>;

// As in the description.
enum class Tensor : std::size_t
{
    Embedding = 0,
    Codes = 1,
    Keys = 2,
    Attention = 3,
    Stream = 4,
};

model::Watchable watchableTensors()
{
    using model::TensorKind;
    using model::TensorPlace;
    using model::WatchedRole;
    return {
        .tensors = {{"start", "x", Sentence::of("embedding"), TensorKind::Floats,
                     TensorPlace::BeforeLayers, WatchedRole::StreamStart, CachingModel::kHidden},
                    {"qkv", "q", Sentence::of("query"), TensorKind::Codes, TensorPlace::InLayer,
                     WatchedRole::Plain, CachingModel::kHidden},
                    {"keys", "k", Sentence::of("key of the token"), TensorKind::Floats,
                     TensorPlace::InLayer, WatchedRole::Sized, CachingModel::kKeyWidth,
                     Sentence::of("Key of the token")},
                    {"attention", "a", Sentence::of("share of each key"), TensorKind::Floats,
                     TensorPlace::InLayer, WatchedRole::Share, 1},
                    {"x", "x", Sentence::of("stream x after each layer"), TensorKind::Floats,
                     TensorPlace::InLayer, WatchedRole::Stream, CachingModel::kHidden}},
        .groups = {{"qkv", Sentence::of("query and key")}}};
}

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
        const std::size_t first = position();
        std::vector<Row> rows;
        for (const TokenId token : tokens) {
            rows.push_back(embedding(token));
            tell(outputs.observer, first + rows.size() - 1, 0, Tensor::Embedding, rows.back());
        }
        for (std::size_t layer = 0; layer < m_keys.size(); ++layer) {
            for (std::size_t n = 0; n < rows.size(); ++n) {
                runLayer(layer, first + n, rows[n], outputs.observer);
            }
            if (outputs.observer != nullptr) {
                outputs.observer->onProjections({first, tokens.size(), layer, 0, 1e-6});
            }
        }
        for (std::size_t n = 0; n < rows.size() && !outputs.allLogits.empty(); ++n) {
            writeLogits(rows[n], outputs.allLogits.subspan(n * vocabulary, vocabulary));
        }
        if (!outputs.lastLogits.empty()) {
            writeLogits(rows.back(), outputs.lastLogits);
        }
        m_lastCall = tokens.size();
    }

    void hold(CallRef work) override { work(); }

    void readOut(std::span<const float> stream, std::span<float> logits) override
    {
        for (std::size_t first = 0, row = 0; first < stream.size();
             first += CachingModel::kHidden) {
            Row x;
            std::copy_n(stream.begin() + static_cast<std::ptrdiff_t>(first), x.size(), x.begin());
            writeLogits(x, logits.subspan(row, CachingModel::kVocabulary));
            row += CachingModel::kVocabulary;
        }
    }

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
            return Error{Errc::Corrupt,
                         Sentence::asIs("State: content: does not fit its position.")};
        }
        resize(content.value().position);
        for (std::size_t layer = 0; layer < m_keys.size() && position() > 0; ++layer) {
            std::memcpy(m_keys.at(layer).data(), bytes.data() + layer * keyBytes(), keyBytes());
        }
        return Done{};
    }

    [[nodiscard]] std::span<const float> held(std::size_t, std::size_t) const override
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

    static Row embedding(TokenId token)
    {
        Row x;
        for (std::size_t i = 0; i < x.size(); ++i) {
            x.at(i) = static_cast<float>((static_cast<std::size_t>(token) * 7 + i * 5) % 11) - 5.0F;
        }
        return x;
    }

    void runLayer(std::size_t layer, std::size_t position, Row& x, model::LayerObserver* observer)
    {
        std::vector<float>& keys = m_keys.at(layer);
        for (std::size_t i = 0; i < CachingModel::kKeyWidth; ++i) {
            keys.push_back(x.at(i) + 0.25F * static_cast<float>(layer + i));
        }
        if (observer != nullptr) {
            std::array<std::int8_t, CachingModel::kHidden> codes{};
            std::transform(x.begin(), x.end(), codes.begin(),
                           [](float value) { return static_cast<std::int8_t>(value); });
            observer->onCodes({position, layer, static_cast<std::size_t>(Tensor::Codes)}, codes);
        }
        tell(observer, position, layer, Tensor::Keys,
             std::span(keys).last(CachingModel::kKeyWidth));
        const std::size_t count = keys.size() / CachingModel::kKeyWidth;
        const float share = 1.0F / static_cast<float>(count); // the same for all
        tell(observer, position, layer, Tensor::Attention, {&share, 1});
        for (std::size_t i = 0; i < keys.size(); ++i) {
            x.at(i % CachingModel::kKeyWidth + 1) += keys[i] * share;
        }
        tell(observer, position, layer, Tensor::Stream, x);
    }

    static void tell(model::LayerObserver* observer,
                     std::size_t position,
                     std::size_t layer,
                     Tensor tensor,
                     std::span<const float> values)
    {
        if (observer != nullptr) {
            observer->onValues({position, layer, static_cast<std::size_t>(tensor)}, values);
        }
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
    : m_watchable(watchableTensors())
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
