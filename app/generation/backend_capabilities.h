// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trilume::app {

// What a kind of backend does beside writing text: asked for, never assumed. Nothing is here that
// nobody asks for yet.
struct BackendCapabilities
{
    bool energy = false;      // runs on this machine, whose meters say what an answer took
    bool activations = false; // its layers can be watched
    bool rereading = false;   // it can read an answer that is there: GenerationRequest::written

    friend bool operator==(const BackendCapabilities&, const BackendCapabilities&) = default;
};

} // namespace trilume::app
