// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/utf8_text.h"

#include <QStringDecoder>

namespace trilume::app {

QString textFromUtf8(std::string_view bytes)
{
    using Flag = QStringConverter::Flag;
    QStringDecoder decoder(QStringConverter::Utf8, Flag::ConvertInitialBom | Flag::Stateless);
    return decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

QByteArray jsonWithMarks(QByteArray json)
{
    constexpr const char* kMark = "\xEF\xBB\xBF";
    if (json.startsWith(kMark)) {
        json.remove(0, 3);
    }
    return json.contains(kMark) ? json.replace(kMark, "\\ufeff") : json;
}

} // namespace trilume::app
