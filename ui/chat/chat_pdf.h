// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPageSize>
#include <QString>

#include <vector>

class QPagedPaintDevice;

namespace trilume::ui {

// A chat as it is put on paper. A value: it is drawn by another thread.
struct PrintedChat
{
    struct Passage
    {
        QString speaker; // empty: the text goes on, of a completion
        QString text;
        bool isMarkdown = false;
    };

    QString title;
    QString madeBy; // the models and the day: a line below the title
    std::vector<Passage> passages;
    QPageSize::PageSizeId page = QPageSize::A4;
};

// Black on white whatever the window looks like, with the page's number at its foot. [any thread]
[[nodiscard]] QByteArray pdfOf(const PrintedChat& chat);
// On a device that is set up, of the page that it has.
void print(const PrintedChat& chat, QPagedPaintDevice& device);

} // namespace trilume::ui
