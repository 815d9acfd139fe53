// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>
#include <exception>

// Runs while packages are built: usage SVG SIZE PNG. Draws what the window draws, by the same
// library, and needs no display. The same file gives the same bytes.

namespace {

bool renderIcon(const QString& svg, int size, const QString& png)
{
    QSvgRenderer renderer(svg);
    if (!renderer.isValid() || size < 1) {
        return false;
    }
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    return image.save(png, "PNG", 0);
}

} // namespace

int main(int argc, char** argv)
{
    try {
        if (argc != 4) {
            std::fputs("usage: SVG SIZE PNG\n", stderr);
            return 2;
        }
        const QString png = QFile::decodeName(argv[3]);
        if (!renderIcon(QFile::decodeName(argv[1]), QByteArray(argv[2]).toInt(), png)) {
            std::fprintf(stderr, "%s cannot be made of %s\n", argv[3], argv[1]);
            return 1;
        }
        return 0;
    } catch (const std::exception& exception) {
        std::fprintf(stderr, "%s\n", exception.what());
        return 1;
    }
}
