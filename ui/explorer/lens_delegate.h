// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace trilume::ui {

class Theme;

// Cells of a LensModel: coloured by how likely their token is, with a bar above the layer from
// which on it stays. [ui thread]
class LensDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    LensDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace trilume::ui
