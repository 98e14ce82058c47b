#include "core/agreements/registerdetail.h"

#include "core/agreements/figurewords.h"
#include "core/agreements/registerrelations.h"
#include "core/storage/history.h"

namespace driftsraad {

namespace {

bool isStated(const Column &column, const Value &value)
{
    if (value.isNull() || (column.kind == FieldKind::Integer && value.integer() == 0))
        return false;
    return column.kind == FieldKind::Integer || column.kind == FieldKind::Boolean || column.kind == FieldKind::Enumeration
           || column.kind == FieldKind::Reference || !value.text().isEmpty();
}

/// Said elsewhere in the detail, or of no interest to a reader.
bool isLeftOut(const Column &column)
{
    static const QByteArrayList names{"sort_order", "parent"};
    return column.derived || names.contains(column.name);
}

Message wordsOf(Reader &reader, const Column &column, const Value &value)
{
    return column.name == "service_hours" ? hoursWords(value.text()) : valueInWords(reader, column, value);
}

} // namespace

Result<RecordRef> registerOwner(Reader &reader, const RecordRef &part)
{
    const TableDescription *description = findTable(reader.catalog(), part.table);
    if (!description || description->ownerColumn() < 0)
        return Error{ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Messages", "The record is no longer in the register.")}};
    const auto values = reader.values(*description, part.id);
    if (!values)
        return values.error();
    if (!values->has_value())
        return Error{ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Messages", "The record is no longer in the register.")}};
    const int owner = description->ownerColumn();
    return RecordRef{description->columns()[owner].references().nameText(), (*values)->at(owner).integer()};
}

Result<RegisterDetail> registerDetail(Reader &reader, RegisterSection section, qint64 id)
{
    const TableDescription &description = tableOf(section);
    const auto values = reader.values(description, id);
    if (!values)
        return values.error();
    if (!values->has_value())
        return Error{ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Messages", "The record is no longer in the register.")}};
    RegisterDetail detail{.record = {description.nameText(), id}, .kind = description.label()};
    QList<DetailField> longTexts;
    for (int i = 0; i < description.columns().size(); ++i) {
        const Column &column = description.columns()[i];
        const Value &value = (*values)->at(i);
        if (description.titleColumns().contains(i))
            detail.title = value.text();
        else if (section == RegisterSection::Organisations && column.name == "kind")
            detail.kind = column.word(value.integer());
        else if (!isLeftOut(column) && isStated(column, value))
            (column.kind == FieldKind::LongText ? longTexts : detail.fields).append({column.label, wordsOf(reader, column, value), column.name == "phone" || column.name == "email"});
    }
    detail.fields += longTexts;
    DRIFTSRAAD_TRY(addRelations(reader, section, id, &detail));
    return detail;
}

} // namespace driftsraad
