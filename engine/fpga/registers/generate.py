#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the package of the RTL, the header of the driver and the document from registers.csv.

usage: generate.py [--check]     writes the three files; --check says which of them differ, and writes nothing
"""
import csv
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
SPDX = ["SPDX-FileCopyrightText: 2026 The Trilume authors", "SPDX-License-Identifier: GPL-3.0-or-later"]
MADE = "Made from engine/fpga/registers/registers.csv by generate.py: change that, not this."
KINDS = {"constant", "register", "field", "counter", "descriptor", "flag", "record"}


class Row:
    def __init__(self, number, cells):
        self.number = number
        self.kind, self.parent, self.name = cells["kind"], cells["parent"], cells["name"]
        self.position, self.access = cells["position"], cells["access"]
        self.reset, self.text = cells["reset"], cells["text"]

    @property
    def offset(self):
        return int(self.position, 0)

    @property
    def bits(self):
        """(highest, lowest) bit of a field."""
        high, _, low = self.position.partition(":")
        return int(high), int(low or high)

    @property
    def place(self):
        """(first byte, bits) of a member of a descriptor or record."""
        byte, _, width = self.position.partition(":")
        return int(byte), int(width)


def problem_of(rows):
    """What is wrong with the table, or None: places that overlap would be found late in RTL."""
    taken = {}
    for row in rows:
        if row.kind not in KINDS:
            return f"line {row.number}: unknown kind {row.kind!r}"
        if row.kind in {"register", "counter"}:
            size = 8 if row.kind == "counter" else 4
            if row.offset % size:
                return f"line {row.number}: {row.name} at {row.position} is not aligned to {size} bytes"
            places = [("map", row.offset + byte) for byte in range(size)]
        elif row.kind in {"field", "flag"}:
            high, low = row.bits
            if not 0 <= low <= high < (8 if row.kind == "flag" else 32):
                return f"line {row.number}: bits {row.position} of {row.name} do not exist"
            places = [(row.kind + row.parent, bit) for bit in range(low, high + 1)]
        elif row.kind in {"descriptor", "record"}:
            byte, width = row.place
            if byte * 8 % width:
                return f"line {row.number}: {row.name} is not aligned to its size"
            places = [(row.kind, byte + index) for index in range(width // 8)]
        else:
            continue
        for place in places:
            if place in taken:
                return f"line {row.number}: {row.name} overlaps {taken[place]}"
            taken[place] = row.name
    for kind, size in (("descriptor", 64), ("record", 32)):
        if sum(1 for place in taken if place[0] == kind) != size:
            return f"the {kind} has not {size} bytes without gaps"
    return None


def read_rows(path=HERE / "registers.csv"):
    with open(path, encoding="utf-8", newline="") as file:
        return [Row(number, cells) for number, cells in enumerate(csv.DictReader(file), 2)]


def of(rows, *kinds):
    return [row for row in rows if row.kind in kinds]


def camel(name):
    """READ_BEATS or rowBlocks -> ReadBeats, RowBlocks."""
    if name.isupper() or "_" in name:
        return "".join(part.capitalize() for part in name.split("_"))
    return name[0].upper() + name[1:]


def rtl_package(rows):
    lines = [f"// {line}" for line in SPDX] + ["//", f"// {MADE}", "", "package trilume_regs_pkg;"]

    def constant(bits, name, value):
        kind = "int" if bits is None else f"logic [{bits - 1}:0]"
        text = str(value) if bits is None else f"{bits}'h{value:X}"
        lines.append(f"  localparam {kind} {name} = {text};")

    for row in of(rows, "constant"):
        value = int(row.reset, 0)
        constant(64 if row.name.startswith("SIGNATURE") else 32, camel(row.name), value)
    lines.append("  // Offsets in the window of 4 KiB.")
    for row in of(rows, "register", "counter"):
        constant(12, f"Addr{camel(row.name)}", row.offset)
    lines.append("  // Lowest bits.")
    for row in of(rows, "field", "flag"):
        constant(None, f"{camel(row.parent)}{camel(row.name)}Bit", row.bits[1])
    for kind in ("descriptor", "record"):
        lines.append(f"  // Lowest bits and widths in a {kind}.")
        for row in of(rows, kind):
            byte, width = row.place
            constant(None, f"{camel(kind)}{camel(row.name)}Lsb", byte * 8)
            constant(None, f"{camel(kind)}{camel(row.name)}Bits", width)
    return "\n".join(lines + ["endpackage", ""])


def comment(text):
    return f" // {text}" if text else ""


def cpp_header(rows):
    lines = [f"// {line}" for line in SPDX]
    lines += ["//", f"// {MADE}", "#pragma once", "", "#include <cstdint>", "", "// clang-format off",
              "namespace trilume::fpga {", ""]
    for row in of(rows, "constant"):
        bits = 64 if row.name.startswith("SIGNATURE") else 32
        suffix = "ULL" if bits == 64 else "U"
        lines.append(f"inline constexpr std::uint{bits}_t k{camel(row.name)}Value = {int(row.reset, 0):#x}{suffix};"
                     f"{comment(row.text)}")
    lines += ["", "// Offsets of the registers, bytes."]
    for row in of(rows, "register"):
        lines.append(f"inline constexpr std::uint32_t kRegister{camel(row.name)} = 0x{row.offset:03X};{comment(row.text)}")
    lines += ["", "// Offsets of the counters: 64 bits, reading the lower half latches the upper one, 4 bytes on."]
    for row in of(rows, "counter"):
        lines.append(f"inline constexpr std::uint32_t kCounter{camel(row.name)} = 0x{row.offset:03X};{comment(row.text)}")
    lines += ["", "// Fields: a mask of bits, and for those of several bits the lowest one."]
    for row in of(rows, "field", "flag"):
        high, low = row.bits
        name = f"k{camel(row.parent)}{camel(row.name)}"
        mask = ((1 << (high - low + 1)) - 1) << low
        lines.append(f"inline constexpr std::uint32_t {name} = {mask:#x}U;{comment(row.text)}")
        if high != low:
            lines.append(f"inline constexpr unsigned {name}Shift = {low};")
    for kind, name, size in (("descriptor", "Descriptor", 64), ("record", "CompletionRecord", 32)):
        lines += ["", "// As it lies in memory; little endian.", f"struct {name}", "{"]
        for row in of(rows, kind):
            lines.append(f"    std::uint{row.place[1]}_t {row.name} = 0;{comment(row.text)}")
        lines += ["};", f"static_assert(sizeof({name}) == {size});"]
    return "\n".join(lines + ["", "} // namespace trilume::fpga", "// clang-format on", ""])


def cell(text):
    return text.replace("|", "\\|")


def document(rows):
    lines = [f"<!-- {SPDX[0]} -->", f"<!-- {SPDX[1]} -->", f"<!-- {MADE} -->", "# Registers",
             "AXI4-Lite, 32 bits, little endian, a window of 4 KiB. Writes are of whole words; a write of a part, or to where "
             "nothing can be written, and a read of what is not there, are answered with SLVERR.", "",
             "| offset | name | access | reset | |", "| --- | --- | --- | --- | --- |"]
    for row in of(rows, "register", "counter"):
        place = f"`0x{row.offset:03X}`" if row.kind == "register" else f"`0x{row.offset:03X}`, `0x{row.offset + 4:03X}`"
        lines.append(f"| {place} | {row.name} | {row.access} | {row.reset} | {cell(row.text)} |")
        for field in of(rows, "field"):
            if row.kind == "register" and field.parent == row.name:
                lines.append(f"| | {row.name}.{field.name} | {field.access} | {field.reset} | [{field.position}] {cell(field.text)} |")
    lines += ["", "Counters have 64 bits, the lower half first; reading it latches the upper one.", ""]
    for kind, title in (("descriptor", "Descriptor"), ("record", "Completion record")):
        lines += [f"## {title}", "| byte | bits | name | |", "| --- | --- | --- | --- |"]
        for row in of(rows, kind):
            byte, width = row.place
            lines.append(f"| {byte} | {width} | {row.name} | {cell(row.text)} |")
            for flag in of(rows, "flag"):
                if kind == "descriptor" and flag.parent == row.name:
                    lines.append(f"| | | {row.name}.{flag.name} | [{flag.position}] {cell(flag.text)} |")
        lines.append("")
    lines += ["## Constants", "| name | value | |", "| --- | --- | --- |"]
    lines += [f"| {row.name} | `{row.reset}` | {cell(row.text)} |" for row in of(rows, "constant")]
    return "\n".join(lines + [""])


def made_files(rows):
    """path -> text of all that is made from the table."""
    return {
        HERE.parent / "rtl" / "trilume_regs_pkg.sv": rtl_package(rows),
        HERE / "fpga_registers.h": cpp_header(rows),
        HERE / "registers.md": document(rows),
    }


def main(arguments):
    rows = read_rows()
    problem = problem_of(rows)
    if problem:
        print(f"registers.csv: {problem}")
        return 1
    status = 0
    for path, text in made_files(rows).items():
        if arguments == ["--check"]:
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                print(f"{path.relative_to(HERE.parents[2])} is not what registers.csv says: run {pathlib.Path(__file__).name}")
                status = 1
        else:
            path.write_text(text, encoding="utf-8")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
