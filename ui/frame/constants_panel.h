// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/overlay.h"

#include <vector>

namespace trilume::app {
class Devices;
}

namespace trilume::ui {

class ConstantRow;
class ScrollingBody;

// The constants that seconds and joules of a board follow from, each with its label and source.
// What a person changes becomes the setting of that board. [ui thread]
class ConstantsPanel final : public Overlay
{
    Q_OBJECT

public:
    // `device`: its id. `devices` outlives this.
    ConstantsPanel(const Theme& theme,
                   QWidget& window,
                   const QAction& own,
                   const QList<QAction*>& kept,
                   app::Devices& devices,
                   const QString& device,
                   const QString& name);

protected:
    QSize wishedSize(const QSize& room) override;
    void takeFocus() override;

private:
    void addRows();
    void take(ConstantRow& row, const QString& text);

    app::Devices& m_devices;
    QString m_device;
    ScrollingBody* m_area;
    std::vector<ConstantRow*> m_rows; // as the constants of the device
};

} // namespace trilume::ui
