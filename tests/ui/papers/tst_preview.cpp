#include "tests/support/roomtest.h"
#include "ui/kit/look.h"
#include "ui/kit/words.h"
#include "ui/papers/preview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QPdfView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace driftsraad;

namespace {

Paper threePages()
{
    Paper paper;
    paper.frame = {.title = QStringLiteral("Ansvar: NemRefusion / oktober"), .headLeft = QStringLiteral("Rådgivningsgruppen for drift"),
                   .made = Instant::local({2026, 11, 23}, {10, 24}), .example = true};
    for (int i = 1; i <= 3; ++i) {
        paper.add(PaperBreak{}).add(PaperTitle{QStringLiteral("Punkt %1").arg(i), QStringLiteral("Side nummer %1").arg(i), {}});
        paper.add(PaperParagraph{QStringLiteral("Tekst til side %1.").arg(i)});
    }
    return paper;
}

} // namespace

class PreviewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        setUpLook(*qApp);
        setLanguage(QStringLiteral("da"));
    }

    void pagesAreShownAndTurned()
    {
        PaperPreview preview(threePages());
        QVERIFY(!preview.isReady());
        QVERIFY(!preview.findChildren<QAbstractButton *>().last()->isEnabled());
        preview.open();
        QTRY_VERIFY(preview.isReady());
        auto *view = preview.findChild<QPdfView *>();
        QCOMPARE(view->document()->pageCount(), 3);
        QVERIFY(view->accessibleDescription().contains(QStringLiteral("Tekst til side 1.")));
        QTest::keyClick(&preview, Qt::Key_End);
        QTRY_COMPARE(preview.currentPage(), 2);
        QVERIFY(view->accessibleDescription().contains(QStringLiteral("Tekst til side 3.")));
        QTest::keyClick(&preview, Qt::Key_Home);
        QTRY_COMPARE(preview.currentPage(), 0);
        // Pages are rendered by a thread of Qt PDF: white paper with dark letters comes in a moment.
        const auto painted = [view] {
            const QImage image = view->grab().toImage();
            const QRect paper = image.rect().adjusted(80, 60, -80, -200);
            int dark = 0;
            for (int y = paper.top(); y < paper.bottom(); ++y) {
                for (int x = paper.left(); x < paper.right(); ++x)
                    dark += qGray(image.pixel(x, y)) < 90 ? 1 : 0;
            }
            return dark > 200;
        };
        QTRY_VERIFY(painted());
        const QString folder = qEnvironmentVariable("DRIFTSRAAD_PICTURES");
        if (!folder.isEmpty())
            preview.grab().save(folder + QStringLiteral("/preview.png"));
    }

    void keysZoom()
    {
        PaperPreview preview(threePages());
        preview.open();
        QTRY_VERIFY(preview.isReady());
        auto *view = preview.findChild<QPdfView *>();
        QTest::keyClick(&preview, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(view->zoomMode(), QPdfView::ZoomMode::Custom);
        const double larger = view->zoomFactor();
        QTest::keyClick(&preview, Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(view->zoomFactor() < larger);
        QTest::keyClick(&preview, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(view->zoomMode(), QPdfView::ZoomMode::FitToWidth);
    }

    void fileNameIsSafe()
    {
        PaperPreview preview(threePages());
        QVERIFY(preview.suggestedFileName().endsWith(QStringLiteral(".pdf")));
        QVERIFY(!preview.suggestedFileName().contains(QLatin1Char('/')));
        QVERIFY(!preview.suggestedFileName().contains(QLatin1Char(':')));
    }

    void savedFileIsThePaper()
    {
        QTemporaryDir folder;
        PaperPreview preview(threePages());
        preview.open();
        QTRY_VERIFY(preview.isReady());
        QSignalSpy saved(&preview, &PaperPreview::saved);
        preview.saveTo(folder.filePath(preview.suggestedFileName()));
        QTRY_COMPARE(saved.size(), 1);
        QPdfDocument document;
        QCOMPARE(document.load(saved.first().first().toString()), QPdfDocument::Error::None);
        QCOMPARE(document.pageCount(), 3);
    }

    void folderThatIsNotThereIsSaid()
    {
        PaperPreview preview(threePages());
        preview.open();
        QTRY_VERIFY(preview.isReady());
        QSignalSpy failed(&preview, &PaperPreview::failed);
        preview.saveTo(QStringLiteral("/nowhere/at/all.pdf"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed.first().first().toString().isEmpty());
        QVERIFY(preview.findChild<StatusLabel *>()->status().state == State::Critical);
    }

    void aDatabaseIsNotReplacedByAPaper()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("fil.db"));
        QFile file(path);
        const QByteArray content = "SQLite format 3";
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        PaperPreview preview(threePages());
        preview.open();
        QTRY_VERIFY(preview.isReady());
        QSignalSpy failed(&preview, &PaperPreview::failed);
        preview.saveTo(path);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void saveAsksWithoutHoldingTheProgram()
    {
        PaperPreview preview(threePages());
        preview.open();
        QTRY_VERIFY(preview.isReady());
        preview.chooseFile();
        auto *dialog = preview.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->selectedFiles().first().section(QLatin1Char('/'), -1), preview.suggestedFileName());
    }

    void closingWhileThePagesAreMadeIsHarmless()
    {
        auto *preview = PaperPreview::show(threePages(), nullptr);
        QSignalSpy gone(preview, &QObject::destroyed);
        preview->close();
        QTRY_COMPARE(gone.size(), 1);
    }
};

ROOM_TEST(PreviewTest)
#include "tst_preview.moc"
