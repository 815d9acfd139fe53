// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/machine_description.h"

#include "engine/power/memory_use.h"
#include "engine/power/named_model.h"

#include <QString>
#include <QSysInfo>

namespace trilume::app {

MachineDescription describeMachine(const power::SystemAccess& access)
{
    MachineDescription machine;
    machine.processor = power::processorName(access);
    machine.memoryBytes = power::readMachineMemoryBytes(access).value_or(0);
    const QString kernel = QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion()
                           + QLatin1Char(' ') + QSysInfo::currentCpuArchitecture();
    machine.kernel = kernel.toStdString();
    machine.program = "Trilume " TRILUME_VERSION;
    machine.conditions = power::readMachineConditions(access);
    return machine;
}

} // namespace trilume::app
