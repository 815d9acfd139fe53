# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The layers of the tree: the one place that says who may use whom (CONTRIBUTING.md, Layers)."""

# Layers of the engine, lowest first, and the layers that each may use besides itself.
ENGINE = {
    "runtime/os": [],
    "base": ["runtime/os"],
    "runtime": ["base"],
    "kernels": ["base", "runtime"],
    "quant": ["base", "runtime", "kernels"],
    "power": ["base", "runtime"],
    "tokenizer": ["base", "runtime"],
    "checkpoint": ["base", "runtime", "kernels", "quant", "tokenizer"],
    "accel": ["base", "runtime", "kernels", "quant"],
    "model": ["base", "runtime", "kernels", "quant", "tokenizer", "checkpoint", "accel"],
    "generate": ["base", "runtime", "kernels", "quant", "tokenizer", "checkpoint", "accel", "model"],
}
ENGINE["trace"] = list(ENGINE)
ENGINE["bench"] = list(ENGINE["trace"])  # beside it
APP = {
    "platform": [],
    "manual": [],
    "settings": ["platform"],
    "metrics": ["platform"],
    "net": ["platform"],
    "catalogue": [],
    "download": ["platform", "net", "catalogue"],
    "sensors": ["platform", "metrics", "settings"],
    "store": ["platform"],
    "transfer": ["platform", "store"],
    "account": ["platform", "settings", "store"],
    "prompts": ["platform"],
    "library": ["platform", "settings", "metrics", "catalogue"],
    "devices": ["platform", "settings", "library"],
    "compare": ["platform", "settings", "metrics", "sensors", "library", "explorer"],
    "explorer": ["platform", "settings", "metrics", "library"],
    "generation": ["platform", "settings", "metrics", "sensors", "store"],
    "remote": ["platform", "settings", "metrics", "sensors", "store", "net", "library", "generation"],
    "server": ["platform", "settings", "metrics", "sensors", "store", "generation"],
    "chat": ["platform", "settings", "metrics", "sensors", "store", "transfer", "library", "explorer", "generation"],
}
# Only these meet the engine; the other folders of app know no more of it than its Result, and app/download its files.
APP_WITH_ENGINE = ("library", "devices", "compare", "sensors", "explorer", "generation", "remote", "server", "chat")

# What of Qt a folder may include.
NO_QT = frozenset()
CORE = frozenset({"QtCore", "QtConcurrent"})
SQL = CORE | {"QtSql"}
WIDGETS = CORE | {"QtGui", "QtWidgets", "QtPrintSupport", "QtSvg", "QtSvgWidgets"}
ANY_QT = None


def rules():
    """Folder -> (folders of this repository that it may include, modules of Qt). The longest match wins."""
    table = {}
    for name, below in ENGINE.items():
        table[f"engine/{name}"] = ([f"engine/{layer}" for layer in [name, *below]], NO_QT)
    # A plugin like those of others: of the seam it sees the one header.
    table["engine/fpga"] = (["engine/fpga", "engine/base", "engine/accel/include"], NO_QT)
    # Sensors of a board are files of the system, which are read for the machine's meters, too.
    table["engine/fpga/attached_boards"] = ([*table["engine/fpga"][0], "engine/power"], NO_QT)
    for name, below in APP.items():
        engine = ["engine"] if name in APP_WITH_ENGINE else ["engine/base", "engine/runtime/os"]
        if name == "download":  # what has come is looked at before it gets its name
            engine.append("engine/checkpoint")
        table[f"app/{name}"] = ([f"app/{layer}" for layer in [name, *below]] + engine, SQL if name == "store" else CORE)
    # The two programs stand on top: they build the objects that the layers below only describe.
    below_cli = ("platform", "manual", "settings", "metrics", "sensors", "net", "catalogue", "download", "devices", "compare", "generation",
                 "server")
    table["app/cli"] = (["app/cli", *(f"app/{name}" for name in below_cli), "engine"], CORE)
    table["app/desktop/services"] = (["app/desktop/services", *(f"app/{name}" for name in APP), "engine"], CORE)
    table["app/desktop"] = (["app", "ui", "engine"], WIDGETS | {"QtNetwork", "QtDBus"})  # sockets of this machine's
    table["app/desktop/options"] = (["app/desktop/options", "app/manual"], CORE)
    table["app/desktop/bus"] = (["app/desktop/bus", "app/desktop/options", "app/platform", "engine/base"], CORE | {"QtDBus"})
    table["ui"] = (["ui", "app"], WIDGETS)
    table["packaging/linux"] = ([], frozenset({"QtCore", "QtGui", "QtSvg"}))  # draws icons while building
    table["tests"] = (["tests", "app", "ui", "engine"], ANY_QT)
    table["tests/engine"] = (["tests/engine", "tests/support", "engine"], CORE | {"QtTest"})
    table["tests/app"] = (["tests/app", "tests/support", "app", "engine"], SQL | {"QtTest"})
    table["tests/app/desktop"] = (["tests/app", "tests/support", "app", "engine"], SQL | {"QtNetwork", "QtDBus", "QtTest"})
    for name in ("server", "net", "download", "remote", "cli"):
        table[f"tests/app/{name}"] = (table["tests/app"][0], CORE | {"QtTest", "QtNetwork"})
    return table


