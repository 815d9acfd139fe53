// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/engine_options.h"
#include "app/cli/format.h"
#include "engine/base/atomic_file.h"
#include "engine/generate/session.h"

#include <optional>

namespace trilume::cli {
namespace {

constexpr int kDigits = 9; // any two different floats differ in them

// A file, whole or not at all, or standard output.
class CsvWriter
{
public:
    explicit CsvWriter(Console& console)
        : m_console(console)
    {}

    [[nodiscard]] Status open(const QString& name)
    {
        if (name == QLatin1String("-")) {
            return Done{};
        }
        Result<AtomicFile> file = AtomicFile::create(toPath(name));
        if (!file) {
            return file.error();
        }
        m_file.emplace(std::move(file).value());
        return Done{};
    }

    [[nodiscard]] Status writeRow(std::span<const float> values)
    {
        std::string line;
        for (const float value : values) {
            line.append(line.empty() ? "" : ",")
                .append(formatSignificant(static_cast<double>(value), kDigits));
        }
        line.push_back('\n');
        if (m_file) {
            return m_file->write(std::as_bytes(std::span(line.data(), line.size())));
        }
        m_console.out(line);
        return Done{};
    }

    [[nodiscard]] Status finish() { return m_file ? m_file->commit() : Status(Done{}); }

private:
    Console& m_console;
    std::optional<AtomicFile> m_file;
};

Status writeLogits(const CommandContext& context,
                   const std::shared_ptr<const model::Model>& model,
                   const EngineOptions& engine,
                   const std::vector<TokenId>& ids,
                   std::size_t last)
{
    CsvWriter writer(context.console);
    if (Status status = writer.open(context.arguments.value("out")); !status) {
        return status;
    }
    generate::Session session(model, engine.sequence(), generate::LogitIds::All);
    generate::Session::ReadOptions read;
    read.stop = context.interrupt.token();
    const std::size_t skipped = ids.size() - last;
    if (Status status = session.read(std::span(ids).first(skipped), read); !status) {
        return status;
    }
    const std::size_t vocabulary = model->info().vocabularySize;
    Status written = Done{};
    const auto writeRows = [&](std::size_t, std::span<const float> logits) {
        for (std::size_t row = 0; row < logits.size() && written; row += vocabulary) {
            written = writer.writeRow(logits.subspan(row, vocabulary));
        }
    };
    if (Status status = session.readWithLogits(std::span(ids).subspan(skipped), writeRows, read);
        !status) {
        return status;
    }
    return written ? writer.finish() : written;
}

} // namespace

ExitCode runLogits(const CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    if (!arguments.isSet("ids")) {
        return context.failOption({Errc::InvalidArgument, Sentence::of("--ids LIST is missing")});
    }
    const Result<std::vector<TokenId>> ids = arguments.tokenIds("ids");
    if (!ids) {
        return context.failOption(ids.error());
    }
    const Result<std::uint64_t> last = arguments.wholeNumber("last", 1, ids.value().size());
    if (!last) {
        return context.failOption(last.error());
    }
    const Result<EngineOptions> engine = engineOptionsOnDevice(context);
    if (!engine) {
        return context.failOption(engine.error());
    }
    const auto model = loadModelFile(context, arguments.positional().value(0), engine.value());
    if (!model) {
        return context.console.fail(model.error());
    }
    const Status status = writeLogits(context, model.value(), engine.value(), ids.value(),
                                      static_cast<std::size_t>(last.value()));
    return status ? ExitCode::Done : context.console.fail(status.error());
}

} // namespace trilume::cli
