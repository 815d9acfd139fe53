// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole tokens on the simulated ULX3S, as the program asks for them: through the plugin's table, in
// this process and in one of its own.
#include "engine/accel/plugins/attached_device.h"
#include "engine/accel/plugins/plugin_library.h"
#include "engine/fpga/virtual_board/virtual_plugin.h"
#include "engine/model/hgrn_bit/hgrn_bit_model.h"
#include "engine/model/hgrn_bit/synthetic_weights.h"
#include "tests/engine/fpga/layer/open_board.h"
#include "tests/support/host_processes.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <memory>
#include <random>
#include <span>
#include <string>
#include <thread>
#include <vector>

#include <unistd.h>

using namespace trilume;
using accel::AttachedDevice;
using accel::PluginDevice;
using accel::PluginLibrary;
using tests::OpenBoard;
using tests::rowOf;

namespace {

constexpr model::hgrn_bit::Shape kShape = {.layerCount = 2,
                                           .hiddenSize = 128,
                                           .feedForwardSize = 192,
                                           .vocabularySize = 320,
                                           .trainedLength = 64};

model::hgrn_bit::HgrnBitModel makeModel(const model::hgrn_bit::Shape& shape, std::uint64_t seed)
{
    return {model::hgrn_bit::syntheticWeights(shape, seed, {1}, kernels::Packing::TwoBit).value(),
            model::hgrn_bit::Extras(), kernels::kernelTable(Isa::Scalar)};
}

const model::hgrn_bit::HgrnBitModel& testModel()
{
    static const model::hgrn_bit::HgrnBitModel model = makeModel(kShape, 7);
    return model;
}

std::shared_ptr<AttachedDevice> attach(bool isHosted, const std::string& board)
{
    using std::chrono::milliseconds;
    return AttachedDevice::create(
        [isHosted, board]() -> Result<std::shared_ptr<PluginDevice>> {
            const auto library = isHosted ? PluginLibrary::host(TRILUME_TEST_VIRTUAL_PLUGIN,
                                                                TRILUME_TEST_DEVICE_HOST)
                                          : PluginLibrary::take(&fpga::virtualPlugin(), "virtual");
            return library ? PluginDevice::open(library.value(), board) : library.error();
        },
        {milliseconds(0), milliseconds(0), milliseconds(0)});
}

std::vector<float> logitsOf(model::Sequence& sequence, TokenId token)
{
    std::vector<float> logits(kShape.vocabularySize);
    model::ForwardOutputs outputs;
    outputs.lastLogits = logits;
    sequence.forward({&token, 1}, outputs);
    return logits;
}

// A sequence there and one here, which say the same.
struct TwoWays
{
    explicit TwoWays(AttachedDevice& device)
    {
        model::SequenceOptions options{.threads = {1}, .maxBatch = 4};
        options.projections = device.projections();
        options.projections.report = [this](const accel::BackendReport& report) {
            lastError = report.error.english();
            ++reports;
        };
        options.projections.placed = [this](const accel::Placement& placement) {
            areTokensWhole = placement.areTokensWhole;
        };
        there = testModel().createSequence(options);
        here = testModel().createSequence({.threads = {1}, .maxBatch = 4});
    }

    bool agreeOn(TokenId token) { return logitsOf(*there, token) == logitsOf(*here, token); }

    std::unique_ptr<model::Sequence> there;
    std::unique_ptr<model::Sequence> here;
    bool areTokensWhole = false;
    int reports = 0;
    std::string lastError;
};

double joulesOf(AttachedDevice& device)
{
    const auto readings = device.telemetry()();
    for (const accel::PluginReading& reading : readings.value()) {
        if (reading.kind == accel::ReadingKind::Joules) {
            return reading.value;
        }
    }
    return -1.0;
}

constexpr const char* kBoard = "ulx3s-25f";

} // namespace

class TestWholeTokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tokensHaveTheirBits_data();
    void tokensHaveTheirBits();
    void sequencesTakeTurns();
    void anotherModelTakesItsPlace();
    void anotherModelTakesNoState();
    void aHostThatDiesCostsNoToken();
    void boardsWithoutAUnitMultiply();
    void productsWaitForTheEnd();
    void whatMakesNoSenseIsRefused();
    void whatIsMissingIsTold();
    void closingEndsAToken();
    void faultsCostNoToken();

private:
    QByteArray m_mark;
};

void TestWholeTokens::initTestCase()
{
    m_mark = "TRILUME_TEST_MARK=" + QByteArray::number(getpid());
    QVERIFY(qputenv("TRILUME_TEST_MARK", QByteArray::number(getpid())));
}

void TestWholeTokens::tokensHaveTheirBits_data()
{
    QTest::addColumn<bool>("isHosted");
    QTest::newRow("in this process") << false;
    QTest::newRow("in one of its own") << true;
}

