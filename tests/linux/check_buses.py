#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the real window on a real display with buses of all kinds, and without: it comes in the usual time, opens its file, ends
when it is told to, and leaves no process behind.

usage: check_buses.py ROOT BUILD
Takes Xvfb, xwininfo and dbus-daemon; without them, or without the window, the exit status is 77.
"""
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest

ROOT = BUILD = pathlib.Path()
PATIENCE = 60.0  # seconds; a busy machine is slow
SLACK = 3.0  # more than in the session whose bus answers; a bus that is waited for costs 25 seconds
NAME = "io.github.trilume.Trilume"


def start_display():
    reader, writer = os.pipe()
    display = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"],
                               pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as number:
        return display, ":" + number.readline().strip()


def wait_until(condition, what):
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(what)
        time.sleep(0.02)


class Desk:
    """A user's session in a folder: what the program is started with, and what runs for it."""

    def __init__(self, folder, display):
        self.folder = pathlib.Path(folder)
        (self.folder / "run").mkdir(mode=0o700)
        shutil.copy(ROOT / "resources/models/trilume-seed.gguf", self.folder / "my model.gguf")
        keep = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH")}
        self.environment = {
            **keep, "HOME": folder, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "XDG_DATA_HOME": str(self.folder / "data"), "XDG_CONFIG_HOME": str(self.folder / "config"),
            "XDG_CACHE_HOME": str(self.folder / "cache"),
        }
        self.running = []

    def start(self, *words, **more):
        process = subprocess.Popen([str(BUILD / "app/desktop/trilume"), *words], env={**self.environment, **more},
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.running.append(process)
        return process

    def start_bus(self, *more):
        path = self.folder / "session bus"
        bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address",
                                f"--address=unix:path={str(path).replace(' ', '%20')}", *more],
                               env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.running.append(bus)
        bus.stdout.readline()
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={str(path).replace(' ', '%20')}"
        return bus

    def window_is_there(self):
        # A window is told of by its class before it is mapped: the list has its size only then.
        tree = subprocess.run(["xwininfo", "-root", "-tree"], env=self.environment, capture_output=True, text=True).stdout
        for line in tree.splitlines():
            if '("trilume" ' in line:
                state = subprocess.run(["xwininfo", "-id", line.split()[0]], env=self.environment, capture_output=True, text=True)
                if "IsViewable" in state.stdout:
                    return True
        return False

    def knows_the_model(self):
        settings = self.folder / "config/trilume/trilume.ini"
        return settings.exists() and "my model" in settings.read_text(errors="replace")

    def processes(self):
        """Those that were started for this session, also by others."""
        found = {}
        for entry in pathlib.Path("/proc").iterdir():
            if entry.name.isdigit():
                try:
                    if str(self.folder).encode() in (entry / "environ").read_bytes():
                        found[int(entry.name)] = (entry / "comm").read_text().strip()
                except OSError:
                    pass
        return found

    def end(self):
        for process in self.processes():
            os.kill(process, signal.SIGKILL)
        for process in self.running:
            if process.poll() is None:
                process.kill()
            process.communicate()


