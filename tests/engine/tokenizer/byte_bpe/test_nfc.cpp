// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokenizer/byte_bpe/nfc_p.h"
#include "tests/engine/tokenizer/byte_bpe/unicode_cases.h"

#include <QtTest>

#include <array>
#include <string>

using namespace trilume::tokenizer;
using namespace trilume::tokenizer::testing;

class TestNfc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void composesAsTheReference_data();
    void composesAsTheReference();
    void treatsEveryCharacterAsTheReference();
    void putsAMillionMarksInOrder();
    void endsAtAStop();
};

// What the package tokenizers 0.23.3 makes of them.
void TestNfc::composesAsTheReference_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("a letter and its mark", "e\u0301", "\u00E9");
    row("a mark that passes another", "a\u0301\u0323", "\u1EA1\u0301");
    row("a composed letter that is taken apart", "\u00EE\u0330", "\u1E2D\u0302");
    row("marks of one class stay in order", "a\u0301\u0300", "\u00E1\u0300");
    row("one character for another", "\u2126\u212B", "\u03A9\u00C5");
    row("not composed anew", "\u0958", "\u0915\u093C");
    row("Hangul", "\u1112\u1161\u11AB", "\uD55C");
    row("Hangul with a third part", "\uD558\u11AB", "\uD55C");
    row("marks without a letter", "\u0301\u0323", "\u0323\u0301");
    row("later than Unicode 9 stays", "\U00011935\U00011930", "\U00011935\U00011930");
    row("nothing", "", "");
}

void TestNfc::composesAsTheReference()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(toNfc(text.toStdString())), expected);
}

void TestNfc::treatsEveryCharacterAsTheReference()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::string lines;
    forEveryCharacter([&](const std::string& character) {
        const std::array<std::string, 5> texts = {
            character, "a" + character + "\u0334", "a\u0301" + character + "\u0323",
            "\u00EE" + character, "\u1100" + character + "\u11A8"};
        lines.clear();
        for (const std::string& text : texts) {
            lines += toNfc(text) + '\n';
        }
        hash.addData(QByteArray::fromRawData(lines.data(), static_cast<qsizetype>(lines.size())));
    });
    QCOMPARE(QString::fromLatin1(hash.result().toHex()),
             storedHash(QStringLiteral("nfc"), QStringLiteral("-")));
}

// Each one would have to pass all that stand before it: a step for each pair takes minutes.
void TestNfc::putsAMillionMarksInOrder()
{
    constexpr int kPairs = 500000;
    const std::string above = "\u0301";
    const std::string below = "\u0316";
    std::string text = "x";
    std::string allAbove;
    std::string allBelow;
    for (int i = 0; i < kPairs; ++i) {
        text += above + below;
        allAbove += above;
        allBelow += below;
    }
    QVERIFY(toNfc(text) == "x" + allBelow + allAbove);
}

void TestNfc::endsAtAStop()
{
    std::stop_source source;
    source.request_stop();
    QVERIFY(toNfc("text", source.get_token()).empty());
}

QTEST_APPLESS_MAIN(TestNfc)
#include "test_nfc.moc"
