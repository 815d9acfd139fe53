#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants violations in a small tree and sees that each check finds them, and nothing else."""
import csv
import importlib.util
import io
import pathlib
import tempfile
import unittest

import check_inner_loops
import check_instruction_counts
import check_layers
import check_names
import check_notices
import check_portable
import check_rtl
import check_targets
import check_text
import check_extraction
import check_languages
import check_translations
from test_board_support import Bitstream, Kv260, Ulx3s
from test_synthesis import Proofs, Synthesis

SPDX = "// SPDX-FileCopyrightText: 2026 The Trilume authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"


class Tree(unittest.TestCase):
    """A tree of the given files (path -> text) and what a check says of it."""

    def found_by(self, check, files, **options):
        with tempfile.TemporaryDirectory() as folder:
            for path, text in files.items():
                file = pathlib.Path(folder, path)
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
            return check.check(folder, **options)

    def assert_finds(self, check, files, *expected, **options):
        found = self.found_by(check, files, **options)
        self.assertEqual(len(found), len(expected), found)
        for problem, words in zip(found, expected):
            self.assertIn(words, problem)


class Layers(Tree):
    def include(self, path, header, *expected):
        self.assert_finds(check_layers, {path: f"#include {header}\n"}, *expected)

    def test_allowed(self):
        for path, header in [
            ("engine/model/a.cpp", '"engine/base/b.h"'),
            ("engine/base/a.cpp", '"engine/base/b.h"'),
            ("engine/base/a.cpp", "<vector>"),
            ("app/chat/a.cpp", '"engine/generate/b.h"'),
            ("app/chat/a.cpp", "<QString>"),
            ("app/store/a.cpp", "<QSqlQuery>"),
            ("ui/chat/a.cpp", "<QLabel>"),
            ("ui/plots/custom_plot.h", "<qcustomplot.h>"),
            ("ui/plots/a.cpp", '"ui/plots/custom_plot.h"'),
            ("engine/kernels/avx2/a.cpp", "<immintrin.h>"),
            ("app/desktop/main.cpp", '"ui/main_window.h"'),
            ("tests/ui/test_a.cpp", '"ui/chat/a.h"'),
            ("engine/kernels/avx2/a.cpp", '"engine/kernels/b_p.h"'),
            ("tests/engine/base/test_a.cpp", '"engine/base/b_p.h"'),
            ("tests/engine/base/test_a.cpp", "<QTest>"),
            ("tests/engine/base/test_a.cpp", '"test_a.moc"'),
        ]:
            with self.subTest(path=path, header=header):
                self.include(path, header)

    def test_forbidden(self):
        for path, header in [
            ("engine/base/a.cpp", '"engine/runtime/b.h"'),
            ("engine/quant/a.cpp", '"engine/tokenizer/b.h"'),
            ("engine/generate/a.cpp", '"engine/bench/b.h"'),
            ("engine/model/a.cpp", '"app/chat/b.h"'),
            ("engine/model/a.cpp", '"model.h"'),
            ("engine/model/a.cpp", "<QString>"),
            ("engine/model/a.cpp", "<QtCore/QString>"),
            ("engine/model/a.cpp", "<iostream>"),
            ("engine/accel/a.cpp", "<omp.h>"),
            ("engine/kernels/a.cpp", "<immintrin.h>"),
            ("engine/kernels/scalar/a.cpp", "<immintrin.h>"),
            ("engine/checkpoint/a.cpp", "<sentencepiece_processor.h>"),
            ("engine/tokenizer/a.cpp", "<unicode/uchar.h>"),
            ("ui/chat/a.cpp", "<srchilite/formatter.h>"),
            ("app/chat/a.cpp", "<QLabel>"),
            ("app/chat/a.cpp", "<QtGui/QColor>"),
            ("app/chat/a.cpp", "<QSqlQuery>"),
            ("app/store/a.cpp", '"engine/model/model.h"'),
            ("app/settings/a.cpp", '"app/chat/b.h"'),
            ("app/cli/a.cpp", '"ui/chat/b.h"'),
            ("ui/chat/a.cpp", '"engine/base/result.h"'),
            ("ui/chat/a.cpp", "<QNoSuchHeader>"),
            ("ui/chat/a.cpp", '"ui/plots/custom_plot.h"'),
            ("ui/plots/a.cpp", "<qcustomplot.h>"),
            ("ui/plots/a.h", '"ui/plots/custom_plot.h"'),
            ("ui/chat/a.cpp", "<QSqlQuery>"),
            ("tests/engine/base/test_a.cpp", '"app/chat/b.h"'),
            ("tests/engine/base/test_a.cpp", '"engine/quant/b_p.h"'),
        ]:
            with self.subTest(path=path, header=header):
                self.include(path, header, f"{path}:1: ")

    def test_folder_without_rule(self):
        self.assert_finds(check_layers, {"engine/utils/a.cpp": "\n"}, "no layer rule")

    def test_openmp(self):
        text = "#pragma omp parallel for\n"
        self.assert_finds(check_layers, {"engine/accel/a.cpp": text}, "OpenMP stays in engine/runtime")
        self.assert_finds(check_layers, {"engine/runtime/a.cpp": text})

    def test_threads(self):
        for text in ["std::thread worker(run);\n", "std::vector<std::jthread> all;\n", "std::async(run);\n",
                     "pthread_create(&id, nullptr, run, nullptr);\n"]:
            with self.subTest(text=text):
                self.assert_finds(check_layers, {"engine/runtime/a.cpp": text}, "come from OpenMP")
                self.assert_finds(check_layers, {"app/cli/a.cpp": text})
        self.assert_finds(check_layers, {"engine/runtime/a.cpp": "std::this_thread::yield();\nstd::thread::id id;\n",
                                         "engine/runtime/thread_probe.cpp": "std::thread one;\n"})

    def test_sentences(self):
        for path, text, words in [("engine/model/a.cpp", 'Sentence::asIs("stopped");\n', "can be translated"),
                                  ("app/store/a.cpp", "show(error.english());\n", "errorText()"),
                                  ("app/cli/a.cpp", "note(error.english());\n", "errorText()"),
                                  ("app/desktop/a.cpp", "show(error.english());\n", "errorText()")]:
            with self.subTest(path=path):
                self.assert_finds(check_layers, {path: text}, words)
        self.assert_finds(check_layers, {"app/cli/energy_report.cpp": 'source["problem"] = error.english();\n',
                                         "app/library/a.cpp": 'qWarning("%s", warning.english().c_str());\n'})

    def test_own_header_first(self):
        own, other = '#include "engine/base/a.h"\n', '#include "engine/base/b.h"\n'
        self.assert_finds(check_layers, {"engine/base/a.h": "\n", "engine/base/a.cpp": "// text\n" + own + other})
        self.assert_finds(check_layers, {"engine/base/a.h": "\n", "engine/base/a.cpp": other + own},
                          "engine/base/a.cpp:1: its own header")
        self.assert_finds(check_layers, {"engine/base/a.h": "\n", "engine/base/a.cpp": "\n"},
                          "does not include its own header")

    def test_sizes(self):
        self.assert_finds(check_layers, {"engine/base/a.cpp": "\n" * 500, "tests/engine/a.cpp": "\n" * 600})
        self.assert_finds(check_layers, {"engine/base/a.cpp": "\n" * 501, "tests/engine/a.cpp": "\n" * 601},
                          "501 lines, limit 500", "601 lines, limit 600")
        self.assert_finds(check_layers, {"ui/main_window.h": "\n" * 101, "ui/main_window.cpp": '#include "ui/main_window.h"\n' * 300},
                          "401 lines, limit 400")
        self.assert_finds(check_layers, {"ui/CMakeLists.txt": "\n" * 81}, "81 lines, limit 80")


