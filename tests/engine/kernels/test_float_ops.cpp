// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/kernels/float_cases.h"
#include "tests/engine/kernels/tested_tables.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <limits>

using namespace trilume;
using tests::FloatInputs;
using tests::FloatOutputs;
using tests::kEps;
using tests::makeFloats;
using tests::Random;
using tests::runAll;
using tests::Values;

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();

// Codes of one row by itself.
kernels::QuantScale quantizeRow(const kernels::KernelTable& table,
                                const std::vector<float>& x,
                                const std::vector<float>& weight,
                                float eps,
                                std::vector<std::int8_t>& codes)
{
    kernels::QuantTarget target = {weight.data(), codes.data()};
    table.quantize(x.data(), table.sumOfSquares(x.data(), x.size()), x.size(), eps, &target, 1,
                   codes.size());
    return target.scale;
}

// Within `relative` of the larger of |expected| and `floor`.
bool isClose(float found, double expected, double relative, double floor = 1e-30)
{
    return std::fabs(static_cast<double>(found) - expected)
           <= relative * std::max(std::fabs(expected), floor);
}

double sigmoidOf(double x)
{
    return 1.0 / (1.0 + std::exp(-x));
}

double siluOf(double x)
{
    return x * sigmoidOf(x);
}

double inverseRms(const std::vector<double>& values)
{
    double sum = 0.0;
    for (const double value : values) {
        sum += value * value;
    }
    return 1.0 / std::sqrt(sum / static_cast<double>(values.size()) + static_cast<double>(kEps));
}

std::vector<double> widened(const std::vector<float>& values)
{
    return {values.begin(), values.end()};
}

std::vector<double> widened(const std::vector<std::int32_t>& values, float factor)
{
    std::vector<double> made;
    made.reserve(values.size());
    for (const std::int32_t value : values) {
        made.push_back(static_cast<double>(value) * static_cast<double>(factor));
    }
    return made;
}

void addSizes()
{
    QTest::addColumn<std::size_t>("n");
    for (const std::size_t n : tests::interestingSizes()) {
        QTest::addRow("%zu", n) << n;
    }
}

} // namespace

class TestFloatOps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySetGivesTheSameBits_data();
    void everySetGivesTheSameBits();
    void normsAgreeWithDoubles_data() { addSizes(); }
    void normsAgreeWithDoubles();
    void quantisationAgreesWithDoubles_data() { addSizes(); }
    void quantisationAgreesWithDoubles();
    void gatesAgreeWithDoubles_data() { addSizes(); }
    void gatesAgreeWithDoubles();
    void codesRoundHalfToEven();
    void badNumbersGiveDefinedCodes();
    void sumsFollowTheStatedTree();
    void normMayWorkInPlace();
};

void TestFloatOps::everySetGivesTheSameBits_data()
{
    QTest::addColumn<int>("values");
    QTest::newRow("ordinary") << static_cast<int>(Values::Ordinary);
    QTest::newRow("tiny") << static_cast<int>(Values::Tiny);
    QTest::newRow("huge") << static_cast<int>(Values::Huge);
    QTest::newRow("special") << static_cast<int>(Values::Special);
}

void TestFloatOps::everySetGivesTheSameBits()
{
    QFETCH(int, values);
    for (std::size_t n = 0; n <= 300; ++n) {
        const FloatInputs in(n < 290 ? n : 900 + 211 * (n - 290), static_cast<Values>(values));
        FloatOutputs reference(in.n);
        runAll(kernels::kernelTable(Isa::Scalar), in, reference);
        for (const kernels::KernelTable& table : tests::testedTables()) {
            const std::string text = difference(table, in, reference);
            QVERIFY2(text.empty(), text.c_str());
        }
    }
}

