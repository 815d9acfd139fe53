// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

namespace trilume::ui {

class Theme;

// How much of the room that a model has for a text a chat fills. [ui thread]
class ContextBar final : public QProgressBar
{
    Q_OBJECT

public:
    ContextBar(const Theme& theme, QWidget* parent);

    // `room`: tokens that there is room for, at least 1.
    void setFilled(int tokens, int room);

    // So much that the end is near.
    [[nodiscard]] bool isNearlyFull() const { return value() * 10 >= maximum() * 9; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace trilume::ui
