// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/huggingface/bpe_from_json.h"
#include "tests/engine/checkpoint/bpe_files.h"

#include <QtTest>

#include <functional>
#include <string>

#include <nlohmann/json.hpp>

using namespace trilume;
using namespace trilume::checkpoint;
using namespace trilume::tests;
using nlohmann::json;
using tokenizer::BpeDescription;
using tokenizer::BpeSplitter;
using tokenizer::PieceKind;

namespace {

using Change = std::function<void(json&)>;

json vocabularyOf(const char* family)
{
    return json::parse(fileText(bpeFolder(family) / "tokenizer.json"));
}

Result<BpeDescription> parsed(const json& vocabulary)
{
    return parseHfTokenizer({vocabulary.dump()}, "model");
}

QByteArray errorOf(const Result<BpeDescription>& about)
{
    return about ? QByteArray("none") : QByteArray::fromStdString(about.error().english());
}

QByteArray errorOfConfigs(HfTokenizerTexts texts)
{
    texts.tokenizer = vocabularyOf("falcon").dump();
    return errorOf(parseHfTokenizer(texts, "model"));
}

json beginTemplate(const char* piece)
{
    return {{"type", "TemplateProcessing"},
            {"single",
             {{{"SpecialToken", {{"id", piece}, {"type_id", 0}}}},
              {{"Sequence", {{"id", "A"}, {"type_id", 0}}}}}}};
}

} // namespace

class TestBpeFromJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPiecesAndMerges();
    void readsOlderMerges();
    void fillsGaps();
    void recognisesSplitters_data();
    void recognisesSplitters();
    void beginsTextsByTheTemplate();
    void readsPiecesWrittenAsObjects();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void refusesWrongConfigs();
};

void TestBpeFromJson::readsPiecesAndMerges()
{
    json vocabulary = vocabularyOf("qwen3");
    vocabulary["added_tokens"][1]["special"] = false;
    const Result<BpeDescription> result = parsed(vocabulary);
    QVERIFY(result);
    const BpeDescription& about = result.value();
    QCOMPARE(about.pieces.size(), std::size_t{366});
    QCOMPARE(about.pieces[0].text, std::string("!"));
    QVERIFY(about.pieces[0].kind == PieceKind::Normal);
    QVERIFY(about.pieces[363].kind == PieceKind::Control);
    QCOMPARE(about.pieces[364].text, std::string("<|im_start|>"));
    QVERIFY(about.pieces[364].kind == PieceKind::UserDefined);
    QCOMPARE(about.merges.size(), std::size_t{107});
    QCOMPARE(about.merges[0].left, std::string("\u0120"));
    QCOMPARE(about.merges[0].right, std::string("s"));
    QVERIFY(about.normalisesToNfc && !about.takesWholeWords);
    QVERIFY(about.splitter == BpeSplitter::Qwen2);
}

void TestBpeFromJson::readsOlderMerges()
{
    json vocabulary = vocabularyOf("falcon");
    const Result<BpeDescription> newer = parsed(vocabulary);
    for (json& merge : vocabulary["model"]["merges"]) {
        merge = merge[0].get<std::string>() + " " + merge[1].get<std::string>();
    }
    const Result<BpeDescription> older = parsed(vocabulary);
    QVERIFY(newer && older);
    QCOMPARE(older.value().merges.size(), std::size_t{110});
    for (std::size_t i = 0; i < 110; ++i) {
        QCOMPARE(older.value().merges[i].left, newer.value().merges[i].left);
        QCOMPARE(older.value().merges[i].right, newer.value().merges[i].right);
    }
}

void TestBpeFromJson::fillsGaps()
{
    json vocabulary = vocabularyOf("falcon");
    vocabulary["added_tokens"][2]["id"] = 370;
    const Result<BpeDescription> about = parsed(vocabulary);
    QVERIFY(about);
    QCOMPARE(about.value().pieces.size(), std::size_t{371});
    QCOMPARE(about.value().pieces[369].text, std::string("[PAD369]"));
    QVERIFY(about.value().pieces[369].kind == PieceKind::Unused);
}

