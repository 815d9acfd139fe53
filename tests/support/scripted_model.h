// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/model_loader.h"

#include <QString>

#include <condition_variable>
#include <cstddef>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace trilume::tests {

// A model that says what a test tells it to, at the pace of the test: loading, every chunk of the
// prompt and every token is a step that waits for a permit. [any thread]
class ScriptedModel final
{
public:
    struct Script
    {
        std::vector<std::string> tokens{"Good", " day", "."};
        std::size_t promptChunks = 1;
        std::string error;          // not empty: said in place of finishing
        bool isOutOfMemory = false; // thrown in place of finishing
        std::string thought = {};   // one token before the others, where it is to think
    };

    void setScript(Script script);

    // Every step waits from now on until as many permits were given.
    void hold();
    void permit(std::size_t steps);
    void release();     // no step waits any more
    void ignoreStops(); // as a device that hangs: a step that waits is not stopped any more

    // What was asked so far, as text: "user: Hi | assistant: Good day. | user: And?", or the text
    // to continue. "..." after an answer that goes on, "reads: ..." for one that is only read.
    [[nodiscard]] std::vector<std::string> requests() const;
    [[nodiscard]] generate::GenerationRequest lastRequest() const;

    // Loads any path but those that contain "missing", or "unplugged" while no such file is there;
    // "base" in the path makes a base model, "other" one of another fingerprint, "short" one that
    // was trained with 1 000 tokens.
    [[nodiscard]] static app::ModelLoader loader(const std::shared_ptr<ScriptedModel>& model);

private:
    friend class ScriptedGenerator;

    // False when stopped.
    [[nodiscard]] bool step(const std::stop_token& stop);
    [[nodiscard]] Script start(const generate::GenerationRequest& request);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    Script m_script;                                  // guarded by m_mutex
    std::vector<generate::GenerationRequest> m_asked; // guarded by m_mutex
    std::size_t m_permits = 0;                        // guarded by m_mutex
    bool m_isHeld = false;                            // guarded by m_mutex
    bool m_ignoresStops = false;                      // guarded by m_mutex
};

} // namespace trilume::tests
