// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/menu_hover.h"

#include <QCursor>
#include <QMenu>

namespace trilume::ui {

void endHoverWithMenu(QWidget& button, const QMenu& menu)
{
    const auto look = [&button] {
        const QPoint mouse = button.mapFromGlobal(QCursor::pos());
        button.setAttribute(Qt::WA_UnderMouse, button.rect().contains(mouse));
        button.update();
    };
    // Once it is hidden: the button is painted on the way there.
    QObject::connect(&menu, &QMenu::aboutToHide, &button, look, Qt::QueuedConnection);
}

} // namespace trilume::ui
