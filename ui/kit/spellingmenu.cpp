#include "ui/kit/spelling.h"
#include "ui/kit/theme.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

#include <functional>

namespace driftsraad {

namespace {

/// Suggestions for a wrong word come first in a field's own menu; choosing one hands it to replace.
void openWithSuggestions(QMenu *menu, const QPoint &place, Spelling &spelling, const QString &word, QObject *field,
                         const std::function<void(const QString &)> &replace)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *first = menu->actions().value(0);
    const QStringList suggestions = spelling.suggestions(word);
    for (const QString &suggestion : suggestions) {
        auto *action = new QAction(suggestion, menu);
        QObject::connect(action, &QAction::triggered, field, [replace, suggestion] { replace(suggestion); });
        menu->insertAction(first, action);
    }
    if (suggestions.isEmpty()) {
        auto *none = new QAction(QCoreApplication::translate("driftsraad::SpellingMenu", "No suggestions"), menu);
        none->setEnabled(false);
        menu->insertAction(first, none);
    }
    auto *ignore = new QAction(QCoreApplication::translate("driftsraad::SpellingMenu", "Ignore “%1”").arg(word), menu);
    QObject::connect(ignore, &QAction::triggered, &spelling, [&spelling, word] { spelling.ignore(word); });
    menu->insertSeparator(first);
    menu->insertAction(first, ignore);
    menu->insertSeparator(first);
    menu->popup(place);
}

/// Puts the suggestions for the word below the mouse, or at the cursor, before the field's own menu.
class SpellingMenu : public QObject
{
    Q_OBJECT
public:
    SpellingMenu(QPlainTextEdit *edit, Spelling &spelling) : QObject(edit), m_edit(edit), m_spelling(spelling)
    {
        edit->viewport()->installEventFilter(this);
        edit->installEventFilter(this);
        connect(edit, &QPlainTextEdit::textChanged, &spelling, &Spelling::prepare);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn)
            m_spelling.prepare();
        if (event->type() != QEvent::ContextMenu || m_edit->isReadOnly())
            return false;
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        const bool byMouse = asked->reason() == QContextMenuEvent::Mouse;
        const QTextCursor word =
            wrongWord(byMouse ? m_edit->cursorForPosition(m_edit->viewport()->mapFromGlobal(asked->globalPos())) : m_edit->textCursor());
        if (word.isNull())
            return false;
        const QPoint place = byMouse ? asked->globalPos() : m_edit->viewport()->mapToGlobal(m_edit->cursorRect().bottomLeft());
        open(word, place);
        return true;
    }

private:
    QTextCursor wrongWord(QTextCursor at) const
    {
        const int column = at.positionInBlock();
        const QString line = at.block().text();
        for (const auto &[position, length] : checkableWords(line)) {
            if (column < position || column > position + length || m_spelling.isRight(line.mid(position, length)))
                continue;
            at.setPosition(at.block().position() + position);
            at.setPosition(at.position() + length, QTextCursor::KeepAnchor);
            return at;
        }
        return {};
    }

    void open(const QTextCursor &word, const QPoint &place)
    {
        openWithSuggestions(m_edit->createStandardContextMenu(), place, m_spelling, word.selectedText(), m_edit,
                            [cursor = QTextCursor(word)](const QString &suggestion) mutable { cursor.insertText(suggestion); });
    }

    QPlainTextEdit *m_edit;
    Spelling &m_spelling;
};

/// A line has no document to highlight: its wrong words are underlined as an input method underlines what it composes.
class LineSpelling : public QObject
{
    Q_OBJECT
public:
    LineSpelling(QLineEdit *edit, Spelling &spelling) : QObject(edit), m_edit(edit), m_spelling(spelling)
    {
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::textChanged, &spelling, &Spelling::prepare);
        connect(edit, &QLineEdit::textChanged, this, &LineSpelling::mark);
        connect(&spelling, &Spelling::changed, this, &LineSpelling::mark);
        connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &LineSpelling::mark);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn) {
            m_spelling.prepare();
            mark();
        }
        if (event->type() != QEvent::ContextMenu || m_edit->isReadOnly())
            return false;
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        const bool byMouse = asked->reason() == QContextMenuEvent::Mouse;
        const int at = byMouse ? m_edit->cursorPositionAt(asked->pos()) : m_edit->cursorPosition();
        for (const auto &[position, length] : wrongWords()) {
            if (at < position || at > position + length)
                continue;
            openWithSuggestions(m_edit->createStandardContextMenu(), byMouse ? asked->globalPos() : m_edit->mapToGlobal(m_edit->rect().bottomLeft()), m_spelling,
                                m_edit->text().mid(position, length), m_edit, [this, from = position, count = length](const QString &suggestion) {
                                    m_edit->setSelection(from, count);
                                    m_edit->insert(suggestion);
                                });
            return true;
        }
        return false;
    }

private:
    QList<std::pair<int, int>> wrongWords() const
    {
        QList<std::pair<int, int>> wrong;
        if (m_spelling.availability() != Spelling::Availability::Ready || !m_spelling.isEnabled())
            return wrong;
        const QString text = m_edit->text();
        for (const auto &word : checkableWords(text)) {
            if (!m_spelling.isRight(text.mid(word.first, word.second)))
                wrong.append(word);
        }
        return wrong;
    }

    void mark()
    {
        const auto wrong = wrongWords();
        if (wrong.isEmpty() && !m_marked)
            return;
        m_marked = !wrong.isEmpty();
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(Theme::current().crit);
        QList<QInputMethodEvent::Attribute> attributes;
        for (const auto &[position, length] : wrong)
            attributes.append({QInputMethodEvent::TextFormat, position - m_edit->cursorPosition(), length, format});
        QInputMethodEvent underlined(QString(), attributes);
        QCoreApplication::sendEvent(m_edit, &underlined);
    }

    QLineEdit *m_edit;
    Spelling &m_spelling;
    bool m_marked = false;
};

/// A field that is checked already is left as it is.
bool isChecked(const QWidget *edit)
{
    return edit->findChild<SpellingMenu *>(QString(), Qt::FindDirectChildrenOnly) || edit->findChild<LineSpelling *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

void checkSpelling(QPlainTextEdit *edit, Spelling &spelling)
{
    if (isChecked(edit))
        return;
    new SpellingHighlighter(edit->document(), spelling);
    new SpellingMenu(edit, spelling);
}

void checkSpelling(QLineEdit *edit, Spelling &spelling)
{
    if (!isChecked(edit))
        new LineSpelling(edit, spelling);
}

} // namespace driftsraad

#include "spellingmenu.moc"
