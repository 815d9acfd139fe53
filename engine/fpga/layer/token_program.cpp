// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/layer/token_program.h"

#include <utility>

namespace trilume::fpga {

namespace {

void set(ConstantVector& values, Constant constant, float value)
{
    values.at(laneOf(constant)) = value;
}

ConstantVector constantsOf(const LayeredShape& shape)
{
    ConstantVector values = arithmeticConstants();
    set(values, Constant::NormEps, shape.normEps);
    set(values, Constant::BitLinearEps, shape.bitLinearEps);
    set(values, Constant::Hidden, static_cast<float>(shape.hidden));
    set(values, Constant::FeedForward, static_cast<float>(shape.feedForward));
    return values;
}

LayerAddresses placeLayer(const LayeredShape& shape, const LayeredLayer& layer, TokenMemory& memory)
{
    ConstantVector constants = constantsOf(shape);
    set(constants, Constant::InputScale, layer.input.scale);
    set(constants, Constant::ForgetScale, layer.forget.scale);
    set(constants, Constant::GateScale, layer.gate.scale);
    set(constants, Constant::OutputScale, layer.output.scale);
    set(constants, Constant::MlpGateScale, layer.mlpGate.scale);
    set(constants, Constant::MlpDownScale, layer.mlpDown.scale);
    const std::size_t stateBytes = shape.hidden * sizeof(float);
    return {memory.placeFloats(constants),
            memory.placeFloats(layer.attentionNorm),
            memory.placeFloats(layer.gNorm),
            memory.placeFloats(layer.mlpNorm),
            memory.placeFloats(layer.floors),
            !layer.floors.empty(),
            memory.placeFloats(layer.input.norm),
            memory.placeFloats(layer.forget.norm),
            memory.placeFloats(layer.gate.norm),
            memory.placeFloats(layer.output.norm),
            memory.placeFloats(layer.mlpGate.norm),
            memory.placeFloats(layer.mlpDown.norm),
            {memory.placeZeros(stateBytes), memory.placeZeros(stateBytes)}};
}

DeviceAddress behind(DeviceAddress address, std::size_t bytes)
{
    return DeviceAddress(static_cast<std::uint64_t>(address) + bytes);
}

// One layer's kernels and jobs, after those of the layer before.
class LayerProgram
{
public:
    LayerProgram(VectorProgram& program, const TokenAddresses& at, const LayerAddresses& layer)
        : m_program(program)
        , m_kernels(program, {layer.constants, at.ones})
        , m_at(at)
        , m_layer(layer)
        , m_x{at.x, at.hidden}
        , m_normed{at.normed, at.hidden}
        , m_wide{at.wide, at.feedForward}
    {}

    void attention(std::size_t turn)
    {
        m_kernels.rmsNorm(m_x, m_layer.attentionNorm, Constant::Hidden, m_at.normed);
        m_kernels.quantize(
            m_normed, Constant::Hidden,
            {m_layer.inputNorm, Constant::InputScale, m_at.inputCodes, Factor::Input});
        m_kernels.quantize(
            m_normed, Constant::Hidden,
            {m_layer.forgetNorm, Constant::ForgetScale, m_at.forgetCodes, Factor::Forget});
        m_kernels.quantize(m_normed, Constant::Hidden,
                           {m_layer.gateNorm, Constant::GateScale, m_at.gateCodes, Factor::Gate});
        m_program.runJobs(3);
        const DeviceAddress state = m_layer.states.at(1 - turn);
        m_kernels.recurrence({m_at.inputSums, m_at.forgetSums, m_layer.floors, m_layer.hasFloors,
                              m_layer.states.at(turn), DeviceRun{state, m_at.hidden}});
        m_kernels.gatedNorm({m_at.gateSums, m_layer.gNorm, state, Constant::Hidden, m_normed});
        m_kernels.quantize(
            m_normed, Constant::Hidden,
            {m_layer.outputNorm, Constant::OutputScale, m_at.otherCodes, Factor::Other});
        m_program.runJobs(1);
        m_kernels.addScaled(m_at.otherSums, m_x);
    }

