// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace trilume::ui {

class Theme;

// A button with only an icon: its name is read out by screen readers and shown as the tool tip.
class IconButton final : public QToolButton
{
    Q_OBJECT

public:
    // `kind` as in style_sheet.h: "plain", "rail", "segment", "primary", "round".
    IconButton(const Theme& theme,
               const QString& iconName,
               const QString& name,
               const QString& kind,
               QWidget* parent);

    void setIconName(const QString& iconName);
    void setName(const QString& name);

    // Side of the square, in pixels at 100 %.
    void setSide(int pixels);

private:
    void applyMetrics();

    const Theme& m_theme;
    QString m_iconName;
    int m_side = 32;
};

} // namespace trilume::ui
