// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/download/download_progress.h"

#include <chrono>

namespace trilume::app {

// Adds up what has come of all files of a download and tells it, not too often. [one thread]
class DownloadMeter
{
public:
    explicit DownloadMeter(DownloadProgressCallback callback);

    void setTotal(std::uint64_t bytes);

    void learnTotal(std::uint64_t bytes); // where it is not known yet

    void beginFile(const std::string& shownName);
    void setPhase(DownloadPhase phase);
    void setFileBytes(std::uint64_t bytes);                   // of the current file
    void setChecked(std::uint64_t bytes, std::uint64_t size); // of the current file
    void endFile();                                           // it is whole

    // What has still to be written; 0 where the total is not known.
    [[nodiscard]] std::uint64_t missing() const;

private:
    void tell(const DownloadProgress& progress);

    DownloadProgressCallback m_callback; // may be none
    DownloadProgress m_progress;
    std::uint64_t m_finished = 0; // bytes of files that are whole
    std::chrono::steady_clock::time_point m_told;
};

} // namespace trilume::app
