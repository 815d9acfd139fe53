// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/kernel_table.h"
#include "tests/engine/kernels/test_data.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>

using namespace trilume;
using tests::Guarded;
using tests::Random;

namespace {

constexpr float kEps = 1e-6F;
constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr std::uint32_t kCanonicalNan = 0x7FC00000U;

// What the inputs of a run are like.
enum class Values
{
    Ordinary,
    Tiny,    // subnormal and around it
    Huge,    // squares overflow
    Special, // NaN of several kinds, infinities, zeros of both signs among ordinary ones
};

float specialValue(Random& random)
{
    constexpr std::uint32_t kBits[] = {0x7FC00000U, 0xFFC00001U, 0x7F800001U, 0x7F800000U,
                                       0xFF800000U, 0x80000000U, 0x00000001U, 0x7F7FFFFFU};
    return std::bit_cast<float>(kBits[random.bits() % std::size(kBits)]);
}

std::vector<float> makeFloats(std::size_t n, Values values, Random& random)
{
    std::vector<float> made(n);
    for (float& value : made) {
        value = random.normal();
        if (values == Values::Tiny) {
            value *= 1e-39F;
        } else if (values == Values::Huge) {
            value *= 1e37F;
        } else if (values == Values::Special && random.bits() % 16 == 0) {
            value = specialValue(random);
        }
    }
    return made;
}

std::vector<std::int32_t> makeInts(std::size_t n, Values values, Random& random)
{
    std::vector<std::int32_t> made(n);
    for (std::int32_t& value : made) {
        value = values == Values::Ordinary ? random.between(-20000, 20000)
                                           : static_cast<std::int32_t>(random.bits());
    }
    return made;
}

// The arguments of all kernels for one size.
struct Inputs
{
    Inputs(std::size_t size, Values values)
        : random(size * 8 + static_cast<std::size_t>(values))
        , n(size)
        , x(makeFloats(n, values, random))
        , weight(makeFloats(n, values, random))
        , state(makeFloats(n, values, random))
        , floors(makeFloats(n, values, random))
        , first(makeInts(n, values, random))
        , second(makeInts(n, values, random))
        , factor(values == Values::Special ? specialValue(random) : 3e-4F)
    {
        if (values == Values::Ordinary) {
            for (float& floor : floors) {
                floor = std::fabs(floor) / 8.0F; // a probability
            }
        }
    }

    Random random;
    std::size_t n;
    std::vector<float> x;
    std::vector<float> weight;
    std::vector<float> state;
    std::vector<float> floors;
    std::vector<std::int32_t> first;
    std::vector<std::int32_t> second;
    float factor;
};

// The results of all kernels for one size.
struct Outputs
{
    explicit Outputs(std::size_t n)
        : padded(kernels::roundUp(n, 64) + 5)
        , norm(n)
        , codes(padded)
        , groupCodes{Guarded<std::int8_t>(padded), Guarded<std::int8_t>(padded),
                     Guarded<std::int8_t>(padded)}
        , state(n)
        , forget(n)
        , stateWithoutFloors(n)
        , gated(n)
        , swiglu(n)
        , sum(n)
        , scaled(n)
        , exponential(n)
        , sigmoid(n)
    {}

    std::size_t padded;
    Guarded<float> norm;
    Guarded<std::int8_t> codes;
    kernels::QuantScale scale = {};
    std::array<Guarded<std::int8_t>, 3> groupCodes;
    std::array<kernels::QuantScale, 3> groupScales = {};
    std::vector<float> squares; // of x, and as the kernels that store floats returned them
    Guarded<float> state;
    Guarded<float> forget;
    Guarded<float> stateWithoutFloors;
    Guarded<float> gated;
    Guarded<float> swiglu;
    Guarded<float> sum;
    Guarded<float> scaled;
    Guarded<float> exponential;
    Guarded<float> sigmoid;

