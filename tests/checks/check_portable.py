#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when code uses what Linux or its C library alone has outside the folders that are written anew for another system.
What POSIX has (its issue of 2024 included: pipe2, ppoll, SOCK_CLOEXEC) may stand anywhere.

usage: check_portable.py ROOT
"""
import re
import sys

import source_tree

# Where it may stand; the tests of these folders, too.
PLACES = (
    "engine/power/",            # meters of the system
    "engine/runtime/",          # processors, memory, threads, and in os/ whatever else POSIX has no call for
    "engine/fpga/transports/",  # boards behind drivers of the system
    "packaging/",
)

# Tests that look at a program from outside, as only this system shows it, and why.
TESTS = {
    "tests/app/cli/test_cli_devices.cpp": "takes a call of the system from the program (seccomp)",
    "tests/app/cli/test_cli_energy.cpp": "waits until the program has stopped, which its status tells",
    "tests/app/cli/test_cli_streams.cpp": "counts the threads and descriptors of a program",
    "tests/app/cli/test_line_reader.cpp": "reads what a shell calls /proc/self/fd",
    "tests/app/platform/test_boot_clock.cpp": "compares with the clock of the system",
    "tests/bench/bench_load.cpp": "measures memory",
    "tests/bench/bench_long_chat.cpp": "measures memory",
    "tests/bench/soak_window.cpp": "measures memory",
    "tests/engine/accel/strange_plugin.c": "finds the program that loaded it",
    "tests/engine/accel/test_device_host.cpp": "makes memory that is not sealed, which another process could take away",
    "tests/engine/accel/test_plugin_check.cpp": "sees that nothing is left in shared memory",
    "tests/engine/fpga/serial/recorded_terminal.h": "stands in the place of a port of the system",
    "tests/support/host_processes.h": "finds the processes of plugins",
    "tests/support/all_pictures.cpp": "shows what the window says of a meter",
    "tests/ui/test_family_chats.cpp": "gives the sensors a folder without any",
    "tests/ui/test_window_journey.cpp": "finds the processes of plugins",
}

# Headers, the words of code, and the paths in literals that no other system has.
HEADERS = re.compile(
    r"(linux|asm|gnu|bits|systemd|numa)/.*|(elf|link|malloc|mntent|error|libudev|numa|features)\.h"
    r"|sys/(auxv|capability|epoll|eventfd|fanotify|inotify|mount|personality|pidfd|prctl|ptrace|quota|random|reboot|sendfile|signalfd"
    r"|statfs|syscall|sysinfo|timerfd|user|vfs|xattr)\.h")
WORDS = re.compile(
    r"\b(__linux__|__gnu_linux__|__GLIBC__|_GNU_SOURCE"
    r"|(epoll|inotify|fanotify|timerfd|pidfd|process_vm|io_uring)_\w+|eventfd|signalfd|prctl|memfd_create|sendfile|copy_file_range|vmsplice"
    r"|gettid|tgkill|getauxval|getcpu|sched_(get|set)affinity|sched_getcpu|CPU_(SET|ISSET|COUNT|ZERO)\w*|unshare|setns|pivot_root"
    r"|syscall|SYS_\w+|__NR_\w+|FUTEX_\w+|perf_event_\w+|renameat2|RENAME_(NOREPLACE|EXCHANGE)|O_(TMPFILE|PATH|DIRECT|NOATIME)"
    r"|fallocate|sync_file_range|syncfs|close_range|statx|statfs|name_to_handle_at"
    r"|MAP_(HUGETLB|POPULATE)|MADV_(HUGEPAGE|NOHUGEPAGE|COLLAPSE|POPULATE\w*|DONTDUMP|FREE)|mremap|mlock2|MFD_\w+|F_(ADD|GET)_SEALS|F_SEAL_\w+"
    r"|F_OFD_\w+|SO_(PEERCRED|BINDTODEVICE)|ucred|SIGRTMIN|CLOCK_(BOOTTIME|MONOTONIC_RAW)\w*|EFD_\w+|TFD_\w+|PR_[A-Z_]+|getrandom|getentropy"
    r"|malloc_trim|mallinfo2?|malloc_usable_size|get_n?procs(_conf)?|secure_getenv|program_invocation_(short_)?name|strverscmp|strchrnul"
    r"|qsort_r|dlmopen|dlinfo|dl_iterate_phdr)\b"
    r"|\b\w+_np\s*\(")
PATHS = re.compile(r'"/(proc|sys|dev/shm)\b|access\.(proc|sys)\s*/')
# What one folder has on every system, or does without.
BUS = re.compile(r"QDBus\w*|QtDBus(/.*)?")
BUS_PLACES = ("app/desktop/bus/", "tests/app/desktop/")

INCLUDE = re.compile(r'^\s*#\s*include\s+["<]([^">]+)[">]')
# Literals stay: "//" is no comment in one.
COMMENT = re.compile(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', re.S)
LITERAL = re.compile(r'"(?:\\.|[^"\\\n])*"')


def without_comments(text):
    """The same lines, with nothing in place of comments."""
    return COMMENT.sub(lambda found: found[0] if found[0].startswith('"') else "\n" * found[0].count("\n"), text)


def finding_of(line):
    """What of `line` no other system has, or None."""
    include = INCLUDE.match(line)
    if include:
        return f"<{include[1]}>" if HEADERS.fullmatch(include[1]) else None
    path = PATHS.search(line)
    if path:
        return path[0]
    word = WORDS.search(LITERAL.sub('""', line))
    return word[0].rstrip("( ") if word else None


def is_at_home(path):
    return path.startswith(PLACES) or path.startswith(tuple(f"tests/{place}" for place in PLACES))


def file_problems(file):
    problems = []
    for number, line in enumerate(without_comments(file.text).split("\n"), 1):
        found = finding_of(line)
        if found:
            problems.append(f"{file.path}:{number}: {found} is Linux's alone: its place is engine/runtime/os")
        include = INCLUDE.match(line)
        if include and BUS.fullmatch(include[1]) and not file.path.startswith(BUS_PLACES):
            problems.append(f"{file.path}:{number}: <{include[1]}>: Qt DBus stays in app/desktop/bus")
    return problems


def check(root, tests=None):
    tests = TESTS if tests is None else tests
    problems, excused = [], set()
    for file in source_tree.files(root):
        if file.suffix not in {".h", ".cpp", ".c"} or is_at_home(file.path):
            continue
        found = file_problems(file)
        if file.path in tests and found:
            excused.add(file.path)
        else:
            problems += found
    problems += [f"{path}: listed in check_portable.py, but nothing of it is Linux's alone" for path in sorted(set(tests) - excused)]
    return problems


if __name__ == "__main__":
    sys.exit(source_tree.report("portable", check(*sys.argv[1:])))
