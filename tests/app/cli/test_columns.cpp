// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columns.h"

#include <QTest>

using namespace trilume::cli;

// Cells of a terminal: letters of Chinese take two, marks on a letter none.
class TestColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsCells_data();
    void countsCells();
    void fillsToAWidth();
    void keepsValuesBelowEachOther();
    void wraps_data();
    void wraps();
};

void TestColumns::countsCells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("cells");
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("ASCII") << QByteArray("tokens/s") << 8;
    QTest::newRow("accents") << QByteArray("Gerät") << 5;
    QTest::newRow("a mark of its own") << QByteArray("Gera\u0308t") << 5;
    QTest::newRow("Chinese") << QByteArray("模型") << 4;
    QTest::newRow("Japanese") << QByteArray("モデル") << 6;
    QTest::newRow("Arabic") << QByteArray("نموذج") << 5;
    QTest::newRow("Arabic with vowels") << QByteArray("نَمُوذَج") << 5;
    QTest::newRow("beyond 16 bits") << QByteArray("\U00020000") << 2;
    QTest::newRow("full width") << QByteArray("：") << 2;
}

void TestColumns::countsCells()
{
    QFETCH(QByteArray, text);
    QFETCH(int, cells);
    QCOMPARE(displayWidth(text.toStdString()), static_cast<std::size_t>(cells));
}

void TestColumns::fillsToAWidth()
{
    QCOMPARE(leftAligned("模型", 6), std::string("模型  "));
    QCOMPARE(rightAligned("ä", 3), std::string("  ä"));
    QCOMPARE(leftAligned("too long", 3), std::string("too long")); // not cut
    QCOMPARE(rightAligned("too long", 3), std::string("too long"));
}

void TestColumns::keepsValuesBelowEachOther()
{
    QCOMPARE(rowsText({{"a", "1"}, {"  模型", "2"}}, 8), std::string("a       1\n  模型  2\n"));
    // A name that is too long moves all.
    QCOMPARE(rowsText({{"a", "1"}, {"seven..", "2"}}, 4), std::string("a       1\nseven.. 2\n"));
}

void TestColumns::wraps_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("indent");
    QTest::addColumn<QByteArray>("lines"); // of 10 cells
    const auto row = [](const char* name, const char* text, int indent, const char* lines) {
        QTest::newRow(name) << QByteArray(text) << indent << QByteArray(lines);
    };
    row("fits", "ten cells.", 0, "ten cells.\n");
    row("at a space", "ten cells. more", 0, "ten cells.\nmore\n");
    row("indented", "ten cells", 2, "  ten\n  cells\n");
    row("line ends stay", "a\nb c\n", 0, "a\nb c\n");
    row("no space", "antidisestablishment is", 0, "antidisestablishment\nis\n");
    row("not at hyphens", "one two-three", 0, "one\ntwo-three\n");
    row("accents", "ächz ächzt ä", 0, "ächz ächzt\nä\n");
    row("Chinese", "一二三四五六七", 0, "一二三四五\n六七\n");
    row("no full stop in front", "一二三四五。六", 0, "一二三四\n五。六\n");
    row("words within Chinese", "一二 --model 三四五", 0, "一二\n--model 三\n四五\n");
}

void TestColumns::wraps()
{
    QFETCH(QByteArray, text);
    QFETCH(int, indent);
    QFETCH(QByteArray, lines);
    constexpr std::size_t kWidth = 10;
    QCOMPARE(QByteArray::fromStdString(
                 wrapped(text.toStdString(), static_cast<std::size_t>(indent), kWidth)),
             lines);
}

QTEST_GUILESS_MAIN(TestColumns)
#include "test_columns.moc"
