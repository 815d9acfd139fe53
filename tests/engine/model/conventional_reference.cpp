// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/model/conventional_reference.h"

#include <bit>
#include <cmath>

namespace trilume::tests {

namespace {

using Vector = std::vector<double>;

double widenedBf16(std::uint16_t bits)
{
    return static_cast<double>(std::bit_cast<float>(std::uint32_t{bits} << 16U));
}

Vector times(const kernels::Bf16View& matrix, const Vector& x)
{
    Vector y(matrix.rows, 0.0);
    for (std::size_t row = 0; row < matrix.rows; ++row) {
        for (std::size_t j = 0; j < x.size(); ++j) {
            y[row] += widenedBf16(matrix.weights[row * matrix.stride + j]) * x[j];
        }
    }
    return y;
}

Vector rms(const Vector& x, const AlignedBuffer<float>& weight)
{
    double squares = 0.0;
    for (const double value : x) {
        squares += value * value;
    }
    const double inverse = 1.0 / std::sqrt(squares / static_cast<double>(x.size()) + 1e-6);
    Vector y(x.size());
    for (std::size_t j = 0; j < x.size(); ++j) {
        y[j] = x[j] * inverse * static_cast<double>(weight[j]);
    }
    return y;
}

double sigmoid(double x)
{
    return 1.0 / (1.0 + std::exp(-x));
}

double silu(double x)
{
    return x * sigmoid(x);
}

void addTo(Vector& x, const Vector& y)
{
    for (std::size_t j = 0; j < x.size(); ++j) {
        x[j] += y[j];
    }
}

Vector part(const Vector& all, std::size_t index, std::size_t size)
{
    const auto first = all.begin() + static_cast<std::ptrdiff_t>(index * size);
    return {first, first + static_cast<std::ptrdiff_t>(size)};
}

void runLayer(const model::conventional::Layer& layer, Vector& x, Vector& state)
{
    const std::size_t d = x.size();
    const Vector inputs = times(layer.inputs, rms(x, layer.attentionNorm));
    for (std::size_t j = 0; j < d; ++j) {
        const double floor = layer.floors.size() == 0 ? 0.0 : static_cast<double>(layer.floors[j]);
        const double f = floor + (1.0 - floor) * sigmoid(inputs[d + j]);
        state[j] = f * state[j] + silu(inputs[j]) * (1.0 - f);
    }
    Vector gated = rms(part(inputs, 2, d), layer.gNorm);
    for (std::size_t j = 0; j < d; ++j) {
        gated[j] *= silu(state[j]);
    }
    addTo(x, times(layer.output, gated));
    const Vector wide = times(layer.mlpGate, rms(x, layer.mlpNorm));
    Vector unit(wide.size() / 2);
    for (std::size_t j = 0; j < unit.size(); ++j) {
        unit[j] = silu(wide[j]) * wide[unit.size() + j];
    }
    addTo(x, times(layer.mlpDown, unit));
}

} // namespace

std::vector<double> referenceLogits(const model::conventional::Weights& weights,
                                    std::span<const TokenId> tokens)
{
    const std::size_t d = weights.shape.hiddenSize;
    std::vector<Vector> states(weights.layers.size(), Vector(d, 0.0));
    Vector x(d);
    for (const TokenId token : tokens) {
        for (std::size_t j = 0; j < d; ++j) {
            x[j] = widenedBf16(weights.embeddings[static_cast<std::size_t>(token) * d + j]);
        }
        for (std::size_t layer = 0; layer < states.size(); ++layer) {
            runLayer(weights.layers[layer], x, states[layer]);
        }
    }
    return times(weights.head, rms(x, weights.finalNorm));
}

} // namespace trilume::tests
