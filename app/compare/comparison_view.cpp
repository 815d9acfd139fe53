// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison_view.h"

#include "app/compare/comparison.h"
#include "app/compare/comparison_sentence.h"
#include "app/compare/figure_text.h"
#include "app/compare/run_figures.h"
#include "app/compare/run_name.h"
#include "app/compare/token_agreement.h"
#include "app/platform/error_text.h"
#include "app/platform/number_text.h"
#include "app/platform/text_run.h"
#include "engine/base/visible_text.h"

#include <QCoreApplication>

#include <cmath>

namespace trilume::app {

namespace {

// Of the same context as the report, whose words these are.
struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonReport)
};

ViewedFigure viewedFigure(const std::optional<Figure>& figure)
{
    return figure ? ViewedFigure{sentenceText(figureText(*figure)), figure->mean,
                                 figure->spread.value_or(0.0)}
                  : ViewedFigure();
}

std::optional<ViewedEnergy> viewedEnergy(const std::optional<EnergyFigures>& energy)
{
    if (!energy) {
        return std::nullopt;
    }
    return ViewedEnergy{viewedFigure(energy->watts),
                        viewedFigure(energy->joulesPerToken),
                        viewedFigure(energy->netJoulesPerToken),
                        energy->label,
                        energy->netLabel,
                        sentenceText(scopeText(energy->scope)),
                        inOneRun(energy->source)};
}

QString detailsOf(const SubjectInfo& subject)
{
    QString text = inOneRun(subject.modelName);
    if (!subject.fingerprint.empty()) {
        text += QStringLiteral(" · ") + inOneRun(subject.fingerprint);
    }
    for (const std::string& part : {subject.isa, subject.packing}) {
        text += QStringLiteral(" · ") + inOneRun(part);
    }
    return text + QStringLiteral(" · ")
           + ReportWords::tr("threads: %1").arg(numberText(static_cast<qint64>(subject.threads)));
}

QString bytesText(const std::optional<double>& bytes)
{
    constexpr double kMostShownBytes = 1e15; // of a file that says more it is not known either
    return bytes && *bytes < kMostShownBytes ? countText(std::llround(*bytes)) : QString();
}

ViewedRun viewedRun(const Comparison& comparison, std::size_t index)
{
    const ComparedRun& run = comparison.runs[index];
    const RunFigures figures = figuresOf(comparison, run);
    ViewedRun view;
    view.name = sentenceText(runName(comparison.runs, index));
    view.kind = run.configuration.isTwin() ? ViewedKind::Twin
                : isOnDevice(run)          ? ViewedKind::Device
                                           : ViewedKind::Processor;
    view.isSimulated = run.subject && run.subject->isSimulated;
    view.tokensPerSecond = viewedFigure(figures.tokensPerSecond);
    view.prefillTokensPerSecond = viewedFigure(figures.prefillTokensPerSecond);
    view.firstTokenSeconds = viewedFigure(figures.firstTokenSeconds);
    view.speedLabel = figures.speedLabel;
    if (run.baseline) {
        view.idleWatts = viewedFigure(Figure{run.baseline->watts, run.baseline->spreadWatts, 1});
    }
    view.energy = viewedEnergy(figures.energy);
    view.machineBeside = viewedEnergy(figures.machineBeside);
    view.bytesPerToken = bytesText(figures.bytesPerToken);
    view.details = run.subject ? detailsOf(*run.subject) : QString();
    view.rounds = static_cast<int>(run.rounds.size());
    return view;
}

