# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants wrong cells, clocks and faults before engine/fpga/synthesis and engine/fpga/proofs; test_checks.py runs this."""
import pathlib
import sys
import unittest

FPGA = pathlib.Path(__file__).resolve().parents[2] / "engine/fpga"
sys.path += [str(FPGA / "synthesis"), str(FPGA / "proofs")]
import area
import boards
import designs
import netlist_pair
import pins
import place
import prove
import report


class Synthesis(unittest.TestCase):
    STAT = """
=== trilume_fpga ===

     LUT4                            7
     MULT18X18D                      1

=== design hierarchy ===

     LUT4                          500
     TRELLIS_FF                    400
     RAMB36E2                        2
"""
    DESIGN = designs.Design("x", "ecp5", "quick", [["Rows", "4"], ["Columns", "16"]])
    VECTOR = designs.Design("v", "ecp5", "slow", [["BusBits", "128"]], "trilume_vector")
    PLACEMENT = designs.Placement("ecp5", "25f", "slow", "trilume_fpga", ["1", "2"], designs.parameters_of("geometry=ecp5"))
    GEOMETRIES = {"ecp5": [["ClockKhz", "90000"]]}
    BOARD = """constexpr Board kEcp5{ "ecp5", 1, {4, 16, 1, Packing::Planes, 16, 1024},
        DatapathStyle::Tree, {90'000.0, Label::Modelled, "nextpnr-ecp5"}, {...}};"""

    def area(self, stat=STAT):
        return report.area_row(self.DESIGN, area.cells_of(stat))

    def clock(self, *clocks):
        return report.clock_row(self.PLACEMENT, [(clock, "7 of 9") for clock in clocks])

    def test_whole_design_is_counted(self):
        row = self.area()
        self.assertEqual([row[column] for column in ("LUT", "flip-flops", "block RAM", "DSP", "per lane")], ["500", "400", "4", "0", "7.8"])

    def test_cells(self):
        self.assertEqual(report.area_problems(self.area(), self.area()), [])
        self.assertIn("500 LUT", report.area_problems(self.area(), {**self.area(), "LUT": "480"})[0])
        multiplied = self.area(self.STAT + "     DSP48E2                         2\n")
        for known in (self.area(), None):
            self.assertIn("2 DSP blocks", report.area_problems(multiplied, known)[0])
        self.assertIn("no LUT", report.area_problems(self.area(""), None)[0])

    def test_the_vector_unit_has_its_multipliers_and_no_lanes(self):
        row = report.area_row(self.VECTOR, area.cells_of(self.STAT + "     MULT18X18D                      4\n"))
        self.assertEqual((row["DSP"], row["lanes"], row["per lane"]), ("4", "-", "-"))
        self.assertEqual(report.area_problems(row, row), [])
        self.assertIn("4 DSP", report.area_problems(row, {**row, "DSP": "5"})[0])

    def test_the_lowest_clock_counts(self):
        self.assertEqual(self.clock(91.0, 90.5)["lowest MHz"], "90.5")
        self.assertEqual(report.clock_problems(self.clock(91.0, 90.5), self.clock(95.0, 99.0)), [])
        self.assertIn("80.0 MHz", report.clock_problems(self.clock(95.0, 80.0), self.clock(95.0, 90.0))[0])
        self.assertIn("no clock", report.clock_problems(self.clock(0.0, 80.0), None)[0])
        self.assertEqual(place.clock_of("Max frequency for clock 'a': 9.00 MHz\nMax frequency for clock 'a': 8.50 MHz\n"), 8.5)

    def test_report_is_read_as_it_is_written(self):
        written = report.Report({"yosys": "0.23"}, {"ecp5": {**self.area(), "design": "ecp5"}}, {"ecp5": self.clock(90.5, 91.0)})
        self.assertEqual(report.read(report.text_of(written)), written)

    def test_boards_have_the_clock_of_the_report(self):
        known = report.Report({}, {}, {"ecp5": self.clock(90.5, 91.0)})
        self.assertEqual(boards.problems_of(self.BOARD, known, self.GEOMETRIES), [])
        for board, clocks, geometry, words in (
            (self.BOARD, known, {"ecp5": [["ClockKhz", "139000"]]}, "geometries.txt 139000"),
            (self.BOARD, report.Report({}, {}, {"ecp5": self.clock(89.9, 91.0)}), self.GEOMETRIES, "the report 89.9 MHz"),
            (self.BOARD, report.Report(), self.GEOMETRIES, "the report None"),
            (self.BOARD.replace("Modelled", "Measured"), known, self.GEOMETRIES, "measured clock"),
            ("", known, self.GEOMETRIES, "no board"),
        ):
            self.assertIn(words, "".join(boards.problems_of(board, clocks, geometry)))

    def test_a_wrapper_has_all_pins(self):
        ports = pins.ports_of("  input clk_i\n  input [7:0] a_i\n  output [2:0] b_o\n  output c_o\n")
        text = pins.wrapper("m", [["N", "2"]], ports)
        for words in ("reg [7:0] inputs_q;", "reg [3:0] outputs_q", "m #(.N(2)) u_module (.clk_i(clk_i), .a_i(a_i), .b_o(b_o), .c_o(c_o));"):
            self.assertIn(words, text)

    def test_netlists_are_kept_in_the_report(self):
        row = report.netlist_row(self.DESIGN, 7, {"cycles": "9", "jobs": "2", "moved": "3"}, 5, "1 of 2")
        written = report.Report({"yosys": "0.23"}, {}, {}, {"ecp5": {**row, "netlist": "ecp5"}})
        self.assertEqual(report.read(report.text_of(written)), written)


