// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/transformer/folder_config.h"

#include "engine/checkpoint/message_text.h"
#include "engine/checkpoint/transformer/activation_names.h"
#include "engine/checkpoint/transformer/rope_config.h"
#include "engine/checkpoint/transformer/transformer_family.h"

#include <string>
#include <string_view>

namespace trilume::checkpoint {

namespace {

constexpr TransformerParameterNames kNamesInFolder = {
    .layerCount = "num_hidden_layers",
    .hiddenSize = "hidden_size",
    .feedForwardSize = "intermediate_size",
    .vocabularySize = "vocab_size",
    .headCount = "num_attention_heads",
    .keyHeadCount = "num_key_value_heads",
    .headSize = "head_dim",
    .contextLength = "max_position_embeddings",
    .rmsNormEps = "rms_norm_eps",
    .ropeTheta = "rope_theta",
};

constexpr std::string_view kFullAttention = "full_attention";

// Settings of these families that change the arithmetic.
void refuseOtherLayers(ConfigReader& reader)
{
    for (const char* name : {"attention_bias", "mlp_bias", "use_sliding_window"}) {
        if (reader.flag(name, false)) {
            reader.refuse(name, std::string_view("true"), std::string_view("false"));
        }
    }
    if (reader.number("partial_rotary_factor", 1.0) != 1.0) {
        reader.refuse("partial_rotary_factor",
                      Sentence::digits(std::to_string(reader.number("partial_rotary_factor", 1.0))),
                      1);
    }
    for (const std::string& kind : reader.texts("layer_types")) {
        if (kind != kFullAttention) {
            reader.refuse("layer_types", quotedName(kind), quotedName(kFullAttention));
        }
    }
}

// By what the folder says of its quantisation; the numbers alone do not tell.
WeightStorage storageOf(ConfigReader& reader, Architecture architecture)
{
    constexpr std::string_view kMethod = "bitnet";
    if (!reader.has("quantization_config")) {
        return architecture == Architecture::BitNetB158 ? WeightStorage::Masters
                                                        : WeightStorage::Unpacked;
    }
    const std::string method = reader.text("quantization_config.quant_method", "");
    if (method != kMethod) {
        reader.refuse("quantization_config.quant_method", quotedName(method), quotedName(kMethod));
    }
    if (reader.flag("quantization_config.use_rms_norm", false)) {
        reader.refuse("quantization_config.use_rms_norm", std::string_view("true"),
                      std::string_view("false"));
    }
    const std::string layer = reader.text("quantization_config.linear_class", "bitlinear");
    const std::string mode = reader.text("quantization_config.quantization_mode", "offline");
    if (mode != "offline" && mode != "online") {
        reader.refuse("quantization_config.quantization_mode", quotedName(mode),
                      Sentence::of("%1 or %2", quotedName("offline"), quotedName("online")));
    }
    if (layer == "autobitlinear") {
        return mode == "online" ? WeightStorage::Masters : WeightStorage::PackedMultiplier;
    }
    if (layer != "bitlinear") {
        reader.refuse(
            "quantization_config.linear_class", quotedName(layer),
            Sentence::of("%1 or %2", quotedName("bitlinear"), quotedName("autobitlinear")));
    }
    return WeightStorage::PackedDivisor;
}

GateActivation activationOf(ConfigReader& reader, Architecture architecture)
{
    const std::string name =
        reader.text("hidden_act", architecture == Architecture::BitNetB158 ? "relu2" : "silu");
    const std::optional<GateActivation> found = findActivation(name);
    const bool isOther = architecture != Architecture::BitNetB158 && found != GateActivation::Silu;
    if (!found || isOther) {
        reader.refuse("hidden_act", quotedName(name),
                      isOther ? Sentence::Argument(quotedName(activationName(GateActivation::Silu)))
                              : activationNames());
    }
    return found.value_or(GateActivation::Silu);
}

void readHeadsConfig(ConfigReader& reader, TransformerHyperParameters& parameters)
{
    parameters.headCount = reader.count("num_attention_heads");
    parameters.keyHeadCount = reader.count("num_key_value_heads", parameters.headCount);
    const std::optional<std::uint64_t> width = reader.optionalCount("head_dim");
    if (width) {
        parameters.headSize = static_cast<std::size_t>(*width);
        return;
    }
    if (parameters.headCount == 0 || parameters.hiddenSize % parameters.headCount != 0) {
        reader.refuse("num_attention_heads", parameters.headCount,
                      Sentence::of("a divisor of hidden_size %1", parameters.hiddenSize));
        return;
    }
    parameters.headSize = parameters.hiddenSize / parameters.headCount;
}

void readConfig(ConfigReader& reader, HfConfig& config, Architecture architecture)
{
    refuseOtherLayers(reader);
    TransformerConfig found;
    TransformerHyperParameters& parameters = found.parameters;
    parameters.layerCount = reader.count("num_hidden_layers");
    parameters.hiddenSize = reader.count("hidden_size");
    parameters.feedForwardSize = reader.count("intermediate_size");
    parameters.vocabularySize = reader.count("vocab_size");
    parameters.contextLength = reader.count("max_position_embeddings");
    const std::optional<double> eps = reader.optionalNumber("rms_norm_eps");
    if (!eps) {
        reader.fail(
            corrupt(reader.source(), std::string_view("rms_norm_eps"), Sentence::of("is missing")));
    }
    parameters.rmsNormEps = static_cast<float>(eps.value_or(0.0));
    readHeadsConfig(reader, parameters);
    parameters.rope = readRopeConfig(reader);
    found.storage = storageOf(reader, architecture);
    parameters.grid = found.storage == WeightStorage::Unpacked ? quant::ActivationGrid::Group
                                                               : quant::ActivationGrid::Token;
    parameters.activation = activationOf(reader, architecture);
    // What other programs would take for SiLU by its name must not have the name of 2B4T.
    const bool isOtherBitNet = architecture == Architecture::BitNetB158
                               && parameters.activation != GateActivation::SquaredRelu;
    found.architecture = isOtherBitNet ? Architecture::BitNet : architecture;
    if (reader.has("tie_word_embeddings")) {
        found.isTied = reader.flag("tie_word_embeddings", false);
    }
    if (reader.error()) {
        return;
    }
    if (Status status = checkTransformerParameters(parameters, kNamesInFolder, reader.source());
        !status) {
        reader.fail(status.error());
        return;
    }
    config.architecture = architectureName(found.architecture);
    config.vocabularySize = parameters.vocabularySize;
    config.transformer = found;
}

} // namespace

void readBitNetConfig(ConfigReader& reader, HfConfig& config)
{
    readConfig(reader, config, Architecture::BitNetB158);
}

void readLlamaConfig(ConfigReader& reader, HfConfig& config)
{
    readConfig(reader, config, Architecture::Llama);
}

void readQwen3Config(ConfigReader& reader, HfConfig& config)
{
    readConfig(reader, config, Architecture::Qwen3);
}

} // namespace trilume::checkpoint
