# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packages of Trilume's with a few words instead of programs, made by the project's own rules (packaging/cmake) in a second."""
import pathlib
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROJECT = """\
cmake_minimum_required(VERSION 3.25)
project(trilume VERSION {version} LANGUAGES NONE)
set(CMAKE_SYSTEM_PROCESSOR {processor})
set(TRILUME_BUILD_GUI ON)
list(APPEND CMAKE_MODULE_PATH "${{PROJECT_SOURCE_DIR}}/packaging/cmake")
{installs}
include(TrilumePackages)
"""


def make_sources(folder, version, files, moved="", processor="x86_64"):
    """A source tree that installs `files`, path below the prefix -> component, under `version`."""
    packaging = pathlib.Path(folder, "packaging")
    shutil.copytree(ROOT / "packaging", packaging, ignore=shutil.ignore_patterns("*.postinst", "*.prerm", "*.postrm"))
    (packaging / "moved-files.txt").write_text(moved, encoding="utf-8")
    installs = ""
    for path, component in files.items():
        source = pathlib.Path(folder, "files", path)
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_text(f"{path} of {version}\n", encoding="utf-8")
        installs += f'install(FILES "files/{path}" DESTINATION "{pathlib.PurePosixPath(path).parent}" COMPONENT {component})\n'
    pathlib.Path(folder, "CMakeLists.txt").write_text(PROJECT.format(version=version, installs=installs, processor=processor), encoding="utf-8")
    pathlib.Path(folder, "LICENSE").write_text("a licence\n", encoding="utf-8")
    pathlib.Path(folder, "CHANGELOG.md").write_text(f"# Changelog\n\n## [{version}] - 2026-12-24\n\n- One.\n", encoding="utf-8")
    return folder


def run(*command, **options):
    """The output of a command that must succeed."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    if done.returncode != 0:
        raise AssertionError(f"{command}: {done.stdout}")
    return done.stdout


def commit(folder, tag=None, time="1800000000"):
    """Puts the sources under git."""
    git = ["git", "-C", str(folder), "-c", "user.name=A", "-c", "user.email=a@b.c"]
    environment = {"GIT_COMMITTER_DATE": f"{time} +0000", "GIT_AUTHOR_DATE": f"{time} +0000", "PATH": "/usr/bin:/bin", "HOME": "/nowhere"}
    if not pathlib.Path(folder, ".git").exists():
        run(*git, "init", "-q", env=environment)
        pathlib.Path(folder, ".gitignore").write_text("/build/\n", encoding="utf-8")
    run(*git, "add", "-A", env=environment)
    run(*git, "commit", "-q", "--allow-empty", "-m", "A commit", env=environment)
    if tag:
        run(*git, "tag", tag, env=environment)


def pack(folder, *generators, settings=()):
    """Configures, with these settings, and packs; the folder that the packages are in."""
    build = pathlib.Path(folder, "build")
    run("cmake", "-G", "Ninja", "-S", str(folder), "-B", str(build), *settings)
    run(str(pathlib.Path(folder, "packaging/package")), str(build), str(build / "packages"), *generators)
    return build / "packages"
