// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trace/npz_writer.h"

#include "engine/trace/zip_output_p.h"

#include <cerrno>
#include <cstdlib>
#include <ctime>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace trilume::trace {

namespace {

// The date that NumPy gives its entries: the same arrays then make the same bytes.
constexpr std::time_t kEarliestDate = 315532800; // 1980-01-01, where ZIP's dates begin

// An archive that is thrown away unless it was closed.
class Archive
{
public:
    explicit Archive(ZipOutput& output)
    {
        zip_source_t* source = output.source();
        if (source != nullptr) {
            m_archive = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
            if (m_archive == nullptr) {
                zip_source_free(source);
            }
        }
    }

    ~Archive()
    {
        if (m_archive != nullptr) {
            zip_discard(m_archive);
        }
    }

    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    // Takes the source over, whatever comes of it.
    [[nodiscard]] bool add(const std::string& name, zip_source_t* source)
    {
        if (source == nullptr) {
            return false;
        }
        const zip_int64_t index =
            zip_file_add(m_archive, (name + ".npy").c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return false;
        }
        const auto entry = static_cast<zip_uint64_t>(index);
        return zip_set_file_compression(m_archive, entry, ZIP_CM_STORE, 0) == 0
               && zip_file_set_mtime(m_archive, entry, kEarliestDate, 0) == 0;
    }

    [[nodiscard]] bool close()
    {
        if (zip_close(m_archive) != 0) {
            return false;
        }
        m_archive = nullptr;
        return true;
    }

    [[nodiscard]] zip_t* get() const { return m_archive; }

    [[nodiscard]] Sentence errorText() const
    {
        return m_archive == nullptr ? Sentence::of("no memory")
                                    : Sentence::of("%1", std::string_view(zip_strerror(m_archive)));
    }

private:
    zip_t* m_archive = nullptr;
};

// What the system says of the call that failed last.
std::string systemText()
{
    return std::generic_category().message(errno);
}

Error writingFailed(const std::filesystem::path& path)
{
    return {Errc::Io, Sentence::of("%1: writing failed: %2.", path, systemText())};
}

} // namespace

Result<NpzWriter> NpzWriter::create(const std::filesystem::path& path)
{
    Result<AtomicFile> file = AtomicFile::create(path);
    if (!file.ok()) {
        return file.error();
    }
    return NpzWriter(path, std::move(file).value());
}

NpzWriter::NpzWriter(std::filesystem::path path, AtomicFile file)
    : m_path(std::move(path))
    , m_file(std::move(file))
{}

void NpzWriter::addBytes(const std::string& name,
                         const std::string& header,
                         std::span<const std::byte> bytes)
{
    const auto head = std::as_bytes(std::span(header.data(), header.size()));
    Entry entry{name, {head.begin(), head.end()}};
    entry.bytes.insert(entry.bytes.end(), bytes.begin(), bytes.end());
    m_entries.push_back(std::move(entry));
}

void NpzWriter::addTexts(const std::string& name, std::span<const std::string> texts)
{
    m_entries.push_back({name, npyTexts(texts)});
}

Status NpzWriter::beginLarge(const std::string& name, const NpyShape& shape)
{
    TRILUME_CHECK(m_large == nullptr);
    const std::filesystem::path folder = m_path.has_parent_path() ? m_path.parent_path() : ".";
    std::string hidden = (folder / ("." + m_path.filename().string() + ".XXXXXX")).string();
    const int descriptor = mkostemp(hidden.data(), O_CLOEXEC);
    if (descriptor < 0) {
        return Error{Errc::Io,
                     Sentence::of("%1: making a file beside it failed: %2.", m_path, systemText())};
    }
    unlink(hidden.c_str());
    m_large.reset(fdopen(descriptor, "w+b"));
    if (m_large == nullptr) {
        const Error error = {Errc::Io, Sentence::of("%1: opening a file beside it failed: %2.",
                                                    m_path, systemText())};
        close(descriptor);
        return error;
    }
    m_entries.push_back({name, {}});
    m_missing = elementCount(shape);
    const std::string header = npyHeader(npyType<float>(), shape);
    m_largeBytes = header.size() + m_missing * sizeof(float);
    if (std::fwrite(header.data(), 1, header.size(), m_large.get()) != header.size()) {
        return writingFailed(m_path);
    }
    return Done{};
}

Status NpzWriter::append(std::span<const float> values)
{
    TRILUME_CHECK(m_large != nullptr && values.size() <= m_missing);
    m_missing -= values.size();
    if (std::fwrite(values.data(), sizeof(float), values.size(), m_large.get()) != values.size()) {
        return writingFailed(m_path);
    }
    return Done{};
}

Status NpzWriter::commit()
{
    TRILUME_CHECK(m_missing == 0);
    // Also writes what is still buffered; libzip reads on from where the file stands.
    if (m_large != nullptr && std::fseek(m_large.get(), 0, SEEK_SET) != 0) {
        return writingFailed(m_path);
    }
    Status status = writeArchive();
    return status.ok() ? m_file.commit() : status;
}

Status NpzWriter::writeArchive()
{
    ZipOutput output(m_file);
    Archive archive(output);
    bool isWritten = archive.get() != nullptr;
    for (const Entry& entry : m_entries) {
        if (!isWritten) {
            break;
        }
        zip_source_t* source = nullptr;
        if (entry.bytes.empty()) {
            source = zip_source_filep(archive.get(), m_large.get(), 0,
                                      static_cast<zip_int64_t>(m_largeBytes));
            if (source != nullptr) {
                static_cast<void>(m_large.release()); // the source closes it
            }
        } else {
            source = zip_source_buffer(archive.get(), entry.bytes.data(), entry.bytes.size(), 0);
        }
        isWritten = archive.add(entry.name, source);
    }
    isWritten = isWritten && archive.close();
    if (!output.status().ok()) {
        return output.status();
    }
    if (!isWritten) {
        return Error{Errc::Io, Sentence::of("%1: the archive cannot be written: %2.", m_path,
                                            archive.errorText())};
    }
    return Done{};
}

} // namespace trilume::trace
