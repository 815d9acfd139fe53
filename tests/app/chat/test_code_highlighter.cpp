// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/code_colorist.h"
#include "app/chat/code_highlighter.h"
#include "app/chat/code_languages.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace trilume::app;

namespace {

// The text with each span in brackets, after the first letter of its kind.
QString bracketed(const QString& text, const CodeLine& spans)
{
    static const QString kLetters = QStringLiteral("?KTSCNFP");
    QString out = text;
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        out.insert(span->from + span->length, u']');
        out.insert(span->from, QString(kLetters.at(int(span->kind))) + u'[');
    }
    return out;
}

QString colored(const QString& language, const QString& code)
{
    CodeHighlighter highlighter;
    const QStringList lines = code.split(u'\n');
    const std::vector<CodeLine> spans = highlighter.highlight(codeLanguage(language).file, lines);
    QStringList out;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        out.append(bracketed(lines.at(i), spans.at(std::size_t(i))));
    }
    return out.join(u'\n');
}

} // namespace

class TestCodeHighlighter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsLanguages_data();
    void knowsLanguages();
    void findsTheWords_data();
    void findsTheWords();
    void goesOnWhereTheBlockGrows();
    void leavesPlainWhatItDoesNotKnow();
    void survivesWrongFiles();
    void endsWithHostileText_data();
    void endsWithHostileText();
    void looksOnAThreadOfItsOwn();
    void canEndAtAnyTime();
};

void TestCodeHighlighter::knowsLanguages_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isColored");
    QTest::newRow("a name") << "python"
                            << "Python" << true;
    QTest::newRow("an ending") << "py"
                               << "Python" << true;
    QTest::newRow("signs") << "C++"
                           << "C++" << true;
    QTest::newRow("with attributes") << "cpp title=\"a.cpp\""
                                     << "C++" << true;
    QTest::newRow("one without colours") << "yaml"
                                         << "YAML" << false;
    QTest::newRow("one that nobody knows") << "Zyx"
                                           << "Zyx" << false;
    QTest::newRow("none") << ""
                          << "" << false;
    QTest::newRow("a path") << "../../../etc/passwd"
                            << "../../../etc/passwd" << false;
}

void TestCodeHighlighter::knowsLanguages()
{
    QFETCH(QString, written);
    const CodeLanguage language = codeLanguage(written);
    QTEST(language.name, "name");
    QTEST(!language.file.isEmpty(), "isColored");
}

void TestCodeHighlighter::findsTheWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected"); // a part of it
    const auto row = [](const char* language, const char* code, const char* expected) {
        QTest::addRow("%s: %s", language, code)
            << QString::fromUtf8(language) << QString::fromUtf8(code)
            << QString::fromUtf8(expected);
    };
    row("python", "return 12", "K[return] N[12]");
    row("python", "# a word", "C[# a word]");
    row("cpp", "int a;", "T[int] a;");
    row("cpp", "/* a\nb */ int c", "C[b */] T[int]");
    row("cpp", "#include <a>", "P[#include]");
    row("javascript", "const a = 'b'", "S['b']");
    row("rust", "fn a() {}", "K[fn]");
    row("sh", "if true; then", "K[if]");
    row("json", "{\"a\": 1}", "N[1]");
    row("sql", "select a", "K[select]");
    row("python", "\u00e9 = \"\U0001d11e\" # \u00fc", "S[\"\U0001d11e\"] C[# \u00fc]");
    row("yaml", "a: 1", "a: 1");
}

void TestCodeHighlighter::findsTheWords()
{
    QFETCH(QString, language);
    QFETCH(QString, code);
    QFETCH(QString, expected);
    const QString found = colored(language, code);
    QVERIFY2(found.contains(expected), qPrintable(found));
}

void TestCodeHighlighter::goesOnWhereTheBlockGrows()
{
    const QStringList lines = {QStringLiteral("int a; /* that"), QStringLiteral("goes on"),
                               QStringLiteral("*/ return 1;"), QStringLiteral("int b;")};
    const QString file = codeLanguage(QStringLiteral("cpp")).file;
    CodeHighlighter whole;
    const std::vector<CodeLine> expected = whole.highlight(file, lines);
    QCOMPARE(expected.size(), std::size_t(4));
    CodeHighlighter growing;
    int looks = 0; // one for each line that is read
    for (qsizetype count = 0; count <= lines.size(); ++count) {
        const std::vector<CodeLine> spans = growing.highlight(file, lines.mid(0, count), [&looks] {
            ++looks;
            return false;
        });
        QVERIFY(std::equal(spans.begin(), spans.end(), expected.begin()));
        QCOMPARE(spans.size(), std::size_t(count));
    }
    QCOMPARE(looks, 4);
    const QStringList other = {QStringLiteral("goes on")};
    QVERIFY(growing.highlight(file, other).front() != expected[1]); // it is no comment there
}

