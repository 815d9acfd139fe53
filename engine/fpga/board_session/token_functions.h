// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <trilume/tokens.h>

namespace trilume::fpga {

// Whole tokens on boards: the functions of trilume/tokens.h.
struct TokenFunctions
{
    // Of a plugin's table.
    static const void* extension(const char* id);

    static trilume_accel_result_t supports(trilume_accel_device_t* device,
                                           const trilume_tokens_shape_t* shape,
                                           trilume_accel_error_t* error);
    static trilume_accel_result_t begin(trilume_accel_device_t* device,
                                        const trilume_tokens_shape_t* shape,
                                        trilume_accel_error_t* error);
    static trilume_accel_result_t setVector(trilume_accel_device_t* device,
                                            const trilume_tokens_vector_t* vector,
                                            trilume_accel_error_t* error);
    static trilume_accel_result_t setLinear(trilume_accel_device_t* device,
                                            const trilume_tokens_linear_t* linear,
                                            trilume_accel_error_t* error);
    static trilume_accel_result_t ready(trilume_accel_device_t* device,
                                        trilume_accel_error_t* error);
    static trilume_accel_result_t step(trilume_accel_device_t* device,
                                       const float* embedding,
                                       float* logits,
                                       uint64_t timeoutNanoseconds,
                                       trilume_accel_report_t* report,
                                       trilume_accel_error_t* error);
    static trilume_accel_result_t readState(trilume_accel_device_t* device,
                                            uint64_t layer,
                                            float* state,
                                            trilume_accel_error_t* error);
    static trilume_accel_result_t writeState(trilume_accel_device_t* device,
                                             uint64_t layer,
                                             const float* state,
                                             trilume_accel_error_t* error);
    static trilume_accel_result_t end(trilume_accel_device_t* device, trilume_accel_error_t* error);
};

} // namespace trilume::fpga
