// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

namespace trilume::app {
class MetricsHub;
}

namespace trilume::ui {

// The stretch of time that all plots show together, and where the mouse points in it. [ui thread]
// It follows the present until it is held, by the pause button or by moving it to the past.
class TimeView final : public QObject
{
    Q_OBJECT

public:
    explicit TimeView(const app::MetricsHub& metrics, QObject* parent = nullptr);

    [[nodiscard]] double span() const { return m_span; } // seconds

    [[nodiscard]] double endSeconds() const; // the right edge, on the hub's clock

    [[nodiscard]] double beginSeconds() const { return endSeconds() - m_span; }

    [[nodiscard]] bool isFollowing() const { return !m_heldEnd; }

    // False after setSpan() and reset(), until something is moved.
    [[nodiscard]] bool isMoved() const { return m_heldEnd.has_value() || m_span != m_usualSpan; }

    // Where the cursor is, in seconds before the right edge.
    [[nodiscard]] std::optional<double> cursor() const { return m_cursor; }

    void setSpan(double seconds); // what reset() comes back to; follows again
    // Below 1: less time. What lies at `secondsBeforeEnd` keeps its place, except that the right
    // edge stays at the present while it follows it.
    void zoom(double factor, double secondsBeforeEnd);
    void pan(double seconds); // above 0: to earlier times; holds
    void hold();
    void follow();
    void reset();
    void setCursor(std::optional<double> secondsBeforeEnd);

Q_SIGNALS:
    void changed(); // span, end, or whether it follows
    void cursorChanged();

private:
    [[nodiscard]] double longestSpan() const;
    void holdAt(double end);

    const app::MetricsHub& m_metrics;
    double m_usualSpan = 60.0;
    double m_span = 60.0;
    double m_firstSeconds; // nothing is older
    std::optional<double> m_heldEnd;
    std::optional<double> m_cursor;
};

} // namespace trilume::ui
