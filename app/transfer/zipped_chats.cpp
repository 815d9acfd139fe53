// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/zipped_chats.h"

#include "app/platform/error_text.h"
#include "app/platform/text_run.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <utility>

#include <zip.h>

namespace trilume::app {

namespace {

constexpr qint64 kLargestDirectory = qint64{16} << 20; // bytes; 46 and a name for each file
constexpr qint64 kPieceSize = qint64{1} << 20;
// Text shrinks to a tenth; deflate could say a thousandth.
constexpr zip_uint64_t kLargestRatio = 200;
constexpr zip_uint64_t kSmallBomb = zip_uint64_t{16} << 20; // bytes, of any ratio

struct CloseArchive
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

struct CloseMember
{
    void operator()(zip_file_t* member) const { zip_fclose(member); }
};

using Archive = std::unique_ptr<zip_t, CloseArchive>;

struct ZipMember
{
    zip_uint64_t index = 0;
    QString name;
    zip_uint64_t size = 0; // unpacked, as the archive says
};

Error zipError(Errc code, const QString& sentence)
{
    return {code, asSentence(sentence)};
}

Error damaged(const QString& path)
{
    return zipError(Errc::Corrupt, QCoreApplication::translate(
                                       "ChatFile", "%1: found a damaged or cut off ZIP archive.")
                                       .arg(inOneRun(path)));
}

quint64 numberAt(const QByteArray& bytes, qsizetype place, int size)
{
    const char* at = bytes.constData() + place;
    return size == 8 ? qFromLittleEndian<quint64>(at) : quint64{qFromLittleEndian<quint32>(at)};
}

// The list of files of an archive is read into memory whole. So before that its size is looked at,
// wherever the library may find it: each record at the end that could be the last one counts.
bool isDirectoryTooLarge(QIODevice& device)
{
    constexpr qsizetype kEndSize = 22;
    constexpr qsizetype kLocatorSize = 20;
    constexpr qint64 kTail = 65536 + kEndSize + kLocatorSize; // with the longest comment
    constexpr quint64 kSaidElsewhere = 0xffffffff;
    const qint64 begin = std::max(qint64{0}, device.size() - kTail);
    device.seek(begin);
    const QByteArray tail = device.read(kTail);
    for (qsizetype at = tail.indexOf("PK\x05\x06"); at >= 0 && at + kEndSize <= tail.size();
         at = tail.indexOf("PK\x05\x06", at + 1)) {
        quint64 size = numberAt(tail, at + 12, 4);
        if (size == kSaidElsewhere && at >= kLocatorSize) {
            // The longer record of ZIP64, by its place.
            const quint64 place = numberAt(tail, at - kLocatorSize + 8, 8);
            const bool isThere = place < static_cast<quint64>(device.size())
                                 && device.seek(static_cast<qint64>(place));
            const QByteArray longer = isThere ? device.read(56) : QByteArray();
            size = longer.size() == 56 ? numberAt(longer, 40, 8) : 0;
        }
        if (size > static_cast<quint64>(kLargestDirectory)) {
            return true;
        }
    }
    return false;
}

std::optional<ZipMember> describeMember(zip_t* archive, zip_uint64_t index)
{
    zip_stat_t info;
    zip_stat_init(&info);
    constexpr zip_uint64_t kNeeded = ZIP_STAT_NAME | ZIP_STAT_SIZE;
    if (zip_stat_index(archive, index, 0, &info) != 0 || (info.valid & kNeeded) != kNeeded) {
        return std::nullopt;
    }
    return ZipMember{index, QString::fromUtf8(info.name), info.size};
}

// conversations.json in the folder that is nearest to the top, with its further parts; else the
// only JSON file.
std::vector<ZipMember> chooseMembers(zip_t* archive)
{
    static const QRegularExpression kWanted(
        QStringLiteral("^(.*/)?conversations(-[0-9]{1,6})?\\.json$"));
    std::map<std::pair<qsizetype, QString>, std::vector<ZipMember>> folders; // by depth
    std::vector<ZipMember> others;
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        std::optional<ZipMember> member = describeMember(archive, static_cast<zip_uint64_t>(i));
        // What a Mac adds are not files of the export.
        if (!member || member->name.startsWith(QLatin1String("__MACOSX/"))) {
            continue;
        }
        if (const QRegularExpressionMatch match = kWanted.match(member->name); match.hasMatch()) {
            const QString folder = match.captured(1);
            folders[{folder.count(QLatin1Char('/')), folder}].push_back(*std::move(member));
        } else if (member->name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)
                   && others.size() < 2) {
            others.push_back(*std::move(member));
        }
    }
    if (folders.empty()) {
        return others.size() == 1 ? others : std::vector<ZipMember>{};
    }
    std::vector<ZipMember> chosen = std::move(folders.begin()->second);
    std::sort(chosen.begin(), chosen.end(),
              [](const ZipMember& left, const ZipMember& right) { return left.name < right.name; });
    return chosen;
}

