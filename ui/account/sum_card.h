// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/account_sums.h"
#include "app/settings/settings.h"

#include <QFrame>

#include <vector>

class QLabel;
class QHBoxLayout;
class QVBoxLayout;

namespace trilume::ui {

class Badge;
class DayBars;
class Readout;
class Theme;

// What may be added up of an account, as one figure with its label, what it stands for, and its
// days. [ui thread]
class SumCard final : public QFrame
{
    Q_OBJECT

public:
    enum class Days
    {
        Shown = 1,
        Hidden, // it is about one day
    };

    SumCard(const Theme& theme, QWidget* parent);

    void setContent(const app::MeterSum& sum,
                    const app::GridSettings& grid,
                    QDate today,
                    Days days);

private:
    void setFacts(const QStringList& facts);
    void applyTheme();

    const Theme& m_theme;
    QLabel* m_title;
    Badge* m_badge;
    Readout* m_energy;
    std::vector<QLabel*> m_facts; // a line each
    DayBars* m_bars;
    QHBoxLayout* m_head;
    QVBoxLayout* m_factLines;
    QVBoxLayout* m_column;
};

} // namespace trilume::ui
