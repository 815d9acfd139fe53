// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace trilume::model {

// The image of a state (Sequence::save) that grows with its text, as those who keep it want it: one
// part behind the other gives the image. Pages stay as they are however the text goes on, so that a
// longer text has new ones only; the head and the rest are of this length alone.
struct ImageParts
{
    std::vector<std::byte> head;
    std::vector<std::span<const std::byte>> pages; // the text's, as long as that lives
    std::vector<std::byte> rest;                   // what is no whole page yet; may be empty

    [[nodiscard]] std::vector<std::byte> joined() const;
};

// An image that is read from where it is kept, once and in order, so that it need not be in memory
// as a whole. [one thread]
class ImageSource
{
public:
    ImageSource() = default;
    virtual ~ImageSource() = default;
    ImageSource(const ImageSource&) = delete;
    ImageSource& operator=(const ImageSource&) = delete;

    [[nodiscard]] virtual std::uint64_t bytes() const = 0; // of the whole image

    // Fills all of `out` with what follows. Asking for a page at a time costs least.
    [[nodiscard]] virtual Status read(std::span<std::byte> out) = 0;
};

// An image that is in memory.
class ImageInMemory final : public ImageSource
{
public:
    explicit ImageInMemory(std::span<const std::byte> image)
        : m_bytes(image.size())
        , m_rest(image)
    {}

    [[nodiscard]] std::uint64_t bytes() const override { return m_bytes; }
    [[nodiscard]] Status read(std::span<std::byte> out) override;

private:
    std::uint64_t m_bytes;
    std::span<const std::byte> m_rest;
};

} // namespace trilume::model
