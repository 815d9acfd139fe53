// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/download/download_space.h"
#include "tests/app/download/model_server.h"

#include <QByteArray>
#include <QTest>

// Rows of the tests of downloads: what strangers send and how they name it.
namespace trilume::tests {

inline void addTargetsAreUnderstoodRows()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("repository");
    QTest::addColumn<QByteArray>("address");
    const auto row = [](const char* text, const char* repository, const char* address) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(repository) << QByteArray(address);
    };
    row("MMfreeLM-1.3B", "ridger/MMfreeLM-1.3B", "");
    row("mmfreelm-370m", "ridger/MMfreeLM-370M", "");
    row("maker/model", "maker/model", "");
    row("https://huggingface.co/maker/model/", "maker/model", "");
    row("https://huggingface.co/maker/model/blob/main/x.gguf", "",
        "https://huggingface.co/maker/model/resolve/main/x.gguf");
    row("https://example.org/maker/model", "", "https://example.org/maker/model");
    row("nothing", "", "");
    row("../model", "", "");
    row("maker/..", "", "");
    row("maker/model/x", "", "");
    row("file:///etc/passwd", "", "");
}

inline void addNamesAreRefusedRows()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("shown"); // of the sentence; empty: allowed
    const auto row = [](const char* what, const QByteArray& name, const char* shown) {
        QTest::newRow(what) << name << QByteArray(shown);
    };
    row("out of the folder", "../../.config/autostart/x.desktop", "leads out of its folder");
    row("absolute", "/etc/x", "leads out of its folder");
    row("out in the middle", "a/../../b", "leads out of its folder");
    row("dot", "a/./b", "leads out of its folder");
    row("two slashes", "a//b", "leads out of its folder");
    row("slash at the end", "a/", "leads out of its folder");
    row("backslashes", "a\\..\\b", "\"a\\..\\b\", whose name holds signs");
    row("drive", "C:x", "\"C:x\", whose name holds signs");
    row("empty", "", "is empty");
    row("long", QByteArray(300, 'a'), "is too long");
    row("long path", QByteArray("a/").repeated(600) + "a", "is too long");
    row("control characters", "x\n\x1b[31m", "\"x\\x0a\\x1b[31m\", whose name holds signs");
    row("direction",
        "x\xE2\x80\xAE"
        "fdp.exe",
        "\\u202e");
    row("no UTF-8", "caf\xE9.json", "\\xe9");
    row("plain", "sub/config.json", "");
    row("other letters", "mod\xC3\xA8le.json", "");
}

inline void addAResumeIsPlacedWhereItBelongsRows()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<qsizetype>("size"); // of the file; the part has 1 000 bytes
    QTest::newRow("a: 200 and the whole") << QByteArray("a") << qsizetype{1'500};
    QTest::newRow("b: 206 from 0") << QByteArray("b") << qsizetype{1'500};
    QTest::newRow("c: 206 from 900") << QByteArray("c") << qsizetype{1'500};
    QTest::newRow("d: 200 with a range") << QByteArray("d") << qsizetype{1'500};
    QTest::newRow("e: 416, the part is all") << QByteArray("e") << qsizetype{1'000};
    QTest::newRow("f: 416, the part is longer") << QByteArray("f") << qsizetype{700};
    QTest::newRow("206 with a hole") << QByteArray("hole") << qsizetype{1'500};
    QTest::newRow("206 without a range") << QByteArray("none") << qsizetype{1'500};
    QTest::newRow("206 as asked") << QByteArray("plain") << qsizetype{1'500};
}

inline void addPagesAreNoModelsRows()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    const QByteArray page = "\n<!DOCTYPE html><html>Log in</html>";
    const QByteArray length = "Content-Length: " + QByteArray::number(page.size()) + "\r\n";
    QTest::newRow("without a length") << QByteArray("Content-Type: text/html\r\n") << page;
    QTest::newRow("with its length")
        << "Content-Type: text/html; charset=utf-8\r\n" + length << page;
    QTest::newRow("as bytes") << "Content-Type: application/octet-stream\r\n" + length << page;
    QTest::newRow("in pieces") << QByteArray("Transfer-Encoding: chunked\r\n")
                               << QByteArray("1\r\n<\r\n2\r\n!D\r\n");
}

inline void addLinksAreNotWrittenThroughRows()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QByteArray>("what");
    const auto row = [](const char* link, const char* what) {
        QTest::newRow(link) << QByteArray(link) << QByteArray(what);
    };
    row("model.gguf", "/x/model.gguf");
    row("model.gguf.part", "/x/model.gguf");
    row(".model.part", "maker/model");
    row(".model.part/config.json", "maker/model");
    row(".model.part/config.json.part", "maker/model");
}

inline void addWhatIsMissingMustFitRows()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<qulonglong>("free");
    QTest::addColumn<bool>("fits");
    QTest::newRow("a part and its rest")
        << QByteArray("/x/model.gguf") << qulonglong{kLeftFree + 50} << true;
    QTest::newRow("a part, too much rest")
        << QByteArray("/x/model.gguf") << qulonglong{kLeftFree + 49} << false;
    QTest::newRow("all of the files")
        << QByteArray("maker/model") << qulonglong{kLeftFree + 110'000} << true;
    QTest::newRow("two files of three")
        << QByteArray("maker/model") << qulonglong{kLeftFree + 102'999} << false;
}

// What a server answers of `bytes` to somebody who has 1 000 of them, by the row of that name.
inline ModelServer::Prank resumeAnswer(const QByteArray& row,
                                       const QByteArray& bytes,
                                       const QByteArray& tag)
{
    return [=](const SeenRequest& request, ServedConnection& connection) {
        const bool isResume = request.value("Range") == "bytes=1000-";
        const auto send = [&](int status, qsizetype first, bool says) {
            const QByteArray range = says ? "Content-Range: bytes " + QByteArray::number(first)
                                                + "-" + QByteArray::number(bytes.size() - 1) + "/"
                                                + QByteArray::number(bytes.size()) + "\r\n"
                                          : QByteArray();
            connection.writeAnswer(status, tag + range, bytes.mid(first));
        };
        if (!isResume || row == "a") {
            send(200, 0, false);
        } else if (row == "e" || row == "f") {
            connection.writeAnswer(
                416, tag + "Content-Range: bytes */" + QByteArray::number(bytes.size()) + "\r\n",
                {});
        } else {
            send(row == "d" ? 200 : 206,
                 row == "b"      ? 0
                 : row == "c"    ? 900
                 : row == "hole" ? 1'200
                                 : 1'000,
                 row != "none");
        }
        return true;
    };
}

} // namespace trilume::tests
