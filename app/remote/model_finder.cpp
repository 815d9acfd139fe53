// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote/model_finder.h"

#include "app/net/web_page.h"
#include "app/platform/error_text.h"
#include "app/platform/worker_thread.h"
#include "app/remote/server_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <exception>
#include <utility>

namespace trilume::app {

namespace {

constexpr std::size_t kLargestModelList = std::size_t{4} << 20U;

} // namespace

ModelListWorker::ModelListWorker(const WebLimits& limits)
    : m_client(limits)
{}

ModelListWorker::~ModelListWorker() = default;

void ModelListWorker::ask(int number, const RemoteModel& server, const std::stop_token& stop)
{
    try {
        const Result<QStringList> names = tryAsk(server, stop);
        if (names) {
            Q_EMIT found(number, names.value());
        } else {
            Q_EMIT failed(number, errorText(names.error()));
        }
    } catch (const std::exception& exception) {
        Q_EMIT failed(number, QString::fromLocal8Bit(exception.what()));
    }
}

Result<QStringList> ModelListWorker::tryAsk(const RemoteModel& server, const std::stop_token& stop)
{
    TextReader reader(kLargestModelList);
    const std::optional<WebFailure> failure =
        m_client.send(requestTo(server, "models"), reader, stop);
    if (failure) {
        return failure->error;
    }
    const std::string& shown = server.server.shown();
    const QByteArray body = QByteArray::fromStdString(reader.text());
    const int status = reader.head().status;
    if (status / 100 != 2) {
        const std::string words = refusalWords(body, server.key);
        if (status == 401 || status == 403) {
            return Error{Errc::Io, Sentence::of("%1: the server wants a key, or another one (%2).",
                                                shown, status)};
        }
        return Error{
            Errc::Io,
            words.empty()
                ? Sentence::of("%1: the server tells no models (%2).", shown, status)
                : Sentence::of("%1: the server tells no models (%2): %3.", shown, status, words)};
    }
    if (looksLikePage(reader.text())) {
        return Error{Errc::Corrupt,
                     pageInstead(shown, Sentence::of("a list of models"), reader.head().proxy)};
    }
    const QJsonValue list = QJsonDocument::fromJson(body).object().value(QStringLiteral("data"));
    if (!list.isArray()) {
        return Error{Errc::Corrupt, Sentence::of("%1: found no list of models, expected a server "
                                                 "of OpenAI's interface.",
                                                 shown)};
    }
    QStringList names;
    const QJsonArray models = list.toArray();
    for (const auto& model : models) {
        const QString name = model.toObject().value(QStringLiteral("id")).toString();
        if (!name.isEmpty()) {
            names.append(name);
        }
    }
    names.removeDuplicates();
    return names;
}

ModelFinder::ModelFinder(const WebLimits& limits, QObject* parent)
    : QObject(parent)
    , m_thread(makeThread(QStringLiteral("server models")))
    , m_worker(moveTo(*m_thread, std::make_unique<ModelListWorker>(limits)))
{
    connect(m_worker, &ModelListWorker::found, this, [this](int number, const QStringList& names) {
        if (number == m_current) {
            m_current = 0;
            Q_EMIT found(names);
        }
    });
    connect(m_worker, &ModelListWorker::failed, this, [this](int number, const QString& message) {
        if (number == m_current) {
            m_current = 0;
            Q_EMIT failed(message);
        }
    });
    m_thread->start();
}

ModelFinder::~ModelFinder()
{
    cancel();
    m_thread->quit();
    endThread(m_thread);
}

void ModelFinder::find(const RemoteModel& server)
{
    cancel();
    m_stop = std::stop_source();
    m_current = ++m_last;
    post(*m_worker, [number = m_current, server, stop = m_stop.get_token()](
                        ModelListWorker& worker) { worker.ask(number, server, stop); });
}

void ModelFinder::cancel()
{
    m_stop.request_stop();
    m_current = 0;
}

} // namespace trilume::app
