// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokenizer/sentencepiece_tokenizer.h"

#include "engine/base/check.h"
#include "engine/base/utf8.h"
#include "engine/tokenizer/numbered_token_p.h"
#include "engine/tokenizer/sentencepiece_model_p.h"

#include <algorithm>
#include <exception>
#include <mutex>
#include <new>
#include <string_view>
#include <unordered_map>
#include <utility>

#include <sentencepiece_processor.h>

// Exported by the library, but missing from its installed headers.
namespace sentencepiece::logging {
void SetMinLogLevel(int level); // NOLINT(readability-identifier-naming): the library's name
}

namespace trilume::tokenizer {
namespace {

constexpr std::string_view kSpaceSymbol = "\xE2\x96\x81"; // U+2581 stands for a space in pieces
constexpr int kFatalOnly = 3;

// The library needs about 50 bytes of memory for each byte of a text. Where the vocabulary allows,
// a text is encoded in pieces of this size with the same result; else only beyond the second one.
constexpr std::size_t kChunkBytes = 256U << 10U;
// Between two words a text may be cut anywhere, and is cut so often that a stop is seen within a
// tenth of a second. Not where the library adds up scores from the beginning of what it gets: the
// sums, and so what is the best of two nearly equal ways, depend on where that is.
constexpr std::size_t kStepBytes = 16U << 10U;
constexpr std::size_t kMaxChunkBytes = 16U << 20U;

std::string withSpaces(std::string_view piece)
{
    std::string text;
    for (std::size_t i = 0; i < piece.size();) {
        if (piece.substr(i, kSpaceSymbol.size()) == kSpaceSymbol) {
            text.push_back(' ');
            i += kSpaceSymbol.size();
        } else {
            text.push_back(piece[i++]);
        }
    }
    return text;
}

unsigned hexValue(char digit)
{
    return static_cast<unsigned>(digit <= '9' ? digit - '0' : digit - 'A' + 10);
}

// What a piece looks like in a text.
std::string surfaceOf(const Piece& piece, const SentencePieceModel& model)
{
    switch (piece.kind) {
    case PieceKind::Control:
        return {};
    case PieceKind::Unknown:
        return model.unknownSurface;
    case PieceKind::Byte: // "<0x0A>"
        return std::string(
            1, static_cast<char>(hexValue(piece.text[3]) * 16 + hexValue(piece.text[4])));
    case PieceKind::Normal:
    case PieceKind::UserDefined:
    case PieceKind::Unused:
        break;
    }
    return model.escapesWhitespace ? withSpaces(piece.text) : piece.text;
}

// Whether encoding adds the space that a word of its own has: before the text, or behind it where
// the vocabulary wants so.
enum class DummySpace
{
    Added = 1,
    LeftOut = 2,
};

// What the library gets: it looks every character of a text up among the control pieces too, and a
// control piece may be called like one. Long names that no text is cut into rule that out.
std::string modelForLibrary(const SentencePieceModel& model)
{
    SentencePieceModel renamed = model;
    for (std::size_t id = 0; id < renamed.pieces.size(); ++id) {
        if (renamed.pieces[id].kind == PieceKind::Control) {
            renamed.pieces[id].text = "<control " + std::to_string(id) + ">\n";
        }
    }
    return serialise(renamed);
}

// True when no piece reaches over the space before a word, so that a text may be cut there.
bool separatesWords(const SentencePieceModel& model)
{
    if (!model.escapesWhitespace || model.hasWhitespaceSuffix || !model.charsmap.empty()) {
        return false;
    }
    return std::none_of(model.pieces.begin(), model.pieces.end(), [](const Piece& piece) {
        const std::string text = withSpaces(piece.text);
        const std::size_t word = text.find_first_not_of(' ');
        return word != std::string::npos && text.find(' ', word) != std::string::npos;
    });
}

class SentencePieceTokenizer final : public Tokenizer
{
public:
    SentencePieceTokenizer(SentencePieceModel model,
                           std::unique_ptr<sentencepiece::SentencePieceProcessor> processor,
                           std::span<const TokenId> otherEnds);

