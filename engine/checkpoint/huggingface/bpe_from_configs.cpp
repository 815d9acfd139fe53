// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/bpe_parts.h"
#include "engine/checkpoint/huggingface/bpe_from_configs_p.h"
#include "engine/checkpoint/huggingface/config_reader.h"
#include "engine/checkpoint/huggingface/json_object.h"
#include "engine/checkpoint/message_text.h"

#include <cstdint>
#include <filesystem>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace trilume::checkpoint {

namespace {

using nlohmann::json;
using tokenizer::BpeDescription;

constexpr const char* kEndIds = "eos_token_id";

class TokenizerConfigReader
{
public:
    TokenizerConfigReader(const json& tree, std::string source, BpeDescription& about)
        : m_tree(tree)
        , m_source(std::move(source))
        , m_about(about)
    {}

    [[nodiscard]] Status read()
    {
        for (const Step step :
             {&TokenizerConfigReader::readBeginOfText, &TokenizerConfigReader::readEndOfText}) {
            if (Status status = (this->*step)(); !status) {
                return status;
            }
        }
        return Done{};
    }

private:
    using Step = Status (TokenizerConfigReader::*)();

    // A control piece by its name, which is a text, or an object that holds it; nothing where it
    // is null or not there.
    [[nodiscard]] Result<std::optional<TokenId>> piece(const char* field) const;
    [[nodiscard]] Status readBeginOfText();
    [[nodiscard]] Status readEndOfText();

    const json& m_tree;
    std::string m_source;
    BpeDescription& m_about;
};

Result<std::optional<TokenId>> TokenizerConfigReader::piece(const char* field) const
{
    const auto found = m_tree.find(field);
    if (found == m_tree.end() || found->is_null()) {
        return std::optional<TokenId>();
    }
    const bool isObject = found->is_object() && found->contains("content");
    const json& name = isObject ? (*found)["content"] : *found;
    std::optional<TokenId> id;
    if (name.is_string()) {
        id = findControlPiece(m_about, name.get_ref<const std::string&>());
    }
    if (!id) {
        return corrupt(m_source, std::string_view(field),
                       Sentence::of("found %1, expected %2", jsonShown(name),
                                    Sentence::of("a control piece")));
    }
    return id;
}

// The flag decides; where it is missing, what tokenizer.json puts before a text.
Status TokenizerConfigReader::readBeginOfText()
{
    const Result<std::optional<TokenId>> begin = piece("bos_token");
    if (!begin) {
        return begin.error();
    }
    if (begin.value()) {
        m_about.beginOfText = begin.value();
    }
    ConfigReader reader(m_tree, m_source);
    m_about.addsBeginOfText = reader.flag("add_bos_token", m_about.addsBeginOfText);
    if (reader.error()) {
        return *reader.error();
    }
    if (m_about.addsBeginOfText && !m_about.beginOfText) {
        return corrupt(m_source, std::string_view("bos_token"), Sentence::of("is missing"));
    }
    return Done{};
}

Status TokenizerConfigReader::readEndOfText()
{
    const Result<std::optional<TokenId>> end = piece("eos_token");
    if (!end) {
        return end.error();
    }
    if (end.value()) {
        m_about.endOfText = end.value();
        addEnd(m_about, *end.value(), "tokenizer_config.json: eos_token");
    }
    return Done{};
}

// eos_token_id of one of the other files: an id or a list of them. They may lie beyond the pieces:
// models have rows that no piece is written in.
Status readEndIds(const json& tree, const std::string& source, BpeDescription& about)
{
    ConfigReader reader(tree, source);
    const std::vector<std::int64_t> ids = reader.ids(kEndIds);
    if (reader.error()) {
        return *reader.error();
    }
    for (const std::int64_t id : ids) {
        constexpr std::int64_t kMost = std::numeric_limits<TokenId>::max();
        if (id < 0 || id > kMost) {
            return corrupt(source, std::string_view(kEndIds),
                           Sentence::of("found %1, expected 0 to %2", id, kMost));
        }
        addEnd(about, static_cast<TokenId>(id),
               std::filesystem::path(source).filename().string() + ": " + kEndIds);
    }
    return Done{};
}

} // namespace

Status readBpeConfigs(const HfTokenizerTexts& texts, std::string_view folder, BpeDescription& about)
{
    const std::filesystem::path path(folder);
    if (texts.tokenizerConfig) {
        std::string source = (path / "tokenizer_config.json").string();
        const Result<json> tree =
            parseJsonObject(*texts.tokenizerConfig, source, {}, JsonDialect::Python);
        if (!tree) {
            return tree.error();
        }
        if (Status status = TokenizerConfigReader(tree.value(), std::move(source), about).read();
            !status) {
            return status;
        }
    }
    struct EndFile
    {
        const char* name;
        const std::optional<std::string>& text;
    };
    for (const EndFile& file : {EndFile{"generation_config.json", texts.generationConfig},
                                EndFile{"config.json", texts.config}}) {
        if (!file.text) {
            continue;
        }
        const std::string source = (path / file.name).string();
        const Result<json> tree = parseJsonObject(*file.text, source, {}, JsonDialect::Python);
        if (!tree) {
            return tree.error();
        }
        if (Status status = readEndIds(tree.value(), source, about); !status) {
            return status;
        }
    }
    completeEnds(about);
    return Done{};
}

} // namespace trilume::checkpoint
