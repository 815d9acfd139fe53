// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/activation_snapshot.h"
#include "app/explorer/attention_maps.h"
#include "app/explorer/share_pace.h"
#include "engine/generate/turn_observer.h"
#include "engine/model/model.h"
#include "engine/trace/activation_recorder.h"

#include <atomic>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace trilume::app {

// Watches the turns of one model: feeds the recorder and makes snapshots of it for the window.
// [inference thread] Bounded: the last kMostTokens tokens are kept.
//
// What it takes beside the recorder: one short copy for each token, and snapshots that together
// take at most a twentieth of the time; and what heads of attention looked at, in 64 MiB.
class ActivationWatch final : public generate::TurnObserver
{
public:
    static constexpr std::size_t kMostTokens = 2048;
    // A forward call reads fewer tokens than that, and every token is copied after its call.
    static constexpr std::size_t kRecorderTokens = 256;
    static constexpr std::size_t kSampledChannels = 256;
    static constexpr std::size_t kCountedEvery = 8; // tokens of which one has its codes counted

    using SnapshotSink = std::function<void(const ActivationSnapshotPtr&)>;

    // `wantsSnapshots` is read after every token and outlives this; snapshots go to `sink` while it
    // is true, and at the end of every turn.
    ActivationWatch(std::shared_ptr<const model::Model> model,
                    const std::atomic<bool>& wantsSnapshots,
                    SnapshotSink sink);
    ActivationWatch(const ActivationWatch&) = delete;
    ActivationWatch& operator=(const ActivationWatch&) = delete;

    [[nodiscard]] const model::Model* model() const { return m_model.get(); }

    [[nodiscard]] const trace::ActivationRecorder& recorder() const { return m_recorder; }

    // The next turn belongs to this chat.
    void beginTurn(std::int64_t chat);
    void endTurn();

    void onTurnStart(const generate::TurnStart& start) override;
    void onTokenRead(const generate::TokenRead& token) override;
    void onValues(const model::LayerEvent& event, std::span<const float> values) override;
    void onCodes(const model::LayerEvent& event, std::span<const std::int8_t> codes) override;
    void onAttention(const model::LayerEvent& event, std::span<const float> weights) override;
    void onProjections(const model::ProjectionTime& time) override;

private:
    [[nodiscard]] std::size_t messageOf(std::size_t position) const;
    [[nodiscard]] QString textOf(const generate::TokenRead& token) const;
    [[nodiscard]] std::shared_ptr<const MemoryView> buildMemory() const;
    [[nodiscard]] QString beginningOf(std::size_t message) const;
    [[nodiscard]] std::shared_ptr<const LensSource> lensSource() const;
    void publish();

    std::shared_ptr<const model::Model> m_model;
    std::shared_ptr<const LayerParts> m_parts;
    const std::atomic<bool>& m_wantsSnapshots;
    SnapshotSink m_sink;
    trace::ActivationRecorder m_recorder;
    AttentionMaps m_attention;
    std::deque<TokenColumnPtr> m_columns;
    std::vector<std::size_t> m_messageEnds;
    std::size_t m_promptEnd = 0;
    std::vector<TokenId> m_ids; // of the whole text
    std::int64_t m_chat = 0;
    std::int64_t m_recording = 0;
    std::shared_ptr<const MemoryView> m_memory;
    SharePace m_snapshotPace;
    SharePace m_memoryPace;
};

} // namespace trilume::app
