// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/aligned_buffer.h"
#include "engine/base/result.h"
#include "engine/kernels/attention.h"
#include "engine/model/sequence.h"
#include "engine/model/state_image.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace trilume::model::transformer {

// What decides how much memory a token takes.
struct KvShape
{
    std::size_t layerCount = 0;
    std::size_t keyHeadCount = 0;
    std::size_t headSize = 0;
    kernels::KvFormat format = kernels::KvFormat::F32;

    friend bool operator==(const KvShape&, const KvShape&) = default;

    // Columns of a head with the zeros that kernels want.
    [[nodiscard]] std::size_t paddedSize() const;

    // Of keys and values of one head for one run of positions.
    [[nodiscard]] std::size_t headBytes() const;

    // Of all layers and heads.
    [[nodiscard]] std::size_t pageBytes() const;
    [[nodiscard]] std::size_t tokenBytes() const { return pageBytes() / kernels::kAttentionRun; }
};

// Keys and values of one run of positions in all layers. Nobody writes to a page that more than one
// holds: it may belong to other sequences and to snapshots.
using KvPage = AlignedBuffer<std::byte>;

// The keys and values of a text at one moment: shares its pages, copies nothing.
class KvText final : public SharedText
{
public:
    using Pages = std::vector<std::shared_ptr<KvPage>>;

    KvText(const KvShape& shape, StateOwner owner, Pages pages, std::size_t position)
        : m_shape(shape)
        , m_owner(std::move(owner))
        , m_pages(std::move(pages))
        , m_position(position)
    {}

    [[nodiscard]] std::size_t position() const override { return m_position; }
    [[nodiscard]] ImageParts parts() const override;
    [[nodiscard]] std::vector<Piece> pieces() const override;

    [[nodiscard]] const KvShape& shape() const { return m_shape; }
    [[nodiscard]] const StateOwner& owner() const { return m_owner; }

    // Not to be written to.
    [[nodiscard]] const Pages& pages() const { return m_pages; }

    // What counts of the pages, without gaps: exactly imageBytes().
    void save(std::span<std::byte> image) const;
    [[nodiscard]] std::size_t imageBytes() const
    {
        return kStateHeaderBytes + m_position * m_shape.tokenBytes();
    }

private:
    KvShape m_shape;
    StateOwner m_owner;
    Pages m_pages;
    std::size_t m_position;
};

// All that a sequence of a transformer remembers of its text. Pages are allocated as the text
// grows, copied before they change where others hold them, and never moved. [one thread; what it
// shares, any]
class KvCache
{
public:
    KvCache(const KvShape& shape, StateOwner owner);

    [[nodiscard]] const KvShape& shape() const { return m_shape; }

    [[nodiscard]] std::size_t position() const { return m_position; }

    void reset();

    // Only the first `tokens` count, at most position().
    void truncate(std::size_t tokens);

    // Room behind position() for so many tokens. Throws std::bad_alloc, and is as it was.
    void reserve(std::size_t tokens);

    // Keys and values of one token for all heads of a layer, head after head, paddedSize() floats
    // each. The position is within what was reserved. Tokens may be written at the same time.
    void write(std::size_t layer, std::size_t position, const float* keys, const float* values);

    // The tokens that were reserved count from here on.
    void advance(std::size_t tokens) { m_position += tokens; }

    // Fills in where the keys and values of a run are.
    void locate(std::size_t layer,
                std::size_t head,
                std::size_t run,
                kernels::AttentionRun& attention) const;

    // The text now, without a copy; and going on from one, likewise, or from its image where it is
    // of another shape or model.
    [[nodiscard]] std::shared_ptr<const KvText> share() const;
    [[nodiscard]] Status adopt(const KvText& text);

    // Sequence::imageBytes, save and restore. Images hold what counts, not whole pages.
    [[nodiscard]] std::size_t imageBytes() const;
    void save(std::span<std::byte> image) const;
    [[nodiscard]] Status restore(std::span<const std::byte> image);
    [[nodiscard]] Status restoreFrom(ImageSource& image);

private:
    [[nodiscard]] Result<std::shared_ptr<KvPage>> readPage(ImageSource& image,
                                                           std::size_t positions) const;

    KvShape m_shape;
    StateOwner m_owner;
    KvText::Pages m_pages;
    std::size_t m_position = 0;
};

} // namespace trilume::model::transformer
