// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/bus/session_bus.h"
#include "tests/app/desktop/bus/private_bus.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace trilume;
using namespace std::chrono_literals;
using desktop::usableBus;

namespace {

constexpr auto kPatience = 300ms;
constexpr qint64 kSlackMs = 5'000; // a busy machine; libdbus would take 25 seconds

// Something that listens where a bus should, on a thread of its own, and does as it is told with
// who comes.
class FakeBus final
{
public:
    FakeBus(const QString& path, std::function<void(int)> serve)
        : m_serve(std::move(serve))
    {
        sockaddr_un name = {};
        name.sun_family = AF_UNIX;
        const QByteArray file = QFile::encodeName(path);
        std::memcpy(name.sun_path, file.constData(), static_cast<std::size_t>(file.size()));
        m_listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        m_isListening =
            ::bind(m_listener, reinterpret_cast<const sockaddr*>(&name), sizeof(name)) == 0
            && ::listen(m_listener, 1) == 0;
        if (m_serve) {
            m_thread.reset(QThread::create([this] { run(); }));
            m_thread->start();
        }
    }

    ~FakeBus()
    {
        m_isEnding = true;
        if (m_thread) {
            m_thread->wait();
        }
        ::close(m_listener);
    }

    FakeBus(const FakeBus&) = delete;
    FakeBus& operator=(const FakeBus&) = delete;
    FakeBus(FakeBus&&) = delete;
    FakeBus& operator=(FakeBus&&) = delete;

    [[nodiscard]] bool isListening() const { return m_isListening; }

private:
    void run()
    {
        while (!m_isEnding) {
            pollfd waiting{m_listener, POLLIN, 0};
            if (::poll(&waiting, 1, 10) == 1) {
                const int fd = ::accept(m_listener, nullptr, nullptr);
                m_serve(fd);
                while (!m_isEnding && isOpen(fd)) {
                }
                ::close(fd);
            }
        }
    }

    static bool isOpen(int fd)
    {
        pollfd waiting{fd, POLLIN, 0};
        char piece[512];
        return ::poll(&waiting, 1, 10) == 0 || ::recv(fd, piece, sizeof(piece), 0) > 0;
    }

    std::function<void(int)> m_serve;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_isEnding{false};
    int m_listener = -1;
    bool m_isListening = false;
};

void say(int fd, const QByteArray& bytes)
{
    static_cast<void>(
        ::send(fd, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL));
}

// Reads until the text has come.
QByteArray heard(int fd, const QByteArray& text)
{
    QByteArray bytes;
    char piece[512];
    ssize_t count = 1;
    while (!bytes.contains(text) && count > 0) {
        count = ::recv(fd, piece, sizeof(piece), 0);
        bytes.append(piece, std::max<ssize_t>(count, 0));
    }
    return bytes;
}

QByteArray messageOf(char type)
{
    return QByteArray("l") + type + QByteArray("\1\1\0\0\0\0\1\0\0\0\0\0\0\0", 14);
}

void serveHello(int fd, char answerType)
{
    heard(fd, "\r\n");
    say(fd, "OK 0123456789abcdef0123456789abcdef\r\n");
    heard(fd, "Hello");
    say(fd, messageOf(answerType));
}

} // namespace

class TestSessionBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whereThereIsNoneItIsSaidAtOnce_data();
    void whereThereIsNoneItIsSaidAtOnce();
    void oneThatDoesNotAnswerIsNone_data();
    void oneThatDoesNotAnswerIsNone();
    void aRoomFullOfWaitersIsNoBus();
    void aRealOneIsFound();
    void aStoppedOneIsNone();
    void theFirstThatAnswersIsTaken();
    void nothingIsStarted();
    void theEnvironmentIsSettled();

