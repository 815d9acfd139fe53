// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/error_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace trilume;
using namespace trilume::app;

namespace {

// A language with an order of words of its own.
class Words final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char* context,
                                    const char* sourceText,
                                    const char* /*disambiguation*/,
                                    int /*n*/) const override
    {
        static const QHash<QByteArray, QString> kWords = {
            {"%1: found %2, expected %3.", QStringLiteral("<%3, not %2, in %1>")},
            {"row %1", QStringLiteral("<line %1>")},
            {"%1 left", QStringLiteral("<%1 % still there, %9 %>")},
        };
        return qstrcmp(context, "trilume::Sentence") == 0 ? kWords.value(sourceText) : QString();
    }
};

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void translatesTheTemplate_data();
    void translatesTheTemplate();
    void writesNumbersAsPeopleReadThem();
    void keepsTheDirectionOfASentence();

private:
    Words m_words;
};

void TestErrorText::initTestCase()
{
    QVERIFY(QCoreApplication::installTranslator(&m_words));
}

void TestErrorText::cleanup()
{
    QLocale::setDefault(QLocale::c());
}

void TestErrorText::translatesTheTemplate_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const Sentence& sentence, const char* expected) {
        QTest::newRow(name) << errorText(Error{Errc::Corrupt, sentence})
                            << QString::fromUtf8(expected);
    };
    const std::string_view percent = "%1%2";
    row("another order",
        Sentence::of("%1: found %2, expected %3.", std::string_view("a.gguf"), 4, 3),
        "<3, not 4, in a.gguf>");
    row("places in arguments", Sentence::of("%1: found %2, expected %3.", percent, percent, 3),
        "<3, not %1%2, in %1%2>");
    row("parts are translated, too",
        Sentence::of("%1: found %2, expected %3.", std::string_view("a"), Sentence::of("row %1", 4),
                     Sentence::of("nobody's words")),
        "<nobody's words, not <line 4>, in a>");
    row("signs that are no places", Sentence::of("%1 left", 5), "<5 % still there, %9 %>");
    row("no translation", Sentence::of("%1 is %2", 1, 2), "1 is 2");
    row("control characters of others", Sentence::of("row %1", std::string_view("\033[1m\n\xFF")),
        "<line \\x1b[1m\\x0a\\xff>");
    row("made for the reader already", asSentence(QStringLiteral("%1 \u00fcber \u2068alles\u2069")),
        "%1 \xC3\xBC"
        "ber \xE2\x81\xA8"
        "alles\xE2\x81\xA9");
    row("nothing", Sentence(), "");
}

void TestErrorText::translatesTheTemplate()
{
    QFETCH(QString, found);
    QFETCH(QString, expected);
    QCOMPARE(found, expected);
}

void TestErrorText::writesNumbersAsPeopleReadThem()
{
    const auto text = [](const Sentence::Argument& argument) {
        return sentenceText(Sentence::of("row %1", argument));
    };
    QCOMPARE(text(12'345), QStringLiteral("<line 12345>")); // to be compared with a file
    QCOMPARE(text(Sentence::amount(12'345)), QStringLiteral("<line 12\u202f345>"));
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    QCOMPARE(text(Sentence::digits("-0.5")), QStringLiteral("<line \u22120,5>"));
    QLocale::setDefault(QLocale(QStringLiteral("ar_EG")));
    QCOMPARE(text(12), QStringLiteral("<line \u0661\u0662>"));
    QCOMPARE(text(std::string_view("v12")), QStringLiteral("<line \u2068v12\u2069>")); // a name
}

void TestErrorText::keepsTheDirectionOfASentence()
{
    const Sentence sentence = Sentence::of("%1: \xD8\xB9", std::string_view("perf psys"));
    QVERIFY(!sentenceText(sentence).isRightToLeft());
    QVERIFY(!sentenceText(sentence).contains(QChar(0x2068)));
    QLocale::setDefault(QLocale(QStringLiteral("ar_EG")));
    QVERIFY(sentenceText(sentence).isRightToLeft());
    QVERIFY(!sentenceText(sentence, NumberForm::OfPrograms).contains(QChar(0x2068)));
    QCOMPARE(sentenceText(Sentence::of("%1", std::string_view("\xD8\xB9"))),
             QStringLiteral("\u0639")); // as it is
    QCOMPARE(sentenceText(Sentence::of("%1", std::string_view("/\xD8\xB9/b"))),
             QStringLiteral("\u2066/\u0639/b\u2069")); // a path begins at the left
    const Sentence figure =
        Sentence::of("%1 +/- %2", Sentence::digits("1.2"), Sentence::digits("0.1"));
    QLocale::setDefault(QLocale(QStringLiteral("ar_AE")));
    QCOMPARE(sentenceText(Sentence::of("row %1", figure)),
             QStringLiteral("<line \u20661.2 +/- 0.1\u2069>"));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "test_error_text.moc"
