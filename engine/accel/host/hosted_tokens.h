// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/host/host_connection.h"
#include "engine/accel/host/shared_memory.h"
#include "engine/accel/host/token_sizes.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>

namespace trilume::accel {

// Whole tokens on a device in a process of its own: the functions of trilume/tokens.h. It asks the
// host only for what makes sense. [device]
class HostedTokens final
{
public:
    // The host and the caller outlive it.
    HostedTokens(HostConnection& host, const trilume_accel_host_t* caller);

    [[nodiscard]] trilume_accel_result_t supports(const trilume_tokens_shape_t* shape,
                                                  trilume_accel_error_t* error);
    [[nodiscard]] trilume_accel_result_t begin(const trilume_tokens_shape_t* shape,
                                               trilume_accel_error_t* error);
    [[nodiscard]] trilume_accel_result_t setVector(const trilume_tokens_vector_t* vector,
                                                   trilume_accel_error_t* error);
    [[nodiscard]] trilume_accel_result_t setLinear(const trilume_tokens_linear_t* linear,
                                                   trilume_accel_error_t* error);
    [[nodiscard]] trilume_accel_result_t ready(trilume_accel_error_t* error);
    [[nodiscard]] trilume_accel_result_t step(const float* embedding,
                                              float* logits,
                                              std::uint64_t timeoutNanoseconds,
                                              trilume_accel_report_t* report,
                                              trilume_accel_error_t* error);
    [[nodiscard]] trilume_accel_result_t readState(std::uint64_t layer,
                                                   float* state,
                                                   trilume_accel_error_t* error);
    [[nodiscard]] trilume_accel_result_t writeState(std::uint64_t layer,
                                                    const float* state,
                                                    trilume_accel_error_t* error);
    [[nodiscard]] trilume_accel_result_t end(trilume_accel_error_t* error);

private:
    [[nodiscard]] HostConnection::Question question(HostCall call,
                                                    std::chrono::milliseconds patience,
                                                    trilume_accel_error_t* error) const;
    [[nodiscard]] std::span<float> floats() const;
    [[nodiscard]] bool isThere(std::uint64_t layer, const float* state) const;

    HostConnection& m_host;
    const trilume_accel_host_t* m_caller;
    TokenSizes m_sizes;
    SharedMemory m_floats; // of the model that has begun
};

} // namespace trilume::accel
