#include "core/incidents/notices.h"
#include "core/incidents/noticetext.h"
#include "core/incidents/operations.h"
#include "core/storage/history.h"
#include "tests/support/roomtest.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>
#include <QTest>

using namespace driftsraad;

/// What the municipalities are told: filling in, escaping, publishing, correcting; and the timeline's own corrections.
class TestNotices : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void fieldsAreFilledInEitherLanguage();
    void lineWithAnUnknownValueIsLeftOut();
    void standardTextsLeaveNoFieldOpen();
    void manyMunicipalitiesBecomeANumber();
    void htmlIsEscapedAndHasSimpleTagsOnly();
    void anyTextGivesSafeHtmlThatReadsTheSame();
    void publishedNoticeIsKeptWithALineInTheTimeline();
    void undoneRegistrationGoesWholeAndHistoryKeepsTheWords();
    void openFieldOrPersonNumberIsNotPublished();
    void nextUpdateLiesAfterThePublishing();
    void correctionIsANewNoticeAndTheOldOneStays();
    void latestPromiseCounts();
    void promiseOfAClosedIncidentIsNotDue();
    void ownTextTakesThePlaceOfTheStandard();
    void secondOwnTextOfAKindIsRefused();
    void channelsOfLastComeFirst();
    void correctedEntryStaysAndNamesItsSuccessor();
    void entryIsCorrectedOnceUnlessTheCorrectionIsWithdrawn();
    void programsOwnLinesAreNotCorrected();

private:
    IncidentDetail detail() { return incidentDetail(m_data->reader(), m_incident).value(); }
    Result<CommittedChanges> publish(const NewNotice &notice);
    NewNotice wanted(Instant at = {}, Instant next = {}) const;
    Error refusalOf(const Operation &operation);

    std::unique_ptr<TestDatabase> m_data;
    Id<Incident> m_incident;
    QList<Id<Organisation>> m_municipalities;
};

namespace {

const Language danish = Language::load(QStringLiteral("da"));

} // namespace

void TestNotices::init()
{
    m_data = std::make_unique<TestDatabase>();
    Organisation supplier;
    supplier.name = "Leverandør A A/S";
    Solution solution;
    solution.name = "NemRefusion";
    solution.supplier = m_data->insert(supplier);
    const Id<Solution> hit = m_data->insert(solution);
    m_municipalities.clear();
    for (int i = 0; i < 12; ++i) {
        Organisation municipality;
        municipality.name = QString("Kommune %1").arg(i + 1, 2, 10, QLatin1Char('0'));
        municipality.kind = OrganisationKind::Municipality;
        m_municipalities.append(m_data->insert(municipality));
    }
    m_data->write([&](Transaction &transaction) -> Result<void> {
        NewIncident incident;
        incident.title = "Opslag <ydelser> fejler";
        incident.solution = hit;
        incident.occurredAt = transaction.now().plusHours(-2);
        incident.affected = m_municipalities.mid(0, 3);
        incident.author = "Service manager A";
        const auto made = createIncident(transaction, incident);
        if (!made)
            return made.error();
        m_incident = *made;
        return {};
    });
}

NewNotice TestNotices::wanted(Instant at, Instant next) const
{
    return {.kind = NoticeKind::NewFault, .subject = "Fejl på NemRefusion", .text = "Der er en fejl.", .channel = "Webside", .publishedAt = at,
            .nextUpdateAt = next, .author = "Service manager A"};
}

Result<CommittedChanges> TestNotices::publish(const NewNotice &notice)
{
    return m_data->store().write(Message("Publish"), [&](Transaction &transaction) -> Result<void> {
        DRIFTSRAAD_TRY(publishNotice(transaction, m_incident, notice));
        return {};
    });
}

Error TestNotices::refusalOf(const Operation &operation)
{
    const auto written = m_data->store().write(Message("Test"), operation);
    return written ? Error{} : written.error();
}

void TestNotices::fieldsAreFilledInEitherLanguage()
{
    const NoticeValues values{{NoticeField::Solution, Message::verbatim("NemRefusion")}, {NoticeField::Number, Message::verbatim("H-01")}};
    QCOMPARE(filledNotice("{løsning} ({nummer})", values, danish), QString("NemRefusion (H-01)"));
    QCOMPARE(filledNotice("{Solution} ( {reference} )", values, danish), QString("NemRefusion ( H-01 )"));
    QCOMPARE(filledNotice("{hvad som helst}", values, danish), QString("{hvad som helst}"));
}

