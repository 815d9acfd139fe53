// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/server_part.h"

#include "app/platform/display_text.h"
#include "app/server/server_controller.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_direction.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

namespace trilume::ui {

ServerPart::ServerPart(const Theme& theme, app::ServerController& server, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_server(server)
    , m_state(new QLabel(this))
    , m_copied(new QLabel(this))
    , m_address(addButton("copyServerAddress", tr("Copy address")))
    , m_token(addButton("copyServerToken", tr("Copy token")))
    , m_buttons(new QHBoxLayout)
{
    m_state->setObjectName(QStringLiteral("serverState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copied->setObjectName(QStringLiteral("serverCopied"));
    m_copied->setProperty("textStyle", QStringLiteral("note"));
    m_copied->setProperty("tone", QStringLiteral("muted"));
    m_copied->setWordWrap(true);
    m_buttons->addWidget(m_address);
    m_buttons->addWidget(m_token);
    m_buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_state);
    column->addLayout(m_buttons);
    column->addWidget(m_copied);
    connect(m_address, &QPushButton::clicked, this, &ServerPart::copyAddress);
    connect(m_token, &QPushButton::clicked, this, &ServerPart::copyToken);
    connect(&server, &app::ServerController::changed, this, &ServerPart::update);
    connect(&theme, &Theme::changed, this, &ServerPart::applyTheme);
    applyTheme();
    update();
}

QString ServerPart::words()
{
    return tr("Copy address") + QLatin1Char(' ') + tr("Copy token");
}

QPushButton* ServerPart::addButton(const char* objectName, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(objectName));
    button->setProperty("kind", QStringLiteral("link"));
    return button;
}

QString ServerPart::sentence() const
{
    switch (m_server.state()) {
    case app::ServerState::Off:
        return tr("It is off: no other program is answered.");
    case app::ServerState::Running:
        return tr("It runs at %1.").arg(inOneRun(m_server.address()));
    case app::ServerState::Stopping:
        return tr("It ends what it answers.");
    case app::ServerState::Failed:
        //: %1 is a whole sentence that says why
        return tr("It does not run. %1").arg(app::displaySentence(m_server.failure()));
    }
    return {};
}

void ServerPart::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_server.address());
    m_copied->setText(tr("The address is in the clipboard."));
    m_copied->show();
}

// Marked as a secret, which keeps it out of the histories of clipboards that respect the mark.
void ServerPart::copyToken()
{
    auto* secret = new QMimeData;
    secret->setText(m_server.token());
    secret->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(secret);
    m_copied->setText(tr("The token is in the clipboard. Whoever has it can use the model."));
    m_copied->show();
}

void ServerPart::update()
{
    const bool isRunning = m_server.state() == app::ServerState::Running;
    m_state->setText(sentence());
    m_address->setVisible(isRunning);
    m_token->setVisible(isRunning);
    m_copied->hide();
}

void ServerPart::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    layout()->setContentsMargins(0, metrics.space(2), 0, metrics.space(2));
    layout()->setSpacing(metrics.space(1));
    m_buttons->setSpacing(metrics.space(2));
}

} // namespace trilume::ui