void TestWholeTokens::tokensHaveTheirBits()
{
    QFETCH(bool, isHosted);
    const auto device = attach(isHosted, kBoard);
    TwoWays ways(*device);
    QVERIFY(ways.areTokensWhole);
    double joules = joulesOf(*device);
    QCOMPARE(joules, 0.0);
    for (const TokenId token : {3, 141, 59, 26, 5, 35, 89}) {
        QVERIFY(ways.agreeOn(token));
        QVERIFY(joulesOf(*device) > joules);
        joules = joulesOf(*device);
    }
    QVERIFY2(ways.reports == 0, ways.lastError.c_str());
}

// Of one model on one device, each with a state of its own.
void TestWholeTokens::sequencesTakeTurns()
{
    const auto device = attach(false, kBoard);
    TwoWays first(*device);
    TwoWays second(*device);
    for (const TokenId token : {3, 141, 59, 26, 5}) {
        QVERIFY(first.agreeOn(token));
        QVERIFY(second.agreeOn(token + 1));
        QVERIFY(second.agreeOn(token + 2));
    }
    {
        TwoWays third(*device);
        QVERIFY(third.agreeOn(1));
    }
    QVERIFY(first.agreeOn(7));
    QVERIFY2(first.reports + second.reports == 0, first.lastError.c_str());
}

// The one that was loaded last; the processor goes on with the other.
void TestWholeTokens::anotherModelTakesItsPlace()
{
    const auto device = attach(false, kBoard);
    TwoWays first(*device);
    QVERIFY(first.agreeOn(3));
    const model::hgrn_bit::HgrnBitModel other = makeModel(kShape, 8);
    model::SequenceOptions options{.threads = {1}, .maxBatch = 4};
    bool areTokensWhole = false;
    options.projections = device->projections();
    options.projections.placed = [&](const accel::Placement& placement) {
        areTokensWhole = placement.areTokensWhole;
    };
    const auto there = other.createSequence(options);
    const auto here = other.createSequence({.threads = {1}, .maxBatch = 4});
    QVERIFY(areTokensWhole);
    QVERIFY(logitsOf(*there, 5) == logitsOf(*here, 5));
    QCOMPARE(first.reports, 0);
    const double joules = joulesOf(*device);
    QVERIFY(first.agreeOn(4));
    QVERIFY(first.reports > 0);
    QCOMPARE(joulesOf(*device), joules);
    QVERIFY(logitsOf(*there, 6) == logitsOf(*here, 6));
    QVERIFY(joulesOf(*device) > joules);
}

// What the device has read since the processor's last state is read again.
void TestWholeTokens::anotherModelTakesNoState()
{
    const auto device = attach(false, kBoard);
    TwoWays first(*device);
    for (const TokenId token : {3, 141, 59, 26, 5, 35, 89, 79, 32}) {
        QVERIFY(first.agreeOn(token));
    }
    const model::hgrn_bit::HgrnBitModel other = makeModel(kShape, 8);
    model::SequenceOptions options{.threads = {1}, .maxBatch = 4};
    options.projections = device->projections();
    const auto there = other.createSequence(options);
    std::vector<std::byte> imageThere(first.there->imageBytes());
    std::vector<std::byte> imageHere(first.here->imageBytes());
    first.there->save(imageThere);
    first.here->save(imageHere);
    QVERIFY(imageThere == imageHere);
    QVERIFY(first.agreeOn(38));
}

void TestWholeTokens::aHostThatDiesCostsNoToken()
{
    const auto device = attach(true, kBoard);
    TwoWays ways(*device);
    for (const TokenId token : {3, 141, 59, 26}) {
        QVERIFY(ways.agreeOn(token));
    }
    for (const pid_t host : tests::hostProcesses(m_mark)) {
        kill(host, SIGKILL);
    }
    for (const TokenId token : {5, 35, 89}) {
        QVERIFY(ways.agreeOn(token));
    }
    QVERIFY(ways.reports == 2 && ways.areTokensWhole); // GivenUp, then Returned
}

void TestWholeTokens::boardsWithoutAUnitMultiply()
{
    const auto device = attach(false, "ecp5-25f");
    TwoWays ways(*device);
    QVERIFY(!ways.areTokensWhole);
    QVERIFY(ways.agreeOn(3));
    QVERIFY2(ways.reports == 0, ways.lastError.c_str());
    OpenBoard board("ecp5-25f", kShape);
    QVERIFY(board.isOpen());
    QCOMPARE(board.bring(), TRILUME_ACCEL_ERROR_UNSUPPORTED);
    QVERIFY(QString::fromStdString(board.text()).contains(QStringLiteral("no vector unit")));
}

