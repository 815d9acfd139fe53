// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/completion_reply.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace trilume;
using app::GenerationOutcome;
using app::MessageEnergy;
using nlohmann::json;

namespace {

MessageEnergy energyOf(const char* meter, EvidenceLabel label, EnergyScope scope, double joules)
{
    MessageEnergy energy;
    energy.source = QString::fromLatin1(meter);
    energy.label = label;
    energy.scope = scope;
    energy.whole.gross = joules;
    energy.uncertainty = 0.05;
    return energy;
}

json usageOf(const GenerationOutcome& outcome)
{
    return json::parse(app::replyJson({}, outcome, {}))["usage"];
}

} // namespace

// What a reply says of tokens and joules.
class TestCompletionReply final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nullWhereNothingWasMeasured();
    void joulesWithWhatTheyCover();
    void aDeviceBesideTheMachine();
    void thoughtsHaveAFieldOfTheirOwn();
};

void TestCompletionReply::nullWhereNothingWasMeasured()
{
    const json usage = usageOf({});
    QVERIFY(usage["energy"].is_null());
    QVERIFY(!usage.contains("other_energies"));
}

void TestCompletionReply::joulesWithWhatTheyCover()
{
    GenerationOutcome outcome;
    outcome.stats.energy =
        energyOf("intel-rapl:0", EvidenceLabel::Measured, EnergyScope::Package, 2.5);
    json energy = usageOf(outcome)["energy"];
    QCOMPARE(energy["joules"].get<double>(), 2.5);
    QVERIFY(energy["net_joules"].is_null());
    QCOMPARE(energy["label"].get<std::string>(), std::string("measured"));
    QCOMPARE(energy["scope"].get<std::string>(), std::string("package"));
    QCOMPARE(energy["meter"].get<std::string>(), std::string("intel-rapl:0"));
    QCOMPARE(energy["uncertainty"].get<double>(), 0.05);
    QVERIFY(!energy.contains("problem"));
    outcome.stats.energy.whole.gross.reset();
    outcome.stats.energy.problem = QStringLiteral("It stopped.");
    energy = usageOf(outcome)["energy"];
    QVERIFY(energy["joules"].is_null());
    QCOMPARE(energy["problem"].get<std::string>(), std::string("It stopped."));
}

void TestCompletionReply::aDeviceBesideTheMachine()
{
    GenerationOutcome outcome;
    outcome.stats.energy =
        energyOf("intel-rapl:0", EvidenceLabel::Measured, EnergyScope::Package, 2.5);
    outcome.stats.otherEnergies = {
        energyOf("device virtual:wide", EvidenceLabel::Modelled, EnergyScope::Board, 0.75)};
    const json usage = usageOf(outcome);
    QCOMPARE(usage["energy"]["joules"].get<double>(), 2.5); // not their sum
    QCOMPARE(usage["other_energies"].size(), std::size_t{1});
    const json& board = usage["other_energies"][0];
    QCOMPARE(board["joules"].get<double>(), 0.75);
    QCOMPARE(board["label"].get<std::string>(), std::string("modelled"));
    QCOMPARE(board["scope"].get<std::string>(), std::string("board"));
}

void TestCompletionReply::thoughtsHaveAFieldOfTheirOwn()
{
    GenerationOutcome outcome;
    outcome.text = QStringLiteral("Yes");
    outcome.stats.generatedTokens = 5;
    const json plain = json::parse(app::replyJson({}, outcome, {}))["choices"][0]["message"];
    QVERIFY(!plain.contains("reasoning_content"));
    outcome.thought = QStringLiteral("Hm");
    outcome.stats.thoughtTokens = 3;
    const json reply = json::parse(app::replyJson({}, outcome, {}));
    QCOMPARE(reply["choices"][0]["message"]["reasoning_content"].get<std::string>(),
             std::string("Hm"));
    QCOMPARE(reply["choices"][0]["message"]["content"].get<std::string>(), std::string("Yes"));
    QCOMPARE(reply["usage"]["completion_tokens_details"]["reasoning_tokens"].get<int>(), 3);

    app::ReplyEvents events({}, app::ReplyEvents::Usage::Untold);
    const auto delta = [](const std::string& event) {
        return json::parse(event.substr(std::string_view("data: ").size()))["choices"][0]["delta"];
    };
    const json first = delta(events.thought("Hm"));
    QCOMPARE(first.dump(), std::string(R"({"reasoning_content":"Hm","role":"assistant"})"));
    QCOMPARE(delta(events.text("Yes", {})).dump(), std::string(R"({"content":"Yes"})"));
    app::ReplyHead text;
    text.endpoint = app::Endpoint::Completions;
    QCOMPARE(app::ReplyEvents(text, app::ReplyEvents::Usage::Untold).thought("Hm"), std::string());
}

QTEST_APPLESS_MAIN(TestCompletionReply)
#include "test_completion_reply.moc"
