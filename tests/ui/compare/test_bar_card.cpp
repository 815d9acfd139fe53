// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "ui/compare/bar_card.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace trilume;
using namespace trilume::ui;

// The bars of a comparison, as they are painted.
class TestBarCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void colorsSayWhatComputed();
    void modelledBarsAreHatched();
    void lengthsFollowTheFigures();
    void staysInsideWhereThereIsLittleRoom();
    void tellsScreenReaders();

private:
    [[nodiscard]] std::vector<ShownBar> bars() const
    {
        return {{QStringLiteral("the processor"), QStringLiteral("100 \u00B1 2"), 100.0,
                 EvidenceLabel::Measured, app::ViewedKind::Processor},
                {QStringLiteral("a board"), QStringLiteral("50"), 50.0, EvidenceLabel::Modelled,
                 app::ViewedKind::Device}};
    }

    // Whether a colour is there within a bar, and whether there is another one.
    [[nodiscard]] static bool has(const QImage& image, const QRectF& place, const QColor& color)
    {
        const QRect inner = place.adjusted(3, 3, -3, -3).toRect();
        for (int x = inner.left(); x <= inner.right(); ++x) {
            if (image.pixelColor(x, inner.center().y()).rgb() == color.rgb()) {
                return true;
            }
        }
        return false;
    }

    QTemporaryDir m_folder;
};

void TestBarCard::colorsSayWhatComputed()
{
    app::Settings settings(m_folder.filePath(QStringLiteral("settings.ini")));
    settings.setTheme(app::ThemeChoice::Light);
    const Theme theme(settings);
    BarCard card(theme, nullptr);
    std::vector<ShownBar> three = bars();
    three.push_back({QStringLiteral("a twin"), QStringLiteral("80"), 80.0, EvidenceLabel::Measured,
                     app::ViewedKind::Twin});
    card.setContent({QStringLiteral("Tokens per second"), three});
    card.resize(560, card.heightForWidth(560));
    const QImage image = card.grab().toImage();
    QVERIFY(has(image, card.barPlace(2), theme.tokens().zero));
    QVERIFY(has(image, card.barPlace(0), theme.tokens().minus));
    QVERIFY(!has(image, card.barPlace(0), theme.tokens().plus));
    QVERIFY(has(image, card.barPlace(1), theme.tokens().plus));
    QVERIFY(!has(image, card.barPlace(1), theme.tokens().minus));
}

void TestBarCard::modelledBarsAreHatched()
{
    app::Settings settings(m_folder.filePath(QStringLiteral("settings.ini")));
    settings.setTheme(app::ThemeChoice::Light);
    const Theme theme(settings);
    BarCard card(theme, nullptr);
    card.setContent({QStringLiteral("Energy per token"), bars()});
    card.resize(560, card.heightForWidth(560));
    const QImage image = card.grab().toImage();
    QVERIFY(has(image, card.barPlace(1), theme.tokens().raised)); // between the stripes
    QVERIFY(!has(image, card.barPlace(0), theme.tokens().raised));
}

void TestBarCard::lengthsFollowTheFigures()
{
    app::Settings settings(m_folder.filePath(QStringLiteral("settings.ini")));
    const Theme theme(settings);
    BarCard card(theme, nullptr);
    card.setContent({QStringLiteral("Tokens per second"), bars()});
    card.resize(560, card.heightForWidth(560));
    QVERIFY(std::abs(card.barPlace(0).width() - 2.0 * card.barPlace(1).width()) < 0.01);
    QVERIFY(card.barPlace(0).left() == card.barPlace(1).left());
}

void TestBarCard::staysInsideWhereThereIsLittleRoom()
{
    app::Settings settings(m_folder.filePath(QStringLiteral("settings.ini")));
    settings.setTextScale(2.0);
    const Theme theme(settings);
    BarCard card(theme, nullptr);
    card.setContent({QStringLiteral("Tokens per second"), bars()});
    for (const int width : {560, 640, 760, 1200}) {
        card.resize(width, card.heightForWidth(width));
        QVERIFY(card.barPlace(1).bottom() < card.height());
        QVERIFY(card.barPlace(0).right() < width);
    }
}

void TestBarCard::tellsScreenReaders()
{
    app::Settings settings(m_folder.filePath(QStringLiteral("settings.ini")));
    const Theme theme(settings);
    BarCard card(theme, nullptr);
    card.setContent({QStringLiteral("Tokens per second"), bars()});
    QCOMPARE(card.accessibleName(), QStringLiteral("Tokens per second"));
    QCOMPARE(card.accessibleDescription(),
             QStringLiteral("the processor: 100 \u00B1 2, measured; a board: 50, modelled"));
}

QTEST_MAIN(TestBarCard)

#include "test_bar_card.moc"
