// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trace/trace_file.h"

#include "engine/generate/session.h"
#include "engine/trace/activation_recorder.h"
#include "engine/trace/logit_lens.h"
#include "engine/trace/npz_writer.h"
#include "engine/trace/trace_arrays.h"
#include "engine/trace/weight_summary.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace trilume::trace {

namespace {

using model::WatchedRole;

// Collects the whole residual stream of a batch and what the heads of attention saw last, and hands
// everything on to a recorder.
class HiddenRows final : public model::LayerObserver
{
public:
    // `tokens`: that will be read.
    HiddenRows(ActivationRecorder& recorder, std::size_t maxBatch, std::size_t tokens)
        : m_recorder(recorder)
        , m_lastPosition(tokens - 1)
        , m_start(recorder.watchable().find(WatchedRole::StreamStart))
        , m_stream(recorder.watchable().find(WatchedRole::Stream))
        , m_rows(maxBatch * rowFloats())
    {}

    void onValues(const model::LayerEvent& event, std::span<const float> values) override
    {
        if (event.tensor == 0) { // comes first
            ++m_tokens;
        }
        if (m_stream && (event.tensor == m_stream || event.tensor == m_start)) {
            const std::size_t row = event.layer + (m_start && event.tensor == m_stream ? 1 : 0);
            const std::size_t begin =
                (event.position - m_firstPosition) * rowFloats() + row * width();
            std::copy(values.begin(), values.end(),
                      m_rows.begin() + static_cast<std::ptrdiff_t>(begin));
        }
        m_recorder.onValues(event, values);
    }

    void onCodes(const model::LayerEvent& event, std::span<const std::int8_t> codes) override
    {
        m_recorder.onCodes(event, codes);
    }

    void onAttention(const model::LayerEvent& event, std::span<const float> weights) override
    {
        if (event.position == m_lastPosition) { // layer after layer
            m_attention.insert(m_attention.end(), weights.begin(), weights.end());
        }
    }

    void onProjections(const model::ProjectionTime& time) override
    {
        m_recorder.onProjections(time);
    }

    // (layers, heads, tokens) of the last token; empty without attention.
    [[nodiscard]] std::span<const float> attention() const { return m_attention; }

    // (tokens, rows, width) of the batch; valid until the next one.
    [[nodiscard]] std::span<const float> take()
    {
        const std::span<const float> rows = std::span(m_rows).first(m_tokens * rowFloats());
        m_firstPosition += m_tokens;
        m_tokens = 0;
        return rows;
    }

    // (layers, width) of one token of what take() returned.
    [[nodiscard]] std::span<const float> layersOf(std::span<const float> taken,
                                                  std::size_t token) const
    {
        return taken.subspan(token * rowFloats(), rowFloats()).subspan(m_start ? width() : 0);
    }

    // Layers, and what the stream begins with.
    [[nodiscard]] std::size_t rows() const
    {
        return m_stream ? m_recorder.layerCount() + (m_start ? 1 : 0) : 0;
    }

    [[nodiscard]] std::size_t width() const
    {
        return m_stream ? m_recorder.watchable().tensors[*m_stream].width : 0;
    }

private:
    [[nodiscard]] std::size_t rowFloats() const { return rows() * width(); }

    ActivationRecorder& m_recorder;
    std::size_t m_lastPosition;
    std::vector<float> m_attention;
    std::optional<std::size_t> m_start;
    std::optional<std::size_t> m_stream;
    std::vector<float> m_rows; // (maxBatch, rows, width)
    std::size_t m_firstPosition = 0;
    std::size_t m_tokens = 0;
};

void append(std::vector<float>& to, const Quartiles& quartiles)
{
    to.insert(to.end(), {quartiles.lower, quartiles.median, quartiles.upper});
}

// Statistics of all tokens become arrays.
class TokenArrays
{
public:
    TokenArrays(NpzWriter& writer, const ActivationRecorder& recorder)
        : m_writer(writer)
        , m_recorder(recorder)
        , m_layers(recorder.layerCount())
    {}

