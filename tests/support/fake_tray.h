// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/tray_icon.h"

#include <QIcon>
#include <QMenu>
#include <QPointer>
#include <QStringList>

namespace trilume::tests {

// A status area that is there or not, as a desktop's: it may go while the icon is in it.
class FakeTray final : public ui::TrayIcon
{
public:
    [[nodiscard]] bool isAvailable() const override { return hasPlace; }

    [[nodiscard]] bool isShown() const override { return menu != nullptr; }

    void show(const QIcon& icon, QMenu& with) override
    {
        if (!icon.isNull()) { // as the desktop, which shows nothing else
            menu = &with;
        }
    }

    void hide() override { menu = nullptr; }

    void setTip(const QString& text) override { tip = text; }

    void tell(const QString& title, const QString& text) override
    {
        told.append(title + QLatin1Char('|') + text);
    }

    // As a click on an entry of the menu, which is filled when it opens.
    void choose(const char* entry)
    {
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction*>(QLatin1String(entry))->trigger();
    }

    bool hasPlace = true;
    QPointer<QMenu> menu;
    QString tip;
    QStringList told;
};

} // namespace trilume::tests
