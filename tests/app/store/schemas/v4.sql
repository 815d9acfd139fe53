-- SPDX-FileCopyrightText: 2026 The Trilume authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A database as schema 4 left it, never changed after its release. Statements end with ; at the end of a line.
PRAGMA application_id = 1414296941;
PRAGMA user_version = 4;
CREATE TABLE chats ( id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT NOT NULL, mode INTEGER NOT NULL CHECK (mode IN (1, 2)), created INTEGER NOT NULL, updated INTEGER NOT NULL, deleted INTEGER, current_leaf INTEGER REFERENCES messages (id) ON DELETE SET NULL, pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1))) STRICT;
CREATE TABLE "messages" ( id INTEGER PRIMARY KEY AUTOINCREMENT, chat_id INTEGER NOT NULL REFERENCES chats (id) ON DELETE CASCADE, parent_id INTEGER CHECK (parent_id < id), role INTEGER NOT NULL CHECK (role IN (1, 2, 3)), status INTEGER NOT NULL CHECK (status IN (1, 2, 3, 4, 5)), text TEXT NOT NULL, error TEXT, created INTEGER NOT NULL, model_name TEXT, prompt_tokens INTEGER, reused_tokens INTEGER, generated_tokens INTEGER, context_tokens INTEGER, prefill_seconds REAL, first_token_seconds REAL, decode_seconds REAL, conditions TEXT, UNIQUE (chat_id, id), FOREIGN KEY (chat_id, parent_id) REFERENCES messages (chat_id, id)) STRICT;
CREATE TABLE message_energy ( chat_id INTEGER NOT NULL, message_id INTEGER NOT NULL, meter INTEGER NOT NULL CHECK (meter >= 0), phase INTEGER NOT NULL CHECK (phase IN (1, 2, 3)), source TEXT, label TEXT CHECK (label IN ('measured', 'derived', 'modelled')), net_label TEXT CHECK (net_label IN ('measured', 'derived', 'modelled')), scope TEXT, gross_joules REAL, net_joules REAL, process_share REAL, uncertainty REAL, missing_seconds REAL, idle_watts REAL, idle_age_seconds REAL, problem TEXT, PRIMARY KEY (message_id, meter, phase), FOREIGN KEY (chat_id, message_id) REFERENCES messages (chat_id, id) ON DELETE CASCADE) STRICT, WITHOUT ROWID;
CREATE TABLE answer_origin ( message_id INTEGER PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE, program TEXT, fingerprint TEXT, device TEXT, isa TEXT, packing TEXT, threads INTEGER, temperature REAL, top_k INTEGER, top_p REAL, min_p REAL, repetition_penalty REAL, repetition_window INTEGER, max_tokens INTEGER, seed TEXT) STRICT;
CREATE INDEX messages_by_parent ON messages (chat_id, parent_id);
CREATE INDEX messages_running ON messages (status) WHERE status = 2;
CREATE INDEX chats_by_leaf ON chats (current_leaf);
CREATE INDEX energy_by_chat ON message_energy (chat_id, label, scope, uncertainty, gross_joules) WHERE meter = 0 AND phase = 1;
CREATE TABLE drafts ( id INTEGER PRIMARY KEY, chat_id INTEGER UNIQUE REFERENCES chats (id) ON DELETE CASCADE, text TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE message_words USING fts5 (text, content = 'messages', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2', detail = 'none', columnsize = 0);
CREATE TRIGGER message_words_come AFTER INSERT ON messages WHEN new.status <> 2 BEGIN INSERT INTO message_words (rowid, text) VALUES (new.id, new.text); END;
CREATE TRIGGER message_words_go AFTER DELETE ON messages WHEN old.status <> 2 BEGIN INSERT INTO message_words (message_words, rowid, text) VALUES ('delete', old.id, old.text); END;
CREATE TRIGGER message_words_change AFTER UPDATE OF text, status ON messages WHEN old.text <> new.text OR (old.status = 2) <> (new.status = 2) BEGIN INSERT INTO message_words (message_words, rowid, text) SELECT 'delete', old.id, old.text WHERE old.status <> 2; INSERT INTO message_words (rowid, text) SELECT new.id, new.text WHERE new.status <> 2; END;
INSERT INTO chats (id, title, mode, created, updated) VALUES (1, 'Older', 2, 1700000000000, 1700000001000);
INSERT INTO chats (id, title, mode, created, updated) VALUES (2, 'Lamps in Zürich', 1, 1710000000000, 1710000005000);
INSERT INTO chats (id, title, mode, created, updated, deleted) VALUES (3, 'Hidden', 1, 1720000000000, 1720000000000, 1720000009000);
INSERT INTO messages (id, chat_id, role, status, text, created) VALUES (1, 1, 2, 1, 'Once upon a time', 1700000000000);
INSERT INTO messages (id, chat_id, role, status, text, created) VALUES (2, 2, 2, 1, 'Which lamp is best?', 1710000000000);
INSERT INTO messages (id, chat_id, parent_id, role, status, text, created, model_name, prompt_tokens, reused_tokens, generated_tokens, context_tokens, prefill_seconds, first_token_seconds, decode_seconds) VALUES (3, 2, 2, 3, 3, 'A first', 1710000001000, 'seed', 12, 0, 2, 14, 0.25, 0.3, 0.125);
INSERT INTO messages (id, chat_id, parent_id, role, status, text, created, model_name, prompt_tokens, reused_tokens, generated_tokens, context_tokens, prefill_seconds, first_token_seconds, decode_seconds) VALUES (4, 2, 2, 3, 1, 'A second answer; it''s better.', 1710000002000, 'seed', 12, 11, 9, 21, 0.01, 0.02, 0.5);
INSERT INTO messages (id, chat_id, parent_id, role, status, text, error, created) VALUES (5, 2, 4, 2, 5, 'And then?', 'It broke.', 1710000003000);
INSERT INTO messages (id, chat_id, role, status, text, created) VALUES (6, 3, 2, 1, 'Hidden text', 1720000000000);
UPDATE chats SET current_leaf = 1 WHERE id = 1;
UPDATE chats SET current_leaf = 4 WHERE id = 2;
UPDATE chats SET current_leaf = 6 WHERE id = 3;
UPDATE messages SET conditions = 'governor powersave, mains' WHERE id = 4;
INSERT INTO message_energy (chat_id, message_id, meter, phase, source, label, net_label, scope, gross_joules, net_joules, process_share, uncertainty, missing_seconds, idle_watts, idle_age_seconds, problem) VALUES (2, 4, 0, 1, 'powercap package-0', 'measured', 'derived', 'package', 6.75, 4.125, 0.94, 0.05, 0.0, 5.0, 2.5, NULL);
INSERT INTO message_energy (chat_id, message_id, meter, phase, source, label, net_label, scope, gross_joules, net_joules, process_share, uncertainty, missing_seconds, idle_watts, idle_age_seconds, problem) VALUES (2, 4, 0, 2, 'powercap package-0', 'measured', 'derived', 'package', 0.25, 0.125, 0.9, NULL, NULL, NULL, NULL, NULL);
INSERT INTO message_energy (chat_id, message_id, meter, phase, source, label, net_label, scope, gross_joules, net_joules, process_share, uncertainty, missing_seconds, idle_watts, idle_age_seconds, problem) VALUES (2, 4, 0, 3, 'powercap package-0', 'measured', 'derived', 'package', 6.5, 4.0, 0.95, NULL, NULL, NULL, NULL, NULL);
INSERT INTO message_energy (chat_id, message_id, meter, phase, source, label, net_label, scope, gross_joules, net_joules, process_share, uncertainty, missing_seconds, idle_watts, idle_age_seconds, problem) VALUES (2, 4, 1, 1, 'battery', 'derived', 'derived', 'machine', 14.5, NULL, NULL, 0.2, 0.5, NULL, NULL, NULL);
INSERT INTO answer_origin (message_id, program, fingerprint, device, isa, packing, threads, temperature, top_k, top_p, min_p, repetition_penalty, repetition_window, max_tokens, seed) VALUES (4, '1.0.0', '0123456789abcdef0123456789abcdef', 'cpu', 'avx2', '2bit', 2, 0.6, 40, 1.0, 0.0, 1.0, 256, 1024, '18446744073709551615');
UPDATE chats SET pinned = 1 WHERE id = 2;
INSERT INTO drafts (chat_id, text) VALUES (2, 'And the other');
INSERT INTO drafts (chat_id, text) VALUES (NULL, 'Not sent');