QStringList remarksOf(const Comparison& comparison, const std::vector<ViewedRun>& views)
{
    QStringList list;
    const auto add = [&list](const QString& name, const QString& text) {
        //: %1 is the name of a run, %2 a sentence about it
        list += ReportWords::tr("%1: %2").arg(name, text);
    };
    for (std::size_t i = 0; i < comparison.runs.size(); ++i) {
        const ComparedRun& run = comparison.runs[i];
        const QString& name = views[i].name;
        const std::optional<EnergyFigures> energy = figuresOf(comparison, run).energy;
        if (!run.problem.isEmpty()) {
            add(name, ReportWords::tr("failed: %1").arg(sentenceText(run.problem)));
        }
        if (!run.note.isEmpty()) {
            add(name, sentenceText(run.note));
        }
        if (views[i].isSimulated && views[i].tokensPerSecond.isKnown()) {
            add(name, ReportWords::tr("its speed is derived from its own clock, of products on the "
                                      "board alone"));
        }
        if (!run.baselineProblem.isEmpty()) {
            add(name, ReportWords::tr("no idle power: %1").arg(sentenceText(run.baselineProblem)));
        }
        if (energy && !energy->problem.isEmpty()) {
            add(name, sentenceText(energy->problem));
        }
    }
    if (!comparison.meterProblem.isEmpty()) {
        add(ReportWords::tr("meter"), sentenceText(comparison.meterProblem));
    }
    return list;
}

QString machineText(const MachineDescription& machine)
{
    QStringList parts;
    for (const QString& part :
         {inOneRun(machine.processor), inOneRun(machine.kernel), inOneRun(machine.program),
          sentenceText(power::conditionsText(machine.conditions))}) {
        if (!part.isEmpty()) {
            parts += part;
        }
    }
    return parts.join(QStringLiteral(" · "));
}

QString meterWords(const std::optional<power::MeterInfo>& meter)
{
    if (!meter) {
        return {};
    }
    return ReportWords::tr("%1: %2, %3, off by %4 % at most (%5)")
        .arg(inOneRun(meter->source), sentenceText(labelText(meter->label)),
             sentenceText(scopeText(meter->scope)),
             significantText(100.0 * meter->uncertainty.fraction, Zeros::Drop),
             sentenceText(meter->uncertainty.basis));
}

} // namespace

QString endingText(ComparisonEnd end)
{
    switch (end) {
    case ComparisonEnd::Spread:
        return ReportWords::tr("Measured until the figures hardly changed.");
    case ComparisonEnd::Rounds:
        return ReportWords::tr("Measured as often as was asked for.");
    case ComparisonEnd::Time:
        return ReportWords::tr("Ended because the time was up; the figures still changed.");
    case ComparisonEnd::Cancelled:
        return ReportWords::tr("Stopped; what had been measured by then is shown.");
    case ComparisonEnd::Failed:
        break;
    }
    return ReportWords::tr("Nothing could run to the end.");
}

ComparisonView viewOf(const Comparison& comparison)
{
    ComparisonView view;
    view.title = sentenceText(comparisonTitle(comparison));
    view.sentence = sentenceText(comparisonSentence(comparison));
    if (const std::optional<TokenAgreement> agreement = agreementOf(comparison.runs)) {
        view.tokens = agreement->isIdentical() ? ViewedTokens::Identical : ViewedTokens::Parting;
        view.tokensText =
            agreement->isIdentical()
                ? ReportWords::tr("All wrote the same tokens.")
                : ReportWords::tr("The tokens part after %1.")
                      .arg(numberText(static_cast<qint64>(*agreement->firstDifference)));
    }
    view.hasDifferentScopes = hasDifferentScopes(comparison);
    for (std::size_t i = 0; i < comparison.runs.size(); ++i) {
        view.runs.push_back(viewedRun(comparison, i));
    }
    view.remarks = remarksOf(comparison, view.runs);
    view.prompt = QString::fromStdString(visibleText(comparison.plan.prompt, LineBreaks::Kept));
    view.machine = machineText(comparison.machine);
    view.meter = meterWords(comparison.meter);
    view.startedAt = QDateTime::fromSecsSinceEpoch(comparison.startedAt);
    view.ending = endingText(comparison.end);
    view.isCancelled = comparison.end == ComparisonEnd::Cancelled;
    return view;
}

} // namespace trilume::app
