// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>
#include <stop_token>

namespace trilume::app {

struct CatalogueEntry;

// What the catalogue knows of a file that lies here.
struct PublishedFile
{
    enum class Certainty
    {
        None = 1, // it knows none of this size
        Size,     // and it does not know more
        Sum,      // the content is the published one
        OtherSum, // of the right size, but damaged or changed
    };

    QString name; // of the catalogue; empty: None
    Certainty certainty = Certainty::None;

    friend bool operator==(const PublishedFile&, const PublishedFile&) = default;
};

// By its size, and by the SHA-256 of its content where the catalogue has that: a file is read once
// for it, what came out is kept in `cacheFolder`. [any thread] May take seconds.
[[nodiscard]] PublishedFile recogniseFile(const std::filesystem::path& file,
                                          const QString& cacheFolder,
                                          const std::stop_token& stop);

// As the file of that size of this model.
[[nodiscard]] PublishedFile recogniseFileOf(const CatalogueEntry& entry,
                                            const std::filesystem::path& file,
                                            const QString& cacheFolder,
                                            const std::stop_token& stop);

} // namespace trilume::app
