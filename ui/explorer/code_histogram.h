// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstdint>
#include <span>
#include <vector>

class QCPBars;
class QCustomPlot;

namespace trilume::ui {

class RepaintLimit;
class Theme;

// How often each of the 256 codes came, as shares of all: one bar each, zero and the two ends in
// colours of their own. [ui thread]
class CodeHistogram final : public QWidget
{
    Q_OBJECT

public:
    CodeHistogram(const Theme& theme, QWidget* parent);
    ~CodeHistogram() override;

    // 256 counts, code q at q + 128.
    void setCounts(std::span<const std::uint64_t> counts);

    // (256) shares, 0..1
    [[nodiscard]] const std::vector<double>& shares() const { return m_shares; }

private:
    void applyTheme();

    const Theme& m_theme;
    std::vector<double> m_shares;
    QCustomPlot* m_plot;
    QCPBars* m_usual;
    QCPBars* m_zero;
    QCPBars* m_ends;
    RepaintLimit* m_limit;
};

} // namespace trilume::ui
