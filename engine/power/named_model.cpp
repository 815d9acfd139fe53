// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/named_model.h"

#include "engine/runtime/processor_name.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <sstream>

namespace trilume::power {

namespace {

constexpr double kIdleShare = 0.1;

// What stands before the number: "i7-" in "Core(TM) i7-8550U", "Ryzen 7 " in "Ryzen 7 5800H".
enum class Brand
{
    IntelCore,
    AmdRyzen,
};

// Processors that end alike. Sources: the makers' product pages (ark.intel.com, "Processor Base
// Power" or "TDP"; amd.com/products/specifications, "Default TDP").
struct ProductLine
{
    Brand brand;
    std::string_view suffix;
    std::size_t digits; // of the number; 0: any
    double baseWatts;
    const char* name;
};

constexpr std::array<ProductLine, 14> kLines = {{
    {Brand::IntelCore, "U", 0, 15.0, "Intel Core U"},
    {Brand::IntelCore, "P", 0, 28.0, "Intel Core P"},
    {Brand::IntelCore, "H", 0, 45.0, "Intel Core H"},
    {Brand::IntelCore, "HQ", 0, 45.0, "Intel Core HQ"},
    {Brand::IntelCore, "HK", 0, 45.0, "Intel Core HK"},
    {Brand::IntelCore, "HX", 0, 55.0, "Intel Core HX"},
    {Brand::IntelCore, "T", 0, 35.0, "Intel Core T"},
    {Brand::IntelCore, "K", 5, 125.0, "Intel Core K"}, // 91 or 95 W before the tenth generation
    {Brand::IntelCore, "KF", 5, 125.0, "Intel Core KF"},
    {Brand::AmdRyzen, "U", 0, 15.0, "AMD Ryzen U"},
    {Brand::AmdRyzen, "HS", 0, 35.0, "AMD Ryzen HS"},
    {Brand::AmdRyzen, "H", 0, 45.0, "AMD Ryzen H"},
    {Brand::AmdRyzen, "G", 0, 65.0, "AMD Ryzen G"},
    {Brand::AmdRyzen, "GE", 0, 35.0, "AMD Ryzen GE"},
}};

constexpr std::string_view kDigits = "0123456789";

// "8550U": the digits and what is written to them.
struct Number
{
    std::size_t digits = 0;
    std::string_view suffix;
};

std::optional<Number> numberAt(std::string_view text)
{
    const std::string_view word = text.substr(0, text.find(' '));
    const std::size_t digits = std::min(word.find_first_not_of(kDigits), word.size());
    if (digits < 4 || digits > 5) {
        return std::nullopt;
    }
    return Number{digits, word.substr(digits)};
}

std::optional<Number> intelNumber(std::string_view name)
{
    constexpr std::string_view kCore = "Core(TM) i";
    const std::size_t at = name.find(kCore);
    if (at == std::string_view::npos || name.size() < at + kCore.size() + 2
        || name[at + kCore.size() + 1] != '-') {
        return std::nullopt;
    }
    return numberAt(name.substr(at + kCore.size() + 2));
}

std::optional<Number> ryzenNumber(std::string_view name)
{
    constexpr std::string_view kRyzen = "AMD Ryzen ";
    constexpr std::string_view kPro = "PRO ";
    const std::size_t at = name.find(kRyzen);
    if (at == std::string_view::npos) {
        return std::nullopt;
    }
    std::string_view rest = name.substr(at + kRyzen.size());
    // "7 " or "9 ": others, such as "Threadripper " and "AI ", are other lines.
    if (rest.size() < 2 || kDigits.find(rest[0]) == std::string_view::npos || rest[1] != ' ') {
        return std::nullopt;
    }
    rest.remove_prefix(2);
    if (rest.starts_with(kPro)) {
        rest.remove_prefix(kPro.size());
    }
    return numberAt(rest);
}

CpuModel modelOf(const ProductLine& line)
{
    return {line.baseWatts * kIdleShare, line.baseWatts,
            Sentence::of("from the processor's name: %1, the base power of most %2 processors, and "
                         "a tenth of it when idle",
                         wattsText(line.baseWatts), std::string_view(line.name))};
}

} // namespace

std::optional<CpuModel> modelFromName(std::string_view name)
{
    const std::optional<Number> intel = intelNumber(name);
    const std::optional<Number> number = intel ? intel : ryzenNumber(name);
    if (!number) {
        return std::nullopt;
    }
    const Brand brand = intel ? Brand::IntelCore : Brand::AmdRyzen;
    const auto line = std::find_if(kLines.begin(), kLines.end(), [&](const ProductLine& candidate) {
        return candidate.brand == brand && candidate.suffix == number->suffix
               && (candidate.digits == 0 || candidate.digits == number->digits);
    });
    return line == kLines.end() ? std::nullopt : std::optional<CpuModel>(modelOf(*line));
}

std::string processorName(const SystemAccess& access)
{
    const FileText info = access.readFile(access.proc / "cpuinfo");
    std::istringstream text(info.errorNumber == 0 ? info.text : std::string());
    return runtime::processorName(text);
}

} // namespace trilume::power
