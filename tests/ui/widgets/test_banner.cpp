// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace trilume;
using ui::Banner;

class TestBanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsAllOfItsText_data();
    void showsAllOfItsText();
    void movesItsActionWithTheWidth();

private:
    void show(Banner::Kind kind, int width);

    [[nodiscard]] QRect place(const char* name) const
    {
        const auto* part = m_banner->findChild<QWidget*>(QLatin1String(name));
        return {part->mapTo(m_banner, QPoint()), part->size()};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QWidget> m_panel;
    Banner* m_banner = nullptr;
};

void TestBanner::init()
{
    m_settings = std::make_unique<app::Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_theme = std::make_unique<ui::Theme>(*m_settings);
}

void TestBanner::cleanup()
{
    m_panel.reset();
    m_theme.reset();
}

// Below something that gives way, as on a page.
void TestBanner::show(Banner::Kind kind, int width)
{
    m_panel = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(m_panel.get());
    column->addWidget(new QWidget(m_panel.get()), 1);
    m_banner = new Banner(*m_theme, kind, m_panel.get());
    column->addWidget(m_banner);
    m_panel->resize(width, 500);
    m_panel->show();
    m_banner->setActionText(QStringLiteral("Set it aside and begin anew"));
    m_banner->showMessage(QStringLiteral(
        "The chat database cannot be opened: the file is damaged, or it was written by a newer "
        "version of the program than this one."));
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    QTRY_VERIFY(m_banner->isVisible());
}

void TestBanner::showsAllOfItsText_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("width");
    for (const int width : {240, 300, 400, 500, 700, 1000}) {
        QTest::addRow("error, %d", width) << int(Banner::Kind::Error) << width;
        QTest::addRow("notice, %d", width) << int(Banner::Kind::Notice) << width;
    }
}

void TestBanner::showsAllOfItsText()
{
    QFETCH(const int, kind);
    QFETCH(const int, width);
    show(static_cast<Banner::Kind>(kind), width);
    const auto* text = m_banner->findChild<QLabel*>(QStringLiteral("bannerText"));
    QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
    // The sentence has most of the width, rather than a column of single words.
    QVERIFY2(2 * text->width() > m_banner->width(), qPrintable(QString::number(text->width())));
    QVERIFY(m_banner->rect().contains(place("bannerAction")));
    QVERIFY(!place("bannerText").intersects(place("bannerAction")));
    QVERIFY(!place("bannerAction").intersects(place("bannerClose")));
}

void TestBanner::movesItsActionWithTheWidth()
{
    show(Banner::Kind::Error, 900);
    QTRY_VERIFY(place("bannerAction").left() > place("bannerText").right());
    m_panel->resize(320, 500);
    QTRY_VERIFY(place("bannerAction").top() > place("bannerText").bottom());
    m_panel->resize(900, 500);
    QTRY_VERIFY(place("bannerAction").left() > place("bannerText").right());
    QSignalSpy pressed(m_banner, &Banner::actionTriggered);
    m_banner->findChild<QPushButton*>(QStringLiteral("bannerAction"))->click();
    QCOMPARE(pressed.count(), 1);
}

QTEST_MAIN(TestBanner)
#include "test_banner.moc"
