// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison_view.h"

#include <QTableWidget>

namespace trilume::ui {

class Theme;

// Every figure of every run. As high as its rows; where it is too wide, headings and labels have
// two lines, and where that does not help it scrolls to the side. [ui thread]
class RunTable final : public QTableWidget
{
    Q_OBJECT

public:
    RunTable(const Theme& theme, QWidget* parent);

    void setContent(const app::ComparisonView& view);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addRow(const QStringList& cells, const QString& tip, const QString& labelTip);
    void fit();
    enum class Lines
    {
        One = 1,
        Two, // of words that can be broken
    };
    [[nodiscard]] int fitColumns(Lines lines); // what figures leave for the name

    const Theme& m_theme;
};

} // namespace trilume::ui
