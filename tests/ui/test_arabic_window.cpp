// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/language.h"
#include "app/platform/text_run.h"
#include "tests/support/named_window.h"
#include "ui/main_window.h"
#include "ui/widgets/quantity.h"

#include <QGlyphRun>
#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTextLayout>

#include <algorithm>

// The window in Arabic, with names, paths, figures and code in it, which are written from left to
// right: they stand in their own order in the lines that run the other way. The order is that of
// the places at which letters are drawn.

using namespace trilume;

namespace {

// Whether a piece of a line that begins at the right is drawn from left to right, glyph by glyph.
bool isDrawnFromTheLeft(const QString& line, qsizetype begin, qsizetype length)
{
    QTextLayout layout(line, QGuiApplication::font());
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine().setLineWidth(100'000.0);
    layout.endLayout();
    qreal last = -1.0;
    for (qsizetype at = begin; at < begin + length; ++at) {
        if (line[at].category() == QChar::Other_Format) {
            continue; // has no place
        }
        const QList<QGlyphRun> glyphs = layout.glyphRuns(static_cast<int>(at), 1);
        if (glyphs.isEmpty() || glyphs.front().positions().front().x() <= last) {
            return false;
        }
        last = glyphs.front().positions().front().x();
    }
    return true;
}

bool isArabic(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar letter) { return letter.direction() == QChar::DirAL; });
}

// Has brackets and a full stop, which go astray first.
const QString kName = QStringLiteral("Q2_0 (1.7B).");

// Names, and figures with a unit of Latin letters.
const QRegularExpression& fromTheLeft()
{
    static const QRegularExpression kPieces(
        QRegularExpression::escape(kName)
        + QStringLiteral(
            "|\\p{Nd}[\\p{Nd}\u066B\u066C.,]*[\\s\u2060]+(?:[km]?Wh?|[km]?J|[KMG]iB)\\b"));
    return kPieces;
}

// The texts of the program in Arabic, with its numbers, while it lives.
class InArabic
{
public:
    InArabic()
    {
        m_catalogues.load(QStringLiteral("ar"));
        QLocale::setDefault(QLocale(QStringLiteral("ar_EG")));
    }

    ~InArabic()
    {
        QLocale::setDefault(QLocale::c());
        m_catalogues.load(QStringLiteral("en"));
    }

    InArabic(const InArabic&) = delete;
    InArabic& operator=(const InArabic&) = delete;

private:
    app::Catalogues m_catalogues{QStringList()};
};

const QString kArabic = QStringLiteral("\u0645\u0631\u062D\u0628\u0627 \u0628\u0643\u0645");

} // namespace

class TestArabicWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void measuresTheOrderOfLetters();
    void drawsNamesAndFiguresFromTheLeft_data();
    void drawsNamesAndFiguresFromTheLeft();
};

void TestArabicWindow::initTestCase()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

void TestArabicWindow::drawsNamesAndFiguresFromTheLeft_data()
{
    QTest::addColumn<QString>("state");
    for (const char* state : {"errors", "meters", "explorer"}) {
        QTest::newRow(state) << QString::fromLatin1(state);
    }
}

// In every Arabic text that the window shows or tells the mouse.
void TestArabicWindow::drawsNamesAndFiguresFromTheLeft()
{
    QFETCH(const QString, state);
    const InArabic arabic;
    tests::NamedWindow named(kName);
    QStringList wrong;
    int pieces = 0;
    for (const tests::SeenText& seen : named.seenIn(state)) {
        const bool isSpoken = seen.place.contains(QLatin1String("accessible"))
                              || seen.place.endsWith(QLatin1String(" row"));
        // What was painted comes in pieces, in the order of their drawing.
        if (isSpoken || seen.place.endsWith(QLatin1String(" painted"))) {
            continue;
        }
        for (const QString& line : seen.text.split(QLatin1Char('\n'))) { // a paragraph each
            for (auto it = fromTheLeft().globalMatch(isArabic(line) ? line : QString());
                 it.hasNext();) {
                const QRegularExpressionMatch piece = it.next();
                ++pieces;
                if (!isDrawnFromTheLeft(line, piece.capturedStart(), piece.capturedLength())) {
                    wrong.append(seen.place + QStringLiteral(": ") + line);
                }
            }
        }
    }
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    QVERIFY2(pieces > 3, qPrintable(QString::number(pieces)));
}

// Or the one above would pass whatever is drawn.
void TestArabicWindow::measuresTheOrderOfLetters()
{
    const auto isWhole = [](const QString& piece, const QString& line) {
        const QString text = kArabic + u' ' + line + u' ' + kArabic;
        return isDrawnFromTheLeft(text, kArabic.size() + 1 + line.indexOf(piece), piece.size());
    };
    for (const QString& piece :
         {kName, QStringLiteral("-3.2 %"), QStringLiteral("/models/(a) b.gguf."),
          QStringLiteral("http://[::1]:8480/v1"), QStringLiteral("12:05\u201312:07"),
          QStringLiteral("{\"rest_watts\": 2.5}")}) {
        QVERIFY2(isWhole(piece, app::leftToRightRun(piece)), qPrintable(piece));
    }
    QVERIFY(!isWhole(kName, kName));
    const QString amount = QStringLiteral("1.2 \u00B1 0.1 W");
    QVERIFY(isWhole(amount, ui::asAmount(amount)));
    QVERIFY(!isWhole(kArabic, app::leftToRightRun(kArabic)));
}

QTEST_MAIN(TestArabicWindow)
#include "test_arabic_window.moc"
