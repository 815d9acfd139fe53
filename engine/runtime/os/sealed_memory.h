// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace trilume::os {

// Memory that processes share by its descriptor: it has no name, all of it is there from the
// start, filled with zeros, and nobody can change its size. Whoever makes it sees to it first that
// so much may be taken: the system ends processes that take more than their group has.
// The descriptor; -1 and errno.
[[nodiscard]] int createSealedMemory(const char* nameForDebuggers, std::size_t bytes);

// Whether the descriptor is of so many bytes, above 0, which nobody can take away.
[[nodiscard]] bool isSealedMemory(int descriptor, std::size_t bytes);

} // namespace trilume::os
