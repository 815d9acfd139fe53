// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QPalette>
#include <QPixmap>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>

using namespace trilume;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switchesWhileRunning();
    void followsTheTextScale();
    void followsTheDensity();
    void followsTheAccent();
    void drawsIconsInTheColoursOfTheMoment();
    void expandsEveryWordOfTheStyleSheet();
    void hasEveryIcon();
    void listsOfQtHaveAGround_data();
    void listsOfQtHaveAGround();
    void dialogsHaveOurIcons();
    void anIconMayOutliveItsTheme();
};

void TestTheme::switchesWhileRunning()
{
    const QTemporaryDir folder;
    app::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setTheme(app::ThemeChoice::Light);
    const ui::Theme theme(settings);
    QSignalSpy spy(&theme, &ui::Theme::changed);
    QCOMPARE(QApplication::palette().color(QPalette::Window), ui::lightTokens().background);
    settings.setTheme(app::ThemeChoice::Dark);
    QCOMPARE(spy.size(), 1);
    QVERIFY(theme.tokens().isDark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), ui::darkTokens().background);
    settings.setModelPath(QStringLiteral("/elsewhere.gguf")); // nothing of the theme's
    QCOMPARE(spy.size(), 1);
    settings.setTheme(app::ThemeChoice::System);
    QCOMPARE(theme.tokens().isDark, false); // the offscreen desktop is light
}

void TestTheme::followsTheTextScale()
{
    const QTemporaryDir folder;
    app::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    const ui::Theme theme(settings);
    const double before = QApplication::font().pointSizeF();
    const int space = theme.metrics().space(2);
    settings.setTextScale(1.5);
    QVERIFY(qAbs(QApplication::font().pointSizeF() - 1.5 * before) < 0.01);
    QCOMPARE(theme.metrics().space(2), qRound(1.5 * space));
}

void TestTheme::followsTheDensity()
{
    const QTemporaryDir folder;
    app::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    const ui::Theme theme(settings);
    QSignalSpy spy(&theme, &ui::Theme::changed);
    const int space = theme.metrics().space(4);
    const int icon = theme.metrics().icon();
    const double text = QApplication::font().pointSizeF();
    settings.setValue(app::SettingId::Density, 1.0);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(theme.metrics().space(4), space * 3 / 4);
    QCOMPARE(theme.metrics().icon(), icon);
    QCOMPARE(QApplication::font().pointSizeF(), text);
    settings.reset(app::SettingId::Density);
    QCOMPARE(spy.size(), 2);
    QCOMPARE(theme.metrics().space(4), space);
}

void TestTheme::followsTheAccent()
{
    const QTemporaryDir folder;
    app::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setTheme(app::ThemeChoice::Light);
    const ui::Theme theme(settings);
    QSignalSpy spy(&theme, &ui::Theme::changed);
    settings.setValue(app::SettingId::Accent, 2.0);
    QCOMPARE(spy.size(), 1);
    const QColor green = ui::lightAccents()[2].accent;
    QCOMPARE(theme.tokens().accent, green);
    QVERIFY(qApp->styleSheet().contains(green.name()));
    QVERIFY(!qApp->styleSheet().contains(ui::lightTokens().accent.name()));
    settings.setTheme(app::ThemeChoice::Dark);
    QCOMPARE(theme.tokens().accent, ui::darkAccents()[2].accent);
}

void TestTheme::drawsIconsInTheColoursOfTheMoment()
{
    const QTemporaryDir folder;
    app::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setTheme(app::ThemeChoice::Light);
    const ui::Theme theme(settings);
    const QIcon icon = theme.icon(QStringLiteral("stop"));
    const auto middle = [&icon] {
        const QImage image = icon.pixmap(20, 20).toImage();
        return image.pixelColor(image.width() / 2, image.height() / 2);
    };
    QCOMPARE(middle(), ui::lightTokens().muted);
    settings.setTheme(app::ThemeChoice::Dark);
    QCOMPARE(middle(), ui::darkTokens().muted);
}