class Names(Tree):
    def source(self, *lines):
        return "namespace trilume {\nnamespace {\n" + "\n".join(lines) + "\n} // namespace\n}\n"

    def test_differing_names(self):
        self.assert_finds(check_names, {
            "ui/chat/a.cpp": self.source("constexpr int kWidth = 3; // as kHeight", "int inner()", "{", "    int x = 0;", "}"),
            "ui/chat/b.cpp": self.source("constexpr int kHeight = 4;", "int outer()", "{", "    int x = 0;", "}"),
            "ui/frame/a.cpp": self.source("constexpr int kWidth = 5;"),  # another folder
            "ui/chat/c.cpp": "namespace trilume {\nint Chat::inner()\n{\n    return kWidth;\n}\n}\n",
            "engine/runtime/a.cpp": self.source("constexpr int kOwn = 1;"),  # compiled alone
            "engine/runtime/b.cpp": self.source("constexpr int kOwn = 2;"),
        })

    def test_same_names(self):
        for first, second in [
            ("constexpr int kWidth = 3;", "constexpr QSize kWidth{4, 4};"),
            ("constexpr Row kRows[] = {", "constexpr int kRows = 11;"),
            ("int shown(int a)\n{\n}", "QString shown(const QString& text)\n{\n}"),
            ("const char* nameOf(int a)\n{\n}", "class nameOf final : public Named\n{\n};"),
            ("struct Inputs\n{\n};", "struct Inputs\n{\n};"),
            ("constexpr int kWidth = 3;", "int width()\n{\n    constexpr double kWidth = 4.0;\n    return kWidth;\n}"),
            ("using Model = app::Transcript;", "} // namespace\nusing Model = app::Transcript;\nnamespace {"),
            ("using Json = nlohmann::json;", "using Json = nlohmann::ordered_json;"),
        ]:
            with self.subTest(first=first):
                self.assert_finds(check_names, {"app/cli/a.cpp": self.source(first), "app/cli/b.cpp": self.source(second)},
                                  "is also the name of something in app/cli/a.cpp")

    def test_same_alias(self):
        same = self.source("namespace fs = std::filesystem;", "using Clock = std::chrono::steady_clock;")
        self.assert_finds(check_names, {"app/cli/a.cpp": same, "app/cli/b.cpp": same})


