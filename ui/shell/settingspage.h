#pragma once

#include "core/settings/setting.h"
#include "ui/kit/page.h"

#include <QHash>

class QDoubleSpinBox;
class QScrollArea;
class QToolButton;

namespace driftsraad {

class Card;
class Form;
class PageHeader;
class PersonCard;
class Preferences;

/// Indstillinger: what this person has chosen (on this machine), and the group's thresholds (in the database, with history). Everything is
/// saved as it is chosen.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(AsyncStore &store, Preferences &preferences, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("settings"); }
    void activate() override;
    bool openRecord(const RecordRef &record) override;
    QList<QWidget *> panes() const override;

protected:
    void changes(const CommittedChanges &committed) override;
    void retranslate() override;

private:
    struct Row {
        QDoubleSpinBox *field = nullptr;
        QToolButton *history = nullptr;
        qint64 seen = 0;
        Id<Setting> record{};
    };

    void build();
    Card *thresholdCard();
    void askSolutions();
    QWidget *thresholdField(const Threshold &threshold);
    void ask();
    void showValues(const QHash<SettingName, Setting> &chosen);
    void choose(const Threshold &threshold);

    Preferences &m_preferences;
    PageHeader *m_header = nullptr;
    QScrollArea *m_scroll = nullptr;
    PersonCard *m_person = nullptr;
    QHash<SettingName, Row> m_rows;
};

} // namespace driftsraad
