// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokenizer/stream_decoder.h"

#include "engine/base/utf8.h"

#include <string_view>

namespace trilume::tokenizer {

StreamDecoder::StreamDecoder(const Tokenizer& tokenizer, DecodeFrom from)
    : m_tokenizer(&tokenizer)
    , m_dropsSpace(from == DecodeFrom::Beginning && tokenizer.addsLeadingSpace())
{}

std::string StreamDecoder::add(TokenId token)
{
    const std::string bytes = m_tokenizer->bytes(token);
    if (bytes.empty()) {
        return {};
    }
    m_pending.append(bytes, m_dropsSpace && bytes.front() == ' ' ? 1 : 0, std::string::npos);
    m_dropsSpace = false;

    std::string text;
    std::string_view rest = m_pending;
    while (!rest.empty()) {
        const Utf8Step step = nextUtf8(rest);
        if (step.kind == Utf8Kind::Incomplete) {
            break;
        }
        text.append(step.kind == Utf8Kind::WellFormed ? rest.substr(0, step.length)
                                                      : kReplacementCharacter);
        rest.remove_prefix(step.length);
    }
    m_pending.erase(0, m_pending.size() - rest.size());
    return text;
}

std::string StreamDecoder::finish()
{
    std::string text(m_pending.empty() ? std::string_view() : kReplacementCharacter);
    m_pending.clear();
    m_dropsSpace = m_tokenizer->addsLeadingSpace();
    return text;
}

} // namespace trilume::tokenizer
