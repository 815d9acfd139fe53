// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace trilume::app {

// What may take longer than a moment when a database is opened, each told before it begins.
enum class OpeningStep
{
    Checking = 1, // the whole file is looked through
    Copying,      // to a file that an older program reads
    Converting,   // to the format of this program, once for each version in between
    Tidying,      // the room that is not used any more, copies of attempts that were broken off
};

// Called on the thread that opens.
using OpeningWatch = std::function<void(OpeningStep)>;

} // namespace trilume::app
