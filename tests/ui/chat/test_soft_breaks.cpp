// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "ui/chat/message_document.h"
#include "ui/chat/soft_breaks.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

#include <cmath>
#include <memory>

// Long paragraphs that are cut where their lines end look as if they were not.

using namespace trilume;
using ui::MessageDocument;

namespace {

constexpr double kWidth = 300.0;
constexpr int kShortest = 80;

QImage painted(MessageDocument& document)
{
    const QSizeF size = document.size();
    QImage image(int(std::ceil(size.width())), int(std::ceil(size.height())),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.drawContents(&painter);
    return image;
}

QString allOf(const MessageDocument& document)
{
    return document.textBetween(0, document.characterCount() - 1);
}

int softBreaks(const MessageDocument& document)
{
    int count = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        count += ui::isSoftBreak(block) ? 1 : 0;
    }
    return count;
}

} // namespace

class TestSoftBreaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksAsTheWhole_data();
    void looksAsTheWhole();
    void growsAContinuation();
    void followsTheWidth();
    void laysOutTheLastLinesOnly();
    void leavesTheLongPartAlone_data();
    void leavesTheLongPartAlone();
    void readsProse_data();
    void readsProse();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
};

void TestSoftBreaks::initTestCase()
{
    m_settings = std::make_unique<app::Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_theme = std::make_unique<ui::Theme>(*m_settings);
}

void TestSoftBreaks::looksAsTheWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCut");
    const QString words = QStringLiteral("and then the lamp went on and the light was warm, ");
    const QString long8 = words.repeated(8);
    QTest::newRow("words") << long8 << true;
    QTest::newRow("behind other blocks")
        << QStringLiteral("# Title\n\n- a\n- b\n\nWell:\n\n") + long8 << true;
    QTest::newRow("right below a heading") << QStringLiteral("## Title\n") + long8 << true;
    QTest::newRow("before other blocks") << long8 + QStringLiteral("\n\n- a\n- b\n\nEnd.") << true;
    QTest::newRow("two") << long8 + QStringLiteral("\n\n") + long8 << true;
    QTest::newRow("lines") << QString(words + QStringLiteral("\n")).repeated(8) << true;
    QTest::newRow("bold and code")
        << QString(words + QStringLiteral("**very much** so, says `a b c` and ")).repeated(6)
        << true;
    QTest::newRow("marks that are none")
        << QString(words + QStringLiteral("a_b & c < d, ")).repeated(6) << true;
    QTest::newRow("emphasis") << QStringLiteral("*") + long8 + QStringLiteral("so* it was")
                              << false;
    QTest::newRow("bold that closes late")
        << QStringLiteral("**") + long8 + QStringLiteral("so** it was") << false;
    QTest::newRow("a link") << QStringLiteral("[") + long8 + QStringLiteral("](https://a.b) yes")
                            << false;
    QTest::newRow("becomes a heading") << long8.trimmed() + QStringLiteral("\n===\n\nMore") << true;
    QTest::newRow("becomes a table")
        << long8 + QStringLiteral("| b\n|---|---|\n| 1 | 2 |\n") << true;
    QTest::newRow("in a list") << QStringLiteral("- ") + long8 << false;
    QTest::newRow("in a quotation") << QStringLiteral("> ") + long8 << false;
    QTest::newRow("from right to left")
        << QStringLiteral("\u0645\u0631\u062D\u0628\u0627 \u0628\u0643\u0645 ").repeated(40)
        << true;
    QTest::newRow("in both directions")
        << QStringLiteral("\u0645\u0631\u062D\u0628\u0627 lamp 12, ").repeated(40) << false;
}

void TestSoftBreaks::looksAsTheWhole()
{
    QFETCH(QString, text);
    QFETCH(bool, isCut);
    MessageDocument growing;
    growing.setShortestFrozen(kShortest);
    int most = 0;
    for (qsizetype length = 0; length <= text.size(); length += 3) {
        const QString part = text.left(length + 3);
        growing.setMarkdownAnswer(part, *m_theme);
        growing.fitWidth(kWidth);
        growing.freezeLines();
        most = std::max(most, softBreaks(growing));
        MessageDocument whole;
        whole.setShortestFrozen(text.size() + 1);
        whole.setMarkdownAnswer(part, *m_theme);
        whole.setTextWidth(kWidth);
        QCOMPARE(allOf(growing), allOf(whole));
        QCOMPARE(growing.size(), whole.size());
        const bool isLast = length + 3 >= text.size();
        if (isLast || length % 60 == 0) {
            QVERIFY2(painted(growing) == painted(whole), qPrintable(part));
        }
    }
    QCOMPARE(most > 0, isCut);
}

void TestSoftBreaks::growsAContinuation()
{
    const QString beginning = QStringLiteral("Once upon a time there was a lamp ").repeated(6);
    QString text;
    MessageDocument growing;
    growing.setShortestFrozen(kShortest);
    for (int i = 0; i < 120; ++i) {
        text += i % 50 == 49 ? QStringLiteral("\n") : QStringLiteral("that *shone ");
        growing.setContinuation(beginning, text, *m_theme);
        growing.fitWidth(kWidth);
        growing.freezeLines();
    }
    QVERIFY(softBreaks(growing) > 0);
    MessageDocument whole;
    whole.setContinuation(beginning, text, *m_theme);
    whole.setTextWidth(kWidth);
    QCOMPARE(allOf(growing), allOf(whole));
    QVERIFY(painted(growing) == painted(whole));
}

