// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "ui/chat/composer.h"
#include "ui/chat/composer_edit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quantity.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace trilume;

class TestComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesAsMuchAsItCanShow();
    void refusesWhatIsTooLong_data();
    void refusesWhatIsTooLong();
    void countsWhatThePasteReplaces();
    void saysItUntilTheTextChanges();

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

void TestComposer::refusesWhatIsTooLong_data()
{
    QTest::addColumn<qsizetype>("characters");
    QTest::newRow("one more") << ui::ComposerEdit::kLongestText + 1;
    QTest::newRow("a book") << qsizetype(200'000);
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
    QVERIFY(label->text().contains(ui::formatCount(ui::ComposerEdit::kLongestText)));
}

void TestComposer::countsWhatThePasteReplaces()
{
    paste(QString(ui::ComposerEdit::kLongestText, u'a'));
    m_edit->selectAll();
    paste(QString(ui::ComposerEdit::kLongestText, u'b'));
    QCOMPARE(m_composer->text().front(), QChar(u'b'));
    paste(QStringLiteral("c"));
    QVERIFY(notice()->isVisible());
}

void TestComposer::saysItUntilTheTextChanges()
{
    paste(QString(ui::ComposerEdit::kLongestText + 1, u'a'));
    QVERIFY(notice()->isVisible());
    QTest::keyClicks(m_edit, QStringLiteral("a"));
    QVERIFY(!notice()->isVisible());
}

QTEST_MAIN(TestComposer)
#include "test_composer.moc"
