// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/page_switch.h"

#include <QAbstractButton>
#include <QAction>

#include <utility>

namespace trilume::ui {

void PageSwitch::addPage(QWidget& page,
                         QAbstractButton& button,
                         const QAction& action,
                         std::function<void()> takeFocus)
{
    addWidget(&page);
    m_entries.push_back({&page, &button, std::move(takeFocus)});
    connect(&button, &QAbstractButton::clicked, this, [this, &page] { goTo(page); });
    connect(&action, &QAction::triggered, this, [this, &page] { goTo(page); });
}

void PageSwitch::showPage(QWidget& page)
{
    setCurrentWidget(&page);
    for (const Entry& entry : m_entries) {
        if (entry.page == &page) {
            entry.button->setChecked(true);
        }
    }
}

void PageSwitch::goTo(QWidget& page)
{
    showPage(page);
    for (const Entry& entry : m_entries) {
        if (entry.page == &page) {
            entry.takeFocus();
        }
    }
}

QString PageSwitch::currentName() const
{
    for (const Entry& entry : m_entries) {
        if (entry.page == currentWidget()) {
            return entry.button->objectName();
        }
    }
    return {};
}

void PageSwitch::goToNamed(const QString& name)
{
    for (const Entry& entry : m_entries) {
        if (entry.button->objectName() == name) {
            goTo(*entry.page);
        }
    }
}

} // namespace trilume::ui
