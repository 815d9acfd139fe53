// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/run_table.h"

#include "ui/compare/shown_figure.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_direction.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr int kRowHeight = 32;
constexpr int kBrokenRowHeight = 44; // with words of two lines
constexpr int kWidestName = 300;
constexpr int kLeastName = 140; // it ends in dots before figures are out of sight

// Broken where the wider line is the shortest.
QString inTwoLines(const QString& words, const QFontMetrics& font)
{
    QString best = words;
    int least = font.horizontalAdvance(words);
    for (qsizetype place = 0; place < words.size(); ++place) {
        if (words.at(place) != QLatin1Char(' ')) {
            continue;
        }
        const int width = std::max(font.horizontalAdvance(words.left(place)),
                                   font.horizontalAdvance(words.mid(place + 1)));
        if (width < least) {
            least = width;
            best = words.left(place) + QLatin1Char('\n') + words.mid(place + 1);
        }
    }
    return best;
}

} // namespace

RunTable::RunTable(const Theme& theme, QWidget* parent)
    : QTableWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("runTable"));
    setProperty("surface", QStringLiteral("figures"));
    setAccessibleName(tr("Figures of every run"));
    const QStringList headings = runHeadings();
    setColumnCount(static_cast<int>(headings.size()));
    setHorizontalHeaderLabels(headings);
    verticalHeader()->hide();
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    for (int column = 0; column < columnCount(); ++column) {
        horizontalHeaderItem(column)->setTextAlignment(
            Qt::AlignVCenter | (column == 0 ? Qt::AlignLeading : Qt::AlignTrailing));
    }
    connect(&theme, &Theme::changed, this, &RunTable::fit, Qt::QueuedConnection);
}

void RunTable::addRow(const QStringList& cells, const QString& tip, const QString& labelTip)
{
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells.at(column));
        item->setTextAlignment(Qt::AlignVCenter
                               | (column == 0 ? Qt::AlignLeading : Qt::AlignTrailing));
        item->setToolTip(column == 0 ? tip : column + 1 == cells.size() ? labelTip : QString());
        setItem(row, column, item);
    }
}

void RunTable::setContent(const app::ComparisonView& view)
{
    setRowCount(0);
    for (const app::ViewedRun& run : view.runs) {
        const QString tip =
            run.details.isEmpty()
                ? run.name
                : QStringLiteral("%1\n%2").arg(run.name, inItsDirection(run.details));
        for (const QStringList& cells : runCells(run)) {
            addRow(cells, tip, labelSentence(run));
        }
    }
    fit();
}

void RunTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) { // headings of two lines are higher
        fit();
    }
}

int RunTable::fitColumns(Lines lines)
{
    const auto fitted = [lines](QString words, const QFontMetrics& font) {
        words.replace(QLatin1Char('\n'), QLatin1Char(' '));
        return lines == Lines::Two ? inTwoLines(words, font) : words;
    };
    for (int column = 0; column < columnCount(); ++column) {
        QTableWidgetItem* heading = horizontalHeaderItem(column);
        heading->setText(fitted(heading->text(), horizontalHeader()->fontMetrics()));
    }
    for (int row = 0; row < rowCount(); ++row) {
        QTableWidgetItem* label = item(row, columnCount() - 1);
        label->setText(fitted(label->text(), QFontMetrics(label->font())));
    }
    resizeColumnsToContents();
    int figures = 0;
    for (int column = 1; column < columnCount(); ++column) {
        figures += columnWidth(column);
    }
    return viewport()->width() - figures;
}

// The name has what the figures leave, and no more than it needs where they scroll.
void RunTable::fit()
{
    const Metrics& metrics = m_theme.metrics();
    const QFont font = metrics.font(TextStyle::Note);
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            item(row, column)->setFont(font); // which the application's sheet would set otherwise
        }
    }
    int rest = fitColumns(Lines::One);
    const int wanted = std::min(columnWidth(0), metrics.px(kWidestName));
    const int least = std::min(wanted, metrics.px(kLeastName));
    if (rest < least) {
        rest = fitColumns(Lines::Two);
    }
    const bool isScrolling = rest < least;
    setColumnWidth(0, isScrolling ? wanted : rest);
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < rowCount(); ++row) {
        const bool isBroken = item(row, columnCount() - 1)->text().contains(QLatin1Char('\n'));
        setRowHeight(row, metrics.px(isBroken ? kBrokenRowHeight : kRowHeight));
        height += rowHeight(row);
    }
    setFixedHeight(height + (isScrolling ? horizontalScrollBar()->sizeHint().height() : 0));
}

} // namespace trilume::ui