    // (tokens, layers, parts): `parts` series from `first` on.
    void add(const std::string& name, std::size_t first, std::size_t parts)
    {
        NpyShape shape = {m_recorder.endPosition(), m_layers};
        if (parts > 1 || isOneOfMany(first)) {
            shape.push_back(parts);
        }
        std::vector<float> values;
        for (std::size_t n = 0; n < m_recorder.endPosition(); ++n) {
            for (std::size_t layer = 0; layer < m_layers; ++layer) {
                for (std::size_t part = 0; part < parts; ++part) {
                    values.push_back(
                        m_recorder.record(n).values[(first + part) * m_layers + layer]);
                }
            }
        }
        m_writer.add<float>(name, shape, values);
    }

    // Of the residual stream, with the row before the layers.
    void addStream(const std::string& name, std::size_t series, float Magnitude::*start)
    {
        const bool hasStart = m_recorder.watchable().find(WatchedRole::StreamStart).has_value();
        std::vector<float> values;
        for (std::size_t n = 0; n < m_recorder.endPosition(); ++n) {
            const TokenRecord& record = m_recorder.record(n);
            if (hasStart) {
                values.push_back(record.start.*start);
            }
            for (std::size_t layer = 0; layer < m_layers; ++layer) {
                values.push_back(record.values[series * m_layers + layer]);
            }
        }
        m_writer.add<float>(name, {m_recorder.endPosition(), m_layers + (hasStart ? 1 : 0)},
                            values);
    }

    // (tokens, layers, heads)
    void addSpreads(const model::WatchedTensor& tensor)
    {
        std::vector<float> values;
        for (std::size_t n = 0; n < m_recorder.endPosition(); ++n) {
            const std::vector<float>& spreads = m_recorder.record(n).spreads;
            values.insert(values.end(), spreads.begin(), spreads.end());
        }
        m_writer.add<float>(tensor.name, {m_recorder.endPosition(), m_layers, tensor.width},
                            values);
    }

private:
    // Of codes and groups there may be one only, and still one axis more.
    [[nodiscard]] bool isOneOfMany(std::size_t series) const
    {
        const Statistic statistic = m_recorder.series().all()[series].statistic;
        return statistic == Statistic::ZeroShare || statistic == Statistic::SaturatedShare
               || statistic == Statistic::Seconds || statistic == Statistic::DeviceSeconds;
    }

