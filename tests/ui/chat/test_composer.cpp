// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "ui/chat/composer.h"
#include "ui/chat/composer_edit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quantity.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>
#include <optional>

using namespace trilume;

class TestComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesAsMuchAsItCanShow();
    void laysALongTextOutOnce_data();
    void laysALongTextOutOnce();
    void undoesAPasteAtOnce();
    void refusesWhatIsTooLong_data();
    void refusesWhatIsTooLong();
    void countsWhatThePasteReplaces();
    void foldsALongPaste();
    void takesADroppedFile();
    void countsWhatIsTyped();
    void showsHowFullTheContextIs();
    void saysItUntilTheTextChanges();
    void upBringsBackWhatWasWritten();
    void upLeavesATextOfOnesOwn();
    void upMovesTheCursorInALongText();
    void fillsInThePlacesOfAPrompt();
    void tabLeavesATextWithoutPlaces();
    void refusesAPromptThatIsTooLong();

private:
    void paste(const QString& text) const
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);
    }

    [[nodiscard]] QWidget* notice() const
    {
        return m_composer->findChild<QWidget*>(QStringLiteral("composerNotice"));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::Composer> m_composer;
    ui::ComposerEdit* m_edit = nullptr;
};

void TestComposer::init()
{
    m_settings = std::make_unique<app::Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_theme = std::make_unique<ui::Theme>(*m_settings);
    m_composer = std::make_unique<ui::Composer>(*m_theme, nullptr);
    m_edit = m_composer->findChild<ui::ComposerEdit*>(QStringLiteral("composer"));
    QVERIFY(m_edit != nullptr);
    m_composer->resize(600, 200);
    m_composer->show();
    QVERIFY(QTest::qWaitForWindowActive(m_composer.get()));
    m_edit->setFocus();
}

void TestComposer::cleanup()
{
    m_composer.reset();
    m_theme.reset();
}

void TestComposer::takesAsMuchAsItCanShow()
{
    const QString text(ui::ComposerEdit::kLongestText, u'a');
    paste(text);
    QCOMPARE(m_composer->text(), text);
    QVERIFY(!notice()->isVisible());
}

void TestComposer::laysALongTextOutOnce_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPasted"); // false: a draft that comes back
    const QString paragraph = QStringLiteral("the lamp went on ").repeated(250);
    const QString lines = QStringLiteral("a line\n").repeated(20);
    QTest::newRow("a paragraph, pasted") << paragraph << true;
    QTest::newRow("lines, pasted") << lines << true;
    QTest::newRow("from right to left, pasted")
        << QStringLiteral("\u0645\u0631\u062D\u0628\u0627 \u0628\u0643\u0645 ").repeated(500)
        << true;
    QTest::newRow("a paragraph, put back") << paragraph << false;
    QTest::newRow("lines, put back") << lines << false;
}

// A document is laid out when its text changes, and again with each change of its width or its
// direction: these must be there before the text.
void TestComposer::laysALongTextOutOnce()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isPasted);
    int width = 0;
    std::optional<Qt::LayoutDirection> direction;
    const auto directionNow = [this] {
        return m_edit->document()->defaultTextOption().textDirection();
    };
    connect(m_edit->document(), &QTextDocument::contentsChange, this, [&](int, int, int added) {
        if (added > 1) { // before it is laid out
            width = m_edit->viewport()->width();
            direction = directionNow();
        }
    });
    if (isPasted) {
        paste(text);
    } else {
        m_composer->setText(text);
    }
    QCOMPARE(m_composer->text(), text);
    QCOMPARE(width, m_edit->viewport()->width());
    QCOMPARE(direction, std::optional(directionNow()));
    QVERIFY(m_edit->verticalScrollBar()->isVisible());
    m_composer->clear();
    QVERIFY(!m_edit->verticalScrollBar()->isVisible());
    QCOMPARE(directionNow(), Qt::LeftToRight);
}

void TestComposer::undoesAPasteAtOnce()
{
    paste(QStringLiteral("the lamp went on\n").repeated(290));
    QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_composer->text(), QString());
    QVERIFY(!m_edit->verticalScrollBar()->isVisible());
}

