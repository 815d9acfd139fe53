// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/display_text.h"

#include <QTest>

using namespace trilume::app;

class TestDisplayText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWouldSteer();
};

void TestDisplayText::showsWhatWouldSteer()
{
    QCOMPARE(displayText(std::string("\033[31mRED\xE9")), QStringLiteral("\\x1b[31mRED\\xe9"));
    QCOMPARE(displayText(QStringLiteral("a\u202eb \U0001f98a")),
             QStringLiteral("a\\u202eb \U0001f98a"));
    QCOMPARE(displayText(QStringLiteral("<b>&amp;</b>")), QStringLiteral("<b>&amp;</b>"));
}

QTEST_GUILESS_MAIN(TestDisplayText)
#include "test_display_text.moc"
