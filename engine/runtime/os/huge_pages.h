// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace trilume::os {

// Asks for the largest pages that these bytes have room for. Advice only: without them everything
// works, a few per cent slower.
void adviseHugePages(void* begin, std::size_t bytes);

} // namespace trilume::os
