// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/file_download.h"

#include "app/download/model_structure.h"
#include "app/net/web_page.h"

#include <algorithm>
#include <mutex>

namespace trilume::app {

namespace {

constexpr int kMostBeginnings = 2; // of a server that answers with what was not asked for
constexpr std::size_t kBeginning = 512;

} // namespace

Result<ContentCheck> FileDownload::load(FileSource source,
                                        PartFile& part,
                                        const std::stop_token& stop)
{
    m_size = source.size;
    if (m_size && part.size() > *m_size) {
        if (Status status = part.truncate(0); !status) {
            return status.error();
        }
    }
    // A part that was begun long ago may be damaged; what was loaded in one go is not loaded again.
    const bool isOld = part.size() > 0;
    for (int round = 0;; ++round) {
        if (Status status = fetch(source, part, stop); !status) {
            if (part.size() == 0) {
                part.discard();
            }
            return status.error();
        }
        Result<ContentCheck> checked = check(source, part, stop);
        if (checked) {
            m_meter.setFileBytes(part.size());
            const Status published = part.publish();
            return published ? std::move(checked) : published.error();
        }
        if (checked.error().code != Errc::Corrupt) {
            return checked;
        }
        if (!isOld || round > 0) {
            part.discard();
            return checked;
        }
        if (Status emptied = part.truncate(0); !emptied) {
            return emptied.error();
        }
    }
}

Status FileDownload::fetch(FileSource& source, PartFile& part, const std::stop_token& stop)
{
    int failures = 0; // in a row in which nothing came
    int beginnings = 0;
    std::uint64_t furthest = part.size(); // of a server whose parts fit nothing, each starts at 0
    while (true) {
        m_meter.setPhase(DownloadPhase::Loading);
        m_meter.setFileBytes(part.size());
        if (m_size && part.size() == *m_size) {
            return Done{};
        }
        const Step step = ask(source, part, stop);
        failures = part.size() > furthest ? 1 : failures + 1;
        furthest = std::max(furthest, part.size());
        beginnings += step.kind == Step::Kind::StartOver ? 1 : 0;
        const bool isHopeless = step.kind == Step::Kind::Failed || beginnings > kMostBeginnings
                                || (step.kind == Step::Kind::Again && failures > m_rules.attempts);
        if (step.kind == Step::Kind::Whole || isHopeless) {
            return isHopeless ? Status(step.error) : Status(Done{});
        }
        Status status = step.kind == Step::Kind::StartOver ? part.truncate(0)
                                                           : wait(step.pause, failures, stop);
        if (!status) {
            return status;
        }
    }
}

FileDownload::Step FileDownload::ask(FileSource& source,
                                     PartFile& part,
                                     const std::stop_token& stop)
{
    const bool isCheckable = source.sum.kind != ContentSum::Kind::None || source.version.isKnown();
    if (part.size() > 0 && !isCheckable) {
        // Nothing would tell whether what comes is of the same version as the part.
        if (Status status = part.truncate(0); !status) {
            return {Step::Kind::Failed, status.error()};
        }
    }
    WebRequest request = source.request;
    // Not packed on the way: what is counted and checked are the bytes of the file.
    request.headers.push_back({"Accept-Encoding", "identity"});
    if (part.size() > 0) {
        request.headers.push_back({"Range", "bytes=" + std::to_string(part.size()) + "-"});
        if (!source.version.validator.empty()) {
            request.headers.push_back({"If-Range", source.version.validator});
        }
    }
    FileReceiver receiver(source, m_size, part, m_meter);
    const std::optional<WebFailure> failure = m_client.send(request, receiver, stop);
    m_size = receiver.size();
    m_proxy = receiver.proxy();
    if (receiver.isBegun()) {
        source.version = receiver.version();
    } else if (receiver.verdict() == FileReceiver::Verdict::Placed
               && source.version.sum.kind == ContentSum::Kind::None) {
        source.version.sum = receiver.version().sum; // to check the end against
    }
    using Verdict = FileReceiver::Verdict;
    const Error cut = {Errc::Io, Sentence::of("%1: the server ends the file after %2 bytes.",
                                              source.shownName, part.size())};
    switch (receiver.verdict()) {
    case Verdict::Whole:
        return {Step::Kind::Whole};
    case Verdict::StartOver:
        return {Step::Kind::StartOver, failure ? failure->error : cut};
    case Verdict::Busy:
        return {Step::Kind::Again, failure ? failure->error : cut, receiver.askedPause()};
    case Verdict::Failed:
        return {Step::Kind::Failed, failure ? failure->error : cut};
    case Verdict::None:
    case Verdict::Placed:
        break;
    }
    if (failure) {
        return {isPassing(failure->fault) ? Step::Kind::Again : Step::Kind::Failed, failure->error};
    }
    const bool isWhole = m_size ? part.size() == *m_size : receiver.endsTheFile();
    return {isWhole ? Step::Kind::Whole : Step::Kind::Again, cut};
}

Status FileDownload::checkSum(const ContentSum& sum,
                              const FileSource& source,
                              const PartFile& part,
                              const std::stop_token& stop)
{
    m_meter.setChecked(0, part.size());
    const Result<std::string> digits = digitsOf(
        part.descriptor(), part.size(), sum.kind,
        [&](std::uint64_t done) { m_meter.setChecked(done, part.size()); }, stop);
    if (!digits) {
        return digits.error();
    }
    if (digits.value() == sum.digits) {
        return Done{};
    }
    const bool isPage = !source.mayBePage && looksLikePage(part.beginning(kBeginning));
    return Error{Errc::Corrupt,
                 isPage ? pageInstead(source.shownName, Sentence::of("the model"), m_proxy)
                        : Sentence::of("%1: found the checksum %2, expected %3.", source.shownName,
                                       digits.value(), sum.digits)};
}

Result<ContentCheck> FileDownload::check(const FileSource& source,
                                         const PartFile& part,
                                         const std::stop_token& stop)
{
    const ContentSum& sum =
        source.sum.kind != ContentSum::Kind::None ? source.sum : source.version.sum;
    if (sum.kind != ContentSum::Kind::None) {
        if (Status status = checkSum(sum, source, part, stop); !status) {
            return status.error();
        }
    }
    if (!source.mayBePage && looksLikePage(part.beginning(kBeginning))) {
        return Error{Errc::Corrupt,
                     pageInstead(source.shownName, Sentence::of("the model"), m_proxy)};
    }
    const bool hasSum = sum.kind != ContentSum::Kind::None;
    if (source.shownName.ends_with(".gguf")) {
        const Status status = checkModelStructure(part.descriptor(), part.size(), source.shownName);
        const bool isOfOtherKind = !status && status.error().code == Errc::Unsupported;
        if (!status && !(isOfOtherKind && hasSum)) {
            // Of a kind that is not known here nothing but a checksum says that it is whole.
            return Error{isOfOtherKind ? Errc::Corrupt : status.error().code,
                         status.error().sentence};
        }
    }
    return hasSum ? ContentCheck::Sum : ContentCheck::Structure;
}

Status FileDownload::wait(std::chrono::milliseconds asked,
                          int failures,
                          const std::stop_token& stop)
{
    m_meter.setPhase(DownloadPhase::Waiting);
    std::chrono::milliseconds pause = m_rules.firstPause;
    for (int i = 1; i < failures && pause < m_rules.longestPause; ++i) {
        pause *= 2;
    }
    pause = std::max(asked, std::min(pause, m_rules.longestPause));
    std::unique_lock lock(m_pauseMutex);
    m_pauseEnd.wait_for(lock, stop, pause, [] { return false; });
    if (stop.stop_requested()) {
        return Error{Errc::Cancelled, Sentence::of("The download was stopped.")};
    }
    return Done{};
}

} // namespace trilume::app
