// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/math_signs.h"

#include <QHash>

#include <utility>

namespace trilume::ui {

namespace {

// untranslated: signs
constexpr std::pair<const char*, const char*> kSigns[] = {
    {"alpha", "α"},
    {"beta", "β"},
    {"gamma", "γ"},
    {"delta", "δ"},
    {"epsilon", "ε"},
    {"varepsilon", "ε"},
    {"zeta", "ζ"},
    {"eta", "η"},
    {"theta", "θ"},
    {"vartheta", "ϑ"},
    {"iota", "ι"},
    {"kappa", "κ"},
    {"lambda", "λ"},
    {"mu", "μ"},
    {"nu", "ν"},
    {"xi", "ξ"},
    {"pi", "π"},
    {"rho", "ρ"},
    {"sigma", "σ"},
    {"tau", "τ"},
    {"upsilon", "υ"},
    {"phi", "φ"},
    {"varphi", "φ"},
    {"chi", "χ"},
    {"psi", "ψ"},
    {"omega", "ω"},
    {"Gamma", "Γ"},
    {"Delta", "Δ"},
    {"Theta", "Θ"},
    {"Lambda", "Λ"},
    {"Xi", "Ξ"},
    {"Pi", "Π"},
    {"Sigma", "Σ"},
    {"Upsilon", "Υ"},
    {"Phi", "Φ"},
    {"Psi", "Ψ"},
    {"Omega", "Ω"},
    {"times", " × "},
    {"cdot", " · "},
    {"div", " ÷ "},
    {"pm", " ± "},
    {"mp", " ∓ "},
    {"ast", " ∗ "},
    {"circ", "∘"},
    {"oplus", " ⊕ "},
    {"otimes", " ⊗ "},
    {"le", " ≤ "},
    {"leq", " ≤ "},
    {"ge", " ≥ "},
    {"geq", " ≥ "},
    {"ne", " ≠ "},
    {"neq", " ≠ "},
    {"approx", " ≈ "},
    {"equiv", " ≡ "},
    {"sim", " ∼ "},
    {"simeq", " ≃ "},
    {"cong", " ≅ "},
    {"propto", " ∝ "},
    {"ll", " ≪ "},
    {"gg", " ≫ "},
    {"perp", " ⊥ "},
    {"parallel", " ∥ "},
    {"mid", " | "},
    {"in", " ∈ "},
    {"notin", " ∉ "},
    {"ni", " ∋ "},
    {"subset", " ⊂ "},
    {"subseteq", " ⊆ "},
    {"supset", " ⊃ "},
    {"supseteq", " ⊇ "},
    {"cup", " ∪ "},
    {"cap", " ∩ "},
    {"setminus", " ∖ "},
    {"emptyset", "∅"},
    {"varnothing", "∅"},
    {"forall", "∀"},
    {"exists", "∃"},
    {"neg", "¬"},
    {"lnot", "¬"},
    {"land", " ∧ "},
    {"wedge", " ∧ "},
    {"lor", " ∨ "},
    {"vee", " ∨ "},
    {"to", " → "},
    {"rightarrow", " → "},
    {"leftarrow", " ← "},
    {"leftrightarrow", " ↔ "},
    {"Rightarrow", " ⇒ "},
    {"Leftarrow", " ⇐ "},
    {"Leftrightarrow", " ⇔ "},
    {"implies", " ⇒ "},
    {"iff", " ⇔ "},
    {"mapsto", " ↦ "},
    {"uparrow", "↑"},
    {"downarrow", "↓"},
    {"infty", "∞"},
    {"partial", "∂"},
    {"nabla", "∇"},
    {"sum", "∑"},
    {"prod", "∏"},
    {"int", "∫"},
    {"iint", "∬"},
    {"oint", "∮"},
    {"angle", "∠"},
    {"degree", "°"},
    {"prime", "′"},
    {"ell", "ℓ"},
    {"hbar", "ℏ"},
    {"Re", "ℜ"},
    {"Im", "ℑ"},
    {"aleph", "ℵ"},
    {"ldots", "…"},
    {"dots", "…"},
    {"cdots", "⋯"},
    {"vdots", "⋮"},
    {"quad", "  "},
    {"qquad", "    "},
    {",", " "},
    {";", " "},
    {":", " "},
    {"!", ""},
    {" ", " "},
    {"{", "{"},
    {"}", "}"},
    {"%", "%"},
    {"$", "$"},
    {"_", "_"},
    {"&", "&"},
    {"#", "#"},
    {"|", "‖"},
    {"langle", "⟨"},
    {"rangle", "⟩"},
    {"lfloor", "⌊"},
    {"rfloor", "⌋"},
    {"lceil", "⌈"},
    {"rceil", "⌉"},
    {"lvert", "|"},
    {"rvert", "|"},
    {"vert", "|"},
    {"backslash", "\\"},
    {"left", ""},
    {"right", ""},
    {"big", ""},
    {"Big", ""},
    {"bigl", ""},
    {"bigr", ""},
    {"displaystyle", ""},
    {"limits", ""},
    {"nolimits", ""},
    {"sin", "sin"},
    {"cos", "cos"},
    {"tan", "tan"},
    {"cot", "cot"},
    {"sec", "sec"},
    {"csc", "csc"},
    {"arcsin", "arcsin"},
    {"arccos", "arccos"},
    {"arctan", "arctan"},
    {"sinh", "sinh"},
    {"cosh", "cosh"},
    {"tanh", "tanh"},
    {"log", "log"},
    {"ln", "ln"},
    {"lg", "lg"},
    {"exp", "exp"},
    {"lim", "lim"},
    {"max", "max"},
    {"min", "min"},
    {"sup", "sup"},
    {"inf", "inf"},
    {"det", "det"},
    {"gcd", "gcd"},
    {"dim", "dim"},
    {"ker", "ker"},
    {"deg", "deg"},
    {"arg", "arg"},
    {"Pr", "Pr"},
};

// Letters, and what stands for each at the same place.
struct Letters
{
    const char* from;
    const char* to;
};

constexpr Letters kAbove = {"0123456789+-=()niabcdefghjklmoprstuvwxyzT−∘′",
                            "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀ⁻°′"};
constexpr Letters kBelow = {"0123456789+-=()aehijklmnoprstuvx−",
                            "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ₋"};
constexpr Letters kDoubleStruck = {"CHNPQRZ", "ℂℍℕℙℚℝℤ"};

std::optional<QString> exchanged(const QString& letters, const Letters& table)
{
    const QString from = QString::fromUtf8(table.from);
    const QString to = QString::fromUtf8(table.to);
    QString out;
    for (const QChar letter : letters) {
        const qsizetype place = from.indexOf(letter);
        if (place < 0) {
            return std::nullopt;
        }
        out += to.at(place); // all of them are single units
    }
    return out;
}

} // namespace

std::optional<QString> mathSign(const QString& command)
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> made;
        for (const auto& [name, sign] : kSigns) {
            made.insert(QString::fromUtf8(name), QString::fromUtf8(sign));
        }
        return made;
    }();
    const auto found = known.constFind(command);
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

QString doubleStruck(const QString& letters)
{
    return exchanged(letters, kDoubleStruck).value_or(letters);
}

std::optional<QString> superscript(const QString& letters)
{
    return exchanged(letters, kAbove);
}

std::optional<QString> subscript(const QString& letters)
{
    return exchanged(letters, kBelow);
}

} // namespace trilume::ui