private:
    [[nodiscard]] QString socketPath() const { return m_folder->filePath(QStringLiteral("bus")); }
    [[nodiscard]] QByteArray address() const { return "unix:path=" + socketPath().toUtf8(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSessionBus::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSessionBus::whereThereIsNoneItIsSaidAtOnce_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("not set") << QByteArray();
    QTest::newRow("disabled") << QByteArray("disabled:");
    QTest::newRow("no such file") << QByteArray("unix:path=/nonexistent/bus");
    QTest::newRow("a folder") << QByteArray("unix:path=/tmp");
    QTest::newRow("a file") << QByteArray("unix:path=/etc/passwd");
    QTest::newRow("a name that is too long") << "unix:path=/" + QByteArray(300, 'x');
    QTest::newRow("nobody's abstract name") << QByteArray("unix:abstract=/trilume/nobody");
}

void TestSessionBus::whereThereIsNoneItIsSaidAtOnce()
{
    QFETCH(const QByteArray, address);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(usableBus(address, m_folder->path().toUtf8(), 60s), QByteArray());
    QVERIFY(timer.elapsed() < kSlackMs);
}

void TestSessionBus::oneThatDoesNotAnswerIsNone_data()
{
    QTest::addColumn<std::function<void(int)>>("serve");
    QTest::addColumn<bool>("isSilent"); // it takes all the patience there is
    const auto row = [](const char* name, const std::function<void(int)>& serve, bool isSilent) {
        QTest::newRow(name) << serve << isSilent;
    };
    row("lets nobody in", {}, true);
    row(
        "says nothing", [](int) {}, true);
    row(
        "says half a line", [](int fd) { say(fd, "OK 0123"); }, true);
    row(
        "is of another user", [](int fd) { say(fd, "REJECTED EXTERNAL\r\n"); }, false);
    row(
        "is no bus", [](int fd) { say(fd, "HTTP/1.1 400 Bad Request\r\n"); }, false);
    row(
        "talks without end", [](int fd) { say(fd, QByteArray(100'000, 'x')); }, false);
    row(
        "says nothing to hello",
        [](int fd) {
            heard(fd, "\r\n");
            say(fd, "OK 0123456789abcdef0123456789abcdef\r\n");
        },
        true);
    row(
        "hangs up at hello",
        [](int fd) {
            heard(fd, "\r\n");
            say(fd, "OK 0123456789abcdef0123456789abcdef\r\n");
            heard(fd, "Hello");
            ::shutdown(fd, SHUT_RDWR);
        },
        false);
    row(
        "refuses hello", [](int fd) { serveHello(fd, '\3'); }, false);
}

void TestSessionBus::oneThatDoesNotAnswerIsNone()
{
    QFETCH(const std::function<void(int)>, serve);
    QFETCH(const bool, isSilent);
    const FakeBus bus(socketPath(), serve);
    QVERIFY(bus.isListening());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(usableBus(address(), {}, isSilent ? kPatience : 60'000ms), QByteArray());
    QVERIFY2(timer.elapsed() < kPatience.count() + kSlackMs,
             QByteArray::number(timer.elapsed()).constData());
    QVERIFY(!isSilent || timer.elapsed() >= kPatience.count() - 1);
}

// The system lets in no more than asked for: the next one cannot even connect.
void TestSessionBus::aRoomFullOfWaitersIsNoBus()
{
    const FakeBus bus(socketPath(), {});
    std::vector<int> waiters;
    sockaddr_un name = {};
    name.sun_family = AF_UNIX;
    const QByteArray file = QFile::encodeName(socketPath());
    std::memcpy(name.sun_path, file.constData(), static_cast<std::size_t>(file.size()));
    int result = 0;
    while (result == 0 && waiters.size() < 100) {
        waiters.push_back(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        result = ::connect(waiters.back(), reinterpret_cast<const sockaddr*>(&name), sizeof(name));
    }
    QVERIFY(result != 0);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(usableBus(address(), {}, kPatience), QByteArray());
    QVERIFY(timer.elapsed() < kPatience.count() + kSlackMs);
    for (const int fd : waiters) {
        ::close(fd);
    }
}

void TestSessionBus::aRealOneIsFound()
{
    if (!tests::PrivateBus::isInstalled()) {
        QSKIP("dbus-daemon is not installed");
    }
    tests::PrivateBus bus;
    QVERIFY(bus.start());
    QCOMPARE(usableBus(bus.address(), {}, 60s), bus.address());
    // That of the user, by its place alone.
    QVERIFY(QFile::link(bus.path(), socketPath()));
    QCOMPARE(usableBus({}, m_folder->path().toUtf8(), 60s), address());
    bus.kill();
    QCOMPARE(usableBus(bus.address(), {}, 60s), QByteArray());
}

void TestSessionBus::aStoppedOneIsNone()
{
    if (!tests::PrivateBus::isInstalled()) {
        QSKIP("dbus-daemon is not installed");
    }
    tests::PrivateBus bus;
    QVERIFY(bus.start());
    bus.stopForAWhile();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(usableBus(bus.address(), {}, kPatience), QByteArray());
    QVERIFY(timer.elapsed() < kPatience.count() + kSlackMs);
    bus.goOn();
    QCOMPARE(usableBus(bus.address(), {}, 60s), bus.address());
}

void TestSessionBus::theFirstThatAnswersIsTaken()
{
    const FakeBus good(socketPath(), [](int fd) { serveHello(fd, '\2'); });
    QCOMPARE(usableBus("tcp:host=127.0.0.1,port=1;unix:path=/nonexistent;" + address(), {}, 60s),
             address());
}

void TestSessionBus::nothingIsStarted()
{
    const QString proof = m_folder->filePath(QStringLiteral("proof"));
    const QByteArray exec =
        "unixexec:path=/usr/bin/touch,argv1=" + proof.toUtf8().toPercentEncoding("/");
    QCOMPARE(usableBus(exec, {}, kPatience), QByteArray());
    QCOMPARE(usableBus("autolaunch:", {}, kPatience), QByteArray());
    QVERIFY(!QFileInfo::exists(proof));
}

void TestSessionBus::theEnvironmentIsSettled()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QCOMPARE(desktop::settleSessionBus(), QByteArray());
    QCOMPARE(qgetenv("DBUS_SESSION_BUS_ADDRESS"), QByteArray("disabled:"));
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
    QCOMPARE(desktop::settleSessionBus(), QByteArray());
    QCOMPARE(qgetenv("DBUS_SESSION_BUS_ADDRESS"), QByteArray("disabled:"));
}

QTEST_GUILESS_MAIN(TestSessionBus)
#include "test_session_bus.moc"
