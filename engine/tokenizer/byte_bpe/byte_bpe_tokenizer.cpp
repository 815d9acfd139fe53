// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokenizer/byte_bpe/byte_bpe_tokenizer.h"

#include "engine/base/utf8.h"
#include "engine/base/visible_text.h"
#include "engine/tokenizer/byte_bpe/byte_alphabet_p.h"
#include "engine/tokenizer/byte_bpe/merge_table_p.h"
#include "engine/tokenizer/byte_bpe/nfc_p.h"
#include "engine/tokenizer/byte_bpe/piece_merger_p.h"
#include "engine/tokenizer/byte_bpe/text_splitter_p.h"
#include "engine/tokenizer/numbered_token_p.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace trilume::tokenizer {
namespace {

// What text is made of, by the piece as the vocabulary writes it.
using IdsByText = std::unordered_map<std::string_view, TokenId>;

class ByteBpeTokenizer final : public Tokenizer
{
public:
    // Checks nothing: makeByteBpe() has.
    ByteBpeTokenizer(BpeDescription description,
                     MergeTable merges,
                     const ByteIds& byteIds,
                     IdsByText idsByText);

    [[nodiscard]] std::vector<TokenId> encode(std::string_view text) const override
    {
        return encodeUntil(text, {});
    }

    [[nodiscard]] std::vector<TokenId> encodeUntil(std::string_view text,
                                                   const std::stop_token& stop) const override;

    // No space is ever put before a text.
    [[nodiscard]] std::vector<TokenId> encodeContinuation(std::string_view text) const override
    {
        return encode(text);
    }

    [[nodiscard]] bool joinsNeighbours() const override { return true; }

    [[nodiscard]] std::string bytes(TokenId token) const override;
    [[nodiscard]] std::string piece(TokenId token) const override;

    [[nodiscard]] bool hasPiece(TokenId token) const override
    {
        return isPiece(token) && at(token).kind != PieceKind::Unused;
    }

    [[nodiscard]] std::size_t vocabularySize() const override { return m_about.pieces.size(); }

    [[nodiscard]] bool isControl(TokenId token) const override
    {
        return isPiece(token) && at(token).kind == PieceKind::Control;
    }

    [[nodiscard]] std::optional<TokenId> controlPiece(std::string_view name) const override;
    [[nodiscard]] std::vector<std::string> controlPieces() const override;

    [[nodiscard]] std::optional<TokenId> beginOfText() const override
    {
        return m_about.addsBeginOfText ? m_about.beginOfText : std::nullopt;
    }

    [[nodiscard]] std::optional<TokenId> endOfText() const override { return m_about.endOfText; }

    [[nodiscard]] std::vector<TokenId> endTokens() const override;

    // Every text has ids.
    [[nodiscard]] std::optional<TokenId> unknown() const override { return std::nullopt; }

private:
    [[nodiscard]] bool isPiece(TokenId token) const
    {
        return token >= 0 && static_cast<std::size_t>(token) < m_about.pieces.size();
    }

    [[nodiscard]] const BpePiece& at(TokenId token) const
    {
        return m_about.pieces[static_cast<std::size_t>(token)];
    }

