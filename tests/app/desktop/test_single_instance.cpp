// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <memory>

#include <unistd.h>

using namespace trilume;
using desktop::SingleInstance;
using desktop::StartRequest;
using Role = desktop::SingleInstance::Role;
using namespace std::chrono_literals;

namespace {

constexpr int kPatienceMs = 60'000; // sanitizers are slow, and so is a busy machine

const char* nameOf(Role role)
{
    switch (role) {
    case Role::Serving:
        return "serving";
    case Role::HandedOver:
        return "handed over";
    case Role::NoAnswer:
        return "no answer";
    case Role::Alone:
        break;
    }
    return "alone";
}

// Within a while; or it did before anybody waited.
bool isEnded(QProcess& process)
{
    return process.state() == QProcess::NotRunning || process.waitForFinished(kPatienceMs);
}

// Another start of the program, without its window: says what became of it, and what it was asked.
int runChild(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    SingleInstance instance(words.at(2), words.at(3));
    QObject::connect(&instance, &SingleInstance::requested, &application,
                     [](const StartRequest& request) {
                         std::puts(request.path.toUtf8().toHex().constData());
                         std::fflush(stdout);
                     });
    const Role role = instance.begin({words.at(4), "token-of-a-child"});
    std::puts(nameOf(role));
    std::fflush(stdout);
    return role == Role::Serving ? QCoreApplication::exec() : 0;
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void messagesComeBackAsTheyWere_data();
    void messagesComeBackAsTheyWere();
    void otherBytesAreNoMessage_data();
    void otherBytesAreNoMessage();
    void theSecondHandsOver();
    void otherDataFoldersAreOthers();
    void aKilledOneIsReplaced();
    void ofTwoAtOnceOneServes();
    void oneThatHangsIsTold();
    void garbageAndHalfMessagesAreIgnored_data();
    void garbageAndHalfMessagesAreIgnored();
    void aCrowdOfSilentOnesLocksNobodyOut();
    void onlyTheUserMayAsk();
    void withoutAPrivateFolderTheDataFolderServes();
    void oneThatStopsMakesRoom();
    void theProgramHandsOver();

private:
    [[nodiscard]] std::unique_ptr<QProcess> startChild(const QString& path = {});
    [[nodiscard]] static QByteArray lineOf(QProcess& child);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;
    QString m_runtime;
};

void TestSingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_data = m_folder->filePath(QStringLiteral("data/trilume"));
    m_runtime = m_folder->filePath(QStringLiteral("run"));
    const QFileDevice::Permissions own =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    QVERIFY(QDir().mkdir(m_runtime, own));
}

std::unique_ptr<QProcess> TestSingleInstance::startChild(const QString& path)
{
    auto child = std::make_unique<QProcess>();
    child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child->start(QCoreApplication::applicationFilePath(),
                 {QStringLiteral("--instance"), m_data, m_runtime, path});
    return child;
}

QByteArray TestSingleInstance::lineOf(QProcess& child)
{
    while (!child.canReadLine() && child.waitForReadyRead(kPatienceMs)) {
    }
    return child.readLine().trimmed();
}

void TestSingleInstance::messagesComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("spaces") << QStringLiteral("/models/my model.gguf")
                            << QByteArray("kwin-1_TIME7");
    QTest::newRow("umlauts") << QString::fromUtf8("/modelle/größer \360\237\246\212.gguf")
                             << QByteArray();
    QTest::newRow("a line break") << QStringLiteral("/models/a\nb\t.gguf") << QByteArray("t");
    QTest::newRow("the longest path") << QString(4'000, QLatin1Char('/')) << QByteArray(512, 't');
}

void TestSingleInstance::messagesComeBackAsTheyWere()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, token);
    for (const bool isNewChat : {false, true}) {
        const StartRequest request{path, token, isNewChat};
        const auto back = desktop::requestFrom(desktop::requestBytes(request));
        QVERIFY(back);
        QVERIFY(*back == request);
    }
}

