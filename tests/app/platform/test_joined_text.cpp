// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/joined_text.h"

#include <QTest>
#include <QTranslator>

#include <cstring>

using namespace trilume::app;

namespace {

// As Chinese has it.
class Chinese final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char* context,
                                    const char* source,
                                    const char* comment,
                                    int /*n*/) const override
    {
        if (std::strcmp(context, "JoinedText") != 0) {
            return {};
        }
        const QByteArray text = source;
        return text == "%1 %2"                 ? QStringLiteral("%1%2")
               : text == "%1. %2"              ? QStringLiteral("%1\u3002%2")
               : text == "%1; %2"              ? QStringLiteral("%1\uFF1B%2")
               : text == "%1: %2"              ? QStringLiteral("%1\uFF1A%2")
               : QByteArray(comment) == "list" ? QStringLiteral("%1\u3001%2")
                                               : QStringLiteral("%1\uFF0C%2");
    }
};

} // namespace

class TestJoinedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsAsEnglishDoes();
    void joinsAsTheLanguageDoes();
    void keepsPercentSigns();
};

void TestJoinedText::joinsAsEnglishDoes()
{
    const QStringList three{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    QCOMPARE(listText(three), QStringLiteral("a, b, c"));
    QCOMPARE(factsText(three), QStringLiteral("a, b, c"));
    QCOMPARE(seriesText(three), QStringLiteral("a; b; c"));
    QCOMPARE(sentencesText({QStringLiteral("A."), QStringLiteral("B.")}), QStringLiteral("A. B."));
    QCOMPARE(asSentencesText(three), QStringLiteral("a. b. c"));
    QCOMPARE(labelledText(QStringLiteral("Seed"), QStringLiteral("5")), QStringLiteral("Seed: 5"));
    QCOMPARE(listText({QStringLiteral("a")}), QStringLiteral("a"));
    QCOMPARE(listText({}), QString());
}

void TestJoinedText::joinsAsTheLanguageDoes()
{
    const QStringList three{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    Chinese chinese;
    QVERIFY(QCoreApplication::installTranslator(&chinese));
    QCOMPARE(listText(three), QStringLiteral("a\u3001b\u3001c"));
    QCOMPARE(factsText(three), QStringLiteral("a\uFF0Cb\uFF0Cc"));
    QCOMPARE(seriesText(three), QStringLiteral("a\uFF1Bb\uFF1Bc"));
    QCOMPARE(sentencesText({QStringLiteral("a\u3002"), QStringLiteral("b\u3002")}),
             QStringLiteral("a\u3002b\u3002"));
    QCOMPARE(asSentencesText(three), QStringLiteral("a\u3002b\u3002c"));
    QCOMPARE(labelledText(QStringLiteral("a"), QStringLiteral("b")), QStringLiteral("a\uFF1Ab"));
}

void TestJoinedText::keepsPercentSigns()
{
    QCOMPARE(listText({QStringLiteral("%2"), QStringLiteral("%1"), QStringLiteral("5 %")}),
             QStringLiteral("%2, %1, 5 %"));
}

QTEST_GUILESS_MAIN(TestJoinedText)
#include "test_joined_text.moc"
