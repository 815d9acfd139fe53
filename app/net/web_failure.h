// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

namespace trilume::app {

// Kinds of what may go wrong between a request and the end of its answer. What a server answers in
// order, 404 say, is no failure here.
enum class WebFault
{
    BadRequest = 1, // nothing was sent
    Name = 2,       // of the server: nobody knows it
    Connect = 3,    // nobody answers there
    Proxy = 4,
    Tls = 5,      // no certificate that can be trusted
    Cut = 6,      // the connection ended in the middle
    Silence = 7,  // for longer than the limit
    TooLarge = 8, // the headers
    BadAnswer = 9,
    Redirect = 10, // to where it may not lead
    Reader = 11,   // who reads the answer gave it up, with this error
    Cancelled = 12,
};

struct WebFailure
{
    WebFault fault = WebFault::BadAnswer;
    Error error; // one sentence, which names the server
};

// Whether the same request may succeed a little later.
[[nodiscard]] bool isPassing(WebFault fault);

} // namespace trilume::app
