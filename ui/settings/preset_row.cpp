// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preset_row.h"

#include "app/settings/sampling_presets.h"
#include "app/settings/setting_values.h"
#include "ui/settings/segments.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
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

} // namespace

PresetRow::PresetRow(const Theme& theme, app::SettingValues& settings, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_segments(new Segments(theme, presetNames(), this))
    , m_own(new QToolButton(this))
    , m_lastOwn(settings.ownSampling())
{
    m_segments->setObjectName(QStringLiteral("samplingPresets"));
    m_own->setText(tr("Own"));
    m_own->setObjectName(QStringLiteral("ownSampling"));
    m_own->setProperty("kind", QStringLiteral("segment"));
    m_own->setCheckable(true);
    m_own->setAccessibleName(tr("Your own numbers"));
    m_own->setToolTip(tr("Your own numbers"));
    m_segments->setAccessibleName(tr("How answers are chosen"));
    auto* name = new QLabel(tr("How answers are chosen"), this);
    name->setBuddy(m_segments);
    name->setWordWrap(true);
    name->setMinimumWidth(1);
    // Beside the name: a narrow window has no room for one segment more.
    auto* head = new QHBoxLayout;
    head->addWidget(name, 1);
    head->addWidget(m_own);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_segments, 0, Qt::AlignLeading);
    connect(m_segments, &Segments::chosen, this, [this](int place) {
        const auto preset = app::samplingPresets()[static_cast<std::size_t>(place)];
        m_settings.setSampling(app::withPreset(m_settings.sampling(), preset));
    });
    connect(m_own, &QToolButton::clicked, this, &PresetRow::takeOwn);
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

void PresetRow::takeOwn()
{
    app::SamplingSettings sampling = m_lastOwn.value_or(m_settings.sampling());
    sampling.maxTokens = m_settings.sampling().maxTokens; // which no preset changes
    m_settings.setSampling(sampling);
    update(); // where nothing has changed the button is still the one that is chosen
}

void PresetRow::update()
{
    const std::optional<std::size_t> preset = app::presetOf(m_settings.sampling());
    if (!preset && m_lastOwn != m_settings.sampling()) {
        m_lastOwn = m_settings.sampling();
        m_settings.setOwnSampling(*m_lastOwn);
    }
    m_segments->setChosen(preset ? static_cast<int>(*preset) : -1);
    m_own->setVisible(m_lastOwn.has_value());
    m_own->setChecked(!preset);
}

void PresetRow::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    layout()->setContentsMargins(0, metrics.space(2), 0, metrics.space(2));
    layout()->setSpacing(metrics.space(1));
}

} // namespace trilume::ui
