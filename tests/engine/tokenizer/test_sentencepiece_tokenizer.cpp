// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokenizer/sentencepiece_tokenizer.h"
#include "engine/tokenizer/stream_decoder.h"
#include "tests/engine/tokenizer/models.h"

#include <QtTest>

#include <cstdio>
#include <random>

#include <fcntl.h>
#include <unistd.h>

using namespace trilume;
using namespace trilume::tokenizer;
using namespace trilume::tokenizer::testing;

using Ids = std::vector<TokenId>;

class TestSentencepieceTokenizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void encodesAsThePythonPackage_data();
    void encodesAsThePythonPackage();
    void neverYieldsAControlPiece();
    void spellsACharacterThatIsAControlPiece();
    void readsIllFormedTextAsReplacementCharacters();
    void knowsItsPieces();
    void encodesLongTextsInChunksAlike();
    void cutsLongTextsWithoutAddingOrLosingSpaces_data();
    void cutsLongTextsWithoutAddingOrLosingSpaces();
    void cutsLongTextsAlikeWhereSpacesAreRemoved();
    void continuesATextWithoutASpace_data();
    void continuesATextWithoutASpace();
    void writesNothingToTheTerminal();

private:
    std::unique_ptr<const Tokenizer> m_tokenizer;
};

void TestSentencepieceTokenizer::initTestCase()
{
    m_tokenizer = loadOrNull(seedChatModel());
    QVERIFY(m_tokenizer);
}

void TestSentencepieceTokenizer::encodesAsThePythonPackage_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Ids>("expected");
    QTest::newRow("empty") << QByteArray() << Ids{};
    QTest::newRow("question") << QByteArray("What is your name?") << Ids{410, 322, 508, 987, 4055};
    QTest::newRow("spaces") << QByteArray("  two  spaces ")
                            << Ids{4027, 4027, 956, 4027, 497, 2092, 4027};
    QTest::newRow("marker as text")
        << QByteArray("<|user|>") << Ids{4027, 67, 131, 449, 277, 131, 69};
    QTest::newRow("begin and end as text")
        << QByteArray("<s></s>") << Ids{4027, 67, 4035, 69, 67, 54, 4035, 69};
    QTest::newRow("new line") << QByteArray("\n") << Ids{4027, 6};
    QTest::newRow("lines") << QByteArray("a\nb") << Ids{265, 6, 4048};
    QTest::newRow("tab") << QByteArray("\t") << Ids{4027, 16};
    QTest::newRow("zero byte") << QByteArray("\0", 1) << Ids{4027, 7};
    QTest::newRow("byte piece as text")
        << QByteArray("<0x0A>") << Ids{4027, 67, 4080, 4067, 4080, 4061, 69};
    QTest::newRow("scripts and emoji")
        << QByteArray("h\u00E9llo \u4F60\u597D \U0001F642")
        << Ids{307, 202, 176, 1326, 4027, 235, 196, 167, 236, 172, 196, 4027, 247, 166, 160, 137};
}

void TestSentencepieceTokenizer::encodesAsThePythonPackage()
{
    QFETCH(QByteArray, text);
    QFETCH(Ids, expected);
    QCOMPARE(m_tokenizer->encode(text.toStdString()), expected);
}

void TestSentencepieceTokenizer::neverYieldsAControlPiece()
{
    constexpr unsigned kSeed = 3;
    qInfo("seed %u", kSeed);
    std::mt19937 random(kSeed);
    std::vector<std::string> parts = m_tokenizer->controlPieces();
    QCOMPARE(parts.size(), 5UL);
    parts.insert(parts.end(), {"<", "|", ">", " ", "user", "\n", "<0x03>", "\xC3", "\u2581"});
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (unsigned i = 0; i < 1 + random() % 8; ++i) {
            text += parts[random() % parts.size()];
        }
        for (const TokenId id : m_tokenizer->encode(text)) {
            QVERIFY2(!m_tokenizer->isControl(id), text.c_str());
        }
    }
}

