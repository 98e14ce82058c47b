#pragma once

#include "core/agreements/servicelevel.h"
#include "core/chain/link.h"
#include "ui/kit/recorddialog.h"

namespace driftsraad {

/// How a person makes or changes a component or a link; id 0 makes one. A new link may begin with its two ends.
RecordEditing editingOfComponent(qint64 id, const Component &start = {});
RecordEditing editingOfLink(qint64 id, const Link &start = {});
/// What an escalation is about and who handles it.
RecordEditing editingOfEscalation(qint64 id);

/// What is typed for a figure of a link, with or without its unit: "99,5 %" in millionths, "800 ms" and "2 s" in milliseconds, "30 min" and
/// "4 t" in minutes. Nothing where it cannot be read.
std::optional<qint64> figureIn(const QString &typed, TargetUnit unit);
QString figureText(qint64 figure, TargetUnit unit);

} // namespace driftsraad
