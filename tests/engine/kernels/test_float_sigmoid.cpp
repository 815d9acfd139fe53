// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sigmoid of gates, and with it the exponential that it is made of: where it is far below one,
// it is the exponential.
#include "engine/kernels/kernel_table.h"
#include "engine/runtime/parallel.h"
#include "tests/engine/kernels/gate_case.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <mutex>
#include <vector>

using namespace trilume;
using tests::GateCase;

namespace {

// engine/kernels/README.md, Exponential.
constexpr float kSmallest = -0x1.5d589ep+6F;
constexpr float kLargest = 0x1.62e42ep+6F;
constexpr double kMostUlps = 2.5;
constexpr std::uint32_t kCanonicalNan = 0x7FC00000U;

constexpr std::size_t kChunk = 1U << 16U;

double exactSigmoid(float x)
{
    const float argument = -x;
    const float clamped = argument < kSmallest  ? kSmallest
                          : argument > kLargest ? kLargest
                                                : argument;
    return 1.0 / (1.0 + std::exp(static_cast<double>(clamped)));
}

// Distance in units of the last place of a float beside `exact`, down to the subnormals' unit.
double ulpsBetween(float found, double exact)
{
    constexpr int kMantissaBits = 24;
    constexpr int kSmallestExponent = -125;
    int exponent = 0;
    static_cast<void>(std::frexp(exact, &exponent));
    return std::fabs(static_cast<double>(found) - exact)
           / std::ldexp(1.0, std::max(exponent, kSmallestExponent) - kMantissaBits);
}

// The first wrong result, of whichever thread.
class Finding
{
public:
    void report(const QString& text)
    {
        const std::lock_guard lock(m_mutex);
        if (m_text.isEmpty()) {
            m_text = text;
        }
    }

    [[nodiscard]] const QString& text() const { return m_text; }

private:
    std::mutex m_mutex;
    QString m_text; // guarded by m_mutex
};

// By all tables of this machine.
void check(const GateCase& made, Finding& finding)
{
    const std::vector<float> first = made.gates(kernels::kernelTable(Isa::Scalar));
    for (const kernels::KernelTable& table : kernels::runnableKernelTables()) {
        if (table.isa == Isa::Scalar) {
            continue;
        }
        const std::vector<float> other = made.gates(table);
        // NOLINTNEXTLINE(bugprone-suspicious-memory-comparison): the bits, of NaNs as well
        if (std::memcmp(first.data(), other.data(), first.size() * sizeof(float)) != 0) {
            finding.report(QStringLiteral("instruction sets differ near %1")
                               .arg(static_cast<double>(made.arguments().front())));
        }
    }
    for (std::size_t i = 0; i < first.size(); ++i) {
        const float x = made.arguments()[i];
        const bool isRight = std::isnan(x) ? std::bit_cast<std::uint32_t>(first[i]) == kCanonicalNan
                                           : ulpsBetween(first[i], exactSigmoid(x)) <= kMostUlps;
        if (!isRight) {
            finding.report(QStringLiteral("f(%1) = %2, bits of the argument %3")
                               .arg(static_cast<double>(x))
                               .arg(static_cast<double>(first[i]))
                               .arg(std::bit_cast<std::uint32_t>(x), 8, 16));
        }
    }
}

} // namespace

class TestFloatSigmoid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triesTheFloatsThatItNames();
    void staysWithinItsBound_data();
    void staysWithinItsBound();
    void knownPoints();
};

// The arguments are what the kernel makes of whole numbers and a factor: by its own product.
void TestFloatSigmoid::triesTheFloatsThatItNames()
{
    for (std::uint32_t high = 0; high < tests::kSignsAndExponents; ++high) {
        if (!tests::isFiniteExponent(high)) {
            continue;
        }
        const GateCase made(high, 1, 100'003, 100);
        QCOMPARE(made.arguments().size(), std::size_t{84});
        const float x = made.arguments()[50];
        QCOMPARE(std::bit_cast<std::uint32_t>(x) >> 23U, high);
        QVERIFY(std::isfinite(x));
    }
}

// In parts, since QtTest gives none of them longer than five minutes.
void TestFloatSigmoid::staysWithinItsBound_data()
{
    constexpr std::uint32_t kPart = 32;
    QTest::addColumn<std::uint32_t>("first");
    QTest::addColumn<std::uint32_t>("last"); // behind it
    for (std::uint32_t first = 0; first < tests::kSignsAndExponents; first += kPart) {
        QTest::addRow("from %u", first) << first << first + kPart;
    }
}

void TestFloatSigmoid::staysWithinItsBound()
{
    QFETCH(const std::uint32_t, first);
    QFETCH(const std::uint32_t, last);
    // An odd step meets every exponent with changing mantissas.
    const std::uint32_t step = qEnvironmentVariableIsSet("TRILUME_TEST_ALL_FLOATS") ? 1 : 2039;
    Finding finding;
    const auto checkOne = [&](std::uint32_t high) {
        std::uint64_t mantissa = high % step; // other ones each time
        while (tests::isFiniteExponent(high) && mantissa < tests::kMantissas) {
            check({high, static_cast<std::uint32_t>(mantissa), step, kChunk}, finding);
            mantissa += std::uint64_t{step} * kChunk;
        }
    };
    parallelRanges(defaultThreadBudget(), last - first, 1, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            checkOne(first + static_cast<std::uint32_t>(i));
        }
    });
    QVERIFY2(finding.text().isEmpty(), qPrintable(finding.text()));
}

void TestFloatSigmoid::knownPoints()
{
    constexpr float kInfinity = std::numeric_limits<float>::infinity();
    Finding finding;
    for (const std::uint32_t bits :
         {0x7FC00000U, 0x7F800001U, 0xFFC12345U, 0x7F800000U, 0xFF800000U, 0x00000000U, 0x80000000U,
          std::bit_cast<std::uint32_t>(kLargest), std::bit_cast<std::uint32_t>(kSmallest)}) {
        check(GateCase(std::bit_cast<float>(bits)), finding);
    }
    QVERIFY2(finding.text().isEmpty(), qPrintable(finding.text()));
    for (const kernels::KernelTable& table : kernels::runnableKernelTables()) {
        const auto gate = [&table](float x) {
            return GateCase(x).gates(table).back();
        };
        QCOMPARE(gate(0.0F), 0.5F);
        QCOMPARE(gate(-0.0F), 0.5F);
        QCOMPARE(gate(kInfinity), 1.0F);
        QVERIFY(gate(-kInfinity) >= 0.0F && gate(-kInfinity) < 1e-37F);
        QCOMPARE(gate(-kInfinity), gate(-kLargest)); // the exponential saturates, finite
    }
}

QTEST_GUILESS_MAIN(TestFloatSigmoid)
#include "test_float_sigmoid.moc"
