#pragma once

#include "core/incidents/notices.h"
#include "ui/kit/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace driftsraad {

class MomentEdit;
class SegmentedControl;

/// What a notice is written from.
struct NoticeGround {
    IncidentDetail detail{};
    QList<NoticeTemplate> templates{};  ///< in the order of noticeKinds()
    QStringList channels{};             ///< where notices have been published before
};

/// Writes a notice to the municipalities: filled in from the text of its kind, changed as the person likes, shown as it will be pasted, and
/// kept as a record of what was published. It publishes nothing itself.
class NoticeDialog : public FormDialog
{
    Q_OBJECT
public:
    NoticeDialog(const NoticeGround &ground, Instant now, QWidget *parent);
    /// One that takes the place of another, which stays as it is.
    NoticeDialog(const NoticeGround &ground, const OperationsNotice &wrong, Instant now, QWidget *parent);

    NewNotice notice() const;
    /// Somebody has changed the texts: the fields are filled anew unless something has been typed.
    void setTemplates(const QList<NoticeTemplate> &templates);
    /// False where something is missing; it is said beside the field.
    bool check(Instant now);

signals:
    void copyWanted(const QString &subject, const QString &text);
    void templatesWanted();

private:
    void build(Instant now);
    void buildBelow();
    NoticeKind likelyKind() const;
    NoticeKind kind() const;
    Instant nextUpdate() const;
    void proposeNextUpdate();
    void refill();
    void nextUpdateChanged();
    void showPasted();

    NoticeGround m_ground;
    Id<OperationsNotice> m_corrects;
    Instant m_now;
    Instant m_written;       ///< the next update that the text speaks of
    QString m_filledSubject; ///< as the program wrote it
    QString m_filledText;
    QComboBox *m_kind;
    QLineEdit *m_subject;
    QPlainTextEdit *m_text;
    QComboBox *m_channel;
    MomentEdit *m_published;
    QCheckBox *m_promises;
    MomentEdit *m_next;
    SegmentedControl *m_shape;
    QPlainTextEdit *m_pasted;
};

} // namespace driftsraad
