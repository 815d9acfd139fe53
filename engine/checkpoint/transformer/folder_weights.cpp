// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/transformer/folder_weights.h"

#include "engine/base/check.h"
#include "engine/checkpoint/message_text.h"
#include "engine/checkpoint/transformer/group_scales.h"
#include "engine/quant/ternarise.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <unordered_set>
#include <utility>

namespace trilume::checkpoint {

namespace {

using Role = TransformerTensorName::Role;

constexpr std::string_view kOwnHead = "lm_head.weight";
constexpr std::string_view kStoredFrequencies = ".rotary_emb.inv_freq";
constexpr std::size_t kRowsInByte = 4; // of packed tensors
constexpr std::size_t kFirstRows = 16; // that tell how a matrix is made
constexpr std::array<std::size_t, 2> kGroupSizes = {128, 64};

GgufTensorType ggufType(FloatType type)
{
    switch (type) {
    case FloatType::F32:
        return GgufTensorType::F32;
    case FloatType::F16:
        return GgufTensorType::F16;
    case FloatType::Bf16:
        return GgufTensorType::Bf16;
    }
    return GgufTensorType::F32;
}

bool isPackedStorage(WeightStorage storage)
{
    return storage == WeightStorage::PackedMultiplier || storage == WeightStorage::PackedDivisor;
}

// "X.weight_scale" of "X.weight".
std::string packedScaleName(const std::string& name)
{
    return name + "_scale";
}

class FolderWeights final : public WeightSource
{
public:
    FolderWeights(const HfFolder& folder, WeightStorage storage)
        : m_folder(folder)
        , m_storage(storage)
    {}

    [[nodiscard]] Status open(const std::vector<TransformerTensorName>& names, HeadKind head);

    [[nodiscard]] const std::vector<SourceTensor>& tensors() const override { return m_tensors; }

    [[nodiscard]] Result<float> scale(std::size_t tensor) override;
    [[nodiscard]] Status readFloats(std::size_t tensor,
                                    const RowRange& rows,
                                    std::vector<std::byte>& bytes,
                                    std::vector<float>& values) override;
    [[nodiscard]] Status readTrits(std::size_t tensor,
                                   const RowRange& rows,
                                   std::span<std::int8_t> trits,
                                   std::span<float> multipliers) override;

    [[nodiscard]] Status checkUnchanged() const override { return Done{}; } // read, not mapped

private:
    [[nodiscard]] Error problem(const std::string& name, const Sentence& what) const
    {
        return corrupt(m_folder.fileOf(m_folder.tensors().at(name)), tensorNamed(name), what);
    }

    [[nodiscard]] Result<const FolderTensor*> find(const std::string& name) const;
    [[nodiscard]] Status checkShape(const std::string& name,
                                    const std::vector<std::uint64_t>& expected) const;
    [[nodiscard]] Status add(const TransformerTensorName& name);
    [[nodiscard]] Status addPacked(const TransformerTensorName& name, SourceTensor& tensor);
    [[nodiscard]] Status chooseGroups(const TransformerTensorName& name, SourceTensor& tensor);
    [[nodiscard]] Status checkOthers(HeadKind head) const;
    [[nodiscard]] Status readValues(std::size_t tensor, const RowRange& rows);
    [[nodiscard]] Status readPacked(std::size_t tensor,
                                    const RowRange& rows,
                                    std::span<std::int8_t> trits);
    [[nodiscard]] Status recover(std::size_t tensor,
                                 const RowRange& rows,
                                 std::span<std::int8_t> trits,
                                 std::span<float> multipliers) const;

