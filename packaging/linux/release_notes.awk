# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The releases of CHANGELOG.md as the element <releases> of AppStream; the window of a software centre shows them.
# Of each change its first sentence, and of many the first dozen: the file has the rest.
#
# usage: awk -v version=0.1.0 -v since=2026-11-24 -f release_notes.awk CHANGELOG.md
# "Unreleased" is the development of `version`; its date is the day on which that began, so that it is the same for everybody.
# Any awk that POSIX knows.

function text_of(markdown)
{
    gsub(/\*\*/, "", markdown)
    gsub(/\*/, "", markdown)
    gsub(/`/, "", markdown)
    while (match(markdown, /\[[^]]*\]\([^)]*\)/)) {
        link = substr(markdown, RSTART, RLENGTH)
        sub(/\]\(.*/, "", link)
        markdown = substr(markdown, 1, RSTART - 1) substr(link, 2) substr(markdown, RSTART + RLENGTH)
    }
    if (match(markdown, /[a-z0-9)"][.] /))
        markdown = substr(markdown, 1, RSTART)
    sub(/[.;:]$/, "", markdown)
    gsub(/&/, "\\&amp;", markdown)
    gsub(/</, "\\&lt;", markdown)
    gsub(/>/, "\\&gt;", markdown)
    if (markdown ~ /^trilume/) # the name of a program
        return markdown
    return toupper(substr(markdown, 1, 1)) substr(markdown, 2)
}

function end_change()
{
    if (change != "" && ++changes <= most)
        print "          <li>" text_of(change) "</li>"
    change = ""
}

function end_list()
{
    end_change()
    if (listed)
        print "        </ul>"
    if (changes > most)
        print "        <p>And " changes - most " more, which the changelog tells.</p>"
    listed = changes = 0
}

function end_release()
{
    end_list()
    if (opened)
        print "      </description>\n    </release>"
    opened = 0
}

function begin_release(number, date, kind)
{
    end_release()
    print "    <release version=\"" number "\" date=\"" date "\" type=\"" kind "\">\n      <description>"
    opened = 1
}

BEGIN { most = 12; print "  <releases>" }

/^## \[Unreleased\]/ { begin_release(version, since, "development"); next }

/^## \[/ {
    number = $2
    gsub(/[][]/, "", number)
    # AppStream and packages write 1.0.0~rc1 for what is 1.0.0-rc1 as a tag.
    kind = number ~ /-/ ? "development" : "stable"
    sub(/-/, "~", number)
    begin_release(number, $NF, kind)
    next
}

/^### / { end_list(); print "        <p>" text_of(substr($0, 5)) ":</p>"; next }

/^- / {
    end_change()
    if (opened && !listed) {
        print "        <ul>"
        listed = 1
    }
    change = substr($0, 3)
    next
}

/^  / { if (change != "") { sub(/^ +/, ""); change = change " " $0 } next }

{ end_change() }

END { end_release(); print "  </releases>" }
