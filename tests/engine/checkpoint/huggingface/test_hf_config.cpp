// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/hgrn_bit/hgrn_bit_config.h"
#include "engine/checkpoint/huggingface/config_reader.h"
#include "engine/checkpoint/huggingface/hf_config.h"
#include "tests/engine/checkpoint/checkpoint_folder.h"

#include <QTest>

#include <algorithm>
#include <variant>

using namespace trilume;
using namespace trilume::checkpoint;
using namespace trilume::tests;

class TestHfConfig final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPublishedConfiguration();
    void usesTheFamilysDefaults();
    void computesTheFeedForwardSize_data();
    void computesTheFeedForwardSize();
    void acceptsVariants_data();
    void acceptsVariants();
    void refusesByName_data();
    void refusesByName();
    void refusesTextThatIsNoConfiguration_data();
    void refusesTextThatIsNoConfiguration();
    void asksTheArchitectureThatIsNamed_data();
    void asksTheArchitectureThatIsNamed();
};

namespace {

constexpr HgrnBitHyperParameters kParameters = {24, 1024, 2816, 32000, 2048, 1e-6F, true};

Result<HfConfig> parse(const std::map<std::string, std::string>& changes)
{
    return parseHfConfig(configText(kParameters, changes), "config.json");
}

// That the model file will have under this key.
decltype(MetadataEntry::value) parameter(const HfConfig& config, std::string_view key)
{
    const auto found = std::find_if(config.parameters.begin(), config.parameters.end(),
                                    [key](const MetadataEntry& entry) { return entry.key == key; });
    return found == config.parameters.end() ? decltype(MetadataEntry::value)() : found->value;
}

} // namespace

void TestHfConfig::readsAPublishedConfiguration()
{
    const Result<HfConfig> config = parse({{"intermediate_size", "null"}});
    QVERIFY2(config.ok(), config.ok() ? "" : config.error().english().c_str());
    QCOMPARE(config.value().parameters, hgrnBitMetadata(kParameters));
    QCOMPARE(config.value().beginOfText.value(), std::int64_t{1});
    QCOMPARE(config.value().endsOfText, std::vector<std::int64_t>{2});
}

void TestHfConfig::usesTheFamilysDefaults()
{
    const Result<HfConfig> config = parseHfConfig(R"({"model_type":"hgrn_bit","hidden_size":1024,)"
                                                  R"("num_hidden_layers":24,"vocab_size":32000})",
                                                  "config.json");
    QVERIFY2(config.ok(), config.ok() ? "" : config.error().english().c_str());
    QCOMPARE(config.value().parameters, hgrnBitMetadata(kParameters));
    QVERIFY(!config.value().beginOfText);
}

void TestHfConfig::computesTheFeedForwardSize_data()
{
    QTest::addColumn<QByteArray>("hidden");
    QTest::addColumn<QByteArray>("ratio");
    QTest::addColumn<quint64>("expected");
    QTest::newRow("370M") << QByteArray("1024") << QByteArray("4") << quint64{2816};
    QTest::newRow("1.3B") << QByteArray("2048") << QByteArray("4") << quint64{5632};
    QTest::newRow("2.7B") << QByteArray("2560") << QByteArray("4") << quint64{6912};
    QTest::newRow("64") << QByteArray("64") << QByteArray("4") << quint64{256};
    QTest::newRow("ratio 2") << QByteArray("256") << QByteArray("2") << quint64{512};
    QTest::newRow("an exact multiple") << QByteArray("384") << QByteArray("4") << quint64{1024};
    QTest::newRow("one above it") << QByteArray("385") << QByteArray("4") << quint64{1280};
    QTest::newRow("fraction") << QByteArray("1000") << QByteArray("2.5") << quint64{1792};
    QTest::newRow("cut, not rounded") << QByteArray("512") << QByteArray("3.001") << quint64{1024};
    QTest::newRow("ratio null") << QByteArray("1024") << QByteArray("null") << quint64{2816};
}

void TestHfConfig::computesTheFeedForwardSize()
{
    QFETCH(const QByteArray, hidden);
    QFETCH(const QByteArray, ratio);
    const Result<HfConfig> config = parse({{"hidden_size", hidden.toStdString()},
                                           {"hidden_ratio", ratio.toStdString()},
                                           {"intermediate_size", "null"}});
    QVERIFY2(config.ok(), config.ok() ? "" : config.error().english().c_str());
    QTEST(
        quint64{std::get<std::uint32_t>(parameter(config.value(), "hgrn_bit.feed_forward_length"))},
        "expected");
}

