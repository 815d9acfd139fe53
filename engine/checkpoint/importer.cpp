// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/importer.h"

#include "engine/base/atomic_file.h"
#include "engine/checkpoint/fingerprint.h"
#include "engine/checkpoint/gguf/gguf_writer.h"
#include "engine/checkpoint/huggingface/import_source.h"
#include "engine/checkpoint/import_metadata_p.h"
#include "engine/checkpoint/message_text.h"
#include "engine/checkpoint/model_file_writing_p.h"
#include "engine/checkpoint/transformer/transformer_importer.h"
#include "engine/quant/ternarise.h"
#include "engine/runtime/parallel.h"

#include <algorithm>
#include <span>
#include <vector>

namespace trilume::checkpoint {

namespace {

// Weights in work at once: 4 MiB as f32. Whole rows, so that rows can be packed in parallel.
constexpr std::size_t kChunkWeights = std::size_t{1} << 20U;

// Writes the weights of a folder behind a file's tables, tensor by tensor, in pieces of whole rows.
class WeightStream
{
public:
    WeightStream(const ImportSource& source,
                 const ImportOptions& options,
                 const ImportProgressCallback& callback,
                 const std::stop_token& stop)
        : m_source(source)
        , m_options(options)
        , m_callback(callback)
        , m_stop(stop)
        , m_hasher(source.config.fingerprintPrefix)
    {
        for (const TensorSpec& spec : source.config.specs) {
            const std::uint64_t bytes = source.weights.tensors().at(spec.name).entry.sizeBytes;
            m_progress.bytesTotal += spec.kind == WeightKind::Ternary ? 2 * bytes : bytes;
        }
    }

    // Returns the fingerprint.
    [[nodiscard]] Result<std::string> write(GgufWriter& writer, AtomicFile& file);

private:
    // Where the rows of one piece of a tensor begin, and how many they are.
    struct Piece
    {
        std::size_t firstRow;
        std::size_t rows;
    };

    // Reads a piece into m_raw and m_values, counts it and refuses what is not finite.
    [[nodiscard]] Status load(const TensorSpec& spec, const Piece& piece);
    [[nodiscard]] Status writeFloats(const TensorSpec& spec, GgufWriter& writer, AtomicFile& file);
    [[nodiscard]] Status writeTernary(const TensorSpec& spec, GgufWriter& writer, AtomicFile& file);
    [[nodiscard]] Result<float> scaleOf(const TensorSpec& spec);
    void packPiece(const TensorSpec& spec, const Piece& piece, float scale);

    // Calls `work(piece)` for one piece after the other until one fails.
    template <typename Work>
    [[nodiscard]] Status forPieces(const TensorSpec& spec, Work work)
    {
        const std::size_t rowsAtOnce = std::max<std::size_t>(1, kChunkWeights / spec.columns);
        for (std::size_t row = 0; row < spec.rows; row += rowsAtOnce) {
            const Piece piece = {row, std::min(rowsAtOnce, spec.rows - row)};
            if (Status status = work(piece); !status) {
                return status;
            }
        }
        return Done{};
    }

