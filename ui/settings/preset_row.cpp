// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preset_row.h"

#include "app/settings/sampling_presets.h"
#include "app/settings/setting_values.h"
#include "ui/settings/segments.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QVBoxLayout>

namespace trilume::ui {

namespace {

QStringList presetNames()
{
    QStringList names;
    for (const app::SamplingPreset& preset : app::samplingPresets()) {
        names.append(app::settingText(preset.name));
    }
    return names;
}

// Behind the presets.
int placeOfOwn()
{
    return static_cast<int>(app::samplingPresets().size());
}

} // namespace

PresetRow::PresetRow(const Theme& theme, app::SettingValues& settings, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_segments(new Segments(theme, presetNames() << tr("Own"), this))
{
    m_segments->setObjectName(QStringLiteral("samplingPresets"));
    QAbstractButton& own = m_segments->button(placeOfOwn());
    own.setObjectName(QStringLiteral("ownSampling"));
    own.setAccessibleName(tr("Your own numbers"));
    own.setToolTip(tr("Your own numbers"));
    m_segments->setAccessibleName(tr("How answers are chosen"));
    auto* name = new QLabel(tr("How answers are chosen"), this);
    name->setBuddy(m_segments);
    auto* column = new QVBoxLayout(this);
    column->addWidget(name);
    column->addWidget(m_segments, 0, Qt::AlignLeading);
    connect(m_segments, &Segments::chosen, this, &PresetRow::choose);
    connect(&settings, &app::SettingValues::changed, this, &PresetRow::update);
    connect(&theme, &Theme::changed, this, &PresetRow::applyTheme);
    applyTheme();
    update();
}

QString PresetRow::words()
{
    return tr("How answers are chosen") + QLatin1Char(' ') + presetNames().join(QLatin1Char(' '))
           + QLatin1Char(' ') + tr("Your own numbers");
}

void PresetRow::choose(int place)
{
    app::SamplingSettings sampling = m_settings.sampling();
    if (place != placeOfOwn()) {
        const auto preset = app::samplingPresets()[static_cast<std::size_t>(place)];
        sampling = app::withPreset(sampling, preset);
    } else if (m_own) {
        const int longest = sampling.maxTokens; // which no preset changes
        sampling = *m_own;
        sampling.maxTokens = longest;
    }
    m_settings.setSampling(sampling);
}

void PresetRow::update()
{
    const std::optional<std::size_t> preset = app::presetOf(m_settings.sampling());
    if (!preset) {
        m_own = m_settings.sampling();
    }
    m_segments->setChosen(preset ? static_cast<int>(*preset) : placeOfOwn());
    m_segments->button(placeOfOwn()).setVisible(m_own.has_value());
}

void PresetRow::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    layout()->setContentsMargins(0, metrics.space(2), 0, metrics.space(2));
    layout()->setSpacing(metrics.space(1));
}

} // namespace trilume::ui
