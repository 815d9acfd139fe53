// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_field.h"

#include <QLineEdit>
#include <QLocale>
#include <QTest>

#include <memory>

using namespace trilume;

class TestNumberField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void everySpellingIsTheSameNumber_data();
    void everySpellingIsTheSameNumber();
    void showsTheDigitsOfTheLocale();
    void whatIsOutsideIsNotTaken();
    void whatIsLeftUnfinishedIsAsBefore();
    void wordsStandForTheLeast();
    void aLineTakesTheSame();
};

namespace {

std::unique_ptr<ui::NumberField> temperature()
{
    auto field = std::make_unique<ui::NumberField>();
    field->setRange(0.0, 5.0);
    field->setDecimals(2);
    field->setKeyboardTracking(false);
    field->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    field->setValue(1.25);
    field->show();
    return field;
}

void type(QAbstractSpinBox& field, const QString& text)
{
    field.setFocus();
    field.selectAll();
    for (const QChar character : text) { // keyClicks() has Latin keys only
        QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_unknown, QString(character),
                            Qt::NoModifier);
    }
    QTest::keyClick(&field, Qt::Key_Return);
}

} // namespace

void TestNumberField::everySpellingIsTheSameNumber_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    for (const char* locale : {"C", "en_US", "de_DE", "ar_EG", "ar_AE", "fr_FR"}) {
        for (const char* typed :
             {"0.7", "0,7", "\u0660\u066B\u0667", "\u0660.\u0667", "\u06F0\u066B\u06F7", ".7"}) {
            QTest::addRow("%s %s", locale, typed)
                << QString::fromLatin1(locale) << QString::fromUtf8(typed);
        }
    }
}

void TestNumberField::everySpellingIsTheSameNumber()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, typed);
    QLocale::setDefault(QLocale(locale));
    const auto field = temperature();
    type(*field, typed);
    QCOMPARE(field->value(), 0.7);
}

void TestNumberField::showsTheDigitsOfTheLocale()
{
    const auto shown = [](const char* locale) {
        QLocale::setDefault(QLocale(QLatin1String(locale)));
        return temperature()->text();
    };
    QCOMPARE(shown("C"), QStringLiteral("1.25"));
    QCOMPARE(shown("de_DE"), QStringLiteral("1,25"));
    QCOMPARE(shown("ar_EG"), QStringLiteral("\u0661\u066B\u0662\u0665"));
    QCOMPARE(shown("ar_AE"), QStringLiteral("1.25"));
}

void TestNumberField::whatIsOutsideIsNotTaken()
{
    const auto field = temperature();
    type(*field, QStringLiteral("9"));
    QVERIFY(field->value() <= 5.0);
    type(*field, QStringLiteral("-3"));
    QCOMPARE(field->value(), 3.0); // there is no key for a sign here
    type(*field, QStringLiteral("1.255"));
    QCOMPARE(field->value(), 1.25);
    type(*field, QStringLiteral("two1"));
    QCOMPARE(field->value(), 1.0);
    auto whole = temperature();
    whole->setDecimals(0);
    type(*whole, QStringLiteral("2,5"));
    QVERIFY(whole->value() == 2.0 || whole->value() == 5.0);
}

void TestNumberField::whatIsLeftUnfinishedIsAsBefore()
{
    const auto field = temperature();
    type(*field, QStringLiteral(","));
    QCOMPARE(field->value(), 1.25);
    QCOMPARE(field->text(), QStringLiteral("1.25"));
    // Below the least, and more digits might have followed.
    field->setRange(10.0, 50.0);
    type(*field, QStringLiteral("3"));
    QCOMPARE(field->value(), 10.0);
    QCOMPARE(field->text(), QStringLiteral("10.00"));
}

void TestNumberField::wordsStandForTheLeast()
{
    const auto field = temperature();
    field->setSpecialValueText(QStringLiteral("off"));
    field->setSuffix(QStringLiteral(" W"));
    type(*field, QStringLiteral("0"));
    QCOMPARE(field->value(), 0.0);
    QCOMPARE(field->text(), QStringLiteral("off"));
    QTest::keyClick(field.get(), Qt::Key_Return);
    QCOMPARE(field->value(), 0.0);
    type(*field, QStringLiteral("2,5"));
    QCOMPARE(field->value(), 2.5);
    QCOMPARE(field->text(), QStringLiteral("2.50 W"));
    QTest::keyClick(field.get(), Qt::Key_Down);
    QCOMPARE(field->value(), 1.5);
}

void TestNumberField::aLineTakesTheSame()
{
    QLineEdit line;
    line.setValidator(new ui::NumberValidator({0.0, 100.0, 3}, &line));
    const auto typedInto = [&line](const QString& text) {
        line.clear();
        for (const QChar character : text) {
            QTest::sendKeyEvent(QTest::Click, &line, Qt::Key_unknown, QString(character),
                                Qt::NoModifier);
        }
        return line.text();
    };
    QCOMPARE(typedInto(QStringLiteral("6,5")), QStringLiteral("6,5"));
    QVERIFY(line.hasAcceptableInput());
    QCOMPARE(typedInto(QStringLiteral("\u0666\u066B\u0665")), QStringLiteral("\u0666\u066B\u0665"));
    QVERIFY(line.hasAcceptableInput());
    QCOMPARE(typedInto(QStringLiteral("6a5W")), QStringLiteral("65"));
    QCOMPARE(typedInto(QStringLiteral("1000")), QStringLiteral("100"));
}

QTEST_MAIN(TestNumberField)
#include "test_number_field.moc"
