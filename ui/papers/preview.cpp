#include "ui/papers/preview.h"

#include "core/base/text.h"
#include "ui/kit/background.h"
#include "ui/kit/button.h"
#include "ui/kit/filedialog.h"
#include "ui/kit/savefile.h"
#include "ui/kit/words.h"

#include <QBoxLayout>
#include <QDir>
#include <QKeyEvent>
#include <QLabel>
#include <QPdfPageNavigator>
#include <QPdfSelection>
#include <QPdfView>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QScrollBar>
#include <QShortcut>
#include <QStandardPaths>

namespace driftsraad {

PaperPreview *PaperPreview::show(const Paper &paper, QWidget *parent)
{
    auto *preview = new PaperPreview(paper, parent);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
    return preview;
}

PaperPreview::PaperPreview(const Paper &paper, QWidget *parent) : QDialog(parent), m_title(paper.frame.title)
{
    setWindowTitle(tr("Preview: %1").arg(m_title));
    resize(parent ? parent->window()->size() * 0.9 : QSize(1000, 900));
    m_document = new QPdfDocument(this);
    m_view = new QPdfView(this);
    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setDocumentMargins({24, 24, 24, 24});
    m_view->setPageSpacing(16);
    m_view->setFrameShape(QFrame::NoFrame);
    QPalette around = m_view->palette();
    around.setColor(QPalette::Dark, Theme::current().line);
    m_view->setPalette(around);
    m_view->setAccessibleName(tr("Pages of %1").arg(m_title));
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, &PaperPreview::showPage);
    auto *column = new QVBoxLayout(this);
    // Room for the focus ring, which stands outside the view.
    column->setContentsMargins(space::half, 0, space::half, space::half);
    column->setSpacing(space::half);
    buildBar();
    column->addWidget(m_view, 1);
    setWorking(true);
    say(tr("Making the pages …"), State::InProgress);
    inBackground(
        this,
        [paper] {
            auto laid = std::make_shared<const LaidPaper>(paginate(paper));
            return Made{laid, laid->pdf()};
        },
        [this](const Made &made) { take(made); });
}

PaperPreview::~PaperPreview()
{
    // The document reads from the buffer to its last breath.
    m_view->setDocument(nullptr);
    m_document->close();
}

void PaperPreview::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::card, space::unit, space::card, space::unit);
    row->setSpacing(space::unit);
    auto *previous = iconButton(QStringLiteral("chevron-left"), tr("Previous page"), bar);
    auto *next = iconButton(QStringLiteral("chevron-right"), tr("Next page"), bar);
    m_pages = new QLabel(bar);
    m_pages->setTextFormat(Qt::PlainText);
    auto *smaller = iconButton(QStringLiteral("minus"), tr("Smaller"), bar);
    auto *larger = iconButton(QStringLiteral("plus"), tr("Larger"), bar);
    auto *fit = button(tr("Fit width"), ButtonKind::Flat, {}, {}, bar);
    m_status = new StatusLabel({}, TextSize::Base, bar);
    auto *close = button(tr("Close"), ButtonKind::Secondary, {}, {}, bar);
    auto *print = button(tr("Print …"), ButtonKind::Secondary, QStringLiteral("printer"), QKeySequence::Print, bar);
    auto *save = button(tr("Save as …"), ButtonKind::Primary, QStringLiteral("download"), QKeySequence::Save, bar);
    for (QWidget *widget : std::initializer_list<QWidget *>{previous, m_pages, next})
        row->addWidget(widget);
    row->addSpacing(space::gap);
    for (QWidget *widget : std::initializer_list<QWidget *>{smaller, larger, fit})
        row->addWidget(widget);
    row->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_status, close, print, save})
        row->addWidget(widget);
    layout()->addWidget(bar);
    m_needPages = {previous, next, smaller, larger, fit, print, save};

    connect(previous, &QAbstractButton::clicked, this, [this] { goTo(currentPage() - 1); });
    connect(next, &QAbstractButton::clicked, this, [this] { goTo(currentPage() + 1); });
    connect(smaller, &QAbstractButton::clicked, this, [this] { zoom(1 / 1.25); });
    connect(larger, &QAbstractButton::clicked, this, [this] { zoom(1.25); });
    connect(fit, &QAbstractButton::clicked, this, &PaperPreview::fitWidth);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(print, &QAbstractButton::clicked, this, &PaperPreview::choosePrinter);
    connect(save, &QAbstractButton::clicked, this, &PaperPreview::chooseFile);
    for (const QKeySequence &key : QKeySequence::keyBindings(QKeySequence::ZoomIn) + QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_Equal)})
        connect(new QShortcut(key, this), &QShortcut::activated, larger, &QAbstractButton::click);
    for (const QKeySequence &key : QKeySequence::keyBindings(QKeySequence::ZoomOut))
        connect(new QShortcut(key, this), &QShortcut::activated, smaller, &QAbstractButton::click);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_0), this), &QShortcut::activated, fit, &QAbstractButton::click);
    // Enter in a preview must not save by surprise.
    for (QPushButton *one : {close, print, save, fit})
        one->setAutoDefault(false);
}

