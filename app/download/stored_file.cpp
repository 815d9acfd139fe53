// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/stored_file.h"

#include <fcntl.h>
#include <unistd.h>

namespace trilume::app {

Result<bool> isStored(const DownloadFolder& folder,
                      const std::string& name,
                      const RemoteFile& file,
                      DownloadMeter& meter,
                      const std::stop_token& stop)
{
    if (folder.sizeOf(name) != file.size) {
        return false;
    }
    if (file.sum.kind == ContentSum::Kind::None) {
        return true;
    }
    const int descriptor =
        ::openat(folder.descriptor(), name.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        return false;
    }
    const Result<std::string> digits = digitsOf(
        descriptor, file.size, file.sum.kind,
        [&](std::uint64_t done) { meter.setChecked(done, file.size); }, stop);
    ::close(descriptor);
    if (!digits && digits.error().code == Errc::Cancelled) {
        return digits.error();
    }
    return digits && digits.value() == file.sum.digits;
}

} // namespace trilume::app
