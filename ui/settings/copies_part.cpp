// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/copies_part.h"

#include "app/chat/chat_controller.h"
#include "app/platform/display_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/text_direction.h"
#include "ui/widgets/wrapping_button.h"
#include "ui/widgets/wrapping_row.h"

#include <QDate>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace trilume::ui {

CopiesPart::CopiesPart(const Theme& theme,
                       app::ChatController& chats,
                       Dialogs& dialogs,
                       QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_chats(chats)
    , m_dialogs(dialogs)
    , m_text(new QLabel(this))
    , m_outcome(new QLabel(this))
    , m_save(addButton("saveChatsCopy", tr("Save a copy of all chats\u2026")))
    , m_choose(addButton("restoreChatsCopy", tr("Restore from a copy\u2026")))
    , m_leave(addButton("keepChats", tr("Leave the chats")))
    , m_restore(addButton("restoreChatsNow", tr("Restore now")))
    , m_buttons(new WrappingRow)
{
    for (QLabel* label : {m_text, m_outcome}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_text->setObjectName(QStringLiteral("chatsCopyText"));
    m_outcome->setObjectName(QStringLiteral("chatsCopyOutcome"));
    for (QPushButton* button : {m_save, m_choose, m_leave, m_restore}) {
        m_buttons->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(m_outcome);
    column->addLayout(m_buttons);
    connect(m_save, &QPushButton::clicked, this, &CopiesPart::askWhere);
    connect(m_choose, &QPushButton::clicked, this, &CopiesPart::askWhich);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        show(Step::Offered);
        m_choose->setFocus();
    });
    connect(m_restore, &QPushButton::clicked, this, &CopiesPart::restore);
    connectChats();
    connect(&theme, &Theme::changed, this, &CopiesPart::applyTheme);
    applyTheme();
    show(Step::Offered);
}

void CopiesPart::connectChats()
{
    const app::ChatTransfer* transfer = m_chats.transfer();
    const auto endWith = [this](Step step, const QString& outcome) {
        if (m_step == step) {
            end(app::displaySentence(outcome));
        }
    };
    connect(transfer, &app::ChatTransfer::exported, this, [endWith](const QString& path) {
        endWith(Step::Saving, tr("The copy is saved: %1").arg(pathText(path)));
    });
    connect(transfer, &app::ChatTransfer::failed, this,
            [endWith](const QString& message) { endWith(Step::Saving, message); });
    connect(&m_chats, &app::ChatController::restored, this, [endWith](const QString& kept) {
        endWith(Step::Restoring, kept.isEmpty()
                                     ? tr("The chats are those of the copy.")
                                     : tr("The chats are those of the copy. What was here before "
                                          "is in %1.")
                                           .arg(pathText(kept)));
    });
    connect(&m_chats, &app::ChatController::restoreFailed, this,
            [endWith](const QString& message) { endWith(Step::Restoring, message); });
}

QString CopiesPart::words()
{
    return tr("Save a copy of all chats\u2026") + QLatin1Char(' ')
           + tr("Restore from a copy\u2026");
}

QPushButton* CopiesPart::addButton(const char* objectName, const QString& text)
{
    auto* button = new WrappingButton(this);
    button->setText(text);
    button->setObjectName(QLatin1String(objectName));
    button->setProperty("kind", QStringLiteral("plain"));
    return button;
}

void CopiesPart::show(Step step)
{
    m_step = step;
    const bool isAsked = step == Step::Asked;
    const QString name = inOneRun(QFileInfo(m_copy).fileName());
    m_text->setText(
        isAsked ? tr("All chats and drafts become those of %1. The ones that are here now are kept "
                     "as a file in the folder of the chats, and can be restored in the same way.")
                      .arg(name)
                : tr("A copy has all chats with their branches, also while you go on writing. A "
                     "copy of the file chats.db that is made by hand while the program runs may "
                     "lack the last messages."));
    const bool isBusy = step == Step::Saving || step == Step::Restoring;
    for (QPushButton* button : {m_save, m_choose}) {
        button->setVisible(!isAsked);
        button->setEnabled(!isBusy);
    }
    for (QPushButton* button : {m_leave, m_restore}) {
        button->setVisible(isAsked);
    }
    m_outcome->setText(step == Step::Saving      ? tr("Saving the copy\u2026")
                       : step == Step::Restoring ? tr("Restoring\u2026")
                                                 : QString());
    m_outcome->setVisible(isBusy);
}

void CopiesPart::askWhere()
{
    const QString name = QStringLiteral("trilume-chats-")
                         + QDate::currentDate().toString(Qt::ISODate) + QStringLiteral(".db");
    m_dialogs.askForSaveFile(*this, name, [this](const QString& path) {
        if (!path.isEmpty() && m_step == Step::Offered) {
            show(Step::Saving);
            m_chats.transfer()->saveCopy(path);
        }
    });
}

void CopiesPart::askWhich()
{
    m_dialogs.askForChatsCopy(*this, [this](const QString& path) {
        if (!path.isEmpty() && m_step == Step::Offered) {
            m_copy = path;
            show(Step::Asked);
            m_leave->setFocus();
        }
    });
}

void CopiesPart::restore()
{
    show(Step::Restoring);
    m_chats.restoreFrom(m_copy);
}

void CopiesPart::end(const QString& outcome)
{
    const bool hadFocus = m_step == Step::Restoring;
    show(Step::Offered);
    m_outcome->setText(outcome);
    m_outcome->show();
    if (isVisible()) {
        (hadFocus ? m_choose : m_save)->setFocus();
    }
}

void CopiesPart::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    layout()->setContentsMargins(0, metrics.space(2), 0, metrics.space(2));
    layout()->setSpacing(metrics.space(2));
    m_buttons->setSpacing(metrics.space(2));
}

} // namespace trilume::ui
