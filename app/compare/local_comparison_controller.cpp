// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/local_comparison_controller.h"

#include "app/compare/comparison_csv.h"
#include "app/compare/comparison_html.h"
#include "app/compare/comparison_json.h"
#include "app/library/devices.h"
#include "app/library/model_controller.h"
#include "app/library/model_library.h"
#include "app/platform/worker_thread.h"
#include "engine/kernels/kernel_choice.h"
#include "engine/model/load_model.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace trilume::app {

namespace {

std::filesystem::path toFile(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

ComparisonStage::Step stepOf(ComparisonProgress::Step step)
{
    switch (step) {
    case ComparisonProgress::Step::Preparing:
        return ComparisonStage::Step::Preparing;
    case ComparisonProgress::Step::Resting:
        return ComparisonStage::Step::Resting;
    case ComparisonProgress::Step::WarmingUp:
        return ComparisonStage::Step::WarmingUp;
    case ComparisonProgress::Step::Measuring:
        break;
    }
    return ComparisonStage::Step::Measuring;
}

QByteArray fileOf(const Comparison& comparison, const QString& suffix)
{
    if (suffix == QLatin1String("csv")) {
        return QByteArray::fromStdString(comparisonCsv(comparison));
    }
    return suffix == QLatin1String("json") ? QByteArray::fromStdString(comparisonJson(comparison))
                                           : comparisonHtml(comparison).toUtf8();
}

} // namespace

LocalComparisonController::LocalComparisonController(Parts parts, QObject* parent)
    : ComparisonController(parent)
    , m_parts(std::move(parts))
{
    if (!m_parts.checkFits) {
        m_parts.checkFits = model::checkFits;
    }
    followModels();
    followInside();
    connect(&m_saver, &FileSaver::saved, this, &ComparisonController::exported);
    connect(&m_saver, &FileSaver::failed, this,
            [this](const QString&, const QString& message) { Q_EMIT failed(message); });
}

void LocalComparisonController::followModels()
{
    ModelController& models = m_parts.models;
    const auto onModel = [this] {
        Q_EMIT devicesChanged();
        Q_EMIT modelsChanged();
        Q_EMIT obstacleChanged();
    };
    connect(&models, &ModelController::loadingStarted, this, onModel);
    connect(&models, &ModelController::loaded, this, onModel);
    connect(&models, &ModelController::failed, this, onModel);
    if (const Devices* devices = models.devices()) {
        connect(devices, &Devices::listChanged, this, &ComparisonController::devicesChanged);
    }
    if (const ModelLibrary* library = models.library()) {
        connect(library, &ModelLibrary::shelfChanged, this, &ComparisonController::modelsChanged);
    }
}

void LocalComparisonController::followInside()
{
    connect(&m_inside, &InsideReader::inspected, this,
            [this](const std::vector<InsidePair>& pairs) {
                m_pairs = pairs;
                Q_EMIT insidePairsChanged();
            });
    connect(&m_inside, &InsideReader::progressed, this, &ComparisonController::insideProgressed);
    connect(&m_inside, &InsideReader::finished, this, [this](const RecordedPairPtr& pair) {
        Q_EMIT insideChanged();
        Q_EMIT insideRead(pair);
    });
    connect(&m_inside, &InsideReader::failed, this, [this](const QString& message) {
        Q_EMIT insideChanged();
        Q_EMIT failed(message);
    });
}

LocalComparisonController::~LocalComparisonController()
{
    cancel();
    if (m_thread != nullptr) {
        m_thread->quit();
        endThread(m_thread);
    }
}

ComparisonWorker& LocalComparisonController::worker()
{
    if (m_thread == nullptr) {
        m_thread = makeThread(QStringLiteral("comparison"));
        m_worker = moveTo(*m_thread, std::make_unique<ComparisonWorker>(m_parts.folder));
        connectWorker();
        m_thread->start();
    }
    return *m_worker;
}

void LocalComparisonController::connectWorker()
{
    connect(m_worker, &ComparisonWorker::progressed, this,
            &LocalComparisonController::onProgressed);
    connect(m_worker, &ComparisonWorker::considered, this, [this](const QString& shortage) {
        m_shortage = shortage;
        Q_EMIT shortageChanged();
    });
    connect(m_worker, &ComparisonWorker::measured, this, &LocalComparisonController::onMeasured);
    connect(m_worker, &ComparisonWorker::failed, this, [this](const QString& message) {
        Q_EMIT failed(message);
        end();
    });
    connect(m_worker, &ComparisonWorker::listed, this,
            [this](const std::vector<StoredComparison>& comparisons) {
                m_kept.clear();
                for (const StoredComparison& stored : comparisons) {
                    m_kept.push_back({QFile::decodeName(stored.file.c_str()),
                                      QDateTime::fromSecsSinceEpoch(stored.startedAt)});
                }
                Q_EMIT keptChanged();
            });
    connect(m_worker, &ComparisonWorker::opened, this, &LocalComparisonController::show);
    connect(m_worker, &ComparisonWorker::refused, this, &ComparisonController::failed);
}

std::vector<ComparableDevice> LocalComparisonController::devices() const
{
    const ModelSummary& summary = m_parts.models.summary();
    const QString inUse = summary.isOnDevice() ? summary.device : ModelSummary::kProcessor;
    std::vector<ComparableDevice> list{{ModelSummary::kProcessor, {}, {}, false}};
    if (const Devices* devices = m_parts.models.devices()) {
        for (const DeviceEntry& device : devices->list()) {
            if (!device.isProcessor()) {
                list.push_back({device.id, device.name, device.problem, false});
            }
        }
    }
    for (ComparableDevice& device : list) {
        device.isInUse = device.id == inUse;
    }
    return list;
}

int LocalComparisonController::mostThreads() const
{
    return std::max(1, QThread::idealThreadCount());
}

std::vector<ComparableModel> LocalComparisonController::models() const
{
    const ModelSummary& loaded = m_parts.models.summary();
    std::vector<ComparableModel> list;
    if (m_parts.models.isLoaded() && !loaded.isOnServer()) {
        list.push_back({{}, loaded.name, {}});
    }
    const ModelLibrary* library = m_parts.models.library();
    if (library == nullptr) {
        return list;
    }
    for (const FoundModel& found : library->shelf().models) {
        if (found.path == loaded.path) {
            continue;
        }
        const QString problem = found.isUsable() && !found.hasTokenizer
                                    ? tr("It has no tokenizer, so it cannot read the text.")
                                    : found.problem;
        list.push_back({found.path, found.name, problem});
    }
    return list;
}

QStringList LocalComparisonController::instructionSets() const
{
    QStringList names;
    for (const std::string_view name : kernels::kernelSetNames()) {
        if (kernels::findKernelTable(name) != nullptr) {
            names += QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        }
    }
    return names;
}

QString LocalComparisonController::obstacle() const
{
    const ModelSummary& summary = m_parts.models.summary();
    if (m_parts.models.isLoading()) {
        return tr("The model is being loaded.");
    }
    if (!m_parts.models.isLoaded()) {
        return tr("There is no model to compare with: open one.");
    }
    if (summary.isOnServer()) {
        return tr("The model runs on a server, of which nothing can be measured here: open one "
                  "that runs in this window.");
    }
    if (!summary.hasTokenizer) {
        return tr("The model has no tokenizer, so it cannot read the text.");
    }
    if (m_activity == Activity::Generating) {
        return tr("An answer is being written, which would be measured as well: wait until it is "
                  "there.");
    }
    return {};
}

void LocalComparisonController::look()
{
    post(worker(), [](ComparisonWorker& worker) { worker.list(); });
    if (Devices* devices = m_parts.models.devices()) {
        devices->look();
    }
    if (ModelLibrary* library = m_parts.models.library()) {
        library->look();
    }
}

// Each with the file of its model.
std::vector<ComparedConfiguration> LocalComparisonController::named(
    const std::vector<ComparedConfiguration>& configurations) const
{
    std::vector<ComparedConfiguration> all = configurations;
    for (ComparedConfiguration& configuration : all) {
        if (configuration.model.empty()) {
            configuration.model = toFile(m_parts.models.summary().path).native();
        }
    }
    return all;
}

void LocalComparisonController::consider(const std::vector<ComparedConfiguration>& configurations)
{
    std::vector<std::filesystem::path> files;
    if (m_parts.models.isLoaded() && !m_parts.models.summary().isOnServer()) {
        for (const ComparedConfiguration& configuration : named(configurations)) {
            const std::filesystem::path file(configuration.model);
            if (std::ranges::find(files, file) == files.end()) {
                files.push_back(file);
            }
        }
    }
    post(worker(), [files = std::move(files), check = m_parts.checkFits](ComparisonWorker& worker) {
        worker.consider(files, check);
    });
}

void LocalComparisonController::start(const ComparisonPlan& plan,
                                      const std::vector<ComparedConfiguration>& configurations)
{
    if (m_isRunning || configurations.empty()) {
        return;
    }
    if (const QString reason = obstacle(); !reason.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this, reason] { Q_EMIT failed(reason); }, Qt::QueuedConnection);
        return;
    }
    ComparisonRequest request{plan, named(configurations), m_parts.prepareMachine()};
    stopInside(); // it would be measured as well
    m_stop = std::stop_source();
    m_stage = ComparisonStage();
    m_stage.runs = static_cast<int>(configurations.size());
    m_isDisturbed = false;
    m_isForgotten = false;
    m_isRunning = true;
    post(worker(), [request = std::move(request), stop = m_stop.get_token()](
                       ComparisonWorker& worker) { worker.run(request, stop); });
    Q_EMIT runningChanged();
}

