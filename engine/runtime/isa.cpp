// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/isa.h"

#include "engine/runtime/tile_registers.h"

#include <array>

#if defined(__x86_64__)
#    include <cpuid.h>
#elif defined(__aarch64__)
#    include <asm/hwcap.h>
#    include <sys/auxv.h>
#endif

namespace trilume {

namespace {

struct NamedIsa
{
    Isa isa;
    std::string_view name;
};

constexpr std::array<NamedIsa, 4> kNamedIsas = {{
    {Isa::Scalar, "scalar"},
    {Isa::Avx2, "avx2"},
    {Isa::Avx512Vnni, "avx512vnni"},
    {Isa::Neon, "neon"},
}};

#if defined(__x86_64__)
// clang 14's detection does not know it: leaf 1, bit 29 of ECX.
bool hasF16c()
{
    constexpr unsigned kLeaf = 1;
    constexpr unsigned kBit = 1U << 29U;
    unsigned eax = 0;
    unsigned ebx = 0;
    unsigned ecx = 0;
    unsigned edx = 0;
    return __get_cpuid(kLeaf, &eax, &ebx, &ecx, &edx) != 0 && (ecx & kBit) != 0;
}

// With fused multiply-add and conversion of f16, as nearly every processor with AVX2 has them.
bool hasAvx2()
{
    __builtin_cpu_init();
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && hasF16c();
}

// The compiler's own detection asks CPUID and, through XGETBV, whether the operating system keeps
// the wide registers.
bool hasAvx512Bw()
{
    __builtin_cpu_init();
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
           && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq");
}

// clang 14's detection does not know it: leaf 7, subleaf 1, bit 4 of EAX. The registers are AVX2's.
bool hasAvxVnni()
{
    constexpr unsigned kLeaf = 7;
    constexpr unsigned kSubleaf = 1;
    constexpr unsigned kBit = 1U << 4U;
    unsigned eax = 0;
    unsigned ebx = 0;
    unsigned ecx = 0;
    unsigned edx = 0;
    return hasAvx2() && __get_cpuid_count(kLeaf, kSubleaf, &eax, &ebx, &ecx, &edx) != 0
           && (eax & kBit) != 0;
}
#endif

} // namespace

std::string_view isaName(Isa isa)
{
    for (const NamedIsa& known : kNamedIsas) {
        if (known.isa == isa) {
            return known.name;
        }
    }
    return "unknown";
}

std::vector<Isa> supportedIsas()
{
    std::vector<Isa> isas = {Isa::Scalar};
#if defined(__x86_64__)
    if (hasAvx2()) {
        isas.push_back(Isa::Avx2);
        if (hasAvx512Bw() && __builtin_cpu_supports("avx512vnni")) {
            isas.push_back(Isa::Avx512Vnni);
        }
    }
#elif defined(__aarch64__)
    if ((getauxval(AT_HWCAP) & HWCAP_ASIMD) != 0) {
        isas.push_back(Isa::Neon);
    }
#endif
    return isas;
}

IsaExtras isaExtras()
{
    IsaExtras extras;
#if defined(__x86_64__)
    extras.avxVnni = hasAvxVnni();
    extras.avx512Bw = hasAvx512Bw();
    extras.avx512Vbmi = hasAvx512Bw() && __builtin_cpu_supports("avx512vbmi");
    extras.byteTiles = extras.avx512Vbmi && mayUseByteTiles();
#elif defined(__aarch64__)
    extras.dotProduct = (getauxval(AT_HWCAP) & HWCAP_ASIMDDP) != 0;
#endif
    return extras;
}

} // namespace trilume
