// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/conformance/conformance.h"

#include <algorithm>
#include <limits>

namespace trilume::conformance {

namespace {

constexpr std::size_t kMostFindings = 5;

std::int8_t tritOf(Filling filling, std::minstd_rand& random)
{
    switch (filling) {
    case Filling::Random:
        return static_cast<std::int8_t>(static_cast<int>(random() % 3) - 1);
    case Filling::Extreme:
        return 1;
    case Filling::Zero:
        break;
    }
    return 0;
}

std::int8_t activationOf(Filling filling, std::size_t vector, std::minstd_rand& random)
{
    if (filling == Filling::Extreme) {
        return vector % 2 == 0 ? std::numeric_limits<std::int8_t>::min()
                               : std::numeric_limits<std::int8_t>::max();
    }
    return static_cast<std::int8_t>(static_cast<int>(random() % 256) - 128);
}

} // namespace

bool Findings::expect(bool isRight, std::string_view text)
{
    if (!isRight && m_found.size() < kMostFindings) {
        m_found.emplace_back(text);
    }
    return isRight;
}

bool Findings::expectResult(trilume_accel_result_t result,
                            trilume_accel_result_t expected,
                            std::string_view call,
                            const trilume_accel_error_t& error)
{
    if (result == expected) {
        return true;
    }
    std::string text(call);
    text += ": found " + std::to_string(result) + ", expected " + std::to_string(expected);
    if (const std::string said = accel::readText(error.text); result < 0 && !said.empty()) {
        text += " (" + said + ")";
    }
    return expect(false, text);
}

OpenDevice::OpenDevice(const Plugin& plugin, const std::string& id, Findings& findings)
    : m_plugin(plugin)
{
    auto error = accel::emptyStruct<trilume_accel_error_t>();
    const trilume_accel_result_t result =
        plugin.open(&accel::quietHost(), id.c_str(), nullptr, &m_device, &error);
    if (!findings.expectResult(result, TRILUME_ACCEL_OK, "open", error)) {
        m_device = nullptr;
        return;
    }
    m_info = accel::emptyStruct<trilume_accel_device_info_t>();
    findings.expectResult(plugin.describe(m_device, &m_info, &error), TRILUME_ACCEL_OK, "describe",
                          error);
    findings.expect(m_info.max_vectors >= 1 && m_info.max_tickets >= 1,
                    "describe: a device takes at least one vector and one ticket");
    m_info.max_vectors = std::max(m_info.max_vectors, 1U);
    m_info.max_tickets = std::max(m_info.max_tickets, 1U);
}

OpenDevice::~OpenDevice()
{
    if (m_device != nullptr) {
        m_plugin.close(m_device);
    }
}

Product::Product(std::size_t rows, std::size_t columns, std::size_t vectors, Filling filling)
    : m_rows(rows)
    , m_columns(columns)
    , m_vectors(vectors)
    , m_trits(rows * (columns + kPadding), 77)
    , m_activations(vectors * (columns + kPadding), 99)
    , m_results(vectors * (rows + kPadding))
    , m_expected(vectors * rows)
{
    std::minstd_rand random(static_cast<unsigned>(rows * 31 + columns * 7 + vectors));
    for (std::size_t row = 0; row < rows; ++row) {
        std::generate_n(m_trits.begin() + static_cast<std::ptrdiff_t>(row * (columns + kPadding)),
                        columns, [&] { return tritOf(filling, random); });
    }
    for (std::size_t vector = 0; vector < vectors; ++vector) {
        std::generate_n(m_activations.begin()
                            + static_cast<std::ptrdiff_t>(vector * (columns + kPadding)),
                        columns, [&] { return activationOf(filling, vector, random); });
        for (std::size_t row = 0; row < rows; ++row) {
            std::int32_t sum = 0;
            for (std::size_t column = 0; column < columns; ++column) {
                sum += m_trits[row * (columns + kPadding) + column]
                       * m_activations[vector * (columns + kPadding) + column];
            }
            m_expected[vector * rows + row] = sum;
        }
    }
    clearResults();
}

bool Product::upload(const Plugin& plugin, const OpenDevice& device, Findings& findings)
{
    auto matrix = accel::emptyStruct<trilume_accel_matrix_t>();
    matrix.kind = TRILUME_ACCEL_TERNARY_MATVEC;
    matrix.rows = m_rows;
    matrix.columns = m_columns;
    matrix.row_stride = m_columns + kPadding;
    matrix.trits = m_trits.data();
    auto error = accel::emptyStruct<trilume_accel_error_t>();
    const trilume_accel_result_t result = plugin.upload(device.get(), &matrix, &m_handle, &error);
    return findings.expectResult(result, TRILUME_ACCEL_OK, "upload of " + shape(), error)
           && findings.expect(m_handle != 0, "upload: a handle is never 0");
}

void Product::unload(const Plugin& plugin, const OpenDevice& device, Findings& findings) const
{
    auto error = accel::emptyStruct<trilume_accel_error_t>();
    findings.expectResult(plugin.unload(device.get(), m_handle, &error), TRILUME_ACCEL_OK, "unload",
                          error);
}

trilume_accel_job_t Product::job(std::size_t firstRow, std::size_t rows)
{
    m_jobRows = rows;
    auto job = accel::emptyStruct<trilume_accel_job_t>();
    job.vectors = static_cast<std::uint32_t>(m_vectors);
    job.matrix = m_handle;
    job.first_row = firstRow;
    job.row_count = rows;
    job.activations = m_activations.data();
    job.activation_stride = m_columns + kPadding;
    job.results = m_results.data();
    job.result_stride = rows + kPadding;
    return job;
}

bool Product::isRight(std::size_t firstRow, std::size_t rows) const
{
    std::vector<std::int32_t> whole(m_results.size(), kUntouched);
    for (std::size_t vector = 0; vector < m_vectors; ++vector) {
        for (std::size_t i = 0; i < rows; ++i) {
            whole[vector * (rows + kPadding) + i] = m_expected[vector * m_rows + firstRow + i];
        }
    }
    return m_results == whole;
}

bool Product::isUntouched() const
{
    return std::all_of(m_results.begin(), m_results.end(),
                       [](std::int32_t result) { return result == kUntouched; });
}

void Product::clearResults()
{
    std::fill(m_results.begin(), m_results.end(), kUntouched);
}

void Product::spoilActivations()
{
    std::fill(m_activations.begin(), m_activations.end(), std::int8_t{1});
}

std::string Product::shape() const
{
    return std::to_string(m_rows) + " x " + std::to_string(m_columns) + ", "
           + std::to_string(m_vectors) + (m_vectors == 1 ? " vector" : " vectors");
}

trilume_accel_result_t runJobs(const Plugin& plugin,
                               const OpenDevice& device,
                               std::span<const trilume_accel_job_t> jobs,
                               trilume_accel_error_t& error)
{
    trilume_accel_ticket_t ticket = 0;
    const trilume_accel_result_t submitted =
        plugin.submit(device.get(), jobs.data(), sizeof(trilume_accel_job_t),
                      static_cast<std::uint32_t>(jobs.size()), &ticket, &error);
    return submitted == TRILUME_ACCEL_OK ? plugin.wait(device.get(), ticket, kLong, nullptr, &error)
                                         : submitted;
}

} // namespace trilume::conformance
