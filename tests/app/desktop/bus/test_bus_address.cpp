// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/bus/bus_address.h"

#include <QTest>

using trilume::desktop::BusAddress;
using trilume::desktop::busAddresses;

class TestBusAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void socketsOfThisMachineAreTaken_data();
    void socketsOfThisMachineAreTaken();
};

void TestBusAddress::socketsOfThisMachineAreTaken_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("runtime");
    QTest::addColumn<QByteArray>("paths"); // "@" before an abstract one
    const auto row = [](const char* name, const char* list, const char* runtime,
                        const char* paths) {
        QTest::newRow(name) << QByteArray(list) << QByteArray(runtime) << QByteArray(paths);
    };
    row("nothing", "", "/run/user/1", "");
    row("a path", "unix:path=/run/user/1/bus", "", "/run/user/1/bus");
    row("with its guid", "unix:path=/a,guid=0123", "", "/a");
    row("guid first", "unix:guid=0123,path=/a", "", "/a");
    row("escaped", "unix:path=/a%20b%2cc", "", "/a b,c");
    row("abstract", "unix:abstract=/tmp/dbus-x,guid=1", "", "@/tmp/dbus-x");
    row("that of the user", "unix:runtime=yes", "/run/user/1", "/run/user/1/bus");
    row("that of the user without a folder", "unix:runtime=yes", "", "");
    row("several", "unix:path=/a;unix:path=/b", "", "/a /b");
    row("where others listen", "unix:tmpdir=/tmp", "", "");
    row("the network", "tcp:host=127.0.0.1,port=1", "", "");
    row("a program", "unixexec:path=/bin/true", "", "");
    row("one to be started", "autolaunch:", "/run/user/1", "");
    row("none", "disabled:", "/run/user/1", "");
    row("garbage", "unix:;;=;unix:path;unix", "", "");
    row("behind garbage", "x;unix:path=/a", "", "/a");
}

void TestBusAddress::socketsOfThisMachineAreTaken()
{
    QFETCH(const QByteArray, list);
    QFETCH(const QByteArray, runtime);
    QFETCH(const QByteArray, paths);
    QByteArray found;
    const QList<BusAddress> addresses = busAddresses(list, runtime);
    for (const BusAddress& address : addresses) {
        found +=
            (found.isEmpty() ? "" : " ") + QByteArray(address.isAbstract ? "@" : "") + address.path;
        QVERIFY(list.contains(address.text));
    }
    QCOMPARE(found, paths);
}

QTEST_GUILESS_MAIN(TestBusAddress)
#include "test_bus_address.moc"
