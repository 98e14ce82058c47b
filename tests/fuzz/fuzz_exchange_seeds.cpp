#include "core/supplierreports/reportlayout.h"
#include "tests/fuzz/exchange_input.h"
#include "tests/support/zipbytes.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QtTest>

using namespace driftsraad;

namespace {

struct Seed {
    QString name{};
    QByteArray bytes{};
};

QList<Seed> seeds()
{
    QList<Seed> found;
    QDirIterator files(QStringLiteral(TEST_DATA "/reports"), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            found.append({file.fileName().section(u'/', -1), file.readAll()});
    }
    std::sort(found.begin(), found.end(), [](const Seed &a, const Seed &b) { return a.name < b.name; });
    return found;
}

/// The same file unpacked entry by entry and packed again without compression, so that damage reaches the markup instead of the packing.
QByteArray stored(const QByteArray &packed)
{
    zip_source_t *from = zip_source_buffer_create(packed.constData(), static_cast<zip_uint64_t>(packed.size()), 0, nullptr);
    zip_t *source = zip_open_from_source(from, ZIP_RDONLY, nullptr);
    if (!source) {
        zip_source_free(from);
        return {};
    }
    QList<QByteArray> contents;
    const QByteArray bytes = zipBytes([&](zip_t *target) {
        for (zip_int64_t i = 0; i < zip_get_num_entries(source, 0); ++i) {
            const auto index = static_cast<zip_uint64_t>(i);
            QByteArray content(2 * 1024 * 1024, Qt::Uninitialized);
            zip_file_t *file = zip_fopen_index(source, index, 0);
            const zip_int64_t size = zip_fread(file, content.data(), static_cast<zip_uint64_t>(content.size()));
            zip_fclose(file);
            contents.append(content.left(std::max<zip_int64_t>(size, 0)));
            zip_source_t *entry = zip_source_buffer(target, contents.last().constData(), static_cast<zip_uint64_t>(contents.last().size()), 0);
            const zip_int64_t added = zip_file_add(target, zip_get_name(source, index, 0), entry, ZIP_FL_OVERWRITE);
            zip_set_file_compression(target, static_cast<zip_uint64_t>(added), ZIP_CM_STORE, 0);
        }
    });
    zip_discard(source);
    return bytes;
}

/// Cuts, flips, overwrites, repeats or swaps a part.
QByteArray damaged(QByteArray bytes, QRandomGenerator &chance)
{
    if (bytes.isEmpty())
        return bytes;
    const auto somewhere = [&] { return qsizetype(chance.bounded(quint32(bytes.size()))); };
    const qsizetype here = somewhere();
    const qsizetype there = somewhere();
    const int length = chance.bounded(64);
    switch (chance.bounded(5)) {
    case 0:
        return bytes.left(here);
    case 1:
        for (int i = 0, times = chance.bounded(1, 9); i < times; ++i) {
            char &byte = bytes[somewhere()];
            byte = char(byte ^ (1 << chance.bounded(8)));
        }
        return bytes;
    case 2:
        for (int i = 0, times = chance.bounded(1, 33); i < times; ++i) {
            char &byte = bytes[somewhere()];
            byte = char(chance.bounded(256));
        }
        return bytes;
    case 3:
        return bytes.insert(here, bytes.mid(there, length));
    default:
        return bytes.remove(here, length);
    }
}

/// Goes on as the import of a supplier's report does: whatever the file says, it ends in figures, questions and what is left out.
qsizetype figuresOf(const Workbook &workbook)
{
    const ImportContext context{{QStringLiteral("NemRefusion"), QStringLiteral("Byg og Miljø")}, Month::of(2026, 11)};
    const Mapping mapping = proposeMapping(workbook, context);
    const ImportPreview preview = previewImport(workbook, recallMapping(Mapping::fromJson(mapping.toJson()), mapping), context);
    for (const PreviewFigure &figure : preview.figures) {
        if (figure.solution.isEmpty() || !figure.month.isSet() || figure.value < 0)
            qFatal("a figure of nothing");
    }
    return preview.figures.size();
}

} // namespace

class FuzzExchangeSeeds : public QObject
{
    Q_OBJECT

private slots:
    void everySeedIsReadOrRefused();
    void damagedSeedsAreReadOrRefused();
};

void FuzzExchangeSeeds::everySeedIsReadOrRefused()
{
    int read = 0;
    const QList<Seed> all = seeds();
    for (const Seed &seed : all)
        read += readAsImportDoes(seed.bytes).has_value();
    QCOMPARE(all.size(), 16);
    QCOMPARE(read, 8);
}

void FuzzExchangeSeeds::damagedSeedsAreReadOrRefused()
{
    QList<QByteArray> originals;
    for (const Seed &seed : seeds()) {
        if (seed.bytes.size() > 100'000)
            continue;
        originals.append(seed.bytes);
        if (const QByteArray open = stored(seed.bytes); !open.isEmpty() && open.size() < 400'000)
            originals.append(open);
    }
    QRandomGenerator chance(20261123);
    QElapsedTimer clock;
    clock.start();
    int tried = 0;
    int read = 0;
    qsizetype figures = 0;
    for (; tried < 6'000 && clock.elapsed() < 10'000; ++tried) {
        const auto workbook = readAsImportDoes(damaged(originals[tried % originals.size()], chance));
        if (!workbook)
            continue;
        ++read;
        figures += figuresOf(*workbook);
    }
    qInfo("%d damaged files, %d still readable, %lld figures, %lld ms", tried, read, qint64(figures), clock.elapsed());
    QVERIFY(tried >= 100);
    QVERIFY(read > 0 && read < tried);
    QVERIFY(figures > 0);
}

QTEST_GUILESS_MAIN(FuzzExchangeSeeds)
#include "fuzz_exchange_seeds.moc"
