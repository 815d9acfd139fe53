// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/huggingface/import_source.h"

#include "engine/base/utf8.h"
#include "engine/checkpoint/message_text.h"

#include <algorithm>
#include <memory>
#include <string_view>
#include <system_error>
#include <unordered_set>

namespace trilume::checkpoint {

namespace {

constexpr std::size_t kMaxConfigBytes = std::size_t{1} << 20U;
constexpr std::size_t kMaxTokenizerBytes = std::size_t{64} << 20U;
constexpr std::size_t kMaxReadmeBytes = std::size_t{4} << 20U;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\"'";
    const std::size_t begin = text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos) {
        return {};
    }
    return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

// Value of a top-level "field: value" line in the front matter (between two lines of "---") of a
// model card; empty when there is none.
std::string frontMatterValue(std::string_view card, std::string_view field)
{
    bool isInside = false;
    while (!card.empty()) {
        const std::size_t end = card.find('\n');
        const std::string_view line = card.substr(0, end);
        card = end == std::string_view::npos ? std::string_view() : card.substr(end + 1);
        if (trimmed(line) == "---") {
            if (isInside) {
                return {};
            }
            isInside = true;
        } else if (!isInside) {
            return {};
        } else if (line.starts_with(field) && line.substr(field.size()).starts_with(':')) {
            return std::string(trimmed(line.substr(field.size() + 1)));
        }
    }
    return {};
}

// The folder's own name; in the cache of the ecosystem's tools, where folders are named after
// revisions (".../models--OWNER--NAME/snapshots/REVISION"), the model's.
std::string folderName(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::path whole = std::filesystem::canonical(folder, error);
    if (error) {
        whole = folder;
    }
    std::string name = whole.filename().string();
    const std::filesystem::path snapshots = whole.parent_path();
    const std::string cached = snapshots.parent_path().filename().string();
    if (snapshots.filename() == "snapshots" && cached.starts_with("models--")) {
        const std::size_t separator = cached.rfind("--");
        if (separator + 2 < cached.size()) {
            name = cached.substr(separator + 2);
        }
    }
    return replaceIllFormedUtf8(name);
}

Status checkShape(const HfFolder& weights, const FolderTensor& tensor, const TensorSpec& spec)
{
    if (!tensor.entry.floatType()) {
        return unsupported(weights.fileOf(tensor), tensorNamed(spec.name),
                           Sentence::of("dtype is %1, expected F32, F16 or BF16",
                                        quotedName(safetensorsTypeName(tensor.entry.type))));
    }
    const std::vector<std::uint64_t>& found = tensor.entry.shape;
    const std::vector<std::uint64_t> expected =
        spec.isVector ? std::vector<std::uint64_t>{spec.columns}
                      : std::vector<std::uint64_t>{spec.rows, spec.columns};
    if (found != expected) {
        return corrupt(
            weights.fileOf(tensor), tensorNamed(spec.name),
            Sentence::of("shape %1, expected %2", shapeText(found), shapeText(expected)));
    }
    return Done{};
}

Status checkTensors(const HfFolder& weights, const HfConfig& config)
{
    std::unordered_set<std::string> names;
    for (const TensorSpec& spec : config.specs) {
        names.insert(spec.name);
        const auto found = weights.tensors().find(spec.name);
        if (found == weights.tensors().end()) {
            return corrupt(weights.path().string(), tensorNamed(spec.name),
                           Sentence::of("is missing from the weights"));
        }
        if (Status status = checkShape(weights, found->second, spec); !status) {
            return status;
        }
    }
    for (const auto& pair : weights.tensors()) {
        if (names.find(pair.first) == names.end()) {
            return unsupported(weights.fileOf(pair.second), tensorNamed(pair.first),
                               Sentence::of("is no part of a model with this config.json"));
        }
    }
    return Done{};
}

// Adds what the folder's vocabulary says; without one the model is driven by ids.
class VocabularyReader
{
public:
    VocabularyReader(const std::filesystem::path& folder, ImportSource& source)
        : m_folder(folder)
        , m_source(source)
    {}

