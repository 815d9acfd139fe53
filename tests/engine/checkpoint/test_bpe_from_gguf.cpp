// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/bpe_from_gguf.h"
#include "engine/checkpoint/gguf/gguf_reader.h"
#include "engine/checkpoint/huggingface/bpe_from_folder.h"
#include "engine/tokenizer/byte_bpe/byte_bpe_tokenizer.h"
#include "tests/engine/checkpoint/bpe_files.h"
#include "tests/engine/checkpoint/gguf/gguf_editor.h"

#include <QtTest>

#include <functional>
#include <memory>
#include <string>

using namespace trilume;
using namespace trilume::checkpoint;
using namespace trilume::tests;
using tokenizer::BpeDescription;

namespace {

// Of the fixtures: <|endoftext|>, <|im_start|>, <|im_end|>, and in "bitnet" <|begin_of_text|>,
// <|end_of_text|>, <|eot_id|>.
constexpr TokenId kFirstMarker = 366;
constexpr TokenId kLastMarker = 368;

BpeDescription vocabularyOf(const char* family)
{
    Result<BpeDescription> about = readFolderBpe(bpeFolder(family));
    if (!about) {
        qFatal("%s", about.error().english().c_str());
    }
    return std::move(about).value();
}

class EditedFile
{
public:
    EditedFile(const char* family, const char* preTokenizer)
        : m_editor(bytesOf(m_text = ggufOf(vocabularyOf(family), preTokenizer)))
    {}

    [[nodiscard]] GgufEditor& edit() { return m_editor; }

    [[nodiscard]] Result<BpeDescription> read()
    {
        m_text = m_editor.text();
        const Result<GgufView> view = parseGguf(bytesOf(m_text), "file");
        return view ? readGgufBpe(view.value(), "file") : view.error();
    }

    [[nodiscard]] QByteArray error()
    {
        const Result<BpeDescription> about = read();
        return about ? QByteArray("none") : QByteArray::fromStdString(about.error().english());
    }

private:
    static std::span<const std::byte> bytesOf(const std::string& text)
    {
        return std::as_bytes(std::span<const char>(text));
    }

    std::string m_text;
    GgufEditor m_editor;
};

std::string value(GgufValueType type, const std::string& bytes)
{
    return GgufBytes().number(static_cast<std::uint32_t>(type)).raw(bytes).text();
}

std::vector<std::string> sourcesOf(const BpeDescription& about)
{
    std::vector<std::string> sources;
    for (const tokenizer::BpeEnd& end : about.ends) {
        sources.push_back(std::to_string(end.id) + " " + end.source);
    }
    return sources;
}

using Change = std::function<void(GgufEditor&)>;

} // namespace

class TestBpeFromGguf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesAsThePackage_data();
    void encodesAsThePackage();
    void takesRulesFromTheSplittersName_data();
    void takesRulesFromTheSplittersName();
    void knowsAFamilyThatNamesNoSplitter_data();
    void knowsAFamilyThatNamesNoSplitter();
    void beginsTextsAsItIsTold_data();
    void beginsTextsAsItIsTold();
    void joinsTheEndsOfAllSources();
    void choosesAnEndWhereNoneIsTold();
    void refusesWrongFiles_data();
    void refusesWrongFiles();
};

void TestBpeFromGguf::encodesAsThePackage_data()
{
    QTest::addColumn<QByteArray>("splitter");
    QTest::newRow("bitnet") << QByteArray("llama-bpe");
    QTest::newRow("falcon") << QByteArray("falcon_e");
    QTest::newRow("qwen3") << QByteArray("qwen2");
}

void TestBpeFromGguf::encodesAsThePackage()
{
    QFETCH(QByteArray, splitter);
    const char* const family = QTest::currentDataTag();
    const std::string file = ggufOf(vocabularyOf(family), splitter.toStdString());
    const Result<GgufView> view = parseGguf(std::as_bytes(std::span<const char>(file)), "file");
    QVERIFY(view);
    const auto tokenizer = readGgufTokenizer(view.value(), "file");
    QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().english().c_str());
    const std::vector<EncodedText> texts = encodedTexts(family);
    QCOMPARE(texts.size(), std::size_t{13});
    for (const EncodedText& one : texts) {
        QCOMPARE(tokenizer.value()->encode(one.text), one.ids);
    }
}

void TestBpeFromGguf::takesRulesFromTheSplittersName_data()
{
    QTest::addColumn<int>("splitter");
    QTest::addColumn<bool>("nfc");
    QTest::addColumn<bool>("wholeWords");
    for (const char* name : {"llama-bpe", "llama3", "falcon3", "falcon_e"}) {
        QTest::newRow(name) << static_cast<int>(tokenizer::BpeSplitter::Llama3) << false << true;
    }
    QTest::newRow("qwen2") << static_cast<int>(tokenizer::BpeSplitter::Qwen2) << true << false;
    QTest::newRow("gpt-2") << static_cast<int>(tokenizer::BpeSplitter::Gpt2) << false << false;
}