void TestHfConfig::acceptsVariants_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("silu is swish") << QByteArray("hidden_act") << QByteArray("\"silu\"");
    QTest::newRow("heads only reshape") << QByteArray("num_heads") << QByteArray("8");
    QTest::newRow("ratio as a float") << QByteArray("expand_ratio") << QByteArray("1.0");
    QTest::newRow("ratio null") << QByteArray("expand_ratio") << QByteArray("null");
    QTest::newRow("unknown member") << QByteArray("quantization") << QByteArray("{\"a\":[1]}");
    QTest::newRow("Python's infinity") << QByteArray("rope_scaling") << QByteArray("-Infinity");
    QTest::newRow("no begin of text") << QByteArray("bos_token_id") << QByteArray("-1");
    QTest::newRow("several ends") << QByteArray("eos_token_id") << QByteArray("[2, 7, 3]");
    QTest::newRow("no lower bounds") << QByteArray("use_lower_bound") << QByteArray("false");
}

void TestHfConfig::acceptsVariants()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    const Result<HfConfig> config = parse({{name.toStdString(), value.toStdString()}});
    QVERIFY2(config.ok(), config.ok() ? "" : config.error().english().c_str());
    QCOMPARE(std::get<bool>(parameter(config.value(), "hgrn_bit.use_lower_bound")),
             name != "use_lower_bound");
}

void TestHfConfig::refusesByName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("problem");
    const auto row = [](const char* tag, const char* name, const char* value, const char* problem) {
        QTest::newRow(tag) << QByteArray(name) << QByteArray(value) << QByteArray(problem);
    };
    row("model type 7", "model_type", "7", "found 7, expected a string.");
    row("short convolutions", "use_short_conv", "true",
        "found true, expected false (short convolutions are not supported).");
    row("short convolutions as text", "use_short_conv", "\"no\"",
        "found \"no\", expected true or false.");
    row("expansion", "expand_ratio", "2", "found 2.000000, expected 1.");
    row("tied", "tie_word_embeddings", "true",
        "found true, expected false (the head has weights of its own).");
    row("relu", "hidden_act", "\"relu\"", "found \"relu\", expected \"swish\" or \"silu\".");
    row("no layers", "num_hidden_layers", "0", "found 0, expected 1 to 1024.");
    row("layers missing", "num_hidden_layers", "", "is missing.");
    row("layers null", "num_hidden_layers", "null", "is missing.");
    row("negative layers", "num_hidden_layers", "-3",
        "found -3, expected a whole number of 0 or more.");
    row("layers in words", "num_hidden_layers", "\"24\"",
        "found \"24\", expected a whole number of 0 or more.");
    row("half a layer", "num_hidden_layers", "1.5",
        "found 1.5, expected a whole number of 0 or more.");
    row("absurd layers", "num_hidden_layers", "1025", "found 1025, expected 1 to 1024.");
    row("hidden missing", "hidden_size", "", "is missing.");
    row("absurd hidden", "hidden_size", "18446744073709551615",
        "found 18446744073709551615, expected 1 to 65536.");
    row("absurd feed forward", "intermediate_size", "262145",
        "found 262145, expected 1 to 262144.");
    row("no feed forward", "intermediate_size", "0", "found 0, expected 1 to 262144.");
    row("vocabulary missing", "vocab_size", "", "is missing.");
    row("absurd vocabulary", "vocab_size", "1048577", "found 1048577, expected 1 to 1048576.");
    row("no context", "max_position_embeddings", "0", "found 0, expected 1 to 2147483648.");
    row("no heads", "num_heads", "0", "found 0, expected a divisor of hidden_size 1024.");
    row("odd heads", "num_heads", "3", "found 3, expected a divisor of hidden_size 1024.");
    row("eps 0", "rms_norm_eps", "0", "found 0.000000, expected a number above 0 and at most 1.");
    row("eps too large", "rms_norm_eps", "2",
        "found 2.000000, expected a number above 0 and at most 1.");
    row("eps in words", "rms_norm_eps", "\"1e-6\"", "found \"1e-6\", expected a number.");
    row("lower bound 1", "use_lower_bound", "1", "found 1, expected true or false.");
    row("infinite eps", "rms_norm_eps", "Infinity", "found \"Infinity\", expected a number.");
    row("begin in words", "bos_token_id", "\"<s>\"",
        "found \"<s>\", expected a token id or a list of them.");
    row("half an end", "eos_token_id", "[2, 1.5]",
        "found 1.5, expected a token id or a list of them.");
    row("two beginnings", "bos_token_id", "[1, 2]", "found a list of 2, expected one token id.");
}

void TestHfConfig::refusesByName()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, problem);
    const Result<HfConfig> config = parse({{name.toStdString(), value.toStdString()}});
    QVERIFY(!config.ok());
    QCOMPARE(QByteArray::fromStdString(config.error().english()),
             "config.json: " + name + ": " + problem);
}

