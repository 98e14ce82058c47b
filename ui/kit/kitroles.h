#pragma once

#include <Qt>

namespace driftsraad {

/// What an item model may say beyond Qt's own roles so that the delegates of the kit can draw it. All are optional.
enum KitRole : int {
    /// int(State): the cell or row is drawn as icon and word; the word is DisplayRole in tables, StateWordRole in action lists.
    StateRole = Qt::UserRole + 1000,
    /// QString, the word of the state.
    StateWordRole,
    /// QString, a Lucide name in place of the state's own icon.
    StateIconRole,
    /// int(Tone) of the cell's text.
    ToneRole,
    /// QString in slate below the title (two-line rows), or the second line of an action list's row.
    SecondLineRole,
    /// bool: the row is a heading of a section; DisplayRole is its text and CountRole, when there is one, the number after it.
    SectionRole,
    /// int, shown after a section's heading or at the right end of a tree row.
    CountRole,
    /// QString, the absolute date ("31. oktober").
    DateTextRole,
    /// QString, the same in relation to now ("23 dage over"), drawn in the state's tone or, where there is one, RelativeToneRole.
    RelativeTextRole,
    /// int(Tone).
    RelativeToneRole,
    /// QString: the text of the row's one button; empty means none.
    ActionTextRole,
    /// bool: the button is filled.
    ActionPrimaryRole,
    /// bool: the row stands on the state's tint.
    TintedRole,
    /// bool: DemiBold.
    StrongRole,
    /// QString of one or two letters for an avatar before the text.
    InitialsRole,
    /// Tag as text: QString; the cell's DisplayRole is drawn as a tag of the kind int(Tag::Kind).
    TagKindRole,
};

} // namespace driftsraad
