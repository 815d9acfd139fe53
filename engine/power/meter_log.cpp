// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/board_sensor.h"
#include "engine/power/renewed_power_p.h"
#include "engine/power/wall_log.h"

#include <algorithm>
#include <fstream>
#include <system_error>
#include <utility>

namespace trilume::power {

namespace {

namespace fs = std::filesystem;

constexpr std::streamoff kTail = 4096; // lines of a minute
constexpr std::chrono::nanoseconds kUsualStep = std::chrono::seconds(1);

// The whole lines at the end of a file that somebody may be writing.
Result<std::string> lastLines(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary | std::ios::ate);
    const std::streamoff size = stream ? std::streamoff(stream.tellg()) : 0;
    const std::streamoff begin = std::max<std::streamoff>(0, size - kTail);
    std::string text(static_cast<std::size_t>(size - begin), '\0');
    stream.seekg(begin);
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (!stream) {
        return Error{Errc::Io,
                     Sentence::of("%1: reading failed, expected a file of seconds,watts", file)};
    }
    const std::size_t end = text.rfind('\n');
    text.resize(end == std::string::npos ? 0 : end + 1);
    const std::size_t first = begin > 0 ? text.find('\n') + 1 : 0; // behind a line that is cut
    return text.substr(first);
}

class LoggedBoardSensor final : public BoardSensor
{
public:
    LoggedBoardSensor(const SystemAccess& access, fs::path file)
        : m_access(access)
        , m_file(std::move(file))
        , m_source("log " + m_file.filename().string())
        , m_power(kUsualStep)
    {}

    [[nodiscard]] const std::string& source() const override { return m_source; }
    [[nodiscard]] BoardScope scope() const override { return BoardScope::Board; }
    [[nodiscard]] EvidenceLabel label() const override { return EvidenceLabel::Measured; }

    Result<BoardPower> read(double busy) override
    {
        const Result<std::string> text = lastLines(m_file);
        if (!text) {
            return text.error();
        }
        const Result<WallLog> log = WallLog::parse(text.value(), m_file.string());
        if (!log) {
            return log.error();
        }
        const WallSample& last = log.value().samples().back();
        const std::chrono::nanoseconds now = m_access.now().awake;
        if (last.seconds == m_seconds) { // nobody has written
            return m_power.missed({Errc::Io, Sentence::of("%1: has no new line, expected a meter's "
                                                          "program that writes it",
                                                          m_file)},
                                  now);
        }
        m_seconds = last.seconds;
        BoardPower power;
        power.watts = last.watts;
        return m_power.add(power, now, busy, m_source, Renewal::Sure);
    }

private:
    SystemAccess m_access;
    fs::path m_file;
    std::string m_source;
    RenewedPower m_power;
    double m_seconds = -1e300; // of the last sample
};

} // namespace

Result<std::unique_ptr<BoardSensor>> followMeterLog(const SystemAccess& access,
                                                    const fs::path& file)
{
    auto sensor = std::make_unique<LoggedBoardSensor>(access, file);
    const Result<std::string> text = lastLines(file);
    if (!text) {
        return text.error();
    }
    return std::unique_ptr<BoardSensor>(std::move(sensor));
}

} // namespace trilume::power
