// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/model_library.h"

namespace trilume::tests {

// A shelf that is as the test says; what is asked for is written down.
class FakeLibrary final : public app::ModelLibrary
{
    Q_OBJECT

public:
    using ModelLibrary::ModelLibrary;

    [[nodiscard]] const app::ModelShelf& shelf() const override { return m_shelf; }

    [[nodiscard]] bool isLooking() const override { return false; }

    [[nodiscard]] bool wasLooked() const override { return m_wasLooked; }

    [[nodiscard]] bool isAtStart(const app::FoundModel& model) const override
    {
        return model.path == atStart;
    }

    [[nodiscard]] std::optional<app::ModelImport> runningImport() const override
    {
        return m_import;
    }

    [[nodiscard]] QString lastRemoved() const override { return {}; }

    void look() override { ++looks; }

    void openAtStart(const app::FoundModel& model) override { atStart = model.path; }

    void openLastUsedAtStart() override { atStart.clear(); }

    void addFolder(const QString& path) override { asked.append(QStringLiteral("add ") + path); }

    void forgetFolder(const QString& path) override
    {
        asked.append(QStringLiteral("forget ") + path);
    }

    void importFrom(const QString& path) override
    {
        asked.append(QStringLiteral("import ") + path);
    }

    void cancelImport() override { asked.append(QStringLiteral("cancel")); }

    void remove(const QString& path) override { asked.append(QStringLiteral("remove ") + path); }

    void undoRemove() override { asked.append(QStringLiteral("undo")); }

    // The test's side.
    void tell(const app::ModelShelf& shelf)
    {
        m_shelf = shelf;
        m_wasLooked = true;
        Q_EMIT shelfChanged();
    }

    void tellImport(const app::ModelImport& import)
    {
        m_import = import;
        Q_EMIT importChanged();
    }

    QStringList asked; // "remove PATH", "cancel"
    QString atStart;
    int looks = 0;

private:
    app::ModelShelf m_shelf;
    std::optional<app::ModelImport> m_import;
    bool m_wasLooked = false;
};

} // namespace trilume::tests
