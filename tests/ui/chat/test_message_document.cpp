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

QTEST_MAIN(TestMessageDocument)
#include "test_message_document.moc"
