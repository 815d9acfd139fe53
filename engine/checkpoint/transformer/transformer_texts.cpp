// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/transformer/transformer_texts.h"

#include "engine/checkpoint/bpe_from_gguf.h"
#include "engine/checkpoint/bpe_to_gguf.h"
#include "engine/checkpoint/huggingface/bpe_from_folder.h"
#include "engine/checkpoint/huggingface/hf_folder.h"
#include "engine/checkpoint/huggingface/json_object.h"
#include "engine/checkpoint/message_text.h"
#include "engine/checkpoint/model_keys.h"

#include <utility>

namespace trilume::checkpoint {

namespace {

constexpr std::size_t kMostTemplateBytes = std::size_t{1} << 20U;

// A file of its own in newer folders, a member of tokenizer_config.json in older ones.
Result<std::string> readChatTemplate(const std::filesystem::path& folder)
{
    Result<std::optional<std::string>> own =
        readOptionalFile(folder / "chat_template.jinja", kMostTemplateBytes);
    if (!own) {
        return own.error();
    }
    if (own.value()) {
        return *std::move(own).value();
    }
    const std::filesystem::path path = folder / "tokenizer_config.json";
    const Result<std::optional<std::string>> text = readOptionalFile(path, kMostTemplateBytes);
    if (!text) {
        return text.error();
    }
    if (!text.value()) {
        return std::string();
    }
    const Result<nlohmann::json> tree =
        parseJsonObject(*text.value(), path.string(), {}, JsonDialect::Python);
    if (!tree) {
        return tree.error();
    }
    const auto found = tree.value().find("chat_template");
    return found != tree.value().end() && found->is_string() ? found->get<std::string>()
                                                             : std::string();
}

} // namespace

Result<std::unique_ptr<const tokenizer::Tokenizer>> loadTransformerTokenizer(
    const GgufView& file,
    std::string_view source)
{
    if (file.find(keys::kTokens) == nullptr) {
        return std::unique_ptr<const tokenizer::Tokenizer>();
    }
    return readGgufTokenizer(file, source);
}

std::optional<ChatProfile> profileOfTemplate(const GgufView& file,
                                             std::string_view architecture,
                                             std::string_view source)
{
    const GgufValueView* value = file.find(keys::kChatTemplate);
    const std::optional<std::string_view> text =
        value == nullptr ? std::nullopt : value->asString();
    if (!text || file.find(keys::kTokens) == nullptr) {
        return std::nullopt;
    }
    const Result<tokenizer::BpeDescription> vocabulary = readGgufBpe(file, source);
    return vocabulary.ok() ? findChatProfile(architecture, *text, vocabulary.value())
                           : std::nullopt;
}

Result<FolderTexts> readFolderTexts(const std::filesystem::path& folder, std::size_t vocabularySize)
{
    FolderTexts texts;
    Result<tokenizer::BpeDescription> vocabulary = readFolderBpe(folder);
    if (!vocabulary && vocabulary.error().code == Errc::NotFound) {
        return texts;
    }
    if (!vocabulary) {
        return vocabulary.error();
    }
    const std::size_t pieces = vocabulary.value().pieces.size();
    if (pieces > vocabularySize) {
        return corrupt(
            (folder / "tokenizer.json").string(), Sentence::of("vocabulary"),
            Sentence::of("found %1 pieces, expected at most %2 (vocab_size of config.json)", pieces,
                         vocabularySize));
    }
    texts.vocabulary = std::move(vocabulary).value();
    Result<std::string> chatTemplate = readChatTemplate(folder);
    if (!chatTemplate) {
        return chatTemplate.error();
    }
    texts.chatTemplate = std::move(chatTemplate).value();
    return texts;
}

Status addFolderTexts(GgufWriter& writer,
                      const FolderTexts& texts,
                      std::size_t vocabularySize,
                      const std::filesystem::path& folder)
{
    if (!texts.vocabulary) {
        return Done{};
    }
    if (!texts.chatTemplate.empty()) {
        writer.addString(keys::kChatTemplate, texts.chatTemplate);
    }
    return addBpe(writer, *texts.vocabulary, vocabularySize, (folder / "tokenizer.json").string());
}

} // namespace trilume::checkpoint
