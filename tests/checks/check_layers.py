#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom, where Qt and other special headers may appear, and how long a file may be.

usage: check_layers.py ROOT
"""
import pathlib
import re
import sys

import tree

# Layers of the engine, and those that each may include besides itself (CONTRIBUTING.md, Layers).
ENGINE = {
    "base": [],
    "runtime": ["base"],
    "kernels": ["base", "runtime"],
    "quant": ["base", "runtime", "kernels"],
    "tokenizer": ["base", "runtime"],
    "checkpoint": ["base", "runtime", "kernels", "quant", "tokenizer"],
    "accel": ["base", "runtime", "kernels", "quant"],
    "model": ["base", "runtime", "kernels", "quant", "tokenizer", "checkpoint", "accel"],
    "generate": ["base", "runtime", "kernels", "quant", "tokenizer", "checkpoint", "accel", "model"],
    "power": ["base", "runtime"],
    "bench": [
        "base", "runtime", "kernels", "quant", "tokenizer", "checkpoint", "accel", "model", "generate", "power",
    ],
}
APP = {
    "platform": [],
    "settings": ["platform"],
    "metrics": [],
    "store": ["platform"],
    "library": ["platform", "settings", "metrics"],
    "chat": ["platform", "settings", "metrics", "store", "library"],
}
# The controllers and workers of the application are where it meets the engine; the rest of app needs little of it.
APP_ENGINE = {
    "platform": ["engine/base"],
    "settings": ["engine/base"],
    "metrics": ["engine/base"],
    "store": ["engine/base"],
}

NO_QT, CORE, SQL, WIDGETS = "no Qt", "Qt Core", "Qt Core and Sql", "all of Qt"


def rules():
    """Folder or file -> (what it may include of this repository, which Qt). The longest match wins."""
    table = {}
    for name, below in ENGINE.items():
        table[f"engine/{name}"] = ([f"engine/{layer}" for layer in [name, *below]], NO_QT)
    for name, below in APP.items():
        folders = [f"app/{layer}" for layer in [name, *below]] + APP_ENGINE.get(name, ["engine"])
        table[f"app/{name}"] = (folders, SQL if name == "store" else CORE)
    # The two programs stand on top: they build the objects that the layers below only describe.
    table["app/cli"] = (["app/cli", "app/platform", "app/settings", "app/library", "engine"], CORE)
    table["app/desktop"] = (["app", "ui", "engine"], WIDGETS)
    table["ui"] = (["ui", "app"], WIDGETS)
    table["tests"] = (["tests", "app", "ui", "engine"], WIDGETS)
    table["tests/engine"] = (["tests/engine", "tests/support", "engine"], CORE)
    table["tests/app"] = (["tests/app", "tests/support", "app", "engine"], SQL)
    return table


# Headers that belong to one place: pattern of the header, where it may be included, what to say.
PLACES = [
    (r"omp\.h", r"engine/runtime/", "OpenMP stays in engine/runtime"),
    (r"([a-z]+mmintrin|immintrin|arm_neon|cpuid)\.h", r"engine/kernels/(avx2|avx512vnni|neon)/|engine/runtime/isa",
     "intrinsics stay in engine/kernels/<isa>"),
    (r"qcustomplot\.h|QCustomPlot", r"ui/plots/[a-z0-9_]+\.cpp$", "QCustomPlot stays in ui/plots/*.cpp"),
    (r"sqlite3\.h", r"(?!)", "SQLite is reached through Qt SQL"),
    (r"QtSql.*|QSql.*", r"(app/store/|tests/)", "SQL stays in app/store"),
    (r"sentencepiece.*\.h", r"engine/tokenizer/", "SentencePiece stays in engine/tokenizer"),
    (r"nlohmann/.*", r"engine/|app/|tests/", "JSON is read below the window"),
    (r"iostream", r"(?!)", "no iostream: the engine prints nothing, programs use one output class"),
]
SYSTEM_OF_QT = re.compile(r"Q[A-Z]|Qt[A-Z]|q[a-z]+\.h$")
CORE_ONLY = re.compile(
    r"(QtCore|QtConcurrent|QtTest|QTest|QSignalSpy|QAbstractItemModelTester)"
    r"|Q(Abstract(Item|List|Table|Proxy|EventDispatcher|NativeEventFilter)\w*|Any\w*|Array\w*|Atomic\w*|Basic\w*|BitArray|Buffer|Byte\w*|Cache"
    r"|Calendar|CborValue|Char|Collator|CommandLine\w*|Concatenate\w*|Coreapplication|Core\w*|Crypto\w*|DataStream|Date\w*|Deadline\w*"
    r"|Debug|Dir\w*|Elapsed\w*|Event\w*|Exception|Explicitly\w*|File|FileDevice|FileInfo|FileSystemWatcher|Flags|Future\w*|Generic\w*|Global\w*"
    r"|Hash\w*|IODevice\w*|Identity\w*|ItemSelection\w*|Json\w*|Keyvalue\w*|Latin1\w*|Library\w*|Line|List\w*|Locale|LockFile|Logging\w*|LoggingCategory"
    r"|Map\w*|Margins\w*|Message\w*|Meta\w*|Mime(Data|Database|Type)|Model\w*|MultiHash|MultiMap|Mutex\w*|Object\w*|Operating\w*|Pair|Persistent\w*"
    r"|Plugin\w*|Point\w*|Pointer|Process\w*|Promise|Property\w*|Queue|Random\w*|Read\w*|Rect\w*|Regular\w*|Resource|Run\w*|Save\w*|Scope\w*|Scoped\w*"
    r"|Semaphore|Sequential\w*|Set|Settings|Shared\w*|Signal\w*|Size\w*|Socket\w*|Sort\w*|Span|Stack|Standard(Paths)|Static\w*|Storage\w*|String\w*"
    r"|Sys\w*|Taggedpointer|Temporary\w*|Text(Boundary\w*|Stream)|Thread\w*|Time|TimeLine|TimeZone|Timer\w*|Translator|Transposed\w*|Tuple\w*|Type\w*|Unhandled\w*"
    r"|Unicode\w*|Url\w*|Utf\w*|Uuid|Var\w*|Variant\w*|Vector\w*|Version\w*|Wait\w*|Weak\w*|Write\w*|Xml\w*|t\w*|global\.h|NativeIpcKey|Partial\w*)$"
)
