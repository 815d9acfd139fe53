// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/run_table.h"

#include "ui/compare/shown_figure.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_direction.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr int kRowHeight = 32;
constexpr int kWidestName = 300;
constexpr int kLeastName = 140; // it ends in dots before figures are out of sight

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
    fit();
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
    resizeColumnsToContents();
    int figures = 0;
    for (int column = 1; column < columnCount(); ++column) {
        figures += columnWidth(column);
    }
    const int rest = viewport()->width() - figures;
    const int wanted = std::min(columnWidth(0), metrics.px(kWidestName));
    const bool isScrolling = rest < std::min(wanted, metrics.px(kLeastName));
    setColumnWidth(0, isScrolling ? wanted : rest);
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < rowCount(); ++row) {
        setRowHeight(row, metrics.px(kRowHeight));
        height += rowHeight(row);
    }
    setFixedHeight(height + (isScrolling ? horizontalScrollBar()->sizeHint().height() : 0));
}

} // namespace trilume::ui
