// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tokenizer/byte_bpe/bpe_description.h"
#include "tests/engine/checkpoint/gguf/gguf_bytes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>
#include <string>
#include <vector>

// Small byte-level BPE vocabularies in both kinds of files.
namespace trilume::tests {

inline std::filesystem::path bpeFolder(const char* family)
{
    return std::filesystem::path(TRILUME_TEST_SOURCE_DIR "/tests/engine/checkpoint/data/bpe")
           / family;
}

inline std::string fileText(const std::filesystem::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

struct EncodedText
{
    std::string text;
    std::vector<TokenId> ids;
};

// What the package tokenizers makes of a family's texts.
inline std::vector<EncodedText> encodedTexts(const char* family)
{
    std::vector<EncodedText> texts;
    const QByteArray stored =
        QByteArray::fromStdString(fileText(bpeFolder(family) / "tokens.json"));
    const QJsonArray rows = QJsonDocument::fromJson(stored).array();
    for (const auto& row : rows) {
        EncodedText one{row[QLatin1String("text")].toString().toStdString(), {}};
        const QJsonArray ids = row[QLatin1String("ids")].toArray();
        for (const auto& id : ids) {
            one.ids.push_back(id.toInt());
        }
        texts.push_back(one);
    }
    return texts;
}

// A GGUF file with pieces, kinds and merges of a vocabulary and nothing else but the name of its
// splitter.
inline std::string ggufOf(const tokenizer::BpeDescription& about, std::string_view preTokenizer)
{
    using checkpoint::GgufValueType;
    GgufBytes file;
    const auto list = [&file](std::string_view key, GgufValueType type, std::size_t count) {
        file.key(key, GgufValueType::Array)
            .number(static_cast<std::uint32_t>(type))
            .number(std::uint64_t{count});
    };
    file.header(0, 5);
    file.key("tokenizer.ggml.model", GgufValueType::String).string("gpt2");
    file.key("tokenizer.ggml.pre", GgufValueType::String).string(preTokenizer);
    list("tokenizer.ggml.tokens", GgufValueType::String, about.pieces.size());
    for (const tokenizer::BpePiece& piece : about.pieces) {
        file.string(piece.text);
    }
    list("tokenizer.ggml.token_type", GgufValueType::Int32, about.pieces.size());
    for (const tokenizer::BpePiece& piece : about.pieces) {
        file.number(static_cast<std::int32_t>(piece.kind));
    }
    list("tokenizer.ggml.merges", GgufValueType::String, about.merges.size());
    for (const tokenizer::BpeMerge& merge : about.merges) {
        file.string(merge.left + " " + merge.right);
    }
    return file.data(0).text();
}

} // namespace trilume::tests
