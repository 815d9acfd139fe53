// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/local_machine.h"

#include "app/compare/compared_model_p.h"
#include "app/compare/local_subject_p.h"
#include "engine/model/conventional_model.h"
#include "engine/model/published_shapes.h"
#include "engine/model/synthetic_model.h"

#include <algorithm>
#include <condition_variable>
#include <ctime>
#include <mutex>
#include <utility>

namespace trilume::app {

namespace {

constexpr std::uint64_t kRandomSeed = 1;

// False after a stop.
bool waitBeside(const std::stop_token& stop, std::chrono::milliseconds time)
{
    std::mutex mutex;
    std::condition_variable_any stopped;
    // cppcheck-suppress localMutex; it guards nothing; the wait, which a stop ends, wants one
    std::unique_lock lock(mutex);
    return !stopped.wait_for(lock, stop, time, [&stop] { return stop.stop_requested(); });
}

} // namespace

LocalMachine::LocalMachine(LocalMachineOptions options)
    : m_options(std::move(options))
    , m_meter(power::openMeter(m_options.access, m_options.meter))
{}

LocalMachine::~LocalMachine() = default;

MachineDescription LocalMachine::describe()
{
    return describeMachine(m_options.access);
}

Result<power::MeterInfo> LocalMachine::meter()
{
    if (!m_meter) {
        return m_meter.error();
    }
    return m_meter.value()->info();
}

Result<std::shared_ptr<const model::Model>> LocalMachine::load(
    const ComparedConfiguration& configuration,
    const Preparation& preparation)
{
    const Result<const kernels::KernelTable*> kernels = kernelsOf(configuration.isa);
    if (!kernels) {
        return kernels.error();
    }
    model::LoadOptions options;
    options.threads = threadsOf(configuration);
    options.kernels = kernels.value();
    options.packing = configuration.isTwin() ? kernels::Packing::TwoBit // not measured
                                             : kernels::packingFromName(configuration.packing);
    options.cacheFolder = m_options.cacheFolder;
    options.onWarning = m_options.onWarning;
    options.onProgress = preparation.onProgress;
    options.stop = preparation.stop;
    const std::string packing = configuration.isTwin()
                                    ? std::string(kernels::packingName(*options.packing))
                                    : configuration.packing;
    const ModelKey key{configuration.model, std::string(kernels.value()->variant), packing,
                       options.packing ? 0 : options.threads.threads};
    if (std::shared_ptr<const model::Model> model = m_models[key].lock()) {
        return model;
    }
    Result<std::shared_ptr<const model::Model>> model = make(configuration, options);
    if (model) {
        m_models[key] = model.value();
    }
    return model;
}

Result<std::shared_ptr<const model::Model>> LocalMachine::make(
    const ComparedConfiguration& configuration,
    const model::LoadOptions& options)
{
    const std::vector<std::string_view> shapes = model::publishedShapes();
    if (std::ranges::find(shapes, configuration.model) == shapes.end()) {
        return model::loadModel(configuration.model, options);
    }
    return model::createSyntheticModel(configuration.model, kRandomSeed, options.threads,
                                       *options.kernels, options.packing);
}

Result<std::shared_ptr<const model::Model>> LocalMachine::twinOf(
    const model::Model& original,
    const ComparedConfiguration& configuration)
{
    const Result<const kernels::KernelTable*> kernels = kernelsOf(configuration.isa);
    if (!kernels) {
        return kernels.error();
    }
    const ModelKey key{configuration.model, std::string(kernels.value()->variant),
                       configuration.packing, 0};
    if (std::shared_ptr<const model::Model> twin = m_models[key].lock()) {
        return twin;
    }
    Result<std::shared_ptr<const model::Model>> twin =
        model::createConventionalModel(original.info().name, model::shapeOf(original.info()),
                                       kRandomSeed, threadsOf(configuration), *kernels.value());
    if (twin) {
        m_models[key] = twin.value();
    }
    return twin;
}

Result<std::unique_ptr<ComparisonSubject>> LocalMachine::prepare(
    const ComparedConfiguration& configuration,
    const ComparisonPlan& plan,
    const Preparation& preparation)
{
    Result<std::shared_ptr<const model::Model>> model = load(configuration, preparation);
    if (!model) {
        return model.error();
    }
    Result<std::vector<TokenId>> prompt = promptOf(*model.value(), plan);
    if (!prompt) {
        return prompt.error();
    }
    if (configuration.isTwin()) { // reads what its original would, which may go then
        model = twinOf(*model.value(), configuration);
        if (!model) {
            return model.error();
        }
        if (configuration.device != "cpu") {
            return Error{Errc::Unsupported,
                         Sentence::of("A conventional twin runs on the processor only.")};
        }
    }
    ComparedDevice device;
    if (configuration.device != "cpu") {
        if (!m_options.openDevice) {
            return Error{Errc::Unsupported,
                         Sentence::of("%1: devices cannot be opened here.", configuration.device)};
        }
        Result<ComparedDevice> opened = m_options.openDevice(configuration.device);
        if (!opened) {
            return opened.error();
        }
        device = std::move(opened).value();
    }
    LocalSubject::Parts parts;
    parts.model = model.value();
    parts.prompt = std::move(prompt).value();
    parts.tokens = std::max<std::uint64_t>(2, plan.tokens);
    parts.threads = threadsOf(configuration);
    parts.deviceId = configuration.device;
    parts.device = std::move(device);
    parts.meter = m_meter ? m_meter.value().get() : nullptr;
    parts.access = m_options.access;
    return std::unique_ptr<ComparisonSubject>(std::make_unique<LocalSubject>(std::move(parts)));
}

Result<power::IdleBaseline> LocalMachine::rest(double seconds, const std::stop_token& stop)
{
    if (!m_meter) {
        return m_meter.error();
    }
    constexpr std::chrono::milliseconds kSamplePeriod{100};
    return power::measureIdleBaseline(*m_meter.value(), m_options.access, seconds,
                                      [&] { return waitBeside(stop, kSamplePeriod); });
}

std::chrono::nanoseconds LocalMachine::now()
{
    return m_options.access.now().awake;
}

std::int64_t LocalMachine::secondsSince1970()
{
    return std::time(nullptr);
}

} // namespace trilume::app
