// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/server_models.h"
#include "tests/app/chat/services_under_test.h"
#include "tests/app/server/served_model.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace trilume;
using namespace trilume::app;
using tests::ScriptedModel;
using FarServer = tests::ServedModel;
using tests::ServicesUnderTest;

// A model on a server as a person has it: the whole program's services on this end, and on the
// other one this program's own server.
class TestServerModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itsModelsAreFound();
    void whatIsWrongIsTold();
    void itAnswersStopsAndGoesOn();
    void itIsRememberedAndItsKeyIsPrivate();
    void theKeyGoesToNoOtherPort();
    void aKeyCanBeForgotten();
    void aFileTakesItsPlace();
    void itIsKeptWhereAFileCannotBeLoaded();

private:
    [[nodiscard]] ServerModels& servers() { return *m_app->models().servers(); }

    [[nodiscard]] QString key() const { return QString::fromStdString(m_server->token()); }

    [[nodiscard]] bool connectToIt();

    std::shared_ptr<ScriptedModel> m_model;
    std::unique_ptr<FarServer> m_server;
    std::unique_ptr<ServicesUnderTest> m_app;
};

void TestServerModel::init()
{
    m_model = std::make_shared<ScriptedModel>();
    m_server = std::make_unique<FarServer>(
        ScriptedModel::loader(m_model)(QStringLiteral("/far.gguf"), {}).value().generator);
    QVERIFY(m_server->start().ok());
    m_app = std::make_unique<ServicesUnderTest>();
    QVERIFY(m_app->start());
}

bool TestServerModel::connectToIt()
{
    return servers().use({m_server->server.address(), QStringLiteral("seed"), key()}).isEmpty();
}

void TestServerModel::itsModelsAreFound()
{
    QSignalSpy found(&servers(), &ServerModels::found);
    servers().find(m_server->server.address(), key());
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(found.at(0).at(0).toStringList(), QStringList{QStringLiteral("seed")});
    QVERIFY(!m_app->models().summary().isOnServer()); // to look is not to take
}

void TestServerModel::whatIsWrongIsTold()
{
    QSignalSpy failed(&servers(), &ServerModels::findFailed);
    const auto sentence = [&failed] {
        return failed.takeFirst().at(0).toString();
    };
    servers().find(QStringLiteral("gopher://x"), {});
    QVERIFY(sentence().contains(QStringLiteral("expected http or https")));
    servers().find(m_server->server.address(), QStringLiteral("wrong"));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(sentence().contains(QStringLiteral("another one (401)")));
    servers().find(m_server->server.address(), QStringLiteral("wr\u00f6ng"));
    QTRY_COMPARE(failed.count(), 1);
    failed.clear();
    QVERIFY(!servers().use({m_server->server.address(), QStringLiteral(" "), key()}).isEmpty());
    const QString refused = servers().use(
        {m_server->server.address(), QStringLiteral("seed"), QStringLiteral("two words")});
    QVERIFY(refused.contains(QStringLiteral("expected one word")));
    QVERIFY(!refused.contains(QStringLiteral("two words")));
    QVERIFY(!m_app->models().summary().isOnServer());
    // A model that it does not have: told by the answer, and the question stays.
    QVERIFY(servers().use({m_server->server.address(), QStringLiteral("other"), key()}).isEmpty());
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    QCOMPARE(m_app->last().status, MessageStatus::Failed);
    QVERIFY2(m_app->last().error.contains(QStringLiteral("(404)")),
             qPrintable(m_app->last().error));
    QCOMPARE(m_app->transcript().messages().front().text, QStringLiteral("Hi"));
}

void TestServerModel::itAnswersStopsAndGoesOn()
{
    QVERIFY(connectToIt());
    const ModelSummary& summary = m_app->models().summary();
    QVERIFY(summary.isOnServer());
    QCOMPARE(summary.name, QStringLiteral("seed"));
    QCOMPARE(summary.path, m_server->server.address());
    QVERIFY(!m_app->chats().capabilities().energy);
    QVERIFY(!m_app->chats().capabilities().activations);

    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    QCOMPARE(m_app->last().text, QStringLiteral("Good day."));
    QCOMPARE(m_app->last().status, MessageStatus::Complete);
    QCOMPARE(m_app->last().stats.modelName, QStringLiteral("seed"));
    QCOMPARE(m_app->last().stats.origin.device, m_server->server.address());
    QCOMPARE(m_app->last().stats.generatedTokens, 3);
    QVERIFY(!m_app->last().stats.energy.isKnown());
    QVERIFY(m_app->model().requests().empty()); // nothing was asked here

    m_model->hold();
    m_app->chats().send(QStringLiteral("And?"));
    m_model->permit(2);
    QTRY_COMPARE(m_app->last().text, QStringLiteral("Good"));
    m_app->chats().stop();
    QTRY_COMPARE(m_app->chats().state(), GenerationState::Idle);
    QCOMPARE(m_app->last().status, MessageStatus::Stopped);
    QCOMPARE(m_app->last().text, QStringLiteral("Good"));
    QTRY_COMPARE(m_server->openRequests, 0); // the server knows as well
    m_model->release();

    m_model->setScript({{" night", "!"}, 1, {}, false});
    m_app->chats().goOn(m_app->last().id);
    QTRY_COMPARE(m_app->last().status, MessageStatus::Complete);
    QCOMPARE(m_app->last().text, QStringLiteral("Good night!"));
    QCOMPARE(QString::fromStdString(m_model->requests().back()),
             QStringLiteral("user: Hi | assistant: Good day. | user: And? | assistant: Good ..."));

    m_model->setScript({{}, 1, "The device is gone.", false});
    QVERIFY(m_app->ask(QStringLiteral("More")));
    QCOMPARE(m_app->last().status, MessageStatus::Failed);
    QVERIFY2(m_app->last().error.contains(QStringLiteral("The device is gone")),
             qPrintable(m_app->last().error));
}

