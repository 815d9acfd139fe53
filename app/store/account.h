// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"
#include "engine/base/evidence.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace trilume::app {

// Which answers are counted.
struct AccountRange
{
    ChatId chat; // none: those of all chats
    QDate first; // local days, both included; null: from the first on, up to the last
    QDate last;

    friend bool operator==(const AccountRange&, const AccountRange&) = default;
};

// What answers took beside energy.
struct AccountWork
{
    int answers = 0;
    qint64 tokensRead = 0; // computed: those that were in the state already are not among them
    qint64 tokensWritten = 0;
    double seconds = 0.0; // of reading and writing

    friend bool operator==(const AccountWork&, const AccountWork&) = default;
};

// All answers of a model on one day, whatever was measured of them.
struct WorkRow
{
    QDate day; // local
    QString model;
    AccountWork work;
    AccountWork withoutEnergy; // of these, the answers that no meter could tell of

    friend bool operator==(const WorkRow&, const WorkRow&) = default;
};

// What a meter counts: two of them may count the same answer, so their rows are not added up.
enum class MeterPlace
{
    Host = 1, // this machine or a part of it
    Device,   // what the model ran on beside the processor
};

// Answers of a model on one day by one meter that could tell.
struct MeterRow
{
    QDate day; // local
    QString model;
    MeterPlace place = MeterPlace::Host;
    QString source;
    EnergyScope scope = EnergyScope::Package;
    EvidenceLabel label = EvidenceLabel::Measured;
    AccountWork work; // of these answers alone
    double grossJoules = 0.0;
    double netJoules = 0.0; // of `netAnswers`: the others have no idle power to leave out
    int netAnswers = 0;
    EvidenceLabel netLabel = EvidenceLabel::Derived; // the weakest of them

    friend bool operator==(const MeterRow&, const MeterRow&) = default;
};

// By day, then by name.
struct Account
{
    std::vector<WorkRow> work;
    std::vector<MeterRow> meters;

    friend bool operator==(const Account&, const Account&) = default;
};

} // namespace trilume::app
