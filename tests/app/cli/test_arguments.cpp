// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/option_table.h"

#include <QTest>

using namespace trilume;
using namespace trilume::cli;

namespace {

// The table is in the order of the ids (test_help_text).
const CommandSpec& commandSpec(CommandId id)
{
    return commandTable()[static_cast<std::size_t>(id)];
}

Result<Arguments> parse(CommandId id, const char* words)
{
    return Arguments::parse(commandSpec(id),
                            QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOptionsAnywhere();
    void lastValueCountsAndAllAreKept();
    void defaultsComeFromTheTable();
    void dashesEndTheOptions();
    void textsMayBeginWithADash_data();
    void textsMayBeginWithADash();
    void unknownOptionsNameTheWayOut();
    void readsNumbers();
    void readsIds();
    void helpNeedsNoArguments();
};

void TestArguments::readsOptionsAnywhere()
{
    const auto arguments =
        parse(CommandId::Generate, "--greedy model.gguf --top-k=5 Hello --seed 3");
    QVERIFY(arguments.ok());
    QCOMPARE(arguments.value().positional(),
             (QStringList{QStringLiteral("model.gguf"), QStringLiteral("Hello")}));
    QVERIFY(arguments.value().isSet("greedy") && !arguments.value().isSet("raw"));
    QCOMPARE(arguments.value().text("top-k"), std::string("5"));
    QCOMPARE(arguments.value().text("seed"), std::string("3"));
}

void TestArguments::lastValueCountsAndAllAreKept()
{
    const auto arguments = parse(CommandId::Chat, "--stop a --stop b");
    QVERIFY(arguments.ok());
    QCOMPARE(arguments.value().text("stop"), std::string("b"));
    QCOMPARE(arguments.value().values("stop"),
             (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void TestArguments::defaultsComeFromTheTable()
{
    const auto arguments = parse(CommandId::Chat, "");
    QVERIFY(arguments.ok());
    QCOMPARE(arguments.value().text("temperature"), std::string("0.6"));
    QVERIFY(!arguments.value().isSet("temperature"));
    QVERIFY(arguments.value().text("seed").empty() && arguments.value().text("output").empty());
}

void TestArguments::dashesEndTheOptions()
{
    const auto arguments = parse(CommandId::Generate, "-- --greedy");
    QVERIFY(arguments.ok());
    QCOMPARE(arguments.value().positional(), QStringList{QStringLiteral("--greedy")});
    QVERIFY(!arguments.value().isSet("greedy"));
}

void TestArguments::textsMayBeginWithADash_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"-5 + 3 = ?", "-5", "- one", "-- one", "-e is a number",
                             "--maybe so = yes", "-=", "-\u00e9t\u00e9"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TestArguments::textsMayBeginWithADash()
{
    QFETCH(QString, text);
    const QString seed = QStringLiteral("--seed=5");
    const QString stop = QStringLiteral("--stop");
    for (const QStringList& words :
         {QStringList{text, seed, stop, text},
          QStringList{stop, text, QStringLiteral("--seed"), QStringLiteral("5"),
                      QStringLiteral("--"), text}}) {
        const auto arguments = Arguments::parse(commandSpec(CommandId::Generate), words);
        QVERIFY2(arguments.ok(), arguments ? "" : arguments.error().english().c_str());
        QCOMPARE(arguments.value().positional(), QStringList{text});
        QCOMPARE(arguments.value().value("stop"), text);
        QCOMPARE(arguments.value().text("seed"), std::string("5"));
    }
    // A short option may have its value with it, spaces and all.
    const auto output =
        Arguments::parse(commandSpec(CommandId::Import),
                         {QStringLiteral("folder"), QStringLiteral("-omy model.gguf")});
    QVERIFY(output.ok());
    QCOMPARE(output.value().text("output"), std::string("my model.gguf"));
}

void TestArguments::unknownOptionsNameTheWayOut()
{
    for (const char* word : {"--hello", "-x", "--hello=a b"}) {
        const auto arguments =
            Arguments::parse(commandSpec(CommandId::Generate), {QString::fromUtf8(word)});
        QVERIFY(!arguments.ok());
        QVERIFY2(arguments.error().english().find("begins with a dash goes behind --")
                     != std::string::npos,
                 arguments.error().english().c_str());
    }
    const auto energy = parse(CommandId::Energy, "--hello"); // takes no texts
    QVERIFY(!energy.ok());
    QCOMPARE(energy.error().english(), std::string("Unknown option 'hello'"));
}

void TestArguments::readsNumbers()
{
    const auto arguments = parse(
        CommandId::Chat, "--top-k 7 --seed 18446744073709551615 --temperature .5 --top-p 1e-3 "
                         "--max-tokens +5 --min-p 0x1");
    QVERIFY(arguments.ok());
    QCOMPARE(arguments.value().wholeNumber("top-k", 0, 7).value(), 7ULL);
    QVERIFY(!arguments.value().wholeNumber("top-k", 0, 6).ok());
    QVERIFY(!arguments.value().wholeNumber("top-k", 8).ok());
    QCOMPARE(arguments.value().wholeNumber("seed", 0).value(), ~0ULL);
    QCOMPARE(arguments.value().realNumber("temperature", 0.0F, 1.0F).value(), 0.5F);
    QCOMPARE(arguments.value().realNumber("top-p", 0.0F, 1.0F).value(), 1e-3F);
    QVERIFY(!arguments.value().wholeNumber("max-tokens", 0).ok());
    QVERIFY(!arguments.value().realNumber("min-p", 0.0F, 1.0F).ok());
}

void TestArguments::readsIds()
{
    const auto arguments = parse(CommandId::Logits, "--ids 1,0,2147483647");
    QVERIFY(arguments.ok());
    QCOMPARE(arguments.value().tokenIds("ids").value(), (std::vector<TokenId>{1, 0, 2147483647}));
    const auto spaced = Arguments::parse(commandSpec(CommandId::Logits),
                                         {QStringLiteral("--ids"), QStringLiteral("1, 2 ,3")});
    QCOMPARE(spaced.value().tokenIds("ids").value(), (std::vector<TokenId>{1, 2, 3}));
}

void TestArguments::helpNeedsNoArguments()
{
    const auto arguments = parse(CommandId::Import, "-h");
    QVERIFY(arguments.ok() && arguments.value().isSet("help"));
}

QTEST_GUILESS_MAIN(TestArguments)
#include "test_arguments.moc"
