// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace trilume::accel {

// How long a product of one shape takes here and on a device, and how it is divided for that.
struct OffloadRow
{
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::size_t tokens = 1;        // of one job
    std::size_t matrices = 0;      // of the plan that have this shape and are on the device
    std::size_t blocks = 0;        // of a matrix
    double processorSeconds = 0.0; // for all blocks
    double deviceSeconds = 0.0;    // for all blocks, until the results are back
    double oneBlockSeconds = 0.0;  // on the device
    std::size_t deviceBlocks = 0; // the first ones, that it computes; the processor does the others
};

using OffloadTable = std::vector<OffloadRow>;

// Of how many blocks the device should compute the first while the processor computes the others:
// none, all, or, where that saves a tenth or more, as many as make both end at once.
[[nodiscard]] std::size_t fastestSplit(const OffloadRow& row);

// How long a token takes here and on a device that writes whole ones.
struct TokenTiming
{
    double processorSeconds = 0.0;
    double deviceSeconds = 0.0;
};

// How a sequence's matrices lie.
struct Placement
{
    std::size_t matrices = 0;              // of the plan
    std::size_t matricesOnDevice = 0;      // of which it holds rows
    OffloadTable table;                    // empty: nothing was measured
    bool areTokensWhole = false;           // the device does all between the products, too
    std::optional<TokenTiming> token = {}; // of whole ones, where it was measured
};

} // namespace trilume::accel
