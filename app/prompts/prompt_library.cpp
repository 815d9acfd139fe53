// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompts/prompt_library.h"

#include "app/platform/error_text.h"
#include "app/platform/number_text.h"
#include "app/platform/text_run.h"
#include "app/platform/worker_thread.h"
#include "app/prompts/prompt_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace trilume::app {

namespace {

// Shows what they are; whoever does not want them removes them.
std::vector<Prompt> firstPrompts()
{
    return {
        {PromptLibrary::tr("In one sentence"),
         PromptLibrary::tr("Say this in one short sentence: {{text}}")},
        {PromptLibrary::tr("For a child"),
         PromptLibrary::tr("Explain {{thing}} so that a child of {{age}} understands it.")},
        {PromptLibrary::tr("A story"),
         PromptLibrary::tr("Tell me a short story about {{hero}} in {{place}}.")},
    };
}

// A name beside it that nobody has.
QString nameAside(const QString& path, const QString& ending)
{
    QString aside = path + ending;
    for (int number = 2; QFileInfo::exists(aside); ++number) {
        aside = path + ending + QStringLiteral("-%1").arg(number);
    }
    return aside;
}

std::optional<FileIdentity> identityOf(const QString& path)
{
    return fileIdentity(std::filesystem::path(QFile::encodeName(path).toStdString()));
}

// What somebody else wrote there since stays, under another name.
Status writePrompts(const QByteArray& json, const QString& path, KnownFile& known)
{
    QString aside;
    if (known.isChanged(identityOf(path))) {
        aside = nameAside(path, QStringLiteral(".edited"));
        if (!QFile::rename(path, aside)) {
            return Error{Errc::Io,
                         asSentence(PromptLibrary::tr("The prompts are not saved: another program "
                                                      "has changed %1, which cannot be kept "
                                                      "under another name.")
                                        .arg(inOneRun(path)))};
        }
    }
    if (Status written = writeFile(json, path); !written) {
        return written;
    }
    known.note(identityOf(path));
    if (aside.isEmpty()) {
        return Done{};
    }
    return Error{Errc::Io, // told as a failure is; all is written
                 asSentence(PromptLibrary::tr("The prompts are saved. Another program had changed "
                                              "%1 meanwhile; what it wrote was kept as %2.")
                                .arg(inOneRun(path), inOneRun(aside)))};
}

ReadPrompts readFrom(const QString& path)
{
    ReadPrompts read;
    read.file = identityOf(path); // before: what is written meanwhile is then seen as changed
    Result<std::vector<Prompt>> prompts = readPrompts(path);
    if (prompts.ok()) {
        read.prompts = std::move(prompts).value();
    } else if (prompts.error().code != Errc::NotFound) {
        read.problem = errorText(prompts.error());
        const QString aside = nameAside(path, QStringLiteral(".damaged"));
        if (QFile::rename(path, aside)) {
            read.setAside = aside;
            read.file.reset();
        }
    } else {
        read.prompts = firstPrompts();
    }
    return read;
}

// The file, and those beside it that could not be read.
Status removePrompts(const QString& path)
{
    const QFileInfo prompts(path);
    const QDir folder = prompts.absoluteDir();
    QStringList names = folder.entryList({prompts.fileName() + QStringLiteral(".damaged*"),
                                          prompts.fileName() + QStringLiteral(".edited*")},
                                         QDir::Files | QDir::Hidden | QDir::System);
    names.append(prompts.fileName());
    for (const QString& name : std::as_const(names)) {
        QFile file(folder.filePath(name));
        if (file.exists() && !file.remove()) {
            return Error{Errc::Io,
                         asSentence(PromptLibrary::tr("The file %1 could not be deleted: %2.")
                                        .arg(inOneRun(file.fileName()), file.errorString()))};
        }
    }
    return Done{};
}

} // namespace

void PromptReader::read(const QString& path)
{
    Q_EMIT done(readFrom(path));
}

void PromptReader::readChanged(const QString& path, const std::shared_ptr<const KnownFile>& known)
{
    if (known->isChanged(identityOf(path))) {
        Q_EMIT done(readFrom(path));
    }
}