    [[nodiscard]] std::vector<std::pair<const char*, Guarded<float>*>> floats()
    {
        return {{"rmsNorm", &norm},
                {"recurrence state", &state},
                {"recurrence forget", &forget},
                {"recurrence without floors", &stateWithoutFloors},
                {"gatedNorm", &gated},
                {"swiglu", &swiglu},
                {"addScaled", &sum},
                {"scale", &scaled},
                {"exponential", &exponential},
                {"sigmoid", &sigmoid}};
    }
};

void runAll(const kernels::KernelTable& table, const Inputs& in, Outputs& out)
{
    const float factor = in.factor;
    const float squares = table.sumOfSquares(in.x.data(), in.n);
    out.squares = {squares, table.rmsNorm(in.x.data(), squares, in.weight.data(), in.n, kEps,
                                          out.norm.data())};
    kernels::QuantTarget target = {in.weight.data(), out.codes.data()};
    table.quantize(in.x.data(), squares, in.n, kEps, &target, 1, out.padded);
    out.scale = target.scale;
    std::array<kernels::QuantTarget, 3> group = {
        kernels::QuantTarget{in.weight.data(), out.groupCodes[0].data()},
        {in.state.data(), out.groupCodes[1].data()},
        {in.floors.data(), out.groupCodes[2].data()}};
    table.quantize(in.x.data(), squares, in.n, kEps, group.data(), group.size(), out.padded);
    out.groupScales = {group[0].scale, group[1].scale, group[2].scale};
    kernels::RecurrenceStep step = {};
    step.inputAccumulators = in.first.data();
    step.forgetAccumulators = in.second.data();
    step.inputFactor = factor;
    step.forgetFactor = factor * 0.5F;
    step.floors = in.floors.data();
    step.previousState = in.state.data();
    step.state = out.state.data();
    step.forget = out.forget.data();
    step.channels = in.n;
    table.recurrence(step);
    // Without floors, without a listener and in place.
    std::copy(in.state.begin(), in.state.end(), out.stateWithoutFloors.span().begin());
    step.floors = nullptr;
    step.forget = nullptr;
    step.previousState = out.stateWithoutFloors.data();
    step.state = out.stateWithoutFloors.data();
    table.recurrence(step);
    out.squares.push_back(table.gatedNorm(in.first.data(), factor, in.weight.data(),
                                          in.state.data(), in.n, kEps, out.gated.data()));
    out.squares.push_back(
        table.swiglu(in.first.data(), in.second.data(), factor, in.n, out.swiglu.data()));
    std::copy(in.x.begin(), in.x.end(), out.sum.span().begin());
    out.squares.push_back(table.addScaled(in.first.data(), factor, in.n, out.sum.data()));
    table.scale(in.first.data(), factor, in.n, out.scaled.data());
    table.exponential(in.x.data(), in.n, out.exponential.data());
    table.sigmoid(in.x.data(), in.n, out.sigmoid.data());
}

bool equalScales(const kernels::QuantScale& a, const kernels::QuantScale& b)
{
    return std::bit_cast<std::uint32_t>(a.scale) == std::bit_cast<std::uint32_t>(b.scale)
           && a.sum == b.sum;
}

// The same bits; any NaN equals any other, as it only ever becomes a stored, canonical one.
bool equalNumbers(const std::vector<float>& a, const std::vector<float>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](float x, float y) {
        return (std::isnan(x) && std::isnan(y))
               || std::bit_cast<std::uint32_t>(x) == std::bit_cast<std::uint32_t>(y);
    });
}

