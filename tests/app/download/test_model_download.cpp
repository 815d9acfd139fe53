// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/catalogue.h"
#include "app/download/content_range.h"
#include "app/download/download_controller.h"
#include "app/download/remote_names.h"
#include "tests/app/download/download_desk.h"
#include "tests/app/download/download_trials.h"
#include "tests/support/full_disk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <random>
#include <thread>

using namespace trilume;
using namespace trilume::app;
using namespace trilume::tests;

class TestModelDownload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DownloadDesk>(); }
    void cleanup() { m_desk.reset(); }
    void targetsAreUnderstood_data();
    void targetsAreUnderstood();
    void rangesAreRead();
    void namesAreRefused_data();
    void namesAreRefused();
    void aRepositoryIsLoadedWhole();
    void nothingIsLoadedTwice();
    void aResumeIsPlacedWhereItBelongs_data();
    void aResumeIsPlacedWhereItBelongs();
    void anotherFileIsNotGoneOnWith();
    void damagedPartsAreLoadedAnew();
    void cutConnectionsAreGoneOnWith();
    void theTokenStaysWithItsServer();
    void aRepositoryMayChangeMeanwhile();
    void aCommitMayVanish();
    void whatIsMissingMustFit_data();
    void whatIsMissingMustFit();
    void aFullDiskKeepsThePart();
    void linksAreNotWrittenThrough_data();
    void linksAreNotWrittenThrough();
    void pagesAreNoModels_data();
    void pagesAreNoModels();
    void pagesAreNoRepositories();
    void filesWithoutAnEndAreRefused();
    void busyServersAreAskedAgain();
    void aStopKeepsThePart();
    void twoDownloadsDoNotWriteOneFile();
    void theWindowIsTold();

private:
    std::unique_ptr<DownloadDesk> m_desk;
};

void TestModelDownload::targetsAreUnderstood_data()
{
    addTargetsAreUnderstoodRows();
}

void TestModelDownload::targetsAreUnderstood()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, repository);
    QFETCH(const QByteArray, address);
    const Result<DownloadTarget> target = downloadTarget(text.toStdString(), RepositoryServer());
    QCOMPARE(target.ok(), !repository.isEmpty() || !address.isEmpty());
    if (target) {
        QCOMPARE(QByteArray::fromStdString(target.value().repository), repository);
        QCOMPARE(QByteArray::fromStdString(target.value().address), address);
    }
}

void TestModelDownload::rangesAreRead()
{
    QCOMPARE(parseContentRange("bytes 900-999/1000"), (ContentRange{false, 900, 999, 1000}));
    QCOMPARE(parseContentRange("Bytes 0-0/*"), (ContentRange{false, 0, 0, {}}));
    QCOMPARE(parseContentRange("bytes */1000"), (ContentRange{true, 0, 0, 1000}));
    for (const char* text :
         {"", "bytes", "bytes 9-8/10", "bytes 0-10/10", "bytes -1-5/10", "bytes 0-5", "bytes */*",
          "bytes 1-2/99999999999999999999", "items 0-1/2", "bytes 0x1-2/3", "bytes 1-2/ 3"}) {
        QVERIFY2(!parseContentRange(text), text);
    }
}

void TestModelDownload::namesAreRefused_data()
{
    addNamesAreRefusedRows();
}

void TestModelDownload::namesAreRefused()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, shown);
    const Status status = checkRemotePath(name.toStdString());
    QCOMPARE(status.ok(), shown.isEmpty());
    if (!status) {
        const QByteArray sentence = QByteArray::fromStdString(status.error().english());
        QVERIFY2(sentence.contains(shown), sentence.constData());
        QVERIFY(!sentence.contains('\x1b') && !sentence.contains('\n'));
    }
    // In the list of a repository: before the first byte of any file, though nobody wants this one.
    QList<ServedFile> files = checkpoint();
    files.append({name, "x", false});
    m_desk->setRevision(kCommitA, files);
    const Outcome outcome = m_desk->load("maker/model");
    QCOMPARE(outcome.downloaded.has_value(), shown.isEmpty() || name.contains('\xE9'));
    if (!outcome.downloaded) {
        QVERIFY2(outcome.sentence.contains(shown), outcome.sentence.constData());
        QVERIFY(m_desk->asked().isEmpty());
        QVERIFY(m_desk->entries().isEmpty());
    }
    const std::vector<std::string> meeting[] = {
        {"Model.gguf", "model.gguf"}, {"a", "a/b"}, {"A/x", "a/x"}, {"x", "x"}};
    for (const std::vector<std::string>& names : meeting) {
        QVERIFY(!checkRemotePaths(names));
    }
    QVERIFY(checkRemotePaths(std::vector<std::string>{"config.json", "sub/config.json"}));
}

