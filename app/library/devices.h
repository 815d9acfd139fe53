// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/device_constants.h"
#include "app/library/model_controller.h"
#include "app/settings/device_setting.h"
#include "engine/base/evidence.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace trilume::app {

// What computes the products of a model: the processor, or a device of a plugin.
struct DeviceEntry
{
    QString id;      // "cpu", or "PLUGIN:DEVICE"; of a plugin without any the name of its file
    QString name;    // for people
    QString problem; // one sentence why it cannot be used; empty: it can
    std::optional<EvidenceLabel> powerLabel; // none: it has no meter
    QString powerScope;                      // "board", "module"; what its power is of
    bool isSimulated = false;                // by this machine
    QString plugin;                          // the file; empty: none
    QString sha256;                          // of the file, in hex

    bool operator==(const DeviceEntry&) const = default;

    [[nodiscard]] bool isProcessor() const { return id == ModelSummary::kProcessor; }
};

// How the device does on which the loaded model runs. What it fails at is done by the processor,
// with the same result.
enum class DeviceHealth
{
    Fine = 1,
    Doubtful, // some of its work was done by the processor; it goes on
    Unused,   // the processor does everything: it was not opened, or failed too often
    Gone,     // the same, as it does not answer any more; it is asked now and then
};

// What a product of a shape takes, and how much of it the device computes.
struct DeviceTiming
{
    qint64 rows = 0;
    qint64 columns = 0;
    qint64 tokens = 1; // at once
    double processorSeconds = 0.0;
    double deviceSeconds = 0.0;
    double deviceShare = 0.0; // 0..1 of the rows
};

// Where the matrices of the loaded model lie.
struct DevicePlacement
{
    qint64 matrices = 0;                    // of the model; 0: not known
    qint64 onDevice = 0;                    // of them, in full or in part
    std::vector<DeviceTiming> timings = {}; // where it was measured what is faster
    bool areTokensWhole = false;            // the device does all between the matrices, too
    // A token of those that are whole; 0: it was not measured.
    double tokenOnProcessorSeconds = 0.0;
    double tokenOnDeviceSeconds = 0.0;
};

// The devices of this machine, for the window. [ui thread] Plugins are looked for and opened in the
// background.
class Devices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // As they were found last, the processor first; it alone before the first look.
    [[nodiscard]] virtual const std::vector<DeviceEntry>& list() const = 0;
    [[nodiscard]] virtual bool isLooking() const = 0;
    // Finds out anew what there is, unless it does so already; ends with listChanged().
    virtual void look() = 0;
    // The same without a word: listChanged() only where another list is the result.
    virtual void renew() = 0;

    // Which one the model of this fingerprint is to run on, also in later starts; it is loaded
    // there, if it is in use.
    virtual void choose(const QString& fingerprint, const QString& device) = 0;

    // What is set for the device of this id, from now on and in later starts; the model is loaded
    // anew, if it runs there.
    [[nodiscard]] virtual DeviceSetting setting(const QString& device) const = 0;
    virtual void set(const QString& device, const DeviceSetting& setting) = 0;
    // What its seconds and joules follow from, as it is set; none of a device that tells none.
    [[nodiscard]] virtual std::vector<DeviceConstant> constants(const QString& device) const = 0;
    // Why a JSON object is nothing for the plugin of this device: one sentence, with what was found
    // and what was expected. Empty: nothing is known against it.
    [[nodiscard]] virtual QString refusal(const QString& device, const QString& plugin) const = 0;

    // Of the device that is in use.
    [[nodiscard]] virtual DeviceHealth health() const = 0;
    [[nodiscard]] virtual QString trouble() const = 0; // one sentence; empty where it is Fine
    [[nodiscard]] virtual DevicePlacement placement() const = 0;

Q_SIGNALS:
    void listChanged();                    // or isLooking()
    void healthChanged();                  // or placement()
    void troubled(const QString& message); // one sentence; once for each kind of trouble
};

} // namespace trilume::app
