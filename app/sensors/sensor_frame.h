// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metrics/series.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace trilume::app {

// Something that could tell watts but does not, and why; the reason says what can be done.
struct SensorProblem
{
    QString source;
    QString reason;
};

// Watts for a model that the processor's name suggests (engine/power/named_model.h).
struct SuggestedModel
{
    double idleWatts = 0.0;
    double fullWatts = 0.0;
    QString basis; // where the two are from
};

// What was found on this machine; told anew when that changes.
struct SensorSet
{
    std::vector<SeriesDescription> meters; // of watts, in the order of the figures in a frame
    // Whether the first of them is the one that answers are charged to.
    bool hasChargedMeter = false;
    std::vector<SensorProblem> problems;
    std::optional<SuggestedModel> suggestion;
};

struct MeterFigure
{
    std::optional<double> watts; // mean over `seconds`; absent: the meter said nothing new
    double seconds = 0.0;
    bool isGap = false; // what was used since the figure before is not known
    QString problem;    // why it tells nothing at present; empty: nothing is wrong
};

// A sample of a line of a device that computes; NaN: a gap.
struct DeviceFigure
{
    SeriesDescription description;
    double value = 0.0;
};

struct DeviceFrame
{
    QString device;                    // its id; empty: the model runs on the processor
    std::vector<DeviceFigure> figures; // those that are new
    std::optional<SensorProblem> problem;
};

// One round of readings.
struct SensorFrame
{
    std::chrono::nanoseconds at{}; // CLOCK_BOOTTIME: suspended time counts
    std::vector<MeterFigure> meters;
    std::optional<double> celsius; // of the processor
    std::optional<double> hertz;   // mean over the processors
    std::optional<double> residentBytes;
    DeviceFrame device;     // on which the model runs
    double costShare = 0.0; // of the time that passed, spent in reading all of this and idle power
};

} // namespace trilume::app
