// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/describe_model.h"

#include "app/platform/display_text.h"
#include "app/platform/error_text.h"
#include "app/platform/number_text.h"
#include "engine/checkpoint/architecture.h"
#include "engine/model/text_memory.h"

#include <QCoreApplication>
#include <QLocale>

#include <variant>

namespace trilume::app {

namespace {

using checkpoint::Architecture;
using checkpoint::FileDescription;

struct ModelPage
{
    Q_DECLARE_TR_FUNCTIONS(ModelPage)

public:
    static QString family(std::optional<Architecture> architecture)
    {
        // Names are the same in every language.
        switch (architecture.value_or(Architecture::HgrnBit)) {
        case Architecture::HgrnBit:
            return QStringLiteral("MatMul-free LM (HGRN-bit)");
        case Architecture::BitNetB158:
        case Architecture::BitNet25:
        case Architecture::BitNet:
            return QStringLiteral("BitNet b1.58");
        case Architecture::Llama:
            return QStringLiteral("Falcon-E, Falcon3-1.58bit, Llama");
        case Architecture::Qwen3:
            return QStringLiteral("Ternary-Bonsai (Qwen3)");
        }
        return {};
    }

    static QString words(std::optional<Architecture> architecture)
    {
        if (architecture == Architecture::HgrnBit) {
            return tr("Its weights are minus one, zero or one, so the processor adds and subtracts "
                      "instead of multiplying matrices. In place of attention it has gates that "
                      "keep or forget: what it remembers of a text has one size, however long the "
                      "text becomes, and every token takes the same time. What was said long ago "
                      "fades.");
        }
        return tr("A transformer with weights of minus one, zero or one. Unlike the MatMul-free "
                  "model it looks back at every token of the text with attention: nothing fades, "
                  "but the keys and values of all tokens stay in memory, which is limited, and a "
                  "long text makes every further token slower.");
    }

    static QString scales(const FileDescription& file)
    {
        return file.scaleColumns == 0
                   ? tr("minus one, zero or one, times one number for each matrix")
                   //: %1 is a number of inputs
                   : tr("minus one, zero or one, times one number for every %1 inputs of a row")
                         .arg(countText(static_cast<qint64>(file.scaleColumns)));
    }

    static QString grid(const FileDescription& file)
    {
        return file.grid == quant::ActivationGrid::Token
                   ? tr("codes of eight bits, one scale for each token")
                   : tr("codes of eight bits, one scale for each group of inputs: the model itself "
                        "has none");
    }

    static QString tokenizer(const FileDescription& file, const tokenizer::Tokenizer* tokenizer)
    {
        if (tokenizer == nullptr) {
            return tr("none: it is driven by numbers of tokens");
        }
        const QString kind = file.tokenizerKind == checkpoint::TokenizerKind::ByteBpe
                                 ? QStringLiteral("byte-level BPE")
                                 : QStringLiteral("SentencePiece");
        const auto pieces = static_cast<qint64>(tokenizer->vocabularySize());
        //: %1 is a kind of tokenizer, %2 a number
        return tr("%1, pieces: %2").arg(kind, countText(pieces));
    }

    static QString memory(const model::TextMemory& memory)
    {
        const auto bytes = [](std::uint64_t count) {
            return QLocale().formattedDataSize(static_cast<qint64>(count), 1);
        };
        if (memory.bytesPerToken == 0) {
            //: %1 is an amount of memory
            return tr("%1, at any length").arg(bytes(memory.bytes));
        }
        const std::string_view format = model::kvFormatName(*memory.format);
        //: %1 and %2 are amounts of memory, %3 a number of tokens, %4 a format like f16
        return tr("%1 for each token, %2 at %3 tokens, which is the most (keys and values as %4)")
            .arg(bytes(memory.bytesPerToken), bytes(memory.bytesPerToken * memory.mostTokens),
                 countText(static_cast<qint64>(memory.mostTokens)),
                 QString::fromLatin1(format.data(), static_cast<qsizetype>(format.size())));
    }

    static QList<ModelFact> facts(const FileDescription& file,
                                  const tokenizer::Tokenizer* tokenizer,
                                  const model::TextMemory& memory)
    {
        QList<ModelFact> all;
        for (const checkpoint::HyperParameter& parameter : file.hyperParameters) {
            if (const auto* count = std::get_if<std::uint64_t>(&parameter.value)) {
                const QString number = countText(static_cast<qint64>(*count));
                const QString unit = sentenceText(parameter.unit);
                all.append({sentenceText(parameter.words),
                            unit.isEmpty() ? number : number + QLatin1Char(' ') + unit});
            }
        }
        all.append({tr("ternary weights"), scales(file)});
        all.append({tr("inputs of matrices"), grid(file)});
        all.append({tr("tokenizer"), ModelPage::tokenizer(file, tokenizer)});
        all.append({tr("form of a chat"), file.chatMarkers
                                              ? tr("has markers for messages")
                                              : tr("none: a base model, not tuned for chat")});
        all.append({tr("memory of a text"), ModelPage::memory(memory)});
        all.append({tr("licence"), file.license.empty() ? tr("the file does not say")
                                                        : displayText(file.license)});
        all.append({tr("architecture in the file"), displayText(file.architecture)});
        return all;
    }
};

} // namespace

ModelDescription describeModel(const checkpoint::ModelFile& file,
                               const tokenizer::Tokenizer* tokenizer)
{
    const FileDescription all = checkpoint::describe(file);
    const std::optional<Architecture> architecture = checkpoint::findArchitecture(all.architecture);
    return {ModelPage::family(architecture), ModelPage::words(architecture),
            ModelPage::facts(all, tokenizer, model::textMemoryOf(file))};
}

ModelDescription describeModelFile(const std::filesystem::path& path)
{
    const Result<checkpoint::ModelFile> file = checkpoint::openModelFile(path);
    if (!file) {
        return {};
    }
    const auto tokenizer = checkpoint::loadTokenizer(file.value());
    return tokenizer ? describeModel(file.value(), tokenizer.value().get()) : ModelDescription();
}

} // namespace trilume::app
