// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/answer_version.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QLocale>

#include <utility>

namespace trilume::app {

namespace {

constexpr qsizetype kSumBytes = 32;

QDateTime dateIn(const WebHead& head, std::string_view name)
{
    return QLocale::c().toDateTime(QString::fromStdString(head.value(name).value_or("")),
                                   QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
}

// A file that changes twice in a second has one date for both: one counts that was over by the time
// of the answer (RFC 9110, 8.8.2.2).
bool isStrongDate(const WebHead& head)
{
    const QDateTime changed = dateIn(head, "Last-Modified");
    const QDateTime sent = dateIn(head, "Date");
    return changed.isValid() && sent.isValid() && changed.secsTo(sent) >= 1;
}

// "sha-256=:BASE64:" (RFC 9530) or "SHA-256=BASE64" (RFC 3230) among others.
ContentSum sumInDigest(const std::string& field)
{
    const QList<QByteArray> members = QByteArray::fromStdString(field).split(',');
    for (const QByteArray& member : members) {
        const qsizetype equals = member.indexOf('=');
        if (member.left(equals).trimmed().toLower() != "sha-256") {
            continue;
        }
        QByteArray value = member.mid(equals + 1).trimmed();
        value = value.split(';').constFirst().trimmed(); // without parameters
        if (value.startsWith(':') && value.endsWith(':') && value.size() > 1) {
            value = value.mid(1, value.size() - 2);
        }
        const auto decoded =
            QByteArray::fromBase64Encoding(value, QByteArray::AbortOnBase64DecodingErrors);
        if (decoded && (*decoded).size() == kSumBytes) {
            return {ContentSum::Kind::Sha256, (*decoded).toHex().toStdString()};
        }
    }
    return {};
}

ContentSum sumInTag(std::string tag)
{
    if (tag.size() >= 2 && tag.starts_with('"') && tag.ends_with('"')) {
        tag = tag.substr(1, tag.size() - 2);
    }
    return isHex(tag, 64) ? ContentSum{ContentSum::Kind::Sha256, std::move(tag)} : ContentSum();
}

} // namespace

std::string validatorOf(const WebHead& head)
{
    std::string tag = head.value("ETag").value_or("");
    if (tag.starts_with('"')) { // a weak one begins with W/
        return tag;
    }
    return isStrongDate(head) ? *head.value("Last-Modified") : std::string();
}

ContentSum offeredSum(const WebHead& head)
{
    for (const char* name : {"Repr-Digest", "Digest"}) {
        ContentSum sum = sumInDigest(head.value(name).value_or(""));
        if (sum.kind != ContentSum::Kind::None) {
            return sum;
        }
    }
    return sumInTag(head.value("X-Linked-Etag").value_or(""));
}

} // namespace trilume::app
