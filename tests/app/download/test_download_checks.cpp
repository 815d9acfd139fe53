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

// What a content is checked against, and that what others have in the folder stays as it is.
class TestDownloadChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DownloadDesk>(); }
    void cleanup() { m_desk.reset(); }
    void aFileThatWasMadeMeanwhileIsNotReplaced();
    void theBeginningOfAnotherModelIsNotRemoved();
    void whatIsStoredIsReadAgain();
    void whatCameBeforeIsReadAgain();
    void aSumThatAServerOffersIsCompared_data();
    void aSumThatAServerOffersIsCompared();
    void aTypedSumIsCompared();
    void withoutASumTheStructureIsChecked_data();
    void withoutASumTheStructureIsChecked();
    void versionsAreNotMixed_data();
    void versionsAreNotMixed();
    void aServerThatAlwaysCutsIsGivenUp();
    void aProxysPageIsNamed();

private:
    std::unique_ptr<DownloadDesk> m_desk;
};

void TestDownloadChecks::aFileThatWasMadeMeanwhileIsNotReplaced()
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

void TestDownloadChecks::theBeginningOfAnotherModelIsNotRemoved()
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

namespace {

void damage(const QString& path, qint64 place)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(place) && file.write("damage") == 6);
}

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

// A head that offers a sum of `bytes` under the name of the row.
QByteArray offer(const QByteArray& row, const QByteArray& bytes)
{
    const QByteArray base64 = sha256(bytes).toBase64();
    if (row == "Repr-Digest") {
        return "Repr-Digest: md5=:AAAA:, sha-256=:" + base64 + ":\r\n";
    }
    if (row == "Digest") {
        return "Digest: MD5=AAAA,SHA-256=" + base64 + "\r\n";
    }
    return "X-Linked-Etag: \"" + sha256(bytes).toHex() + "\"\r\n";
}

} // namespace

