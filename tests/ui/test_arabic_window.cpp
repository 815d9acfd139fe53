// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/language.h"
#include "tests/support/named_window.h"
#include "ui/chat/message_document.h"
#include "ui/chat/transcript_view.h"
#include "ui/main_window.h"
#include "ui/plots/time_axis.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/text_direction.h"

#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <memory>

// The window in Arabic, with names, paths, figures and code in it, which are written from left to
// right: they stand in their own order in the lines that run the other way.

using namespace trilume;
using tests::SeenText;

namespace {

const QString kName = QStringLiteral("Q2_0 (1.7B).");

bool isArabic(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar letter) { return letter.direction() == QChar::DirAL; });
}

// How many runs are open where it stands.
int depthAt(const QString& text, qsizetype place)
{
    int depth = 0;
    for (qsizetype i = 0; i < place; ++i) {
        const bool begins = text[i] >= QChar(0x2066) && text[i] <= QChar(0x2068);
        depth += begins ? 1 : text[i] == QChar(0x2069) ? -1 : 0;
    }
    return depth;
}

bool isInRuns(const QString& text)
{
    for (qsizetype at = text.indexOf(kName); at >= 0; at = text.indexOf(kName, at + 1)) {
        if (depthAt(text, at) == 0) {
            return false;
        }
    }
    return true;
}

// The characters of a line as they stand from left to right where lines begin at the right.
QString fromTheLeft(const QString& text)
{
    QTextLayout layout(text, QGuiApplication::font());
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(10'000.0);
    layout.endLayout();
    std::vector<std::pair<qreal, QChar>> places;
    for (int i = 0; i < text.size(); ++i) {
        if (text[i].category() != QChar::Other_Format) {
            const qreal before = line.cursorToX(i, QTextLine::Leading);
            const qreal after = line.cursorToX(i, QTextLine::Trailing);
            places.emplace_back((before + after) / 2.0, text[i]);
        }
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const auto& one, const auto& other) { return one.first < other.first; });
    QString shown;
    for (const auto& [x, letter] : places) {
        shown += letter;
    }
    return shown;
}

} // namespace

class TestArabicWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsNamesInOneRun_data();
    void keepsNamesInOneRun();
    void showsEverythingFromLeftToRight_data();
    void showsEverythingFromLeftToRight();
    void namesLanguagesAsTheyCallThemselves();
    void writesEachParagraphInItsDirection();
    void selectsWhatIsPointedAt();

private:
    std::unique_ptr<app::Catalogues> m_catalogues;
};

void TestArabicWindow::initTestCase()
{
    m_catalogues = std::make_unique<app::Catalogues>(QStringList());
    m_catalogues->load(QStringLiteral("ar"));
    QLocale::setDefault(QLocale(QStringLiteral("ar")));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

void TestArabicWindow::keepsNamesInOneRun_data()
{
    QTest::addColumn<QString>("state");
    for (const QString& state : tests::NamedWindow::states()) {
        QTest::newRow(qPrintable(state)) << state;
    }
}

void TestArabicWindow::keepsNamesInOneRun()
{
    QFETCH(const QString, state);
    tests::NamedWindow named(kName);
    QStringList wrong;
    int right = 0;
    for (const SeenText& seen : named.seenIn(state)) {
        if (!seen.text.contains(kName) || !isArabic(seen.text)) {
            continue;
        }
        // In lines of their own they are in paragraphs of their own.
        for (const QString& line : seen.text.split(QLatin1Char('\n'))) {
            if (isArabic(line) && !isInRuns(line)) {
                wrong.append(seen.place + QStringLiteral(": ") + line);
            }
        }
        right += isInRuns(seen.text) ? 1 : 0;
    }
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    QVERIFY(right > 2 || state == QLatin1String("no model"));
}

void TestArabicWindow::showsEverythingFromLeftToRight_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto row = [](const char* name, const QString& text, const QString& written) {
        QTest::newRow(name) << text << written;
    };
    const auto amount = [&row](const QString& text) {
        row(qPrintable(text), ui::asAmount(text), text);
    };
    amount(QStringLiteral("0.41 J/token"));
    amount(QStringLiteral("-3.2 %"));
    amount(QStringLiteral("1.2 \u00B1 0.1 W"));
    for (const QString& name :
         {QStringLiteral("Q2_0 (1.7B)"), QStringLiteral("models/a b.gguf."),
          QStringLiteral("http://[::1]:8480/v1"), QStringLiteral("{\"rest_watts\": 2.5}")}) {
        row(qPrintable(name), ui::inOneRun(name), name);
    }
    const QString path = QStringLiteral("/models/(a) b.gguf.");
    row("path", ui::pathText(path), path);
    const QString range = QStringLiteral("12:05\u201312:07");
    row("range", ui::asFigure(range), range);
    const QString language = QStringLiteral("Espa\u00F1ol (Espa\u00F1a)");
    row("language", ui::inItsDirection(language), language);
    // The Arabic letter between them is one, which has no order.
    const QString title = QStringLiteral("C++ \u0648 FPGA (v2)");
    row("title", ui::inItsDirection(title), title);
}

