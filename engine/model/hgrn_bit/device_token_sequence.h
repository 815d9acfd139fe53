// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/backend_watch.h"
#include "engine/accel/offload_table.h"
#include "engine/accel/token_backend.h"
#include "engine/model/hgrn_bit/hgrn_bit_sequence.h"
#include "engine/model/hgrn_bit/weights.h"
#include "engine/model/sequence.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace trilume::model::hgrn_bit {

// A sequence whose tokens a device writes whole. The state is there, and runs ahead of the one that
// the processor has here by some tokens, which are remembered: so whatever becomes of the device,
// the processor reads these again and goes on, with the same bits.
//
// The first tokens, then one in some dozens and those after a failure are computed here as well,
// from the device's state, and logits and state compared: what differs counts as a failure. A wrong
// bit in between that leaves no trace in these is not seen, but for a logit that is no number.
//
// While somebody watches the layers, or a call has to be taken back, the processor computes.
class DeviceTokenSequence final : public Sequence
{
public:
    static constexpr std::size_t kFirstChecks = 3; // tokens in a row, at first and after a failure
    static constexpr std::size_t kCheckEvery = 64; // tokens, from then on

    // Null: no device that the options name writes tokens of this model. Arguments as of
    // HgrnBitSequence.
    [[nodiscard]] static std::unique_ptr<DeviceTokenSequence> create(
        const Weights& weights,
        const kernels::KernelTable& table,
        const SequenceOptions& options,
        const std::string& fingerprint);

    void forward(std::span<const TokenId> tokens, const ForwardOutputs& outputs) override;
    void hold(CallRef work) override;
    void readOut(std::span<const float> stream, std::span<float> logits) override;

    [[nodiscard]] std::size_t position() const override
    {
        return m_here->position() + m_ahead.size();
    }

    void reset() override;
    void keep(std::size_t tokens) override;

    [[nodiscard]] std::size_t imageBytes() const override { return m_here->imageBytes(); }

    void save(std::span<std::byte> image) const override;
    [[nodiscard]] Status restore(std::span<const std::byte> image) override;
    [[nodiscard]] std::span<const float> held(std::size_t tensor, std::size_t layer) const override;

    // Few, as a device reads one after the other: a person who stops it does not wait for many.
    [[nodiscard]] std::size_t maxBatch() const override;

private:
    DeviceTokenSequence(const Weights& weights,
                        const kernels::KernelTable& table,
                        const SequenceOptions& options,
                        const std::string& fingerprint);

    [[nodiscard]] Status attach();
    void comeBack();
    void place();
    [[nodiscard]] bool isCheckDue() const;
    [[nodiscard]] bool stepThere(TokenId token, std::span<float> logits);
    [[nodiscard]] bool plainStep(TokenId token, std::span<float> logits);
    [[nodiscard]] bool checkedStep(TokenId token, std::span<float> logits);
    [[nodiscard]] Status askThere(TokenId token, std::span<float> logits);
    [[nodiscard]] Status compareWithHere(std::span<const float> logits);
    void noteTimes(double there, double here);
    void forwardHere(std::span<const TokenId> tokens, const ForwardOutputs& outputs);
    void catchUp() const;
    void onFailure(const Error& error);

    const Weights* m_weights;
    accel::ProjectionOptions m_options;
    std::unique_ptr<HgrnBitSequence> m_here; // of the text without m_ahead
    std::unique_ptr<accel::TokenBackend> m_backend;
    accel::BackendWatch m_watch;
    bool m_isUsed = false;                // the device is
    bool m_isStoodDown = false;           // the processor was measured to be faster
    bool m_isThereCurrent = false;        // the device's state is that of the text
    mutable std::vector<TokenId> m_ahead; // what it has read beyond m_here
    std::size_t m_checks = 0;             // since it was attached
    std::size_t m_rechecks = 0;           // tokens that are checked because one failed
    std::size_t m_unchecked = 0;          // tokens since the last check
    accel::TokenTiming m_best;            // of the checks: seconds
    std::vector<float> m_row;             // (hidden) of the table of embeddings
    std::vector<float> m_logits;          // (vocabulary) of a check
    std::vector<float> m_logitsHere;      // the same, of the processor
    mutable std::vector<float> m_states;  // (layers, hidden) from there
    std::vector<std::byte> m_proven;      // the image of m_here before a check
};

} // namespace trilume::model::hgrn_bit
