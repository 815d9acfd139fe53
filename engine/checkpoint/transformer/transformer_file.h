// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/mapped_file.h"
#include "engine/base/result.h"
#include "engine/checkpoint/chat_profile.h"
#include "engine/checkpoint/gguf/gguf_view.h"
#include "engine/checkpoint/transformer/hyper_parameters.h"
#include "engine/checkpoint/transformer/transformer_tensors.h"
#include "engine/tokenizer/chat_format.h"
#include "engine/tokenizer/tokenizer.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::checkpoint {

// A transformer of ternary weights in a GGUF file of one of the families of ternary-families.md
// 2.10 (bitnet-b1.58, bitnet-25, bitnet, llama, qwen3), every key, name, shape, type and size of
// which was checked. Views stay valid as long as this object (moving it keeps them valid).
// Immutable, any thread.
class TransformerFile final
{
public:
    [[nodiscard]] const TransformerHyperParameters& hyperParameters() const { return m_parameters; }

    [[nodiscard]] const TransformerTensors& tensors() const { return m_tensors; }

    // general.architecture as the file says it: "qwen3".
    [[nodiscard]] const std::string& architecture() const { return m_architecture; }

    // general.name, or the file's name without ending.
    [[nodiscard]] const std::string& name() const { return m_name; }

    // general.license; empty when the file does not say.
    [[nodiscard]] const std::string& license() const { return m_license; }

    // Null without one.
    [[nodiscard]] Result<std::unique_ptr<const tokenizer::Tokenizer>> loadTokenizer() const;

    // trilume.chat.*, or those of the known form that its template has; nothing for a base model.
    [[nodiscard]] const std::optional<tokenizer::ChatMarkers>& chatMarkers() const
    {
        return m_markers;
    }

    // Of the published family that it is of; nothing for others. Its markers count where the file
    // has none of its own.
    [[nodiscard]] const std::optional<ChatProfile>& chatProfile() const { return m_profile; }

    // trilume.fingerprint, 32 hex digits; empty when the file has none (computeFingerprint() in
    // fingerprint.h makes it).
    [[nodiscard]] const std::string& fingerprint() const { return m_fingerprint; }

    // Keys of the file that this version gives no meaning to, in file order.
    [[nodiscard]] const std::vector<std::string>& unknownKeys() const { return m_unknownKeys; }

    // All weights, ternary and not; embeddings that are the head, too, are counted once.
    [[nodiscard]] std::uint64_t parameterCount() const;

    // Everything else that the file says, for `inspect`.
    [[nodiscard]] const GgufView& gguf() const { return m_gguf; }

    // The file's path or whatever it was parsed as; names it in messages.
    [[nodiscard]] const std::string& source() const { return m_source; }

    [[nodiscard]] std::uint64_t sizeBytes() const { return m_gguf.sizeBytes(); }

    // Copies the bytes of a view, as many as `out` holds; safe while others truncate the file, as
    // reading through the view is not.
    [[nodiscard]] Status readBytes(std::span<const std::byte> part, std::span<std::byte> out) const;

    // An error when the file was written to since it was opened.
    [[nodiscard]] Status checkUnchanged() const;

    // Of the file when it was opened; nothing when parsed from memory.
    [[nodiscard]] std::optional<FileIdentity> identity() const
    {
        return m_file ? std::optional(m_file->identity()) : std::nullopt;
    }

private:
    friend class TransformerFileParser;
    TransformerFile() = default;

    std::optional<MappedFile> m_file; // nothing when parsed from memory
    GgufView m_gguf;
    std::string m_source;
    std::string m_architecture;
    std::string m_name;
    std::string m_license;
    std::string m_fingerprint;
    TransformerHyperParameters m_parameters;
    TransformerTensors m_tensors;
    std::optional<tokenizer::ChatMarkers> m_markers;
    std::optional<ChatProfile> m_profile;
    std::vector<std::string> m_unknownKeys;
};

// Checks a file whose architecture is one of them; nothing of the weights is read yet. `file` is
// the mapping that the view lies in; without one its bytes must outlive the result.
[[nodiscard]] Result<TransformerFile> readTransformerFile(GgufView view,
                                                          std::string_view source,
                                                          std::optional<MappedFile> file);

// For bytes in memory, which must outlive the result; other architectures are refused. `source`
// names them in messages.
[[nodiscard]] Result<TransformerFile> parseTransformerFile(std::span<const std::byte> bytes,
                                                           std::string_view source);

} // namespace trilume::checkpoint
