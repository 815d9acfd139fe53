// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"
#include "app/store/message.h"
#include "engine/generate/text_generator.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace trilume::app {

// What the generator is asked, given the messages so far with the new one at the end. Completion:
// all texts joined, with a space between an answer and what the person wrote after it unless there
// is white space already. Dialogue: messages by role; answers that are empty are left out.
[[nodiscard]] generate::GenerationRequest makeRequest(ChatMode mode,
                                                      const std::vector<Message>& messages,
                                                      const SamplingSettings& sampling,
                                                      std::uint64_t seed);

// The first words of a first message, at most about 40 characters; "New chat" for one without any.
[[nodiscard]] QString titleFor(const QString& firstMessage);

} // namespace trilume::app
