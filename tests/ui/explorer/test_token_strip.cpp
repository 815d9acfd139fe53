// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "ui/explorer/token_strip.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace trilume;

class TestTokenStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheSameInAMirroredProgram();
};

// A space is a part of a token: "\u2423And" and "And\u2423" are two of them.
void TestTokenStrip::writesTheSameInAMirroredProgram()
{
    const QTemporaryDir folder;
    app::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    const ui::Theme theme(settings);
    ui::TokenStrip strip(theme, nullptr);
    strip.setLabels({{QStringLiteral("\u2423And")}});
    strip.setColumns(20.0, 40.0);
    strip.resize(200, strip.sizeHint().height());
    const QImage picture = strip.grab().toImage();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(strip.grab().toImage(), picture);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestTokenStrip)
#include "test_token_strip.moc"
