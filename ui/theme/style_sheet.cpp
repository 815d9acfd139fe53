// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include <QGuiApplication>
#include <QHash>

namespace trilume::ui {

namespace {

// @name stands for a token, #n for n scaled pixels; ^style for a font size in points.
constexpr char kSurfaces[] = R"(
QMainWindow, QWidget[surface="page"] { background: @background; }
QWidget[surface="panel"] { background: @panel; }
QWidget[surface="rail"] { background: @panel; border-@end: 1px solid @line; }
QWidget[surface="list"] { background: @panel; border-@end: 1px solid @line; }
QWidget[surface="choices"] { background: @background; border-@end: 1px solid @line; }
QWidget[surface="dock"] { background: @panel; border-@start: 1px solid @line; }
QWidget[surface="titleBar"] { background: @background; border-bottom: 1px solid @line; }
QWidget[surface="strip"] { background: @panel; border-bottom: 1px solid @line; }
QFrame[surface="card"] { background: @raised; border: 1px solid @line; border-radius: #10px; }
QFrame[surface="card"]:focus { border-color: @accent; }
QFrame[surface="composer"] { background: @raised; border: 1px solid @line; border-radius: #12px; }
QFrame[surface="composer"][focused="true"] { border-color: @focusLine; }
QFrame[surface="banner"] {
    background: @accentBackground; border: 1px solid @bannerLine; border-radius: #8px; }
QFrame[surface="agreement"] { background: @raised; border: 1px solid @good; border-radius: #10px; }
QFrame[surface="notice"] { background: @raised; border: 1px solid @line; border-radius: #8px; }
QFrame[surface="popover"] { background: @raised; border: 1px solid @line; }
QFrame[surface="segments"] { background: @background; border: 1px solid @line;
    border-radius: #8px; }
QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: #4px; }
QStatusBar { background: @panel; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
)";

constexpr char kText[] = R"(
QLabel { background: transparent; }
QLabel[textStyle="note"] { font-size: ^note; }
QLabel[textStyle="small"] { font-size: ^small; }
QLabel[textStyle="groupTitle"] { font-size: ^note; font-weight: 600; }
QLabel[textStyle="group"] { font-size: ^small; font-weight: 600; }
QLabel[textStyle="heading"] { font-size: ^heading; font-weight: 600; }
QLabel[textStyle="title"] { font-size: ^title; font-weight: 600; }
QLabel[textStyle="display"] { font-size: ^display; font-weight: 600; }
QLabel[tone="muted"] { color: @muted; }
QLabel[tone="faint"] { color: @faint; }
QLabel[tone="accent"] { color: @accent; }
QLabel[tone="good"] { color: @good; }
QLineEdit { background: @raised; color: @text; border: 1px solid @line; border-radius: #8px;
    padding: #7px #10px; selection-background-color: @highlight; selection-color: @text; }
QLineEdit:focus { border-color: @accent; }
QAbstractSpinBox { background: @raised; color: @text; border: 1px solid @line; border-radius: #8px;
    padding: #6px #8px; selection-background-color: @highlight; selection-color: @text; }
QAbstractSpinBox:focus { border-color: @accent; }
QTextEdit { background: transparent; border: none; color: @text;
    selection-background-color: @highlight; selection-color: @text; }
QPlainTextEdit[kind="field"] { background: @raised; color: @text; border: 1px solid @line;
    border-radius: #8px; padding: #4px #6px; selection-background-color: @highlight;
    selection-color: @text; }
QPlainTextEdit[kind="field"]:focus { border-color: @accent; }
QListView[surface="rows"] { background: transparent; border: none; outline: none; }
QTableView { background: transparent; border: none; outline: none; }
QTableView[surface="lines"]::item { padding: 0px #5px; border: none; }
QTableView[surface="lines"]::item:selected { background: @selection; color: @text; }
QTableView[surface="lines"] QHeaderView::section { padding: #2px #8px; }
QTableView[surface="figures"]::item { border-top: 1px solid @line; padding: 0px #4px; }
QTableView[surface="figures"]::item:selected { background: @selection; color: @text; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; border: none; color: @muted; font-size: ^small;
    padding: #2px #5px; }
QTableView[surface="figures"] QHeaderView::section { padding: #4px #7px; }
QTableCornerButton::section { background: transparent; border: none; }
QListWidget::item { color: @text; padding: #5px #8px; border-radius: #6px; }
QListWidget::item:selected { background: @selection; color: @text; }
QListWidget[surface="rows"] { border: 1px solid @line; border-radius: #8px; padding: #4px; }
QListWidget[surface="rows"]:focus { border-color: @accent; }
)";

constexpr char kButtons[] = R"(
QToolButton, QPushButton { border: #1px solid transparent; border-radius: #8px; color: @text;
    background: transparent; padding: #6px; }
QToolButton:hover, QPushButton:hover { background: @hover; }
QToolButton:pressed, QPushButton:pressed { background: @selection; }
QToolButton:focus, QPushButton:focus { border: #2px solid @accent; padding: #5px; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0px; }
QToolButton[kind="rail"]:checked { background: @selection; }
QToolButton[kind="segment"] { color: @muted; font-size: ^note; font-weight: 600;
    padding: #5px #8px; border-radius: #6px; }
QToolButton[kind="segment"]:checked { background: @selection; color: @text; }
QToolButton[kind="choice"] { background: @raised; border: 1px solid @line; font-size: ^note;
    padding: #5px #10px; }
QToolButton[kind="choice"]:hover { background: @hover; }
QToolButton[kind="choice"]:disabled { color: @faint; }
QToolButton[kind="choice"]:focus { border: #2px solid @accent; padding: #4px #9px; }
QToolButton[kind="more"], QToolButton[kind="more"]:focus { padding: 0px; border-radius: #6px; }
QToolButton[kind="legend"] { color: @faint; font-size: ^small; padding: #2px #4px #2px 0px;
    border-radius: #6px; }
QToolButton[kind="legend"]:checked { color: @muted; }
QToolButton[kind="legend"]:focus { padding: #1px #3px #1px 0px; }
QToolButton[kind="primary"] { background: @accent; border-radius: #8px; }
QToolButton[kind="primary"]:hover { background: @accentHover; }
QToolButton[kind="primary"]:disabled { background: @selection; }
QToolButton[kind="primary"]:focus { border: #2px solid @text; }
QToolButton[kind="round"] { background: @raised; border: 1px solid @line; border-radius: #16px; }
QPushButton[kind="plain"] { background: @raised; border: 1px solid @line; padding: #8px #12px;
    font-weight: 500; text-align: left; }
QPushButton[kind="plain"]:hover { background: @hover; }
QPushButton[kind="plain"]:focus { border: #2px solid @accent; padding: #7px #11px; }
QPushButton[kind="prompt"] { background: @raised; border: 1px solid @line; border-radius: #10px;
    padding: #11px #14px; text-align: left; }
QPushButton[kind="prompt"]:hover { background: @hover; }
QPushButton[kind="prompt"]:focus { border: #2px solid @accent; padding: #10px #13px; }
QPushButton[kind="prompt"]:disabled { color: @faint; }
QPushButton[kind="row"] { padding: #7px #8px; border-radius: #6px; text-align: left; }
QPushButton[kind="row"]:checked { background: @selection; }
QPushButton[kind="row"]:disabled { color: @faint; }
QPushButton[kind="row"]:focus { border: #2px solid @accent; padding: #6px #7px; }
QPushButton[kind="link"] { color: @accent; font-weight: 600; padding: #4px #8px; }
QPushButton[kind="link"]:focus { padding: #3px #7px; }
QPushButton[kind="link"]:disabled { color: @faint; }
QPushButton[kind="linkInText"] { color: @accent; font-weight: 600; padding: #4px 0px;
    text-align: left; }
QPushButton[kind="linkInText"]:focus { padding: #3px 0px; }
QPushButton[kind="hint"], QToolButton[kind="hint"] { color: @muted; font-size: ^note;
    padding: #2px #6px; border-radius: #6px; }
QPushButton[kind="hint"]:focus, QToolButton[kind="hint"]:focus { padding: #1px #5px; }
)";

constexpr char kMenusAndBars[] = R"(
QMenu { background: @raised; color: @text; border: 1px solid @line; padding: #4px; }
QMenu::item { padding: #6px #24px #6px #12px; border-radius: #6px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: #4px #8px; }
QMenu::icon { padding-left: #8px; }
QScrollBar:vertical { background: transparent; width: #10px; margin: 0; }
QScrollBar::handle:vertical { background: @handle; border-radius: #3px; min-height: #28px;
    margin: #2px #2px; }
QScrollBar::handle:vertical:hover { background: @zero; }
QScrollBar:horizontal { background: transparent; height: #10px; margin: 0; }
QScrollBar::handle:horizontal { background: @handle; border-radius: #3px; min-width: #28px;
    margin: #2px #2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

bool isNameCharacter(QChar character)
{
    return character.isLetterOrNumber() && character.unicode() < 128;
}

QString expand(const QString& sheet, const QHash<QString, QString>& words, const Metrics& metrics)
{
    QString out;
    out.reserve(sheet.size() + sheet.size() / 4);
    for (qsizetype i = 0; i < sheet.size(); ++i) {
        const QChar mark = sheet.at(i);
        if (mark != QLatin1Char('@') && mark != QLatin1Char('^') && mark != QLatin1Char('#')) {
            out.append(mark);
            continue;
        }
        qsizetype end = i + 1;
        while (end < sheet.size() && isNameCharacter(sheet.at(end))
               && (mark != QLatin1Char('#') || sheet.at(end).isDigit())) {
            ++end;
        }
        const QString name = sheet.mid(i + 1, end - i - 1);
        out.append(mark == QLatin1Char('#') ? QString::number(metrics.px(name.toDouble()))
                                            : words.value(name));
        i = end - 1;
    }
    return out;
}

} // namespace

QString styleSheet(const Tokens& tokens, const Metrics& metrics)
{
    const auto points = [&metrics](TextStyle style) -> QString {
        return QString::number(metrics.pointSize(style), 'f', 2) + QStringLiteral("pt");
    };
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const QString left = QStringLiteral("left"); // untranslated: sides of a style sheet
    const QString right = QStringLiteral("right");
    const QHash<QString, QString> words = {
        {QStringLiteral("start"), isMirrored ? right : left},
        {QStringLiteral("end"), isMirrored ? left : right},
        {QStringLiteral("background"), tokens.background.name()},
        {QStringLiteral("panel"), tokens.panel.name()},
        {QStringLiteral("raised"), tokens.raised.name()},
        {QStringLiteral("line"), tokens.line.name()},
        {QStringLiteral("selection"), tokens.selection.name()},
        {QStringLiteral("text"), tokens.text.name()},
        {QStringLiteral("muted"), tokens.muted.name()},
        {QStringLiteral("faint"), tokens.faint.name()},
        {QStringLiteral("accent"), tokens.accent.name()},
        {QStringLiteral("accentBackground"), tokens.accentBackground.name()},
        {QStringLiteral("zero"), tokens.zero.name()},
        {QStringLiteral("good"), tokens.good.name()},
        {QStringLiteral("focusLine"), Tokens::mix(tokens.line, tokens.accent, 0.6).name()},
        {QStringLiteral("hover"), Tokens::mix(tokens.panel, tokens.selection, 0.6).name()},
        {QStringLiteral("accentHover"), Tokens::mix(tokens.accent, tokens.text, 0.15).name()},
        {QStringLiteral("bannerLine"),
         Tokens::mix(tokens.accentBackground, tokens.accent, 0.35).name()},
        {QStringLiteral("handle"), Tokens::mix(tokens.line, tokens.zero, 0.25).name()},
        {QStringLiteral("highlight"), Tokens::mix(tokens.raised, tokens.accent, 0.35).name()},
        {QStringLiteral("note"), points(TextStyle::Note)},
        {QStringLiteral("small"), points(TextStyle::Small)},
        {QStringLiteral("title"), points(TextStyle::Title)},
        {QStringLiteral("heading"), points(TextStyle::Heading)},
        {QStringLiteral("display"), points(TextStyle::Display)},
    };
    const QString sheet = QLatin1String(kSurfaces) + QLatin1String(kText) + QLatin1String(kButtons)
                          + QLatin1String(kMenusAndBars);
    return expand(sheet, words, metrics);
}

} // namespace trilume::ui
