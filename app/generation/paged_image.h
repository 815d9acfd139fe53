// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generation/kept_pages.h"
#include "engine/model/text_image.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace trilume::app {

// The image of a state whose pages are files of a folder. Each is compared with its name; one that
// is another is removed, so that it is written anew one day. [one thread]
class PagedImage final : public model::ImageSource
{
public:
    PagedImage(std::string folder, std::vector<std::byte> head, std::vector<KeptPage> pages);

    [[nodiscard]] std::uint64_t bytes() const override { return m_bytes; }
    [[nodiscard]] Status read(std::span<std::byte> out) override;

private:
    [[nodiscard]] Status readPage(const KeptPage& page, std::span<std::byte> out) const;

    std::string m_folder;
    std::vector<KeptPage> m_pages;
    std::uint64_t m_bytes;
    std::size_t m_nextPage = 0;
    std::vector<std::byte> m_part; // the head, later a page of which less was asked for
    std::size_t m_taken = 0;       // of it
};

} // namespace trilume::app
