// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokenizer/byte_bpe/byte_alphabet_p.h"

#include <QtTest>

#include <string>

using namespace trilume::tokenizer;

class TestByteAlphabet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesBytesAsCharacters();
    void readsEveryByteBack();
    void refusesOtherCharacters_data();
    void refusesOtherCharacters();
};

void TestByteAlphabet::writesBytesAsCharacters()
{
    QCOMPARE(inByteAlphabet(" the\n"), std::string("\u0120the\u010A"));
    QCOMPARE(inByteAlphabet("~\x7F\xC3\xA9"), std::string("~\u0121\u00C3\u00A9"));
    QCOMPARE(inByteAlphabet("\xAD"), std::string("\u0143"));
}

void TestByteAlphabet::readsEveryByteBack()
{
    std::string all;
    for (int byte = 0; byte < 256; ++byte) {
        all.push_back(static_cast<char>(byte));
    }
    QCOMPARE(fromByteAlphabet(inByteAlphabet(all)), std::optional(all));
}

void TestByteAlphabet::refusesOtherCharacters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a space") << QByteArray(" ");
    QTest::newRow("a soft hyphen") << QByteArray("\u00AD");
    QTest::newRow("beyond the last") << QByteArray("\u0144");
    QTest::newRow("no UTF-8") << QByteArray("a\xFF");
}

void TestByteAlphabet::refusesOtherCharacters()
{
    QFETCH(QByteArray, text);
    QVERIFY(!fromByteAlphabet(text.toStdString()));
}

QTEST_APPLESS_MAIN(TestByteAlphabet)
#include "test_byte_alphabet.moc"
