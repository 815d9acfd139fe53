// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/kernel_choice.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

using namespace trilume;

// Run by ctest several times, with TRILUME_FORCE_ISA unset, set to each name and to nonsense.
class TestDispatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableIsWhole();
    void tablesFollowTheInstructionSets();
    void wideRegistersAreOfAvx2OnlyWhereNoOtherSetHasThem();
    void everyTableHasAName();
    void theChosenTableIsTheForcedOneOrTheFastest();
};

void TestDispatch::everyTableIsWhole()
{
    for (const kernels::KernelTable& table : kernels::runnableKernelTables()) {
        QVERIFY(table.ternaryMatmul != nullptr);
        QVERIFY(table.rmsNorm != nullptr);
        QVERIFY(table.quantize != nullptr);
        QVERIFY(table.recurrence != nullptr);
        QVERIFY(table.gatedNorm != nullptr);
        QVERIFY(table.swiglu != nullptr);
        QVERIFY(table.addScaled != nullptr);
        QVERIFY(table.scale != nullptr);
        QVERIFY(table.bf16Matmul != nullptr);
        QVERIFY(table.denseRecurrence != nullptr);
        QVERIFY(table.denseGatedNorm != nullptr);
        QVERIFY(table.denseSwiglu != nullptr);
        QVERIFY(table.addFloats != nullptr);
    }
}

void TestDispatch::tablesFollowTheInstructionSets()
{
    std::vector<Isa> isas;
    std::set<std::string_view> names;
    for (const kernels::KernelTable& table : kernels::runnableKernelTables()) {
        QVERIFY(table.variant.substr(0, table.variant.find('+')) == isaName(table.isa));
        QVERIFY(names.insert(table.variant).second);
        if (isas.empty() || isas.back() != table.isa) {
            isas.push_back(table.isa);
        }
    }
    QVERIFY(isas == supportedIsas());
    for (const Isa isa : isas) {
        QCOMPARE(kernels::kernelTable(isa).isa, isa);
    }
}

void TestDispatch::wideRegistersAreOfAvx2OnlyWhereNoOtherSetHasThem()
{
    const std::vector<Isa> isas = supportedIsas();
    if (std::find(isas.begin(), isas.end(), Isa::Avx2) == isas.end()) {
        QSKIP("this processor does not have AVX2");
    }
    std::string_view expected = isaExtras().avxVnni ? "avx2+vnni" : "avx2";
    if (isaExtras().avx512Bw && isas.back() == Isa::Avx2) {
        expected = "avx2+avx512bw";
    }
    QVERIFY(kernels::kernelTable(Isa::Avx2).variant == expected);
}

void TestDispatch::everyTableHasAName()
{
    const auto names = kernels::kernelSetNames();
    for (const kernels::KernelTable& table : kernels::runnableKernelTables()) {
        QCOMPARE(kernels::findKernelTable(table.variant), &table);
        QVERIFY(std::find(names.begin(), names.end(), table.variant) != names.end());
    }
    QVERIFY(kernels::findKernelTable("nonsense") == nullptr);
    QVERIFY(kernels::findKernelTable("") == nullptr);
}

void TestDispatch::theChosenTableIsTheForcedOneOrTheFastest()
{
    const kernels::KernelTable* fastest = &kernels::runnableKernelTables().back();
    const QByteArray forced = qgetenv("TRILUME_FORCE_ISA");
    const Result<const kernels::KernelTable*> chosen = kernels::chosenKernelTable();
    const kernels::KernelTable* named = kernels::findKernelTable(forced.constData());
    if (forced.isEmpty() || named != nullptr) {
        QVERIFY(chosen.ok());
        QCOMPARE(chosen.value(), forced.isEmpty() ? fastest : named);
        return;
    }
    QVERIFY(!chosen.ok());
    QByteArray list;
    for (const kernels::KernelTable& table : kernels::runnableKernelTables()) {
        list +=
            (list.isEmpty() ? "" : ", ") + QByteArray::fromStdString(std::string(table.variant));
    }
    QCOMPARE(QByteArray::fromStdString(chosen.error().english()),
             "TRILUME_FORCE_ISA in the environment is \"" + forced
                 + "\", expected one that this machine has: " + list);
}

QTEST_GUILESS_MAIN(TestDispatch)
#include "test_dispatch.moc"