    const HfFolder& m_folder;
    WeightStorage m_storage;
    std::vector<SourceTensor> m_tensors;
    std::vector<std::string> m_names; // of the same in the folder
    std::unordered_set<std::string> m_known;
    std::vector<std::byte> m_bytes; // of the rows read last
    std::vector<float> m_values;    // the same, widened
    float m_masterScale = 0.0F;     // of the tensor whose scale was asked for last
};

Result<const FolderTensor*> FolderWeights::find(const std::string& name) const
{
    const auto found = m_folder.tensors().find(name);
    if (found == m_folder.tensors().end()) {
        return corrupt(m_folder.path().string(), tensorNamed(name),
                       Sentence::of("is missing from the weights"));
    }
    return &found->second;
}

Status FolderWeights::checkShape(const std::string& name,
                                 const std::vector<std::uint64_t>& expected) const
{
    const std::vector<std::uint64_t>& found = m_folder.tensors().at(name).entry.shape;
    return found == expected ? Status(Done{})
                             : problem(name, Sentence::of("shape %1, expected %2", shapeText(found),
                                                          shapeText(expected)));
}

// Four rows a byte, and a scale beside them.
Status FolderWeights::addPacked(const TransformerTensorName& name, SourceTensor& tensor)
{
    tensor.kind = SourceTensor::Kind::OneScale;
    tensor.bytes *= kRowsInByte; // each quarter of the rows reads all of it
    if (name.rows % kRowsInByte != 0) {
        return problem(name.inFolder, Sentence::of("has %1 rows, expected a multiple of %2",
                                                   name.rows, kRowsInByte));
    }
    const std::string scaleName = packedScaleName(name.inFolder);
    m_known.insert(scaleName);
    const Result<const FolderTensor*> scale = find(scaleName);
    if (!scale) {
        return scale.error();
    }
    const bool isOne = scale.value()->entry.shape.empty()
                       || scale.value()->entry.shape == std::vector<std::uint64_t>{1};
    if (!isOne || !scale.value()->entry.floatType()) {
        return problem(scaleName, Sentence::of("shape %1, expected one number of F32, F16 or BF16",
                                               shapeText(scale.value()->entry.shape)));
    }
    return checkShape(name.inFolder, {name.rows / kRowsInByte, name.columns});
}

// Whether its first rows are trits with multipliers, and of how many inputs each.
Status FolderWeights::chooseGroups(const TransformerTensorName& name, SourceTensor& tensor)
{
    const std::size_t index = m_tensors.size() - 1;
    const RowRange rows = {0, std::min(kFirstRows, name.rows)};
    if (Status status = readValues(index, rows); !status) {
        return status;
    }
    std::vector<std::int8_t> trits(name.columns);
    for (const std::size_t groupColumns : kGroupSizes) {
        if (name.columns % groupColumns != 0) {
            continue;
        }
        std::vector<float> multipliers(name.columns / groupColumns);
        bool fits = true;
        for (std::size_t row = 0; row < rows.count && fits; ++row) {
            fits = !recoverGroups(
                        std::span<const float>(m_values).subspan(row * name.columns, name.columns),
                        groupColumns, trits, multipliers)
                        .has_value();
        }
        if (fits) {
            tensor.kind = SourceTensor::Kind::GroupScales;
            tensor.groupColumns = groupColumns;
            return Done{};
        }
    }
    if (name.role == Role::Matrix) {
        return Done{};
    }
    return problem(name.inFolder,
                   Sentence::of("its weights are not ternary: in no group of 128 or 64 inputs of "
                                "its first rows are all 0 or plus or minus one number"));
}

Status FolderWeights::add(const TransformerTensorName& name)
{
    m_known.insert(name.inFolder);
    const Result<const FolderTensor*> found = find(name.inFolder);
    if (!found) {
        return found.error();
    }
    SourceTensor& tensor = m_tensors.emplace_back();
    m_names.push_back(name.inFolder);
    tensor.name = name.inFile;
    tensor.rows = name.rows;
    tensor.columns = name.columns;
    tensor.isVector = name.role == Role::Norm;
    tensor.bytes = found.value()->entry.sizeBytes;
    const std::optional<FloatType> type = found.value()->entry.floatType();
    const bool isPacked = name.role == Role::Projection && isPackedStorage(m_storage);
    if (isPacked != !type.has_value()) {
        return problem(
            name.inFolder,
            isPacked ? Sentence::of("dtype is %1, expected U8, as packed weights have",
                                    safetensorsTypeName(found.value()->entry.type))
                     : Sentence::of("dtype is %1, expected F32, F16 or BF16",
                                    quotedName(safetensorsTypeName(found.value()->entry.type))));
    }
    if (isPacked) {
        return addPacked(name, tensor);
    }
    tensor.type = ggufType(*type);
    Status shape = checkShape(
        name.inFolder, tensor.isVector ? std::vector<std::uint64_t>{name.columns}
                                       : std::vector<std::uint64_t>{name.rows, name.columns});
    if (!shape || name.role == Role::Norm) {
        return shape;
    }
    if (m_storage == WeightStorage::Unpacked) {
        return chooseGroups(name, tensor);
    }
    if (m_storage == WeightStorage::Masters && name.role == Role::Projection) {
        tensor.kind = SourceTensor::Kind::OneScale;
        tensor.bytes *= 2; // its mean is read first
    }
    return Done{};
}

Status FolderWeights::checkOthers(HeadKind head) const
{
    for (const auto& pair : m_folder.tensors()) {
        // A head that does not count, and what older programs stored of the rotations.
        const bool isSpare = (head == HeadKind::Tied && pair.first == kOwnHead)
                             || pair.first.ends_with(kStoredFrequencies);
        if (!isSpare && m_known.find(pair.first) == m_known.end()) {
            return unsupported(m_folder.fileOf(pair.second), tensorNamed(pair.first),
                               Sentence::of("is no part of a model with this config.json"));
        }
    }
    return Done{};
}

Status FolderWeights::open(const std::vector<TransformerTensorName>& names, HeadKind head)
{
    for (const TransformerTensorName& name : names) {
        if (Status status = add(name); !status) {
            return status;
        }
    }
    return checkOthers(head);
}

Status FolderWeights::readValues(std::size_t tensor, const RowRange& rows)
{
    const std::string& name = m_names[tensor];
    const FolderTensor& stored = m_folder.tensors().at(name);
    const FloatType type = *stored.entry.floatType();
    const std::size_t columns = m_tensors[tensor].columns;
    m_values.resize(rows.count * columns);
    m_bytes.resize(m_values.size() * floatBytes(type));
    const std::size_t first = rows.first * columns;
    if (Status status = m_folder.read(stored, first * floatBytes(type), m_bytes); !status) {
        return status;
    }
    widenFloats(type, m_bytes, m_values);
    const std::size_t culprit = firstNonFinite(m_values);
    if (culprit < m_values.size()) {
        return problem(name,
                       Sentence::of("value %1 is %2, expected a finite number", first + culprit,
                                    Sentence::digits(std::to_string(m_values[culprit]))));
    }
    return Done{};
}

Status FolderWeights::readFloats(std::size_t tensor,
                                 const RowRange& rows,
                                 std::vector<std::byte>& bytes,
                                 std::vector<float>& values)
{
    Status status = readValues(tensor, rows);
    if (status) {
        bytes = m_bytes;
        values = m_values;
    }
    return status;
}

Result<float> FolderWeights::scale(std::size_t tensor)
{
    const SourceTensor& source = m_tensors[tensor];
    if (m_storage == WeightStorage::Masters) {
        constexpr std::size_t kRowsAtOnce = 64;
        quant::AbsMean mean;
        for (std::size_t row = 0; row < source.rows; row += kRowsAtOnce) {
            const RowRange rows = {row, std::min(kRowsAtOnce, source.rows - row)};
            if (Status status = readValues(tensor, rows); !status) {
                return status.error();
            }
            mean.add(m_values);
        }
        m_masterScale = mean.scale();
        return m_masterScale;
    }
    const std::string name = packedScaleName(m_names[tensor]);
    const FolderTensor& stored = m_folder.tensors().at(name);
    std::vector<std::byte> bytes(stored.entry.sizeBytes);
    if (Status status = m_folder.read(stored, 0, bytes); !status) {
        return status.error();
    }
    float value = 0.0F;
    widenFloats(*stored.entry.floatType(), bytes, std::span(&value, 1));
    const float multiplier = m_storage == WeightStorage::PackedDivisor ? 1.0F / value : value;
    if (!(value > 0.0F) || !std::isfinite(value) || !std::isfinite(multiplier)) {
        return problem(name, Sentence::of("the scale is %1, expected a finite number above 0",
                                          Sentence::digits(std::to_string(value))));
    }
    return multiplier;
}

// The first quarter of the rows lies in the low bits, and so on.
Status FolderWeights::readPacked(std::size_t tensor,
                                 const RowRange& rows,
                                 std::span<std::int8_t> trits)
{
    const SourceTensor& source = m_tensors[tensor];
    const FolderTensor& stored = m_folder.tensors().at(m_names[tensor]);
    const std::size_t quarterRows = source.rows / kRowsInByte;
    std::size_t row = rows.first;
    const std::size_t end = rows.first + rows.count;
    while (row < end) {
        const std::size_t quarter = row / quarterRows;
        const std::size_t within = row % quarterRows;
        const std::size_t count = std::min(end - row, quarterRows - within);
        m_bytes.resize(count * source.columns);
        if (Status status = m_folder.read(stored, within * source.columns, m_bytes); !status) {
            return status;
        }
        const auto out = trits.subspan((row - rows.first) * source.columns, m_bytes.size());
        for (std::size_t i = 0; i < out.size(); ++i) {
            const auto code = std::to_integer<int>(m_bytes[i] >> (2 * quarter)) & 3;
            out[i] = static_cast<std::int8_t>(code - 1);
        }
        const auto bad = std::find(out.begin(), out.end(), std::int8_t{2});
        if (bad != out.end()) {
            const auto place = static_cast<std::size_t>(bad - out.begin());
            return problem(m_names[tensor],
                           Sentence::of("code 3 in row %1, column %2, expected 0, 1 or 2",
                                        row + place / source.columns, place % source.columns));
        }
        row += count;
    }
    return Done{};
}

Status FolderWeights::recover(std::size_t tensor,
                              const RowRange& rows,
                              std::span<std::int8_t> trits,
                              std::span<float> multipliers) const
{
    const SourceTensor& source = m_tensors[tensor];
    const std::size_t columns = source.columns;
    const std::size_t groups = columns / source.groupColumns;
    for (std::size_t row = 0; row < rows.count; ++row) {
        const auto bad = recoverGroups(
            std::span<const float>(m_values).subspan(row * columns, columns), source.groupColumns,
            trits.subspan(row * columns, columns), multipliers.subspan(row * groups, groups));
        if (bad) {
            return problem(
                m_names[tensor],
                Sentence::of("row %1, column %2 is %3, expected 0 or the largest of its %4 inputs "
                             "(%5), as ternary weights have",
                             rows.first + row, *bad,
                             Sentence::digits(std::to_string(m_values[row * columns + *bad])),
                             source.groupColumns,
                             Sentence::digits(std::to_string(
                                 multipliers[row * groups + *bad / source.groupColumns]))));
        }
    }
    return Done{};
}

Status FolderWeights::readTrits(std::size_t tensor,
                                const RowRange& rows,
                                std::span<std::int8_t> trits,
                                std::span<float> multipliers)
{
    if (isPackedStorage(m_storage)) {
        return readPacked(tensor, rows, trits);
    }
    if (Status status = readValues(tensor, rows); !status) {
        return status;
    }
    if (m_storage == WeightStorage::Unpacked) {
        return recover(tensor, rows, trits, multipliers);
    }
    TRILUME_CHECK(m_masterScale > 0.0F);
    quant::ternarise(m_values, m_masterScale, trits);
    return Done{};
}

} // namespace

Result<HeadKind> headKindOf(const HfFolder& folder, const TransformerConfig& config)
{
    const bool isThere = folder.tensors().count(std::string(kOwnHead)) > 0;
    if (config.isTied == false && !isThere) {
        return corrupt(folder.path().string(), tensorNamed(kOwnHead),
                       Sentence::of("is missing, expected for tie_word_embeddings false"));
    }
    return config.isTied.value_or(!isThere) ? HeadKind::Tied : HeadKind::Own;
}

Result<std::unique_ptr<WeightSource>> openFolderWeights(const HfFolder& folder,
                                                        const TransformerConfig& config,
                                                        HeadKind head)
{
    const TransformerFamily* family = findTransformerFamily(config.architecture);
    TRILUME_CHECK(family != nullptr);
    auto weights = std::make_unique<FolderWeights>(folder, config.storage);
    Status status = weights->open(transformerTensorNames(config.parameters, *family, head), head);
    if (!status) {
        return status.error();
    }
    return std::unique_ptr<WeightSource>(std::move(weights));
}

} // namespace trilume::checkpoint