void TestWholeTokens::productsWaitForTheEnd()
{
    OpenBoard board(kBoard, kShape);
    QVERIFY(board.isOpen());
    QCOMPARE(board.bring(), TRILUME_ACCEL_OK);
    QCOMPARE(board.bring(), TRILUME_ACCEL_ERROR_BUSY);
    QCOMPARE(board.upload(), TRILUME_ACCEL_ERROR_BUSY);
    QCOMPARE(OpenBoard::tokens().ready(board.get(), nullptr), TRILUME_ACCEL_OK);
    QCOMPARE(board.step(), TRILUME_ACCEL_OK);
    QCOMPARE(board.upload(), TRILUME_ACCEL_ERROR_BUSY);
    QCOMPARE(fpga::virtualPlugin().self_test(board.get(), nullptr), TRILUME_ACCEL_ERROR_BUSY);
    QCOMPARE(OpenBoard::tokens().end(board.get(), nullptr), TRILUME_ACCEL_OK);
    QCOMPARE(fpga::virtualPlugin().self_test(board.get(), nullptr), TRILUME_ACCEL_OK);
    QCOMPARE(board.upload(), TRILUME_ACCEL_OK);
    QCOMPARE(board.bring(), TRILUME_ACCEL_ERROR_BUSY); // a matrix is there
}

void TestWholeTokens::whatMakesNoSenseIsRefused()
{
    OpenBoard board(kBoard, kShape);
    QVERIFY(board.isOpen());
    const trilume_tokens_functions_t& tokens = OpenBoard::tokens();
    std::vector<float> state(kShape.hiddenSize);
    QCOMPARE(board.step(), TRILUME_ACCEL_ERROR_INVALID); // no model
    QCOMPARE(tokens.end(board.get(), nullptr), TRILUME_ACCEL_ERROR_INVALID);
    QCOMPARE(tokens.begin(board.get(), nullptr, nullptr), TRILUME_ACCEL_ERROR_INVALID);
    trilume_tokens_shape_t shape = {sizeof shape, 99, 1, 64, 64, 64, 1e-6F, 1e-6F};
    QCOMPARE(tokens.supports(board.get(), &shape, nullptr), TRILUME_ACCEL_ERROR_UNSUPPORTED);
    shape.kind = TRILUME_TOKENS_HGRN;
    QCOMPARE(tokens.supports(board.get(), &shape, nullptr), TRILUME_ACCEL_OK);
    shape.hidden = 100; // no whole vectors
    QCOMPARE(tokens.supports(board.get(), &shape, nullptr), TRILUME_ACCEL_ERROR_UNSUPPORTED);
    shape.hidden = 1024;
    shape.vocabulary = 1U << 20U; // more than the memory
    QCOMPARE(tokens.supports(board.get(), &shape, nullptr), TRILUME_ACCEL_ERROR_UNSUPPORTED);
    shape.layers = 0;
    QCOMPARE(tokens.supports(board.get(), &shape, nullptr), TRILUME_ACCEL_ERROR_INVALID);
    QCOMPARE(board.bring(), TRILUME_ACCEL_OK);
    QCOMPARE(board.step(), TRILUME_ACCEL_ERROR_INVALID); // not ready
    for (const auto result :
         {board.setVector(TRILUME_TOKENS_MLP_NORM, 0), board.setVector(TRILUME_TOKENS_FLOORS, 2),
          board.setVector(TRILUME_TOKENS_FLOORS, 0, 64), board.setVector(77, 0),
          board.setLinear(TRILUME_TOKENS_INPUT, 0), board.setLinear(TRILUME_TOKENS_VOCABULARY, 1),
          board.setLinear(5, 0)}) {
        QCOMPARE(result, TRILUME_ACCEL_ERROR_INVALID);
    }
    QCOMPARE(tokens.ready(board.get(), nullptr), TRILUME_ACCEL_OK);
    QCOMPARE(tokens.ready(board.get(), nullptr), TRILUME_ACCEL_ERROR_INVALID);
    QCOMPARE(tokens.step(board.get(), nullptr, nullptr, 1, nullptr, nullptr),
             TRILUME_ACCEL_ERROR_INVALID);
    QCOMPARE(tokens.read_state(board.get(), kShape.layerCount, state.data(), nullptr),
             TRILUME_ACCEL_ERROR_INVALID);
    QCOMPARE(tokens.write_state(board.get(), 0, nullptr, nullptr), TRILUME_ACCEL_ERROR_INVALID);
    QCOMPARE(tokens.read_state(board.get(), 1, state.data(), nullptr), TRILUME_ACCEL_OK);
    QCOMPARE(fpga::virtualPlugin().extension("trilume.tokens.2"), nullptr);
    QCOMPARE(fpga::virtualPlugin().extension(nullptr), nullptr);
}

