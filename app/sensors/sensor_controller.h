// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sensors/sensor_frame.h"
#include "app/settings/settings.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace trilume::app {

// What the window says about sensors.
struct SensorStatus
{
    bool isKnown = false;     // false: they are still looked for
    bool hasReadings = false; // watts came from some meter
    std::vector<SensorProblem> problems;
    std::optional<double> idleWatts; // of the processor's meter, while nothing is generated
    double idleMeasuredAt = 0.0;     // seconds of the hub
    std::optional<double> costShare; // of the time, spent in reading the meters
    int meterCount = 0;
    std::optional<SuggestedModel> suggestion; // for a model of the processor's power
};

// What the plots talk to about sensors; their figures are series of the hub. [ui thread]
class SensorController : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual const SensorStatus& status() const = 0;

public Q_SLOTS:
    // Watts that the person gives where no sensor can be read; not given: no model. Kept in the
    // settings. Figures of it are always labelled as modelled.
    virtual void setPowerModel(const trilume::app::PowerModelSettings& model) = 0;
    // Looks whether sensors can be read now that could not be before.
    virtual void lookAgain() = 0;
    // A log of a meter at the wall (CSV, seconds since 1970 and watts) becomes a series; what lies
    // outside this session is left out.
    virtual void importWallLog(const QString& path) = 0;

Q_SIGNALS:
    void statusChanged();
    void wallLogImported(const QString& path);
    void errorOccurred(const QString& message); // one sentence, for the card of power
};

} // namespace trilume::app
