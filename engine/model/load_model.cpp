// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/load_model.h"

#include "engine/checkpoint/architecture.h"
#include "engine/checkpoint/model_file.h"
#include "engine/kernels/kernel_choice.h"
#include "engine/model/cache_folder.h"
#include "engine/model/hgrn_bit/hgrn_bit_model.h"
#include "engine/model/hgrn_bit/load_weights.h"
#include "engine/model/memory_check.h"
#include "engine/model/model_fingerprint.h"
#include "engine/model/packing_choice.h"
#include "engine/model/transformer/load_weights.h"
#include "engine/model/transformer/transformer_model.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <utility>
#include <variant>

namespace trilume::model {

namespace {

Result<const kernels::KernelTable*> chooseTable(const LoadOptions& options)
{
    if (options.kernels != nullptr) {
        return options.kernels;
    }
    if (!options.isa) {
        return kernels::chosenKernelTable();
    }
    const std::vector<Isa> supported = supportedIsas();
    if (std::find(supported.begin(), supported.end(), *options.isa) == supported.end()) {
        return Error{Errc::Unsupported,
                     Sentence::of("This processor cannot execute the instruction set %1.",
                                  isaName(*options.isa))};
    }
    return &kernels::kernelTable(*options.isa);
}

// An unreadable tokenizer or a marker that the vocabulary does not have is found now, not at the
// first message.
template <typename File>
Status readText(const File& file, Extras& extras)
{
    Result<std::unique_ptr<const tokenizer::Tokenizer>> tokenizer = file.loadTokenizer();
    if (!tokenizer.ok()) {
        return tokenizer.error();
    }
    extras.tokenizer = std::move(tokenizer).value();
    extras.chatMarkers = file.chatMarkers();
    if constexpr (requires { file.chatProfile(); }) {
        if (file.chatProfile()) {
            extras.info.advisedSampling = file.chatProfile()->sampling;
        }
    }
    if (extras.tokenizer == nullptr || !extras.chatMarkers) {
        return Done{};
    }
    const Result<tokenizer::ChatFormat> format =
        tokenizer::ChatFormat::create(*extras.tokenizer, *extras.chatMarkers);
    if (!format.ok()) {
        return Error{format.error().code,
                     Sentence::of("%1: %2", file.source(), format.error().sentence)};
    }
    return Done{};
}

// What an architecture makes of its files.
template <typename File>
struct LoaderOf;

template <>
struct LoaderOf<checkpoint::HgrnBitFile>
{
    using Model = hgrn_bit::HgrnBitModel;
    static constexpr auto kRequiredBytes = &hgrn_bit::requiredBytes;
    static constexpr auto kTernaryPart = &hgrn_bit::ternaryPart;
    static constexpr auto kLoadWeights = &hgrn_bit::loadWeights;

    static std::string architecture(const checkpoint::HgrnBitFile& /*file*/)
    {
        return std::string(checkpoint::architectureName(checkpoint::Architecture::HgrnBit));
    }

    static bool hasOnePacking(const checkpoint::HgrnBitFile& /*file*/) { return false; }
};

template <>
struct LoaderOf<checkpoint::TransformerFile>
{
    using Model = transformer::TransformerModel;
    static constexpr auto kRequiredBytes = &transformer::requiredBytes;
    static constexpr auto kTernaryPart = &transformer::ternaryPart;
    static constexpr auto kLoadWeights = &transformer::loadWeights;

    static std::string architecture(const checkpoint::TransformerFile& file)
    {
        return file.architecture();
    }

    static bool hasOnePacking(const checkpoint::TransformerFile& file)
    {
        return transformer::isGrouped(file);
    }
};

// The one that is asked for, that there is, or the faster one.
template <typename File>
Result<kernels::Packing> packingFor(const File& file,
                                    const kernels::KernelTable& table,
                                    const LoadOptions& options,
                                    CacheFolder& cache)
{
    if (LoaderOf<File>::hasOnePacking(file)) {
        if (options.packing.value_or(kernels::Packing::TwoBit) != kernels::Packing::TwoBit) {
            return Error{Errc::Unsupported,
                         Sentence::of("%1: packing: found %2, expected %3.", file.source(),
                                      kernels::packingName(*options.packing),
                                      kernels::packingName(kernels::Packing::TwoBit))};
        }
        return kernels::Packing::TwoBit;
    }
    if (options.packing) {
        return *options.packing;
    }
    return choosePacking({.table = &table,
                          .threads = options.threads,
                          .weights = LoaderOf<File>::kTernaryPart(file).weights,
                          .columns = file.hyperParameters().hiddenSize},
                         cache);
}

// What is done of a load: the weights, by all threads, and then the fingerprint of the file, by
// one, where nobody remembers it.
class LoadProgress
{
public:
    enum class Fingerprint
    {
        Remembered = 1,
        Computed,
    };

