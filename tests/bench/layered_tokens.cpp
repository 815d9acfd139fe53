// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/layered_tokens.h"

#include "engine/fpga/driver/identity.h"
#include "engine/fpga/layer/token_board.h"
#include "engine/fpga/virtual_board/simulated_bus.h"
#include "engine/model/hgrn_bit/hgrn_bit_model.h"
#include "engine/model/sequence.h"
#include "tests/engine/fpga/layer/layered_board.h"
#include "tests/engine/fpga/layer/layered_weights.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>
#include <vector>

namespace trilume::bench {

namespace {

constexpr int kTokens = 2;

// The last one's cycles; nothing of a board on which a token does not end well.
void runTokens(const fpga::Board& board,
               const model::hgrn_bit::HgrnBitModel& model,
               fpga::TokenBoard& there)
{
    const auto here = model.createSequence({.threads = {1}, .maxBatch = 1});
    std::vector<float> row(model.weights().shape.hiddenSize);
    std::vector<float> expected(model.weights().shape.vocabularySize);
    std::vector<float> found(expected.size());
    bool isSame = true;
    TokenId token{1};
    for (int i = 0; i < kTokens; ++i) {
        model::ForwardOutputs outputs;
        outputs.lastLogits = expected;
        here->forward({&token, 1}, outputs);
        model.weights().embeddings.row(token, row);
        const Result<fpga::TokenEnd> end = there.step({row, found});
        if (!end || end.value() != fpga::TokenEnd::Done) {
            std::printf("  on the board: a token failed\n");
            return;
        }
        isSame =
            isSame && std::memcmp(found.data(), expected.data(), found.size() * sizeof(float)) == 0;
        token = TokenId(std::max_element(expected.begin(), expected.end()) - expected.begin());
    }
    const fpga::TokenCost& cost = there.lastCost();
    const auto milliseconds = [&](std::uint64_t count) {
        return static_cast<double>(count) / board.clockKilohertz.value;
    };
    std::printf("  a token on the board (simulated): %llu cycles, %.3f ms; of them products %llu, "
                "%.3f ms; %s\n",
                static_cast<unsigned long long>(cost.all.cycles), milliseconds(cost.all.cycles),
                static_cast<unsigned long long>(cost.jobCycles), milliseconds(cost.jobCycles),
                isSame ? "the same logits" : "OTHER LOGITS");
}

} // namespace

void printLayeredTokens(const fpga::Board& board, const model::Model& model)
{
    const auto* hgrn = dynamic_cast<const model::hgrn_bit::HgrnBitModel*>(&model);
    const fpga::BoardSetup setup = fpga::setupOf(board);
    auto simulated = fpga::VerilatedBoard::create(tests::kLayeredCore, setup);
    if (hgrn == nullptr || simulated == nullptr) {
        return;
    }
    fpga::SimulatedBus bus(std::move(simulated), setup.memoryBytes,
                           static_cast<std::uint32_t>(board.clockKilohertz.value));
    const auto identity = fpga::identify(bus, {board.geometry, {}, {}});
    if (!identity) {
        return; // another core than this board's
    }
    fpga::LayeredModel layered = tests::layeredModelOf(hgrn->weights(), board.geometry);
    if (fpga::TokenBoard::fitOf(bus, board.geometry, layered.shape) != fpga::LayerFit::Fits) {
        std::printf("  on the board: the model does not fit\n");
        return;
    }
    const auto opened = fpga::TokenBoard::open(bus, board.geometry, layered);
    if (!opened) {
        std::printf("  on the board: %s\n", opened.error().english().c_str());
        return;
    }
    runTokens(board, *hgrn, *opened.value());
}

} // namespace trilume::bench
