// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/host/hosted_table.h"

#include <array>
#include <atomic>
#include <mutex>
#include <string_view>
#include <utility>

namespace trilume::accel {

namespace {

// Those that have a lease.
struct HostedPlaces
{
    std::mutex mutex;
    std::array<std::atomic<HostedPlugin*>, HostedTable::kMost> plugins = {};

    static HostedPlaces& all()
    {
        static HostedPlaces instance;
        return instance;
    }
};

HostedDevice* hosted(trilume_accel_device_t* device)
{
    return reinterpret_cast<HostedDevice*>(device);
}

template <std::size_t Place>
trilume_accel_result_t enumerateAt(const trilume_accel_host_t* host,
                                   trilume_accel_device_info_t* devices,
                                   std::size_t deviceSize,
                                   std::uint32_t capacity,
                                   std::uint32_t* count,
                                   trilume_accel_error_t* error)
{
    return HostedPlaces::all().plugins[Place].load()->enumerate(host, devices, deviceSize, capacity,
                                                                count, error);
}

template <std::size_t Place>
trilume_accel_result_t openAt(const trilume_accel_host_t* host,
                              const char* id,
                              const char* settings,
                              trilume_accel_device_t** device,
                              trilume_accel_error_t* error)
{
    if (device == nullptr) {
        return TRILUME_ACCEL_ERROR_INVALID;
    }
    trilume_accel_result_t result = TRILUME_ACCEL_OK;
    auto opened =
        HostedPlaces::all().plugins[Place].load()->open(host, id, settings, result, error);
    if (opened != nullptr) {
        *device = reinterpret_cast<trilume_accel_device_t*>(opened.release());
    }
    return result;
}

struct PlaceFunctions
{
    decltype(trilume_accel_plugin_t::enumerate) enumerate;
    decltype(trilume_accel_plugin_t::open) open;
};

template <std::size_t... Places>
constexpr std::array<PlaceFunctions, sizeof...(Places)> functionsOf(
    std::index_sequence<Places...> /*places*/)
{
    return {{{enumerateAt<Places>, openAt<Places>}...}};
}

constexpr auto kPlaceFunctions = functionsOf(std::make_index_sequence<HostedTable::kMost>());

// Those that know their device.
void putDeviceFunctions(trilume_accel_plugin_t& table)
{
    using Device = trilume_accel_device_t;
    using Error = trilume_accel_error_t;
    table.close = [](Device* device) {
        delete hosted(device);
    };
    table.describe = [](Device* device, trilume_accel_device_info_t* info, Error* error) {
        return hosted(device)->describe(info, error);
    };
    table.supports = [](Device* device, const trilume_accel_operation_t* operation, Error* error) {
        return hosted(device)->supports(operation, error);
    };
    table.upload = [](Device* device, const trilume_accel_matrix_t* matrix,
                      trilume_accel_matrix_handle_t* handle, Error* error) {
        return hosted(device)->upload(matrix, handle, error);
    };
    table.unload = [](Device* device, trilume_accel_matrix_handle_t handle, Error* error) {
        return hosted(device)->unload(handle, error);
    };
    table.submit = [](Device* device, const trilume_accel_job_t* jobs, std::size_t size,
                      std::uint32_t count, trilume_accel_ticket_t* ticket, Error* error) {
        return hosted(device)->submit(jobs, size, count, ticket, error);
    };
    table.wait = [](Device* device, trilume_accel_ticket_t ticket, std::uint64_t timeout,
                    trilume_accel_report_t* report, Error* error) {
        return hosted(device)->wait(ticket, timeout, report, error);
    };
    table.cancel = [](Device* device, trilume_accel_ticket_t ticket) {
        hosted(device)->cancel(ticket);
    };
}

HostedTokens& tokensOf(trilume_accel_device_t* device)
{
    return hosted(device)->tokens();
}

// Those of trilume/tokens.h, which know their device as well.
trilume_tokens_functions_t tokenFunctions()
{
    using Device = trilume_accel_device_t;
    using Error = trilume_accel_error_t;
    trilume_tokens_functions_t f = {};
    f.struct_size = sizeof f;
    f.supports = [](Device* device, const trilume_tokens_shape_t* shape, Error* error) {
        return tokensOf(device).supports(shape, error);
    };
    f.begin = [](Device* device, const trilume_tokens_shape_t* shape, Error* error) {
        return tokensOf(device).begin(shape, error);
    };
    f.set_vector = [](Device* device, const trilume_tokens_vector_t* vector, Error* error) {
        return tokensOf(device).setVector(vector, error);
    };
    f.set_linear = [](Device* device, const trilume_tokens_linear_t* linear, Error* error) {
        return tokensOf(device).setLinear(linear, error);
    };
    f.ready = [](Device* device, Error* error) {
        return tokensOf(device).ready(error);
    };
    f.step = [](Device* device, const float* embedding, float* logits, std::uint64_t timeout,
                trilume_accel_report_t* report, Error* error) {
        return tokensOf(device).step(embedding, logits, timeout, report, error);
    };
    f.read_state = [](Device* device, std::uint64_t layer, float* state, Error* error) {
        return tokensOf(device).readState(layer, state, error);
    };
    f.write_state = [](Device* device, std::uint64_t layer, const float* state, Error* error) {
        return tokensOf(device).writeState(layer, state, error);
    };
    f.end = [](Device* device, Error* error) {
        return tokensOf(device).end(error);
    };
    return f;
}

const void* extensionOfHosted(const char* id)
{
    static const trilume_tokens_functions_t kTokens = tokenFunctions();
    return id != nullptr && std::string_view(id) == TRILUME_TOKENS_ID ? &kTokens : nullptr;
}

void putOptionalFunctions(trilume_accel_plugin_t& table, const LoadAnswer& about)
{
    using Device = trilume_accel_device_t;
    using Error = trilume_accel_error_t;
    if (about.hasTelemetry != 0) {
        table.read_telemetry = [](Device* device, trilume_accel_reading_t* readings,
                                  std::size_t size, std::uint32_t capacity, std::uint32_t* count,
                                  Error* error) {
            return hosted(device)->readTelemetry(readings, size, capacity, count, error);
        };
    }
    if (about.hasSelfTest != 0) {
        table.self_test = [](Device* device, Error* error) {
            return hosted(device)->selfTest(error);
        };
    }
    if (about.hasTokens != 0) {
        table.extension = extensionOfHosted;
    }
}

} // namespace

Result<std::shared_ptr<const HostedTable>> HostedTable::lease(std::shared_ptr<HostedPlugin> plugin)
{
    HostedPlaces& places = HostedPlaces::all();
    const std::lock_guard lock(places.mutex);
    for (std::size_t place = 0; place < kMost; ++place) {
        if (places.plugins[place].load() == nullptr) {
            places.plugins[place] = plugin.get();
            return std::shared_ptr<const HostedTable>(new HostedTable(place, std::move(plugin)));
        }
    }
    return Error{Errc::Unsupported, Sentence::of("There are %1 plugins in use already.", kMost)};
}

HostedTable::HostedTable(std::size_t place, std::shared_ptr<HostedPlugin> plugin)
    : m_place(place)
    , m_plugin(std::move(plugin))
{
    const LoadAnswer& about = m_plugin->about();
    m_functions.struct_size = sizeof m_functions;
    m_functions.abi_major = TRILUME_ACCEL_ABI_MAJOR;
    m_functions.abi_minor = TRILUME_ACCEL_ABI_MINOR;
    m_functions.id = about.id;
    m_functions.name = about.name;
    m_functions.version = about.version;
    m_functions.enumerate = kPlaceFunctions[place].enumerate;
    m_functions.open = kPlaceFunctions[place].open;
    putDeviceFunctions(m_functions);
    putOptionalFunctions(m_functions, about);
}

HostedTable::~HostedTable()
{
    HostedPlaces::all().plugins[m_place] = nullptr;
}

} // namespace trilume::accel
