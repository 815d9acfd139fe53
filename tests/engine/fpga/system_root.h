// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/transports/listed_board.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <string>
#include <system_error>

namespace trilume::fpga {

// Of a system that has what a test puts there.
class SystemRoot
{
public:
    [[nodiscard]] std::filesystem::path path() const { return m_folder.path().toStdString(); }

    [[nodiscard]] BoardPlaces places() const
    {
        BoardPlaces places;
        places.root = path();
        return places;
    }

    void write(const std::string& file, const std::string& text) const
    {
        std::filesystem::create_directories((path() / file).parent_path());
        std::ofstream(path() / file) << text;
    }

    // The member of a class of this device.
    void link(const std::string& member, const std::string& device) const
    {
        std::filesystem::create_directories(path() / "sys/devices" / device);
        std::filesystem::create_directories(path() / "sys/class" / member);
        std::filesystem::create_directory_symlink(path() / "sys/devices" / device,
                                                  path() / "sys/class" / member / "device");
    }

    void addCard(const std::string& card, const std::string& address) const
    {
        for (const char* end : {"_user", "_h2c_0", "_c2h_0", "_control"}) {
            link("xdma/" + card + end, "pci0000:00/" + address);
            write("dev/" + card + end, "");
        }
    }

    void addFunction(const std::string& address, const std::string& vendor) const
    {
        write("sys/bus/pci/devices/" + address + "/vendor", vendor);
    }

    void addXrtCard(const std::string& address, const std::string& image) const
    {
        const std::string device = "sys/devices/pci0000:64/" + address;
        write(device + "/vendor", "0x10ee");
        write(device + "/xclbinuuid", image);
        write(device + "/drm/renderD128/dev", "");
        write("dev/dri/renderD128", "");
        std::filesystem::create_directories(path() / "sys/bus/pci/drivers/xocl");
        std::error_code isThere;
        std::filesystem::create_directory_symlink(
            path() / device, path() / "sys/bus/pci/drivers/xocl" / address, isThere);
    }

    void addCore(const std::string& uio, const std::string& node, const std::string& size) const
    {
        link("uio/" + uio, "platform/a0000000." + node);
        write("sys/class/uio/" + uio + "/name", node + "\n");
        write("sys/class/uio/" + uio + "/maps/map0/size", size + "\n");
        write("dev/" + uio, "");
    }

    void addBuffer(const std::string& name,
                   const std::string& address,
                   const std::string& size) const
    {
        write("sys/class/u-dma-buf/" + name + "/phys_addr", address + "\n");
        write("sys/class/u-dma-buf/" + name + "/size", size + "\n");
        write("dev/" + name, "");
    }

    // The port `tty` of a converter at USB; `device` is its place there.
    void addPort(const std::string& tty,
                 const std::string& device,
                 const std::string& ids,
                 const std::string& product) const
    {
        const std::string usb = "pci0000:00/usb1/" + device;
        link("tty/" + tty, usb + "/" + device + ":1.0/" + tty);
        write("sys/devices/" + usb + "/idVendor", ids.substr(0, 4) + "\n");
        write("sys/devices/" + usb + "/idProduct", ids.substr(5) + "\n");
        write("sys/devices/" + usb + "/product", product + "\n");
        write("dev/" + tty, "");
    }

private:
    QTemporaryDir m_folder;
};

inline std::string whyNot(const ListedBoard& board)
{
    return board.unavailable ? board.unavailable->english() : std::string();
}

} // namespace trilume::fpga
