// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/model_loader.h"

#include "app/library/describe_model.h"
#include "app/library/kept_markers.h"
#include "app/platform/display_text.h"
#include "app/platform/error_text.h"
#include "app/platform/paths.h"
#include "app/platform/text_run.h"
#include "engine/generate/local_generator.h"
#include "engine/model/load_model.h"
#include "engine/runtime/isa.h"
#include "engine/runtime/thread_budget.h"

#include <QCoreApplication>
#include <QFile>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace trilume::app {

namespace {

ThreadBudget chooseBudget(int threads)
{
    return threads > 0 ? chosenThreadBudget(static_cast<std::size_t>(threads))
                       : defaultThreadBudgetBesideWindow();
}

std::optional<kernels::Packing> chosenPacking(PackingChoice choice)
{
    switch (choice) {
    case PackingChoice::Automatic:
        return std::nullopt;
    case PackingChoice::TwoBit:
        return kernels::Packing::TwoBit;
    case PackingChoice::FiveBit:
        return kernels::Packing::FiveBit;
    }
    return std::nullopt;
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// As people write it, rather than as the command line does.
QString isaLabel(Isa isa)
{
    switch (isa) {
    case Isa::Scalar:
        return QStringLiteral("scalar");
    case Isa::Avx2:
        return QStringLiteral("AVX2");
    case Isa::Avx512Vnni:
        return QStringLiteral("AVX-512 VNNI");
    case Isa::Neon:
        return QStringLiteral("NEON");
    }
    return toText(isaName(isa));
}

// 0.85, not 0.8500000238.
double asWritten(float number)
{
    return QString::number(static_cast<double>(number)).toDouble();
}

ModelSummary summarise(const model::Model& model, ThreadBudget budget)
{
    const model::ModelInfo& info = model.info();
    ModelSummary summary;
    summary.name = displayText(info.name);
    summary.parameterCount = static_cast<qint64>(info.parameterCount);
    summary.bitsPerWeight = info.bitsPerWeight;
    summary.trainedLength = static_cast<int>(info.trainedLength);
    summary.threads = static_cast<int>(budget.threads);
    summary.isa = isaLabel(info.isa);
    summary.kernels = toText(isaName(info.isa));
    summary.packing = toText(model::weightFormatName(info.weightFormat));
    summary.device = ModelSummary::kProcessor;
    summary.fingerprint = QString::fromStdString(info.fingerprint);
    summary.hasTokenizer = model.tokenizer() != nullptr;
    summary.residentBytes = static_cast<qint64>(info.residentBytes);
    summary.stateBytes = static_cast<qint64>(info.stateBytes);
    if (const auto& advised = info.advisedSampling) {
        summary.advised = {asWritten(advised->temperature), static_cast<int>(advised->topK),
                           asWritten(advised->topP)};
    }
    summary.stateBytesPerToken = static_cast<qint64>(info.stateBytesPerToken);
    summary.textLimit = static_cast<int>(info.textLimit);
    return summary;
}

// Of the person, if any; those that are no good leave a model with its own, and say so.
std::optional<tokenizer::ChatMarkers> givenMarkers(const QString& folder,
                                                   const model::Model& model,
                                                   QString& problem)
{
    const QString fingerprint = QString::fromStdString(model.info().fingerprint);
    const tokenizer::Tokenizer* tokenizer = model.tokenizer();
    if (folder.isEmpty() || fingerprint.isEmpty() || tokenizer == nullptr) {
        return std::nullopt;
    }
    const QString path = keptMarkersPath(folder, fingerprint);
    const Result<std::optional<tokenizer::ChatMarkers>> kept = readKeptMarkers(path);
    if (!kept) {
        problem = errorText(kept.error());
        return std::nullopt;
    }
    if (!kept.value()) {
        return std::nullopt;
    }
    if (const auto format = tokenizer::ChatFormat::create(*tokenizer, *kept.value()); !format) {
        //: %1 is a file, %2 a whole sentence that says what is wrong with it
        problem = QCoreApplication::translate("KeptMarkers", "%1: %2")
                      .arg(inOneRun(path), errorText(format.error()));
        return std::nullopt;
    }
    return kept.value();
}

// Which of the markers are used.
void addMarkers(ModelSummary& summary,
                const std::optional<tokenizer::ChatMarkers>& own,
                const std::optional<tokenizer::ChatMarkers>& given)
{
    if (own) {
        summary.ownMarkers = modelMarkers(*own);
    }
    if (given) {
        summary.givenMarkers = modelMarkers(*given);
    }
    const std::optional<ModelMarkers>& used = given ? summary.givenMarkers : summary.ownMarkers;
    summary.hasChatMarkers = used.has_value();
    summary.hasSystemMarkers = used && !used->systemPrefix.isEmpty();
}

} // namespace

Result<LoadedModel> loadLocalModel(const QString& path, const ModelLoadOptions& options)
{
    const ThreadBudget budget = chooseBudget(options.threads);
    model::LoadOptions load;
    load.threads = budget;
    load.packing = chosenPacking(options.packing);
    load.cacheFolder = QFile::encodeName(cacheFolder()).toStdString();
    load.onProgress = options.onProgress;
    load.stop = options.stop;
    load.onWarning = [](const Sentence& warning) {
        qWarning("%s", warning.english().c_str());
    };
    const std::filesystem::path file(QFile::encodeName(path).toStdString());
    Result<std::shared_ptr<const model::Model>> model = model::loadModel(file, load);
    if (!model) {
        return model.error();
    }
    LoadedModel loaded;
    loaded.summary = summarise(*model.value(), budget);
    loaded.summary.path = path;
    loaded.summary.description = describeModelFile(file);
    loaded.summary.isBundled = isBundledModel(path);
    const std::optional<tokenizer::ChatMarkers> given =
        givenMarkers(options.markersFolder, *model.value(), loaded.summary.markersProblem);
    addMarkers(loaded.summary, model.value()->chatMarkers(), given);
    loaded.model = std::move(model).value();
    generate::LocalGeneratorOptions running{
        .threads = budget, .stateStore = options.states, .chatMarkers = given};
    if (const QString id = options.devices.value(loaded.summary.fingerprint);
        options.device && !id.isEmpty()) {
        loaded.summary.device = id;
        running.projections = options.device(id);
    }
    Result<std::unique_ptr<generate::LocalGenerator>> generator =
        generate::LocalGenerator::create(loaded.model, running);
    if (!generator) {
        return generator.error();
    }
    loaded.generator = std::move(generator).value();
    return loaded;
}

} // namespace trilume::app