class Targets(Tree):
    BASE = "trilume_add_layer(base SOURCES a.cpp)\n"

    def test_agreement(self):
        self.assert_finds(check_targets, {
            "engine/base/CMakeLists.txt": self.BASE,
            "engine/runtime/CMakeLists.txt": "trilume_add_layer(runtime\n  SOURCES a.cpp # trilume_model\n"
                                             "  DEPENDS trilume_base)\n",
            "engine/runtime/a.cpp": '#include "engine/runtime/a.h"\n#include "engine/base/b.h"\n',
        })

    def test_link_against_the_rules(self):
        self.assert_finds(check_targets, {
            "engine/base/CMakeLists.txt": "trilume_add_layer(base DEPENDS trilume_runtime)\n",
            "engine/runtime/CMakeLists.txt": "trilume_add_layer(runtime)\n",
        }, "trilume_base links engine/runtime")

    def test_include_that_is_not_linked(self):
        self.assert_finds(check_targets, {
            "engine/base/CMakeLists.txt": self.BASE,
            "engine/runtime/CMakeLists.txt": "trilume_add_layer(runtime SOURCES a.cpp)\n",
            "engine/runtime/a.cpp": '#include "engine/base/b.h"\n',
        }, "does not link engine/base")

    def test_unknown_target(self):
        self.assert_finds(check_targets, {"engine/base/CMakeLists.txt": "trilume_add_layer(base DEPENDS trilume_x)\n"},
                          "which no folder defines")


class Notices(Tree):
    PACKAGES = "[build]\ncmake\nlibcurl4-openssl-dev  # HTTP\nnlohmann-json3-dev\nqt6-svg-dev\n\n[test]\nlibx-dev\n"

    def test_complete(self):
        told = "Qt 6, libcurl and nlohmann/json"
        files = {check_notices.PACKAGES: self.PACKAGES, **dict.fromkeys(check_notices.TOLD_IN, told)}
        self.assert_finds(check_notices, files)

    def test_planted(self):
        files = {check_notices.PACKAGES: self.PACKAGES, **dict.fromkeys(check_notices.TOLD_IN, "Qt, nlohmann/json, curl")}
        files[check_notices.TOLD_IN[1]] = "Qt and nlohmann/json"
        self.assert_finds(check_notices, files, "NOTICE.md: does not name curl")
        self.assert_finds(check_notices, {**files, check_notices.PACKAGES: "[test]\nlibx-dev\n"}, "no library")