    [[nodiscard]] std::vector<TokenId> encode(std::string_view text) const override
    {
        return encodeInChunks(text, m_dummy, {});
    }

    [[nodiscard]] std::vector<TokenId> encodeUntil(std::string_view text,
                                                   const std::stop_token& stop) const override
    {
        return encodeInChunks(text, m_dummy, stop);
    }

    [[nodiscard]] std::vector<TokenId> encodeContinuation(std::string_view text) const override;

    [[nodiscard]] std::string bytes(TokenId token) const override;
    [[nodiscard]] std::string piece(TokenId token) const override;

    [[nodiscard]] bool hasPiece(TokenId token) const override
    {
        return isPiece(token) && !isKind(token, PieceKind::Unused);
    }

    [[nodiscard]] std::size_t vocabularySize() const override { return m_model.pieces.size(); }

    [[nodiscard]] bool isControl(TokenId token) const override
    {
        return isKind(token, PieceKind::Control);
    }

    [[nodiscard]] std::optional<TokenId> controlPiece(std::string_view name) const override;

    [[nodiscard]] bool addsLeadingSpace() const override
    {
        return m_model.addsDummyPrefix && !m_model.hasWhitespaceSuffix;
    }

    [[nodiscard]] std::vector<std::string> controlPieces() const override;

    [[nodiscard]] std::optional<TokenId> beginOfText() const override
    {
        return controlPiece(m_model.beginPiece);
    }

    [[nodiscard]] std::optional<TokenId> endOfText() const override
    {
        return controlPiece(m_model.endPiece);
    }

    [[nodiscard]] std::vector<TokenId> endTokens() const override { return m_ends; }

    [[nodiscard]] std::optional<TokenId> unknown() const override { return m_unknown; }

private:
    [[nodiscard]] bool isPiece(TokenId token) const
    {
        return token >= 0 && static_cast<std::size_t>(token) < m_model.pieces.size();
    }

    [[nodiscard]] bool isKind(TokenId token, PieceKind kind) const
    {
        return isPiece(token) && m_model.pieces[static_cast<std::size_t>(token)].kind == kind;
    }

    [[nodiscard]] std::size_t chunkLength(std::string_view text) const;
    // `dummy`: at the text's own end, be it the first or the last.
    [[nodiscard]] std::vector<TokenId> encodeInChunks(std::string_view text,
                                                      DummySpace dummy,
                                                      const std::stop_token& stop) const;
    void encodeChunk(std::string_view text, DummySpace dummy, std::vector<TokenId>& ids) const;
    [[nodiscard]] const sentencepiece::SentencePieceProcessor& processor(DummySpace dummy) const;
    void spellOut(std::string_view text, std::vector<TokenId>& ids) const;

