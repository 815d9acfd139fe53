// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/line_table.h"

#include "ui/account/line_model.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace trilume::ui {

namespace {

constexpr int kWidestColumn = 260; // longer names end in an ellipsis, with the whole as a tip
constexpr int kLineHeight = 30;

} // namespace

LineTable::LineTable(const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_lines(new LineModel(this))
{
    setObjectName(QStringLiteral("accountTable"));
    setAccessibleName(tr("Energy by model and meter"));
    setProperty("surface", QStringLiteral("lines"));
    setModel(m_lines);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    if (auto* corner = findChild<QAbstractButton*>()) { // without a use, and seen by readers
        corner->setAccessibleName(tr("Corner of the table"));
    }
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid()) {
                    Q_EMIT placeShown(QRect(viewport()->mapTo(this, visualRect(current).topLeft()),
                                            visualRect(current).size()));
                }
            });
    connect(&theme, &Theme::changed, this, &LineTable::applyTheme);
    applyTheme();
}

void LineTable::setLines(std::vector<app::AccountLine> lines)
{
    m_lines->setLines(std::move(lines));
    fit();
}

void LineTable::applyTheme()
{
    setFont(m_theme.metrics().font(TextStyle::Note));
    verticalHeader()->setDefaultSectionSize(m_theme.metrics().px(kLineHeight));
    fit();
}

void LineTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void LineTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_lines->rowCount() > 0) {
        setCurrentIndex(m_lines->index(0, 0));
    }
}

// Columns are as wide as what is in them; what is left goes to the last one.
void LineTable::fit()
{
    const Metrics& metrics = m_theme.metrics();
    int all = 0;
    for (int column = 0; column < LineModel::ColumnCount; ++column) {
        const int wanted =
            std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        const int width = std::min(wanted, metrics.px(kWidestColumn));
        setColumnWidth(column, width);
        all += width;
    }
    const int left = viewport()->width() - all;
    if (left > 0) {
        setColumnWidth(LineModel::MeterColumn, columnWidth(LineModel::MeterColumn) + left);
    }
    const int bar = left < 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(horizontalHeader()->sizeHint().height()
                   + m_lines->rowCount() * metrics.px(kLineHeight) + bar);
}

} // namespace trilume::ui
