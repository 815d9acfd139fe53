// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transfer/imported_chat.h"
#include "app/transfer/zipped_chats.h"
#include "engine/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace trilume::app {

// A file of chats that anybody may have written: our own export, ChatGPT's conversations.json or
// Open WebUI's, or a ZIP archive with it (zipped_chats.h). [any thread] In memory as it is on the
// disk, or unpacked; of the chats one at a time is read.
class ChatFile final
{
public:
    // Refuses what is larger than 512 MiB, no JSON, or of no format that is known. Chats are not
    // looked at yet. Cancelled when `isCancelled` says so while an archive is unpacked.
    [[nodiscard]] static Result<ChatFile> open(const QString& path,
                                               const CancelCheck& isCancelled = {});
    // For tests; of an archive as well.
    [[nodiscard]] static Result<ChatFile> parse(const QByteArray& text, const QString& path);

    [[nodiscard]] int count() const { return static_cast<int>(m_chats.size()); }

    // One of another program's chats that cannot be read is no reason to refuse the others. Our own
    // are whole, or the file is damaged.
    [[nodiscard]] bool mayLeaveOut() const { return m_format == Format::Foreign && count() > 1; }

    // An error names the file, the field, what was found and what was expected.
    [[nodiscard]] Result<ImportedChat> chat(int number) const;

private:
    enum class Format
    {
        Own = 1,
        Foreign, // each chat says whose it is
    };

    [[nodiscard]] static Result<ChatFile> parseText(const QByteArray& text, const QString& path);
    [[nodiscard]] static Result<ChatFile> joined(const Result<std::vector<QByteArray>>& texts,
                                                 const QString& path);

    QString m_path;
    std::vector<std::shared_ptr<const QByteArray>> m_texts;
    std::vector<QByteArrayView> m_chats; // in m_texts
    Format m_format = Format::Foreign;
};

} // namespace trilume::app
