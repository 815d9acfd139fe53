// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help_text.h"
#include "app/cli/option_table.h"
#include "app/cli/option_values.h"
#include "app/cli/program_manual.h"
#include "app/cli/remembered_devices.h"
#include "engine/fpga/boards/board.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace trilume;
using Kind = manual::Values::Kind;

// What the manual page and the shells are told of trilume-cli, against what it reads.
class TestProgramManual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allCommandsAndOptionsAreThere();
    void theProgramsOwnOptionsAreThoseOfTheHelp();
    void wordsAreThoseOfTheHelp();
    void boardsAreThoseOfThePlugin();
    void whatShellsReadOfDevicesIsHarmless();
    void textsAreAsciiWithoutBackslashes();
};

void TestProgramManual::allCommandsAndOptionsAreThere()
{
    const manual::Program program = cli::describedProgram();
    QCOMPARE(program.commands.size(), cli::commandTable().size());
    for (const cli::CommandSpec& spec : cli::commandTable()) {
        const auto command =
            std::find_if(program.commands.begin(), program.commands.end(),
                         [&](const manual::Command& c) { return c.name == spec.name; });
        QVERIFY(command != program.commands.end());
        QCOMPARE(command->arguments.size(), spec.arguments.size());
        const auto options =
            std::count_if(cli::optionTable().begin(), cli::optionTable().end(),
                          [&](const cli::OptionSpec& option) { return option.belongsTo(spec.id); });
        QCOMPARE(static_cast<std::ptrdiff_t>(command->options.size()), options);
        // The default is told as --help tells it.
        const QString help = QString::fromStdString(cli::commandHelp(spec)).simplified();
        for (const manual::Option& option : command->options) {
            QVERIFY2(help.contains(QString::fromStdString(option.help).simplified()),
                     option.help.c_str());
        }
    }
}

void TestProgramManual::theProgramsOwnOptionsAreThoseOfTheHelp()
{
    const QString help = QString::fromStdString(cli::programHelp()).simplified();
    for (const manual::Option& option : cli::describedProgram().options) {
        QVERIFY(help.contains(QLatin1String("--") + QString::fromStdString(option.name)));
        QVERIFY2(help.contains(QString::fromStdString(option.help)), option.help.c_str());
    }
}

// A word that is offered and not told of is one that the program does not know any more.
void TestProgramManual::wordsAreThoseOfTheHelp()
{
    int checked = 0;
    for (const cli::OptionSpec& option : cli::optionTable()) {
        const manual::Values values = cli::valuesOf(option);
        QCOMPARE(option.valueName.empty() && values.kind != Kind::Text, false);
        for (const std::string& word : values.words) {
            if (values.kind == Kind::Words) {
                const bool isTold =
                    option.help.find(word) != std::string_view::npos || option.defaultValue == word;
                QVERIFY2(isTold, (std::string(option.name) + " " + word).c_str());
                ++checked;
            }
        }
    }
    QVERIFY(checked > 20);
}

void TestProgramManual::boardsAreThoseOfThePlugin()
{
    std::vector<std::string> ids{"cpu"};
    for (const fpga::Board& board : fpga::namedBoards()) {
        ids.push_back("virtual:" + std::string(board.id));
    }
    for (const cli::OptionSpec& option : cli::optionTable()) {
        if (option.name == "device") {
            QCOMPARE(cli::valuesOf(option).words, ids);
        }
    }
}

void TestProgramManual::whatShellsReadOfDevicesIsHarmless()
{
    const QTemporaryDir folder;
    std::vector<app::FoundDevice> devices(4);
    devices[0].id = "cpu";
    devices[1].id = "board:tty-USB0";
    devices[2].id = "$(rm -r ~):x";
    devices[3].id = "broken.so";
    devices[3].unavailable = Error{Errc::Io, Sentence::asIs("is broken")};
    const QString cache = folder.filePath(QStringLiteral("cache"));
    cli::rememberDevices(devices, cache);
    QFile list(cache + QStringLiteral("/device-ids"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    QCOMPARE(list.readAll(), QByteArray("cpu\nboard:tty-USB0\n"));
    // No place for it is nothing to tell of.
    cli::rememberDevices(devices, list.fileName() + QStringLiteral("/below a file"));
}

// Shells and roff have few signs for the others.
void TestProgramManual::textsAreAsciiWithoutBackslashes()
{
    for (const cli::OptionSpec& option : cli::optionTable()) {
        for (const char c : option.help) {
            QVERIFY2(c >= ' ' && c < 127 && c != '\\', std::string(option.help).c_str());
        }
    }
}

QTEST_GUILESS_MAIN(TestProgramManual)
#include "test_program_manual.moc"
