// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/account_sums.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace trilume::app {

namespace {

MeterKey keyOf(const MeterRow& row)
{
    return {row.place, row.scope, row.label};
}

void addWork(AccountWork& sum, const AccountWork& work)
{
    sum.answers += work.answers;
    sum.tokensRead += work.tokensRead;
    sum.tokensWritten += work.tokensWritten;
    sum.seconds += work.seconds;
}

void addDay(std::vector<DayJoules>& days, const MeterRow& row)
{
    if (days.empty() || days.back().day != row.day) { // rows come by day
        days.push_back({row.day, 0.0});
    }
    days.back().joules += row.grossJoules;
}

bool isBefore(const AccountLine& left, const AccountLine& right)
{
    if (left.model != right.model) {
        return left.model < right.model;
    }
    if (left.meter.has_value() != right.meter.has_value()) {
        return left.meter.has_value();
    }
    return left.energy.grossJoules > right.energy.grossJoules;
}

} // namespace

void EnergySum::add(const MeterRow& row)
{
    grossJoules += row.grossJoules;
    if (row.netAnswers > 0) {
        netJoules += row.netJoules;
        netAnswers += row.netAnswers;
        netLabel = std::max(netLabel, row.netLabel); // the weakest is last
    }
}

std::vector<MeterSum> sumsOf(const Account& account)
{
    std::map<MeterKey, MeterSum> sums;
    for (const MeterRow& row : account.meters) {
        MeterSum& sum = sums[keyOf(row)];
        sum.key = keyOf(row);
        addWork(sum.work, row.work);
        sum.energy.add(row);
        addDay(sum.days, row);
        if (!sum.sources.contains(row.source)) {
            sum.sources.append(row.source);
        }
    }
    std::vector<MeterSum> all;
    all.reserve(sums.size());
    for (auto& [key, sum] : sums) {
        all.push_back(std::move(sum));
    }
    return all;
}

std::optional<double> joulesPerTokenWritten(const MeterSum& sum)
{
    if (sum.work.tokensWritten <= 0) {
        return std::nullopt;
    }
    return sum.energy.grossJoules / static_cast<double>(sum.work.tokensWritten);
}

WorkRow workOf(const Account& account)
{
    WorkRow all;
    for (const WorkRow& row : account.work) {
        addWork(all.work, row.work);
        addWork(all.withoutEnergy, row.withoutEnergy);
    }
    return all;
}

std::vector<AccountLine> linesOf(const Account& account)
{
    std::map<std::tuple<QString, MeterKey, QString>, AccountLine> metered;
    for (const MeterRow& row : account.meters) {
        AccountLine& line = metered[{row.model, keyOf(row), row.source}];
        line.model = row.model;
        line.meter = keyOf(row);
        line.source = row.source;
        addWork(line.work, row.work);
        line.energy.add(row);
    }
    std::map<QString, AccountLine> unmetered;
    for (const WorkRow& row : account.work) {
        if (row.withoutEnergy.answers > 0) {
            AccountLine& line = unmetered[row.model];
            line.model = row.model;
            addWork(line.work, row.withoutEnergy);
        }
    }
    std::vector<AccountLine> lines;
    lines.reserve(metered.size() + unmetered.size());
    for (auto& [key, line] : metered) {
        lines.push_back(std::move(line));
    }
    for (auto& [model, line] : unmetered) {
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, isBefore);
    return lines;
}

} // namespace trilume::app
