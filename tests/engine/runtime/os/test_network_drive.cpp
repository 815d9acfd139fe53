// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/os/network_drive.h"

#include <QTest>

#include <linux/magic.h>

using namespace trilume;

class TestNetworkDrive final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheTypesOfTheSystem();
    void asksTheSystem();
};

// The numbers of the kernel's own header, where it has them.
void TestNetworkDrive::knowsTheTypesOfTheSystem()
{
    for (const std::uint32_t type :
         {std::uint32_t{NFS_SUPER_MAGIC}, std::uint32_t{SMB_SUPER_MAGIC}, std::uint32_t{V9FS_MAGIC},
          std::uint32_t{AFS_SUPER_MAGIC}, std::uint32_t{CODA_SUPER_MAGIC}}) {
        QVERIFY2(os::isNetworkFileSystem(type), qPrintable(QString::number(type, 16)));
    }
    for (const std::uint32_t type :
         {std::uint32_t{EXT4_SUPER_MAGIC}, std::uint32_t{BTRFS_SUPER_MAGIC},
          std::uint32_t{TMPFS_MAGIC}, std::uint32_t{OVERLAYFS_SUPER_MAGIC}}) {
        QVERIFY2(!os::isNetworkFileSystem(type), qPrintable(QString::number(type, 16)));
    }
}

// /proc is of this computer wherever the tests run.
void TestNetworkDrive::asksTheSystem()
{
    QVERIFY(!os::isOnNetworkDrive("/proc"));
    QVERIFY(!os::isOnNetworkDrive("/there/is/nothing"));
}

QTEST_GUILESS_MAIN(TestNetworkDrive)
#include "test_network_drive.moc"
