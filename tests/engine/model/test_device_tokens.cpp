// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole tokens on a device that works, fails, is wrong or vanishes: the logits are the same bits.
#include "engine/kernels/kernel_choice.h"
#include "engine/model/hgrn_bit/device_token_sequence.h"
#include "engine/model/hgrn_bit/hgrn_bit_model.h"
#include "engine/model/hgrn_bit/synthetic_weights.h"

#include <QTest>

#include <algorithm>
#include <cstring>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <thread>
#include <vector>

using namespace trilume;
using accel::BackendTrouble;
using model::hgrn_bit::DeviceTokenSequence;

namespace {

using Troubles = std::vector<BackendTrouble>;

constexpr model::hgrn_bit::Shape kShape = {.layerCount = 2,
                                           .hiddenSize = 128,
                                           .feedForwardSize = 192,
                                           .vocabularySize = 330,
                                           .trainedLength = 64};
constexpr std::size_t kBatch = 13;

const model::hgrn_bit::HgrnBitModel& testModel()
{
    static const model::hgrn_bit::HgrnBitModel model(
        model::hgrn_bit::syntheticWeights(kShape, 5, {1}, kernels::Packing::TwoBit).value(),
        model::hgrn_bit::Extras(), *kernels::chosenKernelTable().value());
    return model;
}

std::vector<TokenId> someTokens(std::size_t count, std::size_t first = 0)
{
    std::vector<TokenId> tokens(count);
    for (std::size_t i = 0; i < count; ++i) {
        tokens[i] = static_cast<TokenId>(((first + i) * 31 + 7) % kShape.vocabularySize);
    }
    return tokens;
}

// What becomes of a step.
enum class Fate
{
    Works,
    Fails,      // after it has written nonsense; the state is as before
    WrongLogit, // one bit of one
    NoNumber,   // one of them is infinite
    WrongState, // one bit, which stays
    Vanishes,
};

struct Script
{
    std::function<Fate(std::size_t step)> fate = nullptr; // from 0; null: all work
    std::chrono::milliseconds pause{0};                   // of each step
};

struct Log
{
    std::size_t connections = 0;
    std::size_t steps = 0;
    std::size_t withLogits = 0;
    std::size_t reads = 0; // of the states
    std::size_t writes = 0;
    std::string misuse;
};

// Computes by itself what the model's formulas say, from a state of its own. As strict as the
// contract: rows have to be rows of the model's table, and nothing is asked of what has vanished.
class FakeTokenDevice final : public accel::TokenBackend
{
public:
    FakeTokenDevice(const Script& script, Log& log)
        : m_script(script)
        , m_log(log)
        , m_own(testModel().weights(),
                kernels::kernelTable(Isa::Scalar),
                {.threads = {1}, .maxBatch = 1},
                {})
    {
        ++m_log.connections;
    }

    Status step(std::span<const float> embedding,
                std::span<float> logits,
                std::chrono::nanoseconds most) override
    {
        expect(!m_isGone && most.count() > 0, "a step of a device that is gone, or in no time");
        expect(logits.empty() || logits.size() == kShape.vocabularySize, "logits of another size");
        m_log.withLogits += logits.empty() ? 0U : 1U;
        const Fate fate = m_script.fate ? m_script.fate(m_log.steps++) : next();
        std::this_thread::sleep_for(m_script.pause);
        if (fate == Fate::Fails || fate == Fate::Vanishes) {
            std::ranges::fill(logits, -7.0F);
            m_isGone = fate == Fate::Vanishes;
            return Error{Errc::Device, Sentence::asIs("The fake device does not work.")};
        }
        const TokenId token = tokenOf(embedding);
        model::ForwardOutputs outputs;
        outputs.lastLogits = logits;
        m_own.forward({&token, 1}, outputs);
        if (fate == Fate::WrongLogit) {
            flip(logits.back());
        }
        if (fate == Fate::NoNumber && !logits.empty()) {
            logits.back() = std::numeric_limits<float>::infinity();
        }
        if (fate == Fate::WrongState) {
            std::vector<float> states(m_own.states().begin(), m_own.states().end());
            flip(states.back());
            m_own.takeOver(states, m_own.position());
        }
        return Done{};
    }

    Status readStates(std::span<float> states) override
    {
        ++m_log.reads;
        expect(states.size() == m_own.states().size(), "states of another size");
        if (m_isGone) {
            return Error{Errc::Device, Sentence::asIs("The fake device is gone.")};
        }
        std::ranges::copy(m_own.states(), states.begin());
        return Done{};
    }

