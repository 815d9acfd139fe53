// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/sequence.h"

#include "engine/base/check.h"

namespace trilume::model {

void Sequence::adopt(const SharedText& /*text*/)
{
    TRILUME_CHECK(false); // share() gave none
}

} // namespace trilume::model
