// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/command_line.h"
#include "app/desktop/options/window_manual.h"
#include "app/desktop/options/window_options.h"

#include <QDir>
#include <QTest>

using trilume::desktop::CommandLine;
using trilume::desktop::parseCommandLine;

// What a start goes by: its command line and its language.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void makesThePathAbsolute();
    void helpNamesEveryOption();
    void theManualHasTheOptionsThatAreRead();
};

void TestCommandLine::reads_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("path");
    using Action = CommandLine::Action;
    const auto row = [](const char* name, const QStringList& arguments, Action action,
                        const char* path) {
        QTest::newRow(name) << arguments << int(action) << QString::fromUtf8(path);
    };
    row("nothing", {}, Action::RunWindow, "");
    row("a model", {QStringLiteral("/m/a.gguf")}, Action::RunWindow, "/m/a.gguf");
    row("two models", {QStringLiteral("/m/a"), QStringLiteral("/m/b")}, Action::Refuse, "");
    row("help", {QStringLiteral("--help")}, Action::PrintHelp, "");
    row("short help", {QStringLiteral("-h")}, Action::PrintHelp, "");
    row("version", {QStringLiteral("x"), QStringLiteral("--version")}, Action::PrintVersion, "");
    row("unknown option", {QStringLiteral("--threads")}, Action::Refuse, "");
    row("a name like an option", {QStringLiteral("--"), QStringLiteral("/-h")}, Action::RunWindow,
        "/-h");
    row("an option of Qt", {QStringLiteral("-platform"), QStringLiteral("offscreen")},
        Action::RunWindow, "");
}

void TestCommandLine::reads()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, action);
    QFETCH(QString, path);
    const CommandLine line = parseCommandLine(arguments);
    QCOMPARE(int(line.action), action);
    QCOMPARE(line.path, path);
    QCOMPARE(line.message.isEmpty(), line.action != CommandLine::Action::Refuse);
}

void TestCommandLine::makesThePathAbsolute()
{
    // A launcher may change the folder before the file is opened.
    QCOMPARE(parseCommandLine({QStringLiteral("models/../a.gguf")}).path,
             QDir::currentPath() + QStringLiteral("/a.gguf"));
}

void TestCommandLine::helpNamesEveryOption()
{
    const QString text = trilume::desktop::helpText();
    for (const char* word : {"FILE", "--new-chat", "-h, --help", "-V, --version"}) {
        QVERIFY2(text.contains(QLatin1String(word)), word);
    }
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        QVERIFY2(line.size() < 80, qPrintable(line));
    }
}

void TestCommandLine::theManualHasTheOptionsThatAreRead()
{
    const trilume::manual::Program program = trilume::desktop::describedWindow();
    QCOMPARE(program.options.size(), trilume::desktop::windowOptions().size());
    for (const trilume::manual::Option& option : program.options) {
        const auto line =
            parseCommandLine({QLatin1String("--") + QString::fromStdString(option.name)});
        QVERIFY2(line.action != CommandLine::Action::Refuse, option.name.c_str());
    }
    QVERIFY(parseCommandLine({QStringLiteral("--new-chat"), QStringLiteral("/a")}).isNewChat);
    QVERIFY(!parseCommandLine({QStringLiteral("--"), QStringLiteral("--new-chat")}).isNewChat);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_command_line.moc"
