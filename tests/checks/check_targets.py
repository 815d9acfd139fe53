#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when what the CMake targets link differs from the layers: a target may link only what its folder may include,
and a folder may include only what its target links.

usage: check_targets.py ROOT
"""
import pathlib
import re
import sys

import layer_rules
import source_tree

LAYER = re.compile(r"trilume_add_layer\s*\(\s*(\w+)([^)]*)\)")
INCLUDE = re.compile(r'^\s*#\s*include\s+"((?:engine|app|ui)/[^"]+)"', re.M)
KEYWORDS = {"QT", "FUZZED", "SOURCES", "HEADERS", "DEPENDS", "PRIVATE_DEPENDS"}


class Layer:
    def __init__(self, name, folder, body):
        self.target, self.folder, self.links = f"trilume_{name}", folder, []
        keyword = None
        for word in re.sub(r"#[^\n]*", "", body).split():
            if word in KEYWORDS:
                keyword = word
            elif keyword in {"DEPENDS", "PRIVATE_DEPENDS"} and word.startswith("trilume_"):
                self.links.append(word)


def read_layers(root):
    layers = {}
    for file in source_tree.files(root):
        if file.name == "CMakeLists.txt" and not file.path.startswith(("tests/", "packaging/")):
            for name, body in LAYER.findall(file.text):
                layer = Layer(name, str(pathlib.PurePosixPath(file.path).parent), body)
                layers[layer.target] = layer
    return layers


def reachable(layers, target, seen=None):
    """Every layer that `target` links, directly or not."""
    seen = set() if seen is None else seen
    for link in layers[target].links:
        if link in layers and link not in seen:
            seen.add(link)
            reachable(layers, link, seen)
    return seen


def folder_of(layers, path):
    """The deepest layer's folder that holds the header."""
    holders = [layer.folder for layer in layers.values() if path.startswith(layer.folder + "/")]
    return max(holders, key=len, default=None)


def check(root):
    layers = read_layers(root)
    problems = []
    includes = {}
    for file in source_tree.files(root):
        if file.is_cpp and file.path.startswith(("engine/", "app/", "ui/")):
            folder = folder_of(layers, file.path)
            includes.setdefault(folder, []).append((file.path, INCLUDE.findall(file.text)))
    for layer in layers.values():
        rule = layer_rules.rule_for(layer.folder)
        for link in layer.links:
            if link not in layers:
                problems.append(f"{layer.folder}: {layer.target} links {link}, which no folder defines")
        linked = {layers[target].folder for target in reachable(layers, layer.target)}
        if rule:
            # A layer that is only linked through another may be out of reach of includes: direct links count.
            direct = {layers[link].folder for link in layer.links if link in layers}
            problems += [f"{layer.folder}: {layer.target} links {folder}, which it may not include"
                         for folder in sorted(direct) if not layer_rules.is_inside(folder, rule[0])]
        for path, headers in includes.get(layer.folder, []):
            for header in headers:
                target_folder = folder_of(layers, header)
                if target_folder not in linked | {layer.folder}:
                    problems.append(f"{path}: includes {header}, but {layer.target} does not link {target_folder}")
    return problems


if __name__ == "__main__":
    sys.exit(source_tree.report("targets", check(*sys.argv[1:])))
