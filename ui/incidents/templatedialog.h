#pragma once

#include "core/incidents/notices.h"
#include "ui/kit/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace driftsraad {

/// The standard texts of notices, one kind at a time: what stands there when a notice is begun.
class TemplateDialog : public FormDialog
{
    Q_OBJECT
public:
    TemplateDialog(const QList<NoticeTemplate> &templates, NoticeKind first, QWidget *parent);

    /// The kind in front as it was seen and as it stands in the fields.
    Edited<NoticeTemplate> edited() const;
    bool check();

signals:
    /// The program's own text of this kind shall count again.
    void standardWanted(driftsraad::NoticeKind kind);

private:
    int shown() const;
    void showKind();

    QList<NoticeTemplate> m_templates;
    QComboBox *m_kind;
    QLineEdit *m_subject;
    QPlainTextEdit *m_text;
    QPushButton *m_standard;
};

} // namespace driftsraad
