#pragma once

#include <QCollatorSortKey>
#include <QString>

namespace driftsraad {

/// A text's place in Danish order, worked out once: for sorting more than a few texts. Two keys compare as compareDanish() compares the texts.
class DanishKey
{
public:
    explicit DanishKey(const QString &text);
    int compare(const DanishKey &other) const { return m_key.compare(other.m_key); }

private:
    QCollatorSortKey m_key;
};

} // namespace driftsraad
