// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace trilume;

class TestBadge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyModelledIsNotFilled_data();
    void onlyModelledIsNotFilled();
    void holdsItsWordAtAnyScale();
};

void TestBadge::onlyModelledIsNotFilled_data()
{
    QTest::addColumn<EvidenceLabel>("evidence");
    QTest::addColumn<bool>("isFilled");
    QTest::newRow("measured") << EvidenceLabel::Measured << true;
    QTest::newRow("derived") << EvidenceLabel::Derived << true;
    QTest::newRow("modelled") << EvidenceLabel::Modelled << false;
}

void TestBadge::onlyModelledIsNotFilled()
{
    QFETCH(EvidenceLabel, evidence);
    QFETCH(bool, isFilled);
    const QTemporaryDir folder;
    app::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setTheme(app::ThemeChoice::Light);
    const ui::Theme theme(settings);
    const QRectF place(QPointF(), ui::badgeSize(theme, evidence));
    QImage image(place.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    ui::paintBadge(painter, theme, place, evidence);
    painter.end();
    const QRgb besideTheWord = image.pixel(2, image.height() / 2);
    QCOMPARE(besideTheWord == theme.tokens().accentBackground.rgb(), isFilled);
}

void TestBadge::holdsItsWordAtAnyScale()
{
    const QTemporaryDir folder;
    app::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    const ui::Theme theme(settings);
    ui::Badge badge(theme, nullptr);
    badge.setEvidence(EvidenceLabel::Derived);
    QCOMPARE(badge.text(), QStringLiteral("derived"));
    const QSize before = badge.sizeHint();
    settings.setTextScale(2.0);
    const QSize twice = badge.sizeHint();
    QVERIFY(twice.width() > before.width() * 3 / 2 && twice.height() > before.height() * 3 / 2);
    QVERIFY(
        twice.width()
        > QFontMetrics(theme.metrics().font(ui::TextStyle::Small)).horizontalAdvance(badge.text()));
}

QTEST_MAIN(TestBadge)
#include "test_badge.moc"
