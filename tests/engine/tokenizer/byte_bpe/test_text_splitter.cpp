// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokenizer/byte_bpe/text_splitter_p.h"
#include "tests/engine/tokenizer/byte_bpe/unicode_cases.h"

#include <QtTest>

#include <array>
#include <string>
#include <vector>

using namespace trilume::tokenizer;
using namespace trilume::tokenizer::testing;

namespace {

std::vector<std::string> piecesOf(BpeSplitter splitter, const std::string& text)
{
    std::vector<std::string> pieces;
    TextSplitter rest(splitter, text);
    while (!rest.isAtEnd()) {
        pieces.emplace_back(rest.next());
    }
    return pieces;
}

std::string repeated(const std::string& text, int count)
{
    std::string all;
    for (int i = 0; i < count; ++i) {
        all += text;
    }
    return all;
}

} // namespace

class TestTextSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAsTheReference_data();
    void cutsAsTheReference();
    void cutsEveryCharacterAsTheReference_data();
    void cutsEveryCharacterAsTheReference();
    void looksAtACharacterAFewTimes_data();
    void looksAtACharacterAFewTimes();
};

// Pieces, with | between them, are what the package tokenizers 0.23.3 cuts.
void TestTextSplitter::cutsAsTheReference_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("llama3");
    QTest::addColumn<QByteArray>("qwen2"); // empty: as llama3
    QTest::addColumn<QByteArray>("gpt2");  // likewise
    const auto row = [](const char* name, const char* text, const char* llama3, const char* qwen2,
                        const char* gpt2) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(llama3) << QByteArray(qwen2)
                            << QByteArray(gpt2);
    };
    row("long s", "'\u017Ft", "'\u017F|t", "", "'|\u017Ft");
    row("contractions in capitals", "THEY'RE 'RE", "THEY|'RE| '|RE", "", "THEY|'|RE| '|RE");
    row("contractions in both cases", "we'lL'x", "we|'lL|'x", "", "we|'|lL|'|x");
    row("two contractions", "'s's", "'s|'s", "", "");
    row("two apostrophes", "''re", "''|re", "", "");
    row("next line is a space", "!\u0085!", "!|\u0085|!", "", "");
    row("file separator is none", "!\u001C!", "!\u001C!", "", "");
    row("Mongolian vowel separator is none", "!\u180E!", "!\u180E!", "", "");
    row("zero width space is none", "!\u200B!", "!\u200B!", "", "");
    row("byte order mark is none", "!\uFEFF!", "!\uFEFF!", "", "");
    row("numbers that are no digits", "x\u00B2\u00BD\u2167", "x|\u00B2\u00BD\u2167",
        "x|\u00B2|\u00BD|\u2167", "");
    row("Arabic digits", "\u0661\u0662\u0663\u0664", "\u0661\u0662\u0663|\u0664",
        "\u0661|\u0662|\u0663|\u0664", "\u0661\u0662\u0663\u0664");
    row("marks are no letters", "\u0939\u093F\u0928\u094D\u0926\u0940",
        "\u0939|\u093F\u0928|\u094D\u0926|\u0940", "", "\u0939|\u093F|\u0928|\u094D|\u0926|\u0940");
    row("line separators", "a\u2028\u2028b", "a|\u2028|\u2028b", "", "a|\u2028|\u2028|b");
    row("spaces around line ends", "  \n\n  x", "  \n\n| | x", "", "  \n\n | x");
    row("carriage returns", "a\r\n\r\n b", "a|\r\n\r\n| b", "", "");
    row("of Unicode 15.1 and 16.0", "\U0002EBF0\U00016D70x", "\U0002EBF0|\U00016D70|x", "", "");
    row("words and digits", "it's 12345 o'clock", "it|'s| |123|45| o|'clock",
        "it|'s| |1|2|3|4|5| o|'clock", "it|'s| 12345| o|'|clock");
    row("spaces at both ends", "  two  words ", " | two| | words| ", "", "");
    row("tabs", "\t\tx", "\t|\tx", "", "\t|\t|x");
    row("line ends belong to signs", "x!!\n\n y", "x|!!\n\n| y", "", "x|!!|\n\n| y");
    row("a space that does not break", "\u00A0word", "\u00A0word", "", "\u00A0|word");
    QTest::newRow("a null character") << QByteArray("a\0b", 3) << QByteArray("a|\0b", 4)
                                      << QByteArray() << QByteArray("a|\0|b", 5);
    row("nothing", "", "", "", "");
}

