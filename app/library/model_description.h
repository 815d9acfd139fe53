// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace trilume::app {

// Something that is so of a model: "layers", "28".
struct ModelFact
{
    QString name;
    QString value;

    friend bool operator==(const ModelFact&, const ModelFact&) = default;
};

// What a model is, for people, by what its file says: in the language of the moment it was made in.
struct ModelDescription
{
    QString family;         // "Ternary-Bonsai (Qwen3)"; empty: nothing is known
    QString words;          // how it works, and how it differs from the MatMul-free one
    QList<ModelFact> facts; // in the order to be shown in

    friend bool operator==(const ModelDescription&, const ModelDescription&) = default;
};

} // namespace trilume::app
