// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/download/content_range.h"
#include "app/download/download_meter.h"
#include "app/download/file_source.h"
#include "app/download/part_file.h"
#include "app/net/web_request.h"

#include <chrono>
#include <optional>
#include <string>

namespace trilume::app {

// One answer on its way into a part: decides by its head where the bytes belong, and puts them
// there. [thread of the download]
class FileReceiver final : public WebReader
{
public:
    enum class Verdict
    {
        None = 0,      // no head has come
        Placed = 1,    // the bytes that came are in the part
        Whole = 2,     // the server says that the part has them all
        StartOver = 3, // what is in the part cannot be gone on with
        Busy = 4,      // the server asks for patience
        Failed = 5,    // and asking again would not help
    };

    // All are borrowed. `size`: of the whole file, where it is known.
    FileReceiver(const FileSource& source,
                 std::optional<std::uint64_t> size,
                 PartFile& part,
                 DownloadMeter& meter);

    void onRedirection(const WebHead& head) override;
    [[nodiscard]] Status onHead(const WebHead& head) override;
    [[nodiscard]] Status onPiece(std::span<const std::byte> piece) override;

    [[nodiscard]] Verdict verdict() const { return m_verdict; }

    // As known before or as this answer says.
    [[nodiscard]] std::optional<std::uint64_t> size() const { return m_size; }

    // Whether this answer began the part anew, and what the answer says of its version.
    [[nodiscard]] bool isBegun() const { return m_isBegun; }

    [[nodiscard]] const FileVersion& version() const { return m_version; }

    [[nodiscard]] const std::string& proxy() const { return m_proxy; } // WebHead::proxy

    // The end of the body is the end of the file, though nobody has said its size.
    [[nodiscard]] bool endsTheFile() const { return m_endsTheFile; }

    [[nodiscard]] std::chrono::milliseconds askedPause() const { return m_askedPause; }

private:
    [[nodiscard]] Status onRange(const WebHead& head);
    [[nodiscard]] Status onWhole(const WebHead& head);
    [[nodiscard]] Status onRefusedRange(const WebHead& head);
    [[nodiscard]] Status onOtherStatus(const WebHead& head);
    [[nodiscard]] Status startOver();
    [[nodiscard]] Status checkTotal(const WebHead& head, std::optional<std::uint64_t> total);
    [[nodiscard]] Status checkRoom() const;
    [[nodiscard]] Status checkUnknownRoom(std::size_t written);
    [[nodiscard]] Status learnVersion(const WebHead& head);
    [[nodiscard]] bool mayBeOther(std::optional<std::uint64_t> total) const;
    [[nodiscard]] Error page() const;
    [[nodiscard]] Error withoutRoom() const;

    const FileSource& m_source;
    std::optional<std::uint64_t> m_size;
    PartFile& m_part;
    DownloadMeter& m_meter;
    Verdict m_verdict = Verdict::None;
    std::uint64_t m_place = 0;     // of the next byte
    std::uint64_t m_sinceLook = 0; // bytes, since it was looked for room
    FileVersion m_version;
    std::string m_proxy;
    bool m_isBegun = false;
    bool m_endsTheFile = false;
    std::chrono::milliseconds m_askedPause{0};
};

} // namespace trilume::app
