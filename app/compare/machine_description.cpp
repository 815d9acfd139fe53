// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/machine_description.h"

#include "engine/runtime/processor_name.h"

#include <QString>
#include <QSysInfo>

#include <charconv>
#include <sstream>
#include <string_view>

namespace trilume::app {

namespace {

// "MemTotal:       16316412 kB", the first line; 0 for anything else.
std::uint64_t totalMemoryBytes(std::string_view text)
{
    constexpr std::string_view kName = "MemTotal:";
    if (!text.starts_with(kName)) {
        return 0;
    }
    text.remove_prefix(kName.size());
    const std::size_t digits = text.find_first_not_of(' ');
    if (digits == std::string_view::npos) {
        return 0;
    }
    text.remove_prefix(digits);
    std::uint64_t kibibytes = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), kibibytes);
    return read.ec == std::errc() && kibibytes < (std::uint64_t{1} << 50U) ? kibibytes << 10U : 0;
}

} // namespace

MachineDescription describeMachine(const power::SystemAccess& access)
{
    MachineDescription machine;
    std::istringstream cpuInfo(access.readFile(access.proc / "cpuinfo").text);
    machine.processor = runtime::processorName(cpuInfo);
    machine.memoryBytes = totalMemoryBytes(access.readFile(access.proc / "meminfo").text);
    const QString kernel = QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion()
                           + QLatin1Char(' ') + QSysInfo::currentCpuArchitecture();
    machine.kernel = kernel.toStdString();
    machine.program = "Trilume " TRILUME_VERSION;
    machine.conditions = power::readMachineConditions(access);
    return machine;
}

} // namespace trilume::app
