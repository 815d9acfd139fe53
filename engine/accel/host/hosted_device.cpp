// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/host/hosted_device.h"

#include "engine/accel/plugins/plugin_table.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <utility>

namespace trilume::accel {

namespace {

using std::chrono::seconds;

constexpr seconds kPatienceForOpening{60}; // a board may have to be programmed, and says so
constexpr seconds kLongestSilence{5};      // while it is opened
constexpr seconds kPatienceForUpload{60};
constexpr seconds kPatienceForSelfTest{15};
constexpr seconds kPatienceForAnswers{2};
constexpr seconds kPatienceForClosing{1};

trilume_accel_result_t isInvalid(trilume_accel_error_t* error, const char* text)
{
    fillError(error, text);
    return TRILUME_ACCEL_ERROR_INVALID;
}

} // namespace

HostedDevice::HostedDevice(std::unique_ptr<HostConnection> host,
                           const trilume_accel_host_t* caller,
                           std::unique_ptr<SharedTickets> tickets)
    : m_host(std::move(host))
    , m_caller(caller)
    , m_tickets(std::move(tickets))
    , m_wholeTokens(*m_host, caller)
{}

HostConnection::Question HostedDevice::question(HostCall call,
                                                std::chrono::milliseconds patience,
                                                trilume_accel_error_t* error) const
{
    return {call, patience, m_caller, -1, error};
}

std::unique_ptr<HostedDevice> HostedDevice::open(std::unique_ptr<HostConnection> host,
                                                 const trilume_accel_host_t* caller,
                                                 const char* device,
                                                 const char* settings,
                                                 trilume_accel_result_t& result,
                                                 trilume_accel_error_t* error)
{
    const std::string_view wanted = settings != nullptr ? settings : "";
    auto call = std::make_unique<OpenCall>();
    if (device == nullptr || std::strlen(device) >= sizeof call->device
        || wanted.size() >= sizeof call->settings) {
        result = isInvalid(error, "No device was named, or its settings are too long.");
        return nullptr;
    }
    putText(call->device, device);
    putText(call->settings, wanted);
    std::unique_ptr<SharedTickets> tickets = SharedTickets::create(*host, result, error);
    if (tickets == nullptr) {
        return nullptr;
    }
    std::unique_ptr<HostedDevice> opened(
        new HostedDevice(std::move(host), caller, std::move(tickets)));
    NothingSaid nothing;
    HostConnection::Question asked = opened->question(HostCall::Open, kPatienceForOpening, error);
    asked.silence = kLongestSilence;
    result = opened->m_host->ask(asked, *call, nothing);
    if (result >= 0) {
        auto info = emptyStruct<trilume_accel_device_info_t>();
        result = opened->describe(&info, error);
        opened->m_tickets->setMostTickets(info.max_tickets);
    }
    return result < 0 ? nullptr : std::move(opened);
}

HostedDevice::~HostedDevice()
{
    m_tickets->close();
    if (m_host->isThere()) {
        NothingSaid nothing;
        static_cast<void>(m_host->ask(question(HostCall::Close, kPatienceForClosing, nullptr),
                                      NothingSaid{}, nothing));
    }
}

trilume_accel_result_t HostedDevice::describe(trilume_accel_device_info_t* info,
                                              trilume_accel_error_t* error)
{
    if (info == nullptr) {
        return isInvalid(error, "There is no place for the description.");
    }
    trilume_accel_device_info_t told = {};
    const trilume_accel_result_t result =
        m_host->ask(question(HostCall::Describe, kPatienceForAnswers, error), NothingSaid{}, told);
    if (result >= 0) {
        told = readStruct<trilume_accel_device_info_t>(&told);
        told.max_vectors = std::max(told.max_vectors, 1U);
        told.max_tickets =
            std::clamp<std::uint32_t>(told.max_tickets, 1, SharedTickets::kMostTickets);
        m_info = told;
        fillStruct(info, info->struct_size, told);
    }
    return result;
}

trilume_accel_result_t HostedDevice::supports(const trilume_accel_operation_t* operation,
                                              trilume_accel_error_t* error)
{
    if (operation == nullptr) {
        return isInvalid(error, "There is no operation.");
    }
    auto known = readStruct<trilume_accel_operation_t>(operation);
    known.struct_size = sizeof known;
    NothingSaid nothing;
    return m_host->ask(question(HostCall::Supports, kPatienceForAnswers, error), known, nothing);
}

trilume_accel_result_t HostedDevice::upload(const trilume_accel_matrix_t* matrix,
                                            trilume_accel_matrix_handle_t* handle,
                                            trilume_accel_error_t* error)
{
    const auto known =
        matrix != nullptr ? readStruct<trilume_accel_matrix_t>(matrix) : trilume_accel_matrix_t{};
    if (handle == nullptr || known.trits == nullptr || known.rows == 0 || known.columns == 0
        || known.row_stride < known.columns) {
        return isInvalid(error, "A matrix without rows, columns or trits.");
    }
    constexpr std::uint64_t kMost = std::uint64_t{1} << 46U;
    if (known.columns > kMost || known.rows > kMost / known.columns) {
        fillError(error, "The matrix is larger than any memory.");
        return TRILUME_ACCEL_ERROR_MEMORY;
    }
    const Result<SharedMemory> trits = SharedMemory::create(known.rows * known.columns);
    if (!trits) {
        fillError(error, trits.error().english());
        return TRILUME_ACCEL_ERROR_MEMORY;
    }
    for (std::uint64_t row = 0; row < known.rows; ++row) {
        std::memcpy(trits.value().bytes().data() + row * known.columns,
                    known.trits + row * known.row_stride, known.columns);
    }
    HostConnection::Question asked = question(HostCall::Upload, kPatienceForUpload, error);
    asked.descriptor = trits.value().descriptor();
    NothingSaid nothing;
    const trilume_accel_result_t result = m_host->ask(
        asked, UploadCall{m_lastMatrix + 1, known.rows, known.columns, known.kind}, nothing);
    if (result >= 0) {
        *handle = ++m_lastMatrix;
        m_matrices[*handle] = {known.rows, known.columns};
    }
    return result;
}

trilume_accel_result_t HostedDevice::unload(trilume_accel_matrix_handle_t handle,
                                            trilume_accel_error_t* error)
{
    if (m_matrices.erase(handle) == 0) {
        return isInvalid(error, "There is no such matrix.");
    }
    // Who leaves a device that hangs is not to wait for each of its matrices.
    return m_host->tell(question(HostCall::Unload, kPatienceForAnswers, error), UnloadCall{handle});
}

bool HostedDevice::check(const trilume_accel_job_t& job, CheckedJob& checked) const
{
    const auto found = m_matrices.find(job.matrix);
    if (found == m_matrices.end()) {
        return false;
    }
    const Matrix& matrix = found->second;
    checked = {job, matrix.columns};
    return job.vectors >= 1 && job.vectors <= m_info.max_vectors && job.row_count >= 1
           && job.first_row < matrix.rows && job.row_count <= matrix.rows - job.first_row
           && job.activations != nullptr && job.results != nullptr
           && job.activation_stride >= matrix.columns && job.result_stride >= job.row_count;
}

trilume_accel_result_t HostedDevice::submit(const trilume_accel_job_t* jobs,
                                            std::size_t jobSize,
                                            std::uint32_t count,
                                            trilume_accel_ticket_t* ticket,
                                            trilume_accel_error_t* error)
{
    if (jobs == nullptr || ticket == nullptr || count == 0
        || jobSize < sizeof(trilume_accel_job_t)) {
        return isInvalid(error, "There are no jobs.");
    }
    m_checked.resize(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto* place = reinterpret_cast<const std::byte*>(jobs) + i * jobSize;
        if (!check(readStruct<trilume_accel_job_t>(place), m_checked[i])) {
            return isInvalid(error, "A job names rows, vectors or a matrix that are not there.");
        }
    }
    if (!m_host->isThere()) {
        return m_host->tellLoss(error);
    }
    return m_tickets->submit(m_checked, *ticket, error);
}

trilume_accel_result_t HostedDevice::wait(trilume_accel_ticket_t ticket,
                                          std::uint64_t timeoutNanoseconds,
                                          trilume_accel_report_t* report,
                                          trilume_accel_error_t* error)
{
    return m_tickets->wait(ticket, timeoutNanoseconds, report, error);
}

void HostedDevice::cancel(trilume_accel_ticket_t ticket)
{
    m_tickets->cancel(ticket);
}

trilume_accel_result_t HostedDevice::readTelemetry(trilume_accel_reading_t* readings,
                                                   std::size_t readingSize,
                                                   std::uint32_t capacity,
                                                   std::uint32_t* count,
                                                   trilume_accel_error_t* error)
{
    if (count == nullptr || (readings == nullptr && capacity > 0)) {
        return isInvalid(error, "There is no place for the readings.");
    }
    auto told = std::make_unique<TelemetryAnswer>();
    const trilume_accel_result_t result = m_host->askBeside(
        question(HostCall::ReadTelemetry, kPatienceForAnswers, error), NothingSaid{}, *told);
    if (result < 0) {
        return result;
    }
    const auto all =
        static_cast<std::uint32_t>(std::min<std::uint64_t>(told->count, kMostToldReadings));
    for (std::uint32_t i = 0; i < std::min(all, capacity); ++i) {
        fillStruct(reinterpret_cast<std::byte*>(readings) + i * readingSize, readingSize,
                   readStruct<trilume_accel_reading_t>(&told->readings[i]));
    }
    *count = all;
    return TRILUME_ACCEL_OK;
}

trilume_accel_result_t HostedDevice::selfTest(trilume_accel_error_t* error)
{
    NothingSaid nothing;
    return m_host->ask(question(HostCall::SelfTest, kPatienceForSelfTest, error), NothingSaid{},
                       nothing);
}

} // namespace trilume::accel
