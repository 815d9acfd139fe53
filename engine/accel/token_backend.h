// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/projection_backend.h"
#include "engine/base/result.h"
#include "engine/quant/packed_ternary.h"

#include <chrono>
#include <cstddef>
#include <span>
#include <vector>

namespace trilume::accel {

// A norm, a ternary matrix and its scale, 1 / s_w. Borrowed.
struct TokenLinear
{
    std::span<const float> norm; // (columns)
    const quant::PackedTernary* weights = nullptr;
    float scale = 1.0F;
};

struct TokenLayer
{
    std::span<const float> attentionNorm; // (hidden)
    std::span<const float> gNorm;
    std::span<const float> mlpNorm;
    std::span<const float> floors; // empty: none
    TokenLinear input;             // (hidden, hidden)
    TokenLinear forget;
    TokenLinear gate;
    TokenLinear output;
    TokenLinear mlpGate; // (2 feedForward, hidden), the gate first
    TokenLinear mlpDown; // (hidden, feedForward)
};

// A model with element-wise recurrence, all of it but the embeddings: what a device needs that
// writes whole tokens. Borrows the model, which stays for as long as there is a sequence.
struct TokenModel
{
    std::size_t hidden = 0;
    std::size_t feedForward = 0;
    std::size_t vocabulary = 0;
    float normEps = 1e-6F; // of the norms between the matrices
    float linearEps = 1e-6F;
    std::vector<TokenLayer> layers;
    std::span<const float> finalNorm; // (hidden)
    TokenLinear head;                 // (vocabulary, hidden)
};

// The seam through which whole tokens reach a device that does not only multiply (the projections'
// is ProjectionBackend): the state of the text is there. One is one sequence's connection, with a
// state of its own, zeros at first, and used on its thread. Errors are Errc::Device; after one the
// state is as before, unless health() says Lost.
class TokenBackend
{
public:
    TokenBackend() = default;
    virtual ~TokenBackend() = default;
    TokenBackend(const TokenBackend&) = delete;
    TokenBackend& operator=(const TokenBackend&) = delete;

    // Reads a token, (hidden) floats of its embedding. `logits` are (vocabulary) floats, out;
    // empty: they are not wanted, which costs less. What takes longer than `most` fails.
    [[nodiscard]] virtual Status step(std::span<const float> embedding,
                                      std::span<float> logits,
                                      std::chrono::nanoseconds most) = 0;

    // (layers, hidden)
    [[nodiscard]] virtual Status readStates(std::span<float> states) = 0;
    [[nodiscard]] virtual Status writeStates(std::span<const float> states) = 0;

    [[nodiscard]] virtual BackendHealth health() const = 0;
};

} // namespace trilume::accel
