// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/standard_streams.h"

#include <initializer_list>

#include <fcntl.h>
#include <unistd.h>

namespace trilume::app {

void occupyStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) >= 0) {
            continue;
        }
        // The wrong way round, since silence would look like an empty input or a written result;
        // messages alone may go nowhere. The lowest free number is this one.
        const int mode = stream == STDOUT_FILENO ? O_RDONLY : O_WRONLY;
        static_cast<void>(::open("/dev/null", mode)); // inherited by children, as a stream is
    }
}

} // namespace trilume::app
