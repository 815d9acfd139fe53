// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/cache_folder.h"

#include "engine/base/atomic_file.h"
#include "engine/checkpoint/huggingface/input_file.h"

#include <span>
#include <system_error>
#include <utility>

#include <nlohmann/json.hpp>

namespace trilume::model {

namespace {

constexpr std::size_t kMostBytes = std::size_t{4} << 20U; // ours have a few KiB

Result<std::string> textOf(const std::filesystem::path& path)
{
    const Result<checkpoint::InputFile> file = checkpoint::InputFile::open(path);
    if (!file.ok()) {
        return file.error();
    }
    return file.value().readAll(kMostBytes);
}

} // namespace

CacheFolder::CacheFolder(std::filesystem::path folder, Warn warn)
    : m_folder(std::move(folder))
    , m_warn(std::move(warn))
{}

nlohmann::json CacheFolder::read(const std::string& name)
{
    if (m_folder.empty()) {
        return nlohmann::json::object();
    }
    const Result<std::string> text = textOf(m_folder / name);
    if (!text.ok()) {
        if (text.error().code != Errc::NotFound) {
            m_unusable.insert(name);
            tell(text.error());
        }
        return nlohmann::json::object();
    }
    nlohmann::json object = nlohmann::json::parse(text.value(), nullptr, false);
    if (!object.is_object()) {
        tell(Error{Errc::Corrupt,
                   Sentence::of("%1: is no JSON object and is made anew.", m_folder / name)});
        return nlohmann::json::object();
    }
    return object;
}

void CacheFolder::write(const std::string& name, const nlohmann::json& object)
{
    if (m_folder.empty() || m_unusable.count(name) != 0) {
        return;
    }
    const std::string text = object.dump(1, ' ', false, nlohmann::json::error_handler_t::replace);
    if (Status status = tryWrite(m_folder / name, text); !status.ok()) {
        tell(status.error());
    }
}

Status CacheFolder::tryWrite(const std::filesystem::path& file, const std::string& text) const
{
    std::error_code ignored; // what is wrong shows when the file is made
    std::filesystem::create_directories(m_folder, ignored);
    Result<AtomicFile> atomic = AtomicFile::create(file);
    if (!atomic.ok()) {
        return atomic.error();
    }
    if (Status status = atomic.value().write(std::as_bytes(std::span(text))); !status.ok()) {
        return status;
    }
    return atomic.value().commit();
}

void CacheFolder::tell(const Error& error)
{
    if (const Warn warn = std::exchange(m_warn, {})) {
        warn(Sentence::of("a cache cannot be used, which costs time only: %1", error.sentence));
    }
}

} // namespace trilume::model
