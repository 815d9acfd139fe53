// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/display_text.h"
#include "app/platform/utf8_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace trilume::app;

class TestDisplayText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWouldSteer();
    void keepsWholeRunsInSentences_data();
    void keepsWholeRunsInSentences();
    void aMarkAtTheBeginningStays();
};

void TestDisplayText::showsWhatWouldSteer()
{
    QCOMPARE(displayText(std::string("\033[31mRED\xE9")), QStringLiteral("\\x1b[31mRED\\xe9"));
    QCOMPARE(displayText(QStringLiteral("a\u202eb \U0001f98a")),
             QStringLiteral("a\\u202eb \U0001f98a"));
    QCOMPARE(displayText(QStringLiteral("<b>&amp;</b>")), QStringLiteral("<b>&amp;</b>"));
}

void TestDisplayText::keepsWholeRunsInSentences_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("shown");
    const auto stays = [](const char* name, const QString& text) {
        QTest::newRow(name) << text << text;
    };
    stays("plain", QStringLiteral("Saved."));
    stays("path", QStringLiteral("Saved as \u2066/a b.gguf.\u2069."));
    stays("name", QStringLiteral("\u2068tiny (2)\u2069: \u2068x\u2069"));
    stays("within each other", QStringLiteral("\u2068a \u20661.2\u2069 b\u2069"));
    stays("amount", QStringLiteral("\u2067\u0663\u066A\u2069"));
    QTest::newRow("turned letters")
        << QStringLiteral("a\u2067gpj.exe\u2069") << QStringLiteral("a\\u2067gpj.exe\\u2069");
    QTest::newRow("no end") << QStringLiteral("\u2066a") << QStringLiteral("\\u2066a");
    QTest::newRow("no beginning") << QStringLiteral("a\u2069b") << QStringLiteral("a\\u2069b");
    QTest::newRow("other marks") << QStringLiteral("\u2066a\u202eb\u2069\n")
                                 << QStringLiteral("\u2066a\\u202eb\u2069\\x0a");
}

void TestDisplayText::keepsWholeRunsInSentences()
{
    QFETCH(const QString, sentence);
    QFETCH(const QString, shown);
    QCOMPARE(displaySentence(sentence), shown);
}

void TestDisplayText::aMarkAtTheBeginningStays()
{
    QCOMPARE(textFromUtf8("\xEF\xBB\xBF\xEF\xBB\xBFh\xC3\xA9\xEF\xBB\xBF"),
             QStringLiteral("\ufeff\ufeffh\u00e9\ufeff"));
    QCOMPARE(textFromUtf8("h\xC3"), QStringLiteral("h\ufffd"));
    QCOMPARE(textFromUtf8({}), QString());
    const QByteArray json = "\xEF\xBB\xBF{\"a\":\"\xEF\xBB\xBFh\xEF\xBB\xBF\"}";
    QCOMPARE(
        QJsonDocument::fromJson(jsonWithMarks(json)).object().value(QStringLiteral("a")).toString(),
        QStringLiteral("\ufeffh\ufeff"));
}

QTEST_GUILESS_MAIN(TestDisplayText)
#include "test_display_text.moc"
