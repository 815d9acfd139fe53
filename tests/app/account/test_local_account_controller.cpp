// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/local_account_controller.h"
#include "app/platform/worker_thread.h"
#include "app/store/account_worker.h"
#include "app/store/database.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace trilume;
using app::AccountController;

class TestLocalAccountController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOnItsThreadAndTellsTheNewestAlone();
    void tellsWhyItCannotBeRead();
};

void TestLocalAccountController::readsOnItsThreadAndTellsTheNewestAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chats.db"));
    QVERIFY(app::Database::open(path).ok());
    auto thread = app::makeThread(QStringLiteral("search"));
    app::AccountWorker* worker =
        app::moveTo(*thread, std::make_unique<app::AccountWorker>(path, app::DatabaseOptions{}));
    app::LocalAccountController controller(*worker);
    QSignalSpy ready(&controller, &AccountController::ready);
    QSignalSpy failed(&controller, &AccountController::failed);
    controller.read({});
    controller.read({app::ChatId{7}, {}, {}});
    QCOMPARE(ready.size(), 0);
    thread->start();
    QTRY_COMPARE(ready.size(), 1);
    controller.read({});
    QTRY_COMPARE(ready.size(), 2);
    QCOMPARE(failed.size(), 0);
    thread->quit();
    app::endThread(thread);
}

void TestLocalAccountController::tellsWhyItCannotBeRead()
{
    const QTemporaryDir folder;
    app::AccountWorker worker(folder.filePath(QStringLiteral("none.db")), {});
    app::LocalAccountController controller(worker);
    QSignalSpy failed(&controller, &AccountController::failed);
    controller.read({});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.at(0).at(0).toString().contains(QLatin1String("none.db")));
}

QTEST_GUILESS_MAIN(TestLocalAccountController)
#include "test_local_account_controller.moc"
