// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/message_actions.h"
#include "ui/chat/stats_line.h"
#include "ui/chat/text_selection.h"

#include <QAbstractTextDocumentLayout>
#include <QStyledItemDelegate>

#include <optional>
#include <vector>

namespace trilume::ui {

struct CodeBox;
class MessageLayouts;
struct MessageGeometry;
class Theme;
class WordMarks;

// Paints one message of the transcript. What the mouse does to it, the view knows and tells.
class TranscriptDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TranscriptDelegate(const Theme& theme,
                       MessageLayouts& layouts,
                       const TextSelection& selection,
                       WordMarks& marks,
                       QObject* parent);

    // What is under the mouse; no row: -1.
    void setHovered(int row, std::optional<MessageAction> action)
    {
        m_hoveredRow = row;
        m_hoveredAction = action;
    }

    // Whether the model could write at once.
    void setCanSend(bool canSend) { m_canSend = canSend; }

    // Which of the tokens one is at, of an answer that is shown by its tokens; -1: none.
    void setChosenToken(qsizetype token) { m_chosenToken = token; }

    void setCaretVisible(bool isVisible) { m_isCaretVisible = isVisible; }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    void paintCodeHead(QPainter& painter, const CodeBox& box) const;
    void addShades(QAbstractTextDocumentLayout::PaintContext& context,
                   const QModelIndex& index,
                   int width) const;
    void paintText(QPainter& painter, const QModelIndex& index, const QRect& text, int width) const;
    [[nodiscard]] std::vector<StatsPiece> fittingPieces(const QModelIndex& index,
                                                        const QRect& line,
                                                        const QFont& strong) const;
    void paintStats(QPainter& painter, const QModelIndex& index, const QRect& line) const;
    void paintActions(QPainter& painter,
                      const QModelIndex& index,
                      const MessageGeometry& geometry,
                      bool isCurrent) const;
    void paintFromHere(QPainter& painter, const QModelIndex& index, const QRect& line) const;
    [[nodiscard]] QRectF caretPlace(const QModelIndex& index, QPoint origin, int width) const;
    void paintReading(QPainter& painter,
                      const QModelIndex& index,
                      const QRect& text,
                      int width) const;

    const Theme& m_theme;
    MessageLayouts& m_layouts;
    const TextSelection& m_selection;
    WordMarks& m_marks;
    int m_hoveredRow = -1;
    qsizetype m_chosenToken = -1;
    std::optional<MessageAction> m_hoveredAction;
    bool m_canSend = false;
    bool m_isCaretVisible = true;
};

} // namespace trilume::ui
