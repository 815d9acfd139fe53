// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QString>

namespace trilume::app {
class Settings;
}

namespace trilume::ui {

// What an icon is drawn on.
enum class IconTone
{
    Normal = 1,   // muted, stronger when active, accent when checked
    OnAccent = 2, // on the primary button
};

// The current look: tokens and metrics that follow the setting, or the desktop where the setting
// says so. [ui thread] Owned by main and outlives every widget; a change sets the application's
// font, palette and style sheet, then says changed() for what paints itself.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(app::Settings& settings, QObject* parent = nullptr);
    ~Theme() override;

    [[nodiscard]] const Tokens& tokens() const { return m_tokens; }

    [[nodiscard]] const Metrics& metrics() const { return m_metrics; }

    // An icon of resources/icons by name, drawn in the colours of the moment.
    [[nodiscard]] QIcon icon(const QString& name, IconTone tone = IconTone::Normal) const;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed();

private:
    void readSystem();
    void apply();

    app::Settings& m_settings;
    QFont m_systemFont;
    bool m_systemIsDark = false;
    bool m_isApplying = false;
    Tokens m_tokens;
    Metrics m_metrics;
};

} // namespace trilume::ui
