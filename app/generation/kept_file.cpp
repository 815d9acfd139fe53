// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/kept_file.h"

#include <QtEndian>

#include <array>
#include <cstring>
#include <span>
#include <type_traits>

namespace trilume::app {

using generate::ChainHash;
using generate::EncodedMessage;
using generate::Snapshot;
using generate::TextKey;
using generate::TextOwner;

namespace {

enum class Kind : quint32
{
    State = 1,
    Messages = 2,
    PagedState = 3,
};

// Raised whenever files of before are not to be read any more.
constexpr quint32 kVersion = 1;
constexpr qsizetype kMostBytes = qsizetype{64} << 20; // of a content: more is no file of ours
constexpr int kPlanes = 4;
constexpr int kCompression = 1; // more levels cost ten times as much and save a hundredth

// As it lies at the beginning of a file.
struct Header
{
    std::array<char, 8> magic = {'T', 'R', 'I', 'L', 'K', 'E', 'P', 'T'};
    quint32 version = kVersion;
    Kind kind = Kind::State;
    quint64 contentBytes = 0;
    ChainHash hash; // with zeros here
};

static_assert(sizeof(Header) == 40 && std::is_trivially_copyable_v<Header>);

// The body begins with the length of what it holds, qCompress's own.
constexpr qsizetype kLeastBytes = sizeof(Header) + sizeof(quint32);

std::span<const std::byte> bytesOf(const QByteArray& bytes)
{
    return std::as_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size())));
}

ChainHash hashOf(Header header, const QByteArray& body)
{
    header.hash = {};
    const ChainHash ofHeader = generate::chained({}, std::as_bytes(std::span(&header, 1)));
    return generate::chained(ofHeader, bytesOf(body));
}

QByteArray toPlanes(const QByteArray& content)
{
    QByteArray planes;
    planes.reserve(content.size());
    for (int plane = 0; plane < kPlanes; ++plane) {
        for (qsizetype i = plane; i < content.size(); i += kPlanes) {
            planes.append(content.at(i));
        }
    }
    return planes;
}

QByteArray fromPlanes(const QByteArray& planes)
{
    QByteArray content(planes.size(), Qt::Uninitialized);
    qsizetype next = 0;
    for (int plane = 0; plane < kPlanes; ++plane) {
        for (qsizetype i = plane; i < content.size(); i += kPlanes) {
            content[i] = planes.at(next++);
        }
    }
    return content;
}

QByteArray pack(Kind kind, const QByteArray& content)
{
    const QByteArray body = qCompress(toPlanes(content), kCompression);
    Header header;
    header.kind = kind;
    header.contentBytes = static_cast<quint64>(content.size());
    header.hash = hashOf(header, body);
    QByteArray file(sizeof(header), Qt::Uninitialized);
    std::memcpy(file.data(), &header, sizeof(header));
    return file + body;
}

std::optional<QByteArray> unpack(Kind kind, const QByteArray& file)
{
    Header header;
    if (file.size() < kLeastBytes) {
        return std::nullopt;
    }
    std::memcpy(&header, file.data(), sizeof(header));
    const QByteArray body = file.mid(sizeof(header));
    // The hash comes before anything is made of the rest. A length that a program made up must not
    // decide how much memory is taken: qUncompress begins with what the first word says. It takes
    // more where the body holds more, which only somebody can make who may write in the folder.
    const bool isWhole = header.magic == Header().magic && header.version == kVersion
                         && header.kind == kind && header.contentBytes <= kMostBytes
                         && header.hash == hashOf(header, body)
                         && qFromBigEndian<quint32>(body.data()) == header.contentBytes;
    if (!isWhole) {
        return std::nullopt;
    }
    const QByteArray planes = qUncompress(body);
    if (static_cast<quint64>(planes.size()) != header.contentBytes) {
        return std::nullopt;
    }
    return fromPlanes(planes);
}

// Values one behind the other.

template <typename Value>
void put(QByteArray& content, const Value& value)
{
    static_assert(std::is_trivially_copyable_v<Value>);
    content.append(reinterpret_cast<const char*>(&value), sizeof(value));
}

class Reader
{
public:
    explicit Reader(const QByteArray& content)
        : m_rest(bytesOf(content))
    {}

    template <typename Value>
    [[nodiscard]] bool take(Value& value)
    {
        static_assert(std::is_trivially_copyable_v<Value>);
        if (m_rest.size() < sizeof(value)) {
            return false;
        }
        std::memcpy(&value, m_rest.data(), sizeof(value));
        m_rest = m_rest.subspan(sizeof(value));
        return true;
    }

    [[nodiscard]] bool takeIds(std::vector<TokenId>& ids, quint64 count)
    {
        if (count > m_rest.size() / sizeof(TokenId)) {
            return false;
        }
        ids.resize(count);
        if (count > 0) {
            std::memcpy(ids.data(), m_rest.data(), count * sizeof(TokenId));
        }
        m_rest = m_rest.subspan(count * sizeof(TokenId));
        return true;
    }

    [[nodiscard]] std::span<const std::byte> rest() const { return m_rest; }

private:
    std::span<const std::byte> m_rest;
};

struct StateHead
{
    ChainHash parts;
    quint64 partTokens = 0;
    ChainHash rest;
    quint64 restTokens = 0;

