// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::generate {

// Finds stop strings in text that comes in pieces. Text that may turn out to be the beginning of a
// stop string is held back; nothing of a stop string or after it is ever returned.
class StopMatcher
{
public:
    explicit StopMatcher(std::vector<std::string> stopStrings); // empty strings are ignored

    // The text that is now certain not to be part of a stop string.
    [[nodiscard]] std::string add(std::string_view text);

    [[nodiscard]] bool isStopped() const { return m_isStopped; }

    [[nodiscard]] std::size_t heldSize() const { return m_held.size(); }

    // What was held back, when generation ends for another reason; empty after a stop.
    [[nodiscard]] std::string finish();

private:
    std::vector<std::string> m_stopStrings;
    std::string m_held;
    bool m_isStopped = false;
};

} // namespace trilume::generate
