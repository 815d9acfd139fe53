// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyboard_part.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trilume::ui {

namespace {

QString allByKeys()
{
    return KeyboardPart::tr("Everything in the window can be done by keys alone.");
}

} // namespace

KeyboardPart::KeyboardPart(const Theme& theme, QAction& showKeys, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* text = new QLabel(allByKeys(), this);
    text->setWordWrap(true);
    //: %1 is a key
    auto* show = new QPushButton(
        tr("Show the keys (%1)").arg(showKeys.shortcut().toString(QKeySequence::NativeText)), this);
    show->setObjectName(QStringLiteral("showKeys"));
    show->setProperty("kind", QStringLiteral("link"));
    connect(show, &QPushButton::clicked, &showKeys, &QAction::trigger);
    auto* column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(show, 0, Qt::AlignLeading);
    connect(&theme, &Theme::changed, this, &KeyboardPart::applyTheme);
    applyTheme();
}

QString KeyboardPart::words()
{
    return allByKeys() + QLatin1Char(' ') + tr("Keyboard shortcuts");
}

void KeyboardPart::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    layout()->setContentsMargins(0, metrics.space(2), 0, metrics.space(2));
    layout()->setSpacing(metrics.space(1));
}

} // namespace trilume::ui
