#include "ui/kit/importnames.h"

#include "ui/kit/importcolumns.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

constexpr qint64 leftOut = -1;
constexpr qint64 added = -2;

NameChoice choiceOf(qint64 data)
{
    if (data > 0)
        return {NameChoice::Kind::Existing, data};
    return {data == leftOut ? NameChoice::Kind::LeaveOut : data == added ? NameChoice::Kind::Create : NameChoice::Kind::Open, 0};
}

} // namespace

ImportNames::ImportNames(QWidget *parent) : QWidget(parent), m_title(new Label({}, TextSize::Base, QFont::DemiBold))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::unit);
    m_title->setWordWrap(true);
    rows->addWidget(m_title);
    hide();
}

void ImportNames::setLines(const QList<Line> &lines)
{
    QStringList names;
    for (const Line &line : lines)
        names.append(line.name);
    setVisible(!names.isEmpty());
    m_title->setText(tr("%Ln names are not in the register", nullptr, static_cast<int>(names.size())));
    if (names == m_shown && m_list)
        return;
    m_shown = names;
    delete m_list;
    m_list = new QWidget;
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::half);
    for (const Line &line : lines) {
        auto *text = new Label(line.name);
        text->setElided(true);
        rows->addWidget(text);
        QComboBox *box = importChoice(tr("%1 is").arg(line.name));
        box->addItem(tr("Choose …"), qint64{0});
        box->addItem(tr("Leave its rows out"), leftOut);
        box->addItem(line.addWords, added);
        for (const auto &[id, known] : line.known)
            box->addItem(known, id);
        connect(box, &QComboBox::activated, this, [this, box, name = line.name] { emit chosen(name, choiceOf(box->currentData().toLongLong())); });
        rows->addWidget(box);
    }
    layout()->addWidget(m_list);
}

} // namespace driftsraad