class Portable(Tree):
    def found(self, path, code, *expected, tests=()):
        self.assert_finds(check_portable, {path: code + "\n"}, *expected, tests=dict.fromkeys(tests, "a reason"))

    def test_clean(self):
        for path, code in [
            ("engine/runtime/os/a.cpp", "#include <linux/futex.h>"), ("engine/power/a.cpp", 'open("/proc/stat");'),
            ("engine/fpga/transports/a.cpp", "MAP_POPULATE"), ("tests/engine/runtime/a.cpp", "sched_getaffinity(0, n, set);"),
            ("engine/base/a.cpp", "#include <sys/mman.h>"), ("engine/base/a.cpp", "pipe2(ends, O_CLOEXEC); // not eventfd()"),
            ("engine/base/a.cpp", "/* /proc\n \"/proc\" */"), ("engine/base/a.cpp", 'say("prctl failed"); open("/dev/null");'),
            ("app/a.cpp", 'say("// " + name);'), ("app/desktop/bus/a.cpp", "#include <QDBusMessage>"),
        ]:
            with self.subTest(path=path, code=code):
                self.found(path, code)

    def test_planted(self):
        for path, code, words in [
            ("engine/base/a.cpp", "#include <sys/eventfd.h>", "<sys/eventfd.h>"),
            ("engine/fpga/driver/a.cpp", "#include <linux/vfio.h>", "<linux/vfio.h>"),
            ("engine/accel/a.c", "int f = memfd_create(name, 0);", "memfd_create"),
            ("app/store/a.cpp", "renameat2(a, b, c, d, 1);", "renameat2"), ("app/a.cpp", "addclosefrom_np(&a, 3);", "addclosefrom_np"),
            ("engine/base/a.cpp", 'open("/proc/self/exe");', "/proc"), ("app/a.cpp", 'read(m_access.proc / "stat");', "access.proc"),
            ("engine/base/a.cpp", "#ifdef __linux__", "__linux__"), ("app/a.cpp", 'say("// "); prctl(1);', "prctl"),
            ("ui/a.cpp", "#include <QDBusMessage>", "Qt DBus"), ("tests/app/a.cpp", "gettid();", "gettid"),
        ]:
            with self.subTest(path=path, code=code):
                self.found(path, code, words)

    def test_listed_tests(self):
        self.found("tests/app/a.cpp", "gettid();", tests=["tests/app/a.cpp"])
        self.found("tests/app/a.cpp", "getpid();", "nothing of it", tests=["tests/app/a.cpp"])

    def test_lines_are_counted_over_comments(self):
        self.found("engine/base/a.cpp", "/* one\n two */\nprctl(1);", "a.cpp:3: ")


class Text(Tree):
    def test_clean(self):
        self.assert_finds(check_text, {"engine/base/a.h": SPDX + "#pragma once\n", "LICENSE": "verbatim \n"})

    def test_planted(self):
        for path, text, words in [
            ("engine/base/a.cpp", "int a;\n", "SPDX"),
            ("packaging/run", "#!/bin/sh\n", "SPDX"),
            ("engine/base/a.h", SPDX, "pragma once"),
            ("engine/base/a.cpp", SPDX + "// see .." + "/shared/design\n", "outside"),
            ("README.md", "in /" + "work/main\n", "somebody"),
            ("engine/base/a.cpp", SPDX + "// TO" + "DO later\n", "names its issue"),
            ("README.md", "a \n", "white space"),
            ("README.md", "a", "no newline"),
            ("engine/base/a.cpp", SPDX + "\tint a;\n", "tab"),
            ("README.md", "<<<<" + "<<< HEAD\n", "merge"),
        ]:
            with self.subTest(path=path, text=text):
                self.assert_finds(check_text, {path: text}, words)