    void mlp()
    {
        m_kernels.rmsNorm(m_x, m_layer.mlpNorm, Constant::Hidden, m_at.normed);
        m_kernels.quantize(
            m_normed, Constant::Hidden,
            {m_layer.mlpGateNorm, Constant::MlpGateScale, m_at.otherCodes, Factor::Other});
        m_program.runJobs(1);
        m_kernels.swiglu(m_at.wideSums,
                         behind(m_at.wideSums, m_at.feedForward * sizeof(std::int32_t)), m_wide);
        m_kernels.quantize(
            m_wide, Constant::FeedForward,
            {m_layer.mlpDownNorm, Constant::MlpDownScale, m_at.wideCodes, Factor::Other});
        m_program.runJobs(1);
        m_kernels.addScaled(m_at.otherSums, m_x);
    }

private:
    VectorProgram& m_program;
    LayerKernels m_kernels;
    const TokenAddresses& m_at;
    const LayerAddresses& m_layer;
    DeviceRun m_x;
    DeviceRun m_normed;
    DeviceRun m_wide;
};

} // namespace

TokenAddresses placeVectors(const LayeredModel& model, TokenMemory& memory)
{
    std::array<float, kVectorLanes> ones = {};
    ones.fill(1.0F);
    const LayeredShape& shape = model.shape;
    ConstantVector headConstants = constantsOf(shape);
    set(headConstants, Constant::MlpGateScale, model.head.scale);
    const std::size_t hidden = shape.hidden * sizeof(float);
    const std::size_t wide = shape.feedForward * sizeof(float);
    const std::size_t vocabulary = shape.vocabulary * sizeof(float);
    TokenAddresses at = {shape.hidden,
                         shape.feedForward,
                         shape.vocabulary,
                         memory.placeFloats(ones),
                         memory.take(hidden),
                         memory.take(hidden),
                         memory.take(wide),
                         memory.take(shape.hidden),
                         memory.take(shape.hidden),
                         memory.take(shape.hidden),
                         memory.take(shape.hidden),
                         memory.take(shape.feedForward),
                         memory.take(hidden),
                         memory.take(hidden),
                         memory.take(hidden),
                         memory.take(hidden),
                         memory.take(2 * wide),
                         memory.take(vocabulary),
                         memory.take(vocabulary),
                         memory.placeFloats(model.finalNorm),
                         memory.placeFloats(model.head.norm),
                         memory.placeFloats(headConstants),
                         {}};
    for (const LayeredLayer& layer : model.layers) {
        at.layers.push_back(placeLayer(shape, layer, memory));
    }
    return at;
}

TokenProgram tokenProgram(const TokenAddresses& at, std::size_t turn, TokenPart part)
{
    VectorProgram program;
    LayerKernels kernels(program, {at.headConstants, at.ones});
    const DeviceRun x{at.x, at.hidden};
    kernels.sumOfSquares(x);
    for (const LayerAddresses& layer : at.layers) {
        LayerProgram layerProgram(program, at, layer);
        layerProgram.attention(turn);
        layerProgram.mlp();
    }
    if (part == TokenPart::StateAndLogits) {
        const DeviceRun normed{at.normed, at.hidden};
        kernels.rmsNorm(x, at.finalNorm, Constant::Hidden, at.normed);
        kernels.quantize(normed, Constant::Hidden,
                         {at.headNorm, Constant::MlpGateScale, at.otherCodes, Factor::Other});
        program.runJobs(1);
        kernels.scale(at.headSums, {at.logits, at.vocabulary});
    }
    std::vector<std::byte> blocks = program.finish();
    return {std::move(blocks), program.work()};
}

} // namespace trilume::fpga
