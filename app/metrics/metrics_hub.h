// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metrics/time_series.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <deque>
#include <functional>
#include <optional>

namespace trilume::app {

struct SeriesDescription
{
    QString id;   // "throughput"
    QString unit; // "tokens/s"
    Evidence evidence = Evidence::Measured;
};

// Bounded series by id, sampled at 10 Hz. [ui thread] Producers call count() or set() whenever they
// like; the timer turns that into samples, so that plots move at one pace. Later: watts, joules per
// token, temperatures, per device.
class MetricsHub final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<double()>; // seconds, never decreasing

    explicit MetricsHub(QObject* parent = nullptr);

    // For tests: with a clock of its own nothing is sampled until tick() is called.
    explicit MetricsHub(Clock clock, QObject* parent = nullptr);

    // Tokens that were decoded since the last call, for the throughput series.
    void countTokens(int tokens);
    // Without a generation the rate is 0 at once rather than decaying. Becoming true sets a marker.
    void setGenerating(bool isGenerating);
    // What a whole answer took, told before setGenerating(false). One that began and ended between
    // two samples would leave no trace: its own mean becomes the next sample.
    void countAnswer(int tokens, double decodeSeconds);

    [[nodiscard]] static SeriesDescription throughputDescription();

    // Tokens per second, each sample the mean over the last second of writing: at ten samples a
    // second a slow model has one token in every other sample, which no one can read.
    [[nodiscard]] const TimeSeries& throughput() const { return m_throughput; }

    // Times at which an answer began, for the markers on the time axis; the value counts them.
    [[nodiscard]] const TimeSeries& messageMarkers() const { return m_markers; }

    [[nodiscard]] double nowSeconds() const;

    // Takes one sample now; what the timer does.
    void tick();

Q_SIGNALS:
    void sampled(); // after each tick

private:
    struct Interval
    {
        double seconds;
        int tokens;
    };

    [[nodiscard]] double takeRate(double elapsedSeconds);

    QElapsedTimer m_timerClock;
    Clock m_clock; // empty: m_timerClock
    QTimer m_timer;
    TimeSeries m_throughput;
    TimeSeries m_markers;
    std::deque<Interval> m_window; // the last second of writing, oldest first
    int m_tokensSinceTick = 0;
    double m_lastTickSeconds = 0.0;
    std::optional<double> m_shortAnswerRate; // waits for the next sample
    bool m_isGenerating = false;
};

} // namespace trilume::app
