// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/plugins/plugin_device.h"

#include "engine/accel/plugins/process_manners.h"
#include "engine/accel/plugins/unpacked_trits.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace trilume::accel {

namespace {

constexpr std::size_t kMostReadings = 32;
constexpr std::uint64_t kMostBusyNanoseconds = 3'600'000'000'000U; // what is more is nonsense

std::size_t rowsOf(const quant::PackedTernary& weights, BlockRun blocks)
{
    return std::min(blocks.end * kernels::kBlockRows, weights.rows())
           - blocks.begin * kernels::kBlockRows;
}

// No packing has less than log2(3) bits a weight.
std::uint64_t leastBytes(std::uint64_t rows, std::uint64_t columns)
{
    return rows * columns / 1000 * 198;
}

std::string ownName(const PluginTable& plugin, const std::string& id)
{
    const std::string prefix = plugin.id + ":";
    return id.starts_with(prefix) ? id.substr(prefix.size()) : id;
}

} // namespace

Result<std::shared_ptr<PluginDevice>> PluginDevice::open(
    std::shared_ptr<const PluginLibrary> library,
    const std::string& id,
    const std::string& settings)
{
    const PluginTable& plugin = library->table();
    const std::string own = ownName(plugin, id);
    std::optional<ProcessManners> before;
    if (!library->isHosted()) {
        before.emplace();
    }
    trilume_accel_device_t* opened = nullptr;
    auto error = emptyStruct<trilume_accel_error_t>();
    trilume_accel_result_t result =
        callKept(plugin.functions.open, &quietHost(), own.c_str(),
                 settings.empty() ? nullptr : settings.c_str(), &opened, &error);
    if (result < 0 || opened == nullptr) {
        return pluginError(plugin.id + ":" + own, std::min(result, -1), error);
    }
    std::shared_ptr<PluginDevice> device(new PluginDevice(std::move(library), opened));
    device->m_info.id = plugin.id + ":" + own;
    if (const auto changed = before ? before->whatChanged() : std::nullopt) {
        before->putBack();
        return unmannerly(device->m_info.id, *changed);
    }
    auto info = emptyStruct<trilume_accel_device_info_t>();
    result = callKept(plugin.functions.describe, opened, &info, &error);
    if (result < 0) {
        return device->failure(result, error);
    }
    device->m_info = readDeviceInfo(plugin, info);
    device->m_info.id = plugin.id + ":" + own; // as it was asked for
    return device;
}

PluginDevice::PluginDevice(std::shared_ptr<const PluginLibrary> library,
                           trilume_accel_device_t* device)
    : m_library(std::move(library))
    , m_device(device)
    , m_tokens(readTokenFunctions(m_library->table()))
{}

PluginDevice::~PluginDevice()
{
    close();
}

void PluginDevice::close()
{
    m_isLost = true;
    const std::unique_lock lock(m_openMutex);
    if (trilume_accel_device_t* open = std::exchange(m_device, nullptr)) {
        callKept(functions().close, open);
    }
}

Error PluginDevice::failure(trilume_accel_result_t result, const trilume_accel_error_t& error)
{
    if (result == TRILUME_ACCEL_ERROR_LOST) {
        m_isLost = true;
    }
    return pluginError(m_info.id, result, error);
}

Status PluginDevice::supports(const ProjectionShape& shape)
{
    if (shape.scales == quant::ScaleKind::Group || shape.grid != quant::ActivationGrid::Token) {
        return Error{
            Errc::Unsupported,
            Sentence::of("%1: sums of whole rows only, not of groups of columns.", m_info.id)};
    }
    auto operation = emptyStruct<trilume_accel_operation_t>();
    operation.kind = TRILUME_ACCEL_TERNARY_MATVEC;
    operation.rows = shape.rows;
    operation.columns = shape.columns;
    // More come as several jobs.
    operation.vectors = static_cast<std::uint32_t>(std::min(shape.maxTokens, m_info.maxVectors));
    auto error = emptyStruct<trilume_accel_error_t>();
    const std::lock_guard lock(m_mutex);
    const trilume_accel_result_t result = callOpen(functions().supports, &operation, &error);
    if (result < 0) {
        return failure(result, error);
    }
    return Done{};
}

Result<PluginDevice::Resident> PluginDevice::upload(const quant::PackedTernary& weights,
                                                    BlockRun blocks)
{
    Resident resident;
    resident.firstRow = blocks.begin * kernels::kBlockRows;
    resident.rows = rowsOf(weights, blocks);
    const std::vector<std::int8_t> trits = tritsOf(weights, resident.firstRow, resident.rows);
    auto matrix = emptyStruct<trilume_accel_matrix_t>();
    matrix.kind = TRILUME_ACCEL_TERNARY_MATVEC;
    matrix.rows = resident.rows;
    matrix.columns = weights.columns();
    matrix.row_stride = weights.columns();
    matrix.trits = trits.data();
    auto error = emptyStruct<trilume_accel_error_t>();
    const trilume_accel_result_t result =
        callOpen(functions().upload, &matrix, &resident.handle, &error);
    if (result < 0) {
        return failure(result, error);
    }
    resident.sums = std::make_shared<ProductSums>(resident.firstRow, weights.columns(), trits);
    return resident;
}

