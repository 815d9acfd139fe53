// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace trilume::app {

enum class DownloadPhase
{
    Asking = 1, // what there is
    Loading = 2,
    Checking = 3, // the sum of what has come
    Waiting = 4,  // until the server is asked again
};

struct DownloadProgress
{
    DownloadPhase phase = DownloadPhase::Asking;
    std::string file = {}; // its name, as it can be shown
    // Of all files, also from former attempts; while one is checked, what was read of it and its
    // size.
    std::uint64_t bytesDone = 0;
    std::uint64_t bytesTotal = 0; // 0: not known
};

// Called on the thread of the download, ten times a second at most and whenever the phase changes.
using DownloadProgressCallback = std::function<void(const DownloadProgress&)>;

} // namespace trilume::app
