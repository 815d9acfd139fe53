// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/conformance/reference_tokens.h"

#include "engine/accel/plugins/plugin_table.h"

namespace trilume::conformance {

namespace {

constexpr float kNormEps = 1e-5F; // unlike the other one, which may not be taken for it
constexpr float kLinearEps = 1e-6F;

} // namespace

ReferenceTokens::ReferenceTokens(unsigned seed)
    : m_table(kernels::kernelTable(Isa::Scalar))
    , m_random(seed)
    , m_states(kLayers, std::vector<float>(kHidden))
{
    for (std::size_t layer = 0; layer < kLayers; ++layer) {
        for (const std::uint32_t tensor :
             {TRILUME_TOKENS_ATTENTION_NORM, TRILUME_TOKENS_GATE_NORM, TRILUME_TOKENS_MLP_NORM}) {
            addVector(tensor, layer, -0.5F, 1.5F);
        }
        for (const std::uint32_t tensor : {TRILUME_TOKENS_INPUT, TRILUME_TOKENS_FORGET,
                                           TRILUME_TOKENS_GATE, TRILUME_TOKENS_OUTPUT}) {
            addLinear({tensor, layer}, kHidden, kHidden);
        }
        addLinear({TRILUME_TOKENS_MLP_GATE, layer}, 2 * kFeedForward, kHidden);
        addLinear({TRILUME_TOKENS_MLP_DOWN, layer}, kHidden, kFeedForward);
    }
    addVector(TRILUME_TOKENS_FLOORS, 0, 0.0F, 0.9F);
    addVector(TRILUME_TOKENS_FINAL_NORM, 0, 0.5F, 1.5F);
    addLinear({TRILUME_TOKENS_VOCABULARY, 0}, kVocabulary, kHidden);
}

trilume_tokens_shape_t ReferenceTokens::shape()
{
    auto shape = accel::emptyStruct<trilume_tokens_shape_t>();
    shape.kind = TRILUME_TOKENS_HGRN;
    shape.layers = kLayers;
    shape.hidden = kHidden;
    shape.feed_forward = kFeedForward;
    shape.vocabulary = kVocabulary;
    shape.norm_eps = kNormEps;
    shape.linear_eps = kLinearEps;
    return shape;
}

float ReferenceTokens::random(float least, float most)
{
    return std::uniform_real_distribution<float>(least, most)(m_random);
}

std::vector<float> ReferenceTokens::randomRow()
{
    std::vector<float> row(kHidden);
    for (float& value : row) {
        value = random(-2.0F, 2.0F);
    }
    return row;
}

void ReferenceTokens::addVector(std::uint32_t tensor, std::size_t layer, float least, float most)
{
    std::vector<float>& values = m_vectors[{tensor, layer}];
    values.resize(kHidden);
    for (float& value : values) {
        value = random(least, most);
    }
}

void ReferenceTokens::addLinear(Name name, std::size_t rows, std::size_t columns)
{
    Linear& linear = m_linears[name];
    linear.rows = rows;
    linear.columns = columns;
    linear.scale = random(0.01F, 0.2F);
    for (std::size_t column = 0; column < columns; ++column) {
        linear.norm.push_back(random(0.5F, 1.5F));
    }
    for (std::size_t i = 0; i < rows * columns; ++i) {
        linear.trits.push_back(
            static_cast<std::int8_t>(std::uniform_int_distribution<int>(-1, 1)(m_random)));
    }
}

ReferenceTokens::Product ReferenceTokens::product(Name name,
                                                  std::span<const float> x,
                                                  float squares) const
{
    const Linear& linear = m_linears.at(name);
    std::vector<std::int8_t> codes(linear.columns);
    kernels::QuantTarget target = {linear.norm.data(), codes.data()};
    m_table.quantize(x.data(), squares, linear.columns, kLinearEps, &target, 1, linear.columns);
    Product product;
    product.factor = linear.scale / target.scale.scale;
    for (std::size_t row = 0; row < linear.rows; ++row) {
        std::int32_t sum = 0;
        for (std::size_t column = 0; column < linear.columns; ++column) {
            sum += linear.trits[row * linear.columns + column] * codes[column];
        }
        product.sums.push_back(sum);
    }
    return product;
}

void ReferenceTokens::attention(std::size_t layer, std::vector<float>& x, float& squares)
{
    std::vector<float> y(kHidden);
    const float ySquares = m_table.rmsNorm(
        x.data(), squares, m_vectors.at({TRILUME_TOKENS_ATTENTION_NORM, layer}).data(), kHidden,
        kNormEps, y.data());
    const Product input = product({TRILUME_TOKENS_INPUT, layer}, y, ySquares);
    const Product forget = product({TRILUME_TOKENS_FORGET, layer}, y, ySquares);
    const Product gate = product({TRILUME_TOKENS_GATE, layer}, y, ySquares);
    const auto floors = m_vectors.find({TRILUME_TOKENS_FLOORS, layer});
    std::vector<float>& state = m_states[layer];
    m_table.recurrence({input.sums.data(), forget.sums.data(), input.factor, forget.factor,
                        floors != m_vectors.end() ? floors->second.data() : nullptr, state.data(),
                        state.data(), nullptr, kHidden});
    const float gatedSquares = m_table.gatedNorm(
        gate.sums.data(), gate.factor, m_vectors.at({TRILUME_TOKENS_GATE_NORM, layer}).data(),
        state.data(), kHidden, kNormEps, y.data());
    const Product output = product({TRILUME_TOKENS_OUTPUT, layer}, y, gatedSquares);
    squares = m_table.addScaled(output.sums.data(), output.factor, kHidden, x.data());
}

void ReferenceTokens::mlp(std::size_t layer, std::vector<float>& x, float& squares) const
{
    std::vector<float> y(kHidden);
    const float ySquares =
        m_table.rmsNorm(x.data(), squares, m_vectors.at({TRILUME_TOKENS_MLP_NORM, layer}).data(),
                        kHidden, kNormEps, y.data());
    const Product gate = product({TRILUME_TOKENS_MLP_GATE, layer}, y, ySquares);
    std::vector<float> wide(kFeedForward);
    const float wideSquares = m_table.swiglu(gate.sums.data(), gate.sums.data() + kFeedForward,
                                             gate.factor, kFeedForward, wide.data());
    const Product down = product({TRILUME_TOKENS_MLP_DOWN, layer}, wide, wideSquares);
    squares = m_table.addScaled(down.sums.data(), down.factor, kHidden, x.data());
}

std::vector<float> ReferenceTokens::step(std::span<const float> row)
{
    std::vector<float> x(row.begin(), row.end());
    float squares = m_table.sumOfSquares(x.data(), kHidden);
    for (std::size_t layer = 0; layer < kLayers; ++layer) {
        attention(layer, x, squares);
        mlp(layer, x, squares);
    }
    const float lastSquares =
        m_table.rmsNorm(x.data(), squares, m_vectors.at({TRILUME_TOKENS_FINAL_NORM, 0}).data(),
                        kHidden, kNormEps, x.data());
    const Product head = product({TRILUME_TOKENS_VOCABULARY, 0}, x, lastSquares);
    std::vector<float> logits(kVocabulary);
    m_table.scale(head.sums.data(), head.factor, kVocabulary, logits.data());
    return logits;
}

} // namespace trilume::conformance
