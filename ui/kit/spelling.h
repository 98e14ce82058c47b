#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QSyntaxHighlighter>

#include <memory>

class Hunspell;
class QLineEdit;
class QPlainTextEdit;

namespace driftsraad {

/// A Hunspell dictionary. It is read on a worker thread at the first prepare() and then belongs to the interface thread; until it is there,
/// and where it is not installed, every word is right.
class Spelling : public QObject
{
    Q_OBJECT
public:
    enum class Availability { NotLoaded, Loading, Ready, NotInstalled };

    /// Reads folder/name.aff and folder/name.dic.
    Spelling(QString folder, QString name, QObject *parent = nullptr);
    ~Spelling() override;
    /// The Danish dictionary of the system, /usr/share/hunspell/da_DK. It lives as long as the application.
    static Spelling &shared();

    /// Starts reading; calling it again does nothing.
    void prepare();
    Availability availability() const { return m_availability; }
    /// Off by the person's choice: every word is right.
    void setEnabled(bool enabled);
    bool isEnabled() const { return m_enabled; }

    bool isRight(const QString &word) const;
    /// At most seven, best first. Takes up to some tens of milliseconds.
    QStringList suggestions(const QString &word) const;
    /// Until the program ends.
    void ignore(const QString &word);

signals:
    /// The answers may be others than before.
    void changed();

private:
    void receive(std::shared_ptr<Hunspell> dictionary);

    QString m_folder;
    QString m_name;
    std::shared_ptr<Hunspell> m_dictionary;
    Availability m_availability = Availability::NotLoaded;
    bool m_enabled = true;
    QSet<QString> m_ignored;
    mutable QHash<QString, bool> m_known;
};

/// The stretches of a text that are words to be checked: position and length. Numbers, abbreviations in capitals, names with a capital
/// inside (NemRefusion), addresses of mail and web are left alone.
QList<std::pair<int, int>> checkableWords(const QString &text);

/// Underlines the words of a document that are not in the dictionary.
class SpellingHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    SpellingHighlighter(QTextDocument *document, Spelling &spelling);

protected:
    void highlightBlock(const QString &text) override;

private:
    Spelling &m_spelling;
};

/// Checks a field while it is written in: underlines, and suggestions first in its context menu. The dictionary must outlive the field.
/// Calling it again does nothing. A Form checks every long text that is added to it.
void checkSpelling(QPlainTextEdit *edit, Spelling &spelling = Spelling::shared());
/// The same for a line of prose: a title, a reason, a note; not for a name, a number or an address.
void checkSpelling(QLineEdit *edit, Spelling &spelling = Spelling::shared());

} // namespace driftsraad
