// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "ui/chat/message_document.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextList>

#include <memory>
#include <random>

using namespace trilume;
using ui::MessageDocument;

namespace {

constexpr double kWidth = 300.0;
#ifdef TRILUME_SANITIZED
constexpr unsigned kSeeds = 10; // five times slower; the paths are the same
#else
constexpr unsigned kSeeds = 40;
#endif

const std::vector<QString>& bits()
{
    static const std::vector<QString> all = {
        QStringLiteral("Words that go on for a while, **bold** and `code`.\n"),
        QStringLiteral("**Bold** begins this\nand a second line\n"),
        QStringLiteral("# Heading\n"),
        QStringLiteral("Underlined\n---\n"),
        QStringLiteral("- one\n- two\n"),
        QStringLiteral("- one\n- two\n  - in it\n- three\n- **four** and\nlazy\n- five\n"),
        QStringLiteral("1. one\n2. two\n\n   more\n\n3. three\n4. four\n"),
        QStringLiteral("4. four\n5. five\n6) six\n7) seven\n"),
        QStringLiteral("- one\n\n- two\n  with more\n"),
        QStringLiteral("1. first\n2. second\n"),
        QStringLiteral("3. third\n\n   ```cpp\n   int a;\n\n   int b;\n   ```\n"),
        QStringLiteral("- x\n  ```\n  y\nz\n"),
        QStringLiteral("- ```\n  in\n"),
        QStringLiteral("> said\n> more\n"),
        QStringLiteral("> ```\n> quoted\n"),
        QStringLiteral("```cpp\nint a = 0;\n\nint b = a;\n  return b;\n```\n"),
        QStringLiteral("```\nnot closed\n"),
        QStringLiteral("~~~\ntilde\n```\nx\n~~~\n"),
        QStringLiteral("````\n```\ninner\n```\n````\n"),
        QStringLiteral("| a | b |\n|---|---|\n| 1 | 2 |\n"),
        QStringLiteral("a | b\n---|---\n1 | 2\n"),
        QStringLiteral("***\n"),
        QStringLiteral("    indented code\n"),
        QStringLiteral("  ```\n  a\n b\n  ```\n"),
        QStringLiteral("[link](https://example.org/a) and ![picture](x.png)\n"),
        QStringLiteral("<b>html</b>\n"),
        QStringLiteral("\u0645\u0631\u062D\u0628\u0627\n"),
        QStringLiteral("* star\n+ plus\n"),
        QStringLiteral("   \n"),
        QStringLiteral("\n"),
        QStringLiteral("\n"),
        QStringLiteral("\n"),
        QStringLiteral("\n"),
        QStringLiteral("\n"),
        QStringLiteral("\n"),
    };
    return all;
}

QString randomMarkdown(std::mt19937& random, int pieces)
{
    QString text;
    for (int i = 0; i < pieces; ++i) {
        text += bits().at(random() % bits().size());
        text += QString(static_cast<qsizetype>(random() % 2), QLatin1Char('\n'));
    }
    return text;
}

// Everything that can be seen of a document: texts, formats, places.
QStringList described(const MessageDocument& document)
{
    QStringList lines = {QString::number(document.size().height())};
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QRectF place = document.documentLayout()->blockBoundingRect(block);
        const QTextBlockFormat format = block.blockFormat();
        const int style = block.textList() == nullptr ? 0 : int(block.textList()->format().style());
        lines.append(QStringLiteral("level %1, list %2, item %3, rule %4")
                         .arg(format.headingLevel())
                         .arg(style)
                         .arg(style == 0 ? -1 : block.textList()->itemNumber(block))
                         .arg(format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth)));
        for (auto it = block.begin(); it != block.end(); ++it) {
            const QTextCharFormat letters = it.fragment().charFormat();
            lines.append(it.fragment().text() + u" | " + letters.font().toString() + u" | "
                         + letters.anchorHref() + u" | " + letters.foreground().color().name()
                         + u" | " + letters.background().color().name());
        }
        lines.append(QStringLiteral("%1 %2 %3 %4 | %5")
                         .arg(place.x())
                         .arg(place.y())
                         .arg(place.width())
                         .arg(place.height())
                         .arg(block.text()));
    }
    return lines;
}

} // namespace

class TestGrowingAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isTheSameAsTheWhole_data();
    void isTheSameAsTheWhole();
    void freezesWhatIsFinished_data();
    void freezesWhatIsFinished();
    void keepsPositionsLinksAndCode();
    void readsAllAgainForDefinitions();
    void growsAContinuation();
    void takesAnotherTextToo();

private:
    void compare(const MessageDocument& growing, const QString& text) const;

    QTemporaryDir m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
};

void TestGrowingAnswer::initTestCase()
{
    m_settings = std::make_unique<app::Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_theme = std::make_unique<ui::Theme>(*m_settings);
}

void TestGrowingAnswer::compare(const MessageDocument& growing, const QString& text) const
{
    MessageDocument whole;
    whole.setShortestFrozen(text.size() + 1);
    whole.setMarkdownAnswer(text, *m_theme);
    whole.setTextWidth(kWidth);
    const QStringList wanted = described(whole);
    const QStringList found = described(growing);
    if (found != wanted) {
        qInfo().noquote() << "text:\n"
                          << text << "\nfrozen" << growing.frozenCharacters() << "\nfound:\n"
                          << found.join(QLatin1Char('\n')) << "\nwanted:\n"
                          << wanted.join(QLatin1Char('\n'));
    }
    QCOMPARE(found, wanted);
}

void TestGrowingAnswer::isTheSameAsTheWhole_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= kSeeds; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

// Cut at every point, a text grows into what it is when it is read at once.
void TestGrowingAnswer::isTheSameAsTheWhole()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const QString text = randomMarkdown(random, 12);
    MessageDocument letterByLetter;
    letterByLetter.setShortestFrozen(1);
    for (qsizetype length = 0; length <= text.size(); ++length) {
        const QString part = text.left(length);
        letterByLetter.setMarkdownAnswer(part, *m_theme);
        letterByLetter.setTextWidth(kWidth);
        compare(letterByLetter, part);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    MessageDocument atOnce;
    atOnce.setShortestFrozen(1);
    atOnce.setMarkdownAnswer(text, *m_theme);
    atOnce.setTextWidth(kWidth);
    compare(atOnce, text);
}

void TestGrowingAnswer::freezesWhatIsFinished_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("paragraphs") << QStringLiteral("Some words in a paragraph.\n\n");
    QTest::newRow("lists") << QStringLiteral("- one\n- two\n\nAnd then\n\n");
    QTest::newRow("one list") << QStringLiteral("- one\n- two\n");
    QTest::newRow("one numbered list") << QStringLiteral("1. one\n2. two\n   and more\n");
    QTest::newRow("one loose list") << QStringLiteral("- one\n\n- two\n");
    QTest::newRow("one nested list") << QStringLiteral("- one\n  - in\n  - in\n- **two** c\n");
    QTest::newRow("lists with code")
        << QStringLiteral("1. Do this:\n\n   ```sh\n   ls\n   ```\n\nAnd then\n\n");
    QTest::newRow("tables") << QStringLiteral("| a | b |\n|---|---|\n| 1 | 2 |\n\nAnd then\n\n");
    QTest::newRow("code") << QStringLiteral("Code:\n\n```cpp\nint a;\n```\n\n");
    QTest::newRow("quotations") << QStringLiteral("> said\n> more\n\nBy them\n\n");
    QTest::newRow("headings") << QStringLiteral("# One\n\n## Two\n\n");
    QTest::newRow("one code block") << QStringLiteral("sum += a; // and so on\n");
}

void TestGrowingAnswer::freezesWhatIsFinished()
{
    QFETCH(QString, piece);
    const bool isOneBlock = QByteArray(QTest::currentDataTag()) == "one code block";
    QString text = isOneBlock ? QStringLiteral("```\n") : QString();
    MessageDocument document;
    while (text.size() < 6'000) {
        text += piece;
        document.setMarkdownAnswer(text, *m_theme);
        QVERIFY2(text.size() - document.frozenCharacters() < 1'800,
                 qPrintable(QString::number(text.size() - document.frozenCharacters())));
    }
    document.setTextWidth(kWidth);
    compare(document, text);
}

