// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/transformer/transformer_file.h"

#include "engine/base/check.h"
#include "engine/checkpoint/transformer/for_each_tensor.h"
#include "engine/checkpoint/transformer/transformer_texts.h"

#include <algorithm>

namespace trilume::checkpoint {

Result<std::unique_ptr<const tokenizer::Tokenizer>> TransformerFile::loadTokenizer() const
{
    return loadTransformerTokenizer(m_gguf, m_source);
}

std::uint64_t TransformerFile::parameterCount() const
{
    std::uint64_t count = 0;
    const auto add = [&count](const auto& tensor) -> Status {
        count += std::uint64_t{tensor.rows} * tensor.columns;
        return Done{};
    };
    static_cast<void>(forEachTensor(m_tensors, add).ok());
    return count;
}

Status TransformerFile::readBytes(std::span<const std::byte> part, std::span<std::byte> out) const
{
    if (m_file) {
        return m_file->read(part, out);
    }
    TRILUME_CHECK(part.size() == out.size());
    std::copy(part.begin(), part.end(), out.begin());
    return Done{};
}

Status TransformerFile::checkUnchanged() const
{
    return m_file ? m_file->checkUnchanged() : Status(Done{});
}

} // namespace trilume::checkpoint
