#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Looks into the objects of the kernels:
# - An object built for a newer instruction set must define nothing that the linker may share (weak symbols): it could
#   take that copy for the whole program, which then dies on an older processor.
# - No object holds instructions beyond those that its name promises: dispatch chooses it by that.
# - None has approximate float instructions, nor fused ones but for attention (Vec16::fused): they would give other bits.
#
# usage: check_isa_objects.sh OBJECT... (also as ;-separated lists); NM and OBJDUMP name the tools for another processor
nm=${NM:-nm}
objdump=${OBJDUMP:-objdump}

# What no processor may compute with, as a pattern of instructions.
approximate='^(vrcp|vrsqrt|rcpps|rcpss|rsqrt|frecp|frsqrt)'
fused='^(vfn?m(add|sub)|fn?m(la|ls|add|sub) .*[vsd][0-9])'
wide_only='%(zmm|k[0-7]|[xy]mm(1[6-9]|2[0-9]|3[01]))'
dot_products='^(\{[a-z]+\} )?vpdp'
tiles='^(tdp|tile|ldtile|sttile)'

# The pattern of instructions that FOLDER/FILE may not have.
foreign_to() {
    case $1 in
    avx2/*_avx512bw.cpp.o | avx512vnni/float_ops.cpp.o | avx512vnni/transformer_ops.cpp.o) echo "$dot_products" ;;
    avx2/*_vnni.cpp.o) echo "$wide_only|^vpdp" ;; # {vex} stands before the form without AVX-512
    avx2/*) echo "$wide_only|$dot_products" ;;
    avx512vnni/*_amx.cpp.o | avx512vnni/tile_*.cpp.o) echo '^(v(dpbf16|pmadd52|pcompress[bw]|popcnt)|tdp(bf16|fp16))' ;; # int8 alone
    avx512vnni/*_vbmi.cpp.o) echo '^v(dpbf16|pmadd52|pcompress[bw]|popcnt)' ;;
    avx512vnni/*) echo '^v(dpbf16|pmadd52|perm[it2]*b |pcompress[bw]|popcnt)' ;;
    neon/*_dotprod.cpp.o) echo '^([us]mmla|usdot|sudot|bf(dot|mm|mlal|cvt)|fml[as]l|whilel|ptrue)' ;;
    neon/*) echo '^([us]mmla|[us]dot|usdot|sudot|bf(dot|mm|mlal|cvt)|fml[as]l|whilel|ptrue)' ;;
    *) echo "%[yz]mm|$wide_only|^[us]dot" ;;
    esac
}

complain() { # complain OBJECT WORDS LINES
    [ -z "$3" ] && return
    printf '%s %s:\n%s\n' "$1" "$2" "$(printf '%s\n' "$3" | sort | uniq -c | head -n 5)"
    status=1
}

status=0
count=0
for object in $(printf '%s\n' "$@" | tr ';' '\n' | grep -E '\.cpp\.o$'); do
    name=$(basename "$(dirname "$object")")/$(basename "$object")
    code=$("$objdump" -d --no-show-raw-insn "$object") || exit 2
    code=$(printf '%s\n' "$code" | sed -n 's/^ *[0-9a-f]*:\t//p' | tr -s '\t ' ' ')
    [ -n "$code" ] || exit 2
    complain "$object" 'has instructions that it may not use' "$(printf '%s\n' "$code" | grep -E "$(foreign_to "$name")")"
    complain "$object" 'has approximate float instructions' "$(printf '%s\n' "$code" | grep -E "$approximate")"
    case $name in
    avx512vnni/*_amx.cpp.o | avx512vnni/tile_*.cpp.o) ;;
    *) complain "$object" 'has instructions on tiles' "$(printf '%s\n' "$code" | grep -E "$tiles")" ;;
    esac
    case $name in
    */transformer_ops.cpp.o) ;;
    *) complain "$object" 'has fused float instructions' "$(printf '%s\n' "$code" | grep -E "$fused")" ;;
    esac
    case $name in
    avx2/* | avx512vnni/* | neon/*)
        count=$((count + 1))
        symbols=$("$nm" -C --defined-only "$object") || exit 2
        complain "$object" 'defines weak symbols' "$(printf '%s\n' "$symbols" | grep -E ' [WVu] ' | grep -v ' DW\.ref')"
        ;;
    esac
done
if [ "$count" -eq 0 ]; then
    echo 'no object of an instruction set was given' >&2
    exit 2
fi
echo "isa objects: $count looked at" >&2
exit $status