float sumOf(Isa isa, Guarded<float>& values)
{
    return kernels::kernelTable(isa).sumOfSquares(values.data(), values.span().size());
}

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
        const Inputs in(n < 290 ? n : 900 + 211 * (n - 290), static_cast<Values>(values));
        Outputs reference(in.n);
        runAll(kernels::kernelTable(Isa::Scalar), in, reference);
        for (const Isa isa : supportedIsas()) {
            Outputs out(in.n);
            runAll(kernels::kernelTable(isa), in, out);
            const QByteArray where = QByteArray(isaName(isa).data())
                                     + ", n = " + QByteArray::number(qulonglong(in.n)) + ": ";
            const auto expected = reference.floats();
            const auto found = out.floats();
            for (std::size_t i = 0; i < found.size(); ++i) {
                const QByteArray text = where + found[i].first;
                QVERIFY2(found[i].second->fencesStand(), text.constData());
                QVERIFY2(found[i].second->equalBits(*expected[i].second), text.constData());
                for (const float value : found[i].second->span()) {
                    QVERIFY2(!std::isnan(value)
                                 || std::bit_cast<std::uint32_t>(value) == kCanonicalNan,
                             text.constData());
                }
            }
            QVERIFY2(out.codes.fencesStand(), where.constData());
            QVERIFY2(out.codes.equalBits(reference.codes), where.constData());
            QVERIFY2(equalScales(out.scale, reference.scale), where.constData());
            for (std::size_t i = 0; i < out.groupCodes.size(); ++i) {
                QVERIFY2(out.groupCodes[i].fencesStand(), where.constData());
                QVERIFY2(out.groupCodes[i].equalBits(reference.groupCodes[i]), where.constData());
                QVERIFY2(equalScales(out.groupScales[i], reference.groupScales[i]),
                         where.constData());
            }
            // A group is its targets one by one.
            QVERIFY2(out.groupCodes[0].equalBits(out.codes), where.constData());
            QVERIFY2(equalScales(out.groupScales[0], out.scale), where.constData());
            QVERIFY2(equalNumbers(out.squares, reference.squares), where.constData());
            // What a kernel returns is the sum over what it stored.
            const std::vector<float> sums = {out.squares[0], sumOf(isa, out.norm),
                                             sumOf(isa, out.gated), sumOf(isa, out.swiglu),
                                             sumOf(isa, out.sum)};
            QVERIFY2(equalNumbers(out.squares, sums), where.constData());
        }
    }
}

void TestFloatOps::normsAgreeWithDoubles()
{
    QFETCH(std::size_t, n);
    const Inputs in(n, Values::Ordinary);
    const double inverse = inverseRms(widened(in.x));
    const std::vector<double> scaled = widened(in.first, in.factor);
    const double scaledInverse = inverseRms(scaled);
    for (const Isa isa : supportedIsas()) {
        Outputs out(n);
        runAll(kernels::kernelTable(isa), in, out);
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
    const Inputs in(n, Values::Ordinary);
    const double inverse = inverseRms(widened(in.x));
    double largest = 1e-5;
    for (std::size_t j = 0; j < n; ++j) {
        largest = std::max(largest, std::fabs(static_cast<double>(in.x[j]) * inverse
                                              * static_cast<double>(in.weight[j])));
    }
    for (const Isa isa : supportedIsas()) {
        Outputs out(n);
        runAll(kernels::kernelTable(isa), in, out);
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
    const Inputs in(n, Values::Ordinary);
    const std::vector<double> first = widened(in.first, in.factor);
    const std::vector<double> second = widened(in.second, in.factor);
    for (const Isa isa : supportedIsas()) {
        Outputs out(n);
        runAll(kernels::kernelTable(isa), in, out);
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
    for (const Isa isa : supportedIsas()) {
        const kernels::KernelTable& table = kernels::kernelTable(isa);
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
    for (const Isa isa : supportedIsas()) {
        const kernels::KernelTable& table = kernels::kernelTable(isa);
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
        for (const Isa isa : supportedIsas()) {
            std::vector<float> y(n);
            const kernels::KernelTable& table = kernels::kernelTable(isa);
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
    for (const Isa isa : supportedIsas()) {
        const kernels::KernelTable& table = kernels::kernelTable(isa);
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
