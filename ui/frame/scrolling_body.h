// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace trilume::ui {

class Theme;

// What stands below the head of a sheet and scrolls where the window is low. [ui thread] Takes no
// focus: its fields scroll into view.
class ScrollingBody final : public QScrollArea
{
    Q_OBJECT

public:
    // `name`: of the object. `spacing`: between its parts, in pixels.
    ScrollingBody(const Theme& theme, const char* name, int spacing, QWidget* parent);

    [[nodiscard]] QVBoxLayout& body() { return *m_body; }

    // All of it, where it is so wide.
    [[nodiscard]] int heightFor(int width) const;

private:
    const Theme& m_theme;
    QVBoxLayout* m_body;
};

} // namespace trilume::ui
