// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "ui/chat/message_document.h"
#include "ui/chat/message_style.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>

#include <memory>

using namespace trilume;
using ui::MessageDocument;

class TestMessageDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsSingleLineBreaks_data();
    void keepsSingleLineBreaks();
    void rendersMarkdown();
    void showsHtmlAsText();
    void leavesThePersonsWordsAlone();
    void survivesAnyBeginningOfAnAnswer();
    void marksWhatIsDone();
    void makesFormulasReadable_data();
    void makesFormulasReadable();
    void tellsBlocksOfCodeApart();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
};

void TestMessageDocument::initTestCase()
{
    m_settings = std::make_unique<app::Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_theme = std::make_unique<ui::Theme>(*m_settings);
}

void TestMessageDocument::keepsSingleLineBreaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // with | for a line separator
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(text)
                            << QString::fromUtf8(expected).replace(QLatin1Char('|'),
                                                                   QChar(QChar::LineSeparator));
    };
    row("poem", "a\nb\nc", "a|b|c");
    row("paragraphs", "a\n\nb", "a\n\nb");
    row("list", "a\n- b\n- c", "a\n- b\n- c");
    row("numbered list", "a\n1. b\n2. c", "a\n1. b\n2. c");
    row("heading", "# a\nb", "# a\nb");
    row("code", "```\na\nb\n```\nc", "```\na\nb\n```\nc");
    row("quotation", "a\n> b", "a\n> b");
    row("no text", "", "");
    row("only a break", "\n", "\n");
}

void TestMessageDocument::keepsSingleLineBreaks()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(ui::withLineBreaks(text), expected);
}

void TestMessageDocument::rendersMarkdown()
{
    MessageDocument document;
    document.setMarkdownAnswer(
        QStringLiteral("A **bold** word\n\n```\nint a;\n```\n\n|x|y|\n|---|---|\n|1|2|\n"),
        *m_theme);
    QCOMPARE(document.begin().text(), QStringLiteral("A bold word"));
    int tables = 0;
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        tables += qobject_cast<QTextTable*>(frame) != nullptr ? 1 : 0;
    }
    QCOMPARE(tables, 1);
    QVERIFY(document.toPlainText().contains(QStringLiteral("int a;")));
    QVERIFY(!document.toPlainText().contains(QStringLiteral("```")));
}

void TestMessageDocument::showsHtmlAsText()
{
    MessageDocument document;
    document.setMarkdownAnswer(QStringLiteral("<b>no</b> <img src=\"https://example.org/x.png\">"),
                               *m_theme);
    QVERIFY(document.toPlainText().contains(QStringLiteral("<b>no</b>")));
}

void TestMessageDocument::leavesThePersonsWordsAlone()
{
    MessageDocument document;
    const QString text = QStringLiteral("**not bold** <i>\n# no heading");
    document.setPlain(text, *m_theme);
    QCOMPARE(document.toPlainText(), text);
}

void TestMessageDocument::survivesAnyBeginningOfAnAnswer()
{
    // While an answer is written, every beginning of it is rendered once.
    const QString answer = QStringLiteral(
        "# H\n\n1. a\n   - b `c`\n\n```cpp\nx\n```\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> q\n\n**b");
    MessageDocument document;
    for (qsizetype length = 0; length <= answer.size(); ++length) {
        document.setMarkdownAnswer(answer.left(length), *m_theme);
        document.setTextWidth(300.0);
        QVERIFY(document.size().height() >= 0.0);
    }
}

void TestMessageDocument::tellsBlocksOfCodeApart()
{
    MessageDocument document;
    document.setMarkdownAnswer(QStringLiteral("Words\n\n```cpp\nint a;\n\nint b;\n```\n```\nplain\n"
                                              "```\n\nEnd\n\n```py\nx\n```\n"),
                               *m_theme);
    document.setTextWidth(400.0);
    const std::vector<ui::CodeBlock> blocks = ui::codeBlocks(document, 0);
    QCOMPARE(blocks.size(), std::size_t(3));
    QCOMPARE(blocks[0].language, QStringLiteral("cpp"));
    QCOMPARE(document.codeAt(blocks[0].from), QStringLiteral("int a;\n\nint b;\n"));
    QCOMPARE(document.codeAt(blocks[1].from), QStringLiteral("plain\n"));
    QVERIFY(!blocks[1].isLast);
    QVERIFY(blocks[2].isLast);
    QCOMPARE(ui::codeBlocks(document, blocks[1].from + 1).size(), std::size_t(2));
    // Each has a box of its own, with a line for its name above the first letter.
    const auto boxes = document.codeBoxes(*m_theme, QRectF(0, 0, 400, 1e6));
    QCOMPARE(boxes.size(), std::size_t(3));
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        QCOMPARE(boxes[i].position, blocks[i].from);
        QCOMPARE(boxes[i].language, blocks[i].language);
        QVERIFY(i == 0 || boxes[i - 1].place.bottom() <= boxes[i].place.top());
        const QRectF first =
            document.documentLayout()->blockBoundingRect(document.findBlock(blocks[i].from));
        QVERIFY(first.top() - boxes[i].place.top() > m_theme->metrics().px(ui::kCodeHead));
    }
}

