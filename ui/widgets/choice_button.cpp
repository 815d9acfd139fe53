// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_button.h"

#include "ui/widgets/text_direction.h"

#include <QActionGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace trilume::ui {

ChoiceButton::ChoiceButton(const QString& name, QWidget* parent)
    : QToolButton(parent)
    , m_name(name)
    , m_group(new QActionGroup(this))
{
    setProperty("kind", QStringLiteral("choice"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);
    connect(menu(), &QMenu::aboutToHide, this, [this] { setDown(false); });
    showChosen();
}

// Qt's own way runs an event loop within the event, in which what is chosen may delete the button.
void ChoiceButton::popUp()
{
    const QSize size = menu()->sizeHint();
    setDown(true);
    menu()->popup(mapToGlobal(QPoint(isRightToLeft() ? width() - size.width() : 0, height())));
    menu()->setActiveAction(m_group->checkedAction()); // where the keys begin
}

void ChoiceButton::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Space || event->key() == Qt::Key_Down
                       || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && event->modifiers() == Qt::NoModifier) {
        popUp();
    } else {
        QToolButton::keyPressEvent(event);
    }
}

void ChoiceButton::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        popUp();
    } else {
        QToolButton::mousePressEvent(event);
    }
}

void ChoiceButton::setChoices(const std::vector<Choice>& choices)
{
    menu()->clear();
    for (const Choice& choice : choices) {
        QAction* action = menu()->addAction(inItsDirection(choice.text));
        action->setObjectName(QStringLiteral("choice-") + choice.key);
        action->setData(choice.key);
        action->setCheckable(true);
        action->setEnabled(choice.obstacle.isEmpty());
        action->setToolTip(choice.obstacle);
        m_group->addAction(action);
        connect(action, &QAction::triggered, this, [this, key = choice.key] {
            setChosen(key);
            Q_EMIT chosenByPerson(key);
        });
    }
    showChosen();
}

void ChoiceButton::setChosen(const QString& key)
{
    m_chosen = key;
    showChosen();
}

void ChoiceButton::setMostTextWidth(int pixels)
{
    m_mostTextWidth = pixels;
    showChosen();
}

void ChoiceButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_mostTextWidth > 0) {
        showChosen();
    }
}

void ChoiceButton::showChosen()
{
    m_chosenText.clear();
    for (QAction* action : menu()->actions()) {
        const bool isChosen = action->data().toString() == m_chosen;
        action->setChecked(isChosen);
        m_chosenText = isChosen ? action->text() : m_chosenText;
    }
    const QString shown =
        m_mostTextWidth > 0
            ? fontMetrics().elidedText(m_chosenText, Qt::ElideRight, m_mostTextWidth)
            : m_chosenText;
    setText(shown + QStringLiteral(" \u25BE")); // untranslated: the sign of a menu
    if (m_mostTextWidth > 0) {
        setToolTip(shown == m_chosenText ? QString() : m_chosenText);
    }
    //: what is chosen with a button, and which of them is
    setAccessibleName(tr("%1: %2").arg(m_name, m_chosenText));
}

} // namespace trilume::ui