void LocalComparisonController::cancel()
{
    m_stop.request_stop();
}

void LocalComparisonController::open(const QString& file)
{
    post(worker(), [file = toFile(file)](ComparisonWorker& worker) { worker.open(file); });
}

void LocalComparisonController::remove(const QString& file)
{
    post(worker(), [file = toFile(file)](ComparisonWorker& worker) { worker.remove(file); });
}

void LocalComparisonController::exportTo(const QString& path)
{
    if (m_comparison == nullptr) {
        return;
    }
    m_saver.save(path, [comparison = m_comparison](const QString& to) {
        return writeFile(fileOf(*comparison, QFileInfo(to).suffix().toLower()), to);
    });
}

void LocalComparisonController::readInside(int first, int second)
{
    const int runs = m_comparison != nullptr ? static_cast<int>(m_comparison->runs.size()) : 0;
    if (m_isRunning || first < 0 || second < 0 || first >= runs || second >= runs) {
        return;
    }
    m_inside.read(m_comparison, static_cast<std::size_t>(first), static_cast<std::size_t>(second));
    Q_EMIT insideChanged();
}

void LocalComparisonController::stopInside()
{
    if (m_inside.isReading()) {
        m_inside.stop();
        Q_EMIT insideChanged();
    }
}

void LocalComparisonController::forget()
{
    cancel();
    stopInside();
    m_inside.inspect(nullptr);
    m_pairs.clear();
    Q_EMIT insidePairsChanged();
    m_isForgotten = m_isRunning;
    m_comparison.reset();
    m_view.reset();
    m_kept.clear();
    if (m_thread != nullptr) {
        post(*m_worker, [](ComparisonWorker& worker) { worker.removeAll(); });
    }
    Q_EMIT shownChanged();
    Q_EMIT keptChanged();
}

