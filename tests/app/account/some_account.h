// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/account.h"

namespace trilume::tests {

inline constexpr app::MeterPlace kHost = app::MeterPlace::Host;
inline constexpr app::MeterPlace kDevice = app::MeterPlace::Device;

[[nodiscard]] inline app::MeterRow meterRow(int day, const char* model, double joules)
{
    app::MeterRow row;
    row.day = QDate(2026, 5, day);
    row.model = QString::fromUtf8(model);
    row.source = QStringLiteral("powercap package-0");
    row.work = {2, 24, 20, 5.0};
    row.grossJoules = joules;
    return row;
}

[[nodiscard]] inline app::WorkRow workRow(int day, const char* model, int answers, int unmetered)
{
    app::WorkRow row;
    row.day = QDate(2026, 5, day);
    row.model = QString::fromUtf8(model);
    row.work = {answers, 12 * answers, 10 * answers, 2.5 * answers};
    row.withoutEnergy = {unmetered, 12 * unmetered, 10 * unmetered, 2.5 * unmetered};
    return row;
}

// Two days and two models: of the first the processor, a device and three answers that no meter
// could tell of; of the second one with a modelled processor.
[[nodiscard]] inline app::Account someAccount()
{
    app::Account account;
    account.work = {workRow(4, "seed", 2, 0), workRow(6, "lamp, \"large\"", 2, 0),
                    workRow(6, "seed", 5, 3)};
    app::MeterRow device = meterRow(4, "seed", 1.25);
    device.place = kDevice;
    device.source = QStringLiteral("virtual:kria-kv260");
    device.scope = EnergyScope::Board;
    device.label = EvidenceLabel::Modelled;
    app::MeterRow modelled = meterRow(6, "lamp, \"large\"", 100.0);
    modelled.label = EvidenceLabel::Modelled;
    app::MeterRow net = meterRow(6, "seed", 4.5);
    net.netJoules = 3.0;
    net.netAnswers = 1;
    net.netLabel = EvidenceLabel::Derived;
    account.meters = {meterRow(4, "seed", 6.0), device, modelled, net};
    return account;
}

} // namespace trilume::tests
