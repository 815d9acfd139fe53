// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Configurations whose keys moved, or that ask for what is not computed here.
#include "engine/checkpoint/huggingface/hf_config.h"
#include "tests/engine/checkpoint/transformer/transformer_folder.h"

#include <QTest>

#include <cmath>

using namespace trilume;
using namespace trilume::checkpoint;
using namespace trilume::tests;

using Changes = std::map<std::string, std::string>;

Q_DECLARE_METATYPE(Changes)

namespace {

TransformerFolder folderOf(const QByteArray& family, const Changes& changes)
{
    TransformerFolder folder;
    folder.family = family.toStdString();
    folder.headSize = 64;
    folder.hidden = 384;
    folder.config = changes;
    return folder;
}

Result<HfConfig> parsed(const TransformerFolder& folder)
{
    return parseHfConfig(transformerConfig(folder), "config.json");
}

constexpr double kTheta = 500000.0;

} // namespace

class TestFolderConfig final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsKeysWhereverTheyAre_data();
    void findsKeysWhereverTheyAre();
    void readsYarn_data();
    void readsYarn();
    void tellsHowWeightsAreStored_data();
    void tellsHowWeightsAreStored();
    void refusesWhatIsNotComputed_data();
    void refusesWhatIsNotComputed();
};

void TestFolderConfig::findsKeysWhereverTheyAre_data()
{
    QTest::addColumn<Changes>("changes");
    QTest::newRow("at the top") << Changes{{"rope_theta", "500000"}};
    QTest::newRow("inside") << Changes{{"rope_theta", ""},
                                       {"rope_parameters", R"({"rope_theta":500000.0})"}};
    QTest::newRow("in the older object")
        << Changes{{"rope_theta", ""}, {"rope_scaling", R"({"rope_theta":500000.0})"}};
    QTest::newRow("in both") << Changes{
        {"rope_parameters", R"({"rope_theta":500000.0,"rope_type":"default"})"}};
    QTest::newRow("kinds by both names")
        << Changes{{"rope_parameters", R"({"type":"default","rope_type":"default"})"}};
    QTest::newRow("nothing scaled") << Changes{{"rope_scaling", "null"}};
    QTest::newRow("linear by 1") << Changes{{"rope_scaling", R"({"type":"linear","factor":1.0})"}};
    QTest::newRow("another name of the type") << Changes{{"dtype", R"("bfloat16")"}};
    QTest::newRow("head width null") << Changes{{"head_dim", "null"}};
    QTest::newRow("head width absent") << Changes{{"head_dim", ""}};
    QTest::newRow("a window that is not used")
        << Changes{{"sliding_window", "4096"}, {"use_sliding_window", "false"}};
}

void TestFolderConfig::findsKeysWhereverTheyAre()
{
    QFETCH(const Changes, changes);
    const Result<HfConfig> config = parsed(folderOf("llama", changes));
    QVERIFY2(config.ok(), config.ok() ? "" : config.error().english().c_str());
    const TransformerHyperParameters& parameters = config.value().transformer->parameters;
    QCOMPARE(parameters.rope.theta, kTheta);
    QVERIFY(!parameters.rope.yarn);
    QCOMPARE(parameters.headSize, std::size_t{64});
    QCOMPARE(parameters.headCount, std::size_t{6});
    QCOMPARE(parameters.keyHeadCount, std::size_t{2});
}

void TestFolderConfig::readsYarn_data()
{
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<float>("attention");
    const auto standard = static_cast<float>(0.1 * std::log(4.0) + 1.0);
    QTest::newRow("in the older object")
        << Changes{{"rope_scaling", R"({"type":"yarn","factor":4.0,)"
                                    R"("original_max_position_embeddings":128})"}}
        << standard;
    QTest::newRow("in the newer one, with its own attention")
        << Changes{{"rope_parameters",
                    R"({"rope_type":"yarn","factor":4,"attention_factor":0.75,"truncate":true,)"
                    R"("original_max_position_embeddings":128,"beta_fast":16,"beta_slow":2})"}}
        << 0.75F;
}

void TestFolderConfig::readsYarn()
{
    QFETCH(const Changes, changes);
    QFETCH(const float, attention);
    const Result<HfConfig> config = parsed(folderOf("qwen3", changes));
    QVERIFY2(config.ok(), config.ok() ? "" : config.error().english().c_str());
    const std::optional<YarnScaling> yarn = config.value().transformer->parameters.rope.yarn;
    QVERIFY(yarn.has_value());
    QCOMPARE(yarn->factor, 4.0F);
    QCOMPARE(yarn->originalLength, std::size_t{128});
    QCOMPARE(yarn->attentionFactor, attention);
    QCOMPARE(yarn->betaFast, attention == 0.75F ? 16.0F : 32.0F);
    QCOMPARE(yarn->betaSlow, attention == 0.75F ? 2.0F : 1.0F);
}

void TestFolderConfig::tellsHowWeightsAreStored_data()
{
    QTest::addColumn<QByteArray>("family");
    QTest::addColumn<QByteArray>("quantisation");
    QTest::addColumn<int>("storage");
    const auto row = [](const char* name, const char* family, const char* quantisation,
                        WeightStorage storage) {
        QTest::newRow(name) << QByteArray(family) << QByteArray(quantisation)
                            << static_cast<int>(storage);
    };
    row("2B4T", "bitnet",
        R"({"quant_method":"bitnet","linear_class":"autobitlinear","quantization_mode":"offline"})",
        WeightStorage::PackedMultiplier);
    row("its masters", "bitnet",
        R"({"quant_method":"bitnet","linear_class":"autobitlinear","quantization_mode":"online"})",
        WeightStorage::Masters);
    row("masters without a word", "bitnet", "", WeightStorage::Masters);
    row("Falcon-E", "llama", R"({"quant_method":"bitnet","linear_class":"bitlinear"})",
        WeightStorage::PackedDivisor);
    row("Llama3-8B-1.58", "llama", R"({"quant_method":"bitnet"})", WeightStorage::PackedDivisor);
    row("Bonsai", "qwen3", "", WeightStorage::Unpacked);
}

