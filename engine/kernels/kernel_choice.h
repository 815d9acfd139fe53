// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/kernels/kernel_table.h"

#include <span>
#include <string_view>

// Kernel sets by name, for users. Apart from kernel_table.h, whose readers among the kernels must
// not meet templates of the library.
namespace trilume::kernels {

// Names of all kernel sets, KernelTable::variant of those that some machine can run: instruction
// sets as isaName() has them, and behind "+" what more is needed.
[[nodiscard]] std::span<const std::string_view> kernelSetNames();

// The table of this name; null where this machine cannot run it and for other names.
[[nodiscard]] const KernelTable* findKernelTable(std::string_view variant);

// The table that TRILUME_FORCE_ISA names, else the fastest of this machine. A name that this
// machine cannot run, or nobody, is an error that lists those it can.
[[nodiscard]] Result<const KernelTable*> chosenKernelTable();

} // namespace trilume::kernels
