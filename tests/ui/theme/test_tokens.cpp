// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/setting_table.h"
#include "ui/theme/code_inks.h"
#include "ui/theme/tokens.h"

#include <QTest>

using trilume::ui::contrastRatio;
using trilume::ui::darkTokens;
using trilume::ui::lightTokens;
using trilume::ui::Tokens;

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresContrast();
    void keepsTextReadable_data();
    void keepsTextReadable();
    void keepsEveryAccentReadable_data();
    void keepsEveryAccentReadable();
};

void TestTokens::measuresContrast()
{
    QCOMPARE(contrastRatio(QColor(0, 0, 0), QColor(255, 255, 255)), 21.0);
    QCOMPARE(contrastRatio(QColor(90, 90, 90), QColor(90, 90, 90)), 1.0);
}

void TestTokens::keepsTextReadable_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("paper");
    QTest::addColumn<double>("ratio");
    for (const Tokens* tokens : {&lightTokens(), &darkTokens()}) {
        const QByteArray look(tokens->isDark ? "dark, " : "light, ");
        const auto row = [&look](const char* name, QColor ink, QColor paper, double ratio) {
            QTest::newRow(QByteArray(look).append(name).constData()) << ink << paper << ratio;
        };
        row("text on panel", tokens->text, tokens->panel, 13.0);
        row("muted on panel", tokens->muted, tokens->panel, 5.4);
        row("faint on panel", tokens->faint, tokens->panel, 4.5);
        row("text on background", tokens->text, tokens->background, 13.0);
        row("text on cards", tokens->text, tokens->raised, 12.0);
        row("text in bubbles", tokens->text, tokens->userBubble, 11.0);
        row("muted on chosen rows", tokens->muted, tokens->selection, 4.5);
        row("faint on background", tokens->faint, tokens->background, 4.5);
        row("faint on chosen rows", tokens->faint, tokens->selection, 4.5);
        row("good on chosen rows", tokens->good, tokens->selection, 4.5);
        row("good on panel", tokens->good, tokens->panel, 4.5);
        row("badges", tokens->accent, tokens->accentBackground, 4.5);
        row("text in banners", tokens->text, tokens->accentBackground, 10.0);
        row("icon on the primary button", tokens->background, tokens->accent, 4.5);
        const trilume::ui::CodeInks& inks = trilume::ui::codeInks(*tokens);
        row("keywords of code", inks.keyword, tokens->panel, 4.5);
        row("types of code", inks.type, tokens->panel, 4.5);
        row("strings of code", inks.string, tokens->panel, 4.5);
        row("comments of code", inks.comment, tokens->panel, 4.5);
        row("numbers of code", inks.number, tokens->panel, 4.5);
        row("names of code", inks.name, tokens->panel, 4.5);
        row("preprocessor of code", inks.preprocessor, tokens->panel, 4.5);
        row("letters of the current hit", tokens->background, tokens->accent, 4.5);
        row("accent as a ring", tokens->accent, tokens->background, 3.0);
        row("line of a plot", tokens->minus, tokens->raised, 3.0);
    }
}

void TestTokens::keepsTextReadable()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, paper);
    QFETCH(double, ratio);
    const double actual = contrastRatio(ink, paper);
    QVERIFY2(actual >= ratio, qPrintable(QString::number(actual)));
}

void TestTokens::keepsEveryAccentReadable_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<int>("place");
    const auto& choices = trilume::app::settingSpec(trilume::app::SettingId::Accent).choices;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        QTest::addRow("light, %s", choices[i].word) << false << static_cast<int>(i);
        QTest::addRow("dark, %s", choices[i].word) << true << static_cast<int>(i);
    }
}

void TestTokens::keepsEveryAccentReadable()
{
    QFETCH(bool, isDark);
    QFETCH(int, place);
    const auto accents = isDark ? trilume::ui::darkAccents() : trilume::ui::lightAccents();
    QCOMPARE(accents.size(),
             trilume::app::settingSpec(trilume::app::SettingId::Accent).choices.size());
    const Tokens& plain = isDark ? darkTokens() : lightTokens();
    const Tokens tokens = trilume::ui::withAccent(plain, place);
    QVERIFY(place == 0 ? tokens.accent == plain.accent : tokens.accent != plain.accent);
    for (const QColor& paper : {tokens.background, tokens.panel, tokens.raised, tokens.selection,
                                tokens.accentBackground}) {
        const double ratio = contrastRatio(tokens.accent, paper);
        QVERIFY2(
            ratio >= 4.5,
            qPrintable(
                QStringLiteral("%1 on %2: %3").arg(tokens.accent.name(), paper.name()).arg(ratio)));
    }
    QVERIFY(contrastRatio(tokens.text, tokens.accentBackground) >= 4.5);
    QCOMPARE(trilume::ui::withAccent(plain, 99).accent, plain.accent);
}

QTEST_GUILESS_MAIN(TestTokens)
#include "test_tokens.moc"
