// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace trilume::ui {

class IconButton;
class DockCard;
class Theme;

// A plot over the whole window, until Esc or its button: the same card, taken out of the dock, so
// that time, cursor, lines and menu stay as they were. [ui thread] Tab stays inside, since what
// lies below cannot be seen.
class EnlargedPlot final : public QWidget
{
    Q_OBJECT

public:
    // Covers what `window` shows. Takes `card` as a child; whoever hears closed() takes it back.
    EnlargedPlot(const Theme& theme, DockCard& card, QWidget& window);

    [[nodiscard]] DockCard& card() const { return m_card; }

Q_SIGNALS:
    void closed(); // at once after it, this may be deleted

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void close();

    const Theme& m_theme;
    DockCard& m_card;
    IconButton* m_close;
};

} // namespace trilume::ui
