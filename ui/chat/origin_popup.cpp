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

#include <algorithm>

namespace trilume::ui {

OriginPopup::OriginPopup(const Theme& theme, const std::vector<OriginRow>& rows, QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("originPopup"));
    setProperty("surface", QStringLiteral("popover"));
    setAccessibleName(tr("How this was made"));
    setAccessibleDescription(originText(rows));
    const Metrics& metrics = theme.metrics();
    auto* form = new QFormLayout(this);
    form->setContentsMargins(metrics.space(5), metrics.space(4), metrics.space(5),
                             metrics.space(4));
    form->setHorizontalSpacing(metrics.space(5));
    form->setVerticalSpacing(metrics.px(5));
    // Names of models and figures run from left to right, but stand where the others do.
    const Qt::Alignment begin =
        isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute;
    auto* title = new QLabel(tr("How this was made"), this);
    title->setAlignment(begin);
    title->setProperty("textStyle", QStringLiteral("title"));
    title->setContentsMargins(0, 0, 0, metrics.space(2));
    form->addRow(title);
    for (const OriginRow& row : rows) {
        auto* name = new QLabel(row.name, this);
        name->setProperty("tone", QStringLiteral("muted"));
        name->setAlignment(begin | Qt::AlignTop); // beside the first line of a long value
        auto* value = new QLabel(inItsDirection(row.value), this);
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
    form->addRow(copy);
    copy->setFocus();
}

void OriginPopup::showAt(const QPoint& place)
{
    setFixedWidth(std::max(sizeHint().width(), fontMetrics().averageCharWidth() * 60));
    adjustSize();
    const QScreen* screen = QGuiApplication::screenAt(place);
    const QRect space =
        (screen != nullptr ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    move(std::max(space.left(), std::min(place.x(), space.right() - width())),
         std::max(space.top(), std::min(place.y(), space.bottom() - height())));
    show();
}

} // namespace trilume::ui