    const ImportSource& m_source;
    const ImportOptions& m_options;
    const ImportProgressCallback& m_callback;
    const std::stop_token& m_stop;
    FingerprintHasher m_hasher;
    ImportProgress m_progress;
    std::vector<std::byte> m_raw;     // as in the folder
    std::vector<float> m_values;      // the same, widened
    std::vector<std::int8_t> m_trits; // the same, as trits
    std::vector<std::byte> m_packed;  // the same, as in our file
};

Status WeightStream::load(const TensorSpec& spec, const Piece& piece)
{
    if (m_stop.stop_requested()) {
        return Error{Errc::Cancelled, Sentence::of("The import was cancelled.")};
    }
    const FolderTensor& tensor = m_source.weights.tensors().at(spec.name);
    const FloatType type = *tensor.entry.floatType(); // checked: readImportSource()
    const std::size_t valueBytes = floatBytes(type);
    const std::size_t count = piece.rows * spec.columns;
    const std::size_t first = piece.firstRow * spec.columns;
    m_raw.resize(count * valueBytes);
    m_values.resize(count);
    if (Status status = m_source.weights.read(tensor, first * valueBytes, m_raw); !status) {
        return status;
    }
    parallelRanges(m_options.budget, count, kChunkWeights / 64,
                   [&](std::size_t begin, std::size_t end) {
                       widenFloats(type,
                                   std::span<const std::byte>(m_raw).subspan(
                                       begin * valueBytes, (end - begin) * valueBytes),
                                   std::span(m_values).subspan(begin, end - begin));
                   });
    const std::size_t culprit = firstNonFinite(m_values);
    if (culprit < count) {
        return corrupt(m_source.weights.fileOf(tensor), tensorNamed(spec.name),
                       Sentence::of("value %1 is %2, expected a finite number", first + culprit,
                                    Sentence::digits(std::to_string(m_values[culprit]))));
    }
    m_progress.bytesDone += m_raw.size();
    m_progress.tensor = spec.name;
    if (m_callback) {
        m_callback(m_progress);
    }
    return Done{};
}

Status WeightStream::writeFloats(const TensorSpec& spec, GgufWriter& writer, AtomicFile& file)
{
    return forPieces(spec, [&](const Piece& piece) -> Status {
        if (Status status = load(spec, piece); !status) {
            return status;
        }
        m_hasher.addFloats(m_values);
        return writer.writeData(file, m_raw);
    });
}

Result<float> WeightStream::scaleOf(const TensorSpec& spec)
{
    quant::AbsMean mean;
    Status status = forPieces(spec, [&](const Piece& piece) -> Status {
        Status loaded = load(spec, piece);
        if (loaded) {
            mean.add(m_values);
        }
        return loaded;
    });
    if (!status) {
        return status.error();
    }
    return mean.scale();
}

void WeightStream::packPiece(const TensorSpec& spec, const Piece& piece, float scale)
{
    const std::size_t rowBytes = quant::ternaryRowBytes(m_options.format, spec.columns);
    m_trits.resize(m_values.size());
    m_packed.resize(piece.rows * rowBytes);
    parallelRanges(m_options.budget, piece.rows, 1, [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            const auto trits = std::span(m_trits).subspan(row * spec.columns, spec.columns);
            quant::ternarise(
                std::span<const float>(m_values).subspan(row * spec.columns, spec.columns), scale,
                trits);
            quant::encodeTernaryRow(m_options.format, trits,
                                    std::span(m_packed).subspan(row * rowBytes, rowBytes));
        }
    });
}

Status WeightStream::writeTernary(const TensorSpec& spec, GgufWriter& writer, AtomicFile& file)
{
    const Result<float> scale = scaleOf(spec);
    if (!scale) {
        return scale.error();
    }
    m_hasher.addScale(scale.value());
    Status status = forPieces(spec, [&](const Piece& piece) -> Status {
        if (Status loaded = load(spec, piece); !loaded) {
            return loaded;
        }
        packPiece(spec, piece, scale.value());
        m_hasher.addTrits(m_trits);
        return writer.writeData(file, m_packed);
    });
    if (!status) {
        return status;
    }
    return writer.writeData(file, std::as_bytes(std::span<const float, 1>(&scale.value(), 1)));
}

Result<std::string> WeightStream::write(GgufWriter& writer, AtomicFile& file)
{
    for (const TensorSpec& spec : m_source.config.specs) {
        m_hasher.beginTensor(spec);
        Status status = spec.kind == WeightKind::Ternary ? writeTernary(spec, writer, file)
                                                         : writeFloats(spec, writer, file);
        if (!status) {
            return status.error();
        }
    }
    writer.finish();
    std::span<const char> tokenizerModel;
    if (m_source.tokenizer) {
        tokenizerModel = m_source.tokenizer->model;
    }
    return m_hasher.finish(std::as_bytes(tokenizerModel));
}

ImportReport reportOn(const ImportSource& source)
{
    ImportReport report;
    report.name = source.name;
    report.warnings = source.warnings;
    for (const TensorSpec& spec : source.config.specs) {
        report.parameterCount += spec.size();
        report.ternaryCount += spec.kind == WeightKind::Ternary ? spec.size() : 0;
    }
    return report;
}

} // namespace

Result<ImportReport> importFolder(const std::filesystem::path& folder,
                                  const std::filesystem::path& output,
                                  const ImportOptions& options,
                                  const ImportProgressCallback& progress,
                                  const std::stop_token& stop)
{
    const Result<ImportSource> source = readImportSource(folder, options);
    if (!source) {
        return source.error();
    }
    if (source.value().config.transformer) {
        return importTransformer(source.value(), output, options, progress, stop);
    }
    GgufWriter writer;
    describeModelFile(writer, source.value(), options.format);
    WeightStream weights(source.value(), options, progress, stop);
    return writeModelFile(writer, output, options, reportOn(source.value()),
                          [&](AtomicFile& file) { return weights.write(writer, file); });
}

} // namespace trilume::checkpoint
