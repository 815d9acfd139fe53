// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole passes with a device that works, fails, is late or vanishes: the logits are the same bits.
#include "engine/kernels/kernel_choice.h"
#include "engine/model/hgrn_bit/hgrn_bit_model.h"
#include "engine/model/hgrn_bit/synthetic_weights.h"
#include "engine/model/sequence.h"
#include "tests/support/fake_device.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <map>
#include <memory>
#include <new>
#include <span>
#include <string>
#include <utility>
#include <vector>

using namespace trilume;
using accel::BackendTrouble;
using tests::FakeDevice;
using tests::FakeDeviceScript;
using tests::TicketFate;

Q_DECLARE_METATYPE(FakeDeviceScript)

namespace {

using Troubles = std::vector<BackendTrouble>;

// Wide enough that a batch is split over two threads; vocabulary and widths end inside blocks.
constexpr model::hgrn_bit::Shape kShape = {.layerCount = 2,
                                           .hiddenSize = 201,
                                           .feedForwardSize = 150,
                                           .vocabularySize = 330,
                                           .trainedLength = 64};
constexpr std::size_t kBatch = 13; // more than the head takes at once
constexpr std::size_t kSingles = 3;

enum class Split
{
    Everything, // is the device's
    HalfOfEach,
    HeadOnly,    // and of that one block
    BatchesOnly, // what one token needs stays here
};

struct Setting
{
    kernels::Packing packing;
    std::size_t threads;
    Split split;
};

std::vector<Setting> settings()
{
    std::vector<Setting> all;
    for (const kernels::Packing packing : {kernels::Packing::TwoBit, kernels::Packing::FiveBit}) {
        for (const std::size_t threads : {1U, 2U}) {
            for (const Split split :
                 {Split::Everything, Split::HalfOfEach, Split::HeadOnly, Split::BatchesOnly}) {
                all.push_back({packing, threads, split});
            }
        }
    }
    return all;
}

// Synthetic norms are all ones, and so are the codes of i, f and g the same: here each has its own.
void vary(AlignedBuffer<float>& norm, std::size_t step)
{
    for (std::size_t i = 0; i < norm.size(); ++i) {
        norm[i] = 0.5F + 0.25F * static_cast<float>(i * step % 7);
    }
}

std::unique_ptr<model::hgrn_bit::HgrnBitModel> makeModel(kernels::Packing packing)
{
    model::hgrn_bit::Weights weights =
        model::hgrn_bit::syntheticWeights(kShape, 5, {1}, packing).value();
    for (model::hgrn_bit::Layer& layer : weights.layers) {
        vary(layer.input.norm, 1);
        vary(layer.forget.norm, 2);
        vary(layer.gate.norm, 3);
    }
    return std::make_unique<model::hgrn_bit::HgrnBitModel>(
        std::move(weights), model::hgrn_bit::Extras(), *kernels::chosenKernelTable().value());
}

const model::Model& modelIn(kernels::Packing packing)
{
    static std::map<kernels::Packing, std::unique_ptr<model::hgrn_bit::HgrnBitModel>> models;
    auto& model = models[packing];
    if (!model) {
        model = makeModel(packing);
    }
    return *model;
}

std::size_t blocksFor(Split split, const accel::PlannedMatrix& matrix, std::size_t tokens)
{
    switch (split) {
    case Split::Everything:
        return matrix.allBlocks().end;
    case Split::HalfOfEach:
        return matrix.allBlocks().end / 2;
    case Split::HeadOnly:
        return matrix.shape.rows == kShape.vocabularySize ? 1 : 0;
    case Split::BatchesOnly:
        return tokens == 1 ? 0 : matrix.allBlocks().end;
    }
    return 0;
}

// The logits of a batch, of tokens one by one, and of the batch again.
std::vector<float> logits(const model::Model& model, const model::SequenceOptions& options)
{
    const std::size_t vocabulary = kShape.vocabularySize;
    std::vector<TokenId> tokens(kBatch);
    for (std::size_t i = 0; i < kBatch; ++i) {
        tokens[i] = static_cast<TokenId>((i * 31 + 7) % vocabulary);
    }
    const auto sequence = model.createSequence(options);
    std::vector<float> all((2 * kBatch + kSingles) * vocabulary);
    std::span<float> left = all;
    const auto read = [&](std::size_t count) {
        model::ForwardOutputs outputs;
        outputs.allLogits = left.first(count * vocabulary);
        sequence->forward(std::span(tokens).first(count), outputs);
        left = left.subspan(count * vocabulary);
    };
    read(kBatch);
    for (std::size_t i = 0; i < kSingles; ++i) {
        read(1);
    }
    read(kBatch);
    return all;
}

const std::vector<float>& expectedLogits()
{
    static const std::vector<float> expected =
        logits(modelIn(kernels::Packing::TwoBit), {.threads = {1}, .maxBatch = kBatch});
    return expected;
}

// What the sequence's options need of a test.
struct Attached
{
    explicit Attached(const FakeDeviceScript& script)
        : device(script)
    {}

