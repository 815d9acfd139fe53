// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inspect_report.h"
#include "engine/checkpoint/model_file.h"

#include <QFile>
#include <QTest>

#include <memory>

#include <nlohmann/json.hpp>

using namespace trilume;
using namespace trilume::cli;

namespace {

// "a, b, c{d, e}": names in order, with those of the first element of arrays of objects.
std::string keysOf(const nlohmann::ordered_json& json)
{
    std::string keys;
    for (const auto& [name, value] : json.items()) {
        keys += (keys.empty() ? "" : ", ") + name;
        if (value.is_object()) {
            keys += "{" + keysOf(value) + "}";
        } else if (value.is_array() && !value.empty() && value.front().is_object()) {
            keys += "[" + keysOf(value.front()) + "]";
        }
    }
    return keys;
}

} // namespace

class TestInspectReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void jsonKeysStay();
    void saysWhatBecameOfTheSelfTest();
    void jsonSaysWhatTheFileSays();
    void textSaysTheSame();
    void showsAnotherArchitecture();
    void namesTheKindOfTokenizer();
    void listsEachEndWithItsSource();
    void tellsTheFamily();

private:
    checkpoint::FileDescription m_file;
    std::unique_ptr<const tokenizer::Tokenizer> m_tokenizer;
};

void TestInspectReport::initTestCase()
{
    const Result<checkpoint::ModelFile> file =
        checkpoint::openModelFile(TRILUME_TEST_SOURCE_DIR "/resources/models/trilume-seed.gguf");
    QVERIFY2(file.ok(), file ? "" : file.error().english().c_str());
    m_file = checkpoint::describe(file.value());
    auto tokenizer = checkpoint::loadTokenizer(file.value());
    QVERIFY(tokenizer.ok());
    m_tokenizer = std::move(tokenizer).value();
}

// A contract.
void TestInspectReport::jsonKeysStay()
{
    const auto json = nlohmann::ordered_json::parse(inspectJson({m_file, m_tokenizer.get(), "f"}));
    QCOMPARE(QByteArray::fromStdString(keysOf(json)),
             QByteArray(
                 "file, size_bytes, name, license, architecture, fingerprint, "
                 "hyper_parameters{block_count, embedding_length, feed_forward_length, vocab_size, "
                 "context_length, layer_norm_rms_epsilon, use_lower_bound}, parameters, "
                 "ternary_parameters, bits_per_weight, state_bytes, self_test, "
                 "tokenizer{kind, pieces, control_pieces, bos_token_id, eos_token_id, "
                 "unknown_token_id, end_tokens[id, piece, source]}, "
                 "chat_markers{user_prefix, user_suffix, assistant_prefix, assistant_suffix, "
                 "system_prefix, system_suffix, thought_prefix, thought_suffix, stop}, "
                 "chat_profile, tensors[name, type, shape, bytes], "
                 "unknown_keys"));
}

void TestInspectReport::saysWhatBecameOfTheSelfTest()
{
    InspectInput input{m_file, m_tokenizer.get(), "f"};
    QVERIFY(inspectText(input).find("self-test") == std::string::npos); // nobody asked
    input.selfTest = generate::SelfTestOutcome{0.984, 311};
    QVERIFY(inspectText(input).find("0.98 bits a byte of a story, at most 1.42 expected")
            != std::string::npos);
    auto json = nlohmann::ordered_json::parse(inspectJson(input))["self_test"];
    QCOMPARE(json["tokens"].get<int>(), 311);
    QCOMPARE(json["doubtful"].get<bool>(), false);
    input.selfTest->bitsPerByte = 2.0;
    json = nlohmann::ordered_json::parse(inspectJson(input))["self_test"];
    QCOMPARE(json["doubtful"].get<bool>(), true);
}

void TestInspectReport::jsonSaysWhatTheFileSays()
{
    const auto json = nlohmann::ordered_json::parse(inspectJson({m_file, nullptr, "f00"}));
    QCOMPARE(json["fingerprint"].get<std::string>(), std::string("f00"));
    QCOMPARE(json["size_bytes"].get<qint64>(), QFile(QString::fromStdString(m_file.source)).size());
    QVERIFY(json["tokenizer"].is_null());
    QCOMPARE(json["bits_per_weight"].get<double>(), 2.0625);
    QCOMPARE(json["state_bytes"].get<int>(), 7 * 768 * 4);
    QCOMPARE(json["hyper_parameters"]["layer_norm_rms_epsilon"].dump(), std::string("1e-06"));
    std::uint64_t ternary = 0;
    for (const auto& tensor : json["tensors"]) {
        if (tensor["type"] == "TQ2_0") {
            ternary +=
                tensor["shape"][0].get<std::uint64_t>() * tensor["shape"][1].get<std::uint64_t>();
        }
    }
    QCOMPARE(json["ternary_parameters"].get<std::uint64_t>(), ternary); // no padding in this model
    QCOMPARE(json["tensors"].size(), m_file.tensors.size());
}

void TestInspectReport::textSaysTheSame()
{
    const std::string text = inspectText({m_file, m_tokenizer.get(), "f00"});
    for (const char* expected : {"fingerprint           f00\n", "trained length        1024 tokens",
                                 "SentencePiece, 4096 pieces", "  begin, end, unknown 1, 2, 0",
                                 "\"<|assistant|>\" \"<|end|>\"", "unknown keys          none"}) {
        QVERIFY2(text.find(expected) != std::string::npos, expected);
    }
}

