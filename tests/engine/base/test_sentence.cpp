// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/sentence.h"

#include <QTest>

#include <cstdint>
#include <filesystem>
#include <string>
#include <type_traits>

using namespace trilume;

namespace {

static_assert(std::is_constructible_v<Sentence::Argument, std::string_view>);
static_assert(std::is_constructible_v<Sentence::Argument, std::filesystem::path>);
// Words of ours are sentences; what is no text and no number has to say how it is written.
static_assert(!std::is_constructible_v<Sentence::Argument, const char (&)[4]>);
static_assert(!std::is_constructible_v<Sentence::Argument, const char*>);
static_assert(!std::is_constructible_v<Sentence::Argument, bool>);
static_assert(!std::is_constructible_v<Sentence::Argument, double>);

} // namespace

class TestSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysInEnglish_data();
    void saysInEnglish();
    void remembersWhatStandsWhere();
    void saysNothing();
};

void TestSentence::saysInEnglish_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const Sentence& sentence, const char* expected) {
        QTest::newRow(name) << QString::fromStdString(sentence.english())
                            << QString::fromLatin1(expected);
    };
    const std::string_view percent = "%2 %1 100%";
    row("no place", Sentence::of("It was stopped."), "It was stopped.");
    row("each kind",
        Sentence::of("%1: %2 of %3, %4 %5", std::filesystem::path("/a"), std::int64_t{-7},
                     Sentence::amount(12'345), std::string("b"), Sentence::digits("0.5")),
        "/a: -7 of 12345, b 0.5");
    row("other order", Sentence::of("%2 before %1", 1, 2), "2 before 1");
    row("twice", Sentence::of("%1 and %1", 3U), "3 and 3");
    row("percent signs", Sentence::of("%1 % of %", 30), "30 % of %");
    row("places in arguments", Sentence::of("%1: %2", percent, percent), "%2 %1 100%: %2 %1 100%");
    row("nested",
        Sentence::of("%1: %2", std::string_view("f"),
                     Sentence::of("row %1: %2", 4, Sentence::of("is bad."))),
        "f: row 4: is bad.");
    row("the whole range", Sentence::of("%1 %2", INT64_MIN, UINT64_MAX),
        "-9223372036854775808 18446744073709551615");
    row("as it is", Sentence::asIs("%1 %2"), "%1 %2");
}

void TestSentence::saysInEnglish()
{
    QFETCH(QString, found);
    QFETCH(QString, expected);
    QCOMPARE(found, expected);
}

void TestSentence::remembersWhatStandsWhere()
{
    Sentence sentence = Sentence::of("%1 %2 %3 %4", std::string_view("a"), 5, Sentence::amount(6),
                                     Sentence::of("words"));
    const Sentence copy = sentence;
    sentence = Sentence::of("other");
    QCOMPARE(std::string(copy.sourceText()), std::string("%1 %2 %3 %4"));
    using Kind = Sentence::Argument::Kind;
    const std::vector<Sentence::Argument>& arguments = copy.arguments();
    QCOMPARE(arguments.size(), std::size_t{4});
    QVERIFY(arguments[0].kind() == Kind::Text);
    QVERIFY(arguments[1].kind() == Kind::Number);
    QVERIFY(arguments[2].kind() == Kind::Amount);
    QVERIFY(arguments[3].kind() == Kind::Words);
    QCOMPARE(std::string(arguments[3].words().sourceText()), std::string("words"));
    QCOMPARE(sentence.english(), std::string("other"));
}

void TestSentence::saysNothing()
{
    QVERIFY(Sentence().isEmpty());
    QVERIFY(Sentence::asIs({}).isEmpty());
    QVERIFY(Sentence().english().empty());
    QVERIFY(!Sentence::of("x").isEmpty());
    QVERIFY(Sentence::asIs("x").sourceText() == nullptr);
}

QTEST_GUILESS_MAIN(TestSentence)
#include "test_sentence.moc"
