# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A shell as a person has it, on a terminal of its own: keys go in, and the words that a command gets come out."""
import os
import pathlib
import pty
import select
import shutil
import signal
import tempfile
import time

PATIENCE = 20  # seconds; a busy machine is slow
READY = "shell-is-ready"
COMMAND = {
    "bash": ["bash", "--noprofile", "--norc", "-i"],
    "zsh": ["zsh", "-f", "-i"],
    "fish": ["fish", "--no-config", "-i"],
}
# What stands for the program: writes its words, one a line, under a name that appears when they are all there.
STAND_IN = {
    "bash": '{name}() {{ printf "%s\\n" "$@" >words.part; mv words.part words; }}',
    "zsh": '{name}() {{ printf "%s\\n" "$@" >words.part; mv words.part words; }}',
    "fish": 'function {name}; printf "%s\\n" $argv >words.part; mv words.part words; end',
}


class Shell:
    def __init__(self, name, folder, start):
        """`start`: lines that are read before the first key, after those that define the programs."""
        self.name, self.folder = name, pathlib.Path(folder)
        home = pathlib.Path(tempfile.mkdtemp(dir=folder, prefix=".home-"))
        environment = {
            "PATH": os.environ["PATH"], "HOME": str(home), "TERM": "xterm", "LC_ALL": "C.UTF-8", "COLUMNS": "200",
            "XDG_CACHE_HOME": str(self.folder / ".cache"), "HISTFILE": "", "fish_greeting": "", "ZDOTDIR": str(home),
        }
        self.output = b""
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.execvpe(COMMAND[name][0], COMMAND[name], environment)
        script = home / "start"
        script.write_text("\n".join([*(STAND_IN[name].format(name=program) for program in ("trilume-cli", "trilume")), *start]))
        self.type(f"source {script}; echo {READY[:5]}''{READY[5:]}\n")
        self.wait_for(READY)

    def type(self, keys):
        os.write(self.terminal, keys.encode())

    def read(self, seconds):
        """What comes within that time; nothing at its end."""
        if not select.select([self.terminal], [], [], seconds)[0]:
            return b""
        try:
            piece = os.read(self.terminal, 65536)
        except OSError:
            return b""
        # fish asks what the terminal is and waits for the answer.
        if b"\x1b[c" in piece or b"\x1b[0c" in piece:
            os.write(self.terminal, b"\x1b[?62;c")
        self.output += piece
        return piece

    def wait_for(self, text):
        end = time.monotonic() + PATIENCE
        while text.encode() not in self.output:
            if time.monotonic() > end:
                raise TimeoutError(f"{self.name} did not print {text!r}: {self.output[-2000:]!r}")
            self.read(0.1)

    def settle(self):
        """Reads what is on its way, until nothing comes for a moment."""
        end = time.monotonic() + PATIENCE
        while self.read(0.05) and time.monotonic() < end:
            pass

    def run(self, keys, name):
        """Types the keys, and waits for the file that the line of them writes."""
        file = self.folder / name
        file.unlink(missing_ok=True)
        self.output = b""
        self.type(keys + "\n")
        end = time.monotonic() + PATIENCE
        while not file.exists():
            if time.monotonic() > end:
                self.type("\x03")  # so that the next line begins anew
                raise TimeoutError(f"{self.name} ran nothing after {keys!r}: {self.output[-2000:]!r}")
            self.read(0.02)
        self.settle()
        return file.read_text()

    def words(self, keys):
        """The words that the command is called with after these keys, and all that was printed meanwhile."""
        words = self.run(keys, "words").split("\n")[:-1]
        return words, self.output.decode(errors="replace")

    def value_of(self, line):
        """What `line` prints."""
        block = f"begin; {line}; end" if self.name == "fish" else f"{{ {line}; }}"
        return self.run(f"{block} >value.part; mv value.part value", "value")

    def close(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.terminal)


def is_installed(name):
    return shutil.which(name) is not None
