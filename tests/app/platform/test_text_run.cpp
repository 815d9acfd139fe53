// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/text_run.h"

#include <QLocale>
#include <QTest>

using namespace trilume::app;

class TestTextRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void marksBothEnds();
    void marksNothingWhereLinesRunFromLeftToRight();
    void marksWhatStandsInALineFromTheRight();
};

void TestTextRun::cleanup()
{
    QLocale::setDefault(QLocale::c());
}

void TestTextRun::marksBothEnds()
{
    QCOMPARE(leftToRightRun(QStringLiteral("a")), QStringLiteral("\u2066a\u2069"));
    QCOMPARE(rightToLeftRun(QStringLiteral("a")), QStringLiteral("\u2067a\u2069"));
    QCOMPARE(firstLetterRun(QStringLiteral("a")), QStringLiteral("\u2068a\u2069"));
    QVERIFY(isRightToLeftRun(rightToLeftRun(QStringLiteral("a"))));
    QVERIFY(!isRightToLeftRun(leftToRightRun(QStringLiteral("a"))));
    QCOMPARE(withoutRuns(QStringLiteral("\u2066a \u2067b\u2069\u2069 \u2068c\u2069.")),
             QStringLiteral("a b c."));
}

void TestTextRun::marksNothingWhereLinesRunFromLeftToRight()
{
    QCOMPARE(inOneRun(QStringLiteral("/a b.gguf.")), QStringLiteral("/a b.gguf."));
    QCOMPARE(inItsOwnRun(QStringLiteral("\u0639 (2)")), QStringLiteral("\u0639 (2)"));
    QCOMPARE(inOneRun(std::string("a\033\xFF")), QStringLiteral("a\\x1b\\xff"));
}

void TestTextRun::marksWhatStandsInALineFromTheRight()
{
    QLocale::setDefault(QLocale(QStringLiteral("ar_AE")));
    QCOMPARE(inOneRun(QStringLiteral("/\u0639/b.gguf.")),
             QStringLiteral("\u2066/\u0639/b.gguf.\u2069"));
    QCOMPARE(inItsOwnRun(QStringLiteral("C++ \u0639 (2)")),
             QStringLiteral("\u2068C++ \u0639 (2)\u2069"));
    QCOMPARE(inOneRun(QString()), QString());
    // Nobody leaves a run from within.
    QCOMPARE(inOneRun(QStringLiteral("a\u2069b")), QStringLiteral("\u2066a\\u2069b\u2069"));
}

QTEST_GUILESS_MAIN(TestTextRun)
#include "test_text_run.moc"
