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
    void aMarkAtTheBeginningStays();
};

void TestDisplayText::showsWhatWouldSteer()
{
    QCOMPARE(displayText(std::string("\033[31mRED\xE9")), QStringLiteral("\\x1b[31mRED\\xe9"));
    QCOMPARE(displayText(QStringLiteral("a\u202eb \U0001f98a")),
             QStringLiteral("a\\u202eb \U0001f98a"));
    QCOMPARE(displayText(QStringLiteral("<b>&amp;</b>")), QStringLiteral("<b>&amp;</b>"));
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
