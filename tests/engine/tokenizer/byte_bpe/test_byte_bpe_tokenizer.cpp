// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokenizer/byte_bpe/byte_alphabet_p.h"
#include "engine/tokenizer/byte_bpe/byte_bpe_tokenizer.h"
#include "engine/tokenizer/stream_decoder.h"

#include <QtTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <random>
#include <string>

using namespace trilume;
using namespace trilume::tokenizer;

using Ids = std::vector<TokenId>;

namespace {

// Bytes have their own numbers as ids; then "th" (256), "the", " the", and three that no text
// yields.
constexpr TokenId kThe = 257;
constexpr TokenId kSpaceThe = 258;
constexpr TokenId kBegin = 259;
constexpr TokenId kThink = 260;
constexpr TokenId kEnd = 261;

BpeDescription smallDescription()
{
    BpeDescription about;
    for (int byte = 0; byte < 256; ++byte) {
        const char bytes[] = {static_cast<char>(byte)};
        about.pieces.push_back({inByteAlphabet(std::string_view(bytes, 1)), PieceKind::Normal});
    }
    about.pieces.push_back({"th", PieceKind::Normal});
    about.pieces.push_back({"the", PieceKind::Normal});
    about.pieces.push_back({"\u0120the", PieceKind::Normal});
    about.pieces.push_back({"<|begin|>", PieceKind::Control});
    about.pieces.push_back({"<think>", PieceKind::UserDefined});
    about.pieces.push_back({"end", PieceKind::Control});
    about.merges = {{"t", "h"}, {"th", "e"}, {"\u0120", "the"}};
    about.splitter = BpeSplitter::Llama3;
    about.beginOfText = kBegin;
    about.addsBeginOfText = true;
    about.endOfText = kEnd;
    about.ends = {{kEnd, "a test"}, {1000, "another"}};
    return about;
}

std::unique_ptr<const Tokenizer> made(BpeDescription about)
{
    auto tokenizer = makeByteBpe(std::move(about));
    if (!tokenizer) {
        qWarning("%s", tokenizer.error().english().c_str());
        return nullptr;
    }
    return std::move(tokenizer).value();
}

std::string decoded(const Tokenizer& tokenizer, const Ids& ids)
{
    StreamDecoder decoder(tokenizer);
    std::string text;
    for (const TokenId id : ids) {
        text += decoder.add(id);
    }
    return text + decoder.finish();
}

} // namespace

class TestByteBpeTokenizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesBytesAndMerges();
    void takesWholeWordsWhereTheVocabularySaysSo();
    void normalisesWhereTheVocabularySaysSo();
    void readsIllFormedTextAsReplacements();
    void textNeverYieldsAMarker_data();
    void textNeverYieldsAMarker();
    void saysWhatItsPiecesAre();
    void fillsUpWithWhatIsNoPiece();
    void decodesCharactersInPieces();
    void decodesWhatItEncodes();
    void beginsAndEndsAsItIsTold();
    void endsAtAStop();
    void cutsAPieceThatNoMemoryWouldHold();
    void refusesBrokenVocabularies_data();
    void refusesBrokenVocabularies();
};

void TestByteBpeTokenizer::encodesBytesAndMerges()
{
    const auto tokenizer = made(smallDescription());
    QVERIFY(tokenizer);
    QCOMPARE(tokenizer->encode(""), Ids());
    QCOMPARE(tokenizer->encode("the other"), (Ids{kThe, ' ', 'o', kThe, 'r'}));
    QCOMPARE(tokenizer->encode("in the"), (Ids{'i', 'n', kSpaceThe}));
    QCOMPARE(tokenizer->encodeContinuation("the"), tokenizer->encode("the"));
    QVERIFY(tokenizer->joinsNeighbours());
    QVERIFY(!tokenizer->addsLeadingSpace());
    QCOMPARE(tokenizer->vocabularySize(), std::size_t{262});
    QCOMPARE(tokenizer->unknown(), std::nullopt);
}

// No merge leads to "nd".
void TestByteBpeTokenizer::takesWholeWordsWhereTheVocabularySaysSo()
{
    BpeDescription about = smallDescription();
    about.pieces.push_back({"nd", PieceKind::Normal});
    const auto merging = made(about);
    about.takesWholeWords = true;
    const auto taking = made(about);
    QVERIFY(merging && taking);
    QCOMPARE(merging->encode("nd"), (Ids{'n', 'd'}));
    QCOMPARE(taking->encode("nd"), (Ids{262}));
    QCOMPARE(taking->encode("ndx"), (Ids{'n', 'd', 'x'}));
}

