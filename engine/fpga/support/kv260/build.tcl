# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the bitstream of the KV260 with Vivado (2022.1 or later, with the board files of the Kria):
#   vivado -mode batch -source build.tcl [-tclargs JOBS]
# Everything is written below build/ beside this file: trilume.bit.bin is what the board loads, timing.txt and
# utilisation.txt say what came of it. Ends with an error where timing is not met: such a bitstream computes wrongly, and
# not always.

set here [file dirname [file normalize [info script]]]
set rtl [file normalize [file join $here .. .. rtl]]
set out [file join $here build]
set jobs [expr {$argc > 0 ? [lindex $argv 0] : 2}]
set clock_khz 250000

proc source_files {rtl} {
    set listed [open [file join $rtl files.f]]
    set files {}
    foreach line [split [read $listed] \n] {
        if {[string trim $line] ne ""} {
            lappend files [file join $rtl [string trim $line]]
        }
    }
    close $listed
    return $files
}

# 32 bits that differ where a source differs: the driver shows them, and a board model names what it was made for.
proc build_number {files} {
    set sum 0
    foreach file $files {
        set source [open $file rb]
        binary scan [read $source] cu* bytes
        close $source
        foreach byte $bytes {
            set sum [expr {(($sum * 16777619) ^ $byte) & 0xffffffff}]
        }
    }
    return $sum
}

set files [linsert [source_files $rtl] end [file join $here trilume_kv260.v]]
set build [build_number $files]
puts [format "build %08x" $build]

create_project -force trilume_kv260 $out -part xck26-sfvc784-2LV-c
set_property board_part [lindex [lsort [get_board_parts *:kv260_som:part0:*]] end] [current_project]
add_files -norecurse $files
set_property top trilume_kv260 [current_fileset]
update_compile_order -fileset sources_1

# The processors: their memory and clocks as the board's files say, one HP port and one port for registers.
create_bd_design system
set ps [create_bd_cell -type ip -vlnv xilinx.com:ip:zynq_ultra_ps_e ps]
apply_bd_automation -rule xilinx.com:bd_rule:zynq_ultra_ps_e -config {apply_board_preset 1} $ps
set_property -dict [list \
    CONFIG.PSU__FPGA_PL0_ENABLE 1 \
    CONFIG.PSU__CRL_APB__PL0_REF_CTRL__FREQMHZ 100 \
    CONFIG.PSU__USE__M_AXI_GP0 1 \
    CONFIG.PSU__MAXIGP0__DATA_WIDTH 32 \
    CONFIG.PSU__USE__M_AXI_GP1 0 \
    CONFIG.PSU__USE__M_AXI_GP2 0 \
    CONFIG.PSU__USE__S_AXI_GP2 1 \
    CONFIG.PSU__SAXIGP2__DATA_WIDTH 128 \
    CONFIG.PSU__USE__IRQ0 1] $ps

set clock [create_bd_cell -type ip -vlnv xilinx.com:ip:clk_wiz clock]
set_property -dict [list \
    CONFIG.PRIM_IN_FREQ 100 \
    CONFIG.CLKOUT1_REQUESTED_OUT_FREQ [expr {$clock_khz / 1000}] \
    CONFIG.RESET_TYPE ACTIVE_LOW] $clock
set reset [create_bd_cell -type ip -vlnv xilinx.com:ip:proc_sys_reset reset]
set registers [create_bd_cell -type ip -vlnv xilinx.com:ip:smartconnect registers]
set_property -dict [list CONFIG.NUM_SI 1 CONFIG.NUM_MI 1] $registers
set memory [create_bd_cell -type ip -vlnv xilinx.com:ip:smartconnect memory]
set_property -dict [list CONFIG.NUM_SI 1 CONFIG.NUM_MI 1] $memory
set core [create_bd_cell -type module -reference trilume_kv260 trilume]
set_property -dict [list CONFIG.CLOCK_KHZ $clock_khz CONFIG.BUILD [format 0x%08x $build]] $core

connect_bd_net [get_bd_pins ps/pl_clk0] [get_bd_pins clock/clk_in1]
connect_bd_net [get_bd_pins ps/pl_resetn0] [get_bd_pins clock/resetn] [get_bd_pins reset/ext_reset_in]
connect_bd_net [get_bd_pins clock/locked] [get_bd_pins reset/dcm_locked]
connect_bd_net [get_bd_pins clock/clk_out1] [get_bd_pins reset/slowest_sync_clk] \
    [get_bd_pins ps/maxihpm0_fpd_aclk] [get_bd_pins ps/saxihp0_fpd_aclk] \
    [get_bd_pins registers/aclk] [get_bd_pins memory/aclk] [get_bd_pins trilume/aclk]
connect_bd_net [get_bd_pins reset/peripheral_aresetn] \
    [get_bd_pins registers/aresetn] [get_bd_pins memory/aresetn] [get_bd_pins trilume/aresetn]
connect_bd_intf_net [get_bd_intf_pins ps/M_AXI_HPM0_FPD] [get_bd_intf_pins registers/S00_AXI]
connect_bd_intf_net [get_bd_intf_pins registers/M00_AXI] [get_bd_intf_pins trilume/s_axil]
connect_bd_intf_net [get_bd_intf_pins trilume/m_axi] [get_bd_intf_pins memory/S00_AXI]
connect_bd_intf_net [get_bd_intf_pins memory/M00_AXI] [get_bd_intf_pins ps/S_AXI_HP0_FPD]
connect_bd_net [get_bd_pins trilume/irq] [get_bd_pins ps/pl_ps_irq0]

# What trilume.dtso says, too. The core addresses memory as the processors do.
assign_bd_address -offset 0xA0000000 -range 4K \
    -target_address_space [get_bd_addr_spaces ps/Data] [get_bd_addr_segs trilume/s_axil/*]
assign_bd_address -target_address_space [get_bd_addr_spaces trilume/m_axi] [get_bd_addr_segs ps/SAXIGP2/HP0_DDR_LOW]
assign_bd_address -target_address_space [get_bd_addr_spaces trilume/m_axi] [get_bd_addr_segs ps/SAXIGP2/HP0_DDR_HIGH]
validate_bd_design
save_bd_design
make_wrapper -files [get_files system.bd] -top -import
set_property top system_wrapper [current_fileset]

# Logic in the fabric alone: no constraint of pins, and the clocks are those of the block design.
set_property strategy Flow_PerfOptimized_high [get_runs synth_1]
set_property strategy Performance_ExplorePostRoutePhysOpt [get_runs impl_1]
launch_runs impl_1 -to_step write_bitstream -jobs $jobs
wait_on_run impl_1
open_run impl_1
report_timing_summary -file [file join $out timing.txt]
report_utilization -file [file join $out utilisation.txt]
set slack [get_property SLACK [get_timing_paths -max_paths 1 -setup]]
puts "worst slack $slack ns at [expr {$clock_khz / 1000}] MHz"
if {$slack < 0} {
    error "timing is not met: worst slack $slack ns, see build/timing.txt; lower clock_khz in build.tcl"
}
write_bitstream -force -bin_file [file join $out trilume.bit]
file rename -force [file join $out trilume.bin] [file join $out trilume.bit.bin]