void TestGrowingAnswer::keepsPositionsLinksAndCode()
{
    const QString start =
        QStringLiteral("See [there](https://example.org/a).\n\nSo:\n\n```\nint a;\n");
    QString text = start;
    MessageDocument document;
    document.setShortestFrozen(1);
    document.setMarkdownAnswer(text, *m_theme);
    QVERIFY(document.frozenCharacters() > 0);
    QTextCursor kept(&document);
    kept.setPosition(4);
    kept.setPosition(9, QTextCursor::KeepAnchor);
    for (int i = 0; i < 50; ++i) {
        text += QStringLiteral("int b%1;\n").arg(i);
        document.setMarkdownAnswer(text, *m_theme);
    }
    text += QStringLiteral("```\n\nThe end.\n\nReally.\n");
    document.setMarkdownAnswer(text, *m_theme);
    document.setTextWidth(kWidth);
    QVERIFY(document.frozenCharacters() > text.size() / 2);
    QCOMPARE(kept.selectedText(), QStringLiteral("there"));
    const QRectF first = document.documentLayout()->blockBoundingRect(document.begin());
    QCOMPARE(document.documentLayout()->anchorAt(first.topLeft() + QPointF(45.0, 10.0)),
             QStringLiteral("https://example.org/a"));
    const int inCode = document.find(QStringLiteral("b20")).position();
    QVERIFY(document.codeAt(inCode).startsWith(QStringLiteral("int a;\nint b0;\n")));
    QVERIFY(document.codeAt(inCode).endsWith(QStringLiteral("int b49;\n")));
    QCOMPARE(document.codeBoxes(*m_theme, QRectF(0, 0, kWidth, 1e6)).size(), std::size_t(1));
    // In sight is a part of the box: it is painted as far as it reaches on either side.
    const QRectF middle(0.0, document.size().height() / 2.0, kWidth, 10.0);
    const auto boxes = document.codeBoxes(*m_theme, middle);
    QCOMPARE(boxes.size(), std::size_t(1));
    QVERIFY(boxes.front().place.contains(middle));
    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    QVERIFY(all.selection().toPlainText().contains(QStringLiteral("int b49;\nThe end.")));
}

void TestGrowingAnswer::readsAllAgainForDefinitions()
{
    const QString start = QStringLiteral("See [there][1] please.\n\nWords.\n\nMore words.\n\n");
    const QString end = QStringLiteral("[1]: https://example.org/b\n");
    MessageDocument document;
    document.setShortestFrozen(1);
    document.setMarkdownAnswer(start, *m_theme);
    QVERIFY(document.frozenCharacters() > 0);
    document.setMarkdownAnswer(start + end, *m_theme);
    document.setTextWidth(kWidth);
    compare(document, start + end);
    QVERIFY(document.toHtml().contains(QStringLiteral("https://example.org/b")));
}

void TestGrowingAnswer::growsAContinuation()
{
    const QString beginning = QStringLiteral("Once upon\na time");
    QString text;
    MessageDocument growing;
    for (int i = 0; i < 40; ++i) {
        text += i % 7 == 0 ? QStringLiteral("\r\n") : QStringLiteral(" there was");
        growing.setContinuation(beginning, text, *m_theme);
    }
    MessageDocument whole;
    whole.setContinuation(beginning, text, *m_theme);
    growing.setTextWidth(kWidth);
    whole.setTextWidth(kWidth);
    QCOMPARE(described(growing), described(whole));
}

void TestGrowingAnswer::takesAnotherTextToo()
{
    MessageDocument document;
    document.setShortestFrozen(1);
    document.setMarkdownAnswer(QStringLiteral("One.\n\nTwo.\n\nThree.\n"), *m_theme);
    const QString other = QStringLiteral("Other.\n\nText.\n\n- a\n");
    document.setMarkdownAnswer(other, *m_theme);
    document.setTextWidth(kWidth);
    compare(document, other);
    document.setPlain(QStringLiteral("plain"), *m_theme);
    document.setMarkdownAnswer(other + QStringLiteral("- b\n"), *m_theme);
    document.setTextWidth(kWidth);
    compare(document, other + QStringLiteral("- b\n"));
}

QTEST_MAIN(TestGrowingAnswer)
#include "test_growing_answer.moc"
