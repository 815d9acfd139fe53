// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapping_button.h"

#include <QStyleOptionButton>
#include <QStylePainter>
#include <QTextLayout>

#include <algorithm>

namespace trilume::ui {

WrappingButton::WrappingButton(QWidget* parent)
    : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

int WrappingButton::textWidth(int width) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = QRect(0, 0, width, sizeHint().height());
    return style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width();
}

QStringList WrappingButton::linesIn(int textWidth) const
{
    QTextLayout layout(text(), font(), this);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, textWidth));
        lines.append(text().mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

int WrappingButton::heightForWidth(int width) const
{
    const auto lines = linesIn(textWidth(width)).size();
    const int more = std::max(0, static_cast<int>(lines) - 1);
    return sizeHint().height() + more * fontMetrics().lineSpacing();
}

QSize WrappingButton::minimumSizeHint() const
{
    const QSize wish = sizeHint();
    int longest = 0;
    for (const QString& word : text().split(QLatin1Char(' '))) {
        longest = std::max(longest, fontMetrics().horizontalAdvance(word));
    }
    return {longest + wish.width() - textWidth(wish.width()), wish.height()};
}

// The style breaks no lines, but draws those that there are.
void WrappingButton::paintEvent(QPaintEvent* /*event*/)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = linesIn(textWidth(width())).join(QLatin1Char('\n'));
    QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
}

} // namespace trilume::ui
