// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generation/kept_pages.h"
#include "engine/generate/state_store.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace trilume::app {

// Files of StateFiles, as bytes. [any thread] Little endian: "TRILKEPT", version, kind, length of
// the content, a hash of these and of what follows; then the content in four planes of bytes (every
// fourth byte, beginning with the first, the second and so on), compressed by zlib. States and ids
// are words of four bytes whose last ones are much alike: 14 % less for states, a third of ids
// stays; without the planes it is half of that.
//
// A file says itself what it is of. Anything else than what was asked for gives nothing: files of
// other programs and versions, damaged ones, and ones that bear another's name.

[[nodiscard]] QByteArray packState(const generate::TextKey& key,
                                   const generate::Snapshot& snapshot);
[[nodiscard]] std::optional<generate::Snapshot> unpackState(const QByteArray& file,
                                                            const std::string& fingerprint,
                                                            const generate::TextKey& key);

// A state whose image is in files of pages, behind what the snapshot has as its own: the head.
struct PagedState
{
    generate::Snapshot snapshot;
    std::vector<KeptPage> pages; // in their order

    friend bool operator==(const PagedState&, const PagedState&) = default;
};

[[nodiscard]] QByteArray packPagedState(const generate::TextKey& key, const PagedState& state);
[[nodiscard]] std::optional<PagedState> unpackPagedState(const QByteArray& file,
                                                         const std::string& fingerprint,
                                                         const generate::TextKey& key);

[[nodiscard]] QByteArray packMessages(const generate::TextOwner& owner,
                                      const std::vector<generate::EncodedMessage>& messages);
[[nodiscard]] std::optional<std::vector<generate::EncodedMessage>> unpackMessages(
    const QByteArray& file,
    const generate::TextOwner& owner);

} // namespace trilume::app
