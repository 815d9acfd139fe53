// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/plot_widget.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace trilume::ui {

class Theme;

// The lines of a plot by name, under it; each name is a switch that hides its line. [ui thread]
class Legend final : public QWidget
{
    Q_OBJECT

public:
    Legend(const Theme& theme, QWidget* parent);

    void addEntry(const QString& name, const QString& toolTip, PlotLineStyle style);
    void setValue(std::size_t entry, const QString& value); // after the name

    [[nodiscard]] bool isShown(std::size_t entry) const;

Q_SIGNALS:
    void toggled();

private:
    struct Entry
    {
        QToolButton* button;
        QString name;
        QString value;
        PlotLineStyle style;
    };

    void applyTheme();
    void showText(const Entry& entry) const;
    [[nodiscard]] QIcon sample(PlotLineStyle style) const;

    const Theme& m_theme;
    std::vector<Entry> m_entries;
};

} // namespace trilume::ui
