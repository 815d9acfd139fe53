// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "engine/base/check.h"
#include "engine/checkpoint/hgrn_bit/projections.h"
#include "engine/fpga/boards/projection_document.h"
#include "engine/model/published_shapes.h"

#include <array>
#include <iterator>
#include <string_view>
#include <vector>

namespace trilume::cli {
namespace {

constexpr std::array<std::string_view, 3> kProjectedSizes{"370M", "1.3B", "2.7B"};

std::vector<fpga::MatrixShape> matricesOf(std::string_view shape)
{
    namespace stored = checkpoint::hgrn_bit;
    const Result<model::ModelShape> found = model::publishedShape(shape);
    TRILUME_CHECK(found.ok()); // of the list above
    const model::ModelShape& sizes = found.value();
    std::vector<fpga::MatrixShape> matrices;
    matrices.reserve(std::size(stored::kStoredProjections) + 1);
    for (const stored::StoredProjection& projection : stored::kStoredProjections) {
        matrices.push_back(
            {stored::widthOf(projection.rows, sizes.hiddenSize, sizes.feedForwardSize),
             stored::widthOf(projection.columns, sizes.hiddenSize, sizes.feedForwardSize),
             sizes.layerCount});
    }
    matrices.push_back({sizes.vocabularySize, sizes.hiddenSize, 1}); // the head
    return matrices;
}

} // namespace

ExitCode runProject(const CommandContext& context)
{
    std::vector<fpga::ProjectedShape> shapes;
    shapes.reserve(kProjectedSizes.size());
    for (const std::string_view name : kProjectedSizes) {
        shapes.push_back({name, matricesOf(name)});
    }
    context.console.out(context.arguments.isSet("json") ? fpga::projectionJson(shapes)
                                                        : fpga::projectionText(shapes));
    return ExitCode::Done;
}

} // namespace trilume::cli
