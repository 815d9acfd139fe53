// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/isa.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace trilume;

class TestIsa : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreStable();
    void scalarComesFirstAndTheOrderRises();
    void agreesWithTheSystem();
};

void TestIsa::namesAreStable()
{
    const std::vector<std::pair<Isa, std::string_view>> names = {{Isa::Scalar, "scalar"},
                                                                 {Isa::Avx2, "avx2"},
                                                                 {Isa::Avx512Vnni, "avx512vnni"},
                                                                 {Isa::Neon, "neon"}};
    for (const auto& [isa, name] : names) {
        QVERIFY(isaName(isa) == name);
    }
    QCOMPARE(static_cast<int>(Isa::Scalar), 1);
    QCOMPARE(static_cast<int>(Isa::Avx2), 2);
    QCOMPARE(static_cast<int>(Isa::Avx512Vnni), 3);
    QCOMPARE(static_cast<int>(Isa::Neon), 4);
}

void TestIsa::scalarComesFirstAndTheOrderRises()
{
    const std::vector<Isa> isas = supportedIsas();
    QVERIFY(!isas.empty());
    QCOMPARE(isas.front(), Isa::Scalar);
    QVERIFY(std::is_sorted(isas.begin(), isas.end()));
    QVERIFY(std::adjacent_find(isas.begin(), isas.end()) == isas.end());
}

void TestIsa::agreesWithTheSystem()
{
#if !defined(__x86_64__)
    QSKIP("The words of other processors differ, and an emulator tells those of its own one.");
#endif
    QFile file(QStringLiteral("/proc/cpuinfo"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray info = file.readAll();
    const qsizetype start = info.indexOf("flags");
    if (start < 0) {
        QSKIP("this processor's information has no flags");
    }
    const QByteArrayList flags = info.mid(start, info.indexOf('\n', start) - start).split(' ');
    const std::vector<Isa> isas = supportedIsas();
    const auto isSupported = [&isas](Isa isa) {
        return std::find(isas.begin(), isas.end(), isa) != isas.end();
    };
    const bool hasAvx2 = flags.contains("avx2") && flags.contains("fma") && flags.contains("f16c");
    QCOMPARE(isSupported(Isa::Avx2), hasAvx2);
    const bool hasAvx512Bw = flags.contains("avx512f") && flags.contains("avx512bw")
                             && flags.contains("avx512vl") && flags.contains("avx512dq");
    QCOMPARE(isSupported(Isa::Avx512Vnni), hasAvx2 && hasAvx512Bw && flags.contains("avx512_vnni"));
    QVERIFY(!isSupported(Isa::Neon));
    QCOMPARE(isaExtras().avx512Bw, hasAvx512Bw);
    QCOMPARE(isaExtras().avxVnni, hasAvx2 && flags.contains("avx_vnni"));
    // The system may still refuse it.
    QVERIFY(!isaExtras().byteTiles
            || (flags.contains("amx_tile") && flags.contains("amx_int8")
                && flags.contains("avx512vbmi")));
    QVERIFY(!isaExtras().dotProduct);
}

QTEST_GUILESS_MAIN(TestIsa)
#include "test_isa.moc"
