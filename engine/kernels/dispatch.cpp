// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/check.h"
#include "engine/kernels/families_p.h"
#include "engine/kernels/kernel_choice.h"
#include "engine/kernels/kernel_table.h"

#include <algorithm>
#include <cstdlib>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::kernels {

namespace {

using AddFamily = void (*)(KernelTable& table);

KernelTable makeTable(Isa isa, std::string_view variant, std::initializer_list<AddFamily> families)
{
    KernelTable table = {};
    table.isa = isa;
    table.variant = variant;
    for (const AddFamily addFamily : families) {
        addFamily(table);
    }
    return table;
}

#if defined(TRILUME_KERNELS_X86)
void addAvx2Tables(std::vector<KernelTable>& tables)
{
    const std::vector<Isa> isas = supportedIsas();
    const bool hasWideSet = std::find(isas.begin(), isas.end(), Isa::Avx512Vnni) != isas.end();
    const IsaExtras extras = isaExtras();
    const auto addWide = [&tables] {
        // Float kernels of the wide set do without VNNI.
        tables.push_back(makeTable(Isa::Avx2, "avx2+avx512bw",
                                   {&avx2::addTernaryMatmulAvx512Bw, &avx2::addTernaryMatmulFiveBit,
                                    &avx512vnni::addFloatOps, &avx512vnni::addTransformerOps,
                                    &avx2::addByteProducts}));
    };
    // Where wide registers have an instruction set of their own, avx2 should mean the narrow ones.
    if (extras.avx512Bw && hasWideSet) {
        addWide();
    }
    tables.push_back(
        makeTable(Isa::Avx2, "avx2",
                  {&avx2::addTernaryMatmul, &avx2::addTernaryMatmulFiveBit, &avx2::addFloatOps,
                   &avx2::addTransformerOps, &avx2::addByteProducts}));
    if (extras.avxVnni) {
        tables.push_back(
            makeTable(Isa::Avx2, "avx2+vnni",
                      {&avx2::addTernaryMatmulVnni, &avx2::addTernaryMatmulFiveBit,
                       &avx2::addFloatOps, &avx2::addTransformerOps, &avx2::addByteProducts}));
    }
    if (extras.avx512Bw && !hasWideSet) {
        addWide();
    }
}

void addAvx512VnniTables(std::vector<KernelTable>& tables)
{
    const auto add = [&tables](std::string_view variant, AddFamily twoBit, AddFamily fiveBit) {
        tables.push_back(
            makeTable(Isa::Avx512Vnni, variant,
                      {twoBit, fiveBit, &avx512vnni::addFloatOps, &avx512vnni::addTransformerOps,
                       &avx512vnni::addByteProducts, &avx512vnni::addInt8Peak}));
    };
    const IsaExtras extras = isaExtras();
    add("avx512vnni", &avx512vnni::addTernaryMatmul, &avx2::addTernaryMatmulFiveBit);
    if (extras.avx512Vbmi) {
        add("avx512vnni+vbmi", &avx512vnni::addTernaryMatmul,
            &avx512vnni::addTernaryMatmulFiveBitVbmi);
    }
    if (extras.byteTiles) {
        add("avx512vnni+amx", &avx512vnni::addTernaryMatmulAmx,
            &avx512vnni::addTernaryMatmulFiveBitAmx);
        avx512vnni::addTilePeak(tables.back());
    }
}
#endif

void addTables(Isa isa, std::vector<KernelTable>& tables)
{
    switch (isa) {
    case Isa::Scalar:
        tables.push_back(makeTable(isa, "scalar",
                                   {&scalar::addTernaryMatmul, &scalar::addTernaryMatmulFiveBit,
                                    &scalar::addFloatOps, &scalar::addTransformerOps,
                                    &scalar::addByteProducts}));
        break;
#if defined(TRILUME_KERNELS_X86)
    case Isa::Avx2:
        addAvx2Tables(tables);
        break;
    case Isa::Avx512Vnni:
        addAvx512VnniTables(tables);
        break;
#elif defined(TRILUME_KERNELS_ARM)
    case Isa::Neon:
        tables.push_back(
            makeTable(isa, "neon",
                      {&neon::addTernaryMatmul, &neon::addTernaryMatmulFiveBit, &neon::addFloatOps,
                       &neon::addTransformerOps, &neon::addByteProducts}));
        if (isaExtras().dotProduct) {
            tables.push_back(
                makeTable(isa, "neon+dotprod",
                          {&neon::addTernaryMatmulDotprod, &neon::addTernaryMatmulFiveBitDotprod,
                           &neon::addFloatOps, &neon::addTransformerOps, &neon::addByteProducts}));
        }
        break;
#endif
    default: // of another processor than this build is for
        break;
    }
}

std::vector<KernelTable> makeTables()
{
    std::vector<KernelTable> tables;
    for (const Isa isa : supportedIsas()) {
        addTables(isa, tables);
    }
    return tables;
}

// The last one of an instruction set, or null.
const KernelTable* findTable(Isa isa)
{
    const KernelTable* found = nullptr;
    for (const KernelTable& table : runnableKernelTables()) {
        found = table.isa == isa ? &table : found;
    }
    return found;
}

constexpr std::string_view kNames[] = {"scalar",         "avx2",       "avx2+avx512bw",
                                       "avx2+vnni",      "avx512vnni", "avx512vnni+vbmi",
                                       "avx512vnni+amx", "neon",       "neon+dotprod"};

Result<const KernelTable*> chooseTable()
{
    // Read once, before any thread of ours could change the environment.
    const char* forced = std::getenv("TRILUME_FORCE_ISA"); // NOLINT(concurrency-mt-unsafe)
    if (forced == nullptr || *forced == '\0') {
        return &runnableKernelTables().back();
    }
    if (const KernelTable* table = findKernelTable(forced)) {
        return table;
    }
    std::string names;
    for (const KernelTable& table : runnableKernelTables()) {
        names.append(names.empty() ? "" : ", ").append(table.variant);
    }
    return Error{Errc::InvalidArgument,
                 Sentence::of("TRILUME_FORCE_ISA in the environment is \"%1\", expected one that "
                              "this machine has: %2",
                              std::string_view(forced), names)};
}

} // namespace

std::span<const KernelTable> runnableKernelTables()
{
    static const std::vector<KernelTable> tables = makeTables();
    return tables;
}

const KernelTable& kernelTable(Isa isa)
{
    const KernelTable* table = findTable(isa);
    TRILUME_CHECK(table != nullptr);
    return *table;
}

std::span<const std::string_view> kernelSetNames()
{
    return kNames;
}

const KernelTable* findKernelTable(std::string_view variant)
{
    for (const KernelTable& table : runnableKernelTables()) {
        if (table.variant == variant) {
            return &table;
        }
    }
    return nullptr;
}

Result<const KernelTable*> chosenKernelTable()
{
    static const Result<const KernelTable*> table = chooseTable();
    return table;
}

} // namespace trilume::kernels