// With hyper-parameters of its own, a state that grows with the text, and nothing ternary.
void TestInspectReport::showsAnotherArchitecture()
{
    checkpoint::FileDescription other;
    other.source = "other.gguf";
    other.architecture = "qwen3";
    other.hyperParameters = {{"head_count", Sentence::of("heads"), std::uint64_t{16}},
                             {"freq_base", Sentence::of("rotation base"), 1e6F},
                             {"is_tied", Sentence::of("tied head"), false},
                             {"context_length", Sentence::of("trained length"),
                              std::uint64_t{32768}, Sentence::of("tokens")}};
    other.tensors = {{"blk.0.attn_q.weight", "F16", {4, 8}, 64}};
    const auto json = nlohmann::ordered_json::parse(inspectJson({other, nullptr, "f"}));
    QCOMPARE(json["architecture"].get<std::string>(), std::string("qwen3"));
    QCOMPARE(json["hyper_parameters"].dump(),
             std::string(R"({"head_count":16,"freq_base":1000000.0,"is_tied":false,)"
                         R"("context_length":32768})"));
    QVERIFY(json["state_bytes"].is_null());
    QCOMPARE(json["bits_per_weight"].get<double>(), 0.0);
    QCOMPARE(json["tensors"][0]["type"].get<std::string>(), std::string("F16"));
    const std::string text = inspectText({other, nullptr, "f"});
    for (const char* expected :
         {"architecture          \"qwen3\"\n", "heads                 16\n",
          "rotation base         1e+06\n", "tied head             no\n",
          "trained length        32768 tokens\n", "state                 grows with the text\n",
          "  blk.0.attn_q.weight  F16     4 x 8           64 bytes\n"}) {
        QVERIFY2(text.find(expected) != std::string::npos, text.c_str());
    }
    QVERIFY(text.find("hidden size") == std::string::npos);
}

// What another program wrote, too, with its own kind of vocabulary.
void TestInspectReport::namesTheKindOfTokenizer()
{
    const Result<checkpoint::ModelFile> file =
        checkpoint::openModelFile(TRILUME_TEST_SOURCE_DIR "/tests/golden/falcon-small/i2_s.gguf");
    QVERIFY2(file.ok(), file ? "" : file.error().english().c_str());
    const auto tokenizer = checkpoint::loadTokenizer(file.value());
    QVERIFY2(tokenizer.ok(), tokenizer ? "" : tokenizer.error().english().c_str());
    const checkpoint::FileDescription description = checkpoint::describe(file.value());
    const InspectInput input = {description, tokenizer.value().get(), "f00"};
    QVERIFY(inspectText(input).find("BPE, 531 pieces") != std::string::npos);
    const auto json = nlohmann::json::parse(inspectJson(input));
    QCOMPARE(json["tokenizer"]["kind"].get<std::string>(), std::string("byte-bpe"));
}

void TestInspectReport::listsEachEndWithItsSource()
{
    const auto own = nlohmann::json::parse(inspectJson({m_file, m_tokenizer.get(), "f"}));
    const nlohmann::json& ends = own["tokenizer"]["end_tokens"];
    QVERIFY(ends.size() >= 2);
    QCOMPARE(ends[0]["id"].get<int>(), 2);
    QCOMPARE(ends[0]["source"].get<std::string>(), std::string("tokenizer.sentencepiece.model"));
    QCOMPARE(ends[1]["source"].get<std::string>(), std::string("chat form"));
    const std::string text = inspectText({m_file, m_tokenizer.get(), "f"});
    QVERIFY2(text.find("  ends of a text      2 \"</s>\" (tokenizer.sentencepiece.model)\n")
                 != std::string::npos,
             text.c_str());

    const Result<checkpoint::ModelFile> file =
        checkpoint::openModelFile(TRILUME_TEST_SOURCE_DIR "/tests/golden/falcon-small/i2_s.gguf");
    QVERIFY(file.ok());
    checkpoint::FileDescription description = checkpoint::describe(file.value());
    QVERIFY(!description.ends.empty());
    const auto tokenizer = checkpoint::loadTokenizer(file.value());
    QVERIFY(tokenizer.ok());
    std::vector<TokenId> found;
    for (const checkpoint::EndToken& end : description.ends) {
        QVERIFY(!end.source.empty());
        found.push_back(end.id);
    }
    QCOMPARE(found, tokenizer.value()->endTokens());
}

void TestInspectReport::tellsTheFamily()
{
    QVERIFY(nlohmann::json::parse(inspectJson({m_file, nullptr, "f"}))["chat_profile"].is_null());
    checkpoint::FileDescription other = m_file;
    checkpoint::ChatProfile profile;
    profile.family = "Ternary-Bonsai";
    profile.sampling = {0.5F, 20, 0.85F};
    other.chatProfile = profile;
    other.chatMarkers->thoughtPrefix = "<think>\n";
    other.chatMarkers->thoughtSuffix = "\n</think>\n\n";
    const auto json = nlohmann::ordered_json::parse(inspectJson({other, nullptr, "f"}));
    QCOMPARE(json["chat_profile"].dump(),
             std::string(R"({"family":"Ternary-Bonsai","template_known":false,)"
                         R"("sampling":{"temperature":0.5,"top_k":20,"top_p":0.85}})"));
    const std::string text = inspectText({other, nullptr, "f"});
    for (const char* expected :
         {"chat family           Ternary-Bonsai\n",
          "  advised sampling    --temperature 0.5 --top-k 20 --top-p 0.85\n",
          "the form of Ternary-Bonsai is used.\n",
          "  thought             \"<think>\\n\" \"\\n</think>\\n\\n\"\n"}) {
        QVERIFY2(text.find(expected) != std::string::npos, text.c_str());
    }
}

QTEST_GUILESS_MAIN(TestInspectReport)
#include "test_inspect_report.moc"
