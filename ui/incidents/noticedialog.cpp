#include "ui/incidents/noticedialog.h"

#include "core/incidents/noticetext.h"
#include "ui/kit/button.h"
#include "ui/kit/form.h"
#include "ui/kit/label.h"
#include "ui/kit/momentedit.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/spelling.h"
#include "ui/kit/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

constexpr int dialogWidth = 720;

/// The municipalities are written to in Danish, whatever the language of the window.
const Language &danish()
{
    static const Language language = Language::load(QStringLiteral("da"));
    return language;
}

/// An hour from now, on a quarter of an hour.
Instant inAnHour(Instant now)
{
    constexpr qint64 quarter = 15 * 60'000;
    return {(now.plusHours(1).ms + quarter - 1) / quarter * quarter};
}

QString inWords(Instant at)
{
    return danish().dateTime(at);
}

} // namespace

NoticeDialog::NoticeDialog(const NoticeGround &ground, Instant now, QWidget *parent)
    : FormDialog(tr("Notice to the municipalities about %1").arg(ground.detail.incident.reference), tr("Register as published"), parent), m_ground(ground)
{
    build(now);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(likelyKind())));
    proposeNextUpdate();
    refill();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        proposeNextUpdate();
        refill();
    });
}

NoticeDialog::NoticeDialog(const NoticeGround &ground, const OperationsNotice &wrong, Instant now, QWidget *parent)
    : FormDialog(tr("Correction of the notice of %1").arg(language().dateTime(wrong.publishedAt)), tr("Register as published"), parent), m_ground(ground),
      m_corrects(wrong.id)
{
    build(now);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(wrong.kind)));
    const QString lead = danish().say("Messages", QT_TRANSLATE_NOOP("Messages", "Correction: %1"));
    m_subject->setText(wrong.subject.startsWith(lead.section(QLatin1String("%1"), 0, 0)) ? wrong.subject : lead.arg(wrong.subject));
    m_text->setPlainText(wrong.text);
    m_channel->setCurrentText(wrong.channel);
    const bool promises = wrong.nextUpdateAt > now;
    m_promises->setChecked(promises);
    if (promises)
        m_next->setMoment(wrong.nextUpdateAt);
    m_written = wrong.nextUpdateAt;
    showPasted();
}

void NoticeDialog::build(Instant now)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(dialogWidth);
    m_now = now;
    m_kind = new QComboBox;
    for (const NoticeKind kind : noticeKinds())
        m_kind->addItem(words(word(kind)), static_cast<int>(kind));
    form().addRow(tr("Kind"), m_kind);
    m_subject = new QLineEdit;
    checkSpelling(m_subject);
    form().addRow(tr("Subject"), m_subject, true);
    m_text = new QPlainTextEdit;
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(150);
    checkSpelling(m_text);
    form().addRow(tr("Text"), m_text, true);
    m_channel = new QComboBox;
    m_channel->setEditable(true);
    QStringList places = m_ground.channels;
    for (const QString &usual : {tr("Web page"), tr("E-mail to the municipalities"), tr("Web page and e-mail"), tr("Telephone")}) {
        if (!places.contains(usual))
            places.append(usual);
    }
    m_channel->addItems(places);
    m_channel->setCurrentIndex(0);
    form().addRow(tr("Published where"), m_channel, true);
    m_published = new MomentEdit;
    m_published->setMoment(now);
    form().addRow(tr("Published at"), m_published, true);

    auto *next = new QWidget;
    auto *across = new QHBoxLayout(next);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::unit);
    m_promises = new QCheckBox(tr("Promised by"));
    m_promises->setAccessibleName(tr("The municipalities are promised a next update"));
    m_next = new MomentEdit;
    m_next->setMoment(inAnHour(now));
    m_next->setEnabled(false);
    m_next->setAccessibleName(tr("Next update due"));
    across->addWidget(m_promises);
    across->addWidget(m_next, 1);
    next->setFocusProxy(m_promises);
    form().addRow(tr("Next update"), next);
    buildBelow();

    connect(m_promises, &QCheckBox::toggled, this, &NoticeDialog::nextUpdateChanged);
    connect(m_next, &MomentEdit::momentChanged, this, &NoticeDialog::nextUpdateChanged);
    connect(m_subject, &QLineEdit::textChanged, this, &NoticeDialog::showPasted);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoticeDialog::showPasted);
    m_text->setFocus();
}

