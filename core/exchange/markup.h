#pragma once

#include "core/exchange/archive.h"

#include <QXmlStreamReader>

#include <memory>
#include <optional>

namespace driftsraad {

/// Walks the elements of one XML entry of an archive without recursion. A document type, nesting beyond any real sheet's, broken
/// markup and a reader who gives up all end the walk; failure() then says why. Names are compared without their namespace prefix.
class Markup
{
public:
    /// The entry may be missing: the walk is then over before it begins.
    Markup(std::unique_ptr<ArchiveEntry> entry, const Cancelled &cancelled);

    /// Moves to the next child of the element at this depth and returns true, or to that element's end and returns false. What is
    /// unread of an earlier child is passed over. The root element is the child of depth 0.
    bool child(int depth);
    int depth() const { return m_depth; }
    QStringView name() const { return m_xml.name(); }
    bool is(QLatin1StringView name) const { return m_xml.name() == name; }
    /// The attribute of this name in no namespace (space empty), or in a namespace that ends with space. Empty where there is none.
    QString attribute(QLatin1StringView name, QLatin1StringView space = {}) const;
    bool hasAttribute(QLatin1StringView name, QLatin1StringView space = {}) const;
    /// All text inside the current element except what lies inside children called one of `without`; goes to its end.
    QString text(const QList<QLatin1StringView> &without = {});

    /// Set when the walk ended early; a missing entry is no failure.
    std::optional<Error> failure() const;

private:
    bool step();

    std::unique_ptr<ArchiveEntry> m_entry;
    QXmlStreamReader m_xml;
    const Cancelled &m_cancelled;
    int m_depth = 0;
    int m_steps = 0;
    std::optional<Error> m_failure;
};

} // namespace driftsraad