void TestBpeFromJson::recognisesSplitters_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, const Change& change, BpeSplitter splitter) {
        QTest::newRow(name) << change << static_cast<int>(splitter);
    };
    row(
        "as it is", [](json&) {}, BpeSplitter::Llama3);
    row(
        "matches are kept as what a removal leaves",
        [](json& file) {
            json& split = file["pre_tokenizer"]["pretokenizers"][0];
            split["behavior"] = "Removed";
            split["invert"] = true;
        },
        BpeSplitter::Llama3);
    row(
        "bytes alone, in a list",
        [](json& file) {
            json& steps = file["pre_tokenizer"]["pretokenizers"];
            steps.erase(0);
            steps[0]["use_regex"] = true;
        },
        BpeSplitter::Gpt2);
    row(
        "bytes alone",
        [](json& file) {
            file["pre_tokenizer"] = {{"type", "ByteLevel"}, {"add_prefix_space", false}};
        },
        BpeSplitter::Gpt2);
}

void TestBpeFromJson::recognisesSplitters()
{
    QFETCH(Change, change);
    QFETCH(int, expected);
    json vocabulary = vocabularyOf("falcon");
    change(vocabulary);
    const Result<BpeDescription> about = parsed(vocabulary);
    QVERIFY2(about, errorOf(about).constData());
    QCOMPARE(static_cast<int>(about.value().splitter), expected);
}

// Where tokenizer_config.json does not say; it has the last word.
void TestBpeFromJson::beginsTextsByTheTemplate()
{
    json vocabulary = vocabularyOf("bitnet");
    vocabulary["post_processor"] = {
        {"type", "Sequence"},
        {"processors", {{{"type", "ByteLevel"}}, beginTemplate("<|begin_of_text|>")}}};
    const Result<BpeDescription> with = parsed(vocabulary);
    QVERIFY2(with, errorOf(with).constData());
    QVERIFY(with.value().addsBeginOfText);
    QCOMPARE(with.value().beginOfText, std::optional<TokenId>(366));

    HfTokenizerTexts texts{vocabulary.dump()};
    texts.tokenizerConfig = R"({"add_bos_token": false, "bos_token": "<|begin_of_text|>"})";
    const Result<BpeDescription> without = parseHfTokenizer(texts, "model");
    QVERIFY(without);
    QVERIFY(!without.value().addsBeginOfText);
}

void TestBpeFromJson::readsPiecesWrittenAsObjects()
{
    HfTokenizerTexts texts{vocabularyOf("falcon").dump()};
    texts.tokenizerConfig =
        R"({"bos_token": {"content": "<|endoftext|>"}, "add_bos_token": true, "eos_token": null})";
    const Result<BpeDescription> about = parseHfTokenizer(texts, "model");
    QVERIFY2(about, errorOf(about).constData());
    QCOMPARE(about.value().beginOfText, std::optional<TokenId>(366));
    QCOMPARE(about.value().endOfText, std::optional<TokenId>(368)); // by its name
}

