// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transfer/imported_chat.h"
#include "engine/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace trilume::app {

// A file of chats that anybody may have written: our own export, ChatGPT's conversations.json or
// Open WebUI's. [any thread] In memory as it is on the disk; of the chats one at a time is read.
class ChatFile final
{
public:
    // Refuses what is larger than 512 MiB, no JSON, or of no format that is known. Chats are not
    // looked at yet.
    [[nodiscard]] static Result<ChatFile> open(const QString& path);
    // For tests.
    [[nodiscard]] static Result<ChatFile> parse(const QByteArray& text, const QString& path);

    [[nodiscard]] int count() const { return static_cast<int>(m_chats.size()); }

    // An error names the file, the field, what was found and what was expected.
    [[nodiscard]] Result<ImportedChat> chat(int number) const;

private:
    enum class Format
    {
        Own = 1,
        Foreign, // each chat says whose it is
    };

    QString m_path;
    std::shared_ptr<const QByteArray> m_text;
    std::vector<QByteArrayView> m_chats; // in m_text
    Format m_format = Format::Foreign;
};

} // namespace trilume::app
