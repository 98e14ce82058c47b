#pragma once

#include "core/supplierreports/reportlayout.h"

#include <QStringList>

namespace driftsraad {

inline const Month october = Month::of(2026, 10);

/// The solutions that the tests' files are about, imported in November 2026.
inline ImportContext context()
{
    return {{QStringLiteral("NemRefusion"), QStringLiteral("Byg og Miljø"), QStringLiteral("Køreprøvebooking"), QStringLiteral("Serviceplatformen")}, Month::of(2026, 11)};
}

inline Workbook csv(const QString &text)
{
    return readWorkbook(text.toUtf8(), QStringLiteral("fil")).valueOr({});
}

/// "NemRefusion 2026-10 Availability 991200", one line a figure, in the file's order.
inline QStringList shown(const ImportPreview &preview)
{
    QStringList lines;
    for (const PreviewFigure &figure : preview.figures) {
        const QString part = figure.part ? QStringLiteral(" #") + QString::number(figure.part) : QString();
        lines.append(figure.solution + u' ' + figure.month.iso() + u' ' + QString::fromUtf8(word(figure.measure).id()) + part + u' ' +
                     QString::number(figure.value));
    }
    return lines;
}

} // namespace driftsraad
