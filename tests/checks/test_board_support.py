# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants what differs between the files of engine/fpga/support; test_checks.py runs this."""
import importlib.util
import pathlib
import unittest

import check_kv260
import check_ulx3s


class Kv260(unittest.TestCase):
    FOLDER = pathlib.Path(__file__).resolve().parents[2] / "engine/fpga/support/kv260"

    def texts(self):
        return [(self.FOLDER / name).read_text() for name in ("build.tcl", "trilume_kv260.v", "trilume.dtso")]

    def test_clean(self):
        self.assertEqual(check_kv260.disagreements(*self.texts()), [])

    def test_planted(self):
        for place, old, new, expected in [
                (0, "-offset 0xA0000000", "-offset 0xA0010000", "address of the registers"), (0, "-range 4K", "-range 8K", "bytes"),
                (0, "DATA_WIDTH 128", "DATA_WIDTH 64", "width"), (1, ".BusBits (128)", ".BusBits (64)", "wires"),
                (1, "250000", "200000", "clock"), (2, "reg = <0x0 0xa0000000", "reg = <0x0 0xa0001000", "reg of"),
                (2, "trilume.bit.bin", "other.bin", "bitstream")]:
            with self.subTest(expected=expected):
                texts = self.texts()
                self.assertIn(old, texts[place])
                texts[place] = texts[place].replace(old, new, 1)
                self.assertIn(expected, " ".join(check_kv260.disagreements(*texts)))


class Ulx3s(unittest.TestCase):
    FPGA = pathlib.Path(__file__).resolve().parents[2] / "engine/fpga"

    def places(self, old="", new=""):
        texts = [(self.FPGA / "support/ulx3s" / name).read_text() for name in ("rtl/trilume_ulx3s_pins.sv", "ulx3s.lpf")]
        self.assertIn(old, texts[1])
        return check_ulx3s.place_problems(texts[0], texts[1].replace(old, new, 1))

    def test_clean(self):
        self.assertEqual(self.places(), [])
        self.assertEqual(check_ulx3s.clock_problems(*check_ulx3s.texts_of(self.FPGA)), [])

    def test_places(self):
        self.assertEqual(self.places('LOCATE COMP "led[3]" SITE "D2";', ""), ["led[3] has no place"])
        self.assertEqual(self.places('"sdram_d[15]" SITE "J17"', '"sdram_d[15]" SITE "J18"'), ["J18 is there twice"])
        self.assertEqual(self.places('IOBUF PORT "ftdi_rxd"', 'IOBUF PORT "other"'), ["ftdi_rxd has no standard"])
        self.assertEqual(self.places('LOCATE COMP "led[0]"', 'LOCATE COMP "led[8]"'),
                         ["led[0] has no place", "led[8] has a place and is no port"])

    def test_clocks(self):
        for place, old, new, expected in [
                (0, "CLKFB_DIV(12)", "CLKFB_DIV(13)", "oscillator"), (0, "CLKOP_DIV(10)", "CLKOP_DIV(5)", "300000 kHz inside"),
                (1, "32'd60000", "32'd50000", "trilume_ulx3s says 50000"), (1, "ClocksPerBit = 20", "ClocksPerBit = 25", "3 Mbaud"),
                (1, "PowerUp      = 12000", "PowerUp      = 6000", "200 us"), (2, "= 450", "= 480", "too rarely"),
                (3, "CLOCK_MEGAHERTZ = 60", "CLOCK_MEGAHERTZ = 70", "build.py"), (4, "{60'000.0", "{139'000.0", "139000"),
                (5, "asked for 60.0", "asked for 70.0", "report.md says"), (5, " MHz, asked", "1 kHz, asked", "not reached")]:
            with self.subTest(expected=expected):
                texts = check_ulx3s.texts_of(self.FPGA)
                self.assertIn(old, texts[place])
                texts[place] = texts[place].replace(old, new, 1)
                self.assertIn(expected, " ".join(check_ulx3s.clock_problems(*texts)))


def bitstream_builder():
    path = Ulx3s.FPGA / "support/ulx3s/build.py"
    spec = importlib.util.spec_from_file_location("build_ulx3s", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Bitstream(unittest.TestCase):
    ROWS = {"tools": "yosys 1", "build": "01234567", "part": "25k", "TRELLIS_COMB": "9000 of 24288", "MULT18X18D": "4 of 28",
            "clock clk": "61.0 MHz, asked for 60.0", "bitstream": "9 bytes, SHA-256 ab"}

    def problems(self, **changed):
        return bitstream_builder().problems_of({**self.ROWS, **changed}, self.ROWS)

    def test_clean(self):
        builder = bitstream_builder()
        self.assertEqual(self.problems(), [])
        self.assertEqual(builder.rows_of(builder.text_of(self.ROWS)), self.ROWS)

    def test_planted(self):
        self.assertEqual(self.problems(**{"clock clk": "59.9 MHz, asked for 60.0"}), ["59.9 MHz, asked for 60.0"])
        self.assertIn("more than 75%", self.problems(TRELLIS_COMB="18217 of 24288")[0])
        self.assertIn("5 multipliers", self.problems(ALU54B="1 of 14")[0])
        self.assertIn("3 multipliers", self.problems(MULT18X18D="3 of 28")[0])
        self.assertIn("another bitstream", self.problems(bitstream="9 bytes, SHA-256 ac")[0])
        self.assertEqual(self.problems(bitstream="9 bytes, SHA-256 ac", build="76543210"), [])
        rows = {name: value for name, value in self.ROWS.items() if name != "clock clk"}
        self.assertEqual(bitstream_builder().problems_of(rows, {}), ["nextpnr named no clock"])

    def test_delays(self):
        log = ("Info: Max delay <async>             -> negedge $glbnet$clk: 9.00 ns\n"
               "Info: Max delay <async>             -> negedge $glbnet$clk: 1.44 ns\n"
               "Info: Max delay posedge $glbnet$clk -> <async>            : 7.23 ns\n")
        self.assertEqual(bitstream_builder().delays(log),
                         [("<async>", "negedge $glbnet$clk", 1.44), ("posedge $glbnet$clk", "<async>", 7.23)])
