// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace trilume::fpga {

// A table in Markdown whose columns stand below each other, so that it can be read as it is. ASCII.
class MarkdownTable
{
public:
    explicit MarkdownTable(std::vector<std::string> heads);

    void add(std::vector<std::string> cells); // as many as there are heads

    [[nodiscard]] std::string text() const;

private:
    std::vector<std::vector<std::string>> m_rows; // heads first
};

} // namespace trilume::fpga
