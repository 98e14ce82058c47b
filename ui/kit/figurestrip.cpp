#include "ui/kit/figurestrip.h"

#include "ui/kit/focusring.h"
#include "ui/kit/rounded.h"

#include <QHBoxLayout>
#include <QPainter>

namespace driftsraad {

namespace {

constexpr int stripHeight = 80;
constexpr int tallHeight = 108;
constexpr int figurePadding = 16;

} // namespace

FigureButton::FigureButton(const Figure &figure, bool first, QWidget *parent) : QAbstractButton(parent), m_first(first)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true); // the ring outside would be cut off by the strip
    setFigure(figure);
}

void FigureButton::setFigure(const Figure &figure)
{
    m_figure = figure;
    QStringList spoken{figure.title, figure.value, figure.note};
    if (figure.status)
        spoken.append(figure.status->word);
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QLatin1String(", ")));
    setToolTip(QString());
    updateGeometry();
    update();
}

bool FigureButton::fits(int width) const
{
    return sizeHint().width() <= width;
}

void FigureButton::setTall(bool tall)
{
    m_tall = tall;
    setFixedHeight(tall ? tallHeight : stripHeight);
    update();
}

QSize FigureButton::sizeHint() const
{
    const int title = QFontMetrics(textFont(TextSize::Base, QFont::Medium)).horizontalAdvance(m_figure.title);
    const int status = m_figure.status ? StatusPainter().sizeOf(*m_figure.status).width() + space::unit : 0;
    return {title + status + 2 * figurePadding, m_tall ? tallHeight : stripHeight};
}

QSize FigureButton::minimumSizeHint() const
{
    return {150, m_tall ? tallHeight : stripHeight};
}

void FigureButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    if (underMouse())
        paintRounded(&painter, rect().adjusted(4, 4, -4, -4), radius::control, theme.sunken);
    if (hasFocus() && FocusRing::keyboardInUse())
        paintRounded(&painter, rect().adjusted(4, 4, -4, -4), radius::control, QColor(), theme.accent, 2);
    if (!m_first)
        painter.fillRect(QRect(0, 14, 1, height() - 28), theme.line);
    const QRect top(figurePadding, 12, width() - 2 * figurePadding, 20);
    const int status = m_figure.status ? StatusPainter().sizeOf(*m_figure.status).width() : 0;
    const int titleRoom = m_tall || status == 0 ? top.width() : top.width() - status - space::unit;
    const QFont titleFont = textFont(TextSize::Base, QFont::Medium);
    painter.setFont(titleFont);
    painter.setPen(theme.ink);
    painter.drawText(QRect(top.x(), top.y(), titleRoom, top.height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(titleFont).elidedText(m_figure.title, Qt::ElideRight, titleRoom));
    if (m_figure.status && m_tall)
        StatusPainter().paint(&painter, top.translated(0, 64), *m_figure.status);
    else if (m_figure.status)
        StatusPainter().paint(&painter, QRect(top.right() + 1 - status, top.y(), status, top.height()), *m_figure.status, Qt::AlignRight);

    const QFont big = textFont(TextSize::Title, QFont::DemiBold);
    const int baseline = 64;
    painter.setFont(big);
    painter.setPen(theme.ink);
    painter.drawText(QPoint(figurePadding, baseline), m_figure.value);
    const int x = figurePadding + QFontMetrics(big).horizontalAdvance(m_figure.value) + space::unit + 2;
    painter.setFont(textFont());
    painter.setPen(theme.slate);
    painter.drawText(QPoint(x, baseline), painter.fontMetrics().elidedText(m_figure.note, Qt::ElideRight, width() - x - figurePadding));
}

FigureStrip::FigureStrip(const QString &name, QWidget *parent) : QFrame(parent)
{
    setAccessibleName(name);
    setFixedHeight(stripHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
}

void FigureStrip::setFigures(const QList<Figure> &figures)
{
    while (m_buttons.size() > figures.size())
        delete m_buttons.takeLast();
    for (int i = 0; i < figures.size(); ++i) {
        if (i < m_buttons.size()) {
            m_buttons[i]->setFigure(figures[i]);
            continue;
        }
        auto *made = new FigureButton(figures[i], i == 0);
        connect(made, &QAbstractButton::clicked, this, [this, i] { emit activated(i); });
        layout()->addWidget(made);
        static_cast<QHBoxLayout *>(layout())->setStretchFactor(made, 1);
        m_buttons.append(made);
    }
    arrange();
}

void FigureStrip::arrange()
{
    if (m_buttons.isEmpty())
        return;
    const int each = width() / static_cast<int>(m_buttons.size());
    const bool tall = !std::all_of(m_buttons.begin(), m_buttons.end(), [each](const FigureButton *button) { return button->fits(each); });
    for (FigureButton *button : std::as_const(m_buttons))
        button->setTall(tall);
    setFixedHeight(tall ? tallHeight : stripHeight);
}

void FigureStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void FigureStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(&painter, rect(), radius::card, Theme::current().paper);
}

} // namespace driftsraad