    [[nodiscard]] Status read()
    {
        if (Status status = readTokenizer(); !status) {
            return status;
        }
        return readMarkers();
    }

private:
    [[nodiscard]] Status readTokenizer()
    {
        const std::filesystem::path path = m_folder / "tokenizer.model";
        Result<std::optional<std::string>> model = readOptionalFile(path, kMaxTokenizerBytes);
        if (!model) {
            return model.error();
        }
        if (!model.value()) {
            m_source.warnings.push_back(Sentence::of(
                "%1: holds no tokenizer.model; the model can be driven by token ids alone.",
                m_folder));
            return Done{};
        }
        ImportTokenizer result;
        result.model = std::move(*model.value());
        const auto bytes = std::as_bytes(std::span<const char>(result.model));
        Result<std::vector<tokenizer::Piece>> pieces = tokenizer::sentencePieceVocabulary(bytes);
        if (!pieces) {
            return within(path.string(), pieces.error());
        }
        result.pieces = std::move(pieces).value();
        Result<std::unique_ptr<const tokenizer::Tokenizer>> loaded =
            tokenizer::loadSentencePiece(bytes);
        if (!loaded) {
            return within(path.string(), loaded.error());
        }
        m_tokenizer = std::move(loaded).value();
        result.beginOfText = m_tokenizer->beginOfText();
        result.endOfText = m_tokenizer->endOfText();
        result.unknown = m_tokenizer->unknown();
        m_source.tokenizer = std::move(result);
        return checkSize(path.string());
    }

    [[nodiscard]] Status checkSize(const std::string& path)
    {
        const HfConfig& config = m_source.config;
        const std::size_t pieces = m_source.tokenizer->pieces.size();
        const std::size_t size = config.vocabularySize;
        if (pieces > size) {
            return corrupt(
                path, Sentence::of("vocabulary"),
                Sentence::of("found %1 pieces, expected at most %2 (vocab_size of config.json)",
                             pieces, size));
        }
        if (pieces < size) {
            m_source.warnings.push_back(
                Sentence::of("%1: holds %2 pieces; the remaining %3 ids of the model have no text.",
                             path, Sentence::amount(pieces), Sentence::amount(size - pieces)));
        }
        takeBegin();
        return readEnds();
    }

    // The id, if the model can write it; otherwise a warning.
    [[nodiscard]] std::optional<TokenId> known(std::int64_t id, const std::string& field)
    {
        const auto size = static_cast<std::int64_t>(m_source.config.vocabularySize);
        if (id >= 0 && id < size) {
            return static_cast<TokenId>(id);
        }
        m_source.warnings.push_back(
            Sentence::of("%1: %2 is none of the model's %3 ids and is ignored.", field, id, size));
        return std::nullopt;
    }

    void takeBegin()
    {
        if (!m_source.config.beginOfText) {
            return;
        }
        const std::optional<TokenId> given =
            known(*m_source.config.beginOfText, "config.json: bos_token_id");
        const std::optional<TokenId>& own = m_source.tokenizer->beginOfText;
        if (given && given != own) {
            m_source.warnings.push_back(
                own ? Sentence::of(
                    "config.json: bos_token_id: found %1, tokenizer.model says %2, which is used.",
                    *given, *own)
                    : Sentence::of("config.json: bos_token_id: found %1, tokenizer.model says "
                                   "none, which is used.",
                                   *given));
        }
    }

    // All of them end a text, the vocabulary's own too.
    [[nodiscard]] Status readEnds()
    {
        takeEnds(m_source.config.endsOfText, "config.json: eos_token_id");
        const std::filesystem::path path = m_folder / "generation_config.json";
        const Result<std::optional<std::string>> text = readOptionalFile(path, kMaxConfigBytes);
        if (!text) {
            return text.error();
        }
        if (!text.value()) {
            return Done{};
        }
        const Result<std::vector<std::int64_t>> ends =
            parseGenerationEnds(*text.value(), path.string());
        if (!ends) {
            return ends.error();
        }
        takeEnds(ends.value(), "generation_config.json: eos_token_id");
        return Done{};
    }

