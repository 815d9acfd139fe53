// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/model_fingerprint.h"

#include "engine/checkpoint/fingerprint.h"
#include "engine/model/fingerprint_cache.h"

#include <optional>
#include <utility>

namespace trilume::model {

namespace {

Result<std::string> fingerprintOf(const checkpoint::HgrnBitFile& file,
                                  CacheFolder& folder,
                                  const std::stop_token& stop)
{
    const FingerprintCache cache(folder);
    const std::optional<FileIdentity> identity = file.identity();
    if (identity) {
        if (std::optional<std::string> known = cache.find(file.source(), *identity)) {
            return *std::move(known);
        }
    }
    Result<std::string> computed = checkpoint::computeFingerprint(file, stop);
    if (computed.ok() && identity) {
        cache.put(file.source(), *identity, computed.value());
    }
    return computed;
}

} // namespace

Result<std::string> verifiedFingerprint(const checkpoint::HgrnBitFile& file,
                                        CacheFolder& cache,
                                        const std::function<void(const std::string&)>& warn,
                                        const std::stop_token& stop)
{
    Result<std::string> fingerprint = fingerprintOf(file, cache, stop);
    const std::string& said = file.fingerprint();
    if (fingerprint.ok() && !said.empty() && said != fingerprint.value() && warn) {
        warn(file.source() + ": trilume.fingerprint: found " + said + ", the content gives "
             + fingerprint.value() + ", which is used: the file was changed after its import.");
    }
    return fingerprint;
}

} // namespace trilume::model
