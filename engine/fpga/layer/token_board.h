// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/fpga/driver/bus.h"
#include "engine/fpga/driver/identity.h"
#include "engine/fpga/layer/layered_model.h"
#include "engine/fpga/layer/token_program.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
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
    Failed, // on the board: the state is as before, the token can be asked for again
    Late,   // no end within the time that it may take: the board has to be opened anew
};

// What a token took, in cycles of the board.
struct TokenCycles
{
    std::uint32_t all = 0;
    std::uint32_t jobs = 0; // of them, with jobs in flight
};

// Whole tokens on a board with a vector unit: a row of embeddings goes there, logits come back.
// Used on one thread; nobody else uses the board. Throws std::bad_alloc.
class TokenBoard
{
public:
    // What step() needs of a board, before anything is written there.
    [[nodiscard]] static LayerFit fitOf(Bus& bus,
                                        const Geometry& geometry,
                                        const LayeredModel& model);

    // Brings the model there; its state is that before any token. `bus` outlives it. Errors: of the
    // bus. To be asked of a model that fits.
    [[nodiscard]] static Result<std::unique_ptr<TokenBoard>> open(Bus& bus,
                                                                  const Geometry& geometry,
                                                                  const LayeredModel& model);

    // Reads a token, (hidden) floats; `logits` are (vocabulary) floats after it. An error: of the
    // bus, and the state is as before.
    [[nodiscard]] Result<TokenEnd> step(std::span<const float> embedding, std::span<float> logits);

    // The state of a layer after the last token.
    [[nodiscard]] Status readState(std::size_t layer, std::span<float> state);

    [[nodiscard]] TokenCycles lastCycles() const { return m_cycles; }

private:
    TokenBoard(Bus& bus, const Geometry& geometry);

    [[nodiscard]] Status placeAll(const LayeredModel& model);
    [[nodiscard]] Status addJob(TokenMemory& memory,
                                const LayeredLinear& linear,
                                DeviceAddress activations,
                                DeviceAddress results);
    [[nodiscard]] Status addJobs(TokenMemory& memory, const LayeredLayer& layer);
    void resetEngine();
    [[nodiscard]] bool waitForEnd();

    Bus& m_bus;
    Geometry m_geometry;
    TokenAddresses m_at = {};
    std::vector<std::byte> m_descriptors; // of the ring
    std::uint64_t m_ring = 0;
    std::uint32_t m_ringMask = 0;
    std::array<DeviceAddress, 2> m_programs = {};
    std::size_t m_turn = 0; // which of the states is the last token's
    std::uint64_t m_expectedCycles = 0;
    std::uint32_t m_clockKilohertz;
    TokenCycles m_cycles;
};

} // namespace trilume::fpga
