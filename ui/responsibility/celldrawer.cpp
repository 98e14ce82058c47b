#include "ui/responsibility/celldrawer.h"

#include "ui/kit/button.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/label.h"
#include "ui/kit/tag.h"
#include "ui/kit/words.h"
#include "ui/responsibility/callcard.h"
#include "ui/responsibility/cellhistory.h"
#include "ui/responsibility/marks.h"
#include "ui/responsibility/personline.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

/// The hairline between two sections.
class Rule : public QWidget
{
public:
    Rule() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::current().line);
    }
};

Label *wrapped(const QString &text, Tone tone = Tone::Ink, TextSize size = TextSize::Base)
{
    auto *label = new Label(text, size, QFont::Normal, tone);
    label->setWordWrap(true);
    return label;
}

QList<ResponsibilityCell> ownVersions(const QList<ResponsibilityCell> &all, Id<Solution> solution)
{
    QList<ResponsibilityCell> own;
    for (const ResponsibilityCell &version : all) {
        if (version.solution == solution)
            own.prepend(version);
    }
    return own;
}

} // namespace

Result<CellDetail> wholeDetail(Reader &reader, CellDetail detail, const QByteArray &session)
{
    const auto versions = cellVersions(reader, detail.key);
    if (!versions)
        return versions.error();
    detail.versions = ownVersions(*versions, detail.key.solution);
    // Values that were taken away have left no record to ask from; their history is the task's page of History.
    for (const ResponsibilityCell &version : std::as_const(detail.versions)) {
        const auto entries = historyOf(reader, {table<ResponsibilityCell>().nameText(), version.id.value}, session, 20);
        if (!entries)
            return entries.error();
        detail.history += *entries;
    }
    std::sort(detail.history.begin(), detail.history.end(), [](const HistoryEntry &a, const HistoryEntry &b) { return a.number > b.number; });
    const Degree degree = detail.cell.content.degree;
    if (degree == Degree::Responsible || degree == Degree::Partly) {
        const auto call = whoToCall(reader, detail.key.solution, detail.key.task, detail.day);
        if (!call)
            return call.error();
        for (const CallAnswer &answer : call->answers) {
            if (answer.party == detail.party)
                detail.call = answer;
        }
    }
    detail.isWhole = true;
    return detail;
}

CellDrawer::CellDrawer(QWidget *parent) : Drawer(parent)
{
    setPanelWidth(wideWidth);
    m_place = new Label({}, TextSize::Base, QFont::Normal, Tone::Slate);
    m_place->setElided(true);
    addToHead(m_place);
    auto *marks = new QHBoxLayout;
    marks->setSpacing(space::unit);
    m_mark = new MarkLabel;
    m_instead = new Label;
    m_instead->setElided(true);
    m_standard = new MarkLabel;
    m_deviates = new TagLabel;
    marks->addWidget(m_mark);
    marks->addWidget(m_instead);
    marks->addWidget(m_standard);
    marks->addStretch();
    marks->addWidget(m_deviates);
    body()->addLayout(marks);
    body()->addStretch();
    m_attachments = iconButton(QStringLiteral("paperclip"), tr("Attachments"));
    connect(m_attachments, &QToolButton::clicked, this, [this] { emit attachmentsWanted({table<ResponsibilityCell>().nameText(), m_detail.cell.source.value}); });
    addHeadAction(m_attachments);
    m_edit = button({}, ButtonKind::Secondary, QStringLiteral("pencil"));
    m_edit->setProperty("keyHint", QStringLiteral("F2"));
    m_follow = button({});
    connect(m_edit, &QPushButton::clicked, this, &CellDrawer::editWanted);
    connect(m_follow, &QPushButton::clicked, this, &CellDrawer::followWanted);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::unit);
    actions->addWidget(m_edit);
    actions->addWidget(m_follow);
    actions->addStretch();
    foot()->addLayout(actions);
    retranslate();
}