void TestByteBpeTokenizer::normalisesWhereTheVocabularySaysSo()
{
    BpeDescription about = smallDescription();
    const auto asItIs = made(about);
    about.normalisesToNfc = true;
    const auto composing = made(about);
    QVERIFY(asItIs && composing);
    QCOMPARE(decoded(*asItIs, asItIs->encode("e\u0301")), std::string("e\u0301"));
    QCOMPARE(composing->encode("e\u0301"), (Ids{0xC3, 0xA9}));
}

void TestByteBpeTokenizer::readsIllFormedTextAsReplacements()
{
    const auto tokenizer = made(smallDescription());
    QVERIFY(tokenizer);
    QCOMPARE(tokenizer->encode("a\xFF"), (Ids{'a', 0xEF, 0xBF, 0xBD}));
}

void TestByteBpeTokenizer::textNeverYieldsAMarker_data()
{
    QTest::addColumn<bool>("takesWholeWords");
    QTest::newRow("merging") << false;
    QTest::newRow("taking whole words") << true;
}

// "end" is one word, which a merge leads to as well: neither way is open.
void TestByteBpeTokenizer::textNeverYieldsAMarker()
{
    QFETCH(bool, takesWholeWords);
    BpeDescription about = smallDescription();
    about.takesWholeWords = takesWholeWords;
    about.pieces.push_back({"en", PieceKind::Normal});
    about.merges.push_back({"e", "n"});
    about.merges.push_back({"en", "d"});
    const auto tokenizer = made(about);
    QVERIFY(tokenizer);
    QCOMPARE(tokenizer->encode("end"), (Ids{262, 'd'}));
    for (const std::string text :
         {"<|begin|>", "<think>", "a<think>b</think>", "end<|begin|>end"}) {
        const Ids ids = tokenizer->encode(text);
        QVERIFY(std::none_of(ids.begin(), ids.end(), [](TokenId id) {
            return id == kBegin || id == kThink || id == kEnd;
        }));
        QCOMPARE(decoded(*tokenizer, ids), text);
    }
}

void TestByteBpeTokenizer::saysWhatItsPiecesAre()
{
    const auto tokenizer = made(smallDescription());
    QVERIFY(tokenizer);
    QCOMPARE(tokenizer->piece(kSpaceThe), std::string("\u0120the"));
    QCOMPARE(tokenizer->bytes(kSpaceThe), std::string(" the"));
    QCOMPARE(tokenizer->bytes('\n'), std::string("\n"));
    QCOMPARE(tokenizer->bytes(kBegin), std::string());
    QCOMPARE(tokenizer->piece(kBegin), std::string("<|begin|>"));
    QCOMPARE(tokenizer->bytes(kThink), std::string("<think>")); // visible
    QVERIFY(tokenizer->isControl(kBegin) && !tokenizer->isControl(kThink));
    QCOMPARE(tokenizer->controlPieces(), (std::vector<std::string>{"<|begin|>", "<think>", "end"}));
    QCOMPARE(tokenizer->controlPiece("<think>"), std::optional<TokenId>(kThink));
    QCOMPARE(tokenizer->controlPiece("the"), std::nullopt);
    QVERIFY(tokenizer->hasPiece(kSpaceThe) && tokenizer->hasPiece(kBegin));
    for (const TokenId beyond : {-1, 262, INT32_MAX}) {
        QVERIFY(!tokenizer->hasPiece(beyond));
        QCOMPARE(tokenizer->bytes(beyond), "[" + std::to_string(beyond) + "]");
        QCOMPARE(tokenizer->piece(beyond), tokenizer->bytes(beyond));
        QVERIFY(!tokenizer->isControl(beyond));
    }
}

void TestByteBpeTokenizer::fillsUpWithWhatIsNoPiece()
{
    BpeDescription description = smallDescription();
    description.pieces.push_back({"[PAD262]", PieceKind::Unused});
    const auto tokenizer = made(std::move(description));
    QVERIFY(tokenizer);
    QVERIFY(!tokenizer->hasPiece(262));
    QCOMPARE(tokenizer->bytes(262), std::string("[262]"));
    QCOMPARE(tokenizer->piece(262), std::string("[262]"));
}

void TestByteBpeTokenizer::decodesCharactersInPieces()
{
    const auto tokenizer = made(smallDescription());
    QVERIFY(tokenizer);
    StreamDecoder decoder(*tokenizer);
    QCOMPARE(decoder.add(0xF0), std::string());
    QCOMPARE(decoder.add(0x9F), std::string());
    QCOMPARE(decoder.add(0x98), std::string());
    QCOMPARE(decoder.add(0x80), std::string("\U0001F600"));
    QCOMPARE(decoder.add(0xC3), std::string());
    QCOMPARE(decoder.finish(), std::string("\uFFFD"));
}

