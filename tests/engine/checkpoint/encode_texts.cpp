// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Encodes texts with the vocabulary of a Hugging Face folder, for check_bpe_with_tokenizers.py.
// Usage: encode_texts FOLDER; reads texts, each behind its length in bytes (u32), and writes their
// ids (i32), behind their number (u32).
#include "engine/checkpoint/huggingface/bpe_from_folder.h"

#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

using namespace trilume;

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: encode_texts FOLDER\n", stderr);
        return 2;
    }
    const auto tokenizer = checkpoint::readFolderTokenizer(argv[1]);
    if (!tokenizer) {
        std::fprintf(stderr, "%s\n", tokenizer.error().english().c_str());
        return 1;
    }
    std::uint32_t length = 0;
    while (std::fread(&length, sizeof length, 1, stdin) == 1) {
        std::string text(length, '\0');
        if (std::fread(text.data(), 1, length, stdin) != length) {
            return 1;
        }
        const std::vector<TokenId> ids = tokenizer.value()->encode(text);
        const auto count = static_cast<std::uint32_t>(ids.size());
        std::fwrite(&count, sizeof count, 1, stdout);
        std::fwrite(ids.data(), sizeof(TokenId), count, stdout);
    }
    return 0;
}