void TestServerModel::itIsRememberedAndItsKeyIsPrivate()
{
    QVERIFY(connectToIt());
    QVERIFY(servers().keepsKeyFor(m_server->server.address()));
    QFile keys(m_app->keysPath());
    QCOMPARE(keys.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(keys.open(QIODevice::ReadOnly) && keys.readAll().contains(key().toUtf8()));

    QVERIFY(m_app->restart());
    QVERIFY(m_app->models().summary().isOnServer());
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    QCOMPARE(m_app->last().text, QStringLiteral("Good day."));
    QVERIFY(m_app->restart());
    QVERIFY(m_app->open(m_app->chatAt(0)));
    QCOMPARE(m_app->last().stats.generatedTokens, 3); // as the server counted them
    QCOMPARE(m_app->last().stats.promptTokens, 1);
    m_app->destroy();
    QFile settings(m_app->settingsPath());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    const QByteArray text = settings.readAll();
    QVERIFY(text.contains("seed"));
    QVERIFY(!text.contains(key().toUtf8()));
    // Others may read it: not used, and told so.
    QVERIFY(keys.setPermissions(keys.permissions() | QFile::ReadOther));
    m_app->build();
    QSignalSpy failed(&m_app->models(), &ModelController::failed);
    m_app->services().start();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.at(0).at(0).toString().contains(QStringLiteral("chmod 600")));
}

void TestServerModel::aKeyCanBeForgotten()
{
    QVERIFY(connectToIt());
    QVERIFY(m_app->models().summary().hasSystemMarkers); // a server reads them as what they are
    QVERIFY(servers().keepsKeyFor(m_server->server.address()));
    QCOMPARE(servers().forgetKey(m_server->server.address()), QString());
    QVERIFY(!servers().keepsKeyFor(m_server->server.address()));
    QFile keys(m_app->keysPath());
    QVERIFY(!keys.open(QIODevice::ReadOnly) || !keys.readAll().contains(key().toUtf8()));
    QVERIFY(!servers().forgetKey(QStringLiteral("gopher://x")).isEmpty());
}

void TestServerModel::theKeyGoesToNoOtherPort()
{
    QVERIFY(connectToIt());
    FarServer other(
        ScriptedModel::loader(m_model)(QStringLiteral("/far.gguf"), {}).value().generator);
    QVERIFY(other.start().ok());
    QVERIFY(!servers().keepsKeyFor(other.server.address()));
    QSignalSpy failed(&servers(), &ServerModels::findFailed);
    servers().find(other.server.address(), {});
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.at(0).at(0).toString().contains(QStringLiteral("wants a key")));
    other.server.stop();
    QSignalSpy found(&servers(), &ServerModels::found);
    servers().find(m_server->server.address(), {}); // the kept one
    QTRY_COMPARE(found.count(), 1);
}

void TestServerModel::aFileTakesItsPlace()
{
    QVERIFY(connectToIt());
    m_app->models().open(QStringLiteral("/other.gguf"));
    QVERIFY(m_app->models().isLoading());
    QTRY_COMPARE(m_app->models().summary().path, QStringLiteral("/other.gguf"));
    QVERIFY(m_app->chats().capabilities().energy);
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    QCOMPARE(m_app->last().stats.modelName, QStringLiteral("scripted /other.gguf"));
    QVERIFY(m_model->requests().empty());
    QVERIFY(m_app->restart());
    QCOMPARE(m_app->models().summary().path, QStringLiteral("/other.gguf"));
    QCOMPARE(servers().last().name, QStringLiteral("seed")); // for the next time

    // Given up for the server while it is loaded.
    m_app->model().hold();
    m_app->models().open(QStringLiteral("/chat.gguf"));
    QVERIFY(connectToIt());
    m_app->model().release();
    QVERIFY(m_app->ask(QStringLiteral("And?")));
    QCOMPARE(m_app->last().stats.modelName, QStringLiteral("seed"));
    QVERIFY(m_app->models().summary().isOnServer());
}

void TestServerModel::itIsKeptWhereAFileCannotBeLoaded()
{
    QVERIFY(connectToIt());
    QSignalSpy failed(&m_app->models(), &ModelController::failed);
    m_app->models().open(QStringLiteral("/missing.gguf"));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!m_app->models().isLoading());
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    QCOMPARE(m_app->last().stats.modelName, QStringLiteral("seed"));
    QVERIFY(m_app->restart());
    QVERIFY(m_app->models().summary().isOnServer());
}

QTEST_GUILESS_MAIN(TestServerModel)
#include "test_server_model.moc"
