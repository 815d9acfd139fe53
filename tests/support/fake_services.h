// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/chat_controller.h"
#include "app/chat/chat_setting_values.h"
#include "app/devices/board_constants.h"
#include "app/library/devices.h"
#include "app/library/model_controller.h"
#include "app/library/server_models.h"
#include "app/metrics/metrics_hub.h"
#include "app/platform/error_text.h"
#include "app/sensors/sensor_controller.h"
#include "app/server/server_controller.h"
#include "tests/support/fake_library.h"
#include "tests/support/fake_reader.h"
#include "ui/widgets/dialogs.h"

#include <QTimer>

#include <deque>
#include <functional>
#include <map>
#include <vector>

namespace trilume::tests {

// Finds what a test gives it.
class FakeFinder final : public app::ChatFinder
{
    Q_OBJECT

public:
    void look(const QString& text) override { looked.append(text); }

    QStringList looked;
};

// Transfers that a test ends.
class FakeTransfer final : public app::ChatTransfer
{
    Q_OBJECT

public:
    [[nodiscard]] bool isBusy() const override { return false; }

    void exportChats(const std::vector<app::ChatId>& chats,
                     app::ExportFormat format,
                     const QString& path) override;
    void importChats(const QString& path) override;

    void saveCopy(const QString& path) override
    {
        asked.append(QStringLiteral("copy ") + path);
        Q_EMIT begun(path);
    }

    void cancel() override { ++cancelled; }

    QStringList asked; // "import PATH", "export N FORMAT PATH", "copy PATH"
    int cancelled = 0;
};

// Chats in memory and a model that writes, word by word, when the test says so: what the window
// talks to in tests of the window alone. As strict and as late as StoredChatController: what the
// store would answer comes from the event loop, or at last before what the model says next; an
// answer goes on while another chat is shown.
class FakeChats final : public app::ChatController
{
    Q_OBJECT

public:
    explicit FakeChats(app::MetricsHub* metrics = nullptr, QObject* parent = nullptr);

    [[nodiscard]] app::StoreState storeState() const override { return m_storeState; }

    [[nodiscard]] app::ChatListModel* chats() override { return &m_list; }

    [[nodiscard]] app::TranscriptModel* transcript() override { return &m_transcript; }

    [[nodiscard]] FakeFinder* finder() override { return &m_finder; }

    [[nodiscard]] FakeTransfer* transfer() override { return &m_transfer; }

    [[nodiscard]] FakeReader* reader() override { return &m_reader; }

    [[nodiscard]] app::ChatId currentChat() const override { return m_current; }

    [[nodiscard]] QString currentTitle() const override { return m_title; }

    [[nodiscard]] bool isChatLoading() const override { return m_isLoading; }

    [[nodiscard]] app::ChatMode mode() const override { return m_mode; }

    [[nodiscard]] app::ChatSettingValues& chatSettings() override { return m_settings; }

    [[nodiscard]] app::GenerationState state() const override { return m_state; }

    [[nodiscard]] int turnsBefore() const override { return m_turnsBefore; }

    [[nodiscard]] bool isAnsweringHere() const override;

    [[nodiscard]] app::ChatId answeringChat() const override { return m_answering; }

    [[nodiscard]] QString draft(app::ChatId chat) const override;
    [[nodiscard]] bool canSend() const override;

    [[nodiscard]] app::BackendCapabilities capabilities() const override { return can; }

    [[nodiscard]] bool canUndoDelete() const override { return !m_deleted.empty(); }

    [[nodiscard]] app::ChatId lastDeletedChat() const override;
    [[nodiscard]] QString lastDeletedTitle() const override;

    [[nodiscard]] QString removedFolder() const override { return m_removed.folder.name; }

