// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompts/prompt_file.h"
#include "app/settings/settings.h"
#include "tests/support/fake_explorer.h"
#include "tests/support/fake_services.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <memory>

using namespace trilume;

// The prompts over the window: found, put into the message, kept, renamed, removed.
class TestPrompts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void putsAPromptIntoTheMessage();
    void findsByLettersAndByText();
    void keepsWhatIsWritten();
    void renamesInPlace();
    void removesAndBringsBack();
    void saysWhatIsHereWhenNothingIs();
    void opensByItsButtonAndClosesByItsKey();
    void tellsOfADamagedFile();

private:
    template <typename Widget = QWidget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return m_window->findChild<Widget*>(QLatin1String(name));
    }

    [[nodiscard]] QTextEdit* field() const { return find<QTextEdit>("composer"); }

    void write(const std::vector<app::Prompt>& prompts)
    {
        QFile file(m_settings->promptsPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(app::promptsJson(prompts));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QTest::qWait(0);
    }

    void open() const
    {
        press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(find("promptPanel") != nullptr && find("promptPanel")->isVisible());
        QTRY_VERIFY(find("promptList")->isVisible() || find("noPrompt")->isVisible());
    }

    [[nodiscard]] QString titles() const
    {
        QStringList rows;
        const QAbstractItemModel* model = find<QListView>("promptList")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            rows.append(model->index(row, 0).data().toString());
        }
        return rows.join(QStringLiteral(" | "));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    app::MetricsHub m_metrics;
    std::unique_ptr<tests::FakeChats> m_chats;
    std::unique_ptr<tests::FakeModels> m_models;
    std::unique_ptr<tests::FakeSensors> m_sensors;
    tests::FakeExplorer m_explorer;
    tests::FakeDialogs m_dialogs;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestPrompts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<app::Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    write({{QStringLiteral("A story"), QStringLiteral("Tell of {{hero}} in {{place}}.")},
           {QStringLiteral("In short"), QStringLiteral("Say in one sentence: {{text}}")}});
    m_chats = std::make_unique<tests::FakeChats>(&m_metrics);
    m_models = std::make_unique<tests::FakeModels>();
    m_sensors = std::make_unique<tests::FakeSensors>(*m_settings);
    m_theme = std::make_unique<ui::Theme>(*m_settings);
    m_window = std::make_unique<ui::MainWindow>(
        *m_theme, ui::MainWindow::Services{*m_chats, *m_models, m_metrics, *m_sensors, *m_settings,
                                           m_dialogs, m_explorer});
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    field()->setFocus();
}

void TestPrompts::cleanup()
{
    m_window.reset();
    m_theme.reset();
}

void TestPrompts::putsAPromptIntoTheMessage()
{
    open();
    QCOMPARE(titles(), QStringLiteral("A story | In short"));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(find("promptPanel") == nullptr);
    QVERIFY(field()->hasFocus());
    QCOMPARE(field()->toPlainText(), QStringLiteral("Say in one sentence: {{text}}"));
    QCOMPARE(field()->textCursor().selectedText(), QStringLiteral("{{text}}"));
}

void TestPrompts::findsByLettersAndByText()
{
    open();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("stry"));
    QCOMPARE(titles(), QStringLiteral("A story"));
    find<QLineEdit>("promptField")->clear();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("one sentence"));
    QCOMPARE(titles(), QStringLiteral("In short"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("xyz"));
    QVERIFY(find("noPrompt")->isVisible());
    press(Qt::Key_Return); // nothing is chosen
    QVERIFY(find("promptPanel")->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(find("promptPanel") == nullptr);
    QCOMPARE(field()->toPlainText(), QString());
}

void TestPrompts::keepsWhatIsWritten()
{
    open();
    QVERIFY(!find<QAbstractButton>("keepPrompt")->isEnabled()); // nothing is written
    press(Qt::Key_Escape);
    QTest::keyClicks(field(), QStringLiteral("Translate {{words}} into French."));
    open();
    QTest::mouseClick(find("keepPrompt"), Qt::LeftButton);
    QCOMPARE(titles(), QStringLiteral("Translate {{words}} into French. | A story | In short"));
    QTRY_COMPARE(app::readPrompts(m_settings->promptsPath()).value().size(), std::size_t{3});
}

void TestPrompts::renamesInPlace()
{
    open();
    press(Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Tales"));
    press(Qt::Key_Return);
    QCOMPARE(titles(), QStringLiteral("Tales | In short"));
    QVERIFY(find("promptField")->hasFocus());
    press(Qt::Key_F2); // an empty name is none
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    press(Qt::Key_Return);
    QCOMPARE(titles(), QStringLiteral("Tales | In short"));
}

void TestPrompts::removesAndBringsBack()
{
    open();
    press(Qt::Key_Delete);
    QCOMPARE(titles(), QStringLiteral("In short"));
    auto* notice = find("promptNotice");
    QVERIFY(notice->isVisible());
    QTest::mouseClick(notice->findChild<QAbstractButton*>(QStringLiteral("bannerAction")),
                      Qt::LeftButton);
    QCOMPARE(titles(), QStringLiteral("A story | In short"));
    QVERIFY(!notice->isVisible());
    // In the field it is the letters that are deleted.
    auto* letters = find<QLineEdit>("promptField");
    letters->setFocus();
    letters->setText(QStringLiteral("or"));
    letters->setCursorPosition(0);
    press(Qt::Key_Delete);
    QCOMPARE(letters->text(), QStringLiteral("r"));
    letters->clear();
    QCOMPARE(titles(), QStringLiteral("A story | In short"));
}

void TestPrompts::saysWhatIsHereWhenNothingIs()
{
    write({});
    open();
    QVERIFY(find<QLabel>("noPrompt")->text().contains(QStringLiteral("{{names}}")));
    QVERIFY(!find<QAbstractButton>("removePrompt")->isEnabled());
}

void TestPrompts::opensByItsButtonAndClosesByItsKey()
{
    QTest::mouseClick(find("promptsButton"), Qt::LeftButton);
    QTRY_VERIFY(find("promptPanel") != nullptr && find("promptPanel")->isVisible());
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(find("promptPanel") == nullptr);
}

void TestPrompts::tellsOfADamagedFile()
{
    {
        QFile file(m_settings->promptsPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
    }
    open();
    QTRY_VERIFY(find("promptNotice")->isVisible());
    const QString said =
        find("promptNotice")->findChild<QLabel*>(QStringLiteral("bannerText"))->text();
    QVERIFY2(said.contains(QStringLiteral("prompts.json.damaged")), qPrintable(said));
}

QTEST_MAIN(TestPrompts)
#include "test_prompts.moc"
