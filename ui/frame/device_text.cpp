// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/device_text.h"

#include "app/library/devices.h"
#include "app/library/model_controller.h"
#include "app/platform/display_text.h"
#include "ui/widgets/evidence.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace trilume::ui {

namespace {

QString powerNote(const app::DeviceEntry& device)
{
    if (!device.powerLabel) {
        return QCoreApplication::translate("Devices", "power not known");
    }
    const QString label = evidenceText(*device.powerLabel);
    if (device.powerScope == QLatin1String("board")) {
        //: %1 is "measured", "derived" or "modelled"
        return QCoreApplication::translate("Devices", "power %1, of the board").arg(label);
    }
    if (device.powerScope == QLatin1String("module")) {
        //: %1 is "measured", "derived" or "modelled"
        return QCoreApplication::translate("Devices", "power %1, of the module").arg(label);
    }
    if (device.powerScope == QLatin1String("chip")) {
        //: %1 is "measured", "derived" or "modelled"
        return QCoreApplication::translate("Devices", "power %1, of the chip").arg(label);
    }
    //: %1 is "measured", "derived" or "modelled"
    return QCoreApplication::translate("Devices", "power %1").arg(label);
}

// As the engine names them.
constexpr std::array kConstantNames{
    QT_TRANSLATE_NOOP("Constants", "clock"),
    QT_TRANSLATE_NOOP("Constants", "memory of a core"),
    QT_TRANSLATE_NOOP("Constants", "refresh every"),
    QT_TRANSLATE_NOOP("Constants", "refresh takes"),
    QT_TRANSLATE_NOOP("Constants", "at rest"),
    QT_TRANSLATE_NOOP("Constants", "a product"),
    QT_TRANSLATE_NOOP("Constants", "a byte of memory"),
    QT_TRANSLATE_NOOP("Constants", "an element between products"),
    QT_TRANSLATE_NOOP("Constants", "memory answers after"),
};

} // namespace

QString deviceName(const app::DeviceEntry& device)
{
    if (device.isProcessor()) {
        return QCoreApplication::translate("Devices", "CPU");
    }
    return app::displayText(device.name.isEmpty() ? device.id : device.name);
}

QString deviceName(const app::ModelSummary& model, const app::Devices* devices)
{
    if (!model.isOnDevice()) {
        return QCoreApplication::translate("Devices", "CPU");
    }
    if (devices != nullptr) {
        const auto found = std::ranges::find(devices->list(), model.device, &app::DeviceEntry::id);
        if (found != devices->list().end()) {
            return deviceName(*found);
        }
    }
    return app::displayText(model.device);
}

QString deviceNote(const app::DeviceEntry& device)
{
    if (!device.problem.isEmpty()) {
        return app::displaySentence(device.problem);
    }
    if (device.isProcessor()) {
        return app::displayText(device.name);
    }
    QStringList notes;
    if (device.isSimulated) {
        notes.append(QCoreApplication::translate("Devices", "simulated by this computer"));
    }
    notes.append(powerNote(device));
    return notes.join(QStringLiteral(" \u00b7 "));
}

QString constantName(const app::DeviceConstant& constant)
{
    for (const char* name : kConstantNames) {
        if (constant.name == QLatin1String(name)) {
            return QCoreApplication::translate("Constants", name);
        }
    }
    return constant.name;
}

} // namespace trilume::ui
