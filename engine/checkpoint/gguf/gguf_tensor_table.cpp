// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/gguf/gguf_parser_p.h"
#include "engine/checkpoint/gguf/gguf_tensor_bytes_p.h"

#include <algorithm>
#include <optional>
#include <string>

namespace trilume::checkpoint {

Status GgufParser::tensorTable()
{
    for (std::uint64_t index = 0; index < m_tensorCount; ++index) {
        if (Status status = tensor(index); !status) {
            return status.error();
        }
    }
    if (Status status = indexTensors(); !status) {
        return status.error();
    }
    return placeTensors();
}

Status GgufParser::dimensions(GgufTensorView& tensor, const Field& field)
{
    const Result<std::uint32_t> count = number<std::uint32_t>(field);
    if (!count) {
        return count.error();
    }
    if (count.value() < 1 || count.value() > kGgufMaxDimensions) {
        return error(field, Sentence::of("found %1 dimensions, expected 1 to 4", count.value()));
    }
    tensor.dimensionCount = count.value();
    for (std::uint32_t index = 0; index < count.value(); ++index) {
        const Result<std::uint64_t> dimension = number<std::uint64_t>(field);
        if (!dimension) {
            return dimension.error();
        }
        if (dimension.value() == 0) {
            return error(field, Sentence::of("dimension %1 is 0, expected at least 1", index));
        }
        tensor.dimensions[index] = dimension.value();
    }
    return Done{};
}

Result<std::uint64_t> GgufParser::dataBytes(const GgufTensorView& tensor, const Field& field) const
{
    const std::optional<GgufTensorTypeInfo> type = ggufTensorTypeInfo(tensor.type);
    if (!type) {
        return unsupported(
            m_source, field,
            Sentence::of("tensor type %1 is not known", static_cast<std::uint32_t>(tensor.type)));
    }
    if (tensor.dimensions[0] % type->blockElements != 0) {
        return error(field, Sentence::of("rows of %1 elements, expected whole %2 blocks of %3",
                                         tensor.dimensions[0], type->name, type->blockElements));
    }
    const std::optional<std::uint64_t> bytes = ggufTensorBytes(*type, tensor.dimensions);
    if (!bytes) {
        return error(
            field,
            Sentence::of("the dimensions %1 do not fit any file",
                         shapeText(std::span(tensor.dimensions).first(tensor.dimensionCount))));
    }
    return *bytes;
}

Status GgufParser::tensor(std::uint64_t index)
{
    Field field = Sentence::of("tensor %1", index);
    const Result<std::string_view> name = string(field);
    if (!name) {
        return name.error();
    }
    if (name.value().empty() || name.value().size() > kGgufMaxTensorNameBytes) {
        return error(field, Sentence::of("name of %1 bytes, expected 1 to %2", name.value().size(),
                                         kGgufMaxTensorNameBytes));
    }
    field = tensorNamed(name.value());
    GgufTensorView tensor;
    tensor.name = name.value();
    if (Status status = dimensions(tensor, field); !status) {
        return status.error();
    }
    const Result<std::uint32_t> type = number<std::uint32_t>(field);
    if (!type) {
        return type.error();
    }
    tensor.type = static_cast<GgufTensorType>(type.value());
    const Result<std::uint64_t> offset = number<std::uint64_t>(field);
    if (!offset) {
        return offset.error();
    }
    m_view.m_tensors.push_back(tensor);
    m_offsets.push_back(offset.value());
    return Done{};
}

Status GgufParser::placeTensors()
{
    // Data begin at the next multiple of the alignment; a file without tensors may end before it.
    const std::uint64_t alignment = m_view.m_alignment;
    const std::uint64_t dataStart = (m_position + alignment - 1) / alignment * alignment;
    const std::uint64_t dataSize =
        dataStart < m_bytes.size() ? m_bytes.size() - dataStart : std::uint64_t{0};
    if (Status status = settleTypes(dataSize); !status) {
        return status;
    }
    for (std::size_t index = 0; index < m_offsets.size(); ++index) {
        GgufTensorView& tensor = m_view.m_tensors[index];
        const Field field = tensorNamed(tensor.name);
        const Result<std::uint64_t> size = dataBytes(tensor, field);
        if (!size) {
            return size.error();
        }
        const std::uint64_t offset = m_offsets[index];
        if (offset % alignment != 0) {
            return error(field, Sentence::of("data offset %1, expected a multiple of %2", offset,
                                             alignment));
        }
        if (offset > dataSize || size.value() > dataSize - offset) {
            return error(field,
                         Sentence::of("%1 bytes at data offset %2, the file has %3 bytes of data",
                                      size.value(), offset, dataSize));
        }
        tensor.bytes = m_bytes.subspan(static_cast<std::size_t>(dataStart + offset),
                                       static_cast<std::size_t>(size.value()));
    }
    return checkOverlaps();
}

Status GgufParser::checkOverlaps() const
{
    std::vector<const GgufTensorView*> order;
    order.reserve(m_view.m_tensors.size());
    for (const GgufTensorView& tensor : m_view.m_tensors) {
        order.push_back(&tensor);
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const GgufTensorView* left, const GgufTensorView* right) {
                         return left->bytes.data() < right->bytes.data();
                     });
    for (std::size_t index = 1; index < order.size(); ++index) {
        const GgufTensorView& before = *order[index - 1];
        if (before.bytes.data() + before.bytes.size() > order[index]->bytes.data()) {
            return error(
                tensorNamed(order[index]->name),
                Sentence::of("its data overlap those of tensor %1", quotedName(before.name)));
        }
    }
    return Done{};
}

Status GgufParser::indexTensors()
{
    m_view.m_tensorsByName =
        orderedByName(m_view.m_tensors, [](const GgufTensorView& tensor) { return tensor.name; });
    for (std::size_t index = 1; index < m_view.m_tensorsByName.size(); ++index) {
        const std::string_view name = m_view.m_tensors[m_view.m_tensorsByName[index]].name;
        if (name == m_view.m_tensors[m_view.m_tensorsByName[index - 1]].name) {
            return error(tensorNamed(name), Sentence::of("appears twice"));
        }
    }
    return Done{};
}

} // namespace trilume::checkpoint
