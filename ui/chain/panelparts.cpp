#include "ui/chain/panelparts.h"

#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/words.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

namespace driftsraad {

namespace {

constexpr int iconSide = 14;
constexpr int iconGap = 6;
constexpr int air = 3;

QString panelText(const char *source)
{
    return QCoreApplication::translate("ChainPanel", source);
}

} // namespace

SentenceLink::SentenceLink(const QString &sentence, const QString &iconName, Tone tone, QWidget *parent) : QAbstractButton(parent), m_icon(iconName), m_tone(tone)
{
    setText(sentence);
    setAccessibleName(sentence);
    setFont(textFont(TextSize::Base));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int SentenceLink::heightForWidth(int width) const
{
    const int room = std::max(40, width - iconSide - iconGap);
    return std::max(lineHeight(TextSize::Base), fontMetrics().boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, text()).height()) + 2 * air;
}

QSize SentenceLink::sizeHint() const
{
    return {280, heightForWidth(280)};
}

void SentenceLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = Theme::current().colour(m_tone);
    paintIcon(&painter, QRect(0, air + 2, iconSide, iconSide), m_icon, colour);
    QFont shown = font();
    shown.setUnderline(underMouse());
    painter.setFont(shown);
    painter.setPen(colour);
    painter.drawText(rect().adjusted(iconSide + iconGap, air, 0, 0), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text());
}

void SentenceLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            // It may be the one whose click brought us here.
            widget->hide();
            widget->deleteLater();
        }
        if (item->layout())
            emptyLayout(item->layout());
        delete item;
    }
}

void addSectionTitle(QVBoxLayout *rows, const QString &title)
{
    rows->addSpacing(space::unit);
    auto *label = new Label(title, TextSize::Base, QFont::DemiBold);
    label->setWordWrap(true);
    rows->addWidget(label);
}

void addFact(QVBoxLayout *rows, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    rows->addWidget(new Label(name, TextSize::Small, QFont::Normal, Tone::Slate));
    auto *said = new Label(value);
    said->setWordWrap(true);
    said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    said->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    rows->addWidget(said);
}

void addSentence(QVBoxLayout *rows, const QString &sentence, Tone tone)
{
    auto *label = new Label(sentence, TextSize::Base, QFont::Normal, tone);
    label->setWordWrap(true);
    rows->addWidget(label);
}

void addReasons(QVBoxLayout *rows, const QList<Reason> &reasons, const Follow &follow)
{
    for (const Reason &reason : reasons) {
        auto *link = new SentenceLink(words(reason.message), QStringLiteral("arrow-up-right"), Tone::Accent);
        link->setEnabled(reason.record.isValid());
        QObject::connect(link, &QAbstractButton::clicked, link, [follow, record = reason.record] { follow(record); });
        rows->addWidget(link);
    }
}

void addMissing(QVBoxLayout *rows, const QList<Missing> &missing, const FollowMissing &follow)
{
    for (const Missing &lack : missing) {
        auto *link = new SentenceLink(words(lack.message), QStringLiteral("triangle-alert"), Tone::Warning);
        QObject::connect(link, &QAbstractButton::clicked, link, [follow, lack] { follow(lack); });
        rows->addWidget(link);
    }
}

QString promiseText(const HopPromise &promise)
{
    QString figure;
    switch (unitOf(promise.metric)) {
    case TargetUnit::Millionths:
        figure = panelText(QT_TRANSLATE_NOOP("ChainPanel", "%1 %")).arg(language().percent(Percent{promise.target}, promise.target % 100 != 0 ? 4 : 2));
        break;
    case TargetUnit::Milliseconds:
        figure = panelText(QT_TRANSLATE_NOOP("ChainPanel", "%1 s")).arg(language().number(static_cast<double>(promise.target) / 1000, promise.target % 1000 ? 1 : 0));
        break;
    case TargetUnit::Minutes:
        figure = language().duration(promise.target);
        break;
    case TargetUnit::Seconds:
        figure = panelText(QT_TRANSLATE_NOOP("ChainPanel", "%1 s")).arg(language().number(promise.target));
        break;
    }
    QString line = QStringLiteral("%1: %2").arg(words(word(promise.metric)), figure);
    if (promise.priority > 0)
        line = panelText(QT_TRANSLATE_NOOP("ChainPanel", "%1 (priority %2)")).arg(line).arg(promise.priority);
    if (!promise.serviceHours.isEmpty())
        line = panelText(QT_TRANSLATE_NOOP("ChainPanel", "%1, %2")).arg(line, promise.serviceHours);
    return line;
}

void addHopFacts(QVBoxLayout *rows, const Chain &chain, const Hop &hop, const Follow &follow, const FollowMissing &followMissing)
{
    addFact(rows, panelText(QT_TRANSLATE_NOOP("ChainPanel", "Contract")), words(contractWords(chain, hop)));
    QStringList promises;
    for (const HopPromise &promise : hop.promises)
        promises.append(promiseText(promise));
    addFact(rows, panelText(QT_TRANSLATE_NOOP("ChainPanel", "Promised")), promises.join(u'\n'));
    if (const auto person = chain.persons.constFind(hop.contact); person != chain.persons.cend()) {
        QStringList contact{person->name, person->phone, person->email};
        contact.removeAll(QString());
        addFact(rows, panelText(QT_TRANSLATE_NOOP("ChainPanel", "Contact")), contact.join(QStringLiteral(", ")));
    }
    addReasons(rows, hop.reasons, follow);
    addMissing(rows, hop.missing, followMissing);
}

} // namespace driftsraad
