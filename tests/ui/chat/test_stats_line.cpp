// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chat_energy.h"
#include "ui/chat/stats_line.h"

#include <QTest>

using namespace trilume;
using app::MessageStatus;

namespace {

app::MessageStats stats(int tokens, double seconds, double first)
{
    app::MessageStats stats;
    stats.generatedTokens = tokens;
    stats.decodeSeconds = seconds;
    stats.firstTokenSeconds = first;
    return stats;
}

app::MessageStats withEnergy(app::MessageStats stats, double prefill, double decode)
{
    stats.energy.whole.gross = prefill + decode;
    stats.energy.prefill.gross = prefill;
    stats.energy.decode.gross = decode;
    stats.energy.source = QStringLiteral("powercap package-0");
    stats.energy.uncertainty = 0.05;
    return stats;
}

} // namespace

class TestStatsLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAnAnswerTook_data();
    void saysWhatAnAnswerTook();
    void saysHowItWasMeasured();
    void saysWhatItCost();
    void saysWhatAChatCost();
    void saysWhatWroteIt();
    void saysWhereItWasCut();
    void tellsTheWholeWhereAPhaseIsTooShort();
    void tellsADeviceBesideTheMachine();
    void saysWhyThereAreNoJoules();
    void quotesNothingPerTokenBelowASecond();
    void quotesNothingPerTokenWithAGap();
};

void TestStatsLine::saysWhatAnAnswerTook_data()
{
    QTest::addColumn<MessageStatus>("status");
    QTest::addColumn<app::MessageStats>("stats");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, MessageStatus status, const app::MessageStats& took,
                        const char* sentence) {
        QTest::newRow(name) << status << took << QString::fromUtf8(sentence);
    };
    row("complete", MessageStatus::Complete, stats(31, 31 / 6123.4, 0.0021),
        "31 token(s), 6\u202F120 tokens/s, 2.1 ms to first token");
    row("stopped", MessageStatus::Stopped, stats(4, 0.5, 0.3),
        "4 token(s), 8.00 tokens/s, 300 ms to first token, Stopped");
    row("stopped before the first token", MessageStatus::Stopped, stats(0, -1.0, -1.0), "Stopped");
    row("interrupted", MessageStatus::Interrupted, stats(0, -1.0, -1.0), "Interrupted");
    row("failed", MessageStatus::Failed, stats(0, -1.0, -1.0), "Failed");
    row("with joules", MessageStatus::Complete,
        withEnergy(stats(31, 31 / 6123.4, 0.0021), 0.01, 0.05),
        "31 token(s), 6\u202F120 tokens/s, 2.1 ms to first token, 60.0 mJ \u00B7 measured");
    app::MessageStats modelled = withEnergy(stats(4, 0.5, 0.3), 1.0, 1.5);
    modelled.energy.label = EvidenceLabel::Modelled;
    row("modelled joules", MessageStatus::Stopped, modelled,
        "4 token(s), 8.00 tokens/s, 300 ms to first token, 2.50 J \u00B7 modelled, Stopped");
    app::MessageStats coarse = withEnergy(stats(4, 0.5, 0.3), 1.0, 1.5);
    coarse.energy.uncertainty = 1.5;
    row("too short for the meter", MessageStatus::Complete, coarse,
        "4 token(s), 8.00 tokens/s, 300 ms to first token");
    row("being written", MessageStatus::Running, stats(10, 1.0, 0.1), "");
}

void TestStatsLine::saysWhatAnAnswerTook()
{
    QFETCH(MessageStatus, status);
    QFETCH(app::MessageStats, stats);
    QFETCH(QString, sentence);
    QCOMPARE(ui::statsSentence(status, stats), sentence);
}

void TestStatsLine::saysHowItWasMeasured()
{
    app::MessageStats took = withEnergy(stats(100, 2.0, 0.1), 1.0, 20.0);
    QVERIFY(ui::statsToolTip(MessageStatus::Running, took).isEmpty());
    QVERIFY(ui::statsToolTip(MessageStatus::Complete, stats(5, 1.0, 0.1))
                .contains(QStringLiteral("no meter could be read")));
    took.energy.whole.net = 12.5;
    took.energy.prefill.net = 0.5;
    took.energy.decode.net = 12.0;
    took.energy.whole.processShare = 0.93;
    took.energy.idleWatts = 4.9;
    took.energy.idleAgeSeconds = 12.0;
    took.energy.conditions = QStringLiteral("governor powersave");
    const QString text = ui::statsToolTip(MessageStatus::Complete, took);
    for (const char* part :
         {"all included: 21.0 J (within 5 %)", "Reading the prompt 1.00 J, writing 20.0 J",
          "measured, package: powercap package-0",
          "Without the idle power of 4.90 W, measured 12 s earlier: 12.5 J (derived)",
          "Per token of the answer: 200 mJ, without the idle power 120 mJ", "93 %",
          "governor powersave"}) {
        QVERIFY2(text.contains(QLatin1String(part)), part);
    }
}

