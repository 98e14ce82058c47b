#pragma once

#include "core/responsibility/whodoicall.h"

#include <QFrame>

class QVBoxLayout;

namespace driftsraad {

/// One answer to "who do I call?": the mark, the organisation, whom to call there, why, and what is missing. Every reason opens what it
/// rests on.
class CallCard : public QFrame
{
    Q_OBJECT
public:
    explicit CallCard(const CallAnswer &answer, QWidget *parent = nullptr);

signals:
    void reasonWanted(const driftsraad::CallReason &reason);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHead(const CallAnswer &answer);
    void addContact(const CallAnswer &answer);
    void addOthers(const CallAnswer &answer);

    QVBoxLayout *m_rows;
};

/// "Driftsvagt · post@example.dk"
QString secondLine(const CallPerson &person);

/// Sentences, each with a button that opens what it rests on.
class ReasonList : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Why, Missing };
    ReasonList(Kind kind, const QList<CallReason> &reasons, QWidget *parent = nullptr);

signals:
    void reasonWanted(const driftsraad::CallReason &reason);
};

} // namespace driftsraad
