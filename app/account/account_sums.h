// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/account.h"

#include <QDate>
#include <QStringList>

#include <compare>
#include <optional>
#include <vector>

namespace trilume::app {

// Sums over an account, as they are shown. [any thread]

// What may be added up: joules of one place, one scope and one label. Others are lines of their
// own, since one scope may hold another and a label is that of its weakest part.
struct MeterKey
{
    MeterPlace place = MeterPlace::Host;
    EnergyScope scope = EnergyScope::Package;
    EvidenceLabel label = EvidenceLabel::Measured;

    friend auto operator<=>(const MeterKey&, const MeterKey&) = default;
};

struct EnergySum
{
    double grossJoules = 0.0;
    double netJoules = 0.0; // of `netAnswers`
    int netAnswers = 0;
    EvidenceLabel netLabel = EvidenceLabel::Measured; // the weakest

    void add(const MeterRow& row);

    friend bool operator==(const EnergySum&, const EnergySum&) = default;
};

struct DayJoules
{
    QDate day;
    double joules = 0.0;

    friend bool operator==(const DayJoules&, const DayJoules&) = default;
};

struct MeterSum
{
    MeterKey key;
    AccountWork work; // of the answers that are in it
    EnergySum energy;
    QStringList sources;         // the meters in it, each once
    std::vector<DayJoules> days; // those that have any, in their order
};

// The host's first, then by scope and label.
[[nodiscard]] std::vector<MeterSum> sumsOf(const Account& account);

// With what was read before. Absent where nothing was written.
[[nodiscard]] std::optional<double> joulesPerTokenWritten(const MeterSum& sum);

// All answers, measured or not.
[[nodiscard]] WorkRow workOf(const Account& account);

// A line of the table: a model by one meter, or its answers that no meter could tell of.
struct AccountLine
{
    QString model;
    std::optional<MeterKey> meter;
    QString source; // empty without a meter
    AccountWork work;
    EnergySum energy;
};

// By model; of each the largest first, and what no meter could tell of last.
[[nodiscard]] std::vector<AccountLine> linesOf(const Account& account);

} // namespace trilume::app
