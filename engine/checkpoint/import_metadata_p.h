// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/gguf/gguf_writer.h"
#include "engine/checkpoint/huggingface/import_source.h"
#include "engine/quant/ternary_format.h"

#include <optional>
#include <string>

namespace trilume::checkpoint {

// What every model file says of itself.
struct GeneralMetadata
{
    std::string architecture;
    std::string name;
    std::string license; // empty: not known, as the next one
    std::string sourceUrl;
    std::optional<quant::TernaryFormat> format; // of most tensors; nothing: another one
};

void addGeneral(GgufWriter& writer, const GeneralMetadata& general);

// Names all keys and tensors of a model file (contracts: Model file). The fingerprint is a
// placeholder of its length, to be replaced when the weights have been read.
void describeModelFile(GgufWriter& writer, const ImportSource& source, quant::TernaryFormat format);

} // namespace trilume::checkpoint