void TestSingleInstance::otherBytesAreNoMessage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = desktop::requestBytes({QStringLiteral("/a"), "t"});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half") << whole.chopped(1);
    QTest::newRow("more than one") << whole + whole;
    QTest::newRow("another magic") << QByteArray(whole).replace("trilume 1", "trilume 2");
    QTest::newRow("a relative path") << QByteArray(whole).replace("/a", "a");
    QTest::newRow("not UTF-8") << QByteArray(whole).replace("/a", "/\xff\xfe");
    QByteArray broken = whole; // the token is the last but one
    broken[broken.size() - 2] = '\n';
    QTest::newRow("signs in the token") << broken;
    QTest::newRow("a long token") << "trilume 1" + QByteArray(1, '\0') + "/a" + QByteArray(1, '\0')
                                         + QByteArray(513, 't') + QByteArray(1, '\0');
}

void TestSingleInstance::otherBytesAreNoMessage()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!desktop::requestFrom(bytes));
}

void TestSingleInstance::theSecondHandsOver()
{
    SingleInstance first(m_data, m_runtime);
    QCOMPARE(first.begin({QStringLiteral("/of the first.gguf"), {}}), Role::Serving);
    QSignalSpy requested(&first, &SingleInstance::requested);
    const QString path = QString::fromUtf8("/modelle/größer und\nschöner.gguf");
    const auto second = startChild(path);
    QTRY_COMPARE_WITH_TIMEOUT(requested.size(), 1, kPatienceMs);
    const auto request = requested.constFirst().constFirst().value<StartRequest>();
    QCOMPARE(request.path, path);
    QCOMPARE(request.activationToken, QByteArray("token-of-a-child"));
    QCOMPARE(lineOf(*second), QByteArray("handed over"));
    QVERIFY(isEnded(*second));
    QCOMPARE(second->exitCode(), 0);
    const auto third = startChild(); // no file: only to the front
    QTRY_COMPARE_WITH_TIMEOUT(requested.size(), 2, kPatienceMs);
    QCOMPARE(requested.constLast().constFirst().value<StartRequest>().path, QString());
    QCOMPARE(lineOf(*third), QByteArray("handed over"));
    QVERIFY(isEnded(*third));
}

void TestSingleInstance::otherDataFoldersAreOthers()
{
    SingleInstance first(m_data, m_runtime);
    SingleInstance other(m_folder->filePath(QStringLiteral("other")), m_runtime);
    QCOMPARE(first.begin({}), Role::Serving);
    QCOMPARE(other.begin({}), Role::Serving);
    QVERIFY(first.socketPath() != other.socketPath());
    // A link is the folder that it leads to.
    const QString link = m_folder->filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(m_data, link));
    QCOMPARE(SingleInstance(link, m_runtime).socketPath(), first.socketPath());
}

void TestSingleInstance::aKilledOneIsReplaced()
{
    const auto first = startChild();
    QCOMPARE(lineOf(*first), QByteArray("serving"));
    SingleInstance next(m_data, m_runtime);
    QVERIFY(QFileInfo::exists(next.socketPath()));
    first->kill();
    QVERIFY(isEnded(*first));
    QVERIFY(QFileInfo::exists(next.socketPath())); // left behind
    QCOMPARE(next.begin({}), Role::Serving);
    QSignalSpy requested(&next, &SingleInstance::requested);
    const auto last = startChild(QStringLiteral("/a.gguf"));
    QTRY_COMPARE_WITH_TIMEOUT(requested.size(), 1, kPatienceMs);
    QCOMPARE(lineOf(*last), QByteArray("handed over"));
    QVERIFY(isEnded(*last));
}

