// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/transcript_model.h"
#include "app/settings/settings.h"
#include "tests/support/fake_services.h"
#include "ui/chat/find_bar.h"
#include "ui/chat/shown_text.h"
#include "ui/chat/transcript_finder.h"
#include "ui/chat/transcript_view.h"
#include "ui/frame/window_actions.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace trilume;
using app::Message;
using app::MessageRole;
using app::MessageStatus;

namespace {

constexpr int kWidth = 700;
constexpr int kHeight = 600;

Message message(std::int64_t id, const QString& text)
{
    Message message;
    message.id = {id};
    message.role = id % 2 == 1 ? MessageRole::User : MessageRole::Assistant;
    message.text = text;
    return message;
}

std::vector<Message> messages(const QStringList& texts)
{
    std::vector<Message> made;
    for (const QString& text : texts) {
        made.push_back(message(std::int64_t(made.size()) + 1, text));
    }
    return made;
}

// A window with the bar, the messages and a field below them.
struct Fixture
{
    Fixture(const Fixture&) = delete;
    Fixture& operator=(const Fixture&) = delete;

    explicit Fixture(std::vector<Message> shown)
        : settings(folder.filePath(QStringLiteral("settings.ini")))
        , theme(settings)
        , actions(window)
        , page(new QWidget(&window))
        , view(new ui::TranscriptView(theme, dialogs, page))
        , bar(new ui::FindBar(theme, *view, model, page))
        , field(new QLineEdit(page))
    {
        auto* column = new QVBoxLayout(page);
        column->addWidget(bar);
        column->addWidget(view, 1);
        column->addWidget(field);
        window.setCentralWidget(page);
        model.setMessages(std::move(shown));
        view->setModel(&model);
        bar->follow(actions);
        window.resize(kWidth, kHeight);
        window.show();
        field->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCoreApplication::processEvents();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.focusWidget(), Qt::Key(key), modifiers);
    }

    void look(const QString& words)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        findField()->setText(words);
    }

    [[nodiscard]] QLineEdit* findField() const
    {
        return bar->findChild<QLineEdit*>(QStringLiteral("findField"));
    }

    [[nodiscard]] QString count() const
    {
        return bar->findChild<QLabel*>(QStringLiteral("findCount"))->text();
    }

    // Whether the hit that one is at is in sight.
    [[nodiscard]] bool showsCurrent() const
    {
        const QImage picture = view->viewport()->grab().toImage();
        const QRgb wanted = ui::currentMarkColor(theme.tokens()).rgb();
        int dots = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                dots += picture.pixel(x, y) == wanted ? 1 : 0;
            }
        }
        return dots > 40;
    }

    QTemporaryDir folder;
    app::Settings settings;
    ui::Theme theme;
    tests::FakeDialogs dialogs;
    app::TranscriptModel model;
    QMainWindow window;
    ui::WindowActions actions;
    QWidget* page;
    ui::TranscriptView* view;
    ui::FindBar* bar;
    QLineEdit* field;
};

} // namespace

class TestFindBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromHitToHit();
    void givesTheFocusBack();
    void looksForWhatIsSelected();
    void findsWhatIsShown_data();
    void findsWhatIsShown();
    void unfoldsWhatHoldsTheHit();
    void scrollsToTheHit();
    void findsWhatIsBeingWritten();
    void followsTheChat();
    void readsLongChatsInSlices();
    void readsLongAnswersInSteps();
};

