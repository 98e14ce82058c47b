#pragma once

#include <QHash>
#include <QWidget>

class QComboBox;
class QGridLayout;

namespace driftsraad {

class ClockNote;
class Label;

/// Chooses the entry that stands for the value, the first one where none does.
void choose(QComboBox *box, const QVariant &value);

/// Rows of a label and a field, with the error said in words below the field that has it. Labels are buddies and accessible names of
/// their fields; a required field says so in words to assistive technology and by an asterisk to the eye. What is typed in a TypedField and
/// cannot be read is an error of its own: said as the keyboard leaves the field, and left only by mending it.
/// A point in time that the clocks show twice is said below its field, with the one that counts.
class Form : public QWidget
{
    Q_OBJECT
public:
    /// Beside: label at the left, for dialogs and pages. Above: label over the field, for drawers.
    enum class Labels { Beside, Above };

    explicit Form(Labels labels = Labels::Beside, QWidget *parent = nullptr);

    void addSection(const QString &title);
    void addRow(const QString &label, QWidget *field, bool required = false);
    /// A slate sentence below the field just added.
    void addNote(const QString &text);
    /// A widget across both columns.
    void addWide(QWidget *widget);
    void setRowVisible(QWidget *field, bool visible);

    /// Shows the sentence below the field; an empty one takes it away. The field must have been added. Where the field cannot be read, that
    /// is what is said.
    void setError(QWidget *field, const QString &sentence);
    void clearErrors();
    bool hasErrors() const;
    /// Moves the keyboard to the first field with an error.
    void focusFirstError();

private:
    struct Row {
        Label *label = nullptr;
        QWidget *field = nullptr;
        QWidget *error = nullptr;
        Label *errorText = nullptr;
        ClockNote *clockNote = nullptr; ///< of a point in time
    };
    void place(QWidget *label, QWidget *field);
    void followTyped(QWidget *field);
    ClockNote *addClockNote(QWidget *field);

    Labels m_labels;
    QGridLayout *m_grid;
    QList<Row> m_rows;
    int m_next = 0;
};

} // namespace driftsraad
