// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/transcript_delegate.h"

#include "app/chat/code_languages.h"
#include "app/chat/transcript_model.h"
#include "app/platform/display_text.h"
#include "ui/chat/message_layouts.h"
#include "ui/chat/message_style.h"
#include "ui/chat/token_shades.h"
#include "ui/chat/word_marks.h"
#include "ui/theme/icon_engine.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/readout.h"
#include "ui/widgets/text_direction.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace trilume::ui {

using Model = app::TranscriptModel;

namespace {

constexpr int kFigureGap = 4; // between a figure and its word
constexpr int kPieceGap = 14;
constexpr int kBadgeGap = 8;

// A check in its box.
void paintDone(QPainter& painter, const QRectF& box, const Tokens& tokens)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(box, 2.0, 2.0);
    painter.setPen(
        QPen(tokens.background, box.width() / 7.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF corner = box.topLeft();
    const double side = box.width();
    painter.drawPolyline(
        QPolygonF({corner + QPointF(0.24, 0.52) * side, corner + QPointF(0.43, 0.71) * side,
                   corner + QPointF(0.77, 0.31) * side}));
}

} // namespace

TranscriptDelegate::TranscriptDelegate(const Theme& theme,
                                       MessageLayouts& layouts,
                                       const TextSelection& selection,
                                       WordMarks& marks,
                                       QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_layouts(layouts)
    , m_selection(selection)
    , m_marks(marks)
{}

QSize TranscriptDelegate::sizeHint(const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    return QSize(option.rect.width(), m_layouts.height(index, option.rect.width()));
}

void TranscriptDelegate::paint(QPainter* painter,
                               const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const Metrics& metrics = m_theme.metrics();
    const int width = option.rect.width();
    const MessageGeometry geometry = m_layouts.geometry(index, width);
    painter->save();
    painter->translate(option.rect.topLeft());
    painter->setRenderHint(QPainter::Antialiasing);
    if (!geometry.bubble.isNull()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.userBubble);
        painter->drawRoundedRect(geometry.bubble, metrics.bubbleRadius(), metrics.bubbleRadius());
    }
    if (!geometry.fromHere.isNull()) {
        paintFromHere(*painter, index, geometry.fromHere);
    }
    paintText(*painter, index, geometry.text, width);
    const auto status = static_cast<app::MessageStatus>(index.data(Model::StatusRole).toInt());
    if (status == app::MessageStatus::Running) {
        if (m_isCaretVisible) {
            painter->fillRect(caretPlace(index, geometry.text.topLeft(), width), tokens.accent);
        }
        paintReading(*painter, index, geometry.text, width);
    }
    if (!geometry.error.isNull()) {
        painter->setFont(metrics.font(TextStyle::Note));
        painter->setPen(tokens.accent);
        painter->drawText(geometry.error, Qt::TextWordWrap | Qt::AlignLeft,
                          index.data(Model::ErrorRole).toString());
    }
    if (!geometry.stats.isNull()) {
        paintStats(*painter, index, geometry.stats);
    }
    paintActions(*painter, index, geometry, option.state.testFlag(QStyle::State_HasFocus));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.accent, 2.0));
        QRect content =
            geometry.text.united(geometry.bubble).united(geometry.stats).united(geometry.error);
        if (geometry.bubble.isNull()) {
            for (const ActionButton& button : geometry.actions) {
                content = content.united(button.place);
            }
        }
        const int gap = geometry.bubble.isNull() ? metrics.space(2) : 0;
        // Its lower edge is within the row, which ends with its last line.
        content.adjust(-gap, -gap / 2, gap, gap / 2);
        content.setBottom(std::min(content.bottom(), option.rect.height() - 2));
        painter->drawRoundedRect(content, metrics.bubbleRadius(), metrics.bubbleRadius());
    }
    painter->restore();
}

