// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/download/content_sum.h"
#include "app/net/web_client.h"
#include "engine/base/result.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::app {

// A server with repositories of models in the form of Hugging Face's.
struct RepositoryServer
{
    std::string endpoint = "https://huggingface.co";
    std::string token = {}; // of an account there; empty: nobody's
};

struct RemoteFile
{
    std::string name; // a path in the repository, checked
    std::uint64_t size = 0;
    ContentSum sum = {};

    friend bool operator==(const RemoteFile&, const RemoteFile&) = default;
};

// What a repository holds at one commit.
struct RemoteRevision
{
    std::string commit;
    std::vector<RemoteFile> files;
};

// "OWNER/NAME" as the server allows it.
[[nodiscard]] bool isRepositoryName(std::string_view text);

// A request there, with its token where there is one.
[[nodiscard]] Result<WebRequest> requestTo(const RepositoryServer& server, std::string_view path);

// What a server answers of a revision. An error names the field, what was found and what was
// expected; so are names refused that no file of ours may have. `source` is for the error.
[[nodiscard]] Result<RemoteRevision> parseRevision(std::string_view json, std::string_view source);

// Asks for the newest revision of the branch "main". [waits]
[[nodiscard]] Result<RemoteRevision> newestRevision(WebClient& client,
                                                    const RepositoryServer& server,
                                                    const std::string& repository,
                                                    const std::stop_token& stop);

// The files that an import reads (engine/checkpoint/huggingface), or the one model file where that
// is what the repository holds. An error when there is no model in it, or more than one.
[[nodiscard]] Result<std::vector<RemoteFile>> modelFiles(const RemoteRevision& revision,
                                                         const std::string& repository);

} // namespace trilume::app
