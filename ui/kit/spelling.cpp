#include "ui/kit/spelling.h"

#include "ui/kit/background.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QTextBoundaryFinder>

#include <hunspell.hxx>

namespace driftsraad {

namespace {

constexpr int longestWord = 60;
constexpr int mostSuggestions = 7;
constexpr int mostKnown = 20'000;

std::shared_ptr<Hunspell> readDictionary(const QString &folder, const QString &name)
{
    const QString affixes = folder + u'/' + name + QLatin1String(".aff");
    const QString words = folder + u'/' + name + QLatin1String(".dic");
    if (!QFile::exists(affixes) || !QFile::exists(words))
        return nullptr;
    auto dictionary = std::make_shared<Hunspell>(QFile::encodeName(affixes).constData(), QFile::encodeName(words).constData());
    // Both dictionaries that we offer are UTF-8; another encoding would call every æ a mistake.
    return QString::fromStdString(dictionary->get_dict_encoding()).compare(QLatin1String("UTF-8"), Qt::CaseInsensitive) == 0 ? dictionary
                                                                                                                             : nullptr;
}

bool isName(QStringView word)
{
    for (qsizetype i = 1; i < word.size(); ++i) {
        if (word[i].isUpper())
            return true;
    }
    return false;
}

bool hasLetterAndNoDigit(QStringView word)
{
    bool letter = false;
    for (const QChar c : word) {
        if (c.isDigit())
            return false;
        letter = letter || c.isLetter();
    }
    return letter;
}

/// A mail or web address, or a path: the dots and slashes inside it are not ends of words.
bool isAddress(QStringView chunk)
{
    return chunk.contains(u'@') || chunk.contains(QLatin1String("://")) || chunk.startsWith(QLatin1String("www.")) || chunk.contains(u'\\');
}

} // namespace

Spelling::Spelling(QString folder, QString name, QObject *parent) : QObject(parent), m_folder(std::move(folder)), m_name(std::move(name)) {}

Spelling::~Spelling() = default;

Spelling &Spelling::shared()
{
    static QPointer<Spelling> danish;
    if (!danish)
        danish = new Spelling(QStringLiteral("/usr/share/hunspell"), QStringLiteral("da_DK"), QCoreApplication::instance());
    return *danish;
}

void Spelling::prepare()
{
    if (m_availability != Availability::NotLoaded)
        return;
    m_availability = Availability::Loading;
    inBackground(this, [folder = m_folder, name = m_name] { return readDictionary(folder, name); },
                 [this](std::shared_ptr<Hunspell> dictionary) { receive(std::move(dictionary)); });
}

void Spelling::receive(std::shared_ptr<Hunspell> dictionary)
{
    m_dictionary = std::move(dictionary);
    m_availability = m_dictionary ? Availability::Ready : Availability::NotInstalled;
    emit changed();
}

void Spelling::setEnabled(bool enabled)
{
    if (m_enabled == enabled)
        return;
    m_enabled = enabled;
    emit changed();
}

bool Spelling::isRight(const QString &word) const
{
    if (!m_dictionary || !m_enabled || word.size() > longestWord || m_ignored.contains(word.toLower()))
        return true;
    if (const auto known = m_known.constFind(word); known != m_known.constEnd())
        return *known;
    if (m_known.size() >= mostKnown)
        m_known.clear();
    const bool right = m_dictionary->spell(word.toStdString());
    m_known.insert(word, right);
    return right;
}

QStringList Spelling::suggestions(const QString &word) const
{
    QStringList result;
    if (!m_dictionary || word.size() > longestWord)
        return result;
    for (const std::string &suggestion : m_dictionary->suggest(word.toStdString())) {
        result.append(QString::fromStdString(suggestion));
        if (result.size() == mostSuggestions)
            break;
    }
    return result;
}

void Spelling::ignore(const QString &word)
{
    m_ignored.insert(word.toLower());
    emit changed();
}

QList<std::pair<int, int>> checkableWords(const QString &text)
{
    QList<std::pair<int, int>> result;
    qsizetype start = 0;
    while (start < text.size()) {
        while (start < text.size() && text[start].isSpace())
            ++start;
        qsizetype end = start;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        const QStringView chunk = QStringView(text).mid(start, end - start);
        if (!chunk.isEmpty() && !isAddress(chunk)) {
            QTextBoundaryFinder finder(QTextBoundaryFinder::Word, chunk.data(), chunk.size());
            for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0; from = to, to = finder.toNextBoundary()) {
                const QStringView word = chunk.mid(from, to - from);
                if (word.size() > 1 && hasLetterAndNoDigit(word) && !isName(word))
                    result.append({static_cast<int>(start + from), static_cast<int>(word.size())});
            }
        }
        start = end;
    }
    return result;
}

SpellingHighlighter::SpellingHighlighter(QTextDocument *document, Spelling &spelling) : QSyntaxHighlighter(document), m_spelling(spelling)
{
    connect(&spelling, &Spelling::changed, this, &QSyntaxHighlighter::rehighlight);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &QSyntaxHighlighter::rehighlight);
}

void SpellingHighlighter::highlightBlock(const QString &text)
{
    if (m_spelling.availability() != Spelling::Availability::Ready || !m_spelling.isEnabled())
        return;
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(Theme::current().crit);
    for (const auto &[position, length] : checkableWords(text)) {
        if (!m_spelling.isRight(text.mid(position, length)))
            setFormat(position, length, wrong);
    }
}

} // namespace driftsraad