void TestNotices::lineWithAnUnknownValueIsLeftOut()
{
    const NoticeValues values{{NoticeField::Solution, Message::verbatim("NemRefusion")}};
    QCOMPARE(filledNotice("Fejl på {løsning}\n\nÅrsag: {årsag}\n\n\nSlut", values, danish), QString("Fejl på NemRefusion\n\nSlut"));
    QCOMPARE(filledNotice("{årsag}", values, danish), QString());
}

void TestNotices::standardTextsLeaveNoFieldOpen()
{
    const NoticeValues values = noticeValues(detail(), m_data->clock().now().plusHours(1));
    for (const char *code : {"da", "en"}) {
        const Language language = Language::load(code);
        for (const NoticeKind kind : noticeKinds()) {
            const NoticeWording wording = standardWording(kind);
            const QString subject = filledNotice(language.words(wording.subject), values, danish);
            const QString text = filledNotice(language.words(wording.text), values, danish);
            QVERIFY2(!subject.isEmpty() && openFields(subject).isEmpty(), qPrintable(subject));
            QVERIFY2(!text.isEmpty() && openFields(text).isEmpty(), qPrintable(text));
        }
    }
    const QString fault = filledNotice(danish.words(standardWording(NoticeKind::NewFault).text), values, danish);
    for (const char *part : {"NemRefusion", "Opslag <ydelser> fejler", "Kommune 01, Kommune 02, Kommune 03", "23-11-2026 08:24", "23-11-2026 11:24", "H-01"})
        QVERIFY2(fault.contains(part), qPrintable(fault));
}

void TestNotices::manyMunicipalitiesBecomeANumber()
{
    m_data->write([&](Transaction &transaction) { return setAffected(transaction, m_incident, m_municipalities, "A"); });
    QCOMPARE(danish.words(noticeValues(detail(), {}).value(NoticeField::Affected)), QString("12 kommuner"));
}

void TestNotices::htmlIsEscapedAndHasSimpleTagsOnly()
{
    QCOMPARE(noticeAsHtml("A & B", "<script>alert('x')</script>\nlinje to\n\n- et\n- \"to\"\nslut"),
             QString("<h2>A &amp; B</h2>\n<p>&lt;script&gt;alert('x')&lt;/script&gt;<br>\nlinje to</p>\n<ul>\n<li>et</li>\n<li>&quot;to&quot;</li>\n</ul>\n"
                     "<p>slut</p>\n"));
}

void TestNotices::anyTextGivesSafeHtmlThatReadsTheSame()
{
    QRandomGenerator random(14);
    const QString alphabet = "ab<>&\"'- \n/=;æ{}h2p";
    static const QRegularExpression tag("</?(h2|p|br|ul|li)>");
    for (int i = 0; i < 3000; ++i) {
        QString text;
        for (int length = random.bounded(60); length > 0; --length)
            text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        QString rest = noticeAsHtml("S", text);
        rest.remove(tag);
        QVERIFY2(!rest.contains('<') && !rest.contains('>'), qPrintable(text));
        // What is left is the text itself, but for blank space and the hyphens of items.
        rest.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
        QString plain;
        for (const QString &line : text.split('\n')) {
            const QString trimmed = line.trimmed();
            plain += trimmed.startsWith("- ") ? trimmed.mid(2) : trimmed;
        }
        QCOMPARE(rest.mid(1).remove('\n').remove(' '), plain.remove(' '));
    }
}

void TestNotices::publishedNoticeIsKeptWithALineInTheTimeline()
{
    QVERIFY(publish(wanted()));
    const IncidentDetail seen = detail();
    QCOMPARE(seen.notices.size(), 1);
    const OperationsNotice &notice = seen.notices.first().notice;
    QCOMPARE(notice.publishedAt, m_data->clock().now());
    QCOMPARE(notice.channel, QString("Webside"));
    QCOMPARE(notice.author, QString("Service manager A"));
    const TimelineEntry &line = seen.timeline.first().entry;
    QCOMPARE(line.kind, TimelineKind::Published);
    QVERIFY(line.inSummary);
    QCOMPARE(danish.words(timelineSentence(line, {})), QString("Driftsmeddelelse til kommunerne: Fejl på NemRefusion"));
}

/// The program publishes nothing itself: what was registered by mistake may be taken back like any change of one's own.
void TestNotices::undoneRegistrationGoesWholeAndHistoryKeepsTheWords()
{
    const IncidentDetail before = detail();
    const Instant next = m_data->clock().now().plusHours(2);
    const auto published = publish(wanted({}, next));
    QVERIFY(published);
    QCOMPARE(detail().incident.nextUpdateAt, next);
    QVERIFY(m_data->store().undo(published->changeSet));
    QCOMPARE(detail().notices.size(), 0);
    QCOMPARE(detail().timeline.size(), before.timeline.size());
    QCOMPARE(detail().incident.nextUpdateAt, before.incident.nextUpdateAt);
    QCOMPARE(detail().incident.informedAt, before.incident.informedAt);
    QCOMPARE(m_data->reader().number("SELECT count(*) FROM history WHERE table_name = 'operations_notice' AND fields LIKE '%Fejl på NemRefusion%'").value(), 1);
}

