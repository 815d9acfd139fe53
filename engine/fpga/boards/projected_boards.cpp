// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/boards/projected_boards.h"

#include <array>

namespace trilume::fpga {

namespace {

using Label = EvidenceLabel;

constexpr std::uint64_t kMiB = std::uint64_t{1} << 20U;

constexpr Figure kNoRefresh{1.0, Label::Derived, "in the rate"};
constexpr Figure kNoTimeOfRefresh{0.0, Label::Derived, "in the rate"};
constexpr Figure kProductAt16nm{6.0, Label::Modelled,
                                "3 x 10.6 flip-flop toggles x 0.2 pJ assumed at 16 nm"};
constexpr Figure kByteOfDdr4{120.0, Label::Modelled, "DDR4 15 pJ a bit (12 to 25), device and PHY"};

constexpr BoardMemory memoryOf(std::uint64_t bytes, Figure bytesPerSecond)
{
    return {bytes,
            bytesPerSecond,
            {0.0, Label::Modelled, "hidden by reads ahead"},
            kNoRefresh,
            kNoTimeOfRefresh};
}

// The module's constants are those of kria-kv260; behind the plug there are a fan, USB, a
// regulator.
constexpr Board kKriaAtItsPlug{
    "kv260-12v",
    "Kria KV260 at its 12 V supply, 320 lanes",
    "",
    1,
    {16, 20, 4, Packing::BaseThree, 64, 512},
    DatapathStyle::Tree,
    {250'000.0, Label::Measured, "bitnet-kv260: closes at 250 MHz"},
    memoryOf(2048 * kMiB,
             {12.73e9, Label::Measured, "bitnet-kv260: stream of the layers, four HP ports"}),
    {PowerScope::Board,
     {9.15, Label::Measured, "dAIEDGE: 12 V supply, a DPU loaded and at rest"},
     kProductAt16nm,
     kByteOfDdr4}};

// What engine/fpga/support/kv260 builds: a quarter of the ports, so a quarter of the lanes.
constexpr Board kKriaOnePort{
    "kv260-one-port",
    "Kria KV260 with one HP port, 80 lanes",
    "",
    1,
    {8, 10, 4, Packing::BaseThree, 16, 1024},
    DatapathStyle::Tree,
    {250'000.0, Label::Modelled, "asked for in support/kv260: never placed"},
    memoryOf(448 * kMiB, {3.18e9, Label::Derived, "bitnet-kv260: a quarter of its four HP ports"}),
    {PowerScope::Module,
     {3.808, Label::Measured, "bitnet-kv260: INA260 of the module at rest"},
     kProductAt16nm,
     {266.0, Label::Derived, "bitnet-kv260: 296 pJ a byte above rest, less 5 products"}}};

constexpr Board kAlveoChannel{
    "alveo-ddr4",
    "Alveo with one channel of DDR4-2400, 256 lanes",
    "",
    1,
    {16, 16, 8, Packing::Planes, 64, 1024},
    DatapathStyle::Tree,
    {300'000.0, Label::Modelled, "assumed: UltraScale+, no place and route"},
    memoryOf(16384 * kMiB, {16e9, Label::Modelled, "assumed: 83 % of 19.2 GB/s"}),
    {PowerScope::Board,
     {25.0, Label::Modelled, "assumed: card with its fan and shell at rest"},
     kProductAt16nm,
     kByteOfDdr4}};

constexpr Board kU280{
    "alveo-u280",
    "Alveo U280, HBM2, 32 x 128 lanes",
    "",
    32,
    {8, 16, 1, Packing::Planes, 32, 1024},
    DatapathStyle::Tree,
    {400'000.0, Label::Modelled, "assumed: UltraScale+, no place and route"},
    memoryOf(256 * kMiB,
             {11.5e9, Label::Modelled, "assumed: 80 % of 14.4 GB/s of a pseudo channel"}),
    {PowerScope::Board,
     {25.0, Label::Modelled, "assumed: card with its fan and shell at rest"},
     kProductAt16nm,
     {31.2, Label::Modelled, "HBM2 3.9 pJ a bit (O'Connor, MICRO 2017)"}}};

constexpr Board kArty{
    "arty-a7-100",
    "Arty A7-100, DDR3, 64 lanes",
    "",
    1,
    {4, 16, 1, Packing::Planes, 16, 1024},
    DatapathStyle::Tree,
    {100'000.0, Label::Measured, "ternfpga and ternarycore: 100 MHz on an Arty A7"},
    memoryOf(256 * kMiB,
             {1.423e9, Label::Measured, "ternfpga: DMA from DDR3 of an Arty A7, 89 % of its peak"}),
    {PowerScope::Board,
     {3.404, Label::Measured, "ternarycore: INA226 at 12 V; DDR3 and Ethernet alive, at rest"},
     {16.8, Label::Derived, "ternarycore: 0.1036 W above rest at 6.17 G products/s, no DDR3"},
     {200.0, Label::Modelled, "DDR3 25 pJ a bit, device and PHY"}}};

constexpr std::array<Board, 5> kProjected{kKriaAtItsPlug, kKriaOnePort, kAlveoChannel, kU280,
                                          kArty};

} // namespace

std::span<const Board> projectedBoards()
{
    return kProjected;
}

} // namespace trilume::fpga