void TestBpeFromGguf::takesRulesFromTheSplittersName()
{
    QFETCH(int, splitter);
    QFETCH(bool, nfc);
    QFETCH(bool, wholeWords);
    const Result<BpeDescription> about = EditedFile("qwen3", QTest::currentDataTag()).read();
    QVERIFY(about);
    QCOMPARE(static_cast<int>(about.value().splitter), splitter);
    QCOMPARE(about.value().normalisesToNfc, nfc);
    QCOMPARE(about.value().takesWholeWords, wholeWords);
}

void TestBpeFromGguf::knowsAFamilyThatNamesNoSplitter_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("bitnet-b1.58") << true;
    QTest::newRow("bitnet-25") << true;
    QTest::newRow("bitnet") << false; // another vocabulary than that of Llama 3
    QTest::newRow("llama") << false;
}

void TestBpeFromGguf::knowsAFamilyThatNamesNoSplitter()
{
    QFETCH(bool, isKnown);
    EditedFile file("bitnet", "");
    file.edit().removeEntry("tokenizer.ggml.pre");
    file.edit().setString("general.architecture", QTest::currentDataTag());
    const Result<BpeDescription> about = file.read();
    QCOMPARE(about.ok(), isKnown);
    if (isKnown) {
        QVERIFY(about.value().splitter == tokenizer::BpeSplitter::Llama3);
        QVERIFY(about.value().takesWholeWords);
    } else {
        QCOMPARE(file.error(), QByteArray("file: tokenizer.ggml.pre: is missing."));
    }
}

// A key that is missing never stands for a number.
void TestBpeFromGguf::beginsTextsAsItIsTold_data()
{
    QTest::addColumn<QByteArray>("family");
    QTest::addColumn<QByteArray>("splitter");
    QTest::addColumn<int>("id");       // -1: no key
    QTest::addColumn<int>("flag");     // likewise
    QTest::addColumn<int>("expected"); // -1: never
    const auto row = [](const char* name, const char* family, const char* splitter, int id,
                        int flag, int expected) {
        QTest::newRow(name) << QByteArray(family) << QByteArray(splitter) << id << flag << expected;
    };
    row("said twice", "qwen3", "qwen2", 40, 1, 40);
    row("not said by a family without", "qwen3", "qwen2", 40, -1, -1);
    row("forbidden", "bitnet", "llama-bpe", 366, 0, -1);
    row("not said by a family with", "bitnet", "llama-bpe", 366, -1, 366);
    row("by its name", "bitnet", "llama-bpe", -1, 1, 366);
    row("by its name and family", "bitnet", "llama-bpe", -1, -1, 366);
    row("nothing there", "falcon", "falcon_e", -1, -1, -1);
}

void TestBpeFromGguf::beginsTextsAsItIsTold()
{
    QFETCH(QByteArray, family);
    QFETCH(QByteArray, splitter);
    QFETCH(int, id);
    QFETCH(int, flag);
    QFETCH(int, expected);
    EditedFile file(family.constData(), splitter.constData());
    if (id >= 0) {
        file.edit().setUint32("tokenizer.ggml.bos_token_id", static_cast<std::uint32_t>(id));
    }
    if (flag >= 0) {
        file.edit().setString("tokenizer.ggml.add_bos_token", "");
        file.edit().entry("tokenizer.ggml.add_bos_token").value =
            value(GgufValueType::Bool, std::string(1, static_cast<char>(flag)));
    }
    Result<BpeDescription> about = file.read();
    QVERIFY2(about, about ? "" : about.error().english().c_str());
    const auto tokenizer = makeByteBpe(std::move(about).value());
    QVERIFY(tokenizer);
    QCOMPARE(tokenizer.value()->beginOfText().value_or(-1), expected);
}

void TestBpeFromGguf::joinsTheEndsOfAllSources()
{
    EditedFile file("falcon", "falcon_e");
    file.edit().setUint32("tokenizer.ggml.eos_token_id", 366);
    file.edit().setUint32("tokenizer.ggml.eot_token_id", 30);
    file.edit().setUint32("tokenizer.ggml.eom_token_id", 366);
    file.edit().setString("trilume.eos_token_ids", "");
    file.edit().entry("trilume.eos_token_ids").value =
        value(GgufValueType::Array, GgufBytes()
                                        .number(static_cast<std::uint32_t>(GgufValueType::Int32))
                                        .number(std::uint64_t{2})
                                        .number(std::int32_t{30})
                                        .number(std::int32_t{31})
                                        .text());
    const Result<BpeDescription> about = file.read();
    QVERIFY2(about, about ? "" : about.error().english().c_str());
    QCOMPARE(about.value().endOfText, std::optional<TokenId>(366));
    QCOMPARE(sourcesOf(about.value()),
             (std::vector<std::string>{"366 tokenizer.ggml.eos_token_id",
                                       "30 tokenizer.ggml.eot_token_id", "31 trilume.eos_token_ids",
                                       "368 \"<|im_end|>\""}));
}

