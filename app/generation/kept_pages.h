// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/generate/chain_hash.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace trilume::app {

// A part of the images of states that is a file of its own: a page of keys and values, or what is
// behind the last whole one. It is named after what is in it, so that states of texts that begin
// alike have it once, and a file that holds anything else is known by its name.
struct KeptPage
{
    generate::ChainHash hash;
    std::int64_t bytes = 0;

    friend bool operator==(const KeptPage&, const KeptPage&) = default;
};

[[nodiscard]] KeptPage keptPage(std::span<const std::byte> content);

// "HASH.page"; nothing for any other name.
[[nodiscard]] QString pageFileName(const generate::ChainHash& hash);
[[nodiscard]] std::optional<generate::ChainHash> parsePageFileName(const QString& name);

// Which pages there are, and how many states need each of them. One thread at a time.
class KeptPages
{
public:
    // For one state more.
    void hold(const std::vector<KeptPage>& pages);
    // For one less: returns those that none needs any more, which are then forgotten.
    [[nodiscard]] std::vector<KeptPage> release(const std::vector<KeptPage>& pages);

    // Whether its file is there. Of a page that none needs nothing can be said.
    [[nodiscard]] bool isWritten(const generate::ChainHash& hash) const;
    bool setWritten(const generate::ChainHash& hash, bool isWritten);

    [[nodiscard]] std::int64_t bytes() const { return m_bytes; } // on the disk

private:
    struct Page
    {
        std::int64_t holders = 0;
        bool isWritten = false;
    };

    std::map<generate::ChainHash, Page> m_pages;
    std::int64_t m_bytes = 0;
};

// What a file takes up at least is a block, on most disks.
[[nodiscard]] std::int64_t bytesOnDisk(std::int64_t bytes);

} // namespace trilume::app
