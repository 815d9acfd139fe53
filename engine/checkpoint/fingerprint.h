// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/tensor_specs.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

struct XXH3_state_s;

namespace trilume::checkpoint {

class HgrnBitFile;
class TransformerFile;

// XXH3-128 (seed 0) over the logical content of a model, whatever types and layout a file stores it
// in. The bytes, all little endian:
//   "trilume-fingerprint-1\n";
//   the prefix of its architecture, which are its hyper-parameters (fingerprintPrefix());
//   every tensor in the order of the architecture: its name after the u64 of its length, rows
//   and columns as u64, then for a ternary one its scale as f32 and its trits as i8, for another
//   one its values as f32, row by row, without padding;
//   the serialised tokenizer after the u64 of its length (0 without one).
class FingerprintHasher final
{
public:
    explicit FingerprintHasher(std::span<const std::byte> prefix);
    ~FingerprintHasher();
    FingerprintHasher(const FingerprintHasher&) = delete;
    FingerprintHasher& operator=(const FingerprintHasher&) = delete;

    // Begins a tensor; its values follow in pieces of any size.
    void beginTensor(const TensorSpec& spec);
    void addScale(float scale);
    void addTrits(std::span<const std::int8_t> trits);
    void addFloats(std::span<const float> values);

    // Ends the content; 32 lower-case hex digits, the high half first.
    [[nodiscard]] std::string finish(std::span<const std::byte> tokenizerModel);

private:
    void addBytes(std::span<const std::byte> bytes);
    void addNumber(std::uint64_t number);

    struct Deleter
    {
        void operator()(XXH3_state_s* state) const noexcept;
    };

    std::unique_ptr<XXH3_state_s, Deleter> m_state;
};

// The same over a file on the disk, whatever it says of itself; reads all of it. Codes that
// quant/ternary_format.h refuses are an error. `onProgress`: the share that is read, 0..1, on the
// calling thread; may be empty.
[[nodiscard]] Result<std::string> computeFingerprint(
    const HgrnBitFile& file,
    const std::stop_token& stop = {},
    const std::function<void(double share)>& onProgress = {});

[[nodiscard]] Result<std::string> computeFingerprint(
    const TransformerFile& file,
    const std::stop_token& stop = {},
    const std::function<void(double share)>& onProgress = {});

// 32 lower-case hex digits.
[[nodiscard]] bool isFingerprint(std::string_view text);

} // namespace trilume::checkpoint