// The library's own look-up by name would find the control piece here.
void TestSentencepieceTokenizer::spellsACharacterThatIsAControlPiece()
{
    SentencePieceModel model = smallModel({"\u2581", "a"});
    model.pieces.push_back({"X", 0.0F, PieceKind::Control});
    const auto plain = loadOrNull(serialise(model));
    QVERIFY(plain);
    QCOMPARE(plain->encode("aXa"), (Ids{3, 4, 0, 4}));
    addBytePieces(model);
    const auto withBytes = loadOrNull(serialise(model));
    QVERIFY(withBytes);
    QCOMPARE(withBytes->encode("aXa"), (Ids{3, 4, 6 + 'X', 4}));
}

void TestSentencepieceTokenizer::readsIllFormedTextAsReplacementCharacters()
{
    QCOMPARE(m_tokenizer->encode("a\xFFz\xC3"), m_tokenizer->encode("a\uFFFDz\uFFFD"));
}

void TestSentencepieceTokenizer::knowsItsPieces()
{
    QCOMPARE(m_tokenizer->vocabularySize(), 4096UL);
    QCOMPARE(m_tokenizer->beginOfText(), std::optional<TokenId>(1));
    QCOMPARE(m_tokenizer->endOfText(), std::optional<TokenId>(2));
    QCOMPARE(m_tokenizer->unknown(), std::optional<TokenId>(0));
    QCOMPARE(m_tokenizer->controlPiece("<|end|>"), std::optional<TokenId>(5));
    QVERIFY(!m_tokenizer->controlPiece("he").has_value());
    QVERIFY(!m_tokenizer->controlPiece("").has_value());
    QVERIFY(m_tokenizer->addsLeadingSpace());
    QVERIFY(m_tokenizer->bytes(264) == "he" && m_tokenizer->bytes(410) == " What");
    QVERIFY(m_tokenizer->bytes(7 + 0xE4) == "\xE4" && m_tokenizer->bytes(6) == "\n");
    QVERIFY(m_tokenizer->bytes(7) == std::string(1, '\0'));
    QVERIFY(m_tokenizer->bytes(3).empty() && m_tokenizer->bytes(-1) == "[-1]"
            && m_tokenizer->bytes(4096) == "[4096]");
    QVERIFY(m_tokenizer->piece(410) == "\u2581What" && m_tokenizer->piece(3) == "<|user|>");
    QVERIFY(m_tokenizer->piece(4096) == "[4096]" && !m_tokenizer->hasPiece(4096)
            && m_tokenizer->hasPiece(410) && m_tokenizer->hasPiece(3));
    QVERIFY(m_tokenizer->isControl(5) && !m_tokenizer->isControl(6) && !m_tokenizer->isControl(-1)
            && !m_tokenizer->isControl(4096));
}

void TestSentencepieceTokenizer::encodesLongTextsInChunksAlike()
{
    constexpr unsigned kSeed = 11;
    qInfo("seed %u", kSeed);
    std::mt19937 random(kSeed);
    const std::vector<std::string> words{"Once", "upon", "a", "time", "\n", "", "h\u00E9llo", "?"};
    std::string text;
    std::string line;
    Ids expected;
    while (text.size() < 900000) { // several chunks; every line alone is far below one
        line.clear();
        for (int i = 0; i < 50; ++i) {
            line += words[random() % words.size()] + " ";
        }
        line += "end";
        text += (text.empty() ? "" : " ") + line;
        const Ids ids = m_tokenizer->encode(line);
        expected.insert(expected.end(), ids.begin(), ids.end());
    }
    QCOMPARE(m_tokenizer->encode(text), expected);
    std::stop_source stop;
    QCOMPARE(m_tokenizer->encodeUntil(text, stop.get_token()), expected);
    stop.request_stop();
    QCOMPARE(m_tokenizer->encodeUntil(text, stop.get_token()), Ids());
}

