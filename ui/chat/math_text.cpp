// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/math_text.h"

#include "ui/chat/math_signs.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace trilume::ui {

namespace {

constexpr qsizetype kLongestFormula = 2'000; // characters of a formula
constexpr int kDeepest = 20;                 // groups in each other

// Reads a formula from its beginning to its end.
class FormulaReader
{
public:
    explicit FormulaReader(const QString& latex)
        : m_text(latex)
    {}

    std::optional<QString> read()
    {
        const QString out = readUntil({});
        return m_isLost || m_at < m_text.size() ? std::nullopt : std::optional(out.simplified());
    }

private:
    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }

    void lose()
    {
        m_isLost = true;
        m_at = m_text.size();
    }

    QString readUntil(QChar end)
    {
        QString out;
        if (++m_depth > kDeepest) {
            lose();
        }
        while (m_at < m_text.size() && peek() != end) {
            out += readItem();
        }
        --m_depth;
        return out;
    }

    // One letter, command or group, as an argument is.
    QString readArgument()
    {
        while (peek().isSpace()) {
            ++m_at;
        }
        if (peek() == u'{') {
            return readGroup();
        }
        if (m_at >= m_text.size() || peek() == u'}' || peek() == u'^' || peek() == u'_') {
            lose();
            return {};
        }
        return peek() == u'\\' ? readItem() : QString(m_text.at(m_at++));
    }

    QString readGroup()
    {
        ++m_at;
        QString out = readUntil(u'}');
        if (peek() != u'}') {
            lose();
            return {};
        }
        ++m_at;
        return out;
    }

    QString readItem()
    {
        const QChar letter = peek();
        switch (letter.unicode()) {
        case u'\\':
            return readCommand();
        case u'{':
            return readGroup();
        case u'}':
        case u'&': // of tables
        case u'%':
        case u'#':
        case u'$':
            lose();
            return {};
        case u'^':
        case u'_':
            return readScript(letter);
        case u'-':
            ++m_at;
            return QStringLiteral("\u2212");
        case u'~':
            ++m_at;
            return QStringLiteral(" ");
        case u'\'':
            ++m_at;
            return QStringLiteral("\u2032");
        default:
            ++m_at;
            return letter.isSpace() ? QStringLiteral(" ") : QString(letter);
        }
    }

    QString readScript(QChar sign)
    {
        ++m_at;
        const QString letters = readArgument().simplified();
        const bool isAbove = sign == u'^';
        const auto small = isAbove ? superscript(letters) : subscript(letters);
        if (small) {
            return *small;
        }
        return sign + (letters.size() > 1 ? u'(' + letters + u')' : letters);
    }

    QString readCommand()
    {
        ++m_at;
        if (m_at >= m_text.size()) {
            lose();
            return {};
        }
        QString name(m_text.at(m_at++));
        while (name.at(0).isLetter() && peek().isLetter()) {
            name += m_text.at(m_at++);
        }
        if (name == QLatin1String("frac") || name == QLatin1String("dfrac")
            || name == QLatin1String("tfrac")) {
            const QString over = readArgument();
            return asOne(over) + u'/' + asOne(readArgument());
        }
        if (name == QLatin1String("sqrt")) {
            return readRoot();
        }
        if (name == QLatin1String("mathbb")) {
            return doubleStruck(readArgument());
        }
        if (name == QLatin1String("boxed")) {
            return readArgument();
        }
        static const QStringList kPlain = {QStringLiteral("text"),   QStringLiteral("mathrm"),
                                           QStringLiteral("mathbf"), QStringLiteral("mathit"),
                                           QStringLiteral("mathsf"), QStringLiteral("operatorname"),
                                           QStringLiteral("textbf"), QStringLiteral("mathcal")};
        if (kPlain.contains(name)) {
            return readWords();
        }
        const std::optional<QString> sign = mathSign(name);
        if (!sign) {
            lose();
        }
        return sign.value_or(QString());
    }

    QString readRoot()
    {
        QString sign = QStringLiteral("\u221a");
        if (peek() == u'[') {
            ++m_at;
            const QString degree = readUntil(u']').simplified();
            ++m_at;
            if (degree != QLatin1String("3") && degree != QLatin1String("4")) {
                lose();
            }
            sign =
                degree == QLatin1String("3") ? QStringLiteral("\u221b") : QStringLiteral("\u221c");
        }
        return sign + asOne(readArgument());
    }

    // Letters that are words, where a stroke is a stroke.
    QString readWords()
    {
        if (peek() != u'{') {
            lose();
            return {};
        }
        const qsizetype end = m_text.indexOf(u'}', m_at);
        QString words = m_text.mid(m_at + 1, end - m_at - 1);
        if (end < 0 || words.contains(u'\\') || words.contains(u'{') || words.contains(u'$')) {
            lose();
            return {};
        }
        m_at = end + 1;
        return words;
    }

    // With brackets around it, unless it is one number or one name.
    static QString asOne(const QString& text)
    {
        const QString part = text.simplified();
        const bool isNumber = std::all_of(part.begin(), part.end(), [](QChar letter) {
            return letter.isDigit() || letter == u'.' || letter == u',';
        });
        const bool isPower = !part.isEmpty() && part.at(0).isLetter()
                             && std::all_of(part.begin() + 1, part.end(), [](QChar letter) {
                                    return superscript(QString(letter)) == std::nullopt
                                           && letter.category() == QChar::Number_Other;
                                });
        return isNumber || isPower ? part : u'(' + part + u')';
    }

    QString m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_isLost = false;
};

// So that Markdown shows each sign as it is.
QString escaped(const QString& text)
{
    static const QString kMarkdownSigns = QStringLiteral("\\`*_{}[]<>#|~$&+");
    QString out;
    for (const QChar letter : text) {
        if (kMarkdownSigns.contains(letter)) {
            out += u'\\';
        }
        out += letter;
    }
    return out;
}