class Buses(unittest.TestCase):
    usual = None

    @classmethod
    def setUpClass(cls):
        cls.display, cls.display_name = start_display()

    @classmethod
    def tearDownClass(cls):
        cls.display.kill()
        cls.display.wait()

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="trilume-bus-")
        self.addCleanup(folder.cleanup)
        self.desk = Desk(folder.name, self.display_name)
        self.addCleanup(self.desk.end)

    def first_paint(self, desk, *words):
        """Seconds until the window is on the display, and its process."""
        started = time.monotonic()
        window = desk.start(*words)
        wait_until(lambda: desk.window_is_there() or window.poll() is not None, "no window")
        if window.poll() is not None:
            self.fail(f"the program ended with {window.returncode}: {window.communicate()}")
        return time.monotonic() - started, window

    def usual_time(self):
        """With a bus that answers."""
        if Buses.usual is None:
            with tempfile.TemporaryDirectory(prefix="trilume-bus-") as folder:
                desk = Desk(folder, self.display_name)
                try:
                    desk.start_bus()
                    self.first_paint(desk)  # the first one reads all from the disk
                    desk.running[-1].kill()
                    wait_until(lambda: not desk.window_is_there(), "the window stays")
                    Buses.usual, _ = self.first_paint(desk)
                finally:
                    desk.end()
        return Buses.usual

    def assert_works(self, *left_over):
        usual = self.usual_time()
        took, window = self.first_paint(self.desk, str(self.desk.folder / "my model.gguf"))
        self.assertLess(took, usual + SLACK, f"usually {usual:.2f} s")
        wait_until(self.desk.knows_the_model, "the file was not opened")
        again = self.desk.start()
        self.assertEqual((again.communicate(timeout=PATIENCE), again.returncode), ((b"", b""), 0))
        told = time.monotonic()
        window.send_signal(signal.SIGTERM)
        window.wait(timeout=PATIENCE)
        self.assertLess(time.monotonic() - told, SLACK + 5)
        self.assertEqual(window.returncode, 0)
        wait_until(lambda: set(self.desk.processes().values()) <= set(left_over), f"left over: {self.desk.processes()}")
        print(f"{self.id().rsplit('.', 1)[1]}: window after {took:.2f} s (usually {usual:.2f} s)", flush=True)

    def test_a_bus(self):
        self.desk.start_bus()
        self.assert_works("dbus-daemon", "at-spi-bus-laun")

    def test_no_address(self):
        self.assert_works()

    def test_disabled(self):
        self.desk.environment["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
        self.assert_works()

    def test_no_such_bus(self):
        self.desk.environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"
        self.assert_works()

    def test_a_silent_socket(self):
        path = self.desk.folder / "silent"
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(path))
            listener.listen(1)
            self.desk.environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={path}"
            self.assert_works()

    def test_a_bus_that_is_stopped(self):
        bus = self.desk.start_bus()
        os.kill(bus.pid, signal.SIGSTOP)
        self.assert_works("dbus-daemon")

    def test_the_bus_of_another_user(self):
        """As with sudo -E: the system lets in, the bus does not."""
        if os.geteuid() != 0 or not shutil.which("setpriv"):
            self.skipTest("takes root")
        os.chmod(self.desk.folder, 0o777)
        path = self.desk.folder / "their bus"
        bus = subprocess.Popen(["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "dbus-daemon", "--session", "--nofork",
                                "--nopidfile", "--print-address", f"--address=unix:path={str(path).replace(' ', '%20')}"],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={"PATH": os.environ["PATH"]})
        self.desk.running.append(bus)
        bus.stdout.readline()
        self.desk.environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={str(path).replace(' ', '%20')}"
        self.assert_works()

    def test_a_bus_that_is_stopped_later(self):
        bus = self.desk.start_bus()
        _, window = self.first_paint(self.desk)
        wait_until(lambda: NAME in self.names(), "no name on the bus")
        os.kill(bus.pid, signal.SIGSTOP)
        told = time.monotonic()
        window.send_signal(signal.SIGTERM)
        window.wait(timeout=PATIENCE)
        self.assertLess(time.monotonic() - told, SLACK + 5)

    def names(self):
        return subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
                               "org.freedesktop.DBus.ListNames"], env=self.desk.environment, capture_output=True, text=True).stdout

    def test_the_bus_starts_the_window(self):
        """As a file manager does it: the file comes in, whether there is a window or not."""
        services = self.desk.folder / "data/dbus-1/services"
        services.mkdir(parents=True)
        service = (ROOT / f"packaging/linux/{NAME}.service.in").read_text().replace("@bindir@", str(BUILD / "app/desktop"))
        (services / f"{NAME}.service").write_text(service)
        self.desk.start_bus()
        sent = self.open_by_bus("my model.gguf")
        self.assertEqual(sent.returncode, 0, sent.stderr)
        wait_until(self.desk.knows_the_model, "the file was not opened")
        self.assertTrue(self.desk.window_is_there())

    def test_a_window_without_the_name_is_reached(self):
        self.desk.environment["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
        _, window = self.first_paint(self.desk)
        self.test_the_bus_starts_the_window()
        self.assertEqual([name for name in self.desk.processes().values() if name == "trilume"], ["trilume"])
        self.assertIsNone(window.poll())

    def open_by_bus(self, name):
        script = ("import sys\nfrom gi.repository import Gio, GLib\n"
                  "bus = Gio.bus_get_sync(Gio.BusType.SESSION)\n"
                  f"bus.call_sync('{NAME}', '/io/github/trilume/Trilume', 'org.freedesktop.Application', 'Open',\n"
                  "    GLib.Variant('(asa{sv})', ([Gio.File.new_for_path(sys.argv[1]).get_uri()], {})), None, 0, 60000, None)\n")
        if subprocess.run(["/usr/bin/python3", "-c", "import gi"], capture_output=True).returncode != 0:
            self.skipTest("python3-gi is not installed")
        return subprocess.run(["/usr/bin/python3", "-c", script, str(self.desk.folder / name)], env=self.desk.environment,
                              capture_output=True, text=True, timeout=PATIENCE)

    def test_a_first_window_that_hangs_is_named(self):
        self.desk.environment["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
        _, window = self.first_paint(self.desk)
        os.kill(window.pid, signal.SIGSTOP)
        started = time.monotonic()
        second = self.desk.start(str(self.desk.folder / "my model.gguf"))
        line = second.stderr.readline().decode()
        self.assertLess(time.monotonic() - started, 1 + SLACK)
        self.assertIn(f"process {window.pid}", line)
        wait_until(self.desk.knows_the_model, "the file was not opened")


if __name__ == "__main__":
    ROOT, BUILD = (pathlib.Path(word).resolve() for word in sys.argv[1:3])
    missing = [tool for tool in ("Xvfb", "xwininfo", "dbus-daemon", "dbus-send") if not shutil.which(tool)]
    if missing or not (BUILD / "app/desktop/trilume").exists():
        print(f"missing: {' '.join(missing) or 'the window'}")
        sys.exit(77)
    sys.exit(0 if unittest.main(argv=[sys.argv[0], *sys.argv[3:]], exit=False).result.wasSuccessful() else 1)
