#pragma once

#include "core/chain/hop.h"
#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QAbstractButton>
#include <QVBoxLayout>

#include <functional>

namespace driftsraad {

/// A sentence that leads somewhere: an icon, then text in as many lines as it takes. Click, Enter or Space follows it.
class SentenceLink : public QAbstractButton
{
    Q_OBJECT
public:
    SentenceLink(const QString &sentence, const QString &iconName, Tone tone, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, heightForWidth(280)}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_icon;
    Tone m_tone;
};

using Follow = std::function<void(const RecordRef &)>;
using FollowMissing = std::function<void(const Missing &)>;

void addSectionTitle(QVBoxLayout *rows, const QString &title);
/// A name in slate and the value below it; nothing where the value is empty.
void addFact(QVBoxLayout *rows, const QString &name, const QString &value);
void addSentence(QVBoxLayout *rows, const QString &sentence, Tone tone = Tone::Ink);
void addReasons(QVBoxLayout *rows, const QList<Reason> &reasons, const Follow &follow);
void addMissing(QVBoxLayout *rows, const QList<Missing> &missing, const FollowMissing &follow);

/// Everything that a hop answers beside its sentence: contract, promises, contact, reasons and what is missing.
void addHopFacts(QVBoxLayout *rows, const Chain &chain, const Hop &hop, int priority, const Follow &follow, const FollowMissing &followMissing);

} // namespace driftsraad
