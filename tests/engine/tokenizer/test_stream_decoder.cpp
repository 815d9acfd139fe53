// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/utf8.h"
#include "engine/tokenizer/stream_decoder.h"
#include "tests/engine/tokenizer/models.h"

#include <QtTest>

#include <random>

using namespace trilume;
using namespace trilume::tokenizer;
using namespace trilume::tokenizer::testing;

class TestStreamDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesTheTextBack_data();
    void givesTheTextBack();
    void neverEmitsHalfACharacter();
    void keepsTheSpaceOfAContinuation();
    void startsAnewAfterFinish();
    void ignoresControlPiecesAndNumbersForeignIds();

private:
    trilume::TokenId byteToken(unsigned byte) const { return static_cast<int>(7 + byte); }

    std::unique_ptr<const Tokenizer> m_tokenizer;
};

void TestStreamDecoder::initTestCase()
{
    m_tokenizer = loadOrNull(seedChatModel());
    QVERIFY(m_tokenizer);
}

void TestStreamDecoder::givesTheTextBack_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "What is your name?", "  two  spaces ", " ", "\n", "a\n\nb\tc",
                             "h\u00E9llo \u4F60\u597D \U0001F642\U0001F1E9\U0001F1EA", "<|user|>",
                             "<0x0A>", "\u2581"}) {
        QTest::newRow(*text == '\0' ? "empty" : text) << QByteArray(text);
    }
}

void TestStreamDecoder::givesTheTextBack()
{
    QFETCH(QByteArray, text);
    StreamDecoder decoder(*m_tokenizer);
    std::string decoded;
    for (const trilume::TokenId id : m_tokenizer->encode(text.toStdString())) {
        const std::string part = decoder.add(id);
        QVERIFY(isWellFormedUtf8(part));
        decoded += part;
    }
    decoded += decoder.finish();
    // U+2581 is how the vocabulary writes a space: the one character that does not come back.
    QCOMPARE(QByteArray::fromStdString(decoded), text.replace("\u2581", " "));
}

void TestStreamDecoder::neverEmitsHalfACharacter()
{
    constexpr unsigned kSeed = 7;
    qInfo("seed %u", kSeed);
    std::mt19937 random(kSeed);
    for (int round = 0; round < 2000; ++round) {
        StreamDecoder decoder(*m_tokenizer, DecodeFrom::Continuation);
        std::string bytes;
        std::string decoded;
        for (int i = 0; i < 12; ++i) {
            static constexpr unsigned kBytes[] = {'a',  0xC3, 0xA9, 0xE4, 0xBD, 0xA0,
                                                  0xF0, 0x9F, 0x99, 0x82, 0xFF};
            const unsigned byte = kBytes[random() % std::size(kBytes)];
            bytes.push_back(static_cast<char>(byte));
            const std::string part = decoder.add(byteToken(byte));
            QVERIFY(isWellFormedUtf8(part));
            decoded += part;
        }
        decoded += decoder.finish();
        QVERIFY(decoded == replaceIllFormedUtf8(bytes));
    }
}

void TestStreamDecoder::keepsTheSpaceOfAContinuation()
{
    const auto ids = m_tokenizer->encode("name");
    StreamDecoder beginning(*m_tokenizer);
    StreamDecoder continuation(*m_tokenizer, DecodeFrom::Continuation);
    std::string fromBeginning;
    std::string continued;
    for (const trilume::TokenId id : ids) {
        fromBeginning += beginning.add(id);
        continued += continuation.add(id);
    }
    QVERIFY(fromBeginning == "name");
    QVERIFY(continued == " name");
}

void TestStreamDecoder::startsAnewAfterFinish()
{
    StreamDecoder decoder(*m_tokenizer);
    QVERIFY(decoder.add(byteToken(0xE4)).empty());
    QVERIFY(decoder.add(byteToken(0xBD)).empty());
    QVERIFY(decoder.finish() == kReplacementCharacter);
    QVERIFY(decoder.finish().empty());
    const auto ids = m_tokenizer->encode("name");
    QVERIFY(decoder.add(ids.front()) == "name");
}

void TestStreamDecoder::ignoresControlPiecesAndNumbersForeignIds()
{
    StreamDecoder decoder(*m_tokenizer);
    for (const trilume::TokenId id : {1, 2, 3, 4, 5}) {
        QVERIFY(decoder.add(id).empty());
    }
    const auto ids = m_tokenizer->encode("name");
    QVERIFY(decoder.add(ids.front()) == "name"); // still at the beginning
    for (const trilume::TokenId id : {-1, 4096, 2147483647}) {
        QCOMPARE(decoder.add(id), "[" + std::to_string(id) + "]");
    }
}

QTEST_GUILESS_MAIN(TestStreamDecoder)
#include "test_stream_decoder.moc"
