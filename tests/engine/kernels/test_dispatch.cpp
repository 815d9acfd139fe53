// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/kernel_table.h"

#include <QTest>

#include <algorithm>

using namespace trilume;

// Run by ctest several times, with TRILUME_FORCE_ISA unset, set to each name and to nonsense.
class TestDispatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySupportedSetHasAWholeTable();
    void theBestTableIsTheForcedOneOrTheFastest();
};

void TestDispatch::everySupportedSetHasAWholeTable()
{
    for (const Isa isa : supportedIsas()) {
        const kernels::KernelTable& table = kernels::kernelTable(isa);
        QCOMPARE(table.isa, isa);
        QVERIFY(table.ternaryMatmul != nullptr);
        QVERIFY(table.rmsNorm != nullptr);
        QVERIFY(table.quantize != nullptr);
        QVERIFY(table.recurrence != nullptr);
        QVERIFY(table.gatedNorm != nullptr);
        QVERIFY(table.swiglu != nullptr);
        QVERIFY(table.addScaled != nullptr);
        QVERIFY(table.scale != nullptr);
        QVERIFY(table.exponential != nullptr);
        QVERIFY(table.sigmoid != nullptr);
    }
}

void TestDispatch::theBestTableIsTheForcedOneOrTheFastest()
{
    const std::vector<Isa> isas = supportedIsas();
    Isa expected = isas.back();
    const QByteArray forced = qgetenv("TRILUME_FORCE_ISA");
    const std::optional<Isa> isa = isaFromName(forced.constData());
    if (isa && std::find(isas.begin(), isas.end(), *isa) != isas.end()) {
        expected = *isa;
    }
    QCOMPARE(kernels::bestKernelTable().isa, expected);
    QCOMPARE(&kernels::bestKernelTable(), &kernels::kernelTable(expected));
}

QTEST_GUILESS_MAIN(TestDispatch)
#include "test_dispatch.moc"
