// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/overlay.h"

#include <vector>

class QBoxLayout;
class QGridLayout;
class QScrollArea;

namespace trilume::ui {

class WindowActions;
struct KeyLine;

// The keys that the program knows, made from the actions and the table of the panels' keys; scrolls
// where it does not fit. [ui thread]
class ShortcutSheet final : public Overlay
{
    Q_OBJECT

public:
    ShortcutSheet(const Theme& theme,
                  QWidget& window,
                  const WindowActions& actions,
                  const QList<QAction*>& kept);

protected:
    QSize wishedSize(const QSize& room) override;
    void takeFocus() override;

private:
    [[nodiscard]] QWidget* createColumn(const std::vector<KeyLine>& lines);
    void addLine(QGridLayout& grid, QWidget& column, const KeyLine& line);

    QScrollArea* m_area;
    QBoxLayout* m_columns; // side by side, or one below the other
};

} // namespace trilume::ui
