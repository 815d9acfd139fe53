// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/transformer/transformer_importer.h"

#include "engine/base/check.h"
#include "engine/checkpoint/chat_profile.h"
#include "engine/checkpoint/import_metadata_p.h"
#include "engine/checkpoint/message_text.h"
#include "engine/checkpoint/model_file.h"
#include "engine/checkpoint/model_file_writing_p.h"
#include "engine/checkpoint/model_keys.h"
#include "engine/checkpoint/transformer/file_weights.h"
#include "engine/checkpoint/transformer/folder_weights.h"
#include "engine/checkpoint/transformer/tokenizer_content.h"
#include "engine/checkpoint/transformer/transformer_metadata_writer.h"
#include "engine/checkpoint/transformer/transformer_texts.h"
#include "engine/checkpoint/transformer/weight_writer_p.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace trilume::checkpoint {

namespace {

constexpr std::string_view kTokenizerKeys = "tokenizer.";
constexpr std::string_view kOwnKeys = "trilume.";

// What is to be written, and where it comes from.
struct TransformerImport
{
    GeneralMetadata general;
    Architecture architecture = Architecture::BitNetB158;
    TransformerHyperParameters parameters;
    std::vector<Sentence> warnings;
};

bool hasOneScale(const WeightSource& weights)
{
    const std::vector<SourceTensor>& all = weights.tensors();
    return std::any_of(all.begin(), all.end(), [](const SourceTensor& tensor) {
        return tensor.kind == SourceTensor::Kind::OneScale;
    });
}

ImportReport reportOnTransformer(const TransformerImport& import, const WeightSource& weights)
{
    ImportReport report;
    report.name = import.general.name;
    report.warnings = import.warnings;
    for (const SourceTensor& tensor : weights.tensors()) {
        const std::uint64_t count = std::uint64_t{tensor.rows} * tensor.columns;
        report.parameterCount += count;
        report.ternaryCount += tensor.kind == SourceTensor::Kind::Floats ? 0 : count;
    }
    return report;
}

// `addTexts` names the keys of tokenizer and chat.
template <typename AddTexts>
Result<ImportReport> writeTransformer(TransformerImport import,
                                      WeightSource& weights,
                                      const std::filesystem::path& output,
                                      const ImportOptions& options,
                                      const ImportProgressCallback& progress,
                                      const std::stop_token& stop,
                                      const AddTexts& addTexts)
{
    if (hasOneScale(weights)) {
        import.general.format = options.format;
    }
    import.parameters = asWritten(import.parameters);
    GgufWriter texts;
    if (Status status = addTexts(texts); !status) {
        return status.error();
    }
    const std::vector<std::byte> tokenizer = tokenizerContent(texts);
    GgufWriter writer;
    addGeneral(writer, import.general);
    addTransformerMetadata(writer, import.architecture, import.parameters);
    writer.addString(keys::kFingerprint, std::string(32, '0'));
    if (Status status = addTexts(writer); !status) {
        return status.error();
    }
    addTensors(writer, weights, options.format);
    const TransformerFamily* family = findTransformerFamily(import.architecture);
    TRILUME_CHECK(family != nullptr);
    TransformerWeightWriter weightWriter(weights, import.parameters,
                                         family->isPermuted ? import.parameters.headSize : 0,
                                         options, progress, stop);
    return writeModelFile(
        writer, output, options, reportOnTransformer(import, weights),
        [&](AtomicFile& file) { return weightWriter.write(writer, file, tokenizer); });
}

// The keys of tokenizer and chat of another file.
Status copyTexts(const GgufView& from, GgufWriter& writer)
{
    for (const GgufEntryView& entry : from.entries()) {
        const bool isText =
            entry.key.starts_with(kTokenizerKeys) || entry.key.starts_with(kOwnKeys);
        if (isText && entry.key != keys::kFingerprint) {
            writer.addCopy(entry.key, entry.value);
        }
    }
    return Done{};
}

void warnOfTemplate(const std::filesystem::path& source,
                    const std::optional<ChatProfile>& profile,
                    std::vector<Sentence>& warnings)
{
    if (profile && !profile->isTemplateKnown) {
        warnings.push_back(templateDiffers(source.string(), profile->family));
    }
}

std::string textOr(const std::string& first, const std::string& second)
{
    return first.empty() ? second : first;
}

} // namespace

Result<ImportReport> importTransformer(const ImportSource& source,
                                       const std::filesystem::path& output,
                                       const ImportOptions& options,
                                       const ImportProgressCallback& progress,
                                       const std::stop_token& stop)
{
    const TransformerConfig& config = *source.config.transformer;
    const Result<HeadKind> head = headKindOf(source.weights, config);
    if (!head) {
        return head.error();
    }
    const Result<std::unique_ptr<WeightSource>> weights =
        openFolderWeights(source.weights, config, head.value());
    if (!weights) {
        return weights.error();
    }
    const std::filesystem::path& folder = source.weights.path();
    const std::size_t rows = config.parameters.vocabularySize;
    const Result<FolderTexts> texts = readFolderTexts(folder, rows);
    if (!texts) {
        return texts.error();
    }
    TransformerImport import;
    import.general = {
        source.config.architecture, source.name, source.license, source.sourceUrl, {}};
    import.architecture = config.architecture;
    import.parameters = config.parameters;
    import.warnings = source.warnings;
    if (!texts.value().vocabulary) {
        import.warnings.push_back(Sentence::of(
            "%1: holds no tokenizer.json; the model can be driven by token ids alone.", folder));
    }
    if (texts.value().vocabulary) {
        warnOfTemplate(folder,
                       findChatProfile(source.config.architecture, texts.value().chatTemplate,
                                       *texts.value().vocabulary),
                       import.warnings);
    }
    return writeTransformer(
        std::move(import), *weights.value(), output, options, progress, stop,
        [&](GgufWriter& writer) { return addFolderTexts(writer, texts.value(), rows, folder); });
}

Result<ImportReport> importFile(const std::filesystem::path& path,
                                const std::filesystem::path& output,
                                const ImportOptions& options,
                                const ImportProgressCallback& progress,
                                const std::stop_token& stop)
{
    const Result<ModelFile> opened = openModelFile(path);
    if (!opened) {
        return opened.error();
    }
    const auto* file = std::get_if<TransformerFile>(&opened.value());
    if (file == nullptr) {
        return Error{Errc::InvalidArgument,
                     Sentence::of("%1: is a model file of Trilume's own types already.", path)};
    }
    const std::unique_ptr<WeightSource> weights = openFileWeights(*file);
    const Result<Architecture> architecture = architectureOf(file->gguf(), file->source());
    TRILUME_CHECK(architecture.ok()); // it was opened
    TransformerImport import;
    import.general = {file->architecture(),
                      textOr(options.name, file->name()),
                      textOr(options.license, file->license()),
                      options.sourceUrl,
                      {}};
    import.architecture = architecture.value();
    import.parameters = file->hyperParameters();
    warnOfTemplate(path, file->chatProfile(), import.warnings);
    return writeTransformer(std::move(import), *weights, output, options, progress, stop,
                            [file](GgufWriter& writer) { return copyTexts(file->gguf(), writer); });
}

} // namespace trilume::checkpoint
