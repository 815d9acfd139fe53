// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <string>

namespace trilume::tests {

// A folder that stands for "/", with files of /proc and /sys as a test wants them.
class FakeRoot
{
public:
    void write(const std::string& file, const std::string& content) const
    {
        const std::filesystem::path whole = path() / file;
        std::filesystem::create_directories(whole.parent_path());
        std::ofstream(whole) << content;
    }

    [[nodiscard]] std::filesystem::path path() const { return m_folder.path().toStdString(); }

private:
    QTemporaryDir m_folder;
};

} // namespace trilume::tests
