// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/activation_snapshot.h"
#include "ui/explorer/selection.h"

#include <QScrollArea>

#include <vector>

class QGridLayout;
class QFrame;
class QLabel;
class QVBoxLayout;

namespace trilume::ui {

class Readout;
class Theme;

// All that is known of one cell: the chosen quantity large, the others below. [ui thread]
class CursorPanel final : public QScrollArea
{
    Q_OBJECT

public:
    CursorPanel(const Theme& theme, QWidget* parent);

    void setQuantities(const std::vector<QuantityInfo>& all); // of what setContent() shows

    void setContent(const app::ActivationSnapshot& snapshot, const Selection& selection);

    // The place and the large value in words.
    [[nodiscard]] QString spoken() const { return m_spoken; }

private:
    void build();
    void applyTheme();
    void addRow(const QuantityInfo& info);
    void fillRows(const app::ActivationSnapshot& snapshot, const Selection& selection);

    const Theme& m_theme;
    QWidget* m_body;
    QVBoxLayout* m_column;
    QLabel* m_heading;
    QFrame* m_card;
    QLabel* m_place;
    QLabel* m_token;
    Readout* m_value;
    QLabel* m_quartiles;
    QFrame* m_list;
    QGridLayout* m_grid; // of the list
    QLabel* m_hint;
    std::vector<QuantityInfo> m_rows;
    std::vector<QLabel*> m_names;
    std::vector<QLabel*> m_values;
    QString m_spoken;
};

} // namespace trilume::ui
