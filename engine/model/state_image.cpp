// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/state_image.h"

#include "engine/base/check.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <limits>

namespace trilume::model {

static_assert(std::endian::native == std::endian::little, "images are little endian");

namespace {

// As it lies at the beginning of an image.
struct Header
{
    std::array<char, 8> magic;
    std::array<char, 8> layout;
    std::array<char, 32> fingerprint;
    std::uint64_t position;
    std::uint64_t contentBytes;
};

static_assert(sizeof(Header) == kStateHeaderBytes);

constexpr std::string_view kMagic = "TRILSTAT";

template <std::size_t N>
std::array<char, N> padded(std::string_view text)
{
    TRILUME_CHECK(text.size() <= N);
    std::array<char, N> letters = {};
    letters.fill(' ');
    std::copy(text.begin(), text.end(), letters.begin());
    return letters;
}

// Letters of a damaged image may be anything.
template <std::size_t N>
std::string shown(const std::array<char, N>& letters)
{
    std::string text(letters.data(), letters.size());
    text.erase(text.find_last_not_of(' ') + 1);
    std::replace_if(
        text.begin(), text.end(), [](char letter) { return letter < ' ' || letter > '~'; }, '?');
    return '"' + text + '"';
}

Error unlike(const std::string& what, const std::string& found, const std::string& expected)
{
    return {Errc::Corrupt, "State: " + what + ": found " + found + ", expected " + expected + "."};
}

} // namespace

std::span<std::byte> writeStateHeader(std::span<std::byte> image,
                                      const StateOwner& owner,
                                      std::size_t position)
{
    TRILUME_CHECK(image.size() >= kStateHeaderBytes);
    const Header header = {padded<8>(kMagic), padded<8>(owner.layout),
                           padded<32>(owner.fingerprint), position,
                           image.size() - kStateHeaderBytes};
    std::memcpy(image.data(), &header, sizeof(header));
    return image.subspan(kStateHeaderBytes);
}

Result<StateContent> readStateHeader(std::span<const std::byte> image, const StateOwner& owner)
{
    if (image.size() < kStateHeaderBytes) {
        return unlike("length", std::to_string(image.size()) + " bytes",
                      "at least " + std::to_string(kStateHeaderBytes));
    }
    Header header = {};
    std::memcpy(&header, image.data(), sizeof(header));
    if (header.magic != padded<8>(kMagic)) {
        return unlike("beginning", shown(header.magic), '"' + std::string(kMagic) + '"');
    }
    if (header.layout != padded<8>(owner.layout)) {
        return Error{
            Errc::Unsupported,
            unlike("layout", shown(header.layout), '"' + std::string(owner.layout) + '"').message};
    }
    if (header.fingerprint != padded<32>(owner.fingerprint)) {
        return Error{
            Errc::InvalidArgument,
            unlike("model", shown(header.fingerprint), '"' + owner.fingerprint + '"').message};
    }
    const std::span<const std::byte> content = image.subspan(kStateHeaderBytes);
    if (header.contentBytes != content.size()) {
        return unlike("content", std::to_string(content.size()) + " bytes",
                      std::to_string(header.contentBytes));
    }
    if (header.position > std::numeric_limits<std::uint32_t>::max()) {
        return unlike("position", std::to_string(header.position), "less than 2^32");
    }
    return StateContent{static_cast<std::size_t>(header.position), content};
}

} // namespace trilume::model
