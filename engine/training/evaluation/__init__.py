# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks a chat model a fixed sheet of questions through the product's own engine, and checks the answers."""
