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

// What counts of a page of which so many positions do, without gaps.
void gatherPage(const KvShape& shape, const std::byte* page, std::size_t positions, std::byte* out)
{
    const KvHead heads(shape);
    for (std::size_t i = 0; i < shape.layerCount * shape.keyHeadCount; ++i) {
        heads.gather(page, positions, out);
        page += shape.headBytes();
        out += positions * heads.tokenBytes();
    }
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

// A whole page is in an image as it is in memory.
ImageParts KvText::parts() const
{
    ImageParts parts;
    parts.head.resize(kStateHeaderBytes);
    writeStateHeader(parts.head, m_owner, m_position, imageBytes() - kStateHeaderBytes);
    const std::size_t whole = m_position / kAttentionRun;
    parts.pages.reserve(whole);
    for (std::size_t page = 0; page < whole; ++page) {
        parts.pages.emplace_back(m_pages[page]->data(), m_pages[page]->size());
    }
    const std::size_t positions = m_position % kAttentionRun;
    parts.rest.resize(positions * m_shape.tokenBytes());
    if (positions > 0) {
        gatherPage(m_shape, m_pages[whole]->data(), positions, parts.rest.data());
    }
    return parts;
}

void KvText::save(std::span<std::byte> image) const
{
    TRILUME_CHECK(image.size() == imageBytes());
    std::byte* out = writeStateHeader(image, m_owner, m_position).data();
    for (std::size_t page = 0; page < pagesFor(m_position); ++page) {
        const std::size_t positions = std::min(kAttentionRun, m_position - page * kAttentionRun);
        gatherPage(m_shape, m_pages[page]->data(), positions, out);
        out += positions * m_shape.tokenBytes();
    }
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
    ImageInMemory source(image);
    return restoreFrom(source);
}

Status KvCache::restoreFrom(ImageSource& image)
{
    std::vector<std::byte> header(std::min<std::uint64_t>(kStateHeaderBytes, image.bytes()));
    if (Status read = image.read(header); !read.ok()) {
        return read;
    }
    const std::uint64_t contentBytes = image.bytes() - header.size();
    const Result<std::size_t> position = readStateHeader(header, contentBytes, m_owner);
    if (!position.ok()) {
        return position.error();
    }
    const std::size_t tokenBytes = m_shape.tokenBytes();
    if (contentBytes % tokenBytes != 0 || contentBytes / tokenBytes != position.value()) {
        return Error{Errc::Corrupt, Sentence::of("State: content: found %1 bytes, expected %2.",
                                                 contentBytes, position.value() * tokenBytes)};
    }
    KvText::Pages pages;
    for (std::size_t first = 0; first < position.value(); first += kAttentionRun) {
        auto page = readPage(image, std::min(kAttentionRun, position.value() - first));
        if (!page.ok()) {
            return page.error();
        }
        pages.push_back(std::move(page).value());
    }
    m_pages = std::move(pages);
    m_position = position.value();
    return Done{};
}

// The next page of an image, of which so many positions are there.
Result<std::shared_ptr<KvPage>> KvCache::readPage(ImageSource& image, std::size_t positions) const
{
    auto page = std::make_shared<KvPage>(m_shape.pageBytes());
    if (positions == kAttentionRun) {
        if (const Status read = image.read({page->data(), page->size()}); !read.ok()) {
            return read.error();
        }
        return page;
    }
    std::vector<std::byte> gathered(positions * m_shape.tokenBytes());
    if (const Status read = image.read(gathered); !read.ok()) {
        return read.error();
    }
    const KvHead heads(m_shape);
    const std::byte* in = gathered.data();
    std::byte* head = page->data();
    for (std::size_t i = 0; i < m_shape.layerCount * m_shape.keyHeadCount; ++i) {
        heads.scatter(in, positions, head);
        head += m_shape.headBytes();
        in += positions * heads.tokenBytes();
    }
    return page;
}

} // namespace trilume::model::transformer
