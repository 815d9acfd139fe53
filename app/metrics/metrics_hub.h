// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metrics/time_series.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

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
    explicit MetricsHub(QObject* parent = nullptr);

    // Tokens that were decoded since the last call, for the throughput series.
    void countTokens(int tokens);
    // Without a generation the rate is 0 at once rather than decaying.
    void setGenerating(bool isGenerating);

    [[nodiscard]] const TimeSeries& throughput() const { return m_throughput; }

    // Times at which an answer began, for the markers on the time axis.
    [[nodiscard]] const TimeSeries& messageMarkers() const { return m_markers; }

    [[nodiscard]] double nowSeconds() const;

Q_SIGNALS:
    void sampled(); // after each tick

private:
    void tick();

    QElapsedTimer m_clock;
    QTimer m_timer;
    TimeSeries m_throughput;
    TimeSeries m_markers;
    int m_tokensSinceTick = 0;
    double m_lastTickSeconds = 0.0;
    bool m_isGenerating = false;
};

} // namespace trilume::app
