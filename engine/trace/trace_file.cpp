// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trace/trace_file.h"

#include "engine/generate/session.h"
#include "engine/trace/activation_recorder.h"
#include "engine/trace/npz_writer.h"
#include "engine/trace/weight_summary.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace trilume::trace {

namespace {

using model::LayerTensor;

constexpr auto kArrays = std::to_array<TraceArray>({
    {"ids", "(tokens)", "int32", "The token ids that were read, from an empty state."},
    {"hidden", "(tokens, layers + 1, hidden)", "float32",
     "The embedding, then the residual stream x after each layer."},
    {"state", "(layers, hidden)", "float32", "The recurrent state h after the last token."},
    {"residual_rms", "(tokens, layers + 1)", "float32",
     "Root of the mean of x^2 over the channels, of the rows of hidden."},
    {"residual_max", "(tokens, layers + 1)", "float32", "Largest |x| of the same rows."},
    {"forget_mean", "(tokens, layers)", "float32",
     "Mean over the channels of the forget gate f, its floor included."},
    {"forget_quartiles", "(tokens, layers, 3)", "float32",
     "Lower quartile, median and upper quartile of f over the channels."},
    {"half_life", "(layers, hidden)", "float32",
     "Memory half-life of each channel in tokens: -ln 2 / mean over the tokens of ln f; infinite "
     "where f was always 1."},
    {"half_life_quartiles", "(layers, 3)", "float32", "Its quartiles over the channels."},
    {"state_rms", "(tokens, layers)", "float32",
     "Root of the mean of h^2 over the channels, after the token."},
    {"update_rms", "(tokens, layers)", "float32", "The same of what the token changed in h."},
    {"code_zero_share", "(tokens, layers, 6)", "float32",
     "Share of the int8 codes that are 0, in the inputs of the projections i, f, g, o, MLP gate "
     "and MLP down."},
    {"code_saturated_share", "(tokens, layers, 6)", "float32",
     "Share of the codes that are 127, -127 or -128."},
    {"code_counts", "(layers, 6, 256)", "int64",
     "How often each code came in all tokens; code q at index q + 128."},
    {"projection_seconds", "(tokens, layers, 4)", "float32",
     "Measured time of the projections i, f and g together, o, MLP gate, MLP down; tokens that "
     "were read in one batch have equal parts of its time."},
    {"batch_tokens", "(tokens)", "int32", "How many tokens were read in that batch."},
    {"weight_names", "(tensors)", "text", "The ternary tensors of the model."},
    {"weight_nonzero_share", "(tensors)", "float32", "Share of their weights that are not 0."},
    {"model", "(2)", "text", "The model's name and its fingerprint."},
    {"description", "(arrays)", "text", "This list: a line for each array."},
});

} // namespace

std::span<const TraceArray> traceArrays()
{
    return kArrays;
}

namespace {

// Collects the whole residual stream of a batch, and hands everything on to a recorder.
class HiddenRows final : public model::LayerObserver
{
public:
    HiddenRows(ActivationRecorder& recorder, std::size_t maxBatch)
        : m_recorder(recorder)
        , m_rows(maxBatch * rowFloats())
    {}

    void onValues(const model::LayerEvent& event, std::span<const float> values) override
    {
        const bool isEmbedding = event.tensor == LayerTensor::Embedding;
        if (isEmbedding) {
            ++m_tokens;
        }
        if (isEmbedding || event.tensor == LayerTensor::Residual) {
            const std::size_t row = isEmbedding ? 0 : event.layer + 1;
            const std::size_t begin =
                (event.position - m_firstPosition) * rowFloats() + row * m_recorder.hiddenSize();
            std::copy(values.begin(), values.end(),
                      m_rows.begin() + static_cast<std::ptrdiff_t>(begin));
        }
        m_recorder.onValues(event, values);
    }

    void onCodes(const model::LayerEvent& event, std::span<const std::int8_t> codes) override
    {
        m_recorder.onCodes(event, codes);
    }

    void onProjections(const model::ProjectionTime& time) override
    {
        m_recorder.onProjections(time);
    }

