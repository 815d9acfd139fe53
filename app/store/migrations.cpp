// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/migrations.h"

#include <array>

namespace trilume::app {

namespace {

// Messages form a tree per chat; the chat's path runs from current_leaf over parents to a root.
// Times are milliseconds since 1970 UTC; seconds and counts are NULL where not known.
//
// No ON DELETE CASCADE from parent to child: a cascade recurses once per level, and SQLite stops at
// 1000, so long chats could not be deleted. Messages go with their chat.
// AUTOINCREMENT: the id of something deleted is never given to something else.
constexpr std::array<const char*, 5> kVersion1{
    "CREATE TABLE chats ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " title TEXT NOT NULL,"
    " mode INTEGER NOT NULL CHECK (mode IN (1, 2)),"
    " created INTEGER NOT NULL,"
    " updated INTEGER NOT NULL,"
    " deleted INTEGER," // when it was deleted; until it is removed for good it can be brought back
    " current_leaf INTEGER REFERENCES messages (id) ON DELETE SET NULL"
    ") STRICT",
    "CREATE TABLE messages ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " chat_id INTEGER NOT NULL REFERENCES chats (id) ON DELETE CASCADE,"
    " parent_id INTEGER CHECK (parent_id < id)," // so that following parents always ends
    " role INTEGER NOT NULL CHECK (role IN (1, 2, 3)),"
    " status INTEGER NOT NULL CHECK (status IN (1, 2, 3, 4, 5)),"
    " text TEXT NOT NULL,"
    " error TEXT,"
    " created INTEGER NOT NULL,"
    " model_name TEXT,"
    " prompt_tokens INTEGER,"
    " reused_tokens INTEGER,"
    " generated_tokens INTEGER,"
    " context_tokens INTEGER,"
    " prefill_seconds REAL,"
    " first_token_seconds REAL,"
    " decode_seconds REAL,"
    " UNIQUE (chat_id, id),"
    " FOREIGN KEY (chat_id, parent_id) REFERENCES messages (chat_id, id)" // of the same chat
    ") STRICT",
    "CREATE INDEX messages_by_parent ON messages (chat_id, parent_id)",
    "CREATE INDEX messages_running ON messages (status) WHERE status = 2",
    "CREATE INDEX chats_by_leaf ON chats (current_leaf)",
};

// Energy of answers: joules of the whole and per phase (gross: counted; net: without the idle
// power), the meter with label and scope or why it could not tell, the uncertainty as a fraction of
// gross, the idle power and its age at the end, what the machine was set to. NULL where not known.
// The index holds all that a chat's sum of joules needs: without it, a list of chats would read
// every message with its text.
constexpr std::array<const char*, 20> kVersion2{
    "ALTER TABLE messages ADD COLUMN gross_joules REAL",
    "ALTER TABLE messages ADD COLUMN net_joules REAL",
    "ALTER TABLE messages ADD COLUMN process_share REAL",
    "ALTER TABLE messages ADD COLUMN prefill_gross_joules REAL",
    "ALTER TABLE messages ADD COLUMN prefill_net_joules REAL",
    "ALTER TABLE messages ADD COLUMN prefill_process_share REAL",
    "ALTER TABLE messages ADD COLUMN decode_gross_joules REAL",
    "ALTER TABLE messages ADD COLUMN decode_net_joules REAL",
    "ALTER TABLE messages ADD COLUMN decode_process_share REAL",
    "ALTER TABLE messages ADD COLUMN energy_source TEXT",
    "ALTER TABLE messages ADD COLUMN energy_problem TEXT",
    "ALTER TABLE messages ADD COLUMN energy_label TEXT"
    " CHECK (energy_label IN ('measured', 'derived', 'modelled'))",
    "ALTER TABLE messages ADD COLUMN energy_net_label TEXT"
    " CHECK (energy_net_label IN ('measured', 'derived', 'modelled'))",
    "ALTER TABLE messages ADD COLUMN energy_scope TEXT",
    "ALTER TABLE messages ADD COLUMN energy_uncertainty REAL",
    "ALTER TABLE messages ADD COLUMN energy_missing_seconds REAL",
    "ALTER TABLE messages ADD COLUMN idle_watts REAL",
    "ALTER TABLE messages ADD COLUMN idle_age_seconds REAL",
    "ALTER TABLE messages ADD COLUMN energy_conditions TEXT",
    "CREATE INDEX messages_energy ON messages (chat_id, energy_label, energy_scope,"
    " energy_uncertainty, gross_joules) WHERE energy_label IS NOT NULL",
};

// Energy as a row for each meter and phase of an answer. Meter 0 is the one whose figures are
// shown; phase 1 is the whole, 2 reading the prompt, 3 writing. What the whole alone has: how far
// off it may be, seconds without joules, the idle power, why there are none. `chat_id` repeats that
// of the message for the index, which holds all that a chat's sum of joules needs. `conditions` is
// what the machine was set to, whatever the meter.
//
// Messages are copied once to a new table that takes the old one's name: to drop a column rewrites
// all of them, and there are eighteen. Their largest id so far moves along, so that none is given
// again.
constexpr std::array<const char*, 14> kVersion3{
    "CREATE TABLE message_energy ("
    " chat_id INTEGER NOT NULL,"
    " message_id INTEGER NOT NULL,"
    " meter INTEGER NOT NULL CHECK (meter >= 0),"
    " phase INTEGER NOT NULL CHECK (phase IN (1, 2, 3)),"
    " source TEXT," // names the meter
    " label TEXT CHECK (label IN ('measured', 'derived', 'modelled')),"
    " net_label TEXT CHECK (net_label IN ('measured', 'derived', 'modelled')),"
    " scope TEXT,"
    " gross_joules REAL,"
    " net_joules REAL,"
    " process_share REAL,"
    " uncertainty REAL,"
    " missing_seconds REAL,"
    " idle_watts REAL,"
    " idle_age_seconds REAL,"
    " problem TEXT,"
    " PRIMARY KEY (message_id, meter, phase),"
    " FOREIGN KEY (chat_id, message_id) REFERENCES messages (chat_id, id) ON DELETE CASCADE"
    ") STRICT, WITHOUT ROWID",
    "INSERT INTO message_energy (chat_id, message_id, meter, phase, source, label, net_label, "
    "scope,"
    " gross_joules, net_joules, process_share, uncertainty, missing_seconds, idle_watts,"
    " idle_age_seconds, problem)"
    " SELECT chat_id, id, 0, 1, energy_source, energy_label, energy_net_label, energy_scope,"
    " gross_joules, net_joules, process_share, energy_uncertainty, energy_missing_seconds,"
    " idle_watts, idle_age_seconds, energy_problem FROM messages"
    " WHERE coalesce(energy_source, energy_label, energy_net_label, energy_scope, gross_joules,"
    " net_joules, process_share, energy_uncertainty, energy_missing_seconds, idle_watts,"
    " idle_age_seconds, energy_problem) IS NOT NULL",
    "INSERT INTO message_energy (chat_id, message_id, meter, phase, source, label, net_label, "
    "scope,"
    " gross_joules, net_joules, process_share)"
    " SELECT chat_id, id, 0, 2, energy_source, energy_label, energy_net_label, energy_scope,"
    " prefill_gross_joules, prefill_net_joules, prefill_process_share FROM messages"
    " WHERE coalesce(prefill_gross_joules, prefill_net_joules, prefill_process_share) IS NOT NULL",
    "INSERT INTO message_energy (chat_id, message_id, meter, phase, source, label, net_label, "
    "scope,"
    " gross_joules, net_joules, process_share)"
    " SELECT chat_id, id, 0, 3, energy_source, energy_label, energy_net_label, energy_scope,"
    " decode_gross_joules, decode_net_joules, decode_process_share FROM messages"
    " WHERE coalesce(decode_gross_joules, decode_net_joules, decode_process_share) IS NOT NULL",
    "CREATE INDEX energy_by_chat ON message_energy (chat_id, label, scope, uncertainty,"
    " gross_joules) WHERE meter = 0 AND phase = 1",
    "CREATE TABLE new_messages ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " chat_id INTEGER NOT NULL REFERENCES chats (id) ON DELETE CASCADE,"
    " parent_id INTEGER CHECK (parent_id < id),"
    " role INTEGER NOT NULL CHECK (role IN (1, 2, 3)),"
    " status INTEGER NOT NULL CHECK (status IN (1, 2, 3, 4, 5)),"
    " text TEXT NOT NULL,"
    " error TEXT,"
    " created INTEGER NOT NULL,"
    " model_name TEXT,"
    " prompt_tokens INTEGER,"
    " reused_tokens INTEGER,"
    " generated_tokens INTEGER,"
    " context_tokens INTEGER,"
    " prefill_seconds REAL,"
    " first_token_seconds REAL,"
    " decode_seconds REAL,"
    " conditions TEXT,"
    " UNIQUE (chat_id, id),"
    " FOREIGN KEY (chat_id, parent_id) REFERENCES messages (chat_id, id)"
    ") STRICT",
    "INSERT INTO new_messages SELECT id, chat_id, parent_id, role, status, text, error, created,"
    " model_name, prompt_tokens, reused_tokens, generated_tokens, context_tokens, prefill_seconds,"
    " first_token_seconds, decode_seconds, energy_conditions FROM messages",
    "DELETE FROM sqlite_sequence WHERE name = 'new_messages'",
    "INSERT INTO sqlite_sequence (name, seq)"
    " SELECT 'new_messages', seq FROM sqlite_sequence WHERE name = 'messages'",
    "DROP TABLE messages",
    "ALTER TABLE new_messages RENAME TO messages",
    "CREATE INDEX messages_by_parent ON messages (chat_id, parent_id)",
    "CREATE INDEX messages_running ON messages (status) WHERE status = 2",
    // What wrote an answer: with the same, the same text comes again. NULL where not known.
    "CREATE TABLE answer_origin ("
    " message_id INTEGER PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,"
    " program TEXT,"     // its version
    " fingerprint TEXT," // of the model's tensors
    " device TEXT,"
    " isa TEXT," // instruction set of the kernels
    " packing TEXT,"
    " threads INTEGER,"
    " temperature REAL,"
    " top_k INTEGER,"
    " top_p REAL,"
    " min_p REAL,"
    " repetition_penalty REAL,"
    " repetition_window INTEGER,"
    " max_tokens INTEGER,"
    " seed TEXT" // in decimal digits: it may be larger than any INTEGER
    ") STRICT",
};

// What a list of chats is searched by and kept in order with: the words of all messages, chats that
// stay on top, what was typed and not sent.
//
// message_words says which messages hold a word, and nothing else: texts stay in `messages`, and
// where in a text a word is, SearchWords finds (detail none: a third of the size). Of an answer
// that is running (status 2) the text changes every second, so that it comes in when it has ended.
// The triggers tell the index each text that goes, because it can only take out what it is told.
constexpr std::array<const char*, 7> kVersion4{
    // 1: it stays on top
    "ALTER TABLE chats ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1))",
    "CREATE TABLE drafts ("
    " id INTEGER PRIMARY KEY,"
    " chat_id INTEGER UNIQUE REFERENCES chats (id) ON DELETE CASCADE," // NULL: a new chat
    " text TEXT NOT NULL"
    ") STRICT",
    "CREATE VIRTUAL TABLE message_words USING fts5 (text, content = 'messages',"
    " content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2',"
    " detail = 'none', columnsize = 0)",
    "INSERT INTO message_words (rowid, text) SELECT id, text FROM messages WHERE status <> 2",
    "CREATE TRIGGER message_words_come AFTER INSERT ON messages WHEN new.status <> 2"
    " BEGIN INSERT INTO message_words (rowid, text) VALUES (new.id, new.text); END",
    "CREATE TRIGGER message_words_go AFTER DELETE ON messages WHEN old.status <> 2"
    " BEGIN INSERT INTO message_words (message_words, rowid, text)"
    " VALUES ('delete', old.id, old.text); END",
    "CREATE TRIGGER message_words_change AFTER UPDATE OF text, status ON messages"
    " WHEN old.text <> new.text OR (old.status = 2) <> (new.status = 2)"
    " BEGIN"
    " INSERT INTO message_words (message_words, rowid, text)"
    " SELECT 'delete', old.id, old.text WHERE old.status <> 2;"
    " INSERT INTO message_words (rowid, text)"
    " SELECT new.id, new.text WHERE new.status <> 2;"
    " END",
};

// What a chat has of its own in place of the person's settings. NULL: nothing.
constexpr std::array<const char*, 7> kVersion5{
    "ALTER TABLE chats ADD COLUMN system_prompt TEXT",
    "ALTER TABLE chats ADD COLUMN temperature REAL",
    "ALTER TABLE chats ADD COLUMN top_k INTEGER",
    "ALTER TABLE chats ADD COLUMN top_p REAL",
    "ALTER TABLE chats ADD COLUMN min_p REAL",
    "ALTER TABLE chats ADD COLUMN repetition_penalty REAL",
    "ALTER TABLE chats ADD COLUMN max_tokens INTEGER",
};

// Folders of the list: a chat is in one or in none. What made an answer also has the system prompt,
// each text once. `cut` is why an answer ended that had more to say (AnswerCut): one that was
// continued has no one sampling that it could be told from. `new_chat` has what is set for the chat
// that is not there yet, in one row or none.
constexpr std::array<const char*, 9> kVersion6{
    "CREATE TABLE folders ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " name TEXT NOT NULL UNIQUE CHECK (name <> ''),"
    " folded INTEGER NOT NULL DEFAULT 0 CHECK (folded IN (0, 1))"
    ") STRICT",
    "ALTER TABLE chats ADD COLUMN folder_id INTEGER REFERENCES folders (id) ON DELETE SET NULL",
    "CREATE INDEX chats_by_folder ON chats (folder_id) WHERE folder_id IS NOT NULL",
    "CREATE TABLE system_prompts (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT",
    "ALTER TABLE answer_origin ADD COLUMN system_prompt_id INTEGER REFERENCES system_prompts (id)",
    "CREATE INDEX origins_by_prompt ON answer_origin (system_prompt_id)"
    " WHERE system_prompt_id IS NOT NULL",
    "ALTER TABLE messages ADD COLUMN cut INTEGER NOT NULL DEFAULT 0 CHECK (cut IN (0, 1, 2))",
    // As programs before told it.
    "UPDATE messages SET cut = 1 WHERE status = 1 AND id IN (SELECT message_id FROM answer_origin"
    " WHERE seed IS NOT NULL AND max_tokens > 0 AND messages.generated_tokens >= max_tokens)",
    "CREATE TABLE new_chat ("
    " id INTEGER PRIMARY KEY CHECK (id = 1),"
    " system_prompt TEXT,"
    " temperature REAL,"
    " top_k INTEGER,"
    " top_p REAL,"
    " min_p REAL,"
    " repetition_penalty REAL,"
    " max_tokens INTEGER"
    ") STRICT",
};

// What a model thinks before its answer. A search of all chats looks at what was said, not at this.
// `context_full` is a `cut` of its own (AnswerCut::ContextFull), where `cut` is 1.
constexpr std::array<const char*, 9> kVersion7{
    "ALTER TABLE messages ADD COLUMN thought TEXT",
    "ALTER TABLE messages ADD COLUMN thought_tokens INTEGER",
    "ALTER TABLE messages ADD COLUMN thought_seconds REAL",
    "ALTER TABLE messages ADD COLUMN left_out_messages INTEGER",
    "ALTER TABLE messages ADD COLUMN context_full INTEGER NOT NULL DEFAULT 0"
    " CHECK (context_full IN (0, 1))",
    "ALTER TABLE chats ADD COLUMN thinking INTEGER CHECK (thinking IN (0, 1))",
    "ALTER TABLE chats ADD COLUMN max_thought_tokens INTEGER",
    "ALTER TABLE new_chat ADD COLUMN thinking INTEGER CHECK (thinking IN (0, 1))",
    "ALTER TABLE new_chat ADD COLUMN max_thought_tokens INTEGER",
};

constexpr std::array<Migration, 7> kMigrations{{
    {1, kVersion1},
    {2, kVersion2},
    {3, kVersion3},
    {4, kVersion4},
    {5, kVersion5},
    {6, kVersion6},
    {7, kVersion7},
}};

} // namespace

std::span<const Migration> schemaMigrations()
{
    return kMigrations;
}

} // namespace trilume::app
