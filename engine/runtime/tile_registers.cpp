// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/tile_registers.h"

#if defined(__x86_64__) && defined(__linux__)
#    include <cpuid.h>
#    include <sys/syscall.h>
#    include <unistd.h>
#endif

namespace trilume {

#if defined(__x86_64__) && defined(__linux__)
namespace {

// Leaf 7 of CPUID, in EDX.
bool hasByteTiles()
{
    constexpr unsigned kLeaf = 7;
    constexpr unsigned kBits = (1U << 24U) | (1U << 25U); // AMX-TILE, AMX-INT8
    unsigned eax = 0;
    unsigned ebx = 0;
    unsigned ecx = 0;
    unsigned edx = 0;
    return __get_cpuid_count(kLeaf, 0, &eax, &ebx, &ecx, &edx) != 0 && (edx & kBits) == kBits;
}

// ARCH_REQ_XCOMP_PERM for XFEATURE_XTILEDATA; kernels before 5.16 know neither.
bool isAllowed()
{
    constexpr long kRequestPermission = 0x1023;
    constexpr long kTileData = 18;
    return syscall(SYS_arch_prctl, kRequestPermission, kTileData) == 0;
}

} // namespace

bool mayUseByteTiles()
{
    // Once given, it is not taken back.
    static const bool may = hasByteTiles() && isAllowed();
    return may;
}
#else
bool mayUseByteTiles()
{
    return false;
}
#endif

} // namespace trilume
