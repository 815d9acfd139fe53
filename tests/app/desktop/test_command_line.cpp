// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/command_line.h"
#include "app/desktop/language.h"

#include <QDir>
#include <QLocale>
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
    void theWindowSpeaksOneLanguage_data();
    void theWindowSpeaksOneLanguage();
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
    for (const char* word : {"FILE", "-h, --help", "-V, --version"}) {
        QVERIFY2(text.contains(QLatin1String(word)), word);
    }
}

void TestCommandLine::theWindowSpeaksOneLanguage_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QString>("number"); // 1.5
    QTest::addColumn<QString>("month");  // the third
    const auto row = [](const char* name, const char* wanted, const char* system,
                        const char* translation, const char* number, const char* month) {
        QTest::newRow(name) << QString::fromLatin1(wanted) << QString::fromLatin1(system)
                            << QString::fromLatin1(translation) << QString::fromLatin1(number)
                            << QString::fromUtf8(month);
    };
    // There are an English and a French text.
    row("no German text", "system", "de_DE", "en", "1.5", "March");
    row("no Arabic text", "system", "ar_EG", "en", "1.5", "March");
    row("no Persian text", "system", "fa_IR", "en", "1.5", "March");
    row("a French text", "system", "fr_CH", "fr", "1,5", "mars");
    row("English", "system", "en_GB", "en", "1.5", "March");
    row("English where commas are used", "system", "en_DE", "en", "1,5", "March");
    row("no language", "system", "C", "en", "1.5", "March");
    row("chosen against the system", "en", "de_DE", "en", "1.5", "March");
    row("another one chosen", "fr", "de_DE", "fr", "1,5", "mars");
    row("chosen as the system", "fr", "fr_FR", "fr", "1,5", "mars");
    row("chosen, and gone since", "xx", "de_DE", "en", "1.5", "March");
}

void TestCommandLine::theWindowSpeaksOneLanguage()
{
    QFETCH(const QString, wanted);
    QFETCH(const QString, system);
    QFETCH(const QString, translation);
    QFETCH(const QString, number);
    QFETCH(const QString, month);
    const auto language = trilume::desktop::chooseLanguage(
        wanted, QLocale(system), {QStringLiteral("en"), QStringLiteral("fr")});
    QCOMPARE(language.translation, translation);
    QCOMPARE(language.locale.toString(1.5), number);
    QCOMPARE(language.locale.standaloneMonthName(3), month);
    QCOMPARE(language.locale.textDirection(), Qt::LeftToRight);
    // It is the one of the whole window.
    const QLocale before;
    trilume::desktop::speak(language, *QCoreApplication::instance());
    QCOMPARE(QLocale().toString(1.5), number);
    QLocale::setDefault(before);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_command_line.moc"
