// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>

namespace trilume::tests {

// A terminal for a process; we hold the other end.
class PseudoTerminal
{
public:
    enum class Streams
    {
        Input = 1, // the process writes into pipes
        All = 2,
    };

    PseudoTerminal();
    ~PseudoTerminal();
    PseudoTerminal(const PseudoTerminal&) = delete;
    PseudoTerminal& operator=(const PseudoTerminal&) = delete;

    // The end that programs have.
    [[nodiscard]] int descriptor() const { return m_slave; }

    // Before the start.
    void attach(QProcess& process, Streams streams) const;

    // Waits, and reads what is shown meanwhile, until all keys are taken; false: they are not.
    [[nodiscard]] bool type(const QByteArray& keys);

    // Reads meanwhile, since who writes into a full terminal does not end.
    [[nodiscard]] bool waitForEnd(const QProcess& process);

    // What was shown since the beginning or the last clear().
    [[nodiscard]] const QByteArray& shown();
    void clear() { m_shown.clear(); }

    // Each key reaches the program as it is pressed.
    [[nodiscard]] bool isEditing() const;

    // As a shell does while a program is stopped.
    void setLineMode() const;

private:
    int m_master;
    int m_slave = -1;
    QByteArray m_shown;
};

} // namespace trilume::tests