void TestModelDownload::aRepositoryIsLoadedWhole()
{
    const Outcome outcome = m_desk->load("maker/model");
    QVERIFY2(outcome.downloaded, outcome.sentence.constData());
    QCOMPARE(QString::fromStdString(outcome.downloaded->path.string()), m_desk->path("model"));
    QCOMPARE(outcome.downloaded->commit, std::string(kCommitA));
    QCOMPARE(m_desk->entries(), QByteArray("model"));
    QCOMPARE(m_desk->entries("model"),
             QByteArray(
                 "README.md config.json model.safetensors tokenizer.model trilume_download.json"));
    for (const ServedFile& file : checkpoint()) {
        if (file.name != ".gitattributes" && file.name != "pytorch_model.bin") {
            QCOMPARE(m_desk->content("model/" + file.name), file.bytes);
        }
    }
    QVERIFY(m_desk->content("model/trilume_download.json").contains(kCommitA));
    QVERIFY(m_desk->load("maker/other").sentence.contains("has no repository maker/other"));
}

void TestModelDownload::nothingIsLoadedTwice()
{
    QVERIFY(m_desk->load("maker/model").downloaded);
    const qsizetype before = m_desk->asked().size();
    const Outcome again = m_desk->load("maker/model");
    QVERIFY(again.downloaded && again.downloaded->wasThere);
    QCOMPARE(m_desk->asked().size(), before);
    // Another commit comes beside it, and both stay.
    m_desk->setRevision(kCommitB, checkpoint(2));
    const Outcome newer = m_desk->load("maker/model");
    QVERIFY(newer.downloaded && !newer.downloaded->wasThere);
    QCOMPARE(m_desk->entries(), QByteArray("model model-bbbbbbbb"));
    QCOMPARE(m_desk->content("model/config.json"), QByteArray("{\"seed\": 1}"));
    QCOMPARE(m_desk->content("model-bbbbbbbb/config.json"), QByteArray("{\"seed\": 2}"));
}

void TestModelDownload::aResumeIsPlacedWhereItBelongs_data()
{
    addAResumeIsPlacedWhereItBelongsRows();
}