    // (tokens, layers + 1, hidden) of the batch; valid until the next one.
    [[nodiscard]] std::span<const float> take()
    {
        const std::span<const float> rows = std::span(m_rows).first(m_tokens * rowFloats());
        m_firstPosition += m_tokens;
        m_tokens = 0;
        return rows;
    }

private:
    [[nodiscard]] std::size_t rowFloats() const
    {
        return (m_recorder.layerCount() + 1) * m_recorder.hiddenSize();
    }

    ActivationRecorder& m_recorder;
    std::vector<float> m_rows; // (maxBatch, layers + 1, hidden)
    std::size_t m_firstPosition = 0;
    std::size_t m_tokens = 0;
};

// The statistics of all tokens as arrays.
struct Columns
{
    std::vector<float> residualRms;
    std::vector<float> residualMax;
    std::vector<float> forgetMean;
    std::vector<float> forgetQuartiles;
    std::vector<float> stateRms;
    std::vector<float> updateRms;
    std::vector<float> zeroShare;
    std::vector<float> saturatedShare;
    std::vector<float> seconds;
    std::vector<std::int32_t> batchTokens;

    void add(const TokenRecord& record)
    {
        addResidual(record.embedding);
        for (const LayerRecord& layer : record.layers) {
            addResidual(layer.residual);
            forgetMean.push_back(layer.forgetMean);
            append(forgetQuartiles, layer.forget);
            stateRms.push_back(layer.stateRms);
            updateRms.push_back(layer.updateRms.value_or(std::numeric_limits<float>::quiet_NaN()));
            for (const CodeShares& shares : layer.codes) {
                zeroShare.push_back(shares.zero);
                saturatedShare.push_back(shares.saturated);
            }
            seconds.insert(seconds.end(), layer.seconds.begin(), layer.seconds.end());
        }
        batchTokens.push_back(static_cast<std::int32_t>(record.batchTokens));
    }

