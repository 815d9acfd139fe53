// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columns.h"

#include <QList>
#include <QString>
#include <QTextBoundaryFinder>

#include <algorithm>

#include <wchar.h> // NOLINT(modernize-deprecated-headers): wcwidth is POSIX's

namespace trilume::cli {
namespace {

std::size_t cellsOf(char32_t character)
{
    const int cells = ::wcwidth(static_cast<wchar_t>(character));
    return cells < 0 ? 1 : static_cast<std::size_t>(cells); // not known to the system
}

std::size_t widthOf(const QString& text)
{
    std::size_t width = 0;
    for (const uint character : text.toUcs4()) {
        width += cellsOf(character);
    }
    return width;
}

// Where a line of this width has to end, and whether a space stands there that is left out; the
// whole length where it needs not.
struct Cut
{
    qsizetype end = 0;
    bool isAtSpace = false;
};

Cut cutOf(const QString& paragraph, std::size_t width)
{
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, paragraph);
    Cut last;
    std::size_t cells = 0;
    bool isAfterWide = false;
    for (qsizetype at = 0; at < paragraph.size();) {
        const bool isPair = paragraph[at].isHighSurrogate() && at + 1 < paragraph.size();
        const char32_t character = isPair ? QChar::surrogateToUcs4(paragraph[at], paragraph[at + 1])
                                          : paragraph[at].unicode();
        const std::size_t its = cellsOf(character);
        breaks.setPosition(at);
        if (character == U' ') {
            if (cells <= width || last.end == 0) {
                last = {at, true};
            }
        } else if (at > 0 && (isAfterWide || its == 2) && breaks.isAtBoundary()
                   && paragraph[at - 1] != QLatin1Char(' ') && cells <= width) {
            last = {at, false};
        }
        if (cells > width && last.end > 0) {
            return last;
        }
        cells += its;
        isAfterWide = its == 2;
        at += isPair ? 2 : 1;
    }
    return cells > width && last.end > 0 ? last : Cut{paragraph.size(), false};
}

} // namespace

std::size_t displayWidth(std::string_view text)
{
    return widthOf(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

std::string leftAligned(std::string_view text, std::size_t width)
{
    const std::size_t cells = displayWidth(text);
    return std::string(text).append(width > cells ? width - cells : 0, ' ');
}

std::string rightAligned(std::string_view text, std::size_t width)
{
    const std::size_t cells = displayWidth(text);
    return std::string(width > cells ? width - cells : 0, ' ').append(text);
}

std::string rowsText(const std::vector<ReportRow>& rows, std::size_t valueColumn)
{
    for (const ReportRow& row : rows) {
        valueColumn = std::max(valueColumn, displayWidth(row.name) + 1);
    }
    std::string text;
    for (const ReportRow& row : rows) {
        text += leftAligned(row.name, valueColumn) + row.value + "\n";
    }
    return text;
}

std::string wrapped(std::string_view text, std::size_t indent, std::size_t width)
{
    std::string result;
    const std::string margin(indent, ' ');
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        QString paragraph = QString::fromUtf8(text.data(), static_cast<qsizetype>(end));
        text.remove_prefix(std::min(end + 1, text.size()));
        Cut cut = cutOf(paragraph, width - indent);
        while (cut.end < paragraph.size()) {
            result.append(margin).append(paragraph.left(cut.end).toStdString()).push_back('\n');
            paragraph.remove(0, cut.end + (cut.isAtSpace ? 1 : 0));
            cut = cutOf(paragraph, width - indent);
        }
        result.append(margin).append(paragraph.toStdString()).push_back('\n');
    }
    return result;
}

} // namespace trilume::cli
