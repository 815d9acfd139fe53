// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/bpe_from_gguf.h"

#include "engine/checkpoint/bpe_keys.h"
#include "engine/checkpoint/bpe_parts.h"
#include "engine/checkpoint/bpe_rules.h"
#include "engine/checkpoint/message_text.h"
#include "engine/checkpoint/model_keys.h"
#include "engine/tokenizer/byte_bpe/byte_bpe_tokenizer.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace trilume::checkpoint {

namespace {

using tokenizer::BpeDescription;
using tokenizer::PieceKind;

constexpr std::string_view kUsualBeginOfText = "<|begin_of_text|>";

class GgufBpeReader
{
public:
    GgufBpeReader(const GgufView& file, std::string_view source)
        : m_file(file)
        , m_source(source)
    {}

    [[nodiscard]] Result<BpeDescription> read();

private:
    using Step = Status (GgufBpeReader::*)();

    [[nodiscard]] Error keyError(std::string_view key, const Sentence& problem) const
    {
        return corrupt(m_source, key, problem);
    }

    [[nodiscard]] Error typeError(std::string_view key,
                                  const GgufValueView& value,
                                  std::string_view expected) const
    {
        return keyError(key, Sentence::of("found a value of type %1, expected %2",
                                          ggufValueTypeText(value), expected));
    }

    [[nodiscard]] Result<std::optional<std::string_view>> text(std::string_view key) const;
    [[nodiscard]] Result<std::vector<std::string_view>> texts(std::string_view key) const;
    [[nodiscard]] Result<std::vector<std::int32_t>> numbers(std::string_view key) const;
    [[nodiscard]] Result<std::optional<TokenId>> id(std::string_view key) const;
    [[nodiscard]] Status checkId(std::string_view key, std::uint64_t id) const;

    [[nodiscard]] Status readModel();
    [[nodiscard]] Status readPieces();
    [[nodiscard]] Status readMerges();
    [[nodiscard]] Status readRules();
    [[nodiscard]] Status readBeginOfText();
    [[nodiscard]] Status readEnds();

