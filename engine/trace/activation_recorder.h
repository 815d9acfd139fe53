// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/generate/turn_observer.h"
#include "engine/model/model.h"
#include "engine/trace/forget_memory.h"
#include "engine/trace/series.h"
#include "engine/trace/text_digest.h"
#include "engine/trace/token_record.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <vector>

namespace trilume::trace {

struct RecorderOptions
{
    std::size_t capacityTokens = 2048; // at least 1; the oldest record leaves when it is reached
    // Channels of the sampled tensor that every record holds, evenly spaced; 0: none.
    std::size_t sampledChannels = 256;
    // One of floats in a layer; nothing: the residual stream, and what it begins with.
    std::optional<std::size_t> sampledTensor = {};
    // Codes are counted one by one in every so many-th token, at least 1: counting is the larger
    // part of what a recorder takes. The shares of zero and saturated ones are of all tokens.
    std::size_t countedEvery = 1;
    std::size_t maxMarks = 64; // moments of which remaining() can be asked
};

// What the layers do, token by token, in bounded memory: a record of statistics for each of the
// last `capacityTokens` tokens; the decays of all tokens since the recording began; counts of all
// codes since then; all channels of the newest token. What there is to record the model says
// (Model::watchable); its first tensor is told before all others of a call.
//
// A recording begins with the first token, or anew where a turn goes on from a text other than the
// one that the recorder was told last (a chat that was switched, edited or regenerated):
// firstPosition() then says where. The same tokens leave a model in the same state, whatever it is
// made of, so their ids are compared and no state. Used as the observer of a turn, or of a Session:
// the recorder then knows no ids, so that a turn after it begins anew, and a text that goes on from
// a restored state needs restart().
//
// One thread, the one that generates; others get copies of what the functions return. Allocates
// while it fills, not afterwards.
class ActivationRecorder final : public generate::TurnObserver
{
public:
    ActivationRecorder(const model::Model& model, const RecorderOptions& options);

    void onTurnStart(const generate::TurnStart& start) override;
    void onTokenRead(const generate::TokenRead& token) override;
    void onValues(const model::LayerEvent& event, std::span<const float> values) override;
    void onCodes(const model::LayerEvent& event, std::span<const std::int8_t> codes) override;
    void onProjections(const model::ProjectionTime& time) override;

    // Forgets everything; the next token is read at `position`, after what is held. Null: that is
    // not known, and what the first token changes in it isn't, either.
    void restart(std::size_t position, const model::HeldTensors* held);

    // Where the recording began, where its oldest record is, and after its newest.
    [[nodiscard]] std::size_t firstPosition() const { return m_firstPosition; }

    [[nodiscard]] std::size_t firstKeptPosition() const { return m_endPosition - m_records.size(); }

    [[nodiscard]] std::size_t endPosition() const { return m_endPosition; }

    // firstKeptPosition() <= position < endPosition().
    [[nodiscard]] const TokenRecord& record(std::size_t position) const;

    // What TokenRecord::values holds.
    [[nodiscard]] const SeriesList& series() const { return m_series; }

    // Indices of the channels in TokenRecord::samples, and its rows.
    [[nodiscard]] const std::vector<std::size_t>& sampledChannels() const { return m_sampled; }

    [[nodiscard]] std::size_t sampleRows() const;

    // All channels of the newest token: (layers, width) of floats in a layer, (width) of those
    // before the layers. Empty before the first token and for other tensors.
    [[nodiscard]] std::span<const float> newest(std::size_t tensor) const;

    // (layers, tensors of codes, 256) how often each code came since the recording began, in the
    // tokens whose position `countedEvery` divides; code q at q + 128.
    [[nodiscard]] std::span<const std::uint64_t> codeCounts() const { return m_codeCounts; }

    // Half-lives and what is left of marked moments. The ends of a turn's messages are marked.
    // Without layers where the model has no tensor that decays.
    [[nodiscard]] const ForgetMemory& memory() const { return m_memory; }

    [[nodiscard]] const model::Watchable& watchable() const { return m_watchable; }

    [[nodiscard]] std::size_t layerCount() const { return m_layers; }

    // Bytes held now, and the most that a recorder with these options will ever hold.
    [[nodiscard]] std::size_t memoryBytes() const;
    [[nodiscard]] static std::size_t memoryBound(const model::Model& model,
                                                 const RecorderOptions& options);

private:
    // What becomes of a tensor.
    struct Plan
    {
        std::size_t firstSeries = 0; // of floats; of codes their shares of zeros
        std::size_t row = 0;         // among the tensors of codes
        std::vector<float> newest;   // (layers, width) or (width)
    };

    [[nodiscard]] TokenRecord* find(std::size_t position);
    [[nodiscard]] std::span<float> newestOf(std::size_t tensor, std::size_t layer);
    void openRecord(std::size_t position);
    void put(TokenRecord* record, std::size_t series, std::size_t layer, float value) const;
    void reduce(TokenRecord* record, const model::LayerEvent& event, std::span<const float> values);
    void addState(TokenRecord* record,
                  const model::LayerEvent& event,
                  std::span<const float> values);
    void sample(TokenRecord& record, const model::LayerEvent& event, std::span<const float> values);

    model::Watchable m_watchable;
    SeriesList m_series;
    RecorderOptions m_options; // as far as the model has what they ask for
    std::size_t m_layers;
    std::optional<std::size_t> m_start; // sampled in the row before the layers
    std::optional<std::size_t> m_state;
    std::vector<Plan> m_plans; // by tensor
    std::size_t m_codeRows = 0;
    std::size_t m_firstSeconds = 0; // series; those of a device likewise
    std::size_t m_firstDeviceSeconds = 0;
    std::vector<std::size_t> m_sampled;
    std::size_t m_firstPosition = 0;
    std::size_t m_endPosition = 0;
    std::deque<TokenRecord> m_records;               // the oldest first
    bool m_knowsState = true;                        // what the next token starts from
    std::optional<TextDigest> m_text = TextDigest(); // of all tokens told; nothing: not known
    std::vector<std::uint64_t> m_codeCounts;
    ForgetMemory m_memory;
    QuartileFinder m_quartiles;
};

} // namespace trilume::trace
