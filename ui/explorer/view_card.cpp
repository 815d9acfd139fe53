// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/view_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace trilume::ui {

namespace {

constexpr int kHeadHeight = 32; // of a button: cards side by side have one line of titles

} // namespace

ViewCard::ViewCard(const Theme& theme, const QString& objectName, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new ElidedLabel(this))
    , m_note(new QLabel(this))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout(this))
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // cards side by side are equal
    setProperty("surface", QStringLiteral("card"));
    for (QLabel* label : {m_title, m_note}) {
        label->setProperty("textStyle", QStringLiteral("note"));
        label->setProperty("tone", QStringLiteral("muted"));
        label->setTextFormat(Qt::PlainText);
    }
    m_title->setObjectName(objectName + QStringLiteral("Title"));
    m_note->setObjectName(objectName + QStringLiteral("Note"));
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_note);
    m_body->addLayout(m_head);
    connect(&theme, &Theme::changed, this, &ViewCard::applyTheme);
    applyTheme();
}

void ViewCard::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    m_body->setContentsMargins(metrics.space(3), metrics.px(6), metrics.space(3), metrics.px(10));
    m_body->setSpacing(metrics.px(4));
    m_head->setSpacing(metrics.space(1));
    m_title->setMinimumHeight(metrics.px(kHeadHeight));
}

void ViewCard::setTitle(const QString& title)
{
    m_title->setText(title);
}

void ViewCard::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString ViewCard::title() const
{
    return m_title->text();
}

QString ViewCard::note() const
{
    return m_note->text();
}

} // namespace trilume::ui
