// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generation/kept_pages.h"
#include "engine/generate/state_store.h"

#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace trilume::app {

// One thing that is kept: a state, or the ids of a chat's messages.
struct KeptId
{
    std::string fingerprint; // of the model
    bool isMessages = false;
    generate::TextKey key; // of a state
    std::int64_t chat = 0;

    friend bool operator==(const KeptId&, const KeptId&) = default;

    // States behind the same messages are neighbours.
    friend bool operator<(const KeptId& a, const KeptId& b)
    {
        return std::tie(a.fingerprint, a.isMessages, a.key, a.chat)
               < std::tie(b.fingerprint, b.isMessages, b.key, b.chat);
    }
};

// How a state lies on the disk: as a file, or as a list of pages.
enum class KeptForm
{
    Whole,
    Pages,
};

struct KeptEntry
{
    // How many texts go on from this state, at most 2: none from the end of a branch, two from a
    // fork.
    int goneOn = 0;
    std::int64_t bytes = 0;
    std::uint64_t used = 0;    // larger: later
    bool isFromBefore = false; // was there when the program started
    QString fileName = {};     // empty: not written yet
    KeptForm form = KeptForm::Whole;
    std::vector<KeptPage> pages = {}; // by setPages()
};

// Its name says all that is known of it, so that a folder needs no list of its files:
// "c12-FINGERPRINT-TOKENS-HASH-TOKENS-HASH-1.state", of the messages, of what follows them and
// goneOn at last, ".pages" in place of ".state" for a list of pages; "c12-FINGERPRINT.ids".
[[nodiscard]] QString keptFileName(const KeptId& id, int goneOn, KeptForm form = KeptForm::Whole);

struct KeptFile
{
    KeptId id;
    int goneOn = 0;
    KeptForm form = KeptForm::Whole;
};

// Nothing for any other name.
[[nodiscard]] std::optional<KeptFile> parseKeptFileName(const QString& name);

// What is kept, and what goes first when it is too much: states in the middle of a branch, then
// ends of branches and forks, and only then the newest state of a chat and the ids of its messages;
// among equals the one that was used longest ago. One thread at a time.
class StateIndex
{
public:
    // False when it is there.
    bool add(const KeptId& id, KeptEntry entry);
    [[nodiscard]] KeptEntry* find(const KeptId& id); // null: not there; valid until remove()
    // Returns the pages that no state needs any more.
    std::vector<KeptPage> remove(const KeptId& id);
    // What it consists of from now on: once, of one that is there.
    void setPages(const KeptId& id, std::vector<KeptPage> pages);
    void use(const KeptId& id);

    // The states behind these messages, of any chat; equal ones follow each other.
    [[nodiscard]] std::vector<KeptId> behind(const std::string& fingerprint,
                                             const generate::ChainHash& parts) const;
    [[nodiscard]] std::vector<KeptId> all() const;
    // What has to go so that the rest is within the budget.
    [[nodiscard]] std::vector<KeptId> beyond(std::int64_t budgetBytes) const;

    [[nodiscard]] std::int64_t bytes() const;

    [[nodiscard]] KeptPages& pages() { return m_pages; }

private:
    std::map<KeptId, KeptEntry> m_entries;
    KeptPages m_pages;
    std::uint64_t m_lastUse = 0;
};

} // namespace trilume::app
