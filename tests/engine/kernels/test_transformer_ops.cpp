// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/aligned_buffer.h"
#include "engine/base/half.h"
#include "tests/engine/kernels/float_cases.h"
#include "tests/engine/kernels/group_cases.h"
#include "tests/engine/kernels/tested_tables.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

using namespace trilume;
using tests::Guarded;
using tests::makeFloats;
using tests::Random;
using tests::Values;

namespace {

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

// What the kernels give for one size, in memory that shows writes beyond it.
struct Outputs
{
    explicit Outputs(std::size_t n)
        : rotated(2 * n)
        , unit(n)
        , codes(kernels::roundUp(n, 64) + 5)
        , high(n)
        , low(n)
    {}

    Guarded<float> rotated;
    Guarded<float> unit;
    Guarded<std::int8_t> codes;
    Guarded<std::int8_t> high;
    Guarded<std::int8_t> low;
    float squares = 0.0F;
    kernels::QuantScale scale = {};
    kernels::WideQuantScale wide = {};

    [[nodiscard]] bool fencesStand() const
    {
        return rotated.fencesStand() && unit.fencesStand() && codes.fencesStand()
               && high.fencesStand() && low.fencesStand();
    }

    [[nodiscard]] bool equals(const Outputs& other) const
    {
        const auto bits = [](float value) {
            return std::isnan(value) ? 0U : std::bit_cast<std::uint32_t>(value);
        };
        return rotated.equalBits(other.rotated) && unit.equalBits(other.unit)
               && codes.equalBits(other.codes) && high.equalBits(other.high)
               && low.equalBits(other.low) && bits(wide.scale) == bits(other.wide.scale)
               && wide.highSum == other.wide.highSum && wide.lowSum == other.wide.lowSum
               && bits(squares) == bits(other.squares)
               && bits(scale.scale) == bits(other.scale.scale) && scale.sum == other.scale.sum;
    }
};

struct Inputs
{
    Inputs(std::size_t size, Values values)
        : random(size * 8 + static_cast<std::size_t>(values))
        , n(size)
        , pairs(makeFloats(2 * size, values, random))
        , first(makeFloats(size, values, random))
        , second(makeFloats(size, values, random))
    {}

    Random random;
    std::size_t n;
    std::vector<float> pairs;
    std::vector<float> first;
    std::vector<float> second;
};

void runAll(const kernels::KernelTable& table, const Inputs& in, Outputs& out)
{
    std::copy(in.pairs.begin(), in.pairs.end(), out.rotated.span().begin());
    table.rotate(out.rotated.data(), in.first.data(), in.second.data(), in.n);
    out.squares = table.squaredReluUnit(in.first.data(), in.second.data(), in.n, out.unit.data());
    out.scale = table.quantizeValues(in.first.data(), in.n, 1e-5F, out.codes.data(),
                                     out.codes.span().size());
    out.wide = table.quantizeWide(in.first.data(), in.n, 1e-5F, {out.high.data(), out.low.data()});
}

} // namespace

class TestTransformerOps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySetGivesTheSameBits_data();
    void everySetGivesTheSameBits();
    void agreesWithDoubles();
    void codesAreThoseOfANormOfOnes();
    void wideCodesAreExact();
    void bytesAreMultipliedExactly();
    void groupsAreMultipliedAsStated_data();
    void groupsAreMultipliedAsStated();
    void reluKeepsNaN();
    void everyHalfIsLoadedExactly();
    void denseTypesGiveTheSameProducts();
};

void TestTransformerOps::everySetGivesTheSameBits_data()
{
    QTest::addColumn<int>("values");
    QTest::newRow("ordinary") << static_cast<int>(Values::Ordinary);
    QTest::newRow("tiny") << static_cast<int>(Values::Tiny);
    QTest::newRow("huge") << static_cast<int>(Values::Huge);
    QTest::newRow("special") << static_cast<int>(Values::Special);
}

void TestTransformerOps::everySetGivesTheSameBits()
{
    QFETCH(int, values);
    for (std::size_t n = 0; n <= 200; ++n) {
        const Inputs in(n, static_cast<Values>(values));
        Outputs reference(n);
        runAll(kernels::kernelTable(Isa::Scalar), in, reference);
        for (const kernels::KernelTable& table : tests::testedTables()) {
            Outputs out(n);
            runAll(table, in, out);
            const std::string text = std::string(table.variant) + ", n = " + std::to_string(n);
            QVERIFY2(out.fencesStand(), text.c_str());
            QVERIFY2(out.equals(reference), text.c_str());
        }
    }
}

