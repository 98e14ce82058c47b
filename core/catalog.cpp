#include "core/catalog.h"

#include "core/agreements/availabilityrule.h"
#include "core/agreements/clocklimit.h"
#include "core/agreements/contractcalendar.h"
#include "core/agreements/datarole.h"
#include "core/agreements/registermapping.h"
#include "core/agreements/servicelevel.h"
#include "core/chain/escalation.h"
#include "core/governance/group.h"
#include "core/incidents/incidentlink.h"
#include "core/incidents/incidentorigin.h"
#include "core/incidents/incidenttemplate.h"
#include "core/incidents/notice.h"
#include "core/incidents/pause.h"
#include "core/incidents/savedfilter.h"
#include "core/incidents/timeline.h"
#include "core/parties/person.h"
#include "core/parties/region.h"
#include "core/responsibility/matrix.h"
#include "core/settings/setting.h"
#include "core/storage/attachment.h"
#include "core/supplierreports/approvedmonth.h"
#include "core/supplierreports/measurement.h"
#include "core/supplierreports/supplierreport.h"

namespace driftsraad {

const Catalog &catalog()
{
    static const Catalog all{
        &table<Attachment>(),
        &table<Setting>(),
        &table<Organisation>(),
        &table<RegionPeriod>(),
        &table<Person>(),
        &table<Solution>(),
        &table<Contract>(),
        &table<ServiceLevel>(),
        &table<ContractParty>(),
        &table<ContractSolution>(),
        &table<DataRole>(),
        &table<FaultCategory>(),
        &table<ClockLimit>(),
        &table<ContractCalendar>(),
        &table<ClosingDay>(),
        &table<AvailabilityRule>(),
        &table<RegisterMapping>(),
        &table<Group>(),
        &table<Seat>(),
        &table<Membership>(),
        &table<PartyRole>(),
        &table<Task>(),
        &table<ResponsibilityCell>(),
        &table<Component>(),
        &table<Link>(),
        &table<Escalation>(),
        &table<EscalationStep>(),
        &table<SupplierReport>(),
        &table<ApprovedMonth>(),
        &table<Measurement>(),
        &table<MappingProfile>(),
        &table<Incident>(),
        &table<TimelineEntry>(),
        &table<IncidentPause>(),
        &table<AffectedMunicipality>(),
        &table<IncidentLink>(),
        &table<IncidentOrigin>(),
        &table<IncidentMapping>(),
        &table<IncidentTemplate>(),
        &table<SavedFilter>(),
        &table<OperationsNotice>(),
        &table<NoticeTemplate>(),
    };
    return all;
}

} // namespace driftsraad
