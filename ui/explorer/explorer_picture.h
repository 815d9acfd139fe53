// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace trilume::ui {

class ExplorerViews;
class Theme;

enum class ExplorerPicture
{
    Png = 1,
    Svg = 2,
};

// The map (or the bars) in view with a title over it, redrawn for the format: words and lines stay
// such in SVG. Empty: the format could not be written. [ui thread]
[[nodiscard]] QByteArray drawExplorer(const Theme& theme,
                                      const ExplorerViews& views,
                                      const QString& title,
                                      ExplorerPicture format);

} // namespace trilume::ui
