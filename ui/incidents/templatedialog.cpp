#include "ui/incidents/templatedialog.h"

#include "core/incidents/noticetext.h"
#include "ui/kit/button.h"
#include "ui/kit/form.h"
#include "ui/kit/spelling.h"
#include "ui/kit/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

QString fieldNames()
{
    QStringList names;
    for (const NoticeField field : noticeFields())
        names.append(QLatin1Char('{') + words(noticeFieldName(field)) + QLatin1Char('}'));
    return names.join(QStringLiteral(" "));
}

} // namespace

TemplateDialog::TemplateDialog(const QList<NoticeTemplate> &templates, NoticeKind first, QWidget *parent)
    : FormDialog(tr("Standard texts of notices"), tr("Save the text"), parent), m_templates(templates)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(640);
    m_kind = new QComboBox;
    for (const NoticeTemplate &each : templates)
        m_kind->addItem(words(word(each.kind)), static_cast<int>(each.kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(first)));
    form().addRow(tr("Kind"), m_kind);
    m_subject = new QLineEdit;
    checkSpelling(m_subject);
    form().addRow(tr("Subject"), m_subject, true);
    m_text = new QPlainTextEdit;
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(240);
    checkSpelling(m_text);
    form().addRow(tr("Text"), m_text, true);
    form().addNote(tr("Fields: %1. A line that names a field without a value is left out; a line that begins with a hyphen becomes an item of a list.")
                       .arg(fieldNames()));
    m_standard = button(tr("Back to the program's own text"), ButtonKind::Flat, QStringLiteral("undo-2"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_standard);
    row->addStretch();
    below()->addLayout(row);
    connect(m_standard, &QPushButton::clicked, this, [this] { emit standardWanted(m_templates[shown()].kind); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TemplateDialog::showKind);
    showKind();
    m_text->setFocus();
}

int TemplateDialog::shown() const
{
    return qMax(0, m_kind->currentIndex());
}

void TemplateDialog::showKind()
{
    const NoticeTemplate &seen = m_templates[shown()];
    m_subject->setText(seen.subject);
    m_text->setPlainText(seen.text);
    m_standard->setVisible(seen.id.isValid());
}

Edited<NoticeTemplate> TemplateDialog::edited() const
{
    NoticeTemplate mine = m_templates[shown()];
    mine.subject = m_subject->text();
    mine.text = m_text->toPlainText();
    return {m_templates[shown()], mine};
}

bool TemplateDialog::check()
{
    form().clearErrors();
    if (m_subject->text().trimmed().isEmpty())
        form().setError(m_subject, tr("Write the subject."));
    if (m_text->toPlainText().trimmed().isEmpty())
        form().setError(m_text, tr("Write the text."));
    if (form().hasErrors())
        form().focusFirstError();
    return !form().hasErrors();
}

} // namespace driftsraad
