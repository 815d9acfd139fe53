// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explorer/lens_worker.h"

#include "app/explorer/lens_source.h"
#include "app/explorer/snapshot_values.h"
#include "app/platform/error_text.h"
#include "engine/trace/logit_lens.h"

#include <chrono>
#include <map>
#include <memory>
#include <new>
#include <vector>

namespace trilume::app {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kLensTellInterval{100};

// Most tokens are guessed many times.
class GuessTexts
{
public:
    explicit GuessTexts(const model::Model& model)
        : m_tokenizer(model.tokenizer())
    {}

    const QString& of(TokenId id)
    {
        const auto [found, isNew] = m_texts.try_emplace(id);
        if (isNew) {
            found->second = m_tokenizer == nullptr
                                ? QString::number(id)
                                : visibleToken(m_tokenizer->bytes(id), m_tokenizer->piece(id));
        }
        return found->second;
    }

private:
    const tokenizer::Tokenizer* m_tokenizer;
    std::map<TokenId, QString> m_texts;
};

LensTablePtr tableOf(const LensRequest& request,
                     const model::Model& model,
                     const std::vector<trace::LensToken>& tokens)
{
    GuessTexts texts(model);
    auto table = std::make_shared<LensTable>();
    table->recording = request.snapshot->recording;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const trace::LensToken& token = tokens[i];
        LensColumn column;
        column.position = token.position;
        column.text = request.snapshot->tokens[request.first + i]->text;
        column.settledLayer = token.settledLayer;
        for (const trace::LensCell& cell : token.layers) {
            LensGuesses guesses;
            guesses.entropy = cell.entropy;
            for (const trace::LensChoice& choice : cell.likeliest) {
                guesses.likeliest.push_back({texts.of(choice.id), choice.probability});
            }
            column.layers.push_back(std::move(guesses));
        }
        table->columns.push_back(std::move(column));
    }
    return table;
}

} // namespace

void LensWorker::read(const LensRequest& request, const std::stop_token& stop)
{
    const LensSource& source = *request.snapshot->lensSource;
    const std::shared_ptr<const model::Model> model = source.model.lock();
    if (model == nullptr || stop.stop_requested()) {
        Q_EMIT stopped(request.number);
        return;
    }
    const std::size_t first = request.snapshot->tokens[request.first]->position;
    const trace::LensRange range{first, first + (request.end - request.first)};
    trace::LensOptions options;
    options.threads = {request.threads};
    options.stop = stop;
    Clock::time_point told = Clock::now();
    options.onProgress = [&](std::size_t done) {
        if (const Clock::time_point now = Clock::now(); now - told >= kLensTellInterval) {
            told = now;
            Q_EMIT progressed(request.number, static_cast<qint64>(done),
                              static_cast<qint64>(range.end));
        }
    };
    try {
        const auto tokens = trace::readLens(model, source.ids, range, options);
        if (tokens.ok()) {
            Q_EMIT finished(request.number, tableOf(request, *model, tokens.value()));
        } else if (tokens.error().code == Errc::Cancelled) {
            Q_EMIT stopped(request.number);
        } else {
            Q_EMIT failed(request.number, errorText(tokens.error()));
        }
    } catch (const std::bad_alloc&) {
        Q_EMIT failed(request.number, tr("There is not enough memory to read the text again."));
    }
}

} // namespace trilume::app
