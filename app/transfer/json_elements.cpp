// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/json_elements.h"

#include "app/platform/error_text.h"
#include "app/platform/text_run.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

namespace trilume::app {

namespace {

constexpr int kDeepest = 1000;
constexpr std::size_t kMostParts = 100'000;

class Splitter final
{
public:
    explicit Splitter(QByteArrayView text)
        : m_text(text)
    {}

    [[nodiscard]] qsizetype place() const { return m_at; }

    [[nodiscard]] char peek()
    {
        while (m_at < m_text.size()
               && (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\r'
                   || m_text[m_at] == '\t')) {
            ++m_at;
        }
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }

    bool take(char sign)
    {
        if (peek() != sign) {
            return false;
        }
        ++m_at;
        return true;
    }

    // One value, whatever is in it.
    std::optional<QByteArrayView> value()
    {
        static_cast<void>(peek());
        const qsizetype from = m_at;
        int depth = 0;
        while (m_at < m_text.size()) {
            const char sign = m_text[m_at];
            if (sign == '"') {
                if (!skipString()) {
                    return std::nullopt;
                }
            } else if (sign == '{' || sign == '[') {
                ++m_at;
                if (++depth > kDeepest) {
                    return std::nullopt;
                }
            } else if (depth > 0 && (sign == '}' || sign == ']')) {
                ++m_at;
                --depth;
            } else if (depth == 0 && (sign == ',' || sign == '}' || sign == ']')) {
                break;
            } else {
                ++m_at;
                continue;
            }
            if (depth == 0) {
                break;
            }
        }
        if (depth > 0 || m_at == from) {
            return std::nullopt;
        }
        return m_text.sliced(from, m_at - from);
    }

    std::optional<QString> name()
    {
        const std::optional<QByteArrayView> written = peek() == '"' ? value() : std::nullopt;
        if (!written) {
            return std::nullopt;
        }
        const QJsonArray read = QJsonDocument::fromJson("[" + written->toByteArray() + "]").array();
        return read.size() == 1 ? std::optional(read.at(0).toString()) : std::nullopt;
    }

private:
    bool skipString()
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '\\') {
                ++m_at;
            } else if (m_text[m_at] == '"') {
                ++m_at;
                return true;
            }
        }
        return false;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

bool splitArray(Splitter& splitter, JsonParts& parts)
{
    if (splitter.take(']')) {
        return true;
    }
    do {
        const std::optional<QByteArrayView> element = splitter.value();
        if (!element) {
            return false;
        }
        parts.elements.push_back(*element);
    } while (parts.elements.size() < kMostParts && splitter.take(','));
    return splitter.take(']');
}

bool splitObject(Splitter& splitter, JsonParts& parts)
{
    if (splitter.take('}')) {
        return true;
    }
    do {
        const std::optional<QString> name = splitter.name();
        if (!name || !splitter.take(':')) {
            return false;
        }
        const std::optional<QByteArrayView> value = splitter.value();
        if (!value) {
            return false;
        }
        parts.values.emplace(*name, *value);
    } while (parts.values.size() < kMostParts && splitter.take(','));
    return splitter.take('}');
}

} // namespace

Result<JsonParts> splitJson(QByteArrayView text, const QString& path)
{
    if (text.startsWith("\xef\xbb\xbf")) { // as some editors begin a file
        text = text.sliced(3);
    }
    Splitter splitter(text);
    JsonParts parts;
    parts.isArray = splitter.peek() == '[';
    bool isRead = false;
    if (splitter.take('[')) {
        isRead = splitArray(splitter, parts);
    } else if (splitter.take('{')) {
        isRead = splitObject(splitter, parts);
    } else {
        return Error{Errc::Corrupt,
                     asSentence(QCoreApplication::translate(
                                    "ChatFile", "%1: found no JSON, expected an export of chats.")
                                    .arg(inOneRun(path)))};
    }
    if (isRead && splitter.peek() == '\0') {
        return parts;
    }
    if (parts.elements.size() + parts.values.size() == kMostParts && splitter.peek() == ',') {
        return Error{
            Errc::Unsupported,
            asSentence(QCoreApplication::translate(
                           "ChatFile", "%1: found more at byte %2, expected at most %3 chats.")
                           .arg(inOneRun(path))
                           .arg(splitter.place())
                           .arg(kMostParts))};
    }
    return Error{
        Errc::Corrupt,
        asSentence(QCoreApplication::translate(
                       "ChatFile", "%1: found no valid JSON at byte %2, expected it to go on; the "
                                   "file may be cut off.")
                       .arg(inOneRun(path))
                       .arg(splitter.place()))};
}

} // namespace trilume::app
