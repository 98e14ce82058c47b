#pragma once

#include "ui/kit/card.h"
#include "ui/kit/facts.h"
#include "ui/kit/form.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/label.h"
#include "ui/kit/rowdelegates.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

/// More pages of the gallery: trees, tabs and dialogs, and one record with its course of events.
namespace driftsraad::gallerypages {

inline QWidget *trees()
{
    auto *page = new QWidget;
    auto *outer = new QHBoxLayout(page);
    outer->setContentsMargins(space::pageX, space::pageY, space::pageX, space::pageY);
    outer->setSpacing(space::gap);
    auto *tree = new QTreeWidget;
    tree->setAccessibleName(QStringLiteral("Grupper"));
    tree->setFrameShape(QFrame::NoFrame);
    tree->setHeaderHidden(true);
    for (const auto &solution : {QStringLiteral("NemRefusion"), QStringLiteral("Køreprøvebooking"), QStringLiteral("Serviceplatformen")}) {
        auto *top = new QTreeWidgetItem(tree, {solution});
        for (int i = 1; i < 9; ++i)
            new QTreeWidgetItem(top, {QStringLiteral("Gruppe %1 med et langt navn i %2").arg(i).arg(solution)});
        top->setExpanded(true);
    }
    tree->setCurrentItem(tree->topLevelItem(0)->child(1));
    auto *left = new Card(QStringLiteral("Grupper"));
    left->body()->addWidget(tree);

    auto *tabs = new QTabWidget;
    auto *text = new QPlainTextEdit(QStringLiteral("Referat\n").repeated(40));
    text->setAccessibleName(QStringLiteral("Referat"));
    tabs->addTab(text, QStringLiteral("Referat"));
    tabs->addTab(new QWidget, QStringLiteral("Bilag"));
    tabs->addTab(new QWidget, QStringLiteral("Historik"));
    auto *box = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    auto *calendar = new QCalendarWidget;
    calendar->setSelectedDate(QDate(2026, 11, 23));
    auto *right = new Card(QStringLiteral("Møde"));
    right->body()->addWidget(tabs, 1);
    right->body()->addWidget(calendar);
    right->body()->addWidget(box);
    outer->addWidget(left, 1);
    outer->addWidget(right, 1);
    return page;
}

inline QListView *list(const QString &name, QAbstractItemDelegate *delegate)
{
    auto *view = new QListView;
    view->setAccessibleName(name);
    view->setFrameShape(QFrame::NoFrame);
    view->setItemDelegate(delegate);
    delegate->setParent(view);
    view->setResizeMode(QListView::Adjust);
    view->setModel(new QStandardItemModel(view));
    return view;
}

inline void add(QListView *view, const QString &title, const QString &second, const QList<std::pair<int, QVariant>> &data)
{
    auto *item = new QStandardItem(title);
    item->setData(second, SecondLineRole);
    for (const auto &[role, value] : data)
        item->setData(value, role);
    static_cast<QStandardItemModel *>(view->model())->appendRow(item);
}

inline QWidget *details()
{
    auto *page = new QWidget;
    auto *outer = new QHBoxLayout(page);
    outer->setContentsMargins(space::pageX, space::pageY, space::pageX, space::pageY);
    outer->setSpacing(space::gap);
    auto *groups = list(QStringLiteral("Grupper"), new TwoLineDelegate);
    add(groups, QStringLiteral("Rådgivningsgruppen for drift"), QStringLiteral("12 medlemmer · møde i dag"), {});
    add(groups, QStringLiteral("Kommunal styregruppe"), QStringLiteral("2 kommuner, ATP, KL, STAR: 1 plads ledig"),
        {{StateRole, int(State::Warning)}});
    add(groups, QStringLiteral("Køreprøvebooking"), {}, {{CountRole, 2}, {StrongRole, true}});
    groups->setCurrentIndex(groups->model()->index(0, 0));
    auto *left = new Card(QStringLiteral("Grupper"));
    left->body()->addWidget(groups);

    auto *facts = new Facts;
    facts->setFact(QStringLiteral("Løsning"), QStringLiteral("NemRefusion"));
    facts->setFact(QStringLiteral("Årsag"),
                   QStringLiteral("Tredjepart, E-Dagpenge, som har meldt en fejl i deres snitflade til refusioner"));
    facts->setFact(QStringLiteral("Svarfrist"), Status{State::Critical, QStringLiteral("10:20, 4 min over"), {}});
    facts->setFact(QStringLiteral("SLA-frist"),
                   Status{State::Neutral, QStringLiteral("på pause, 5 t 17 min tilbage"), QStringLiteral("pause")});
    facts->setFact(QStringLiteral("Ansvarlig"), QString());
    auto *course = list(QStringLiteral("Forløb"), new TimelineDelegate);
    add(course, QStringLiteral("Svarfrist hos E-Dagpenge udløb"), QStringLiteral("Kan eskaleres til KOMBIT"),
        {{DateTextRole, QStringLiteral("10:20")}, {StateRole, int(State::Critical)}});
    add(course, QStringLiteral("Meldt til E-Dagpenges support"), QStringLiteral("Svarfrist to timer"),
        {{DateTextRole, QStringLiteral("08:20")}, {StateIconRole, QStringLiteral("arrow-up-right")}});
    add(course, QStringLiteral("Årsag fundet: tredjepart"),
        QStringLiteral("Serviceplatformen får timeout hver gang en kommune slår en ydelse op, og svaret er tomt"),
        {{DateTextRole, QStringLiteral("08:12")}, {StateIconRole, QStringLiteral("unlink")}});
    add(course, QStringLiteral("Esbjerg Kommune meldte fejlen"), QStringLiteral("Siden er 30 kommuner kommet til"),
        {{DateTextRole, QStringLiteral("07:41")}, {StateIconRole, QStringLiteral("building")}});
    auto *middle = new Card(QStringLiteral("Refusioner mangler"));
    middle->body()->addWidget(facts);
    middle->body()->addWidget(new Label(QStringLiteral("Forløb i dag"), TextSize::Base, QFont::DemiBold));
    middle->body()->addWidget(course, 1);

    auto *dialog = new FormDialog(QStringLiteral("Ny aktion"), QStringLiteral("Gem"), page);
    dialog->setWindowFlags(Qt::Widget);
    auto *title = new QLineEdit;
    dialog->form().addRow(QStringLiteral("Aktion"), title, true);
    dialog->form().addRow(QStringLiteral("Frist"), new QDateEdit(QDate(2026, 11, 30)));
    dialog->showProblem(QStringLiteral("Aktionen blev ikke gemt: det delte drev svarer ikke."));
    outer->addWidget(left, 1);
    outer->addWidget(middle, 1);
    outer->addWidget(dialog, 1);
    return page;
}

} // namespace driftsraad::gallerypages
