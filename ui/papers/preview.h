#pragma once

#include "core/base/result.h"
#include "ui/papers/paginator.h"

#include <QBuffer>
#include <QDialog>
#include <QPdfDocument>

#include <memory>

class QLabel;
class QPdfView;
class QPushButton;

namespace driftsraad {

/// Shows a paper before it leaves the house, to be saved as a PDF or printed. Pages are made, files written and printers fed by a worker
/// thread. Ctrl+S saves, Ctrl+P prints, Ctrl + and - zoom, Ctrl+0 fits the width, PgUp and PgDn turn, Esc closes.
class PaperPreview final : public QDialog
{
    Q_OBJECT

public:
    /// Shows itself with open() and deletes itself when closed.
    static PaperPreview *show(const Paper &paper, QWidget *parent);
    explicit PaperPreview(const Paper &paper, QWidget *parent = nullptr);
    ~PaperPreview() override;

    /// False until the pages are there.
    bool isReady() const { return m_paper != nullptr; }
    int currentPage() const;
    QString suggestedFileName() const;
    /// Writes the PDF; saved() or failed() tells when it is done.
    void saveTo(const QString &path);

public slots:
    void chooseFile();
    void choosePrinter();

signals:
    void ready();
    void saved(const QString &path);
    void printed();
    void failed(const QString &why);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Made {
        std::shared_ptr<const LaidPaper> paper;
        QByteArray pdf;
    };

    void buildBar();
    void take(const Made &made);
    void showPage(int page);
    void goTo(int page);
    void zoom(double factor);
    void fitWidth();
    void say(const QString &text, State state);
    void setWorking(bool working);

    QString m_title;
    std::shared_ptr<const LaidPaper> m_paper;
    QByteArray m_pdf;
    QBuffer m_buffer;
    QPdfDocument *m_document = nullptr;
    QPdfView *m_view = nullptr;
    QLabel *m_pages = nullptr;
    StatusLabel *m_status = nullptr;
    QList<QWidget *> m_needPages;
};

} // namespace driftsraad
