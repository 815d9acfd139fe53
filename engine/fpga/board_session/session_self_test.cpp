// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/board_session/board_session.h"

namespace trilume::fpga {

namespace {

constexpr std::chrono::seconds kTestTime{8};

// Of a row and a column: each of the three weights, in no simple order.
std::int8_t testTrit(std::size_t row, std::size_t column)
{
    return static_cast<std::int8_t>(static_cast<int>((row * 7 + column * column * 5 + 1) % 3) - 1);
}

std::int8_t testActivation(std::size_t vector, std::size_t column)
{
    return static_cast<std::int8_t>((column * 37 + vector * 101 + 128) % 256);
}

} // namespace

// Some blocks of each core and some tiles, of which the last are not full, and as many vectors as
// there may be.
Status BoardSession::selfTest()
{
    const Geometry& geometry = identity().geometry;
    const std::size_t rows = 2 * m_cores.size() * geometry.rows + 1;
    const std::size_t columns = 3 * static_cast<std::size_t>(geometry.columns) - 1;
    std::vector<std::int8_t> trits;
    for (std::size_t i = 0; i < rows * columns; ++i) {
        trits.push_back(testTrit(i / columns, i % columns));
    }
    std::vector<std::int8_t> activations;
    for (std::size_t i = 0; i < geometry.vectors * columns; ++i) {
        activations.push_back(testActivation(i / columns, i % columns));
    }
    std::vector<std::int32_t> results(geometry.vectors * rows);
    const Result<MatrixId> matrix = upload({trits.data(), rows, columns, columns});
    if (!matrix) {
        return matrix.error();
    }
    const SessionJob job{matrix.value(),     0,       rows,           geometry.vectors,
                         activations.data(), columns, results.data(), rows};
    const Result<SessionTicket> ticket = submit({&job, 1});
    WaitResult waited;
    if (ticket) {
        waited = wait(ticket.value(), kTestTime);
        cancel(ticket.value()); // where it is pending
    }
    const Status unloaded = unload(matrix.value());
    if (!ticket || !unloaded) {
        return !ticket ? ticket.error() : unloaded.error();
    }
    if (waited.outcome == WaitOutcome::Failed || waited.outcome == WaitOutcome::Lost) {
        return waited.error;
    }
    if (waited.outcome != WaitOutcome::Done) {
        return Error{Errc::Device, Sentence::of("The product of the test was not done in time.")};
    }
    for (std::size_t i = 0; i < results.size(); ++i) {
        std::int32_t expected = 0;
        for (std::size_t column = 0; column < columns; ++column) {
            expected += testTrit(i % rows, column) * testActivation(i / rows, column);
        }
        if (results[i] != expected) {
            return Error{Errc::Device, Sentence::of("Row %1 of the test: found %2, expected %3.",
                                                    i % rows, results[i], expected)};
        }
    }
    return Done{};
}

} // namespace trilume::fpga
