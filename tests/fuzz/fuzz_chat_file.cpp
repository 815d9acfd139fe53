// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exports of chats, of this program and others.
#include "app/store/folder.h"
#include "app/transfer/chat_file.h"
#include "engine/base/check.h"

#include <cstddef>
#include <cstdint>

using namespace trilume;
using namespace trilume::app;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<ChatFile> file = ChatFile::parse(text, QStringLiteral("input"));
    if (!file) {
        TRILUME_CHECK(file.error().english().find("input") != std::string::npos);
        return 0;
    }
    for (int i = 0; i < file.value().count(); ++i) {
        const Result<ImportedChat> chat = file.value().chat(i);
        if (!chat) {
            TRILUME_CHECK(chat.error().english().find("input") != std::string::npos);
            continue;
        }
        TRILUME_CHECK(chat.value().folder == folderName(chat.value().folder));
        std::int64_t place = 0;
        for (const Message& message : chat.value().messages) {
            ++place;
            TRILUME_CHECK(message.parent.value >= 0 && message.parent.value < place);
            TRILUME_CHECK(message.created.isValid());
            TRILUME_CHECK(message.stats.origin.systemPrompt.size() <= kLongestImportedSystemPrompt);
        }
        TRILUME_CHECK(chat.value().chat.currentLeaf.value <= place);
    }
    return 0;
}
