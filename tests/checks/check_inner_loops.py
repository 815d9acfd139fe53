#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at the innermost loops of the products for AVX-512, which callgrind cannot run, in the objects.

Such a loop has a fixed number of products and no more other instructions than are listed below; it stores nothing
and reads nothing from the stack: all sums stay in registers. A compiler that runs out of registers, or code that
reads something it should have kept, is found here.

usage: check_inner_loops.py BUILD OBJECT...     BUILD is what made the objects, such as "GNU 12 RelWithDebInfo";
                                                objects also as ;-separated lists
"""
import collections
import re
import subprocess
import sys

BUILD = "GNU 12 RelWithDebInfo"
SKIPPED = 77  # as CMakeLists.txt says

# The loop of `function` with the most products: that many `product` instructions, and so many in all.
Loop = collections.namedtuple("Loop", "object function product count instructions")
DOT = "vpdpbusd"
LOOPS = [
    # A line of 64 bytes for one or two tokens; a line of each of two blocks for eight.
    Loop("avx512vnni/ternary_matmul.cpp", "multiplyFew<1ul>", DOT, 4, 19),
    Loop("avx512vnni/ternary_matmul.cpp", "multiplyFew<2ul>", DOT, 8, 27),
    Loop("avx512vnni/ternary_matmul.cpp", "multiplyTile<2ul, 8ul>", DOT, 64, 120),
    # A group of eight steps in five lines.
    Loop("avx512vnni/ternary_matmul_five_bit_vbmi.cpp", "multiplyTile<1ul>", DOT, 24, 122),
    Loop("avx512vnni/ternary_matmul_five_bit_vbmi.cpp", "multiplyTile<8ul>", DOT, 192, 463),
    # A line.
    Loop("avx2/ternary_matmul_avx512bw.cpp", "multiplyTile<1ul>", "vpmaddubsw", 4, 25),
    Loop("avx2/ternary_matmul_avx512bw.cpp", "multiplyTile<8ul>", "vpmaddubsw", 32, 116),
    # A line of each of four dense rows for three tokens.
    Loop("avx512vnni/float_ops.cpp",
         "denseRows<trilume::kernels::(anonymous namespace)::Vec16, trilume::kernels::Bf16View, 4ul, 3ul>", "vmulps", 24, 81),
]

JUMP = re.compile(r"j[a-z]+ ([0-9a-f]+)\b")
# Those whose last operand may be memory that is not written.
READERS = ("cmp", "test", "bt", "nop", "data16", "cs nop", "prefetch", "j", "vptest", "vcomis", "vucomis")

Instruction = collections.namedtuple("Instruction", "address text")


def functions(disassembly):
    """The instructions of each function of `objdump -d -C --no-show-raw-insn`, by name."""
    found = {}
    for line in disassembly.splitlines():
        if start := re.match(r"[0-9a-f]+ <(.*)>:$", line):
            current = found.setdefault(start[1], [])
        elif code := re.match(r" *([0-9a-f]+):\t(.*)", line):
            current.append(Instruction(int(code[1], 16), " ".join(code[2].split())))
    return found


def innermost_loops(code):
    """Runs of instructions that end with a jump back to their first, without another such run inside."""
    index = {instruction.address: i for i, instruction in enumerate(code)}
    runs = []
    for last, instruction in enumerate(code):
        jump = JUMP.match(instruction.text)
        first = index.get(int(jump[1], 16), len(code)) if jump else len(code)
        if first <= last and not any(first <= inner_first for inner_first, _ in runs):
            runs.append((first, last))
    return [code[first:last + 1] for first, last in runs]


def writes_memory(text):
    return re.search(r"\)(\{%k[0-7]\})?$", text) is not None and not text.startswith(READERS)


def reads_stack(text, has_frame):
    return "(%rsp" in text or (has_frame and "(%rbp" in text)


def problems_of(rule, code):
    """What is wrong with a function, one sentence each."""
    def products(loop):
        return sum(instruction.text.startswith(rule.product) for instruction in loop)

    loop = max(innermost_loops(code), key=products, default=[])
    name = f"{rule.object}: {rule.function}"
    problems = []
    if products(loop) != rule.count:
        problems.append(f"{name}: {products(loop)} {rule.product} in the innermost loop, expected {rule.count}")
    if len(loop) > rule.instructions:
        problems.append(f"{name}: {len(loop)} instructions in the innermost loop, at most {rule.instructions} are allowed")
    elif len(loop) < rule.instructions:
        problems.append(f"{name}: {len(loop)} instructions in the innermost loop, fewer than the {rule.instructions} allowed:"
                        " lower the limit, lest the gain be lost again")
    has_frame = any(i.text == "mov %rsp,%rbp" for i in code)  # else it is a register like others
    for instruction in loop:
        if writes_memory(instruction.text):
            problems.append(f"{name}: the innermost loop writes to memory: {instruction.text}")
        elif reads_stack(instruction.text, has_frame):
            problems.append(f"{name}: the innermost loop reads the stack: {instruction.text}")
    return problems


def check(disassemblies, rules):
    """`disassemblies` by the end of the object's path, as in the rules."""
    problems = []
    for rule in rules:
        named = {name: code for name, code in functions(disassemblies.get(rule.object, "")).items() if rule.function in name}
        if len(named) != 1:
            problems.append(f"{rule.object}: {len(named)} functions are called {rule.function}, expected one")
        for code in named.values():
            problems += problems_of(rule, code)
    return problems


def disassemble(path):
    return subprocess.run(["objdump", "-d", "-C", "--no-show-raw-insn", path],
                          stdout=subprocess.PIPE, text=True, check=True).stdout


def main(arguments):
    build, *lists = arguments
    if build != BUILD:
        print(f"inner loops: left out, the limits are for a build by {BUILD}, this is one by {build}")
        return SKIPPED
    objects = [path for paths in lists for path in paths.split(";")]
    disassemblies = {}
    for name in {rule.object for rule in LOOPS}:
        for path in objects:
            if path.endswith(f"/{name}.o"):
                disassemblies[name] = disassemble(path)
    problems = check(disassemblies, LOOPS)
    for problem in problems:
        print(problem)
    if problems:
        print("If that is meant, change the numbers in tests/checks/check_inner_loops.py and say why in the commit.")
    else:
        print(f"inner loops: {len(LOOPS)} looked at")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