void TestStatsLine::saysWhatItCost()
{
    app::MessageStats took = withEnergy(stats(100, 2.0, 0.1), 1.0, 17.0);
    const QString plain = ui::statsToolTip(MessageStatus::Complete, took);
    QVERIFY(!plain.contains(QStringLiteral("kWh"))); // no figures were given
    app::GridSettings grid;
    grid.pricePerKwh = 0.36;
    grid.currency = QStringLiteral("K\u010D");
    QString text = ui::statsToolTip(MessageStatus::Complete, took, grid);
    QVERIFY2(
        text.contains(QStringLiteral("Costs 0.0000018 K\u010D, at 0.36 K\u010D per kWh (derived)")),
        qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("Carbon")));
    grid.pricePerKwh = 0.0;
    grid.gramsPerKwh = 400.0;
    took.energy.label = EvidenceLabel::Modelled;
    text = ui::statsToolTip(MessageStatus::Complete, took, grid);
    QVERIFY2(text.contains(QStringLiteral("Carbon dioxide: 2 mg, at 400 g per kWh (modelled)")),
             qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("Costs")));
    took.energy = {}; // nobody measured it
    QVERIFY(!ui::statsToolTip(MessageStatus::Complete, took, grid).contains(QStringLiteral("kWh")));
}

