// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/download/content_sum.h"
#include "app/net/web_request.h"

#include <string>

namespace trilume::app {

// What an answer says of the version of the file that it is of, as far as it can be relied on.

// A strong ETag, or a date of the last change that can only mean one version; empty: none.
[[nodiscard]] std::string validatorOf(const WebHead& head);

// The SHA-256 of the whole file: Repr-Digest, Digest, or X-Linked-Etag, in which Hugging Face tells
// that of a large file with the redirection to it. None where there is no such thing.
[[nodiscard]] ContentSum offeredSum(const WebHead& head);

} // namespace trilume::app