void CellDrawer::retranslate()
{
    nameButton(m_attachments, tr("Attachments"));
    m_edit->setText(tr("Edit"));
    m_follow->setText(tr("Reset to the standard"));
    m_deviates->setTag({tr("\u2260 Deviates"), Tag::Kind::Warning, {}});
    fill();
}

void CellDrawer::setReadOnly(const QString &reason)
{
    m_readOnly = reason;
    for (QPushButton *button : {m_edit, m_follow}) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
        button->setAccessibleDescription(reason);
    }
    fill();
}

void CellDrawer::setDetail(const CellDetail &detail)
{
    m_detail = detail;
    fill();
}

void CellDrawer::fill()
{
    fillHead();
    // While the rest is asked for the sections of the cell before stand, so that moving through the grid does not flicker.
    if (!m_detail.isWhole && m_inside && m_inside->property("task") == m_detail.key.task.value && m_inside->property("party") == m_detail.key.party.value)
        return;
    delete m_inside;
    m_inside = new QWidget;
    m_inside->setProperty("task", m_detail.key.task.value);
    m_inside->setProperty("party", m_detail.key.party.value);
    m_rows = new QVBoxLayout(m_inside);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::unit);
    body()->insertWidget(1, m_inside);
    if (!m_detail.isWhole)
        return;
    for (const QString &problem : std::as_const(m_detail.problems)) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::unit);
        row->addWidget(new IconLabel(QStringLiteral("triangle-alert"), 14, Tone::Warning), 0, Qt::AlignTop);
        row->addWidget(wrapped(problem), 1);
        m_rows->addLayout(row);
    }
    addCall();
    const CellContent &content = m_detail.cell.content;
    addText(content.degree == Degree::Partly ? tr("Condition") : tr("Note"), content.condition);
    addText(tr("Decided"), content.decided, QStringLiteral("calendar"));
    addVersions();
    addHistory();
}

void CellDrawer::fillHead()
{
    const MatrixCell &cell = m_detail.cell;
    m_place->setText(tr("%1 · %2").arg(m_detail.task, m_detail.solution.isEmpty() ? tr("Standard") : m_detail.solution));
    switch (cell.content.degree) {
    case Degree::Responsible: setTitle(tr("%1 is responsible").arg(m_detail.party)); break;
    case Degree::Partly: setTitle(tr("%1 is partly responsible").arg(m_detail.party)); break;
    default: setTitle(tr("%1 is not responsible").arg(m_detail.party)); break;
    }
    m_attachments->setVisible(cell.source.isValid());
    m_mark->setDegree(cell.content.degree);
    m_standard->setDegree(cell.standard.degree);
    m_standard->setVisible(cell.deviates && cell.content.degree != cell.standard.degree);
    m_deviates->setVisible(cell.deviates);
    m_instead->setText(m_detail.solution.isEmpty()                                    ? tr("in the standard")
                       : cell.deviates && cell.content.degree != cell.standard.degree ? tr("in place of the standard's")
                       : cell.deviates                                                ? tr("with words of its own")
                                                                                      : tr("as the standard says"));
    m_follow->setVisible(cell.deviates);
}

void CellDrawer::addSection(const QString &heading)
{
    m_rows->addSpacing(space::half);
    m_rows->addWidget(new Rule);
    m_rows->addSpacing(space::half);
    m_rows->addWidget(new Label(heading, TextSize::Base, QFont::DemiBold));
}

