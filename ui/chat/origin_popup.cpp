// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/origin_popup.h"

#include "ui/theme/theme.h"
#include "ui/widgets/text_direction.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace trilume::ui {

OriginPopup::OriginPopup(const Theme& theme, const std::vector<OriginRow>& rows, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_area(new QScrollArea(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("originPopup"));
    setProperty("surface", QStringLiteral("popover"));
    setAccessibleName(tr("How this was made"));
    setAccessibleDescription(originText(rows));
    const Metrics& metrics = theme.metrics();
    const int side = metrics.space(5);
    auto* content = new QWidget(this);
    m_form = new QFormLayout(content);
    QFormLayout* form = m_form;
    form->setContentsMargins(side, metrics.space(4), side, metrics.space(2));
    form->setHorizontalSpacing(metrics.space(5));
    form->setVerticalSpacing(metrics.px(5));
    // Names of models and figures run from left to right, but stand where the others do.
    const Qt::Alignment begin =
        isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute;
    auto* title = new QLabel(tr("How this was made"), content);
    title->setAlignment(begin);
    title->setProperty("textStyle", QStringLiteral("title"));
    title->setContentsMargins(0, 0, 0, metrics.space(2));
    form->addRow(title);
    for (const OriginRow& row : rows) {
        auto* name = new QLabel(row.name, content);
        name->setProperty("tone", QStringLiteral("muted"));
        name->setAlignment(begin | Qt::AlignTop); // beside the first line of a long value
        auto* value = new QLabel(inItsDirection(row.value), content);
        value->setTextFormat(Qt::PlainText); // a model may call itself anything
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setWordWrap(true);
        value->setAlignment(begin | Qt::AlignTop);
        form->addRow(name, value);
    }
    auto* copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(QStringLiteral("copyOrigin"));
    connect(copy, &QPushButton::clicked, this, [this, text = wholeOriginText(rows)] {
        QGuiApplication::clipboard()->setText(text);
        close();
    });
    m_area->setObjectName(QStringLiteral("originRows"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setWidget(content);
    content->setAutoFillBackground(false); // which setWidget has turned on
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(side, 0, side, metrics.space(4));
    foot->addWidget(copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_area, 1);
    column->addLayout(foot);
    copy->setFocus();
}

void OriginPopup::showAt(const QPoint& place)
{
    const QScreen* screen = QGuiApplication::screenAt(place);
    const QRect space =
        (screen != nullptr ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    const int frame = 2 * frameWidth();
    // Names above their values where they would have too little room beside each other.
    m_form->setRowWrapPolicy(m_form->sizeHint().width() + frame > space.width()
                                 ? QFormLayout::WrapAllRows
                                 : QFormLayout::DontWrapRows);
    const int wanted =
        std::max(m_form->sizeHint().width() + frame, fontMetrics().averageCharWidth() * 60);
    setFixedWidth(std::min(wanted, space.width()));
    const int foot = layout()->sizeHint().height() - m_area->sizeHint().height();
    const int rows = m_form->heightForWidth(width() - frame);
    const int whole = rows + foot + frame;
    m_area->setFocusPolicy(whole > space.height() ? Qt::TabFocus : Qt::NoFocus); // keys scroll it
    setFixedHeight(std::min(whole, space.height()));
    move(std::max(space.left(), std::min(place.x(), space.right() - width())),
         std::max(space.top(), std::min(place.y(), space.bottom() - height())));
    show();
}

} // namespace trilume::ui
