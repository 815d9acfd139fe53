// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/plugins/plugin_device.h"
#include "engine/power/system_access.h"
#include "engine/quant/packed_ternary.h"
#include "tests/app/sensors/fake_sysfs.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace trilume::tests {

// A simulated board behind the plugin "boards" as it is installed, which sees the sensors and the
// clock of a fake machine.
class AttachedBoard
{
public:
    explicit AttachedBoard(const FakeSysfs& machine)
        : m_machine(machine)
    {
        qputenv("TRILUME_FAKE_MACHINE", machine.path().toLocal8Bit());
        pass(0);
    }

    // `plugin`: the file. Errors as of the plugin.
    [[nodiscard]] Status open(const char* plugin,
                              const std::string& id,
                              const std::string& settings = {})
    {
        m_device.reset();
        auto library = accel::PluginLibrary::load(plugin);
        if (!library) {
            return library.error();
        }
        auto device = accel::PluginDevice::open(library.value(), id, settings);
        if (!device) {
            return device.error();
        }
        m_device = std::move(device).value();
        return Done{};
    }

    [[nodiscard]] const accel::PluginDevice& device() const { return *m_device; }

    [[nodiscard]] accel::TelemetrySource telemetry() const
    {
        return [device = m_device] {
            return device->readTelemetry();
        };
    }

    // One product, which is right.
    [[nodiscard]] bool compute() const
    {
        constexpr std::size_t kRows = 5;
        constexpr std::size_t kColumns = 20;
        const auto weights =
            quant::PackedTernary::pack(kRows, kColumns,
                                       [](std::size_t, std::span<std::int8_t> trits) -> Status {
                                           std::fill(trits.begin(), trits.end(), std::int8_t{1});
                                           return Done{};
                                       },
                                       {});
        const auto resident = m_device->acquire(weights.value(), {0, 1});
        if (!resident) {
            return false;
        }
        const std::vector<std::int8_t> activations(kColumns, 3);
        std::array<std::int32_t, kRows> results = {};
        trilume_accel_job_t job = {};
        job.struct_size = sizeof job;
        job.matrix = resident.value().handle;
        job.vectors = 1;
        job.row_count = job.result_stride = kRows;
        job.activations = activations.data();
        job.activation_stride = kColumns;
        job.results = results.data();
        const auto ticket = m_device->submit({&job, 1});
        const bool isDone = ticket
                            && m_device->wait(ticket.value(), accel::Deadline::max()).state
                                   == accel::TicketState::Done;
        m_device->release(weights.value(), {0, 1});
        return isDone && results.back() == 3 * static_cast<std::int32_t>(kColumns);
    }

    // On the machine's clock and on that of the plugin.
    void pass(int milliseconds)
    {
        m_milliseconds += milliseconds;
        m_machine.write("now", QByteArray::number(m_milliseconds));
    }

    [[nodiscard]] std::function<power::Instant()> clock() const
    {
        return [this] {
            return power::Instant{std::chrono::milliseconds(m_milliseconds), {}};
        };
    }

private:
    const FakeSysfs& m_machine;
    qint64 m_milliseconds = 1'000'000;
    std::shared_ptr<accel::PluginDevice> m_device;
};

} // namespace trilume::tests
