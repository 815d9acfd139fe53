// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_label.h"
#include "ui/widgets/plain_tip.h"

#include <QTest>
#include <QTextDocument>

using namespace trilume;

class TestPlainTip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheLettersAsTheyAre_data();
    void showsTheLettersAsTheyAre();
    void isUsedForTextThatWasCut();
};

void TestPlainTip::showsTheLettersAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("A model");
    QTest::newRow("bold") << QStringLiteral("<b>A model</b>");
    QTest::newRow("picture") << QStringLiteral("<img src='file:///etc/passwd'> & more");
    QTest::newRow("lines") << QStringLiteral("<i>one\n  two</i>");
    QTest::newRow("comparison") << QStringLiteral("a < b & c > d");
}

void TestPlainTip::showsTheLettersAsTheyAre()
{
    QFETCH(QString, text);
    const QString tip = ui::plainTip(text);
    if (!Qt::mightBeRichText(tip)) {
        QCOMPARE(tip, text);
        return;
    }
    QTextDocument shown;
    shown.setHtml(tip);
    QCOMPARE(shown.toPlainText(), text);
}

void TestPlainTip::isUsedForTextThatWasCut()
{
    ui::ElidedLabel label(nullptr);
    label.setText(QStringLiteral("<b>a name that is far too long</b>"));
    label.resize(30, 20);
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    QTextDocument shown;
    shown.setHtml(label.toolTip());
    QCOMPARE(shown.toPlainText(), label.text());
}

QTEST_MAIN(TestPlainTip)
#include "test_plain_tip.moc"