void TestTransformerOps::agreesWithDoubles()
{
    for (const std::size_t n : {1U, 16U, 33U, 64U, 129U}) {
        const Inputs in(n, Values::Ordinary);
        for (const kernels::KernelTable& table : tests::testedTables()) {
            Outputs out(n);
            runAll(table, in, out);
            double squares = 0.0;
            for (std::size_t j = 0; j < n; ++j) {
                const double a = static_cast<double>(in.pairs[j]);
                const double b = static_cast<double>(in.pairs[n + j]);
                const double c = static_cast<double>(in.first[j]);
                const double s = static_cast<double>(in.second[j]);
                const auto isNear = [](float found, double expected) {
                    return std::fabs(static_cast<double>(found) - expected) <= 4e-6;
                };
                QVERIFY(isNear(out.rotated.span()[j], a * c - b * s));
                QVERIFY(isNear(out.rotated.span()[n + j], b * c + a * s));
                const double relu = std::max(0.0, c);
                QVERIFY(isNear(out.unit.span()[j], relu * relu * s));
                squares += relu * relu * s * relu * relu * s;
            }
            QVERIFY(std::fabs(static_cast<double>(out.squares) - squares) <= 1e-5 * squares);
        }
    }
}

// quantize() does the same behind a norm that changes nothing.
void TestTransformerOps::codesAreThoseOfANormOfOnes()
{
    Random random(11);
    for (const std::size_t n : tests::interestingSizes()) {
        const std::vector<float> x = makeFloats(n, Values::Ordinary, random);
        const std::vector<float> ones(n, 1.0F);
        for (const kernels::KernelTable& table : tests::testedTables()) {
            std::vector<std::int8_t> expected(n + 3, 1);
            std::vector<std::int8_t> found(n + 3, 1);
            kernels::QuantTarget target = {ones.data(), expected.data()};
            table.quantize(x.data(), 0.0F, n, 1.0F, &target, 1, n + 3); // 1 / sqrt(0 + 1) = 1
            const kernels::QuantScale scale =
                table.quantizeValues(x.data(), n, 1e-5F, found.data(), n + 3);
            QVERIFY(found == expected);
            QCOMPARE(scale.scale, target.scale.scale);
            QCOMPARE(scale.sum, target.scale.sum);
        }
    }
}

// Both planes are one code, nearest to the value; each is an int8 for every code that there is.
void TestTransformerOps::wideCodesAreExact()
{
    constexpr int kLargest = static_cast<int>(kernels::kLargestWideCode);
    std::vector<float> x;
    for (int code = -kLargest; code <= kLargest; ++code) {
        x.push_back(static_cast<float>(code));
    }
    for (const kernels::KernelTable& table : tests::testedTables()) {
        std::vector<std::int8_t> high(x.size());
        std::vector<std::int8_t> low(x.size());
        const kernels::WideQuantScale found =
            table.quantizeWide(x.data(), x.size(), 1e-5F, {high.data(), low.data()});
        QCOMPARE(found.scale, 1.0F);
        std::int64_t highSum = 0;
        std::int64_t lowSum = 0;
        for (std::size_t i = 0; i < x.size(); ++i) {
            QCOMPARE(256 * high[i] + low[i], static_cast<int>(x[i]));
            highSum += high[i];
            lowSum += low[i];
        }
        QCOMPARE(std::int64_t{found.highSum}, highSum);
        QCOMPARE(std::int64_t{found.lowSum}, lowSum);
    }
}

// Every weight and code there is, ends of their ranges included, and odd numbers of lines.
void TestTransformerOps::bytesAreMultipliedExactly()
{
    Random random(13);
    for (const std::size_t steps : {0U, 1U, 2U, 3U, 17U, 640U}) {
        constexpr std::size_t kBlocks = 3;
        const std::size_t columns = steps * kernels::kByteLineColumns;
        AlignedBuffer<std::int8_t> lines(kBlocks * steps * kernels::kLineBytes);
        std::vector<std::int8_t> high(columns);
        std::vector<std::int8_t> low(columns);
        for (const bool isExtreme : {false, true}) {
            const auto next = [&] {
                return static_cast<std::int8_t>(isExtreme ? -128 : random.between(-128, 127));
            };
            std::generate(lines.span().begin(), lines.span().end(), next);
            std::generate(high.begin(), high.end(), next);
            std::generate(low.begin(), low.end(), next);
            const kernels::WideActivation input = {high.data(), low.data(),
                                                   std::accumulate(high.begin(), high.end(), 0),
                                                   std::accumulate(low.begin(), low.end(), 0)};
            for (const kernels::KernelTable& table : tests::testedTables()) {
                Guarded<std::int32_t> highs(kBlocks * kernels::kBlockRows);
                Guarded<std::int32_t> lows(kBlocks * kernels::kBlockRows);
                table.byteProducts({lines.data(), kBlocks, steps}, input, 0, 1, highs.data(),
                                   lows.data());
                table.byteProducts({lines.data(), kBlocks, steps}, input, 1, kBlocks, highs.data(),
                                   lows.data());
                QVERIFY(highs.fencesStand() && lows.fencesStand());
                for (std::size_t row = 0; row < kBlocks * kernels::kBlockRows; ++row) {
                    std::int32_t sums[2] = {};
                    for (std::size_t j = 0; j < columns; ++j) {
                        const int weight =
                            lines[((row / 16) * steps + j / 4) * 64 + row % 16 * 4 + j % 4];
                        sums[0] += weight * high[j];
                        sums[1] += weight * low[j];
                    }
                    QCOMPARE(highs.span()[row], sums[0]);
                    QCOMPARE(lows.span()[row], sums[1]);
                }
            }
        }
    }
}