    SentencePieceModel m_model;
    DummySpace m_dummy; // what the vocabulary says
    std::unique_ptr<sentencepiece::SentencePieceProcessor> m_processor;
    // The same with the other DummySpace, made when it is first needed.
    mutable std::once_flag m_otherIsMade;
    mutable std::unique_ptr<sentencepiece::SentencePieceProcessor> m_otherProcessor;
    std::vector<std::string> m_surfaces; // by id
    std::unordered_map<std::string, TokenId> m_controls;
    std::vector<TokenId> m_ends;
    std::vector<TokenId> m_bytes; // by byte; empty without byte fallback
    TokenId m_unknown = 0;
    std::size_t m_chunkBytes;
    std::size_t m_stepBytes; // of a text with spaces
};

SentencePieceTokenizer::SentencePieceTokenizer(
    SentencePieceModel model,
    std::unique_ptr<sentencepiece::SentencePieceProcessor> processor,
    std::span<const TokenId> otherEnds)
    : m_model(std::move(model))
    , m_dummy(m_model.addsDummyPrefix ? DummySpace::Added : DummySpace::LeftOut)
    , m_processor(std::move(processor))
    , m_bytes(m_model.hasByteFallback ? 256 : 0)
    , m_chunkBytes(separatesWords(m_model) ? kChunkBytes : kMaxChunkBytes)
    , m_stepBytes(separatesWords(m_model) && m_model.algorithm == SentencePieceModel::Algorithm::Bpe
                      ? kStepBytes
                      : m_chunkBytes)
{
    m_surfaces.reserve(m_model.pieces.size());
    for (const Piece& piece : m_model.pieces) {
        const auto id = static_cast<TokenId>(m_surfaces.size());
        m_surfaces.push_back(surfaceOf(piece, m_model));
        if (piece.kind == PieceKind::Control) {
            m_controls.emplace(piece.text, id);
        } else if (piece.kind == PieceKind::Unknown) {
            m_unknown = id;
        } else if (piece.kind == PieceKind::Byte) {
            m_bytes[static_cast<unsigned char>(m_surfaces.back().front())] = id;
        }
    }
    if (const std::optional<TokenId> end = endOfText()) {
        m_ends.push_back(*end);
    }
    for (const TokenId end : otherEnds) {
        if (std::find(m_ends.begin(), m_ends.end(), end) == m_ends.end()) {
            m_ends.push_back(end);
        }
    }
}

// The library takes the space from its model only, so the other way needs a model of its own.
const sentencepiece::SentencePieceProcessor& SentencePieceTokenizer::processor(
    DummySpace dummy) const
{
    if (dummy == m_dummy) {
        return *m_processor;
    }
    std::call_once(m_otherIsMade, [this] {
        SentencePieceModel other = m_model;
        other.addsDummyPrefix = !other.addsDummyPrefix;
        auto made = std::make_unique<sentencepiece::SentencePieceProcessor>();
        const auto status = made->LoadFromSerializedProto(modelForLibrary(other));
        TRILUME_CHECK(status.ok()); // it has taken all but that flag before
        m_otherProcessor = std::move(made);
    });
    return *m_otherProcessor;
}

// The bytes of the next part of a text to encode at once: all of it, or up to the spaces before a
// word, or, in a text without such, up to a character's end inside a word.
std::size_t SentencePieceTokenizer::chunkLength(std::string_view text) const
{
    if (text.size() <= m_stepBytes) {
        return text.size();
    }
    const auto isBeforeWord = [text](std::size_t place) {
        return text[place] == ' ' && text[place - 1] != ' ';
    };
    for (std::size_t i = m_stepBytes - 1; i > 0; --i) {
        if (isBeforeWord(i)) {
            return i;
        }
    }
    for (std::size_t i = m_stepBytes; i < std::min(text.size(), m_chunkBytes); ++i) {
        if (isBeforeWord(i)) {
            return i;
        }
    }
    if (text.size() <= m_chunkBytes) {
        return text.size();
    }
    std::size_t end = m_chunkBytes;
    const auto isInsideCharacter = [&] {
        return (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U;
    };
    while (isInsideCharacter() || (text[end] != ' ' && text[end - 1] == ' ')) {
        --end;
    }
    return end;
}

std::vector<TokenId> SentencePieceTokenizer::encodeContinuation(std::string_view text) const
{
    if (m_model.hasWhitespaceSuffix) {
        return encodeInChunks(text, m_dummy, {});
    }
    if (text.size() > 1 && text.front() == ' ') {
        return encodeInChunks(text.substr(1), DummySpace::Added, {});
    }
    return encodeInChunks(text, DummySpace::LeftOut, {});
}

// A space at a cut goes, and comes back as the one that the encoder adds: it would take away a
// space at the end of what it gets.
std::vector<TokenId> SentencePieceTokenizer::encodeInChunks(std::string_view text,
                                                            DummySpace dummy,
                                                            const std::stop_token& stop) const
{
    const std::string clean = replaceIllFormedUtf8(text);
    std::vector<TokenId> ids;
    std::string_view rest = clean;
    DummySpace before = dummy;
    while (!rest.empty() && !stop.stop_requested()) {
        const std::string_view chunk = rest.substr(0, chunkLength(rest));
        rest.remove_prefix(chunk.size());
        DummySpace after = dummy;
        if (!rest.empty()) {
            after = rest.front() == ' ' ? DummySpace::Added : DummySpace::LeftOut;
            rest.remove_prefix(after == DummySpace::Added ? 1 : 0);
        }
        encodeChunk(chunk, m_model.hasWhitespaceSuffix ? after : before, ids);
        before = after;
    }
    return ids;
}

void SentencePieceTokenizer::encodeChunk(std::string_view text,
                                         DummySpace dummy,
                                         std::vector<TokenId>& ids) const
{
    std::vector<int> found;
    if (!processor(dummy).Encode(text, &found).ok()) {
        spellOut(text, ids);
        return;
    }
    for (const int id : found) {
        // A vocabulary made for it could still name an ordinary piece as modelForLibrary() names a
        // control piece.
        ids.push_back(isControl(id) ? m_unknown : id);
    }
}

void SentencePieceTokenizer::spellOut(std::string_view text, std::vector<TokenId>& ids) const
{
    if (m_bytes.empty()) {
        ids.push_back(m_unknown);
        return;
    }
    for (const char byte : text) {
        ids.push_back(m_bytes[static_cast<unsigned char>(byte)]);
    }
}

std::string SentencePieceTokenizer::bytes(TokenId token) const
{
    if (!hasPiece(token)) {
        return numberedToken(token);
    }
    return m_surfaces[static_cast<std::size_t>(token)];
}

std::string SentencePieceTokenizer::piece(TokenId token) const
{
    if (!hasPiece(token)) {
        return numberedToken(token);
    }
    return m_model.pieces[static_cast<std::size_t>(token)].text;
}

std::optional<TokenId> SentencePieceTokenizer::controlPiece(std::string_view name) const
{
    const auto found = m_controls.find(std::string(name));
    return found == m_controls.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> SentencePieceTokenizer::controlPieces() const
{
    std::vector<std::string> names;
    for (const Piece& piece : m_model.pieces) {
        if (piece.kind == PieceKind::Control) {
            names.push_back(piece.text);
        }
    }
    return names;
}

Error refused(const std::string& reason)
{
    return {Errc::Corrupt, Sentence::of("SentencePiece model: the library refuses it: %1", reason)};
}

} // namespace

Result<std::unique_ptr<const Tokenizer>> loadSentencePiece(std::span<const std::byte> model,
                                                           std::span<const TokenId> otherEnds)
{
    Result<SentencePieceModel> parsed = parseSentencePieceModel(model);
    if (!parsed) {
        return parsed.error();
    }
    sentencepiece::logging::SetMinLogLevel(kFatalOnly);
    auto processor = std::make_unique<sentencepiece::SentencePieceProcessor>();
    try {
        const auto status = processor->LoadFromSerializedProto(modelForLibrary(parsed.value()));
        if (!status.ok()) {
            return refused(status.ToString());
        }
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception& exception) { // of the trie builder, for too large vocabularies
        return refused(exception.what());
    }
    return std::unique_ptr<const Tokenizer>(std::make_unique<SentencePieceTokenizer>(
        std::move(parsed).value(), std::move(processor), otherEnds));
}

Result<std::vector<Piece>> sentencePieceVocabulary(std::span<const std::byte> model)
{
    Result<SentencePieceModel> parsed = parseSentencePieceModel(model);
    if (!parsed) {
        return parsed.error();
    }
    return std::move(parsed.value().pieces);
}

} // namespace trilume::tokenizer