void TestFindBar::goesFromHitToHit()
{
    Fixture fixture(messages({QStringLiteral("A lamp?"), QStringLiteral("The lamp is a Lamp."),
                              QStringLiteral("I see"), QStringLiteral("No more")}));
    QVERIFY(!fixture.bar->isVisible());
    fixture.look(QStringLiteral("lamp"));
    QVERIFY(fixture.bar->isVisible());
    QTRY_COMPARE(fixture.count(), QStringLiteral("1 of 3"));
    QVERIFY(fixture.showsCurrent());
    fixture.press(Qt::Key_Return);
    QTRY_COMPARE(fixture.count(), QStringLiteral("2 of 3"));
    fixture.press(Qt::Key_F3);
    QTRY_COMPARE(fixture.count(), QStringLiteral("3 of 3"));
    fixture.press(Qt::Key_Return); // round to the first
    QTRY_COMPARE(fixture.count(), QStringLiteral("1 of 3"));
    fixture.press(Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(fixture.count(), QStringLiteral("3 of 3"));
    fixture.press(Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(fixture.count(), QStringLiteral("2 of 3"));
    QTest::mouseClick(fixture.bar->findChild<QWidget*>(QStringLiteral("findNext")), Qt::LeftButton);
    QTRY_COMPARE(fixture.count(), QStringLiteral("3 of 3"));
    QTest::mouseClick(fixture.bar->findChild<QWidget*>(QStringLiteral("findPrevious")),
                      Qt::LeftButton);
    QTRY_COMPARE(fixture.count(), QStringLiteral("2 of 3"));
    fixture.findField()->setText(QStringLiteral("no such word"));
    QTRY_COMPARE(fixture.count(), QStringLiteral("No hits"));
    QVERIFY(!fixture.showsCurrent());
}

void TestFindBar::givesTheFocusBack()
{
    Fixture fixture(messages({QStringLiteral("A lamp?"), QStringLiteral("The lamp.")}));
    QVERIFY(fixture.field->hasFocus());
    fixture.look(QStringLiteral("lamp"));
    QVERIFY(fixture.findField()->hasFocus());
    QTRY_VERIFY(fixture.showsCurrent());
    fixture.press(Qt::Key_Escape);
    QVERIFY(!fixture.bar->isVisible());
    QVERIFY(fixture.field->hasFocus());
    QVERIFY(!fixture.showsCurrent()); // nothing is marked any more
    fixture.view->setFocus();
    fixture.press(Qt::Key_F, Qt::ControlModifier);
    fixture.press(Qt::Key_Escape);
    QVERIFY(fixture.view->hasFocus());
}

void TestFindBar::looksForWhatIsSelected()
{
    Fixture fixture(messages({QStringLiteral("Why?"), QStringLiteral("Because it is Because.")}));
    const QPoint word(40, fixture.view->visualRect(fixture.model.index(1)).top() + 26);
    QTest::mouseDClick(fixture.view->viewport(), Qt::LeftButton, {}, word);
    fixture.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(fixture.findField()->text(), QStringLiteral("Because"));
    QTRY_COMPARE(fixture.count(), QStringLiteral("1 of 2"));
}

void TestFindBar::findsWhatIsShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("hits");
    const auto row = [](const char* name, const char* text, const char* words, int hits) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(words) << hits;
    };
    row("within bold letters", "a **la**mp", "lamp", 1);
    row("not where a link leads", "[here](https://example.org/lamp)", "lamp", 0);
    row("not the signs", "a **lamp**", "**", 0);
    row("letters of any case, accents or none", "La LÁMPARA", "lampara", 1);
    row("an accent that is typed", "La lampara", "l\u00e1mp", 1);
    row("where a line ends", "the small\nlamp", "small lamp", 1);
    row("within words, one after the other", "lalala", "la", 3);
    row("in code", "```\nint lamp;\n```\n", "int lamp", 1);
    row("in a table", "|a|b|\n|---|---|\n|x|lamp|\n", "lamp", 1);
    row("an entity", "a &lt; b", "a < b", 1);
    row("behind a seam", "one\n\ntwo\n\nlamp", "lamp", 1);
}

void TestFindBar::findsWhatIsShown()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(int, hits);
    Fixture fixture(messages({QStringLiteral("?"), text}));
    fixture.look(words);
    const QString expected =
        hits == 0 ? QStringLiteral("No hits") : QStringLiteral("1 of %1").arg(hits);
    QTRY_COMPARE(fixture.count(), expected);
    QCOMPARE(fixture.showsCurrent(), hits > 0);
}

void TestFindBar::unfoldsWhatHoldsTheHit()
{
    const QString filler = QStringLiteral("A word and another. ").repeated(300);
    Fixture fixture(messages({filler + QStringLiteral("needle"), QStringLiteral("I see.")}));
    QVERIFY(fixture.view->layouts().isFolded(fixture.model.index(0)));
    fixture.look(QStringLiteral("needle"));
    QTRY_COMPARE(fixture.count(), QStringLiteral("1 of 1"));
    QVERIFY(!fixture.view->layouts().isFolded(fixture.model.index(0)));
    QTRY_VERIFY(fixture.showsCurrent());
}

