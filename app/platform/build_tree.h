// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace trilume::app {

// Where a program that has not been installed finds what an installed one has beside it. Empty: not
// there.
//
// There are two definitions, and the linker takes one: the tests and programs of the build tree
// know their folders (build_tree.cpp); those that are installed know none (installed_tree.cpp,
// linked by trilume_add_installed_program). So a package holds no path of the machine that made it:
// two builds of one source are the same bytes wherever they were made, and nobody's folder of that
// name is looked into.
struct BuildTree
{
    std::string_view models;     // a folder
    std::string_view plugins;    // a folder
    std::string_view deviceHost; // a program
    std::string_view reportPdf;  // a program
};

[[nodiscard]] BuildTree buildTree();

} // namespace trilume::app
