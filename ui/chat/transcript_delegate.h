// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/stats_line.h"
#include "ui/chat/text_selection.h"

#include <QStyledItemDelegate>

#include <vector>

namespace trilume::ui {

class MessageLayouts;
class Theme;

// Paints one message of the transcript. What the mouse does to it, the view knows and tells.
class TranscriptDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TranscriptDelegate(const Theme& theme,
                       MessageLayouts& layouts,
                       const TextSelection& selection,
                       QObject* parent);

    // Row whose copy button is under the mouse; -1: none.
    void setHoveredCopyRow(int row) { m_hoveredCopyRow = row; }

    void setCaretVisible(bool isVisible) { m_isCaretVisible = isVisible; }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    void paintText(QPainter& painter, const QModelIndex& index, const QRect& text, int width) const;
    [[nodiscard]] std::vector<StatsPiece> fittingPieces(const QModelIndex& index,
                                                        const QRect& line,
                                                        const QFont& strong) const;
    void paintStats(QPainter& painter, const QModelIndex& index, const QRect& line) const;
    void paintCaret(QPainter& painter, const QModelIndex& index, QPoint origin, int width) const;

    const Theme& m_theme;
    MessageLayouts& m_layouts;
    const TextSelection& m_selection;
    int m_hoveredCopyRow = -1;
    bool m_isCaretVisible = true;
};

} // namespace trilume::ui
