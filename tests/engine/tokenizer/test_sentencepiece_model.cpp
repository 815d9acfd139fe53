// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokenizer/protobuf_wire_p.h"
#include "tests/engine/tokenizer/models.h"

#include <QtTest>

#include <limits>
#include <random>

using namespace trilume::tokenizer;
using namespace trilume::tokenizer::testing;

class TestSentencepieceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheVocabulary();
    void writesWhatItReads();
    void ignoresWhatEncodingDoesNotUse();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void survivesTruncationAndChangedBytes();
};

void TestSentencepieceModel::readsTheVocabulary()
{
    const std::string file = seedChatModel();
    const auto pieces = sentencePieceVocabulary(bytesOf(file));
    QVERIFY2(pieces.ok(), pieces ? "" : pieces.error().english().c_str());
    QCOMPARE(pieces.value().size(), 4096UL);
    QVERIFY(pieces.value()[0].text == "<unk>" && pieces.value()[0].kind == PieceKind::Unknown);
    QVERIFY(pieces.value()[5].text == "<|end|>" && pieces.value()[5].kind == PieceKind::Control);
    QVERIFY(pieces.value()[6].text == "\n" && pieces.value()[6].kind == PieceKind::UserDefined);
    QVERIFY(pieces.value()[262].text == "<0xFF>" && pieces.value()[262].kind == PieceKind::Byte);
    QVERIFY(pieces.value()[264].text == "he" && pieces.value()[264].kind == PieceKind::Normal);
    QCOMPARE(pieces.value()[264].score, -1.0F);
    QCOMPARE(pieces.value()[4095].score, -3832.0F);
}

void TestSentencepieceModel::writesWhatItReads()
{
    SentencePieceModel model = smallModel({"\u2581a", "b"});
    addBytePieces(model);
    model.escapesWhitespace = false;
    const auto again = parseSentencePieceModel(bytesOf(serialise(model)));
    QVERIFY2(again.ok(), again ? "" : again.error().english().c_str());
    QVERIFY(serialise(again.value()) == serialise(model));
    QVERIFY(again.value().hasByteFallback && !again.value().escapesWhitespace
            && !again.value().removesExtraWhitespace && again.value().addsDummyPrefix);
    QCOMPARE(again.value().algorithm, SentencePieceModel::Algorithm::Bpe);
}

void TestSentencepieceModel::ignoresWhatEncodingDoesNotUse()
{
    std::string file = serialise(smallModel({"a"}));
    appendBytesField(file, 4, "self tests that are no message \xFF");
    appendBytesField(file, 5, "a denormaliser that is no message \xFF");
    appendVarintField(file, 777, 1);
    QVERIFY(parseSentencePieceModel(bytesOf(file)).ok());
}