    static void append(std::vector<float>& to, const Quartiles& quartiles)
    {
        to.insert(to.end(), {quartiles.lower, quartiles.median, quartiles.upper});
    }

private:
    void addResidual(const Magnitude& magnitude)
    {
        residualRms.push_back(magnitude.rms);
        residualMax.push_back(magnitude.maxAbs);
    }
};

void addFloats(NpzWriter& writer,
               const std::string& name,
               const NpyShape& shape,
               const std::vector<float>& values)
{
    writer.add<float>(name, shape, values);
}

void addTokens(NpzWriter& writer, const ActivationRecorder& recorder)
{
    const std::size_t tokens = recorder.endPosition();
    const std::size_t layers = recorder.layerCount();
    Columns columns;
    for (std::size_t n = 0; n < tokens; ++n) {
        columns.add(recorder.record(n));
    }
    addFloats(writer, "residual_rms", {tokens, layers + 1}, columns.residualRms);
    addFloats(writer, "residual_max", {tokens, layers + 1}, columns.residualMax);
    addFloats(writer, "forget_mean", {tokens, layers}, columns.forgetMean);
    addFloats(writer, "forget_quartiles", {tokens, layers, 3}, columns.forgetQuartiles);
    addFloats(writer, "state_rms", {tokens, layers}, columns.stateRms);
    addFloats(writer, "update_rms", {tokens, layers}, columns.updateRms);
    addFloats(writer, "code_zero_share", {tokens, layers, kProjections}, columns.zeroShare);
    addFloats(writer, "code_saturated_share", {tokens, layers, kProjections},
              columns.saturatedShare);
    addFloats(writer, "projection_seconds", {tokens, layers, model::kProjectionGroups},
              columns.seconds);
    writer.add<std::int32_t>("batch_tokens", {tokens}, columns.batchTokens);
}

void addTotals(NpzWriter& writer, const ActivationRecorder& recorder)
{
    const std::size_t layers = recorder.layerCount();
    const std::size_t hidden = recorder.hiddenSize();
    std::vector<float> halfLife;
    std::vector<float> quartiles;
    for (std::size_t layer = 0; layer < layers; ++layer) {
        const std::vector<float> values = recorder.memory().halfLives(layer);
        halfLife.insert(halfLife.end(), values.begin(), values.end());
        Columns::append(quartiles, QuartileFinder().of(values));
    }
    writer.add<float>("state", {layers, hidden}, recorder.newest(LayerTensor::State));
    addFloats(writer, "half_life", {layers, hidden}, halfLife);
    addFloats(writer, "half_life_quartiles", {layers, 3}, quartiles);
    const std::span<const std::uint64_t> counts = recorder.codeCounts();
    const std::vector<std::int64_t> signedCounts(counts.begin(), counts.end());
    writer.add<std::int64_t>("code_counts", {layers, kProjections, kCodeCount}, signedCounts);
}

void addModel(NpzWriter& writer, const model::Model& model, const TraceOptions& options)
{
    const std::vector<WeightShare> weights = summariseWeights(model, options.threads, options.stop);
    std::vector<std::string> names;
    std::vector<float> shares;
    names.reserve(weights.size());
    shares.reserve(weights.size());
    for (const WeightShare& share : weights) {
        names.push_back(share.name);
        shares.push_back(static_cast<float>(share.nonZeroShare()));
    }
    writer.addTexts("weight_names", names);
    addFloats(writer, "weight_nonzero_share", {shares.size()}, shares);
    writer.addTexts("model", std::array{model.info().name, model.info().fingerprint});
    std::vector<std::string> lines;
    lines.reserve(std::size(kArrays));
    for (const TraceArray& array : kArrays) {
        lines.push_back(std::string(array.name) + " " + std::string(array.shape) + " "
                        + std::string(array.type) + ": " + std::string(array.meaning));
    }
    writer.addTexts("description", lines);
}

Status checkCount(std::span<const TokenId> ids)
{
    if (ids.empty()) {
        return Error{Errc::InvalidArgument, "There are no tokens to read."};
    }
    if (ids.size() > kMostTracedTokens) {
        return Error{Errc::InvalidArgument, std::to_string(ids.size())
                                                + " tokens were given, a trace has room for "
                                                + std::to_string(kMostTracedTokens) + "."};
    }
    return Done{};
}

// Reads everything; what does not fit into memory goes to the disk batch by batch.
Status readAll(generate::Session& session,
               std::span<const TokenId> ids,
               const TraceOptions& options,
               HiddenRows& rows,
               NpzWriter& writer)
{
    std::stop_source ending; // also where the disk is full
    const std::stop_callback passOn(options.stop, [&ending] { ending.request_stop(); });
    Status written = Done{};
    generate::Session::ReadOptions read;
    read.observer = &rows;
    read.stop = ending.get_token();
    read.onProgress = [&](std::size_t done) {
        written = writer.append(rows.take());
        if (!written.ok()) {
            ending.request_stop();
        }
        if (options.onProgress) {
            options.onProgress(done);
        }
    };
    Status status = session.read(ids, read);
    return written.ok() ? status : written;
}

} // namespace

Status writeTrace(const std::shared_ptr<const model::Model>& model,
                  std::span<const TokenId> ids,
                  const std::filesystem::path& path,
                  const TraceOptions& options)
{
    if (Status status = checkCount(ids); !status.ok()) {
        return status;
    }
    Result<NpzWriter> created = NpzWriter::create(path);
    if (!created.ok()) {
        return created.error();
    }
    NpzWriter& writer = created.value();
    ActivationRecorder recorder(
        model->info(),
        {.capacityTokens = ids.size(), .sampledChannels = 0, .maxMarks = 0}); // hidden has all
    generate::Session session(model, {.threads = options.threads, .maxBatch = options.maxBatch});
    HiddenRows rows(recorder, options.maxBatch);
    writer.add<TokenId>("ids", {ids.size()}, ids);
    Status status =
        writer.beginLarge("hidden", {ids.size(), recorder.layerCount() + 1, recorder.hiddenSize()});
    if (status.ok()) {
        status = readAll(session, ids, options, rows, writer);
    }
    if (!status.ok()) {
        return status;
    }
    addTotals(writer, recorder);
    addTokens(writer, recorder);
    addModel(writer, *model, options);
    if (options.stop.stop_requested()) {
        return Error{Errc::Cancelled, "Tracing was stopped."};
    }
    return writer.commit();
}

} // namespace trilume::trace