class Translations(Tree):
    def ui(self, code, *expected):
        self.assert_finds(check_translations, {"ui/chat/a.cpp": code}, *expected)

    def test_clean(self):
        for code in [
            'label->setText(tr("Stop"));',
            'label->setText(tr("%1 tokens").arg(count));',
            'label->setText(QStringLiteral("%1 - %2").arg(a, b));',
            'w->setObjectName(QStringLiteral("send button"));',
            'w->setStyleSheet(QStringLiteral("color: red; border: none;"));',
            '#include "ui/chat/some file.h"',
            '// label->setText("Stop");',
            'auto key = QStringLiteral("chat/last"); label->setText(value(key));',
            'write("two words"); // untranslated: file format',
        ]:
            with self.subTest(code=code):
                self.ui(code + "\n")

    def test_planted(self):
        for code in [
            'label->setText("Stop");',
            'label->setText(QStringLiteral("Stop"));',
            'new QPushButton(QStringLiteral("Stop"), this);',
            'auto* box = new QCheckBox(\n    QLatin1String("Stop"), this);',
            'const QString note = QStringLiteral("The file is broken.");',
            'label->setText(tr("Stop") + QStringLiteral("now and then"));',
        ]:
            with self.subTest(code=code):
                self.ui(code + "\n", "tr()")

    def test_terminal(self):
        for code in ['console.note("stopped");', 'fail(Sentence::asIs("a is missing"));', 'console.out("two words");',
                     'text += " bytes of it";']:
            with self.subTest(code=code):
                self.assert_finds(check_translations, {"app/cli/a.cpp": code + "\n"}, "tr()")
        for code in ['console.note(told(Notes::tr("stopped")));', 'fail(Sentence::of("%1 is missing", name));',
                     '{"ids", QT_TR_NOOP("Token ids to read."), kAll}', 'console.out("a b"); // untranslated: for programs',
                     'object["idle_problem"] = 1;']:
            with self.subTest(code=code):
                self.assert_finds(check_translations, {"app/cli/a.cpp": code + "\n"})

    TS = ('<TS language="en"><context><name>trilume::ui::Dock</name><message numerus="yes"><source>%1 part(s)</source>'
          '<translation>{}</translation></message></context></TS>\n')
    FORMS = "<numerusform>%1 part</numerusform><numerusform>%1 parts</numerusform>"

    def plural(self, code, forms, *expected):
        self.assert_finds(check_translations, {"ui/a.cpp": code + "\n", "translations/trilume_en.ts": self.TS.format(forms)},
                          *expected)

    def test_plurals(self):
        for code in ['void Dock::show()\n{\n    text = tr("%1 part(s)", nullptr, count);\n}', 'Dock::tr("%1 part(s)", nullptr, n)',
                     'translate("Dock",\n    "%1 "\n    "part(s)",\n    nullptr, n)']:
            with self.subTest(code=code):
                self.plural(code, self.FORMS)
                self.plural(code, "<numerusform></numerusform><numerusform></numerusform>", "lacks its forms")
                self.plural(code.replace("Dock", "Card"), self.FORMS, "context Card")
                self.plural(code.replace("%1 ", "%2 "), self.FORMS, '"%2 part(s)"')


