#pragma once

#include "ui/kit/actionlist.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/drawer.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/figurestrip.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/form.h"
#include "ui/kit/heatcell.h"
#include "ui/kit/icons.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/label.h"
#include "ui/kit/momentedit.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/progressstrip.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/statuspainter.h"
#include "ui/kit/tableview.h"
#include "ui/kit/tag.h"
#include "ui/kit/toggleswitch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

/// Pages that show every component of the kit with the texts of the design's pictures.
namespace driftsraad::gallerypages {

inline QWidget *column(std::initializer_list<QWidget *> widgets)
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::gap);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return holder;
}

inline QWidget *line(std::initializer_list<QWidget *> widgets, bool stretch = true)
{
    auto *holder = new QWidget;
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    if (stretch)
        layout->addStretch();
    return holder;
}

inline QWidget *header()
{
    auto *header = new PageHeader(QStringLiteral("Hændelser"));
    header->setSubtitle(QStringLiteral("9 åbne, 2 med prioritet 1"));
    header->addAction(new SegmentedControl(QStringLiteral("Visning"), {QStringLiteral("Tavle"), QStringLiteral("Liste")}));
    header->addAction(
        button(QStringLiteral("Ny hændelse"), ButtonKind::Primary, QStringLiteral("plus"), QKeySequence(Qt::CTRL | Qt::Key_N)));
    return header;
}

inline QWidget *buttons()
{
    auto *card = new Card(QStringLiteral("Knapper"));
    card->setCount(7);
    card->setNote(QStringLiteral("fire slags, tre højder"));
    card->setTrailing(new StatusLabel({State::Positive, QStringLiteral("Kadence holdt"), {}}));
    auto *row = button(QStringLiteral("Find dato"));
    setButtonSize(row, ButtonSize::Small);
    auto *off = button(QStringLiteral("Eskalér til KOMBIT"), ButtonKind::Primary, QStringLiteral("chevrons-up"));
    off->setEnabled(false);
    card->body()->addWidget(line({button(QStringLiteral("Indlæs målinger"), ButtonKind::Primary, QStringLiteral("upload")),
                                  button(QStringLiteral("Eksportér"), ButtonKind::Secondary, QStringLiteral("download")),
                                  button(QStringLiteral("Kopiér mailadresser"), ButtonKind::Flat, QStringLiteral("mail"))}));
    card->body()->addWidget(line({button(QStringLiteral("Slet"), ButtonKind::Danger, QStringLiteral("trash-2")), row, off,
                                  iconButton(QStringLiteral("ellipsis"), QStringLiteral("Flere handlinger"))}));
    auto *tags = line({new TagLabel({QStringLiteral("Prioritet 1"), Tag::Kind::Critical, QStringLiteral("triangle-alert")}),
                       new TagLabel({QStringLiteral("Prioritet 2"), Tag::Kind::Warning, {}}),
                       new TagLabel({QStringLiteral("Prioritet 3"), Tag::Kind::Neutral, {}}),
                       new TagLabel({QStringLiteral("Formand"), Tag::Kind::Accent, {}}),
                       new TagLabel({QStringLiteral("Opfyldt"), Tag::Kind::Positive, {}})});
    card->body()->addWidget(tags);
    card->body()->addWidget(line({new StatusLabel({State::Positive, QStringLiteral("Opfyldt"), {}}),
                                  new StatusLabel({State::InProgress, QStringLiteral("I gang"), {}}),
                                  new StatusLabel({State::Warning, QStringLiteral("Under mål"), {}}),
                                  new StatusLabel({State::Critical, QStringLiteral("Overskredet"), {}}),
                                  new StatusLabel({State::Neutral, QStringLiteral("Afbud"), {}})}));
    return card;
}

