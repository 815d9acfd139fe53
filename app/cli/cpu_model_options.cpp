// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cpu_model_options.h"

namespace trilume::cli {

Result<std::optional<power::CpuModel>> cpuModel(const Arguments& arguments)
{
    constexpr float kMostWatts = 10'000.0F;
    const bool hasIdle = arguments.isSet("idle-watts");
    if (hasIdle != arguments.isSet("full-watts")) {
        return Error{
            Errc::InvalidArgument,
            Sentence::of(
                "--idle-watts and --full-watts belong together: found one, expected both")};
    }
    if (!hasIdle) {
        return std::optional<power::CpuModel>();
    }
    const Result<float> idle = arguments.realNumber("idle-watts", 0.0F, kMostWatts);
    if (!idle) {
        return idle.error();
    }
    const Result<float> full = arguments.realNumber("full-watts", 0.0F, kMostWatts);
    if (!full) {
        return full.error();
    }
    if (full.value() <= 0.0F || full.value() < idle.value()) {
        return Error{
            Errc::InvalidArgument,
            Sentence::of("--full-watts is \"%1\", expected a number above 0 and no less than "
                         "--idle-watts",
                         arguments.text("full-watts"))};
    }
    return std::optional<power::CpuModel>({static_cast<double>(idle.value()),
                                           static_cast<double>(full.value()),
                                           Sentence::of("set with --idle-watts and --full-watts")});
}

} // namespace trilume::cli
