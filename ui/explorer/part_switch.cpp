// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/part_switch.h"

#include "ui/theme/theme.h"
#include "ui/widgets/wrapping_row.h"

#include <QButtonGroup>
#include <QSignalBlocker>
#include <QToolButton>

#include <utility>

namespace trilume::ui {

PartSwitch::PartSwitch(const Theme& theme, QString prefix, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_prefix(std::move(prefix))
    , m_row(new WrappingRow(this))
    , m_buttons(new QButtonGroup(this))
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred); // beside others in one line
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(m_theme.metrics().px(2));
    m_buttons->setExclusive(true);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn) {
            Q_EMIT chosen(id);
        }
    });
    hide();
}

void PartSwitch::setNames(const QStringList& names)
{
    if (names == m_names) {
        return;
    }
    m_names = names;
    qDeleteAll(m_buttons->buttons());
    const QSignalBlocker blocker(m_buttons);
    for (int i = 0; i < static_cast<int>(names.size()); ++i) {
        auto* button = new QToolButton(this);
        button->setObjectName(m_prefix + QString::number(i));
        button->setProperty("kind", QStringLiteral("segment"));
        button->setText(names.at(i));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_buttons->addButton(button, i);
        m_row->addWidget(button);
    }
    setVisible(!names.isEmpty());
}

void PartSwitch::setCurrent(int part)
{
    const QSignalBlocker blocker(m_buttons);
    if (QAbstractButton* button = m_buttons->button(part)) {
        button->setChecked(true);
    }
}

} // namespace trilume::ui