void TestWholeTokens::whatIsMissingIsTold()
{
    for (const std::uint32_t missing : {TRILUME_TOKENS_GATE_NORM, TRILUME_TOKENS_FINAL_NORM,
                                        TRILUME_TOKENS_MLP_DOWN, TRILUME_TOKENS_VOCABULARY}) {
        OpenBoard board(kBoard, kShape);
        QCOMPARE(board.bring(missing), TRILUME_ACCEL_OK);
        QCOMPARE(OpenBoard::tokens().ready(board.get(), nullptr), TRILUME_ACCEL_ERROR_INVALID);
    }
}

// From another thread, in the middle of it: a token of this model takes a second or two here.
void TestWholeTokens::closingEndsAToken()
{
    OpenBoard board(kBoard, {.layerCount = 8,
                             .hiddenSize = 512,
                             .feedForwardSize = 1024,
                             .vocabularySize = 320,
                             .trainedLength = 64});
    QVERIFY(board.isOpen());
    QCOMPARE(board.bring(), TRILUME_ACCEL_OK);
    QCOMPARE(OpenBoard::tokens().ready(board.get(), nullptr), TRILUME_ACCEL_OK);
    std::atomic<bool> hasBegun = false;
    trilume_accel_result_t result = TRILUME_ACCEL_OK;
    std::thread stepping([&] {
        hasBegun = true;
        result = board.step();
    });
    while (!hasBegun) {
        std::this_thread::yield();
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    board.close();
    stepping.join();
    QCOMPARE(result, TRILUME_ACCEL_ERROR_CANCELLED);
}

// Whatever happens to a board in a token, it is the right one, or it is told and the same token can
// be asked for again, perhaps of a board that is opened anew.
void TestWholeTokens::faultsCostNoToken()
{
    constexpr model::hgrn_bit::Shape kSmall = {.layerCount = 1,
                                               .hiddenSize = 64,
                                               .feedForwardSize = 64,
                                               .vocabularySize = 64,
                                               .trainedLength = 64};
    constexpr std::array kFaults = {fpga::BoardFault::DropRead,    fpga::BoardFault::DropWrite,
                                    fpga::BoardFault::ReadError,   fpga::BoardFault::WriteError,
                                    fpga::BoardFault::FreezeClock, fpga::BoardFault::Vanish};
    constexpr int kTrials = 100;
    OpenBoard good(kBoard, kSmall);
    auto bad = std::make_unique<OpenBoard>(kBoard, kSmall);
    QVERIFY(good.bringAll() && bad->bringAll());
    std::mt19937 random(20261130);
    const auto below = [&random](std::uint64_t end) {
        return std::uniform_int_distribution<std::uint64_t>(0, end - 1)(random);
    };
    int unharmed = 0;
    int failed = 0;
    int lost = 0;
    for (int trial = 0; trial < kTrials; ++trial) {
        const std::vector<float> row = rowOf(kSmall.hiddenSize, trial);
        std::vector<float> before(kSmall.hiddenSize);
        std::vector<float> expected(kSmall.vocabularySize);
        std::vector<float> found(kSmall.vocabularySize);
        QCOMPARE(good.readState(before), TRILUME_ACCEL_OK);
        QCOMPARE(good.step(row, expected), TRILUME_ACCEL_OK);
        bad->inject({kFaults.at(below(kFaults.size())), below(600)});
        trilume_accel_result_t result = bad->step(row, found);
        unharmed += result == TRILUME_ACCEL_OK ? 1 : 0;
        failed += result == TRILUME_ACCEL_ERROR_FAILED ? 1 : 0;
        lost += result == TRILUME_ACCEL_ERROR_LOST ? 1 : 0;
        if (result == TRILUME_ACCEL_ERROR_FAILED) {
            result = bad->step(row, found); // what struck once has passed
        }
        if (result != TRILUME_ACCEL_OK) {
            bad = std::make_unique<OpenBoard>(kBoard, kSmall);
            QVERIFY(bad->bringAll());
            QCOMPARE(bad->writeState(before), TRILUME_ACCEL_OK);
            result = bad->step(row, found);
        }
        QCOMPARE(result, TRILUME_ACCEL_OK);
        QVERIFY2(found == expected, qPrintable(QStringLiteral("trial %1").arg(trial)));
    }
    qInfo("%d unharmed or done again by the board, %d failed, %d lost", unharmed, failed, lost);
    QCOMPARE(unharmed + failed + lost, kTrials);
    QVERIFY(unharmed > 0 && failed > 0 && lost > 0);
}

QTEST_GUILESS_MAIN(TestWholeTokens)
#include "test_whole_tokens.moc"