void TestFindBar::scrollsToTheHit()
{
    QStringList texts;
    for (int i = 0; i < 400; ++i) {
        texts.append(i % 100 == 7 ? QStringLiteral("The needle %1").arg(i)
                                  : QStringLiteral("Some words. ").repeated(20));
    }
    Fixture fixture(messages(texts));
    QVERIFY(fixture.view->isAtEnd());
    fixture.look(QStringLiteral("needle"));
    QTRY_COMPARE(fixture.count(), QStringLiteral("1 of 4")); // round from the end
    for (const int number : {2, 3, 4, 1}) {
        fixture.press(Qt::Key_Return);
        QTRY_COMPARE(fixture.count(), QStringLiteral("%1 of 4").arg(number));
        QVERIFY(fixture.showsCurrent());
    }
    fixture.press(Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(fixture.count(), QStringLiteral("4 of 4"));
    QVERIFY(fixture.showsCurrent());
}

void TestFindBar::findsWhatIsBeingWritten()
{
    Fixture fixture(messages({QStringLiteral("A lamp?")}));
    Message answer = message(2, QString());
    answer.status = MessageStatus::Running;
    fixture.model.append(answer);
    fixture.look(QStringLiteral("lamp"));
    QTRY_COMPARE(fixture.count(), QStringLiteral("1 of 1"));
    for (int i = 2; i < 30; ++i) {
        fixture.model.appendText(answer.id, QStringLiteral("A new lamp.\n\n"));
        if (i % 9 == 0) {
            QTRY_COMPARE(fixture.count(), QStringLiteral("1 of %1").arg(i));
        }
    }
    fixture.press(Qt::Key_Return);
    QTRY_COMPARE(fixture.count(), QStringLiteral("2 of 29"));
    QVERIFY(fixture.showsCurrent());
}

void TestFindBar::followsTheChat()
{
    Fixture fixture(messages({QStringLiteral("lamp"), QStringLiteral("lamp"),
                              QStringLiteral("lamp"), QStringLiteral("lamp")}));
    fixture.look(QStringLiteral("lamp"));
    QTRY_COMPARE(fixture.count(), QStringLiteral("1 of 4"));
    fixture.model.cutAfter({2}); // another branch
    QTRY_COMPARE(fixture.count(), QStringLiteral("1 of 2"));
    fixture.model.append(message(3, QStringLiteral("a lamp and a lamp")));
    QTRY_COMPARE(fixture.count(), QStringLiteral("1 of 4"));
    fixture.model.setMessages(messages({QStringLiteral("other"), QStringLiteral("a lamp")}));
    QTRY_COMPARE(fixture.count(), QStringLiteral("1 hit(s)"));
    fixture.press(Qt::Key_Return);
    QTRY_COMPARE(fixture.count(), QStringLiteral("1 of 1"));
    fixture.model.setMessages({});
    QTRY_COMPARE(fixture.count(), QStringLiteral("No hits"));
}

// Nothing is read at once, and events come in between.
void TestFindBar::readsLongChatsInSlices()
{
    QStringList texts;
    for (int i = 0; i < 10'000; ++i) {
        texts.append(QStringLiteral("Some **words** and a lamp, number %1. ").arg(i));
    }
    Fixture fixture(messages(texts));
    ui::TranscriptFinder finder(fixture.model, fixture.view->layouts(), nullptr);
    int slices = 0;
    qint64 longest = 0; // told, not asserted
    QElapsedTimer clock;
    connect(&finder, &ui::TranscriptFinder::changed, &finder, [&] {
        ++slices;
        longest = std::max(longest, clock.restart());
    });
    clock.start();
    finder.setPhrase(app::SearchPhrase(QStringLiteral("LAMP")), 9'000);
    QCOMPARE(finder.total(), 0);
    QVERIFY(finder.isLooking());
    QTRY_VERIFY_WITH_TIMEOUT(!finder.isLooking(), 60'000);
    QCOMPARE(finder.total(), 10'000);
    QCOMPARE(finder.currentNumber(), 9'001);
    QVERIFY2(slices > 3, qPrintable(QString::number(slices)));
    qInfo("10 000 messages: %d slices, the longest %lld ms", slices,
          static_cast<long long>(longest));
}

void TestFindBar::readsLongAnswersInSteps()
{
    QString answer;
    for (int i = 0; answer.size() < 200'000; ++i) {
        answer += QStringLiteral("Paragraph **%1** with a `word`.\n\n").arg(i);
    }
    ui::ShownText text;
    text.begin(answer);
    int steps = 1;
    qint64 longest = 0;
    QElapsedTimer clock;
    clock.start();
    while (text.step()) {
        ++steps;
        longest = std::max(longest, clock.nsecsElapsed());
        clock.start();
    }
    qInfo("200 000 characters: %d steps, the longest %lld us", steps,
          static_cast<long long>(longest / 1000));
    QVERIFY2(steps > 40, qPrintable(QString::number(steps)));
    QVERIFY(text.text().startsWith(QStringLiteral("Paragraph 0 with a word.")));
    const qsizetype before = text.text().size();
    text.begin(answer + QStringLiteral("The end."));
    int more = 1;
    while (text.step()) {
        ++more;
    }
    QVERIFY2(more < 4, qPrintable(QString::number(more))); // only what is new
    QVERIFY(text.text().endsWith(QStringLiteral("The end.")));
    QVERIFY(text.text().size() > before);
}

QTEST_MAIN(TestFindBar)
#include "test_find_bar.moc"
