// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/power/energy_meter.h"
#include "engine/power/find_meters.h"
#include "engine/power/system_access.h"
#include "tests/engine/power/fake_counters.h"
#include "tests/engine/runtime/fake_root.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace trilume::tests {

// Folders that stand for /sys and /proc, a clock that goes as told, events that are counted as
// told, and files that refuse to be read (rights of files do not bind root, who may run the tests).
// It outlives what `access` is given to.
class FakeMachine
{
public:
    void write(const std::string& file, const std::string& content) const
    {
        m_root.write(file, content + "\n");
    }

    // A powercap zone such as "intel-rapl:0".
    void writeZone(const std::string& zone, const std::string& name, std::int64_t microjoules) const
    {
        write("sys/class/powercap/" + zone + "/name", name);
        write("sys/class/powercap/" + zone + "/energy_uj", std::to_string(microjoules));
        write("sys/class/powercap/" + zone + "/max_energy_range_uj", "262143328850");
    }

    // The kernel's unit that counts energy, on one processor of each package.
    void writeUnit(const std::string& processors) const
    {
        write(kUnit + "/type", std::to_string(FakeCounters::kType));
        write(kUnit + "/cpumask", processors);
    }

    // An event of that unit, such as "energy-pkg", which is "event=0x02".
    void writeEvent(const std::string& name, const std::string& event) const
    {
        write(kUnit + "/events/" + name, event);
        write(kUnit + "/events/" + name + ".unit", "Joules");
        write(kUnit + "/events/" + name + ".scale", "2.3283064365386962890625e-10"); // 2^-32
    }

    void writePackageOf(int processor, const std::string& package) const
    {
        write("sys/devices/system/cpu/cpu" + std::to_string(processor)
                  + "/topology/physical_package_id",
              package);
    }

    [[nodiscard]] FakeCounters& counters() const { return *m_counters; }

    void remove(const std::string& path) const { std::filesystem::remove_all(file(path)); }

    // Reading ends with `number` (errno) from now on; 0 lifts that.
    void refuse(const std::string& path, int number) { m_refused[file(path)] = number; }

    void pass(double seconds)
    {
        m_now.awake += std::chrono::nanoseconds(static_cast<std::int64_t>(seconds * 1e9));
    }

    void sleep(double seconds)
    {
        m_now.asleep += std::chrono::nanoseconds(static_cast<std::int64_t>(seconds * 1e9));
    }

    [[nodiscard]] std::filesystem::path file(const std::string& path) const
    {
        return m_root.path() / path;
    }

    [[nodiscard]] power::SystemAccess access() const
    {
        power::SystemAccess access;
        access.sys = file("sys");
        access.proc = file("proc");
        access.now = [this] {
            return m_now;
        };
        access.readFile = [this](const std::filesystem::path& path) {
            const auto refused = m_refused.find(path);
            if (refused != m_refused.end() && refused->second != 0) {
                return power::FileText{refused->second, {}};
            }
            return power::readSmallFile(path);
        };
        access.openCounter = [this](const power::PerfEvent& event) {
            return m_counters->openCounter(event);
        };
        return access;
    }

    static inline const std::string kUnit = "sys/bus/event_source/devices/power";

private:
    FakeRoot m_root;
    power::Instant m_now{std::chrono::seconds(1000), {}};
    std::map<std::filesystem::path, int> m_refused;
    std::unique_ptr<FakeCounters> m_counters = std::make_unique<FakeCounters>();
};

// The meter of a source, or null.
inline const power::FoundMeter* meterOf(const power::FoundMeters& found, const std::string& source)
{
    for (const power::FoundMeter& candidate : found.meters) {
        if (candidate.meter->info().source == source) {
            return &candidate;
        }
    }
    return nullptr;
}

// What stopped the read; empty if nothing did.
inline std::string problemOf(const Result<power::EnergyReading>& reading)
{
    return reading ? std::string() : reading.error().english();
}

inline double joulesOf(const Result<power::EnergyReading>& reading)
{
    return reading ? reading.value().joules : -1.0;
}

inline double missingOf(const Result<power::EnergyReading>& reading)
{
    return reading ? reading.value().missingSeconds : -1.0;
}

inline bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace trilume::tests
