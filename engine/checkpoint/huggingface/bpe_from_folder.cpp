// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/huggingface/bpe_from_folder.h"

#include "engine/checkpoint/huggingface/bpe_from_json.h"
#include "engine/checkpoint/huggingface/hf_folder.h"
#include "engine/checkpoint/huggingface/input_file.h"
#include "engine/checkpoint/message_text.h"
#include "engine/tokenizer/byte_bpe/byte_bpe_tokenizer.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>

namespace trilume::checkpoint {

namespace {

constexpr std::size_t kMostTokenizerBytes = std::size_t{64} << 20U;
constexpr std::size_t kMostConfigBytes = std::size_t{4} << 20U;

} // namespace

Result<tokenizer::BpeDescription> readFolderBpe(const std::filesystem::path& folder)
{
    const Result<InputFile> file = InputFile::open(folder / "tokenizer.json");
    if (!file) {
        return file.error();
    }
    HfTokenizerTexts texts;
    Result<std::string> text = file.value().readAll(kMostTokenizerBytes);
    if (!text) {
        return text.error();
    }
    texts.tokenizer = std::move(text).value();
    struct Optional
    {
        const char* name;
        std::optional<std::string>& place;
    };
    const std::array<Optional, 3> others{{
        {"tokenizer_config.json", texts.tokenizerConfig},
        {"generation_config.json", texts.generationConfig},
        {"config.json", texts.config},
    }};
    for (const Optional& other : others) {
        Result<std::optional<std::string>> found =
            readOptionalFile(folder / other.name, kMostConfigBytes);
        if (!found) {
            return found.error();
        }
        other.place = std::move(found).value();
    }
    return parseHfTokenizer(texts, folder.string());
}

Result<std::unique_ptr<const tokenizer::Tokenizer>> readFolderTokenizer(
    const std::filesystem::path& folder)
{
    Result<tokenizer::BpeDescription> description = readFolderBpe(folder);
    if (!description) {
        return description.error();
    }
    auto made = tokenizer::makeByteBpe(std::move(description).value());
    return made ? std::move(made) : within((folder / "tokenizer.json").string(), made.error());
}

} // namespace trilume::checkpoint
