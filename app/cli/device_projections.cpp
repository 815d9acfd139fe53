// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/device_projections.h"

#include "app/cli/offload_report.h"
#include "app/cli/told_text.h"
#include "app/devices/device_attachment.h"
#include "app/settings/settings.h"
#include "engine/accel/plugins/attached_device.h"

#include <QCoreApplication>

#include <memory>
#include <utility>

namespace trilume::cli {
namespace {

struct TerminalDevices
{
    Q_DECLARE_TR_FUNCTIONS(TerminalDevices)
};

Sentence whatHappened(const accel::BackendReport& report)
{
    const Sentence& why = report.error.sentence;
    switch (report.trouble) {
    case accel::BackendTrouble::NotOpened:
        return Sentence::of("the processor computes everything: %1", why);
    case accel::BackendTrouble::Refused:
        return Sentence::asIs(told(TerminalDevices::tr("the processor computes %1 matrices: %2",
                                                       nullptr, pluralNumber(report.matrices)),
                                   report.matrices, why));
    case accel::BackendTrouble::Redone:
        return Sentence::of("the processor did what failed, with the same result: %1", why);
    case accel::BackendTrouble::GivenUp:
        return Sentence::of("the processor goes on alone, with the same result: %1", why);
    case accel::BackendTrouble::Recovered:
        return Sentence::of("no trouble any more");
    case accel::BackendTrouble::Returned:
        break;
    }
    return Sentence::of("the device is there again");
}

// auto: as the device says. The table wants measuring, whatever is done with it.
void followOffload(const std::string& word, bool isTableWanted, accel::ProjectionOptions& options)
{
    options.offload = [word, isTableWanted, asDevice = options.offload] {
        const auto policy = word == "auto"     ? asDevice()
                            : word == "faster" ? accel::OffloadPolicy::WhatIsFaster
                                               : accel::OffloadPolicy::Everything;
        return isTableWanted && policy == accel::OffloadPolicy::Everything
                   ? accel::OffloadPolicy::MeasureOnly
                   : policy;
    };
}

// Of --device.
Result<std::shared_ptr<accel::AttachedDevice>> attach(const Arguments& arguments)
{
    return app::attachDevice({arguments.text("device"), arguments.text("device-settings"),
                              pluginHome(arguments), app::Settings().pluginFolders()});
}

} // namespace

Result<DeviceProjections> projectionsOn(const Arguments& arguments, Console& console)
{
    const std::string id = arguments.text("device");
    const Result<std::string> offload = arguments.choice("offload", {"auto", "all", "faster"});
    if (!offload) {
        return offload.error();
    }
    if (id.empty() || id == app::kProcessorId) {
        return DeviceProjections{};
    }
    const auto attached = attach(arguments);
    if (!attached) {
        return attached.error();
    }
    accel::ProjectionOptions options = attached.value()->projections();
    followOffload(offload.value(), arguments.isSet("device-table"), options);
    if (arguments.isSet("device-table")) {
        options.placed = [&console](const accel::Placement& placement) {
            console.warn(placementText(placement));
        };
    }
    options.report = [id, &console](const accel::BackendReport& report) {
        console.warn(told(trilume::Sentence::of("%1: %2", id, whatHappened(report))));
    };
    return DeviceProjections{std::move(options), attached.value()->telemetry()};
}

Result<accel::TelemetrySource> telemetryOf(const Arguments& arguments)
{
    const std::string id = arguments.text("device");
    if (id.empty() || id == app::kProcessorId) {
        return accel::TelemetrySource{};
    }
    const auto attached = attach(arguments);
    if (!attached) {
        return attached.error();
    }
    return attached.value()->telemetry();
}

} // namespace trilume::cli