void TestTransformerOps::groupsAreMultipliedAsStated_data()
{
    QTest::addColumn<std::size_t>("groupColumns");
    QTest::addColumn<std::size_t>("planes");
    for (const std::size_t columns : {16U, 64U, 128U, 256U}) {
        for (const std::size_t planes : {1U, 2U}) {
            QTest::addRow("%zu columns, %zu planes", columns, planes) << columns << planes;
        }
    }
}

void TestTransformerOps::groupsAreMultipliedAsStated()
{
    QFETCH(std::size_t, groupColumns);
    QFETCH(std::size_t, planes);
    for (const std::size_t rows : {1U, 16U, 33U, 160U}) {
        for (const tests::GroupValues values :
             {tests::GroupValues::Ordinary, tests::GroupValues::Extreme,
              tests::GroupValues::Special}) {
            const tests::GroupCase made({rows, 3, groupColumns, planes}, values);
            for (const kernels::KernelTable& table : tests::testedTables()) {
                for (const std::size_t tokens : {0U, 1U, 2U, 3U, 5U, 8U, 13U, 32U, 33U, 70U}) {
                    const std::string mistake = made.mistake(table, tokens);
                    QVERIFY2(mistake.empty(), mistake.c_str());
                }
            }
        }
    }
}

void TestTransformerOps::reluKeepsNaN()
{
    const std::vector<float> gate = {kNan, -1.0F, 2.0F};
    const std::vector<float> up = {1.0F, 1.0F, 3.0F};
    for (const kernels::KernelTable& table : tests::testedTables()) {
        std::vector<float> out(3);
        const float squares = table.squaredReluUnit(gate.data(), up.data(), 3, out.data());
        QVERIFY(std::isnan(out[0]) && std::isnan(squares));
        QCOMPARE(out[1], 0.0F);
        QCOMPARE(out[2], 12.0F);
    }
}

// As a dense product of one column, and of a row for each of them.
void TestTransformerOps::everyHalfIsLoadedExactly()
{
    constexpr std::size_t kStride = kernels::kBf16LineColumns;
    AlignedBuffer<std::uint16_t> weights(0x10000 * kStride);
    for (std::size_t bits = 0; bits < 0x10000; ++bits) {
        weights[bits * kStride + bits % kStride] = static_cast<std::uint16_t>(bits);
    }
    AlignedBuffer<float> ones(kStride);
    std::fill(ones.span().begin(), ones.span().end(), 1.0F);
    std::vector<float> found(0x10000);
    for (const kernels::KernelTable& table : tests::testedTables()) {
        table.f16Matmul({weights.data(), 0x10000, kStride}, {ones.data(), kStride, 1}, 0, 0x10000,
                        found.data(), 0x10000);
        for (std::size_t bits = 0; bits < 0x10000; ++bits) {
            const float expected = floatFromHalf(static_cast<std::uint16_t>(bits));
            QVERIFY(found[bits] == expected || (std::isnan(found[bits]) && std::isnan(expected)));
        }
    }
}

// Weights that all three types have: the same products, for every batch.
void TestTransformerOps::denseTypesGiveTheSameProducts()
{
    constexpr std::size_t kRows = 19;
    constexpr std::size_t kStride = 4 * kernels::kBf16LineColumns;
    constexpr std::size_t kTokens = 9;
    Random random(12);
    AlignedBuffer<std::uint16_t> bf16(kRows * kStride);
    AlignedBuffer<std::uint16_t> f16(kRows * kStride);
    AlignedBuffer<float> f32(kRows * kStride);
    for (std::size_t i = 0; i < f32.size(); ++i) {
        f32[i] = static_cast<float>(random.between(-64, 64)) / 16.0F;
        f16[i] = halfNearest(f32[i]);
        bf16[i] = static_cast<std::uint16_t>(std::bit_cast<std::uint32_t>(f32[i]) >> 16U);
    }
    const std::vector<float> made = makeFloats(kTokens * kStride, Values::Ordinary, random);
    AlignedBuffer<float> inputs(made.size());
    std::copy(made.begin(), made.end(), inputs.data());
    for (const kernels::KernelTable& table : tests::testedTables()) {
        for (std::size_t tokens = 0; tokens <= kTokens; ++tokens) {
            const kernels::FloatBatchView batch = {inputs.data(), kStride, tokens};
            std::vector<float> expected(kTokens * kRows);
            table.bf16Matmul({bf16.data(), kRows, kStride}, batch, 0, kRows, expected.data(),
                             kRows);
            std::vector<float> found(expected.size());
            table.f16Matmul({f16.data(), kRows, kStride}, batch, 0, kRows, found.data(), kRows);
            QVERIFY(found == expected);
            found.assign(expected.size(), 0.0F);
            table.f32Matmul({f32.data(), kRows, kStride}, batch, 0, kRows, found.data(), kRows);
            QVERIFY(found == expected);
        }
    }
}

QTEST_GUILESS_MAIN(TestTransformerOps)
#include "test_transformer_ops.moc"
