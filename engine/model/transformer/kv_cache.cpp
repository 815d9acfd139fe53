// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/transformer/kv_cache.h"

#include "engine/base/check.h"
#include "engine/kernels/packing.h"
#include "engine/model/transformer/kv_head.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <utility>

namespace trilume::model::transformer {

namespace {

using kernels::kAttentionRun;

// Whether nobody else holds it, nor still reads it: who let it go has done so before this.
bool isAlone(const std::shared_ptr<KvPage>& page)
{
    const bool alone = page.use_count() == 1;
    std::atomic_thread_fence(std::memory_order_acquire);
    return alone;
}

std::size_t pagesFor(std::size_t tokens)
{
    return (tokens + kAttentionRun - 1) / kAttentionRun;
}

} // namespace

std::size_t KvShape::paddedSize() const
{
    return kernels::roundUp(headSize, kernels::kAttentionLanes);
}

std::size_t KvShape::headBytes() const
{
    return KvHead(*this).tokenBytes() * kAttentionRun;
}

std::size_t KvShape::pageBytes() const
{
    return layerCount * keyHeadCount * headBytes();
}

KvCache::KvCache(const KvShape& shape, StateOwner owner)
    : m_shape(shape)
    , m_owner(std::move(owner))
{}

void KvCache::reset()
{
    m_pages.clear();
    m_position = 0;
}

void KvCache::truncate(std::size_t tokens)
{
    TRILUME_CHECK(tokens <= m_position);
    m_position = tokens;
    const std::size_t left = pagesFor(tokens) + 1; // one to go on with, as after a keep()
    if (left < m_pages.size()) {
        m_pages.resize(left);
    }
}

void KvCache::reserve(std::size_t tokens)
{
    const std::size_t last = pagesFor(m_position + tokens);
    m_pages.reserve(last);
    for (std::size_t i = m_position / kAttentionRun; i < last; ++i) {
        if (i == m_pages.size()) {
            m_pages.push_back(std::make_shared<KvPage>(m_shape.pageBytes()));
        } else if (!isAlone(m_pages[i])) {
            auto copy = std::make_shared<KvPage>(m_shape.pageBytes());
            if (m_position > i * kAttentionRun) { // has some that count
                std::memcpy(copy->data(), m_pages[i]->data(), copy->size());
            }
            m_pages[i] = std::move(copy);
        }
    }
}

void KvCache::write(std::size_t layer, std::size_t position, const float* keys, const float* values)
{
    const KvHead heads(m_shape);
    const std::size_t headBytes = m_shape.headBytes();
    std::byte* head =
        m_pages[position / kAttentionRun]->data() + layer * m_shape.keyHeadCount * headBytes;
    for (std::size_t i = 0; i < m_shape.keyHeadCount; ++i) {
        heads.write(head, position % kAttentionRun, keys, values);
        head += headBytes;
        keys += m_shape.paddedSize();
        values += m_shape.paddedSize();
    }
}

void KvCache::locate(std::size_t layer,
                     std::size_t head,
                     std::size_t run,
                     kernels::AttentionRun& attention) const
{
    const std::size_t place = (layer * m_shape.keyHeadCount + head) * m_shape.headBytes();
    KvHead(m_shape).locate(m_pages[run]->data() + place, attention);
}

void KvText::save(std::span<std::byte> image) const
{
    TRILUME_CHECK(image.size() == imageBytes());
    const KvHead heads(m_shape);
    std::byte* out = writeStateHeader(image, m_owner, m_position).data();
    for (std::size_t page = 0; page < pagesFor(m_position); ++page) {
        const std::size_t positions = std::min(kAttentionRun, m_position - page * kAttentionRun);
        const std::byte* head = m_pages[page]->data();
        for (std::size_t i = 0; i < m_shape.layerCount * m_shape.keyHeadCount; ++i) {
            heads.gather(head, positions, out);
            head += m_shape.headBytes();
            out += positions * heads.tokenBytes();
        }
    }
}

std::vector<std::byte> KvText::image() const
{
    std::vector<std::byte> bytes(imageBytes());
    save(bytes);
    return bytes;
}

std::vector<SharedText::Piece> KvText::pieces() const
{
    std::vector<Piece> all;
    all.reserve(m_pages.size());
    for (const std::shared_ptr<KvPage>& page : m_pages) {
        all.push_back({page.get(), page->size()});
    }
    return all;
}

std::shared_ptr<const KvText> KvCache::share() const
{
    const auto count = static_cast<std::ptrdiff_t>(pagesFor(m_position));
    return std::make_shared<const KvText>(
        m_shape, m_owner, KvText::Pages(m_pages.begin(), m_pages.begin() + count), m_position);
}

Status KvCache::adopt(const KvText& text)
{
    const bool isOurs = text.shape() == m_shape && text.owner().layout == m_owner.layout
                        && text.owner().fingerprint == m_owner.fingerprint;
    if (!isOurs) {
        return restore(text.image()); // says why not
    }
    m_pages = text.pages();
    m_position = text.position();
    return Done{};
}

std::size_t KvCache::imageBytes() const
{
    return kStateHeaderBytes + m_position * m_shape.tokenBytes();
}

void KvCache::save(std::span<std::byte> image) const
{
    share()->save(image);
}

Status KvCache::restore(std::span<const std::byte> image)
{
    const Result<StateContent> content = readStateHeader(image, m_owner);
    if (!content.ok()) {
        return content.error();
    }
    const std::size_t position = content.value().position;
    const std::span<const std::byte> bytes = content.value().bytes;
    const std::size_t tokenBytes = m_shape.tokenBytes();
    if (bytes.size() % tokenBytes != 0 || bytes.size() / tokenBytes != position) {
        return Error{Errc::Corrupt, Sentence::of("State: content: found %1 bytes, expected %2.",
                                                 bytes.size(), position * tokenBytes)};
    }
    KvText::Pages pages;
    const KvHead heads(m_shape);
    const std::byte* in = bytes.data();
    for (std::size_t first = 0; first < position; first += kAttentionRun) {
        const std::size_t positions = std::min(kAttentionRun, position - first);
        pages.push_back(std::make_shared<KvPage>(m_shape.pageBytes()));
        std::byte* head = pages.back()->data();
        for (std::size_t i = 0; i < m_shape.layerCount * m_shape.keyHeadCount; ++i) {
            heads.scatter(in, positions, head);
            head += m_shape.headBytes();
            in += positions * heads.tokenBytes();
        }
    }
    m_pages = std::move(pages);
    m_position = position;
    return Done{};
}

} // namespace trilume::model::transformer
