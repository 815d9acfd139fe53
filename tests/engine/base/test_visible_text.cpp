// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/visible_text.h"

#include <QTest>

using trilume::LineBreaks;
using trilume::visibleText;

class TestVisibleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatSteers_data();
    void showsWhatSteers();
    void keepsLineBreaksWhenAsked();
    void allItShowsIsHarmless();
};

void TestVisibleText::showsWhatSteers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("plain") << QByteArray("C:\\x1b <b>\"a\"</b> ~")
                           << QByteArray("C:\\x1b <b>\"a\"</b> ~");
    QTest::newRow("scripts") << QByteArray("\u00e9 \u6f22 \u05d0 \U0001f98a")
                             << QByteArray("\u00e9 \u6f22 \u05d0 \U0001f98a");
    QTest::newRow("colours and titles") << QByteArray("\033[31mRED\033]0;owned\007")
                                        << QByteArray("\\x1b[31mRED\\x1b]0;owned\\x07");
    QTest::newRow("marks of direction")
        << QByteArray("a\u061c\u200e\u200f") << QByteArray("a\\u061c\\u200e\\u200f");
    QTest::newRow("zero and delete") << QByteArray("a\0b\x7f", 4) << QByteArray("a\\x00b\\x7f");
    QTest::newRow("line breaks") << QByteArray("a\nb\tc\r") << QByteArray("a\\x0ab\\x09c\\x0d");
    QTest::newRow("upper controls") << QByteArray("\xC2\x9B"
                                                  "31m\xC2\x80\xC2\xA0")
                                    << QByteArray("\\u009b31m\\u0080\xC2\xA0");
    QTest::newRow("directions") << QByteArray("\u202egnp.exe\u2066\u2029")
                                << QByteArray("\\u202egnp.exe\\u2066\\u2029");
    QTest::newRow("no UTF-8") << QByteArray("caf\xE9 \xC3") << QByteArray("caf\\xe9 \\xc3");
    QTest::newRow("too long") << QByteArray("\xC0\x9B \xE0\x82\x9B")
                              << QByteArray("\\xc0\\x9b \\xe0\\x82\\x9b");
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << QByteArray("\\xed\\xa0\\x80");
    QTest::newRow("beyond Unicode")
        << QByteArray("\xF4\x90\x80\x80\xF5") << QByteArray("\\xf4\\x90\\x80\\x80\\xf5");
}

void TestVisibleText::showsWhatSteers()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, shown);
    QCOMPARE(QByteArray::fromStdString(visibleText(text.toStdString())), shown);
}

void TestVisibleText::keepsLineBreaksWhenAsked()
{
    QCOMPARE(visibleText("a\nb\tc\r\n\033", LineBreaks::Kept), std::string("a\nb\tc\\x0d\n\\x1b"));
}

void TestVisibleText::allItShowsIsHarmless()
{
    for (unsigned first = 0; first < 256; ++first) {
        for (unsigned second = 0; second < 256; ++second) {
            const std::string text{static_cast<char>(first), static_cast<char>(second), 'x'};
            const std::string shown = visibleText(text);
            const QString read =
                QString::fromUtf8(shown.data(), static_cast<qsizetype>(shown.size()));
            QVERIFY(!read.contains(QChar::ReplacementCharacter));
            for (const QChar character : read) {
                QVERIFY(character.category() != QChar::Other_Control);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestVisibleText)
#include "test_visible_text.moc"