void TestBpeFromGguf::choosesAnEndWhereNoneIsTold()
{
    const Result<BpeDescription> about = EditedFile("bitnet", "llama-bpe").read();
    QVERIFY(about);
    QCOMPARE(about.value().endOfText, std::optional<TokenId>(kLastMarker));
    QCOMPARE(sourcesOf(about.value()),
             (std::vector<std::string>{"368 \"<|eot_id|>\"", "367 \"<|end_of_text|>\""}));
    QCOMPARE(about.value().beginOfText, std::optional<TokenId>(kFirstMarker));
}

void TestBpeFromGguf::refusesWrongFiles_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const Change& change, const char* expected) {
        QTest::newRow(name) << change << QByteArray(expected);
    };
    const auto without = [](const char* key) {
        return [key](GgufEditor& file) {
            file.removeEntry(key);
        };
    };
    row("no model", without("tokenizer.ggml.model"), "file: tokenizer.ggml.model: is missing.");
    row("no pieces", without("tokenizer.ggml.tokens"), "file: tokenizer.ggml.tokens: is missing.");
    row("no kinds", without("tokenizer.ggml.token_type"),
        "file: tokenizer.ggml.token_type: is missing.");
    row("no merges", without("tokenizer.ggml.merges"), "file: tokenizer.ggml.merges: is missing.");
    row("no splitter", without("tokenizer.ggml.pre"), "file: tokenizer.ggml.pre: is missing.");
    row(
        "another model", [](GgufEditor& file) { file.setString("tokenizer.ggml.model", "llama"); },
        "file: tokenizer.ggml.model: found \"llama\", expected \"gpt2\".");
    row(
        "another splitter", [](GgufEditor& file) { file.setString("tokenizer.ggml.pre", "olmo"); },
        "file: tokenizer.ggml.pre: found \"olmo\", expected \"llama-bpe\" or \"llama3\" or "
        "\"falcon3\" or \"falcon_e\" or \"qwen2\" or \"gpt-2\".");
    row(
        "pieces that are a text",
        [](GgufEditor& file) { file.setString("tokenizer.ggml.tokens", "a b"); },
        "file: tokenizer.ggml.tokens: found a value of type string, expected array of string.");
    row(
        "too few kinds",
        [](GgufEditor& file) {
            file.entry("tokenizer.ggml.token_type").value = value(
                GgufValueType::Array, GgufBytes()
                                          .number(static_cast<std::uint32_t>(GgufValueType::Int32))
                                          .number(std::uint64_t{1})
                                          .number(std::int32_t{1})
                                          .text());
        },
        "file: tokenizer.ggml.token_type: found 1, expected 366.");
    row(
        "an unknown kind",
        [](GgufEditor& file) { file.entry("tokenizer.ggml.token_type").value.back() = 1; },
        "file: tokenizer.ggml.token_type: found 16777219, expected 1 to 6.");
    row(
        "a merge of one piece",
        [](GgufEditor& file) {
            std::string& merges = file.entry("tokenizer.ggml.merges").value;
            merges[merges.find(' ')] = '_';
        },
        "file: tokenizer.ggml.merges: found \"\xC4\xA0_s\", expected two pieces with a space "
        "between.");
    row(
        "a beginning beyond the pieces",
        [](GgufEditor& file) { file.setUint32("tokenizer.ggml.bos_token_id", 366); },
        "file: tokenizer.ggml.bos_token_id: found 366, expected 0 to 365.");
    row(
        "an end that is a text",
        [](GgufEditor& file) { file.setString("tokenizer.ggml.eos_token_id", "</s>"); },
        "file: tokenizer.ggml.eos_token_id: found a value of type string, expected u32.");
    row(
        "a beginning that is wanted and not there",
        [](GgufEditor& file) {
            file.setString("tokenizer.ggml.add_bos_token", "");
            file.entry("tokenizer.ggml.add_bos_token").value =
                value(GgufValueType::Bool, std::string(1, 1));
        },
        "file: tokenizer.ggml.bos_token_id: is missing.");
    row(
        "a flag that is a number",
        [](GgufEditor& file) { file.setUint32("tokenizer.ggml.add_bos_token", 1); },
        "file: tokenizer.ggml.add_bos_token: found a value of type u32, expected bool.");
}

void TestBpeFromGguf::refusesWrongFiles()
{
    QFETCH(Change, change);
    QFETCH(QByteArray, expected);
    EditedFile file("qwen3", "qwen2");
    change(file.edit());
    QCOMPARE(file.error(), expected);
}

QTEST_APPLESS_MAIN(TestBpeFromGguf)
#include "test_bpe_from_gguf.moc"
