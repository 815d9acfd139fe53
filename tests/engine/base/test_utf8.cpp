// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/utf8.h"

#include <QtTest>

using namespace trilume;

class TestUtf8 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesIllFormedSequences_data();
    void replacesIllFormedSequences();
    void acceptsEveryCharacterAndNoSurrogate();
};

void TestUtf8::replacesIllFormedSequences_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray r("\xEF\xBF\xBD");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("plain") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("zero byte") << QByteArray("a\0b", 3) << QByteArray("a\0b", 3);
    QTest::newRow("2, 3, 4 bytes")
        << QByteArray("\u00E9\u4F60\U0001F642") << QByteArray("\u00E9\u4F60\U0001F642");
    QTest::newRow("lone continuation") << QByteArray("a\x80z") << "a" + r + "z";
    QTest::newRow("overlong 2") << QByteArray("\xC0\xAF") << r + r;
    QTest::newRow("overlong 3") << QByteArray("\xE0\x80\xAF") << r + r + r;
    QTest::newRow("overlong 4") << QByteArray("\xF0\x80\x80\xAF") << r + r + r + r;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << r + r + r;
    QTest::newRow("above U+10FFFF") << QByteArray("\xF4\x90\x80\x80") << r + r + r + r;
    QTest::newRow("never a lead") << QByteArray("\xFE\xFF") << r + r;
    QTest::newRow("cut 3 of 4") << QByteArray("\xF0\x9F\x99") << r;
    QTest::newRow("cut, then more") << QByteArray("\xF0\x9F\x99z") << r + "z";
    QTest::newRow("cut, then a character") << QByteArray("\xE4\xBD\xC3\xA9") << r + "\u00E9";
    QTest::newRow("cut 1 of 2") << QByteArray("\xC3") << r;
}

void TestUtf8::replacesIllFormedSequences()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const std::string bytes = text.toStdString();
    QCOMPARE(QByteArray::fromStdString(replaceIllFormedUtf8(bytes)), expected);
    QCOMPARE(isWellFormedUtf8(bytes), text == expected);
    QVERIFY(isWellFormedUtf8(replaceIllFormedUtf8(bytes)));
}

void TestUtf8::acceptsEveryCharacterAndNoSurrogate()
{
    for (char32_t code = 1; code <= 0x10FFFF; ++code) {
        std::string text; // encoded without care for surrogates
        if (code < 0x80) {
            text = {static_cast<char>(code)};
        } else if (code < 0x800) {
            text = {static_cast<char>(0xC0 | (code >> 6)), static_cast<char>(0x80 | (code & 63))};
        } else if (code < 0x10000) {
            text = {static_cast<char>(0xE0 | (code >> 12)),
                    static_cast<char>(0x80 | ((code >> 6) & 63)),
                    static_cast<char>(0x80 | (code & 63))};
        } else {
            text = {static_cast<char>(0xF0 | (code >> 18)),
                    static_cast<char>(0x80 | ((code >> 12) & 63)),
                    static_cast<char>(0x80 | ((code >> 6) & 63)),
                    static_cast<char>(0x80 | (code & 63))};
        }
        const bool isSurrogate = code >= 0xD800 && code <= 0xDFFF;
        if (isWellFormedUtf8(text) == isSurrogate) {
            QFAIL(qPrintable(QStringLiteral("U+%1").arg(static_cast<uint>(code), 4, 16)));
        }
        for (std::size_t length = 1; !isSurrogate && length < text.size(); ++length) {
            const Utf8Step step = nextUtf8(std::string_view(text).substr(0, length));
            QCOMPARE(step.kind, Utf8Kind::Incomplete);
            QCOMPARE(step.length, length);
        }
    }
}

QTEST_GUILESS_MAIN(TestUtf8)
#include "test_utf8.moc"
