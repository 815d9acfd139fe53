// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/services/services.h"
#include "tests/support/scripted_model.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace trilume::tests {

// All that stands behind the window, with its real threads and database, in a temporary folder and
// with a scripted model. What a person would see is read from the models and controllers.
class ServicesUnderTest final
{
public:
    explicit ServicesUnderTest(const QString& modelPath = QStringLiteral("/chat.gguf"))
        : m_settings(std::make_unique<app::Settings>(settingsPath()))
    {
        m_settings->setModelPath(modelPath);
        build();
    }

    // As a new start of the program on the same folder; `start` is left to the test.
    void build()
    {
        m_services.reset();
        desktop::ServicesOptions options;
        options.store.path = databasePath();
        options.store.checkpointInterval = std::chrono::milliseconds(20);
        options.store.database.busyTimeout = std::chrono::milliseconds(0);
        options.serverToken = tokenPath().toStdString();
        options.loader = ScriptedModel::loader(m_model);
        options.states.folder = statesPath();
        options.sensors.access.sys = sysPath().toStdString();
        options.serverKeys = keysPath().toStdString();
        options.markers = markersPath();
        options.shutDownPatience = shutDownPatience;
        options.nextSeed = [] {
            return std::uint64_t{42};
        };
        m_services = std::make_unique<desktop::Services>(std::move(options), *m_settings);
    }

    desktop::ShutDownPatience shutDownPatience; // for the next build()

    void destroy() { m_services.reset(); }

    // Started, with the model loaded and the database open.
    [[nodiscard]] bool start()
    {
        m_services->start();
        return QTest::qWaitFor([this] { return chats().canSend(); });
    }

    [[nodiscard]] bool restart()
    {
        build();
        return start();
    }

    // Sends and waits for the whole answer.
    [[nodiscard]] bool ask(const QString& text)
    {
        chats().send(text);
        return QTest::qWaitFor(
            [this] { return chats().state() == app::GenerationState::Idle && chats().canSend(); });
    }

    [[nodiscard]] bool open(app::ChatId chat)
    {
        chats().openChat(chat);
        return QTest::qWaitFor([this] { return transcript().rowCount() > 0; });
    }

    [[nodiscard]] QString databasePath() const
    {
        return m_folder.filePath(QStringLiteral("data/chats.db"));
    }

    [[nodiscard]] QString settingsPath() const
    {
        return m_folder.filePath(QStringLiteral("settings.ini"));
    }

    [[nodiscard]] QString statesPath() const
    {
        return m_folder.filePath(QStringLiteral("data/states"));
    }

    [[nodiscard]] QString tokenPath() const
    {
        return m_folder.filePath(QStringLiteral("data/server-token"));
    }

    [[nodiscard]] QString markersPath() const
    {
        return m_folder.filePath(QStringLiteral("markers"));
    }

    [[nodiscard]] QString keysPath() const
    {
        return m_folder.filePath(QStringLiteral("data/keys"));
    }

    // Stands for /sys: without sensors, unless a test writes some.
    [[nodiscard]] QString sysPath() const { return m_folder.filePath(QStringLiteral("sys")); }

    [[nodiscard]] desktop::Services& services() { return *m_services; }

    [[nodiscard]] app::ChatController& chats() { return *m_services->chats(); }

    [[nodiscard]] app::ChatListModel& list() { return *chats().chats(); }

    [[nodiscard]] app::TranscriptModel& transcript() { return *chats().transcript(); }

    [[nodiscard]] app::ModelController& models() { return *m_services->models(); }

    [[nodiscard]] app::Settings& settings() { return *m_settings; }

    [[nodiscard]] ScriptedModel& model() { return *m_model; }

    [[nodiscard]] app::Message last()
    {
        const std::vector<app::Message>& messages = transcript().messages();
        return messages.empty() ? app::Message() : messages.back();
    }

    // "You: Hi | Model: Good day."
    [[nodiscard]] QString shown()
    {
        QStringList rows;
        for (int row = 0; row < transcript().rowCount(); ++row) {
            rows.append(transcript().index(row).data(Qt::AccessibleTextRole).toString());
        }
        return rows.join(QStringLiteral(" | "));
    }

    [[nodiscard]] QString titles()
    {
        QStringList rows;
        for (int row = 0; row < list().rowCount(); ++row) {
            rows.append(list().index(row).data().toString());
        }
        return rows.join(QStringLiteral(" | "));
    }

    [[nodiscard]] app::ChatId chatAt(int row)
    {
        return list().index(row).data(app::ChatListModel::IdRole).value<app::ChatId>();
    }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<ScriptedModel> m_model = std::make_shared<ScriptedModel>();
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<desktop::Services> m_services;
};

} // namespace trilume::tests