void NoticeDialog::buildBelow()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::unit);
    head->addWidget(new Label(tr("As it is pasted"), TextSize::Base, QFont::DemiBold));
    m_shape = new SegmentedControl(tr("As it is pasted"), {tr("Text"), tr("HTML")});
    head->addWidget(m_shape);
    head->addStretch();
    auto *texts = button(tr("Standard texts …"), ButtonKind::Flat);
    auto *again = button(tr("Fill in again"), ButtonKind::Flat, QStringLiteral("refresh-cw"));
    auto *copy = button(tr("Copy"), ButtonKind::Secondary, QStringLiteral("copy"));
    copy->setToolTip(tr("Copies the notice as text and as HTML; where it is pasted decides which of them is taken"));
    again->setVisible(!m_corrects.isValid());
    head->addWidget(texts);
    head->addWidget(again);
    head->addWidget(copy);
    below()->addLayout(head);
    m_pasted = new QPlainTextEdit;
    m_pasted->setReadOnly(true);
    m_pasted->setTabChangesFocus(true);
    m_pasted->setMinimumHeight(110);
    m_pasted->setAccessibleName(tr("As it is pasted"));
    below()->addWidget(m_pasted);
    connect(m_shape, &QTabBar::currentChanged, this, &NoticeDialog::showPasted);
    connect(texts, &QPushButton::clicked, this, &NoticeDialog::templatesWanted);
    connect(again, &QPushButton::clicked, this, &NoticeDialog::refill);
    connect(copy, &QPushButton::clicked, this, [this] { emit copyWanted(notice().subject, notice().text); });
}

/// What an incident in this state is usually told with.
NoticeKind NoticeDialog::likelyKind() const
{
    const Incident &incident = m_ground.detail.incident;
    if (incident.restoredAt.isSet())
        return NoticeKind::Restored;
    if (incident.kind == IncidentKind::PlannedWindow)
        return NoticeKind::PlannedWindow;
    return m_ground.detail.notices.isEmpty() ? NoticeKind::NewFault : NoticeKind::Update;
}

NoticeKind NoticeDialog::kind() const
{
    return static_cast<NoticeKind>(m_kind->currentData().toInt());
}

Instant NoticeDialog::nextUpdate() const
{
    return m_promises->isChecked() ? m_next->moment() : Instant{};
}

void NoticeDialog::proposeNextUpdate()
{
    m_promises->setChecked(kind() == NoticeKind::NewFault || kind() == NoticeKind::Update);
}

/// Puts the kind's text in the fields, whatever stands there.
void NoticeDialog::refill()
{
    m_written = nextUpdate();
    const NoticeValues values = noticeValues(m_ground.detail, m_written);
    for (const NoticeTemplate &each : std::as_const(m_ground.templates)) {
        if (each.kind != kind())
            continue;
        m_filledSubject = filledNotice(each.subject, values, danish());
        m_filledText = filledNotice(each.text, values, danish());
    }
    m_subject->setText(m_filledSubject);
    m_text->setPlainText(m_filledText);
    showPasted();
}

void NoticeDialog::setTemplates(const QList<NoticeTemplate> &templates)
{
    m_ground.templates = templates;
    if (!m_corrects.isValid() && m_subject->text() == m_filledSubject && m_text->toPlainText() == m_filledText)
        refill();
}

/// The promise in the text follows the field: filled in anew as long as nothing is typed, else the old time is exchanged for the new one, and
/// a promise taken back takes its line with it.
void NoticeDialog::nextUpdateChanged()
{
    m_next->setEnabled(m_promises->isChecked());
    const bool untouched = !m_corrects.isValid() && m_subject->text() == m_filledSubject && m_text->toPlainText() == m_filledText;
    if (untouched && !m_filledText.isEmpty())
        return refill();
    const Instant next = nextUpdate();
    if (!m_written.isSet() || next == m_written)
        return;
    QStringList lines = m_text->toPlainText().split(QLatin1Char('\n'));
    if (!next.isSet())
        lines.removeIf([this](const QString &line) { return line.contains(inWords(m_written)); });
    for (QString &line : lines)
        line.replace(inWords(m_written), inWords(next));
    m_text->setPlainText(lines.join(QLatin1Char('\n')));
    m_written = next;
}

void NoticeDialog::showPasted()
{
    const NewNotice now = notice();
    m_pasted->setPlainText(m_shape->currentIndex() == 1 ? noticeAsHtml(now.subject, now.text) : noticeAsText(now.subject, now.text));
}

NewNotice NoticeDialog::notice() const
{
    NewNotice notice;
    notice.kind = kind();
    notice.subject = m_subject->text().trimmed();
    notice.text = m_text->toPlainText().trimmed();
    notice.channel = m_channel->currentText().trimmed();
    notice.publishedAt = m_published->moment();
    notice.nextUpdateAt = nextUpdate();
    notice.corrects = m_corrects;
    return notice;
}

bool NoticeDialog::check(Instant now)
{
    form().clearErrors();
    const NewNotice wanted = notice();
    const QHash<NoticePart, QWidget *> fields{{NoticePart::Subject, m_subject}, {NoticePart::Text, m_text}, {NoticePart::Channel, m_channel},
                                              {NoticePart::Published, m_published}, {NoticePart::NextUpdate, m_promises->parentWidget()}};
    for (const NoticeProblem &problem : problems(wanted, now))
        form().setError(fields.value(problem.part), words(problem.sentence));
    if (form().hasErrors())
        form().focusFirstError();
    return !form().hasErrors();
}

} // namespace driftsraad
