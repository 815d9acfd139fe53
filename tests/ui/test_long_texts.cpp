// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/language.h"
#include "tests/support/cut_texts.h"
#include "tests/support/long_language.h"
#include "tests/support/picture_stage.h"
#include "tests/ui/explorer/explorer_desk.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

// The real window in a language whose texts are a third longer and have accents, and in German and
// French: every page, sheet and panel shows them to their ends, at usual size and at twice that, in
// a large and a small window, and on a screen with twice the pixels. One window for each, in which
// all is shown in turn.

using namespace trilume;

namespace {

// What is looked at now goes before what is wrong.
class Tour
{
public:
    Tour(double scale, const QSize& size)
        : m_stage(app::ThemeChoice::Light, scale)
        , m_window(m_stage.open(size.width(), size.height()))
    {}

    void goEverywhere()
    {
        seeChats();
        seePages();
        seeExplorer();
        seeSheets();
        seePopups();
    }

    [[nodiscard]] QStringList problems() const { return m_problems; }

    [[nodiscard]] int looks() const { return m_looks; }

private:
    // Several turns: what is laid out anew may change the room of what is around it.
    void look(QWidget& widget, const QString& name)
    {
        for (int turn = 0; turn < 5; ++turn) {
            QTest::qWait(0);
        }
        ++m_looks;
        for (const QString& cut : tests::cutTexts(widget)) {
            m_problems.append(name + QStringLiteral(": ") + cut);
        }
        if (const QString folder = qEnvironmentVariable("TRILUME_TEST_PICTURES");
            !folder.isEmpty()) {
            widget.grab().save(folder + u'/' + name + QStringLiteral(".png"));
        }
    }

    void look(const char* name) { look(m_window, QLatin1String(name)); }

    void trigger(const char* action)
    {
        m_window.findChild<QAction*>(QLatin1String(action))->trigger();
    }

    void click(const QString& name)
    {
        auto* button = m_window.findChild<QAbstractButton*>(name);
        QVERIFY2(button != nullptr, qPrintable(name));
        button->click();
    }

    void seeChats()
    {
        app::SensorStatus status;
        status.isKnown = true;
        status.problems = {
            {QStringLiteral("powercap package-0"), QStringLiteral("reading it is not permitted")}};
        m_stage.sensors().tell(status);
        look("no model");
        m_stage.loadModel();
        look("empty chat");
        m_stage.chats().setMode(app::ChatMode::Completion);
        look("empty completion");
        m_stage.chats().setMode(app::ChatMode::Dialogue);
        m_stage.addHistory();
        m_stage.addMeters();
        m_stage.talk();
        look("answer");
        m_stage.chats().stop();
        m_stage.chats().fail(QStringLiteral("The disk is full, so this answer was not kept."));
        m_stage.chats().deleteChat(m_stage.chats()
                                       .chats()
                                       ->index(1)
                                       .data(app::ChatListModel::IdRole)
                                       .value<app::ChatId>());
        look("errors");
        trigger("chatSettingsAction");
        look("settings of the chat");
        click(QStringLiteral("closeOverlay"));
    }

    void seePages()
    {
        m_stage.comparisons().find(
            {{QStringLiteral("cpu"), {}, {}, false},
             {QStringLiteral("fpga:0"), QStringLiteral("A virtual board"), {}, true}});
        trigger("comparePageAction");
        look("compare");
        m_stage.comparisons().show(tests::sampleView());
        look("compared");
        m_stage.models().library()->tell(tests::fullShelf());
        trigger("modelsPageAction");
        click(QStringLiteral("unusableModels"));
        look("models");
        trigger("accountPageAction");
        m_stage.account().tell({});
        look("empty account");
        m_stage.account().tell(tests::picturedAccount());
        click(QStringLiteral("gridFigures"));
        look("account");
        trigger("settingsPageAction");
        m_stage.settings().setValue(app::SettingId::Temperature, 0.35);
        m_stage.settings().setValue(app::SettingId::ServerEnabled, 1.0);
        m_stage.server().become(app::ServerState::Failed,
                                QStringLiteral("Port 8480 is taken by another program."));
        look("settings");
    }

    void seeExplorer()
    {
        trigger("explorerPageAction");
        look("empty explorer");
        m_stage.explorer().show(tests::recording(8, m_stage.chats().currentChat().value));
        for (const char* quantity :
             {"residual_rms", "zero_share", "remembered", "non_zero_weights", "lens"}) {
            click(QStringLiteral("quantity-") + QLatin1String(quantity));
            look(m_window, QStringLiteral("explorer, ") + QLatin1String(quantity));
        }
        click(QStringLiteral("quantity-zero_share"));
        click(QStringLiteral("insideView1"));
        look("explorer, codes");
        trigger("chatPageAction");
    }

    void seeSheets()
    {
        for (const char* action : {"paletteAction", "keysAction", "helpAction", "aboutAction",
                                   "useServerAction", "promptsAction"}) {
            trigger(action);
            look(m_window, QLatin1String(action));
        }
        app::ModelSummary base = tests::FakeModels::tinySummary();
        base.hasChatMarkers = false;
        base.fingerprint = QStringLiteral("0123456789abcdef0123456789abcdef");
        m_stage.models().succeed(base);
        trigger("markersAction");
        look("markersAction");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        trigger("findInChatAction");
        look("find in the chat");
    }