void TestNotices::openFieldOrPersonNumberIsNotPublished()
{
    const auto refused = [&](auto change, NoticePart part) {
        NewNotice notice = wanted();
        change(notice);
        const QList<NoticeProblem> found = problems(notice, m_data->clock().now());
        return found.size() == 1 && found.first().part == part && !publish(notice);
    };
    QVERIFY(refused([](NewNotice &n) { n.text = "Næste: {næste opdatering}"; }, NoticePart::Text));
    QVERIFY(refused([](NewNotice &n) { n.subject = "Fejl på {lösning}"; }, NoticePart::Subject));
    QVERIFY(refused([](NewNotice &n) { n.text = "Borgeren 610170-1234 er ramt"; }, NoticePart::Text));
    QVERIFY(refused([](NewNotice &n) { n.channel = " "; }, NoticePart::Channel));
    QVERIFY(refused([this](NewNotice &n) { n.publishedAt = m_data->clock().now().plusMinutes(1); }, NoticePart::Published));
    QCOMPARE(detail().notices.size(), 0);
}

void TestNotices::nextUpdateLiesAfterThePublishing()
{
    const Instant now = m_data->clock().now();
    QVERIFY(!publish(wanted(now.plusMinutes(-30), now.plusMinutes(-30))));
    QVERIFY(!publish(wanted({}, now)));
    // Registered afterwards: the promise may have passed by then.
    QVERIFY(publish(wanted(now.plusMinutes(-30), now.plusMinutes(-10))));
}

void TestNotices::correctionIsANewNoticeAndTheOldOneStays()
{
    const Instant now = m_data->clock().now();
    QVERIFY(publish(wanted(now.plusMinutes(-20))));
    const OperationsNotice wrong = detail().notices.first().notice;
    NewNotice correction = wanted(now.plusMinutes(-5));
    correction.subject = "Rettelse: Fejl på NemRefusion";
    correction.corrects = wrong.id;
    QVERIFY(publish(correction));
    const QList<NoticeLine> lines = detail().notices;
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].corrects, wrong.publishedAt);
    QCOMPARE(lines[1].correctedAt, now.plusMinutes(-5));
    QCOMPARE(lines[1].notice, wrong);
    QCOMPARE(publish(correction).error().code, ErrorCode::Refused);
}

void TestNotices::latestPromiseCounts()
{
    const Instant now = m_data->clock().now();
    QVERIFY(publish(wanted(now.plusMinutes(-90), now.plusMinutes(-30))));
    const auto due = [&] { return updatesDue(m_data->reader(), now.plusHours(48), 10).value(); };
    QCOMPARE(due().size(), 1);
    QCOMPARE(due().first().dueAt, now.plusMinutes(-30));
    QVERIFY(publish(wanted(now.plusMinutes(-25), now.plusMinutes(40))));
    QCOMPARE(due().size(), 1);
    QCOMPARE(due().first().dueAt, now.plusMinutes(40));
    QVERIFY(updatesDue(m_data->reader(), now, 10)->isEmpty());
    QVERIFY(publish(wanted(now)));
    QVERIFY(due().isEmpty());
}

void TestNotices::promiseOfAClosedIncidentIsNotDue()
{
    const Instant now = m_data->clock().now();
    QVERIFY(publish(wanted(now.plusMinutes(-90), now.plusMinutes(-30))));
    m_data->write([&](Transaction &transaction) {
        return moveIncident(transaction, m_incident, {.from = IncidentState::New, .to = IncidentState::Closed, .cause = IncidentCause::Supplier});
    });
    QVERIFY(updatesDue(m_data->reader(), now, 10)->isEmpty());
}