class Extraction(unittest.TestCase):
    def found(self, text, path="app/store/a.cpp", listed=(), catalogue=None):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder, path)
            file.parent.mkdir(parents=True)
            file.write_text(text, encoding="utf-8")
            return check_extraction.check(folder, [str(pathlib.Path(folder, name)) for name in listed], catalogue)

    def test_planted(self):
        for text in ['tr("Stop")', 'LiveDock::tr("Stop")', 'QCoreApplication::translate("a", "Stop")',
                     'QT_TR_NOOP("Stop")', 'tr(\n    "Stop")', 'Sentence::of("Stop")', 'trilume::Sentence::of(\n    "Stop")']:
            with self.subTest(text=text):
                self.assertEqual(len(self.found(text)), 1)

    def test_misread(self):
        for text in ['QString translate(const char* text)', 'tr("\\u22121 or 1")', 'of("Stop")', 'Sentence::of(text, 1)',
                     'Sentence::of(R"(Stop)")']:
            with self.subTest(text=text):
                self.assertEqual(len(self.found(text, listed=["app/store/a.cpp"])), 1)
        self.assertEqual(self.found('tr("\\u2212" "1")', listed=["app/store/a.cpp"]), [])

    def test_translated(self):
        ts = "<TS><context><name>Chat</name><message><source>%1 left</source></message></context></TS>"
        for call, expected in [('translate("Chat", "%1 left")', 0), ('translate(\n    "Chat", "%1 "\n "left", nullptr, 2)', 0),
                               ('translate("Chat", "%1 gone", nullptr, static_cast<int>(2))', 1),
                               ('translate("Chats", "%1 left")', 1)]:
            with self.subTest(call=call):
                found = self.found(f"QCoreApplication::{call}", "app/chat/a.cpp", ["app/chat/a.cpp"], ts)
                self.assertEqual(len(found), expected, found)

    TS = ('<TS><context><name>{}</name><message><source>%1 says &quot;stop&quot;.</source></message></context></TS>')

    def test_sentences(self):
        for context, text, expected in [("trilume::Sentence", '"%1 says \\"stop\\".", a', 0),
                                        ("trilume::Sentence", '"%1 says "\n    "\\"stop\\".", a', 0),
                                        ("trilume::Sentence", '"%1 said \\"stop\\".", a', 1),
                                        ("Sentence", '"%1 says \\"stop\\".", a', 1)]:
            with self.subTest(context=context, text=text):
                found = self.found(f"Sentence::of({text})", "engine/base/a.cpp", ["engine/base/a.cpp"], self.TS.format(context))
                self.assertEqual(len(found), expected, found)

    def test_clean(self):
        self.assertEqual(self.found('tr("Stop")', listed=["app/store/a.cpp"]), [])
        self.assertEqual(self.found('Sentence::of("Stop")', listed=["app/store/a.cpp"]), [])
        self.assertEqual(self.found('a.of(values)', listed=["app/store/a.cpp"]), [])
        self.assertEqual(self.found('text.substr(0); // tr("Stop")'), [])
        self.assertEqual(self.found('tr("Stop")', path="tests/ui/a.cpp"), [])


class InstructionCounts(unittest.TestCase):
    LIMITS = {"scalar a": 2.0, "avx2 a": 1.0}

    def assert_finds(self, counts, *expected):
        found = check_instruction_counts.compare(self.LIMITS, counts)
        self.assertEqual(len(found), len(expected), found)
        for problem, words in zip(found, expected):
            self.assertIn(words, problem)

    def test_within_the_slack(self):
        self.assert_finds({"scalar a": 2.015, "avx2 a": 0.993})

    def test_table_of_another_processor(self):
        self.assert_finds({"scalar a": 2.0})

    def test_planted(self):
        self.assert_finds({"scalar a": 2.2, "avx2 a": 1.0}, "10.0% more")
        self.assert_finds({"scalar a": 1.5, "avx2 a": 1.0}, "25.0% fewer")
        self.assert_finds({"scalar a": 2.0, "avx2 a": 1.0, "avx2 b": 1.0}, "avx2 b: not in")
        self.assert_finds({"scalar a": 2.0, "avx2 b": 1.0}, "avx2 a: in", "avx2 b: not in")

    def test_table_comes_back_as_written(self):
        text = check_instruction_counts.table_text(["# counts\n"], "GNU 12 X", self.LIMITS)
        self.assertEqual(check_instruction_counts.read_table(text), ("GNU 12 X", self.LIMITS))


