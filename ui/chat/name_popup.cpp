// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/name_popup.h"

#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr int kNameWidth = 216; // as a row of the list, at 100 %

} // namespace

NamePopup::NamePopup(const Theme& theme, const QString& what, int longest, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_field(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("namePopup"));
    setProperty("surface", QStringLiteral("popover"));
    setAccessibleName(what);
    const Metrics& metrics = theme.metrics();
    auto* column = new QVBoxLayout(this);
    const int margin = metrics.space(3);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(metrics.space(2));
    auto* label = new QLabel(what, this);
    label->setProperty("textStyle", QStringLiteral("note"));
    label->setWordWrap(true);
    label->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("nameField"));
    m_field->setAccessibleName(what);
    m_field->setMaxLength(longest);
    column->addWidget(label);
    column->addWidget(m_field);
    setFixedWidth(metrics.px(kNameWidth));
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::returnPressed, this, &NamePopup::finish);
}

void NamePopup::finish()
{
    if (const QString name = m_field->text().simplified(); !name.isEmpty()) {
        Q_EMIT named(name);
        close();
    }
}

void NamePopup::showAt(const QRect& place)
{
    adjustSize();
    const QScreen* screen = QGuiApplication::screenAt(place.center());
    const QRect room =
        (screen != nullptr ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    const int left = isRightToLeft() ? place.right() + 1 - width() : place.left();
    const bool hasRoomBelow = place.bottom() + 1 + height() <= room.bottom() + 1;
    const int top = hasRoomBelow ? place.bottom() + 1 : place.top() - height();
    move(std::clamp(left, room.left(), std::max(room.left(), room.right() + 1 - width())),
         std::max(room.top(), top));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

} // namespace trilume::ui
