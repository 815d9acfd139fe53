// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/evidence.h"

#include <QLabel>
#include <QRectF>
#include <QSizeF>

class QPainter;

namespace trilume::ui {

class Theme;

// The small chip beside a figure that says where it comes from: filled for what was measured or
// derived, with a dashed border and no filling for what is modelled.
[[nodiscard]] QSizeF badgeSize(const Theme& theme, EvidenceLabel evidence);
void paintBadge(QPainter& painter, const Theme& theme, const QRectF& place, EvidenceLabel evidence);

// The same as a widget; text() is its word.
class Badge final : public QLabel
{
    Q_OBJECT

public:
    Badge(const Theme& theme, QWidget* parent);

    void setEvidence(EvidenceLabel evidence);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    EvidenceLabel m_evidence = EvidenceLabel::Measured;
};

} // namespace trilume::ui
