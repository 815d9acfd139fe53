// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison_view.h"

#include <QWidget>

class QBoxLayout;
class QFrame;
class QLabel;

namespace trilume::ui {

class BarCard;
class InsideBar;
class RunTable;
class Theme;

// What a comparison came to: whether the tokens are the same, bars, every figure, the one sentence,
// what has to be known besides, and the machine. [ui thread]
class ResultView final : public QWidget
{
    Q_OBJECT

public:
    ResultView(const Theme& theme, QWidget* parent);

    [[nodiscard]] InsideBar& inside() const { return *m_inside; }

    void setContent(const app::ComparisonView& view);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct TextCard
    {
        QFrame* frame = nullptr;
        QLabel* text = nullptr;
    };

    [[nodiscard]] TextCard makeCard(const char* name, const QString& title);
    void buildAgreement();
    void showAgreement(const app::ComparisonView& view);
    void showBars(const app::ComparisonView& view);
    void applyTheme();

    const Theme& m_theme;
    QFrame* m_agreement;
    QLabel* m_agreementIcon;
    QLabel* m_agreementTitle;
    QLabel* m_agreementText;
    InsideBar* m_inside;
    BarCard* m_speed;
    BarCard* m_energy;
    RunTable* m_table;
    QFrame* m_tableFrame;
    TextCard m_sentence;
    TextCard m_scopes;
    TextCard m_remarks;
    QLabel* m_foot;
    QBoxLayout* m_bars;
    QBoxLayout* m_cards;
    bool m_isIdentical = true;
};

} // namespace trilume::ui