    model::SequenceOptions options(const Setting& setting)
    {
        model::SequenceOptions result{.threads = {setting.threads}, .maxBatch = kBatch};
        result.projections.backend =
            [this](
                const accel::ProjectionPlan&) -> Result<std::unique_ptr<accel::ProjectionBackend>> {
            return device.connect();
        };
        result.projections.backendBlocks =
            [split = setting.split](accel::MatrixHandle, const accel::PlannedMatrix& matrix,
                                    std::size_t tokens) {
                return blocksFor(split, matrix, tokens);
            };
        result.projections.patience = [](std::span<const accel::ProjectionJob>) {
            return FakeDeviceScript().patience;
        };
        result.projections.report = [this](const accel::BackendReport& report) {
            troubles.push_back(report.trouble);
        };
        return result;
    }

    FakeDevice device;
    Troubles troubles;
};

FakeDeviceScript at(std::size_t ticket, TicketFate fate)
{
    return {.fate = [ticket, fate](std::size_t number) {
        return number == ticket ? fate : TicketFate::Works;
    }};
}

FakeDeviceScript everyOther(TicketFate fate)
{
    return {.fate = [fate](std::size_t number) {
        return number % 2 == 1 ? fate : TicketFate::Works;
    }};
}

FakeDeviceScript always(TicketFate fate)
{
    return {.fate = [fate](std::size_t) {
        return fate;
    }};
}

// All but the times, in order.
class Listener final : public model::LayerObserver
{
public:
    void onValues(const model::LayerEvent& event, std::span<const float> values) override
    {
        note(event);
        floats.insert(floats.end(), values.begin(), values.end());
        if (events.size() / 3 == throwsAt) {
            throw std::bad_alloc();
        }
    }

    void onCodes(const model::LayerEvent& event, std::span<const std::int8_t> values) override
    {
        note(event);
        codes.insert(codes.end(), values.begin(), values.end());
        if (events.size() / 3 == throwsAt) {
            throw std::bad_alloc();
        }
    }

    void onProjections(const model::ProjectionTime& time) override { times.push_back(time); }

    std::vector<model::ProjectionTime> times;
    std::vector<std::size_t> events; // position, layer and tensor of each
    std::vector<float> floats;
    std::vector<std::int8_t> codes;
    std::size_t throwsAt = 0; // 0: never

private:
    void note(const model::LayerEvent& event)
    {
        events.insert(events.end(), {event.position, event.layer, event.tensor});
    }
};

constexpr std::array<TokenId, 3> kTokens = {3, 141, 59};
const Setting kWhole = {kernels::Packing::TwoBit, 1, Split::Everything};

} // namespace

