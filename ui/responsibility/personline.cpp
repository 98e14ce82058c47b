#include "ui/responsibility/personline.h"

#include "ui/kit/avatar.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/toast.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace driftsraad {

namespace {

constexpr int avatarSide = 32;

class Avatar : public QWidget
{
public:
    explicit Avatar(const QString &name) : m_initials(initialsOf(name)) { setFixedSize(avatarSide, avatarSide); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintAvatar(&painter, rect(), m_initials);
    }

private:
    QString m_initials;
};

} // namespace

PersonLine::PersonLine(const QString &name, const QString &second, const QString &phone, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(second.isEmpty() ? name : tr("%1, %2").arg(name, second));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit + space::half);
    row->addWidget(new Avatar(name), 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    auto *first = new Label(name, TextSize::Base, QFont::DemiBold);
    first->setWordWrap(true);
    lines->addWidget(first);
    if (!second.isEmpty()) {
        auto *below = new Label(second, TextSize::Base, QFont::Normal, Tone::Slate);
        below->setWordWrap(true);
        lines->addWidget(below);
    }
    row->addLayout(lines, 1);
    if (phone.isEmpty())
        return;
    auto *call = button(phone, ButtonKind::Secondary, QStringLiteral("phone"));
    call->setAccessibleName(tr("Copy the number %1").arg(phone));
    call->setToolTip(tr("Copy the number"));
    connect(call, &QPushButton::clicked, this, [this, phone] {
        QGuiApplication::clipboard()->setText(phone);
        Toast::show(this, tr("Copied: %1").arg(phone));
    });
    row->addWidget(call, 0, Qt::AlignTop);
}

} // namespace driftsraad
