#include "tests/support/roomtest.h"
#include "ui/kit/icons.h"
#include "ui/kit/look.h"
#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QFontInfo>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace driftsraad;

namespace {

using Colour = QColor Theme::*;

struct Pair {
    const char *name;
    Colour text;
    Colour ground;
    double least;
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.x
double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

const QList<Pair> pairs = {
    {"ink/paper", &Theme::ink, &Theme::paper, 4.5},
    {"ink/canvas", &Theme::ink, &Theme::canvas, 4.5},
    {"ink/nav", &Theme::ink, &Theme::nav, 4.5},
    {"ink/sunken", &Theme::ink, &Theme::sunken, 4.5},
    {"ink/accentTint", &Theme::ink, &Theme::accentTint, 4.5},
    {"ink/warnTint", &Theme::ink, &Theme::warnTint, 4.5},
    {"ink/critTint", &Theme::ink, &Theme::critTint, 4.5},
    {"ink/posTint", &Theme::ink, &Theme::posTint, 4.5},
    {"slate/paper", &Theme::slate, &Theme::paper, 4.5},
    {"slate/canvas", &Theme::slate, &Theme::canvas, 4.5},
    {"slate/nav", &Theme::slate, &Theme::nav, 4.5},
    {"slate/sunken", &Theme::slate, &Theme::sunken, 4.5},
    {"slate/line", &Theme::slate, &Theme::line, 4.5},
    {"slate/accentTint", &Theme::slate, &Theme::accentTint, 4.5},
    {"slate/warnTint", &Theme::slate, &Theme::warnTint, 4.5},
    {"slate/critTint", &Theme::slate, &Theme::critTint, 4.5},
    {"accent/paper", &Theme::accent, &Theme::paper, 4.5},
    {"accent/canvas", &Theme::accent, &Theme::canvas, 4.5},
    {"accent/nav", &Theme::accent, &Theme::nav, 4.5},
    {"accent/accentTint", &Theme::accent, &Theme::accentTint, 4.5},
    {"onAccent/accent", &Theme::onAccent, &Theme::accent, 4.5},
    {"onAccent/accentHover", &Theme::onAccent, &Theme::accentHover, 4.5},
    {"pos/paper", &Theme::pos, &Theme::paper, 4.5},
    {"pos/canvas", &Theme::pos, &Theme::canvas, 4.5},
    {"pos/sunken", &Theme::pos, &Theme::sunken, 4.5},
    {"pos/posTint", &Theme::pos, &Theme::posTint, 4.5},
    {"warn/paper", &Theme::warn, &Theme::paper, 4.5},
    {"warn/canvas", &Theme::warn, &Theme::canvas, 4.5},
    {"warn/warnTint", &Theme::warn, &Theme::warnTint, 4.5},
    {"crit/paper", &Theme::crit, &Theme::paper, 4.5},
    {"crit/canvas", &Theme::crit, &Theme::canvas, 4.5},
    {"crit/critTint", &Theme::crit, &Theme::critTint, 4.5},
    {"paper/ink (tooltip)", &Theme::paper, &Theme::ink, 4.5},
    {"paper/crit", &Theme::paper, &Theme::crit, 4.5},
    {"paper/warn", &Theme::paper, &Theme::warn, 4.5},
    {"paper/pos", &Theme::paper, &Theme::pos, 4.5},
    {"edge/paper", &Theme::edge, &Theme::paper, 3.0},
    {"focus ring on paper", &Theme::accent, &Theme::paper, 3.0},
    {"focus ring on canvas", &Theme::accent, &Theme::canvas, 3.0},
};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { setUpLook(*qApp, Scheme::Light); }

    void everyPairCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("pair");
        for (const bool dark : {false, true}) {
            for (int i = 0; i < pairs.size(); ++i)
                QTest::addRow("%s, %s", pairs[i].name, dark ? "dark" : "light") << dark << i;
        }
    }
    void everyPairCanBeRead()
    {
        QFETCH(const bool, dark);
        QFETCH(const int, pair);
        const Theme &theme = dark ? Theme::night() : Theme::light();
        const double ratio = contrast(theme.*pairs[pair].text, theme.*pairs[pair].ground);
        QVERIFY2(ratio >= pairs[pair].least, qPrintable(QString::number(ratio)));
    }

    void seriesStandOutFromPaper()
    {
        for (const Theme *theme : {&Theme::light(), &Theme::night()}) {
            for (const QColor &colour : theme->chart)
                QVERIFY2(contrast(colour, theme->paper) >= 2.995, qPrintable(colour.name()));
        }
    }

    void changeIsToldOnceAndReachesThePalette()
    {
        QSignalSpy spy(&ThemeNotifier::instance(), &ThemeNotifier::changed);
        Theme::set(Scheme::Dark);
        Theme::set(Scheme::Dark);
        QCOMPARE(spy.size(), 1);
        QVERIFY(Theme::current().dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::night().canvas);
        Theme::set(Scheme::Light);
        QCOMPARE(spy.size(), 2);
        QCOMPARE(QApplication::palette().color(QPalette::WindowText), Theme::light().ink);
    }

    void bundledFontIsUsedInItsThreeWeights()
    {
        for (const auto weight : {QFont::Normal, QFont::Medium, QFont::DemiBold}) {
            const QFontInfo info(textFont(TextSize::Base, weight));
            QCOMPARE(info.family(), fontFamily());
            QCOMPARE(info.weight(), int(weight));
        }
    }

    void figuresHaveOneWidth()
    {
        for (const auto weight : {QFont::Normal, QFont::Medium, QFont::DemiBold}) {
            const QFontMetricsF metrics(textFont(TextSize::Title, weight));
            for (const char digit : {'0', '2', '3', '4', '5', '6', '7', '8', '9'})
                QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)), metrics.horizontalAdvance(QLatin1Char('1')));
        }
    }

    void iconTakesTheColourAskedFor()
    {
        const QColor crit = Theme::light().crit;
        const QImage image = iconPixmap(QStringLiteral("circle-check"), 16, crit, 2.0).toImage();
        QCOMPARE(image.size(), QSize(32, 32));
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() < 255)
                    continue;
                ++drawn;
                QVERIFY(std::abs(pixel.red() - crit.red()) <= 2 && std::abs(pixel.green() - crit.green()) <= 2);
            }
        }
        QVERIFY(drawn > 20);
    }

    void unknownIconIsEmpty()
    {
        QVERIFY(!hasIcon(QStringLiteral("no-such-icon")));
        QVERIFY(iconPixmap(QStringLiteral("no-such-icon"), 16, Qt::black).isNull());
    }

    void everyBundledIconDraws()
    {
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() > 60);
        for (const QString &file : files) {
            const QImage image = iconPixmap(file.chopped(4), 24, Qt::black).toImage();
            bool drawn = false;
            for (int y = 0; y < image.height() && !drawn; ++y) {
                for (int x = 0; x < image.width() && !drawn; ++x)
                    drawn = qAlpha(image.pixel(x, y)) > 128;
            }
            QVERIFY2(drawn, qPrintable(file));
        }
    }
};

ROOM_TEST(TestTheme)
#include "tst_theme.moc"
