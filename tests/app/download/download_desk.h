// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/download/model_download.h"
#include "tests/app/download/model_server.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <random>
#include <stop_token>

namespace trilume::tests {

using namespace trilume::app;

inline constexpr char kCommitA[] = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
inline constexpr char kCommitB[] = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";

// A model file of one tensor that fills it, 65 bytes or more; its bytes are different everywhere.
inline QByteArray modelBytes(qsizetype size, unsigned seed = 1)
{
    std::mt19937 random(seed);
    QByteArray bytes = "GGUF";
    const auto number = [&bytes](qsizetype width, qsizetype value) {
        for (qsizetype i = 0; i < width; ++i) {
            bytes.append(static_cast<char>((value >> (8 * i)) & 0xff));
        }
    };
    number(4, 3); // version
    number(8, 1); // tensors
    number(8, 0); // metadata
    number(8, 1);
    bytes.append('w');
    number(4, 1);         // dimensions
    number(8, size - 64); // elements
    number(4, 24);        // of one byte
    number(8, 0);         // where, from the next multiple of 32 on
    bytes.resize(64, '\0');
    while (bytes.size() < size) {
        bytes.append(static_cast<char>(random() & 0x7fU));
    }
    return bytes;
}

inline QList<ServedFile> checkpoint(unsigned seed = 1)
{
    return {{".gitattributes", "*", false},
            {"README.md", "<html>a card</html>", false},
            {"config.json", "{\"seed\": " + QByteArray::number(seed) + "}", false},
            {"model.safetensors", modelBytes(100'000, seed), true},
            {"pytorch_model.bin", "not wanted", false},
            {"tokenizer.model", modelBytes(3'000, seed + 10), true}};
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Outcome
{
    std::optional<Downloaded> downloaded;
    QByteArray sentence;
    Errc code = Errc::Internal;
};

// A folder, a server and what loads from one into the other.
class DownloadDesk
{
public:
    DownloadDesk()
    {
        for (const char* name : {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy",
                                 "ALL_PROXY", "no_proxy", "NO_PROXY"}) {
            qunsetenv(name);
        }
        server.setRevision(kCommitA, checkpoint());
        options.server.endpoint = server.address().toStdString();
        options.retries = {0, std::chrono::milliseconds(1), std::chrono::milliseconds(1)};
    }

    [[nodiscard]] Outcome load(const QByteArray& what, const std::stop_token& stop = {})
    {
        ModelDownload download(options, [this](const DownloadProgress& progress) {
            if (onProgress) {
                onProgress(progress);
            }
        });
        Result<DownloadTarget> target = downloadTarget(what.toStdString(), options.server);
        if (!target) {
            return {{}, QByteArray::fromStdString(target.error().english()), target.error().code};
        }
        target.value().sum = sum;
        const Result<Downloaded> loaded =
            download.load(target.value(), folder.path().toStdString(), stop);
        return loaded ? Outcome{loaded.value(), {}, {}}
                      : Outcome{{},
                                QByteArray::fromStdString(loaded.error().english()),
                                loaded.error().code};
    }

    [[nodiscard]] QString path(const QByteArray& name) const
    {
        return folder.filePath(QString::fromUtf8(name));
    }

    [[nodiscard]] QByteArray content(const QByteArray& name) const { return contentOf(path(name)); }

    // Names in a folder, one behind the other.
    [[nodiscard]] QByteArray entries(const QByteArray& below = ".") const
    {
        return QDir(path(below))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot | QDir::System,
                       QDir::Name)
            .join(QLatin1Char(' '))
            .toUtf8();
    }

    // Loads a file from an address until it is cut after so many bytes.
    void beginPart(const QByteArray& bytes, qsizetype cutAfter)
    {
        server.setPrank([=](const SeenRequest& request, ServedConnection& connection) {
            ModelServer::writeBytes(request, connection, bytes, cutAfter);
            return true;
        });
        const Outcome outcome = load(server.address("/x/model.gguf"));
        QVERIFY2(outcome.sentence.contains("was cut"), outcome.sentence.constData());
        QCOMPARE(content("model.gguf.part"), bytes.left(cutAfter));
    }

    [[nodiscard]] QByteArray address(const QByteArray& path) { return server.address(path); }

    void setPrank(const ModelServer::Prank& prank) { server.setPrank(prank); }

    void setRevision(const QByteArray& commit, const QList<ServedFile>& files)
    {
        server.setRevision(commit, files);
    }

    [[nodiscard]] QList<QByteArray> asked() const { return server.asked(); }

    [[nodiscard]] QList<SeenRequest> seen() { return server.seen(); }

    QTemporaryDir folder;
    ModelServer server;
    DownloadOptions options;
    ContentSum sum; // of the next file from an address, as the person says
    DownloadProgressCallback onProgress;
};

} // namespace trilume::tests
