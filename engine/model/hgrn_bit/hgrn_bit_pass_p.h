// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/hgrn_bit/batches.h"
#include "engine/model/hgrn_bit/hgrn_bit_sequence.h"
#include "engine/model/hgrn_bit/layer_tensors.h"

#include <chrono>
#include <cstddef>
#include <span>

namespace trilume::model::hgrn_bit {

// One forward call, as its steps see it.
struct HgrnBitSequence::Pass
{
    std::size_t tokens;
    const ForwardOutputs& outputs;
    std::size_t firstPosition;

    void watch(std::size_t n,
               std::size_t layer,
               LayerTensor tensor,
               std::span<const float> values) const
    {
        if (outputs.observer != nullptr) {
            outputs.observer->onValues({firstPosition + n, layer, indexOf(tensor)}, values);
        }
    }

    void watch(std::size_t layer, LayerTensor tensor, const ActivationBatch& batch) const
    {
        if (outputs.observer != nullptr) {
            for (std::size_t n = 0; n < tokens; ++n) {
                outputs.observer->onCodes({firstPosition + n, layer, indexOf(tensor)},
                                          batch.codes(n));
            }
        }
    }

    // Rows of `width` floats, one for each token.
    void watchRows(std::size_t layer,
                   LayerTensor tensor,
                   const float* rows,
                   std::size_t width) const
    {
        for (std::size_t n = 0; n < tokens && outputs.observer != nullptr; ++n) {
            watch(n, layer, tensor, {rows + n * width, width});
        }
    }
};

// Tells the observer how long the shares of its group took, added up; does not read the clock
// without one.
class HgrnBitSequence::GroupTimer
{
    using Clock = std::chrono::steady_clock;

public:
    // Adds the time of its scope.
    class Share
    {
    public:
        explicit Share(GroupTimer& timer)
            : m_timer(timer)
            , m_start(timer.m_observer == nullptr ? Clock::time_point() : Clock::now())
        {}

        ~Share()
        {
            if (m_timer.m_observer != nullptr) {
                m_timer.m_time.seconds +=
                    std::chrono::duration<double>(Clock::now() - m_start).count();
            }
        }

        Share(const Share&) = delete;
        Share& operator=(const Share&) = delete;

    private:
        GroupTimer& m_timer;
        Clock::time_point m_start;
    };

    GroupTimer(const Pass& pass, std::size_t layer, ProjectionGroup group)
        : m_observer(pass.outputs.observer)
        , m_time{pass.firstPosition, pass.tokens, layer, indexOf(group), 0.0}
    {}

    // As the backend tells them: 0 is not known.
    void addDevice(double seconds) { m_deviceSeconds += seconds; }

    ~GroupTimer()
    {
        if (m_observer != nullptr) {
            if (m_deviceSeconds > 0.0) {
                m_time.deviceSeconds = m_deviceSeconds;
            }
            m_observer->onProjections(m_time);
        }
    }

    GroupTimer(const GroupTimer&) = delete;
    GroupTimer& operator=(const GroupTimer&) = delete;

private:
    LayerObserver* m_observer;
    ProjectionTime m_time;
    double m_deviceSeconds = 0.0;
};

} // namespace trilume::model::hgrn_bit
