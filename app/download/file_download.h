// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/download/download_meter.h"
#include "app/download/file_receiver.h"
#include "app/download/file_source.h"
#include "app/download/part_file.h"
#include "app/net/web_client.h"

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace trilume::app {

// Loads one file into its part, however often the connection is cut, checks it and gives it its
// name. [thread of the download, waits] All are borrowed.
class FileDownload
{
public:
    FileDownload(WebClient& client, DownloadMeter& meter, const RetryRules& rules)
        : m_client(client)
        , m_meter(meter)
        , m_rules(rules)
    {}

    // What its content was compared with. After an error or a stop (Errc::Cancelled) the part has
    // what came and is gone on with the next time; one that is damaged or something else is
    // removed.
    [[nodiscard]] Result<ContentCheck> load(FileSource source,
                                            PartFile& part,
                                            const std::stop_token& stop);

private:
    struct Step
    {
        enum class Kind
        {
            Whole = 1,
            Again = 2, // after a pause
            StartOver = 3,
            Failed = 4,
        };

        Kind kind = Kind::Failed;
        Error error = {Errc::Internal, {}};
        std::chrono::milliseconds pause{0};
    };

    [[nodiscard]] Status fetch(FileSource& source, PartFile& part, const std::stop_token& stop);
    [[nodiscard]] Step ask(FileSource& source, PartFile& part, const std::stop_token& stop);
    [[nodiscard]] Result<ContentCheck> check(const FileSource& source,
                                             const PartFile& part,
                                             const std::stop_token& stop);
    [[nodiscard]] Status checkSum(const ContentSum& sum,
                                  const FileSource& source,
                                  const PartFile& part,
                                  const std::stop_token& stop);
    [[nodiscard]] Status wait(std::chrono::milliseconds asked,
                              int failures,
                              const std::stop_token& stop);

    WebClient& m_client;
    DownloadMeter& m_meter;
    RetryRules m_rules;
    std::optional<std::uint64_t> m_size;    // of the file, as soon as it is known
    std::string m_proxy;                    // on the way of the last answer
    std::mutex m_pauseMutex;                // for m_pauseEnd; guards nothing else
    std::condition_variable_any m_pauseEnd; // a stop ends a pause at once
};

} // namespace trilume::app
