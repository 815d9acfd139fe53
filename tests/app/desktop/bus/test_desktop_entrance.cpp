// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/bus/desktop_entrance.h"
#include "tests/app/desktop/bus/private_bus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusReply>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace trilume;
using desktop::DesktopEntrance;
using desktop::StartRequest;

namespace {

constexpr int kPatienceMs = 60'000;

} // namespace

// With a dbus-daemon of its own, and calls as desktops make them.
class TestDesktopEntrance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void desktopsComeIn_data();
    void desktopsComeIn();
    void severalFilesAreSeveralRequests();
    void strangeCallsAreNoRequests_data();
    void strangeCallsAreNoRequests();
    void theNextOneWaitsForTheName();
    void whoClosesIsGone();
    void aBusThatEndsIsNoMatter();
    void aBusThatFallsSilentIsNoMatter();
    void withoutABusNothingHappens();

private:
    // The answer, or the error, of a call from outside.
    QDBusMessage call(const QString& method, const QVariantList& arguments);
    [[nodiscard]] QString ownerOfTheName();

    std::unique_ptr<tests::PrivateBus> m_bus;
    std::unique_ptr<QDBusConnection> m_client;
};

void TestDesktopEntrance::init()
{
    if (!tests::PrivateBus::isInstalled()) {
        QSKIP("dbus-daemon is not installed");
    }
    m_bus = std::make_unique<tests::PrivateBus>();
    QVERIFY(m_bus->start());
    m_client = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(
        QString::fromUtf8(m_bus->address()), QStringLiteral("client")));
    QVERIFY(m_client->isConnected());
}

void TestDesktopEntrance::cleanup()
{
    m_client.reset();
    QDBusConnection::disconnectFromBus(QStringLiteral("client"));
    m_bus.reset();
}

QDBusMessage TestDesktopEntrance::call(const QString& method, const QVariantList& arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("io.github.trilume.Trilume"), QStringLiteral("/io/github/trilume/Trilume"),
        QStringLiteral("org.freedesktop.Application"), method);
    message.setArguments(arguments);
    QDBusPendingCallWatcher answer(m_client->asyncCall(message));
    QSignalSpy finished(&answer, &QDBusPendingCallWatcher::finished);
    if (!answer.isFinished()) {
        finished.wait(kPatienceMs);
    }
    return answer.reply();
}

QString TestDesktopEntrance::ownerOfTheName()
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetNameOwner"));
    message << QStringLiteral("io.github.trilume.Trilume");
    const QDBusReply<QString> reply = m_client->call(message);
    return reply.isValid() ? reply.value() : QString();
}

void TestDesktopEntrance::desktopsComeIn_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<StartRequest>("wanted");
    const QVariantMap token{{QStringLiteral("activation-token"), QStringLiteral("gnome-1")},
                            {QStringLiteral("desktop-startup-id"), QStringLiteral("other")}};
    const QVariantMap old{{QStringLiteral("desktop-startup-id"), QStringLiteral("kwin-2_TIME7")}};
    const QString open = QStringLiteral("Open");
    QTest::newRow("to the front") << QStringLiteral("Activate") << QVariantList{token}
                                  << StartRequest{{}, "gnome-1", false};
    QTest::newRow("a file") << open
                            << QVariantList{QStringList{QStringLiteral("file:///m/a%20b.gguf")},
                                            old}
                            << StartRequest{QStringLiteral("/m/a b.gguf"), "kwin-2_TIME7", false};
    QTest::newRow("signs of a URL in a name")
        << open
        << QVariantList{QStringList{QStringLiteral("file:///m/100%25%23%3F.gguf")}, QVariantMap()}
        << StartRequest{QStringLiteral("/m/100%#?.gguf"), {}, false};
    QTest::newRow("a new chat") << QStringLiteral("ActivateAction")
                                << QVariantList{QStringLiteral("new-chat"), QVariantList(), token}
                                << StartRequest{{}, "gnome-1", true};
    QTest::newRow("a token that is none")
        << QStringLiteral("Activate")
        << QVariantList{QVariantMap{{QStringLiteral("activation-token"), QStringLiteral("a\nb")}}}
        << StartRequest{};
}

void TestDesktopEntrance::desktopsComeIn()
{
    QFETCH(const QString, method);
    QFETCH(QVariantList, arguments);
    QFETCH(const StartRequest, wanted);
    DesktopEntrance entrance(m_bus->address());
    QSignalSpy opened(&entrance, &DesktopEntrance::opened);
    QSignalSpy requested(&entrance, &DesktopEntrance::requested);
    entrance.open();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatienceMs);
    QCOMPARE(call(method, arguments).type(), QDBusMessage::ReplyMessage);
    QTRY_COMPARE_WITH_TIMEOUT(requested.size(), 1, kPatienceMs);
    QVERIFY(requested.constFirst().constFirst().value<StartRequest>() == wanted);
}

void TestDesktopEntrance::severalFilesAreSeveralRequests()
{
    DesktopEntrance entrance(m_bus->address());
    QSignalSpy opened(&entrance, &DesktopEntrance::opened);
    QSignalSpy requested(&entrance, &DesktopEntrance::requested);
    entrance.open();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatienceMs);
    const QStringList files{QStringLiteral("file:///a.gguf"), QStringLiteral("http://a.org/b.gguf"),
                            QStringLiteral("file:///c.gguf")};
    QCOMPARE(call(QStringLiteral("Open"), {files, QVariantMap()}).type(),
             QDBusMessage::ReplyMessage);
    QTRY_COMPARE_WITH_TIMEOUT(requested.size(), 2, kPatienceMs);
    QCOMPARE(requested.at(1).constFirst().value<StartRequest>().path, QStringLiteral("/c.gguf"));
    // A flood of them is cut.
    const QStringList flood(5'000, QStringLiteral("file:///a.gguf"));
    QCOMPARE(call(QStringLiteral("Open"), {flood, QVariantMap()}).type(),
             QDBusMessage::ReplyMessage);
    call(QStringLiteral("Activate"), {QVariantMap()});
    QTRY_COMPARE_WITH_TIMEOUT(requested.size(), 2 + 16 + 1, kPatienceMs);
}

