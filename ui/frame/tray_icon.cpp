// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/tray_icon.h"

#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>

namespace trilume::ui {

NativeTrayIcon::NativeTrayIcon(QObject* parent)
    : TrayIcon(parent)
{}

NativeTrayIcon::~NativeTrayIcon() = default;

bool NativeTrayIcon::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

bool NativeTrayIcon::isShown() const
{
    return m_icon && m_icon->isVisible();
}

void NativeTrayIcon::show(const QIcon& icon, QMenu& menu)
{
    if (!m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>();
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::activated);
        connect(m_icon.get(), &QSystemTrayIcon::activated, this,
                [this](QSystemTrayIcon::ActivationReason reason) {
                    if (reason == QSystemTrayIcon::Trigger) { // else the menu comes
                        Q_EMIT activated();
                    }
                });
    }
    m_icon->setIcon(icon);
    m_icon->setContextMenu(&menu);
    m_icon->show();
}

void NativeTrayIcon::hide()
{
    m_icon.reset();
}

void NativeTrayIcon::setTip(const QString& text)
{
    if (m_icon) {
        m_icon->setToolTip(text);
    }
}

void NativeTrayIcon::tell(const QString& title, const QString& text)
{
    if (m_icon) {
        m_icon->showMessage(title, text, m_icon->icon());
    }
}

} // namespace trilume::ui