void TestSingleInstance::ofTwoAtOnceOneServes()
{
    for (int round = 0; round < 5; ++round) {
        const auto first = startChild(QStringLiteral("/first"));
        const auto second = startChild(QStringLiteral("/second"));
        const QByteArray one = lineOf(*first);
        const QByteArray two = lineOf(*second);
        const bool isFirst = one == "serving";
        QCOMPARE(isFirst ? two : one, QByteArray("handed over"));
        QCOMPARE(isFirst ? one : two, QByteArray("serving"));
        QProcess& server = isFirst ? *first : *second;
        QCOMPARE(QByteArray::fromHex(lineOf(server)), QByteArray(isFirst ? "/second" : "/first"));
        for (QProcess* process : {first.get(), second.get()}) {
            process->kill();
            QVERIFY(isEnded(*process));
        }
    }
}

void TestSingleInstance::oneThatHangsIsTold()
{
    const auto first = startChild();
    QCOMPARE(lineOf(*first), QByteArray("serving"));
    ::kill(static_cast<pid_t>(first->processId()), SIGSTOP);
    SingleInstance next(m_data, m_runtime);
    next.setPatience(200ms);
    QElapsedTimer timer;
    timer.start();
    const Role role = next.begin({QStringLiteral("/a"), {}});
    const qint64 waited = timer.elapsed();
    ::kill(static_cast<pid_t>(first->processId()), SIGCONT);
    QCOMPARE(role, Role::NoAnswer);
    QVERIFY2(waited >= 200, QByteArray::number(waited).constData());
    // It was not pushed aside, and is asked again once it goes on.
    next.setPatience(std::chrono::milliseconds(kPatienceMs));
    QCOMPARE(next.begin({QStringLiteral("/b"), {}}), Role::HandedOver);
    first->kill();
    QVERIFY(isEnded(*first));
}

void TestSingleInstance::garbageAndHalfMessagesAreIgnored_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = desktop::requestBytes({QStringLiteral("/a"), {}});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half") << whole.chopped(2);
    QTest::newRow("text") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("zeros") << QByteArray(100, '\0');
    QTest::newRow("endless") << QByteArray(4'000'000, 'x');
    QTest::newRow("another program's") << QByteArray(whole).replace("trilume 1", "trilume 9");
}

void TestSingleInstance::garbageAndHalfMessagesAreIgnored()
{
    QFETCH(QByteArray, bytes);
    SingleInstance instance(m_data, m_runtime);
    instance.setPatience(300ms);
    QCOMPARE(instance.begin({}), Role::Serving);
    QSignalSpy requested(&instance, &SingleInstance::requested);
    QLocalSocket socket;
    QSignalSpy disconnected(&socket, &QLocalSocket::disconnected);
    socket.connectToServer(instance.socketPath());
    QVERIFY(socket.waitForConnected(kPatienceMs));
    socket.write(bytes);
    QTRY_COMPARE_WITH_TIMEOUT(disconnected.size(), 1, kPatienceMs); // hung up
    QCOMPARE(socket.readAll(), QByteArray());
    QCOMPARE(requested.size(), 0);
    // Who comes in pieces, but in time, is heard.
    QLocalSocket slow;
    slow.connectToServer(instance.socketPath());
    QVERIFY(slow.waitForConnected(kPatienceMs));
    const QByteArray whole = desktop::requestBytes({QStringLiteral("/slow"), {}});
    for (const char byte : whole) {
        slow.write(&byte, 1);
        slow.flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE_WITH_TIMEOUT(requested.size(), 1, kPatienceMs);
    QCOMPARE(requested.constFirst().constFirst().value<StartRequest>().path,
             QStringLiteral("/slow"));
}

void TestSingleInstance::aCrowdOfSilentOnesLocksNobodyOut()
{
    SingleInstance instance(m_data, m_runtime);
    instance.setPatience(500ms);
    QCOMPARE(instance.begin({}), Role::Serving);
    QSignalSpy requested(&instance, &SingleInstance::requested);
    std::vector<std::unique_ptr<QLocalSocket>> crowd;
    for (int i = 0; i < 40; ++i) {
        crowd.push_back(std::make_unique<QLocalSocket>());
        crowd.back()->connectToServer(instance.socketPath());
    }
    const auto child = startChild(QStringLiteral("/a"));
    QTRY_COMPARE_WITH_TIMEOUT(requested.size(), 1, kPatienceMs);
    QCOMPARE(lineOf(*child), QByteArray("handed over"));
    QVERIFY(isEnded(*child));
}

void TestSingleInstance::onlyTheUserMayAsk()
{
    SingleInstance instance(m_data, m_runtime);
    QCOMPARE(instance.begin({}), Role::Serving);
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                                            | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFileInfo(instance.socketPath()).permissions() & others, QFileDevice::Permissions());
    QVERIFY(instance.socketPath().startsWith(m_runtime));
}

