// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace trilume::ui {

// The type scale; sizes in pixels at 100 %.
enum class TextStyle
{
    Body = 1,    // 14, the transcript and most labels
    Note = 2,    // 12.5
    Small = 3,   // 11.5, group headings and axis numbers
    Title = 4,   // 15 semibold
    Readout = 5, // 22 semibold
    Display = 6, // 22 semibold, heading of an empty page
    Heading = 7, // 17 semibold, what a page shows
};

// How much room is left between things.
enum class Density
{
    Comfortable = 1,
    Compact = 2,
};

// Sizes of everything, in device-independent pixels, times the text scale. Spacing comes in steps
// of 4, compact of 3: space(1) = 4. Text, icons and controls are as large in both.
class Metrics
{
public:
    // `systemFont` is the desktop's own font: its family stands in where Inter is missing.
    Metrics(const QFont& systemFont, double scale, Density density = Density::Comfortable);

    [[nodiscard]] double scale() const { return m_scale; }

    [[nodiscard]] Density density() const { return m_density; }

    [[nodiscard]] int px(double pixels) const; // at least 1 for what is above 0

    [[nodiscard]] int space(int steps) const
    {
        return px((m_density == Density::Compact ? 3.0 : 4.0) * steps);
    }

    [[nodiscard]] QFont font(TextStyle style) const;
    [[nodiscard]] QFont monospaceFont() const;
    [[nodiscard]] double pointSize(TextStyle style) const;
    [[nodiscard]] double lineHeight() const; // of body text

    [[nodiscard]] int rowRadius() const { return px(6); }

    [[nodiscard]] int controlRadius() const { return px(8); }

    [[nodiscard]] int cardRadius() const { return px(10); }

    [[nodiscard]] int bubbleRadius() const { return px(12); }

    [[nodiscard]] int icon() const { return px(20); }

    [[nodiscard]] int textColumn() const { return px(680); }

private:
    double m_scale;
    Density m_density;
    QStringList m_families;
};

} // namespace trilume::ui
