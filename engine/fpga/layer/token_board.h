// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/fpga/driver/bus.h"
#include "engine/fpga/driver/identity.h"
#include "engine/fpga/driver/ticket.h"
#include "engine/fpga/layer/layered_model.h"
#include "engine/fpga/layer/token_program.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace trilume::fpga {

// Whether a board can write the tokens of a model.
enum class LayerFit
{
    Fits = 1,
    NoVectorUnit,
    OtherShape, // widths are no whole vectors, or the core's layouts have gaps
    TooLarge,   // for the memory, or a matrix for the core
};

// How a token ended.
enum class TokenEnd
{
    Done = 1,
    Failed,   // on the board: the state is as before, the token can be asked for again
    Late,     // no end within the time that it may take: the board has to be opened anew
    Unwanted, // as Late, because nobody waits for it any more
};

// What a token took.
struct TokenCost
{
    TicketCost all;              // of the board; stalls are not counted
    std::uint64_t jobCycles = 0; // of its cycles, with jobs in flight
};

// What is asked of a board.
struct TokenStep
{
    std::span<const float> embedding; // (hidden)
    std::span<float> logits = {};     // (vocabulary), out; empty: not wanted, which costs less
    // Asked now and then whether nobody waits for it any more; null: it is always wanted.
    std::function<bool()> isUnwanted = {};
};

// Whole tokens on a board with a vector unit: a row of embeddings goes there, logits come back.
// Used on one thread; nobody else uses the board. Throws std::bad_alloc.
class TokenBoard
{
public:
    // What step() needs of a board, before anything is written there.
    [[nodiscard]] static LayerFit fitOf(Bus& bus,
                                        const Geometry& geometry,
                                        const LayeredShape& shape);

    // Brings the model there; its state is that before any token. `bus` outlives it. Errors: of the
    // bus. To be asked of a model that fits.
    [[nodiscard]] static Result<std::unique_ptr<TokenBoard>> open(Bus& bus,
                                                                  const Geometry& geometry,
                                                                  LayeredModel& model);

    // Reads a token. An error: of the bus, and the state is as before.
    [[nodiscard]] Result<TokenEnd> step(const TokenStep& token);

    // The state of a layer, (hidden) floats, after the last token: of none, where one was written.
    [[nodiscard]] Status readState(std::size_t layer, std::span<float> state);
    [[nodiscard]] Status writeState(std::size_t layer, std::span<const float> state);

    // Of the last token.
    [[nodiscard]] const TokenCost& lastCost() const { return m_lastCost; }

private:
    // One of the programs, and what a token with it takes.
    struct Program
    {
        DeviceAddress address = {};
        std::uint64_t mostCycles = 0; // generously
        TokenCost cost;               // but for cycles
    };

    TokenBoard(Bus& bus, const Geometry& geometry);

    [[nodiscard]] Status placeAll(LayeredModel& model);
    void placePrograms(TokenMemory& memory, const TicketCost& layers);
    void addJob(TokenMemory& memory,
                LayeredLinear& linear,
                DeviceAddress activations,
                DeviceAddress results);
    void addJobs(TokenMemory& memory, LayeredLayer& layer);
    [[nodiscard]] Status confirm();
    [[nodiscard]] Result<TokenEnd> resetEngine(const TokenStep& token);
    void configureEngine();
    [[nodiscard]] Result<TokenEnd> waitForEnd(const Program& program, const TokenStep& token);
    [[nodiscard]] std::uint64_t addressOfState(std::size_t layer) const;

    Bus& m_bus;
    Geometry m_geometry;
    TokenAddresses m_at = {};
    std::vector<std::byte> m_descriptors; // of the ring
    std::uint64_t m_ring = 0;
    std::uint32_t m_ringMask = 0;
    TicketCost m_jobs;                                // of all jobs: bytes and products
    std::array<std::array<Program, 2>, 2> m_programs; // by the turn, then by TokenPart
    std::size_t m_turn = 0;                           // which of the states is the last token's
    std::uint32_t m_clockKilohertz;
    TokenCost m_lastCost;
};

} // namespace trilume::fpga
