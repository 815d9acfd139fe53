// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/account_sums.h"

#include <QTableView>

namespace trilume::ui {

class LineModel;
class Theme;

// All lines of an account, as high as they are: the page scrolls. [ui thread] Where there is little
// room it scrolls sideways.
class LineTable final : public QTableView
{
    Q_OBJECT

public:
    LineTable(const Theme& theme, QWidget* parent);

    void setLines(std::vector<app::AccountLine> lines);

Q_SIGNALS:
    void placeShown(const QRect& place); // of the cell that the keys went to

protected:
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void applyTheme();
    void fit();

    const Theme& m_theme;
    LineModel* m_lines;
};

} // namespace trilume::ui
