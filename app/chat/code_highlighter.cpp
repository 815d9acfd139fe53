// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/code_highlighter.h"

#include <QElapsedTimer>

#include <algorithm>
#include <exception>
#include <string>
#include <utility>

#include <srchilite/formatter.h>
#include <srchilite/formattermanager.h>
#include <srchilite/formatterparams.h>
#include <srchilite/highlightstate.h>
#include <srchilite/langdefmanager.h>
#include <srchilite/regexrulefactory.h>
#include <srchilite/sourcehighlighter.h>

namespace trilume::app {

namespace {

constexpr char kDebianFolder[] = "/usr/share/source-highlight";

// Notes where words of one kind stand.
class Noter final : public srchilite::Formatter
{
    Q_DISABLE_COPY(Noter)

public:
    Noter(CodeKind kind, CodeLine& spans)
        : m_kind(kind)
        , m_spans(spans)
    {}

    void format(const std::string& word, const srchilite::FormatterParams* params) override
    {
        if (params == nullptr || params->start < 0 || word.empty()) {
            return;
        }
        const auto length = static_cast<int>(word.size());
        const bool goesOn = !m_spans.empty() && m_spans.back().kind == m_kind
                            && m_spans.back().from + m_spans.back().length == params->start;
        if (goesOn) {
            m_spans.back().length += length;
        } else {
            m_spans.push_back({params->start, length, m_kind});
        }
    }

private:
    CodeKind m_kind;
    CodeLine& m_spans;
};

class Silent final : public srchilite::Formatter
{
    Q_DISABLE_COPY(Silent)

public:
    Silent() = default;

    void format(const std::string&, const srchilite::FormatterParams*) override {}
};

// Names of the library's languages by kind.
constexpr std::pair<const char*, CodeKind> kKinds[] = {
    {"keyword", CodeKind::Keyword},    {"oldfile", CodeKind::Keyword},
    {"type", CodeKind::Type},          {"classname", CodeKind::Type},
    {"usertype", CodeKind::Type},      {"selector", CodeKind::Type},
    {"string", CodeKind::String},      {"regexp", CodeKind::String},
    {"specialchar", CodeKind::String}, {"value", CodeKind::String},
    {"newfile", CodeKind::String},     {"comment", CodeKind::Comment},
    {"todo", CodeKind::Comment},       {"number", CodeKind::Number},
    {"difflines", CodeKind::Number},   {"function", CodeKind::Name},
    {"attribute", CodeKind::Name},     {"property", CodeKind::Name},
    {"key", CodeKind::Name},           {"preproc", CodeKind::Preprocessor},
    {"label", CodeKind::Preprocessor}, {"variable", CodeKind::Preprocessor},
};

// One byte for each unit, so that places mean the same in both; letters stay letters.
std::string asBytes(const QString& line)
{
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(line.size()));
    for (const QChar unit : line) {
        const bool isAscii = unit.unicode() > 0 && unit.unicode() < 0x80;
        const bool isWord = unit.isLetterOrNumber() || unit.isSurrogate();
        bytes += isAscii ? static_cast<char>(unit.unicode()) : isWord ? 'x' : ' ';
    }
    return bytes;
}

} // namespace

struct CodeHighlighter::Library
{
    explicit Library(const QString& path)
        : folder((path.isEmpty() ? QLatin1String(kDebianFolder) : path).toStdString())
        , languages(&rules)
        , kinds(srchilite::FormatterPtr(new Silent))
    {
        for (const auto& [name, kind] : kKinds) {
            kinds.addFormatter(name, srchilite::FormatterPtr(new Noter(kind, spans)));
        }
    }

    std::string folder;
    srchilite::RegexRuleFactory rules;
    srchilite::LangDefManager languages;
    CodeLine spans; // of the line that is read
    srchilite::FormatterManager kinds;
    srchilite::FormatterParams params;
    std::unique_ptr<srchilite::SourceHighlighter> block; // null: plain
};

CodeHighlighter::CodeHighlighter(const QString& folder)
    : m_library(std::make_unique<Library>(folder))
{}

CodeHighlighter::~CodeHighlighter() = default;

void CodeHighlighter::begin(const QString& languageFile)
{
    m_language = languageFile;
    m_lines.clear();
    m_spans.clear();
    m_usedMs = 0;
    m_library->block.reset();
    if (languageFile.isEmpty()) {
        return;
    }
    try {
        const srchilite::HighlightStatePtr state =
            m_library->languages.getHighlightState(m_library->folder, languageFile.toStdString());
        m_library->block = std::make_unique<srchilite::SourceHighlighter>(state);
        m_library->block->setFormatterManager(&m_library->kinds);
        m_library->block->setFormatterParams(&m_library->params);
        m_library->block->setOptimize(false);
    } catch (...) { // a file that is missing or not understood: of many kinds, not all of std
        m_library->block.reset();
    }
}

CodeLine CodeHighlighter::nextLine(const QString& line)
{
    Library& library = *m_library;
    if (!library.block || line.size() > kLongestLine || m_usedMs > kLongestMs) {
        return {};
    }
    QElapsedTimer clock;
    clock.start();
    library.spans.clear();
    library.params.start = 0;
    try {
        library.block->highlightParagraph(asBytes(line));
    } catch (...) { // an expression gave up; nothing is known of what follows
        library.spans.clear();
        library.block.reset();
    }
    m_usedMs += static_cast<int>(clock.elapsed());
    return std::exchange(library.spans, {});
}

std::vector<CodeLine> CodeHighlighter::highlight(const QString& languageFile,
                                                 const QStringList& lines,
                                                 const std::function<bool()>& isEnough)
{
    const bool goesOn = languageFile == m_language && m_lines.size() <= lines.size()
                        && std::equal(m_lines.cbegin(), m_lines.cend(), lines.cbegin());
    if (!goesOn) {
        begin(languageFile);
    }
    for (qsizetype i = m_lines.size(); i < lines.size(); ++i) {
        if (isEnough && isEnough()) {
            break;
        }
        m_spans.push_back(nextLine(lines.at(i)));
        m_lines.append(lines.at(i));
    }
    return m_spans;
}

} // namespace trilume::app