void TestTheme::expandsEveryWordOfTheStyleSheet()
{
    const QTemporaryDir folder;
    app::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    const ui::Theme theme(settings);
    static const QRegularExpression left(QStringLiteral("[@^]|: *;|: *px"));
    const QRegularExpressionMatch match = left.match(qApp->styleSheet());
    QVERIFY2(!match.hasMatch(), qPrintable(qApp->styleSheet().mid(match.capturedStart() - 30, 60)));
}

void TestTheme::hasEveryIcon()
{
    const QTemporaryDir folder;
    app::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    const ui::Theme theme(settings);
    const QStringList files =
        QDir(QStringLiteral(":/trilume/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() >= 15);
    for (const QString& file : files) {
        const QImage image = theme.icon(file.chopped(4)).pixmap(20, 20).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                inked += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
            }
        }
        QVERIFY2(inked > 10, qPrintable(file));
    }
}

void TestTheme::listsOfQtHaveAGround_data()
{
    QTest::addColumn<int>("look");
    QTest::newRow("light") << static_cast<int>(app::ThemeChoice::Light);
    QTest::newRow("dark") << static_cast<int>(app::ThemeChoice::Dark);
}

// As the completions in the path of a file dialog, which were black on black.
void TestTheme::listsOfQtHaveAGround()
{
    QFETCH(const int, look);
    const QTemporaryDir folder;
    app::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setTheme(static_cast<app::ThemeChoice>(look));
    const ui::Theme theme(settings);
    QLineEdit field;
    QCompleter completer({QStringLiteral("usr"), QStringLiteral("user")});
    field.setCompleter(&completer);
    field.show();
    QTest::keyClicks(&field, QStringLiteral("us"));
    QTRY_VERIFY(completer.popup()->isVisible());
    // A list without a ground of its own shows what was there before.
    QImage seen(completer.popup()->size(), QImage::Format_ARGB32_Premultiplied);
    seen.fill(Qt::black);
    completer.popup()->render(&seen, {}, {}, QWidget::DrawChildren);
    const QColor paper = seen.pixelColor(seen.width() - 8, seen.height() / 2);
    QVERIFY2(ui::contrastRatio(paper, theme.tokens().text) >= 4.5, qPrintable(paper.name()));
}

void TestTheme::dialogsHaveOurIcons()
{
    const QTemporaryDir folder;
    app::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    const ui::Theme theme(settings);
    const QStyle& style = *QApplication::style();
    const auto isOurs = [&theme, &style](QStyle::StandardPixmap which, const char* name) {
        return style.standardIcon(which).pixmap(20, 20).toImage()
               == theme.icon(QLatin1String(name)).pixmap(20, 20).toImage();
    };
    QVERIFY(isOurs(QStyle::SP_FileDialogToParent, "up"));
    QVERIFY(isOurs(QStyle::SP_FileDialogNewFolder, "plus"));
    QVERIFY(isOurs(QStyle::SP_DirIcon, "folder"));
    QVERIFY(isOurs(QStyle::SP_FileIcon, "file"));
    const QDialogButtonBox box(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    QVERIFY(box.button(QDialogButtonBox::Cancel)->icon().isNull());
    QVERIFY(box.button(QDialogButtonBox::Open)->icon().isNull());
}

// Qt keeps those of dialogs.
void TestTheme::anIconMayOutliveItsTheme()
{
    const QTemporaryDir folder;
    app::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    QIcon icon;
    {
        const ui::Theme theme(settings);
        icon = theme.icon(QStringLiteral("folder"));
        QVERIFY(icon.pixmap(16, QIcon::Active).toImage() != QImage());
    }
    const QImage empty = icon.pixmap(17, QIcon::Disabled).toImage();
    QVERIFY(!empty.isNull());
    QCOMPARE(empty.pixelColor(8, 8).alpha(), 0);
}

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
