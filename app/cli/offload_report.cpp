// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/offload_report.h"

#include "app/cli/columns.h"
#include "app/cli/format.h"
#include "app/cli/told_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace trilume::cli {
namespace {

struct TerminalOffload
{
    Q_DECLARE_TR_FUNCTIONS(TerminalOffload)
};

constexpr std::size_t kOffloadColumns = 7;
using OffloadCells = std::array<std::string, kOffloadColumns>;
constexpr std::array<std::size_t, kOffloadColumns> kLeastWidths{8, 9, 8, 10, 14, 11, 16};

OffloadCells offloadHeadings()
{
    return {told(TerminalOffload::tr("rows")),          told(TerminalOffload::tr("columns")),
            told(TerminalOffload::tr("tokens")),        told(TerminalOffload::tr("matrices")),
            told(TerminalOffload::tr("processor ms")),  told(TerminalOffload::tr("device ms")),
            told(TerminalOffload::tr("rows on device"))};
}

OffloadCells offloadCells(const accel::OffloadRow& row)
{
    const long percent = std::lround(100.0 * static_cast<double>(row.deviceBlocks)
                                     / static_cast<double>(row.blocks));
    return {std::to_string(row.rows),
            std::to_string(row.columns),
            std::to_string(row.tokens),
            std::to_string(row.matrices),
            formatFixed(row.processorSeconds * 1e3, 3),
            formatFixed(row.deviceSeconds * 1e3, 3),
            told(trilume::Sentence::of("%1 %", percent))};
}

// Of a device that writes whole ones, or could.
std::string tokenText(const accel::Placement& placement)
{
    std::string text =
        placement.areTokensWhole
            ? told(trilume::Sentence::of("the device computes whole tokens"))
            : told(trilume::Sentence::of("the processor computes everything, as it is faster"));
    if (placement.token) {
        text += '\n';
        text +=
            told(trilume::Sentence::of("a token takes %1 ms on the processor, %2 ms on the device",
                                       formatFixed(placement.token->processorSeconds * 1e3, 3),
                                       formatFixed(placement.token->deviceSeconds * 1e3, 3)));
    }
    return text;
}

} // namespace

std::string placementText(const accel::Placement& placement)
{
    if (placement.areTokensWhole || placement.token) {
        return tokenText(placement);
    }
    //: %1 is a number as well; the form is that of %2
    std::string text = told(TerminalOffload::tr("%1 of %2 matrices are on the device", nullptr,
                                                pluralNumber(placement.matrices)),
                            placement.matricesOnDevice, placement.matrices);
    if (placement.table.empty()) {
        return text;
    }
    std::vector<OffloadCells> lines{offloadHeadings()};
    for (const accel::OffloadRow& row : placement.table) {
        lines.push_back(offloadCells(row));
    }
    std::array<std::size_t, kOffloadColumns> widths = kLeastWidths;
    for (const OffloadCells& line : lines) {
        for (std::size_t i = 0; i < kOffloadColumns; ++i) {
            widths.at(i) = std::max(widths.at(i), displayWidth(line.at(i)) + 1);
        }
    }
    for (const OffloadCells& line : lines) {
        text += '\n';
        for (std::size_t i = 0; i < kOffloadColumns; ++i) {
            text += rightAligned(line.at(i), widths.at(i));
        }
    }
    return text;
}

} // namespace trilume::cli
