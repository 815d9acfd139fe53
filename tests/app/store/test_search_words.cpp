// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/search_words.h"

#include <QTest>

using trilume::app::SearchWords;
using trilume::app::Snippet;
using trilume::app::snippetOf;
using trilume::app::TextMark;

namespace {

// The text with what is marked in brackets.
QString bracketed(const QString& text, const std::vector<TextMark>& marks)
{
    QString result = text;
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        result.insert(mark->from + mark->length, u']');
        result.insert(mark->from, u'[');
    }
    return result;
}

} // namespace

class TestSearchWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreMarkedWhereTheyAre_data();
    void wordsAreMarkedWhereTheyAre();
    void nothingTypedIsACommand_data();
    void nothingTypedIsACommand();
    void titlesAreSearchedAnywhere();
    void aSnippetShowsWhatWasFound();
    void aSnippetIsOneLineOfWhatCanBeSeen();
    void aSnippetTakesTheClosestMarks();
};

void TestSearchWords::wordsAreMarkedWhereTheyAre_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("marked"); // without brackets: not found
    const auto row = [](const char* name, const char* typed, const char* marked) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(marked);
    };
    row("a word", "lamp", "The [lamp] and the [lamp]s");
    row("upper case", "LAMP", "A [Lamp]");
    row("the beginning of a word", "la", "A [La]mp, no dalai");
    row("not within a word", "amp", "A lamp");
    row("all words, any order", "red lamp", "A [lamp] that is [red]");
    row("one word missing", "red lamp", "A lamp");
    row("without the accents", "zurich", "In [Zürich]");
    row("with more accents than the text", "Zürich", "In [Zurich]");
    row("accents of their own", "cafe", "The [cafe\u0301]s");
    row("two accents", "viet", "[Việt] Nam");
    row("Greek", "ΣΟΦΙΑ", "η [σοφια]");
    row("Cyrillic", "мир", "Война и [мир]");
    row("Chinese, within a line", "漢字", "這是[漢字]，對");
    row("one Chinese letter", "字", "漢[字]");
    row("a voiced kana is another letter", "か", "がっこう");
    row("Thai", "ไทย", "ภาษา[ไทย]");
    row("Korean, with a particle", "서울", "[서울]에서");
    row("Hindi", "हिन्दी", "यह [हिन्दी] है");
    row("Arabic", "كتاب", "[كتاب] جديد");
    row("a sign", "->", "a [->] b");
    row("a picture", "🙂", "Hello [🙂]!");
    row("signs in a word", "c++", "Is [C++] a language?");
    row("other signs", "c++", "Is C a language?");
    row("an underline", "foo_bar", "call [foo_bar]()");
    row("before a sign", "-v", "ls [-v]");
    row("overlapping words", "la lamp", "[lamp]");
}

void TestSearchWords::wordsAreMarkedWhereTheyAre()
{
    QFETCH(const QString, typed);
    QFETCH(QString, marked);
    const QString text = QString(marked).remove(u'[').remove(u']');
    QCOMPARE(bracketed(text, SearchWords(typed).marksIn(text)), marked);
    QCOMPARE(SearchWords(typed).areIn(text), marked != text);
}

void TestSearchWords::nothingTypedIsACommand_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("literals");
    const auto row = [](const char* typed, const char* expression, const char* literals) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(expression)
                             << QString::fromUtf8(literals);
    };
    row("lamp", "\"lamp\"*", "");
    row("\"lamp", "\"lamp\"*", "");
    row("a AND b", "\"a\"* AND \"AND\"* AND \"b\"*", "");
    row("text:x", "\"text\" AND \"x\"*", "");
    row("x*", "\"x\"", "");
    row("^x NEAR(", "\"x\"* AND \"NEAR\"", "");
    row("-x", "\"x\"*", "");
    row("*", "", "*");
    row("()", "", "()");
    row("' OR 1", "\"OR\"* AND \"1\"*", "'");
    row("漢字 x", "\"x\"*", "漢字");
    row("Qt漢字", "", "漢字");
    row("  \"\"  ", "", "");
    row("", "", "");
}

void TestSearchWords::nothingTypedIsACommand()
{
    QFETCH(const QString, typed);
    const SearchWords words(typed);
    QTEST(words.indexExpression(), "expression");
    QTEST(words.literalParts().join(u' '), "literals");
    QCOMPARE(words.isEmpty(), words.indexExpression().isEmpty() && words.literalParts().isEmpty());
}

void TestSearchWords::titlesAreSearchedAnywhere()
{
    const SearchWords words(QStringLiteral("amp"));
    QVERIFY(words.areIn(QStringLiteral("Lamps"), SearchWords::Place::Anywhere));
    QVERIFY(!words.areIn(QStringLiteral("Lamps")));
}

void TestSearchWords::aSnippetShowsWhatWasFound()
{
    const QString text = QStringLiteral("word ").repeated(100) + QStringLiteral("needle here ")
                         + QStringLiteral("word ").repeated(100);
    const Snippet snippet = snippetOf(text, SearchWords(QStringLiteral("need")).marksIn(text), 60);
    QCOMPARE(bracketed(snippet.text, snippet.marks),
             QStringLiteral("\u2026word word word [need]le here word word word word word word wor"
                            "\u2026"));
    const QString whole = QStringLiteral("A needle");
    QCOMPARE(snippetOf(whole, {{2, 6}}).text, whole);
    QCOMPARE(snippetOf(whole, {}), Snippet());
}

void TestSearchWords::aSnippetIsOneLineOfWhatCanBeSeen()
{
    const QString text = QStringLiteral("One\n\n\ttwo \u202eneedle\u202c\u0007 end");
    const Snippet snippet =
        snippetOf(text, SearchWords(QStringLiteral("needle end")).marksIn(text));
    QCOMPARE(bracketed(snippet.text, snippet.marks), QStringLiteral("One two [needle] [end]"));
}

void TestSearchWords::aSnippetTakesTheClosestMarks()
{
    const QString text = QStringLiteral("red ") + QStringLiteral("- ").repeated(200)
                         + QStringLiteral("a red lamp ") + QStringLiteral("- ").repeated(200);
    const Snippet snippet =
        snippetOf(text, SearchWords(QStringLiteral("lamp red")).marksIn(text), 60);
    QVERIFY2(bracketed(snippet.text, snippet.marks).contains(QStringLiteral("a [red] [lamp]")),
             qPrintable(bracketed(snippet.text, snippet.marks)));
}

QTEST_GUILESS_MAIN(TestSearchWords)
#include "test_search_words.moc"
