// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/processor_name.h"

#include <fstream>

namespace trilume::runtime {

std::string processorName(std::istream& cpuInfo)
{
    for (std::string line; std::getline(cpuInfo, line);) {
        if (line.starts_with("model name") || line.starts_with("CPU part")) {
            const std::size_t colon = line.find(": ");
            return colon == std::string::npos ? std::string() : line.substr(colon + 2);
        }
    }
    return {};
}

std::string processorName()
{
    std::ifstream info("/proc/cpuinfo");
    return processorName(info);
}

} // namespace trilume::runtime
