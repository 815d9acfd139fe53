// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/plugins/plugin_device.h"
#include "engine/accel/plugins/plugin_library.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <thread>

namespace trilume::tests {

// The null device as a board that lets one in at a time. It tells as joules which opening it is,
// and notices when it is closed while somebody reads that.
class OneSeatPlugin
{
public:
    OneSeatPlugin()
    {
        s_openings = 0;
        s_isTaken = false;
        s_isInside = false;
        s_wasClosedInside = false;
        s_holdsReadings = false;
    }

    // In this process.
    [[nodiscard]] static Result<std::shared_ptr<accel::PluginDevice>> open(
        const std::string& settings = {})
    {
        static const trilume_accel_plugin_t kTable = table();
        auto library = accel::PluginLibrary::take(&kTable, "one-seat");
        return library ? accel::PluginDevice::open(library.value(), "0", settings)
                       : library.error();
    }

    [[nodiscard]] static int openings() { return s_openings; }

    [[nodiscard]] static bool isTaken() { return s_isTaken; }

    // Whether a thread is in read_telemetry(), which returns when nothing holds it.
    [[nodiscard]] static bool isInside() { return s_isInside; }

    static void holdReadings() { s_holdsReadings = true; }

    static void letReadingsGo() { s_holdsReadings = false; }

    // While somebody was inside.
    [[nodiscard]] static bool wasClosedInside() { return s_wasClosedInside; }

private:
    static const trilume_accel_plugin_t& null()
    {
        static const trilume_accel_plugin_t kTable =
            accel::PluginLibrary::load(TRILUME_TEST_NULL_DEVICE).value()->table().functions;
        return kTable;
    }

    static trilume_accel_result_t openOne(const trilume_accel_host_t* host,
                                          const char* id,
                                          const char* settings,
                                          trilume_accel_device_t** device,
                                          trilume_accel_error_t* error)
    {
        if (s_isTaken.exchange(true)) {
            std::string("Another program has it.").copy(error->text, sizeof error->text - 1);
            return TRILUME_ACCEL_ERROR_BUSY;
        }
        ++s_openings;
        return null().open(host, id, settings, device, error);
    }

    static void closeOne(trilume_accel_device_t* device)
    {
        s_wasClosedInside = s_wasClosedInside || s_isInside;
        null().close(device);
        s_isTaken = false;
    }

    static trilume_accel_result_t readOne(trilume_accel_device_t* /*device*/,
                                          trilume_accel_reading_t* readings,
                                          std::size_t /*size*/,
                                          std::uint32_t capacity,
                                          std::uint32_t* count,
                                          trilume_accel_error_t* /*error*/)
    {
        s_isInside = true;
        while (s_holdsReadings) {
            std::this_thread::yield();
        }
        *count = std::min<std::uint32_t>(capacity, 1);
        if (*count == 1) {
            readings->kind = TRILUME_ACCEL_JOULES;
            readings->label = TRILUME_ACCEL_LABEL_MODELLED;
            readings->value = s_openings;
        }
        s_isInside = false;
        return TRILUME_ACCEL_OK;
    }

    static trilume_accel_plugin_t table()
    {
        trilume_accel_plugin_t table = null();
        table.open = openOne;
        table.close = closeOne;
        table.read_telemetry = readOne;
        return table;
    }

    static inline std::atomic<int> s_openings;
    static inline std::atomic<bool> s_isTaken;
    static inline std::atomic<bool> s_isInside;
    static inline std::atomic<bool> s_wasClosedInside;
    static inline std::atomic<bool> s_holdsReadings;
};

} // namespace trilume::tests
