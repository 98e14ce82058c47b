#include "ui/responsibility/celldrawer.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/tag.h"
#include "ui/kit/words.h"
#include "ui/responsibility/marks.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace driftsraad {

CellDrawer::CellDrawer(QWidget *parent) : Drawer(parent)
{
    m_place = new Label({}, TextSize::Base, QFont::Normal, Tone::Slate);
    addToHead(m_place);
    auto *marks = new QHBoxLayout;
    marks->setSpacing(space::unit);
    m_mark = new MarkLabel;
    m_instead = new Label;
    m_standard = new MarkLabel;
    m_deviates = new TagLabel;
    marks->addWidget(m_mark);
    marks->addWidget(m_instead);
    marks->addWidget(m_standard);
    marks->addStretch();
    marks->addWidget(m_deviates);
    body()->addLayout(marks);
    for (int i = 0; i < 5; ++i) {
        body()->addSpacing(space::unit);
        m_sections[i] = section();
        body()->addWidget(m_sections[i]);
        if (i == 4)
            break;
        m_texts[i] = new Label;
        m_texts[i]->setWordWrap(true);
        m_texts[i]->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        body()->addWidget(m_texts[i]);
    }
    m_history = new QWidget;
    body()->addWidget(m_history);
    body()->addStretch();
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

Label *CellDrawer::section()
{
    return new Label({}, TextSize::Base, QFont::DemiBold);
}

void CellDrawer::retranslate()
{
    m_edit->setText(tr("Edit"));
    m_follow->setText(tr("Follow the standard"));
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
}

void CellDrawer::setDetail(const CellDetail &detail)
{
    m_detail = detail;
    fill();
}

void CellDrawer::setSection(Label *title, Label *text, const QString &heading, const QString &said)
{
    title->setText(heading);
    text->setText(said.isEmpty() ? tr("Not written") : said);
    text->setTone(said.isEmpty() ? Tone::Slate : Tone::Ink);
    text->setAccessibleName(tr("%1: %2").arg(heading, text->text()));
}

void CellDrawer::fill()
{
    const MatrixCell &cell = m_detail.cell;
    m_place->setText(tr("%1 · %2").arg(m_detail.task, m_detail.solution.isEmpty() ? tr("Standard") : m_detail.solution));
    switch (cell.content.degree) {
    case Degree::Responsible: setTitle(tr("%1 is responsible").arg(m_detail.party)); break;
    case Degree::Partly: setTitle(tr("%1 is partly responsible").arg(m_detail.party)); break;
    default: setTitle(tr("%1 is not responsible").arg(m_detail.party)); break;
    }
    m_mark->setDegree(cell.content.degree);
    m_standard->setDegree(cell.standard.degree);
    const bool other = cell.deviates && cell.content.degree != cell.standard.degree;
    m_standard->setVisible(other);
    m_deviates->setVisible(cell.deviates);
    m_instead->setText(m_detail.solution.isEmpty() ? tr("in the standard")
                       : other                     ? tr("in place of the standard's")
                       : cell.deviates             ? tr("as the standard, with words of its own")
                                                   : tr("as the standard says"));
    setSection(m_sections[0], m_texts[0], cell.content.degree == Degree::Partly ? tr("Condition") : tr("Note"), cell.content.condition);
    setSection(m_sections[1], m_texts[1], tr("Contact"),
               m_detail.contactLine.isEmpty() ? m_detail.contact : tr("%1\n%2").arg(m_detail.contact, m_detail.contactLine));
    setSection(m_sections[2], m_texts[2], tr("Decided"), cell.content.decided);
    setSection(m_sections[3], m_texts[3], tr("Valid from"), cell.validFrom.isValid() ? language().longDate(cell.validFrom) : QString());
    m_follow->setVisible(cell.deviates);
    fillHistory();
}

void CellDrawer::fillHistory()
{
    m_sections[4]->setText(tr("History"));
    m_sections[4]->setVisible(!m_detail.history.isEmpty());
    delete m_history->layout();
    qDeleteAll(m_history->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_history);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::gap);
    grid->setVerticalSpacing(space::half);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const HistoryEntry &entry : std::as_const(m_detail.history)) {
        grid->addWidget(new Label(language().shortDate(entry.at.localDate()), TextSize::Base, QFont::Normal, Tone::Slate), row, 0, Qt::AlignTop);
        auto *said = new Label(words(entry.label));
        said->setWordWrap(true);
        grid->addWidget(said, row++, 1);
        if (!entry.author.isEmpty())
            grid->addWidget(new Label(entry.author, TextSize::Small, QFont::Normal, Tone::Slate), row++, 1);
    }
}

} // namespace driftsraad
