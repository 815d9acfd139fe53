// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/block_run.h"
#include "engine/accel/include/trilume/tokens.h"
#include "engine/accel/plugins/control_words.h"
#include "engine/accel/plugins/plugin_library.h"
#include "engine/accel/plugins/plugin_reading.h"
#include "engine/accel/plugins/product_sums.h"
#include "engine/accel/projection_backend.h"
#include "engine/quant/packed_ternary.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <span>
#include <string>
#include <tuple>
#include <vector>

namespace trilume::accel {

// A device of a plugin that is open, with the matrices that it holds: sequences of one model share
// them. Closed when the last one lets it go, or before. [any thread; what the plugin takes from one
// thread at a time waits here]
class PluginDevice final
{
public:
    // `id` as in PluginDeviceInfo, or without the plugin's name in front. `settings`: a JSON object
    // for the plugin, or nothing.
    [[nodiscard]] static Result<std::shared_ptr<PluginDevice>> open(
        std::shared_ptr<const PluginLibrary> library,
        const std::string& id,
        const std::string& settings = {});

    ~PluginDevice();
    PluginDevice(const PluginDevice&) = delete;
    PluginDevice& operator=(const PluginDevice&) = delete;

    // At once, though others still have it, to whom it is lost from now on: a device may let only
    // one in. Waits for calls that are in progress; whatever was out is ended.
    void close();

    [[nodiscard]] const PluginDeviceInfo& info() const { return m_info; }

    [[nodiscard]] Status supports(const ProjectionShape& shape);

    // Rows of a matrix that is on the device.
    struct Resident
    {
        trilume_accel_matrix_handle_t handle = 0;
        std::size_t firstRow = 0; // of the matrix
        std::size_t rows = 0;
        std::shared_ptr<const ProductSums> sums; // of these rows
    };

    // Uploads these blocks, unless they are there already. Each acquire() wants a release().
    // OutOfMemory before anything is uploaded where it cannot fit, however closely it is packed.
    [[nodiscard]] Result<Resident> acquire(const quant::PackedTernary& weights, BlockRun blocks);
    void release(const quant::PackedTernary& weights, BlockRun blocks);

    [[nodiscard]] Result<Ticket> submit(std::span<const trilume_accel_job_t> jobs);
    [[nodiscard]] TicketStatus wait(Ticket ticket, Deadline deadline);
    void cancel(Ticket ticket);

    // Whether its plugin writes whole tokens, if perhaps not on this device.
    [[nodiscard]] bool hasTokens() const { return m_tokens.struct_size != 0; }

    // Calls a function of trilume/tokens.h, which are there.
    using TokenCall = std::function<trilume_accel_result_t(const trilume_tokens_functions_t& tokens,
                                                           trilume_accel_device_t* device,
                                                           trilume_accel_error_t* error)>;
    [[nodiscard]] Status askTokens(const TokenCall& call);

    // What it tells of itself now, in its order; nothing of a device that tells nothing. Also while
    // another thread waits for a ticket.
    [[nodiscard]] Result<std::vector<PluginReading>> readTelemetry();

    // Said by the device itself, or closed; it does not come back.
    [[nodiscard]] bool isLost() const { return m_isLost.load(std::memory_order_relaxed); }

private:
    struct Shared
    {
        Resident resident;
        std::size_t users = 0;
    };

    using Key = std::tuple<const quant::PackedTernary*, std::size_t, std::size_t>;

    PluginDevice(std::shared_ptr<const PluginLibrary> library, trilume_accel_device_t* device);

    [[nodiscard]] const trilume_accel_plugin_t& functions() const
    {
        return m_library->table().functions;
    }

    // Calls a function with the device, which stays open meanwhile.
    template <typename Function, typename... Arguments>
    [[nodiscard]] trilume_accel_result_t callOpen(Function function, Arguments... arguments)
    {
        const std::shared_lock lock(m_openMutex);
        return m_device != nullptr ? callKept(function, m_device, arguments...)
                                   : TRILUME_ACCEL_ERROR_LOST;
    }

    [[nodiscard]] Error failure(trilume_accel_result_t result, const trilume_accel_error_t& error);
    [[nodiscard]] Status roomFor(const quant::PackedTernary& weights, BlockRun blocks) const;
    [[nodiscard]] Result<Resident> upload(const quant::PackedTernary& weights, BlockRun blocks);

    std::shared_ptr<const PluginLibrary> m_library;
    std::shared_mutex m_openMutex;    // shared: a call is in progress; also with m_mutex
    trilume_accel_device_t* m_device; // null: it is closed
    PluginDeviceInfo m_info;
    trilume_tokens_functions_t m_tokens; // zeros: none
    std::atomic<bool> m_isLost = false;
    std::mutex m_mutex; // [device] functions, and all below
    std::map<Key, Shared> m_matrices;
};

} // namespace trilume::accel
