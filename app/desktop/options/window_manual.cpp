// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options/window_manual.h"

#include "app/desktop/options/window_options.h"
#include "app/manual/shared_sections.h"

namespace trilume::desktop {

manual::Program describedWindow()
{
    const WindowTexts& texts = windowTexts();
    manual::Program program;
    program.name = "trilume";
    program.summary = texts.summary;
    program.usage = "[OPTIONS] [FILE]"; // untranslated: of the manual page
    program.description =
        std::string(texts.again) + "\n" + texts.terminal + "\n" + manual::windowDescription();
    program.arguments = {
        {"FILE", texts.file, true, {manual::Values::Kind::Files, {".gguf", ".json", ".zip"}}}};
    for (const WindowOption& option : windowOptions()) {
        program.options.push_back({option.name, option.shortName, "", option.text, {}});
    }
    program.sections = {{"Environment", manual::windowEnvironment()}, manual::filesSection()};
    program.seeAlso = {"trilume-cli"};
    return program;
}

} // namespace trilume::desktop