void TestSoftBreaks::followsTheWidth()
{
    QString text;
    MessageDocument growing;
    growing.setShortestFrozen(kShortest);
    for (const double width : {kWidth, 200.0, 340.0, kWidth}) {
        for (int i = 0; i < 60; ++i) {
            text += QStringLiteral("the **lamp** went on ");
            growing.setMarkdownAnswer(text, *m_theme);
            growing.fitWidth(width);
            growing.freezeLines();
        }
        QVERIFY(softBreaks(growing) > 0);
        MessageDocument whole;
        whole.setShortestFrozen(text.size() + 1);
        whole.setMarkdownAnswer(text, *m_theme);
        whole.setTextWidth(width);
        QCOMPARE(allOf(growing), allOf(whole));
        QVERIFY(painted(growing) == painted(whole));
    }
}

void TestSoftBreaks::laysOutTheLastLinesOnly()
{
    QString text;
    MessageDocument answer;
    MessageDocument continuation;
    for (int i = 0; i < 2'000; ++i) {
        text += QStringLiteral("then the lamp ");
        answer.setMarkdownAnswer(text, *m_theme);
        answer.fitWidth(kWidth);
        answer.freezeLines();
        continuation.setContinuation(QString(), text, *m_theme);
        continuation.fitWidth(kWidth);
        continuation.freezeLines();
        QVERIFY(answer.lastBlock().length() < 3'100);
        QVERIFY(continuation.lastBlock().length() < 3'100);
    }
    QVERIFY(text.size() - answer.frozenCharacters() < 3'100);
}

void TestSoftBreaks::leavesTheLongPartAlone_data()
{
    QTest::addColumn<bool>("isContinuation");
    QTest::newRow("an answer") << false;
    QTest::newRow("a continuation") << true;
}

// A long paragraph that comes at once, as that of a chat one goes back to while it is written. Qt
// lays out again what a change touches, and the block before it.
void TestSoftBreaks::leavesTheLongPartAlone()
{
    QFETCH(const bool, isContinuation);
    QString text = QStringLiteral("then the lamp ").repeated(2'000);
    MessageDocument document;
    const auto show = [&] {
        if (isContinuation) {
            document.setContinuation(QString(), text, *m_theme);
        } else {
            document.setMarkdownAnswer(text, *m_theme);
        }
        document.fitWidth(kWidth);
        document.freezeLines();
    };
    show();
    show(); // with all that is frozen
    const QTextBlock longPart = document.firstBlock();
    QVERIFY(longPart.length() > 20'000);
    int changes = 0;
    int first = document.characterCount();
    connect(&document, &QTextDocument::contentsChange, this, [&](int from) {
        ++changes;
        first = std::min(first, from);
    });
    for (int i = 0; i < 500; ++i) { // until it is cut once more
        text += QStringLiteral("went on ");
        show();
    }
    QVERIFY(changes >= 500);
    QCOMPARE(document.firstBlock().length(), longPart.length());
    QVERIFY(first > longPart.position() + longPart.length());
}

void TestSoftBreaks::readsProse_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<int>("shownTo"); // -1: nowhere
    QTest::addColumn<int>("sourceTo");
    QTest::newRow("words") << QStringLiteral("one two thr") << QStringLiteral("one two thr") << 7
                           << 7;
    QTest::newRow("one word") << QStringLiteral("one") << QStringLiteral("one") << -1 << -1;
    QTest::newRow("bold") << QStringLiteral("a **b c** d") << QStringLiteral("a b c d") << 5 << 9;
    QTest::newRow("bold in bold") << QStringLiteral("a **b **c d** e** f")
                                  << QStringLiteral("a b c d e f") << 1 << 1;
    QTest::newRow("open") << QStringLiteral("a **b c d") << QStringLiteral("a **b c d") << 1 << 1;
    QTest::newRow("code") << QStringLiteral("a `b c` d") << QStringLiteral("a b c d") << 5 << 7;
    QTest::newRow("open code") << QStringLiteral("a `b c") << QStringLiteral("a `b c") << -1 << -1;
    QTest::newRow("a mark") << QStringLiteral("a b [c d") << QStringLiteral("a b [c d") << 1 << 1;
    QTest::newRow("an entity") << QStringLiteral("a b &lt; c d") << QStringLiteral("a b < c d") << 1
                               << 1;
    QTest::newRow("another text") << QStringLiteral("a b c") << QStringLiteral("x b c") << -1 << -1;
    QTest::newRow("digits") << QStringLiteral("a 1. b") << QStringLiteral("a 1. b") << 4 << 4;
}

void TestSoftBreaks::readsProse()
{
    QFETCH(QString, source);
    QFETCH(QString, shown);
    QFETCH(int, shownTo);
    QFETCH(int, sourceTo);
    const auto prose = ui::finishedProse(source, shown, 1'000);
    QCOMPARE(prose ? prose->shown : -1, shownTo);
    QCOMPARE(prose ? int(prose->source) : -1, sourceTo);
}

QTEST_MAIN(TestSoftBreaks)
#include "test_soft_breaks.moc"
