#include "ui/chain/panelparts.h"

#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/words.h"
#include "ui/papers/promisewords.h"

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
    return std::max(lineHeight(TextSize::Base), fontMetrics().boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, unbroken(text())).height()) + 2 * air;
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
    painter.drawText(rect().adjusted(iconSide + iconGap, air, 0, 0), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, unbroken(text()));
}

void SentenceLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
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
    if (rows->count() > 0)
        rows->addSpacing(space::half);
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

void addHopFacts(QVBoxLayout *rows, const Chain &chain, const Hop &hop, int priority, const Follow &follow, const FollowMissing &followMissing)
{
    addFact(rows, panelText(QT_TRANSLATE_NOOP("ChainPanel", "Contract")), words(contractWords(chain, hop)));
    addFact(rows, panelText(QT_TRANSLATE_NOOP("ChainPanel", "Promised")), promiseLines(hop.promises, priority, language()).join(u'\n'));
    addFact(rows, panelText(QT_TRANSLATE_NOOP("ChainPanel", "Contact")), contactLines(chain, hop.contact).join(QStringLiteral(", ")));
    addReasons(rows, hop.reasons, follow);
    addMissing(rows, hop.missing, followMissing);
}

} // namespace driftsraad
