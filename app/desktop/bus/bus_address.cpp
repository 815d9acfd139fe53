// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/bus/bus_address.h"

#include <optional>

namespace trilume::desktop {

namespace {

constexpr char kUnix[] = "unix:";

std::optional<BusAddress> addressFrom(const QByteArray& text, const QByteArray& runtimeFolder)
{
    if (!text.startsWith(kUnix)) {
        return std::nullopt;
    }
    BusAddress address;
    address.text = text;
    const QList<QByteArray> pairs = text.mid(qsizetype{sizeof(kUnix)} - 1).split(',');
    for (const QByteArray& pair : pairs) {
        const qsizetype sign = pair.indexOf('=');
        const QByteArray key = pair.left(sign);
        const QByteArray value = QByteArray::fromPercentEncoding(pair.mid(sign + 1));
        if (key == "path" || key == "abstract") {
            address.path = value;
            address.isAbstract = key == "abstract";
        } else if (key == "runtime" && value == "yes" && !runtimeFolder.isEmpty()) {
            address.path = runtimeFolder + "/bus";
        }
    }
    return address.path.isEmpty() ? std::nullopt : std::optional(address);
}

} // namespace

QList<BusAddress> busAddresses(const QByteArray& list, const QByteArray& runtimeFolder)
{
    QList<BusAddress> addresses;
    const QList<QByteArray> texts = list.split(';');
    for (const QByteArray& text : texts) {
        if (const auto address = addressFrom(text, runtimeFolder)) {
            addresses.append(*address);
        }
    }
    return addresses;
}

} // namespace trilume::desktop
