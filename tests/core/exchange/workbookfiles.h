#pragma once

#include "core/exchange/sheet.h"
#include "tests/support/zipbytes.h"

#include <QFile>
#include <QtTest>

namespace driftsraad {

using namespace Qt::StringLiterals;

inline QByteArray report(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/reports/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test file %s", qPrintable(name));
    return file.readAll();
}

inline Workbook read(const QByteArray &bytes, const QString &name = u"fil.csv"_s)
{
    auto workbook = readWorkbook(bytes, name);
    if (!workbook)
        qWarning() << workbook.error().message.id() << workbook.error().cause;
    return workbook.valueOr({});
}

inline Workbook readReport(const QString &name)
{
    return read(report(name), name);
}

inline QByteArray refusalOf(const QByteArray &bytes, const ReadLimits &limits = {})
{
    const auto workbook = readWorkbook(bytes, u"fil"_s, {}, limits);
    return workbook ? QByteArray() : workbook.error().message.id();
}

inline QStringList texts(const Sheet &sheet, int row)
{
    QStringList found;
    for (int column = 0; column < sheet.columnCount(); ++column)
        found.append(sheet.at(row, column).text);
    return found;
}

/// A zip with these entries.
inline QByteArray packed(const QList<std::pair<QByteArray, QByteArray>> &entries)
{
    return zipBytes([&](zip_t *zip) {
        for (const auto &[name, content] : entries) {
            zip_source_t *source = zip_source_buffer(zip, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
            zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_UTF_8);
        }
    });
}

/// The smallest workbook with one sheet of this sheetData and what follows it.
inline QByteArray xlsx(const QByteArray &sheetData, const QByteArray &workbookProperties = {}, const QByteArray &styles = {},
                const QByteArray &strings = {})
{
    const QByteArray main = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
    const QByteArray rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return packed({{"[Content_Types].xml", "<Types/>"},
                   {"_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"" + rel +
                                       "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
                   {"xl/workbook.xml", "<workbook " + main + " xmlns:r=\"" + rel + "\">" + workbookProperties +
                                           "<sheets><sheet name=\"Ark\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>"},
                   {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"s\" Type=\"" + rel +
                                                      "/worksheet\" Target=\"worksheets/s.xml\"/><Relationship Id=\"t\" Type=\"" + rel +
                                                      "/styles\" Target=\"styles.xml\"/><Relationship Id=\"u\" Type=\"" + rel +
                                                      "/sharedStrings\" Target=\"/xl/strings.xml\"/></Relationships>"},
                   {"xl/styles.xml", "<styleSheet " + main + ">" + styles + "</styleSheet>"},
                   {"xl/strings.xml", "<sst " + main + ">" + strings + "</sst>"},
                   {"xl/worksheets/s.xml", "<worksheet " + main + ">" + sheetData + "</worksheet>"}});
}

inline QByteArray ods(const QByteArray &rows)
{
    return packed(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"content.xml",
          "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
          "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
          "<office:body><office:spreadsheet><table:table table:name=\"Ark\">" +
              rows + "</table:table></office:spreadsheet></office:body></office:document-content>"}});
}

} // namespace driftsraad