class InnerLoops(unittest.TestCase):
    RULE = check_inner_loops.Loop("wide/a.cpp", "one<1ul>", "vpdpbusd", 1, 4)
    LOOP = ["vmovdqa64 (%rdi,%rax,1),%zmm0", "vpdpbusd %zmm1,%zmm0,%zmm2", "cmp %rax,%rcx", "jne 10 <f+0x10>"]

    def assert_finds(self, loop, *expected, name="void one<1ul>(int)", before="nop"):
        code = [before, *loop, "vmovdqu64 %zmm2,(%rsp)", "ret"]
        lines = [f"   {15 + i:x}:\t{text}" for i, text in enumerate(code)]
        text = "\n".join([f"000000000000000f <{name}>:", *lines])
        found = check_inner_loops.check({"wide/a.cpp": text}, [self.RULE])
        self.assertEqual(len(found), len(expected), found)
        for problem, words in zip(found, expected):
            self.assertIn(words, problem)

    def test_clean(self):
        self.assert_finds(self.LOOP)
        self.assert_finds(["vmovdqa64 (%rbp),%zmm0", *self.LOOP[1:]])

    def test_planted(self):
        load, dot, *end = self.LOOP
        self.assert_finds([load, dot, "nop", *end], "5 instructions in the innermost loop, at most 4")
        self.assert_finds([dot, *end], "lower the limit")
        self.assert_finds([load, "vpaddd %zmm1,%zmm0,%zmm2", *end], "0 vpdpbusd")
        self.assert_finds(["vmovdqa64 0x40(%rsp),%zmm0", dot, *end], "reads the stack")
        self.assert_finds(["vmovdqa64 (%rbp),%zmm0", dot, *end], "reads the stack", before="mov %rsp,%rbp")
        self.assert_finds(["vmovdqa64 %zmm0,0x40(%rsp)", dot, *end], "writes to memory")
        self.assert_finds(["vmovdqa32 %zmm0,(%rax,%rdi,1){%k1}", dot, *end], "writes to memory")

    def test_outer_loop_is_not_counted(self):
        self.assert_finds([*self.LOOP, "nop", "add $0x1,%rdx", "jne f <f>"])

    def test_missing_function(self):
        self.assert_finds(self.LOOP, "0 functions", name="void other<1ul>(int)")


