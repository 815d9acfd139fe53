// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/segments.h"

#include "ui/theme/theme.h"
#include "ui/widgets/wrapping_row.h"

#include <QButtonGroup>
#include <QSignalBlocker>
#include <QToolButton>

namespace trilume::ui {

Segments::Segments(const Theme& theme, const QStringList& names, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_buttons(new QButtonGroup(this))
{
    setProperty("surface", QStringLiteral("segments"));
    auto* row = new WrappingRow(this);
    for (const QString& name : names) {
        auto* button = new QToolButton(this);
        button->setText(name);
        button->setAccessibleName(name);
        button->setProperty("kind", QStringLiteral("segment"));
        button->setCheckable(true);
        m_buttons->addButton(button, static_cast<int>(m_buttons->buttons().size()));
        row->addWidget(button);
    }
    setFocusProxy(m_buttons->button(0));
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int place, bool isOn) {
        if (isOn) {
            setFocusProxy(m_buttons->button(place));
            Q_EMIT chosen(place);
        }
    });
    connect(&theme, &Theme::changed, this, &Segments::applyTheme);
    applyTheme();
}

void Segments::setChosen(int place)
{
    const QSignalBlocker notByThePerson(m_buttons);
    // A group that is exclusive keeps one button checked.
    m_buttons->setExclusive(place >= 0);
    for (QAbstractButton* button : m_buttons->buttons()) {
        button->setChecked(m_buttons->id(button) == place);
    }
    m_buttons->setExclusive(true);
    setFocusProxy(m_buttons->button(place < 0 ? 0 : place));
}

void Segments::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    layout()->setContentsMargins(metrics.px(2), metrics.px(2), metrics.px(2), metrics.px(2));
    layout()->setSpacing(metrics.px(2));
}

} // namespace trilume::ui