    Status writeStates(std::span<const float> states) override
    {
        ++m_log.writes;
        expect(!m_isGone, "a state for a device that is gone");
        m_own.takeOver(states, 0);
        return Done{};
    }

    accel::BackendHealth health() const override
    {
        return m_isGone ? accel::BackendHealth::Lost : accel::BackendHealth::Usable;
    }

private:
    Fate next()
    {
        ++m_log.steps;
        return Fate::Works;
    }

    void expect(bool isRight, const char* what)
    {
        if (!isRight && m_log.misuse.empty()) {
            m_log.misuse = what;
        }
    }

    static void flip(float& value)
    {
        std::uint32_t bits = 0;
        std::memcpy(&bits, &value, sizeof bits);
        bits ^= 1U << 20U;
        std::memcpy(&value, &bits, sizeof bits);
    }

    TokenId tokenOf(std::span<const float> embedding)
    {
        std::vector<float> row(kShape.hiddenSize);
        for (TokenId token = 0; static_cast<std::size_t>(token) < kShape.vocabularySize; ++token) {
            testModel().weights().embeddings.row(token, row);
            if (std::ranges::equal(row, embedding)) {
                return token;
            }
        }
        expect(false, "a row that is none of the model's");
        return 0;
    }

    Script m_script;
    Log& m_log;
    model::hgrn_bit::HgrnBitSequence m_own;
    bool m_isGone = false;
};

struct Attached
{
    model::SequenceOptions options()
    {
        model::SequenceOptions result{.threads = {1}, .maxBatch = kBatch};
        result.projections.tokens =
            [this](const accel::TokenModel& model) -> Result<std::unique_ptr<accel::TokenBackend>> {
            if (model.layers.size() != kShape.layerCount || model.hidden != kShape.hiddenSize) {
                log.misuse = "another model";
            }
            return std::unique_ptr<accel::TokenBackend>(
                std::make_unique<FakeTokenDevice>(script, log));
        };
        result.projections.report = [this](const accel::BackendReport& report) {
            troubles.push_back(report.trouble);
        };
        result.projections.placed = [this](const accel::Placement& placement) {
            placements.push_back(placement);
        };
        return result;
    }

    Script script;
    Log log = {};
    Troubles troubles = {};
    std::vector<accel::Placement> placements = {};
};

// Batches and single tokens, more than a device is ahead at most.
std::vector<float> textLogits(const model::SequenceOptions& options)
{
    constexpr std::size_t kSingles = 2 * DeviceTokenSequence::kCheckEvery + 9;
    const std::size_t vocabulary = kShape.vocabularySize;
    const auto sequence = testModel().createSequence(options);
    std::vector<float> all;
    const auto read = [&](std::span<const TokenId> tokens) {
        std::vector<float> logits(tokens.size() * vocabulary);
        model::ForwardOutputs outputs;
        outputs.allLogits = logits;
        sequence->forward(tokens, outputs);
        all.insert(all.end(), logits.begin(), logits.end());
    };
    const std::vector<TokenId> tokens = someTokens(2 * kBatch + kSingles);
    read(std::span(tokens).first(kBatch));
    for (std::size_t i = 0; i < kSingles; ++i) {
        std::vector<float> logits(vocabulary);
        model::ForwardOutputs outputs;
        if (i % 2 == 0) {
            outputs.lastLogits = logits;
        }
        sequence->forward({&tokens[kBatch + i], 1}, outputs);
        all.insert(all.end(), logits.begin(), logits.end());
    }
    read(std::span(tokens).last(kBatch));
    return all;
}

const std::vector<float>& expectedLogits()
{
    static const std::vector<float> expected = textLogits({.threads = {1}, .maxBatch = kBatch});
    return expected;
}

Script at(std::size_t step, Fate fate)
{
    return {.fate = [step, fate](std::size_t number) {
        return number == step ? fate : Fate::Works;
    }};
}

Script from(std::size_t step, Fate fate)
{
    return {.fate = [step, fate](std::size_t number) {
        return number >= step ? fate : Fate::Works;
    }};
}

Script always(Fate fate)
{
    return {.fate = [fate](std::size_t) {
        return fate;
    }};
}

std::vector<float> logitsAfter(model::Sequence& sequence, std::span<const TokenId> tokens)
{
    std::vector<float> logits(kShape.vocabularySize);
    for (const TokenId& token : tokens) {
        model::ForwardOutputs outputs;
        outputs.lastLogits = logits;
        sequence.forward({&token, 1}, outputs);
    }
    return logits;
}

class Listener final : public model::LayerObserver
{
public:
    void onValues(const model::LayerEvent&, std::span<const float>) override { ++values; }
    void onCodes(const model::LayerEvent&, std::span<const std::int8_t>) override {}