void TestByteBpeTokenizer::decodesWhatItEncodes()
{
    constexpr unsigned kSeed = 11;
    qInfo("seed %u", kSeed);
    std::mt19937 random(kSeed);
    const QString signs =
        QString::fromUtf8("the \n\t'sR12\u00E9\u4F60\u0301\u2028\U0001F600<|begin|>");
    for (const BpeSplitter splitter :
         {BpeSplitter::Gpt2, BpeSplitter::Qwen2, BpeSplitter::Llama3}) {
        BpeDescription about = smallDescription();
        about.splitter = splitter;
        const auto tokenizer = made(about);
        QVERIFY(tokenizer);
        for (int round = 0; round < 200; ++round) {
            QString text;
            for (auto length = static_cast<unsigned>(random() % 60U); length > 0; --length) {
                text += signs.at(static_cast<qsizetype>(random() % 20U));
            }
            const std::string written = text.toUtf8().toStdString();
            QCOMPARE(decoded(*tokenizer, tokenizer->encode(written)), written);
        }
    }
}

void TestByteBpeTokenizer::beginsAndEndsAsItIsTold()
{
    BpeDescription about = smallDescription();
    const auto with = made(about);
    about.addsBeginOfText = false;
    const auto without = made(about);
    QVERIFY(with && without);
    QCOMPARE(with->beginOfText(), std::optional<TokenId>(kBegin));
    QCOMPARE(without->beginOfText(), std::nullopt);
    QCOMPARE(with->endOfText(), std::optional<TokenId>(kEnd));
    QCOMPARE(with->endTokens(), (Ids{kEnd, 1000}));
}

void TestByteBpeTokenizer::endsAtAStop()
{
    const auto tokenizer = made(smallDescription());
    QVERIFY(tokenizer);
    std::stop_source source;
    QCOMPARE(tokenizer->encodeUntil("the", source.get_token()), (Ids{kThe}));
    source.request_stop();
    QVERIFY(tokenizer->encodeUntil("the", source.get_token()).empty());
}

// One word of 4 MiB and a letter, whose last two letters would else be one piece.
void TestByteBpeTokenizer::cutsAPieceThatNoMemoryWouldHold()
{
    const auto tokenizer = made(smallDescription());
    QVERIFY(tokenizer);
    constexpr std::size_t kLongest = std::size_t{4} << 20U;
    const Ids ids = tokenizer->encode(std::string(kLongest - 1, 'x') + "th");
    QCOMPARE(ids.size(), kLongest + 1);
    QCOMPARE(ids.back(), TokenId{'h'});
}

void TestByteBpeTokenizer::refusesBrokenVocabularies_data()
{
    using Change = std::function<void(BpeDescription&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const Change& change, const char* expected) {
        QTest::newRow(name) << change << QString::fromUtf8(expected);
    };
    row(
        "a byte is missing", [](BpeDescription& about) { about.pieces[128].text = "xyz"; },
        "the vocabulary has no piece for the byte 128");
    row(
        "two pieces of one text", [](BpeDescription& about) { about.pieces[257].text = "th"; },
        "pieces 256 and 257 are both \"th\"");
    row(
        "a merge of what is not there",
        [](BpeDescription& about) {
            about.merges[1] = {"q", "\u202E"};
        },
        "merge 1: the vocabulary has no piece \\u202e");
    row(
        "a merge to what is not there",
        [](BpeDescription& about) {
            about.merges[2] = {"q", "u"};
        },
        "merge 2: the vocabulary has no piece qu");
    row(
        "begin of text", [](BpeDescription& about) { about.beginOfText = 262; },
        "the vocabulary has no piece 262");
    row(
        "end of text", [](BpeDescription& about) { about.endOfText = -1; },
        "the vocabulary has no piece -1");
    row(
        "nothing at all", [](BpeDescription& about) { about = {}; },
        "the vocabulary has no piece for the byte 0");
}

void TestByteBpeTokenizer::refusesBrokenVocabularies()
{
    QFETCH(std::function<void(BpeDescription&)>, change);
    QFETCH(QString, expected);
    BpeDescription about = smallDescription();
    change(about);
    const auto tokenizer = makeByteBpe(std::move(about));
    QVERIFY(!tokenizer);
    QCOMPARE(QString::fromStdString(tokenizer.error().english()), expected);
}

QTEST_APPLESS_MAIN(TestByteBpeTokenizer)
#include "test_byte_bpe_tokenizer.moc"
