// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/sentence.h"
#include "engine/generate/self_test.h"
#include "engine/model/cache_folder.h"

#include <optional>
#include <string>

namespace trilume::generate {

// What became of the self-tests that were made on this machine, by the fingerprints of the models:
// a model is tested once.
[[nodiscard]] std::optional<SelfTestOutcome> findSelfTest(model::CacheFolder& folder,
                                                          const std::string& fingerprint);

void keepSelfTest(model::CacheFolder& folder,
                  const std::string& fingerprint,
                  const SelfTestOutcome& outcome);

// What is to be told of a doubtful outcome.
[[nodiscard]] Sentence selfTestWarning(const std::string& modelName,
                                       const SelfTestOutcome& outcome);

} // namespace trilume::generate
