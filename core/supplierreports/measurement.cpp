#include "core/supplierreports/measurement.h"

#include "core/supplierreports/supplierreport.h"

namespace driftsraad {

Message sourceWord(qint64 source)
{
    switch (static_cast<Source>(source)) {
    case Source::Reported:
        return {QT_TRANSLATE_NOOP("Messages", "Reported")};
    case Source::Observed:
        return {QT_TRANSLATE_NOOP("Messages", "Observed")};
    }
    return {};
}

/// Whole: a correction in the third decimal would read as none.
static Message measuredFigure(qint64 value, qint64 measure)
{
    return figureWords(static_cast<Measure>(measure), value, value);
}

const Table<Measurement> &tableOf(const Measurement *)
{
    static const Table<Measurement> table = Table<Measurement>("measurement", QT_TRANSLATE_NOOP("Messages", "Measurement"))
        .field<&Measurement::solution>("solution", QT_TRANSLATE_NOOP("Messages", "Solution")).required()
        .field<&Measurement::month>("month", QT_TRANSLATE_NOOP("Messages", "Month")).required().title()
        .field<&Measurement::measure>("measure", QT_TRANSLATE_NOOP("Messages", "Measure")).words(&measureWord).title()
        .field<&Measurement::part>("part", QT_TRANSLATE_NOOP("Messages", "Category or level"))
        .field<&Measurement::source>("source", QT_TRANSLATE_NOOP("Messages", "Source")).words(&sourceWord)
        .field<&Measurement::value>("value", QT_TRANSLATE_NOOP("Messages", "Value")).figure(&measuredFigure, "measure")
        .field<&Measurement::report>("report", QT_TRANSLATE_NOOP("Messages", "Supplier report")).owner()
        .field<&Measurement::note>("note", QT_TRANSLATE_NOOP("Messages", "Note")).longText();
    return table;
}

} // namespace driftsraad