    void seePopups()
    {
        m_stage.models().boards.there = tests::FakeDevices::boards();
        m_stage.models().boards.find();
        for (const char* button : {"deviceChip", "modelChip"}) {
            QTest::mouseClick(m_window.findChild<QWidget*>(QLatin1String(button)), Qt::LeftButton);
            QWidget* popup = QApplication::activePopupWidget();
            QVERIFY2(popup != nullptr, button);
            look(*popup, QLatin1String(button));
            popup->close();
        }
    }

    tests::Stage m_stage;
    ui::MainWindow& m_window;
    QStringList m_problems;
    int m_looks = 0;
};

} // namespace

class TestLongTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengthens_data();
    void lengthens();
    void showsAllTextsWhole_data();
    void showsAllTextsWhole();
    void showsAllTextsWholeOnADenseScreen();
    void findsWhatIsCut();
};

void TestLongTexts::lengthens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("longer");
    const auto row = [](const char* text, const char* longer) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(longer);
    };
    row("Use", "\u27E6\u00DC\u015F\u00E9\u27E7");
    row("&Open file", "\u27E6&\u00D6p\u00E9\u00F1 f\u00EEl\u00E9 \u27E7");
    row("%1 of %2, <b>%n</b> &amp; `code`", "\u27E6%1 \u00F6f %2, <b>%n</b> &amp; `code` \u27E7");
    row("Reading it takes time.",
        "\u27E6R\u00E9\u00E5d\u00EE\u00F1g \u00EEt t\u00E5k\u00E9\u015F t\u00EEm\u00E9. "
        "\u00F6\u00F6\u00F6\u00F6\u27E7");
}

void TestLongTexts::lengthens()
{
    QFETCH(const QString, text);
    QTEST(tests::lengthened(text), "longer");
}

void TestLongTexts::showsAllTextsWhole_data()
{
    QTest::addColumn<QString>("language"); // empty: the long one
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("size");
    for (const QString& language : {QString(), QStringLiteral("de"), QStringLiteral("fr")}) {
        const auto row = [&language](const char* name, double scale, const QSize& size) {
            QTest::newRow(
                qPrintable(QString(QString::fromLatin1(name) + u' ' + language).trimmed()))
                << language << scale << size;
        };
        row("100 %", 1.0, {1280, 800});
        if (language.isEmpty()) { // the longest of them
            row("200 %", 2.0, {1280, 800});
        }
        row("small window", 1.0, {430, 700});
    }
}

void TestLongTexts::showsAllTextsWhole()
{
    QFETCH(const QString, language);
    QFETCH(const double, scale);
    QFETCH(const QSize, size);
    app::Catalogues catalogues{QStringList()};
    tests::LongLanguage longLanguage;
    if (language.isEmpty()) {
        QVERIFY(QCoreApplication::installTranslator(&longLanguage)); // until it goes
    } else {
        catalogues.load(language);
    }
    Tour tour(scale, size);
    tour.goEverywhere();
    for (const QString& problem : tour.problems()) {
        qWarning().noquote() << problem; // a failure tells the first lines only
    }
    QVERIFY2(tour.problems().isEmpty(), "texts are cut");
    QVERIFY(tour.looks() > 25);
}

// Which a program learns before it begins.
void TestLongTexts::showsAllTextsWholeOnADenseScreen()
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("showsAllTextsWhole:100 %")});
    QVERIFY(child.waitForFinished(60'000));
    QVERIFY2(child.exitCode() == 0, child.readAll().constData());
}

// Or the walk would pass by what it was made for.
void TestLongTexts::findsWhatIsCut()
{
    QWidget window;
    window.resize(200, 200);
    const auto place = [&window](QWidget* widget, const QRect& where) {
        widget->setParent(&window);
        widget->setGeometry(where);
    };
    const QString words = tests::lengthened(QStringLiteral("Words that need more room"));
    auto* label = new QLabel(words);
    auto* lines = new QLabel(words);
    lines->setWordWrap(true);
    auto* button = new QPushButton(words);
    auto* box = new QCheckBox(words);
    auto* field = new QLineEdit;
    field->setPlaceholderText(words);
    auto* whole = new QLabel(tests::lengthened(QStringLiteral("a")));
    place(label, {0, 0, 60, 30});
    place(lines, {0, 40, 100, 12});
    place(button, {0, 80, 60, 30});
    place(box, {0, 120, 60, 30});
    place(field, {0, 160, 60, 40});
    place(whole, {100, 0, 60, 30});
    window.show();
    const auto found = [&window](const char* what) {
        return tests::cutTexts(window).filter(QLatin1String(what)).size();
    };
    QCOMPARE(tests::cutTexts(window).size(), 5);
    QCOMPARE(found("(QLabel) is narrower"), 1);
    QCOMPARE(found("(QLabel) is lower"), 1);
    QCOMPARE(found("(QPushButton) is narrower"), 1);
    QCOMPARE(found("(QCheckBox) is narrower"), 1);
    QCOMPARE(found("(QLineEdit) has less room"), 1);
    button->setToolTip(words);
    QCOMPARE(found("(QPushButton)"), 0);
    whole->move(190, 0);
    QCOMPARE(found("beyond the edge"), 1);
}

QTEST_MAIN(TestLongTexts)
#include "test_long_texts.moc"
