# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a screen reader finds it: the real program under Xvfb, read over the bus of AT-SPI.

usage: read_window.py PROGRAM        starts a display, a session bus and the program by itself
exit status 77: a part that this needs is not installed
"""

import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

PATIENCE = 60.0  # seconds, for a machine that builds something else
INSIDE = "TRILUME_AT_SPI_INSIDE"


def missing():
    for program in ("Xvfb", "dbus-run-session"):
        if shutil.which(program) is None:
            return program
    if not any(pathlib.Path(folder, "at-spi-bus-launcher").exists() for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")):
        return "at-spi2-core"
    try:
        import gi

        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError) as absent:
        return str(absent)
    return None


def run_inside(program):
    """A display and a bus that nobody else uses, then this script again on them."""
    with tempfile.TemporaryDirectory(prefix="trilume-at-spi-") as home:
        reader, writer = os.pipe()
        display = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[writer],
            stderr=subprocess.DEVNULL,
        )
        os.close(writer)
        try:
            with os.fdopen(reader) as number:
                name = ":" + number.readline().strip()
            environment = dict(os.environ)
            environment.update(
                {
                    INSIDE: "1",
                    "DISPLAY": name,
                    "QT_QPA_PLATFORM": "xcb",
                    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                    "LC_ALL": "C.UTF-8",
                    "HOME": home,
                    "XDG_DATA_HOME": home + "/data",
                    "XDG_CONFIG_HOME": home + "/config",
                    "XDG_CACHE_HOME": home + "/cache",
                    "XDG_RUNTIME_DIR": home,
                }
            )
            for name in ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"):
                environment.pop(name, None)
            return subprocess.run(
                ["dbus-run-session", "--", sys.executable, "-B", __file__, program], env=environment
            ).returncode
        finally:
            display.terminate()
            display.wait()


class Window:
    """What AT-SPI tells of the program."""

    def __init__(self, atspi, program):
        self.atspi = atspi
        self.heard = []  # names of notifications that appeared
        atspi.init()
        listener = atspi.EventListener.new(self.listen)
        listener.register("object:state-changed:showing")
        self.listener = listener  # lives as long as this
        self.process = subprocess.Popen([program])

    def listen(self, event):
        try:
            if event.detail1 and event.source.get_role() == self.atspi.Role.NOTIFICATION:
                self.heard.append(event.source.get_name())
        except Exception:  # noqa: BLE001: what it spoke of is gone by now
            pass

    def wait(self, what, condition):
        from gi.repository import GLib

        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            while GLib.MainContext.default().iteration(False):
                pass
            found = condition()
            if found:
                return found
            if self.process.poll() is not None:
                sys.exit(f"the program ended with {self.process.returncode} while waiting for {what}")
            time.sleep(0.05)
        sys.exit(f"waited {PATIENCE:.0f} s for {what}")

    def application(self):
        desktop = self.atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child is not None and child.get_process_id() == self.process.pid:
                return child
        return None

    def all(self):
        """Everything that is showing, with the path of names to it."""
        waiting = [(self.application(), "")]
        while waiting:
            item, path = waiting.pop()
            if item is None:
                continue
            yield item, path
            for i in range(min(item.get_child_count(), 500)):
                child = item.get_child_at_index(i)
                if child is None:
                    continue
                states = child.get_state_set()
                if states.contains(self.atspi.StateType.SHOWING):
                    waiting.append((child, f"{path}/{child.get_role_name()} '{child.get_name()}'"))

    def find(self, role, name):
        for item, _ in self.all():
            if item.get_role_name() == role and name in item.get_name():
                return item
        return None


def check_names(window):
    """Whatever takes the focus says what it is."""
    unnamed = []
    focusable = 0
    for item, path in window.all():
        if not item.get_state_set().contains(window.atspi.StateType.FOCUSABLE):
            continue
        focusable += 1
        # The window itself is named by its title, rows by their text.
        if not item.get_name().strip() and not item.get_description().strip():
            unnamed.append(path)
    if focusable < 10:
        sys.exit(f"only {focusable} parts of the window can take the focus")
    if unnamed:
        sys.exit("without a name for people who cannot see it:\n  " + "\n  ".join(sorted(set(unnamed))))
    print(f"{focusable} parts that take the focus, all of them named")


def main():
    program = sys.argv[1]
    if os.environ.get(INSIDE) is None:
        absent = missing()
        if absent:
            print(f"skipped: {absent} is not installed")
            return 77
        return run_inside(program)

    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi

    window = Window(Atspi, program)
    try:
        window.wait("the program on the bus", window.application)
        field = window.wait("the field one writes in", lambda: window.find("text", "Write a message"))
        window.wait("the model", lambda: window.find("label", "Ready"))
        check_names(window)

        Atspi.EditableText.insert_text(field, 0, "Who are you?", 12)
        send = window.wait("the button that sends", lambda: window.find("push button", "Send"))
        window.wait("a message that can be sent", lambda: send.get_state_set().contains(Atspi.StateType.ENABLED))
        Atspi.Action.do_action(send, 0)
        heard = window.wait("the answer", lambda: [text for text in window.heard if "Trilume" in text])
        print(f"heard: {heard[0]}")
        check_names(window)  # with an answer and its buttons
        window.process.send_signal(signal.SIGTERM)
        window.process.wait(30)
        return 0
    finally:
        if window.process.poll() is None:
            window.process.kill()


sys.exit(main())
