// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/utf8.h"
#include "engine/tokenizer/protobuf_wire_p.h"
#include "engine/tokenizer/sentencepiece_model_p.h"

#include <bit>
#include <cmath>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace trilume::tokenizer {
namespace {

// Far above every published vocabulary (the largest have 256 000 pieces and 5 MB).
constexpr std::size_t kMaxModelBytes = 64U << 20U;
constexpr std::size_t kMaxPieces = 1U << 20U;
constexpr std::size_t kMaxPieceBytes =
    4096; // the library's recursion is as deep as a piece is long
constexpr std::size_t kMaxNameBytes = 4096;

// Numbers of the fields in sentencepiece_model.proto.
namespace field {
constexpr std::uint32_t kPieces = 1;
constexpr std::uint32_t kTrainer = 2;
constexpr std::uint32_t kNormalizer = 3;
constexpr std::uint32_t kPieceText = 1;
constexpr std::uint32_t kPieceScore = 2;
constexpr std::uint32_t kPieceType = 3;
constexpr std::uint32_t kModelType = 3;
constexpr std::uint32_t kWhitespaceSuffix = 24;
constexpr std::uint32_t kByteFallback = 35;
constexpr std::uint32_t kUnknownSurface = 44;
constexpr std::uint32_t kBeginPiece = 46;
constexpr std::uint32_t kEndPiece = 47;
constexpr std::uint32_t kCharsmap = 2;
constexpr std::uint32_t kDummyPrefix = 3;
constexpr std::uint32_t kExtraWhitespace = 4;
constexpr std::uint32_t kEscapeWhitespace = 5;
} // namespace field

constexpr std::string_view kTrainerName = "trainer_spec";
constexpr std::string_view kNormalizerName = "normalizer_spec";

Error corrupt(const Sentence& what)
{
    return {Errc::Corrupt, trilume::Sentence::of("SentencePiece model: %1", what)};
}

Error broken(const Sentence::Argument& message)
{
    return corrupt(Sentence::of("%1 is not a well-formed protobuf message", message));
}

// A field of the expected wire type is read into its place; the first failure is kept.
class FieldSink
{
public:
    explicit FieldSink(std::string_view message)
        : m_message(message)
    {}

    explicit FieldSink(std::size_t piece)
        : m_piece(piece)
    {}

    // Made when it is asked for: there are tens of thousands of pieces.
    [[nodiscard]] Sentence::Argument message() const
    {
        if (m_piece) {
            return trilume::Sentence::of("piece %1", *m_piece);
        }
        return m_message;
    }

    void text(const WireField& wire, const char* name, std::size_t maxBytes, std::string& to)
    {
        if (!expect(wire, WireType::Bytes, name)) {
            return;
        }
        if (wire.bytes.size() > maxBytes) {
            fail(Sentence::of("%1 with %2 bytes, expected at most %3", std::string_view(name),
                              wire.bytes.size(), maxBytes));
            return;
        }
        to = wire.bytes;
    }

    void flag(const WireField& wire, const char* name, bool& to)
    {
        if (expect(wire, WireType::Varint, name)) {
            to = wire.value != 0;
        }
    }

    void number(const WireField& wire, const char* name, std::uint64_t& to)
    {
        if (expect(wire, WireType::Varint, name)) {
            to = wire.value;
        }
    }

    void real(const WireField& wire, const char* name, float& to)
    {
        if (expect(wire, WireType::Fixed32, name)) {
            to = std::bit_cast<float>(static_cast<std::uint32_t>(wire.value));
        }
    }

    void fail(const Sentence& what)
    {
        if (!m_error) {
            m_error = corrupt(Sentence::of("%1 has a %2", message(), what));
        }
    }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    bool expect(const WireField& wire, WireType type, const char* name)
    {
        if (wire.type != type) {
            fail(Sentence::of("%1 of wire type %2, expected %3", std::string_view(name),
                              static_cast<int>(wire.type), static_cast<int>(type)));
        }
        return wire.type == type;
    }

