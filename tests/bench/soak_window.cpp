// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lives with the window for a while: the real one on real services and the bundled model, asked
// question after question with all plots open, on any platform (offscreen too). Power is modelled
// from two made-up figures, for plots of it without a sensor. The last third of each minute is
// spent on the activation explorer.
//   soak_window [minutes [messages]]
// With messages: all of it in one chat that has so many already, and no explorer. Prints a line a
// minute: resident memory, answers, and what frames cost. A frame's cost is the time that the
// interface thread was busy since the frame before, drawing included. The chats go to a temporary
// folder.
#include "app/desktop/services/services.h"
#include "app/library/model_loader.h"
#include "app/platform/paths.h"
#include "app/settings/settings.h"
#include "app/store/chat_repository.h"
#include "app/store/database.h"
#include "app/store/message_repository.h"
#include "app/store/transaction.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <vector>

#include <unistd.h>

using namespace trilume;

namespace {

constexpr int kAnswersPerChat = 50;
constexpr std::chrono::milliseconds kReadingTime(300); // answers of the small model are short
constexpr double kMillion = 1e6;
constexpr app::PowerModelSettings kMadeUpModel = {5.0, 30.0};
constexpr std::chrono::seconds kChatTime(40); // of each minute

double residentMebibytes()
{
    long total = 0;
    long resident = 0;
    std::ifstream("/proc/self/statm") >> total >> resident;
    return static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1048576.0;
}

// Milliseconds per frame of one minute.
class FrameCosts
{
public:
    void add(double milliseconds) { m_costs.push_back(milliseconds); }

    [[nodiscard]] std::size_t count() const { return m_costs.size(); }

    [[nodiscard]] double at(double share)
    {
        if (m_costs.empty()) {
            return 0.0;
        }
        std::sort(m_costs.begin(), m_costs.end());
        return m_costs[std::min(m_costs.size() - 1,
                                static_cast<std::size_t>(share * double(m_costs.size())))];
    }

    void clear() { m_costs.clear(); }

private:
    std::vector<double> m_costs;
};

class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (QThread::currentThread() != thread()) {
            return QApplication::notify(receiver, event); // workers have events too
        }
        const bool isFrame = event->type() == QEvent::UpdateRequest && receiver->isWidgetType();
        const bool isOutermost = m_depth == 0;
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        if (isOutermost) {
            m_busyNanoseconds += static_cast<double>(timer.nsecsElapsed());
        }
        if (isFrame) {
            m_frames.add(m_busyNanoseconds / kMillion);
            m_busyNanoseconds = 0.0;
        }
        return result;
    }

    [[nodiscard]] FrameCosts& frames() { return m_frames; }

private:
    int m_depth = 0;
    double m_busyNanoseconds = 0.0; // since the last frame
    FrameCosts m_frames;
};

// A chat of so many short messages; none for 0. What cannot be stored ends the program.
app::ChatId makeLongChat(const QString& path, int messages)
{
    if (messages == 0) {
        return {};
    }
    const auto database = app::Database::open(path);
    auto transaction = app::Transaction::begin(*database.value());
    app::ChatRepository chats(*database.value());
    app::MessageRepository rows(*database.value());
    app::Chat chat;
    chat.title = QStringLiteral("A long chat");
    chat.created = chat.updated = QDateTime::currentDateTime();
    chat.id = chats.insert(chat).value();
    app::Message message;
    message.chat = chat.id;
    message.created = chat.created;
    for (int i = 0; i < messages; ++i) {
        const bool isQuestion = i % 2 == 0;
        message.role = isQuestion ? app::MessageRole::User : app::MessageRole::Assistant;
        message.text = isQuestion
                           ? QStringLiteral("What of number %1?").arg(i)
                           : QStringLiteral("Number %1 is **even** or odd, and after it "
                                            "comes the next one.\n\n- as always\n- and so on")
                                 .arg(i);
        message.parent = rows.insert(message).value();
    }
    const Status ended = chats.setLeaf(chat.id, message.parent, chat.updated);
    if (!ended || !transaction.value().commit()) {
        qFatal("the long chat could not be stored");
    }
    return chat.id;
}