void TestFolderConfig::tellsHowWeightsAreStored()
{
    QFETCH(const QByteArray, family);
    QFETCH(const QByteArray, quantisation);
    QFETCH(const int, storage);
    const Result<HfConfig> config =
        parsed(folderOf(family, {{"quantization_config", quantisation.toStdString()}}));
    QVERIFY2(config.ok(), config.ok() ? "" : config.error().english().c_str());
    const TransformerConfig& found = *config.value().transformer;
    QCOMPARE(static_cast<int>(found.storage), storage);
    QVERIFY((found.parameters.grid == quant::ActivationGrid::Group)
            == (found.storage == WeightStorage::Unpacked));
    QVERIFY((found.parameters.activation == GateActivation::SquaredRelu) == (family == "bitnet"));
}

void TestFolderConfig::refusesWhatIsNotComputed_data()
{
    QTest::addColumn<QByteArray>("family");
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QByteArray>("problem");
    const auto row = [](const char* name, const Changes& changes, const char* problem,
                        const char* family = "llama") {
        QTest::newRow(name) << QByteArray(family) << changes
                            << "config.json: " + QByteArray(problem);
    };
    row("bases that differ", {{"rope_parameters", R"({"rope_theta":10000.0})"}},
        "rope_theta: differs from rope_parameters.rope_theta.");
    row("objects that differ",
        {{"rope_theta", ""},
         {"rope_parameters", R"({"rope_theta":10000.0})"},
         {"rope_scaling", R"({"rope_theta":500000.0})"}},
        "rope_parameters.rope_theta: differs from rope_scaling.rope_theta.");
    row("no base", {{"rope_theta", ""}}, "rope_theta: is missing, in rope_parameters, too.");
    row("no base, 2B4T", {{"rope_theta", "null"}},
        "rope_theta: is missing, in rope_parameters, too.", "bitnet");
    row("kinds that differ", {{"rope_scaling", R"({"type":"yarn","rope_type":"default"})"}},
        "rope_scaling.rope_type: differs from rope_scaling.type.");
    row("YaRN of unknown length", {{"rope_scaling", R"({"type":"yarn","factor":4.0})"}},
        "original_max_position_embeddings: is missing.");
    row("one for each kind of layers",
        {{"rope_parameters", R"({"full_attention":{"rope_theta":500000.0}})"}},
        "rope_parameters.full_attention: is not known, expected none of it.");
    for (const char* kind : {"longrope", "llama3", "dynamic", "linear"}) {
        const std::string text = R"({"rope_type":")" + std::string(kind) + R"(","factor":8.0})";
        const std::string problem =
            "rope_type: found \"" + std::string(kind) + "\", expected \"yarn\" or nothing.";
        row(kind, {{"rope_parameters", text}}, problem.c_str());
    }
    row("factors of LongRoPE", {{"rope_scaling", R"({"type":"longrope","long_factor":[1.0]})"}},
        "rope_scaling.long_factor: is not known, expected none of it.");
    row("a part of each head", {{"partial_rotary_factor", "0.5"}},
        "partial_rotary_factor: found 0.500000, expected 1.");
    row("rotations in words", {{"rope_parameters", "3"}},
        "rope_parameters: found 3, expected an object.");
    row("a bias", {{"attention_bias", "true"}}, "attention_bias: found true, expected false.");
    row("a window", {{"use_sliding_window", "true"}},
        "use_sliding_window: found true, expected false.", "qwen3");
    row("layers with windows", {{"layer_types", R"(["full_attention","sliding_attention"])"}},
        "layer_types: found \"sliding_attention\", expected \"full_attention\".", "qwen3");
    row("GELU", {{"hidden_act", R"("gelu")"}}, "hidden_act: found \"gelu\", expected \"silu\".");
    row("GELU, 2B4T", {{"hidden_act", R"("gelu")"}},
        "hidden_act: found \"gelu\", expected \"silu\" or \"relu2\".", "bitnet");
    row("another quantisation", {{"quantization_config", R"({"quant_method":"gptq"})"}},
        "quantization_config.quant_method: found \"gptq\", expected \"bitnet\".");
    row("other layers",
        {{"quantization_config", R"({"quant_method":"bitnet","linear_class":"hadamard"})"}},
        "quantization_config.linear_class: found \"hadamard\", expected \"bitlinear\" or "
        "\"autobitlinear\".");
    row("norms in layers",
        {{"quantization_config", R"({"quant_method":"bitnet","use_rms_norm":true})"}},
        "quantization_config.use_rms_norm: found true, expected false.");
    row("no epsilon", {{"rms_norm_eps", ""}}, "rms_norm_eps: is missing.");
    row("heads that do not fit", {{"num_key_value_heads", "4"}},
        "num_key_value_heads: found 4, expected a divisor of num_attention_heads 6.");
    row("an odd width", {{"head_dim", "63"}}, "head_dim: found 63, expected an even number.");
}

void TestFolderConfig::refusesWhatIsNotComputed()
{
    QFETCH(const QByteArray, family);
    QFETCH(const Changes, changes);
    QFETCH(const QByteArray, problem);
    const Result<HfConfig> config = parsed(folderOf(family, changes));
    QVERIFY(!config.ok());
    QCOMPARE(QByteArray::fromStdString(config.error().english()), problem);
}

QTEST_GUILESS_MAIN(TestFolderConfig)
#include "test_folder_config.moc"
