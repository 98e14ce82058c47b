#include "core/exchange/markup.h"

#include "core/exchange/refusals.h"

namespace driftsraad {

namespace {

/// Deeper than any element of SpreadsheetML or OpenDocument lies; each level costs memory in the parser.
constexpr int deepest = 128;

/// OpenDocument writes runs of space, tabs and line breaks as elements.
QString spaceOf(const QXmlStreamReader &xml)
{
    if (xml.name() == QLatin1StringView("tab"))
        return QStringLiteral("\t");
    if (xml.name() == QLatin1StringView("line-break"))
        return QStringLiteral("\n");
    return xml.name() == QLatin1StringView("s") ? QStringLiteral(" ") : QString();
}

} // namespace

Markup::Markup(std::unique_ptr<ArchiveEntry> entry, const Cancelled &cancelled) : m_entry(std::move(entry)), m_cancelled(cancelled)
{
    if (m_entry)
        m_xml.setDevice(m_entry.get());
}

bool Markup::step()
{
    if (m_failure || !m_entry || m_xml.atEnd())
        return false;
    if ((++m_steps & 1023) == 0 && m_cancelled && m_cancelled()) {
        m_failure = refusals::stopped();
        return false;
    }
    switch (m_xml.readNext()) {
    case QXmlStreamReader::StartElement:
        if (++m_depth > deepest)
            m_failure = refusals::cutShort(QStringLiteral("elements nested too deep"));
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        m_failure = refusals::cutShort(QStringLiteral("document type or entity in the markup"));
        break;
    case QXmlStreamReader::Invalid:
        m_failure = m_entry->failure() ? *m_entry->failure() : refusals::cutShort(m_xml.errorString());
        break;
    default:
        break;
    }
    return !m_failure;
}

bool Markup::child(int depth)
{
    while (step()) {
        if (m_xml.isStartElement() && m_depth == depth + 1)
            return true;
        if (m_xml.isEndElement() && m_depth < depth)
            return false;
    }
    return false;
}

QString Markup::attribute(QLatin1StringView name, QLatin1StringView space) const
{
    for (const QXmlStreamAttribute &one : m_xml.attributes()) {
        const bool sameSpace = space.isEmpty() ? one.namespaceUri().isEmpty() : one.namespaceUri().endsWith(space);
        if (one.name() == name && sameSpace)
            return one.value().toString();
    }
    return {};
}

bool Markup::hasAttribute(QLatin1StringView name, QLatin1StringView space) const
{
    return !attribute(name, space).isEmpty();
}

QString Markup::text(const QList<QLatin1StringView> &without)
{
    const int own = m_depth;
    int skippedFrom = 0;
    QString collected;
    while (step()) {
        if (m_xml.isStartElement()) {
            if (!skippedFrom && without.contains(m_xml.name()))
                skippedFrom = m_depth;
            if (!skippedFrom && m_xml.namespaceUri().endsWith(QLatin1StringView("text:1.0")))
                collected += spaceOf(m_xml);
        } else if (m_xml.isEndElement()) {
            if (m_depth < own)
                break;
            if (skippedFrom && m_depth < skippedFrom)
                skippedFrom = 0;
        } else if (m_xml.isCharacters() && !skippedFrom) {
            collected += m_xml.text();
        }
    }
    return collected;
}

std::optional<Error> Markup::failure() const
{
    return m_failure;
}

} // namespace driftsraad
