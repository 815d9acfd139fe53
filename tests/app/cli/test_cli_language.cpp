// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_process.h"
#include "tests/app/cli/spoken_words.h"

#include <QTest>

using namespace trilume::tests;

// A build of the program whose German is the pseudo-language: every text of ours stands between
// brackets, so that what stands outside them was not translated.
class TestCliLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void translatesTheHelp_data();
    void translatesTheHelp();
    void translatesWhatItTells_data();
    void translatesWhatItTells();
    void speaksWhatWasAskedFor_data();
    void speaksWhatWasAskedFor();
    void whatProgramsReadStays_data();
    void whatProgramsReadStays();
    void countsInForms();

private:
    using Environment = QList<std::pair<const char*, const char*>>;

    [[nodiscard]] static CliResult speak(const QString& words,
                                         const QByteArray& input = {},
                                         const Environment& more = {{"LANG", "de_DE.UTF-8"}});
};

CliResult TestCliLanguage::speak(const QString& words,
                                 const QByteArray& input,
                                 const Environment& more)
{
    QProcess process;
    prepareCli(process, words.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QProcessEnvironment environment = process.processEnvironment();
    for (const char* const name : {"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"}) {
        environment.remove(QLatin1String(name));
    }
    for (const auto& [name, value] : more) {
        environment.insert(QLatin1String(name), QLatin1String(value));
    }
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(TRILUME_BRACKETED_CLI));
    process.start();
    process.write(input);
    process.closeWriteChannel();
    return finishCli(process);
}

void TestCliLanguage::translatesTheHelp_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("program") << QStringLiteral("--help");
    for (const char* const command :
         {"import", "inspect", "chat", "generate", "logits", "eval", "bench", "trace", "energy",
          "serve", "models", "download", "devices", "compare", "project"}) {
        QTest::newRow(command) << QStringLiteral("%1 --help").arg(QLatin1String(command));
    }
}

void TestCliLanguage::translatesTheHelp()
{
    QFETCH(QString, words);
    const CliResult result = speak(words);
    QCOMPARE(result.code, 0);
    QVERIFY(result.out.contains("\u27E6"));
    QCOMPARE(spokenOutsideBrackets(QString::fromUtf8(result.out)), QString());
    // Brackets take a cell each, like the letters of this help.
    for (const QString& line : QString::fromUtf8(result.out).split(QLatin1Char('\n'))) {
        QVERIFY2(line.size() < 80, qPrintable(line));
    }
}

void TestCliLanguage::translatesWhatItTells_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("input");
    const auto row = [](const char* words, const QByteArray& input = {}) {
        QTest::newRow(words) << QString::fromLatin1(words) << input;
    };
    row("");
    row("1");
    row("inspect");
    row("inspect --2");
    row("inspect --2 --3");
    row("inspect --json=1");
    row("inspect 1 2");
    row("inspect /0");
    row("models");
    row("devices");
    row("eval -", "One two three");
    row("eval 1.gguf");
    row("eval");
    row("generate --max-tokens 3 --seed 1 1");
    row("generate --max-tokens");
    row("generate --max-tokens 0 1");
    row("generate --temperature -1 1");
    row("generate --ids 1,-2");
    row("generate --ids 1 1.gguf 2");
    row("generate --print-ids 1");
    row("generate --packing 3 1");
    row("generate --isa 3 1");
    row("generate --device 1 1");
    row("chat --max-tokens 2 --seed 1", "/help\n1\n/new\n");
    row("logits");
    row("trace");
    row("trace --out /0/1 --prompt 1 --ids 1");
    row("trace --out /0/1 --ids 1");
    row("energy --seconds 0.2 --idle-watts 1 --full-watts 2");
    row("energy --idle-watts 1");
    row("energy --idle-watts 2 --full-watts 1");
    row("energy --sysfs /0");
    row("serve --allow-origin 1");
    row("serve --port 1 --host 1");
    row("import /0");
    row("import /0 --output 1");
    row("download 1");
    row("download 1/2 --sha256 3");
    row("compare --idle-seconds 0 --tokens 2 --repeats 1 --seconds 1 --published bitnet-kv260");
    row("compare --threads 0");
    row("compare --published 1");
    row("compare --shape 370M 1.gguf");
    row("bench --conventional --packing 2bit");
    row("bench --shape 1");
    row("bench --threads 1");
}

