// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QMenu;

namespace trilume::ui {

// One of the instruments in the dock, as far as its place there is concerned. [ui thread]
class DockCard : public QFrame
{
    Q_OBJECT

public:
    using QFrame::QFrame;

    [[nodiscard]] virtual QString word() const = 0; // names it in the settings
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual bool hasContent() const = 0; // there is something to see in it
    [[nodiscard]] virtual bool hasPlot() const = 0;    // that can be enlarged
    virtual void setFilling(bool filling) = 0; // the plot takes all the height that there is

Q_SIGNALS:
    void contentChanged();
    void menuWanted(QMenu* menu); // whoever has something to add to it does so before it is shown
};

} // namespace trilume::ui