    std::string_view m_message;
    std::optional<std::size_t> m_piece;
    std::optional<Error> m_error;
};

Result<Piece> parsePiece(std::string_view message, std::size_t id)
{
    Piece piece{{}, 0.0F, PieceKind::Normal};
    std::uint64_t kind = static_cast<std::uint64_t>(PieceKind::Normal);
    FieldSink sink(id);
    WireReader reader(message);
    while (const std::optional<WireField> wire = reader.next()) {
        switch (wire->number) {
        case field::kPieceText:
            sink.text(*wire, "text", kMaxPieceBytes, piece.text);
            break;
        case field::kPieceScore:
            sink.real(*wire, "score", piece.score);
            break;
        case field::kPieceType:
            sink.number(*wire, "type", kind);
            break;
        default:
            break;
        }
    }
    if (reader.isBroken()) {
        return broken(sink.message());
    }
    if (kind < 1 || kind > 6) {
        sink.fail(Sentence::of("type %1, expected 1 to 6", kind));
    }
    if (!std::isfinite(piece.score)) {
        sink.fail(Sentence::of("score that is not a finite number"));
    }
    if (piece.text.empty()) {
        sink.fail(Sentence::of("text that is empty"));
    }
    if (piece.text.find('\0') != std::string::npos || !isWellFormedUtf8(piece.text)) {
        sink.fail(Sentence::of("text that is not UTF-8 without zero bytes"));
    }
    if (sink.error()) {
        return *sink.error();
    }
    piece.kind = static_cast<PieceKind>(kind);
    return piece;
}

Status parseTrainer(std::string_view message, SentencePieceModel& model)
{
    std::uint64_t algorithm = static_cast<std::uint64_t>(model.algorithm);
    FieldSink sink(kTrainerName);
    WireReader reader(message);
    while (const std::optional<WireField> wire = reader.next()) {
        switch (wire->number) {
        case field::kModelType:
            sink.number(*wire, "model_type", algorithm);
            break;
        case field::kWhitespaceSuffix:
            sink.flag(*wire, "treat_whitespace_as_suffix", model.hasWhitespaceSuffix);
            break;
        case field::kByteFallback:
            sink.flag(*wire, "byte_fallback", model.hasByteFallback);
            break;
        case field::kUnknownSurface:
            sink.text(*wire, "unk_surface", kMaxNameBytes, model.unknownSurface);
            break;
        case field::kBeginPiece:
            sink.text(*wire, "bos_piece", kMaxNameBytes, model.beginPiece);
            break;
        case field::kEndPiece:
            sink.text(*wire, "eos_piece", kMaxNameBytes, model.endPiece);
            break;
        default:
            break;
        }
    }
    if (reader.isBroken()) {
        return broken(kTrainerName);
    }
    if (!isWellFormedUtf8(model.unknownSurface)) {
        sink.fail(Sentence::of("unk_surface that is not UTF-8"));
    }
    if (sink.error()) {
        return *sink.error();
    }
    if (algorithm != 1 && algorithm != 2) {
        return Error{Errc::Unsupported,
                     Sentence::of("SentencePiece model: trainer_spec has model_type %1, expected 1 "
                                  "(unigram) or 2 (BPE)",
                                  algorithm)};
    }
    model.algorithm = static_cast<SentencePieceModel::Algorithm>(algorithm);
    return Done{};
}

Status parseNormalizer(std::string_view message, SentencePieceModel& model)
{
    FieldSink sink(kNormalizerName);
    WireReader reader(message);
    while (const std::optional<WireField> wire = reader.next()) {
        switch (wire->number) {
        case field::kCharsmap:
            sink.text(*wire, "precompiled_charsmap", kMaxModelBytes, model.charsmap);
            break;
        case field::kDummyPrefix:
            sink.flag(*wire, "add_dummy_prefix", model.addsDummyPrefix);
            break;
        case field::kExtraWhitespace:
            sink.flag(*wire, "remove_extra_whitespaces", model.removesExtraWhitespace);
            break;
        case field::kEscapeWhitespace:
            sink.flag(*wire, "escape_whitespaces", model.escapesWhitespace);
            break;
        default:
            break;
        }
    }
    if (reader.isBroken()) {
        return broken(kNormalizerName);
    }
    if (sink.error()) {
        return *sink.error();
    }
    return Done{};
}

Status parseMember(const WireField& wire, SentencePieceModel& model)
{
    if (wire.number < field::kPieces || wire.number > field::kNormalizer) {
        return Done{}; // self tests, the denormaliser, extensions: not used for encoding
    }
    if (wire.type != WireType::Bytes) {
        return corrupt(Sentence::of("field %1 of the model has wire type %2, expected 2",
                                    wire.number, static_cast<int>(wire.type)));
    }
    if (wire.number == field::kTrainer) {
        return parseTrainer(wire.bytes, model);
    }
    if (wire.number == field::kNormalizer) {
        return parseNormalizer(wire.bytes, model);
    }
    if (model.pieces.size() == kMaxPieces) {
        return corrupt(Sentence::of("it has more than %1 pieces", kMaxPieces));
    }
    Result<Piece> piece = parsePiece(wire.bytes, model.pieces.size());
    if (!piece) {
        return piece.error();
    }
    model.pieces.push_back(std::move(piece).value());
    return Done{};
}

std::optional<unsigned> byteOf(std::string_view piece)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    if (piece.size() != 6 || piece.substr(0, 3) != "<0x" || piece[5] != '>') {
        return std::nullopt;
    }
    const std::size_t high = kDigits.find(piece[3]);
    const std::size_t low = kDigits.find(piece[4]);
    if (high == std::string_view::npos || low == std::string_view::npos) {
        return std::nullopt;
    }
    return static_cast<unsigned>(high * 16 + low);
}