void TestFloatOps::normsAgreeWithDoubles()
{
    QFETCH(std::size_t, n);
    const FloatInputs in(n, Values::Ordinary);
    const double inverse = inverseRms(widened(in.x));
    const std::vector<double> scaled = widened(in.first, in.factor);
    const double scaledInverse = inverseRms(scaled);
    for (const kernels::KernelTable& table : tests::testedTables()) {
        FloatOutputs out(n);
        runAll(table, in, out);
        for (std::size_t j = 0; j < n; ++j) {
            const double weight = static_cast<double>(in.weight[j]);
            const double state = static_cast<double>(in.state[j]);
            QVERIFY(
                isClose(out.norm.span()[j], static_cast<double>(in.x[j]) * inverse * weight, 1e-6));
            QVERIFY(isClose(out.gated.span()[j], scaled[j] * scaledInverse * weight * siluOf(state),
                            2e-6));
        }
    }
}

void TestFloatOps::quantisationAgreesWithDoubles()
{
    QFETCH(std::size_t, n);
    const FloatInputs in(n, Values::Ordinary);
    const double inverse = inverseRms(widened(in.x));
    double largest = 1e-5;
    for (std::size_t j = 0; j < n; ++j) {
        largest = std::max(largest, std::fabs(static_cast<double>(in.x[j]) * inverse
                                              * static_cast<double>(in.weight[j])));
    }
    for (const kernels::KernelTable& table : tests::testedTables()) {
        FloatOutputs out(n);
        runAll(table, in, out);
        QVERIFY(isClose(out.scale.scale, 127.0 / largest, 1e-6));
        std::int32_t sum = 0;
        for (std::size_t j = 0; j < n; ++j) {
            const double exact = static_cast<double>(in.x[j]) * inverse
                                 * static_cast<double>(in.weight[j]) * 127.0 / largest;
            const int code = out.codes.span()[j];
            QVERIFY(std::fabs(exact - code) <= 0.5 + 1e-4);
            sum += code;
        }
        QCOMPARE(out.scale.sum, sum);
        for (std::size_t j = n; j < out.padded; ++j) {
            QCOMPARE(int(out.codes.span()[j]), 0);
        }
    }
}

void TestFloatOps::gatesAgreeWithDoubles()
{
    QFETCH(std::size_t, n);
    const FloatInputs in(n, Values::Ordinary);
    const std::vector<double> first = widened(in.first, in.factor);
    const std::vector<double> second = widened(in.second, in.factor);
    for (const kernels::KernelTable& table : tests::testedTables()) {
        FloatOutputs out(n);
        runAll(table, in, out);
        for (std::size_t j = 0; j < n; ++j) {
            const double floor = static_cast<double>(in.floors[j]);
            const double bare = sigmoidOf(second[j] * 0.5);
            const double forget = floor + (1.0 - floor) * bare;
            const double state = static_cast<double>(in.state[j]);
            const double input = siluOf(first[j]);
            // Cancellation in the state is relative to the terms, not to their sum.
            const double terms = std::fabs(state) + std::fabs(input);
            QVERIFY(isClose(out.forget.span()[j], forget, 1e-6));
            QVERIFY(
                isClose(out.state.span()[j], forget * state + input * (1.0 - forget), 1e-6, terms));
            QVERIFY(isClose(out.stateWithoutFloors.span()[j], bare * state + input * (1.0 - bare),
                            1e-6, terms));
            QVERIFY(isClose(out.swiglu.span()[j], input * second[j], 2e-6));
            QVERIFY(isClose(out.scaled.span()[j], first[j], 1e-7));
            const double x = static_cast<double>(in.x[j]);
            QVERIFY(isClose(out.sum.span()[j], x + first[j], 2e-7, std::fabs(x)));
        }
    }
}

void TestFloatOps::codesRoundHalfToEven()
{
    // eps makes mean + eps = 2^14, so r = 1/128 and the weights undo it exactly; the largest value
    // makes the scale 127 / 127 = 1: each code is its x, rounded.
    const std::vector<float> x = {127.0F, -127.0F, 0.5F,  1.5F,   2.5F,   -0.5F, -1.5F,
                                  -2.5F,  63.5F,   64.5F, -63.5F, 126.5F, 0.0F,  -0.0F};
    const std::vector<int> expected = {127, -127, 0, 2, 2, 0, -2, -2, 64, 64, -64, 126, 0, 0};
    for (const kernels::KernelTable& table : tests::testedTables()) {
        double sum = 0.0;
        for (const float value : x) {
            sum += static_cast<double>(value) * static_cast<double>(value);
        }
        const float mean = static_cast<float>(sum) / static_cast<float>(x.size());
        const float eps = 16384.0F - mean; // exact: both are within a factor of two
        const std::vector<float> weight(x.size(), 128.0F);
        std::vector<std::int8_t> codes(64);
        const kernels::QuantScale scale = quantizeRow(table, x, weight, eps, codes);
        QCOMPARE(scale.scale, 1.0F);
        for (std::size_t j = 0; j < x.size(); ++j) {
            QCOMPARE(int(codes[j]), expected[j]);
        }
    }
}