void TestCodeHighlighter::leavesPlainWhatItDoesNotKnow()
{
    CodeHighlighter highlighter;
    const QStringList lines = {QStringLiteral("int a;"), QStringLiteral("return 1;")};
    for (const char* file : {"", "nothing.lang", "../../../etc/passwd"}) {
        const std::vector<CodeLine> spans = highlighter.highlight(QLatin1String(file), lines);
        QCOMPARE(spans, std::vector<CodeLine>(2));
    }
}

void TestCodeHighlighter::survivesWrongFiles()
{
    const QStringList lines = {QStringLiteral("int a;")};
    CodeHighlighter missing(QStringLiteral("/no/such/folder"));
    QCOMPARE(missing.highlight(QStringLiteral("cpp.lang"), lines), std::vector<CodeLine>(1));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("cpp.lang")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("keyword = (((\nstate ]] \"");
    file.close();
    CodeHighlighter broken(folder.path());
    QCOMPARE(broken.highlight(QStringLiteral("cpp.lang"), lines), std::vector<CodeLine>(1));
}

void TestCodeHighlighter::endsWithHostileText_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"cpp", "python", "html", "ruby", "perl", "scala"}) {
        QTest::newRow(language) << language;
    }
}

// Minutes for one line, where there are no bounds.
void TestCodeHighlighter::endsWithHostileText()
{
    QFETCH(QString, language);
    QStringList lines;
    for (const char* part : {"\"", "(", "\\", "'\\", "<a ", "/*", "$(", "a ", "a::", "#{"}) {
        lines.append(QString::fromLatin1(part).repeated(10'000));
        lines.append(
            QString::fromLatin1(part).repeated(CodeHighlighter::kLongestLine / int(strlen(part))));
    }
    CodeHighlighter highlighter;
    const std::vector<CodeLine> spans = highlighter.highlight(codeLanguage(language).file, lines);
    QCOMPARE(spans.size(), std::size_t(lines.size()));
    for (std::size_t i = 0; i < spans.size(); i += 2) {
        QVERIFY(spans[i].empty()); // too long
    }
}

void TestCodeHighlighter::looksOnAThreadOfItsOwn()
{
    CodeColorist colorist;
    std::vector<CodeResult> results;
    connect(&colorist, &CodeColorist::colored, this,
            [&results](const CodeResult& result) { results.push_back(result); });
    const QString file = codeLanguage(QStringLiteral("cpp")).file;
    const QStringList lines = {QStringLiteral("int a;")};
    colorist.ask({{1}, 5, file, lines});
    colorist.ask({{1}, 9, file, lines});
    colorist.ask({{1}, 9, file, lines + lines}); // before its turn: instead of the one before
    QVERIFY(results.empty());                    // never at once
    QTRY_COMPARE(results.size(), std::size_t(2));
    QCOMPARE(results[0].task.place, 5);
    QCOMPARE(results[0].spans.size(), std::size_t(1));
    QCOMPARE(bracketed(lines.front(), results[0].spans.front()), QStringLiteral("T[int] a;"));
    QCOMPARE(results[1].task.place, 9);
    QCOMPARE(results[1].spans.size(), std::size_t(2));
}

void TestCodeHighlighter::canEndAtAnyTime()
{
    const QString file = codeLanguage(QStringLiteral("python")).file;
    const QStringList lines(100'000, QStringLiteral("def f(x): return 'a' # words"));
    for (int i = 0; i < 5; ++i) {
        CodeColorist colorist;
        colorist.ask({{1}, i, file, lines});
        QTest::qWait(i);
    }
    CodeHighlighter highlighter;
    int looks = 0;
    const auto spans = highlighter.highlight(file, lines, [&looks] { return ++looks > 10; });
    QCOMPARE(spans.size(), std::size_t(10));
}

QTEST_MAIN(TestCodeHighlighter)
#include "test_code_highlighter.moc"
