// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help_text.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace trilume::cli;

// The help is a contract: what it shows is compared with snapshots/. After a wanted change run this
// test with TRILUME_UPDATE_SNAPSHOTS=1 and look at the difference.
class TestHelpText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheSnapshot_data();
    void showsTheSnapshot();
    void fitsATerminal();
    void tablesAreComplete();
};

void TestHelpText::showsTheSnapshot_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("program") << QByteArray::fromStdString(programHelp());
    for (const CommandSpec& command : commandTable()) {
        QTest::newRow(std::string(command.name).c_str())
            << QByteArray::fromStdString(commandHelp(command));
    }
}

void TestHelpText::showsTheSnapshot()
{
    QFETCH(QByteArray, text);
    QFile file(QStringLiteral(TRILUME_TEST_SOURCE_DIR "/tests/app/cli/snapshots/help_%1.txt")
                   .arg(QLatin1String(QTest::currentDataTag())));
    if (qEnvironmentVariableIsSet("TRILUME_UPDATE_SNAPSHOTS")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(text, file.readAll());
}

void TestHelpText::fitsATerminal()
{
    std::string all = programHelp();
    for (const CommandSpec& command : commandTable()) {
        all += commandHelp(command);
    }
    const QList<QByteArray> lines = QByteArray::fromStdString(all).split('\n');
    for (const QByteArray& line : lines) {
        QVERIFY2(line.size() < 80 && !line.endsWith(' '), line.constData());
    }
}

void TestHelpText::tablesAreComplete()
{
    for (const CommandSpec& command : commandTable()) {
        QCOMPARE(findCommand(command.name), &command);
        QCOMPARE(static_cast<std::ptrdiff_t>(command.id), &command - commandTable().data());
        QVERIFY(!command.summary.empty());
        QVERIFY(commandDescription(command).endsWith(QLatin1Char('.')));
        std::set<std::string_view> names;
        std::set<char> shortNames;
        for (const OptionSpec& option : optionTable()) {
            if (option.belongsTo(command.id)) {
                QVERIFY2(names.insert(option.name).second, std::string(option.name).c_str());
                QVERIFY(option.shortName == 0 || shortNames.insert(option.shortName).second);
            }
        }
        QVERIFY(names.count("help") == 1);
    }
    for (const OptionSpec& option : optionTable()) {
        QVERIFY(option.commands != 0 && option.help.back() == '.');
        QVERIFY(!option.valueName.empty() || option.defaultValue.empty());
    }
    QVERIFY(findCommand("frobnicate") == nullptr);
}

QTEST_GUILESS_MAIN(TestHelpText)
#include "test_help_text.moc"
