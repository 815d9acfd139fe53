// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

} // namespace

class TestStatsLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAnAnswerTook_data();
    void saysWhatAnAnswerTook();
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
    row("being written", MessageStatus::Running, stats(10, 1.0, 0.1), "");
}

void TestStatsLine::saysWhatAnAnswerTook()
{
    QFETCH(MessageStatus, status);
    QFETCH(app::MessageStats, stats);
    QFETCH(QString, sentence);
    QCOMPARE(ui::statsSentence(status, stats), sentence);
}

QTEST_GUILESS_MAIN(TestStatsLine)
#include "test_stats_line.moc"
