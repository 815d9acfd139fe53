// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/fingerprint.h"
#include "engine/checkpoint/model_file.h"
#include "engine/checkpoint/model_head.h"
#include "engine/checkpoint/transformer/for_each_tensor.h"
#include "tests/engine/checkpoint/transformer/packed_folder.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <variant>

using namespace trilume;
using namespace trilume::checkpoint;
using namespace trilume::tests;

namespace {

std::filesystem::path goldenPath(const char* name)
{
    return std::filesystem::path(TRILUME_TEST_SOURCE_DIR "/tests/golden") / name;
}

// A tensor's name without ".weight".
std::string stem(const std::string& name)
{
    return name.substr(0, name.rfind('.'));
}

// Compares the tensors of a model file with those of the folder that it was made of.
class Comparison
{
public:
    explicit Comparison(const std::filesystem::path& folder)
        : m_folder(folder)
    {}

    // Empty: the same.
    [[nodiscard]] std::string difference(const TransformerTensors& tensors) const
    {
        const Status same = forEachTensor(tensors, [this](const auto& tensor) -> Status {
            const std::string problem = differenceOf(tensor);
            return problem.empty() ? Status(Done{})
                                   : Error{Errc::Internal, Sentence::asIs(tensor.name + problem)};
        });
        return same.ok() ? std::string() : same.error().english();
    }

private:
    [[nodiscard]] std::string differenceOf(const FloatTensorView& tensor) const
    {
        std::vector<float> found(tensor.size());
        if (!tensor.readFloats(found).ok()) {
            return ": cannot be read";
        }
        const auto expected = m_folder.floats(folderName(stem(tensor.name)) + ".weight");
        // A BF16 number below 2^-14 is rounded where a file has F16.
        const float rounding = tensor.type == FloatType::F16 ? 0x1p-25F : 0.0F;
        const bool isSame =
            std::equal(found.begin(), found.end(), expected.begin(), expected.end(),
                       [&](float one, float other) { return std::fabs(one - other) <= rounding; });
        return isSame ? "" : ": other values";
    }

    [[nodiscard]] std::string differenceOf(const BlockFloatView& /*tensor*/) const
    {
        return ": is not expected here";
    }

    [[nodiscard]] std::string differenceOf(const ScaledTernaryView& tensor) const
    {
        const std::string name = folderName(stem(tensor.name));
        const bool isPacked = m_folder.has(name + ".weight_scale");
        const auto weights = isPacked ? std::vector<float>() : m_folder.floats(name + ".weight");
        const auto expected =
            isPacked ? m_folder.trits(name + ".weight") : std::vector<std::int8_t>();
        std::vector<std::int8_t> trits(tensor.columns);
        std::vector<float> multipliers(tensor.rowScales());
        for (std::size_t row = 0; row < tensor.rows; ++row) {
            const Status decoded =
                decodeScaledRow(tensor, row, tensor.rowOf(row), trits, multipliers);
            if (!decoded.ok()) {
                return ": " + decoded.error().english();
            }
            for (std::size_t column = 0; column < tensor.columns; ++column) {
                const std::size_t place = row * tensor.columns + column;
                const bool isSame = isPacked ? trits[column] == expected[place]
                                             : static_cast<float>(trits[column])
                                                       * multipliers[column / tensor.groupColumns]
                                                   == weights[place];
                if (!isSame) {
                    return ": other weights in row " + std::to_string(row);
                }
            }
        }
        return isPacked ? differenceOfScale(tensor, m_folder.floats(name + ".weight_scale"))
                        : std::string();
    }

    [[nodiscard]] std::string differenceOfScale(const ScaledTernaryView& tensor,
                                                const std::vector<float>& stored) const
    {
        // Of the two conventions that which the folder has: 2B4T has its own kind of sub-norms.
        const bool isDivisor = !m_folder.has("model.layers.0.self_attn.attn_sub_norm.weight");
        const float expected = isDivisor ? 1.0F / stored.at(0) : stored.at(0);
        return tensor.scale == expected ? "" : ": another scale";
    }

