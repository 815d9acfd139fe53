// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/transformer/tensor_names.h"

#include <string_view>

namespace trilume::checkpoint {

namespace {

using Role = TransformerTensorName::Role;

// Adds the tensors of one layer.
class LayerNames
{
public:
    LayerNames(std::vector<TransformerTensorName>& all, std::size_t layer)
        : m_all(all)
        , m_inFile("blk." + std::to_string(layer) + ".")
        , m_inFolder("model.layers." + std::to_string(layer) + ".")
    {}

    void norm(std::string_view inFile, std::string_view inFolder, std::size_t size)
    {
        add(inFile, inFolder, 1, size, Role::Norm);
    }

    TransformerTensorName& projection(std::string_view inFile,
                                      std::string_view inFolder,
                                      std::size_t rows,
                                      std::size_t columns)
    {
        return add(inFile, inFolder, rows, columns, Role::Projection);
    }

private:
    TransformerTensorName& add(std::string_view inFile,
                               std::string_view inFolder,
                               std::size_t rows,
                               std::size_t columns,
                               Role role)
    {
        return m_all.emplace_back(TransformerTensorName{
            m_inFile + std::string(inFile) + ".weight",
            m_inFolder + std::string(inFolder) + ".weight", rows, columns, role});
    }

    std::vector<TransformerTensorName>& m_all;
    std::string m_inFile;
    std::string m_inFolder;
};

void addLayer(const TransformerHyperParameters& parameters,
              const TransformerFamily& family,
              LayerNames& layer)
{
    const std::size_t hidden = parameters.hiddenSize;
    const std::size_t inner = parameters.feedForwardSize;
    const std::size_t queries = parameters.queryWidth();
    const std::size_t keys = parameters.keyWidth();
    layer.norm("attn_norm", "input_layernorm", hidden);
    layer.projection("attn_q", "self_attn.q_proj", queries, hidden).isRotated = true;
    layer.projection("attn_k", "self_attn.k_proj", keys, hidden).isRotated = true;
    layer.projection("attn_v", "self_attn.v_proj", keys, hidden);
    if (family.hasHeadNorms) {
        layer.norm("attn_q_norm", "self_attn.q_norm", parameters.headSize);
        layer.norm("attn_k_norm", "self_attn.k_norm", parameters.headSize);
    }
    if (family.hasSubNorms) {
        layer.norm("attn_sub_norm", "self_attn.attn_sub_norm", queries);
    }
    layer.projection("attn_output", "self_attn.o_proj", hidden, queries);
    layer.norm("ffn_norm", "post_attention_layernorm", hidden);
    layer.projection("ffn_gate", "mlp.gate_proj", inner, hidden);
    layer.projection("ffn_up", "mlp.up_proj", inner, hidden);
    if (family.hasSubNorms) {
        layer.norm("ffn_sub_norm", "mlp.ffn_sub_norm", inner);
    }
    layer.projection("ffn_down", "mlp.down_proj", hidden, inner);
}

} // namespace

std::vector<TransformerTensorName> transformerTensorNames(
    const TransformerHyperParameters& parameters,
    const TransformerFamily& family,
    HeadKind head)
{
    const std::size_t hidden = parameters.hiddenSize;
    std::vector<TransformerTensorName> all;
    all.push_back({"token_embd.weight", "model.embed_tokens.weight", parameters.vocabularySize,
                   hidden, Role::Matrix});
    for (std::size_t index = 0; index < parameters.layerCount; ++index) {
        LayerNames layer(all, index);
        addLayer(parameters, family, layer);
    }
    all.push_back({"output_norm.weight", "model.norm.weight", 1, hidden, Role::Norm});
    if (head == HeadKind::Own) {
        all.push_back(
            {"output.weight", "lm_head.weight", parameters.vocabularySize, hidden, Role::Matrix});
    }
    return all;
}

} // namespace trilume::checkpoint
