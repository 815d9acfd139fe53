// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/server_row.h"

#include "app/library/model_controller.h"
#include "app/library/server_models.h"
#include "app/platform/display_text.h"
#include "ui/models/model_facts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_direction.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trilume::ui {

ServerRow::ServerRow(const Theme& theme, app::ModelController& models, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_models(models)
    , m_name(new ElidedLabel(this))
    , m_state(new QLabel(tr("In use"), this))
    , m_use(new QPushButton(tr("Use"), this))
    , m_where(new ElidedLabel(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("serverRow"));
    setProperty("surface", QStringLiteral("card"));
    m_name->setObjectName(QStringLiteral("serverRowName"));
    m_name->setProperty("textStyle", QStringLiteral("title"));
    m_state->setObjectName(QStringLiteral("serverRowState"));
    m_state->setProperty("textStyle", QStringLiteral("groupTitle"));
    m_state->setProperty("tone", QStringLiteral("accent"));
    m_use->setObjectName(QStringLiteral("useServerModel"));
    m_use->setProperty("kind", QStringLiteral("link"));
    m_where->setProperty("textStyle", QStringLiteral("note"));
    m_where->setProperty("tone", QStringLiteral("muted"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_state);
    head->addWidget(m_use);
    m_column->addLayout(head);
    m_column->addWidget(m_where);
    connect(m_use, &QPushButton::clicked, this, &ServerRow::use);
    connect(&models, &app::ModelController::loaded, this, &ServerRow::update);
    connect(&theme, &Theme::changed, this, &ServerRow::applyTheme);
    applyTheme();
    update();
}

void ServerRow::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    m_column->setContentsMargins(metrics.space(4), metrics.space(2), metrics.space(2),
                                 metrics.space(3));
    m_column->setSpacing(metrics.px(2));
}

void ServerRow::update()
{
    const app::ServerModel model = lastServerModel(m_models);
    const bool answers = m_models.isLoaded() && m_models.summary().isOnServer();
    setVisible(!model.name.isEmpty());
    m_name->setText(app::displayText(model.name));
    //: %1 is the address of a server
    m_where->setText(tr("On the server %1").arg(inOneRun(model.address)));
    m_state->setVisible(answers);
    m_use->setVisible(!answers);
    //: %1 is the name of a model
    m_use->setAccessibleName(tr("Use %1").arg(inOneRun(model.name)));
}

void ServerRow::use()
{
    if (const QString problem = useLastServerModel(m_models); !problem.isEmpty()) {
        Q_EMIT failed(problem);
    }
}

} // namespace trilume::ui