void TestMessageDocument::marksWhatIsDone()
{
    MessageDocument document;
    document.setMarkdownAnswer(QStringLiteral("- [x] one\n- [ ] two\n- [X] three\n- four\n"),
                               *m_theme);
    document.setTextWidth(400.0);
    const std::vector<QRectF> boxes = document.doneBoxes(QRectF(0, 0, 400, 1e6));
    QCOMPARE(boxes.size(), std::size_t(2));
    const auto place = [&document](int number) {
        return document.documentLayout()->blockBoundingRect(document.findBlockByNumber(number));
    };
    QVERIFY(place(0).top() <= boxes[0].top() && place(0).bottom() >= boxes[0].bottom());
    QVERIFY(place(2).top() <= boxes[1].top() && place(2).bottom() >= boxes[1].bottom());
    QVERIFY(boxes[0].right() <= place(0).left() + 40.0 && boxes[0].left() >= 0.0);
}

void TestMessageDocument::makesFormulasReadable_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const char* written, const char* shown) {
        QTest::newRow(name) << QString::fromUtf8(written) << QString::fromUtf8(shown);
    };
    row("a power and a Greek letter", "It is \\(\\pi r^2\\).", "It is \u03c0 r\u00b2.");
    row("a fraction", "$$\\frac{a}{b}$$", "a/b");
    row("a fraction of sums", "\\(\\frac{x+1}{2y}\\)", "(x+1)/(2y)");
    row("a root", "\\[\\sqrt{x^2+1}\\]", "\u221a(x\u00b2+1)");
    row("an index", "\\(x_{10} \\le y_i\\)", "x\u2081\u2080 \u2264 y\u1d62");
    row("a power without small letters", "\\(e^{i\\pi}\\)", "e^(i\u03c0)");
    row("a sum", "\\(\\sum_{i=1}^{n} i\\)", "\u2211\u1d62\u208c\u2081\u207f i");
    row("words", "\\(\\text{way} - \\mathbb{R}\\)", "way \u2212 \u211d");
    row("signs of Markdown", "\\(a * b * c\\)", "a * b * c");
    row("dollars", "$E = mc^2$, $x$", "E = mc\u00b2, x");
    row("over two lines", "$$\na = b\n$$", "a = b");
    row("prices", "It costs $5 and $10, or $7.", "It costs $5 and $10, or $7.");
    row("variables of a shell", "$A=$B and $HOME/a", "$A=$B and $HOME/a");
    row("a command that is not known", "\\(\\unknown{a}\\)", "(\\unknown{a})");
    row("no end", "\\(x^2", "(x^2");
    row("a bracket too many", "$$x^{2$$", "$$x^{2$$");
    row("deep", "$${{{{{{{{{{{{{{{{{{{{{{{{a}}}}}}}}}}}}}}}}}}}}}}}}$$",
        "$${{{{{{{{{{{{{{{{{{{{{{{{a}}}}}}}}}}}}}}}}}}}}}}}}$$");
    row("code in a line", "`\\(x^2\\)` and ``$$a_1$$``", "\\(x^2\\) and $$a_1$$");
    row("a block of code", "```\n$$x^2$$\n```", "$$x^2$$");
    row("a fence in a fence", "````\n```\n$$x^2$$\n```\n$$y^2$$\n````",
        "```\n$$x^2$$\n```\n$$y^2$$");
    row("indented code", "a\n\n    s/\\(a\\)/b/", "a\ns/\\(a\\)/b/");
    row("a sign that is escaped", "a \\$ b^2 $", "a $ b^2 $");
}

void TestMessageDocument::makesFormulasReadable()
{
    QFETCH(QString, written);
    MessageDocument document;
    document.setMarkdownAnswer(written, *m_theme);
    QTEST(document.toPlainText(), "shown");
    // And at any length, while it is written.
    for (qsizetype length = 0; length <= written.size(); ++length) {
        document.setMarkdownAnswer(written.left(length), *m_theme);
    }
}

QTEST_MAIN(TestMessageDocument)
#include "test_message_document.moc"