void TestSentencepieceModel::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const std::string& file, const char* expected) {
        QTest::newRow(name) << QByteArray::fromStdString(file) << QByteArray(expected);
    };
    const auto changed = [](auto change) {
        SentencePieceModel model = smallModel({"a", "b"});
        change(model);
        return serialise(model);
    };
    const auto withTrainer = [](std::uint32_t field, std::uint64_t value) {
        std::string trainer;
        appendVarintField(trainer, field, value);
        std::string file = serialise(smallModel({"a"}));
        appendBytesField(file, 2, trainer);
        return file;
    };
    using Model = SentencePieceModel;
    row("empty", "", "it has 0 bytes");
    row("text", "this is not a model", "it is not a well-formed protobuf");
    row("duplicate", changed([](Model& m) { m.pieces[4].text = "a"; }),
        "pieces 3 and 4 are both \"a\"");
    row("duplicate of a control piece", changed([](Model& m) { m.pieces[4].text = "<s>"; }),
        "pieces 1 and 4 are both \"<s>\"");
    row("no unknown", changed([](Model& m) { m.pieces[0].kind = PieceKind::Normal; }),
        "none of its 5 pieces is of type unknown");
    row("two unknown", changed([](Model& m) { m.pieces[4].kind = PieceKind::Unknown; }),
        "pieces 0 and 4 are both of type unknown");
    row("ill-formed text", changed([](Model& m) { m.pieces[3].text = "\xC3"; }),
        "piece 3 has a text that is not UTF-8");
    row("zero byte", changed([](Model& m) { m.pieces[3].text = std::string("a\0", 2); }),
        "piece 3 has a text that is not UTF-8");
    row("empty text", changed([](Model& m) { m.pieces[3].text.clear(); }),
        "piece 3 has a text that is empty");
    row("long text", changed([](Model& m) { m.pieces[3].text.assign(4097, 'x'); }),
        "piece 3 has a text with 4097 bytes, expected at most 4096");
    row("NaN",
        changed([](Model& m) { m.pieces[3].score = std::numeric_limits<float>::quiet_NaN(); }),
        "piece 3 has a score that is not a finite number");
    row("type 7", changed([](Model& m) { m.pieces[3].kind = PieceKind{7}; }),
        "piece 3 has a type 7, expected 1 to 6");
    row("byte piece without fallback", changed([](Model& m) {
            m.pieces[3] = {"<0x00>", 0.0F, PieceKind::Byte};
        }),
        "it has 1 byte pieces, expected 0");
    row("not a byte", changed([](Model& m) { m.pieces[3].kind = PieceKind::Byte; }),
        "piece 3 of type byte is \"a\"");
    row("byte pieces missing", changed([](Model& m) { m.hasByteFallback = true; }),
        "it has 0 byte pieces, expected 256");
    row("word model", withTrainer(3, 3), "model_type 3, expected 1 (unigram) or 2 (BPE)");
    row("unknown model", withTrainer(3, 9), "model_type 9");
    std::string file;
    appendVarintField(file, 1, 5);
    row("pieces as a number", file, "field 1 of the model has wire type 0");
    std::string piece;
    appendVarintField(piece, 2, 5);
    file.clear();
    appendBytesField(file, 1, piece);
    row("score as a varint", file, "piece 0 has a score of wire type 0, expected 5");
    file = serialise(smallModel({"a"}));
    appendBytesField(file, 3, "\xFF");
    row("broken normaliser", file, "normalizer_spec is not a well-formed protobuf");
}

void TestSentencepieceModel::namesWhatIsWrong()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, expected);
    const auto model = parseSentencePieceModel(bytesOf(file.toStdString()));
    QVERIFY(!model.ok());
    QVERIFY2(model.error().english().find(expected.toStdString()) != std::string::npos,
             model.error().english().c_str());
    QVERIFY(!loadSentencePiece(bytesOf(file.toStdString())).ok());
    QVERIFY(!sentencePieceVocabulary(bytesOf(file.toStdString())).ok());
}

// Whatever passes the checks must load and encode; the rest is refused.
void TestSentencepieceModel::survivesTruncationAndChangedBytes()
{
    constexpr unsigned kSeed = 20260101;
    qInfo("seed %u", kSeed);
    std::mt19937 random(kSeed);
    SentencePieceModel model = smallModel({"\u2581a", "b", "ab", "\u2581", "abab"});
    addBytePieces(model);
    const std::string good = serialise(model);
    for (std::size_t size = 0; size < good.size(); ++size) {
        const auto result = loadSentencePiece(bytesOf(good.substr(0, size)));
        QVERIFY(result.ok() || !result.error().english().empty());
    }
    std::size_t loaded = 0;
    for (int round = 0; round < 2000; ++round) {
        std::string bad = good;
        for (unsigned i = 0; i <= random() % 4; ++i) {
            bad[random() % bad.size()] = static_cast<char>(random());
        }
        const auto result = loadSentencePiece(bytesOf(bad));
        if (result) {
            ++loaded;
            const auto ids = result.value()->encode("ab \u4F60 ba<s>");
            for (const trilume::TokenId id : ids) {
                QVERIFY(!result.value()->isControl(id));
            }
        }
    }
    QVERIFY(loaded > 0 && loaded < 2000);
}

QTEST_GUILESS_MAIN(TestSentencepieceModel)
#include "test_sentencepiece_model.moc"
