// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/fpga/layer/float_unit.h"
#include "tests/engine/kernels/test_data.h"

#include <QTest>

#include <array>
#include <bit>
#include <cmath>
#include <deque>
#include <memory>

using namespace trilume;
using namespace trilume::fpga;

namespace {

constexpr std::uint64_t kSeed = 20261130;
constexpr std::uint32_t kNan = 0x7FC00000;
constexpr int kCases = 200'000;

float floatOf(std::uint32_t bits)
{
    return std::bit_cast<float>(bits);
}

std::uint32_t canonical(float value)
{
    return std::isnan(value) ? kNan : std::bit_cast<std::uint32_t>(value);
}

// What the processor makes of it, as the kernels use it.
std::uint32_t expected(const FloatOperands& in)
{
    std::uint32_t aBits = in.absoluteA ? in.a & 0x7FFFFFFFU : in.a;
    aBits ^= in.negateA ? 0x80000000U : 0U;
    const std::uint32_t bBits = in.b ^ (in.negateB ? 0x80000000U : 0U);
    const float a = floatOf(aBits);
    const float b = floatOf(bBits);
    switch (in.operation) {
    case FloatOperation::Add:
        return canonical(a + b);
    case FloatOperation::Multiply:
        return canonical(a * b);
    case FloatOperation::Convert:
        return canonical(static_cast<float>(static_cast<std::int32_t>(aBits)));
    case FloatOperation::Larger:
        return a > b ? aBits : bBits;
    case FloatOperation::Smaller:
        return a < b ? aBits : bBits;
    case FloatOperation::Scale:
        return aBits + (bBits << 23U);
    case FloatOperation::Mark:
        return std::isnan(b) ? kNan : aBits;
    case FloatOperation::Divide:
        return canonical(a / b);
    case FloatOperation::Root:
        break;
    }
    return canonical(std::sqrt(a));
}

// Bits of any kind, and those where something begins or ends more often than chance would have it.
std::uint32_t anyBits(tests::Random& random)
{
    static constexpr std::array<std::uint32_t, 16> kEdges = {
        0x00000000, 0x00000001, 0x007FFFFF, 0x00800000, 0x00800001, 0x3F7FFFFF,
        0x3F800000, 0x3F800001, 0x4B000000, 0x4B800000, 0x7F7FFFFF, 0x7F800000,
        0x7F800001, 0x7FC00000, 0x7FFFFFFF, 0x00400000};
    const std::uint32_t bits = random.bits();
    switch (random.between(0, 9)) {
    case 0:
    case 1:
        return kEdges[bits % kEdges.size()] ^ (bits & 0x80000000U);
    case 2: // subnormal
        return bits & (0x807FFFFFU >> (bits % 20U));
    case 3: // few bits: ties
        return (bits & 0xFF800000U) | ((bits & 7U) << (bits >> 3U) % 21U);
    default:
        return bits;
    }
}

// Of numbers that are near each other, which a sum cancels or a product brings near the least one.
FloatOperands anyOperands(FloatOperation operation, tests::Random& random)
{
    FloatOperands operands;
    operands.operation = operation;
    const int signs = random.between(0, 7);
    operands.negateA = (signs & 1) != 0;
    operands.absoluteA = (signs & 2) != 0;
    operands.negateB = (signs & 4) != 0;
    operands.a = anyBits(random);
    operands.b = anyBits(random);
    const auto near = static_cast<std::uint32_t>(random.between(-3, 3));
    if (random.between(0, 4) == 0) {
        operands.b = operands.a + (near << random.between(0, 24));
    } else if (operation == FloatOperation::Multiply && random.between(0, 3) == 0) {
        const std::uint32_t exponent = 127 + near * 8 - (operands.a >> 23U & 0xFFU);
        operands.b = (operands.b & 0x807FFFFFU) | ((exponent & 0xFFU) << 23U);
    }
    return operands;
}

QString textOf(const FloatOperands& in, std::uint32_t found)
{
    return QStringLiteral("operation %1, signs %2%3%4: %5, %6 (%7, %8) gave %9, expected %10")
        .arg(static_cast<int>(in.operation))
        .arg(in.negateA)
        .arg(in.absoluteA)
        .arg(in.negateB)
        .arg(in.a, 8, 16, QLatin1Char('0'))
        .arg(in.b, 8, 16, QLatin1Char('0'))
        .arg(static_cast<double>(floatOf(in.a)))
        .arg(static_cast<double>(floatOf(in.b)))
        .arg(found, 8, 16, QLatin1Char('0'))
        .arg(expected(in), 8, 16, QLatin1Char('0'));
}

} // namespace

// The units of engine/fpga/layer/rtl compute the bits of this processor.
class TestLayerFloats final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCycleHasItsResult_data();
    void eachCycleHasItsResult();
    void rootsOneAfterAnother();

private:
    std::unique_ptr<FloatUnit> m_unit{trilume_float_unit_of_tests()};
};

void TestLayerFloats::eachCycleHasItsResult_data()
{
    QTest::addColumn<int>("operation");
    const auto row = [](const char* name, FloatOperation operation) {
        QTest::newRow(name) << static_cast<int>(operation);
    };
    row("add", FloatOperation::Add);
    row("multiply", FloatOperation::Multiply);
    row("convert", FloatOperation::Convert);
    row("larger", FloatOperation::Larger);
    row("smaller", FloatOperation::Smaller);
    row("scale", FloatOperation::Scale);
    row("mark", FloatOperation::Mark);
    row("divide", FloatOperation::Divide);
}

void TestLayerFloats::eachCycleHasItsResult()
{
    QFETCH(int, operation);
    const auto wanted = static_cast<FloatOperation>(operation);
    const bool isLong = wanted == FloatOperation::Divide;
    const std::size_t cycles = isLong ? FloatUnit::kLongCycles : FloatUnit::kShortCycles;
    tests::Random random(kSeed + static_cast<std::uint64_t>(operation));
    std::deque<FloatOperands> inside;
    for (int i = 0; i < kCases; ++i) {
        inside.push_back(anyOperands(wanted, random));
        m_unit->step(inside.back());
        if (inside.size() < cycles) {
            continue;
        }
        const std::uint32_t found = isLong ? m_unit->quotient() : m_unit->shortResult();
        if (found != expected(inside.front())) {
            QFAIL(qPrintable(textOf(inside.front(), found)));
        }
        inside.pop_front();
    }
}

void TestLayerFloats::rootsOneAfterAnother()
{
    tests::Random random(kSeed);
    for (int i = 0; i < 10'000; ++i) {
        const FloatOperands in = anyOperands(FloatOperation::Root, random);
        m_unit->step(in);
        for (int cycle = 1; cycle < FloatUnit::kLongCycles; ++cycle) {
            m_unit->step({FloatOperation::Add, false, false, false, random.bits(), random.bits()});
        }
        if (m_unit->root() != expected(in)) {
            QFAIL(qPrintable(textOf(in, m_unit->root())));
        }
    }
}

QTEST_APPLESS_MAIN(TestLayerFloats)
#include "test_layer_floats.moc"
