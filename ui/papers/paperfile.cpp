#include "ui/papers/paginator.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace driftsraad {

static QPDFObjectHandle destination(const std::vector<QPDFPageObjectHelper> &pages, int page, double y, double pageHeight)
{
    QPDFObjectHandle array = QPDFObjectHandle::newArray();
    array.appendItem(pages.at(static_cast<size_t>(page)).getObjectHandle());
    array.appendItem(QPDFObjectHandle::newName("/XYZ"));
    array.appendItem(QPDFObjectHandle::newNull());
    array.appendItem(QPDFObjectHandle::newReal(pageHeight - std::max(0.0, y - 12), 1));
    array.appendItem(QPDFObjectHandle::newNull());
    return array;
}

namespace {

/// A bookmark on its way into the file: siblings hang together by /Prev and /Next, children below /First and /Last.
struct Branch {
    QPDFObjectHandle parent;
    QPDFObjectHandle last;
    int count = 0;

    void hang(QPDFObjectHandle item)
    {
        item.replaceKey("/Parent", parent);
        if (last.isInitialized()) {
            item.replaceKey("/Prev", last);
            last.replaceKey("/Next", item);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        last = item;
        ++count;
    }
};

} // namespace

static void addBookmarks(QPDF &file, const std::vector<QPDFPageObjectHelper> &pages, const QList<PaperPlace> &places, double pageHeight)
{
    if (places.isEmpty())
        return;
    QPDFObjectHandle outlines = file.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    Branch top{outlines, {}, 0};
    Branch below;
    int all = 0;
    for (const PaperPlace &place : places) {
        QPDFObjectHandle item = file.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(place.title.toStdString()));
        item.replaceKey("/Dest", destination(pages, place.page, place.y, pageHeight));
        ++all;
        if (place.level > 0 && top.last.isInitialized()) {
            if (below.count == 0)
                below.parent = top.last;
            below.hang(item);
            below.parent.replaceKey("/Count", QPDFObjectHandle::newInteger(below.count));
        } else {
            top.hang(item);
            below = {};
        }
    }
    outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(all));
    file.getRoot().replaceKey("/Outlines", outlines);
}

static void addLink(QPDF &file, QPDFPageObjectHelper page, const QRectF &rect, const QPDFObjectHandle &target, double pageHeight)
{
    QPDFObjectHandle link = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
    QPDFObjectHandle area = QPDFObjectHandle::newArray();
    for (const double one : {rect.left(), pageHeight - rect.bottom(), rect.right(), pageHeight - rect.top()})
        area.appendItem(QPDFObjectHandle::newReal(one, 1));
    link.replaceKey("/Rect", area);
    link.replaceKey("/Dest", target);
    QPDFObjectHandle object = page.getObjectHandle();
    if (!object.hasKey("/Annots"))
        object.replaceKey("/Annots", QPDFObjectHandle::newArray());
    object.getKey("/Annots").appendItem(file.makeIndirectObject(link));
}

QByteArray LaidPaper::pdf() const
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(m_frame.title);
        writer.setCreator(QStringLiteral("Driftsråd"));
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), m_frame.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
        writer.setResolution(static_cast<int>(72 * grid));
        QPainter painter(&writer);
        for (int page = 0; page < pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            painter.save();
            painter.scale(grid, grid);
            paint(painter, page);
            painter.restore();
        }
    }
    QPDF file;
    file.processMemoryFile("paper", bytes.constData(), static_cast<size_t>(bytes.size()));
    const double height = pageSize().height();
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(file).getAllPages();
    QPDFObjectHandle root = file.getRoot();
    const std::string language = m_language.code() == QLatin1String("da") ? "da-DK" : "en-GB";
    root.replaceKey("/Lang", QPDFObjectHandle::newString(language));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    addBookmarks(file, pages, m_places, height);
    for (const Link &link : m_links) {
        const int page = pageOf(link.anchor);
        if (page >= 0)
            addLink(file, pages.at(static_cast<size_t>(link.page)), link.rect, destination(pages, page, 0, height), height);
    }
    QPDFWriter out(file);
    out.setOutputMemory();
    out.setObjectStreamMode(qpdf_o_generate);
    out.write();
    const std::shared_ptr<Buffer> written = out.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(written->getBuffer()), static_cast<qsizetype>(written->getSize())};
}

} // namespace driftsraad
