// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/os/huge_pages.h"

#include <sys/mman.h>

namespace trilume::os {

void adviseHugePages(void* begin, std::size_t bytes)
{
    static_cast<void>(madvise(begin, bytes, MADV_HUGEPAGE));
}

} // namespace trilume::os
