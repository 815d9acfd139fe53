// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/transformer/key_rounding.h"

#include <algorithm>
#include <cmath>

namespace trilume::model::transformer {

namespace {

// Of numbers whose root mean square is 1, as a norm leaves them, about the largest.
constexpr double kUsualLargest = 3.0;
constexpr double kHalfRounding = 1.0 / 2048.0; // of a number in f16
constexpr double kMostCode = 127.0;

double scoreError(const Layer& layer, kernels::KvFormat format)
{
    double querySquares = 0.0;
    double product = 0.0; // the largest
    double largest = 0.0;
    for (std::size_t i = 0; i < layer.keyNorm.size(); ++i) {
        const auto key = static_cast<double>(std::fabs(layer.keyNorm.data()[i]));
        const double query =
            layer.queryNorm.size() == 0 ? 1.0 : static_cast<double>(layer.queryNorm.data()[i]);
        querySquares += query * query;
        product = std::max(product, key * query);
        largest = std::max(largest, key);
    }
    const auto width = static_cast<double>(layer.keyNorm.size());
    switch (format) {
    case kernels::KvFormat::F32:
        return 0.0;
    case kernels::KvFormat::F16: // that of the largest product alone
        return kHalfRounding * kUsualLargest * kUsualLargest * product / std::sqrt(width);
    case kernels::KvFormat::Int8: { // those of all, which cancel in part
        const double step = kUsualLargest * largest / kMostCode;
        return step / std::sqrt(12.0) * std::sqrt(querySquares / width);
    }
    }
    return 0.0;
}

} // namespace

std::optional<KeyRounding> tooCoarse(const Weights& weights, kernels::KvFormat format)
{
    for (std::size_t i = 0; i < weights.layers.size(); ++i) {
        const Layer& layer = weights.layers[i];
        if (layer.keyNorm.size() == 0) {
            continue;
        }
        if (const double error = scoreError(layer, format); error > kMostScoreError) {
            KeyRounding rounding{i, 0.0F, error};
            for (std::size_t j = 0; j < layer.keyNorm.size(); ++j) {
                rounding.largest = std::max(rounding.largest, std::fabs(layer.keyNorm.data()[j]));
            }
            return rounding;
        }
    }
    return std::nullopt;
}

} // namespace trilume::model::transformer
