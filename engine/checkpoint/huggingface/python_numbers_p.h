// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::checkpoint {

// Python writes and reads NaN, Infinity and -Infinity where JSON has no number, and reads numbers
// beyond a double as infinite. Here they become strings of these names: harmless in members that
// nobody asks for, refused by name where a number was expected.
class QuotedNumbers
{
public:
    explicit QuotedNumbers(std::string_view json);

    [[nodiscard]] const std::string& text() const { return m_text; }

    // A place in text(), counted from 1, as one in the text before.
    [[nodiscard]] std::string originalPlace(std::size_t place) const;

private:
    struct Change
    {
        std::size_t place;    // of text(), where it ends
        std::size_t original; // of the text before
    };

    std::string m_text;
    std::vector<Change> m_changes; // in order
};

} // namespace trilume::checkpoint
