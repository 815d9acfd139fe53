// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trilume::quant {

// How far one multiplier of a ternary matrix' trits reaches. Loaders say what their files mean;
// whoever sums over more than one multiplier's trits must refuse.
enum class ScaleKind
{
    Tensor = 1, // one for the whole matrix
    Row = 2,    // one for each row: an output
    Group = 3,  // one for each row and so many inputs: no sum over a whole row is exact
};

// What shares one scale among the int8 codes that a matrix is multiplied with.
enum class ActivationGrid
{
    Token = 1, // the whole input of a token
    Group = 2, // so many inputs of a token
};

// How exact codes on the grid of groups are. Families whose weights alone are ternary define none:
// their activations are floats.
enum class CodeWidth
{
    Int8 = 1,
    Int16 = 2, // two planes of int8
};

} // namespace trilume::quant
