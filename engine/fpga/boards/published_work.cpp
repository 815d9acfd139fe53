// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/boards/published_work.h"

#include <array>

namespace trilume::fpga {

namespace {

constexpr double kBytesOfBitnet2b4t = 483e6; // five weights to a byte, with the head

constexpr std::array<PublishedWork, 8> kWork{{
    {"MatMul-free (UCSC)", "Intel D5005, Stratix 10", "1.3B", 23.8, 13.67, std::nullopt,
     Provenance::Projected,
     "tokens/s for a bus of 512 bits that was not built; watts of the card, the core hardly seen",
     "Zhu et al., arXiv 2406.02528"},
    {"matmulfree_KRIA", "Kria KV260", "370M", 30.6, std::nullopt, std::nullopt, Provenance::Timed,
     "2 bit, activations of 16 bits, whole tokens with the processor's part",
     "github.com/aebarthyi/matmulfree_KRIA", "kria-kv260", "370M", Packing::Planes},
    {"bitnet-kv260", "Kria KV260", "BitNet 2B4T", 16.78, 6.206, 0.381, Provenance::Metered,
     "INA260 of the module; 1.6 bit, whole tokens with the processor's part",
     "github.com/MerlijnW70/bitnet-kv260, docs/measurements.md", "kria-kv260", "",
     Packing::BaseThree, kBytesOfBitnet2b4t},
    {"TeLLMe", "Kria KV260", "BitNet 0.7B", 9.0, 7.0, std::nullopt, Provenance::Claimed,
     "up to; watts are a budget", "arXiv 2504.16266, version 2"},
    {"TeLLMe v2", "Kria KV260", "BitNet 0.7B", 25.0, 5.0, std::nullopt, Provenance::Claimed,
     "up to; watts are a budget", "arXiv 2510.15926"},
    {"TerEffic", "several FPGAs, weights on chip", "370M", 16'300.0, 35.8, std::nullopt,
     Provenance::Claimed, "1.6 bit; watts from its tokens per joule",
     "arXiv 2502.16473, version 2"},
    {"TerEffic", "Alveo U280, HBM2", "2.7B", 727.0, 46.0, std::nullopt, Provenance::Claimed,
     "1.6 bit; reads 83 % of the peak of its memory, where 80 % are assumed here",
     "arXiv 2502.16473, version 2", "alveo-u280", "2.7B", Packing::BaseThree},
    {"ternfpga", "Arty A7-35T", "BitNet 2B", 0.3, std::nullopt, 1.62, Provenance::Derived,
     "measured cycles of parts times watts that a tool estimated",
     "github.com/Neumann-Labs/ternfpga"},
}};

constexpr double kPassesOfRun = 400'000.0;
constexpr double kProductsOfPass = 1'048'576.0;

constexpr std::array<MeteredRun, 3> kRuns{{
    {"kria-kv260", "one token of BitNet 2B4T, the processor's part with it", 1.0 / 16.78,
     kBytesOfBitnet2b4t * 5, kBytesOfBitnet2b4t, 0.381, 3.808,
     "all three constants from this meter: tells that the formula holds, predicts nothing",
     "bitnet-kv260, docs/measurements.md"},
    {"arty-a7-100", "400 000 passes of 1 048 576 products, weights in block RAM", 83.559,
     kPassesOfRun* kProductsOfPass, 0.0, 294.972, 3.404,
     "rest from this meter; picojoules of a product from another design of the same authors",
     "ternarycore, tools/power_meter/tc-energy-ddr.json"},
    {"arty-a7-100", "1000 forward passes of 440 401 920 products", 87.754, 440'401'920e3, 0.0,
     310.377, 3.404, "as above", "ternarycore, tools/power_meter/tc-energy-ddr-sst2fwd.json"},
}};

} // namespace

std::string_view provenanceName(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Metered:
        return "metered";
    case Provenance::Timed:
        return "timed";
    case Provenance::Derived:
        return "derived";
    case Provenance::Claimed:
        return "claimed";
    case Provenance::Projected:
        break;
    }
    return "projected";
}

std::span<const PublishedWork> publishedWork()
{
    return kWork;
}

std::optional<double> joulesPerTokenOf(const PublishedWork& work)
{
    if (work.joulesPerToken || !work.watts || !work.tokensPerSecond) {
        return work.joulesPerToken;
    }
    return *work.watts / *work.tokensPerSecond;
}

std::span<const MeteredRun> meteredRuns()
{
    return kRuns;
}

} // namespace trilume::fpga
