// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace trilume::tests {

// One reference of tests/golden (README.md there): ids to read and what an independent
// implementation computed for them.
struct GoldenData
{
    std::vector<TokenId> ids;
    std::vector<TokenId> greedy; // empty where the reference has none
    std::vector<float> logits;   // (last rows, vocabulary)
    std::vector<float> hidden;   // (layers + 1, hidden): embedding, then the residual stream after
                                 // each layer, last token
    std::vector<float> state;    // (layers, hidden) after the last token
};

[[nodiscard]] QString goldenFolder(const QString& name);

// Aborts the test program with a message when the files are not there.
[[nodiscard]] GoldenData readGoldenData(const QString& name);

// Without states: of a transformer.
[[nodiscard]] GoldenData readGoldenLogits(const QString& name);

// Floats without a header.
[[nodiscard]] std::vector<float> readGoldenFloats(const QString& name, const QString& file);

// Largest |actual - expected| divided by the largest |expected| of its row, over all rows of
// `width` values; infinity when a value is not finite or the sizes differ.
[[nodiscard]] double relativeRowError(const std::vector<float>& actual,
                                      const std::vector<float>& expected,
                                      std::size_t width);

} // namespace trilume::tests
