// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transfer/chat_file.h"

#include <QByteArray>
#include <QString>

namespace trilume::tests {

// The first chat of a file.
inline Result<app::ImportedChat> first(const QByteArray& text)
{
    const Result<app::ChatFile> file = app::ChatFile::parse(text, QStringLiteral("x.json"));
    if (!file) {
        return file.error();
    }
    return file.value().chat(0);
}

// As ChatGPT writes it: a root without a message, a hidden system, a tool, a picture, two answers.
inline constexpr const char* kChatGpt = R"json([{
 "title": "Lamps", "create_time": 1700000000.25, "update_time": 1700000009.5,
 "mapping": {
  "root": {"id": "root", "message": null, "parent": null, "children": ["sys"]},
  "sys": {"id": "sys", "parent": "root", "children": ["q"], "message": {"id": "sys",
   "author": {"role": "system", "name": null, "metadata": {}}, "create_time": null,
   "content": {"content_type": "text", "parts": [""]}, "status": "finished_successfully"}},
  "q": {"id": "q", "parent": "sys", "children": ["a1", "t"], "message": {"id": "q",
   "author": {"role": "user"}, "create_time": 1700000001,
   "content": {"content_type": "multimodal_text",
    "parts": [{"content_type": "image_asset_pointer", "asset_pointer": "file://1"}, "Which lamp?"]}}},
  "t": {"id": "t", "parent": "q", "children": ["a2"], "message": {"id": "t",
   "author": {"role": "tool", "name": "browser"}, "create_time": 1700000003,
   "content": {"content_type": "tether_quote", "text": "quoted"}}},
  "a2": {"id": "a2", "parent": "t", "children": [], "message": {"id": "a2",
   "author": {"role": "assistant"}, "create_time": 1700000004,
   "content": {"content_type": "text", "parts": ["The red one."]},
   "metadata": {"model_slug": "gpt-4o"}}},
  "a1": {"id": "a1", "parent": "q", "children": [], "message": {"id": "a1",
   "author": {"role": "assistant"}, "create_time": 1700000002,
   "content": {"content_type": "text", "parts": ["The blue", "one."]},
   "metadata": {"model_slug": "gpt-4"}}}
 },
 "current_node": "a2", "conversation_id": "c", "moderation_results": []}])json";

inline constexpr const char* kOpenWebUi = R"json([{
 "id": "u1", "user_id": "u", "title": "Trees", "updated_at": 1710000009, "created_at": 1710000000,
 "share_id": null, "archived": false, "pinned": true, "meta": {}, "folder_id": null,
 "chat": {"id": "", "title": "Trees", "models": ["llama3:8b"], "params": {}, "messages": [],
  "history": {"currentId": "b", "messages": {
   "c": {"id": "c", "parentId": "a", "childrenIds": [], "role": "assistant", "content": "Oak",
    "model": "llama3:8b", "timestamp": 1710000003, "done": true},
   "b": {"id": "b", "parentId": "a", "childrenIds": [], "role": "assistant", "content": "Elm",
    "model": "llama3:8b", "timestamp": 1710000002, "done": false},
   "a": {"id": "a", "parentId": null, "childrenIds": ["b", "c"], "role": "user",
    "content": "Which tree?", "timestamp": 1710000001, "models": ["llama3:8b"]}}},
  "tags": [], "timestamp": 1710000000000, "files": []}}])json";

} // namespace trilume::tests
