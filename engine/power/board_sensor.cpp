// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/board_sensor.h"

#include "engine/power/microjoules_p.h"
#include "engine/power/renewed_power_p.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <functional>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace trilume::power {

namespace {

namespace fs = std::filesystem;
using std::chrono::nanoseconds;

constexpr double kThousandth = 1e-3;
// XRT asks its card once a second; drivers of other chips say how often.
constexpr nanoseconds kUsualInterval = std::chrono::seconds(1);

// One sensor: files of a folder, of which the first is there, or both of the others.
struct SensorFiles
{
    fs::path folder;
    std::string chip;  // "ina226"
    std::string base;  // "power1"
    std::string label; // what the driver calls it, or `base`
    fs::path watts;    // microwatts; empty: not there
    fs::path amperes;  // milliamperes
    fs::path volts;    // millivolts
};

bool isThere(const fs::path& file)
{
    std::error_code ignored;
    return fs::exists(file, ignored);
}

// Chips of Texas Instruments that measure one supply: ina219, ina226, ina260_u14.
bool isSupplyMonitor(std::string_view chip)
{
    return chip.starts_with("ina2") && chip.size() >= 6 && chip != "ina209";
}

// What the chip multiplies, in 1 shunt or 1 fixed resistor, is told as one number or as two.
std::optional<SensorFiles> filesOf(const SystemAccess& access, const fs::path& folder, int number)
{
    SensorFiles files;
    files.folder = folder;
    const std::string digit = std::to_string(number);
    const fs::path watts = folder / ("power" + digit + "_input");
    const fs::path amperes = folder / ("curr" + digit + "_input");
    const fs::path volts = folder / ("in" + digit + "_input");
    if (isThere(watts)) {
        files.base = "power" + digit;
        files.watts = watts;
    } else if (isThere(amperes) && isThere(volts)) {
        files.base = "curr" + digit;
        files.amperes = amperes;
        files.volts = volts;
    } else {
        return std::nullopt;
    }
    const Result<std::string> label = readTrimmed(access, folder / (files.base + "_label"));
    files.label = label && !label.value().empty() ? label.value() : files.base;
    return files;
}

bool isTotal(const SensorFiles& files)
{
    std::string label = files.label;
    std::transform(label.begin(), label.end(), label.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return label.find("total") != std::string::npos || label.find("board") != std::string::npos;
}

// All sensors of power of the chips in a folder.
std::vector<SensorFiles> sensorsIn(const SystemAccess& access, const fs::path& folder)
{
    constexpr int kMostSensors = 16; // of one chip
    std::vector<SensorFiles> all;
    for (const std::string& name : listFolder(folder)) {
        const Result<std::string> chip = readTrimmed(access, folder / name / "name");
        for (int number = 1; chip && number <= kMostSensors; ++number) {
            if (std::optional<SensorFiles> files = filesOf(access, folder / name, number)) {
                files->chip = chip.value();
                all.push_back(*std::move(files));
            }
        }
    }
    return all;
}

Error noSensor(const fs::path& device)
{
    return {Errc::NotFound,
            Sentence::of("%1: found no sensor of the board's power, expected one of its driver or "
                         "an INA219, INA226 or INA260 of its module",
                         device)};
}

Result<SensorFiles> findSensor(const SystemAccess& access, const fs::path& device, BoardPlace place)
{
    std::vector<SensorFiles> own = sensorsIn(access, device / "hwmon");
    const auto total = std::find_if(own.begin(), own.end(), isTotal);
    if (total != own.end()) {
        return *total;
    }
    if (own.empty() && place == BoardPlace::BesideProcessor) {
        own = sensorsIn(access, access.sys / "class/hwmon");
        own.erase(
            std::remove_if(own.begin(), own.end(),
                           [](const SensorFiles& files) { return !isSupplyMonitor(files.chip); }),
            own.end());
    }
    if (own.empty()) {
        return noSensor(device);
    }
    if (own.size() > 1) {
        return Error{Errc::Unsupported,
                     Sentence::of("%1: found %2 sensors of power, expected one, or one that is "
                                  "called the board's total",
                                  device, own.size())};
    }
    return own.front();
}

// What one step of a chip's register is, in watts; 0: not known.
double stepOf(const SystemAccess& access, const SensorFiles& files)
{
    constexpr double kStepOfIna260 = 0.01;
    if (files.chip.starts_with("ina260")) {
        return kStepOfIna260;
    }
    // Its driver makes a step of current 2.5 uV at the shunt, or 10 uV, and one of power so many.
    struct Chip
    {
        std::string_view name;
        double microvolts;
        double factor;
    };
    constexpr std::array<Chip, 4> kChips{{{"ina219", 10.0, 20.0},
                                          {"ina220", 10.0, 20.0},
                                          {"ina226", 2.5, 25.0},
                                          {"ina230", 2.5, 25.0}}};
    const auto* const chip = std::find_if(kChips.begin(), kChips.end(), [&](const Chip& one) {
        return files.chip.starts_with(one.name);
    });
    const Result<std::int64_t> microohms =
        readInteger(access, files.folder / "shunt_resistor", 1, Sentence::of("microohms"));
    return chip == kChips.end() || !microohms
               ? 0.0
               : chip->microvolts / static_cast<double>(microohms.value()) * chip->factor;
}

nanoseconds intervalOf(const SystemAccess& access, const SensorFiles& files)
{
    const Result<std::int64_t> milliseconds =
        readInteger(access, files.folder / "update_interval", 1, Sentence::of("milliseconds"));
    constexpr std::int64_t kMost = 60'000;
    return milliseconds ? std::chrono::milliseconds(std::min(milliseconds.value(), kMost))
                        : kUsualInterval;
}

std::string sensorName(const SensorFiles& files)
{
    return files.chip + " " + files.label;
}

// Whether a person means this one by a path.
bool isAt(const SensorFiles& files, const fs::path& path)
{
    std::error_code ignored;
    const fs::path asked = fs::weakly_canonical(path, ignored);
    const fs::path folder = fs::weakly_canonical(files.folder, ignored);
    return asked == folder
           || (asked.parent_path() == folder
               && asked.filename().string().starts_with(files.base + "_"));
}

Result<SensorFiles> namedSensor(const SystemAccess& access, const std::string& name)
{
    std::vector<SensorFiles> all = sensorsIn(access, access.sys / "class/hwmon");
    std::vector<SensorFiles> meant;
    std::string there;
    for (SensorFiles& files : all) {
        there += (there.empty() ? "" : ", ") + sensorName(files);
        const bool isMeant = name.starts_with('/')
                                 ? isAt(files, name)
                                 : name == files.chip || name == sensorName(files);
        if (isMeant) {
            meant.push_back(std::move(files));
        }
    }
    if (meant.size() == 1) {
        return std::move(meant.front());
    }
    return Error{Errc::NotFound,
                 Sentence::of("The sensor \"%1\": found %2 of that name, expected one of: %3.",
                              name, meant.size(), there)};
}

class HwmonBoardSensor final : public BoardSensor
{
public:
    using Find = std::function<Result<SensorFiles>()>;

    // `find`: where it is after its driver was bound anew.
    HwmonBoardSensor(const SystemAccess& access, SensorFiles files, Find find)
        : m_access(access)
        , m_find(std::move(find))
        , m_files(std::move(files))
        , m_source("hwmon " + sensorName(m_files))
        , m_step(stepOf(access, m_files))
        , m_power(intervalOf(access, m_files))
    {}

    [[nodiscard]] const std::string& source() const override { return m_source; }

    [[nodiscard]] BoardScope scope() const override
    {
        return m_files.chip.starts_with("ina260") ? BoardScope::Module : BoardScope::Board;
    }

    // Of two moments, so not measured as a power is.
    [[nodiscard]] EvidenceLabel label() const override
    {
        return m_files.watts.empty() ? EvidenceLabel::Derived : EvidenceLabel::Measured;
    }

    Result<BoardPower> read(double busy) override
    {
        int failure = 0;
        Result<BoardPower> told = readFiles(failure);
        if (isGone(failure)) { // a driver that was bound anew has another folder
            const Result<SensorFiles> again = m_find();
            if (again && again.value().chip == m_files.chip && again.value().base == m_files.base) {
                m_files = again.value();
                told = readFiles(failure);
            }
        }
        const nanoseconds now = m_access.now().awake;
        if (told) {
            return m_power.add(told.value(), now, busy, m_source);
        }
        const bool isNotReady = failure == EAGAIN || failure == ENODATA;
        return isNotReady ? m_power.missed(told.error(), now) : told;
    }

private:
    static bool isGone(int failure)
    {
        return failure == ENOENT || failure == ENODEV || failure == ENXIO;
    }

    // `failure`: the number of the call that failed, or 0.
    Result<std::int64_t> number(const fs::path& file, const Sentence& unit, int& failure) const
    {
        SystemAccess listening = m_access;
        listening.readFile = [&](const fs::path& path) {
            FileText text = m_access.readFile(path);
            failure = text.errorNumber;
            return text;
        };
        return readInteger(listening, file, 0, unit);
    }

    Result<BoardPower> readFiles(int& failure) const
    {
        BoardPower power;
        power.label = label();
        if (!m_files.watts.empty()) {
            const Result<std::int64_t> microwatts =
                number(m_files.watts, Sentence::of("microwatts"), failure);
            if (!microwatts) {
                return microwatts.error();
            }
            power.watts = static_cast<double>(microwatts.value()) * kMicro;
            power.resolution = m_step;
            return power;
        }
        const Result<std::int64_t> amperes =
            number(m_files.amperes, Sentence::of("milliamperes"), failure);
        if (!amperes) {
            return amperes.error();
        }
        const Result<std::int64_t> volts =
            number(m_files.volts, Sentence::of("millivolts"), failure);
        if (!volts) {
            return volts.error();
        }
        power.watts = static_cast<double>(amperes.value()) * kThousandth
                      * static_cast<double>(volts.value()) * kThousandth;
        power.resolution = static_cast<double>(volts.value()) * kThousandth * kThousandth;
        return power;
    }

    SystemAccess m_access;
    Find m_find;
    SensorFiles m_files;
    std::string m_source;
    double m_step;
    RenewedPower m_power;
};

Result<std::unique_ptr<BoardSensor>> openSensor(const SystemAccess& access,
                                                HwmonBoardSensor::Find find)
{
    Result<SensorFiles> files = find();
    if (!files) {
        return files.error();
    }
    return std::unique_ptr<BoardSensor>(
        std::make_unique<HwmonBoardSensor>(access, std::move(files).value(), std::move(find)));
}

} // namespace

Result<std::unique_ptr<BoardSensor>> findBoardSensor(const SystemAccess& access,
                                                     const fs::path& device,
                                                     BoardPlace place)
{
    return openSensor(access,
                      [access, device, place] { return findSensor(access, device, place); });
}

Result<std::unique_ptr<BoardSensor>> findNamedSensor(const SystemAccess& access,
                                                     const std::string& name)
{
    return openSensor(access, [access, name] { return namedSensor(access, name); });
}

} // namespace trilume::power
