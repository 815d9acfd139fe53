// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/boards/board.h"

#include <algorithm>
#include <array>

namespace trilume::fpga {

namespace {

using Label = EvidenceLabel;

constexpr std::uint64_t kMebibyte = std::uint64_t{1} << 20U;

constexpr Figure kRefreshOfDdr4{7800.0, Label::Derived, "JEDEC JESD79-4: tREFI"};
constexpr Figure kRefreshTimeOfDdr4{350.0, Label::Derived, "JEDEC JESD79-4: tRFC of 8 Gbit"};

// OrangeCrab: the smallest ECP5 that open tools place and route, with a chip of DDR3 beside it.
constexpr Board kEcp5{
    "ecp5-25f",
    "OrangeCrab, LFE5U-25F, 64 lanes",
    "ecp5",
    1,
    {4, 16, 1, Packing::Planes, 16, 1024},
    DatapathStyle::Tree,
    {89'000.0, Label::Modelled, "nextpnr-ecp5: lowest of three seeds, slowest grade"},
    {128 * kMebibyte,
     {0.64e9, Label::Modelled, "16 bit DDR3L at 400 MT/s, 80 % of its cycles"},
     {150.0, Label::Modelled, "assumed: controller and one open row"},
     {7800.0, Label::Derived, "JEDEC JESD79-3: tREFI"},
     {110.0, Label::Derived, "JEDEC JESD79-3: tRFC of 1 Gbit"}},
    {PowerScope::Board,
     {0.6, Label::Modelled, "assumed: 5 V board at rest"},
     {7.0, Label::Modelled, "3 x 10.6 flip-flop toggles x 0.24 pJ metered at an ECP5"},
     {200.0, Label::Modelled, "DDR3 25 pJ a bit, device and PHY"}}};

// What engine/fpga/support/ulx3s builds: the smallest chip that holds a vector unit besides the
// core, so that it writes whole tokens.
constexpr Board kUlx3s{
    "ulx3s-25f",
    "ULX3S, LFE5U-25F, SDRAM, 64 lanes",
    "ulx3s",
    1,
    {4, 16, 1, Packing::Planes, 16, 1024},
    DatapathStyle::Tree,
    {60'000.0, Label::Modelled, "its PLL; placed and routed, the whole top reaches more"},
    {32 * kMebibyte,
     {0.1152e9, Label::Modelled, "its SDRAM controller: cycles of long reads in simulation"},
     {234.0, Label::Modelled, "assumed: 14 cycles for a row, a column and eight words"},
     {1.0, Label::Derived, "in the rate"},
     {0.0, Label::Derived, "in the rate"}},
    {PowerScope::Board,
     {0.6, Label::Modelled, "assumed: 5 V board at rest"},
     {7.0, Label::Modelled, "3 x 10.6 flip-flop toggles x 0.24 pJ metered at an ECP5"},
     {320.0, Label::Modelled, "SDRAM 40 pJ a bit, device and PHY"},
     {850.0, Label::Modelled, "3 x a quarter, assumed, of 4701 flip-flops x 0.24 pJ"}}};

// A shape that was metered: bitnet-kv260 has four engines of 80 weights a cycle, five to a byte,
// with four vectors each, and read its module's own sensor (INA260).
constexpr Board kKria{
    "kria-kv260",
    "Kria KV260, 320 lanes",
    "kria",
    1,
    {16, 20, 4, Packing::BaseThree, 64, 512},
    DatapathStyle::Tree,
    {250'000.0, Label::Measured, "bitnet-kv260: closes at 250 MHz"},
    {2048 * kMebibyte,
     {13.3e9, Label::Derived, "bitnet-kv260: 12.73 GB/s metered, refresh added back"},
     {240.0, Label::Modelled, "assumed: four HP ports"},
     kRefreshOfDdr4,
     kRefreshTimeOfDdr4},
    {PowerScope::Module,
     {3.808, Label::Measured, "bitnet-kv260: INA260 of the module at rest"},
     {6.0, Label::Modelled, "3 x 10.6 flip-flop toggles x 0.2 pJ assumed at 16 nm"},
     {266.0, Label::Derived, "bitnet-kv260: 296 pJ a byte above rest, less 5 products"}}};

// No board that was built; a card with HBM2 could be one. What is simulated quickly: a wide bus,
// and two cores for two processors.
constexpr Board kWide{
    "wide",
    "Wide bus, 2 x 2048 lanes",
    "wide",
    2,
    {32, 64, 1, Packing::Planes, 512, 256},
    DatapathStyle::Planes,
    {250'000.0, Label::Modelled, "assumed: UltraScale+, no place and route"},
    {2048 * kMebibyte,
     {230.4e9, Label::Derived, "16 of 32 pseudo channels of HBM2, 14.4 GB/s each"},
     {122.0, Label::Modelled, "as reported of HBM2 with no row open (Shuhai, FCCM 2020)"},
     {3900.0, Label::Derived, "JEDEC JESD235: tREFI"},
     {160.0, Label::Modelled, "assumed: refresh of single banks hides the rest"}},
    {PowerScope::Board,
     {25.0, Label::Modelled, "assumed: card with its fan and shell at rest"},
     {6.0, Label::Modelled, "3 x 10.6 flip-flop toggles x 0.2 pJ assumed at 16 nm"},
     {31.2, Label::Modelled, "HBM2 3.9 pJ a bit (O'Connor, MICRO 2017)"}}};

constexpr std::array<Board, 4> kBoards{kEcp5, kUlx3s, kKria, kWide};

} // namespace

std::span<const Board> namedBoards()
{
    return kBoards;
}

const Board* findBoard(std::string_view id)
{
    const auto* found = std::find_if(kBoards.begin(), kBoards.end(),
                                     [&](const Board& board) { return board.id == id; });
    return found == kBoards.end() ? nullptr : found;
}

} // namespace trilume::fpga