// The button beside a bubble only shows where the mouse or the focus is.
void TranscriptDelegate::paintActions(QPainter& painter,
                                      const QModelIndex& index,
                                      const MessageGeometry& geometry,
                                      bool isCurrent) const
{
    const Tokens& tokens = m_theme.tokens();
    const Metrics& metrics = m_theme.metrics();
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    for (const ActionButton& button : geometry.actions) {
        const bool isInReach = index.row() == m_hoveredRow || isCurrent;
        if (button.action == MessageAction::Edit && !isInReach) {
            continue;
        }
        const bool isEnabled =
            isPossible(button.action, index) && (m_canSend || !needsModel(button.action));
        const bool isHovered =
            isEnabled && index.row() == m_hoveredRow && m_hoveredAction == button.action;
        if (isHovered) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.selection);
            painter.drawRoundedRect(button.place, metrics.rowRadius(), metrics.rowRadius());
        }
        const int side = metrics.px(16);
        QRect icon(0, 0, side, side);
        icon.moveCenter(button.place.center());
        QString name = actionIcon(button.action);
        if (isMirrored && name == QLatin1String("previous")) {
            name = QStringLiteral("next");
        } else if (isMirrored && name == QLatin1String("next")) {
            name = QStringLiteral("previous");
        }
        const QColor quiet = isEnabled ? tokens.faint : tokens.line;
        paintIcon(painter, name, icon, isHovered ? tokens.text : quiet, m_theme);
    }
    if (!geometry.branch.isNull()) {
        painter.setFont(metrics.font(TextStyle::Note));
        painter.setPen(tokens.muted);
        painter.drawText(geometry.branch, Qt::AlignCenter, branchText(index));
    }
}

void TranscriptDelegate::paintText(QPainter& painter,
                                   const QModelIndex& index,
                                   const QRect& text,
                                   int width) const
{
    const Tokens& tokens = m_theme.tokens();
    const MessageDocument& document = m_layouts.document(index, width);
    const bool isPerson = index.data(Model::RoleRole).toInt() != int(app::MessageRole::Assistant);
    QAbstractTextDocumentLayout::PaintContext context;
    const bool isQuiet = isPerson && !m_layouts.isBubble(index);
    context.palette.setColor(QPalette::Text, isQuiet ? tokens.muted : tokens.text);
    if (!m_marks.isEmpty()) {
        const auto message = index.data(Model::IdRole).value<app::MessageId>();
        int number = 0;
        for (const app::TextMark& mark : m_marks.of(message, document)) {
            const bool isCurrent = number++ == m_marks.currentIn(message);
            QAbstractTextDocumentLayout::Selection found;
            found.cursor = QTextCursor(&m_layouts.document(index, width));
            found.cursor.setPosition(static_cast<int>(mark.from));
            found.cursor.setPosition(static_cast<int>(mark.from + mark.length),
                                     QTextCursor::KeepAnchor);
            found.format.setBackground(isCurrent ? currentMarkColor(tokens) : markColor(tokens));
            found.format.setForeground(isCurrent ? currentMarkText(tokens) : tokens.text);
            context.selections.append(found);
        }
    }
    if (const auto range = m_selection.range(index.row(), document.characterCount() - 1)) {
        QAbstractTextDocumentLayout::Selection selection;
        selection.cursor = QTextCursor(&m_layouts.document(index, width));
        selection.cursor.setPosition(range->first);
        selection.cursor.setPosition(range->second, QTextCursor::KeepAnchor);
        selection.format.setBackground(Tokens::mix(tokens.raised, tokens.accent, 0.35));
        selection.format.setForeground(tokens.text);
        context.selections.append(selection);
    }
    painter.save();
    painter.translate(text.topLeft());
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.panel);
    const QRectF visible = painter.clipBoundingRect(); // a long text is painted where it shows
    context.clip = visible;
    addShades(context, index, width);
    const std::vector<CodeBox> boxes = document.codeBoxes(m_theme, visible);
    for (const CodeBox& box : boxes) {
        const int radius = m_theme.metrics().controlRadius();
        painter.drawRoundedRect(box.place, radius, radius);
    }
    for (const CodeBox& box : boxes) {
        paintCodeHead(painter, box);
    }
    for (const QRectF& bar : document.quotationBars(m_theme, visible)) {
        painter.fillRect(bar, tokens.line);
    }
    document.documentLayout()->draw(&painter, context);
    for (const QRectF& box : document.doneBoxes(visible)) {
        paintDone(painter, box, tokens);
    }
    painter.restore();
}

