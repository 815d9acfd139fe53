// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/code_languages.h"

#include <array>

namespace trilume::app {

namespace {

struct Row
{
    const char* name;
    const char* file;
    const char* words; // each between spaces
};

// untranslated: names of languages
constexpr auto kRows = std::to_array<Row>({
    {"Ada", "ada.lang", " ada adb ads "},
    {"Assembly", "asm.lang", " asm nasm assembly "},
    {"AWK", "awk.lang", " awk "},
    {"Batch", "bat.lang", " bat batch cmd "},
    {"C", "c.lang", " c "},
    {"C++", "cpp.lang", " cpp c++ cc cxx h hh hpp hxx "},
    {"C#", "csharp.lang", " csharp cs c# "},
    {"CSS", "css.lang", " css "},
    {"D", "d.lang", " d "},
    {"Diff", "diff.lang", " diff patch "},
    {"Erlang", "erlang.lang", " erlang erl "},
    {"Fortran", "fortran.lang", " fortran f90 f95 "},
    {"GLSL", "glsl.lang", " glsl "},
    {"Go", "go.lang", " go golang "},
    {"Groovy", "groovy.lang", " groovy gradle "},
    {"Haskell", "haskell.lang", " haskell hs "},
    {"HTML", "html.lang", " html htm xhtml "},
    {"INI", "desktop.lang", " ini cfg "},
    {"Java", "java.lang", " java "},
    {"JavaScript", "javascript.lang", " javascript js jsx mjs node "},
    {"JSON", "json.lang", " json jsonc json5 "},
    {"LaTeX", "latex.lang", " latex tex "},
    {"Lisp", "lisp.lang", " lisp elisp "},
    {"Lua", "lua.lang", " lua "},
    {"Makefile", "makefile.lang", " makefile make "},
    {"OCaml", "caml.lang", " ocaml ml "},
    {"Pascal", "pascal.lang", " pascal delphi "},
    {"Perl", "perl.lang", " perl pl "},
    {"PHP", "php.lang", " php "},
    {"Prolog", "prolog.lang", " prolog "},
    {"Python", "python.lang", " python py python3 py3 "},
    {"R", "r.lang", " r "},
    {"Ruby", "ruby.lang", " ruby rb "},
    {"Rust", "rust.lang", " rust rs "},
    {"Scala", "scala.lang", " scala "},
    {"Scheme", "scheme.lang", " scheme scm racket "},
    {"Shell", "sh.lang", " bash sh shell zsh ksh console shell-session "},
    {"SQL", "sql.lang", " sql sqlite postgresql mysql "},
    {"Tcl", "tcl.lang", " tcl "},
    {"TypeScript", "javascript.lang", " typescript ts tsx "},
    {"Vala", "vala.lang", " vala "},
    {"Vim script", "vim.lang", " vim viml "},
    {"XML", "xml.lang", " xml svg xsl "},
    {"CMake", "", " cmake "},
    {"Dockerfile", "", " dockerfile docker "},
    {"Kotlin", "", " kotlin kt "},
    {"Markdown", "", " markdown md "},
    {"PowerShell", "", " powershell ps1 "},
    {"Swift", "", " swift "},
    {"TOML", "", " toml "},
    {"YAML", "", " yaml yml "},
});

constexpr qsizetype kLongestName = 24;

} // namespace

CodeLanguage codeLanguage(const QString& written)
{
    const QString word = written.section(QLatin1Char(' '), 0, 0).toLower();
    if (!word.isEmpty()) {
        const QString wanted = QLatin1Char(' ') + word + QLatin1Char(' ');
        for (const Row& row : kRows) {
            if (QLatin1String(row.words).indexOf(wanted) >= 0) {
                return {QLatin1String(row.name), QLatin1String(row.file)};
            }
        }
    }
    return {written.section(QLatin1Char(' '), 0, 0).left(kLongestName), {}};
}

} // namespace trilume::app