void TestSingleInstance::withoutAPrivateFolderTheDataFolderServes()
{
    QVERIFY(SingleInstance(m_data, QString()).socketPath().startsWith(m_data));
    const QString shared = m_folder->filePath(QStringLiteral("shared"));
    QVERIFY(QDir().mkdir(shared));
    QVERIFY(QFile::setPermissions(shared, QFile::permissions(m_runtime) | QFileDevice::ReadGroup
                                              | QFileDevice::WriteOther));
    SingleInstance instance(m_data, shared);
    QVERIFY(instance.socketPath().startsWith(m_data));
    QCOMPARE(instance.begin({}), Role::Serving);
    // No place at all: one is alone, as before there was this.
    const QString deep = m_folder->filePath(QString(120, QLatin1Char('d')));
    SingleInstance nowhere(deep, shared);
    QCOMPARE(nowhere.socketPath(), QString());
    QCOMPARE(nowhere.begin({}), Role::Alone);
}

void TestSingleInstance::oneThatStopsMakesRoom()
{
    SingleInstance ending(m_data, m_runtime);
    QCOMPARE(ending.begin({}), Role::Serving);
    ending.stop();
    SingleInstance next(m_data, m_runtime);
    QCOMPARE(next.begin({}), Role::Serving);
    next.stop();
    QCOMPARE(ending.begin({}), Role::Serving); // it had to stay
}

// The real one: no output, status 0, and the window that was there opens the file.
void TestSingleInstance::theProgramHandsOver()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString home = m_folder->path();
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_runtime);
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), home + QStringLiteral("/cache"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    QProcess first;
    QProcessEnvironment telling = environment;
    telling.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("trilume.start.info=true"));
    first.setProcessEnvironment(telling);
    first.start(QStringLiteral(TRILUME_PROGRAM), {});
    // A window that is still being made may take longer to answer than a second start waits.
    QByteArray told;
    QTRY_VERIFY_WITH_TIMEOUT((told += first.readAllStandardError()).contains("ready"), kPatienceMs);
    const QString name = QString::fromUtf8("zweites Modell für\nalle.gguf");
    QVERIFY(
        QFile::copy(QStringLiteral(TRILUME_TEST_SOURCE_DIR "/resources/models/trilume-seed.gguf"),
                    m_folder->filePath(name)));
    QProcess second;
    second.setProcessEnvironment(environment);
    second.setWorkingDirectory(home); // whose relative path it resolves
    second.start(QStringLiteral(TRILUME_PROGRAM), {name});
    QVERIFY(isEnded(second));
    QCOMPARE(second.readAllStandardError(), QByteArray());
    QCOMPARE(second.readAllStandardOutput(), QByteArray());
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(first.state(), QProcess::Running);
    const QString settings = home + QStringLiteral("/config/trilume/trilume.ini");
    const auto remembersTheModel = [&settings] {
        QFile file(settings);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("zweites Modell");
    };
    QTRY_VERIFY_WITH_TIMEOUT(remembersTheModel(), kPatienceMs);
    first.terminate();
    QVERIFY(isEnded(first));
    QCOMPARE(first.exitCode(), 0);
    QVERIFY(!QFileInfo::exists(SingleInstance(m_data, m_runtime).socketPath()));
}

int main(int argc, char** argv)
{
    if (argc == 5 && qstrcmp(argv[1], "--instance") == 0) {
        return runChild(argc, argv);
    }
    QCoreApplication application(argc, argv);
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_single_instance.moc"