void PaperPreview::take(const Made &made)
{
    m_paper = made.paper;
    m_pdf = made.pdf;
    m_buffer.setData(m_pdf);
    m_buffer.open(QIODevice::ReadOnly);
    m_document->load(&m_buffer);
    setWorking(false);
    say({}, State::Neutral);
    showPage(0);
    m_view->setFocus();
    emit ready();
}

int PaperPreview::currentPage() const
{
    return m_view->pageNavigator()->currentPage();
}

void PaperPreview::showPage(int page)
{
    if (!m_paper)
        return;
    m_pages->setText(tr("Page %1 of %2").arg(page + 1).arg(m_paper->pageCount()));
    // What is painted is read to those who do not see it.
    m_view->setAccessibleDescription(m_document->getAllText(page).text());
}

void PaperPreview::goTo(int page)
{
    if (m_paper && page >= 0 && page < m_paper->pageCount())
        m_view->pageNavigator()->jump(page, {});
}

void PaperPreview::zoom(double factor)
{
    double now = m_view->zoomFactor();
    if (m_view->zoomMode() == QPdfView::ZoomMode::FitToWidth && m_paper) {
        // The factor that fitting had given: pages in points, the screen in its own dots.
        const double dots = m_view->logicalDpiX() / 72.0;
        now = (m_view->viewport()->width() - 48) / (m_paper->pageSize().width() * dots);
    }
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(std::clamp(now * factor, 0.2, 6.0));
}

void PaperPreview::fitWidth()
{
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
}

void PaperPreview::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_view->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown: return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp: return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_Home: return bar->triggerAction(QAbstractSlider::SliderToMinimum);
    case Qt::Key_End: return bar->triggerAction(QAbstractSlider::SliderToMaximum);
    default: break;
    }
    QDialog::keyPressEvent(event);
}

QString PaperPreview::suggestedFileName() const
{
    return safeFileName(m_title) + QStringLiteral(".pdf");
}

void PaperPreview::chooseFile()
{
    QFileDialog *dialog = saveDialog(this, tr("Save as PDF"), {tr("PDF files (*.pdf)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(suggestedFileName());
    connect(dialog, &QFileDialog::fileSelected, this, &PaperPreview::saveTo);
    dialog->open();
}

void PaperPreview::saveTo(const QString &path)
{
    if (!m_paper)
        return;
    setWorking(true);
    say(tr("Saving …"), State::InProgress);
    inBackground(this, [path, pdf = m_pdf] { return saveFile(path, pdf); }, [this, path](const Result<QString> &written) {
        setWorking(false);
        if (written) {
            say(tr("Saved as %1").arg(QFileInfo(path).fileName()), State::Positive);
            emit saved(path);
        } else {
            const QString why = words(written.error().message);
            say(why, State::Critical);
            emit failed(why);
        }
    });
}

void PaperPreview::choosePrinter()
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return say(tr("No printer is set up on this computer. Save the PDF instead."), State::Warning);
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(m_paper && m_paper->isLandscape() ? QPageLayout::Landscape : QPageLayout::Portrait);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    // The preview saves a PDF itself; the file dialog behind this one would look into the database where that lies in the folder.
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    if (m_paper)
        dialog->setMinMax(1, m_paper->pageCount());
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        setWorking(true);
        say(tr("Printing …"), State::InProgress);
        inBackground(this, [printer, paper = m_paper] { return paper->print(*printer); }, [this](bool done) {
            setWorking(false);
            if (done) {
                say(tr("Sent to the printer"), State::Positive);
                emit printed();
            } else {
                say(tr("The printer did not take the pages. Try again or save the PDF."), State::Critical);
                emit failed({});
            }
        });
    });
    dialog->open();
}

void PaperPreview::say(const QString &text, State state)
{
    m_status->setStatus({state, text, {}});
    m_status->setVisible(!text.isEmpty());
}

void PaperPreview::setWorking(bool working)
{
    for (QWidget *widget : m_needPages)
        widget->setEnabled(!working);
}

} // namespace driftsraad
