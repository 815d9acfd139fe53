// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/answer_origin_text.h"

#include <QFrame>

#include <vector>

class QFormLayout;
class QScrollArea;

namespace trilume::ui {

class Theme;

// How one answer was made, on a small sheet beside it, with a button that copies it; Esc or a click
// elsewhere closes it.
class OriginPopup final : public QFrame
{
    Q_OBJECT

public:
    OriginPopup(const Theme& theme, const std::vector<OriginRow>& rows, QWidget* parent);

    // As near to this place of the screen as it fits into the window's screen.
    void showAt(const QPoint& place);

private:
    QScrollArea* m_area; // where a small screen has no room for all of it
    QFormLayout* m_form;
};

} // namespace trilume::ui
