// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/model_file.h"

#include "engine/checkpoint/architecture.h"
#include "engine/checkpoint/gguf/gguf_reader.h"
#include "engine/checkpoint/hgrn_bit/hgrn_bit_description.h"
#include "engine/checkpoint/lfs_pointer.h"
#include "engine/checkpoint/model_file_p.h"
#include "engine/checkpoint/transformer/transformer_description.h"

#include <optional>
#include <string>
#include <utility>

namespace trilume::checkpoint {

Result<ModelFile> openModelFile(const std::filesystem::path& path)
{
    Result<MappedFile> mapped = MappedFile::open(path);
    if (!mapped) {
        return mapped.error();
    }
    const std::span<const std::byte> bytes = mapped.value().bytes();
    return readModelFile(bytes, path.string(), std::move(mapped).value());
}

Result<ModelFile> readModelFile(std::span<const std::byte> bytes,
                                const std::string& source,
                                std::optional<MappedFile> file)
{
    if (std::optional<Error> pointer = lfsPointerError(bytes, source)) {
        return *std::move(pointer);
    }
    Result<GgufView> view = parseGguf(bytes, source);
    if (!view) {
        return view.error();
    }
    const Result<Architecture> architecture = architectureOf(view.value(), source);
    if (!architecture) {
        return architecture.error();
    }
    if (architecture.value() == Architecture::HgrnBit) {
        Result<HgrnBitFile> model =
            readHgrnBitFile(std::move(view).value(), source, std::move(file));
        return model.ok() ? Result<ModelFile>(std::move(model).value()) : model.error();
    }
    Result<TransformerFile> model =
        readTransformerFile(std::move(view).value(), source, std::move(file));
    return model.ok() ? Result<ModelFile>(std::move(model).value()) : model.error();
}

FileDescription describe(const ModelFile& file)
{
    return std::visit([](const auto& opened) { return describe(opened); }, file);
}

Result<std::unique_ptr<const tokenizer::Tokenizer>> loadTokenizer(const ModelFile& file)
{
    return std::visit([](const auto& opened) { return opened.loadTokenizer(); }, file);
}

} // namespace trilume::checkpoint
