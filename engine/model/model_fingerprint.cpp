// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/model_fingerprint.h"

#include "engine/checkpoint/fingerprint.h"
#include "engine/model/fingerprint_cache.h"

#include <optional>
#include <utility>
#include <variant>

namespace trilume::model {

namespace {

template <typename File>
std::optional<std::string> remembered(const File& file, CacheFolder& cache)
{
    const std::optional<FileIdentity> identity = file.identity();
    return identity ? FingerprintCache(cache).find(file.source(), *identity) : std::nullopt;
}

template <typename File>
Result<std::string> fingerprintOf(const File& file,
                                  CacheFolder& folder,
                                  const std::stop_token& stop,
                                  const std::function<void(double share)>& onProgress)
{
    if (std::optional<std::string> known = remembered(file, folder)) {
        return *std::move(known);
    }
    Result<std::string> computed = checkpoint::computeFingerprint(file, stop, onProgress);
    const std::optional<FileIdentity> identity = file.identity();
    if (computed.ok() && identity) {
        FingerprintCache(folder).put(file.source(), *identity, computed.value());
    }
    return computed;
}

template <typename File>
Result<std::string> verified(const File& file,
                             CacheFolder& cache,
                             const std::function<void(const Sentence&)>& warn,
                             const std::stop_token& stop,
                             const std::function<void(double share)>& onProgress)
{
    Result<std::string> fingerprint = fingerprintOf(file, cache, stop, onProgress);
    const std::string& said = file.fingerprint();
    if (fingerprint.ok() && !said.empty() && said != fingerprint.value() && warn) {
        warn(Sentence::of("%1: trilume.fingerprint: found %2, the content gives %3, which is used: "
                          "the file was changed after its import.",
                          file.source(), said, fingerprint.value()));
    }
    return fingerprint;
}

} // namespace

std::optional<std::string> rememberedFingerprint(const checkpoint::HgrnBitFile& file,
                                                 CacheFolder& cache)
{
    return remembered(file, cache);
}

std::optional<std::string> rememberedFingerprint(const checkpoint::TransformerFile& file,
                                                 CacheFolder& cache)
{
    return remembered(file, cache);
}

Result<std::string> verifiedFingerprint(const checkpoint::HgrnBitFile& file,
                                        CacheFolder& cache,
                                        const std::function<void(const Sentence&)>& warn,
                                        const std::stop_token& stop,
                                        const std::function<void(double share)>& onProgress)
{
    return verified(file, cache, warn, stop, onProgress);
}

Result<std::string> verifiedFingerprint(const checkpoint::TransformerFile& file,
                                        CacheFolder& cache,
                                        const std::function<void(const Sentence&)>& warn,
                                        const std::stop_token& stop,
                                        const std::function<void(double share)>& onProgress)
{
    return verified(file, cache, warn, stop, onProgress);
}

Result<std::string> verifiedFingerprint(const checkpoint::ModelFile& file,
                                        CacheFolder& cache,
                                        const std::function<void(const Sentence&)>& warn,
                                        const std::stop_token& stop)
{
    return std::visit([&](const auto& opened) { return verified(opened, cache, warn, stop, {}); },
                      file);
}

} // namespace trilume::model
