// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/generate/turn_observer.h"
#include "engine/model/model_info.h"
#include "engine/trace/forget_memory.h"
#include "engine/trace/token_record.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <vector>

namespace trilume::trace {

struct RecorderOptions
{
    std::size_t capacityTokens = 2048; // at least 1; the oldest record leaves when it is reached
    // Channels of the sampled tensor that every record holds, evenly spaced; 0: none.
    std::size_t sampledChannels = 256;
    // Embedding and Residual together, or one of Forget, State and AttentionOut.
    model::LayerTensor sampledTensor = model::LayerTensor::Residual;
    // Codes are counted one by one in every so many-th token, at least 1: counting is the larger
    // part of what a recorder takes. The shares of zero and saturated ones are of all tokens.
    std::size_t countedEvery = 1;
    std::size_t maxMarks = 64; // moments of which remaining() can be asked
};

// What the layers do, token by token, in bounded memory: a record of statistics for each of the
// last `capacityTokens` tokens; the forget gates of all tokens since the recording began; counts of
// all codes since then; all channels of the newest token.
//
// A recording begins with the first token, or anew where a turn starts from a state other than the
// one that the recorder saw last (a chat that was switched, edited or regenerated): firstPosition()
// then says where. Used as the observer of a turn, or of a Session: the recorder then knows no ids,
// and a text that goes on from a restored state needs restart().
//
// One thread, the one that generates; others get copies of what the functions return. Allocates
// while it fills, not afterwards.
class ActivationRecorder final : public generate::TurnObserver
{
public:
    ActivationRecorder(const model::ModelInfo& model, const RecorderOptions& options);

    void onTurnStart(const generate::TurnStart& start) override;
    void onTokenRead(const generate::TokenRead& token) override;
    void onValues(const model::LayerEvent& event, std::span<const float> values) override;
    void onCodes(const model::LayerEvent& event, std::span<const std::int8_t> codes) override;
    void onProjections(const model::ProjectionTime& time) override;

    // Forgets everything; the next token is read at `position`, after what is held. Null: that is
    // not known, and the first token's updateRms is absent then.
    void restart(std::size_t position, const model::HeldTensors* held);

    // Where the recording began, where its oldest record is, and after its newest.
    [[nodiscard]] std::size_t firstPosition() const { return m_firstPosition; }

    [[nodiscard]] std::size_t firstKeptPosition() const { return m_endPosition - m_records.size(); }

    [[nodiscard]] std::size_t endPosition() const { return m_endPosition; }

    // firstKeptPosition() <= position < endPosition().
    [[nodiscard]] const TokenRecord& record(std::size_t position) const;

    // Indices of the channels in TokenRecord::samples, and its rows.
    [[nodiscard]] const std::vector<std::size_t>& sampledChannels() const { return m_sampled; }

    [[nodiscard]] std::size_t sampleRows() const;

    // All channels of the newest token: (layers, hidden) of Forget, State, AttentionOut, Residual;
    // (hidden) of Embedding. Empty before the first token and for other tensors.
    [[nodiscard]] std::span<const float> newest(model::LayerTensor tensor) const;

    // (layers, projections, 256) how often each code came since the recording began, in the tokens
    // whose position `countedEvery` divides; code q at q + 128.
    [[nodiscard]] std::span<const std::uint64_t> codeCounts() const { return m_codeCounts; }

    // Half-lives and what is left of marked moments. The ends of a turn's messages are marked.
    [[nodiscard]] const ForgetMemory& memory() const { return m_memory; }

    [[nodiscard]] std::size_t layerCount() const { return m_layers; }

    [[nodiscard]] std::size_t hiddenSize() const { return m_hidden; }

    // Bytes held now, and the most that a recorder with these options will ever hold.
    [[nodiscard]] std::size_t memoryBytes() const;
    [[nodiscard]] static std::size_t memoryBound(const model::ModelInfo& model,
                                                 const RecorderOptions& options);

private:
    [[nodiscard]] TokenRecord* find(std::size_t position);
    [[nodiscard]] bool isHeld(const model::HeldTensors& held) const;
    [[nodiscard]] std::span<float> stateOf(std::size_t layer);
    void openRecord(std::size_t position);
    void keepNewest(const model::LayerEvent& event, std::span<const float> values);
    void sample(TokenRecord& record, const model::LayerEvent& event, std::span<const float> values);
    void addState(LayerRecord& layer,
                  const model::LayerEvent& event,
                  std::span<const float> values);

    RecorderOptions m_options;
    std::size_t m_layers;
    std::size_t m_hidden;
    std::vector<std::size_t> m_sampled;
    std::size_t m_firstPosition = 0;
    std::size_t m_endPosition = 0;
    std::deque<TokenRecord> m_records; // the oldest first
    std::vector<float> m_embedding;    // (hidden) of the newest token
    std::vector<float> m_forget;       // (layers, hidden)
    std::vector<float> m_state;        // (layers, hidden) also of the token before the next
    std::vector<float> m_attentionOut; // (layers, hidden)
    std::vector<float> m_residual;     // (layers, hidden)
    bool m_knowsState = true;          // that m_state is what the next token starts from
    std::vector<std::uint64_t> m_codeCounts;
    ForgetMemory m_memory;
    QuartileFinder m_quartiles;
};

} // namespace trilume::trace
