// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metrics/session_summary.h"
#include "app/metrics/time_series.h"
#include "engine/base/evidence.h"
#include "engine/base/sentence.h"

#include <QString>

#include <optional>
#include <vector>

namespace trilume::app {

// What a series is about. Series of one quantity share a plot; the unit follows from it.
enum class Quantity
{
    Power = 1,          // W
    Throughput = 2,     // tokens/s
    EnergyPerToken = 3, // J
    Memory = 4,         // bytes
    Temperature = 5,    // °C
    Clock = 6,          // Hz
    Bandwidth = 7,      // bytes/s, of a device's memory
    Cycles = 8,         // 1/s, of a device
};

// The symbol of the unit that values of a quantity are kept and written to files in.
[[nodiscard]] QString unitOf(Quantity quantity);

// "power": the name of a quantity in files.
[[nodiscard]] QString wordFor(Quantity quantity);

// How far off a figure may be, and why.
struct Accuracy
{
    double fraction = 0.0;
    Sentence basis; // empty: nothing is known

    [[nodiscard]] bool isSameAs(const Accuracy& other) const;
};

// In words that are translated when they are shown: seriesName(), seriesSource(), accuracyText().
struct SeriesDescription
{
    QString id; // "throughput", "power/powercap package-0"; unique
    Quantity quantity = Quantity::Throughput;
    QString name;   // what a legend says: "package-0"
    QString source; // how it is known, for files and tool tips: "powercap package-0"
    QString device; // what it is of: "CPU"
    EvidenceLabel evidence = EvidenceLabel::Measured;
    std::optional<EnergyScope> scope; // of figures of power and energy
    Accuracy accuracy;                // for tool tips
    bool isNetOfIdle = false;
};

// Those of this program in the person's language; names of meters have no other.
[[nodiscard]] QString seriesName(const SeriesDescription& description);
[[nodiscard]] QString seriesSource(const SeriesDescription& description);
[[nodiscard]] QString accuracyText(const Accuracy& accuracy); // empty: nothing is known

// A sample, or a stretch of the summary with its mean as the value.
struct RangeSample
{
    double seconds; // the middle of a stretch
    double value;   // NaN: a gap
    double lowest;
    double highest;
};

// The least and the greatest of every stretch of `binSeconds`, in the order in which they came:
// what a plot shows whose pixels are that wide. Stretches lie at fixed times, so that a moving plot
// does not flicker. Gaps stay.
[[nodiscard]] std::vector<RangeSample> thinned(const std::vector<RangeSample>& samples,
                                               double binSeconds);

// One line of a plot: the last ten minutes at full rate, and a summary of the whole session.
// [ui thread] Owned by the hub.
class Series
{
public:
    explicit Series(SeriesDescription description);

    void add(Sample sample);

    // Nothing measures it any more; what it was stays.
    void end(double seconds);
    void resume(SeriesDescription description); // of the same id

    [[nodiscard]] bool isEnded() const { return m_isEnded; }

    [[nodiscard]] const SeriesDescription& description() const { return m_description; }

    [[nodiscard]] const TimeSeries& recent() const { return m_recent; }

    [[nodiscard]] const SessionSummary& summary() const { return m_summary; }

    // From one time to another, both included, by time: samples where they are kept, before that
    // the summary. One more on either side, so that a line runs to the edges.
    [[nodiscard]] std::vector<RangeSample> between(double fromSeconds, double toSeconds) const;

private:
    SeriesDescription m_description;
    TimeSeries m_recent;
    SessionSummary m_summary;
    bool m_isEnded = false;
};

} // namespace trilume::app
