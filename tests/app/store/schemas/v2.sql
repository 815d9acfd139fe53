-- SPDX-FileCopyrightText: 2026 The Trilume authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A database as schema 2 left it, never changed after its release. Statements end with ; at the end of a line.
PRAGMA application_id = 1414296941;
PRAGMA user_version = 2;
CREATE TABLE chats ( id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT NOT NULL, mode INTEGER NOT NULL CHECK (mode IN (1, 2)), created INTEGER NOT NULL, updated INTEGER NOT NULL, deleted INTEGER, current_leaf INTEGER REFERENCES messages (id) ON DELETE SET NULL) STRICT;
CREATE TABLE messages ( id INTEGER PRIMARY KEY AUTOINCREMENT, chat_id INTEGER NOT NULL REFERENCES chats (id) ON DELETE CASCADE, parent_id INTEGER CHECK (parent_id < id), role INTEGER NOT NULL CHECK (role IN (1, 2, 3)), status INTEGER NOT NULL CHECK (status IN (1, 2, 3, 4, 5)), text TEXT NOT NULL, error TEXT, created INTEGER NOT NULL, model_name TEXT, prompt_tokens INTEGER, reused_tokens INTEGER, generated_tokens INTEGER, context_tokens INTEGER, prefill_seconds REAL, first_token_seconds REAL, decode_seconds REAL, UNIQUE (chat_id, id), FOREIGN KEY (chat_id, parent_id) REFERENCES messages (chat_id, id)) STRICT;
CREATE INDEX messages_by_parent ON messages (chat_id, parent_id);
CREATE INDEX messages_running ON messages (status) WHERE status = 2;
CREATE INDEX chats_by_leaf ON chats (current_leaf);
ALTER TABLE messages ADD COLUMN prefill_gross_joules REAL;
ALTER TABLE messages ADD COLUMN prefill_net_joules REAL;
ALTER TABLE messages ADD COLUMN prefill_process_share REAL;
ALTER TABLE messages ADD COLUMN decode_gross_joules REAL;
ALTER TABLE messages ADD COLUMN decode_net_joules REAL;
ALTER TABLE messages ADD COLUMN decode_process_share REAL;
ALTER TABLE messages ADD COLUMN energy_source TEXT;
ALTER TABLE messages ADD COLUMN energy_label TEXT CHECK (energy_label IN ('measured', 'derived', 'modelled'));
ALTER TABLE messages ADD COLUMN energy_net_label TEXT CHECK (energy_net_label IN ('measured', 'derived', 'modelled'));
ALTER TABLE messages ADD COLUMN energy_scope TEXT;
ALTER TABLE messages ADD COLUMN energy_uncertainty REAL;
ALTER TABLE messages ADD COLUMN energy_conditions TEXT;
CREATE INDEX messages_energy ON messages (chat_id, energy_label, energy_scope, energy_uncertainty, prefill_gross_joules, decode_gross_joules) WHERE energy_label IS NOT NULL;
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
UPDATE messages SET prefill_gross_joules = 0.25, prefill_net_joules = 0.125, prefill_process_share = 0.9, decode_gross_joules = 6.5, decode_net_joules = 4.0, decode_process_share = 0.95, energy_source = 'powercap package-0', energy_label = 'measured', energy_net_label = 'derived', energy_scope = 'package', energy_uncertainty = 0.05, energy_conditions = 'governor powersave, mains' WHERE id = 4;