    const GgufView& m_file;
    std::string_view m_source;
    BpeDescription m_about;
};

Result<std::optional<std::string_view>> GgufBpeReader::text(std::string_view key) const
{
    const GgufValueView* value = m_file.find(key);
    if (value == nullptr) {
        return std::optional<std::string_view>();
    }
    const std::optional<std::string_view> text = value->asString();
    if (!text) {
        return typeError(key, *value, "string");
    }
    return text;
}

Result<std::vector<std::string_view>> GgufBpeReader::texts(std::string_view key) const
{
    const GgufValueView* value = m_file.find(key);
    if (value == nullptr) {
        return keyError(key, Sentence::of("is missing"));
    }
    std::optional<std::vector<std::string_view>> texts = value->asStrings();
    if (!texts) {
        return typeError(key, *value, "array of string");
    }
    return std::move(*texts);
}

Result<std::vector<std::int32_t>> GgufBpeReader::numbers(std::string_view key) const
{
    const GgufValueView* value = m_file.find(key);
    if (value == nullptr) {
        return keyError(key, Sentence::of("is missing"));
    }
    if (value->type() != GgufValueType::Array || value->elementType() != GgufValueType::Int32) {
        return typeError(key, *value, "array of i32");
    }
    std::vector<std::int32_t> numbers(value->bytes().size() / sizeof(std::int32_t));
    if (!numbers.empty()) {
        std::memcpy(numbers.data(), value->bytes().data(), numbers.size() * sizeof(std::int32_t));
    }
    return numbers;
}

Status GgufBpeReader::checkId(std::string_view key, std::uint64_t id) const
{
    if (id >= m_about.pieces.size()) {
        return keyError(
            key, Sentence::of("found %1, expected 0 to %2", Sentence::digits(std::to_string(id)),
                              Sentence::digits(std::to_string(m_about.pieces.size() - 1))));
    }
    return Done{};
}

// Files leave such keys out; no number stands for one that is missing.
Result<std::optional<TokenId>> GgufBpeReader::id(std::string_view key) const
{
    const GgufValueView* value = m_file.find(key);
    if (value == nullptr) {
        return std::optional<TokenId>();
    }
    const std::optional<std::uint64_t> id = value->asUnsigned();
    if (!id) {
        return typeError(key, *value, "u32");
    }
    if (Status status = checkId(key, *id); !status) {
        return status.error();
    }
    return std::optional<TokenId>(static_cast<TokenId>(*id));
}

Status GgufBpeReader::readModel()
{
    const Result<std::optional<std::string_view>> model = text(keys::kTokenizerModel);
    if (!model) {
        return model.error();
    }
    if (!model.value()) {
        return keyError(keys::kTokenizerModel, Sentence::of("is missing"));
    }
    if (*model.value() != keys::kByteLevelModel) {
        return unsupported(m_source, keys::kTokenizerModel,
                           Sentence::of("found %1, expected %2", quotedName(*model.value()),
                                        quotedName(keys::kByteLevelModel)));
    }
    return Done{};
}

Status GgufBpeReader::readPieces()
{
    const Result<std::vector<std::string_view>> pieces = texts(keys::kTokens);
    if (!pieces) {
        return pieces.error();
    }
    const Result<std::vector<std::int32_t>> kinds = numbers(keys::kTokenTypes);
    if (!kinds) {
        return kinds.error();
    }
    if (kinds.value().size() != pieces.value().size()) {
        return keyError(
            keys::kTokenTypes,
            Sentence::of("found %1, expected %2", kinds.value().size(), pieces.value().size()));
    }
    m_about.pieces.reserve(pieces.value().size());
    for (std::size_t i = 0; i < pieces.value().size(); ++i) {
        const std::int32_t kind = kinds.value()[i];
        constexpr auto kLast = static_cast<std::int32_t>(PieceKind::Byte);
        if (kind < 1 || kind > kLast) {
            return keyError(keys::kTokenTypes,
                            Sentence::of("found %1, expected 1 to %2", kind, kLast));
        }
        m_about.pieces.push_back({std::string(pieces.value()[i]), static_cast<PieceKind>(kind)});
    }
    return Done{};
}

Status GgufBpeReader::readMerges()
{
    const Result<std::vector<std::string_view>> merges = texts(keys::kMerges);
    if (!merges) {
        return merges.error();
    }
    m_about.merges.reserve(merges.value().size());
    for (const std::string_view merge : merges.value()) {
        std::optional<tokenizer::BpeMerge> parts = splitMerge(merge);
        if (!parts) {
            return keyError(keys::kMerges,
                            Sentence::of("found %1, expected %2", quotedName(merge),
                                         Sentence::of("two pieces with a space between")));
        }
        m_about.merges.push_back(std::move(*parts));
    }
    return Done{};
}

Status GgufBpeReader::readRules()
{
    const Result<std::optional<std::string_view>> name = text(keys::kPreTokenizer);
    if (!name) {
        return name.error();
    }
    const BpeRules* rules = nullptr;
    if (name.value()) {
        rules = findBpeRules(*name.value());
        if (rules == nullptr) {
            return unsupported(m_source, keys::kPreTokenizer,
                               Sentence::of("found %1, expected %2", quotedName(*name.value()),
                                            anyOf(bpeRulesNames())));
        }
    } else {
        const Result<std::optional<std::string_view>> architecture = text(keys::kArchitecture);
        if (!architecture) {
            return architecture.error();
        }
        rules = bpeRulesOfArchitecture(architecture.value().value_or(std::string_view()),
                                       m_about.pieces.size());
        if (rules == nullptr) {
            return keyError(keys::kPreTokenizer, Sentence::of("is missing"));
        }
    }
    m_about.splitter = rules->splitter;
    m_about.normalisesToNfc = rules->normalisesToNfc;
    m_about.takesWholeWords = rules->takesWholeWords;
    m_about.addsBeginOfText = rules->addsBeginOfText;
    return Done{};
}

Status GgufBpeReader::readBeginOfText()
{
    const Result<std::optional<TokenId>> begin = id(keys::kBeginOfText);
    if (!begin) {
        return begin.error();
    }
    const GgufValueView* flag = m_file.find(keys::kAddBeginOfText);
    if (flag != nullptr) {
        const std::optional<bool> isAdded = flag->asBool();
        if (!isAdded) {
            return typeError(keys::kAddBeginOfText, *flag, "bool");
        }
        m_about.addsBeginOfText = *isAdded;
    }
    m_about.beginOfText = begin.value();
    if (!m_about.beginOfText && m_about.addsBeginOfText) {
        m_about.beginOfText = findControlPiece(m_about, kUsualBeginOfText);
        if (!m_about.beginOfText && flag != nullptr) { // said, and not what
            return keyError(keys::kBeginOfText, Sentence::of("is missing"));
        }
    }
    m_about.addsBeginOfText = m_about.addsBeginOfText && m_about.beginOfText.has_value();
    return Done{};
}

Status GgufBpeReader::readEnds()
{
    for (const std::string_view key : {keys::kEndOfText, keys::kEndOfTurn, keys::kEndOfMessage}) {
        const Result<std::optional<TokenId>> end = id(key);
        if (!end) {
            return end.error();
        }
        if (end.value()) {
            addEnd(m_about, *end.value(), key);
        }
        if (key == keys::kEndOfText) {
            m_about.endOfText = end.value();
        }
    }
    if (m_file.find(keys::kEndTokens) != nullptr) {
        const Result<std::vector<std::int32_t>> ends = numbers(keys::kEndTokens);
        if (!ends) {
            return ends.error();
        }
        for (const std::int32_t end : ends.value()) {
            // A negative one becomes a number beyond every vocabulary.
            if (Status status = checkId(keys::kEndTokens, static_cast<std::uint32_t>(end));
                !status) {
                return status;
            }
            addEnd(m_about, end, keys::kEndTokens);
        }
    }
    completeEnds(m_about);
    return Done{};
}

Result<BpeDescription> GgufBpeReader::read()
{
    for (const Step step :
         {&GgufBpeReader::readModel, &GgufBpeReader::readPieces, &GgufBpeReader::readMerges,
          &GgufBpeReader::readRules, &GgufBpeReader::readBeginOfText, &GgufBpeReader::readEnds}) {
        if (Status status = (this->*step)(); !status) {
            return status.error();
        }
    }
    return std::move(m_about);
}

} // namespace

Result<BpeDescription> readGgufBpe(const GgufView& file, std::string_view source)
{
    return GgufBpeReader(file, source).read();
}

Result<std::unique_ptr<const tokenizer::Tokenizer>> readGgufTokenizer(const GgufView& file,
                                                                      std::string_view source)
{
    Result<BpeDescription> description = readGgufBpe(file, source);
    if (!description) {
        return description.error();
    }
    auto made = tokenizer::makeByteBpe(std::move(description).value());
    return made ? std::move(made) : within(source, made.error());
}

} // namespace trilume::checkpoint
