// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/part_file.h"
#include "tests/app/download/download_desk.h"

#include <QTest>

#include <array>
#include <memory>

using namespace trilume;
using namespace trilume::app;
using namespace trilume::tests;

// What others have in the folder of a download stays as it is.
class TestTakenNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DownloadDesk>(); }
    void cleanup() { m_desk.reset(); }
    void aFileThatWasMadeMeanwhileIsNotReplaced();
    void theBeginningOfAnotherModelIsNotRemoved();

private:
    std::unique_ptr<DownloadDesk> m_desk;
};

void TestTakenNames::aFileThatWasMadeMeanwhileIsNotReplaced()
{
    m_desk->setPrank([this](const SeenRequest& request, ServedConnection& connection) {
        QFile other(m_desk->path("model.gguf")); // say, an import
        if (!other.open(QIODevice::WriteOnly) || other.write("mine") != 4) {
            return false;
        }
        other.close();
        ModelServer::writeBytes(request, connection, modelBytes(1'000), 1'000);
        return true;
    });
    const Outcome outcome = m_desk->load(m_desk->address("/x/model.gguf"));
    QVERIFY(!outcome.downloaded);
    QVERIFY2(outcome.sentence.contains("is not replaced"), outcome.sentence.constData());
    QCOMPARE(m_desk->content("model.gguf"), QByteArray("mine"));
    QCOMPARE(m_desk->content("model.gguf.part"), modelBytes(1'000)); // nothing is lost
}

void TestTakenNames::theBeginningOfAnotherModelIsNotRemoved()
{
    m_desk->setPrank([](const SeenRequest& request, ServedConnection& connection) {
        if (!request.target.endsWith("/model.safetensors")) {
            return false;
        }
        ModelServer::writeBytes(request, connection, modelBytes(100'000), 60'000);
        return true;
    });
    QVERIFY(!m_desk->load("maker/model").downloaded);
    const QByteArray part = m_desk->content(".model.part/model.safetensors.part");
    QVERIFY(part.size() >= 60'000);
    QFile record(m_desk->path(".model.part/trilume_download.json"));
    QVERIFY2(record.open(QIODevice::ReadWrite), m_desk->entries(".model.part").constData());
    const QByteArray others = record.readAll().replace("maker/model", "other/model");
    QVERIFY(record.seek(0) && record.write(others) == others.size());
    record.close(); // as if it had been of somebody else's model
    const Outcome outcome = m_desk->load("maker/model");
    QVERIFY(!outcome.downloaded);
    QVERIFY2(outcome.sentence.contains("found the beginning of other/model"),
             outcome.sentence.constData());
    QCOMPARE(m_desk->content(".model.part/model.safetensors.part"), part);
}

QTEST_GUILESS_MAIN(TestTakenNames)
#include "test_taken_names.moc"
