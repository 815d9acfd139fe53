// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trilume::desktop {

// While this object lives, Qt's end for want of a display is one line and exit status 1, in place
// of its advice about plugins and a crash; lives as long as QApplication is made. One at a time.
// [ui thread]
class DisplayGuard final
{
public:
    DisplayGuard();
    ~DisplayGuard(); // tells what was held back
    DisplayGuard(const DisplayGuard&) = delete;
    DisplayGuard& operator=(const DisplayGuard&) = delete;
};

} // namespace trilume::desktop
