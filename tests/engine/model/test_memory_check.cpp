// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/kernel_choice.h"
#include "engine/model/memory_check.h"
#include "engine/model/published_shapes.h"
#include "engine/model/synthetic_model.h"

#include <QTest>

using namespace trilume;
using namespace trilume::model;

class TestMemoryCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatDoesNotFit();
    void passesWhatFits();
    void formatsThreeDigits_data();
    void formatsThreeDigits();
    void refusesUnknownShapesByName();
};

void TestMemoryCheck::refusesWhatDoesNotFit()
{
    const Status status = checkFreeMemory("big.gguf", std::uint64_t{1} << 60U);
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, Errc::OutOfMemory);
    QVERIFY(status.error().english().starts_with("big.gguf: needs 1.05e+06 TiB of memory, only "));
}

void TestMemoryCheck::passesWhatFits()
{
    QVERIFY(checkFreeMemory("small.gguf", 1).ok());
}

void TestMemoryCheck::formatsThreeDigits_data()
{
    QTest::addColumn<qulonglong>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qulonglong{0} << QStringLiteral("0 B");
    QTest::newRow("bytes") << qulonglong{999} << QStringLiteral("999 B");
    QTest::newRow("kibibytes") << qulonglong{1536} << QStringLiteral("1.5 KiB");
    QTest::newRow("mebibytes") << qulonglong{325} * 1024 * 1024 << QStringLiteral("325 MiB");
    QTest::newRow("gibibytes") << qulonglong{1400} * 1024 * 1024 << QStringLiteral("1.37 GiB");
}

void TestMemoryCheck::formatsThreeDigits()
{
    QFETCH(qulonglong, bytes);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(bytesText(bytes).english()), text);
}

void TestMemoryCheck::refusesUnknownShapesByName()
{
    const auto model = createSyntheticModel("7B", 1, {1}, *kernels::chosenKernelTable().value());
    QVERIFY(!model.ok());
    QCOMPARE(model.error().english(),
             std::string("There is no published shape \"7B\", expected 370M, 1.3B or 2.7B."));
    QCOMPARE(publishedShapes(),
             (std::vector<std::string_view>{"370M", "1.3B", "2.7B", "2B4T", "falcon-e-3B",
                                            "bonsai-1.7B", "bonsai-4B", "bonsai-8B"}));
}

QTEST_GUILESS_MAIN(TestMemoryCheck)
#include "test_memory_check.moc"