void TestComposer::refusesWhatIsTooLong_data()
{
    QTest::addColumn<qsizetype>("characters");
    QTest::newRow("one more") << ui::Composer::kLongestMessage - 7;
    QTest::newRow("5 MB") << qsizetype(5'000'000);
}

void TestComposer::refusesWhatIsTooLong()
{
    QFETCH(qsizetype, characters);
    QTest::keyClicks(m_edit, QStringLiteral("Sum up: "));
    paste(QString(characters, u'a'));
    QCOMPARE(m_composer->text(), QStringLiteral("Sum up: "));
    QVERIFY(notice()->isVisible());
    const auto* label = notice()->findChild<QLabel*>(QStringLiteral("bannerText"));
    QVERIFY(label->text().contains(ui::formatCount(characters + 8)));
    QVERIFY(label->text().contains(ui::formatCount(ui::Composer::kLongestMessage)));
}

void TestComposer::countsWhatThePasteReplaces()
{
    m_composer->setText(QString(ui::ComposerEdit::kLongestText, u'a'));
    m_edit->selectAll();
    paste(QString(ui::ComposerEdit::kLongPaste, u'b'));
    QCOMPARE(m_composer->text(), QString(ui::ComposerEdit::kLongPaste, u'b'));
    m_composer->setText(QString(ui::ComposerEdit::kLongestText, u'a'));
    paste(QStringLiteral("c"));
    QVERIFY(notice()->isVisible());
}

void TestComposer::saysItUntilTheTextChanges()
{
    paste(QString(ui::Composer::kLongestMessage + 1, u'a'));
    QVERIFY(notice()->isVisible());
    QTest::keyClicks(m_edit, QStringLiteral("a"));
    QVERIFY(!notice()->isVisible());
}

void TestComposer::upBringsBackWhatWasWritten()
{
    m_composer->setEarlierMessages([] {
        return QStringList{QStringLiteral("third"), QStringLiteral("second\nline"),
                           QStringLiteral("third"), QStringLiteral("first")};
    });
    QTest::keyClick(m_edit, Qt::Key_Down);
    QCOMPARE(m_composer->text(), QString());
    for (const char* text : {"third", "second\nline", "first", "first"}) {
        QTest::keyClick(m_edit, Qt::Key_Up);
        QCOMPARE(m_composer->text(), QLatin1String(text));
    }
    for (const char* text : {"second\nline", "third", "", ""}) {
        QTest::keyClick(m_edit, Qt::Key_Down);
        QCOMPARE(m_composer->text(), QLatin1String(text));
    }
}

void TestComposer::upLeavesATextOfOnesOwn()
{
    m_composer->setEarlierMessages([] { return QStringList{QStringLiteral("before")}; });
    QTest::keyClicks(m_edit, QStringLiteral("mine"));
    QTest::keyClick(m_edit, Qt::Key_Up);
    QCOMPARE(m_composer->text(), QStringLiteral("mine"));
    m_composer->clear();
    QTest::keyClick(m_edit, Qt::Key_Up);
    QTest::keyClicks(m_edit, QStringLiteral("!"));
    QTest::keyClick(m_edit, Qt::Key_Down);
    QCOMPARE(m_composer->text(), QStringLiteral("before!"));
}

void TestComposer::upMovesTheCursorInALongText()
{
    m_composer->setEarlierMessages([] { return QStringList{QStringLiteral("before")}; });
    m_composer->setText(QStringLiteral("one\ntwo"));
    QCOMPARE(m_edit->textCursor().blockNumber(), 1);
    QTest::keyClick(m_edit, Qt::Key_Up);
    QCOMPARE(m_edit->textCursor().blockNumber(), 0);
    QCOMPARE(m_composer->text(), QStringLiteral("one\ntwo"));
}