    void newChat() override;
    void openChat(app::ChatId chat) override;
    void renameChat(app::ChatId chat, const QString& title) override;
    void pinChat(app::ChatId chat, app::Pinning pinning) override;
    void makeFolder(const QString& name, app::ChatId chat) override;
    void moveChat(app::ChatId chat, app::FolderId folder) override;
    void renameFolder(app::FolderId folder, const QString& name) override;
    void foldFolder(app::FolderId folder, app::Folding folding) override;
    void removeFolder(app::FolderId folder) override;
    void undoRemoveFolder() override;
    void duplicateChat(app::ChatId chat) override;
    void keepDraft(app::ChatId chat, const QString& text) override;
    void moveDraft(app::ChatId from, app::ChatId to, const QString& text) override;
    void deleteChat(app::ChatId chat) override;
    void undoDelete() override;
    void sendFrom(app::WrittenIn place, const QString& text) override;
    void regenerate(app::MessageId answer) override;
    void sendInstead(app::MessageId message, const QString& text) override;
    void goOn(app::MessageId answer) override;
    bool takeBranch(app::MessageId branch) override;
    void deleteEverything() override
    {
        ++deleteCount;
        Q_EMIT everythingDeleted();
    }
    void restoreFrom(const QString& copy) override { restoredFrom = copy; }
    void stop() override;
    void setMode(app::ChatMode mode) override;

    // The test's side.
    [[nodiscard]] app::Settings& defaults() { return m_defaults; } // of all its chats
    void setStoreState(app::StoreState state);
    void setHasModel(bool hasModel);
    void addChat(const QString& title,
                 const QDateTime& updated,
                 std::vector<app::Message> messages);
    void queueBehind(int turnsBefore); // others; 0: it is its turn
    void readPrompt(int done, int total);
    void write(const QString& text); // the first call begins the answer
    void finish(app::MessageStatus status, const app::MessageStats& stats);
    void fail(const QString& sentence);
    void deliver(); // all that the store has not answered yet

    int sendCount = 0;
    int stopCount = 0;
    int deleteCount = 0;
    QString restoredFrom;
    bool stopsAtOnce = true;
    app::BackendCapabilities can = {.energy = true, .activations = true, .rereading = true};

private:
    struct StoredChat
    {
        app::Chat chat;                     // with the leaf of its path
        std::vector<app::Message> messages; // of all branches, in the order of their ids
    };

    void later(std::function<void()> answer);
    void show(app::ChatId chat);
    void begin(app::ChatId chat, const QString& question, int view);
    void branchOff(app::MessageId message, const QString& question);
    [[nodiscard]] app::Message* find(app::MessageId message);
    [[nodiscard]] app::ChatPath pathOf(app::ChatId chat) const;
    void setState(app::GenerationState state);
    void setTitle(const QString& title);
    void tellCanSend();
    void finishAnswer(app::MessageStatus status, const app::MessageStats& stats);
    app::Message& append(app::MessageId parent,
                         app::MessageRole role,
                         const QString& text,
                         app::MessageStatus status);
    [[nodiscard]] bool isDeleted(app::ChatId chat) const;
    void publish(app::ChatId chat);

    app::MetricsHub* m_metrics;
    app::StoreState m_storeState = app::StoreState::Open;
    app::ChatListModel m_list;
    FakeFinder m_finder;
    FakeTransfer m_transfer;
    std::map<app::ChatId, QString> m_drafts;
    app::Settings m_defaults{QStringLiteral("/dev/null")}; // as they come; nothing is written there
    app::ChatSettingValues m_settings{m_defaults};
    app::ChatSettings m_newSettings; // of the new chat, while another is shown
    app::TranscriptModel m_transcript;
    FakeReader m_reader{m_transcript};
    std::map<std::int64_t, StoredChat> m_stored;
    std::vector<app::ChatId> m_deleted;
    app::FolderContents m_removed;
    std::deque<std::function<void()>> m_pending;
    app::ChatId m_current;
    app::ChatId m_answering; // none until it is stored
    QString m_title = QStringLiteral("New chat");
    app::MessageId m_answer;
    app::ChatMode m_mode = app::ChatMode::Dialogue;
    app::GenerationState m_state = app::GenerationState::Idle;
    std::int64_t m_lastId = 0;
    int m_view = 0;
    int m_answeringView = 0;
    int m_turnsBefore = 0;
    bool m_hasModel = true;
    bool m_isLoading = false;
    bool m_isTakingBranch = false;
    bool m_couldSend = true;
};

// Servers that answer as the test says.
class FakeServers final : public app::ServerModels
{
    Q_OBJECT

public:
    [[nodiscard]] app::ServerModel last() const override { return remembered; }

