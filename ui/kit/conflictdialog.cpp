#include "ui/kit/conflictdialog.h"

#include "core/base/text.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace driftsraad {

ConflictDialog::ConflictDialog(const QString &recordName, const QList<ConflictField> &fields, QWidget *parent)
    : QDialog(parent), m_save(button(tr("Save my choices"), ButtonKind::Primary))
{
    setWindowTitle(tr("Somebody else has changed the same"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(760, 520);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::panel, space::panel, space::panel, space::panel);
    page->setSpacing(space::gap);
    page->addWidget(new Label(tr("Somebody else has changed the same"), TextSize::Heading, QFont::DemiBold));
    auto *explanation = new Label(tr("While you were writing, others saved changes to “%1”. Choose for each field what shall stand. "
                                     "What you typed is kept until you have chosen.").arg(recordName));
    explanation->setWordWrap(true);
    page->addWidget(explanation);

    auto *content = new QWidget;
    auto *list = new QVBoxLayout(content);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(space::gap);
    for (const ConflictField &field : fields)
        addField(list, field);
    list->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    // The keyboard goes to the first question, and scrolls with what it stands on.
    scroll->setFocusPolicy(Qt::NoFocus);
    page->addWidget(scroll, 1);

    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    auto *back = button(tr("Back to the form"));
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    foot->addWidget(back);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    m_save->setDefault(true);
    foot->addWidget(m_save);
    page->addLayout(foot);
    updateSave();
    if (!m_asked.isEmpty())
        m_asked.first().choice->button(Mine)->setFocus();
}

void ConflictDialog::addField(QVBoxLayout *list, const ConflictField &field)
{
    auto *card = new Card(field.label);
    if (field.baseWords.size() <= 120)
        card->setSubtitle(tr("Before: %1").arg(field.baseWords));
    Asked asked{.field = field, .choice = new QButtonGroup(this)};
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::gap);
    columns->addWidget(column(asked, Mine, tr("Mine"), field.mineWords), 1);
    const QString who = field.author.isEmpty() ? tr("The other's")
                                               : tr("%1, %2").arg(field.author, language().dateTime(field.at));
    columns->addWidget(column(asked, Theirs, who, field.theirsWords), 1);
    card->body()->addLayout(columns);
    if (field.isText)
        addOwnText(card->body(), asked);
    connect(asked.choice, &QButtonGroup::idToggled, this, &ConflictDialog::updateSave);
    m_asked.append(asked);
    list->addWidget(card);
}

QWidget *ConflictDialog::column(Asked &asked, Choice choice, const QString &title, const QString &text)
{
    auto *side = new QWidget;
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::half);
    auto *radio = new QRadioButton(QString(title).replace(u'&', QLatin1String("&&")));
    radio->setAccessibleName(tr("%1: %2: %3").arg(asked.field.label, title, text));
    asked.choice->addButton(radio, choice);
    rows->addWidget(radio);
    auto *value = new Label(text);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setContentsMargins(space::panel, 0, 0, 0);
    rows->addWidget(value);
    rows->addStretch(1);
    return side;
}

void ConflictDialog::addOwnText(QVBoxLayout *list, Asked &asked)
{
    auto *radio = new QRadioButton(tr("My own wording"));
    radio->setAccessibleName(tr("%1: %2").arg(asked.field.label, radio->text()));
    asked.choice->addButton(radio, Own);
    list->addWidget(radio);
    asked.own = new QPlainTextEdit(asked.field.mine.text());
    asked.own->setAccessibleName(radio->accessibleName());
    asked.own->setTabChangesFocus(true);
    asked.own->setFixedHeight(72);
    connect(asked.own, &QPlainTextEdit::textChanged, radio, [radio] { radio->setChecked(true); });
    list->addWidget(asked.own);
}

void ConflictDialog::updateSave()
{
    bool complete = true;
    for (const Asked &asked : std::as_const(m_asked))
        complete = complete && asked.choice->checkedId() > 0;
    m_save->setEnabled(complete);
}

QList<Value> ConflictDialog::chosen() const
{
    QList<Value> values;
    for (const Asked &asked : m_asked) {
        switch (asked.choice->checkedId()) {
        case Mine:
            values.append(asked.field.mine);
            break;
        case Own:
            values.append(Value(cleanText(asked.own->toPlainText())));
            break;
        default:
            values.append(asked.field.theirs);
        }
    }
    return values;
}

} // namespace driftsraad
