// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/shortcut_sheet.h"

#include "ui/frame/panel_keys.h"
#include "ui/frame/window_actions.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace trilume::ui {

namespace {

// The groups up to this one are the first column, which then is about as long as the second.
constexpr ActionGroup kLastOfFirst = ActionGroup::Chats;

QString joined(const QStringList& keys)
{
    return keys.join(QStringLiteral("   "));
}

} // namespace

ShortcutSheet::ShortcutSheet(const Theme& theme,
                             QWidget& window,
                             const WindowActions& actions,
                             const QList<QAction*>& kept)
    : Overlay(theme, window, *actions.keys, kept)
    , m_area(new QScrollArea(&sheet()))
{
    setObjectName(QStringLiteral("shortcutSheet"));
    addHead(tr("Keys"));
    auto* body = new QWidget(m_area);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    const Metrics& metrics = theme.metrics();
    m_columns->setContentsMargins(metrics.space(5), 0, metrics.space(5), metrics.space(5));
    std::vector<KeyLine> first;
    std::vector<KeyLine> second;
    for (const KeyLine& line : allKeys(actions)) {
        (line.group <= kLastOfFirst ? first : second).push_back(line);
    }
    m_columns->addWidget(createColumn(first), 0, Qt::AlignTop);
    m_columns->addWidget(createColumn(second), 0, Qt::AlignTop);
    m_area->setObjectName(QStringLiteral("shortcutArea"));
    m_area->setAccessibleName(tr("Keys"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setWidget(body);
    body->setAutoFillBackground(false); // which setWidget has turned on
    column().addWidget(m_area, 1);
    column().setContentsMargins(0, 0, 0, metrics.space(2));
}

QWidget* ShortcutSheet::createColumn(const std::vector<KeyLine>& lines)
{
    const Metrics& metrics = theme().metrics();
    auto* column = new QWidget(m_area);
    auto* grid = new QGridLayout(column);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics.space(5));
    grid->setVerticalSpacing(metrics.px(5));
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i == 0 || lines.at(i).group != lines.at(i - 1).group) {
            auto* heading = new QLabel(actionGroupName(lines.at(i).group), column);
            heading->setProperty("textStyle", QStringLiteral("groupTitle"));
            heading->setContentsMargins(0, metrics.space(3), 0, 0);
            grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
        }
        addLine(*grid, *column, lines.at(i));
    }
    return column;
}

void ShortcutSheet::addLine(QGridLayout& grid, QWidget& column, const KeyLine& line)
{
    auto* keys = new QLabel(joined(line.keys), &column);
    keys->setObjectName(QStringLiteral("keyNames"));
    keys->setTextFormat(Qt::PlainText);
    keys->setProperty("tone", QStringLiteral("muted"));
    auto* what = new QLabel(line.what, &column);
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    const int row = grid.rowCount();
    grid.addWidget(keys, row, 0, Qt::AlignTop);
    grid.addWidget(what, row, 1, Qt::AlignTop);
}

QSize ShortcutSheet::wishedSize(const QSize& room)
{
    const Metrics& metrics = theme().metrics();
    const int two = metrics.px(860);
    const bool isNarrow = room.width() < two;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setSpacing(isNarrow ? 0 : metrics.space(10));
    const int width = isNarrow ? metrics.px(560) : two;
    // Lines may wrap, so the height follows from the width.
    const int inner =
        std::min(width, room.width()) - m_area->verticalScrollBar()->sizeHint().width();
    const int content = m_columns->heightForWidth(inner);
    const int head = column().sizeHint().height() - m_area->sizeHint().height();
    return {width, head + content + metrics.space(1)};
}

void ShortcutSheet::takeFocus()
{
    m_area->setFocus(Qt::OtherFocusReason);
}

} // namespace trilume::ui