    [[nodiscard]] bool keepsKeyFor(const QString& address) const override
    {
        return address == remembered.address && !address.isEmpty() && !isKeyForgotten;
    }

    [[nodiscard]] QString forgetKey(const QString& /*address*/) override
    {
        isKeyForgotten = refusal.isEmpty();
        return refusal;
    }

    [[nodiscard]] bool isReadableOnTheWay(const QString& address) const override
    {
        return address.startsWith(QStringLiteral("http://far"));
    }

    void find(const QString& address, const QString& key) override
    {
        asked.append(address + QLatin1Char(' ') + key);
    }

    void cancelFind() override { ++cancelled; }

    [[nodiscard]] QString use(const app::ServerModel& model) override
    {
        used = model;
        return refusal;
    }

    app::ServerModel remembered;
    app::ServerModel used;
    QString refusal;   // empty: it is taken
    QStringList asked; // "ADDRESS KEY"
    bool isKeyForgotten = false;
    int cancelled = 0;
};

// Devices that a test gives it: found late, as by a thread. Choosing one loads the model there,
// late as well.
class FakeDevices final : public app::Devices
{
    Q_OBJECT

public:
    [[nodiscard]] const std::vector<app::DeviceEntry>& list() const override { return m_list; }

    [[nodiscard]] bool isLooking() const override { return m_isLooking; }

    void look() override;
    void renew() override;
    void choose(const QString& fingerprint, const QString& device) override;

    [[nodiscard]] app::DeviceSetting setting(const QString& device) const override
    {
        return settings.value(device);
    }

    void set(const QString& device, const app::DeviceSetting& setting) override
    {
        settings.insert(device, setting);
    }

    [[nodiscard]] std::vector<app::DeviceConstant> constants(const QString& device) const override
    {
        return app::deviceConstants(device.toStdString(), settings.value(device).plugin);
    }

    [[nodiscard]] QString refusal(const QString& device, const QString& plugin) const override
    {
        const auto refused = app::refusalOfSettings(device.toStdString(), plugin.toStdString());
        return refused ? app::errorText(*refused) : QString();
    }

    [[nodiscard]] app::DeviceHealth health() const override { return m_health; }

    [[nodiscard]] QString trouble() const override { return m_trouble; }

    [[nodiscard]] app::DevicePlacement placement() const override { return m_placement; }

    // The test's side.
    void place(const app::DevicePlacement& placement);
    void find(); // ends the look
    void become(app::DeviceHealth health, const QString& trouble);
    [[nodiscard]] static std::vector<app::DeviceEntry> boards();

    std::vector<app::DeviceEntry> there; // beside the processor
    QString chosen;                      // "FINGERPRINT DEVICE"
    QHash<QString, app::DeviceSetting> settings;
    int looks = 0;

private:
    std::vector<app::DeviceEntry> m_list{processor()};
    app::DeviceHealth m_health = app::DeviceHealth::Fine;
    QString m_trouble;
    app::DevicePlacement m_placement;
    bool m_isLooking = false;

    [[nodiscard]] static app::DeviceEntry processor();
};

class FakeModels final : public app::ModelController
{
    Q_OBJECT

public:
    using ModelController::ModelController;

    [[nodiscard]] bool isLoaded() const override { return m_isLoaded; }

    [[nodiscard]] bool isLoading() const override { return m_isLoading; }

