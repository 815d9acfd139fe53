#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of the window on a real display: Xvfb and a window manager for each, so that focus, keys and sizes are as on a
desktop. What a test says is shown when it fails, on standard error.

usage: on_display.py SECONDS PROGRAM...        SECONDS: the limit for each
"""

import concurrent.futures
import os
import pathlib
import subprocess
import sys
import tempfile
import threading
import time

PATIENCE = 30.0  # seconds, for a manager on a busy machine
STARTING = threading.Lock()  # two servers that look for a free number at once may take the same one


def start_display():
    """A display that nobody else uses, and its name. It does not begin anew when the last of its clients has gone: who comes at that moment,
    such as the window manager after a question by xprop, would be sent away."""
    reader, writer = os.pipe()
    display = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1920x1200x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as number:
        return display, ":" + number.readline().strip()


def wait_for_manager(manager, environment):
    """Windows that come before it would be left without focus."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and manager.poll() is None:
        asked = subprocess.run(
            ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], env=environment, capture_output=True, text=True, check=False
        )
        if "window id" in asked.stdout:
            return
        time.sleep(0.05)
    raise TimeoutError("the window manager did not start")


def run(program, seconds):
    """Exit status, seconds and output of a program on a display of its own."""
    started = time.monotonic()
    running = []
    with tempfile.TemporaryDirectory(prefix="trilume-display-") as home:
        try:
            with STARTING:
                display, name = start_display()
            running.append(display)
            environment = dict(os.environ, DISPLAY=name, QT_QPA_PLATFORM="xcb", HOME=home, XDG_CONFIG_HOME=home)
            environment.pop("WAYLAND_DISPLAY", None)
            running.append(subprocess.Popen(["openbox"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
            wait_for_manager(running[-1], environment)
            done = subprocess.run(
                [program], env=environment, timeout=seconds, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
            )
            status, output = done.returncode, done.stdout
        except subprocess.TimeoutExpired as late:
            status, output = 124, (late.stdout or b"") + b"\nit took too long\n"
        finally:
            for process in reversed(running):
                process.terminate()
                process.wait()
    return status, time.monotonic() - started, output.decode("utf-8", errors="replace")


def main(seconds, programs):
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        results = pool.map(lambda program: run(program, float(seconds)), programs)
        for program, (status, took, output) in zip(programs, results):
            print(f"{pathlib.Path(program).name}: {'passed' if status == 0 else 'FAILED'} in {took:.0f} s", flush=True)
            if status != 0:
                failed += 1
                print(output, file=sys.stderr, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