void TestStatsLine::saysWhatAChatCost()
{
    const app::ChatEnergy sum{18e6, 1'234, EvidenceLabel::Measured, EnergyScope::Package};
    const QString plain = ui::chatEnergySentence(sum);
    QVERIFY2(!plain.contains(QStringLiteral("kWh")), qPrintable(plain));
    app::GridSettings grid;
    grid.pricePerKwh = 0.36;
    grid.currency = QStringLiteral("K\u010D");
    grid.gramsPerKwh = 400.0;
    ui::setChatGrid(grid);
    const QString text = ui::chatEnergySentence(sum);
    ui::setChatGrid({});
    QCOMPARE(text,
             plain
                 + QStringLiteral(". Costs 1.8 K\u010D, at 0.36 K\u010D per kWh (derived). "
                                  "Carbon dioxide: 2\u202F000 g, at 400 g per kWh (derived)"));
}

// Ours only where it was ours.
void TestStatsLine::saysWhereItWasCut()
{
    app::MessageStats took = stats(5, 1.0, 0.1);
    const auto last = [&took](MessageStatus status) {
        return ui::statsSentence(status, took).section(QStringLiteral(", "), -1);
    };
    took.cut = app::AnswerCut::AtLimit;
    QCOMPARE(last(MessageStatus::Complete), QStringLiteral("Cut at its longest"));
    QCOMPARE(last(MessageStatus::Stopped), QStringLiteral("Stopped"));
    QVERIFY(last(MessageStatus::Running).isEmpty()); // it goes on
    took.cut = app::AnswerCut::ByServer;
    QCOMPARE(last(MessageStatus::Complete), QStringLiteral("Cut by the server"));
}

void TestStatsLine::saysWhatWroteIt()
{
    app::MessageStats took = stats(5, 1.0, 0.1);
    const QString before = ui::statsToolTip(MessageStatus::Complete, took);
    QVERIFY(!before.contains(QStringLiteral("seed")));
    app::AnswerOrigin& origin = took.origin;
    origin.device = QStringLiteral("cpu");
    origin.isa = QStringLiteral("avx2");
    origin.packing = QStringLiteral("2bit");
    origin.threads = 1'024;
    origin.sampling = app::AnswerSampling{0.625, 40, 0.9, 0.05, 1.25, 256, 1024, ~quint64{0}};
    const QString text = ui::statsToolTip(MessageStatus::Complete, took);
    for (const char* part : {"Temperature 0.625, top-k 40, top-p 0.9, min-p 0.05, repetition "
                             "penalty 1.25, seed 18446744073709551615",
                             "Computed by cpu (avx2, 2bit), 1\u202F024 thread(s)"}) {
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
    }
}

void TestStatsLine::tellsTheWholeWhereAPhaseIsTooShort()
{
    app::MessageStats took = withEnergy(stats(100, 2.0, 0.0004), 1.0, 20.0);
    took.energy.prefill.gross.reset();
    QVERIFY(ui::statsSentence(MessageStatus::Complete, took).contains(QStringLiteral("21.0 J")));
    const QString text = ui::statsToolTip(MessageStatus::Complete, took);
    QVERIFY2(text.contains(QStringLiteral("all included: 21.0 J")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("prompt")), qPrintable(text));
}

// Each with what it covers and how it is known: nobody may take one for the whole.
void TestStatsLine::tellsADeviceBesideTheMachine()
{
    app::MessageStats took = withEnergy(stats(4, 0.5, 0.3), 1.0, 1.5);
    app::MessageEnergy board;
    board.whole.gross = 0.131;
    board.source = QStringLiteral("device virtual:wide");
    board.label = EvidenceLabel::Modelled;
    board.scope = EnergyScope::Board;
    board.uncertainty = 0.25;
    took.otherEnergies = {board};
    QCOMPARE(ui::statsSentence(MessageStatus::Complete, took),
             QStringLiteral("4 token(s), 8.00 tokens/s, 2.50 J package \u00B7 measured, 131 mJ "
                            "board \u00B7 modelled, 300 ms to first token"));
    const QString tip = ui::statsToolTip(MessageStatus::Complete, took);
    QVERIFY2(tip.contains(QStringLiteral("The device, for the same tokens: 131 mJ (within 25 %)")),
             qPrintable(tip));
    QVERIFY(tip.contains(QStringLiteral("board: device virtual:wide")));
    QVERIFY(tip.contains(QStringLiteral("This computer simulated the board")));
    took.otherEnergies.front().source = QStringLiteral("device kria:0");
    took.otherEnergies.front().scope = EnergyScope::Module; // not what its board takes
    QVERIFY(ui::statsSentence(MessageStatus::Complete, took)
                .contains(QStringLiteral("131 mJ module \u00B7 modelled")));
    QVERIFY(ui::statsToolTip(MessageStatus::Complete, took)
                .contains(QStringLiteral("module: device kria:0")));
    QVERIFY(!ui::statsToolTip(MessageStatus::Complete, took)
                 .contains(QStringLiteral("This computer simulated")));
    took.otherEnergies.front().whole.gross.reset();
    took.otherEnergies.front().problem = QStringLiteral("it tells 0 W");
    QCOMPARE(ui::statsSentence(MessageStatus::Complete, took),
             QStringLiteral("4 token(s), 8.00 tokens/s, 2.50 J package \u00B7 measured, 300 ms to "
                            "first token"));
    const QString why = ui::statsToolTip(MessageStatus::Complete, took);
    QVERIFY(why.contains(QStringLiteral("it tells 0 W")));
    took.energy = {}; // without a meter of this machine the device's is told all the same
    took.otherEnergies = {board};
    QVERIFY(
        ui::statsSentence(MessageStatus::Complete, took).contains(QStringLiteral("131 mJ board")));
}

void TestStatsLine::saysWhyThereAreNoJoules()
{
    app::MessageStats took = stats(5, 1.0, 0.1);
    took.energy.source = QStringLiteral("powercap package-0");
    took.energy.problem = QStringLiteral("found no number");
    const QString text = ui::statsToolTip(MessageStatus::Complete, took);
    QVERIFY2(text.contains(QStringLiteral("powercap package-0: found no number")),
             qPrintable(text));
}

void TestStatsLine::quotesNothingPerTokenWithAGap()
{
    app::MessageStats took = withEnergy(stats(100, 2.0, 0.1), 1.0, 20.0);
    took.energy.missingSeconds = 0.5;
    QVERIFY(!ui::decodeJoulesPerToken(took));
    const QString text = ui::statsToolTip(MessageStatus::Complete, took);
    QVERIFY2(text.contains(QStringLiteral("Without 500 ms in which")), qPrintable(text));
}

void TestStatsLine::quotesNothingPerTokenBelowASecond()
{
    QVERIFY(!ui::decodeJoulesPerToken(withEnergy(stats(100, 0.99, 0.1), 1.0, 20.0)));
    QVERIFY(!ui::decodeJoulesPerToken(stats(100, 2.0, 0.1)));
    QCOMPARE(ui::decodeJoulesPerToken(withEnergy(stats(100, 1.0, 0.1), 1.0, 20.0)),
             std::optional(0.2));
}

QTEST_GUILESS_MAIN(TestStatsLine)
#include "test_stats_line.moc"