class TestSequenceOnDevice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSameBits_data();
    void givesTheSameBits();
    void givesADeviceItsInputsEarly();
    void asksNoDeviceThatWasGivenUp();
    void takesOneOfAGroup();
    void uploadsOnce();
    void tellsAnObserverTheSame();
    void tellsAnObserverTheTimeOfTheDevice();
    void goesOnAfterAnObserverHasThrown();
    void takesBackWhatADeviceComputed();
    void takesADeviceThatHasReturned();
};

void TestSequenceOnDevice::givesTheSameBits_data()
{
    QTest::addColumn<FakeDeviceScript>("script");
    QTest::addColumn<int>("troubles"); // reports
    const auto row = [](const char* name, const FakeDeviceScript& script, int troubles) {
        QTest::newRow(name) << script << troubles;
    };
    row("works", {}, 0);
    row("only when awaited", {.startsWhenAwaited = true}, 0);
    row("newest first", {.startsWhenAwaited = true, .newestFirst = true}, 0);
    row("whole groups", {.worksAlongside = false, .startsWhenAwaited = true}, 0);
    row("fails at the first ticket", at(0, TicketFate::Fails), 1);
    row("fails at a later ticket", at(4, TicketFate::Fails), 1);
    row("fails at every other ticket", everyOther(TicketFate::Fails), 2);
    row("fails always", always(TicketFate::Fails), 2);
    row("has a full queue", everyOther(TicketFate::Refused), 2);
    row("is silent once", at(2, TicketFate::NeverAnswers), 1);
    row("is silent often", everyOther(TicketFate::NeverAnswers), 2);
    row("is silent", always(TicketFate::NeverAnswers), 2);
    row("is late once", at(1, TicketFate::AnswersLate), 1);
    row("is late often", everyOther(TicketFate::AnswersLate), 2);
    row("is late", always(TicketFate::AnswersLate), 2);
    row("vanishes at once", at(0, TicketFate::Vanishes), 1);
    row("vanishes later", at(3, TicketFate::Vanishes), 1);
    row("takes nothing",
        {.takes =
             [](const accel::ProjectionShape&) {
                 return false;
             }},
        1);
    row("takes no wide matrices",
        {.takes =
             [](const accel::ProjectionShape& shape) {
                 return shape.rows <= 201;
             }},
        1);
    row("has no room", {.roomForMatrices = 0}, 1);
    row("vanishes while it is filled", {.vanishesAtMatrix = 0}, 1);
}

void TestSequenceOnDevice::givesTheSameBits()
{
    QFETCH(FakeDeviceScript, script);
    QFETCH(int, troubles);
    for (const Setting& setting : settings()) {
        Attached attached(script);
        const std::vector<float> found =
            logits(modelIn(setting.packing), attached.options(setting));
        const tests::FakeDeviceLog log = attached.device.log();
        const QString name = QStringLiteral("packing %1, %2 threads, split %3, %4")
                                 .arg(static_cast<int>(setting.packing))
                                 .arg(setting.threads)
                                 .arg(static_cast<int>(setting.split))
                                 .arg(QString::fromStdString(
                                     log.misuses.empty() ? std::string() : log.misuses.front()));
        QVERIFY2(found == expectedLogits(), qPrintable(name));
        QVERIFY2(log.misuses.empty(), qPrintable(name));
        // When nothing has gone wrong for a while that is told, too.
        const auto wrong = std::ranges::count_if(attached.troubles, [](BackendTrouble trouble) {
            return trouble != BackendTrouble::Recovered;
        });
        QVERIFY2(wrong == troubles, qPrintable(name));
        QVERIFY2(attached.troubles.empty()
                     || attached.troubles.front() != BackendTrouble::Recovered,
                 qPrintable(name));
        QVERIFY2(log.matrices == 0 || log.tickets > 0, qPrintable(name));
    }
}