class Rtl(unittest.TestCase):
    def test_what_tools_say(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertIsNone(check_rtl.problem_of(["sh", "-c", "echo 'a.sv:1: sorry: not simulated' >&2"], folder))
            self.assertIn("%Warning", check_rtl.problem_of(["sh", "-c", "echo %Warning >&2"], folder))
            self.assertIn("exit 1", check_rtl.problem_of(["sh", "-c", "exit 1"], folder))

    def test_configurations(self):
        root = pathlib.Path(__file__).resolve().parents[2]
        found = check_rtl.configurations(root)
        self.assertTrue(all("=" in word for parameters in found for word in parameters))
        self.assertIn("Packing=1", sum(found, []))

    def test_serial_transport_is_read(self):
        root = pathlib.Path(__file__).resolve().parents[2]
        tools = {"verilator": "verilator", "yosys": "yosys", "iverilog": "iverilog"}
        words = sum((command for design in check_rtl.designs(root) for command in design.commands(root, tools)), [])
        for name in (root / "engine/fpga/transports/serial/rtl/files.f").read_text().split():
            self.assertEqual(words.count(f"../transports/serial/rtl/{name}"), 7, name)


def generator_of_registers():
    path = pathlib.Path(__file__).resolve().parents[2] / "engine/fpga/registers/generate.py"
    spec = importlib.util.spec_from_file_location("generate_registers", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Registers(unittest.TestCase):
    HEAD = "kind,parent,name,position,access,reset,text\n"

    def setUp(self):
        self.generator = generator_of_registers()

    def problem_of(self, *lines):
        rows = list(csv.DictReader(io.StringIO(self.HEAD + "\n".join(lines))))
        return self.generator.problem_of([self.generator.Row(number, row) for number, row in enumerate(rows, 2)])

    def test_own_table_is_clean_and_fills_what_has_a_size(self):
        self.assertIsNone(self.generator.problem_of(self.generator.read_rows()))

    def test_planted(self):
        self.assertIn("BUSY overlaps HEAD", self.problem_of("register,,HEAD,0x44,ro,,", "counter,,BUSY,0x40,ro,,"))
        self.assertIn("not aligned", self.problem_of("counter,,BUSY,0x44,ro,,"))
        self.assertIn("LOW overlaps ALL", self.problem_of("field,A,ALL,15:0,,,", "field,A,LOW,3,,,"))
        self.assertIn("do not exist", self.problem_of("field,A,TOP,32,,,"))
        self.assertIn("do not exist", self.problem_of("flag,flags,TOP,8,,,"))
        self.assertIn("unknown kind", self.problem_of("registr,,A,0x0,ro,,"))
        self.assertIn("without gaps", self.problem_of("descriptor,,op,0:8,,,"))


class Languages(unittest.TestCase):
    def found(self, source, translation, forms=2, plural=""):
        ts = "<TS><context><name>A</name><message{}><source>{}</source><translation>{}</translation></message></context></TS>"
        wanted = check_languages.messages(ts.format(plural, source, ""))
        found = check_languages.language_problems("de" if forms == 2 else "ar", ts.format(plural, source, translation), wanted)
        return [problem.split(": ", 1)[-1] for problem in found]

    def test_right(self):
        for source, translation in [("%1 of %2", "von %2 nur %1"), ("&amp;File", "D&amp;atei"), ("A &amp; B", "A &amp; B"),
                                    ("Open\u2026", "\u00d6ffnen\u2026"), ("&lt;b&gt;Yes&lt;/b&gt;", "&lt;b&gt;Ja&lt;/b&gt;")]:
            with self.subTest(source=source):
                self.assertEqual(self.found(source, translation), [])

    def test_wrong(self):
        for source, translation, expected in [
                ("%1 of %2", "%1 von", "places"), ("%1", "%1 %2", "places"), ("&amp;File", "Datei", "accelerators"),
                ("Open\u2026", "\u00d6ffnen", "ellipsis"), ("&lt;b&gt;Yes&lt;/b&gt;", "Ja", "tags"), (" and ", "und", "spaces"),
                ("a\nb", "a b", "lines"), ("Yes", " ", "empty"), ("`a`", "a", "code marks")]:
            with self.subTest(source=source):
                found = self.found(source, translation)
                self.assertEqual(len(found), 1, found)
                self.assertIn(expected, found[0])

    def test_plurals(self):
        def forms(*texts):
            return "".join(f"<numerusform>{text}</numerusform>" for text in texts)
        plural = ' numerus="yes"'
        self.assertEqual(self.found("%n day(s)", forms("ein Tag", "%n Tage"), plural=plural), [])
        self.assertEqual(self.found("%n day(s)", forms("%n Tage"), plural=plural), ["has 1 plural forms, expected 2"])
        self.assertEqual(len(self.found("%1 day(s)", forms("ein Tag", "%1 Tage"), plural=plural)), 1)
        self.assertEqual(self.found("%n day(s)", forms(*["%n"] * 6), forms=6, plural=plural), [])

    def test_missing(self):
        one = "<TS><context><name>A</name><message><source>{}</source><translation{}>x</translation></message></context></TS>"
        wanted = check_languages.messages(one.format("a", ""))
        self.assertIn("lacks", check_languages.language_problems("de", one.format("b", ""), wanted)[1])
        self.assertIn("no source", check_languages.language_problems("de", one.format("b", ""), wanted)[0])
        self.assertIn("unfinished", check_languages.language_problems("de", one.format("a", ' type="unfinished"'), wanted)[0])

    def test_desktop_texts(self):
        english = {"summary": "Chat", "keywords": "chat;", "features": ["one", "two"], "pictures": {"chat": "A chat"}}

        def found(**changes):
            return list(check_languages.desktop_problems("de", english | changes, english))

        self.assertEqual(found(summary="Chatten"), [])
        self.assertEqual(found(summary=" "), ["summary is in English only"])
        self.assertEqual(found(features=["eins"]), ["features.1 is in English only"])
        self.assertEqual(found(pictures={"chat": "Ein Chat", "map": "Eine Karte"}), ["pictures.map is in de only"])
        self.assertEqual(found(keywords="Chat"), ["keywords: found no semicolon at the end"])
        self.assertEqual(found(summary="Chat\nhier"), ["summary: found a line break"])


if __name__ == "__main__":
    unittest.main()
