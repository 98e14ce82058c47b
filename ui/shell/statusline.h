#pragma once

#include "core/base/instant.h"

#include <QStatusBar>

namespace driftsraad {

class IconLabel;
class Label;

/// The line at the foot of the window: when everything was last saved, and that the data are examples where they are.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setSaved(Instant at);
    void setReadOnly(bool readOnly);
    /// No database is open, and so nothing to say of its changes.
    void setClosed();
    void setSaving();
    void setFailed();
    void setExample(bool isExample);
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Phase { Closed, Nothing, Kept, ReadOnly, UnderWay, Failed };

    IconLabel *m_icon;
    Label *m_saved;
    Label *m_example;
    Phase m_phase = Phase::Closed;
    Instant m_at{};
    bool m_isExample = false;
};

} // namespace driftsraad