void CellDrawer::addText(const QString &heading, const QString &said, const QString &iconName)
{
    addSection(heading);
    auto *text = wrapped(said.isEmpty() ? tr("Not written") : said, said.isEmpty() ? Tone::Slate : Tone::Ink);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(tr("%1: %2").arg(heading, text->text()));
    if (iconName.isEmpty() || said.isEmpty()) {
        m_rows->addWidget(text);
        return;
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(space::unit);
    row->addWidget(new IconLabel(iconName, 16, Tone::Accent), 0, Qt::AlignTop);
    row->addWidget(text, 1);
    m_rows->addLayout(row);
}

void CellDrawer::addCall()
{
    if (!m_detail.call)
        return;
    const CallAnswer &call = *m_detail.call;
    addSection(tr("Call"));
    if (call.person) {
        QStringList second{call.organisationName, call.person->title};
        second.removeAll(QString());
        m_rows->addWidget(new PersonLine(call.person->name, second.join(QStringLiteral(" · ")), call.person->phone.isEmpty() ? call.organisationPhone : call.person->phone));
        return;
    }
    if (call.eachMunicipality) {
        m_rows->addWidget(wrapped(tr("Each municipality its own people")));
        return;
    }
    if (!call.organisationName.isEmpty())
        m_rows->addWidget(new PersonLine(call.organisationName, tr("No contact is named"), call.organisationPhone));
    else
        m_rows->addWidget(wrapped(m_detail.solution.isEmpty() ? tr("Depends on the solution") : tr("No contact is named"), Tone::Slate));
    constexpr int shown = 3;
    for (const CallPerson &person : call.others.mid(0, shown))
        m_rows->addWidget(new PersonLine(person.name, person.title, person.phone));
}

void CellDrawer::addVersions()
{
    addSection(tr("Valid from"));
    if (m_detail.versions.isEmpty()) {
        m_rows->addWidget(wrapped(m_detail.cell.validFrom.isValid() ? tr("%1, by the standard").arg(language().longDate(m_detail.cell.validFrom)) : tr("Not written"), Tone::Slate));
        return;
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::unit);
    grid->setVerticalSpacing(space::half);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const ResponsibilityCell &version : std::as_const(m_detail.versions)) {
        const QString day = language().shortDate(version.validFrom);
        const bool counts = version.id == m_detail.cell.source;
        const QString mark = version.degree == Degree::FollowStandard ? tr("as the standard") : markText(version.degree);
        const QString state = counts ? tr("counts now") : version.validFrom > m_detail.day ? tr("planned") : QString();
        grid->addWidget(new Label(day, TextSize::Base, QFont::Normal, counts ? Tone::Ink : Tone::Slate), row, 0);
        grid->addWidget(new Label(mark, TextSize::Base, counts ? QFont::DemiBold : QFont::Normal), row, 1);
        grid->addWidget(new Label(state, TextSize::Small, QFont::Normal, Tone::Slate), row, 2);
        QToolButton *edit = iconButton(QStringLiteral("pencil"), tr("Correct the value from %1").arg(day));
        QToolButton *remove = iconButton(QStringLiteral("trash-2"), tr("Remove the value from %1").arg(day));
        connect(edit, &QToolButton::clicked, this, [this, version] { emit correctionWanted(version); });
        connect(remove, &QToolButton::clicked, this, [this, version] { emit removalWanted(version); });
        edit->setEnabled(m_readOnly.isEmpty() && version.degree != Degree::FollowStandard);
        remove->setEnabled(m_readOnly.isEmpty());
        grid->addWidget(edit, row, 3);
        grid->addWidget(remove, row++, 4);
    }
    m_rows->addLayout(grid);
}

void CellDrawer::addHistory()
{
    if (m_detail.history.isEmpty())
        return;
    addSection(tr("History"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::gap);
    grid->setVerticalSpacing(space::half);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const QList<CellHistoryLine> lines = cellHistory(m_detail.history);
    for (const CellHistoryLine &line : lines) {
        grid->addWidget(new Label(language().shortDate(line.day), TextSize::Base, QFont::Normal, Tone::Slate), row, 0, Qt::AlignTop);
        grid->addWidget(wrapped(line.said), row++, 1);
        if (!line.author.isEmpty())
            grid->addWidget(wrapped(line.author, Tone::Slate, TextSize::Small), row++, 1);
    }
    m_rows->addLayout(grid);
}

} // namespace driftsraad
