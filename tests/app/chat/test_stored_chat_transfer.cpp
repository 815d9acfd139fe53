// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/stored_chat_transfer.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <new>
#include <stdexcept>

using namespace trilume;
using app::TransferWorker;

// The window's side of it is in test_window_list.
class TestStoredChatTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsThrownIsTold();
    void whatIsToldOutlivesWhoBegan();
};

void TestStoredChatTransfer::whatIsThrownIsTold()
{
    TransferWorker worker(std::make_shared<app::TransferProgress>());
    QSignalSpy written(&worker, &TransferWorker::written);
    QSignalSpy failed(&worker, &TransferWorker::failed);
    const QString path = QStringLiteral("chats.json");
    worker.write(path, [](const app::TransferWatch&) -> Status { throw std::bad_alloc(); });
    worker.write(
        path, [](const app::TransferWatch&) -> Status { throw std::runtime_error("no reason"); });
    QCOMPARE(failed.count(), 2);
    QCOMPARE(failed.at(0).at(0).toString(),
             QStringLiteral("There is not enough memory for the chats of chats.json."));
    QCOMPARE(failed.at(1).at(0).toString(),
             QStringLiteral("The chats of chats.json cannot be read or written: no reason."));
    QVERIFY(written.isEmpty());
    worker.write(path, [](const app::TransferWatch&) -> Status { return Done{}; });
    QCOMPARE(written.count(), 1);
}

// The store may still insert when the window and its controllers are gone.
void TestStoredChatTransfer::whatIsToldOutlivesWhoBegan()
{
    auto progress = std::make_shared<app::TransferProgress>();
    QSignalSpy progressed(progress.get(), &app::TransferProgress::progressed);
    const app::TransferWatch watch = app::TransferProgress::watch(progress);
    QVERIFY(watch.goesOn(0, 20));
    QVERIFY(watch.goesOn(1, 20));
    QCOMPARE(progressed.count(), 1);
    progress->cancel();
    progress.reset();
    QVERIFY(!watch.goesOn(16, 20));
    QCOMPARE(progressed.count(), 2);
}

QTEST_GUILESS_MAIN(TestStoredChatTransfer)
#include "test_stored_chat_transfer.moc"
