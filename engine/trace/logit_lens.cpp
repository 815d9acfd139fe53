// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trace/logit_lens.h"

#include "engine/base/check.h"
#include "engine/generate/logit_summary.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace trilume::trace {

namespace {

// Keeps the residual stream of the tokens of one read: (tokens, layers, width).
class StreamRows final : public model::LayerObserver
{
public:
    StreamRows(const model::Model& model, std::size_t firstPosition)
        : m_stream(model.watchable().find(model::WatchedRole::Stream).value())
        , m_tokenFloats(model.info().layerCount * width(model))
        , m_firstPosition(firstPosition)
    {}

    void onValues(const model::LayerEvent& event, std::span<const float> values) override
    {
        if (event.tensor != m_stream) {
            return;
        }
        const std::size_t token = event.position - m_firstPosition;
        m_rows.resize(std::max(m_rows.size(), (token + 1) * m_tokenFloats));
        std::copy(
            values.begin(), values.end(),
            m_rows.begin()
                + static_cast<std::ptrdiff_t>(token * m_tokenFloats + event.layer * values.size()));
    }

    void onCodes(const model::LayerEvent& /*event*/,
                 std::span<const std::int8_t> /*codes*/) override
    {}

    // (layers, width) of the n-th token since the last clear().
    [[nodiscard]] std::span<const float> token(std::size_t n) const
    {
        return std::span(m_rows).subspan(n * m_tokenFloats, m_tokenFloats);
    }

    void clear(std::size_t nextPosition)
    {
        m_rows.clear();
        m_firstPosition = nextPosition;
    }

private:
    [[nodiscard]] std::size_t width(const model::Model& model) const
    {
        return model.watchable().tensors[m_stream].width;
    }

    std::size_t m_stream;
    std::size_t m_tokenFloats;
    std::size_t m_firstPosition;
    std::vector<float> m_rows;
};

LensCell cellOf(std::span<const float> logits, std::size_t choices)
{
    const generate::LogitTotals totals = generate::totalsOf(logits);
    LensCell cell;
    cell.entropy = static_cast<float>(totals.entropy);
    cell.likeliest.reserve(choices);
    for (const std::size_t id : generate::likeliestIds(logits, choices)) {
        cell.likeliest.push_back(
            {static_cast<TokenId>(id),
             static_cast<float>(std::exp(static_cast<double>(logits[id]) - totals.logOfSum))});
    }
    return cell;
}

std::optional<TokenId> likeliestOf(const LensCell& cell)
{
    return cell.likeliest.empty() ? std::nullopt : std::optional(cell.likeliest.front().id);
}

std::size_t settledLayerOf(const std::vector<LensCell>& layers)
{
    std::size_t settled = layers.size() - 1;
    while (settled > 0 && likeliestOf(layers[settled - 1]) == likeliestOf(layers.back())) {
        --settled;
    }
    return settled;
}

Status checkRange(std::size_t tokens, const LensRange& range)
{
    if (range.first >= range.end || range.end > tokens) {
        return Error{Errc::InvalidArgument,
                     Sentence::of("The range is %1 to %2, the text has %3 tokens.",
                                  Sentence::amount(range.first), Sentence::amount(range.end),
                                  Sentence::amount(tokens))};
    }
    if (range.end - range.first > kMostLensTokens) {
        return Error{Errc::InvalidArgument,
                     Sentence::of("The range has %1 tokens, at most %2 can be looked into at once.",
                                  Sentence::amount(range.end - range.first),
                                  Sentence::amount(kMostLensTokens))};
    }
    return Done{};
}

Error lensStopped()
{
    return {Errc::Cancelled, Sentence::of("Reading was stopped.")};
}

} // namespace

LogitLens::LogitLens(const model::Model& model, std::size_t choices)
    : m_layers(model.info().layerCount)
    , m_vocabulary(model.info().vocabularySize)
    , m_choices(std::min(choices, m_vocabulary))
    , m_logits(m_layers * m_vocabulary)
{}

Result<LogitLens> LogitLens::create(const model::Model& model, std::size_t choices)
{
    if (!model.watchable().find(model::WatchedRole::Stream)) {
        return Error{
            Errc::Unsupported,
            Sentence::of("Models of the architecture \"%1\" show no residual stream, which "
                         "the lens looks at.",
                         model.info().architecture)};
    }
    if (choices == 0 || choices > kMostLensChoices) {
        return Error{Errc::InvalidArgument,
                     Sentence::of("%1 tokens for each layer were asked for, expected 1 to %2.",
                                  choices, kMostLensChoices)};
    }
    return LogitLens(model, choices);
}

LensToken LogitLens::look(generate::Session& session,
                          std::span<const float> stream,
                          std::size_t position,
                          TokenId id)
{
    session.readOut(stream, m_logits);
    LensToken token;
    token.position = position;
    token.id = id;
    token.layers.reserve(m_layers);
    for (std::size_t layer = 0; layer < m_layers; ++layer) {
        token.layers.push_back(
            cellOf(std::span<const float>(m_logits).subspan(layer * m_vocabulary, m_vocabulary),
                   m_choices));
    }
    token.settledLayer = settledLayerOf(token.layers);
    return token;
}

Result<std::vector<LensToken>> readLens(const std::shared_ptr<const model::Model>& model,
                                        std::span<const TokenId> ids,
                                        const LensRange& range,
                                        const LensOptions& options)
{
    if (Status status = checkRange(ids.size(), range); !status.ok()) {
        return status.error();
    }
    Result<LogitLens> lens = LogitLens::create(*model, options.choices);
    if (!lens.ok()) {
        return lens.error();
    }
    const auto tell = [&options](std::size_t done) {
        if (options.onProgress) {
            options.onProgress(done);
        }
    };
    generate::Session session(model, {.threads = options.threads,
                                      .maxBatch = options.maxBatch,
                                      .projections = options.projections,
                                      .precision = options.precision});
    generate::Session::ReadOptions before;
    before.stop = options.stop;
    before.onProgress = tell;
    if (Status status = session.read(ids.first(range.first), before); !status.ok()) {
        return status.error();
    }

    std::vector<LensToken> tokens;
    StreamRows rows(*model, range.first);
    generate::Session::ReadOptions within;
    within.stop = options.stop;
    within.observer = &rows;
    within.onProgress = [&](std::size_t done) {
        const std::size_t first = range.first + tokens.size();
        for (std::size_t at = first; at < range.first + done && !options.stop.stop_requested();
             ++at) {
            tokens.push_back(lens.value().look(session, rows.token(at - first), at, ids[at]));
            tell(at + 1);
        }
        rows.clear(range.first + done);
    };
    if (Status status = session.read(ids.subspan(range.first, range.end - range.first), within);
        !status.ok()) {
        return status.error();
    }
    if (tokens.size() < range.end - range.first) { // stopped in the last batch
        return lensStopped();
    }
    return tokens;
}

} // namespace trilume::trace