void TestFloatOps::badNumbersGiveDefinedCodes()
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    for (const kernels::KernelTable& table : tests::testedTables()) {
        const std::vector<float> weight(3, 1.0F);
        std::vector<std::int8_t> codes(16);
        // One NaN spoils the norm and so every code: -128, with the scale of a zero vector.
        const std::vector<float> bad = {nan, 1.0F, 2.0F};
        kernels::QuantScale scale = quantizeRow(table, bad, weight, kEps, codes);
        QCOMPARE(scale.scale, 127.0F / 1e-5F);
        QCOMPARE(scale.sum, -3 * 128);
        QCOMPARE(int(codes[2]), -128);
        QCOMPARE(int(codes[3]), 0);
        // An infinity has the norm 0 * inf = NaN, the others 0.
        const std::vector<float> infinite = {kInfinity, 1.0F, 2.0F};
        scale = quantizeRow(table, infinite, weight, kEps, codes);
        QCOMPARE(int(codes[0]), -128);
        QCOMPARE(int(codes[1]), 0);
        QCOMPARE(scale.sum, -128);
    }
}

void TestFloatOps::sumsFollowTheStatedTree()
{
    // Element j in lane j mod 64, then halves folded: computed here step by step.
    Random random(5);
    // Many lengths, because another order changes the result of a single one only now and then.
    for (std::size_t n = 1; n <= 400; n += 3) {
        const std::vector<float> x = makeFloats(n, Values::Ordinary, random);
        std::vector<float> lanes(64, 0.0F);
        for (std::size_t j = 0; j < n; ++j) {
            const float square = x[j] * x[j];
            lanes[j % 64] = lanes[j % 64] + square;
        }
        for (std::size_t half = 32; half > 0; half /= 2) {
            for (std::size_t i = 0; i < half; ++i) {
                lanes[i] = lanes[i] + lanes[i + half];
            }
        }
        const float mean = lanes[0] / static_cast<float>(n);
        const float inverse = 1.0F / std::sqrt(mean + kEps);
        const std::vector<float> weight = makeFloats(n, Values::Ordinary, random);
        for (const kernels::KernelTable& table : tests::testedTables()) {
            std::vector<float> y(n);
            const float squares = table.sumOfSquares(x.data(), n);
            QCOMPARE(squares, lanes[0]);
            table.rmsNorm(x.data(), squares, weight.data(), n, kEps, y.data());
            for (std::size_t j = 0; j < n; ++j) {
                const float expected = (x[j] * inverse) * weight[j];
                QCOMPARE(std::bit_cast<std::uint32_t>(y[j]),
                         std::bit_cast<std::uint32_t>(expected));
            }
        }
    }
}

void TestFloatOps::normMayWorkInPlace()
{
    Random random(6);
    const std::vector<float> x = makeFloats(77, Values::Ordinary, random);
    const std::vector<float> weight = makeFloats(77, Values::Ordinary, random);
    for (const kernels::KernelTable& table : tests::testedTables()) {
        const float squares = table.sumOfSquares(x.data(), x.size());
        std::vector<float> apart(x.size());
        table.rmsNorm(x.data(), squares, weight.data(), x.size(), kEps, apart.data());
        std::vector<float> inPlace = x;
        table.rmsNorm(inPlace.data(), squares, weight.data(), x.size(), kEps, inPlace.data());
        QCOMPARE(inPlace, apart);
    }
}

QTEST_GUILESS_MAIN(TestFloatOps)
#include "test_float_ops.moc"
