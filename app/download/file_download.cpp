// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/file_download.h"

#include "app/download/web_page.h"

#include <algorithm>
#include <mutex>

namespace trilume::app {

namespace {

constexpr int kMostBeginnings = 2; // of a server that answers with what was not asked for
constexpr std::size_t kBeginning = 512;

} // namespace

Status FileDownload::load(FileSource source, PartFile& part, const std::stop_token& stop)
{
    m_size = source.size;
    if (m_size && part.size() > *m_size) {
        if (Status status = part.truncate(0); !status) {
            return status;
        }
    }
    // A part that was begun long ago may be damaged; what was loaded in one go is not loaded again.
    const bool isOld = part.size() > 0;
    for (int round = 0;; ++round) {
        if (Status status = fetch(source, part, stop); !status) {
            if (part.size() == 0) {
                part.discard();
            }
            return status;
        }
        Status status = check(source, part, stop);
        if (status) {
            m_meter.setFileBytes(part.size());
            return part.publish();
        }
        if (status.error().code != Errc::Corrupt) {
            return status;
        }
        if (!isOld || round > 0) {
            part.discard();
            return status;
        }
        if (Status emptied = part.truncate(0); !emptied) {
            return emptied;
        }
    }
}

Status FileDownload::fetch(FileSource& source, PartFile& part, const std::stop_token& stop)
{
    int failures = 0; // in a row in which nothing came
    int beginnings = 0;
    while (true) {
        m_meter.setPhase(DownloadPhase::Loading);
        m_meter.setFileBytes(part.size());
        if (m_size && part.size() == *m_size) {
            return Done{};
        }
        const std::uint64_t before = part.size();
        const Step step = ask(source, part, stop);
        failures = part.size() > before ? 1 : failures + 1;
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
    WebRequest request = source.request;
    // Not packed on the way: what is counted and checked are the bytes of the file.
    request.headers.push_back({"Accept-Encoding", "identity"});
    if (part.size() > 0) {
        request.headers.push_back({"Range", "bytes=" + std::to_string(part.size()) + "-"});
        if (!source.validator.empty()) {
            request.headers.push_back({"If-Range", source.validator});
        }
    }
    FileReceiver receiver(source, m_size, part, m_meter);
    const std::optional<WebFailure> failure = m_client.send(request, receiver, stop);
    m_size = receiver.size();
    if (receiver.begunWith()) {
        source.validator = *receiver.begunWith();
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

Status FileDownload::check(const FileSource& source,
                           const PartFile& part,
                           const std::stop_token& stop)
{
    if (source.sum.kind != ContentSum::Kind::None) {
        m_meter.setChecked(0, part.size());
        const Result<std::string> digits = digitsOf(
            part.descriptor(), part.size(), source.sum.kind,
            [&](std::uint64_t done) { m_meter.setChecked(done, part.size()); }, stop);
        if (!digits) {
            return digits.error();
        }
        if (digits.value() == source.sum.digits) {
            return Done{};
        }
        if (source.mayBePage || !looksLikePage(part.beginning(kBeginning))) {
            return Error{Errc::Corrupt,
                         Sentence::of("%1: found the checksum %2, expected %3.", source.shownName,
                                      digits.value(), source.sum.digits)};
        }
    }
    if (!source.mayBePage && looksLikePage(part.beginning(kBeginning))) {
        return Error{Errc::Corrupt,
                     Sentence::of("%1: a web page came instead of the model: log-in or proxy?",
                                  source.shownName)};
    }
    constexpr std::string_view kModel = "GGUF";
    if (source.shownName.ends_with(".gguf") && part.beginning(kModel.size()) != kModel) {
        return Error{Errc::Corrupt, Sentence::of("%1: found something else than a model file, "
                                                 "expected one that begins with %2.",
                                                 source.shownName, kModel)};
    }
    return Done{};
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
