// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/download/model_download.h"

namespace trilume::app {

// What the kinds of downloads share; borrowed from a ModelDownload.
struct DownloadTools
{
    WebClient& client;
    DownloadMeter& meter;
    const DownloadOptions& options;
};

} // namespace trilume::app
