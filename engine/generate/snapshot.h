// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/generate/sampler.h"
#include "engine/model/sequence.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::generate {

// Raised whenever the meaning of the bytes or of the state changes; older snapshots are then
// dropped and the text is read again.
inline constexpr std::uint32_t kSnapshotVersion = 2; // 1, in no release, held floats

// Everything needed to go on with a text as if nothing had happened. A cache: the text is the
// truth, and a snapshot of another model or version is refused.
struct Snapshot
{
    std::string fingerprint; // of the model (tokenizer included), 32 hex digits
    // The image of its sequence (model::Sequence::save), position included.
    std::vector<std::byte> state;
    SamplerState sampler;
    // In place of the image where a state grows with its text: that text, which copies nothing.
    std::shared_ptr<const model::SharedText> shared = {};

    friend bool operator==(const Snapshot&, const Snapshot&) = default;
};

// Little endian: "TRILSNAP", version, fingerprint, random state, recent tokens, state, XXH3-64
// of all before it.
[[nodiscard]] std::vector<std::byte> serialise(const Snapshot& snapshot);

// Checks magic, version, sizes and checksum; the message says what was found and what was expected.
[[nodiscard]] Result<Snapshot> deserialise(std::span<const std::byte> bytes);

} // namespace trilume::generate