PromptLibrary::PromptLibrary(QString path, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_known(std::make_shared<KnownFile>())
{
    connect(&m_saver, &FileSaver::failed, this, [this](const QString&, const QString& message) {
        onWritten();
        Q_EMIT failed(message);
    });
    connect(&m_saver, &FileSaver::saved, this, &PromptLibrary::onWritten);
}

PromptLibrary::~PromptLibrary()
{
    if (m_thread) {
        m_reader->disconnect(this);
        m_thread->quit();
        endThread(m_thread);
    }
}

void PromptLibrary::load()
{
    if (m_thread && m_isLoaded && m_unwritten == 0) {
        m_isChangedSince = false;
        post(*m_reader, [path = m_path, known = m_known](PromptReader& reader) {
            reader.readChanged(path, known);
        });
    }
    if (m_thread || m_isLoaded) {
        return;
    }
    m_thread = makeThread(QStringLiteral("prompts"));
    m_reader = moveTo(*m_thread, std::make_unique<PromptReader>());
    connect(m_reader, &PromptReader::done, this, &PromptLibrary::take);
    m_thread->start();
    post(*m_reader, [path = m_path](PromptReader& reader) { reader.read(path); });
}

void PromptLibrary::take(const ReadPrompts& read)
{
    if (m_isChangedSince) {
        return; // what is written now finds the file changed, and keeps it
    }
    m_known->note(read.file);
    m_prompts = read.prompts;
    m_isLoaded = true;
    if (!read.problem.isEmpty()) {
        //: %1 is a whole sentence that says what is wrong, %2 the name of a file
        Q_EMIT failed(
            read.setAside.isEmpty()
                ? read.problem
                : tr("%1 The file was kept as %2.").arg(read.problem, inOneRun(read.setAside)));
        if (read.setAside.isEmpty()) {
            m_isLoaded = false; // nothing may be written in its place
        }
    }
    Q_EMIT changed();
}

void PromptLibrary::onWritten()
{
    m_unwritten = std::max(0, m_unwritten - 1);
}

bool PromptLibrary::hasRoom()
{
    if (m_prompts.size() >= kMostPrompts) {
        Q_EMIT failed(tr("There are %1 prompts already, and there can be no more.")
                          .arg(countText(kMostPrompts)));
        return false;
    }
    return true;
}

bool PromptLibrary::add(const QString& text)
{
    if (!m_isLoaded || text.trimmed().isEmpty()) {
        return false;
    }
    if (text.size() > kLongestPrompt) {
        Q_EMIT failed(tr("The text has %1 characters; a prompt can have %2 at most.")
                          .arg(countText(text.size()), countText(kLongestPrompt)));
        return false;
    }
    if (!hasRoom()) {
        return false;
    }
    m_prompts.insert(m_prompts.begin(), {promptTitle(text), text});
    save();
    return true;
}

bool PromptLibrary::rename(int place, const QString& title)
{
    const QString name = title.simplified().left(kLongestPromptTitle);
    const bool isThere = place >= 0 && place < static_cast<int>(m_prompts.size());
    if (!m_isLoaded || !isThere || name.isEmpty()) {
        return false;
    }
    m_prompts[static_cast<std::size_t>(place)].title = name;
    save();
    return true;
}

void PromptLibrary::remove(int place)
{
    if (!m_isLoaded || place < 0 || place >= static_cast<int>(m_prompts.size())) {
        return;
    }
    const auto removed = m_prompts.begin() + place;
    m_removed.push_back({place, *removed});
    m_prompts.erase(removed);
    save();
}

QString PromptLibrary::lastRemoved() const
{
    return m_removed.empty() ? QString() : m_removed.back().prompt.title;
}

void PromptLibrary::forgetAll()
{
    if (m_reader != nullptr) {
        m_reader->disconnect(this); // what it reads is gone
    }
    m_prompts = firstPrompts();
    m_removed.clear();
    m_isLoaded = true;
    m_saver.save(m_path, removePrompts);
    Q_EMIT changed();
}

bool PromptLibrary::bringBack()
{
    if (m_removed.empty() || !hasRoom()) {
        return false;
    }
    const Removed removed = m_removed.back();
    m_removed.pop_back();
    const auto place = std::min<std::ptrdiff_t>(removed.place, std::ssize(m_prompts));
    m_prompts.insert(m_prompts.begin() + place, removed.prompt);
    save();
    return true;
}

void PromptLibrary::save()
{
    ++m_unwritten;
    m_isChangedSince = true;
    m_saver.save(m_path, [known = m_known, json = promptsJson(m_prompts)](const QString& path) {
        return writePrompts(json, path, *known);
    });
    Q_EMIT changed();
}

} // namespace trilume::app