void TestBpeFromJson::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const Change& change, const char* expected) {
        QTest::newRow(name) << change
                            << QByteArray("model/tokenizer.json: ") + QByteArray(expected);
    };
    const auto set = [](const char* pointer, const json& value) {
        return [pointer, value](json& file) {
            file[json::json_pointer(pointer)] = value;
        };
    };
    const char* const split = "/pre_tokenizer/pretokenizers/0";
    const char* const regex = "/pre_tokenizer/pretokenizers/0/pattern/Regex";
    row("another model", set("/model/type", "Unigram"),
        "model.type: found \"Unigram\", expected BPE.");
    row(
        "no model", [](json& file) { file.erase("model"); },
        "model.type: found null, expected BPE.");
    row("a suffix for words", set("/model/end_of_word_suffix", "</w>"),
        "model.end_of_word_suffix: found \"</w>\", expected null.");
    row("no vocabulary", set("/model/vocab", json::array()),
        "model.vocab: found an array, expected an object.");
    row("an id that is a text", set("/model/vocab/!", "0"),
        "model.vocab: \"!\": found \"0\", expected 0 to 4194303.");
    row("an id beyond all vocabularies", set("/model/vocab/!", 4194304),
        "model.vocab: \"!\": found 4194304, expected 0 to 4194303.");
    row("an id below zero", set("/model/vocab/!", -1),
        "model.vocab: \"!\": found -1, expected 0 to 4194303.");
    row("two pieces of one id", set("/added_tokens/0/id", 0),
        "added_tokens: \"<|endoftext|>\": found \"<|endoftext|>\", expected \"!\".");
    row("a marker without a name", set("/added_tokens/0/content", ""),
        "added_tokens: content: found \"\", expected a string.");
    row("merges that are none", set("/model/merges", 3),
        "model.merges: found 3, expected an array.");
    row("a merge of three", set("/model/merges/0", json::array({"a", "b", "c"})),
        "model.merges: found an array, expected two pieces with a space between.");
    row("another normaliser", set("/normalizer", {{"type", "Lowercase"}}),
        "normalizer.type: found \"Lowercase\", expected NFC.");
    row("no splitter", set("/pre_tokenizer", nullptr),
        "pre_tokenizer.type: found null, expected ByteLevel.");
    row("another splitter", set(split, {{"type", "Digits"}}),
        "pre_tokenizer.type: found \"Digits\", expected Split.");
    row("another pattern", set(regex, "\\s+"),
        "pre_tokenizer.pattern.Regex: found \"\\s+\", expected the one of \"llama-bpe\" or "
        "\"llama3\" or \"falcon3\" or \"falcon_e\" or \"qwen2\" or \"gpt-2\".");
    row("matches that go", set("/pre_tokenizer/pretokenizers/0/behavior", "Removed"),
        "pre_tokenizer.behavior: found \"Removed\", expected Isolated.");
    row("no bytes", set("/pre_tokenizer/pretokenizers/1", {{"type", "Metaspace"}}),
        "pre_tokenizer.type: found \"Metaspace\", expected ByteLevel.");
    row("a space before texts", set("/pre_tokenizer/pretokenizers/1/add_prefix_space", true),
        "pre_tokenizer.add_prefix_space: found true, expected false.");
    row("cut twice", set("/pre_tokenizer/pretokenizers/1/use_regex", true),
        "pre_tokenizer.use_regex: found true, expected false.");
    row(
        "a beginning that is no piece",
        [](json& file) { file["post_processor"] = beginTemplate("<s>"); },
        "post_processor.single: found \"<s>\", expected a control piece.");
}

void TestBpeFromJson::refusesWhatItDoesNotKnow()
{
    QFETCH(Change, change);
    QFETCH(QByteArray, expected);
    json vocabulary = vocabularyOf("falcon");
    change(vocabulary);
    QCOMPARE(errorOf(parsed(vocabulary)), expected);
}

void TestBpeFromJson::refusesWrongConfigs()
{
    HfTokenizerTexts texts;
    texts.tokenizerConfig = R"({"bos_token": "<s>"})";
    QCOMPARE(errorOfConfigs(texts), QByteArray("model/tokenizer_config.json: bos_token: found "
                                               "\"<s>\", expected a control piece."));
    texts.tokenizerConfig = R"({"add_bos_token": true})";
    QCOMPARE(errorOfConfigs(texts),
             QByteArray("model/tokenizer_config.json: bos_token: is missing."));
    texts.tokenizerConfig = R"({"add_bos_token": 1})";
    QCOMPARE(errorOfConfigs(texts), QByteArray("model/tokenizer_config.json: add_bos_token: found "
                                               "1, expected true or false."));
    texts.tokenizerConfig.reset();
    texts.generationConfig = R"({"eos_token_id": -2})";
    QCOMPARE(errorOfConfigs(texts), QByteArray("model/generation_config.json: eos_token_id: found "
                                               "-2, expected 0 to 2147483647."));
    texts.generationConfig.reset();
    texts.config = R"({"eos_token_id": "no id"})";
    QCOMPARE(errorOfConfigs(texts),
             QByteArray("model/config.json: eos_token_id: found \"no id\", expected a token id or "
                        "a list of them."));
}

QTEST_APPLESS_MAIN(TestBpeFromJson)
#include "test_bpe_from_json.moc"