void TestDesktopEntrance::strangeCallsAreNoRequests_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    const auto open = [](const char* uri) {
        return QVariantList{QStringList{QString::fromUtf8(uri)}, QVariantMap()};
    };
    QTest::newRow("a page") << QStringLiteral("Open") << open("https://a.org/x.gguf");
    QTest::newRow("a relative path") << QStringLiteral("Open") << open("a.gguf");
    QTest::newRow("a path without a scheme") << QStringLiteral("Open") << open("/m/a.gguf");
    QTest::newRow("nothing") << QStringLiteral("Open") << open("");
    QTest::newRow("another action")
        << QStringLiteral("ActivateAction")
        << QVariantList{QStringLiteral("quit"), QVariantList(), QVariantMap()};
    QTest::newRow("no such method") << QStringLiteral("close") << QVariantList();
    QTest::newRow("what only Qt knows") << QStringLiteral("deleteLater") << QVariantList();
    QTest::newRow("wrong types") << QStringLiteral("Open") << QVariantList{7, QStringLiteral("x")};
}

void TestDesktopEntrance::strangeCallsAreNoRequests()
{
    QFETCH(const QString, method);
    QFETCH(const QVariantList, arguments);
    DesktopEntrance entrance(m_bus->address());
    QSignalSpy opened(&entrance, &DesktopEntrance::opened);
    QSignalSpy requested(&entrance, &DesktopEntrance::requested);
    entrance.open();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatienceMs);
    call(method, arguments);
    // It goes on, and this is the first request.
    call(QStringLiteral("Activate"), {QVariantMap()});
    QTRY_VERIFY_WITH_TIMEOUT(!requested.isEmpty(), kPatienceMs);
    QCOMPARE(requested.size(), 1);
    QVERIFY(requested.constFirst().constFirst().value<StartRequest>() == StartRequest{});
}

void TestDesktopEntrance::theNextOneWaitsForTheName()
{
    auto first = std::make_unique<DesktopEntrance>(m_bus->address());
    QSignalSpy opened(first.get(), &DesktopEntrance::opened);
    first->open();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatienceMs);
    const QString owner = ownerOfTheName();
    // Another program: the connections of this one have names.
    const auto queued = QDBusConnection::connectToBus(QString::fromUtf8(m_bus->address()),
                                                      QStringLiteral("second"));
    QDBusMessage ask = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("RequestName"));
    ask << QStringLiteral("io.github.trilume.Trilume") << 0U;
    QCOMPARE(queued.call(ask).arguments().value(0).toUInt(), 2U); // in the queue
    QCOMPARE(ownerOfTheName(), owner);
    first.reset();
    QTRY_COMPARE_WITH_TIMEOUT(ownerOfTheName(), queued.baseService(), kPatienceMs);
    QDBusConnection::disconnectFromBus(QStringLiteral("second"));
}

void TestDesktopEntrance::whoClosesIsGone()
{
    DesktopEntrance entrance(m_bus->address());
    QSignalSpy opened(&entrance, &DesktopEntrance::opened);
    QSignalSpy requested(&entrance, &DesktopEntrance::requested);
    entrance.open();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatienceMs);
    entrance.close();
    QTRY_COMPARE_WITH_TIMEOUT(ownerOfTheName(), QString(), kPatienceMs);
    QCOMPARE(requested.size(), 0);
    entrance.open(); // the window had to stay
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, kPatienceMs);
    call(QStringLiteral("Activate"), {QVariantMap()});
    QTRY_COMPARE_WITH_TIMEOUT(requested.size(), 1, kPatienceMs);
}

void TestDesktopEntrance::aBusThatEndsIsNoMatter()
{
    DesktopEntrance entrance(m_bus->address());
    QSignalSpy opened(&entrance, &DesktopEntrance::opened);
    entrance.open();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatienceMs);
    m_bus->kill();
    QElapsedTimer timer;
    timer.start();
    entrance.close();
    entrance.open();
    entrance.close();
    QVERIFY(timer.elapsed() < 5'000);
}

void TestDesktopEntrance::aBusThatFallsSilentIsNoMatter()
{
    for (const bool isOpenedBefore : {true, false}) {
        QElapsedTimer timer;
        {
            DesktopEntrance entrance(m_bus->address());
            QSignalSpy opened(&entrance, &DesktopEntrance::opened);
            if (isOpenedBefore) {
                entrance.open();
                QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatienceMs);
            }
            m_bus->stopForAWhile();
            timer.start();
            entrance.open();
            QTest::qWait(50); // so that it is on its way
        }
        QVERIFY2(timer.elapsed() < 5'000, QByteArray::number(timer.elapsed()).constData());
        m_bus->goOn();
    }
}

void TestDesktopEntrance::withoutABusNothingHappens()
{
    DesktopEntrance none{QByteArray()};
    none.open();
    none.close();
    DesktopEntrance dead("unix:path=/nonexistent");
    QSignalSpy opened(&dead, &DesktopEntrance::opened);
    dead.open();
    dead.close();
    QCOMPARE(opened.size(), 0);
}

QTEST_GUILESS_MAIN(TestDesktopEntrance)
#include "test_desktop_entrance.moc"
