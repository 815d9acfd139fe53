// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/file_receiver.h"

#include "app/download/answer_version.h"
#include "app/download/download_space.h"
#include "app/net/web_page.h"

#include <algorithm>
#include <utility>

namespace trilume::app {

namespace {

constexpr std::uint64_t kLongestPauseSeconds = 60;

} // namespace

FileReceiver::FileReceiver(const FileSource& source,
                           std::optional<std::uint64_t> size,
                           PartFile& part,
                           DownloadMeter& meter)
    : m_source(source)
    , m_size(size)
    , m_part(part)
    , m_meter(meter)
{}

Error FileReceiver::page() const
{
    return {Errc::Io, pageInstead(m_source.shownName, Sentence::of("the model"), m_proxy)};
}

Status FileReceiver::startOver()
{
    m_verdict = Verdict::StartOver;
    return Error{Errc::Io, Sentence::of("%1: the server answers with other parts of the file than "
                                        "those that were asked for.",
                                        m_source.shownName)};
}

Status FileReceiver::checkTotal(const WebHead& head, std::optional<std::uint64_t> total)
{
    if (!total || (m_size && *total == *m_size)) {
        return Done{};
    }
    if (m_size) {
        return Error{Errc::Corrupt,
                     Sentence::of("%1: found %2 bytes at %3, expected %4.", m_source.shownName,
                                  *total, head.address, *m_size)};
    }
    m_size = total;
    m_meter.learnTotal(*total);
    return Done{};
}

Status FileReceiver::checkRoom() const
{
    return m_size && m_source.onMissing
               ? m_source.onMissing(*m_size - std::min(m_part.size(), *m_size))
               : Status(Done{});
}

// Nobody knows how much is to come: looks again from time to time.
Status FileReceiver::checkUnknownRoom(std::size_t written)
{
    constexpr std::uint64_t kLookEvery = std::uint64_t{16} << 20U;
    m_sinceLook += written;
    if (m_size || !m_source.onMissing || m_sinceLook < kLookEvery) {
        return Done{};
    }
    m_sinceLook = 0;
    return m_source.onMissing(kLookEvery);
}

void FileReceiver::onRedirection(const WebHead& head)
{
    if (m_version.sum.kind == ContentSum::Kind::None) {
        m_version.sum = offeredSum(head); // who was asked counts, not who was sent to
    }
}

// What the answer says of its version: an error when it cannot be the file that is wanted.
Status FileReceiver::learnVersion(const WebHead& head)
{
    m_version.validator = validatorOf(head);
    if (m_version.sum.kind == ContentSum::Kind::None) {
        m_version.sum = offeredSum(head);
    }
    if (m_version.sum.kind == m_source.sum.kind && m_version.sum != m_source.sum) {
        return Error{Errc::Corrupt,
                     Sentence::of("%1: the server says that its checksum is %2, expected %3.",
                                  m_source.shownName, m_version.sum.digits, m_source.sum.digits)};
    }
    return Done{};
}

// Whether what follows the part in this answer may be of another file than the part is.
bool FileReceiver::mayBeOther(std::optional<std::uint64_t> total) const
{
    const FileVersion& begun = m_source.version;
    const auto differ = [](const auto& one, const auto& other, const auto& none) {
        return one != none && other != none && one != other;
    };
    if (m_part.size() == 0) {
        return false;
    }
    const bool isOfOtherSize = !m_source.size && m_size && total && *total != *m_size;
    if (isOfOtherSize || differ(begun.validator, m_version.validator, std::string())
        || differ(begun.sum, m_version.sum, ContentSum())) {
        return true;
    }
    // Nothing differs, but something has to be the same, or to tell at the end.
    const bool isSame = !begun.validator.empty() && begun.validator == m_version.validator;
    const bool isChecked =
        m_source.sum.kind != ContentSum::Kind::None || begun.sum.kind != ContentSum::Kind::None;
    return !isSame && !isChecked;
}

Status FileReceiver::onHead(const WebHead& head)
{
    m_verdict = Verdict::Failed; // unless something better is found
    m_proxy = head.proxy;
    if (head.status == 416) {
        return onRefusedRange(head);
    }
    if (head.status != 200 && head.status != 206) {
        return onOtherStatus(head);
    }
    if (!m_source.mayBePage && saysPage(head)) {
        return page();
    }
    if (Status status = learnVersion(head); !status) {
        return status;
    }
    Status status = head.status == 206 ? onRange(head) : onWhole(head);
    if (status) {
        m_verdict = Verdict::Placed;
    }
    return status;
}

// Some of the bytes, which go where it says that they belong.
Status FileReceiver::onRange(const WebHead& head)
{
    const std::optional<ContentRange> range =
        parseContentRange(head.value("Content-Range").value_or(""));
    // Behind the end of the part would be a hole.
    if (!range || range->isNone || range->first > m_part.size() || mayBeOther(range->total)) {
        return startOver();
    }
    m_place = range->first;
    const Status status = checkTotal(head, range->total);
    return status ? checkRoom() : status;
}

// All of it, or what a server that knows no 206 sends as a range.
Status FileReceiver::onWhole(const WebHead& head)
{
    const std::optional<ContentRange> range =
        parseContentRange(head.value("Content-Range").value_or(""));
    const std::optional<std::uint64_t> length =
        parseSize(head.value("Content-Length").value_or(""));
    const bool isRange = range && !range->isNone && range->first <= m_part.size()
                         && (!length || *length == range->last - range->first + 1);
    if (isRange && range->first > 0) {
        return onRange(head);
    }
    if (!m_source.size) { // it may have another one than before
        m_size.reset();
        m_meter.setTotal(0);
    }
    if (Status status = checkTotal(head, length); !status) {
        return status;
    }
    if (Status status = checkRoom(); !status) {
        return status;
    }
    m_place = 0;
    m_endsTheFile = head.marksItsEnd;
    if (Status status = m_part.truncate(0); !status) {
        return status;
    }
    m_isBegun = true;
    return m_source.onBegin ? m_source.onBegin(m_version) : Status(Done{});
}

// It has no bytes behind the part: the part is all, or too much.
Status FileReceiver::onRefusedRange(const WebHead& head)
{
    const std::optional<ContentRange> range =
        parseContentRange(head.value("Content-Range").value_or(""));
    const std::optional<std::uint64_t> total = range ? range->total : m_size;
    const std::string validator = validatorOf(head);
    const bool isOther = !validator.empty() && !m_source.version.validator.empty()
                         && validator != m_source.version.validator;
    if (!isOther && total && *total == m_part.size() && m_part.size() > 0) {
        m_verdict = Verdict::Whole;
        return checkTotal(head, total);
    }
    return startOver();
}

Status FileReceiver::onOtherStatus(const WebHead& head)
{
    if (head.status == 401 || head.status == 403) {
        return Error{Errc::Unsupported,
                     Sentence::of("%1: the server lets only those have it who are known to it "
                                  "(status %2).",
                                  m_source.shownName, head.status)};
    }
    if (head.status == 404 || head.status == 410) {
        return Error{Errc::NotFound, Sentence::of("%1: the server has no such file (status %2).",
                                                  m_source.shownName, head.status)};
    }
    if (head.status == 408 || head.status == 429 || head.status >= 500) {
        m_verdict = Verdict::Busy;
        const std::uint64_t seconds = parseSize(head.value("Retry-After").value_or("")).value_or(0);
        m_askedPause = std::chrono::seconds(std::min(seconds, kLongestPauseSeconds));
    }
    return Error{Errc::Io, Sentence::of("%1: found an answer of status %2, expected 200.",
                                        m_source.shownName, head.status)};
}

Error FileReceiver::withoutRoom() const
{
    return diskFull(m_part.path(), m_meter.missing());
}

Status FileReceiver::onPiece(std::span<const std::byte> piece)
{
    if (m_size && piece.size() > *m_size - std::min(m_place, *m_size)) {
        m_verdict = Verdict::Failed;
        return Error{Errc::Corrupt, Sentence::of("%1: found more than the expected %2 bytes.",
                                                 m_source.shownName, *m_size)};
    }
    if (m_place == 0 && !m_source.mayBePage
        && looksLikePage({reinterpret_cast<const char*>(piece.data()), piece.size()})) {
        m_verdict = Verdict::Failed;
        return page();
    }
    if (Status status = m_part.writeAt(m_place, piece); !status) {
        m_verdict = Verdict::Failed;
        m_meter.setFileBytes(m_part.size());
        return status.error().code == Errc::OutOfMemory ? withoutRoom() : status.error();
    }
    m_place += piece.size();
    if (Status status = checkUnknownRoom(piece.size()); !status) {
        m_verdict = Verdict::Failed;
        return status;
    }
    m_meter.setFileBytes(m_part.size());
    return Done{};
}

} // namespace trilume::app
