// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/quantities.h"

#include <QScrollArea>

#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace trilume::ui {

class Theme;

// What can be shown, in groups; the arrow keys go through it. [ui thread]
class QuantityList final : public QScrollArea
{
    Q_OBJECT

public:
    QuantityList(const Theme& theme, const std::vector<QuantityInfo>& all, QWidget* parent);

    void setCurrent(LayerQuantity quantity);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(trilume::ui::LayerQuantity quantity);

private:
    void applyTheme();

    const Theme& m_theme;
    QWidget* m_body;
    QVBoxLayout* m_column;
    QButtonGroup* m_buttons;
};

} // namespace trilume::ui