void TestHfConfig::refusesTextThatIsNoConfiguration_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("problem");
    const auto row = [](const char* tag, const char* text, const char* problem) {
        QTest::newRow(tag) << QByteArray(text) << QByteArray(problem);
    };
    row("empty", "", "is no valid JSON from byte 1 on.");
    row("a list", "[1]", "found an array, expected a JSON object.");
    row("cut off", "{\"a\": ", "is no valid JSON from byte 7 on.");
    row("twice", "{\"hidden_size\": 1, \"hidden_size\": 2}",
        "member \"hidden_size\" appears twice in one object.");
    row("number past a double", "{\"vocab_size\": 1e999}",
        "model_type: found nothing, expected \"hgrn_bit\" or \"bitnet\" or \"llama\" or "
        "\"qwen3\"."); // infinite, for Python
}

void TestHfConfig::refusesTextThatIsNoConfiguration()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, problem);
    const Result<HfConfig> config = parseHfConfig(text.toStdString(), "config.json");
    QVERIFY(!config.ok());
    QCOMPARE(QByteArray::fromStdString(config.error().english()), "config.json: " + problem);
}

namespace {

// A second architecture, which says what it was asked.
void readAnother(ConfigReader& reader, HfConfig& config)
{
    config.architecture = "caching";
    config.vocabularySize = reader.count("vocab_size");
    config.parameters = {{"caching.heads", static_cast<std::uint32_t>(reader.count("heads", 3))}};
    config.specs = {{"head.weight", WeightKind::Ternary, config.vocabularySize, 8, false}};
}

const ImportArchitecture kTwo[] = {importArchitectures().front(),
                                   {"caching", "CachingForCausalLM", &readAnother}};

} // namespace

void TestHfConfig::asksTheArchitectureThatIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("problem"); // empty: it is read as the second one
    const auto row = [](const char* tag, const char* text, const char* problem) {
        QTest::newRow(tag) << QByteArray(text) << QByteArray(problem);
    };
    row("by its type", R"({"model_type":"caching","vocab_size":13,"eos_token_id":[2,4]})", "");
    row("by its class",
        R"({"architectures":["CachingForCausalLM"],"vocab_size":13,)"
        R"("eos_token_id":[2,4]})",
        "");
    row("the type before the class",
        R"({"model_type":"caching","architectures":["HGRNBitForCausalLM"],"vocab_size":13,)"
        R"("eos_token_id":[2,4]})",
        "");
    row("of the first one", R"({"model_type":"hgrn_bit","vocab_size":13})",
        "num_hidden_layers: is missing.");
    row("its own error", R"({"model_type":"caching","vocab_size":13,"heads":-1})",
        "heads: found -1, expected a whole number of 0 or more.");
    row("another type", R"({"model_type":"llama","architectures":["CachingForCausalLM"]})",
        R"(this is a "llama" model; Trilume runs "hgrn_bit" or "caching" only (model_type).)");
    row("another class", R"({"architectures":["LlamaForCausalLM"]})",
        R"(this is a "LlamaForCausalLM" model; Trilume runs )"
        R"("HGRNBitForCausalLM" or "CachingForCausalLM" only (architectures).)");
    row("neither", R"({"vocab_size":13})",
        R"(model_type: found nothing, expected "hgrn_bit" or "caching".)");
    row("classes in words", R"({"architectures":"CachingForCausalLM"})",
        R"(architectures: found "CachingForCausalLM", expected a list of strings.)");
    row("a class of numbers", R"({"model_type":"caching","vocab_size":13,"architectures":[1]})",
        "architectures: found 1, expected a list of strings.");
}

void TestHfConfig::asksTheArchitectureThatIsNamed()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, problem);
    const Result<HfConfig> config = parseHfConfig(text.toStdString(), "config.json", kTwo);
    if (!problem.isEmpty()) {
        QVERIFY(!config.ok());
        QCOMPARE(QByteArray::fromStdString(config.error().english()), "config.json: " + problem);
        return;
    }
    QVERIFY2(config.ok(), config.ok() ? "" : config.error().english().c_str());
    QCOMPARE(config.value().architecture, std::string("caching"));
    QCOMPARE(config.value().vocabularySize, std::size_t{13});
    QCOMPARE(config.value().endsOfText, (std::vector<std::int64_t>{2, 4}));
    QCOMPARE(std::get<std::uint32_t>(config.value().parameters.at(0).value), std::uint32_t{3});
    QCOMPARE(config.value().specs.size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestHfConfig)
#include "test_hf_config.moc"