void TestSentencepieceTokenizer::cutsLongTextsWithoutAddingOrLosingSpaces_data()
{
    QTest::addColumn<QByteArray>("text");
    QByteArray text(700001, 'x');
    QTest::newRow("one word") << text;
    text.clear();
    while (text.size() < 700000) {
        text += "\u4F60\u597D";
    }
    QTest::newRow("characters of three bytes") << text;
    QTest::newRow("they begin one byte later") << "x" + text;
    text = QByteArray(700001, ' ') + "end";
    QTest::newRow("spaces") << text;
    text.clear();
    while (text.size() < 700000) {
        text += "to  be   or    not ";
    }
    QTest::newRow("runs of spaces") << text;
    QTest::newRow("spaces around a cut") << QByteArray(262144, 'x') + "   y" + QByteArray(9, ' ');
    QTest::newRow("a word beside a cut") << QByteArray(262143, ' ') + "yes" + QByteArray(9, 'x');
}

void TestSentencepieceTokenizer::cutsLongTextsWithoutAddingOrLosingSpaces()
{
    QFETCH(QByteArray, text);
    StreamDecoder decoder(*m_tokenizer);
    std::string decoded;
    for (const TokenId id : m_tokenizer->encode(text.toStdString())) {
        decoded += decoder.add(id);
    }
    decoded += decoder.finish();
    QCOMPARE(decoded.size(), static_cast<std::size_t>(text.size()));
    QVERIFY(decoded == text.toStdString());
}

// A vocabulary that reads runs of spaces as one and none at the ends: a cut must not join words.
void TestSentencepieceTokenizer::cutsLongTextsAlikeWhereSpacesAreRemoved()
{
    SentencePieceModel model = smallModel({"\u2581", "a", "b"});
    model.removesExtraWhitespace = true;
    std::string text;
    Ids expected;
    while (text.size() < 600000) {
        text += "ab  a   ";
        expected.insert(expected.end(), {3, 4, 5, 3, 4});
    }
    for (const bool addsDummyPrefix : {true, false}) {
        model.addsDummyPrefix = addsDummyPrefix;
        const auto tokenizer = loadOrNull(serialise(model));
        QVERIFY(tokenizer);
        Ids found = tokenizer->encode(text);
        if (!addsDummyPrefix) {
            found.insert(found.begin(), 3); // the space that is left out
        }
        QVERIFY(found == expected);
    }
}

void TestSentencepieceTokenizer::continuesATextWithoutASpace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Ids>("expected");
    QTest::newRow("nothing") << QByteArray() << Ids{};
    QTest::newRow("new line") << QByteArray("\n") << Ids{6};
    QTest::newRow("space") << QByteArray(" ") << Ids{4027};
    QTest::newRow("word") << QByteArray("b") << Ids{4048};
    QTest::newRow("word with its space") << QByteArray(" What is") << Ids{410, 322};
}

void TestSentencepieceTokenizer::continuesATextWithoutASpace()
{
    QFETCH(QByteArray, text);
    QFETCH(Ids, expected);
    QCOMPARE(m_tokenizer->encodeContinuation(text.toStdString()), expected);
}

void TestSentencepieceTokenizer::writesNothingToTheTerminal()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    std::fflush(stderr);
    const int saved = dup(STDERR_FILENO);
    QVERIFY(dup2(file.handle(), STDERR_FILENO) >= 0);
    const auto good = loadSentencePiece(bytesOf(seedChatModel()));
    const auto bad = loadSentencePiece(bytesOf("garbage"));
    if (good) {
        static_cast<void>(good.value()->encode("text"));
    }
    std::fflush(stderr);
    dup2(saved, STDERR_FILENO);
    close(saved);
    QVERIFY(good.ok() && !bad.ok());
    QCOMPARE(QFileInfo(file.fileName()).size(), 0);
}

QTEST_GUILESS_MAIN(TestSentencepieceTokenizer)
#include "test_sentencepiece_tokenizer.moc"
