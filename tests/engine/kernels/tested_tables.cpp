// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/kernels/tested_tables.h"

#if defined(__x86_64__)
#    include "tests/engine/kernels/avx2/evex_dot.h"
#endif

namespace trilume::tests {

namespace {

std::vector<kernels::KernelTable> makeTables()
{
    std::vector<kernels::KernelTable> tables;
    for (const kernels::KernelTable& table : kernels::runnableKernelTables()) {
        tables.push_back(table);
    }
#if defined(__x86_64__)
    if (tables.back().isa == Isa::Avx512Vnni) {
        kernels::KernelTable table = kernels::kernelTable(Isa::Avx2);
        table.variant = "avx2+vnni as EVEX";
        setEvexDotMatmul(table);
        tables.push_back(table);
    }
#endif
    return tables;
}

} // namespace

const std::vector<kernels::KernelTable>& testedTables()
{
    static const std::vector<kernels::KernelTable> tables = makeTables();
    return tables;
}

} // namespace trilume::tests