    friend bool operator==(const StateHead&, const StateHead&) = default;
};

StateHead headOf(const TextKey& key)
{
    return {key.parts, key.partTokens, key.rest, key.restTokens};
}

struct PageInList
{
    ChainHash hash;
    qint64 bytes = 0;
};

// Longer ones than any model makes are not ours.
constexpr qint64 kMostPageBytes = qint64{1} << 30;

void putState(QByteArray& content, const Snapshot& snapshot)
{
    const std::vector<std::byte> bytes = generate::serialise(snapshot);
    content.append(reinterpret_cast<const char*>(bytes.data()),
                   static_cast<qsizetype>(bytes.size()));
}

std::optional<Snapshot> takeState(const Reader& reader, const std::string& fingerprint)
{
    Result<Snapshot> snapshot = generate::deserialise(reader.rest());
    if (!snapshot || snapshot.value().fingerprint != fingerprint) {
        return std::nullopt;
    }
    return std::move(snapshot).value();
}

struct MessagesHead
{
    std::array<char, 32> fingerprint = {};
    qint64 chat = 0;
    quint64 count = 0;
};

MessagesHead headOf(const TextOwner& owner, std::size_t count)
{
    MessagesHead head;
    owner.fingerprint.copy(head.fingerprint.data(), head.fingerprint.size());
    head.chat = owner.chat;
    head.count = count;
    return head;
}

struct MessageHead
{
    ChainHash text;
    quint64 tokens = 0;
};

} // namespace

QByteArray packState(const TextKey& key, const Snapshot& snapshot)
{
    QByteArray content;
    put(content, headOf(key));
    putState(content, snapshot);
    return pack(Kind::State, content);
}

std::optional<Snapshot> unpackState(const QByteArray& file,
                                    const std::string& fingerprint,
                                    const TextKey& key)
{
    const std::optional<QByteArray> content = unpack(Kind::State, file);
    if (!content) {
        return std::nullopt;
    }
    Reader reader(*content);
    StateHead head;
    if (!reader.take(head) || !(head == headOf(key))) {
        return std::nullopt;
    }
    return takeState(reader, fingerprint);
}

QByteArray packPagedState(const TextKey& key, const PagedState& state)
{
    QByteArray content;
    put(content, headOf(key));
    put(content, static_cast<quint64>(state.pages.size()));
    for (const KeptPage& page : state.pages) {
        put(content, PageInList{page.hash, page.bytes});
    }
    putState(content, state.snapshot);
    return pack(Kind::PagedState, content);
}

std::optional<PagedState> unpackPagedState(const QByteArray& file,
                                           const std::string& fingerprint,
                                           const TextKey& key)
{
    const std::optional<QByteArray> content = unpack(Kind::PagedState, file);
    if (!content) {
        return std::nullopt;
    }
    Reader reader(*content);
    StateHead head;
    quint64 count = 0;
    if (!reader.take(head) || !(head == headOf(key)) || !reader.take(count)
        || count > reader.rest().size() / sizeof(PageInList)) {
        return std::nullopt;
    }
    PagedState state;
    state.pages.reserve(count);
    for (quint64 i = 0; i < count; ++i) {
        PageInList page;
        if (!reader.take(page) || page.bytes <= 0 || page.bytes > kMostPageBytes) {
            return std::nullopt;
        }
        state.pages.push_back({page.hash, page.bytes});
    }
    std::optional<Snapshot> snapshot = takeState(reader, fingerprint);
    if (!snapshot) {
        return std::nullopt;
    }
    state.snapshot = *std::move(snapshot);
    return state;
}

QByteArray packMessages(const TextOwner& owner, const std::vector<EncodedMessage>& messages)
{
    QByteArray content;
    put(content, headOf(owner, messages.size()));
    for (const EncodedMessage& message : messages) {
        put(content, MessageHead{message.text, message.ids.size()});
    }
    for (const EncodedMessage& message : messages) {
        content.append(reinterpret_cast<const char*>(message.ids.data()),
                       static_cast<qsizetype>(std::span(message.ids).size_bytes()));
    }
    return pack(Kind::Messages, content);
}

std::optional<std::vector<EncodedMessage>> unpackMessages(const QByteArray& file,
                                                          const TextOwner& owner)
{
    const std::optional<QByteArray> content = unpack(Kind::Messages, file);
    if (!content) {
        return std::nullopt;
    }
    Reader reader(*content);
    MessagesHead head;
    const MessagesHead expected = headOf(owner, 0);
    if (!reader.take(head) || head.fingerprint != expected.fingerprint || head.chat != expected.chat
        || head.count > reader.rest().size() / sizeof(MessageHead)) {
        return std::nullopt;
    }
    std::vector<MessageHead> heads(head.count);
    for (MessageHead& message : heads) {
        if (!reader.take(message)) {
            return std::nullopt;
        }
    }
    std::vector<EncodedMessage> messages;
    messages.reserve(heads.size());
    for (const MessageHead& message : heads) {
        EncodedMessage& encoded = messages.emplace_back();
        encoded.text = message.text;
        if (!reader.takeIds(encoded.ids, message.tokens)) {
            return std::nullopt;
        }
    }
    if (!reader.rest().empty()) {
        return std::nullopt;
    }
    return messages;
}

} // namespace trilume::app