    std::size_t values = 0;
};

} // namespace

Q_DECLARE_METATYPE(Script)
Q_DECLARE_METATYPE(Troubles)

class TestDeviceTokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSameBits_data();
    void givesTheSameBits();
    void asksForLogitsThatAreWanted();
    void checksTheFirstAndSomeOthers();
    void checksWhatIsSavedInBetween();
    void givesUpWhatIsOftenWrong();
    void seesWhatIsNoNumber();
    void whatWentWrongBeforeIsRepaired();
    void theProcessorComputesForAnObserver();
    void takesBackWhatTheProcessorComputed();
    void itsImageIsTheProcessors();
    void leavesASlowDeviceAlone();
    void takesADeviceThatHasReturned();
    void asksForProductsWhereTokensAreRefused();
};

void TestDeviceTokens::givesTheSameBits_data()
{
    using enum BackendTrouble;
    QTest::addColumn<Script>("script");
    QTest::addColumn<Troubles>("troubles");
    const auto row = [](const char* name, const Script& script, const Troubles& troubles) {
        QTest::newRow(name) << script << troubles;
    };
    row("works", {}, {});
    row("fails at first", at(0, Fate::Fails), {Redone, Recovered});
    row("fails later", at(40, Fate::Fails), {Redone, Recovered});
    row("fails at a check", at(66, Fate::Fails), {Redone, Recovered});
    row("fails always", always(Fate::Fails), {Redone, GivenUp});
    row("vanishes at once", at(0, Fate::Vanishes), {GivenUp});
    row("vanishes later", at(50, Fate::Vanishes), {GivenUp});
    row("a wrong logit at the second check", at(1, Fate::WrongLogit), {Redone, Recovered});
    row("a wrong state at the third check", at(2, Fate::WrongState), {Redone, Recovered});
    row("a wrong logit at a later check", at(66, Fate::WrongLogit), {Redone, Recovered});
    row("always wrong", always(Fate::WrongLogit), {Redone, GivenUp});
    row("its state is always wrong", always(Fate::WrongState), {Redone, GivenUp});
}

void TestDeviceTokens::givesTheSameBits()
{
    QFETCH(Script, script);
    QFETCH(Troubles, troubles);
    Attached attached{script};
    const std::vector<float> found = textLogits(attached.options());
    QCOMPARE(attached.log.misuse, std::string());
    QVERIFY(found == expectedLogits());
    QCOMPARE(attached.troubles, troubles);
    QCOMPARE(attached.log.connections, std::size_t{1});
    QVERIFY(attached.log.steps > 0);
}

void TestDeviceTokens::asksForLogitsThatAreWanted()
{
    Attached attached;
    const auto sequence = testModel().createSequence(attached.options());
    QCOMPARE(sequence->maxBatch(), std::size_t{4});           // so that one can stop in between
    static_cast<void>(logitsAfter(*sequence, someTokens(3))); // checked ones
    attached.log = {};
    const std::vector<TokenId> tokens = someTokens(4, 3);
    std::vector<float> logits(kShape.vocabularySize);
    model::ForwardOutputs outputs;
    outputs.lastLogits = logits;
    sequence->forward(tokens, outputs);
    QCOMPARE(attached.log.steps, std::size_t{4});
    QCOMPARE(attached.log.withLogits, std::size_t{1});
    QCOMPARE(sequence->position(), std::size_t{7});
}

void TestDeviceTokens::checksTheFirstAndSomeOthers()
{
    Attached attached;
    const auto sequence = testModel().createSequence(attached.options());
    static_cast<void>(logitsAfter(*sequence, someTokens(3)));
    QCOMPARE(attached.log.reads, std::size_t{3}); // after each of them
    static_cast<void>(logitsAfter(*sequence, someTokens(DeviceTokenSequence::kCheckEvery - 1, 3)));
    QCOMPARE(attached.log.reads, std::size_t{3});
    static_cast<void>(logitsAfter(*sequence, someTokens(1)));
    QCOMPARE(attached.log.reads, std::size_t{5}); // before it and after it
    QCOMPARE(attached.log.writes, std::size_t{1});
}

// As a chat is after each of its turns.
void TestDeviceTokens::checksWhatIsSavedInBetween()
{
    Attached attached{from(40, Fate::WrongLogit)};
    const auto sequence = testModel().createSequence(attached.options());
    std::vector<std::byte> image(sequence->imageBytes());
    for (std::size_t turn = 0; turn < 6; ++turn) {
        static_cast<void>(logitsAfter(*sequence, someTokens(20, 20 * turn)));
        sequence->save(image);
    }
    QVERIFY(!attached.troubles.empty());
}