// Keeps the model talking: the next question as soon as an answer is stored, a new chat at times.
class Talker final : public QObject
{
public:
    // `only`: the chat that it stays in; none: in many.
    Talker(app::ChatController& chats, app::ChatId only)
        : m_chats(chats)
        , m_only(only)
    {
        connect(&chats, &app::ChatController::canSendChanged, this, &Talker::ask);
        connect(&chats, &app::ChatController::errorOccurred, this,
                [](const QString& message) { std::printf("error: %s\n", qPrintable(message)); });
    }

    [[nodiscard]] int answers() const { return m_answers; }

private:
    void ask(bool canSend)
    {
        if (!canSend) {
            return;
        }
        QTimer::singleShot(kReadingTime, this, [this] {
            if (!m_chats.canSend()) {
                return;
            }
            if (m_only && m_chats.currentChat() != m_only) {
                m_chats.openChat(m_only);
                ask(true);
                return;
            }
            ++m_answers;
            if (!m_only && m_answers % kAnswersPerChat == 0) {
                m_chats.newChat();
            }
            m_chats.send(QStringLiteral("Tell me a story about the number %1.").arg(m_answers));
        });
    }

    app::ChatController& m_chats;
    app::ChatId m_only;
    int m_answers = 0;
};

void printMinute(int minute, const Talker& talker, FrameCosts& frames)
{
    std::printf("%6d %9.1f %8d %7zu %8.2f %8.2f %8.2f\n", minute, residentMebibytes(),
                talker.answers(), frames.count(), frames.at(0.5), frames.at(0.99), frames.at(1.0));
    std::fflush(stdout);
    frames.clear();
}

// Chooses a page as its entry in the menu does.
void goTo(const ui::MainWindow& window, const char* action)
{
    if (auto* entry = window.findChild<QAction*>(QLatin1String(action)); entry != nullptr) {
        entry->trigger();
    } else {
        qFatal("the window has no action %s", action);
    }
}

} // namespace

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    TimedApplication application(argc, argv);
    const int minutes = argc > 1 ? std::max(1, std::atoi(argv[1])) : 60;
    const int messages = argc > 2 ? std::max(0, std::atoi(argv[2])) : 0;
    const QTemporaryDir folder;
    app::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setPowerModel(kMadeUpModel);
    ui::Theme theme(settings);
    ui::NativeDialogs dialogs;
    desktop::ServicesOptions options;
    options.store.path = folder.filePath(QStringLiteral("chats.db"));
    options.loader = app::loadLocalModel;
    const app::ChatId longChat = makeLongChat(options.store.path, messages);
    desktop::Services services(std::move(options), settings);
    ui::MainWindow window(theme, {*services.chats(), *services.models(), *services.metrics(),
                                  *services.sensors(), settings, dialogs, *services.explorer()});
    window.resize(1280, 800);
    QObject::connect(&window, &ui::MainWindow::closed, &services, &desktop::Services::shutDown);
    QObject::connect(&services, &desktop::Services::shutDownFinished, &application,
                     &QCoreApplication::quit, Qt::QueuedConnection);
    const Talker talker(*services.chats(), longChat);
    window.show();
    services.start();
    std::printf("minute  resident  answers  frames   median      99%%  longest\n"
                "             MiB                       ms       ms       ms\n");
    int minute = 0;
    QTimer clock;
    QTimer chatClock;
    chatClock.setSingleShot(true);
    QObject::connect(&chatClock, &QTimer::timeout, &window,
                     [&] { goTo(window, "explorerPageAction"); });
    const auto beginMinute = [&] {
        if (!longChat) {
            chatClock.start(kChatTime);
        }
    };
    beginMinute();
    QObject::connect(&clock, &QTimer::timeout, &window, [&] {
        printMinute(++minute, talker, application.frames());
        goTo(window, "chatPageAction");
        beginMinute();
        if (minute == minutes) {
            clock.stop();
            window.close();
        }
    });
    clock.start(std::chrono::minutes(1));
    return QApplication::exec();
}
