// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/evidence.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace trilume::app {

struct Comparison;
enum class ComparisonEnd;

// A figure as it is read; nothing where it is not known.
struct ViewedFigure
{
    QString text = {}; // with its spread, in the digits of the report
    double mean = 0.0; // for the length of a bar
    double spread = 0.0;

    [[nodiscard]] bool isKnown() const { return !text.isEmpty(); }
};

// Of writing, by one meter.
struct ViewedEnergy
{
    ViewedFigure watts = {};
    ViewedFigure joulesPerToken = {};
    ViewedFigure netJoulesPerToken = {};
    EvidenceLabel label = EvidenceLabel::Measured;
    EvidenceLabel netLabel = EvidenceLabel::Derived;
    QString scope = {}; // "package"
    QString source = {};
};

// What a run is of.
enum class ViewedKind
{
    Processor = 1,
    Device = 2,
    Twin = 3, // the conventional one, with random weights
};

struct ViewedRun
{
    QString name = {};
    ViewedKind kind = ViewedKind::Processor;
    bool isSimulated = false; // the device is: its speed is of its products alone
    ViewedFigure tokensPerSecond = {};
    ViewedFigure prefillTokensPerSecond = {};
    ViewedFigure firstTokenSeconds = {};
    EvidenceLabel speedLabel = EvidenceLabel::Measured; // of these three
    ViewedFigure idleWatts = {};
    std::optional<ViewedEnergy> energy = {};
    std::optional<ViewedEnergy> machineBeside = {}; // while a device computed
    QString bytesPerToken = {};                     // empty: not known
    QString details = {};                           // what it ran: model, kernels, packing, threads
    int rounds = 0;
};

enum class ViewedTokens
{
    NotKnown = 1, // fewer than two wrote
    Identical,
    Parting,
};

// A comparison in the words and digits of its report, for the window. Plain values: every text can
// be shown as it is.
struct ComparisonView
{
    QString title = {};
    QString sentence = {}; // what it comes to
    ViewedTokens tokens = ViewedTokens::NotKnown;
    QString tokensText = {}; // a sentence; empty where nothing is known
    bool hasDifferentScopes = false;
    std::vector<ViewedRun> runs = {};
    QStringList remarks = {}; // what has to be known besides, with the name of the run before it
    QString prompt = {};      // in lines
    QString machine = {};     // "PROCESSOR · Linux 6.1 · Trilume 0.1.0"
    QString meter = {};       // empty: there was none
    QDateTime startedAt = {};
    QString ending = {}; // a sentence
    bool isCancelled = false;
};

using ComparisonViewPtr = std::shared_ptr<const ComparisonView>;

// A sentence.
[[nodiscard]] QString endingText(ComparisonEnd end);

[[nodiscard]] ComparisonView viewOf(const Comparison& comparison);

} // namespace trilume::app
