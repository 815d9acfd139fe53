// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/text_image.h"

#include <cstring>

namespace trilume::model {

std::vector<std::byte> ImageParts::joined() const
{
    std::vector<std::byte> image = head;
    std::size_t size = head.size() + rest.size();
    for (const std::span<const std::byte> page : pages) {
        size += page.size();
    }
    image.reserve(size);
    for (const std::span<const std::byte> page : pages) {
        image.insert(image.end(), page.begin(), page.end());
    }
    image.insert(image.end(), rest.begin(), rest.end());
    return image;
}

Status ImageInMemory::read(std::span<std::byte> out)
{
    if (out.size() > m_rest.size()) {
        return Error{Errc::Corrupt, Sentence::of("State: content: found %1 bytes, expected %2.",
                                                 m_rest.size(), out.size())};
    }
    if (!out.empty()) {
        std::memcpy(out.data(), m_rest.data(), out.size());
    }
    m_rest = m_rest.subspan(out.size());
    return Done{};
}

} // namespace trilume::model
