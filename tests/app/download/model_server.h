// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/web_server.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <functional>
#include <mutex>

namespace trilume::tests {

struct ServedFile
{
    QByteArray name;
    QByteArray bytes;
    bool isLarge = false; // has a SHA-256 in the list
};

// A server in the form of Hugging Face's with the repository "maker/model", which a test changes
// and makes misbehave. Answers ranges as they should be.
class ModelServer
{
public:
    // True: it has answered.
    using Prank = std::function<bool(const SeenRequest&, ServedConnection&)>;

    ModelServer()
        : m_server([this](const SeenRequest& request, ServedConnection& connection) {
            answer(request, connection);
        })
    {}

    [[nodiscard]] QByteArray address(const QByteArray& path = "/") const
    {
        return m_server.address(path);
    }

    [[nodiscard]] QList<SeenRequest> seen() const { return m_server.seen(); }

    // What "main" is now; nothing else is left of what it was.
    void setRevision(const QByteArray& commit, const QList<ServedFile>& files)
    {
        const std::lock_guard lock(m_mutex);
        m_commit = commit;
        m_files = files;
    }

    void setPrank(Prank prank)
    {
        const std::lock_guard lock(m_mutex);
        m_prank = std::move(prank);
    }

    // Targets of the requests so far, without the list's.
    [[nodiscard]] QList<QByteArray> asked() const
    {
        QList<QByteArray> targets;
        const QList<SeenRequest> seen = m_server.seen();
        for (const SeenRequest& request : seen) {
            if (!request.target.startsWith("/api/")) {
                targets.append(request.target);
            }
        }
        return targets;
    }

    static void writeBytes(const SeenRequest& request,
                           ServedConnection& connection,
                           const QByteArray& bytes,
                           qsizetype cutAfter = -1)
    {
        const QByteArray range = request.value("Range");
        const qsizetype first = range.mid(6, range.size() - 7).toLongLong();
        const QByteArray rest = bytes.mid(first);
        QByteArray head = "ETag: \"" + tagOf(bytes)
                          + "\"\r\nContent-Length: " + QByteArray::number(rest.size()) + "\r\n";
        if (!range.isNull()) {
            head += "Content-Range: bytes " + QByteArray::number(first) + "-"
                    + QByteArray::number(bytes.size() - 1) + "/" + QByteArray::number(bytes.size())
                    + "\r\n";
        }
        connection.write(answerHead(range.isNull() ? 200 : 206, head) + rest.mid(0, cutAfter));
    }

    // Whatever is asked for.
    static Prank giving(const QByteArray& bytes)
    {
        return [bytes](const SeenRequest& request, ServedConnection& connection) {
            writeBytes(request, connection, bytes);
            return true;
        };
    }

    static QByteArray tagOf(const QByteArray& bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
    }

private:
    void answer(const SeenRequest& request, ServedConnection& connection)
    {
        Prank prank;
        QByteArray commit;
        QList<ServedFile> files;
        {
            const std::lock_guard lock(m_mutex);
            prank = m_prank;
            commit = m_commit;
            files = m_files;
        }
        if (prank && prank(request, connection)) {
            return;
        }
        if (request.target == "/api/models/maker/model/revision/main?blobs=true") {
            connection.writeAnswer(200, "Content-Type: application/json\r\n", list(commit, files));
            return;
        }
        for (const ServedFile& file : std::as_const(files)) {
            if (request.target == "/maker/model/resolve/" + commit + "/" + file.name) {
                writeBytes(request, connection, file.bytes);
                return;
            }
        }
        connection.writeAnswer(404, "Content-Type: text/html\r\n", "<html>no such page");
    }

    static QString hashOf(const QByteArray& bytes, QCryptographicHash::Algorithm algorithm)
    {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, algorithm).toHex());
    }

    static QByteArray list(const QByteArray& commit, const QList<ServedFile>& files)
    {
        QJsonArray siblings;
        for (const ServedFile& file : files) {
            const QByteArray head = "blob " + QByteArray::number(file.bytes.size());
            QJsonObject entry;
            entry.insert(QStringLiteral("rfilename"), QString::fromUtf8(file.name));
            entry.insert(QStringLiteral("size"), file.bytes.size());
            entry.insert(QStringLiteral("blobId"),
                         hashOf(head + QByteArray(1, '\0') + file.bytes, QCryptographicHash::Sha1));
            if (file.isLarge) {
                QJsonObject large;
                large.insert(QStringLiteral("size"), file.bytes.size());
                large.insert(QStringLiteral("sha256"),
                             hashOf(file.bytes, QCryptographicHash::Sha256));
                entry.insert(QStringLiteral("lfs"), large);
            }
            siblings.append(entry);
        }
        QJsonObject tree;
        tree.insert(QStringLiteral("sha"), QString::fromLatin1(commit));
        tree.insert(QStringLiteral("siblings"), siblings);
        return QJsonDocument(tree).toJson();
    }

    mutable std::mutex m_mutex;
    QByteArray m_commit;       // guarded by m_mutex
    QList<ServedFile> m_files; // likewise
    Prank m_prank;             // likewise
    WebServer m_server;        // last: its thread uses the others
};

} // namespace trilume::tests