inline QWidget *form()
{
    auto *card = new Card(QStringLiteral("Ny hændelse"));
    auto *form = new Form;
    auto *title = new QLineEdit(QStringLiteral("Refusioner mangler ydelser fra E-Dagpenge"));
    auto *solution = new QComboBox;
    solution->addItems({QStringLiteral("NemRefusion"), QStringLiteral("Køreprøvebooking")});
    auto *count = new QSpinBox;
    count->setRange(0, 98);
    count->setValue(31);
    auto *supplier = new QLineEdit;
    supplier->setPlaceholderText(QStringLiteral("Vælg en leverandør"));
    auto *note = new QPlainTextEdit(QStringLiteral("Siden er 30 kommuner kommet til."));
    note->setFixedHeight(72);
    auto *when = new MomentEdit;
    when->setMoment(Instant::local(QDate(2026, 11, 23), QTime(7, 41)));
    form->addRow(QStringLiteral("Titel"), title, true);
    form->addRow(QStringLiteral("Løsning"), solution, true);
    form->addRow(QStringLiteral("Meldt"), when);
    form->addRow(QStringLiteral("Berørte kommuner"), count);
    form->addRow(QStringLiteral("Leverandør"), supplier, true);
    form->addRow(QStringLiteral("Beskrivelse"), note);
    form->setError(supplier, QStringLiteral("Vælg den leverandør, der skal følge op."));
    auto *mine = new QCheckBox(QStringLiteral("Kun mine"));
    mine->setChecked(true);
    auto *chosen = new QRadioButton(QStringLiteral("Tredjepart"));
    chosen->setChecked(true);
    auto *progress = new QProgressBar;
    progress->setAccessibleName(QStringLiteral("Indlæsning"));
    progress->setValue(40);
    progress->setTextVisible(false);
    form->addWide(line({mine, new QCheckBox(QStringLiteral("Alle")), chosen, new QRadioButton(QStringLiteral("Leverandør"))}));
    form->addWide(progress);
    card->body()->addWidget(form);
    card->body()->addStretch();
    return card;
}

inline QStandardItemModel *members(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels(
        {QStringLiteral("Navn"), QStringLiteral("Organisation"), QStringLiteral("Plads"), QStringLiteral("Mødet i dag")});
    const QList<QStringList> people = {
        {QStringLiteral("Finn Graversen"), QStringLiteral("KOMBIT"), QStringLiteral("Formand")},
        {QStringLiteral("Peter Bildt"), QStringLiteral("KOMBIT"), QStringLiteral("KOMBIT")},
        {QStringLiteral("Johnny Vad"), QStringLiteral("Aalborg Kommune"), QStringLiteral("Kommune")},
        {QStringLiteral("Claus Munk"), QStringLiteral("Bornholm Kommune"), QStringLiteral("Kommune")},
        {QStringLiteral("Peder Skov Rasmussen"), QStringLiteral("Aabenraa Kommune"), QStringLiteral("Kommune (KITA)")}};
    for (const QStringList &person : people) {
        auto *name = new QStandardItem(person[0]);
        const QStringList words = person[0].split(u' ');
        name->setData(QString(words.first().left(1) + words.last().left(1)), InitialsRole);
        auto *seat = new QStandardItem(person[2]);
        if (model->rowCount() == 0)
            seat->setData(int(Tag::Kind::Accent), TagKindRole);
        else
            seat->setData(int(Tone::Slate), ToneRole);
        const bool away = model->rowCount() == 3;
        auto *today = new QStandardItem(away ? QStringLiteral("Afbud") : QStringLiteral("Deltager"));
        today->setData(int(away ? State::Neutral : State::Positive), StateRole);
        model->appendRow({name, new QStandardItem(person[1]), seat, today});
    }
    return model;
}

inline QWidget *table()
{
    auto *card = new Card(QStringLiteral("Rådgivningsgruppen for drift"));
    card->setSubtitle(QStringLiteral("Rådgiver KOMBITs forvaltning om drift, sikkerhed og kædeansvar på tværs af løsninger."));
    auto *view = new TableView(QStringLiteral("Medlemmer"));
    view->setModel(members(view));
    view->horizontalHeader()->setStretchLastSection(true);
    view->setColumnWidth(0, 200);
    view->setColumnWidth(1, 160);
    view->setColumnWidth(2, 130);
    view->selectRow(1);
    card->body()->addWidget(view);
    return card;
}

struct Todo {
    const char16_t *section;
    State state;
    const char16_t *word, *icon, *title, *second, *date, *relative, *action;
    bool primary;
};