    [[nodiscard]] const app::ModelSummary& summary() const override { return m_summary; }

    [[nodiscard]] FakeLibrary* library() override { return &m_library; }

    [[nodiscard]] app::ServerModels* servers() const override { return &far; }

    [[nodiscard]] FakeDevices* devices() const override { return hasDevices ? &boards : nullptr; }

    // A token for each word, at once.
    void countTokens(int number, const QString& text) override
    {
        const auto words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
        Q_EMIT tokensCounted(number, static_cast<int>(words));
    }

    // Late, as a thread would: with markersProblem the sentence that refuses them.
    void giveMarkers(const std::optional<app::ModelMarkers>& markers) override;
    void open(const QString& path) override;
    void openBundled() override;

    // The test's side.
    void succeed(const app::ModelSummary& summary);
    void refuse(const QString& sentence);
    [[nodiscard]] static app::ModelSummary tinySummary();

    QString openedPath;
    QString markersProblem; // empty: markers that are given are kept
    bool hasDevices = true;
    mutable FakeServers far;
    mutable FakeDevices boards;

private:
    app::ModelSummary m_summary;
    FakeLibrary m_library;
    bool m_isLoaded = false;
    bool m_isLoading = false;
};

// Sensors that are as the test says.
class FakeSensors final : public app::SensorController
{
    Q_OBJECT

public:
    explicit FakeSensors(app::Settings& settings)
        : m_settings(settings)
    {}

    [[nodiscard]] const app::SensorStatus& status() const override { return m_status; }

    void setPowerModel(const app::PowerModelSettings& model) override;

    void lookAgain() override { ++looks; }

    void importWallLog(const QString& path) override { importedLog = path; }

    // The test's side.
    void tell(const app::SensorStatus& status);
    void fail(const QString& sentence);

    QString importedLog;
    int looks = 0;

private:
    app::Settings& m_settings;
    app::SensorStatus m_status;
};

// Answers for the person.
// A server that is in the state that a test gives it.
class FakeServer final : public app::ServerController
{
    Q_OBJECT

public:
    [[nodiscard]] app::ServerState state() const override { return m_state; }

    [[nodiscard]] QString address() const override
    {
        return m_state == app::ServerState::Running ? QStringLiteral("http://127.0.0.1:8480/v1")
                                                    : QString();
    }

    [[nodiscard]] QString token() const override
    {
        return m_state == app::ServerState::Running ? QStringLiteral("0123abcd") : QString();
    }

    [[nodiscard]] QString failure() const override { return m_failure; }

    void become(app::ServerState state, const QString& failure = {})
    {
        m_state = state;
        m_failure = failure;
        Q_EMIT changed();
    }

private:
    app::ServerState m_state = app::ServerState::Off;
    QString m_failure;
};

class FakeDialogs final : public ui::Dialogs
{
public:
    void askForModelFile(QWidget& parent,
                         const QString& folder,
                         const PathHandler& chosen) override;
    void askForSaveFile(QWidget& parent,
                        const QString& suggestedName,
                        const PathHandler& chosen) override;
    void askForPrinter(QWidget& parent,
                       const QString& title,
                       const PrinterHandler& chosen) override;
    void askForPowerLog(QWidget& parent, const PathHandler& chosen) override;
    void askForChats(QWidget& parent, const PathHandler& chosen) override;
    void askForChatsCopy(QWidget& parent, const PathHandler& chosen) override;
    void askForFolder(QWidget& parent, const QString& title, const PathHandler& chosen) override;
    void openLink(const QString& address) override;
    void openFolder(const QString& path) override;

    QString answer; // empty: cancelled
    QString openedLink;
    QString openedFolder;
    QString saveFolder;  // where suggested names go; empty: cancelled
    QString printedFile; // what a printer prints into; empty: cancelled
    QString suggestedName;
    int asked = 0;
};

} // namespace trilume::tests
