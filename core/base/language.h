#pragma once

#include "core/base/message.h"

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>

namespace driftsraad {

/// One reader's language: puts messages into words and figures, dates and times into that language's forms. Any number may exist at
/// once (an English paper from a Danish window). Reading is safe from any thread.
class Language
{
public:
    /// "da" or "en"; anything else is English.
    static Language load(const QString &code);
    /// The code that fits the system: "en" where the system speaks English, else "da".
    static QString systemCode();
    static const QStringList &codes();

    const QString &code() const { return m_code; }
    const QLocale &locale() const { return m_locale; }

    QString say(const char *context, const char *text, int count = -1) const;
    QString words(const Message &message) const;
    QString words(const Argument &argument) const;

    /// "23. november 2026" / "23 November 2026"
    QString longDate(const QDate &date) const;
    /// "mandag 23. november 2026"
    QString dayAndDate(const QDate &date) const;
    /// "23-11-2026" in both languages, so that no one mistakes day for month
    QString shortDate(const QDate &date) const;
    /// "23. nov." / "23 Nov"
    QString dayMonth(const QDate &date) const;
    /// "21:06", Copenhagen
    QString time(Instant instant) const;
    /// "23-11-2026 21:06", Copenhagen
    QString dateTime(Instant instant) const;
    /// "oktober 2026"
    QString month(Month month) const;
    /// "okt"; with year "okt 26"
    QString shortMonth(Month month, bool withYear = false) const;
    QString number(qint64 number) const { return m_locale.toString(number); }
    QString number(double number, int decimals) const { return m_locale.toString(number, 'f', decimals); }
    /// Rounded down, so that a missed target never looks met: 99,899 % is "99,89". Without the sign.
    QString percent(Percent percent, int decimals = 2) const;
    /// Its size alone, without sign and unit.
    QString gap(ShownGap gap) const;
    /// "18.600 kr."; øre only where there are any
    QString money(Money money) const;
    /// "34 t 42 min", "3 døgn 2 t", "12 min"; of the size only, never negative
    QString duration(qint64 minutes) const;

private:
    QString m_code;
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace driftsraad
