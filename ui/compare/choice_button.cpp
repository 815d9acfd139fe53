// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/choice_button.h"

#include <QActionGroup>
#include <QMenu>

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
    showChosen();
}

void ChoiceButton::setChoices(const std::vector<Choice>& choices)
{
    menu()->clear();
    for (const Choice& choice : choices) {
        QAction* action = menu()->addAction(choice.text);
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

void ChoiceButton::showChosen()
{
    m_chosenText.clear();
    for (QAction* action : menu()->actions()) {
        const bool isChosen = action->data().toString() == m_chosen;
        action->setChecked(isChosen);
        m_chosenText = isChosen ? action->text() : m_chosenText;
    }
    setText(m_chosenText + QStringLiteral(" \u25BE")); // untranslated: the sign of a menu
    //: what is chosen with a button, and which of them is
    setAccessibleName(tr("%1: %2").arg(m_name, m_chosenText));
}

} // namespace trilume::ui
