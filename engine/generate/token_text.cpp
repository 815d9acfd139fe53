// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/token_text.h"

#include "engine/generate/shared_chain_p.h"

#include <algorithm>
#include <span>
#include <utility>

namespace trilume::generate {

TokenPart::TokenPart(std::vector<TokenId> own, std::shared_ptr<const TokenPart> chain)
    : ids(std::move(own))
    , before(std::move(chain))
    , number(before != nullptr ? before->number + 1 : 1)
    , end((before != nullptr ? before->end : 0) + ids.size())
    , hash(chained(before != nullptr ? before->hash : ChainHash(), std::as_bytes(std::span(ids))))
{}

TokenPart::~TokenPart()
{
    releaseChain(std::move(before));
}

bool isSame(const TokenPart* a, const TokenPart* b)
{
    while (a != b) {
        if (a == nullptr || b == nullptr || a->hash != b->hash || a->end != b->end
            || a->ids != b->ids) {
            return false;
        }
        a = a->before.get();
        b = b->before.get();
    }
    return true;
}

std::optional<TokenId> lastId(const TokenPart* part)
{
    while (part != nullptr && part->ids.empty()) {
        part = part->before.get();
    }
    return part != nullptr ? std::optional(part->ids.back()) : std::nullopt;
}

TokenText::TokenText(TokenParts parts, std::vector<TokenId> rest)
    : m_parts(std::move(parts))
    , m_rest(std::move(rest))
{}

TokenText TokenText::first(std::size_t count) const
{
    TokenParts parts = m_parts;
    while (parts != nullptr && parts->end > count) {
        parts = parts->before;
    }
    const std::size_t start = parts != nullptr ? parts->end : 0;
    std::vector<TokenId> rest = from(start);
    rest.resize(std::min(rest.size(), count - start));
    return {std::move(parts), std::move(rest)};
}

std::vector<TokenId> TokenText::from(std::size_t position) const
{
    std::vector<TokenId> ids(size() - std::min(position, size()));
    auto behind = ids.end(); // of what is still to be filled, from the end
    const auto put = [&](const std::vector<TokenId>& part) {
        const auto count = std::min(part.size(), static_cast<std::size_t>(behind - ids.begin()));
        behind =
            std::copy_backward(part.end() - static_cast<std::ptrdiff_t>(count), part.end(), behind);
    };
    put(m_rest);
    for (const TokenPart* part = m_parts.get(); part != nullptr && behind != ids.begin();
         part = part->before.get()) {
        put(part->ids);
    }
    return ids;
}

} // namespace trilume::generate