    PackedFolder m_folder;
};

} // namespace

class TestTransformerFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatItsFolderHolds_data();
    void holdsWhatItsFolderHolds();
    void readsTheHyperParameters();
    void aHeadSaysWhatTheFileSays();
};

void TestTransformerFile::holdsWhatItsFolderHolds_data()
{
    QTest::addColumn<QByteArray>("folder");
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("I2_S, bitnet-b1.58") << QByteArray("bitnet-small") << QByteArray("i2_s.gguf");
    QTest::newRow("I2_S, llama, permuted") << QByteArray("falcon-small") << QByteArray("i2_s.gguf");
    QTest::newRow("PQ2_0, qwen3") << QByteArray("qwen3-small-tied") << QByteArray("pq2_0.gguf");
    QTest::newRow("Q2_0, qwen3") << QByteArray("qwen3-small-tied") << QByteArray("q2_0-64.gguf");
}

void TestTransformerFile::holdsWhatItsFolderHolds()
{
    QFETCH(const QByteArray, folder);
    QFETCH(const QByteArray, file);
    const std::filesystem::path path = goldenPath(folder.constData());
    const Result<ModelFile> opened = openModelFile(path / file.constData());
    QVERIFY2(opened.ok(), opened.ok() ? "" : opened.error().english().c_str());
    const auto& model = std::get<TransformerFile>(opened.value());
    QCOMPARE(QByteArray::fromStdString(Comparison(path).difference(model.tensors())), QByteArray());
}

void TestTransformerFile::readsTheHyperParameters()
{
    const Result<ModelFile> opened = openModelFile(goldenPath("falcon-small") / "i2_s.gguf");
    QVERIFY2(opened.ok(), opened.ok() ? "" : opened.error().english().c_str());
    const auto& file = std::get<TransformerFile>(opened.value());
    TransformerHyperParameters expected;
    expected.layerCount = 2;
    expected.hiddenSize = 384;
    expected.feedForwardSize = 512;
    expected.vocabularySize = 531;
    expected.headCount = 6;
    expected.keyHeadCount = 2;
    expected.headSize = 64;
    expected.contextLength = 2048;
    expected.rmsNormEps = 1e-6F;
    expected.rope.theta = 1000042.0;
    expected.activation = GateActivation::Silu;
    expected.grid = quant::ActivationGrid::Token;
    QVERIFY(file.hyperParameters() == expected);
    QCOMPARE(file.architecture(), std::string("llama"));
    QCOMPARE(file.name(), std::string("falcon-small"));
    QVERIFY(file.tensors().head.has_value());
    QVERIFY(file.unknownKeys().empty());
}

void TestTransformerFile::aHeadSaysWhatTheFileSays()
{
    const std::filesystem::path path = goldenPath("bitnet-small") / "i2_s.gguf";
    const Result<ModelFile> opened = openModelFile(path);
    const Result<ModelHead> head = ModelHead::read(path);
    QVERIFY2(head.ok(), head.ok() ? "" : head.error().english().c_str());
    const FileDescription expected = describe(opened.value());
    const FileDescription found = describe(head.value().file());
    QCOMPARE(found.architecture, std::string("bitnet-b1.58"));
    QCOMPARE(found.parameterCount, expected.parameterCount);
    QCOMPARE(found.ternaryCount, expected.ternaryCount);
    // Its scales lie behind the weights, which a head does not hold.
    const auto& tensors = std::get<TransformerFile>(head.value().file()).tensors();
    const auto& whole = std::get<TransformerFile>(opened.value()).tensors();
    QCOMPARE(tensors.layers[1].down.scale, whole.layers[1].down.scale);
}

QTEST_GUILESS_MAIN(TestTransformerFile)
#include "test_transformer_file.moc"