// i and f are out while g is quantised, and g while the states are computed; a device that gains
// nothing by it, and the processor, get all three at once.
void TestSequenceOnDevice::givesADeviceItsInputsEarly()
{
    const Setting setting = {kernels::Packing::TwoBit, 1, Split::Everything};
    const std::size_t passes = kSingles + 2;
    const std::size_t heads = kSingles + 4; // a batch has two
    Attached early({.startsWhenAwaited = true});
    static_cast<void>(logits(modelIn(setting.packing), early.options(setting)));
    QCOMPARE(early.device.log().mostOut, std::size_t{2});
    QCOMPARE(early.device.log().tickets, passes * kShape.layerCount * 5 + heads);

    Attached whole({.worksAlongside = false, .startsWhenAwaited = true});
    static_cast<void>(logits(modelIn(setting.packing), whole.options(setting)));
    QCOMPARE(whole.device.log().mostOut, std::size_t{1});
    QCOMPARE(whole.device.log().tickets, passes * kShape.layerCount * 4 + heads);
}

void TestSequenceOnDevice::asksNoDeviceThatWasGivenUp()
{
    const Setting setting = {kernels::Packing::TwoBit, 1, Split::Everything};
    Attached lost(at(3, TicketFate::Vanishes));
    static_cast<void>(logits(modelIn(setting.packing), lost.options(setting)));
    QCOMPARE(lost.device.log().tickets, std::size_t{4});
    QVERIFY(lost.troubles == Troubles{BackendTrouble::GivenUp});

    Attached failing(always(TicketFate::NeverAnswers));
    static_cast<void>(logits(modelIn(setting.packing), failing.options(setting)));
    QCOMPARE(failing.device.log().tickets, std::size_t{3});
    QCOMPARE(failing.device.log().waits, std::size_t{3}); // what the text waits for in all
    QVERIFY((failing.troubles == Troubles{BackendTrouble::Redone, BackendTrouble::GivenUp}));
}

// i is the device's, f and g are not.
void TestSequenceOnDevice::takesOneOfAGroup()
{
    for (const std::size_t threads : {1U, 2U}) {
        Attached attached({.roomForMatrices = 1, .startsWhenAwaited = true});
        const Setting setting = {kernels::Packing::FiveBit, threads, Split::Everything};
        QVERIFY(logits(modelIn(setting.packing), attached.options(setting)) == expectedLogits());
        QCOMPARE(attached.device.log().tickets, kSingles + 2);
        QCOMPARE(attached.device.log().misuses.size(), std::size_t{0});
    }
}

void TestSequenceOnDevice::uploadsOnce()
{
    Attached attached({});
    const Setting setting = {kernels::Packing::TwoBit, 1, Split::HalfOfEach};
    static_cast<void>(logits(modelIn(setting.packing), attached.options(setting)));
    QCOMPARE(attached.device.log().connections, std::size_t{1});
    QCOMPARE(attached.device.log().matrices, kShape.layerCount * 6 + 1);
}

void TestSequenceOnDevice::tellsAnObserverTheSame()
{
    Attached attached({.startsWhenAwaited = true});
    Listener expected;
    Listener found;
    model::ForwardOutputs outputs;
    outputs.observer = &expected;
    modelIn(kWhole.packing).createSequence({.threads = {1}})->forward(kTokens, outputs);
    outputs.observer = &found;
    modelIn(kWhole.packing).createSequence(attached.options(kWhole))->forward(kTokens, outputs);
    QVERIFY(!expected.codes.empty());
    QVERIFY(found.events == expected.events);
    QVERIFY(found.floats == expected.floats);
    QVERIFY(found.codes == expected.codes);
    QCOMPARE(attached.device.log().misuses.size(), std::size_t{0});
}

