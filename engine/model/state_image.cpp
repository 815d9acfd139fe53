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

std::string inQuotes(std::string_view text)
{
    return '"' + std::string(text) + '"';
}

// Letters of a damaged image may be anything.
template <std::size_t N>
std::string shown(const std::array<char, N>& letters)
{
    std::string text(letters.data(), letters.size());
    text.erase(text.find_last_not_of(' ') + 1);
    std::replace_if(
        text.begin(), text.end(), [](char letter) { return letter < ' ' || letter > '~'; }, '?');
    return inQuotes(text);
}

Error unlike(Errc code,
             const Sentence& what,
             const Sentence::Argument& found,
             const Sentence::Argument& expected)
{
    return {code, Sentence::of("State: %1: found %2, expected %3.", what, found, expected)};
}

} // namespace

std::span<std::byte> writeStateHeader(std::span<std::byte> image,
                                      const StateOwner& owner,
                                      std::size_t position)
{
    TRILUME_CHECK(image.size() >= kStateHeaderBytes);
    writeStateHeader(image, owner, position, image.size() - kStateHeaderBytes);
    return image.subspan(kStateHeaderBytes);
}

void writeStateHeader(std::span<std::byte> header,
                      const StateOwner& owner,
                      std::size_t position,
                      std::uint64_t contentBytes)
{
    TRILUME_CHECK(header.size() >= kStateHeaderBytes);
    const Header written = {padded<8>(kMagic), padded<8>(owner.layout),
                            padded<32>(owner.fingerprint), position, contentBytes};
    std::memcpy(header.data(), &written, sizeof(written));
}

Result<std::size_t> readStateHeader(std::span<const std::byte> header,
                                    std::uint64_t contentBytes,
                                    const StateOwner& owner)
{
    if (header.size() < kStateHeaderBytes) {
        return unlike(Errc::Corrupt, Sentence::of("length"),
                      Sentence::of("%1 bytes", header.size()),
                      Sentence::of("at least %1", kStateHeaderBytes));
    }
    Header found = {};
    std::memcpy(&found, header.data(), sizeof(found));
    if (found.magic != padded<8>(kMagic)) {
        return unlike(Errc::Corrupt, Sentence::of("beginning"), shown(found.magic),
                      inQuotes(kMagic));
    }
    if (found.layout != padded<8>(owner.layout)) {
        return unlike(Errc::Unsupported, Sentence::of("layout"), shown(found.layout),
                      inQuotes(owner.layout));
    }
    if (found.fingerprint != padded<32>(owner.fingerprint)) {
        return unlike(Errc::InvalidArgument, Sentence::of("model"), shown(found.fingerprint),
                      inQuotes(owner.fingerprint));
    }
    if (found.contentBytes != contentBytes) {
        return unlike(Errc::Corrupt, Sentence::of("content"),
                      Sentence::of("%1 bytes", contentBytes), found.contentBytes);
    }
    if (found.position > std::numeric_limits<std::uint32_t>::max()) {
        return unlike(Errc::Corrupt, Sentence::of("position"), found.position,
                      Sentence::of("less than 2^32"));
    }
    return static_cast<std::size_t>(found.position);
}

Result<StateContent> readStateHeader(std::span<const std::byte> image, const StateOwner& owner)
{
    const std::span<const std::byte> content =
        image.subspan(std::min(image.size(), kStateHeaderBytes));
    const Result<std::size_t> position = readStateHeader(image, content.size(), owner);
    if (!position) {
        return position.error();
    }
    return StateContent{position.value(), content};
}

} // namespace trilume::model