void TestComposer::foldsALongPaste()
{
    const QString text = QStringLiteral("the lamp went on ").repeated(1'000);
    int counted = -1;
    connect(m_composer.get(), &ui::Composer::countWanted, this, [&](int id, const QString& wanted) {
        if (id != 0) {
            counted = id;
            QCOMPARE(wanted, text);
        }
    });
    paste(text);
    QCOMPARE(m_edit->toPlainText(), QString());
    QCOMPARE(m_composer->text(), text);
    auto* name = m_composer->findChild<QPushButton*>(QStringLiteral("pastedText"));
    QVERIFY(name != nullptr);
    QCOMPARE(name->text(), QStringLiteral("Pasted text, %1 words").arg(ui::formatCount(4'000)));
    QVERIFY(counted > 0);
    m_composer->showTokens(counted, 5'001);
    QCOMPARE(name->text(), QStringLiteral("Pasted text, %1 words, %2 tokens")
                               .arg(ui::formatCount(4'000), ui::formatCount(5'001)));
    // Sent in full, before what is typed.
    QTest::keyClicks(m_edit, QStringLiteral("Sum up"));
    QString sent;
    connect(m_composer.get(), &ui::Composer::sendRequested, this,
            [&sent](const QString& message) { sent = message; });
    m_composer->setCanSend(true);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent, text + QStringLiteral("\n\nSum up"));
    // Looked at, and taken away.
    QTest::mouseClick(name, Qt::LeftButton);
    auto* popup = m_composer->findChild<QWidget*>(QStringLiteral("textPopup"));
    QVERIFY(popup != nullptr && popup->isVisible());
    const auto* shown = popup->findChild<QPlainTextEdit*>();
    QCOMPARE(shown->toPlainText().remove(u'\n'), text);
    QVERIFY(shown->blockCount() > 3); // for one line of 17 000 characters
    popup->close();
    QTest::mouseClick(m_composer->findChild<QWidget*>(QStringLiteral("removePastedText")),
                      Qt::LeftButton);
    QCOMPARE(m_composer->text(), QStringLiteral("Sum up"));
}

void TestComposer::takesADroppedFile()
{
    const auto drop = [this](const QString& path, const QString& second = {}) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        if (!second.isEmpty()) {
            data.setUrls({QUrl::fromLocalFile(path), QUrl::fromLocalFile(second)});
        }
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_edit->viewport(), &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        if (enter.isAccepted()) {
            QCoreApplication::sendEvent(m_edit->viewport(), &event);
        }
        return enter.isAccepted();
    };
    const auto write = [this](const QString& name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    };
    QTest::keyClicks(m_edit, QStringLiteral("See "));
    QVERIFY(drop(write(QStringLiteral("a.py"), "x = 1\n")));
    QTRY_COMPARE(m_composer->text(), QStringLiteral("See a.py\n```py\nx = 1\n```\n"));
    QVERIFY(drop(write(QStringLiteral("b.txt"), QByteArray("b ").repeated(4'000))));
    QTRY_VERIFY(m_composer->findChild<QPushButton*>(QStringLiteral("pastedText")) != nullptr);
    QVERIFY(m_composer->text().startsWith(QStringLiteral("b.txt\n```txt\nb b ")));
    const QString before = m_composer->text();
    QVERIFY(drop(write(QStringLiteral("c.png"), QByteArray("\x89PNG\r\n\x1a\n\0\0", 10))));
    QTRY_VERIFY(notice()->isVisible());
    const auto* label = notice()->findChild<QLabel*>(QStringLiteral("bannerText"));
    QVERIFY2(label->text().startsWith(QStringLiteral("c.png is a PNG picture.")),
             qPrintable(label->text()));
    QCOMPARE(m_composer->text(), before);
    QVERIFY(!drop(write(QStringLiteral("m.gguf"), "GGUF"))); // for the window
    QVERIFY(!drop(write(QStringLiteral("chats.zip"), "PK")));
    QSignalSpy folders(m_composer.get(), &ui::Composer::folderDropped);
    QVERIFY(drop(m_folder.path())); // what it is shows when it is read
    QTRY_COMPARE(folders.count(), 1);
    QCOMPARE(folders.at(0).at(0).toString(), m_folder.path());
    QCOMPARE(m_composer->text(), before);
    // Several at once, in their order.
    m_composer->clear();
    QVERIFY(drop(m_folder.filePath(QStringLiteral("a.py")), write(QStringLiteral("d.py"), "y")));
    QTRY_COMPARE(m_composer->text(),
                 QStringLiteral("a.py\n```py\nx = 1\n```\nd.py\n```py\ny\n```\n"));
}

void TestComposer::showsHowFullTheContextIs()
{
    const auto* bar = m_composer->findChild<QProgressBar*>(QStringLiteral("contextBar"));
    const auto* label = m_composer->findChild<QLabel*>(QStringLiteral("tokensRead"));
    m_composer->setTokensRead(100, {.trained = 2'048});
    QVERIFY(!bar->isVisible()); // there is no limit
    m_composer->setTokensRead(512, {.trained = 4'096, .limit = 2'048, .bytesPerToken = 4'096});
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->value(), 512);
    QCOMPARE(bar->maximum(), 2'048);
    QVERIFY2(label->text().startsWith(QStringLiteral("512 of 2")), qPrintable(label->text()));
    QVERIFY(bar->toolTip().contains(QStringLiteral("4 KiB")));
    QVERIFY(!bar->accessibleName().isEmpty());
    QCOMPARE(bar->accessibleDescription(), bar->toolTip());
    QCOMPARE(label->property("tone").toString(), QStringLiteral("faint"));
    m_composer->setTokensRead(3'000, {.trained = 4'096, .limit = 2'048, .bytesPerToken = 4'096});
    QCOMPARE(bar->value(), 2'048);
    QCOMPARE(label->property("tone").toString(), QStringLiteral("accent"));
}

void TestComposer::countsWhatIsTyped()
{
    auto* label = m_composer->findChild<QLabel*>(QStringLiteral("typedTokens"));
    int asked = 0;
    connect(m_composer.get(), &ui::Composer::countWanted, this, [&](int id, const QString& text) {
        ++asked;
        QCOMPARE(id, 0);
        m_composer->showTokens(id, int(text.size()));
    });
    m_composer->setTokensRead(100, {.trained = 2'048});
    QTest::keyClicks(m_edit, QStringLiteral("short"));
    QTRY_COMPARE(asked, 1); // once, when one rests
    QVERIFY(!label->isVisible());
    m_composer->setTokensRead(2'000,
                              {.trained = 2'048}); // near the end of what it was trained with
    QVERIFY(label->isVisible());
    QCOMPARE(label->text(), QStringLiteral("5 tokens typed"));
    m_composer->setTokensRead(100, {.trained = 2'048});
    QVERIFY(!label->isVisible());
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(m_edit, QStringLiteral("more"));
    QVERIFY(!label->isVisible()); // not known yet
    QTRY_VERIFY(label->isVisible());
    QCOMPARE(label->text(), QStringLiteral("10 tokens typed"));
    m_composer->clear();
    QVERIFY(!label->isVisible());
}

void TestComposer::fillsInThePlacesOfAPrompt()
{
    QTest::keyClicks(m_edit, QStringLiteral("Please: "));
    m_composer->insertPrompt(QStringLiteral("tell of {{hero}} in {{place}}."));
    QCOMPARE(m_edit->textCursor().selectedText(), QStringLiteral("{{hero}}"));
    QTest::keyClicks(m_edit, QStringLiteral("an owl"));
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_edit->textCursor().selectedText(), QStringLiteral("{{place}}"));
    QTest::keyClicks(m_edit, QStringLiteral("a wood"));
    QCOMPARE(m_composer->text(), QStringLiteral("Please: tell of an owl in a wood."));
    for (int i = 0; i < 20 && m_composer->text() != QStringLiteral("Please: "); ++i) {
        QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
    }
    QCOMPARE(m_composer->text(), QStringLiteral("Please: ")); // the prompt was one step
}

void TestComposer::tabLeavesATextWithoutPlaces()
{
    QTest::keyClicks(m_edit, QStringLiteral("a {{place}} before the cursor"));
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QVERIFY(!m_edit->hasFocus());
}

void TestComposer::refusesAPromptThatIsTooLong()
{
    const QString text(ui::ComposerEdit::kLongestText - 4, u'a');
    m_composer->setText(text);
    m_composer->insertPrompt(QStringLiteral("{{x}}"));
    QCOMPARE(m_composer->text(), text);
    QVERIFY(notice()->isVisible());
    m_composer->insertPrompt(QStringLiteral("four"));
    QCOMPARE(m_composer->text(), text + QStringLiteral("four"));
}

QTEST_MAIN(TestComposer)
#include "test_composer.moc"
