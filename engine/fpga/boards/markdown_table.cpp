// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/boards/markdown_table_p.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace trilume::fpga {
namespace {

constexpr std::size_t kLeastWidth = 3; // of the line below a head

std::string lineOf(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths)
{
    std::string text = "|";
    for (std::size_t i = 0; i < cells.size(); ++i) {
        text += " " + cells[i] + std::string(widths[i] - cells[i].size(), ' ') + " |";
    }
    return text + "\n";
}

} // namespace

MarkdownTable::MarkdownTable(std::vector<std::string> heads)
{
    m_rows.push_back(std::move(heads));
}

void MarkdownTable::add(std::vector<std::string> cells)
{
    m_rows.push_back(std::move(cells));
}

std::string MarkdownTable::text() const
{
    std::vector<std::size_t> widths(m_rows.front().size(), kLeastWidth);
    for (const std::vector<std::string>& row : m_rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], row[i].size());
        }
    }
    std::vector<std::string> rules;
    rules.reserve(widths.size());
    for (const std::size_t width : widths) {
        rules.emplace_back(width, '-');
    }
    std::string text = lineOf(m_rows.front(), widths) + lineOf(rules, widths);
    for (std::size_t i = 1; i < m_rows.size(); ++i) {
        text += lineOf(m_rows[i], widths);
    }
    return text;
}

} // namespace trilume::fpga
