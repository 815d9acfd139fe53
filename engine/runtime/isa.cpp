// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/isa.h"

#include <array>

namespace trilume {

namespace {

struct NamedIsa
{
    Isa isa;
    std::string_view name;
};

constexpr std::array<NamedIsa, 3> kNamedIsas = {{
    {Isa::Scalar, "scalar"},
    {Isa::Avx2, "avx2"},
    {Isa::Avx512Vnni, "avx512vnni"},
}};

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

std::optional<Isa> isaFromName(std::string_view name)
{
    for (const NamedIsa& known : kNamedIsas) {
        if (known.name == name) {
            return known.isa;
        }
    }
    return std::nullopt;
}

std::vector<Isa> supportedIsas()
{
    std::vector<Isa> isas = {Isa::Scalar};
#if defined(__x86_64__)
    // The compiler's own detection asks CPUID and, through XGETBV, whether the operating system
    // keeps the wide registers.
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx2")) {
        isas.push_back(Isa::Avx2);
        if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
            && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq")
            && __builtin_cpu_supports("avx512vnni")) {
            isas.push_back(Isa::Avx512Vnni);
        }
    }
#endif
    return isas;
}

} // namespace trilume