// Each name once, one unknown piece, and either all 256 byte pieces or none.
Status checkVocabulary(const SentencePieceModel& model)
{
    std::unordered_map<std::string_view, std::size_t> ids;
    ids.reserve(model.pieces.size());
    std::optional<std::size_t> unknown;
    std::size_t bytes = 0;
    for (std::size_t id = 0; id < model.pieces.size(); ++id) {
        const Piece& piece = model.pieces[id];
        const auto [other, isNew] = ids.emplace(piece.text, id);
        if (!isNew) {
            return corrupt(
                Sentence::of("pieces %1 and %2 are both \"%3\"", other->second, id, piece.text));
        }
        if (piece.kind == PieceKind::Unknown) {
            if (unknown) {
                return corrupt(Sentence::of(
                    "pieces %1 and %2 are both of type unknown, expected one", *unknown, id));
            }
            unknown = id;
        }
        if (piece.kind == PieceKind::Byte) {
            if (!byteOf(piece.text)) {
                return corrupt(Sentence::of(
                    "piece %1 of type byte is \"%2\", expected \"<0x00>\" to \"<0xFF>\"", id,
                    piece.text));
            }
            ++bytes;
        }
    }
    if (!unknown) {
        return corrupt(
            Sentence::of("none of its %1 pieces is of type unknown", model.pieces.size()));
    }
    const std::size_t expected = model.hasByteFallback ? 256 : 0;
    if (bytes != expected) {
        return corrupt(Sentence::of("it has %1 byte pieces, expected %2 as byte_fallback is %3",
                                    bytes, expected,
                                    std::string_view(model.hasByteFallback ? "true" : "false")));
    }
    return Done{};
}

} // namespace

Result<SentencePieceModel> parseSentencePieceModel(std::span<const std::byte> bytes)
{
    if (bytes.empty() || bytes.size() > kMaxModelBytes) {
        return corrupt(
            Sentence::of("it has %1 bytes, expected 1 to %2", bytes.size(), kMaxModelBytes));
    }
    SentencePieceModel model;
    WireReader reader({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    while (const std::optional<WireField> wire = reader.next()) {
        const Status status = parseMember(*wire, model);
        if (!status) {
            return status.error();
        }
    }
    if (reader.isBroken()) {
        return broken(Sentence::of("it"));
    }
    Status status = checkVocabulary(model);
    if (status) {
        status = checkCharsmap(model.charsmap);
    }
    if (!status) {
        return status.error();
    }
    return model;
}

std::string serialise(const SentencePieceModel& model)
{
    std::string message;
    for (const Piece& piece : model.pieces) {
        std::string part;
        appendBytesField(part, field::kPieceText, piece.text);
        appendFloatField(part, field::kPieceScore, piece.score);
        appendVarintField(part, field::kPieceType, static_cast<std::uint64_t>(piece.kind));
        appendBytesField(message, field::kPieces, part);
    }
    std::string trainer;
    appendVarintField(trainer, field::kModelType, static_cast<std::uint64_t>(model.algorithm));
    appendVarintField(trainer, field::kWhitespaceSuffix, model.hasWhitespaceSuffix ? 1 : 0);
    appendVarintField(trainer, field::kByteFallback, model.hasByteFallback ? 1 : 0);
    appendBytesField(message, field::kTrainer, trainer);
    std::string normalizer;
    appendBytesField(normalizer, field::kCharsmap, model.charsmap);
    appendVarintField(normalizer, field::kDummyPrefix, model.addsDummyPrefix ? 1 : 0);
    appendVarintField(normalizer, field::kExtraWhitespace, model.removesExtraWhitespace ? 1 : 0);
    appendVarintField(normalizer, field::kEscapeWhitespace, model.escapesWhitespace ? 1 : 0);
    appendBytesField(message, field::kNormalizer, normalizer);
    return message;
}

} // namespace trilume::tokenizer
