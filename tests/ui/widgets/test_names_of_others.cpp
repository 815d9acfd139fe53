// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace trilume;
using namespace trilume::ui;

// A model's name or an error that quotes it, in the places that show one.
class TestNamesOfOthers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bannersShowControlCharacters();
    void chipsShowControlCharacters();
    void toolTipsShowMarkup();

private:
    QTemporaryDir m_folder;
    app::Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    Theme m_theme{m_settings};
};

void TestNamesOfOthers::bannersShowControlCharacters()
{
    Banner banner(m_theme, Banner::Kind::Error, nullptr);
    banner.showMessage(QStringLiteral("<b>x</b>\u202egnp\033: no model"));
    const auto* text = banner.findChild<QLabel*>(QStringLiteral("bannerText"));
    QCOMPARE(text->text(), QStringLiteral("<b>x</b>\\u202egnp\\x1b: no model"));
    QCOMPARE(text->textFormat(), Qt::PlainText);
}

void TestNamesOfOthers::chipsShowControlCharacters()
{
    Chip plain(m_theme, nullptr);
    plain.setContent(QStringLiteral("a\\x1bb"), {});
    Chip steering(m_theme, nullptr);
    steering.setContent(QStringLiteral("a\033b"), {});
    QCOMPARE(steering.sizeHint(), plain.sizeHint());
    plain.resize(plain.sizeHint());
    steering.resize(plain.sizeHint());
    QCOMPARE(steering.grab().toImage(), plain.grab().toImage());
}

void TestNamesOfOthers::toolTipsShowMarkup()
{
    ElidedLabel label(nullptr);
    label.setText(QStringLiteral("<h1>A very long title</h1> of a chat"));
    label.resize(20, 20);
    label.show();
    QCOMPARE(label.toolTip(), QStringLiteral("<span style=\"white-space: pre-wrap\">&lt;h1&gt;A "
                                             "very long title&lt;/h1&gt; of a chat</span>"));
}

QTEST_MAIN(TestNamesOfOthers)
#include "test_names_of_others.moc"
