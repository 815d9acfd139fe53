// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/processor_share_p.h"

#include <QTest>

using namespace trilume::runtime;

class TestProcessorShare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatIsFair_data();
    void givesWhatIsFair();
    void countsUntilTheEnd();
};

void TestProcessorShare::givesWhatIsFair_data()
{
    QTest::addColumn<int>("computations");
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("processors");
    QTest::addColumn<int>("given");
    // Alone: what somebody has asked for, even more than there are processors.
    QTest::newRow("alone") << 0 << 0 << 8 << 8 << 8;
    QTest::newRow("alone, more than processors") << 0 << 0 << 8 << 2 << 8;
    QTest::newRow("alone, nothing wanted") << 0 << 0 << 0 << 8 << 1;
    // Beside others: what is free, at most an equal share.
    QTest::newRow("all taken") << 1 << 8 << 8 << 8 << 1;
    QTest::newRow("more than all taken") << 1 << 64 << 8 << 8 << 1;
    QTest::newRow("half free") << 1 << 4 << 8 << 8 << 4;
    QTest::newRow("most free") << 1 << 1 << 8 << 8 << 4;
    QTest::newRow("little wanted") << 1 << 1 << 2 << 8 << 2;
    QTest::newRow("a third") << 2 << 4 << 8 << 9 << 3;
    QTest::newRow("more computations than processors") << 4 << 4 << 2 << 2 << 1;
}

void TestProcessorShare::givesWhatIsFair()
{
    QFETCH(int, computations);
    QFETCH(int, threads);
    QFETCH(int, wanted);
    QFETCH(int, processors);
    QFETCH(int, given);
    const ComputeLoad others{static_cast<std::uint32_t>(computations),
                             static_cast<std::uint32_t>(threads)};
    QCOMPARE(threadsBeside(others, static_cast<std::size_t>(wanted),
                           static_cast<std::size_t>(processors)),
             static_cast<std::size_t>(given));
}

void TestProcessorShare::countsUntilTheEnd()
{
    {
        const ProcessorShare first(4096);
        QCOMPARE(first.threads(), std::size_t{4096});
        const ProcessorShare second(4096);
        QCOMPARE(second.threads(), std::size_t{1});
    }
    const ProcessorShare alone(4096);
    QCOMPARE(alone.threads(), std::size_t{4096});
}

QTEST_GUILESS_MAIN(TestProcessorShare)
#include "test_processor_share.moc"
