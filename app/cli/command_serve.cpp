// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/engine_options.h"
#include "app/cli/served_engine.h"
#include "app/cli/told_text.h"
#include "app/platform/paths.h"
#include "app/server/api_server.h"
#include "app/server/http_access.h"
#include "engine/base/visible_text.h"
#include "engine/generate/local_generator.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSocketNotifier>

#include <filesystem>
#include <memory>
#include <optional>
#include <utility>

namespace trilume::cli {
namespace {

constexpr std::uint64_t kHighestPort = 65535;

Result<app::ApiServerOptions> serverOptions(const Arguments& arguments)
{
    app::ApiServerOptions options;
    const Result<std::string> host = app::loopbackAddress(arguments.text("host"));
    if (!host) {
        return host.error();
    }
    options.host = host.value();
    const Result<std::uint64_t> port = arguments.wholeNumber("port", 0, kHighestPort);
    if (!port) {
        return port.error();
    }
    options.port = static_cast<std::uint16_t>(port.value());
    const QStringList origins = arguments.values("allow-origin");
    for (const QString& text : origins) {
        const std::optional<std::string> origin = app::originFrom(text.toStdString());
        if (!origin) {
            return Error{Errc::InvalidArgument,
                         trilume::Sentence::of("--allow-origin is \"%1\", expected https://name or "
                                               "http://name:port",
                                               text.toStdString())};
        }
        options.origins.push_back(*origin);
    }
    if (arguments.isSet("token-file")) {
        options.tokenFile = toPath(arguments.value("token-file"));
    }
    return options;
}

app::ServedModel servedModel(const model::Model& model)
{
    app::ServedModel served;
    served.id = visibleText(std::filesystem::path(model.info().path).stem().string());
    served.fingerprint = model.info().fingerprint;
    served.advisedSampling = model.info().advisedSampling;
    served.loaded = QDateTime::currentSecsSinceEpoch();
    return served;
}

ExitCode serve(const CommandContext& context,
               generate::LocalGenerator& generator,
               const accel::TelemetrySource& telemetry,
               const app::ApiServerOptions& options)
{
    ServedEngine engine(generator,
                        {QString::fromStdString(context.arguments.text("device")), telemetry});
    app::ApiServer server(engine.queue());
    const app::ServedModel model = servedModel(generator.model());
    server.setModel(model);
    if (Status status = server.start(options); !status) {
        return context.console.fail(status.error());
    }
    QObject::connect(&server, &app::ApiServer::stopped, qApp, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QSocketNotifier interrupted(context.interrupt.descriptor(), QSocketNotifier::Read);
    QObject::connect(&interrupted, &QSocketNotifier::activated, &server, [&] {
        interrupted.setEnabled(false);
        server.stop();
    });
    context.console.note(told(Sentence::of("%1 is served at %2 (Ctrl-C ends it)", model.id,
                                           server.address().toStdString())));
    context.console.note(told(Sentence::of("the token lies in %1", options.tokenFile)));
    QCoreApplication::exec();
    return ExitCode::Done;
}

} // namespace

ExitCode runServe(const CommandContext& context)
{
    Result<app::ApiServerOptions> options = serverOptions(context.arguments);
    if (!options) {
        return context.failOption(options.error());
    }
    const Result<EngineOptions> engine = engineOptionsOnDevice(context);
    if (!engine) {
        return context.failOption(engine.error());
    }
    if (options.value().tokenFile.empty()) {
        if (Status status = app::ensurePrivateFolder(app::dataFolder()); !status) {
            return context.console.fail(status.error());
        }
        options.value().tokenFile = toPath(app::serverTokenPath());
    }
    const auto model =
        loadModelFile(context, context.arguments.positional().value(0), engine.value());
    if (!model) {
        return context.console.fail(model.error());
    }
    const auto generator =
        generate::LocalGenerator::create(model.value(), engine.value().generator());
    if (!generator) {
        return context.console.fail(generator.error());
    }
    context.interrupt.includeTermination();
    return serve(context, *generator.value(), engine.value().telemetry, options.value());
}

} // namespace trilume::cli