// Of equal length, but not the bytes that the repository lists.
void TestDownloadChecks::whatIsStoredIsReadAgain()
{
    QVERIFY(m_desk->load("maker/model").downloaded);
    bool isChecking = false;
    m_desk->onProgress = [&](const DownloadProgress& progress) {
        isChecking = isChecking || progress.phase == DownloadPhase::Checking;
    };
    const Outcome same = m_desk->load("maker/model");
    QVERIFY(same.downloaded && same.downloaded->wasThere && same.downloaded->changed.empty());
    const qsizetype before = m_desk->asked().size();
    damage(m_desk->path("model/model.safetensors"), 50'000);
    const Outcome again = m_desk->load("maker/model");
    QVERIFY2(again.downloaded, again.sentence.constData());
    QVERIFY(!again.downloaded->wasThere);
    QCOMPARE(QString::fromStdString(again.downloaded->changed.string()),
             m_desk->path("model/model.safetensors"));
    QCOMPARE(m_desk->asked().size(), 2 * before);
    QCOMPARE(m_desk->entries(), QByteArray("model model-aaaaaaaa")); // nothing is replaced
    QCOMPARE(m_desk->content("model-aaaaaaaa/model.safetensors"), modelBytes(100'000));
    // A small one, whose sum is Git's.
    damage(m_desk->path("model-aaaaaaaa/config.json"), 0);
    QVERIFY(!m_desk->load("maker/model").downloaded);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(m_desk->load("maker/model", stop.get_token()).code == Errc::Cancelled);
}

void TestDownloadChecks::whatCameBeforeIsReadAgain()
{
    m_desk->setPrank([](const SeenRequest& request, ServedConnection& connection) {
        if (!request.target.endsWith("/tokenizer.model")) {
            return false;
        }
        connection.reset();
        return true;
    });
    QVERIFY(!m_desk->load("maker/model").downloaded);
    m_desk->setPrank(nullptr);
    damage(m_desk->path(".model.part/config.json"), 2);
    const Outcome outcome = m_desk->load("maker/model");
    QVERIFY2(outcome.downloaded, outcome.sentence.constData());
    QCOMPARE(m_desk->content("model/config.json"), QByteArray("{\"seed\": 1}"));
}

void TestDownloadChecks::aSumThatAServerOffersIsCompared_data()
{
    QTest::addColumn<QByteArray>("row");
    for (const char* name : {"Repr-Digest", "Digest", "X-Linked-Etag"}) {
        QTest::newRow(name) << QByteArray(name);
    }
}

void TestDownloadChecks::aSumThatAServerOffersIsCompared()
{
    QFETCH(const QByteArray, row);
    const QByteArray bytes = modelBytes(1'000);
    QByteArray sent = bytes;
    const WebServer store([&](const SeenRequest&, ServedConnection& connection) {
        connection.writeAnswer(200, {}, sent);
    });
    m_desk->setPrank([&](const SeenRequest&, ServedConnection& connection) {
        // Hugging Face tells it with the redirection, others with the file.
        if (row == "X-Linked-Etag") {
            connection.writeAnswer(
                302, offer(row, bytes) + "Location: " + store.address("/file") + "\r\n", {});
        } else {
            connection.writeAnswer(200, offer(row, bytes), sent);
        }
        return true;
    });
    const Outcome right = m_desk->load(m_desk->address("/x/model.gguf"));
    QVERIFY2(right.downloaded, right.sentence.constData());
    QVERIFY(right.downloaded->check == ContentCheck::Sum);
    QVERIFY(QFile::remove(m_desk->path("model.gguf")));
    sent = modelBytes(1'000, 2); // as long, and a model by its structure
    const Outcome wrong = m_desk->load(m_desk->address("/x/model.gguf"));
    QCOMPARE(wrong.sentence, "model.gguf: found the checksum " + sha256(sent).toHex()
                                 + ", expected " + sha256(bytes).toHex() + ".");
    QCOMPARE(m_desk->entries(), QByteArray());
}

void TestDownloadChecks::aTypedSumIsCompared()
{
    const QByteArray bytes = modelBytes(1'000);
    m_desk->setPrank(ModelServer::giving(bytes));
    const QByteArray copied = " SHA256:" + sha256(bytes).toHex().toUpper() + "\n";
    const Result<ContentSum> typed = typedSum(copied.toStdString());
    QVERIFY(typed);
    QVERIFY(!typedSum("abc") && !typedSum(std::string(64, 'g')) && !typedSum(""));
    m_desk->sum = typed.value();
    const Outcome right = m_desk->load(m_desk->address("/x/model.gguf"));
    QVERIFY2(right.downloaded, right.sentence.constData());
    QVERIFY(right.downloaded->check == ContentCheck::Sum);
    QVERIFY(QFile::remove(m_desk->path("model.gguf")));
    m_desk->sum.digits.front() = m_desk->sum.digits.front() == '0' ? '1' : '0';
    QVERIFY(m_desk->load(m_desk->address("/x/model.gguf")).sentence.contains("expected "));
    QCOMPARE(m_desk->entries(), QByteArray());
    // Where the server says that it has something else, nothing is loaded.
    m_desk->setPrank([&](const SeenRequest&, ServedConnection& connection) {
        connection.writeAnswer(200, offer("Digest", bytes), bytes);
        return true;
    });
    QVERIFY(m_desk->load(m_desk->address("/x/model.gguf"))
                .sentence.startsWith("model.gguf: the server says that its checksum is "));
    QVERIFY(m_desk->load("maker/model").sentence.contains("by its own address"));
    // One that this program does not read is whole by its sum.
    QByteArray newer = bytes;
    newer[4] = 4;
    m_desk->setPrank(ModelServer::giving(newer));
    m_desk->sum = typedSum(sha256(newer).toHex().toStdString()).value();
    QVERIFY(m_desk->load(m_desk->address("/x/model.gguf")).downloaded);
}

void TestDownloadChecks::withoutASumTheStructureIsChecked_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("sentence"); // a part; empty: a model
    QTest::newRow("whole") << modelBytes(1'000) << QByteArray();
    QTest::newRow("cut off in its data")
        << modelBytes(1'000).left(999) << QByteArray("the file has 935 bytes of data");
    QTest::newRow("cut off in its tables")
        << modelBytes(1'000).left(40) << QByteArray("tensor \"w\"");
    QTest::newRow("only the mark") << QByteArray("GGUF, and no more") << QByteArray("version");
    QByteArray newer = modelBytes(1'000);
    newer[4] = 4;
    QTest::newRow("of another version") << newer << QByteArray("version");
    QTest::newRow("empty") << QByteArray() << QByteArray("an empty file");
}

void TestDownloadChecks::withoutASumTheStructureIsChecked()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, sentence);
    m_desk->setPrank(ModelServer::giving(bytes));
    const Outcome outcome = m_desk->load(m_desk->address("/x/model.gguf"));
    QCOMPARE(outcome.downloaded.has_value(), sentence.isEmpty());
    if (outcome.downloaded) {
        QVERIFY(outcome.downloaded->check == ContentCheck::Structure);
        return;
    }
    QVERIFY2(outcome.sentence.startsWith("model.gguf: ") && outcome.sentence.contains(sentence),
             outcome.sentence.constData());
    QCOMPARE(m_desk->entries(), QByteArray());
}

void TestDownloadChecks::versionsAreNotMixed_data()
{
    QTest::addColumn<QByteArray>("head"); // of each answer; $ is the version
    QTest::addColumn<bool>("goesOn");     // while it is the same version
    const QByteArray date = "Last-Modified: Sun, 08 Nov 2026 08:0$:00 GMT\r\n";
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a weak tag") << QByteArray("ETag: W/\"$\"\r\n") << false;
    QTest::newRow("a date alone") << date << false;
    QTest::newRow("a date of the same second") << date + "Date: Sun, 08 Nov 2026 08:0$:00 GMT\r\n"
                                               << false;
    QTest::newRow("an old date") << date + "Date: Sun, 08 Nov 2026 09:00:00 GMT\r\n" << true;
    QTest::newRow("a tag") << QByteArray("ETag: \"$\"\r\n") << true;
}

// The server changes the file while it is loaded, and sends ranges of the new one, whatever
// If-Range says.
void TestDownloadChecks::versionsAreNotMixed()
{
    QFETCH(const QByteArray, head);
    QFETCH(const bool, goesOn);
    for (const bool changes : {false, true}) {
        m_desk = std::make_unique<DownloadDesk>();
        m_desk->options.retries.attempts = 3;
        QAtomicInt asked = 0;
        m_desk->setPrank([&](const SeenRequest& request, ServedConnection& connection) {
            const bool isFirst = asked.fetchAndAddOrdered(1) == 0;
            const bool isNew = changes && !isFirst;
            const QByteArray bytes = modelBytes(1'000, isNew ? 2 : 1);
            const qsizetype first = request.value("Range").isNull() ? 0 : 500;
            const QByteArray range =
                first == 0 ? QByteArray() : QByteArray("Content-Range: bytes 500-999/1000\r\n");
            QByteArray lines = head;
            lines.replace('$', isNew ? "2" : "1");
            lines += range + "Content-Length: " + QByteArray::number(1'000 - first) + "\r\n";
            connection.write(answerHead(first == 0 ? 200 : 206, lines)
                             + bytes.mid(first, isFirst ? 500 : 1'000));
            return true;
        });
        const Outcome outcome = m_desk->load(m_desk->address("/x/model.gguf"));
        QVERIFY2(outcome.downloaded, outcome.sentence.constData());
        QCOMPARE(m_desk->content("model.gguf"), modelBytes(1'000, changes ? 2 : 1));
        QCOMPARE(m_desk->seen().value(1).value("Range").isNull(), !goesOn);
    }
}

void TestDownloadChecks::aServerThatAlwaysCutsIsGivenUp()
{
    m_desk->options.retries.attempts = 3;
    m_desk->setPrank([](const SeenRequest&, ServedConnection& connection) {
        connection.write(answerHead(200, "Content-Length: 1000\r\n") + modelBytes(1'000).left(500));
        return true;
    });
    QVERIFY(m_desk->load(m_desk->address("/x/model.gguf")).sentence.contains("was cut"));
    QCOMPARE(m_desk->asked().size(), 4);
}

void TestDownloadChecks::aProxysPageIsNamed()
{
    const WebServer proxy([](const SeenRequest&, ServedConnection& connection) {
        connection.writeAnswer(200, {}, "<html>Pay for the network</html>");
    });
    qputenv("http_proxy", proxy.address());
    const QByteArray named = "the proxy 127.0.0.1:" + QByteArray::number(proxy.port())
                             + " answered with its own page, or passed on that of a log-in.";
    const Outcome outcome = m_desk->load("http://trilume.invalid/x/model.gguf");
    QCOMPARE(outcome.sentence, "model.gguf: a web page came instead of the model: " + named);
    QCOMPARE(proxy.seen().size(), 1);
    QVERIFY(m_desk->entries().isEmpty());
    m_desk->options.server.endpoint = "http://trilume.invalid";
    const QByteArray sentence = m_desk->load("maker/model").sentence;
    QVERIFY2(sentence.endsWith(named) && sentence.contains("instead of the list of files"),
             sentence.constData());
}

QTEST_GUILESS_MAIN(TestDownloadChecks)
#include "test_download_checks.moc"
