// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace trilume::ui {

// Tells people who cannot see the window what has happened in it. [ui thread] Nothing is painted:
// for a screen reader it is a notification that appears with each text, which Orca reads aloud.
// (Qt 6.4 has no announcements yet, and does not pass alerts on to AT-SPI.)
class Announcer final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype kLongest = 2'000; // characters of a text that are told

    explicit Announcer(QWidget* window);

    // Replaces what was told before; a long text is told as far as a sentence or word ends.
    void announce(const QString& text);

    [[nodiscard]] const QString& announced() const { return m_text; }

private:
    QString m_text;
};

// Cut at kLongest, with an ellipsis, where a sentence ends, else a word, and never within a
// character.
[[nodiscard]] QString shortenedForSpeech(const QString& text);

} // namespace trilume::ui
