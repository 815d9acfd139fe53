// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/snapshot.h"

#include <array>
#include <bit>
#include <cstring>
#include <type_traits>

#include <xxhash.h>

namespace trilume::generate {

static_assert(std::endian::native == std::endian::little, "files and snapshots are little endian");

namespace {

constexpr std::array<char, 8> kMagic = {'T', 'R', 'I', 'L', 'S', 'N', 'A', 'P'};
constexpr std::size_t kFingerprintLength = 32;

class ByteWriter
{
public:
    template <typename T>
    requires std::is_trivially_copyable_v<T>
    void put(const T& value) { putBytes(&value, sizeof(value)); }

    void putBytes(const void* data, std::size_t size)
    {
        const auto* bytes = static_cast<const std::byte*>(data);
        m_bytes.insert(m_bytes.end(), bytes, bytes + size);
    }

    std::vector<std::byte> take() { return std::move(m_bytes); }

    [[nodiscard]] std::span<const std::byte> bytes() const { return m_bytes; }

private:
    std::vector<std::byte> m_bytes;
};

class ByteReader
{
public:
    explicit ByteReader(std::span<const std::byte> bytes)
        : m_bytes(bytes)
    {}

    template <typename T>
    requires std::is_trivially_copyable_v<T>
    bool take(T& value) { return takeBytes(&value, sizeof(value)); }

    template <typename T>
    bool takeVector(std::uint64_t count, std::vector<T>& values)
    {
        if (count > m_bytes.size() / sizeof(T)) {
            return false;
        }
        values.resize(count);
        return takeBytes(values.data(), count * sizeof(T));
    }

    bool takeBytes(void* data, std::size_t size)
    {
        if (size > m_bytes.size()) {
            return false;
        }
        if (size > 0) {
            std::memcpy(data, m_bytes.data(), size);
        }
        m_bytes = m_bytes.subspan(size);
        return true;
    }

    [[nodiscard]] std::size_t left() const { return m_bytes.size(); }

private:
    std::span<const std::byte> m_bytes;
};

Error corrupt(const Sentence& what)
{
    return Error{Errc::Corrupt, Sentence::of("Snapshot: %1.", what)};
}

Result<Snapshot> readFields(ByteReader& reader)
{
    Snapshot snapshot;
    snapshot.fingerprint.resize(kFingerprintLength);
    std::uint64_t recentCount = 0;
    std::uint64_t stateBytes = 0;
    const bool isWhole =
        reader.takeBytes(snapshot.fingerprint.data(), kFingerprintLength)
        && reader.take(snapshot.sampler.random.state)
        && reader.take(snapshot.sampler.random.increment) && reader.take(recentCount)
        && reader.takeVector(recentCount, snapshot.sampler.recent) && reader.take(stateBytes)
        && reader.takeVector(stateBytes, snapshot.state) && reader.left() == 0;
    if (!isWhole) {
        return corrupt(Sentence::of("a count does not fit its length"));
    }
    return snapshot;
}

} // namespace

std::vector<std::byte> serialise(const Snapshot& snapshot)
{
    ByteWriter writer;
    writer.put(kMagic);
    writer.put(kSnapshotVersion);
    std::string fingerprint = snapshot.fingerprint;
    fingerprint.resize(kFingerprintLength, ' ');
    writer.putBytes(fingerprint.data(), kFingerprintLength);
    writer.put(snapshot.sampler.random.state);
    writer.put(snapshot.sampler.random.increment);
    writer.put(static_cast<std::uint64_t>(snapshot.sampler.recent.size()));
    writer.putBytes(snapshot.sampler.recent.data(),
                    snapshot.sampler.recent.size() * sizeof(TokenId));
    const std::vector<std::byte> image =
        snapshot.shared ? snapshot.shared->image() : std::vector<std::byte>();
    const std::vector<std::byte>& state = snapshot.shared ? image : snapshot.state;
    writer.put(static_cast<std::uint64_t>(state.size()));
    writer.putBytes(state.data(), state.size());
    writer.put(
        static_cast<std::uint64_t>(XXH3_64bits(writer.bytes().data(), writer.bytes().size())));
    return writer.take();
}

Result<Snapshot> deserialise(std::span<const std::byte> bytes)
{
    if (bytes.size() < kMagic.size() + sizeof(std::uint32_t) + sizeof(std::uint64_t)) {
        return corrupt(Sentence::of("%1 bytes are too few", bytes.size()));
    }
    if (std::memcmp(bytes.data(), kMagic.data(), kMagic.size()) != 0) {
        return corrupt(Sentence::of("it does not begin with TRILSNAP"));
    }
    const std::span<const std::byte> content = bytes.first(bytes.size() - sizeof(std::uint64_t));
    ByteReader reader(content.subspan(kMagic.size()));
    std::uint32_t version = 0;
    static_cast<void>(reader.take(version));
    if (version != kSnapshotVersion) {
        return Error{Errc::Unsupported,
                     Sentence::of("Snapshot: version %1 was found, %2 was expected.", version,
                                  kSnapshotVersion)};
    }
    std::uint64_t checksum = 0;
    std::memcpy(&checksum, bytes.data() + content.size(), sizeof(checksum));
    if (checksum != XXH3_64bits(content.data(), content.size())) {
        return corrupt(Sentence::of("the checksum does not match"));
    }
    return readFields(reader);
}

} // namespace trilume::generate
