// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trilume::app {
class ChatController;
struct Message;
} // namespace trilume::app

namespace trilume::ui {

class Announcer;

// What is said of an answer that has ended: how it ended, where that is not as usual, and its text
// as it is shown, without the signs of Markdown.
[[nodiscard]] QString answerSpeech(const app::Message& answer);

// Has the answers of the open chat announced as they end. Both are borrowed.
void announceAnswers(app::ChatController& chats, Announcer& announcer);

} // namespace trilume::ui
