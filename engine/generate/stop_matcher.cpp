// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/stop_matcher.h"

#include <algorithm>
#include <utility>

namespace trilume::generate {
namespace {

// How many bytes at the end of a text are the longest proper beginning of a stop string.
std::size_t heldBytes(std::string_view text, std::string_view stop)
{
    for (std::size_t size = std::min(stop.size() - 1, text.size()); size > 0; --size) {
        if (text.substr(text.size() - size) == stop.substr(0, size)) {
            return size;
        }
    }
    return 0;
}

} // namespace

StopMatcher::StopMatcher(std::vector<std::string> stopStrings)
    : m_stopStrings(std::move(stopStrings))
{
    std::erase(m_stopStrings, std::string());
}

// The stop string that is complete first counts, of several that end together the longest: so the
// result does not depend on how the text was cut.
std::string StopMatcher::add(std::string_view text)
{
    if (m_isStopped) {
        return {};
    }
    m_held.append(text);
    std::size_t firstEnd = std::string::npos;
    std::size_t cut = m_held.size();
    for (const std::string& stop : m_stopStrings) {
        const std::size_t start = m_held.find(stop);
        if (start == std::string::npos) {
            continue;
        }
        const std::size_t end = start + stop.size();
        if (end < firstEnd || (end == firstEnd && start < cut)) {
            firstEnd = end;
            cut = start;
        }
    }
    if (firstEnd != std::string::npos) {
        m_isStopped = true;
        m_held.resize(cut);
        return std::exchange(m_held, {});
    }
    std::size_t held = 0;
    for (const std::string& stop : m_stopStrings) {
        held = std::max(held, heldBytes(m_held, stop));
    }
    std::string ready = m_held.substr(0, m_held.size() - held);
    m_held.erase(0, m_held.size() - held);
    return ready;
}

std::string StopMatcher::finish()
{
    return std::exchange(m_held, {});
}

} // namespace trilume::generate
