// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace trilume {

// Instruction sets that kernels exist for, slowest first. Values are stable (they are stored with
// measurements).
enum class Isa
{
    Scalar = 1,
    Avx2 = 2,
    Avx512Vnni = 3,
    Neon = 4,
};

// "scalar", "avx2", "avx512vnni", "neon": names that figures are stored and shown with. Users name
// single sets of kernels (kernels/kernel_choice.h).
[[nodiscard]] std::string_view isaName(Isa isa);

// What this processor and operating system can execute, slowest first; Scalar is always there.
[[nodiscard]] std::vector<Isa> supportedIsas();

// What processors of one instruction set have or lack, where kernels make a difference of it.
struct IsaExtras
{
    bool avxVnni = false;    // byte dot products on the registers of AVX2
    bool avx512Bw = false;   // AVX-512 F, BW, VL and DQ, whether with VNNI or without
    bool avx512Vbmi = false; // byte look-ups and shifts on the registers of AVX-512
    bool byteTiles = false;  // products of tiles of bytes, with all of the above but avxVnni
    bool dotProduct = false; // byte dot products on the registers of NEON
};

// What this processor and operating system have.
[[nodiscard]] IsaExtras isaExtras();

} // namespace trilume