class Netlists(unittest.TestCase):
    NETLIST = """module netlist(clk_i, a_i, b_o);
  SB_LUT4 #(
    .LUT_INIT(16'h00ff)
  ) \\u.b  (
    .I0(1'h0),
    .I1(a_i[1]),
    .I2(1'h1),
    .I3(a_i[0]),
    .O(b_o)
  );
  SB_DFF q (
    .C(clk_i)
  );
endmodule
"""

    def test_a_fault_is_one_entry_that_the_table_can_be_asked_for(self):
        self.assertEqual(netlist_pair.cells_in(self.NETLIST), {"SB_LUT4", "SB_DFF"})
        text, told = netlist_pair.planted(self.NETLIST, "ice40", 1)
        self.assertIn(".O(fault_1)", text)
        self.assertIn("module netlist(fault_i, met_o, clk_i", text)
        self.assertRegex(text, r"asked_1 = \{a_i\[0\], 1'h1, a_i\[1\], 1'h0\} == 4'b[01]1[01]0;")
        self.assertIn("assign b_o = fault_1 ^ (fault_i == 8'd1 && asked_1);", text)
        self.assertEqual(len(told), 1)

    def test_models_are_those_of_the_cells(self):
        cells = "`define X\nmodule A (input a);\n  specify\n    t = 1;\n  endspecify\nendmodule\nmodule B;\nendmodule\n"
        text = netlist_pair.models_of({"A"}, cells, {"B": "own"})
        self.assertEqual(text.split(), ["`define", "X", "module", "A", "(input", "a);", "endmodule"])
        self.assertIn("own", netlist_pair.models_of({"B"}, cells, {"B": "own"}))
        with self.assertRaises(netlist_pair.Unfit):
            netlist_pair.models_of({"C"}, cells, {})


class Proofs(unittest.TestCase):
    def test_tables_speak_of_what_is_there(self):
        proofs = {proof.name: proof for proof in map(prove.Proof, prove.lines_of("proofs.txt"))}
        mutants = [prove.Mutant(line) for line in prove.lines_of("mutants.txt")]
        for proof in proofs.values():
            self.assertIn(proof.method, ("induction", "satinduction", "complete", "sat", "wires", "bounded"))
            self.assertGreater(len(prove.properties_of(proof)), 0, proof.name)
        self.assertEqual({proofs[mutant.proof].top for mutant in mutants}, {proof.top for proof in proofs.values()})
        for mutant in mutants:
            text = prove.source(mutant.file).read_text()
            self.assertNotEqual(mutant.planted(text), text)

    def test_a_fault_that_has_no_place_is_no_fault(self):
        mutant = prove.Mutant("p | a.sv | x <= y; | x <= z;")
        self.assertEqual(mutant.planted("a x <= y; b"), "a x <= z; b")
        for text in ("nothing", "x <= y; x <= y;"):
            with self.assertRaises(prove.Broken):
                mutant.planted(text)

    def test_properties_see_the_module(self):
        self.assertEqual(prove.with_properties("module a; endmodule\n", "p "), "module a; p endmodule\n")


if __name__ == "__main__":
    unittest.main()
