// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/kernel_table.h"
#include "engine/runtime/parallel.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <mutex>
#include <vector>

using namespace trilume;

namespace {

// engine/kernels/README.md, Exponential.
constexpr float kSmallest = -0x1.5d589ep+6F;
constexpr float kLargest = 0x1.62e42ep+6F;
constexpr double kExponentialUlps = 1.0;
constexpr double kSigmoidUlps = 2.5;
constexpr std::uint32_t kCanonicalNan = 0x7FC00000U;

constexpr std::size_t kChunk = 1U << 16U;
constexpr std::uint64_t kAllFloats = std::uint64_t{1} << 32U;

double clampedInput(float x)
{
    return static_cast<double>(x < kSmallest ? kSmallest : x > kLargest ? kLargest : x);
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

struct Kernel
{
    void (*run)(const float* x, std::size_t n, float* y);
    double (*exact)(double x);
    double mostUlps;
};

// Chunk `chunk` of the floats whose bits are multiples of `step`.
void checkChunk(std::size_t chunk,
                std::uint64_t step,
                const std::vector<Kernel>& variants,
                Finding& finding)
{
    std::vector<float> x;
    x.reserve(kChunk);
    for (std::size_t i = 0; i < kChunk; ++i) {
        const std::uint64_t bits = (std::uint64_t{chunk} * kChunk + i) * step;
        if (bits < kAllFloats) {
            x.push_back(std::bit_cast<float>(static_cast<std::uint32_t>(bits)));
        }
    }
    std::vector<float> first(x.size());
    std::vector<float> other(x.size());
    variants.front().run(x.data(), x.size(), first.data());
    for (const Kernel& kernel : variants) {
        kernel.run(x.data(), x.size(), other.data());
        // NOLINTNEXTLINE(bugprone-suspicious-memory-comparison): the bits, of NaNs as well
        if (std::memcmp(first.data(), other.data(), x.size() * sizeof(float)) != 0) {
            finding.report(QStringLiteral("instruction sets differ in chunk %1").arg(chunk));
        }
    }
    for (std::size_t i = 0; i < x.size(); ++i) {
        const auto bits = std::bit_cast<std::uint32_t>(first[i]);
        const bool isRight =
            std::isnan(x[i])
                ? bits == kCanonicalNan
                : ulpsBetween(first[i], variants.front().exact(static_cast<double>(x[i])))
                      <= variants.front().mostUlps;
        if (!isRight) {
            finding.report(QStringLiteral("f(%1) = %2, bits of the argument %3")
                               .arg(static_cast<double>(x[i]))
                               .arg(static_cast<double>(first[i]))
                               .arg(std::bit_cast<std::uint32_t>(x[i]), 8, 16));
        }
    }
}

QString checkAll(const std::vector<Kernel>& variants)
{
    // An odd step meets every exponent with changing mantissas.
    const std::uint64_t step = qEnvironmentVariableIsSet("TRILUME_TEST_ALL_FLOATS") ? 1 : 2039;
    const std::size_t chunks = static_cast<std::size_t>((kAllFloats / step + kChunk) / kChunk);
    Finding finding;
    parallelRanges(defaultThreadBudget(), chunks, 1, [&](std::size_t begin, std::size_t end) {
        for (std::size_t chunk = begin; chunk < end; ++chunk) {
            checkChunk(chunk, step, variants, finding);
        }
    });
    return finding.text();
}

double exactExponential(double x)
{
    return std::exp(clampedInput(static_cast<float>(x)));
}

double exactSigmoid(double x)
{
    return 1.0 / (1.0 + std::exp(clampedInput(static_cast<float>(-x))));
}

} // namespace

class TestExponential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exponentialStaysWithinItsBound();
    void sigmoidStaysWithinItsBound();
    void knownPoints();
};

void TestExponential::exponentialStaysWithinItsBound()
{
    std::vector<Kernel> variants;
    for (const kernels::KernelTable& table : kernels::runnableKernelTables()) {
        variants.push_back({table.exponential, &exactExponential, kExponentialUlps});
    }
    const QString finding = checkAll(variants);
    QVERIFY2(finding.isEmpty(), qPrintable(finding));
}

void TestExponential::sigmoidStaysWithinItsBound()
{
    std::vector<Kernel> variants;
    for (const kernels::KernelTable& table : kernels::runnableKernelTables()) {
        variants.push_back({table.sigmoid, &exactSigmoid, kSigmoidUlps});
    }
    const QString finding = checkAll(variants);
    QVERIFY2(finding.isEmpty(), qPrintable(finding));
}

void TestExponential::knownPoints()
{
    constexpr float kInfinity = std::numeric_limits<float>::infinity();
    const std::vector<float> x = {0.0F, -0.0F, kInfinity, -kInfinity, kLargest, kSmallest};
    for (const kernels::KernelTable& table : kernels::runnableKernelTables()) {
        std::vector<float> y(x.size());
        table.exponential(x.data(), x.size(), y.data());
        QCOMPARE(y[0], 1.0F);
        QCOMPARE(y[1], 1.0F);
        QCOMPARE(y[2], y[4]); // saturates, finite
        QCOMPARE(y[3], y[5]); // saturates, normal
        QVERIFY(std::isnormal(y[4]));
        QVERIFY(std::isnormal(y[5]));
        table.sigmoid(x.data(), x.size(), y.data());
        QCOMPARE(y[0], 0.5F);
        QCOMPARE(y[2], 1.0F);
        QVERIFY(y[3] >= 0.0F && y[3] < 1e-37F);
    }
}

QTEST_GUILESS_MAIN(TestExponential)
#include "test_float_exponential.moc"
