// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/checkpoint/transformer/packed_folder.h"

#include "engine/base/check.h"
#include "engine/checkpoint/float_type.h"

#include <map>
#include <utility>

namespace trilume::tests {

namespace {

using namespace trilume::checkpoint;

HfFolder openFolder(const std::filesystem::path& path)
{
    Result<HfFolder> folder = HfFolder::open(path);
    TRILUME_CHECK(folder.ok());
    return std::move(folder).value();
}

} // namespace

PackedFolder::PackedFolder(const std::filesystem::path& path)
    : m_folder(openFolder(path))
{}

std::vector<std::byte> PackedFolder::bytes(const std::string& name) const
{
    const FolderTensor& tensor = m_folder.tensors().at(name);
    std::vector<std::byte> all(tensor.entry.sizeBytes);
    TRILUME_CHECK(m_folder.read(tensor, 0, all).ok());
    return all;
}

std::vector<std::int8_t> PackedFolder::trits(const std::string& name) const
{
    const std::vector<std::byte> packed = bytes(name);
    std::vector<std::int8_t> all(4 * packed.size());
    for (std::size_t quarter = 0; quarter < 4; ++quarter) {
        for (std::size_t i = 0; i < packed.size(); ++i) {
            const int code = (std::to_integer<int>(packed[i]) >> (2 * quarter)) & 3;
            all[quarter * packed.size() + i] = static_cast<std::int8_t>(code - 1);
        }
    }
    return all;
}

std::vector<float> PackedFolder::floats(const std::string& name) const
{
    const std::vector<std::byte> stored = bytes(name);
    const FloatType type = *m_folder.tensors().at(name).entry.floatType();
    std::vector<float> values(stored.size() / floatBytes(type));
    widenFloats(type, stored, values);
    return values;
}

std::string folderName(const std::string& ggufName)
{
    static const std::map<std::string, std::string> kWholes = {
        {"token_embd", "model.embed_tokens"}, {"output_norm", "model.norm"}, {"output", "lm_head"}};
    static const std::map<std::string, std::string> kParts = {
        {"attn_norm", "input_layernorm"},
        {"attn_q", "self_attn.q_proj"},
        {"attn_k", "self_attn.k_proj"},
        {"attn_v", "self_attn.v_proj"},
        {"attn_output", "self_attn.o_proj"},
        {"attn_q_norm", "self_attn.q_norm"},
        {"attn_k_norm", "self_attn.k_norm"},
        {"attn_sub_norm", "self_attn.attn_sub_norm"},
        {"ffn_norm", "post_attention_layernorm"},
        {"ffn_gate", "mlp.gate_proj"},
        {"ffn_up", "mlp.up_proj"},
        {"ffn_down", "mlp.down_proj"},
        {"ffn_sub_norm", "mlp.ffn_sub_norm"},
    };
    if (const auto whole = kWholes.find(ggufName); whole != kWholes.end()) {
        return whole->second;
    }
    const std::size_t begin = ggufName.find('.') + 1;
    const std::size_t end = ggufName.find('.', begin);
    return "model.layers." + ggufName.substr(begin, end - begin) + "."
           + kParts.at(ggufName.substr(end + 1));
}

} // namespace trilume::tests