void TestTextSplitter::cutsAsTheReference()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, llama3);
    QFETCH(QByteArray, qwen2);
    QFETCH(QByteArray, gpt2);
    const auto cut = [&text](BpeSplitter splitter) {
        QByteArrayList pieces;
        for (const std::string& piece : piecesOf(splitter, text.toStdString())) {
            pieces.append(QByteArray::fromStdString(piece));
        }
        return pieces.join('|');
    };
    QCOMPARE(cut(BpeSplitter::Llama3), llama3);
    QCOMPARE(cut(BpeSplitter::Qwen2), qwen2.isEmpty() ? llama3 : qwen2);
    QCOMPARE(cut(BpeSplitter::Gpt2), gpt2.isEmpty() ? llama3 : gpt2);
}

void TestTextSplitter::cutsEveryCharacterAsTheReference_data()
{
    QTest::addColumn<BpeSplitter>("splitter");
    QTest::newRow("gpt2") << BpeSplitter::Gpt2;
    QTest::newRow("llama3") << BpeSplitter::Llama3;
    QTest::newRow("qwen2") << BpeSplitter::Qwen2;
}

void TestTextSplitter::cutsEveryCharacterAsTheReference()
{
    QFETCH(BpeSplitter, splitter);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::string lines;
    forEveryCharacter([&](const std::string& character) {
        const std::array<std::string, 5> texts = {"!" + character + "!", "a" + character + "b",
                                                  "1" + character + "23", " " + character + " ",
                                                  "'" + character + "e"};
        lines.clear();
        for (const std::string& text : texts) {
            const char* separator = "";
            for (const std::string& piece : piecesOf(splitter, text)) {
                lines += separator + std::to_string(piece.size());
                separator = " ";
            }
            lines += '\n';
        }
        hash.addData(QByteArray::fromRawData(lines.data(), static_cast<qsizetype>(lines.size())));
    });
    QCOMPARE(QString::fromLatin1(hash.result().toHex()),
             storedHash(QStringLiteral("splitter"), QString::fromLatin1(QTest::currentDataTag())));
}

void TestTextSplitter::looksAtACharacterAFewTimes_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("letters") << QByteArray("a");
    QTest::newRow("spaces") << QByteArray(" ");
    QTest::newRow("line ends") << QByteArray("\n");
    QTest::newRow("spaces behind line ends") << QByteArray("\n   ");
    QTest::newRow("apostrophes") << QByteArray("'");
    QTest::newRow("beginnings of contractions") << QByteArray("'r");
    QTest::newRow("signs with spaces") << QByteArray(" !");
    QTest::newRow("digits") << QByteArray("1");
    QTest::newRow("marks") << QByteArray("\xCC\x81");
}

// Also where one line end is followed by a long run of spaces.
void TestTextSplitter::looksAtACharacterAFewTimes()
{
    QFETCH(QByteArray, part);
    constexpr int kParts = 100000;
    const std::string text =
        repeated(part.toStdString(), kParts) + "\n" + repeated(" ", kParts) + "x";
    for (const BpeSplitter splitter :
         {BpeSplitter::Gpt2, BpeSplitter::Qwen2, BpeSplitter::Llama3}) {
        TextSplitter rest(splitter, text);
        std::size_t length = 0;
        while (!rest.isAtEnd()) {
            length += rest.next().size();
        }
        QCOMPARE(length, text.size());
        QVERIFY2(rest.charactersRead() <= 5 * text.size(),
                 qPrintable(QString::number(rest.charactersRead())));
    }
}

QTEST_APPLESS_MAIN(TestTextSplitter)
#include "test_text_splitter.moc"
