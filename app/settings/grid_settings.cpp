// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Settings that knows the person's grid, and when its figures were set.
#include "app/platform/display_text.h"
#include "app/settings/settings.h"

#include <algorithm>
#include <array>

namespace trilume::app {

namespace {

constexpr std::array kDatedSettings{SettingId::PricePerKwh, SettingId::GridGramsPerKwh};

bool isDated(SettingId id)
{
    return std::ranges::find(kDatedSettings, id) != kDatedSettings.end();
}

// Beside the setting.
QString dayKey(SettingId id)
{
    return QLatin1String(settingSpec(id).key) + QStringLiteral("_set_on");
}

} // namespace

GridSettings Settings::grid() const
{
    GridSettings grid;
    grid.pricePerKwh = value(SettingId::PricePerKwh);
    grid.currency = displayText(text(SettingId::Currency).simplified());
    grid.gramsPerKwh = value(SettingId::GridGramsPerKwh);
    grid.priceSetOn = dayOf(SettingId::PricePerKwh);
    grid.gramsSetOn = dayOf(SettingId::GridGramsPerKwh);
    return grid;
}

void Settings::confirmGrid()
{
    for (const SettingId id : kDatedSettings) {
        if (!isDefault(id)) {
            noteDay(id);
        }
    }
    Q_EMIT changed();
}

void Settings::noteDay(SettingId id)
{
    if (isDated(id)) {
        m_file->setValue(dayKey(id), QDate::currentDate().toString(Qt::ISODate));
    }
}

void Settings::forgetDay(SettingId id)
{
    if (isDated(id)) {
        m_file->remove(dayKey(id));
    }
}

// People edit the file: a day that is still to come is none.
QDate Settings::dayOf(SettingId id) const
{
    const QDate day = QDate::fromString(m_file->value(dayKey(id)).toString(), Qt::ISODate);
    return !isDefault(id) && day <= QDate::currentDate() ? day : QDate();
}

} // namespace trilume::app
