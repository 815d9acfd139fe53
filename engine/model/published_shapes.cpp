// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/published_shapes.h"

#include "engine/model/transformer/published_transformers.h"

#include <array>

namespace trilume::model {

namespace {

struct NamedShape
{
    std::string_view name;
    ModelShape shape;
};

// The published checkpoints (design: the model, table of sizes).
constexpr std::array<NamedShape, 3> kShapes = {{
    {"370M",
     {.layerCount = 24, .hiddenSize = 1024, .feedForwardSize = 2816, .vocabularySize = 32000}},
    {"1.3B",
     {.layerCount = 24, .hiddenSize = 2048, .feedForwardSize = 5632, .vocabularySize = 32000}},
    {"2.7B",
     {.layerCount = 32, .hiddenSize = 2560, .feedForwardSize = 6912, .vocabularySize = 32000}},
}};

} // namespace

std::vector<std::string_view> publishedShapes()
{
    std::vector<std::string_view> names;
    names.reserve(kShapes.size() + transformer::publishedTransformers().size());
    for (const NamedShape& named : kShapes) {
        names.push_back(named.name);
    }
    for (const transformer::PublishedTransformer& published :
         transformer::publishedTransformers()) {
        names.push_back(published.name);
    }
    return names;
}

Result<ModelShape> publishedShape(std::string_view name)
{
    for (const NamedShape& named : kShapes) {
        if (named.name == name) {
            return named.shape;
        }
    }
    return Error{
        Errc::InvalidArgument,
        Sentence::of("There is no published shape \"%1\", expected 370M, 1.3B or 2.7B.", name)};
}

} // namespace trilume::model
