// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trilume::cli {

// --pin among the program's words. Where threads are placed is OpenMP's matter, and its run-time
// reads what it is told when the program is loaded: so this sets OMP_PROC_BIND and, where nobody
// has, OMP_PLACES, and starts the program anew in its place. Returns when there is nothing to do,
// or when that fails: `trilume-cli bench` tells whether threads are bound. [before all else in
// main]
void bindThreadsIfAsked(int argc, char* argv[]);

} // namespace trilume::cli
