// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/download_meter.h"

#include <utility>

namespace trilume::app {

namespace {

constexpr std::chrono::milliseconds kPause{100};

} // namespace

DownloadMeter::DownloadMeter(DownloadProgressCallback callback)
    : m_callback(std::move(callback))
{}

void DownloadMeter::tell(const DownloadProgress& progress)
{
    m_told = std::chrono::steady_clock::now();
    if (m_callback) {
        m_callback(progress);
    }
}

void DownloadMeter::setTotal(std::uint64_t bytes)
{
    m_progress.bytesTotal = bytes;
}

void DownloadMeter::learnTotal(std::uint64_t bytes)
{
    if (m_progress.bytesTotal == 0) {
        m_progress.bytesTotal = bytes;
    }
}

void DownloadMeter::beginFile(const std::string& shownName)
{
    m_progress.file = shownName;
    m_progress.phase = DownloadPhase::Loading;
    m_progress.bytesDone = m_finished;
    tell(m_progress);
}

void DownloadMeter::setPhase(DownloadPhase phase)
{
    if (m_progress.phase != phase) {
        m_progress.phase = phase;
        tell(m_progress);
    }
}

void DownloadMeter::setFileBytes(std::uint64_t bytes)
{
    m_progress.bytesDone = m_finished + bytes;
    if (std::chrono::steady_clock::now() - m_told >= kPause) {
        tell(m_progress);
    }
}

void DownloadMeter::setChecked(std::uint64_t bytes, std::uint64_t size)
{
    m_progress.phase = DownloadPhase::Checking;
    if (std::chrono::steady_clock::now() - m_told >= kPause) {
        tell({DownloadPhase::Checking, m_progress.file, bytes, size});
    }
}

void DownloadMeter::endFile()
{
    m_progress.phase = DownloadPhase::Loading; // it may have been checked
    m_finished = m_progress.bytesDone;
    tell(m_progress);
}

std::uint64_t DownloadMeter::missing() const
{
    return m_progress.bytesTotal > m_progress.bytesDone
               ? m_progress.bytesTotal - m_progress.bytesDone
               : 0;
}

} // namespace trilume::app