// Alone, and between words that run the other way.
void TestArabicWindow::showsEverythingFromLeftToRight()
{
    QFETCH(const QString, text);
    QFETCH(const QString, written);
    QCOMPARE(fromTheLeft(text), written);
    const QString word(5, QChar(0x0648));
    QCOMPARE(fromTheLeft(word + QLatin1Char(' ') + text + QLatin1Char('.')),
             QLatin1Char('.') + written + QLatin1Char(' ') + word);
    QCOMPARE(fromTheLeft(text + QLatin1Char(' ') + word), word + QLatin1Char(' ') + written);
}

void TestArabicWindow::namesLanguagesAsTheyCallThemselves()
{
    ui::ChoiceButton button(QStringLiteral("\u0627\u0644\u0644\u063A\u0629"), nullptr);
    button.setChoices({{QStringLiteral("es"), QStringLiteral("Espa\u00F1ol (Espa\u00F1a)"), {}},
                       {QStringLiteral("ar"), QStringLiteral("\u0639\u0631\u0628\u064A"), {}}});
    button.setChosen(QStringLiteral("es"));
    QCOMPARE(button.menu()->actions().at(0)->text(),
             QStringLiteral("\u2068Espa\u00F1ol (Espa\u00F1a)\u2069"));
    QCOMPARE(button.menu()->actions().at(1)->text(), QStringLiteral("\u0639\u0631\u0628\u064A"));
    QVERIFY(button.text().startsWith(QStringLiteral("\u2068Espa\u00F1ol (Espa\u00F1a)\u2069")));
}

namespace {

constexpr char kAnswer[] = "\u0645\u0631\u062D\u0628\u0627 GGUF.\n\n"
                           "Hello \u0645\u0631\u062D\u0628\u0627.\n\n"
                           "```python\n# \u0645\u0631\u062D\u0628\u0627\nvalue = 12\n```\n";

// A chat with such an answer, and where its words are.
class Answered
{
public:
    Answered()
        : m_named(kName)
    {
        m_named.open();
        app::Message question;
        question.text = QStringLiteral("\u061F");
        app::Message answer;
        answer.role = app::MessageRole::Assistant;
        answer.text = QString::fromUtf8(kAnswer);
        m_named.chats().addChat(QStringLiteral("C++ \u0648 FPGA (v2)"),
                                QDateTime::currentDateTime(), {question, answer});
        m_named.chats().openChat(m_named.chats()
                                     .chats()
                                     ->index(0)
                                     .data(app::ChatListModel::IdRole)
                                     .value<app::ChatId>());
        QTest::qWait(0);
    }

    [[nodiscard]] ui::TranscriptView& view()
    {
        return *m_named.window().findChild<ui::TranscriptView*>();
    }

    [[nodiscard]] const ui::MessageDocument& document()
    {
        return *view().layouts().keptDocument(m_named.chats().transcript()->messages().at(1).id);
    }

    [[nodiscard]] QTextBlock blockWith(const QString& words)
    {
        QTextBlock block = document().begin();
        while (block.isValid() && !block.text().contains(words)) {
            block = block.next();
        }
        return block;
    }

    // The middle of a word in the view.
    [[nodiscard]] QPoint placeOf(const QString& word)
    {
        const QTextBlock block = blockWith(word);
        const int at = static_cast<int>(block.text().indexOf(word));
        const QTextLine line = block.layout()->lineForTextPosition(at);
        const qreal x =
            (line.cursorToX(at) + line.cursorToX(at + static_cast<int>(word.size()))) / 2;
        const QPointF inText = document().documentLayout()->blockBoundingRect(block).topLeft()
                               + QPointF(x, line.y() + line.height() / 2.0);
        const app::MessageId id = m_named.chats().transcript()->messages().at(1).id;
        const QRect row = view().visualRect(m_named.chats().transcript()->index(1));
        const int width = view().viewport()->width();
        const int column = view().layouts().columnWidth(width);
        return QPoint((width - column) / 2,
                      row.top() + view().layouts().knownTextTop(id).value_or(0))
               + inText.toPoint();
    }

private:
    tests::NamedWindow m_named;
};

} // namespace

void TestArabicWindow::writesEachParagraphInItsDirection()
{
    Answered answered;
    QCOMPARE(answered.blockWith(QStringLiteral("GGUF")).textDirection(), Qt::RightToLeft);
    QCOMPARE(answered.blockWith(QStringLiteral("Hello")).textDirection(), Qt::LeftToRight);
    QCOMPARE(answered.blockWith(QStringLiteral("# ")).textDirection(), Qt::LeftToRight);
    QCOMPARE(answered.blockWith(QStringLiteral("value")).textDirection(), Qt::LeftToRight);
}

void TestArabicWindow::selectsWhatIsPointedAt()
{
    Answered answered;
    for (const QString& word :
         {QStringLiteral("GGUF"), QStringLiteral("Hello"), QStringLiteral("value"),
          QStringLiteral("\u0645\u0631\u062D\u0628\u0627")}) {
        QTest::mouseDClick(answered.view().viewport(), Qt::LeftButton, {}, answered.placeOf(word));
        QCOMPARE(answered.view().selectedText(), word);
    }
}

QTEST_MAIN(TestArabicWindow)
#include "test_arabic_window.moc"