void TestNotices::ownTextTakesThePlaceOfTheStandard()
{
    const auto texts = [&] { return noticeTemplates(m_data->reader(), danish).value(); };
    QCOMPARE(texts().size(), 4);
    QVERIFY(!texts()[1].id.isValid());
    NoticeTemplate mine = texts()[1];
    mine.text = "Vi er der snart.";
    m_data->write([&](Transaction &transaction) { return saveNoticeTemplate(transaction, {texts()[1], mine}); });
    QCOMPARE(texts()[1].text, QString("Vi er der snart."));
    QVERIFY(texts()[1].id.isValid());
    NoticeTemplate better = texts()[1];
    better.subject = "Nyt om {løsning}";
    m_data->write([&, base = texts()[1]](Transaction &transaction) { return saveNoticeTemplate(transaction, {base, better}); });
    QCOMPARE(texts()[1].subject, QString("Nyt om {løsning}"));
    m_data->write([](Transaction &transaction) { return useStandardNotice(transaction, NoticeKind::Update); });
    QVERIFY(!texts()[1].id.isValid());
    better.text.clear();
    QCOMPARE(refusalOf([&](Transaction &transaction) { return saveNoticeTemplate(transaction, {NoticeTemplate{}, better}); }).code, ErrorCode::Invalid);
}

void TestNotices::secondOwnTextOfAKindIsRefused()
{
    const NoticeTemplate seen{.kind = NoticeKind::Restored, .subject = "S", .text = "T"};
    m_data->write([&](Transaction &transaction) { return saveNoticeTemplate(transaction, {seen, seen}); });
    QCOMPARE(refusalOf([&](Transaction &transaction) { return saveNoticeTemplate(transaction, {seen, seen}); }).code, ErrorCode::Refused);
}

void TestNotices::channelsOfLastComeFirst()
{
    const Instant now = m_data->clock().now();
    NewNotice notice = wanted(now.plusMinutes(-20));
    QVERIFY(publish(notice));
    notice.channel = "E-mail";
    notice.publishedAt = now.plusMinutes(-10);
    QVERIFY(publish(notice));
    QCOMPARE(noticeChannels(m_data->reader(), 5).value(), (QStringList{"E-mail", "Webside"}));
}

void TestNotices::correctedEntryStaysAndNamesItsSuccessor()
{
    const Instant then = m_data->clock().now().plusMinutes(-40);
    Id<TimelineEntry> wrong;
    m_data->write([&](Transaction &transaction) -> Result<void> {
        wrong = addEntry(transaction, m_incident, {.text = "Server 1 er nede", .at = then, .inSummary = true, .author = "A"}).value();
        DRIFTSRAAD_TRY(correctEntry(transaction, wrong, {.text = "Server 2 er nede", .inSummary = true, .author = "B"}));
        return {};
    });
    const QList<TimelineLine> lines = detail().timeline;
    const auto line = [&](const QString &text) {
        return *std::find_if(lines.cbegin(), lines.cend(), [&](const TimelineLine &each) { return each.entry.text == text; });
    };
    QCOMPARE(line("Server 1 er nede").correctedBy, line("Server 2 er nede").entry.id);
    QVERIFY(!line("Server 1 er nede").stands());
    QVERIFY(line("Server 2 er nede").stands());
    QCOMPARE(line("Server 2 er nede").entry.at, then);
    QCOMPARE(line("Server 2 er nede").correctedSays, then);
}

void TestNotices::entryIsCorrectedOnceUnlessTheCorrectionIsWithdrawn()
{
    Id<TimelineEntry> wrong;
    Id<TimelineEntry> right;
    m_data->write([&](Transaction &transaction) -> Result<void> {
        wrong = addEntry(transaction, m_incident, {.text = "Et", .author = "A"}).value();
        right = correctEntry(transaction, wrong, {.text = "To", .author = "A"}).value();
        return {};
    });
    const Operation again = [&](Transaction &transaction) -> Result<void> {
        DRIFTSRAAD_TRY(correctEntry(transaction, wrong, {.text = "Tre", .author = "A"}));
        return {};
    };
    QCOMPARE(refusalOf(again).code, ErrorCode::Refused);
    m_data->write([&](Transaction &transaction) { return withdrawEntry(transaction, right, "Det var rigtigt før"); });
    QVERIFY(m_data->store().write(Message("Test"), again));
    QCOMPARE(refusalOf([&](Transaction &transaction) -> Result<void> {
                 DRIFTSRAAD_TRY(correctEntry(transaction, right, {.text = "Fire"}));
                 return {};
             }).code,
             ErrorCode::Refused);
}

void TestNotices::programsOwnLinesAreNotCorrected()
{
    const Id<TimelineEntry> registered = detail().timeline.last().entry.id;
    QCOMPARE(refusalOf([&](Transaction &transaction) -> Result<void> {
                 DRIFTSRAAD_TRY(correctEntry(transaction, registered, {.text = "Andet"}));
                 return {};
             }).code,
             ErrorCode::Refused);
}

ROOM_TEST(TestNotices)
#include "tst_notices.moc"
