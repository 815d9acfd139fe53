// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/aligned_buffer.h"

#include <QTest>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <new>

using namespace trilume;

class TestAlignedBuffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAlignedAndZero_data();
    void isAlignedAndZero();
    void movesOwnership();
    void throwsWhenThereIsNotEnough();
    void largeBuffersComeAndGo();
};

void TestAlignedBuffer::isAlignedAndZero_data()
{
    QTest::addColumn<std::size_t>("size");
    for (const std::size_t size : {0U, 1U, 15U, 16U, 17U, 1000U, 1048575U, 1048576U, 1100000U}) {
        QTest::addRow("%zu", std::size_t{size}) << std::size_t{size};
    }
}

void TestAlignedBuffer::isAlignedAndZero()
{
    QFETCH(std::size_t, size);
    AlignedBuffer<float> buffer(size);
    QCOMPARE(buffer.size(), size);
    QCOMPARE(buffer.sizeBytes(), size * 4);
    QCOMPARE(buffer.data() == nullptr, size == 0);
    QCOMPARE(reinterpret_cast<std::uintptr_t>(buffer.data()) % kCacheLineBytes, std::uintptr_t{0});
    QVERIFY(std::all_of(buffer.span().begin(), buffer.span().end(),
                        [](float value) { return value == 0.0F; }));
    std::fill(buffer.span().begin(), buffer.span().end(), 1.0F); // all of it is ours
}

void TestAlignedBuffer::movesOwnership()
{
    AlignedBuffer<int> first(10);
    first[9] = 7;
    const int* data = first.data();
    AlignedBuffer<int> second(std::move(first));
    QCOMPARE(second.data(), data);
    QCOMPARE(second.size(), std::size_t{10});
    // NOLINTNEXTLINE(bugprone-use-after-move, clang-analyzer-cplusplus.Move): that is the test
    QCOMPARE(first.size(), std::size_t{0});
    AlignedBuffer<int> third(3);
    third = std::move(second);
    QCOMPARE(third[9], 7);
    // NOLINTNEXTLINE(bugprone-use-after-move, clang-analyzer-cplusplus.Move): that is the test
    QCOMPARE(second.size(), std::size_t{0});
}

void TestAlignedBuffer::throwsWhenThereIsNotEnough()
{
    constexpr std::size_t kMost = std::numeric_limits<std::size_t>::max();
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc, static_cast<void>(AlignedBuffer<std::uint8_t>{kMost}));
    // As many elements, but the product with their size would wrap to a few bytes.
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc,
                             static_cast<void>(AlignedBuffer<double>{kMost / 8 + 2}));
    // More than a process can address, below and above what is mapped.
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc,
                             static_cast<void>(AlignedBuffer<std::uint8_t>{kMost / 2}));
}

void TestAlignedBuffer::largeBuffersComeAndGo()
{
    // Each is dirtied: pages that came back would not be zero.
    for (int round = 0; round < 20; ++round) {
        AlignedBuffer<std::uint8_t> large(9'000'001);
        QCOMPARE(reinterpret_cast<std::uintptr_t>(large.data()) % (2U << 20U), std::uintptr_t{0});
        QVERIFY(std::all_of(large.span().begin(), large.span().end(),
                            [](std::uint8_t value) { return value == 0; }));
        std::fill(large.span().begin(), large.span().end(), std::uint8_t{0xFF});
    }
}

QTEST_GUILESS_MAIN(TestAlignedBuffer)
#include "test_aligned_buffer.moc"
