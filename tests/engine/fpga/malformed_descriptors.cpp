// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/fpga/malformed_descriptors.h"

namespace trilume::tests {

std::vector<Malformed> malformedDescriptors(std::uint64_t memoryBytes)
{
    using D = fpga::Descriptor;
    using G = Geometry;
    constexpr std::uint32_t kWrong = fpga::kErrorDescriptor;
    constexpr std::uint32_t kOutside = fpga::kErrorRange;
    return {
        {"operation 0", kWrong,
         [](D& d, const G&) {
             d.op = 0;
         }},
        {"operation 2", kWrong,
         [](D& d, const G&) {
             d.op = 2;
         }},
        {"no vector", kWrong,
         [](D& d, const G&) {
             d.vectors = 0;
         }},
        {"a vector too many", kWrong,
         [](D& d, const G& g) {
             d.vectors = static_cast<std::uint8_t>(g.vectors + 1);
         }},
        {"no tile", kWrong,
         [](D& d, const G&) {
             d.tiles = 0;
         }},
        {"a tile too many", kWrong,
         [](D& d, const G& g) {
             d.tiles = static_cast<std::uint16_t>(g.tiles + 1);
         }},
        {"no row block", kWrong,
         [](D& d, const G&) {
             d.rowBlocks = 0;
         }},
        {"reserved byte", kWrong,
         [](D& d, const G&) {
             d.reserved0 = 1;
         }},
        {"reserved word", kWrong,
         [](D& d, const G&) {
             d.reserved1 = 0x80000000U;
         }},
        {"reserved words", kWrong,
         [](D& d, const G&) {
             d.reserved2 = std::uint64_t{1} << 63U;
         }},
        {"weights between beats", kWrong,
         [](D& d, const G&) {
             d.weights += 4;
         }},
        {"activations between beats", kWrong,
         [](D& d, const G& g) {
             d.activations += g.beatBytes / 2;
         }},
        {"results between beats", kWrong,
         [](D& d, const G&) {
             d.results += 1;
         }},
        {"weights before the window", kOutside,
         [](D& d, const G&) {
             d.weights = 0;
         }},
        {"activations before the window", kOutside,
         [](D& d, const G&) {
             d.activations = 4096 - 128;
         }},
        {"weights end beyond", kOutside,
         [memoryBytes](D& d, const G& g) {
             d.weights = memoryBytes - g.beatBytes;
         }},
        {"activations end beyond", kOutside,
         [memoryBytes](D& d, const G&) {
             d.activations = memoryBytes;
         }},
        {"results end beyond", kOutside,
         [memoryBytes](D& d, const G& g) {
             d.results = memoryBytes - g.beatBytes;
         }},
        {"weights beyond 44 bits", kOutside,
         [](D& d, const G&) {
             d.weights += std::uint64_t{1} << 44U;
         }},
        {"weights that wrap", kOutside,
         [](D& d, const G& g) {
             d.weights = (std::uint64_t{1} << 44U) - g.beatBytes;
         }},
        {"results beyond 44 bits", kOutside,
         [](D& d, const G&) {
             d.results += std::uint64_t{1} << 63U;
         }},
    };
}

} // namespace trilume::tests