RULES = rules()


def rule_for(path):
    """The rule of the longest folder that holds `path`, or None."""
    parts = path.split("/")
    for end in range(len(parts), 0, -1):
        rule = RULES.get("/".join(parts[:end]))
        if rule:
            return rule
    return None


def is_inside(path, folders):
    return any(path == folder or path.startswith(folder + "/") for folder in folders)


# Headers that belong to one place: the header, the files that may include it, what to say to the others.
PLACES = [
    (r"omp\.h", r"engine/runtime/", "OpenMP stays in engine/runtime"),
    (r"([a-z]*mmintrin|immintrin|x86intrin|arm_neon)\.h", r"(tests/)?engine/kernels/(avx2|avx512vnni|neon)/",
     "intrinsics stay in engine/kernels/<isa>"),
    (r"cpuid\.h", r"engine/runtime/", "questions to the processor stay in engine/runtime"),
    (r"qcustomplot\.h|QCustomPlot", r"ui/plots/custom_plot\.h$", "QCustomPlot is reached through ui/plots/custom_plot.h"),
    (r"ui/plots/custom_plot\.h", r"ui/(plots|explorer)/[a-z0-9_]+\.cpp$",
     "QCustomPlot stays in ui/plots/*.cpp and ui/explorer/*.cpp"),
    (r"sqlite3\.h", r"(?!)", "SQLite is reached through Qt SQL"),
    (r"QtSql(/.*)?|QSql\w*", r"app/store/|tests/", "SQL stays in app/store"),
    (r"sentencepiece.*\.h", r"engine/tokenizer/", "SentencePiece stays in engine/tokenizer"),
    (r"unicode/.*\.h", r"engine/tokenizer/byte_bpe/", "ICU stays in engine/tokenizer/byte_bpe"),
    (r"srchilite/.*", r"app/chat/code_highlighter\.cpp$", "libsource-highlight stays in app/chat/code_highlighter.cpp"),
    (r"readline/.*", r"app/cli/line_editor\.cpp$", "Readline, which has one state for all, stays in app/cli/line_editor.cpp"),
    (r"boost/.*", r"app/server/http_(parser|connection|server)\.cpp$|app/server/http_connection_p\.h$",
     "Boost, whose headers take seconds to compile, stays in the sockets and the parser of app/server"),
    (r"curl/.*", r"app/net/[a-z_]+\.cpp$|app/net/web_exchange_p\.h$", "libcurl stays in app/net"),
    (r"zip\.h", r"engine/trace/zip_output_p\.h$|app/transfer/zipped_chats\.cpp$|tests/",
     "libzip stays in engine/trace and app/transfer/zipped_chats.cpp"),
    (r"iostream", r"app/cli/|tests/", "the engine and the window print nothing"),
]

# Words of code that belong to one place: the word, the files that it is for, those that may use it, what to say.
WORDS = [
    (r"^\s*#\s*pragma\s+omp\b", r"", r"engine/runtime/", "OpenMP stays in engine/runtime"),
    # thread_probe asks the system how many threads there may be; they end before it returns. The check of plugins and the
    # host of devices are programs of their own, which call plugins from several threads. A simulated board's time passes in
    # a thread of its plugin.
    (r"\bstd::(thread\b(?!::)|jthread\b|async\b)|\bpthread_create\b", r"engine/",
     r"engine/runtime/thread_probe\.cpp$|engine/accel/(conformance|host/program)/|engine/fpga/board_session/core_thread\.(h|cpp)$",
     "threads that compute come from OpenMP (engine/runtime)"),
    (r"\bSentence::asIs\b", r"engine/", r"engine/base/sentence\.(h|cpp)$", "the engine says what can be translated: Sentence::of()"),
    # A log is in English, and so is what is for programs: files of comparisons, JSON, answers of the server.
    (r"^(?!.*qWarning).*\benglish\(\)", r"(app|ui)/",
     r"app/cli/(bench_energy_report|bench_report|device_list|energy_report|served_engine)\.cpp$|app/compare/comparison_(json|csv)\.cpp$",
     "people read errors in their language: errorText() (app/platform/error_text)"),
]

MAX_LINES = 500
MAX_TEST_LINES = 600
MAX_MAIN_WINDOW_LINES = 400  # header and source together
MAX_ROOT_CMAKE_LINES = 120
MAX_FOLDER_CMAKE_LINES = 80
