// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/board_session/open_board.h"
#include "engine/fpga/virtual_board/simulated_bus.h"
#include "engine/fpga/virtual_board/virtual_plugin.h"
#include "engine/model/hgrn_bit/synthetic_weights.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <trilume/tokens.h>

namespace trilume::tests {

// A device of the plugin's table, without anything of ours in between.
class OpenBoard
{
public:
    OpenBoard(const char* id, const model::hgrn_bit::Shape& shape)
        : m_shape(shape)
    {
        m_opened = fpga::virtualPlugin().open(nullptr, id, nullptr, &m_device, &m_error);
    }

    // One that is reached in a way of a test's own.
    OpenBoard(std::unique_ptr<trilume_accel_device> device, const model::hgrn_bit::Shape& shape)
        : m_shape(shape)
        , m_device(device.release())
        , m_opened(TRILUME_ACCEL_OK)
    {}

    ~OpenBoard() { close(); }

    OpenBoard(const OpenBoard&) = delete;
    OpenBoard& operator=(const OpenBoard&) = delete;

    void close()
    {
        if (m_device != nullptr) {
            fpga::virtualPlugin().close(m_device);
            m_device = nullptr;
        }
    }

    [[nodiscard]] static const trilume_tokens_functions_t& tokens()
    {
        return *static_cast<const trilume_tokens_functions_t*>(
            fpga::virtualPlugin().extension(TRILUME_TOKENS_ID));
    }

    trilume_accel_result_t supports()
    {
        const trilume_tokens_shape_t shape = tokensShape();
        return tokens().supports(m_device, &shape, &m_error);
    }

    // begin() and all tensors of a model of this shape, of which `missing` is left out.
    trilume_accel_result_t bring(std::uint32_t missing = 0)
    {
        const trilume_tokens_shape_t shape = tokensShape();
        trilume_accel_result_t result = tokens().begin(m_device, &shape, &m_error);
        for (std::uint64_t layer = 0; layer < m_shape.layerCount; ++layer) {
            for (std::uint32_t tensor = 1; tensor <= TRILUME_TOKENS_MLP_NORM; ++tensor) {
                result = tensor == missing || result < 0 ? result : setVector(tensor, layer);
            }
            for (std::uint32_t tensor = TRILUME_TOKENS_INPUT; tensor <= TRILUME_TOKENS_MLP_DOWN;
                 ++tensor) {
                result = tensor == missing || result < 0 ? result : setLinear(tensor, layer);
            }
        }
        result = missing == TRILUME_TOKENS_FINAL_NORM || result < 0
                     ? result
                     : setVector(TRILUME_TOKENS_FINAL_NORM, 0);
        return missing == TRILUME_TOKENS_VOCABULARY || result < 0
                   ? result
                   : setLinear(TRILUME_TOKENS_VOCABULARY, 0);
    }

    trilume_accel_result_t setVector(std::uint32_t tensor,
                                     std::uint64_t layer,
                                     std::size_t count = 0)
    {
        const std::vector<float> values(count != 0 ? count : m_shape.hiddenSize, 1.0F);
        const trilume_tokens_vector_t vector = {sizeof vector, tensor, layer, values.size(),
                                                values.data()};
        return tokens().set_vector(m_device, &vector, &m_error);
    }

    trilume_accel_result_t setLinear(std::uint32_t tensor, std::uint64_t layer)
    {
        const bool isDown = tensor == TRILUME_TOKENS_MLP_DOWN;
        const std::size_t rows = tensor == TRILUME_TOKENS_MLP_GATE     ? 2 * m_shape.feedForwardSize
                                 : tensor == TRILUME_TOKENS_VOCABULARY ? m_shape.vocabularySize
                                                                       : m_shape.hiddenSize;
        const std::size_t columns = isDown ? m_shape.feedForwardSize : m_shape.hiddenSize;
        std::vector<std::int8_t> trits(rows * columns);
        for (std::size_t i = 0; i < trits.size(); ++i) {
            trits[i] =
                static_cast<std::int8_t>(static_cast<int>((i * (tensor + 13) % 7 + layer) % 3) - 1);
        }
        const std::vector<float> norm(columns, 1.0F);
        const trilume_tokens_linear_t linear = {sizeof linear, tensor,       layer,
                                                rows,          columns,      trits.data(),
                                                norm.data(),   1.0F / 16.0F, 0};
        return tokens().set_linear(m_device, &linear, &m_error);
    }

