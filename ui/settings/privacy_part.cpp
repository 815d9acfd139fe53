// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/privacy_part.h"

#include "app/platform/joined_text.h"
#include "app/platform/paths.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_direction.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace trilume::ui {

PrivacyPart::PrivacyPart(const Theme& theme, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_dialogs(dialogs)
{
    auto* nothing = new QLabel(promise(), this);
    nothing->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(nothing);
    addFolder(tr("Chats"), app::dataFolder(), "showChatsFolder");
    addFolder(tr("Settings"), app::configFolder(), "showSettingsFolder");
    connect(&theme, &Theme::changed, this, &PrivacyPart::applyTheme);
    applyTheme();
}

QString PrivacyPart::promise()
{
    return tr("Nothing that you write leaves this computer, unless you use a model on a server: "
              "then each question goes there with its chat, and nothing else.");
}

QString PrivacyPart::words()
{
    return promise() + QLatin1Char(' ') + tr("Chats") + QLatin1Char(' ') + tr("Settings")
           + QLatin1Char(' ') + tr("Show the folder");
}

void PrivacyPart::addFolder(const QString& name, const QString& path, const char* objectName)
{
    auto* label = new QLabel(name, this);
    auto* where = new ElidedLabel(this);
    where->setText(pathText(path));
    where->setTextFormat(Qt::PlainText);
    where->setProperty("textStyle", QStringLiteral("note"));
    where->setProperty("tone", QStringLiteral("muted"));
    auto* show = new QPushButton(tr("Show the folder"), this);
    show->setObjectName(QLatin1String(objectName));
    show->setAccessibleName(app::labelledText(name, show->text()));
    show->setProperty("kind", QStringLiteral("link"));
    connect(show, &QPushButton::clicked, this, [this, path] { m_dialogs.openFolder(path); });
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(label);
    words->addWidget(where);
    auto* row = new QHBoxLayout;
    row->addLayout(words, 1);
    row->addWidget(show);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void PrivacyPart::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    layout()->setContentsMargins(0, metrics.space(2), 0, metrics.space(2));
    layout()->setSpacing(metrics.space(3));
}

} // namespace trilume::ui
