// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trilume {

// Whether this processor has tile registers with products of bytes (AMX-TILE, AMX-INT8) and the
// system lets this process use them: it is asked to, since each thread that does takes 8 KiB more
// to be switched (Linux: Documentation/arch/x86/xstate.rst).
[[nodiscard]] bool mayUseByteTiles();

} // namespace trilume
