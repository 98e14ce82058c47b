#include "tests/support/roomtest.h"
#include "tests/ui/kit/gallerydetails.h"
#include "tests/ui/kit/gallerypages.h"
#include "ui/kit/look.h"
#include "ui/kit/toast.h"
#include "ui/kit/words.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

using namespace driftsraad;
using namespace driftsraad::gallerypages;

namespace {

/// Kept where DRIFTSRAAD_PICTURES says, for the eye; else in a directory that goes away.
QString pictureFolder()
{
    static const QTemporaryDir temporary;
    const QString kept = qEnvironmentVariable("DRIFTSRAAD_PICTURES");
    return kept.isEmpty() ? temporary.path() : kept;
}

} // namespace

class TestGallery : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        setLanguage(QStringLiteral("da"));
        setUpLook(*qApp, Scheme::Light);
    }

    void showsInBothSchemes_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QSize>("size");
        QTest::newRow("controls") << QStringLiteral("controls") << QSize(1392, 900);
        QTest::newRow("details") << QStringLiteral("details") << QSize(1392, 620);
        QTest::newRow("trees") << QStringLiteral("trees") << QSize(1100, 800);
        QTest::newRow("board, wide") << QStringLiteral("board-wide") << QSize(1440, 900);
        QTest::newRow("board, narrow") << QStringLiteral("board-narrow") << QSize(1072, 720);
    }
    void showsInBothSchemes()
    {
        QFETCH(const QString, what);
        QFETCH(const QSize, size);
        const QScopedPointer<QWidget> page(made(what));
        page->resize(size);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.data()));
        if (what == QLatin1String("board-wide"))
            Toast::show(page.data(), QStringLiteral("Hændelsen er flyttet til Hos tredjepart."), QStringLiteral("Fortryd"));
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            Theme::set(scheme);
            const QImage image = page->grab().toImage();
            QCOMPARE(image.pixelColor(2, 2), Theme::current().canvas);
            QVERIFY(image.save(QStringLiteral("%1/%2-%3.png")
                                   .arg(pictureFolder(), what, scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"))));
        }
        Theme::set(Scheme::Light);
    }

    void menuAndMessageAreDrawnInBothSchemes()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            Theme::set(scheme);
            QMenu menu;
            menu.addAction(icon(QStringLiteral("pencil")), QStringLiteral("Redigér"), QKeySequence(Qt::Key_F2), &menu, [] {});
            QAction *checked = menu.addAction(QStringLiteral("Kun mine"));
            checked->setCheckable(true);
            checked->setChecked(true);
            menu.addSeparator();
            menu.addAction(icon(QStringLiteral("trash-2")), QStringLiteral("Slet …"))->setEnabled(false);
            menu.setActiveAction(menu.actions().first());
            menu.adjustSize();
            QMessageBox question;
            question.setText(QStringLiteral("Slet hændelsen H-214?"));
            question.setInformativeText(QStringLiteral("Den kan hentes frem igen med Fortryd."));
            question.setStandardButtons(QMessageBox::Yes | QMessageBox::Cancel);
            question.ensurePolished();
            question.adjustSize();
            const QString suffix = scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
            const QImage drawn = menu.grab().toImage();
            QCOMPARE(drawn.pixelColor(drawn.width() - 12, drawn.height() - 12), Theme::current().paper);
            QVERIFY(drawn.save(QStringLiteral("%1/menu-%2.png").arg(pictureFolder(), suffix)));
            const QImage asked = question.grab().toImage();
            QCOMPARE(asked.pixelColor(3, 3), Theme::current().paper);
            QVERIFY(asked.save(QStringLiteral("%1/message-%2.png").arg(pictureFolder(), suffix)));
        }
        Theme::set(Scheme::Light);
    }

    void everyControlHasAName_data() { pages(); }
    void everyControlHasAName()
    {
        QFETCH(const QString, what);
        const QScopedPointer<QWidget> page(made(what));
        for (const QWidget *widget : page->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->isHidden() || widget->focusProxy() ||
                widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY(face);
            if (qobject_cast<const QScrollArea *>(widget) || qobject_cast<const QHeaderView *>(widget))
                continue;
            QVERIFY2(!face->text(QAccessible::Name).trimmed().isEmpty(), widget->metaObject()->className());
        }
    }

    void noTextIsCutOff_data() { pages(); }
    void noTextIsCutOff()
    {
        QFETCH(const QString, what);
        const QScopedPointer<QWidget> page(made(what));
        page->resize(1440, 900);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.data()));
        int looked = 0;
        for (const QWidget *widget : page->findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const bool checked = label || qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const StatusLabel *>(widget) ||
                                 qobject_cast<const TagLabel *>(widget) || qobject_cast<const SegmentedControl *>(widget);
            if (!checked || !widget->isVisible() || qobject_cast<const QLineEdit *>(widget->parentWidget()))
                continue;
            ++looked;
            const int needed = label && label->wordWrap() ? label->minimumSizeHint().width() : widget->sizeHint().width();
            QVERIFY2(widget->width() >= needed,
                     qPrintable(QStringLiteral("%1 %2: %3 of %4")
                                    .arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName())
                                    .arg(widget->width())
                                    .arg(needed)));
            if (label && label->wordWrap())
                QVERIFY2(widget->height() >= label->heightForWidth(widget->width()), qPrintable(label->text()));
            else
                QVERIFY2(widget->height() >= widget->minimumSizeHint().height(), widget->metaObject()->className());
        }
        QVERIFY(looked > 10);
    }

private:
    static void pages()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("controls") << QStringLiteral("controls");
        QTest::newRow("board") << QStringLiteral("board");
        QTest::newRow("details") << QStringLiteral("details");
    }
    static QWidget *made(const QString &what)
    {
        return what == QLatin1String("controls")  ? gallery()
               : what == QLatin1String("trees")   ? trees()
               : what == QLatin1String("details") ? details()
                                                  : board();
    }
};

ROOM_TEST(TestGallery)
#include "tst_gallery.moc"