    NpzWriter& m_writer;
    const ActivationRecorder& m_recorder;
    std::size_t m_layers;
};

void addTokens(NpzWriter& writer, const ActivationRecorder& recorder)
{
    const model::Watchable& watchable = recorder.watchable();
    const std::optional<std::size_t> stream = watchable.find(WatchedRole::Stream);
    TokenArrays arrays(writer, recorder);
    const std::vector<Series>& all = recorder.series().all();
    for (std::size_t i = 0; i < all.size(); ++i) {
        switch (all[i].statistic) {
        case Statistic::Rms:
        case Statistic::MaxAbs:
            if (stream && all[i].source == *stream) {
                arrays.addStream(all[i].name, i,
                                 all[i].statistic == Statistic::Rms ? &Magnitude::rms
                                                                    : &Magnitude::maxAbs);
                break;
            }
            [[fallthrough]];
        case Statistic::Mean:
        case Statistic::UpdateRms:
            arrays.add(all[i].name, i, 1);
            break;
        case Statistic::Lower:
            arrays.add(watchable.tensors[all[i].source].name + "_quartiles", i, 3);
            break;
        default: // the other quartiles, and below
            break;
        }
    }
    if (const std::optional<std::size_t> spread = watchable.find(WatchedRole::Spread)) {
        arrays.addSpreads(watchable.tensors[*spread]);
    }
    if (const std::vector<std::size_t> codes = watchable.codes(); !codes.empty()) {
        const auto first = [&](Statistic statistic) {
            return recorder.series().find(codes.front(), statistic).value();
        };
        arrays.add("code_zero_share", first(Statistic::ZeroShare), codes.size());
        arrays.add("code_saturated_share", first(Statistic::SaturatedShare), codes.size());
    }
    if (const std::size_t groups = watchable.groups.size(); groups > 0) {
        arrays.add("projection_seconds", all.size() - 2 * groups, groups);
        arrays.add("device_seconds", all.size() - groups, groups);
    }
    std::vector<std::int32_t> batchTokens;
    for (std::size_t n = 0; n < recorder.endPosition(); ++n) {
        batchTokens.push_back(static_cast<std::int32_t>(recorder.record(n).batchTokens));
    }
    writer.add<std::int32_t>("batch_tokens", {batchTokens.size()}, batchTokens);
}

void addTotals(NpzWriter& writer, const ActivationRecorder& recorder)
{
    const std::size_t layers = recorder.layerCount();
    const model::Watchable& watchable = recorder.watchable();
    if (const std::optional<std::size_t> state = watchable.find(WatchedRole::State)) {
        const model::WatchedTensor& tensor = watchable.tensors[*state];
        writer.add<float>(tensor.name, {layers, tensor.width}, recorder.newest(*state));
    }
    if (const std::optional<std::size_t> decay = watchable.find(WatchedRole::Decay)) {
        std::vector<float> halfLife;
        std::vector<float> quartiles;
        for (std::size_t layer = 0; layer < layers; ++layer) {
            const std::vector<float> values = recorder.memory().halfLives(layer);
            halfLife.insert(halfLife.end(), values.begin(), values.end());
            append(quartiles, QuartileFinder().of(values));
        }
        writer.add<float>("half_life", {layers, watchable.tensors[*decay].width}, halfLife);
        writer.add<float>("half_life_quartiles", {layers, 3}, quartiles);
    }
    if (const std::vector<std::size_t> codes = watchable.codes(); !codes.empty()) {
        const std::span<const std::uint64_t> counts = recorder.codeCounts();
        const std::vector<std::int64_t> signedCounts(counts.begin(), counts.end());
        writer.add<std::int64_t>("code_counts", {layers, codes.size(), kCodeCount}, signedCounts);
    }
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
    writer.add<float>("weight_nonzero_share", {shares.size()}, shares);
    writer.addTexts("model", std::array{model.info().name, model.info().fingerprint});
    std::vector<std::string> lines;
    std::vector<TraceArray> arrays = traceArrays(model.watchable());
    if (options.lensChoices > 0) {
        const std::vector<TraceArray> more = lensArrays();
        arrays.insert(arrays.end(), more.begin(), more.end());
    }
    lines.reserve(arrays.size());
    for (const TraceArray& array : arrays) {
        lines.push_back(array.name + " " + array.shape + " " + array.type + ": "
                        + array.meaning.english());
    }
    writer.addTexts("description", lines);
}

void addLens(NpzWriter& writer, const std::vector<LensToken>& tokens, std::size_t choices)
{
    std::vector<std::int32_t> ids;
    std::vector<float> probabilities;
    std::vector<float> entropies;
    std::vector<std::int32_t> settled;
    const std::size_t layers = tokens.front().layers.size();
    for (const LensToken& token : tokens) {
        settled.push_back(static_cast<std::int32_t>(token.settledLayer));
        for (const LensCell& cell : token.layers) {
            entropies.push_back(cell.entropy);
            for (std::size_t i = 0; i < choices; ++i) { // fewer where logits are no numbers
                const bool isThere = i < cell.likeliest.size();
                ids.push_back(isThere ? cell.likeliest[i].id : -1);
                probabilities.push_back(isThere ? cell.likeliest[i].probability : 0.0F);
            }
        }
    }
    writer.add<std::int32_t>("lens_ids", {tokens.size(), layers, choices}, ids);
    writer.add<float>("lens_probabilities", {tokens.size(), layers, choices}, probabilities);
    writer.add<float>("lens_entropy", {tokens.size(), layers}, entropies);
    writer.add<std::int32_t>("lens_settled_layer", {tokens.size()}, settled);
}

Status checkCount(std::span<const TokenId> ids)
{
    if (ids.empty()) {
        return Error{Errc::InvalidArgument, Sentence::of("There are no tokens to read.")};
    }
    if (ids.size() > kMostTracedTokens) {
        return Error{Errc::InvalidArgument,
                     Sentence::of("%1 tokens were given, a trace has room for %2.",
                                  Sentence::amount(ids.size()),
                                  Sentence::amount(kMostTracedTokens))};
    }
    return Done{};
}

// What one reading goes into.
struct Reading
{
    HiddenRows& rows;
    NpzWriter& writer;
    std::optional<LogitLens> lens;
    std::vector<LensToken> seen; // by the lens
};

// The tokens of a batch, of whose rows `values` are.
void look(generate::Session& session,
          std::span<const TokenId> ids,
          std::span<const float> values,
          const std::stop_token& stop,
          Reading& reading)
{
    const std::size_t first = reading.seen.size();
    for (std::size_t n = 0; first + n < session.position() && !stop.stop_requested(); ++n) {
        reading.seen.push_back(reading.lens->look(session, reading.rows.layersOf(values, n),
                                                  first + n, ids[first + n]));
    }
}

// Reads everything; what does not fit into memory goes to the disk batch by batch.
Status readAll(generate::Session& session,
               std::span<const TokenId> ids,
               const TraceOptions& options,
               Reading& reading)
{
    HiddenRows& rows = reading.rows;
    std::stop_source ending; // also where the disk is full
    const std::stop_callback passOn(options.stop, [&ending] { ending.request_stop(); });
    Status written = Done{};
    generate::Session::ReadOptions read;
    read.observer = &rows;
    read.stop = ending.get_token();
    read.onProgress = [&](std::size_t done) {
        const std::span<const float> values = rows.take();
        written = rows.rows() > 0 ? reading.writer.append(values) : Status(Done{});
        if (reading.lens && written.ok()) {
            look(session, ids, values, read.stop, reading);
        }
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
        *model,
        {.capacityTokens = ids.size(), .sampledChannels = 0, .maxMarks = 0}); // hidden has all
    generate::Session session(model, {.threads = options.threads,
                                      .maxBatch = options.maxBatch,
                                      .projections = options.projections,
                                      .precision = options.precision});
    HiddenRows rows(recorder, options.maxBatch, ids.size());
    Reading reading{rows, writer, {}, {}};
    if (options.lensChoices > 0) {
        Result<LogitLens> lens = LogitLens::create(*model, options.lensChoices);
        if (!lens.ok()) {
            return lens.error();
        }
        reading.lens = std::move(lens).value();
    }
    writer.add<TokenId>("ids", {ids.size()}, ids);
    Status status = rows.rows() > 0
                        ? writer.beginLarge("hidden", {ids.size(), rows.rows(), rows.width()})
                        : Status(Done{});
    if (status.ok()) {
        status = readAll(session, ids, options, reading);
    }
    if (!status.ok()) {
        return status;
    }
    addTotals(writer, recorder);
    addTokens(writer, recorder);
    if (!rows.attention().empty()) {
        const std::size_t layers = recorder.layerCount();
        writer.add<float>("attention_last",
                          {layers, rows.attention().size() / (layers * ids.size()), ids.size()},
                          rows.attention());
    }
    addModel(writer, *model, options);
    if (options.stop.stop_requested()) {
        return Error{Errc::Cancelled, Sentence::of("Tracing was stopped.")};
    }
    if (reading.lens) {
        addLens(writer, reading.seen, reading.lens->choices());
    }
    return writer.commit();
}

} // namespace trilume::trace
