// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/option_values.h"

#include "app/catalogue/catalogue.h"

#include <algorithm>

namespace trilume::cli {
namespace {

using Kind = manual::Values::Kind;

struct WordsOfOption
{
    std::string_view option;
    Kind kind;
    std::vector<std::string> words;
};

const std::vector<WordsOfOption>& wordTable()
{
    static const std::vector<WordsOfOption> kTable{
        {"type", Kind::Words, {"tq2_0", "tq1_0"}},
        {"think", Kind::Words, {"on", "off"}},
        {"standard", Kind::Words, {"question", "document", "story"}},
        {"published",
         Kind::Words,
         {"matmul-free-fpga", "matmul-free-50", "bitnet-kv260", "bitnet-a53", "tereffic-u280"}},
        {"shape", Kind::Words, {"370M", "1.3B", "2.7B"}},
        {"host", Kind::Words, {"127.0.0.1", "::1", "localhost"}},
        {"offload", Kind::Words, {"auto", "all", "faster"}},
        {"isa",
         Kind::Words,
         {"scalar", "avx2", "avx2+avx512bw", "avx2+vnni", "avx512vnni", "avx512vnni+vbmi",
          "avx512vnni+amx", "neon", "neon+dotprod"}},
        {"packing", Kind::Words, {"auto", "2bit", "1.6bit"}},
        {"device",
         Kind::Devices,
         {"cpu", "virtual:ecp5-25f", "virtual:ulx3s-25f", "virtual:kria-kv260", "virtual:wide"}},
        {"model", Kind::Files, {".gguf"}},
        {"chat-markers", Kind::Files, {".json"}},
        {"from", Kind::Files, {".json"}},
    };
    return kTable;
}

Kind kindNamed(std::string_view valueName)
{
    if (valueName == "FILE" || valueName == "SOURCE") { // folders are on the way to files
        return Kind::Files;
    }
    return valueName == "DIR" || valueName == "FOLDER" ? Kind::Folders : Kind::Text;
}

} // namespace

manual::Values valuesOf(const OptionSpec& option)
{
    const std::vector<WordsOfOption>& table = wordTable();
    const auto found = std::find_if(table.begin(), table.end(), [&](const WordsOfOption& row) {
        return row.option == option.name;
    });
    if (found != table.end()) {
        return {found->kind, found->words};
    }
    return {kindNamed(option.valueName), {}};
}

manual::Values valuesOf(const CommandSpec& command, const ArgumentSpec& argument)
{
    if (command.id == CommandId::Download) {
        manual::Values values{Kind::Words, {}};
        for (const app::CatalogueEntry& entry : app::catalogue()) {
            if (!entry.repository.empty()) {
                values.words.emplace_back(entry.name);
            }
        }
        return values;
    }
    if (argument.name == "MODEL" || (command.id == CommandId::Inspect && argument.name == "FILE")) {
        return {Kind::Files, {".gguf"}};
    }
    return {kindNamed(argument.name), {}};
}

} // namespace trilume::cli
