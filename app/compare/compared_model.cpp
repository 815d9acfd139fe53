// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/compared_model_p.h"
#include "engine/kernels/kernel_choice.h"

namespace trilume::app {

Result<const kernels::KernelTable*> kernelsOf(const std::string& isa)
{
    if (isa.empty()) {
        return kernels::chosenKernelTable();
    }
    if (const kernels::KernelTable* table = kernels::findKernelTable(isa)) {
        return table;
    }
    return Error{Errc::Unsupported,
                 Sentence::of("This machine cannot compute with the instruction set %1.", isa)};
}

ThreadBudget threadsOf(const ComparedConfiguration& configuration)
{
    return configuration.threads == 0 ? defaultThreadBudget()
                                      : chosenThreadBudget(configuration.threads);
}

} // namespace trilume::app
