// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

// Metadata keys of our model files that all architectures have (contracts: Model file). Part of a
// published interface.
namespace trilume::checkpoint::keys {

inline constexpr std::string_view kArchitecture = "general.architecture";
inline constexpr std::string_view kType = "general.type";
inline constexpr std::string_view kName = "general.name";
inline constexpr std::string_view kLicense = "general.license";
inline constexpr std::string_view kSourceUrl = "general.source.url";
inline constexpr std::string_view kFileType = "general.file_type";
inline constexpr std::string_view kQuantizationVersion = "general.quantization_version";
inline constexpr std::string_view kAlignment = "general.alignment";

inline constexpr std::string_view kSentencePiece = "tokenizer.sentencepiece.model";
inline constexpr std::string_view kTokenizerModel = "tokenizer.ggml.model";
inline constexpr std::string_view kTokens = "tokenizer.ggml.tokens";
inline constexpr std::string_view kScores = "tokenizer.ggml.scores";
inline constexpr std::string_view kTokenTypes = "tokenizer.ggml.token_type";
inline constexpr std::string_view kBeginOfText = "tokenizer.ggml.bos_token_id";
inline constexpr std::string_view kEndOfText = "tokenizer.ggml.eos_token_id";
inline constexpr std::string_view kUnknown = "tokenizer.ggml.unknown_token_id";
inline constexpr std::string_view kAddBeginOfText = "tokenizer.ggml.add_bos_token";
inline constexpr std::string_view kChatTemplate = "tokenizer.chat_template";

inline constexpr std::string_view kUserPrefix = "trilume.chat.user_prefix";
inline constexpr std::string_view kUserSuffix = "trilume.chat.user_suffix";
inline constexpr std::string_view kAssistantPrefix = "trilume.chat.assistant_prefix";
inline constexpr std::string_view kAssistantSuffix = "trilume.chat.assistant_suffix";
inline constexpr std::string_view kSystemPrefix = "trilume.chat.system_prefix";
inline constexpr std::string_view kSystemSuffix = "trilume.chat.system_suffix";
inline constexpr std::string_view kThoughtPrefix = "trilume.chat.thought_prefix";
inline constexpr std::string_view kThoughtSuffix = "trilume.chat.thought_suffix";
inline constexpr std::string_view kStop = "trilume.chat.stop";
// All ids that end a text (array of i32), where there are others than tokenizer.ggml.eos_token_id.
inline constexpr std::string_view kEndTokens = "trilume.eos_token_ids";
inline constexpr std::string_view kFingerprint = "trilume.fingerprint";

inline constexpr std::array kAll = {
    kArchitecture,
    kType,
    kName,
    kLicense,
    kSourceUrl,
    kFileType,
    kQuantizationVersion,
    kAlignment,
    kSentencePiece,
    kTokenizerModel,
    kTokens,
    kScores,
    kTokenTypes,
    kBeginOfText,
    kEndOfText,
    kUnknown,
    kAddBeginOfText,
    kChatTemplate,
    kUserPrefix,
    kUserSuffix,
    kAssistantPrefix,
    kAssistantSuffix,
    kSystemPrefix,
    kSystemSuffix,
    kThoughtPrefix,
    kThoughtSuffix,
    kStop,
    kEndTokens,
    kFingerprint,
};

} // namespace trilume::checkpoint::keys
