#pragma once

#include "core/storage/asyncstore.h"
#include "core/supplierreports/importfile.h"

#include <QObject>

namespace driftsraad {

/// One file on its way in: reads it off the interface thread, keeps the mapping, the corrections and what strange names mean, and looks
/// again after each change. Nothing is stored before save().
class ImportSession : public QObject
{
    Q_OBJECT
public:
    enum class Stage { Empty, Reading, Ready, Refused };

    explicit ImportSession(AsyncStore &store, QObject *parent = nullptr);

    void openFile(const QString &path);
    void openBytes(const QByteArray &bytes, const QString &fileName);
    void clear();

    Stage stage() const { return m_stage; }
    const QString &fileName() const { return m_fileName; }
    const Workbook &workbook() const { return *m_workbook; }
    const ImportGround &ground() const { return m_ground; }
    const Mapping &mapping() const { return m_mapping; }
    const ImportPreview &preview() const { return m_preview; }
    const SolutionAliases &aliases() const { return m_aliases; }
    Id<Organisation> supplier() const { return m_supplier; }
    /// Why the file was refused.
    const Error &refusal() const { return m_refusal; }
    QList<ReportedFigure> figures() const { return figuresToImport(m_preview, m_ground, m_aliases); }
    /// It is an incident list, and nothing of it is read as a figure: it belongs elsewhere.
    bool isListInstead() const { return m_isList && m_preview.figures.isEmpty(); }
    /// A preview of the latest change is still being made.
    bool isBusy() const { return m_underWay > 0; }

    /// Keeps the person's hand on the mapping: what was remembered is not put over it any more.
    void setMapping(const Mapping &mapping);
    void correct(const ImportProblem &problem);
    void correctAll();
    void setSupplier(Id<Organisation> supplier);
    /// An invalid solution leaves the rows out.
    void setAlias(const QString &name, Id<Solution> solution);

    /// What saving would do.
    void plan(std::function<void(Result<ImportOutcome>)> answer);
    void save(ExistingMonth existing, std::function<void(Result<ImportOutcome>)> answer);

signals:
    /// A new file stands there, or none: build everything anew.
    void opened();
    /// The same file, read in another way.
    void changed();

private:
    struct ReadFile {
        QByteArray bytes{};
        std::shared_ptr<const Workbook> workbook{};
        Mapping mapping{};
        ImportPreview preview{};
        bool cpr = false;
        bool list = false;
    };
    void start(const QString &fileName, std::function<Result<QByteArray>()> bytes);
    void read(std::function<Result<QByteArray>()> bytes);
    void refuse(const Error &error);
    void recall();
    void look();
    ReportImport import(ExistingMonth existing) const;

    AsyncStore &m_store;
    Stage m_stage = Stage::Empty;
    QString m_fileName;
    QByteArray m_bytes;
    bool m_cpr = false;
    bool m_isList = false;
    std::shared_ptr<const Workbook> m_workbook = std::make_shared<const Workbook>();
    ImportGround m_ground;
    Mapping m_mapping;
    ImportPreview m_preview;
    SolutionAliases m_aliases;
    Id<Organisation> m_supplier;
    Error m_refusal;
    bool m_touched = false;
    int m_underWay = 0;
    int m_generation = 0;
};

} // namespace driftsraad
