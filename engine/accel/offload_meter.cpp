// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/offload_meter.h"

#include <algorithm>
#include <array>
#include <limits>
#include <random>

namespace trilume::accel {

namespace {

constexpr int kTries = 4; // the first one warms up
constexpr std::chrono::milliseconds kMostTime{500};
constexpr std::chrono::seconds kPatience{1}; // with one product
constexpr double kMostSecondsOfBatch =
    0.05; // that a product of many tokens may be expected to take

} // namespace

OffloadMeter::OffloadMeter(const ProjectionPlan& plan,
                           CpuBackend& processor,
                           ProjectionBackend& device)
    : m_plan(plan)
    , m_processor(processor)
    , m_device(device)
    , m_end(std::chrono::steady_clock::now() + kMostTime)
{}

Result<OffloadTable> OffloadMeter::measure(std::span<const std::uint8_t> held)
{
    OffloadTable table;
    for (std::size_t i = 0; i < held.size(); ++i) {
        if (held[i] == 0) {
            continue;
        }
        const ProjectionShape& shape = m_plan.matrices()[i].shape;
        bool isNew = true;
        for (OffloadRow& row : table) {
            if (row.rows == shape.rows && row.columns == shape.columns) {
                ++row.matrices;
                isNew = false;
            }
        }
        if (!isNew) {
            continue;
        }
        const Result<OffloadRow> single = measureRow(matrixHandle(i), 1);
        if (!single) {
            return single.error();
        }
        table.push_back(single.value());
        const double slower =
            std::max(single.value().deviceSeconds, single.value().processorSeconds);
        if (shape.maxTokens > 1
            && slower * static_cast<double>(shape.maxTokens) < kMostSecondsOfBatch) {
            const Result<OffloadRow> batch = measureRow(matrixHandle(i), shape.maxTokens);
            if (!batch) {
                return batch.error();
            }
            table.push_back(batch.value());
        }
    }
    return table;
}

Result<OffloadRow> OffloadMeter::measureRow(MatrixHandle handle, std::size_t tokens)
{
    const PlannedMatrix& matrix = m_plan.at(handle);
    makeRoom(matrix, tokens);
    OffloadRow row;
    row.rows = matrix.shape.rows;
    row.columns = matrix.shape.columns;
    row.tokens = tokens;
    row.matrices = 1;
    row.blocks = matrix.allBlocks().end;
    const Projection projection{handle,
                                {m_codes.data(), m_codeSums.data(),
                                 kernels::activationStride(matrix.shape.columns), tokens},
                                m_accumulators.data(),
                                row.blocks * kernels::kBlockRows};
    const std::array<std::pair<ProjectionBackend*, std::size_t>, 3> wanted{
        {{&m_processor, row.blocks}, {&m_device, row.blocks}, {&m_device, 1}}};
    const std::array<double*, 3> places{&row.processorSeconds, &row.deviceSeconds,
                                        &row.oneBlockSeconds};
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto& [backend, blocks] = wanted[i];
        const Result<double> seconds = best(*backend, {projection, {0, blocks}});
        if (!seconds) {
            return seconds.error();
        }
        *places[i] = seconds.value();
    }
    row.deviceBlocks = row.blocks;
    return row;
}

Result<double> OffloadMeter::best(ProjectionBackend& backend, const ProjectionJob& job)
{
    double least = std::numeric_limits<double>::infinity();
    for (int i = 0; i < kTries; ++i) {
        const auto start = std::chrono::steady_clock::now();
        if (i != 0 && start >= m_end) {
            break;
        }
        if (Status done = runOnce(backend, job); !done) {
            return done.error();
        }
        least = std::min(least, Seconds(std::chrono::steady_clock::now() - start).count());
    }
    return least;
}

Status OffloadMeter::runOnce(ProjectionBackend& backend, const ProjectionJob& job)
{
    const Result<Ticket> ticket = backend.submit(std::array{job});
    if (!ticket) {
        return ticket.error();
    }
    const TicketStatus status =
        backend.wait(ticket.value(), std::chrono::steady_clock::now() + kPatience);
    if (status.state == TicketState::Out) {
        backend.abandon(ticket.value());
        return Error{Errc::Device, Sentence::of("A product was not done in time.")};
    }
    if (status.state == TicketState::Failed) {
        return status.error;
    }
    return Done{};
}

// Codes of all values, as after quantizing.
void OffloadMeter::makeRoom(const PlannedMatrix& matrix, std::size_t tokens)
{
    const std::size_t stride = kernels::activationStride(matrix.shape.columns);
    m_codes = AlignedBuffer<std::int8_t>(tokens * stride);
    m_codeSums = AlignedBuffer<std::int32_t>(tokens);
    m_accumulators =
        AlignedBuffer<std::int32_t>(tokens * matrix.allBlocks().end * kernels::kBlockRows);
    std::minstd_rand random(1);
    for (std::size_t token = 0; token < tokens; ++token) {
        for (std::size_t column = 0; column < matrix.shape.columns; ++column) {
            const auto code = static_cast<std::int8_t>(static_cast<int>(random() % 255) - 127);
            m_codes[token * stride + column] = code;
            m_codeSums[token] += code;
        }
    }
}

} // namespace trilume::accel