void TestModelDownload::aResumeIsPlacedWhereItBelongs()
{
    QFETCH(const QByteArray, row);
    QFETCH(const qsizetype, size);
    const QByteArray bytes = modelBytes(size);
    const QByteArray part = row == "f" ? bytes + modelBytes(300, 9) : bytes.left(1'000);
    m_desk->beginPart(part + modelBytes(100, 5), 1'000);
    const QByteArray tag = "ETag: \"" + ModelServer::tagOf(part + modelBytes(100, 5)) + "\"\r\n";
    m_desk->setPrank(resumeAnswer(row, bytes, tag));
    const Outcome outcome = m_desk->load(m_desk->address("/x/model.gguf"));
    QVERIFY2(outcome.downloaded, outcome.sentence.constData());
    QCOMPARE(m_desk->entries(), QByteArray("model.gguf"));
    QCOMPARE(m_desk->content("model.gguf"), bytes);
    const qsizetype restarts = row == "f" || row == "hole" || row == "none" ? 1 : 0;
    QCOMPARE(m_desk->asked().size(), 2 + restarts);
}

void TestModelDownload::anotherFileIsNotGoneOnWith()
{
    m_desk->beginPart(modelBytes(2'000, 1), 1'000);
    // It has changed, and the server does not look at If-Range.
    const QByteArray newer = modelBytes(2'000, 2);
    m_desk->setPrank(ModelServer::giving(newer));
    QVERIFY(m_desk->load(m_desk->address("/x/model.gguf?sig=2")).downloaded);
    QCOMPARE(m_desk->content("model.gguf"), newer);
    const SeenRequest asked = m_desk->seen().value(1);
    QCOMPARE(asked.value("If-Range"), "\"" + ModelServer::tagOf(modelBytes(2'000, 1)) + "\"");
    // Of the same name from elsewhere: what is there is not replaced, and nothing is gone on with.
    const Outcome taken = m_desk->load(m_desk->address("/y/model.gguf"));
    QVERIFY2(!taken.downloaded && taken.sentence.contains("already"), taken.sentence.constData());
    QCOMPARE(m_desk->content("model.gguf"), newer);
    QVERIFY(QFile::remove(m_desk->path("model.gguf")));
    m_desk->beginPart(modelBytes(2'000, 1), 1'000);
    m_desk->setPrank(ModelServer::giving(newer));
    QVERIFY(m_desk->load(m_desk->address("/y/model.gguf")).downloaded);
    QVERIFY(m_desk->seen().constLast().value("Range").isNull());
    QCOMPARE(m_desk->content("model.gguf"), newer);
}

void TestModelDownload::damagedPartsAreLoadedAnew()
{
    QAtomicInt cuts = 1;
    m_desk->setPrank([&](const SeenRequest& request, ServedConnection& connection) {
        if (!request.target.endsWith("/model.safetensors") || cuts.fetchAndSubOrdered(1) <= 0) {
            return false;
        }
        ModelServer::writeBytes(request, connection, modelBytes(100'000), 60'000);
        return true;
    });
    QVERIFY(!m_desk->load("maker/model").downloaded);
    const QString part = m_desk->path(".model.part/model.safetensors.part");
    QCOMPARE(contentOf(part).size(), 60'000);
    QFile file(part);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(500) && file.write("damage") == 6);
    file.close();
    const Outcome outcome = m_desk->load("maker/model");
    QVERIFY2(outcome.downloaded, outcome.sentence.constData());
    QCOMPARE(m_desk->content("model/model.safetensors"), modelBytes(100'000));
    // A server that lies from the beginning gets nowhere, and nothing is kept.
    m_desk->setRevision(kCommitB, checkpoint(2));
    m_desk->setPrank([](const SeenRequest& request, ServedConnection& connection) {
        if (!request.target.endsWith("/model.safetensors")) {
            return false;
        }
        ModelServer::writeBytes(request, connection, modelBytes(100'000, 3));
        return true;
    });
    const Outcome lie = m_desk->load("maker/model");
    QVERIFY2(lie.sentence.startsWith("model.safetensors: found the checksum "),
             lie.sentence.constData());
    QVERIFY(!m_desk->entries(".model.part").contains("model.safetensors"));
    QVERIFY(!m_desk->entries(".model.part").contains("model.safetensors.part"));
}

void TestModelDownload::cutConnectionsAreGoneOnWith()
{
    const unsigned seed = 11;
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    m_desk->options.retries.attempts = 3;
    m_desk->setPrank([&](const SeenRequest& request, ServedConnection& connection) {
        if (!request.target.endsWith(".safetensors")) {
            return false;
        }
        const auto bytes = static_cast<qsizetype>(random() % 9'000);
        ModelServer::writeBytes(request, connection, modelBytes(100'000), bytes + 1);
        if (random() % 2 == 0) {
            connection.reset();
        }
        return true;
    });
    const Outcome outcome = m_desk->load("maker/model");
    QVERIFY2(outcome.downloaded, outcome.sentence.constData());
    QCOMPARE(m_desk->content("model/model.safetensors"), modelBytes(100'000));
    QVERIFY(m_desk->asked().size() > 10);
    // One from which nothing comes any more is given up.
    m_desk->setRevision(kCommitB, checkpoint(2));
    m_desk->setPrank([](const SeenRequest& request, ServedConnection& connection) {
        if (request.target.endsWith(".safetensors")) {
            connection.reset();
            return true;
        }
        return false;
    });
    const qsizetype before = m_desk->asked().size();
    QVERIFY(m_desk->load("maker/model").sentence.contains("was cut"));
    QCOMPARE(m_desk->asked().size() - before,
             3 + 4); // card, settings and tokenizer come first
}

void TestModelDownload::theTokenStaysWithItsServer()
{
    const WebServer store([](const SeenRequest& request, ServedConnection& connection) {
        ModelServer::writeBytes(request, connection, modelBytes(100'000));
    });
    m_desk->setPrank([&](const SeenRequest& request, ServedConnection& connection) {
        if (!request.target.endsWith(".safetensors")) {
            return false;
        }
        connection.writeAnswer(302, "Location: " + store.address("/file?sig=1") + "\r\n", {});
        return true;
    });
    m_desk->options.server.token = "hf_secret";
    const Outcome outcome = m_desk->load("maker/model");
    QVERIFY2(outcome.downloaded, outcome.sentence.constData());
    const QList<SeenRequest> seen = m_desk->seen();
    QCOMPARE(seen.size(), 5);
    for (const SeenRequest& request : seen) {
        QCOMPARE(request.value("Authorization"), QByteArray("Bearer hf_secret"));
    }
    QCOMPARE(store.seen().size(), 1);
    QVERIFY(!store.seen().value(0).head.contains("secret"));
    // An address elsewhere gets none, one of the server does.
    QVERIFY(m_desk->load(store.address("/x/model.gguf")).downloaded);
    QVERIFY(!store.seen().value(1).head.contains("secret"));
    QVERIFY(!m_desk->load(m_desk->address("/x/model.gguf")).downloaded);
    QVERIFY(m_desk->seen().constLast().head.contains("secret"));
}

void TestModelDownload::aRepositoryMayChangeMeanwhile()
{
    // After the first file "main" is another commit, with other bytes of equal length.
    QAtomicInt asked = 0;
    m_desk->setPrank([this, &asked](const SeenRequest& request, ServedConnection& connection) {
        const QByteArray start = QByteArray("/maker/model/resolve/") + kCommitA + "/";
        const QList<ServedFile> files = checkpoint(1);
        const auto file = std::find_if(files.begin(), files.end(), [&](const ServedFile& one) {
            return request.target == start + one.name;
        });
        if (file == files.end()) {
            return false;
        }
        ModelServer::writeBytes(request, connection, file->bytes);
        if (asked.fetchAndAddOrdered(1) == 0) {
            m_desk->setRevision(kCommitB, checkpoint(2));
        }
        return true;
    });
    const Outcome outcome = m_desk->load("maker/model");
    QVERIFY2(outcome.downloaded, outcome.sentence.constData());
    QCOMPARE(outcome.downloaded->commit, std::string(kCommitA));
    QCOMPARE(m_desk->content("model/config.json"), QByteArray("{\"seed\": 1}"));
    QCOMPARE(m_desk->content("model/model.safetensors"), modelBytes(100'000, 1));
}

void TestModelDownload::aCommitMayVanish()
{
    QAtomicInt asked = 0;
    m_desk->setPrank([this, &asked](const SeenRequest& request, ServedConnection&) {
        if (request.target.contains("/resolve/") && asked.fetchAndAddOrdered(1) == 2) {
            m_desk->setRevision(kCommitB, checkpoint(2));
        }
        return false;
    });
    const Outcome outcome = m_desk->load("maker/model");
    QVERIFY(!outcome.downloaded);
    QVERIFY2(
        outcome.sentence.contains(QByteArray("is not there any more at commit ").append(kCommitA)),
        outcome.sentence.constData());
    QCOMPARE(m_desk->entries(), QByteArray(".model.part"));
    // The next time all of it is of the other commit, though names and lengths are the same.
    const Outcome next = m_desk->load("maker/model");
    QVERIFY2(next.downloaded, next.sentence.constData());
    QCOMPARE(next.downloaded->commit, std::string(kCommitB));
    QCOMPARE(m_desk->content("model/config.json"), QByteArray("{\"seed\": 2}"));
    QCOMPARE(m_desk->content("model/model.safetensors"), modelBytes(100'000, 2));
}

void TestModelDownload::whatIsMissingMustFit_data()
{
    addWhatIsMissingMustFitRows();
}

void TestModelDownload::whatIsMissingMustFit()
{
    QFETCH(const QByteArray, what);
    QFETCH(const qulonglong, free);
    QFETCH(const bool, fits);
    const bool isAddress = what.startsWith('/');
    if (isAddress) {
        m_desk->beginPart(modelBytes(1'000), 950);
        m_desk->setPrank(ModelServer::giving(modelBytes(1'000)));
    }
    m_desk->options.freeBytes = [free](const DownloadFolder&) {
        return free;
    };
    const Outcome outcome = m_desk->load(isAddress ? m_desk->address(what) : what);
    QCOMPARE(outcome.downloaded.has_value(), fits);
    if (!fits) {
        QVERIFY2(
            outcome.sentence.contains(
                QByteArray(": found ").append(QByteArray::number(free)).append(" free bytes, ")),
            outcome.sentence.constData());
        QCOMPARE(m_desk->asked().size(), isAddress ? 2 : 0);
        QCOMPARE(m_desk->entries().contains("model.gguf.part"), isAddress);
    }
}

void TestModelDownload::aFullDiskKeepsThePart()
{
    {
        const FullDisk full(60'000);
        const Outcome outcome = m_desk->load("maker/model");
        QVERIFY2(outcome.sentence.contains(": the disk is full: free 40000 bytes; what has come is "
                                           "kept, and the download goes on from there."),
                 outcome.sentence.constData());
        QCOMPARE(m_desk->asked().size(), 4); // at once, and not in a loop
    }
    QCOMPARE(m_desk->content(".model.part/model.safetensors.part"),
             modelBytes(100'000).left(60'000));
    const Outcome outcome = m_desk->load("maker/model");
    QVERIFY2(outcome.downloaded, outcome.sentence.constData());
    QCOMPARE(m_desk->seen().constLast().value("Range"), QByteArray("bytes=60000-"));
    QCOMPARE(m_desk->content("model/model.safetensors"), modelBytes(100'000));
}

void TestModelDownload::linksAreNotWrittenThrough_data()
{
    addLinksAreNotWrittenThroughRows();
}

void TestModelDownload::linksAreNotWrittenThrough()
{
    QFETCH(const QByteArray, link);
    QFETCH(const QByteArray, what);
    QVERIFY(QDir().mkpath(m_desk->path("outside")));
    QFile outside(m_desk->path("outside/mine"));
    QVERIFY(outside.open(QIODevice::WriteOnly) && outside.write("mine") == 4);
    outside.close();
    const bool isFolder = link == ".model.part";
    QVERIFY(!link.contains('/') || QDir().mkdir(m_desk->path(".model.part")));
    QVERIFY(
        QFile::link(isFolder ? m_desk->path("outside") : outside.fileName(), m_desk->path(link)));
    const Outcome outcome = m_desk->load(what.startsWith('/') ? m_desk->address(what) : what);
    QVERIFY2(outcome.sentence.contains(": is a link"), outcome.sentence.constData());
    QVERIFY(m_desk->asked().isEmpty());
    QCOMPARE(m_desk->content("outside/mine"), QByteArray("mine"));
    QCOMPARE(m_desk->entries("outside"), QByteArray("mine"));
}

void TestModelDownload::pagesAreNoModels_data()
{
    addPagesAreNoModelsRows();
}

void TestModelDownload::pagesAreNoModels()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, body);
    m_desk->setPrank([=](const SeenRequest&, ServedConnection& connection) {
        connection.write(answerHead(200, head) + body);
        if (head.startsWith("Transfer")) {
            connection.write("c\r\nOCTYPE html>\r\n0\r\n\r\n");
        }
        return true;
    });
    const Outcome outcome = m_desk->load(m_desk->address("/x/model.gguf"));
    QCOMPARE(outcome.sentence,
             QByteArray("model.gguf: a web page came instead of the model: log-in or proxy?"));
    QCOMPARE(m_desk->entries(), QByteArray());
}

void TestModelDownload::pagesAreNoRepositories()
{
    m_desk->setPrank([](const SeenRequest&, ServedConnection& connection) {
        connection.writeAnswer(200, "Content-Type: text/html\r\n", "<html>Log in</html>");
        return true;
    });
    QVERIFY(
        m_desk->load("maker/model")
            .sentence.endsWith(": a web page came instead of the list of files: log-in or proxy?"));
    QVERIFY(m_desk->entries().isEmpty());
    // Only the files are pages, of the right length.
    m_desk->setPrank([](const SeenRequest& request, ServedConnection& connection) {
        if (request.target.startsWith("/api/")) {
            return false;
        }
        connection.writeAnswer(200, {}, QByteArray("<html>").leftJustified(100'000));
        return true;
    });
    QList<ServedFile> files = checkpoint();
    files.removeAt(1);
    files[1].bytes.resize(100'000);
    m_desk->setRevision(kCommitA, files);
    QCOMPARE(m_desk->load("maker/model").sentence,
             QByteArray("config.json: a web page came instead of the model: log-in or proxy?"));
    QVERIFY(m_desk->entries().isEmpty());
    // What says too little of itself.
    for (const char* answer :
         {"{}", "[]", "{\"sha\": \"main\"}", "{\"sha\": 1}",
          "{\"sha\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"siblings\": [1]}"}) {
        QVERIFY(!parseRevision(answer, "here"));
    }
}

void TestModelDownload::filesWithoutAnEndAreRefused()
{
    const auto answer = [this](const QByteArray& head, const QByteArray& body) {
        m_desk->setPrank([=](const SeenRequest&, ServedConnection& connection) {
            connection.write(answerHead(200, head) + body);
            return true;
        });
        return m_desk->load(m_desk->address("/x/model.gguf"));
    };
    // The connection may have been cut anywhere.
    QVERIFY(answer({}, "GGUF, the first half").sentence.contains("ends the file after 20 bytes"));
    QCOMPARE(m_desk->entries(), QByteArray("model.gguf.part model.gguf.part.json"));
    QVERIFY(answer("Transfer-Encoding: chunked\r\n", "64\r\n" + modelBytes(100) + "\r\n0\r\n\r\n")
                .downloaded);
    QVERIFY(QFile::remove(m_desk->path("model.gguf")));
    QVERIFY(answer("Content-Length: 4\r\n", "PNG!").sentence.contains("expected \"GGUF\""));
    QVERIFY(m_desk->load(m_desk->address("/x/y/model.zip")).sentence.contains("ends in .gguf"));
    QVERIFY(m_desk->load(m_desk->address("/x/..%2Fmodel.gguf")).sentence.contains("leads out"));
}

void TestModelDownload::busyServersAreAskedAgain()
{
    m_desk->options.retries.attempts = 2;
    QAtomicInt asked = 0;
    m_desk->setPrank([&](const SeenRequest& request, ServedConnection& connection) {
        if (!request.target.endsWith("/config.json") || asked.fetchAndAddOrdered(1) >= 2) {
            return false;
        }
        connection.writeAnswer(503, "Content-Type: text/html\r\n", "<html>later");
        return true;
    });
    QVERIFY(m_desk->load("maker/model").downloaded);
    asked = -100;
    m_desk->setRevision(kCommitB, checkpoint(2));
    QVERIFY(m_desk->load("maker/model")
                .sentence.contains("config.json: found an answer of status 503"));
}

void TestModelDownload::aStopKeepsThePart()
{
    std::stop_source stop;
    const QString part = m_desk->path(".model.part/model.safetensors.part");
    m_desk->setPrank([&](const SeenRequest& request, ServedConnection& connection) {
        if (!request.target.endsWith(".safetensors")) {
            return false;
        }
        ModelServer::writeBytes(request, connection, modelBytes(100'000), 30'000);
        while (QFileInfo(part).size() < 30'000) {
            std::this_thread::yield();
        }
        stop.request_stop();
        connection.holdOpen();
        return true;
    });
    const Outcome outcome = m_desk->load("maker/model", stop.get_token());
    QVERIFY(outcome.code == Errc::Cancelled);
    QCOMPARE(contentOf(part), modelBytes(100'000).left(30'000));
    m_desk->setPrank(nullptr);
    QVERIFY(m_desk->load("maker/model").downloaded);
    QCOMPARE(m_desk->seen().constLast().value("Range"), QByteArray("bytes=30000-"));
}

void TestModelDownload::twoDownloadsDoNotWriteOneFile()
{
    Outcome inner;
    bool isFirst = true;
    m_desk->onProgress = [&](const DownloadProgress& progress) {
        if (progress.phase == DownloadPhase::Loading && std::exchange(isFirst, false)) {
            inner = m_desk->load("maker/model");
        }
    };
    QVERIFY(m_desk->load("maker/model").downloaded);
    QVERIFY2(inner.sentence.contains("another download is writing it"), inner.sentence.constData());
}

void TestModelDownload::theWindowIsTold()
{
    DownloadController controller;
    controller.setOptions(m_desk->options);
    QSignalSpy progressed(&controller, &DownloadController::progressed);
    QSignalSpy finished(&controller, &DownloadController::finished);
    QSignalSpy failed(&controller, &DownloadController::failed);
    QSignalSpy cancelled(&controller, &DownloadController::cancelled);
    controller.start(QStringLiteral("maker/model"), m_desk->folder.path());
    QVERIFY(finished.isEmpty() && controller.isRunning());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!controller.isRunning() && !progressed.isEmpty());
    QCOMPARE(finished.value(0).value(0).value<Downloaded>().commit, std::string(kCommitA));
    controller.start(QStringLiteral("nothing"), m_desk->folder.path());
    QVERIFY(failed.isEmpty());
    QTRY_COMPARE(failed.size(), 1);
    // A server that says nothing: ended by whoever asked, or with the window.
    m_desk->setPrank([](const SeenRequest&, ServedConnection& connection) {
        connection.holdOpen();
        return true;
    });
    controller.start(QStringLiteral("maker/model"), m_desk->folder.path());
    controller.cancel();
    QTRY_COMPARE(cancelled.size(), 1);
    controller.start(QStringLiteral("maker/model"), m_desk->folder.path());
}

QTEST_GUILESS_MAIN(TestModelDownload)
#include "test_model_download.moc"
