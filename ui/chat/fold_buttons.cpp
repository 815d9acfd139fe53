// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/fold_buttons.h"

#include "app/platform/display_text.h"
#include "ui/widgets/quantity.h"

#include <QPushButton>
#include <QWidget>

#include <algorithm>

namespace trilume::ui {

FoldButtons::FoldButtons(QWidget& viewport)
    : QObject(&viewport)
    , m_viewport(viewport)
{}

QPushButton* FoldButtons::button(app::MessageId message) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(),
                     [message](const Entry& entry) { return entry.message == message; });
    return found == m_entries.end() ? nullptr : found->button;
}

QPushButton* FoldButtons::makeButton(app::MessageId message)
{
    auto* made = new QPushButton(&m_viewport);
    made->setObjectName(QStringLiteral("foldButton"));
    made->setProperty("kind", QStringLiteral("hint"));
    made->setCursor(Qt::PointingHandCursor);
    connect(made, &QPushButton::clicked, this, [this, message] { Q_EMIT toggled(message); });
    return made;
}

void FoldButtons::show(const std::vector<Place>& places)
{
    std::vector<Entry> shown;
    for (const Place& place : places) {
        QPushButton* made = button(place.message);
        made = made != nullptr ? made : makeButton(place.message);
        shown.push_back({place.message, made});
        const auto characters = static_cast<int>(place.characters);
        const QString text =
            place.isOpen
                ? tr("Show less")
                //: under a long message; %1 is a number above 1 000
                : tr("Show all (%1 characters)", nullptr, characters).arg(formatCount(characters));
        made->setText(text);
        const QString name =
            //: for screen readers; %1 is what a button does, %2 the beginning of its message
            tr("%1: %2").arg(text, app::displayText(place.beginning.simplified()));
        if (name != made->accessibleName()) {
            made->setAccessibleName(name); // each time it is said
        }
        QRect rect = place.row;
        rect.setWidth(std::min(rect.width(), made->sizeHint().width()));
        if (place.isAtRight) {
            rect.moveRight(place.row.right());
        }
        made->setGeometry(rect);
        made->show();
    }
    for (const Entry& entry : m_entries) {
        const bool isShown = std::any_of(shown.begin(), shown.end(), [&entry](const Entry& other) {
            return other.message == entry.message;
        });
        if (!isShown) {
            if (entry.button->hasFocus()) {
                m_viewport.setFocus(Qt::OtherFocusReason); // its view, or it would go anywhere
            }
            entry.button->hide();
            entry.button->deleteLater(); // it may be the one that was clicked
        }
    }
    const bool isSame = std::equal(
        shown.begin(), shown.end(), m_entries.begin(), m_entries.end(),
        [](const Entry& one, const Entry& other) { return one.message == other.message; });
    m_entries = std::move(shown);
    if (!isSame) {
        putInTabOrder();
    }
}

// From top to bottom, right after the view.
void FoldButtons::putInTabOrder()
{
    QWidget* before = m_viewport.parentWidget();
    for (const Entry& entry : m_entries) {
        QWidget::setTabOrder(before, entry.button);
        before = entry.button;
    }
}

} // namespace trilume::ui
