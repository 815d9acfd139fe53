// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trilume::app {

// Occupies the numbers of standard streams that the program was started without (`<&-`), so that
// the first files it opens do not take their place: an answer written into a database, or waiting
// for input that is our own event. Reading and writing what was closed fails with EBADF. [main
// thread, before anything is opened]
void occupyStandardStreams();

} // namespace trilume::app
