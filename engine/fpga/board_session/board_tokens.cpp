// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/board_session/board_tokens.h"

#include "engine/fpga/registers/fpga_registers.h"

#include <array>
#include <cstdint>
#include <utility>

namespace trilume::fpga {

namespace {

struct MatrixSize
{
    std::size_t rows;
    std::size_t columns;
};

MatrixSize sizeOf(LinearName name, const LayeredShape& shape)
{
    switch (name) {
    case LinearName::MlpGate:
        return {2 * shape.feedForward, shape.hidden};
    case LinearName::MlpDown:
        return {shape.hidden, shape.feedForward};
    case LinearName::Vocabulary:
        return {shape.vocabulary, shape.hidden};
    default:
        return {shape.hidden, shape.hidden};
    }
}

constexpr std::array kVectorsOfLayer = {VectorName::AttentionNorm, VectorName::GateNorm,
                                        VectorName::MlpNorm}; // floors may be missing
constexpr std::array kLinearsOfLayer = {LinearName::Input,   LinearName::Forget,
                                        LinearName::Gate,    LinearName::Output,
                                        LinearName::MlpGate, LinearName::MlpDown};

Error noSuchTensor()
{
    return {Errc::InvalidArgument,
            Sentence::of("There is no such tensor of this size, or it is there already.")};
}

constexpr std::uint32_t kNobody = 0xFFFFFFFFU; // what a register says where nothing answers

Error nothingAnswers()
{
    return {Errc::Device, trilume::Sentence::of("Nothing answers where the device should be.")};
}

Status statusOf(LayerFit fit)
{
    switch (fit) {
    case LayerFit::Fits:
        return Done{};
    case LayerFit::NoVectorUnit:
        return Error{Errc::Unsupported,
                     Sentence::of("The board has no vector unit, so it computes products only.")};
    case LayerFit::OtherShape:
        return Error{Errc::Unsupported,
                     Sentence::of("Whole tokens need a core whose columns divide 64, and widths "
                                  "that are multiples of 64.")};
    case LayerFit::TooLarge:
        break;
    }
    return Error{Errc::Unsupported,
                 Sentence::of("The whole model does not fit into the memory of the board.")};
}

} // namespace

Status BoardTokens::supports(BoardSession& session, const LayeredShape& shape)
{
    LayerFit fit = LayerFit::NoVectorUnit;
    const Geometry geometry = session.identity().geometry;
    if (session.board().cores == 1) {
        Status asked = session.withBus([&](Bus& bus) -> Status {
            fit = TokenBoard::fitOf(bus, geometry, shape);
            const bool isThere = bus.readRegister(kRegisterId) != kNobody;
            return isThere ? Status(Done{}) : nothingAnswers();
        });
        if (!asked) {
            return asked;
        }
    }
    return statusOf(fit);
}

// That its unit is gone is no answer of this board.
Status BoardTokens::supportsAnother(const LayeredShape& shape)
{
    LayerFit fit = LayerFit::NoVectorUnit;
    Status asked = withBoard([&](Bus& bus) -> Status {
        fit = TokenBoard::fitOf(bus, m_session.identity().geometry, shape);
        return fit != LayerFit::NoVectorUnit ? Status(Done{}) : nothingAnswers();
    });
    return asked ? statusOf(fit) : asked;
}

Result<std::unique_ptr<BoardTokens>> BoardTokens::begin(BoardSession& session,
                                                        const LayeredShape& shape)
{
    if (Status supported = supports(session, shape); !supported) {
        return supported.error();
    }
    std::unique_ptr<BoardTokens> tokens(new BoardTokens(session, shape));
    if (Status lent = session.lend(); !lent) {
        tokens->m_isClosing = true; // nothing to give back
        return lent.error();
    }
    return tokens;
}

BoardTokens::BoardTokens(BoardSession& session, const LayeredShape& shape)
    : m_session(session)
{
    m_model.shape = shape;
    m_model.layers.resize(shape.layers);
}

BoardTokens::~BoardTokens()
{
    if (m_isClosing.exchange(true)) {
        return;
    }
    const std::lock_guard lock(m_stepMutex);
    m_session.takeBack();
}

std::vector<float>* BoardTokens::vectorOf(VectorName name, std::size_t layer)
{
    if (name == VectorName::FinalNorm) {
        return layer == 0 ? &m_model.finalNorm : nullptr;
    }
    if (layer >= m_model.layers.size()) {
        return nullptr;
    }
    LayeredLayer& place = m_model.layers[layer];
    switch (name) {
    case VectorName::AttentionNorm:
        return &place.attentionNorm;
    case VectorName::GateNorm:
        return &place.gNorm;
    case VectorName::MlpNorm:
        return &place.mlpNorm;
    case VectorName::Floors:
        return &place.floors;
    default:
        return nullptr;
    }
}

LayeredLinear* BoardTokens::linearOf(LinearName name, std::size_t layer)
{
    if (name == LinearName::Vocabulary) {
        return layer == 0 ? &m_model.head : nullptr;
    }
    if (layer >= m_model.layers.size()) {
        return nullptr;
    }
    LayeredLayer& place = m_model.layers[layer];
    switch (name) {
    case LinearName::Input:
        return &place.input;
    case LinearName::Forget:
        return &place.forget;
    case LinearName::Gate:
        return &place.gate;
    case LinearName::Output:
        return &place.output;
    case LinearName::MlpGate:
        return &place.mlpGate;
    case LinearName::MlpDown:
        return &place.mlpDown;
    default:
        return nullptr;
    }
}

Status BoardTokens::setVector(VectorName name, std::size_t layer, std::span<const float> values)
{
    std::vector<float>* place = vectorOf(name, layer);
    if (isReady() || place == nullptr || !place->empty() || values.size() != shape().hidden) {
        return noSuchTensor();
    }
    place->assign(values.begin(), values.end());
    return Done{};
}

Status BoardTokens::setLinear(LinearName name,
                              std::size_t layer,
                              const TritMatrix& trits,
                              std::span<const float> norm,
                              float scale)
{
    LayeredLinear* place = linearOf(name, layer);
    const MatrixSize size = sizeOf(name, shape());
    if (isReady() || place == nullptr || place->matrix || trits.rows != size.rows
        || trits.columns != size.columns || norm.size() != size.columns) {
        return noSuchTensor();
    }
    Result<ResidentMatrix> packed = ResidentMatrix::pack(trits, m_session.identity().geometry);
    if (!packed) {
        return packed.error();
    }
    place->norm.assign(norm.begin(), norm.end());
    place->matrix = std::move(packed).value();
    place->scale = scale;
    return Done{};
}

Status BoardTokens::checkComplete()
{
    bool isComplete = !m_model.finalNorm.empty() && m_model.head.matrix.has_value();
    for (std::size_t layer = 0; layer < m_model.layers.size(); ++layer) {
        for (const VectorName name : kVectorsOfLayer) {
            isComplete = isComplete && !vectorOf(name, layer)->empty();
        }
        for (const LinearName name : kLinearsOfLayer) {
            isComplete = isComplete && linearOf(name, layer)->matrix.has_value();
        }
    }
    if (!isComplete) {
        return Error{Errc::InvalidArgument, Sentence::of("A tensor of the model is missing.")};
    }
    return Done{};
}

Status BoardTokens::ready()
{
    if (isReady()) {
        return Error{Errc::InvalidArgument, Sentence::of("The model is ready already.")};
    }
    if (Status complete = checkComplete(); !complete) {
        return complete;
    }
    const Geometry geometry = m_session.identity().geometry;
    Status opened = m_session.withBus([&](Bus& bus) -> Status {
        Result<std::unique_ptr<TokenBoard>> board = TokenBoard::open(bus, geometry, m_model);
        if (!board) {
            return board.error();
        }
        m_board = std::move(board).value();
        return Done{};
    });
    if (opened) {
        m_model = {m_model.shape, {}, {}, {}}; // it is there
    }
    return opened;
}

Status BoardTokens::withBoard(const std::function<Status(Bus& bus)>& work)
{
    if (m_isLost) {
        return nothingAnswers();
    }
    Status asked = m_session.withBus(work);
    if (!asked) {
        m_isLost = true;
    }
    return asked;
}

Result<TokenEnd> BoardTokens::stepOnce(const TokenStep& token)
{
    TokenEnd end = TokenEnd::Failed;
    const Status asked = withBoard([&](Bus&) -> Status {
        const Result<TokenEnd> stepped = m_board->step(token);
        if (!stepped) {
            return stepped.error();
        }
        end = stepped.value();
        return Done{};
    });
    if (!asked) {
        return asked.error();
    }
    return end;
}

StepResult BoardTokens::step(std::span<const float> embedding,
                             std::span<float> logits,
                             std::chrono::nanoseconds most)
{
    using Clock = std::chrono::steady_clock;
    const std::lock_guard lock(m_stepMutex);
    const Clock::time_point begin = Clock::now();
    const auto isOver = [&] {
        return m_isClosing || Clock::now() - begin >= most;
    };
    const TokenStep token{embedding, logits, isOver};
    Result<TokenEnd> end = stepOnce(token);
    if (end && end.value() == TokenEnd::Failed && !isOver()) {
        end = stepOnce(token);
    }
    StepResult result;
    if (!end) {
        result.outcome = StepOutcome::Lost;
        result.error = end.error();
    } else if (end.value() == TokenEnd::Done) {
        result.cost = m_board->lastCost().all;
        m_session.count(result.cost);
    } else if (end.value() == TokenEnd::Failed) {
        result.outcome = StepOutcome::Failed;
        result.error = {Errc::Device, Sentence::of("A token failed on the board.")};
    } else if (m_isClosing) {
        result.outcome = StepOutcome::Cancelled;
    } else {
        m_isLost = true;
        result.outcome = StepOutcome::Lost;
        result.error = {Errc::Device, Sentence::of("A token was not done in time.")};
    }
    return result;
}

Status BoardTokens::readState(std::size_t layer, std::span<float> state)
{
    return withBoard([&](Bus&) { return m_board->readState(layer, state); });
}

Status BoardTokens::writeState(std::size_t layer, std::span<const float> state)
{
    return withBoard([&](Bus&) { return m_board->writeState(layer, state); });
}

} // namespace trilume::fpga