inline QStandardItemModel *todos(QObject *parent)
{
    const QList<Todo> rows = {
        {u"Overskredet", State::Critical, u"Overskredet", u"", u"Årlig revisionserklæring mangler",
         u"Serviceplatformen · leverandøren rykket 9. november", u"31. oktober", u"23 dage over", u"Ryk igen", false},
        {u"", State::Critical, u"Overskredet", u"", u"Månedsrapport for oktober mangler", u"Byg og Miljø · frist den 10. i måneden",
         u"10. november", u"13 dage over", u"Send rykker", false},
        {u"Inden for 48 timer", State::Warning, u"Eskaleret", u"chevrons-up", u"Eskalation afventer KOMBIT",
         u"Serviceplatformen · eskaleret af Esbjerg kl. 08:12", u"i dag kl. 12:12", u"1 t 48 min", u"Tag eskalationen", false},
        {u"", State::Critical, u"Kritisk", u"shield", u"72-timers frist til Datatilsynet",
         u"Køreprøvebooking · 27 af 39 kommuner er informeret", u"i morgen kl. 21:06", u"34 t 42 min", u"Åbn redegørelse", true},
        {u"Senere", State::Neutral, u"Afventer", u"clock", u"Høring om ændringsønske udløber",
         u"NemRefusion · 2 af 4 kommuner i faggruppen har svaret", u"27. november", u"4 dage", u"Se svar", false},
    };
    auto *model = new QStandardItemModel(parent);
    for (const Todo &todo : rows) {
        if (todo.section[0]) {
            auto *section = new QStandardItem(QString::fromUtf16(todo.section));
            section->setData(true, SectionRole);
            section->setData(2, CountRole);
            section->setFlags(Qt::NoItemFlags);
            model->appendRow(section);
        }
        auto *item = new QStandardItem(QString::fromUtf16(todo.title));
        item->setData(int(todo.state), StateRole);
        item->setData(QString::fromUtf16(todo.word), StateWordRole);
        item->setData(QString::fromUtf16(todo.icon), StateIconRole);
        item->setData(QString::fromUtf16(todo.second), SecondLineRole);
        item->setData(QString::fromUtf16(todo.date), DateTextRole);
        item->setData(QString::fromUtf16(todo.relative), RelativeTextRole);
        item->setData(QString::fromUtf16(todo.action), ActionTextRole);
        item->setData(todo.primary, ActionPrimaryRole);
        item->setData(todo.primary, TintedRole);
        model->appendRow(item);
    }
    return model;
}

class HeatSample : public QWidget
{
public:
    HeatSample()
    {
        setAccessibleName(QStringLiteral("Tilgængelighed pr. måned"));
        setFixedHeight(28);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QList<HeatCell> cells = {{State::Positive, QStringLiteral("99,71"), false},
                                       {State::Warning, QStringLiteral("99,41"), false},
                                       {State::Critical, QStringLiteral("99,12"), true},
                                       {State::Neutral, QStringLiteral("mangler"), false}};
        QPainter painter(this);
        for (int i = 0; i < cells.size(); ++i)
            paintHeatCell(&painter, QRect(2 + i * 79, 0, 75, 28).adjusted(0, i == 2 ? 2 : 0, 0, i == 2 ? -2 : 0), cells[i]);
    }
};

