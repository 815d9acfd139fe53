// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/model_worker.h"

#include "app/library/kept_markers.h"
#include "app/library/model_header.h"
#include "app/platform/error_text.h"
#include "app/platform/paths.h"
#include "app/platform/text_run.h"
#include "engine/generate/self_test_memory.h"
#include "engine/model/cache_folder.h"
#include "engine/tokenizer/chat_format.h"
#include "engine/tokenizer/tokenizer.h"

#include <QFileInfo>

#include <chrono>
#include <exception>
#include <new>
#include <optional>
#include <utility>

namespace trilume::app {

namespace {

constexpr std::chrono::milliseconds kProgressInterval{50};
constexpr std::chrono::seconds kRestBeforeTest{3};
constexpr std::chrono::milliseconds kTestPause{5}; // what waits in the queue comes first

} // namespace

ModelWorker::ModelWorker(ModelLoader loader, QString markersFolder, QObject* parent)
    : Worker(parent)
    , m_loader(std::move(loader))
    , m_markersFolder(std::move(markersFolder))
    , m_testTimer(this) // of this thread, wherever it was made
{
    m_testTimer.setSingleShot(true);
    m_testTimer.setInterval(kRestBeforeTest);
    connect(&m_testTimer, &QTimer::timeout, this, &ModelWorker::testOn);
}

ModelWorker::~ModelWorker() = default;

Result<LoadedModel> ModelWorker::tryLoad(const ModelLoadRequest& request)
{
    if (request.stop.stop_requested()) { // another one was wanted before this one began
        return Error{Errc::Cancelled, {}};
    }
    using Clock = std::chrono::steady_clock;
    std::optional<Clock::time_point> told;
    ModelLoadOptions options;
    options.threads = request.threads;
    options.packing = request.packing;
    options.devices = request.devices;
    options.stop = request.stop;
    options.markersFolder = m_markersFolder;
    options.onProgress = [&](double share) {
        const Clock::time_point now = Clock::now();
        if (!told || now - *told >= kProgressInterval) {
            told = now;
            Q_EMIT progressed(request.number, share);
        }
    };
    // The outermost function of this thread's work: nothing may escape into the event loop.
    try {
        return m_loader(request.path, options);
    } catch (const std::bad_alloc&) {
        return Error{
            Errc::OutOfMemory,
            asSentence(tr("There is not enough memory to load %1.").arg(inOneRun(request.path)))};
    } catch (const std::exception& exception) {
        return Error{
            Errc::Internal,
            asSentence(tr("The model file %1 cannot be loaded: %2.")
                           .arg(inOneRun(request.path), QString::fromLocal8Bit(exception.what())))};
    }
}

void ModelWorker::load(const ModelLoadRequest& request)
{
    Result<LoadedModel> model = tryLoad(request);
    if (!model) {
        Q_EMIT failed(request.number, errorText(model.error()), model.error().code);
        return;
    }
    m_generator = std::move(model.value().generator);
    m_model = std::move(model.value().model);
    m_summary = model.value().summary;
    Q_EMIT loaded(request.number, m_summary);
    considerTest();
}

// What comes with the program needs none, and what was tested before keeps its verdict.
void ModelWorker::considerTest()
{
    m_testTimer.stop();
    m_test.reset();
    if (m_model == nullptr || m_summary.isBundled || m_summary.fingerprint.isEmpty()
        || m_model->tokenizer() == nullptr) {
        return;
    }
    model::CacheFolder folder(toFilePath(cacheFolder()));
    const std::string fingerprint = m_summary.fingerprint.toStdString();
    if (const auto known = generate::findSelfTest(folder, fingerprint)) {
        if (known->isDoubtful()) {
            Q_EMIT doubted(m_summary.fingerprint,
                           sentenceText(generate::selfTestWarning(m_model->info().name, *known)));
        }
        return;
    }
    m_testTimer.start(); // what is asked meanwhile comes first
}

// A few tokens at a time: an answer that is asked for waits for one step at most.
void ModelWorker::testOn()
{
    try {
        if (!m_test) {
            Result<generate::SelfTest> test = generate::SelfTest::create(
                m_model, {static_cast<std::size_t>(std::max(1, m_summary.threads))});
            if (!test) {
                return;
            }
            m_test.emplace(std::move(test).value());
        }
        const Result<bool> more = m_test->step();
        if (more && more.value()) {
            m_testTimer.start(kTestPause);
            return;
        }
        const auto outcome = more ? m_test->outcome() : std::nullopt;
        m_test.reset();
        if (!outcome) {
            return; // too slow to tell, or what an answer will say, too
        }
        model::CacheFolder folder(toFilePath(cacheFolder()));
        generate::keepSelfTest(folder, m_summary.fingerprint.toStdString(), *outcome);
        if (outcome->isDoubtful()) {
            Q_EMIT doubted(m_summary.fingerprint,
                           sentenceText(generate::selfTestWarning(m_model->info().name, *outcome)));
        }
    } catch (const std::bad_alloc&) {
        m_test.reset(); // no memory for it: the answers have it
    }
}

void ModelWorker::lookFor(const QString& path)
{
    if (QFileInfo::exists(path)) {
        Q_EMIT found(path);
    }
}

Status ModelWorker::tryToKeep(const QString& fingerprint,
                              const std::optional<ModelMarkers>& markers) const
{
    if (fingerprint != m_summary.fingerprint) { // it was loaded while these were on their way
        return Error{Errc::Unsupported,
                     asSentence(tr("Another model is loaded now: %1. Its markers were left as they "
                                   "are.")
                                    .arg(inOneRun(m_summary.name)))};
    }
    const tokenizer::Tokenizer* tokenizer = m_model ? m_model->tokenizer() : nullptr;
    if (tokenizer == nullptr || m_markersFolder.isEmpty() || fingerprint.isEmpty()) {
        return Error{
            Errc::Unsupported,
            asSentence(tr("The model %1 cannot be given markers.").arg(inOneRun(m_summary.name)))};
    }
    std::optional<tokenizer::ChatMarkers> kept;
    if (markers) {
        kept = chatMarkers(*markers);
        if (const auto format = tokenizer::ChatFormat::create(*tokenizer, *kept); !format) {
            return format.error();
        }
    }
    return app::keepMarkers(keptMarkersPath(m_markersFolder, fingerprint), kept);
}

void ModelWorker::keepMarkers(const QString& fingerprint,
                              const std::optional<ModelMarkers>& markers)
{
    if (const Status done = tryToKeep(fingerprint, markers); done) {
        Q_EMIT markersKept();
    } else {
        Q_EMIT markersRefused(errorText(done.error()));
    }
}

void ModelWorker::countTokens(int number, const QString& text)
{
    const tokenizer::Tokenizer* tokenizer = m_model ? m_model->tokenizer() : nullptr;
    if (tokenizer == nullptr) {
        return;
    }
    try {
        const std::size_t tokens = tokenizer->encode(text.toStdString()).size();
        Q_EMIT counted(number, static_cast<int>(tokens));
    } catch (const std::exception&) {
        return; // no memory for it: a count that nobody misses
    }
}

} // namespace trilume::app