// What one check finds is looked for in the next tokens.
void TestDeviceTokens::givesUpWhatIsOftenWrong()
{
    for (const std::size_t every : {1U, 2U}) {
        Attached attached{{.fate = [every](std::size_t step) {
            return step >= 5 && step % every == 0 ? Fate::WrongLogit : Fate::Works;
        }}};
        const auto sequence = testModel().createSequence(attached.options());
        static_cast<void>(
            logitsAfter(*sequence, someTokens(DeviceTokenSequence::kCheckEvery + 10)));
        QCOMPARE(attached.troubles, (Troubles{BackendTrouble::Redone, BackendTrouble::GivenUp}));
    }
}

void TestDeviceTokens::seesWhatIsNoNumber()
{
    Attached attached{at(10, Fate::NoNumber)};
    const auto there = testModel().createSequence(attached.options());
    const auto here = testModel().createSequence({.threads = {1}, .maxBatch = kBatch});
    for (const TokenId token : someTokens(14)) {
        QVERIFY(logitsAfter(*there, {&token, 1}) == logitsAfter(*here, {&token, 1}));
    }
    QCOMPARE(attached.troubles, Troubles{BackendTrouble::Redone});
}

// A state that went wrong between two checks is made anew when a check fails.
void TestDeviceTokens::whatWentWrongBeforeIsRepaired()
{
    constexpr std::size_t kCheck = 3 + DeviceTokenSequence::kCheckEvery - 1;
    Attached attached{{.fate = [](std::size_t step) {
        return step == kCheck - 2 ? Fate::WrongState
               : step == kCheck   ? Fate::WrongLogit
                                  : Fate::Works;
    }}};
    const auto there = testModel().createSequence(attached.options());
    const auto here = testModel().createSequence({.threads = {1}, .maxBatch = kBatch});
    const std::vector<TokenId> before = someTokens(kCheck);
    const std::vector<TokenId> after = someTokens(1, kCheck);
    QVERIFY(logitsAfter(*there, before) != logitsAfter(*here, before));
    QVERIFY(logitsAfter(*there, after) == logitsAfter(*here, after));
    QCOMPARE(attached.troubles, Troubles{BackendTrouble::Redone});
}

void TestDeviceTokens::theProcessorComputesForAnObserver()
{
    Attached attached;
    const auto there = testModel().createSequence(attached.options());
    const auto here = testModel().createSequence({.threads = {1}, .maxBatch = kBatch});
    const std::vector<TokenId> tokens = someTokens(12);
    QVERIFY(logitsAfter(*there, tokens) == logitsAfter(*here, tokens));
    const std::size_t steps = attached.log.steps;
    const std::size_t state = *testModel().watchable().find(model::WatchedRole::State);
    QVERIFY(std::ranges::equal(there->held(state, 1), here->held(state, 1)));
    Listener listener;
    const TokenId token = 9;
    for (model::Sequence* sequence : {there.get(), here.get()}) {
        model::ForwardOutputs outputs;
        outputs.observer = &listener;
        sequence->forward({&token, 1}, outputs);
    }
    QVERIFY(listener.values > 0);
    QCOMPARE(attached.log.steps, steps);
    // And the device goes on from there.
    QVERIFY(logitsAfter(*there, tokens) == logitsAfter(*here, tokens));
    QCOMPARE(attached.log.steps, steps + tokens.size());
    QCOMPARE(attached.log.writes, std::size_t{2});
}

void TestDeviceTokens::takesBackWhatTheProcessorComputed()
{
    Attached attached;
    const auto there = testModel().createSequence(attached.options());
    const auto here = testModel().createSequence({.threads = {1}, .maxBatch = kBatch});
    const std::vector<TokenId> tokens = someTokens(5);
    for (model::Sequence* sequence : {there.get(), here.get()}) {
        static_cast<void>(logitsAfter(*sequence, tokens));
        model::ForwardOutputs outputs;
        outputs.canTakeBack = true;
        sequence->forward(tokens, outputs);
        sequence->keep(2);
        QCOMPARE(sequence->position(), std::size_t{7});
    }
    QVERIFY(logitsAfter(*there, tokens) == logitsAfter(*here, tokens));
}

