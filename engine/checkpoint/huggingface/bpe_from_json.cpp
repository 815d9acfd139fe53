// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/huggingface/bpe_from_json.h"

#include "engine/checkpoint/bpe_parts.h"
#include "engine/checkpoint/bpe_rules.h"
#include "engine/checkpoint/huggingface/bpe_from_configs_p.h"
#include "engine/checkpoint/huggingface/json_object.h"
#include "engine/checkpoint/message_text.h"

#include <cstdint>
#include <filesystem>
#include <utility>
#include <vector>

namespace trilume::checkpoint {

namespace {

using nlohmann::json;
using tokenizer::BpeDescription;
using tokenizer::BpePiece;
using tokenizer::PieceKind;

constexpr JsonLimits kTokenizerLimits = {.depth = 16, .values = std::size_t{4} << 20U};
constexpr std::uint64_t kMostPieces = std::uint64_t{1} << 22U;

// Null for what is missing, and for a parent that is no object.
const json& member(const json& parent, const char* name)
{
    static const json kNothing;
    if (!parent.is_object()) {
        return kNothing;
    }
    const auto found = parent.find(name);
    return found == parent.end() ? kNothing : *found;
}

bool isText(const json& value, std::string_view text)
{
    return value.is_string() && value.get_ref<const std::string&>() == text;
}

bool isFalse(const json& value) // or not said
{
    return value.is_null() || value == false;
}

// tokenizer.json alone. Fields are named as paths: "model.merges".
class TokenizerJsonReader
{
public:
    TokenizerJsonReader(const json& tree, std::string source, BpeDescription& about)
        : m_tree(tree)
        , m_source(std::move(source))
        , m_about(about)
    {}

    [[nodiscard]] Status read();

private:
    using Step = Status (TokenizerJsonReader::*)();

    [[nodiscard]] Error wrong(std::string_view field,
                              const json& found,
                              const Sentence::Argument& expected) const
    {
        return corrupt(m_source, field,
                       Sentence::of("found %1, expected %2", jsonShown(found), expected));
    }

    // What would be computed wrongly here, with the one value that would not.
    [[nodiscard]] Error unknown(std::string_view field,
                                const json& found,
                                std::string_view known) const
    {
        return unsupported(m_source, field,
                           Sentence::of("found %1, expected %2", jsonShown(found), known));
    }

    [[nodiscard]] Status checkModel();
    [[nodiscard]] Status readVocabulary();
    [[nodiscard]] Status readAddedTokens();
    [[nodiscard]] Status put(std::string_view field, const json& id, BpePiece piece);
    void fillGaps();
    [[nodiscard]] Status readMerges();
    [[nodiscard]] Status readNormalizer();
    [[nodiscard]] Status readPreTokenizer();
    [[nodiscard]] Status readSplit(const json& split);
    [[nodiscard]] Status readByteLevel(const json& byteLevel);
    [[nodiscard]] Status readTemplate();

