#include "ui/kit/spelling.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPlainTextEdit>

namespace driftsraad {

namespace {

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
        QMenu *menu = m_edit->createStandardContextMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        QAction *first = menu->actions().value(0);
        const QStringList suggestions = m_spelling.suggestions(word.selectedText());
        for (const QString &suggestion : suggestions) {
            auto *action = new QAction(suggestion, menu);
            connect(action, &QAction::triggered, m_edit,
                    [cursor = QTextCursor(word), suggestion]() mutable { cursor.insertText(suggestion); });
            menu->insertAction(first, action);
        }
        if (suggestions.isEmpty()) {
            auto *none = new QAction(tr("No suggestions"), menu);
            none->setEnabled(false);
            menu->insertAction(first, none);
        }
        auto *ignore = new QAction(tr("Ignore “%1”").arg(word.selectedText()), menu);
        connect(ignore, &QAction::triggered, this, [this, ignored = word.selectedText()] { m_spelling.ignore(ignored); });
        menu->insertSeparator(first);
        menu->insertAction(first, ignore);
        menu->insertSeparator(first);
        menu->popup(place);
    }

    QPlainTextEdit *m_edit;
    Spelling &m_spelling;
};

} // namespace

void checkSpelling(QPlainTextEdit *edit, Spelling &spelling)
{
    new SpellingHighlighter(edit->document(), spelling);
    new SpellingMenu(edit, spelling);
}

} // namespace driftsraad

#include "spellingmenu.moc"