void TestDeviceTokens::itsImageIsTheProcessors()
{
    Attached attached;
    const auto there = testModel().createSequence(attached.options());
    const auto here = testModel().createSequence({.threads = {1}, .maxBatch = kBatch});
    const std::vector<TokenId> tokens = someTokens(20);
    std::vector<std::byte> thereImage(there->imageBytes());
    std::vector<std::byte> hereImage(here->imageBytes());
    // Ahead by few tokens, which are read again, and by more, whose state is fetched.
    for (const std::size_t count : {std::size_t{2}, std::size_t{4}, tokens.size()}) {
        const std::span<const TokenId> some = std::span(tokens).first(count);
        QVERIFY(logitsAfter(*there, some) == logitsAfter(*here, some));
        there->save(thereImage);
        here->save(hereImage);
        QCOMPARE(thereImage, hereImage);
    }
    static_cast<void>(logitsAfter(*there, tokens)); // somewhere else
    QVERIFY(there->restore(hereImage).ok());
    QCOMPARE(there->position(), here->position());
    QVERIFY(logitsAfter(*there, tokens) == logitsAfter(*here, tokens));
    there->reset();
    here->reset();
    QVERIFY(logitsAfter(*there, tokens) == logitsAfter(*here, tokens));
    hereImage.resize(10);
    QVERIFY(!there->restore(hereImage).ok());
    QVERIFY(logitsAfter(*there, tokens) == logitsAfter(*here, tokens));
}

void TestDeviceTokens::leavesASlowDeviceAlone()
{
    for (const accel::OffloadPolicy policy :
         {accel::OffloadPolicy::Everything, accel::OffloadPolicy::MeasureOnly,
          accel::OffloadPolicy::WhatIsFaster}) {
        Attached attached{{.pause = std::chrono::milliseconds(20)}};
        model::SequenceOptions options = attached.options();
        options.projections.offload = [policy] {
            return policy;
        };
        const auto sequence = testModel().createSequence(options);
        const bool isMeasured = policy != accel::OffloadPolicy::Everything;
        QCOMPARE(attached.placements.size(), std::size_t(isMeasured ? 0 : 1));
        static_cast<void>(logitsAfter(*sequence, someTokens(5)));
        const bool isUsed = policy != accel::OffloadPolicy::WhatIsFaster;
        QCOMPARE(attached.log.steps, std::size_t(isUsed ? 5 : 3));
        QCOMPARE(attached.placements.size(), std::size_t{1});
        const accel::Placement& placement = attached.placements.front();
        QCOMPARE(placement.areTokensWhole, isUsed);
        QCOMPARE(placement.matrices, kShape.layerCount * 6 + 1);
        QCOMPARE(placement.matricesOnDevice, isUsed ? placement.matrices : 0);
        QCOMPARE(placement.token.has_value(), isMeasured);
        QVERIFY(!isMeasured || placement.token->deviceSeconds > placement.token->processorSeconds);
        QVERIFY(attached.troubles.empty());
    }
}

void TestDeviceTokens::takesADeviceThatHasReturned()
{
    Attached attached{at(4, Fate::Vanishes)};
    bool isBack = false;
    model::SequenceOptions options = attached.options();
    options.projections.mayHaveReturned = [&] {
        return isBack;
    };
    const auto there = testModel().createSequence(options);
    const auto here = testModel().createSequence({.threads = {1}, .maxBatch = kBatch});
    const std::vector<TokenId> tokens = someTokens(8);
    QVERIFY(logitsAfter(*there, tokens) == logitsAfter(*here, tokens));
    QCOMPARE(attached.log.steps, std::size_t{5});
    QCOMPARE(there->maxBatch(), kBatch); // the processor's
    isBack = true;
    QVERIFY(logitsAfter(*there, tokens) == logitsAfter(*here, tokens));
    QCOMPARE(attached.log.steps, 5 + tokens.size());
    QCOMPARE(attached.troubles, (Troubles{BackendTrouble::GivenUp, BackendTrouble::Returned}));
    QCOMPARE(attached.log.misuse, std::string());
}

void TestDeviceTokens::asksForProductsWhereTokensAreRefused()
{
    model::SequenceOptions options{.threads = {1}, .maxBatch = kBatch};
    std::size_t plans = 0;
    options.projections.tokens =
        [](const accel::TokenModel&) -> Result<std::unique_ptr<accel::TokenBackend>> {
        return Error{Errc::Unsupported, Sentence::asIs("Products only.")};
    };
    options.projections.backend =
        [&](const accel::ProjectionPlan&) -> Result<std::unique_ptr<accel::ProjectionBackend>> {
        ++plans;
        return Error{Errc::Device, Sentence::asIs("Not today.")};
    };
    const auto sequence = testModel().createSequence(options);
    QCOMPARE(plans, std::size_t{1});
    QCOMPARE(sequence->maxBatch(), kBatch);
}

QTEST_APPLESS_MAIN(TestDeviceTokens)
#include "test_device_tokens.moc"
