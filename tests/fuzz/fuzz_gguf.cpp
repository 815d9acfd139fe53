// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// GGUF files: the generic tables, then the model's view and everything a loader reads through it.
#include "engine/checkpoint/fingerprint.h"
#include "engine/checkpoint/gguf/gguf_reader.h"
#include "engine/checkpoint/hgrn_bit/hgrn_bit_file.h"
#include "engine/checkpoint/transformer/transformer_file.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

using namespace trilume;
using namespace trilume::checkpoint;

namespace {

// Every value and every byte that the tables point to; the sum keeps the reads alive.
unsigned readValues(const GgufView& view)
{
    for (const GgufEntryView& entry : view.entries()) {
        static_cast<void>(entry.value.asUnsigned());
        static_cast<void>(entry.value.asSigned());
        static_cast<void>(entry.value.asFloat());
        static_cast<void>(entry.value.asBool());
        static_cast<void>(entry.value.asString());
        static_cast<void>(entry.value.asStrings());
    }
    unsigned sum = 0;
    for (const GgufTensorView& tensor : view.tensors()) {
        for (const std::byte byte : tensor.bytes) {
            sum += std::to_integer<unsigned>(byte);
        }
    }
    return sum;
}

void readModel(const HgrnBitFile& file)
{
    const HgrnBitTensors& tensors = file.tensors();
    std::vector<float> values(tensors.embeddings.size());
    static_cast<void>(tensors.embeddings.readFloats(values));
    static_cast<void>(computeFingerprint(file).ok());
    static_cast<void>(file.loadTokenizer().ok());
}

// All weights are decoded by it.
void readModel(const TransformerFile& file)
{
    static_cast<void>(computeFingerprint(file).ok());
    static_cast<void>(file.loadTokenizer().ok());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto bytes = std::as_bytes(std::span(data, size));
    if (const Result<GgufView> view = parseGguf(bytes, "input"); view.ok()) {
        const volatile unsigned sum = readValues(view.value());
        static_cast<void>(sum);
    }
    if (const Result<HgrnBitFile> file = parseHgrnBitFile(bytes, "input"); file.ok()) {
        readModel(file.value());
    }
    if (const Result<TransformerFile> file = parseTransformerFile(bytes, "input"); file.ok()) {
        readModel(file.value());
    }
    return 0;
}
