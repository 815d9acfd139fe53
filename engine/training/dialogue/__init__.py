# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Conversations that the project writes itself: one module a subject, each a generator of short exchanges."""