// Behind the tokens in sight, under what is marked and selected.
void TranscriptDelegate::addShades(QAbstractTextDocumentLayout::PaintContext& context,
                                   const QModelIndex& index,
                                   int width) const
{
    const app::ReadAnswer* answer = m_layouts.tokensOf(index);
    if (answer == nullptr) {
        return;
    }
    MessageDocument& document = m_layouts.document(index, width);
    const QAbstractTextDocumentLayout& layout = *document.documentLayout();
    const int from = layout.hitTest(context.clip.topLeft(), Qt::FuzzyHit);
    const int to = layout.hitTest(context.clip.bottomRight(), Qt::FuzzyHit);
    const int end = document.characterCount() - 1; // less than the whole answer where it is folded
    const int begin = m_layouts.tokensBegin(index);
    QList<QAbstractTextDocumentLayout::Selection> shades;
    qsizetype number = -1;
    for (const app::ReadToken& token : answer->tokens) {
        ++number;
        const int first = begin + static_cast<int>(token.begin);
        const int last = std::min(first + static_cast<int>(token.length), end);
        if (last <= first || last < from || first > to) {
            continue;
        }
        const QColor shade = number == m_chosenToken ? chosenShade(m_theme.tokens())
                                                     : shadeOf(token.probability, m_theme.tokens());
        if (shade.isValid()) {
            QAbstractTextDocumentLayout::Selection behind;
            behind.cursor = QTextCursor(&document);
            behind.cursor.setPosition(first);
            behind.cursor.setPosition(last, QTextCursor::KeepAnchor);
            behind.format.setBackground(shade);
            shades.append(behind);
        }
    }
    context.selections = shades + context.selections;
}

// The name of its language, at the beginning of the line above the code; the button at its end is a
// widget.
void TranscriptDelegate::paintCodeHead(QPainter& painter, const CodeBox& box) const
{
    const Metrics& metrics = m_theme.metrics();
    const QString name = inItsDirection(app::displayText(app::codeLanguage(box.language).name));
    QRectF line(box.place);
    line.setHeight(metrics.px(kCodeHead));
    line.adjust(metrics.px(kCodePadding), metrics.space(1), -metrics.px(kCodePadding), 0.0);
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QFont font = metrics.font(TextStyle::Note);
    painter.setFont(font);
    painter.setPen(m_theme.tokens().muted);
    painter.drawText(line,
                     int(Qt::AlignVCenter | Qt::AlignAbsolute)
                         | int(isMirrored ? Qt::AlignRight : Qt::AlignLeft),
                     QFontMetricsF(font).elidedText(name, Qt::ElideRight, line.width() / 2.0));
}

// Those that have room before the buttons; how the answer ended comes before its figures.
std::vector<StatsPiece> TranscriptDelegate::fittingPieces(const QModelIndex& index,
                                                          const QRect& line,
                                                          const QFont& strong) const
{
    const Metrics& metrics = m_theme.metrics();
    const QFontMetricsF words(metrics.font(TextStyle::Note));
    const auto status = static_cast<app::MessageStatus>(index.data(Model::StatusRole).toInt());
    const auto stats = index.data(Model::StatsRole).value<app::MessageStats>();
    std::vector<StatsPiece> pieces = statsPieces(status, stats);
    const double room = line.width();
    const auto width = [&] {
        double sum = 0.0;
        for (const StatsPiece& piece : pieces) {
            sum += tabularWidth(strong, piece.figure) + words.horizontalAdvance(piece.words)
                   + metrics.px(kPieceGap + kFigureGap);
            if (!piece.wordsBefore.isEmpty()) {
                sum += words.horizontalAdvance(piece.wordsBefore) + metrics.px(kFigureGap);
            }
            if (piece.label) {
                sum += badgeSize(m_theme, *piece.label).width() + metrics.px(kBadgeGap);
            }
        }
        return sum;
    };
    while (pieces.size() > 1 && width() > room) {
        const bool endsWithStatus = pieces.back().figure.isEmpty();
        pieces.erase(pieces.end() - (endsWithStatus ? 2 : 1));
    }
    return pieces;
}