    void takeEnds(const std::vector<std::int64_t>& ids, const std::string& field)
    {
        std::vector<TokenId>& ends = m_source.tokenizer->otherEnds;
        for (const std::int64_t id : ids) {
            const std::optional<TokenId> end = known(id, field);
            if (end && end != m_source.tokenizer->endOfText
                && std::find(ends.begin(), ends.end(), *end) == ends.end()) {
                ends.push_back(*end);
            }
        }
    }

    [[nodiscard]] Status readMarkers()
    {
        const std::filesystem::path path = m_folder / "trilume_chat.json";
        Result<std::optional<std::string>> text = readOptionalFile(path, kMaxConfigBytes);
        if (!text) {
            return text.error();
        }
        if (!text.value()) {
            return Done{};
        }
        Result<tokenizer::ChatMarkers> markers =
            tokenizer::parseChatMarkers(*text.value(), path.string());
        if (!markers) {
            return markers.error();
        }
        if (m_tokenizer) {
            // Markers that this vocabulary cannot say would fail at the first message.
            Result<tokenizer::ChatFormat> format =
                tokenizer::ChatFormat::create(*m_tokenizer, markers.value());
            if (!format) {
                return within(path.string(), format.error());
            }
        }
        m_source.markers = std::move(markers).value();
        return Done{};
    }

    const std::filesystem::path& m_folder;
    ImportSource& m_source;
    std::unique_ptr<const tokenizer::Tokenizer> m_tokenizer;
};

Status readDescription(const std::filesystem::path& folder,
                       const ImportOptions& options,
                       ImportSource& source)
{
    const Result<std::optional<std::string>> card =
        readOptionalFile(folder / "README.md", kMaxReadmeBytes);
    if (!card) {
        return card.error();
    }
    source.name = options.name;
    source.license = options.license;
    source.sourceUrl = options.sourceUrl;
    if (card.value() && source.name.empty()) {
        source.name = frontMatterValue(*card.value(), "model_name");
    }
    if (card.value() && source.license.empty()) {
        source.license = frontMatterValue(*card.value(), "license");
    }
    if (source.name.empty()) {
        source.name = folderName(folder);
    }
    return Done{};
}

} // namespace

Result<ImportSource> readImportSource(const std::filesystem::path& folder,
                                      const ImportOptions& options)
{
    const std::filesystem::path configPath = folder / "config.json";
    Result<std::optional<std::string>> text = readOptionalFile(configPath, kMaxConfigBytes);
    if (!text) {
        return text.error();
    }
    if (!text.value()) {
        return Error{
            Errc::NotFound,
            Sentence::of(
                "%1: holds no config.json, a folder in the Hugging Face layout was expected.",
                folder)};
    }
    Result<HfConfig> config = parseHfConfig(*text.value(), configPath.string());
    if (!config) {
        return config.error();
    }
    Result<HfFolder> weights = HfFolder::open(folder);
    if (!weights) {
        return weights.error();
    }
    ImportSource source = {
        std::move(config).value(), std::move(weights).value(), {}, {}, {}, {}, {}, {}};
    if (source.config.transformer) { // whose weights and vocabulary have readers of their own
        Status status = readDescription(folder, options, source);
        return status ? Result<ImportSource>(std::move(source)) : status.error();
    }
    if (Status status = checkTensors(source.weights, source.config); !status) {
        return status.error();
    }
    if (Status status = VocabularyReader(folder, source).read(); !status) {
        return status.error();
    }
    if (Status status = readDescription(folder, options, source); !status) {
        return status.error();
    }
    return source;
}

} // namespace trilume::checkpoint