void TestCliLanguage::translatesWhatItTells()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, input);
    const CliResult result = speak(words, input);
    QVERIFY(result.code >= 0);
    QString told = QString::fromUtf8(result.err);
    if (!words.startsWith(QLatin1String("chat")) && !words.startsWith(QLatin1String("generate"))) {
        told += QString::fromUtf8(result.out); // else it is what a model says
    }
    QVERIFY2(told.contains(QChar(0x27E6)), qPrintable(told));
    QCOMPARE(spokenOutsideBrackets(told), QString());
}

void TestCliLanguage::speaksWhatWasAskedFor_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<bool>("isGerman");
    const auto row = [](const char* name, bool isGerman, const Environment& environment) {
        QTest::newRow(name) << environment << isGerman;
    };
    row("German", true, {{"LANG", "de_DE.UTF-8"}});
    row("nothing", false, {});
    row("English first", false, {{"LANG", "en_US.UTF-8"}, {"LANGUAGE", "en_US:de"}});
    row("another first", false, {{"LANG", "de_DE.UTF-8"}, {"LANGUAGE", "en_GB:fr:de"}});
    row("English in the list", false, {{"LANG", "de_DE.UTF-8"}, {"LANGUAGE", "en:de"}});
    row("one that there is not", true, {{"LANG", "en_US.UTF-8"}, {"LANGUAGE", "pt_BR:de"}});
    row("another country", true, {{"LC_MESSAGES", "de_AT.UTF-8"}, {"LANG", "en_US.UTF-8"}});
    row("LC_ALL", false, {{"LC_ALL", "en_US.UTF-8"}, {"LANG", "de_DE.UTF-8"}});
    row("C", false, {{"LC_ALL", "C"}, {"LANG", "de_DE.UTF-8"}, {"LANGUAGE", "de"}});
    row("POSIX", false, {{"LANG", "POSIX"}, {"LANGUAGE", "de"}});
    row("C.UTF-8", false, {{"LC_ALL", "C.UTF-8"}, {"LANGUAGE", "de"}});
    row("no UTF-8", false, {{"LANG", "de_DE.ISO-8859-1"}});
    row("not known to be UTF-8", false, {{"LANG", "de_DE"}});
}

void TestCliLanguage::speaksWhatWasAskedFor()
{
    QFETCH(Environment, environment);
    QFETCH(bool, isGerman);
    const CliResult help = speak(QStringLiteral("--help"), {}, environment);
    QCOMPARE(help.code, 0);
    QVERIFY2(help.err.isEmpty(), help.err.constData());
    QCOMPARE(help.out.contains("\u27E6"), isGerman);
    // What is not for people alone is the same, and what the system says is in the same language.
    QCOMPARE(speak(QStringLiteral("--version"), {}, environment).out,
             runCli({QStringLiteral("--version")}).out);
    const CliResult failed = speak(QStringLiteral("inspect /0"), {}, environment);
    QVERIFY2(isGerman || failed.err.contains("/0: cannot be read: No such file or directory"),
             failed.err.constData());
}

void TestCliLanguage::whatProgramsReadStays_data()
{
    QTest::addColumn<QString>("words");
    for (const char* const words :
         {"inspect --json", "models --json", "devices --json", "logits --ids 1,2", "project",
          "project --json", "generate --ids 1,2 --print-ids --max-tokens 4 --seed 1",
          "generate --max-tokens 4 --seed 1 1"}) {
        QTest::newRow(words) << QString::fromLatin1(words);
    }
}

void TestCliLanguage::whatProgramsReadStays()
{
    QFETCH(QString, words);
    const CliResult english = runCli(words.split(QLatin1Char(' ')));
    QCOMPARE(english.code, 0);
    QCOMPARE(speak(words).out, english.out);
}

// English has forms, too.
void TestCliLanguage::countsInForms()
{
    const auto statsOf = [](int tokens) {
        return runCli({QStringLiteral("generate"), QStringLiteral("--seed"), QStringLiteral("1"),
                       QStringLiteral("--max-tokens"), QString::number(tokens),
                       QStringLiteral("hi")})
            .err;
    };
    QVERIFY2(statsOf(1).startsWith("[1 token, "), statsOf(1).constData());
    QVERIFY2(statsOf(2).startsWith("[2 tokens, "), statsOf(2).constData());
}

QTEST_GUILESS_MAIN(TestCliLanguage)
#include "test_cli_language.moc"
