// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/text_buttons.h"

#include "app/platform/display_text.h"
#include "ui/widgets/text_direction.h"

#include <QPushButton>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace trilume::ui {

namespace {

QString objectNameOf(TextButtons::Kind kind)
{
    switch (kind) {
    case TextButtons::Kind::Fold:
        return QStringLiteral("foldButton");
    case TextButtons::Kind::CopyCode:
        return QStringLiteral("copyCode");
    case TextButtons::Kind::Thought:
        break;
    }
    return QStringLiteral("thoughtButton");
}

} // namespace

TextButtons::TextButtons(QWidget& viewport)
    : QObject(&viewport)
    , m_viewport(viewport)
{}

QPushButton* TextButtons::button(const Entry& wanted) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.isSame(wanted); });
    return found == m_entries.end() ? nullptr : found->button;
}

QPushButton* TextButtons::foldButton(app::MessageId message) const
{
    return button({message, Kind::Fold, 0, nullptr});
}

QPushButton* TextButtons::thoughtButton(app::MessageId message) const
{
    return button({message, Kind::Thought, 0, nullptr});
}

QPushButton* TextButtons::makeButton(const Entry& entry)
{
    auto* made = new QPushButton(&m_viewport);
    made->setObjectName(objectNameOf(entry.kind));
    made->setProperty("kind", QStringLiteral("hint"));
    made->setCursor(Qt::PointingHandCursor);
    connect(made, &QPushButton::clicked, this, [this, entry, made] {
        Q_EMIT pressed(entry.message, entry.kind, entry.position, made);
    });
    return made;
}

void TextButtons::show(const std::vector<Place>& places)
{
    std::vector<Entry> shown;
    for (const Place& place : places) {
        Entry entry = {place.message, place.kind, place.position, nullptr};
        entry.button = button(entry);
        entry.button = entry.button != nullptr ? entry.button : makeButton(entry);
        shown.push_back(entry);
        QPushButton* made = entry.button;
        made->setText(place.text);
        const QString about = inItsDirection(app::displayText(place.beginning.simplified()));
        const QString name =
            //: for screen readers; %1 is what a button does, %2 the beginning of what it is about
            place.beginning.isEmpty() ? place.text : tr("%1: %2").arg(place.text, about);
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
        const bool isShown = std::any_of(shown.begin(), shown.end(),
                                         [&](const Entry& other) { return other.isSame(entry); });
        if (!isShown) {
            if (entry.button->hasFocus()) {
                m_viewport.setFocus(Qt::OtherFocusReason); // its view, or it would go anywhere
            }
            entry.button->hide();
            entry.button->deleteLater(); // it may be the one that was clicked
        }
    }
    const bool isSame =
        std::equal(shown.begin(), shown.end(), m_entries.begin(), m_entries.end(),
                   [](const Entry& one, const Entry& other) { return one.isSame(other); });
    m_entries = std::move(shown);
    if (!isSame) {
        putInTabOrder();
    }
}

// From top to bottom, right after the view.
void TextButtons::putInTabOrder()
{
    QWidget* before = m_viewport.parentWidget();
    for (const Entry& entry : m_entries) {
        QWidget::setTabOrder(before, entry.button);
        before = entry.button;
    }
}

} // namespace trilume::ui
