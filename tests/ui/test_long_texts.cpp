// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/all_pictures.h"
#include "tests/support/cut_texts.h"
#include "tests/support/picture_stage.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

// The window in a language whose texts are a third longer and have accents, made from the sources:
// every page, sheet and panel shows them to their ends, at usual size and at twice that.

using namespace trilume;
using tests::SeenText;

namespace {

constexpr QChar kOpen(0x27E6);
constexpr QChar kClose(0x27E7);

} // namespace

class TestLongTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void showsAllTextsWhole_data();
    void showsAllTextsWhole();
    void findsWhatIsCut();

private:
    QTranslator m_translator;
};

void TestLongTexts::initTestCase()
{
    QVERIFY(m_translator.load(QStringLiteral(TRILUME_LONG_LANGUAGE)));
    QVERIFY(QCoreApplication::installTranslator(&m_translator));
}

void TestLongTexts::cleanup()
{
    tests::lookWith({});
}

void TestLongTexts::showsAllTextsWhole_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("200 %") << 2.0;
}

void TestLongTexts::showsAllTextsWhole()
{
    QFETCH(const double, scale);
    QStringList problems;
    int pictures = 0;
    tests::lookWith([&](QWidget& window, const QString& path) {
        ++pictures;
        for (const SeenText& cut : tests::cutTexts(window, kOpen, kClose)) {
            problems.append(QFileInfo(path).completeBaseName() + QStringLiteral(": ") + cut.place
                            + QStringLiteral(": ") + cut.text);
        }
    });
    tests::takeAll(QString(), app::ThemeChoice::Light, QString(), scale);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    QVERIFY(pictures > 60);
}

// Or the walk would pass by what it was made for.
void TestLongTexts::findsWhatIsCut()
{
    QWidget window;
    window.resize(200, 200);
    const auto place = [&window](QWidget* widget, const QSize& size) {
        widget->setParent(&window);
        widget->resize(size);
    };
    const QString words = QStringLiteral("\u27E6Eight words that need more room than this\u27E7");
    auto* label = new QLabel(words);
    auto* lines = new QLabel(words);
    lines->setWordWrap(true);
    auto* button = new QPushButton(words);
    auto* whole = new QLabel(QStringLiteral("\u27E6a\u27E7"));
    place(label, {60, 30});
    place(lines, {100, 12});
    place(button, {60, 30});
    place(whole, {60, 30});
    window.show();
    const auto places = [&window] {
        QStringList found;
        for (const SeenText& cut : tests::cutTexts(window, kOpen, kClose)) {
            found.append(cut.place);
        }
        return found.join(QLatin1Char('\n'));
    };
    const QString found = places();
    QVERIFY2(found.contains(QStringLiteral("(QLabel) is narrower")), qPrintable(found));
    QVERIFY2(found.contains(QStringLiteral("(QLabel) is lower")), qPrintable(found));
    QVERIFY2(found.contains(QStringLiteral("(QPushButton) is narrower")), qPrintable(found));
    for (QWidget* widget : {static_cast<QWidget*>(label), static_cast<QWidget*>(lines),
                            static_cast<QWidget*>(button)}) {
        delete widget;
    }
    QCOMPARE(places(), QString());
    whole->move(190, 0);
    QVERIFY(places().contains(QStringLiteral("beyond the edge")));
}

QTEST_MAIN(TestLongTexts)
#include "test_long_texts.moc"
