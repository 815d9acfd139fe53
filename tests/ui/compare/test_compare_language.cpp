// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison.h"
#include "tests/app/compare/sample_comparison.h"
#include "tests/support/painted_texts.h"
#include "tests/support/seen_texts.h"
#include "tests/ui/compare/compare_desk.h"

#include <QRegularExpression>
#include <QTranslator>

using namespace trilume;
using namespace trilume::tests;

namespace {

constexpr QChar kOpen(0x27E6);
constexpr QChar kClose(0x27E7);

// What is the same in every language: units, and what came of the machine and the model.
const char kSame[] = "J/|tokens/s|Trilume|Sample|avx2|2bit|powercap|package-\\d|0123456789abcdef|"
                     "fpga:0|board|linux|processor|Sep 2026";

QString outside(const QString& text)
{
    QString out;
    int depth = 0;
    for (const QChar character : text) {
        depth += character == kOpen ? 1 : 0;
        if (depth == 0) {
            out += character;
        }
        depth -= character == kClose ? 1 : 0;
    }
    return out;
}

} // namespace

// The page in a language in which each text stands between brackets (test_translated_window): what
// stands outside them was not translated.
class TestCompareLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void translatesWhatIsSeen_data();
    void translatesWhatIsSeen();
};

void TestCompareLanguage::translatesWhatIsSeen_data()
{
    QTest::addColumn<QString>("state");
    for (const char* const state : {"empty", "running", "result", "parting"}) {
        QTest::newRow(state) << QString::fromLatin1(state);
    }
}

void TestCompareLanguage::translatesWhatIsSeen()
{
    QFETCH(QString, state);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(TRILUME_PSEUDO_LANGUAGE)));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    CompareDesk desk;
    if (state == QLatin1String("running")) {
        desk.click("runComparison");
        desk.comparisons.reach({app::ComparisonStage::Step::Measuring, 1, 2, 7, 20});
        QTRY_VERIFY(desk.isSeen("comparisonStage"));
    } else if (state != QLatin1String("empty")) {
        app::Comparison comparison = sampleComparison({{.joulesPerToken = {0.41, 0.4275}},
                                                       {.device = "fpga:0",
                                                        .deviceName = "board",
                                                        .isSimulated = true,
                                                        .tokensPerSecond = {118.0, 120.0},
                                                        .joulesPerToken = {0.00061, 0.00062}}});
        if (state == QLatin1String("parting")) {
            comparison.runs[1].ids[2] = 99;
            comparison.end = app::ComparisonEnd::Time;
        }
        desk.comparisons.show(app::viewOf(comparison));
        desk.comparisons.pairUp({{}});
    }
    QTest::qWait(0);
    std::vector<SeenText> seen = seenTexts(*desk.page);
    const std::vector<SeenText> painted = paintedTexts(*desk.page);
    seen.insert(seen.end(), painted.begin(), painted.end());
    static const QRegularExpression same{QLatin1String(kSame)};
    static const QRegularExpression word(QStringLiteral("\\p{L}{3,}"));
    QStringList untranslated;
    int translated = 0;
    for (const SeenText& text : seen) {
        translated += text.text.contains(kOpen) ? 1 : 0;
        if (word.match(outside(text.text).remove(same)).hasMatch()) {
            untranslated.append(text.place + QStringLiteral(": ") + text.text);
        }
    }
    QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join(QLatin1Char('\n'))));
    QVERIFY(translated > 30);
}

QTEST_MAIN(TestCompareLanguage)

#include "test_compare_language.moc"