    trilume_accel_result_t step(std::uint64_t timeout = 60'000'000'000)
    {
        const std::vector<float> row(m_shape.hiddenSize, 0.5F);
        return tokens().step(m_device, row.data(), nullptr, timeout, nullptr, &m_error);
    }

    // All of it, to the end.
    [[nodiscard]] bool bringAll()
    {
        return isOpen() && bring() == TRILUME_ACCEL_OK && ready() == TRILUME_ACCEL_OK;
    }

    trilume_accel_result_t ready() { return tokens().ready(m_device, &m_error); }

    trilume_accel_result_t step(const std::vector<float>& row, std::vector<float>& logits)
    {
        return tokens().step(m_device, row.data(), logits.data(), 60'000'000'000, nullptr,
                             &m_error);
    }

    trilume_accel_result_t readState(std::vector<float>& state)
    {
        return tokens().read_state(m_device, 0, state.data(), &m_error);
    }

    trilume_accel_result_t writeState(const std::vector<float>& state)
    {
        return tokens().write_state(m_device, 0, state.data(), &m_error);
    }

    // On the thread of the core, whose the bus is.
    template <typename OneBus>
    void withBus(const std::function<void(OneBus& bus)>& work)
    {
        static_cast<void>(m_device->session->withBus([&](fpga::Bus& bus) -> Status {
            work(dynamic_cast<OneBus&>(bus));
            return Done{};
        }));
    }

    void inject(const fpga::FaultPlan& plan)
    {
        withBus<fpga::SimulatedBus>([&](fpga::SimulatedBus& bus) { bus.board().inject(plan); });
    }

    trilume_accel_result_t upload()
    {
        constexpr std::size_t kWidth = 64;
        const std::vector<std::int8_t> trits(kWidth * kWidth, 1);
        const trilume_accel_matrix_t matrix = {
            sizeof matrix, TRILUME_ACCEL_TERNARY_MATVEC, 64, 64, 64, trits.data()};
        trilume_accel_matrix_handle_t handle = 0;
        return fpga::virtualPlugin().upload(m_device, &matrix, &handle, &m_error);
    }

    [[nodiscard]] trilume_accel_device_t* get() const { return m_device; }

    [[nodiscard]] bool isOpen() const { return m_opened == TRILUME_ACCEL_OK; }

    [[nodiscard]] std::string text() const { return m_error.text; }

private:
    [[nodiscard]] trilume_tokens_shape_t tokensShape() const
    {
        return {sizeof(trilume_tokens_shape_t),
                TRILUME_TOKENS_HGRN,
                m_shape.layerCount,
                m_shape.hiddenSize,
                m_shape.feedForwardSize,
                m_shape.vocabularySize,
                1e-6F,
                1e-6F};
    }

    model::hgrn_bit::Shape m_shape;
    trilume_accel_error_t m_error = {sizeof m_error, {}};
    trilume_accel_device_t* m_device = nullptr;
    trilume_accel_result_t m_opened = TRILUME_ACCEL_ERROR_FAILED;
};

// Of the table of embeddings, as it were.
inline std::vector<float> rowOf(std::size_t width, int number)
{
    std::vector<float> row(width);
    for (std::size_t i = 0; i < width; ++i) {
        row[i] = static_cast<float>(
                     static_cast<int>(i * 37 + static_cast<std::size_t>(number) * 11) % 17 - 8)
                 / 4.0F;
    }
    return row;
}

} // namespace trilume::tests