    BpeDescription m_about; // without its merges
    MergeTable m_merges;
    ByteIds m_byteIds;
    IdsByText m_wordIds;              // of words that are not merged; empty where all are
    std::vector<TokenId> m_markerIds; // pieces that no text yields
};

bool isMarker(const BpePiece& piece)
{
    return piece.kind == PieceKind::Control || piece.kind == PieceKind::UserDefined;
}

ByteBpeTokenizer::ByteBpeTokenizer(BpeDescription description,
                                   MergeTable merges,
                                   const ByteIds& byteIds,
                                   IdsByText idsByText)
    : m_about(std::move(description))
    , m_merges(std::move(merges))
    , m_byteIds(byteIds)
{
    for (std::size_t id = 0; id < m_about.pieces.size(); ++id) {
        if (isMarker(m_about.pieces[id])) {
            m_markerIds.push_back(static_cast<TokenId>(id));
        }
    }
    if (m_about.takesWholeWords) {
        m_wordIds = std::move(idsByText);
    }
}

std::vector<TokenId> ByteBpeTokenizer::encodeUntil(std::string_view text,
                                                   const std::stop_token& stop) const
{
    std::string clean = replaceIllFormedUtf8(text);
    if (m_about.normalisesToNfc) {
        clean = toNfc(clean, stop);
    }
    std::vector<TokenId> ids;
    TextSplitter splitter(m_about.splitter, clean);
    PieceMerger merger(m_merges, m_byteIds);
    while (!splitter.isAtEnd() && !stop.stop_requested()) {
        std::string_view word = splitter.next();
        if (!m_wordIds.empty()) {
            const auto whole = m_wordIds.find(inByteAlphabet(word));
            if (whole != m_wordIds.end()) {
                ids.push_back(whole->second);
                continue;
            }
        }
        while (!word.empty()) { // nearly always once: memory has to have a limit
            const std::string_view part = word.substr(0, PieceMerger::kLongestPiece);
            merger.merge(part, ids, stop);
            word.remove_prefix(part.size());
        }
    }
    return ids;
}

std::string ByteBpeTokenizer::bytes(TokenId token) const
{
    if (!hasPiece(token)) {
        return numberedToken(token);
    }
    if (isControl(token)) {
        return {};
    }
    const BpePiece& piece = at(token);
    // A few vocabularies hold text that no bytes are written as.
    return piece.kind == PieceKind::Normal ? fromByteAlphabet(piece.text).value_or(piece.text)
                                           : piece.text;
}

std::string ByteBpeTokenizer::piece(TokenId token) const
{
    return hasPiece(token) ? at(token).text : numberedToken(token);
}

std::optional<TokenId> ByteBpeTokenizer::controlPiece(std::string_view name) const
{
    for (const TokenId id : m_markerIds) {
        if (at(id).text == name) {
            return id;
        }
    }
    return std::nullopt;
}

std::vector<std::string> ByteBpeTokenizer::controlPieces() const
{
    std::vector<std::string> names;
    for (const TokenId id : m_markerIds) {
        names.push_back(at(id).text);
    }
    return names;
}

std::vector<TokenId> ByteBpeTokenizer::endTokens() const
{
    std::vector<TokenId> ids;
    for (const BpeEnd& end : m_about.ends) {
        ids.push_back(end.id);
    }
    if (m_about.endOfText && std::find(ids.begin(), ids.end(), *m_about.endOfText) == ids.end()) {
        ids.insert(ids.begin(), *m_about.endOfText);
    }
    return ids;
}

Error refusedVocabulary(const Sentence& problem)
{
    return {Errc::Corrupt, problem};
}

Result<IdsByText> normalPieces(const std::vector<BpePiece>& pieces)
{
    IdsByText ids;
    ids.reserve(pieces.size());
    for (std::size_t id = 0; id < pieces.size(); ++id) {
        if (pieces[id].kind != PieceKind::Normal) {
            continue;
        }
        const auto [place, isNew] = ids.emplace(pieces[id].text, static_cast<TokenId>(id));
        if (!isNew) {
            return refusedVocabulary(Sentence::of(
                "pieces %1 and %2 are both \"%3\"", Sentence::digits(std::to_string(place->second)),
                Sentence::digits(std::to_string(id)), visibleText(pieces[id].text)));
        }
    }
    return ids;
}

Result<ByteIds> idsOfBytes(const IdsByText& ids)
{
    ByteIds byteIds{};
    for (unsigned byte = 0; byte < byteIds.size(); ++byte) {
        const char bytes[] = {static_cast<char>(byte)};
        const auto found = ids.find(inByteAlphabet(std::string_view(bytes, 1)));
        if (found == ids.end()) {
            return refusedVocabulary(Sentence::of("the vocabulary has no piece for the byte %1",
                                                  Sentence::digits(std::to_string(byte))));
        }
        byteIds[byte] = found->second;
    }
    return byteIds;
}

// A merge may make a piece that no text yields: such are left out.
Result<MergeTable> mergesOf(const BpeDescription& description, const IdsByText& normal)
{
    IdsByText others;
    for (std::size_t id = 0; id < description.pieces.size(); ++id) {
        if (description.pieces[id].kind != PieceKind::Normal) {
            others.emplace(description.pieces[id].text, static_cast<TokenId>(id));
        }
    }
    MergeTable table;
    table.reserve(description.merges.size());
    for (std::size_t rank = 0; rank < description.merges.size(); ++rank) {
        const BpeMerge& merge = description.merges[rank];
        const std::string result = merge.left + merge.right;
        bool isOfText = true;
        for (const std::string_view text :
             {std::string_view(merge.left), std::string_view(merge.right),
              std::string_view(result)}) {
            const bool isNormal = normal.count(text) > 0;
            isOfText = isOfText && isNormal;
            if (!isNormal && others.count(text) == 0) {
                return refusedVocabulary(Sentence::of("merge %1: the vocabulary has no piece %2",
                                                      Sentence::digits(std::to_string(rank)),
                                                      visibleText(text)));
            }
        }
        if (isOfText) {
            table.add(normal.at(merge.left), normal.at(merge.right),
                      {static_cast<std::uint32_t>(rank), normal.at(result)});
        }
    }
    table.sort();
    return table;
}

Status checkIds(const BpeDescription& description)
{
    for (const std::optional<TokenId>& id : {description.beginOfText, description.endOfText}) {
        if (id && (*id < 0 || static_cast<std::size_t>(*id) >= description.pieces.size())) {
            return refusedVocabulary(Sentence::of("the vocabulary has no piece %1",
                                                  Sentence::digits(std::to_string(*id))));
        }
    }
    return Done{};
}

} // namespace

Result<std::unique_ptr<const Tokenizer>> makeByteBpe(BpeDescription description)
{
    Result<IdsByText> ids = normalPieces(description.pieces);
    if (!ids) {
        return ids.error();
    }
    const Result<ByteIds> byteIds = idsOfBytes(ids.value());
    if (!byteIds) {
        return byteIds.error();
    }
    Result<MergeTable> merges = mergesOf(description, ids.value());
    if (!merges) {
        return merges.error();
    }
    if (Status status = checkIds(description); !status) {
        return status.error();
    }
    description.merges.clear();
    description.merges.shrink_to_fit();
    // The pieces stay where they are when the description is moved, and so does what refers to
    // their texts.
    return std::unique_ptr<const Tokenizer>(
        std::make_unique<ByteBpeTokenizer>(std::move(description), std::move(merges).value(),
                                           byteIds.value(), std::move(ids).value()));
}

} // namespace trilume::tokenizer
