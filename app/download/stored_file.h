// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/download/download_folder.h"
#include "app/download/download_meter.h"
#include "app/download/remote_repository.h"

#include <stop_token>
#include <string>

namespace trilume::app {

// Whether what lies in the folder under this name is the file that a repository lists: as long, and
// with the same checksum. [waits for the disk, as long as the file is] The meter hears how far it
// is. Errc::Cancelled after a stop, and no other error: what cannot be read is not the file.
[[nodiscard]] Result<bool> isStored(const DownloadFolder& folder,
                                    const std::string& name,
                                    const RemoteFile& file,
                                    DownloadMeter& meter,
                                    const std::stop_token& stop);

} // namespace trilume::app
