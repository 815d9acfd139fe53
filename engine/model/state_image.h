// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace trilume::model {

// Images of states (Sequence::save) begin alike whatever the architecture: whose state it is, after
// how many tokens, and how many bytes follow, which only a sequence of that model reads.

inline constexpr std::size_t kStateHeaderBytes = 64;

// Whose states a sequence takes.
struct StateOwner
{
    std::string_view layout; // of the bytes behind the header, at most 8 letters: "hgrn1"
    std::string fingerprint; // of the model, 32 hex digits; empty for a synthetic one
};

struct StateContent
{
    std::size_t position = 0; // tokens that were read
    std::span<const std::byte> bytes;
};

// Writes the header into the first kStateHeaderBytes of `image` and returns the rest, for the
// content.
std::span<std::byte> writeStateHeader(std::span<std::byte> image,
                                      const StateOwner& owner,
                                      std::size_t position);

// The header alone, of an image whose content lies elsewhere.
void writeStateHeader(std::span<std::byte> header,
                      const StateOwner& owner,
                      std::size_t position,
                      std::uint64_t contentBytes);

// How many tokens an image of this owner has read, by its header, which says that so many bytes
// follow. Headers of other models and layouts, and of images that are shorter or longer, are
// errors.
[[nodiscard]] Result<std::size_t> readStateHeader(std::span<const std::byte> header,
                                                  std::uint64_t contentBytes,
                                                  const StateOwner& owner);

// What is behind the header of a whole image of this owner. Images of other models and layouts, and
// those that are shorter or longer than they say, are errors.
[[nodiscard]] Result<StateContent> readStateHeader(std::span<const std::byte> image,
                                                   const StateOwner& owner);

} // namespace trilume::model
