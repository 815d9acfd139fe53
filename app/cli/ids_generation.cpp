// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ids_generation.h"

#include "engine/generate/sampler.h"
#include "engine/generate/session.h"
#include "engine/tokenizer/stream_decoder.h"

#include <memory>

namespace trilume::cli {
namespace {

// Ids separated by spaces, or their text.
class TokenWriter
{
public:
    TokenWriter(Console& console, const tokenizer::Tokenizer* tokenizer)
        : m_console(console)
    {
        if (tokenizer != nullptr) {
            m_decoder = std::make_unique<tokenizer::StreamDecoder>(
                *tokenizer, tokenizer::DecodeFrom::Continuation);
        }
    }

    void write(TokenId token)
    {
        if (m_decoder) {
            m_console.outGenerated(m_decoder->add(token));
        } else {
            m_console.out((m_isFirst ? "" : " ") + std::to_string(token));
            m_isFirst = false;
        }
        m_console.flush();
    }

    void finish()
    {
        if (m_decoder) {
            m_console.outGenerated(m_decoder->finish());
        }
        m_console.out("\n");
    }

private:
    Console& m_console;
    std::unique_ptr<tokenizer::StreamDecoder> m_decoder; // null: ids
    bool m_isFirst = true;
};

} // namespace

ExitCode generateFromIds(const CommandContext& context,
                         const std::shared_ptr<const model::Model>& model,
                         const EngineOptions& engine,
                         const TextOptions& options,
                         const std::vector<TokenId>& ids)
{
    const bool printsIds = context.arguments.isSet("print-ids");
    if (!printsIds && model->tokenizer() == nullptr) {
        return context.console.fail(
            {Errc::Unsupported,
             Sentence::of("%1: holds no tokenizer, so only --print-ids can be printed",
                          model->info().name)});
    }
    generate::Session session(model, engine.sequence());
    generate::Session::ReadOptions read;
    read.stop = context.interrupt.token();
    read.likeliest = generate::likeliestOf(options.sampling);
    if (const Status status = session.read(ids, read); !status) {
        return context.console.fail(status.error());
    }
    generate::Sampler sampler(options.sampling, model->info().vocabularySize);
    for (const TokenId id : ids) {
        sampler.accept(id);
    }
    TokenWriter writer(context.console, printsIds ? nullptr : model->tokenizer());
    Status status = Done{};
    session.hold([&] {
        for (std::size_t i = 0; i < options.maxTokens && status; ++i) {
            const TokenId token = sampler.sample(session.logits());
            sampler.accept(token);
            writer.write(token);
            if (context.console.isOutputLost()) {
                break;
            }
            if (i + 1 < options.maxTokens) {
                status = session.read({&token, 1}, read);
            }
        }
    });
    writer.finish();
    return status ? ExitCode::Done : context.console.fail(status.error());
}

} // namespace trilume::cli
