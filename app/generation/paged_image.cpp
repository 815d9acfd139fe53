// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/paged_image.h"

#include "engine/base/regular_file.h"

#include <QFile>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

namespace trilume::app {

namespace {

Error damaged()
{
    return {Errc::Corrupt, Sentence::of("the checksum does not match")};
}

} // namespace

PagedImage::PagedImage(std::string folder, std::vector<std::byte> head, std::vector<KeptPage> pages)
    : m_folder(std::move(folder))
    , m_pages(std::move(pages))
    , m_bytes(head.size())
    , m_part(std::move(head))
{
    for (const KeptPage& page : m_pages) {
        m_bytes += static_cast<std::uint64_t>(page.bytes);
    }
}

Status PagedImage::read(std::span<std::byte> out)
{
    while (!out.empty()) {
        const std::size_t left = std::min(m_part.size() - m_taken, out.size());
        if (left > 0) {
            std::memcpy(out.data(), m_part.data() + m_taken, left);
            m_taken += left;
            out = out.subspan(left);
            continue;
        }
        if (m_nextPage == m_pages.size()) {
            return Error{Errc::Corrupt, Sentence::of("State: content: found %1 bytes, expected %2.",
                                                     m_bytes, m_bytes + out.size())};
        }
        const KeptPage& page = m_pages[m_nextPage++];
        const auto size = static_cast<std::size_t>(page.bytes);
        const bool isWhole = size <= out.size(); // straight to where it is wanted
        if (!isWhole) {
            m_part.resize(size);
            m_taken = 0;
        }
        Status read = readPage(page, isWhole ? out.first(size) : std::span(m_part));
        if (!read.ok()) {
            return read;
        }
        if (isWhole) {
            out = out.subspan(size);
        }
    }
    return Done{};
}

Status PagedImage::readPage(const KeptPage& page, std::span<std::byte> out) const
{
    const std::filesystem::path path =
        std::filesystem::path(m_folder) / QFile::encodeName(pageFileName(page.hash)).toStdString();
    const Result<RegularFile> file = RegularFile::open(path);
    if (!file) {
        return file.error();
    }
    Status read = file.value().read(0, out);
    if (read.ok() && keptPage(out) == page && file.value().size() == out.size()) {
        return read;
    }
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
    return read.ok() ? damaged() : read.error();
}

} // namespace trilume::app