Status PluginDevice::roomFor(const quant::PackedTernary& weights, BlockRun blocks) const
{
    if (m_info.memoryBytes == 0) {
        return Done{};
    }
    std::uint64_t taken = 0;
    for (const auto& [key, shared] : m_matrices) {
        taken += leastBytes(shared.resident.rows, std::get<0>(key)->columns());
    }
    const std::uint64_t wanted = leastBytes(rowsOf(weights, blocks), weights.columns());
    const std::uint64_t left = m_info.memoryBytes - std::min(m_info.memoryBytes, taken);
    if (wanted <= left) {
        return Done{};
    }
    return Error{
        Errc::OutOfMemory,
        Sentence::of("%1: a matrix of %2 rows and %3 columns needs %4 bytes or more of its "
                     "memory, of whose %5 at most %6 are free.",
                     m_info.id, rowsOf(weights, blocks), weights.columns(), wanted,
                     m_info.memoryBytes, left)};
}

Result<PluginDevice::Resident> PluginDevice::acquire(const quant::PackedTernary& weights,
                                                     BlockRun blocks)
{
    const Key key{&weights, blocks.begin, blocks.end};
    const std::lock_guard lock(m_mutex);
    auto found = m_matrices.find(key);
    if (found == m_matrices.end()) {
        if (const Status room = roomFor(weights, blocks); !room) {
            return room.error();
        }
        const Result<Resident> uploaded = upload(weights, blocks);
        if (!uploaded) {
            return uploaded.error();
        }
        found = m_matrices.emplace(key, Shared{uploaded.value(), 0}).first;
    }
    ++found->second.users;
    return found->second.resident;
}

void PluginDevice::release(const quant::PackedTernary& weights, BlockRun blocks)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_matrices.find(Key{&weights, blocks.begin, blocks.end});
    if (found == m_matrices.end() || --found->second.users > 0) {
        return;
    }
    // An error leaves it there, where nobody names it any more.
    static_cast<void>(callOpen(functions().unload, found->second.resident.handle, nullptr));
    m_matrices.erase(found);
}

Result<Ticket> PluginDevice::submit(std::span<const trilume_accel_job_t> jobs)
{
    auto error = emptyStruct<trilume_accel_error_t>();
    trilume_accel_ticket_t ticket = 0;
    const std::lock_guard lock(m_mutex);
    const trilume_accel_result_t result =
        callOpen(functions().submit, jobs.data(), sizeof(trilume_accel_job_t),
                 static_cast<std::uint32_t>(jobs.size()), &ticket, &error);
    if (result < 0) {
        return failure(result, error);
    }
    return Ticket{ticket};
}

TicketStatus PluginDevice::wait(Ticket ticket, Deadline deadline)
{
    const auto left = std::chrono::duration_cast<std::chrono::nanoseconds>(
        deadline - std::chrono::steady_clock::now());
    auto error = emptyStruct<trilume_accel_error_t>();
    auto report = emptyStruct<trilume_accel_report_t>();
    const trilume_accel_result_t result = callOpen(
        functions().wait, static_cast<trilume_accel_ticket_t>(ticket),
        static_cast<std::uint64_t>(std::max<std::int64_t>(left.count(), 0)), &report, &error);
    if (result == TRILUME_ACCEL_PENDING) {
        return {TicketState::Out};
    }
    if (result < 0) {
        return {TicketState::Failed, failure(result, error)};
    }
    TicketStatus done{TicketState::Done};
    if (report.busy_nanoseconds <= kMostBusyNanoseconds) {
        done.deviceSeconds = static_cast<double>(report.busy_nanoseconds) * 1e-9;
    }
    return done;
}

void PluginDevice::cancel(Ticket ticket)
{
    const std::shared_lock lock(m_openMutex);
    if (m_device != nullptr) {
        callKept(functions().cancel, m_device, static_cast<trilume_accel_ticket_t>(ticket));
    }
}

Status PluginDevice::askTokens(const TokenCall& call)
{
    auto error = emptyStruct<trilume_accel_error_t>();
    const std::lock_guard lock(m_mutex);
    const trilume_accel_result_t result =
        callOpen([&](trilume_accel_device_t* device) { return call(m_tokens, device, &error); });
    if (result < 0) {
        return failure(result, error);
    }
    return Done{};
}

Result<std::vector<PluginReading>> PluginDevice::readTelemetry()
{
    std::vector<PluginReading> readings;
    if (functions().read_telemetry == nullptr) {
        return readings;
    }
    std::vector<trilume_accel_reading_t> told(kMostReadings,
                                              emptyStruct<trilume_accel_reading_t>());
    auto error = emptyStruct<trilume_accel_error_t>();
    std::uint32_t count = 0;
    const trilume_accel_result_t result =
        callOpen(functions().read_telemetry, told.data(), sizeof told.front(),
                 static_cast<std::uint32_t>(told.size()), &count, &error);
    if (result < 0) {
        return failure(result, error);
    }
    told.resize(std::min<std::size_t>(count, told.size()));
    for (const trilume_accel_reading_t& one : told) {
        if (std::optional<PluginReading> reading = readReading(one)) {
            readings.push_back(std::move(*reading));
        }
    }
    return readings;
}

} // namespace trilume::accel