struct Delimiters
{
    QLatin1String open;
    QLatin1String close;
    bool isSingleDollar = false;
};

constexpr Delimiters kDelimiters[] = {
    {QLatin1String("$$"), QLatin1String("$$"), false},
    {QLatin1String("\\["), QLatin1String("\\]"), false},
    {QLatin1String("\\("), QLatin1String("\\)"), false},
    {QLatin1String("$"), QLatin1String("$"), true},
};

// A pair of dollars is a formula when it holds what prices do not: "$5 and $7" is none.
bool isSurely(const QString& formula, const QString& text, qsizetype from, qsizetype behind)
{
    const bool isInWord = (from > 1 && text.at(from - 2).isLetterOrNumber())
                          || (behind < text.size() && text.at(behind).isLetterOrNumber());
    if (isInWord || formula.isEmpty() || formula.front().isSpace() || formula.back().isSpace()
        || formula.contains(u'\n')) {
        return false;
    }
    const bool isLetter = formula.size() == 1 && formula.front().isLetter();
    return isLetter || formula.contains(u'\\') || formula.contains(u'^') || formula.contains(u'_')
           || formula.contains(u'=');
}

// The formula that begins at `at`, which moves behind it; nothing where none does.
std::optional<QString> takeFormula(const QString& text, qsizetype& at)
{
    for (const Delimiters& pair : kDelimiters) {
        if (!QStringView(text).mid(at).startsWith(pair.open)) {
            continue;
        }
        const qsizetype from = at + pair.open.size();
        const QStringView near = QStringView(text).mid(from, kLongestFormula + pair.close.size());
        const qsizetype length = near.indexOf(pair.close);
        const QString formula = near.left(qMax<qsizetype>(0, length)).toString();
        const qsizetype behind = from + length + pair.close.size();
        if (length < 0 || formula.contains(QLatin1String("\n\n"))
            || (pair.isSingleDollar && !isSurely(formula, text, from, behind))) {
            return std::nullopt;
        }
        const std::optional<QString> readable = readableFormula(formula);
        if (readable) {
            at = behind;
            return escaped(*readable);
        }
        return std::nullopt;
    }
    return std::nullopt;
}

// Outside of blocks of code.
QString withFormulasInWords(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const QChar letter = text.at(at);
        if (letter == u'`') { // a span of code ends with as many
            qsizetype count = 1;
            while (at + count < text.size() && text.at(at + count) == u'`') {
                ++count;
            }
            const QString mark(count, u'`');
            const qsizetype end = text.indexOf(mark, at + count);
            const qsizetype length = end < 0 ? count : end + count - at;
            out += QStringView(text).mid(at, length);
            at += length;
            continue;
        }
        if (letter == u'$' || letter == u'\\') {
            if (const std::optional<QString> formula = takeFormula(text, at)) {
                out += *formula;
                continue;
            }
            if (letter == u'\\' && at + 1 < text.size()) {
                out += text.at(at++); // what follows is meant as it is
            }
        }
        out += text.at(at++);
    }
    return out;
}

// Which lines of a text are code, said of one after the other: fences, which end with a line of the
// same sign that is at least as long, and lines that are indented behind an empty one (also those
// within a list, which are none: their formulas stay as they are written).
class CodeLines
{
public:
    [[nodiscard]] bool isCode(QStringView line)
    {
        const QStringView text = line.trimmed();
        const qsizetype marks = marksOf(text);
        if (m_fence > 0) {
            if (marks >= m_fence && text.front() == m_sign && text.size() == marks) {
                m_fence = 0;
            }
            return true;
        }
        const bool isEmpty = text.isEmpty();
        const bool isIndented = line.startsWith(QLatin1String("    ")) || line.startsWith(u'\t');
        if (isIndented && !isEmpty && (m_wasEmpty || m_wasIndented)) {
            m_wasIndented = true;
            return true;
        }
        m_wasIndented = m_wasIndented && isEmpty;
        m_wasEmpty = isEmpty;
        if (marks >= kFence && !(text.front() == u'`' && text.mid(marks).contains(u'`'))) {
            m_fence = marks;
            m_sign = text.front();
            return true;
        }
        return false;
    }

private:
    static constexpr qsizetype kFence = 3; // signs, at least

    // How many of the sign of a fence it begins with.
    [[nodiscard]] static qsizetype marksOf(QStringView text)
    {
        if (text.isEmpty() || (text.front() != u'`' && text.front() != u'~')) {
            return 0;
        }
        qsizetype count = 1;
        while (count < text.size() && text.at(count) == text.front()) {
            ++count;
        }
        return count;
    }

    QChar m_sign;
    qsizetype m_fence = 0; // signs of the one that is open; 0: none
    bool m_wasEmpty = true;
    bool m_wasIndented = false;
};

} // namespace

std::optional<QString> readableFormula(const QString& latex)
{
    return FormulaReader(latex).read();
}

QString withReadableFormulas(const QString& markdown)
{
    if (!markdown.contains(u'\\') && !markdown.contains(u'$')) {
        return markdown;
    }
    QString out;
    out.reserve(markdown.size());
    CodeLines code;
    QString words;
    for (qsizetype at = 0; at < markdown.size();) {
        const qsizetype next = markdown.indexOf(u'\n', at);
        const qsizetype end = next < 0 ? markdown.size() : next + 1;
        const QStringView line = QStringView(markdown).mid(at, end - at);
        if (code.isCode(line)) {
            out += withFormulasInWords(std::exchange(words, QString()));
            out += line;
        } else {
            words += line;
        }
        at = end;
    }
    return out + withFormulasInWords(words);
}

} // namespace trilume::ui