void TranscriptDelegate::paintStats(QPainter& painter,
                                    const QModelIndex& index,
                                    const QRect& line) const
{
    const Tokens& tokens = m_theme.tokens();
    const Metrics& metrics = m_theme.metrics();
    const QFont quiet = metrics.font(TextStyle::Note);
    QFont strong = quiet;
    strong.setWeight(QFont::Medium);
    const QFontMetricsF quietMetrics(quiet);
    const double baseline =
        line.top() + (line.height() + quietMetrics.ascent() - quietMetrics.descent()) / 2.0;
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    double x = 0.0; // from where the line begins
    const auto leftOf = [&](double width) {
        return isMirrored ? line.right() + 1 - x - width : line.left() + x;
    };
    const auto drawWords = [&](const QString& words) {
        const double width = quietMetrics.horizontalAdvance(words);
        painter.setFont(quiet);
        painter.setPen(tokens.muted);
        painter.drawText(QPointF(leftOf(width), baseline), words);
        x += width;
    };
    for (const StatsPiece& piece : fittingPieces(index, line, strong)) {
        // Latin words around it are read from the left, as "0.41 J" is.
        const bool isTurned = isMirrored && runsFromLeftToRight(piece.wordsBefore + piece.words);
        const QString& first = isTurned ? piece.words : piece.wordsBefore;
        if (!first.isEmpty() && !piece.figure.isEmpty()) {
            drawWords(first);
            x += metrics.px(kFigureGap);
        }
        if (!piece.figure.isEmpty()) {
            const double width = tabularWidth(strong, piece.figure);
            painter.setFont(strong);
            painter.setPen(tokens.text);
            drawTabular(painter, leftOf(width), baseline, piece.figure);
            x += width + metrics.px(kFigureGap);
        }
        drawWords(isTurned && !piece.figure.isEmpty() ? piece.wordsBefore : piece.words);
        if (piece.label) {
            x += metrics.px(kBadgeGap);
            QRectF badge(QPointF(), badgeSize(m_theme, *piece.label));
            badge.moveTopLeft({leftOf(badge.width()),
                               line.top() + std::floor((line.height() - badge.height()) / 2.0)});
            paintBadge(painter, m_theme, badge, *piece.label);
            x += badge.width();
        }
        x += metrics.px(kPieceGap);
    }
}

// The name of the model between two hairlines, in the middle of the column.
void TranscriptDelegate::paintFromHere(QPainter& painter,
                                       const QModelIndex& index,
                                       const QRect& line) const
{
    const Tokens& tokens = m_theme.tokens();
    const QFont font = m_theme.metrics().font(TextStyle::Note);
    const int gap = m_theme.metrics().space(3);
    const QString words =
        QFontMetrics(font).elidedText(index.data(Model::FromHereRole).toString(), Qt::ElideMiddle,
                                      std::max(0, line.width() - 4 * gap));
    QRect text(0, 0, QFontMetrics(font).horizontalAdvance(words), line.height());
    text.moveCenter(line.center());
    painter.setFont(font);
    painter.setPen(tokens.muted);
    painter.drawText(text, Qt::AlignCenter | Qt::TextDontClip, words);
    painter.setPen(tokens.line);
    const int y = line.center().y();
    painter.drawLine(line.left(), y, text.left() - gap, y);
    painter.drawLine(text.right() + gap, y, line.right(), y);
}

// Behind the caret, as far as there is room in its line.
void TranscriptDelegate::paintReading(QPainter& painter,
                                      const QModelIndex& index,
                                      const QRect& text,
                                      int width) const
{
    const QString sentence = index.data(Model::ReadingRole).toString();
    if (sentence.isEmpty()) {
        return;
    }
    const QString words = inItsDirection(sentence);
    const Metrics& metrics = m_theme.metrics();
    const QFont font = metrics.font(TextStyle::Body);
    const QRectF caret = caretPlace(index, text.topLeft(), width);
    const QTextBlock block = m_layouts.document(index, width).lastBlock();
    const bool isMirrored = block.textDirection() == Qt::RightToLeft;
    QRectF room(text);
    if (isMirrored) {
        room.setRight(caret.left() - metrics.space(2));
    } else {
        room.setLeft(caret.right() + metrics.space(2));
    }
    room.setTop(caret.center().y() - QFontMetricsF(font).height() / 2.0);
    room.setHeight(QFontMetricsF(font).height());
    painter.setFont(font);
    painter.setPen(m_theme.tokens().muted);
    painter.drawText(room,
                     int(Qt::AlignVCenter | Qt::AlignAbsolute)
                         | int(isMirrored ? Qt::AlignRight : Qt::AlignLeft),
                     QFontMetricsF(font).elidedText(words, Qt::ElideRight, room.width()));
}

// Behind the text so far.
QRectF TranscriptDelegate::caretPlace(const QModelIndex& index, QPoint origin, int width) const
{
    const QTextBlock block = m_layouts.document(index, width).lastBlock();
    const QTextLayout* layout = block.layout();
    const int position = block.length() - 1;
    const QTextLine line = layout->lineForTextPosition(position);
    QRectF caret(0, 0, m_theme.metrics().px(7), m_theme.metrics().px(15));
    QPointF at = QPointF(origin) + layout->position();
    const bool isMirrored = block.textDirection() == Qt::RightToLeft;
    const double gap = isMirrored ? -2.0 - caret.width() : 2.0;
    if (line.isValid()) {
        at += QPointF(line.cursorToX(position) + gap,
                      line.y() + line.ascent() - caret.height() * 0.8);
    }
    return caret.translated(at);
}

} // namespace trilume::ui