void LocalComparisonController::speakAnew()
{
    if (m_comparison != nullptr) {
        show(m_comparison);
    }
}

void LocalComparisonController::setActivity(Activity activity)
{
    m_activity = activity;
    m_isDisturbed = m_isDisturbed || (m_isRunning && activity == Activity::Generating);
    Q_EMIT obstacleChanged();
}

void LocalComparisonController::onProgressed(const ComparisonProgress& progress)
{
    m_stage.step = stepOf(progress.step);
    m_stage.run = static_cast<int>(progress.run);
    m_stage.round = progress.round;
    m_stage.mostRounds = progress.mostRounds;
    m_stage.share = progress.share;
    Q_EMIT stageChanged();
}

void LocalComparisonController::onMeasured(const ComparisonPtr& comparison, const QString& problem)
{
    if (comparison != nullptr && !m_isForgotten) {
        show(comparison);
        if (m_isDisturbed) {
            Q_EMIT warned(tr("An answer was written meanwhile: it took time and energy of what is "
                             "shown. Run it again to know better."));
        }
    }
    if (!problem.isEmpty()) {
        Q_EMIT failed(problem);
    }
    end();
}

void LocalComparisonController::show(const ComparisonPtr& comparison)
{
    m_comparison = comparison;
    m_view = std::make_shared<const ComparisonView>(viewOf(*comparison));
    stopInside(); // of what was shown before
    m_pairs.clear();
    Q_EMIT insidePairsChanged();
    m_inside.inspect(comparison);
    Q_EMIT shownChanged();
}

void LocalComparisonController::end()
{
    m_isRunning = false;
    Q_EMIT runningChanged();
}

} // namespace trilume::app
