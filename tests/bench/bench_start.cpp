// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the window takes from its start to the first paint, and to a model that can be asked:
//   bench_start [--program FILE] [--rounds N] [MODEL]
// On the display of the environment, or without one; with data folders of its own. Caches are warm
// after the first round, which is not counted.
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <vector>

namespace {

constexpr int kPatience = 60'000; // milliseconds

struct StartTimes
{
    double painted = 0.0; // milliseconds since the program was started
    double ready = 0.0;
};

QProcessEnvironment ownFolders(const QString& folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name :
         {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
        environment.insert(QString::fromLatin1(name),
                           folder + QLatin1Char('/') + QLatin1String(name));
    }
    environment.insert(QStringLiteral("QT_LOGGING_RULES"),
                       QStringLiteral("trilume.start.info=true"));
    return environment;
}

void end(QProcess& process)
{
    process.terminate();
    if (!process.waitForFinished(kPatience)) {
        process.kill();
        process.waitForFinished();
    }
}

std::optional<StartTimes> startOnce(QProcess& process,
                                    const QString& program,
                                    const QStringList& model)
{
    StartTimes times;
    QByteArray said;
    QElapsedTimer clock;
    clock.start();
    process.start(program, model);
    while (times.painted == 0.0 || times.ready == 0.0) {
        if (!process.waitForReadyRead(kPatience)) {
            std::fprintf(stderr, "%s\n%s", qPrintable(process.errorString()), said.constData());
            end(process);
            return std::nullopt;
        }
        const double now = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        said += process.readAll();
        if (times.painted == 0.0 && said.contains("painted")) {
            times.painted = now;
        }
        if (said.contains("no model")) {
            std::fprintf(stderr, "%s", said.constData());
            end(process);
            return std::nullopt;
        }
        if (times.ready == 0.0 && said.contains("ready")) {
            times.ready = now;
        }
    }
    end(process);
    return times;
}

void report(const char* what, std::vector<StartTimes> rounds, double StartTimes::*time)
{
    std::sort(rounds.begin(), rounds.end(),
              [time](const StartTimes& a, const StartTimes& b) { return a.*time < b.*time; });
    std::printf("%-8s median %.0f ms, from %.0f to %.0f, %zu rounds\n", what,
                rounds[rounds.size() / 2].*time, rounds.front().*time, rounds.back().*time,
                rounds.size());
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("program"), QStringLiteral("The window's program."),
                      QStringLiteral("FILE"), QStringLiteral(TRILUME_BENCH_WINDOW)});
    parser.addOption({QStringLiteral("rounds"), QStringLiteral("How often."), QStringLiteral("N"),
                      QStringLiteral("10")});
    parser.addPositionalArgument(QStringLiteral("MODEL"), QStringLiteral("A model file to open."));
    parser.process(application);
    const QTemporaryDir folder;
    std::vector<StartTimes> rounds;
    const int wanted = std::max(1, parser.value(QStringLiteral("rounds")).toInt());
    for (int round = 0; round <= wanted; ++round) {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setProcessEnvironment(ownFolders(folder.path()));
        const auto times = startOnce(process, parser.value(QStringLiteral("program")),
                                     parser.positionalArguments());
        if (!times) {
            return 1;
        }
        if (round > 0) {
            rounds.push_back(*times);
        }
    }
    report("painted", rounds, &StartTimes::painted);
    report("ready", rounds, &StartTimes::ready);
    return 0;
}