    LoadProgress(const LoadOptions& options, std::uint64_t weightBytes, Fingerprint fingerprint)
        : m_tell(options.onProgress)
        , m_weightBytes(static_cast<double>(weightBytes))
    {
        if (fingerprint == Fingerprint::Computed) {
            const double cost = kFingerprintCost * static_cast<double>(options.threads.threads);
            m_fingerprintShare = cost / (1.0 + cost);
        }
    }

    void addWeights(std::uint64_t bytes)
    {
        m_doneBytes += static_cast<double>(bytes);
        tell((1.0 - m_fingerprintShare) * (m_doneBytes / m_weightBytes));
    }

    void setFingerprint(double share) { tell(1.0 - m_fingerprintShare * (1.0 - share)); }

private:
    // Against the packing of all weights by one thread: 78 ms and 83 for 43 million weights.
    static constexpr double kFingerprintCost = 0.9;

    void tell(double share) const
    {
        if (m_tell) {
            m_tell(share);
        }
    }

    const std::function<void(double share)>& m_tell;
    double m_weightBytes;
    double m_doneBytes = 0.0;
    double m_fingerprintShare = 0.0;
};

template <typename File>
Status checkMemory(const File& file, const std::filesystem::path& path)
{
    return checkFreeMemory(path.string(), LoaderOf<File>::kRequiredBytes(file));
}

template <typename File>
Result<std::shared_ptr<const Model>> load(const File& file,
                                          const kernels::KernelTable& table,
                                          const std::filesystem::path& path,
                                          const LoadOptions& options)
{
    using Loader = LoaderOf<File>;
    if (Status status = checkMemory(file, path); !status.ok()) {
        return status.error();
    }
    Extras extras;
    if (Status status = readText(file, extras); !status.ok()) {
        return status.error();
    }
    const TernaryPart ternary = Loader::kTernaryPart(file);
    CacheFolder cache(options.cacheFolder, options.onWarning);
    const Result<kernels::Packing> packing = packingFor(file, table, options, cache);
    if (!packing.ok()) {
        return packing.error();
    }
    LoadProgress progress(options, ternary.bytes,
                          rememberedFingerprint(file, cache) ? LoadProgress::Fingerprint::Remembered
                                                             : LoadProgress::Fingerprint::Computed);
    auto weights = Loader::kLoadWeights(
        file, options.threads, packing.value(),
        [&](std::uint64_t bytes) { progress.addWeights(bytes); }, options.stop);
    if (!weights.ok()) {
        return weights.error();
    }
    Result<std::string> fingerprint =
        verifiedFingerprint(file, cache, options.onWarning, options.stop,
                            [&](double share) { progress.setFingerprint(share); });
    if (!fingerprint.ok()) {
        return fingerprint.error();
    }
    extras.info.fingerprint = std::move(fingerprint).value();
    extras.info.name = file.name();
    extras.info.architecture = Loader::architecture(file);
    extras.info.path = path.string();
    extras.info.bitsPerWeight =
        8.0 * static_cast<double>(ternary.bytes) / static_cast<double>(ternary.weights);
    return std::shared_ptr<const Model>(std::make_shared<typename Loader::Model>(
        std::move(weights).value(), std::move(extras), table));
}

} // namespace

Result<std::shared_ptr<const Model>> loadModel(const std::filesystem::path& path,
                                               const LoadOptions& options)
{
    const Result<const kernels::KernelTable*> table = chooseTable(options);
    if (!table.ok()) {
        return table.error();
    }
    const Result<checkpoint::ModelFile> file = checkpoint::openModelFile(path);
    if (!file.ok()) {
        return file.error();
    }
    return std::visit(
        [&](const auto& opened) { return load(opened, *table.value(), path, options); },
        file.value());
}

Status checkFits(const std::filesystem::path& path)
{
    const Result<checkpoint::ModelFile> file = checkpoint::openModelFile(path);
    if (!file.ok()) {
        return file.error();
    }
    return std::visit([&](const auto& opened) { return checkMemory(opened, path); }, file.value());
}

} // namespace trilume::model
