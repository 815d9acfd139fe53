// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/recorded_pair.h"

#include <QFrame>

class QLabel;

namespace trilume::ui {

class IconButton;
class Theme;

// Says that two runs are shown in the place of a chat, which ones, and whether they differ at all.
// [ui thread]
class PairLine final : public QFrame
{
    Q_OBJECT

public:
    PairLine(const Theme& theme, QWidget* parent);

    void setPair(const app::RecordedPairPtr& pair); // null: hidden

Q_SIGNALS:
    void closeRequested();

private:
    void applyTheme();

    const Theme& m_theme;
    QLabel* m_title;
    QLabel* m_text;
    IconButton* m_close;
};

} // namespace trilume::ui
