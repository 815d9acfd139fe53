// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/driver/driver.h"
#include "engine/fpga/driver/vector_layout.h"
#include "tests/engine/fpga/fpga_case.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>
#include <vector>

namespace trilume::fpga {

// A driver on a bus, and what it is asked in tests.
template <typename SomeBus>
struct DriverRig
{
    DriverRig(std::unique_ptr<SomeBus> itsBus,
              const Geometry& itsGeometry,
              const DriverOptions& options)
        : geometry(itsGeometry)
        , bus(std::move(itsBus))
        , driver(std::move(Driver::open(*bus, options)).value())
    {}

    [[nodiscard]] Status store(MatrixId id, const Operands& operands)
    {
        return driver->store(id, ResidentMatrix::pack(operands.matrix(), geometry).value());
    }

    [[nodiscard]] TicketJob job(MatrixId id, const Operands& operands) const
    {
        TicketJob job;
        job.matrix = id;
        job.blocks = {0, geometry.blocksOf(operands.rows)};
        job.vectors = operands.vectors;
        job.activations = layOutActivations(
            {operands.activations.data(), operands.vectors, operands.columns, operands.stride()},
            geometry);
        return job;
    }

    std::shared_ptr<DriverTicket> start(std::vector<TicketJob> jobs)
    {
        auto ticket = std::make_shared<DriverTicket>();
        ticket->jobs = std::move(jobs);
        driver->start(ticket);
        return ticket;
    }

    void finishAll()
    {
        for (int i = 0; i < 100'000 && !driver->isIdle(); ++i) {
            driver->advance(std::chrono::microseconds(100));
        }
        QVERIFY(driver->isIdle());
    }

    [[nodiscard]] bool isRight(const DriverTicket& ticket,
                               std::size_t index,
                               const Operands& operands) const
    {
        const TicketJob& job = ticket.jobs[index];
        const std::size_t firstRow = job.blocks.begin * geometry.rows;
        const std::size_t rows = std::min(job.blocks.end * geometry.rows, operands.rows) - firstRow;
        std::vector<std::int32_t> sums(operands.vectors * rows);
        readResults(job.results, geometry, {sums.data(), operands.vectors, 0, rows, rows});
        for (std::size_t i = 0; i < sums.size(); ++i) {
            if (sums[i] != operands.sum(firstRow + i % rows, i / rows)) {
                return false;
            }
        }
        return ticket.outcome == TicketOutcome::Done;
    }

    Geometry geometry;
    std::unique_ptr<SomeBus> bus;
    std::unique_ptr<Driver> driver;
};

} // namespace trilume::fpga