inline QWidget *board()
{
    auto *page = new QWidget;
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(space::pageX, space::pageY, space::pageX, space::pageY);
    outer->setSpacing(space::gap);
    auto *figures = new FigureStrip(QStringLiteral("Nøgletal"));
    figures->setFigures({{QStringLiteral("Åbne hændelser"), QStringLiteral("9"), QStringLiteral("mod 12 for en uge siden"),
                          Status{State::Critical, QStringLiteral("2 med prioritet 1"), QStringLiteral("triangle-alert")}},
                         {QStringLiteral("SLA opfyldt i oktober"), QStringLiteral("7 af 10"), QStringLiteral("løsninger"),
                          Status{State::Warning, QStringLiteral("2 under mål, 1 uden tal"), {}}},
                         {QStringLiteral("Månedsrapporter for oktober"), QStringLiteral("9 af 10"), QStringLiteral("modtaget"),
                          Status{State::Critical, QStringLiteral("1 mangler"), {}}},
                         {QStringLiteral("Åbne aktioner fra møder"), QStringLiteral("14"), QStringLiteral("på 5 grupper"),
                          Status{State::Warning, QStringLiteral("3 overskredet"), QStringLiteral("clock")}}});
    outer->addWidget(figures);
    outer->addWidget(new Banner(State::Warning, QStringLiteral("Kun læsning: kan ikke nå det delte drev"), QStringLiteral("Prøv igen")));

    auto *period = new FilterChip(QStringLiteral("Periode"));
    period->setChoices({{QStringLiteral("Denne måned"), 1}});
    period->setValue(1);
    auto *search = new SearchField(QStringLiteral("Søg i alt …"), QKeySequence(Qt::CTRL | Qt::Key_K));
    search->setFixedWidth(300);
    auto *toggle = new ToggleSwitch(QStringLiteral("Store bogstaver"));
    toggle->setChecked(true);
    outer->addWidget(line({new FilterChip(QStringLiteral("Løsning")), new FilterChip(QStringLiteral("Årsag")), period,
                           button(QStringLiteral("Ryd"), ButtonKind::Flat), search, toggle}));

    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::gap);
    auto *list = new ActionList(QStringLiteral("Kræver handling"));
    list->setModel(todos(list));
    list->setCurrentIndex(list->model()->index(2, 0));
    auto *card = new Card(QStringLiteral("Kræver handling"));
    card->setCount(7);
    card->setFlush(true);
    card->setTrailing(new Label(QStringLiteral("Sorteret efter frist"), TextSize::Base, QFont::Normal, Tone::Slate));
    card->body()->addWidget(list);
    columns->addWidget(card);
    auto *drawer = new Drawer;
    drawer->setTitle(QStringLiteral("Refusioner mangler ydelser fra E-Dagpenge"));
    drawer->addToHead(new Label(QStringLiteral("H-214"), TextSize::Base, QFont::Normal, Tone::Slate));
    drawer->addToHead(new TagLabel({QStringLiteral("Prioritet 1"), Tag::Kind::Critical, QStringLiteral("triangle-alert")}));
    drawer->addHeadAction(iconButton(QStringLiteral("chevron-left"), QStringLiteral("Forrige")));
    drawer->addHeadAction(iconButton(QStringLiteral("chevron-right"), QStringLiteral("Næste")));
    drawer->body()->addWidget(new HeatLegend({{State::Positive, QStringLiteral("Opfyldt"), {}},
                                              {State::Warning, QStringLiteral("Under mål"), {}},
                                              {State::Neutral, QStringLiteral("Mangler"), {}}}));
    drawer->body()->addWidget(new HeatSample);
    auto *fields = new Form(Form::Labels::Above);
    fields->addRow(QStringLiteral("Ansvarlig"), new QLineEdit(QStringLiteral("Leverandør, 2. level support")), true);
    fields->addRow(QStringLiteral("Status"), new QComboBox);
    drawer->body()->addWidget(fields);
    drawer->body()->addStretch();
    drawer->foot()->addWidget(line({button(QStringLiteral("Eskalér til KOMBIT"), ButtonKind::Primary, QStringLiteral("chevrons-up")),
                                    button(QStringLiteral("Vis i kæden"), ButtonKind::Secondary, QStringLiteral("workflow"))}));
    auto *area = new DrawerArea(content, drawer);
    drawer->openDrawer();
    outer->addWidget(area, 1);
    return page;
}

inline QWidget *gallery()
{
    auto *page = new QWidget;
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(space::pageX, space::pageY, space::pageX, space::pageY);
    outer->setSpacing(space::gap);
    outer->addWidget(header());
    auto *grid = new QHBoxLayout;
    grid->setSpacing(space::gap);
    auto *empty = new Card(QStringLiteral("Åbne aktioner"));
    empty->body()->addWidget(
        new EmptyState(QStringLiteral("users"), QStringLiteral("Ingen medlemmer endnu"), QStringLiteral("Tilføj medlem")));
    grid->addWidget(column({buttons(), table(), empty}), 1);
    grid->addWidget(column({form()}), 1);
    outer->addLayout(grid, 1);
    return page;
}

} // namespace driftsraad::gallerypages
