// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/check.h"
#include "engine/kernels/families_p.h"
#include "engine/kernels/kernel_table.h"

#include <algorithm>
#include <cstdlib>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

namespace trilume::kernels {

namespace {

using AddFamily = void (*)(KernelTable& table);

KernelTable makeTable(Isa isa, std::initializer_list<AddFamily> families)
{
    KernelTable table = {};
    table.isa = isa;
    for (const AddFamily addFamily : families) {
        addFamily(table);
    }
    return table;
}

// What the processor supports and this build has kernels for.
std::vector<Isa> usableIsas()
{
#if defined(TRILUME_KERNELS_X86)
    return supportedIsas();
#else
    return {Isa::Scalar};
#endif
}

bool isSupported(Isa isa)
{
    const std::vector<Isa> isas = usableIsas();
    return std::find(isas.begin(), isas.end(), isa) != isas.end();
}

const KernelTable& chooseTable()
{
    // Read once, before any thread of ours could change the environment.
    const char* forced = std::getenv("TRILUME_FORCE_ISA"); // NOLINT(concurrency-mt-unsafe)
    if (forced != nullptr) {
        const std::optional<Isa> isa = isaFromName(forced);
        if (isa && isSupported(*isa)) {
            return kernelTable(*isa);
        }
    }
    return kernelTable(usableIsas().back());
}

} // namespace

const KernelTable& kernelTable(Isa isa)
{
    TRILUME_CHECK(isSupported(isa));
    switch (isa) {
#if defined(TRILUME_KERNELS_X86)
    case Isa::Avx512Vnni: {
        static const KernelTable table =
            makeTable(isa, {&avx512vnni::addTernaryMatmul, &avx512vnni::addFloatOps,
                            &avx512vnni::addInt8Peak});
        return table;
    }
    case Isa::Avx2: {
        static const KernelTable table =
            makeTable(isa, {&avx2::addTernaryMatmul, &avx2::addFloatOps});
        return table;
    }
#else
    case Isa::Avx512Vnni:
    case Isa::Avx2:
#endif
    case Isa::Scalar:
        break;
    }
    static const KernelTable table =
        makeTable(Isa::Scalar, {&scalar::addTernaryMatmul, &scalar::addFloatOps});
    return table;
}

const KernelTable& bestKernelTable()
{
    static const KernelTable& table = chooseTable();
    return table;
}

} // namespace trilume::kernels