// Whether it can be read at all, and unpacks to what text may.
Status checkMember(zip_t* archive, const ZipMember& member, const QString& path)
{
    zip_stat_t info;
    zip_stat_init(&info);
    constexpr zip_uint64_t kNeeded =
        ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(archive, member.index, 0, &info) != 0 || (info.valid & kNeeded) != kNeeded) {
        return damaged(path);
    }
    const QString name = inOneRun(member.name);
    if (info.encryption_method != ZIP_EM_NONE) {
        return zipError(
            Errc::Unsupported,
            QCoreApplication::translate(
                "ChatFile", "%1: %2 is locked with a password; unpack the archive first.")
                .arg(inOneRun(path), name));
    }
    if (info.comp_method != ZIP_CM_STORE && info.comp_method != ZIP_CM_DEFLATE) {
        return zipError(Errc::Unsupported,
                        QCoreApplication::translate(
                            "ChatFile",
                            "%1: %2 is packed by method %3, which is not read here; unpack the "
                            "archive first.")
                            .arg(inOneRun(path), name)
                            .arg(info.comp_method));
    }
    if (member.size > kSmallBomb && member.size / kLargestRatio > info.comp_size) {
        return zipError(Errc::Unsupported,
                        QCoreApplication::translate(
                            "ChatFile",
                            "%1: %2 would unpack %3 bytes to %4, which no chats do; it was not "
                            "unpacked.")
                            .arg(inOneRun(path), name)
                            .arg(info.comp_size)
                            .arg(member.size));
    }
    return Done{};
}

Result<QByteArray> readMember(zip_t* archive,
                              const ZipMember& member,
                              const QString& path,
                              const CancelCheck& isCancelled)
{
    if (const Status readable = checkMember(archive, member, path); !readable) {
        return readable.error();
    }
    const std::unique_ptr<zip_file_t, CloseMember> file(zip_fopen_index(archive, member.index, 0));
    if (file == nullptr) {
        return damaged(path);
    }
    QByteArray text;
    const auto expected = static_cast<qint64>(member.size);
    text.reserve(expected + 1); // once: growing would take as much again
    while (true) {
        if (isCancelled && isCancelled()) {
            return zipError(Errc::Cancelled,
                            QCoreApplication::translate("ChatFile", "The import was cancelled."));
        }
        // One byte more than it says there are: the end has to come, with the right sum.
        const qint64 wanted = std::min(kPieceSize, expected - text.size() + 1);
        const qsizetype before = text.size();
        text.resize(before + wanted);
        const zip_int64_t got =
            zip_fread(file.get(), text.data() + before, static_cast<zip_uint64_t>(wanted));
        if (got < 0 || before + got > expected) {
            return damaged(path);
        }
        text.resize(before + got);
        if (got == 0) {
            break;
        }
    }
    if (text.size() != expected) {
        return damaged(path);
    }
    if (isZip(text)) {
        return zipError(Errc::Unsupported,
                        QCoreApplication::translate(
                            "ChatFile", "%1: %2 is an archive in an archive, expected JSON.")
                            .arg(inOneRun(path), inOneRun(member.name)));
    }
    return text;
}

// Takes the source over.
Result<std::vector<QByteArray>> readArchive(zip_source_t* source,
                                            const QString& path,
                                            const CancelCheck& isCancelled)
{
    const Archive archive(source != nullptr ? zip_open_from_source(source, ZIP_RDONLY, nullptr)
                                            : nullptr);
    if (archive == nullptr) {
        zip_source_free(source);
        return damaged(path);
    }
    const std::vector<ZipMember> members = chooseMembers(archive.get());
    if (members.empty()) {
        return zipError(Errc::Unsupported,
                        QCoreApplication::translate(
                            "ChatFile",
                            "%1: found a ZIP archive without conversations.json, expected an "
                            "export of ChatGPT.")
                            .arg(inOneRun(path)));
    }
    zip_uint64_t total = 0;
    for (const ZipMember& member : members) {
        constexpr auto kMost = static_cast<zip_uint64_t>(kMostUnpacked);
        total = member.size > kMost ? member.size : total + member.size;
        if (total > kMost) {
            return zipError(
                Errc::Unsupported,
                QCoreApplication::translate("ChatFile", "%1: found %2 bytes, expected at most %3.")
                    .arg(inOneRun(path))
                    .arg(total)
                    .arg(kMostUnpacked));
        }
    }
    std::vector<QByteArray> texts;
    for (const ZipMember& member : members) {
        Result<QByteArray> text = readMember(archive.get(), member, path, isCancelled);
        if (!text) {
            return text.error();
        }
        texts.push_back(std::move(text).value());
    }
    return texts;
}

Error directoryTooLarge(const QString& path)
{
    return zipError(Errc::Unsupported,
                    QCoreApplication::translate(
                        "ChatFile",
                        "%1: found a ZIP archive with too many files, expected an export of "
                        "ChatGPT.")
                        .arg(inOneRun(path)));
}

} // namespace

bool isZip(const QByteArray& beginning)
{
    return beginning.startsWith("PK\x03\x04") || beginning.startsWith("PK\x05\x06"); // empty
}

Result<std::vector<QByteArray>> readZippedChats(const QString& path, const CancelCheck& isCancelled)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return damaged(path);
    }
    if (isDirectoryTooLarge(file)) {
        return directoryTooLarge(path);
    }
    return readArchive(zip_source_file_create(QFile::encodeName(path).constData(), 0, -1, nullptr),
                       path, isCancelled);
}

Result<std::vector<QByteArray>> unzipChats(const QByteArray& archive, const QString& path)
{
    QByteArray bytes = archive;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    if (isDirectoryTooLarge(buffer)) {
        return directoryTooLarge(path);
    }
    return readArchive(zip_source_buffer_create(
                           bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr),
                       path, {});
}

} // namespace trilume::app
