// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/backend_watch.h"

namespace trilume::accel {

namespace {

std::size_t placeOf(BackendTrouble trouble)
{
    return static_cast<std::size_t>(trouble);
}

} // namespace

BackendWatch::BackendWatch(const ProjectionOptions& options)
    : m_report(options.report)
    , m_mostFailures(options.mostFailures)
{}

void BackendWatch::noteSuccess()
{
    m_failed <<= 1U;
    if (m_told.test(placeOf(BackendTrouble::Redone)) && m_failed.none()) {
        m_told.reset(placeOf(BackendTrouble::Redone));
        m_told.reset(placeOf(BackendTrouble::Recovered));
        tell({BackendTrouble::Recovered});
    }
}

bool BackendWatch::noteFailure()
{
    m_failed <<= 1U;
    m_failed.set(0);
    return m_failed.count() >= m_mostFailures;
}

void BackendWatch::noteReturn()
{
    m_told.reset();
    tell({BackendTrouble::Returned});
}

void BackendWatch::tell(const BackendReport& report)
{
    const std::size_t trouble = placeOf(report.trouble);
    if (m_report && !m_told.test(trouble)) {
        m_told.set(trouble);
        m_report(report);
    }
}

} // namespace trilume::accel
