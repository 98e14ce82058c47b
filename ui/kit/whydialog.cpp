#include "ui/kit/whydialog.h"

#include "ui/kit/button.h"
#include "ui/kit/clipboard.h"
#include "ui/kit/label.h"
#include "ui/kit/spanmodel.h"
#include "ui/kit/statuspainter.h"
#include "ui/kit/tableview.h"
#include "ui/kit/toggleswitch.h"
#include "ui/kit/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace driftsraad {

namespace {

constexpr SpanKind kinds[] = {SpanKind::Counted, SpanKind::Paused,  SpanKind::Closed,  SpanKind::Holiday,
                              SpanKind::Available, SpanKind::Excused, SpanKind::TakenOut};

qint64 countedOf(const QList<TimeSpan> &spans)
{
    qint64 sum = 0;
    for (const TimeSpan &span : spans)
        sum += SpanModel::countedMillionths(span);
    return sum;
}

} // namespace

WhyDialog::WhyDialog(const FigureTrace &trace, QWidget *parent)
    : QDialog(parent), m_trace(trace), m_spans(new SpanModel(this)), m_table(new TableView(tr("Spans of time")))
{
    setWindowTitle(tr("Why this figure?"));
    m_spans->setSpans(trace.spans);
    m_table->setModel(m_spans);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::panel, space::panel, space::panel, space::gap);
    column->setSpacing(space::unit);
    column->addWidget(new Label(tr("Why this figure?"), TextSize::Heading, QFont::DemiBold));
    auto *what = new Label(tr("%1: %2").arg(trace.title, trace.result), TextSize::Lead, QFont::DemiBold);
    what->setWordWrap(true);
    column->addWidget(what);
    for (const Message &reason : trace.reasons) {
        auto *sentence = new Label(words(reason));
        sentence->setWordWrap(true);
        sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(sentence);
    }
    column->addSpacing(space::half);
    column->addWidget(m_table, 1);
    column->addWidget(buildSums());

    auto *row = new QHBoxLayout;
    row->setSpacing(space::unit);
    auto *only = new ToggleSwitch(tr("Only what counts"));
    connect(only, &QCheckBox::toggled, m_spans, &SpanModel::setOnlyCounted);
    auto *copy = button(tr("Copy"), ButtonKind::Secondary, QStringLiteral("copy"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(copy, &QPushButton::clicked, this, &WhyDialog::copyAll);
    auto *close = button(tr("Close"), ButtonKind::Primary);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(only);
    row->addStretch();
    row->addWidget(copy);
    row->addWidget(close);
    column->addLayout(row);
    layColumns();
    resize(1000, 580);
    m_table->setFocus();
}

void WhyDialog::layColumns()
{
    const int widths[] = {140, 140, 180, 76, 124, 200};
    const QAbstractItemView *view = m_table;
    for (int i = 0; i < SpanModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, i <= SpanModel::To ? std::max(widths[i], view->sizeHintForColumn(i)) : widths[i]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnHidden(SpanModel::Counts, !m_spans->isWeighted());
    if (m_spans->rowCount() > 0)
        m_table->setCurrentIndex(m_spans->index(0, 0));
}

QWidget *WhyDialog::buildSums()
{
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, space::half, 0, space::half);
    line->setSpacing(space::gap);
    for (const SpanKind kind : kinds) {
        if (kind == SpanKind::Counted || minutesOf(m_trace.spans, kind) == 0)
            continue;
        line->addWidget(new StatusLabel({State::Neutral, tr("%1: %2 min").arg(words(word(kind)), language().number(minutesOf(m_trace.spans, kind))),
                                         SpanModel::iconOf(kind)}));
    }
    line->addStretch();
    const qint64 sum = countedOf(m_trace.spans);
    const QString figure = tr("%1: %2 min").arg(words(m_trace.countedName), minutesText(sum));
    // What is shown here is added up from the rows; the figure comes from the rule. Should they ever differ, the person is told.
    line->addWidget(sum == m_trace.countedMillionths
                        ? new StatusLabel({State::Positive, tr("%1, the sum of what counts").arg(figure), QStringLiteral("check")})
                        : new StatusLabel({State::Critical, tr("%1, which is not the figure above").arg(figure), {}}));
    return widget;
}

QString WhyDialog::sums() const
{
    QStringList sentences;
    for (const SpanKind kind : kinds) {
        const qint64 minutes = minutesOf(m_trace.spans, kind);
        if (minutes > 0 && kind != SpanKind::Counted)
            sentences.append(tr("%1: %2 min").arg(words(word(kind)), language().number(minutes)));
    }
    sentences.append(tr("%1: %2 min").arg(words(m_trace.countedName), minutesText(countedOf(m_trace.spans))));
    return sentences.join(QStringLiteral(" · "));
}

void WhyDialog::copyAll()
{
    QStringList before{tr("%1: %2").arg(m_trace.title, m_trace.result)};
    for (const Message &reason : std::as_const(m_trace.reasons))
        before.append(words(reason));
    before.append(sums());
    copyToClipboard(m_spans->content(), HeadRow::With, before);
}

WhyDialog *WhyDialog::showOver(const FigureTrace &trace, QWidget *over)
{
    auto *dialog = new WhyDialog(trace, over->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace driftsraad
