// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/sampler.h"

#include <QtTest>

#include <atomic>
#include <cstdlib>
#include <new>

// Counts every allocation of this program; a test of its own because of that.
namespace {
std::atomic<int> s_allocations{0};
}

void* operator new(std::size_t size)
{
    ++s_allocations;
    if (void* memory = std::malloc(size == 0 ? 1 : size)) {
        return memory;
    }
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

using namespace trilume::generate;

class TestSamplerAllocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesWithoutAllocating_data();
    void samplesWithoutAllocating();
};

void TestSamplerAllocation::samplesWithoutAllocating_data()
{
    QTest::addColumn<float>("temperature");
    QTest::addColumn<quint64>("topK");
    QTest::addColumn<float>("topP");
    QTest::newRow("greedy") << 0.0F << quint64(0) << 1.0F;
    QTest::newRow("all") << 1.0F << quint64(0) << 1.0F;
    QTest::newRow("top-k") << 1.0F << quint64(40) << 1.0F;
    QTest::newRow("top-p") << 1.0F << quint64(0) << 0.9F;
    QTest::newRow("both") << 1.0F << quint64(40) << 0.9F;
}

void TestSamplerAllocation::samplesWithoutAllocating()
{
    QFETCH(float, temperature);
    QFETCH(quint64, topK);
    QFETCH(float, topP);
    constexpr std::size_t kVocabulary = 5000;
    std::vector<float> logits(kVocabulary);
    Random random(3);
    for (float& logit : logits) {
        logit = static_cast<float>(random.uniform() * 8.0);
    }
    SamplingOptions options;
    options.temperature = temperature;
    options.topK = topK;
    options.topP = topP;
    options.minP = 0.01F;
    options.repetitionPenalty = 1.1F;
    options.repetitionWindow = 8;
    Sampler sampler(options, kVocabulary);
    const int before = s_allocations;
    for (int i = 0; i < 50; ++i) {
        sampler.accept(sampler.sample(logits));
    }
    QCOMPARE(s_allocations - before, 0);
}

QTEST_GUILESS_MAIN(TestSamplerAllocation)
#include "test_sampler_allocation.moc"
