// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/message_text.h"

#include <QTest>

#include <string_view>
#include <vector>

using namespace trilume;
using namespace trilume::checkpoint;

class TestMessageText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesNames_data();
    void quotesNames();
    void listsWhatCouldHaveBeenThere();
    void writesShapes();
    void endsEveryMessageOnce();
};

void TestMessageText::quotesNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char* tag, const QByteArray& name, const QByteArray& shown) {
        QTest::newRow(tag) << name << QByteArray("\"" + shown + "\"");
    };
    row("empty", "", "");
    row("plain", "model.norm", "model.norm");
    row("umlaut", "\xC3\xA4", "\xC3\xA4");
    row("three bytes", "\xE2\x96\x81", "\xE2\x96\x81");
    row("four bytes", "\xF0\x9F\x92\xA1", "\xF0\x9F\x92\xA1");
    row("escape and delete", "\x1B[31m\x7F", "\\x1b[31m\\x7f");
    row("zero", QByteArray("a\0b", 3), "a\\x00b");
    row("lone continuation", "\x80", "\\x80");
    row("cut off", "a\xE2\x96", "a\\xe2\\x96");
    row("cut off before text", "\xC3z", "\\xc3z");
    row("overlong", "\xC0\xAF", "\\xc0\\xaf");
    row("surrogate", "\xED\xA0\x80", "\\xed\\xa0\\x80");
    row("past Unicode", "\xF4\x90\x80\x80", "\\xf4\\x90\\x80\\x80");
    row("no lead byte", "\xFF", "\\xff");
    row("long", QByteArray(1000, 'x'), QByteArray(80, 'x') + "...");
    row("just short enough", QByteArray(80, 'x'), QByteArray(80, 'x'));
}

void TestMessageText::quotesNames()
{
    QFETCH(const QByteArray, name);
    QTEST(QByteArray::fromStdString(quotedName(name.toStdString())), "shown");
}

void TestMessageText::listsWhatCouldHaveBeenThere()
{
    const auto english = [](const std::vector<std::string_view>& names) {
        return Sentence::of("expected %1", anyOf(names)).english();
    };
    QCOMPARE(english({"a"}), std::string("expected \"a\""));
    QCOMPARE(english({"a", "b"}), std::string("expected \"a\" or \"b\""));
    QCOMPARE(english({"a", "b", "c"}), std::string("expected \"a\" or \"b\" or \"c\""));
}

void TestMessageText::writesShapes()
{
    const std::uint64_t shape[] = {2048, 1024};
    QCOMPARE(shapeText(shape), std::string("[2048, 1024]"));
    QCOMPARE(shapeText(std::span(shape).first(1)), std::string("[2048]"));
    QCOMPARE(shapeText({}), std::string("[]"));
}

void TestMessageText::endsEveryMessageOnce()
{
    QCOMPARE(corrupt("a", std::string_view("b"), Sentence::asIs("c")).english(),
             std::string("a: b: c."));
    QCOMPARE(unsupported("a", std::string_view("b"), Sentence::asIs("c.")).english(),
             std::string("a: b: c."));
    const Error inner = {Errc::Io, Sentence::asIs("x")};
    QCOMPARE(within("a", inner).english(), std::string("a: x."));
    QCOMPARE(within("a", inner).code, Errc::Io);
}

QTEST_GUILESS_MAIN(TestMessageText)
#include "test_message_text.moc"
