// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/host/host_messages.h"
#include "engine/accel/host/shared_memory.h"
#include "engine/accel/host/token_sizes.h"

#include <cstddef>
#include <cstdint>

namespace trilume::accel {

// The side of the host of whole tokens: each call becomes one of the plugin's functions. Shapes are
// those that Trilume said; what a plugin does with a wrong one is its own affair, but nothing is
// read or written beyond the memory that came along. [device]
class TokenServer final
{
public:
    struct Target
    {
        const trilume_tokens_functions_t* functions = nullptr; // null: the plugin has none
        trilume_accel_device_t* device = nullptr;
        trilume_accel_error_t* error = nullptr;
    };

    [[nodiscard]] trilume_accel_result_t begin(const Target& target,
                                               const trilume_tokens_shape_t& shape,
                                               OwnedDescriptor along);
    [[nodiscard]] trilume_accel_result_t setVector(const Target& target,
                                                   const VectorCall& call,
                                                   OwnedDescriptor along) const;
    [[nodiscard]] trilume_accel_result_t setLinear(const Target& target,
                                                   const LinearCall& call,
                                                   OwnedDescriptor along) const;
    [[nodiscard]] trilume_accel_result_t step(const Target& target,
                                              const StepCall& call,
                                              trilume_accel_report_t& report) const;
    [[nodiscard]] trilume_accel_result_t readState(const Target& target,
                                                   const StateCall& call) const;
    [[nodiscard]] trilume_accel_result_t writeState(const Target& target,
                                                    const StateCall& call) const;
    [[nodiscard]] trilume_accel_result_t end(const Target& target);

private:
    [[nodiscard]] float* floats() const;

    TokenSizes m_sizes;
    SharedMemory m_floats;
};

} // namespace trilume::accel
