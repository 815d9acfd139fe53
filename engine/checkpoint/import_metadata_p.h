// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/gguf/gguf_writer.h"
#include "engine/checkpoint/huggingface/import_source.h"
#include "engine/quant/ternary_format.h"

namespace trilume::checkpoint {

// Names all keys and tensors of a model file (contracts: Model file). The fingerprint is a
// placeholder of its length, to be replaced when the weights have been read.
void describeModelFile(GgufWriter& writer, const ImportSource& source, quant::TernaryFormat format);

} // namespace trilume::checkpoint