// i and f are one ticket, g is another; what a device does not tell, or has not done, is not known.
void TestSequenceOnDevice::tellsAnObserverTheTimeOfTheDevice()
{
    const auto timesOn = [](const model::SequenceOptions& options) {
        Listener listener;
        model::ForwardOutputs outputs;
        outputs.observer = &listener;
        modelIn(kWhole.packing).createSequence(options)->forward(kTokens, outputs);
        std::vector<double> times;
        for (const model::ProjectionTime& time : listener.times) {
            times.push_back(std::isnan(time.deviceSeconds) ? -1.0 : time.deviceSeconds);
        }
        return times;
    };
    const std::vector<double> unknown(kShape.layerCount * 4, -1.0);
    QVERIFY(timesOn({.threads = {1}}) == unknown);
    Attached silent({});
    QVERIFY(timesOn(silent.options(kWhole)) == unknown);
    Attached telling({.secondsOfTicket = 0.5});
    QVERIFY((timesOn(telling.options(kWhole))
             == std::vector<double>{1.0, 0.5, 0.5, 0.5, 1.0, 0.5, 0.5, 0.5}));
    FakeDeviceScript failing = at(1, TicketFate::Fails); // g of the first layer
    failing.secondsOfTicket = 0.5;
    Attached once(failing);
    QCOMPARE(timesOn(once.options(kWhole)).front(), 0.5);
}

// Wherever it throws, what was out is not in the way of the next text.
void TestSequenceOnDevice::goesOnAfterAnObserverHasThrown()
{
    Attached attached({.startsWhenAwaited = true});
    const auto sequence = modelIn(kWhole.packing).createSequence(attached.options(kWhole));
    std::vector<float> expected(kShape.vocabularySize);
    std::vector<float> found(kShape.vocabularySize);
    model::ForwardOutputs outputs;
    outputs.lastLogits = expected;
    modelIn(kWhole.packing).createSequence({.threads = {1}})->forward(kTokens, outputs);
    for (std::size_t event = 1; event <= 60; ++event) {
        Listener listener;
        listener.throwsAt = event;
        model::ForwardOutputs watched;
        watched.observer = &listener;
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, sequence->forward(kTokens, watched));
        sequence->reset();
        outputs.lastLogits = found;
        sequence->forward(kTokens, outputs);
        QVERIFY2(found == expected, qPrintable(QString::number(event)));
        sequence->reset();
    }
    QCOMPARE(attached.device.log().misuses.size(), std::size_t{0});
    QVERIFY(attached.troubles.empty());
}

void TestSequenceOnDevice::takesBackWhatADeviceComputed()
{
    Attached attached({.startsWhenAwaited = true});
    const auto there = modelIn(kWhole.packing).createSequence(attached.options(kWhole));
    const auto here = modelIn(kWhole.packing).createSequence({.threads = {1}});
    model::ForwardOutputs outputs;
    outputs.canTakeBack = true;
    there->forward(kTokens, outputs);
    there->keep(2);
    here->forward(std::span(kTokens).first(2), {});
    std::vector<std::byte> found(there->imageBytes());
    std::vector<std::byte> expected(here->imageBytes());
    there->save(found);
    here->save(expected);
    QVERIFY(found == expected);
    QCOMPARE(there->position(), std::size_t{2});
}

// It vanishes within every pass and is there again before the next one.
void TestSequenceOnDevice::takesADeviceThatHasReturned()
{
    Attached attached(at(3, TicketFate::Vanishes));
    model::SequenceOptions options = attached.options(kWhole);
    options.projections.mayHaveReturned = [] {
        return true;
    };
    QVERIFY(logits(modelIn(kWhole.packing), options) == expectedLogits());
    const std::size_t passes = kSingles + 2;
    QCOMPARE(attached.device.log().connections, passes);
    QCOMPARE(attached.device.log().misuses.size(), std::size_t{0});
    Troubles expected = {BackendTrouble::GivenUp};
    for (std::size_t i = 1; i < passes; ++i) {
        expected.insert(expected.end(), {BackendTrouble::Returned, BackendTrouble::GivenUp});
    }
    QVERIFY(attached.troubles == expected);
}

QTEST_GUILESS_MAIN(TestSequenceOnDevice)
#include "test_sequence_on_device.moc"
