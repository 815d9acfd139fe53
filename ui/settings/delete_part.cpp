// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/delete_part.h"

#include "app/chat/chat_controller.h"
#include "app/library/model_controller.h"
#include "app/platform/display_text.h"
#include "app/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrapping_row.h"

#include <QLabel>
#include <QPushButton>

namespace trilume::ui {

DeletePart::DeletePart(const Theme& theme, const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_services(services)
    , m_text(new QLabel(this))
    , m_outcome(new QLabel(this))
    , m_ask(addButton("deleteEverything", tr("Delete everything")))
    , m_confirm(addButton("deleteEverythingNow", tr("Delete it now")))
    , m_keep(addButton("keepEverything", tr("Keep it")))
    , m_buttons(new WrappingRow)
{
    m_text->setWordWrap(true);
    m_outcome->setObjectName(QStringLiteral("deletedEverything"));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    for (QPushButton* button : {m_ask, m_keep, m_confirm}) {
        m_buttons->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(m_outcome);
    column->addLayout(m_buttons);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        show(Step::Asked);
        m_keep->setFocus();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        show(Step::Offered);
        m_ask->setFocus();
    });
    connect(m_confirm, &QPushButton::clicked, this, &DeletePart::begin);
    connect(&services.chats, &app::ChatController::everythingDeleted, this, &DeletePart::end);
    connect(&services.chats, &app::ChatController::errorOccurred, this,
            [this](const QString& message) {
                if (m_step == Step::Deleting) {
                    show(Step::Offered);
                    m_outcome->setText(app::displaySentence(message));
                    m_outcome->show();
                }
            });
    connect(&theme, &Theme::changed, this, &DeletePart::applyTheme);
    applyTheme();
    show(Step::Offered);
}

QString DeletePart::words()
{
    return tr("Delete everything");
}

QPushButton* DeletePart::addButton(const char* objectName, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(objectName));
    button->setProperty("kind", QStringLiteral("plain"));
    return button;
}

void DeletePart::show(Step step)
{
    m_step = step;
    m_text->setText(
        step == Step::Asked
            ? tr("All chats with their branches, deleted ones too, all drafts, the copies "
                 "beside them, the states of the models, kept prompts and "
                 "comparisons, keys of servers and all settings go, for good. Model files and what "
                 "you have "
                 "exported or saved elsewhere stay.")
            : tr("Chats, drafts, prompts, settings and what models remember can be "
                 "deleted together."));
    m_ask->setVisible(step == Step::Offered || step == Step::Done);
    m_confirm->setVisible(step == Step::Asked);
    m_keep->setVisible(step == Step::Asked);
    m_outcome->setText(step == Step::Done ? tr("Everything is deleted.") : QString());
    m_outcome->setVisible(step == Step::Done);
}

void DeletePart::begin()
{
    show(Step::Deleting);
    m_services.chats.deleteEverything();
}

// As at a first start, which has the bundled model.
void DeletePart::end()
{
    const app::ModelController& models = m_services.models;
    const bool isAsAtFirst =
        models.isLoaded() && models.summary().isBundled && !models.summary().givenMarkers;
    if (models.isLoading() || (models.isLoaded() && !isAsAtFirst)) {
        m_services.models.openBundled(); // before: what is being loaded would be remembered
    }
    const QString unwritten = m_services.settings.forgetAll();
    show(Step::Done);
    if (!unwritten.isEmpty()) {
        m_outcome->setText(
            tr("All is deleted but the settings: %1").arg(app::displaySentence(unwritten)));
    }
    if (isVisible()) {
        m_ask->setFocus();
    }
}

void DeletePart::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    layout()->setContentsMargins(0, metrics.space(2), 0, metrics.space(2));
    layout()->setSpacing(metrics.space(2));
    m_buttons->setSpacing(metrics.space(2));
}

} // namespace trilume::ui