    const json& m_tree;
    std::string m_source;
    BpeDescription& m_about;
    std::vector<bool> m_isThere; // by id
};

Status TokenizerJsonReader::read()
{
    for (const Step step :
         {&TokenizerJsonReader::checkModel, &TokenizerJsonReader::readVocabulary,
          &TokenizerJsonReader::readAddedTokens, &TokenizerJsonReader::readMerges,
          &TokenizerJsonReader::readNormalizer, &TokenizerJsonReader::readPreTokenizer,
          &TokenizerJsonReader::readTemplate}) {
        if (Status status = (this->*step)(); !status) {
            return status;
        }
    }
    return Done{};
}

Status TokenizerJsonReader::checkModel()
{
    const json& model = member(m_tree, "model");
    if (!isText(member(model, "type"), "BPE")) {
        return unknown("model.type", member(model, "type"), "BPE");
    }
    for (const char* const name : {"continuing_subword_prefix", "end_of_word_suffix"}) {
        const json& value = member(model, name);
        if (!value.is_null() && !isText(value, "")) {
            return unknown(std::string("model.") + name, value, "null");
        }
    }
    const json& wholeWords = member(model, "ignore_merges");
    if (!wholeWords.is_null() && !wholeWords.is_boolean()) {
        return wrong("model.ignore_merges", wholeWords, Sentence::of("true or false"));
    }
    m_about.takesWholeWords = wholeWords == true;
    return Done{};
}

// Two names for one id are refused, as is an id far beyond all vocabularies, whose pieces would
// need the memory.
Status TokenizerJsonReader::put(std::string_view field, const json& id, BpePiece piece)
{
    if (!id.is_number_unsigned() || id.get<std::uint64_t>() >= kMostPieces) {
        return corrupt(m_source, field,
                       Sentence::of("found %1, expected 0 to %2", jsonShown(id), kMostPieces - 1));
    }
    const auto place = id.get<std::size_t>();
    if (place >= m_about.pieces.size()) {
        m_about.pieces.resize(place + 1);
        m_isThere.resize(place + 1);
    }
    if (m_isThere[place] && m_about.pieces[place].text != piece.text) {
        return corrupt(m_source, field,
                       Sentence::of("found %1, expected %2", quotedName(piece.text),
                                    quotedName(m_about.pieces[place].text)));
    }
    m_about.pieces[place] = std::move(piece);
    m_isThere[place] = true;
    return Done{};
}

Status TokenizerJsonReader::readVocabulary()
{
    constexpr std::string_view kField = "model.vocab";
    const json& vocabulary = member(member(m_tree, "model"), "vocab");
    if (!vocabulary.is_object()) {
        return wrong(kField, vocabulary, Sentence::of("an object"));
    }
    for (const auto& item : vocabulary.items()) {
        const std::string field = std::string(kField) + ": " + quotedName(item.key());
        if (Status status = put(field, item.value(), {item.key(), PieceKind::Normal}); !status) {
            return status;
        }
    }
    return Done{};
}

// Pieces of markers, of which some are in the vocabulary as well; those that are not "special" are
// no text either.
Status TokenizerJsonReader::readAddedTokens()
{
    constexpr std::string_view kField = "added_tokens";
    const json& tokens = member(m_tree, "added_tokens");
    if (!tokens.is_null() && !tokens.is_array()) {
        return wrong(kField, tokens, Sentence::of("an array"));
    }
    for (const json& token : tokens) {
        const json& content = member(token, "content");
        if (!content.is_string() || content.get_ref<const std::string&>().empty()) {
            return wrong("added_tokens: content", content, trilume::Sentence::of("a string"));
        }
        const bool isSpecial = member(token, "special") == true;
        const auto& text = content.get_ref<const std::string&>();
        if (Status status = put("added_tokens: " + quotedName(text), member(token, "id"),
                                {text, isSpecial ? PieceKind::Control : PieceKind::UserDefined});
            !status) {
            return status;
        }
    }
    fillGaps();
    return Done{};
}

void TokenizerJsonReader::fillGaps()
{
    for (std::size_t id = 0; id < m_about.pieces.size(); ++id) {
        if (!m_isThere[id]) {
            m_about.pieces[id] = {"[PAD" + std::to_string(id) + "]", PieceKind::Unused};
        }
    }
}

// Pairs, or in older files two pieces with a space between.
Status TokenizerJsonReader::readMerges()
{
    constexpr std::string_view kField = "model.merges";
    const json& merges = member(member(m_tree, "model"), "merges");
    if (!merges.is_array()) {
        return wrong(kField, merges, Sentence::of("an array"));
    }
    m_about.merges.reserve(merges.size());
    for (const json& merge : merges) {
        if (merge.is_array() && merge.size() == 2 && merge[0].is_string() && merge[1].is_string()) {
            m_about.merges.push_back({merge[0].get<std::string>(), merge[1].get<std::string>()});
            continue;
        }
        std::optional<tokenizer::BpeMerge> parts;
        if (merge.is_string()) {
            parts = splitMerge(merge.get_ref<const std::string&>());
        }
        if (!parts) {
            return wrong(kField, merge, Sentence::of("two pieces with a space between"));
        }
        m_about.merges.push_back(std::move(*parts));
    }
    return Done{};
}

Status TokenizerJsonReader::readNormalizer()
{
    const json& normalizer = member(m_tree, "normalizer");
    std::vector<json> steps;
    if (isText(member(normalizer, "type"), "Sequence")) {
        const json& list = member(normalizer, "normalizers");
        steps.assign(list.begin(), list.end());
    } else if (!normalizer.is_null()) {
        steps.push_back(normalizer);
    }
    for (const json& step : steps) {
        if (!isText(member(step, "type"), "NFC")) {
            return unknown("normalizer.type", member(step, "type"), "NFC");
        }
        m_about.normalisesToNfc = true;
    }
    return Done{};
}

// One that cuts by a regular expression and one that writes bytes as characters, or the latter
// alone, which then cuts as GPT-2 does.
Status TokenizerJsonReader::readPreTokenizer()
{
    constexpr std::string_view kField = "pre_tokenizer";
    const json& root = member(m_tree, "pre_tokenizer");
    std::vector<json> steps;
    if (isText(member(root, "type"), "Sequence")) {
        const json& list = member(root, "pretokenizers");
        steps.assign(list.begin(), list.end());
    } else {
        steps.push_back(root);
    }
    if (steps.empty() || steps.size() > 2) {
        return unknown(kField, root, "Split, ByteLevel");
    }
    if (steps.size() == 2) {
        if (Status status = readSplit(steps.front()); !status) {
            return status;
        }
    } else {
        m_about.splitter = tokenizer::BpeSplitter::Gpt2;
    }
    const json& byteLevel = steps.back();
    if (!isText(member(byteLevel, "type"), "ByteLevel")) {
        return unknown("pre_tokenizer.type", member(byteLevel, "type"), "ByteLevel");
    }
    if (!isFalse(member(byteLevel, "add_prefix_space"))) {
        return unknown("pre_tokenizer.add_prefix_space", member(byteLevel, "add_prefix_space"),
                       "false");
    }
    // Where the file does not say, it does cut.
    const bool cuts = member(byteLevel, "use_regex") != false;
    if (cuts != (steps.size() == 1)) {
        return unknown("pre_tokenizer.use_regex", member(byteLevel, "use_regex"),
                       cuts ? "false" : "true");
    }
    return Done{};
}

Status TokenizerJsonReader::readSplit(const json& split)
{
    if (!isText(member(split, "type"), "Split")) {
        return unknown("pre_tokenizer.type", member(split, "type"), "Split");
    }
    // The patterns leave nothing between their matches, so that two ways to keep these are one.
    const json& behavior = member(split, "behavior");
    const bool isInverted = member(split, "invert") == true;
    if (!isText(behavior, isInverted ? "Removed" : "Isolated")) {
        return unknown("pre_tokenizer.behavior", behavior, "Isolated");
    }
    constexpr std::string_view kField = "pre_tokenizer.pattern.Regex";
    const json& pattern = member(member(split, "pattern"), "Regex");
    const std::optional<tokenizer::BpeSplitter> splitter =
        pattern.is_string() ? splitterOfPattern(pattern.get_ref<const std::string&>())
                            : std::nullopt;
    if (!splitter) {
        return unsupported(m_source, kField,
                           Sentence::of("found %1, expected the one of %2", jsonShown(pattern),
                                        anyOf(bpeRulesNames())));
    }
    m_about.splitter = *splitter;
    return Done{};
}

// What is put before a text, if it is one piece: the newer way to say so.
Status TokenizerJsonReader::readTemplate()
{
    const json& root = member(m_tree, "post_processor");
    std::vector<json> steps;
    if (isText(member(root, "type"), "Sequence")) {
        const json& list = member(root, "processors");
        steps.assign(list.begin(), list.end());
    } else {
        steps.push_back(root);
    }
    for (const json& step : steps) {
        const json& parts = member(step, "single");
        if (!isText(member(step, "type"), "TemplateProcessing") || !parts.is_array()
            || parts.empty()) {
            continue;
        }
        const json& name = member(member(parts.front(), "SpecialToken"), "id");
        if (name.is_string()) {
            const auto& text = name.get_ref<const std::string&>();
            m_about.beginOfText = findControlPiece(m_about, text);
            if (!m_about.beginOfText) {
                return wrong("post_processor.single", name, Sentence::of("a control piece"));
            }
            m_about.addsBeginOfText = true;
        }
    }
    return Done{};
}

} // namespace

Result<BpeDescription> parseHfTokenizer(const HfTokenizerTexts& texts, std::string_view folder)
{
    std::string source = (std::filesystem::path(folder) / "tokenizer.json").string();
    const Result<json> tree = parseJsonObject(texts.tokenizer, source, kTokenizerLimits);
    if (!tree) {
        return tree.error();
    }
    BpeDescription about;
    if (Status status = TokenizerJsonReader(tree.value(), std::move(source), about).read();
        !status) {
        return status.error();
    }
    if (Status status = readBpeConfigs(texts, folder, about); !status) {
        return status.error();
    }
    return about;
}

} // namespace trilume::checkpoint
