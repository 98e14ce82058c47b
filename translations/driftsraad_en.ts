<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Assigning</name>
    <message>
        <source>Responsible for %1</source>
        <translation>Responsible for %1</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Nobody is responsible for %1 now</source>
        <translation>Nobody is responsible for %1 now</translation>
    </message>
    <message>
        <source>%1 is responsible for %2</source>
        <translation>%1 is responsible for %2</translation>
    </message>
</context>
<context>
    <name>CellEdits</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Responsibility matrix</source>
        <translation>Responsibility matrix</translation>
    </message>
</context>
<context>
    <name>CellHistory</name>
    <message>
        <source>Follows the standard from %1</source>
        <translation>Follows the standard from %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>Follows the standard</source>
        <translation>Follows the standard</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 became %2</translation>
    </message>
    <message>
        <source>New contact: %1</source>
        <translation>New contact: %1</translation>
    </message>
    <message>
        <source>Now valid from %1</source>
        <translation>Now valid from %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decided: %1</translation>
    </message>
    <message>
        <source>New condition or note</source>
        <translation>New condition or note</translation>
    </message>
    <message>
        <source>The value was taken away</source>
        <translation>The value was taken away</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>Attachment removed</source>
        <translation>Attachment removed</translation>
    </message>
    <message>
        <source>Attachment added: %1</source>
        <translation>Attachment added: %1</translation>
    </message>
    <message>
        <source>Attachment removed: %1</source>
        <translation>Attachment removed: %1</translation>
    </message>
</context>
<context>
    <name>ChainCards</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is hit if this fails?</source>
        <translation>What is hit if this fails?</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>The chain carries</source>
        <translation>The chain carries</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>unknown, at most %1</source>
        <translation>unknown, at most %1</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Operated by</source>
        <translation>Operated by</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Gets from</source>
        <translation>Gets from</translation>
    </message>
    <message>
        <source>Delivers to</source>
        <translation>Delivers to</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Carries</translation>
    </message>
    <message>
        <source>Who contacts whom</source>
        <translation>Who contacts whom</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>Stands in for the other links of alternative %1</source>
        <translation>Stands in for the other links of alternative %1</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Escalations</translation>
    </message>
    <message>
        <source>The chain carries the promise</source>
        <translation>The chain carries the promise</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <translation>
            <numerusform>%Ln gap</numerusform>
            <numerusform>%Ln gaps</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Gaps</translation>
    </message>
    <message>
        <source>Reaction times, each for itself</source>
        <translation>Reaction times, each for itself</translation>
    </message>
    <message>
        <source>The arithmetic</source>
        <translation>The arithmetic</translation>
    </message>
    <message>
        <source>Nothing is left open in the chain</source>
        <translation>Nothing is left open in the chain</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are left open</source>
        <translation>
            <numerusform>%Ln thing is left open</numerusform>
            <numerusform>%Ln things are left open</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is overdue</source>
        <translation>The answer is overdue</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>%1, %2 over</source>
        <translation>%1, %2 over</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Raised by</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Is to be taken up at a meeting</source>
        <translation>Is to be taken up at a meeting</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation>Open incidents</translation>
    </message>
    <message>
        <source>unknown, at least %1</source>
        <translation>unknown, at least %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChainEditing</name>
    <message>
        <source>New component</source>
        <translation>New component</translation>
    </message>
    <message>
        <source>Edit component</source>
        <translation>Edit component</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>New link</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Edit link</translation>
    </message>
    <message>
        <source>Edit escalation</source>
        <translation>Edit escalation</translation>
    </message>
    <message>
        <source>Weekdays 7-18</source>
        <translation>Weekdays 7-18</translation>
    </message>
    <message>
        <source>Links of one user with the same number can stand in for each other.</source>
        <translation>Links of one user with the same number can stand in for each other.</translation>
    </message>
    <message>
        <source>None stands in for it</source>
        <translation>None stands in for it</translation>
    </message>
</context>
<context>
    <name>ChainPanel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 (priority %2)</source>
        <translation>%1 (priority %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1, %2: %3 of %4</source>
        <translation>%1, %2: %3 of %4</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>The axis starts at %1, not at 0.</source>
        <translation>The axis starts at %1, not at 0.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1: no figures.</source>
        <translation>%1: no figures.</translation>
    </message>
    <message>
        <source>%1: latest %2 (%3), lowest %4 (%5).</source>
        <translation>%1: latest %2 (%3), lowest %4 (%5).</translation>
    </message>
    <message numerus="yes">
        <source>Under target in %n months.</source>
        <translation>
            <numerusform>Under target in %n month.</numerusform>
            <numerusform>Under target in %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months are missing.</source>
        <translation>
            <numerusform>%n month is missing.</numerusform>
            <numerusform>%n months are missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Target %1.</source>
        <translation>Target %1.</translation>
    </message>
    <message>
        <source>%1: %2 in all (%3).</source>
        <translation>%1: %2 in all (%3).</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 percentage points</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>difference %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>under target</source>
        <translation>under target</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1, provisional</translation>
    </message>
    <message>
        <source>Provisional: %1.</source>
        <translation>Provisional: %1.</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Ring: provisional</source>
        <translation>Ring: provisional</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>not measurable</translation>
    </message>
    <message>
        <source>Not measurable: %1.</source>
        <translation>Not measurable: %1.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Driftsråd: who is responsible, who follows up, and whether suppliers keep what they promised.

driftsraad [FILE]                      open the window, on a database
driftsraad demo FILE                   make a database with example data
    --today 2026-11-23                 the day on which the examples stand (default: today)
driftsraad check FILE                  check a database: file, history, references
driftsraad import FILE                 take a supplier&apos;s monthly report in
    --supplier NAME --database FILE    whose it is, and where to
    --solution NAME --month 2026-10    where the file does not say so itself
    --replace | --keep                 what to do where a month is there with other figures
    --anyway                           although somebody else delivers the solution by the register
driftsraad import incidents FILE       take an incident list in; its rows say what is left out, and why
    --solution NAME --database FILE    of the rows that name none, and where to
    --replace                          where a known incident is otherwise in the list, the list is right
driftsraad export TABLE                write a table; “export list” names the tables
    --format csv|xlsx --output FILE --database FILE
driftsraad report matrix               the responsibility matrix as PDF
    --solution NAME                    a solution&apos;s; without it the standard
    --day 2026-06-01                   as it counts on a day; without it today
    --known 2026-06-01                 by what was known on a day; without it by all there is
driftsraad report monthly              the monthly operations report as PDF
    --month 2026-10
driftsraad report contracts            the contracts that run out, and by when notice must be given, as PDF
    --months 12                        how far ahead (default: the database&apos;s setting)
driftsraad report roles                who processes whose data, as PDF
    --solution NAME                    a solution&apos;s; without it all in operation
driftsraad report chain                a solution&apos;s chain, its fault&apos;s way and promise as PDF
    --solution NAME --link &quot;A &gt; B&quot;     which link failed, user &gt; provider; without it as its open incident says
driftsraad report incident             what happened in one incident, and what was told, as PDF
    --reference H-214                  its number
driftsraad report incidents            the incidents that were reported in a period, as PDF
    --from 2026-10-01 --to 2026-10-31  its first and its last day
    --solution NAME                    a solution&apos;s; without it all of them
    --output FILE --database FILE      for all reports

--language da|en    the language of window, papers and answers
--help, --version

The exit code is 0 where it was done; 1 where it was understood and not done (refused, out of reach, nothing
to take in or to print, a database that is not sound); 2 where the words were not understood and nothing was
tried. The reason stands on standard error.
</source>
        <translation>Driftsråd: who is responsible, who follows up, and whether suppliers keep what they promised.

driftsraad [FILE]                      open the window, on a database
driftsraad demo FILE                   make a database with example data
    --today 2026-11-23                 the day on which the examples stand (default: today)
driftsraad check FILE                  check a database: file, history, references
driftsraad import FILE                 take a supplier&apos;s monthly report in
    --supplier NAME --database FILE    whose it is, and where to
    --solution NAME --month 2026-10    where the file does not say so itself
    --replace | --keep                 what to do where a month is there with other figures
    --anyway                           although somebody else delivers the solution by the register
driftsraad import incidents FILE       take an incident list in; its rows say what is left out, and why
    --solution NAME --database FILE    of the rows that name none, and where to
    --replace                          where a known incident is otherwise in the list, the list is right
driftsraad export TABLE                write a table; “export list” names the tables
    --format csv|xlsx --output FILE --database FILE
driftsraad report matrix               the responsibility matrix as PDF
    --solution NAME                    a solution&apos;s; without it the standard
    --day 2026-06-01                   as it counts on a day; without it today
    --known 2026-06-01                 by what was known on a day; without it by all there is
driftsraad report monthly              the monthly operations report as PDF
    --month 2026-10
driftsraad report contracts            the contracts that run out, and by when notice must be given, as PDF
    --months 12                        how far ahead (default: the database&apos;s setting)
driftsraad report roles                who processes whose data, as PDF
    --solution NAME                    a solution&apos;s; without it all in operation
driftsraad report chain                a solution&apos;s chain, its fault&apos;s way and promise as PDF
    --solution NAME --link &quot;A &gt; B&quot;     which link failed, user &gt; provider; without it as its open incident says
driftsraad report incident             what happened in one incident, and what was told, as PDF
    --reference H-214                  its number
driftsraad report incidents            the incidents that were reported in a period, as PDF
    --from 2026-10-01 --to 2026-10-31  its first and its last day
    --solution NAME                    a solution&apos;s; without it all of them
    --output FILE --database FILE      for all reports

--language da|en    the language of window, papers and answers
--help, --version

The exit code is 0 where it was done; 1 where it was understood and not done (refused, out of reach, nothing
to take in or to print, a database that is not sound); 2 where the words were not understood and nothing was
tried. The reason stands on standard error.
</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln component</numerusform>
            <numerusform>%Ln components</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultNaming</name>
    <message>
        <source>What failed behind %1</source>
        <translation>What failed behind %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>What failed</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>Follows up</translation>
    </message>
    <message>
        <source>The chain does not say who follows up.</source>
        <translation>The chain does not say who follows up.</translation>
    </message>
    <message>
        <source>Written into %1</source>
        <translation>Written into %1</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Write part of the name</source>
        <translation>Write part of the name</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Edit group</source>
        <translation>Edit group</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Edit seat</source>
        <translation>Edit seat</translation>
    </message>
    <message>
        <source>New seat</source>
        <translation>New seat</translation>
    </message>
    <message>
        <source>Edit member</source>
        <translation>Edit member</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>New member</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>Priority %1</source>
        <translation>Priority %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln municipalities</source>
        <translation>
            <numerusform>%Ln municipality</numerusform>
            <numerusform>%Ln municipalities</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>at %1</translation>
    </message>
    <message>
        <source>Answer due in %1</source>
        <translation>Answer due in %1</translation>
    </message>
    <message>
        <source>Reported %1 ago</source>
        <translation>Reported %1 ago</translation>
    </message>
    <message>
        <source>Worked on for %1</source>
        <translation>Worked on for %1</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Closed %1</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>Resolved %1</translation>
    </message>
    <message>
        <source>No limit in the contract</source>
        <translation>No limit in the contract</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>Paused, %1 left</source>
        <translation>Paused, %1 left</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Limit exceeded</source>
        <translation>Limit exceeded</translation>
    </message>
    <message>
        <source>%1 past the limit</source>
        <translation>%1 past the limit</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>Within the limit</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 over</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 working time</source>
        <translation>%1 working time</translation>
    </message>
    <message>
        <source>Due %1 if the pause ended now</source>
        <translation>Due %1 if the pause ended now</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>Next update overdue by %1</source>
        <translation>Next update overdue by %1</translation>
    </message>
    <message>
        <source>Next update in %1</source>
        <translation>Next update in %1</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Planned %1</translation>
    </message>
    <message>
        <source>Planned to end %1</source>
        <translation>Planned to end %1</translation>
    </message>
    <message>
        <source>Under way, to end %1</source>
        <translation>Under way, to end %1</translation>
    </message>
    <message>
        <source>%1 used, limit %2</source>
        <translation>%1 used, limit %2</translation>
    </message>
    <message>
        <source>%1 work min</source>
        <translation>%1 work min</translation>
    </message>
    <message>
        <source>%1 work h</source>
        <translation>%1 work h</translation>
    </message>
    <message>
        <source>%1 work h %2 min</source>
        <translation>%1 work h %2 min</translation>
    </message>
    <message>
        <source>%1 to react</source>
        <translation>%1 to react</translation>
    </message>
    <message>
        <source>%1 to update</source>
        <translation>%1 to update</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <translation>%1 not recorded</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>%1 to resolve</source>
        <translation>%1 to resolve</translation>
    </message>
    <message>
        <source>Answer %1 overdue</source>
        <translation>Answer %1 overdue</translation>
    </message>
    <message>
        <source>Reaction %1 over</source>
        <translation>Reaction %1 over</translation>
    </message>
    <message>
        <source>Update %1 over</source>
        <translation>Update %1 over</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mun.</source>
        <comment>municipalities, on a narrow card</comment>
        <translation>
            <numerusform>%Ln mun.</numerusform>
            <numerusform>%Ln mun.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
</context>
<context>
    <name>MatrixExport</name>
    <message>
        <source>Responsibility, %1</source>
        <translation>Responsibility, %1</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Deviations from the standard</source>
        <translation>Deviations from the standard</translation>
    </message>
    <message>
        <source>Conditions and notes</source>
        <translation>Conditions and notes</translation>
    </message>
    <message>
        <source>%1: %2, standard %3</source>
        <translation>%1: %2, standard %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The answer from %1 was due %2.</source>
        <translation>The answer from %1 was due %2.</translation>
    </message>
    <message>
        <source>The answer from %1 is due %2.</source>
        <translation>The answer from %1 is due %2.</translation>
    </message>
    <message>
        <source>There is no deadline for the answer from %1.</source>
        <translation>There is no deadline for the answer from %1.</translation>
    </message>
    <message>
        <source>The advisory group takes it up at a meeting.</source>
        <translation>The advisory group takes it up at a meeting.</translation>
    </message>
    <message>
        <source>KOMBIT takes the contact to %1.</source>
        <translation>KOMBIT takes the contact to %1.</translation>
    </message>
    <message>
        <source>KOMBIT&apos;s service manager holds %1 to the contract.</source>
        <translation>KOMBIT&apos;s service manager holds %1 to the contract.</translation>
    </message>
    <message>
        <source>%1 owes the municipality an answer by a deadline.</source>
        <translation>%1 owes the municipality an answer by a deadline.</translation>
    </message>
    <message>
        <source>the Operations advisory group</source>
        <translation>the Operations advisory group</translation>
    </message>
    <message>
        <source>the service manager</source>
        <translation>the service manager</translation>
    </message>
    <message>
        <source>the supplier</source>
        <translation>the supplier</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Contract holder</source>
        <translation>Contract holder</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>Notice in months</source>
        <translation>Notice in months</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message>
        <source>The contract already promises %1 (%2) in this period. Give the older one a last day first.</source>
        <translation>The contract already promises %1 (%2) in this period. Give the older one a last day first.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Give it a name.</translation>
    </message>
    <message>
        <source>Choose who delivers under the contract.</source>
        <translation>Choose who delivers under the contract.</translation>
    </message>
    <message>
        <source>Choose who holds the contract and follows up on it.</source>
        <translation>Choose who holds the contract and follows up on it.</translation>
    </message>
    <message>
        <source>The holder and the supplier are two different parties.</source>
        <translation>The holder and the supplier are two different parties.</translation>
    </message>
    <message>
        <source>The notice is between 0 and 120 months.</source>
        <translation>The notice is between 0 and 120 months.</translation>
    </message>
    <message>
        <source>The target is more than 0.</source>
        <translation>The target is more than 0.</translation>
    </message>
    <message>
        <source>Availability is at most 100 %.</source>
        <translation>Availability is at most 100 %.</translation>
    </message>
    <message>
        <source>The priority is 1 to 4, or all.</source>
        <translation>The priority is 1 to 4, or all.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Service hours</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation>In operation</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Response time</translation>
    </message>
    <message>
        <source>Reaction time</source>
        <translation>Reaction time</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Resolution time</translation>
    </message>
    <message>
        <source>Support answer</source>
        <translation>Support answer</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>at most %1 h</source>
        <translation>at most %1 h</translation>
    </message>
    <message>
        <source>at most %1 min</source>
        <translation>at most %1 min</translation>
    </message>
    <message>
        <source>at most %1 s</source>
        <translation>at most %1 s</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metric</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalty</translation>
    </message>
    <message>
        <source>Penalty from</source>
        <translation>Penalty from</translation>
    </message>
    <message>
        <source>Example data: parties and solutions</source>
        <translation>Example data: parties and solutions</translation>
    </message>
    <message>
        <source>Example data: contracts</source>
        <translation>Example data: contracts</translation>
    </message>
    <message>
        <source>Example data: groups</source>
        <translation>Example data: groups</translation>
    </message>
    <message>
        <source>Example data: responsibility matrix</source>
        <translation>Example data: responsibility matrix</translation>
    </message>
    <message>
        <source>Example data: incidents</source>
        <translation>Example data: incidents</translation>
    </message>
    <message>
        <source>Example data: monthly reports</source>
        <translation>Example data: monthly reports</translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>Example data</translation>
    </message>
    <message>
        <source>The file is empty. Ask the sender for it again.</source>
        <translation>The file is empty. Ask the sender for it again.</translation>
    </message>
    <message>
        <source>The file has a title or headings but no rows below them. Ask the sender for the whole report.</source>
        <translation>The file has a title or headings but no rows below them. Ask the sender for the whole report.</translation>
    </message>
    <message>
        <source>The file is damaged or was cut short on its way. Ask the sender for it again.</source>
        <translation>The file is damaged or was cut short on its way. Ask the sender for it again.</translation>
    </message>
    <message>
        <source>The workbook is locked with a password. Open it in Excel, remove the password and save it, or ask the sender for an open copy.</source>
        <translation>The workbook is locked with a password. Open it in Excel, remove the password and save it, or ask the sender for an open copy.</translation>
    </message>
    <message>
        <source>The file is in the old Excel format (.xls). Open it in Excel and save it as .xlsx.</source>
        <translation>The file is in the old Excel format (.xls). Open it in Excel and save it as .xlsx.</translation>
    </message>
    <message>
        <source>The file is in Excel&apos;s binary format (.xlsb). Open it in Excel and save it as .xlsx.</source>
        <translation>The file is in Excel&apos;s binary format (.xlsb). Open it in Excel and save it as .xlsx.</translation>
    </message>
    <message>
        <source>The file is a web page, even if it is called a spreadsheet. Open it in Excel and save it as .xlsx.</source>
        <translation>The file is a web page, even if it is called a spreadsheet. Open it in Excel and save it as .xlsx.</translation>
    </message>
    <message>
        <source>The file is a spreadsheet saved as XML. Open it in Excel and save it as .xlsx.</source>
        <translation>The file is a spreadsheet saved as XML. Open it in Excel and save it as .xlsx.</translation>
    </message>
    <message>
        <source>The file is a PDF. Ask the sender for the figures as a spreadsheet (.xlsx, .ods or .csv).</source>
        <translation>The file is a PDF. Ask the sender for the figures as a spreadsheet (.xlsx, .ods or .csv).</translation>
    </message>
    <message>
        <source>The file is not a spreadsheet. Ask the sender for the figures as .xlsx, .ods or .csv.</source>
        <translation>The file is not a spreadsheet. Ask the sender for the figures as .xlsx, .ods or .csv.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a report can hold and was not opened. Ask the sender what it is before you try again.</source>
        <translation>The file unpacks to far more than a report can hold and was not opened. Ask the sender what it is before you try again.</translation>
    </message>
    <message>
        <source>The file has more than %1 cells. Save the sheet with the figures as a file of its own.</source>
        <translation>The file has more than %1 cells. Save the sheet with the figures as a file of its own.</translation>
    </message>
    <message>
        <source>The workbook&apos;s formulas have no stored results. Open it in Excel, let it calculate, save it and import it again.</source>
        <translation>The workbook&apos;s formulas have no stored results. Open it in Excel, let it calculate, save it and import it again.</translation>
    </message>
    <message>
        <source>The file&apos;s letters cannot be read. Open it where it was made and save it as CSV in UTF-8.</source>
        <translation>The file&apos;s letters cannot be read. Open it where it was made and save it as CSV in UTF-8.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Reading was stopped.</translation>
    </message>
    <message>
        <source>The table has no columns to write.</source>
        <translation>The table has no columns to write.</translation>
    </message>
    <message>
        <source>The workbook could not be made: there is no room for the temporary file. Make room on the disk and try again.</source>
        <translation>The workbook could not be made: there is no room for the temporary file. Make room on the disk and try again.</translation>
    </message>
    <message>
        <source>The table has %1 rows, more than a sheet can hold. Narrow it down, or write it as CSV.</source>
        <translation>The table has %1 rows, more than a sheet can hold. Narrow it down, or write it as CSV.</translation>
    </message>
    <message>
        <source>%1 holds a place but comes from %2</source>
        <translation>%1 holds a place but comes from %2</translation>
    </message>
    <message>
        <source>%1 holds a place until %2</source>
        <translation>%1 holds a place until %2</translation>
    </message>
    <message>
        <source>%1 holds a place</source>
        <translation>%1 holds a place</translation>
    </message>
    <message>
        <source>%1 takes a place on %2</source>
        <translation>%1 takes a place on %2</translation>
    </message>
    <message>
        <source>%1&apos;s membership ended on %2</source>
        <translation>%1&apos;s membership ended on %2</translation>
    </message>
    <message numerus="yes">
        <source>%n places have nobody</source>
        <translation>
            <numerusform>%n place has nobody</numerusform>
            <numerusform>%n places have nobody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than the seat has places</source>
        <translation>
            <numerusform>%n more than the seat has places</numerusform>
            <numerusform>%n more than the seat has places</numerusform>
        </translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Steering committee</translation>
    </message>
    <message>
        <source>Expert or reference group</source>
        <translation>Expert or reference group</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>User group</translation>
    </message>
    <message>
        <source>Ad hoc group</source>
        <translation>Ad hoc group</translation>
    </message>
    <message>
        <source>Advisory group</source>
        <translation>Advisory group</translation>
    </message>
    <message>
        <source>Is informed</source>
        <translation>Is informed</translation>
    </message>
    <message>
        <source>Is consulted</source>
        <translation>Is consulted</translation>
    </message>
    <message>
        <source>Co-decides</source>
        <translation>Co-decides</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>Meets ad hoc</source>
        <translation>Meets ad hoc</translation>
    </message>
    <message>
        <source>Meets twice a year</source>
        <translation>Meets twice a year</translation>
    </message>
    <message numerus="yes">
        <source>Meets %n times a year</source>
        <translation>
            <numerusform>Meets once a year</numerusform>
            <numerusform>Meets %n times a year</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>Meetings a year</source>
        <translation>Meetings a year</translation>
    </message>
    <message>
        <source>Mandate is a draft</source>
        <translation>Mandate is a draft</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Kind of organisation</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Appointed by</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Represents</translation>
    </message>
    <message>
        <source>The seat %1 belongs to another group.</source>
        <translation>The seat %1 belongs to another group.</translation>
    </message>
    <message>
        <source>%1 is a member of the group in this period already.</source>
        <translation>%1 is a member of the group in this period already.</translation>
    </message>
    <message>
        <source>%1 is the group&apos;s chair in this period. A group has one chair at a time.</source>
        <translation>%1 is the group&apos;s chair in this period. A group has one chair at a time.</translation>
    </message>
    <message>
        <source>Meetings a year are 0 (ad hoc) to 52.</source>
        <translation>Meetings a year are 0 (ad hoc) to 52.</translation>
    </message>
    <message>
        <source>A seat has 1 to 99 places.</source>
        <translation>A seat has 1 to 99 places.</translation>
    </message>
    <message>
        <source>Choose the person.</source>
        <translation>Choose the person.</translation>
    </message>
    <message numerus="yes">
        <source>The seat %1 cannot be deleted: %n members hold or held it.</source>
        <translation>
            <numerusform>The seat %1 cannot be deleted: %n member holds or held it.</numerusform>
            <numerusform>The seat %1 cannot be deleted: %n members hold or held it.</numerusform>
        </translation>
    </message>
    <message>
        <source>The membership ended on %1 already.</source>
        <translation>The membership ended on %1 already.</translation>
    </message>
    <message>
        <source>Operational incident</source>
        <translation>Operational incident</translation>
    </message>
    <message>
        <source>Security incident</source>
        <translation>Security incident</translation>
    </message>
    <message>
        <source>Planned window</source>
        <translation>Planned window</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Under investigation</source>
        <translation>Under investigation</translation>
    </message>
    <message>
        <source>At third party</source>
        <translation>At third party</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Third party</translation>
    </message>
    <message>
        <source>KOMBIT</source>
        <translation>KOMBIT</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>1st level</source>
        <translation>1st level</translation>
    </message>
    <message>
        <source>2nd level</source>
        <translation>2nd level</translation>
    </message>
    <message>
        <source>3rd level</source>
        <translation>3rd level</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>In this state since</source>
        <translation>In this state since</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Reason for the priority</source>
        <translation>Reason for the priority</translation>
    </message>
    <message>
        <source>Support level</source>
        <translation>Support level</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Reporting organisation</source>
        <translation>Reporting organisation</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Responsible person</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Occurred</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>First reaction</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Closed at</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>Reason for closing</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Affected municipalities</source>
        <translation>Affected municipalities</translation>
    </message>
    <message>
        <source>Affected municipality</source>
        <translation>Affected municipality</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Write a title.</translation>
    </message>
    <message>
        <source>Choose the solution.</source>
        <translation>Choose the solution.</translation>
    </message>
    <message>
        <source>The priority is a number from 1 to 4.</source>
        <translation>The priority is a number from 1 to 4.</translation>
    </message>
    <message>
        <source>Write why the priority is not %1, which impact and urgency give.</source>
        <translation>Write why the priority is not %1, which impact and urgency give.</translation>
    </message>
    <message>
        <source>Choose the third party that the incident is handed to.</source>
        <translation>Choose the third party that the incident is handed to.</translation>
    </message>
    <message>
        <source>Write when the third party&apos;s answer is due.</source>
        <translation>Write when the third party&apos;s answer is due.</translation>
    </message>
    <message>
        <source>The incident cannot be reported before it occurred.</source>
        <translation>The incident cannot be reported before it occurred.</translation>
    </message>
    <message>
        <source>Operation cannot be restored before the incident occurred.</source>
        <translation>Operation cannot be restored before the incident occurred.</translation>
    </message>
    <message>
        <source>The incident cannot be acknowledged before it was reported.</source>
        <translation>The incident cannot be acknowledged before it was reported.</translation>
    </message>
    <message>
        <source>The incident cannot be closed before it was reported.</source>
        <translation>The incident cannot be closed before it was reported.</translation>
    </message>
    <message>
        <source>An incident is closed when its cause is known. Choose the cause, or write why it is closed without one.</source>
        <translation>An incident is closed when its cause is known. Choose the cause, or write why it is closed without one.</translation>
    </message>
    <message>
        <source>%1 is not a municipality.</source>
        <translation>%1 is not a municipality.</translation>
    </message>
    <message>
        <source>The number and the state are not changed in the form.</source>
        <translation>The number and the state are not changed in the form.</translation>
    </message>
    <message>
        <source>%1 has been moved to %2 meanwhile.</source>
        <translation>%1 has been moved to %2 meanwhile.</translation>
    </message>
    <message>
        <source>%1 (summer time)</source>
        <translation>%1 (summer time)</translation>
    </message>
    <message>
        <source>%1 (winter time)</source>
        <translation>%1 (winter time)</translation>
    </message>
    <message>
        <source>%1 has been looked at and does not become new again.</source>
        <translation>%1 has been looked at and does not become new again.</translation>
    </message>
    <message>
        <source>%1 has been looked at and does not become new again. Move it to Under investigation.</source>
        <translation>%1 has been looked at and does not become new again. Move it to Under investigation.</translation>
    </message>
    <message>
        <source>The time when the answer is due has passed already. Write a later one.</source>
        <translation>The time when the answer is due has passed already. Write a later one.</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Write what happened.</translation>
    </message>
    <message>
        <source>The timeline tells what has happened; this time has not come yet.</source>
        <translation>The timeline tells what has happened; this time has not come yet.</translation>
    </message>
    <message>
        <source>Only what a person wrote can be withdrawn.</source>
        <translation>Only what a person wrote can be withdrawn.</translation>
    </message>
    <message>
        <source>The entry has been withdrawn already.</source>
        <translation>The entry has been withdrawn already.</translation>
    </message>
    <message>
        <source>Write why the entry is withdrawn.</source>
        <translation>Write why the entry is withdrawn.</translation>
    </message>
    <message>
        <source>Impact %1 and urgency %2 give priority %3.</source>
        <translation>Impact: %1, urgency: %2. Gives priority %3.</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Timeline entry</source>
        <translation>Timeline entry</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>In the summary</source>
        <translation>In the summary</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Reason for withdrawing</source>
        <translation>Reason for withdrawing</translation>
    </message>
    <message>
        <source>Handed to %1, answer due %2</source>
        <translation>Handed to %1, answer due %2</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Moved to %1</translation>
    </message>
    <message>
        <source>Priority set to %1</source>
        <translation>Priority set to %1</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities are affected</source>
        <translation>
            <numerusform>%n municipality is affected</numerusform>
            <numerusform>%n municipalities are affected</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the address as name@example.dk.</source>
        <translation>Write the address as name@example.dk.</translation>
    </message>
    <message>
        <source>%1 is in the register already.</source>
        <translation>%1 is in the register already.</translation>
    </message>
    <message>
        <source>A municipality code has four digits, for example 0851.</source>
        <translation>A municipality code has four digits, for example 0851.</translation>
    </message>
    <message>
        <source>Choose the organisation that the person belongs to.</source>
        <translation>Choose the organisation that the person belongs to.</translation>
    </message>
    <message>
        <source>The order is 0 or more.</source>
        <translation>The order is 0 or more.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted: %n people belong to it. Delete or move them first.</source>
        <translation>
            <numerusform>%1 cannot be deleted: %n person belongs to it. Delete or move the person first.</numerusform>
            <numerusform>%1 cannot be deleted: %n people belong to it. Delete or move them first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Third-party supplier</source>
        <translation>Third-party supplier</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Municipality code</source>
        <translation>Municipality code</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Sub-processor</source>
        <translation>Sub-processor</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Exactly one responsible</source>
        <translation>Exactly one responsible</translation>
    </message>
    <message>
        <source>Matrix cell</source>
        <translation>Matrix cell</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Degree</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>not responsible</source>
        <translation>not responsible</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>responsible</translation>
    </message>
    <message>
        <source>partly responsible</source>
        <translation>partly responsible</translation>
    </message>
    <message>
        <source>follows the standard</source>
        <translation>follows the standard</translation>
    </message>
    <message>
        <source>%1: it is not written when %2 is partly responsible.</source>
        <translation>%1: it is not written when %2 is partly responsible.</translation>
    </message>
    <message>
        <source>%1: nobody is responsible.</source>
        <translation>%1: nobody is responsible.</translation>
    </message>
    <message>
        <source>%1: exactly one must be responsible, but there are %2.</source>
        <translation>%1: exactly one must be responsible, but there are %2.</translation>
    </message>
    <message>
        <source>The task or the party has been removed in the meantime.</source>
        <translation>The task or the party has been removed in the meantime.</translation>
    </message>
    <message>
        <source>There is already one called %1.</source>
        <translation>There is already one called %1.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same field. Nothing was saved yet.</source>
        <translation>Somebody else has changed the same field. Nothing was saved yet.</translation>
    </message>
    <message>
        <source>Monthly report due on day</source>
        <translation>Monthly report due on day</translation>
    </message>
    <message>
        <source>Tolerance of shares</source>
        <translation>Tolerance of shares</translation>
    </message>
    <message>
        <source>Tolerance of times</source>
        <translation>Tolerance of times</translation>
    </message>
    <message>
        <source>A deadline is close</source>
        <translation>A deadline is close</translation>
    </message>
    <message>
        <source>A membership ends soon</source>
        <translation>A membership ends soon</translation>
    </message>
    <message>
        <source>First response to priority 1 and 2</source>
        <translation>First response to priority 1 and 2</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>The supplier&apos;s report for a month is due on this day of the next one, or on its last day</source>
        <translation>The supplier&apos;s report for a month is due on this day of the next one, or on its last day</translation>
    </message>
    <message>
        <source>Reported and observed availability count as different from this difference</source>
        <translation>Reported and observed availability count as different from this difference</translation>
    </message>
    <message>
        <source>Reported and observed times count as different from this share of the observed one</source>
        <translation>Reported and observed times count as different from this share of the observed one</translation>
    </message>
    <message>
        <source>The overview shows deadlines within these hours as close</source>
        <translation>The overview shows deadlines within this many hours as close</translation>
    </message>
    <message>
        <source>The overview names a membership that ends within these days</source>
        <translation>The overview names a membership that ends within this many days</translation>
    </message>
    <message>
        <source>A new incident of priority 1 or 2 is looked at within these hours</source>
        <translation>A new incident of priority 1 or 2 is looked at within this many hours</translation>
    </message>
    <message>
        <source>The value must lie between %1 and %2</source>
        <translation>The value must lie between %1 and %2</translation>
    </message>
    <message>
        <source>%1 has set it to %2 meanwhile. Look at the new value and choose again.</source>
        <translation>%1 has set it to %2 meanwhile. Look at the new value and choose again.</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>No database is open.</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>%1 is empty and was not attached.</source>
        <translation>%1 is empty and was not attached.</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB. Keep it on the shared drive and write where it is.</source>
        <translation>%1 is larger than 50 MB. Keep it on the shared drive and write where it is.</translation>
    </message>
    <message>
        <source>History was changed: %1 %2 in change %3.</source>
        <translation>History was changed: %1 %2 in change %3.</translation>
    </message>
    <message>
        <source>The chain of changes is broken at change %1.</source>
        <translation>The chain of changes is broken at change %1.</translation>
    </message>
    <message>
        <source>%1 %2: the field %3 is not what was last saved.</source>
        <translation>%1 %2: the field %3 is not what was last saved.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>The newest changes are missing: the chain ends at %1, not at %2.</source>
        <translation>The newest changes are missing: the chain ends at %1, not at %2.</translation>
    </message>
    <message>
        <source>%1 %2: %3 points at a record that is not there.</source>
        <translation>%1 %2: %3 points at a record that is not there.</translation>
    </message>
    <message>
        <source>This drive does not lock files in a way that several people can share. The database is opened for reading only. Put it on another drive, or copy it to this machine.</source>
        <translation>This drive does not lock files in a way that several people can share. The database is opened for reading only. Put it on another drive, or copy it to this machine.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>a removed record</source>
        <translation>a removed record</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted for good</source>
        <translation>deleted for good</translation>
    </message>
    <message>
        <source>Another program is saving in this database and did not finish within 5 seconds. Try again.</source>
        <translation>Another program is saving in this database and did not finish within 5 seconds. Try again.</translation>
    </message>
    <message>
        <source>The database can only be read here, so nothing was saved.</source>
        <translation>The database can only be read here, so nothing was saved.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; make room and try again.</source>
        <translation>The disk is full. Nothing was saved; make room and try again.</translation>
    </message>
    <message>
        <source>The database file cannot be reached. Check the drive and try again.</source>
        <translation>The database file cannot be reached. Check the drive and try again.</translation>
    </message>
    <message>
        <source>The database file is damaged and was left as it is. Open the newest copy in the folder “backups” beside it.</source>
        <translation>The database file is damaged and was left as it is. Open the newest copy in the folder “backups” beside it.</translation>
    </message>
    <message>
        <source>The file is not a Driftsråd database and was left as it is. Choose another file.</source>
        <translation>The file is not a Driftsråd database and was left as it is. Choose another file.</translation>
    </message>
    <message>
        <source>The database refused the change: something that must be unique or present is not.</source>
        <translation>The database refused the change: something that must be unique or present is not.</translation>
    </message>
    <message>
        <source>The program asked the database for something it does not have. Please report this.</source>
        <translation>The program asked the database for something it does not have. Please report this.</translation>
    </message>
    <message>
        <source>The database is set up for one machine and is in use, so it cannot be shared from this drive yet. Close it everywhere and open it again.</source>
        <translation>The database is set up for one machine and is in use, so it cannot be shared from this drive yet. Close it everywhere and open it again.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Driftsråd and was left as it is. Update this program to open it.</source>
        <translation>%1 was made by a newer Driftsråd and was left as it is. Update this program to open it.</translation>
    </message>
    <message>
        <source>%1 was made by an older Driftsråd and must be upgraded, but it can only be read here. Open it where it can be written.</source>
        <translation>%1 was made by an older Driftsråd and must be upgraded, but it can only be read here. Open it where it can be written.</translation>
    </message>
    <message>
        <source>%1 is already there. Choose another name, or open it.</source>
        <translation>%1 is already there. Choose another name, or open it.</translation>
    </message>
    <message>
        <source>%1 cannot be made there. Choose a folder that you can write in.</source>
        <translation>%1 cannot be made there. Choose a folder that you can write in.</translation>
    </message>
    <message>
        <source>%1 is not there. Check the drive, or choose another file.</source>
        <translation>%1 is not there. Check the drive, or choose another file.</translation>
    </message>
    <message>
        <source>The drive is mounted so that others&apos; locks are not seen (%1). The database is opened for reading only.</source>
        <translation>The drive is mounted so that others&apos; locks are not seen (%1). The database is opened for reading only.</translation>
    </message>
    <message>
        <source>You may not read %1. Ask its owner for access.</source>
        <translation>You may not read %1. Ask its owner for access.</translation>
    </message>
    <message>
        <source>You may read this file but not write in it. Changes are not possible.</source>
        <translation>You may read this file but not write in it. Changes are not possible.</translation>
    </message>
    <message>
        <source>%1: somebody has removed it in the meantime.</source>
        <translation>%1: somebody has removed it in the meantime.</translation>
    </message>
    <message>
        <source>The database has been upgraded by a newer Driftsråd. Update this program to go on writing.</source>
        <translation>The database has been upgraded by a newer Driftsråd. Update this program to go on writing.</translation>
    </message>
    <message>
        <source>%1 must be filled in.</source>
        <translation>%1 must be filled in.</translation>
    </message>
    <message>
        <source>It cannot be removed, because it is used: %1 %2.</source>
        <translation>It cannot be removed, because it is used: %1 %2.</translation>
    </message>
    <message>
        <source>It cannot be undone: %1 has been changed since, by %2.</source>
        <translation>It cannot be undone: %1 has been changed since, by %2.</translation>
    </message>
    <message>
        <source>It cannot be undone: the record has been removed since.</source>
        <translation>It cannot be undone: the record has been removed since.</translation>
    </message>
    <message>
        <source>It cannot be undone: something has been added to it since (%1).</source>
        <translation>It cannot be undone: something has been added to it since (%1).</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>The change is not there any more.</source>
        <translation>The change is not there any more.</translation>
    </message>
    <message>
        <source>It cannot be undone here: it was made by %1.</source>
        <translation>It cannot be undone here: it was made by %1.</translation>
    </message>
    <message>
        <source>The change has been undone already.</source>
        <translation>The change has been undone already.</translation>
    </message>
    <message>
        <source>It cannot be undone: content of it has been deleted for good.</source>
        <translation>It cannot be undone: content of it has been deleted for good.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Stopped; nothing was changed.</translation>
    </message>
    <message>
        <source>There is no figure for the month, neither reported nor observed.</source>
        <translation>There is no figure for the month, neither reported nor observed.</translation>
    </message>
    <message>
        <source>The supplier has reported no figure. The observed one counts.</source>
        <translation>The supplier has reported no figure. The observed one counts.</translation>
    </message>
    <message>
        <source>Nothing was observed for the month. The supplier&apos;s figure counts.</source>
        <translation>Nothing was observed for the month. The supplier&apos;s figure counts.</translation>
    </message>
    <message>
        <source>The supplier reports the target as met. What was observed misses it.</source>
        <translation>The supplier reports the target as met. What was observed misses it.</translation>
    </message>
    <message>
        <source>The supplier reports the target as missed. What was observed meets it.</source>
        <translation>The supplier reports the target as missed. What was observed meets it.</translation>
    </message>
    <message>
        <source>Reported and observed differ by more than the tolerance.</source>
        <translation>Reported and observed differ by more than the tolerance.</translation>
    </message>
    <message>
        <source>Reported and observed agree.</source>
        <translation>Reported and observed agree.</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>No target</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Fulfilled</translation>
    </message>
    <message>
        <source>Target missed</source>
        <translation>Target missed</translation>
    </message>
    <message>
        <source>Breach with penalty</source>
        <translation>Breach with penalty</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Promised: %1</translation>
    </message>
    <message>
        <source>No figure for the month, so it is neither met nor part of an average</source>
        <translation>No figure for the month, so it is neither met nor part of an average</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Figure: %1</translation>
    </message>
    <message>
        <source>No contract promises anything of the kind in that month</source>
        <translation>No contract promises anything of the kind in that month</translation>
    </message>
    <message>
        <source>The target is met</source>
        <translation>The target is met</translation>
    </message>
    <message>
        <source>The target is missed by %1</source>
        <translation>The target is missed by %1</translation>
    </message>
    <message>
        <source>The contract&apos;s penalty begins at %1</source>
        <translation>The contract&apos;s penalty begins at %1</translation>
    </message>
    <message>
        <source>The contract says: %1</source>
        <translation>The contract says: %1</translation>
    </message>
    <message>
        <source>Reported %1, observed %2</source>
        <translation>Reported %1, observed %2</translation>
    </message>
    <message>
        <source>The difference %1 is more than the tolerance %2</source>
        <translation>The difference %1 is more than the tolerance %2</translation>
    </message>
    <message>
        <source>The difference %1 is within the tolerance %2</source>
        <translation>The difference %1 is within the tolerance %2</translation>
    </message>
    <message>
        <source>%1.%2 percentage points</source>
        <translation>%1.%2 percentage points</translation>
    </message>
    <message>
        <source>The cell holds the error %1. Ask the supplier for the figure.</source>
        <translation>The cell holds the error %1. Ask the supplier for the figure.</translation>
    </message>
    <message>
        <source>“%1” may be two different numbers. Say whether the file has decimal comma or decimal point.</source>
        <translation>“%1” may be two different numbers. Say whether the file has decimal comma or decimal point.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” is not a number.</translation>
    </message>
    <message>
        <source>“%1” is not between 0 and 100 %.</source>
        <translation>“%1” is not between 0 and 100 %.</translation>
    </message>
    <message>
        <source>“%1” is at most one per cent. A share of the whole is probably meant.</source>
        <translation>“%1” is at most one per cent. A share of the whole is probably meant.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” is not a whole number.</translation>
    </message>
    <message>
        <source>The unit of “%1” is not stated. Say it for the column, or write it behind the figure.</source>
        <translation>The unit of “%1” is not stated. Say it for the column, or write it behind the figure.</translation>
    </message>
    <message>
        <source>“%1” is not a figure of this kind: %2.</source>
        <translation>“%1” is not a figure of this kind: %2.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1: %2</source>
        <translation>Nothing was imported. %1: %2</translation>
    </message>
    <message>
        <source>Nothing was imported. The solution “%1” is not in the register.</source>
        <translation>Nothing was imported. The solution “%1” is not in the register.</translation>
    </message>
    <message>
        <source>The file holds no figures that the program knows.</source>
        <translation>The file holds no figures that the program knows.</translation>
    </message>
    <message>
        <source>The file does not say whose report it is. Name the supplier.</source>
        <translation>The file does not say whose report it is. Name the supplier.</translation>
    </message>
    <message>
        <source>There is no supplier called “%1”. Known suppliers: %2.</source>
        <translation>There is no supplier called “%1”. Known suppliers: %2.</translation>
    </message>
    <message>
        <source>Rows %1 and %2 state different figures for %3, %4. Leave one of them out.</source>
        <translation>Rows %1 and %2 state different figures for %3, %4. Leave one of them out.</translation>
    </message>
    <message>
        <source>Row %1 names no solution that is in the register.</source>
        <translation>Row %1 names no solution that is in the register.</translation>
    </message>
    <message>
        <source>Row %1 has no month.</source>
        <translation>Row %1 has no month.</translation>
    </message>
    <message>
        <source>Row %1 is about %2, which has not begun.</source>
        <translation>Row %1 is about %2, which has not begun.</translation>
    </message>
    <message>
        <source>Row %1: %2 cannot be %3.</source>
        <translation>Row %1: %2 cannot be %3.</translation>
    </message>
    <message>
        <source>There is no figure to import.</source>
        <translation>There is no figure to import.</translation>
    </message>
    <message>
        <source>Choose the supplier whose report this is.</source>
        <translation>Choose the supplier whose report this is.</translation>
    </message>
    <message>
        <source>Choose what the figures of the column “%1” measure.</source>
        <translation>Choose what the figures of the column “%1” measure.</translation>
    </message>
    <message>
        <source>“%1” has no year.</source>
        <translation>“%1” has no year.</translation>
    </message>
    <message>
        <source>The table names no solution. Choose the one that it is about.</source>
        <translation>The table names no solution. Choose the one that it is about.</translation>
    </message>
    <message>
        <source>The table names no month. Choose the one that it is about.</source>
        <translation>The table names no month. Choose the one that it is about.</translation>
    </message>
    <message>
        <source>“%1” is not a month.</source>
        <translation>“%1” is not a month.</translation>
    </message>
    <message>
        <source>The same figure stands in %1.</source>
        <translation>The same figure stands in %1.</translation>
    </message>
    <message>
        <source>Another figure for the same stands in %1: %2. That one is used.</source>
        <translation>Another figure for the same stands in %1: %2. That one is used.</translation>
    </message>
    <message>
        <source>No figure was given.</source>
        <translation>No figure was given.</translation>
    </message>
    <message>
        <source>The outage was announced; its downtime does not count.</source>
        <translation>The outage was announced; its downtime does not count.</translation>
    </message>
    <message>
        <source>The row names no solution.</source>
        <translation>The row names no solution.</translation>
    </message>
    <message>
        <source>The row names no month.</source>
        <translation>The row names no month.</translation>
    </message>
    <message>
        <source>A row of totals; the program adds up itself.</source>
        <translation>A row of totals; the program adds up itself.</translation>
    </message>
    <message>
        <source>A row without figures.</source>
        <translation>A row without figures.</translation>
    </message>
    <message>
        <source>No figures are kept of “%1”.</source>
        <translation>No figures are kept of “%1”.</translation>
    </message>
    <message>
        <source>Response time, slowest</source>
        <translation>Response time, slowest</translation>
    </message>
    <message>
        <source>Answers within the limit</source>
        <translation>Answers within the limit</translation>
    </message>
    <message>
        <source>Reacted to in time</source>
        <translation>Reacted to in time</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>Resolved in time</translation>
    </message>
    <message>
        <source>Calls answered in time</source>
        <translation>Calls answered in time</translation>
    </message>
    <message>
        <source>Calls to support</source>
        <translation>Calls to support</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Requests to the system</source>
        <translation>Requests to the system</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Downtime</translation>
    </message>
    <message>
        <source>%1, category %2</source>
        <translation>%1, category %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observed</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Measurement</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Category or level</source>
        <translation>Category or level</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Supplier report</source>
        <translation>Supplier report</translation>
    </message>
    <message>
        <source>The report on %1 for %2 is already here with other figures. Say whether to replace or keep it.</source>
        <translation>The report on %1 for %2 is already here with other figures. Say whether to replace or keep it.</translation>
    </message>
    <message>
        <source>The report was already approved on %1.</source>
        <translation>The report was already approved on %1.</translation>
    </message>
    <message>
        <source>The report is not approved.</source>
        <translation>The report is not approved.</translation>
    </message>
    <message>
        <source>%1 cannot be %2.</source>
        <translation>%1 cannot be %2.</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>Not expected</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Too late</translation>
    </message>
    <message>
        <source>Received on %1, due on %2</source>
        <translation>Received on %1, due on %2</translation>
    </message>
    <message numerus="yes">
        <source>Received on %1, %n days after it was due</source>
        <translation>
            <numerusform>Received on %1, %n day after it was due</numerusform>
            <numerusform>Received on %1, %n days after it was due</numerusform>
        </translation>
    </message>
    <message>
        <source>No contract was in force in %1</source>
        <translation>No contract was in force in %1</translation>
    </message>
    <message>
        <source>Not received yet, due on %1</source>
        <translation>Not received yet, due on %1</translation>
    </message>
    <message>
        <source>Not received, was due on %1</source>
        <translation>Not received, was due on %1</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>What is measured</translation>
    </message>
    <message>
        <source>The row&apos;s figure</source>
        <translation>The row&apos;s figure</translation>
    </message>
    <message>
        <source>A figure of its own</source>
        <translation>A figure of its own</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Support level or category</source>
        <translation>Support level or category</translation>
    </message>
    <message>
        <source>Announced in advance</source>
        <translation>Announced in advance</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Digest (SHA-256)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Mapping profile</source>
        <translation>Mapping profile</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Headings</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Move %1 to %2</translation>
    </message>
    <message>
        <source>Set the priority of %1 to %2</source>
        <translation>Set the priority of %1 to %2</translation>
    </message>
    <message>
        <source>Write in the timeline of %1</source>
        <translation>Write in the timeline of %1</translation>
    </message>
    <message>
        <source>Withdraw an entry in the timeline of %1</source>
        <translation>Withdraw an entry in the timeline of %1</translation>
    </message>
    <message>
        <source>Change the summary of %1</source>
        <translation>Change the summary of %1</translation>
    </message>
    <message>
        <source>Register the incident %1</source>
        <translation>Register the incident %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder, or close the file where it is open.</source>
        <translation>%1 could not be written. Choose another folder, or close the file where it is open.</translation>
    </message>
    <message>
        <source>Somebody else has deleted the record meanwhile</source>
        <translation>Somebody else has deleted the record meanwhile</translation>
    </message>
    <message>
        <source>Not saved. What you typed still stands in the form.</source>
        <translation>Not saved. What you typed still stands in the form.</translation>
    </message>
    <message>
        <source>The option %1 is not known. “driftsraad --help” lists them.</source>
        <translation>The option %1 is not known. “driftsraad --help” lists them.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>The option %1 needs a value.</translation>
    </message>
    <message>
        <source>The language %1 is not known; use da or en.</source>
        <translation>The language %1 is not known; use da or en.</translation>
    </message>
    <message>
        <source>%1 is a database and was left as it is. Choose another name.</source>
        <translation>%1 is a database and was left as it is. Choose another name.</translation>
    </message>
    <message>
        <source>%1 cannot be written: check that the folder is there, that you may write in it and that the disk has room.</source>
        <translation>%1 cannot be written: check that the folder is there, that you may write in it and that the disk has room.</translation>
    </message>
    <message>
        <source>Say one file to make: driftsraad demo FILE.</source>
        <translation>Say one file to make: driftsraad demo FILE.</translation>
    </message>
    <message>
        <source>%1 is not a day; write it like 2026-11-23.</source>
        <translation>%1 is not a day; write it like 2026-11-23.</translation>
    </message>
    <message>
        <source>%1 is made, with example data as of %2.</source>
        <translation>%1 is made, with example data as of %2.</translation>
    </message>
    <message>
        <source>Say one file to check: driftsraad check FILE.</source>
        <translation>Say one file to check: driftsraad check FILE.</translation>
    </message>
    <message numerus="yes">
        <source>The database is sound: file, references and %n changes checked.</source>
        <translation>
            <numerusform>The database is sound: file, references and %n change checked.</numerusform>
            <numerusform>The database is sound: file, references and %n changes checked.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is not sound:
%1</source>
        <translation>The database is not sound:
%1</translation>
    </message>
    <message>
        <source>Say one table to export; “driftsraad export list” names them.</source>
        <translation>Say one table to export; “driftsraad export list” names them.</translation>
    </message>
    <message>
        <source>The format %1 is not known; use csv or xlsx.</source>
        <translation>The format %1 is not known; use csv or xlsx.</translation>
    </message>
    <message>
        <source>Say where to write the workbook: --output FILE.</source>
        <translation>Say where to write the workbook: --output FILE.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are written to %1.</source>
        <translation>
            <numerusform>%n row is written to %1.</numerusform>
            <numerusform>%n rows are written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which database: --database FILE.</source>
        <translation>Say which database: --database FILE.</translation>
    </message>
    <message>
        <source>%1 cannot be read: check that it is there and that you may read it.</source>
        <translation>%1 cannot be read: check that it is there and that you may read it.</translation>
    </message>
    <message>
        <source>The figures of %1 are here already; nothing was changed.</source>
        <translation>The figures of %1 are here already; nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures taken in from %1.</source>
        <translation>
            <numerusform>%n figure taken in from %1.</numerusform>
            <numerusform>%n figures taken in from %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken: %1: %2</source>
        <translation>Not taken: %1: %2</translation>
    </message>
    <message>
        <source>Not known as a solution: %1</source>
        <translation>Not known as a solution: %1</translation>
    </message>
    <message>
        <source>Say one file to import: driftsraad import FILE.</source>
        <translation>Say one file to import: driftsraad import FILE.</translation>
    </message>
    <message>
        <source>Choose one of --replace and --keep.</source>
        <translation>Choose one of --replace and --keep.</translation>
    </message>
    <message>
        <source>Import the report %1</source>
        <translation>Import the report %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>without a time limit</source>
        <translation>without a time limit</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Solutions</translation>
    </message>
    <message>
        <source>All priorities, %1</source>
        <translation>All priorities, %1</translation>
    </message>
    <message>
        <source>Priority %1, %2</source>
        <translation>Priority %1, %2</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Service levels</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The record is no longer in the register.</source>
        <translation>The record is no longer in the register.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Within %1 hours</source>
        <translation>Within %1 hours</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Below target</source>
        <translation>Below target</translation>
    </message>
    <message>
        <source>Awaits answer</source>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>Priority 2</source>
        <translation>Priority 2</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>Nobody responsible</source>
        <translation>Nobody responsible</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Ends soon</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>Open reports</translation>
    </message>
    <message>
        <source>See figures</source>
        <translation>See figures</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>Open incident</translation>
    </message>
    <message>
        <source>Open the matrix</source>
        <translation>Open the matrix</translation>
    </message>
    <message>
        <source>Find member</source>
        <translation>Find member</translation>
    </message>
    <message>
        <source>Monthly report for %1 is missing</source>
        <translation>Monthly report for %1 is missing</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · from %2</translation>
    </message>
    <message>
        <source>%1 was below its target in %2</source>
        <translation>%1 was below its target in %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 answers</source>
        <translation>%1 · %2 · %3 answers</translation>
    </message>
    <message>
        <source>%1 of %2 places are taken</source>
        <translation>%1 of %2 places are taken</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 places are taken</source>
        <translation>%1 · %2 of %3 places are taken</translation>
    </message>
    <message numerus="yes">
        <source>%n expired places in %1</source>
        <translation>
            <numerusform>%n expired place in %1</numerusform>
            <numerusform>%n expired places in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant places in %1</source>
        <translation>
            <numerusform>%n vacant place in %1</numerusform>
            <numerusform>%n vacant places in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A membership of %1 ends</source>
        <translation>A membership of %1 ends</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks without anyone responsible</source>
        <translation>
            <numerusform>%n task without anyone responsible</numerusform>
            <numerusform>%n tasks without anyone responsible</numerusform>
        </translation>
    </message>
    <message>
        <source>Monthly reports</source>
        <translation>Monthly reports</translation>
    </message>
    <message>
        <source>Answers from third parties</source>
        <translation>Answers from third parties</translation>
    </message>
    <message>
        <source>Places in groups</source>
        <translation>Places in groups</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Memberships</translation>
    </message>
    <message>
        <source>Responsibility matrix</source>
        <translation>Responsibility matrix</translation>
    </message>
    <message>
        <source>There is no solution called “%1”. Known solutions: %2.</source>
        <translation>There is no solution called “%1”. Known solutions: %2.</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, level %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Edit the seat %1</source>
        <translation>Edit the seat %1</translation>
    </message>
    <message>
        <source>Add the seat %1</source>
        <translation>Add the seat %1</translation>
    </message>
    <message>
        <source>Edit the member %1</source>
        <translation>Edit the member %1</translation>
    </message>
    <message>
        <source>Add the member %1</source>
        <translation>Add the member %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Delete %1</translation>
    </message>
    <message>
        <source>Remove %1 from the group</source>
        <translation>Remove %1 from the group</translation>
    </message>
    <message>
        <source>End %1&apos;s membership</source>
        <translation>End %1&apos;s membership</translation>
    </message>
    <message>
        <source>Delete the seat %1</source>
        <translation>Delete the seat %1</translation>
    </message>
    <message>
        <source>Choose one from the list, or leave it empty.</source>
        <translation>Choose one from the list, or leave it empty.</translation>
    </message>
    <message>
        <source>Write the date as 23-11-2026.</source>
        <translation>Write the date as 23-11-2026.</translation>
    </message>
    <message>
        <source>Add a service level</source>
        <translation>Add a service level</translation>
    </message>
    <message>
        <source>Edit a service level</source>
        <translation>Edit a service level</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>Add the 98 municipalities</source>
        <translation>Add the 98 municipalities</translation>
    </message>
    <message>
        <source>Delete a service level</source>
        <translation>Delete a service level</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB. Attach a smaller file or a link to it.</source>
        <translation>%1 is larger than 50 MB. Attach a smaller file or a link to it.</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n files</source>
        <translation>
            <numerusform>Attach %n file</numerusform>
            <numerusform>Attach %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the attachment %1</source>
        <translation>Remove the attachment %1</translation>
    </message>
    <message>
        <source>Change the setting: %1</source>
        <translation>Change the setting: %1</translation>
    </message>
    <message>
        <source>%1 could not be read. Is it open elsewhere, or moved?</source>
        <translation>%1 could not be read. Is it open elsewhere, or moved?</translation>
    </message>
    <message>
        <source>No table with figures was found in the file. Is it the right one?</source>
        <translation>No table with figures was found in the file. Is it the right one?</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>Approve a monthly report</source>
        <translation>Approve a monthly report</translation>
    </message>
    <message>
        <source>Withdraw a monthly report&apos;s approval</source>
        <translation>Withdraw a monthly report&apos;s approval</translation>
    </message>
    <message>
        <source>No mail program answered. Set one up on this computer, or write to %1 yourself.</source>
        <translation>No mail program answered. Set one up on this computer, or write to %1 yourself.</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>Reported at</translation>
    </message>
    <message>
        <source>Timeline note</source>
        <translation>Timeline note</translation>
    </message>
    <message>
        <source>There is no solution called %1. The database has: %2.</source>
        <translation>There is no solution called %1. The database has: %2.</translation>
    </message>
    <message>
        <source>Say which month, like --month 2026-10.</source>
        <translation>Say which month, like --month 2026-10.</translation>
    </message>
    <message>
        <source>Say where to write the paper: --output FILE.pdf.</source>
        <translation>Say where to write the paper: --output FILE.pdf.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are written to %1.</source>
        <translation>
            <numerusform>%n page is written to %1.</numerusform>
            <numerusform>%n pages are written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a mark. Only X, (X) and empty cells can be pasted; nothing was changed.</source>
        <translation>“%1” is not a mark. Only X, (X) and empty cells can be pasted; nothing was changed.</translation>
    </message>
    <message>
        <source>The block is larger than the matrix from this cell on; nothing was changed.</source>
        <translation>The block is larger than the matrix from this cell on; nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>Set %n cells of the matrix</source>
        <translation>
            <numerusform>Set %n cell of the matrix</numerusform>
            <numerusform>Set %n cells of the matrix</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 follows the standard</source>
        <translation>%1 follows the standard</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cells into the matrix</source>
        <translation>
            <numerusform>Paste %n cell into the matrix</numerusform>
            <numerusform>Paste %n cells into the matrix</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the task %1</source>
        <translation>Add the task %1</translation>
    </message>
    <message>
        <source>Add the party %1</source>
        <translation>Add the party %1</translation>
    </message>
    <message>
        <source>Edit the task %1</source>
        <translation>Edit the task %1</translation>
    </message>
    <message>
        <source>Move the task %1</source>
        <translation>Move the task %1</translation>
    </message>
    <message>
        <source>Remove the task %1</source>
        <translation>Remove the task %1</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Stands under</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Operated by</source>
        <translation>Operated by</translation>
    </message>
    <message>
        <source>Service manager</source>
        <translation>Service manager</translation>
    </message>
    <message>
        <source>Operations advisory group</source>
        <translation>Operations advisory group</translation>
    </message>
    <message>
        <source>Awaits an answer</source>
        <translation>Awaits an answer</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalation</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Raised by</translation>
    </message>
    <message>
        <source>Raised at</source>
        <translation>Raised at</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>At this level since</source>
        <translation>At this level since</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Came from</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Number of the record</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>On the agenda</translation>
    </message>
    <message>
        <source>As the contract says</source>
        <translation>As the contract says</translation>
    </message>
    <message>
        <source>KOMBIT&apos;s responsibility</source>
        <translation>KOMBIT&apos;s responsibility</translation>
    </message>
    <message>
        <source>Outside KOMBIT&apos;s responsibility</source>
        <translation>Outside KOMBIT&apos;s responsibility</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Uses</translation>
    </message>
    <message>
        <source>Delivers</source>
        <translation>Delivers</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Carries</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>Follows up</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>Great Prayer Day</source>
        <translation>Great Prayer Day</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>New Year&apos;s Day</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Maundy Thursday</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Good Friday</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Easter Sunday</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Easter Monday</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Ascension Day</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Whit Sunday</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Whit Monday</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Christmas Day</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Second Day of Christmas</translation>
    </message>
    <message>
        <source>1 May</source>
        <translation>1 May</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>Constitution Day</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Christmas Eve</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>New Year&apos;s Eve</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Public holidays</translation>
    </message>
    <message>
        <source>Public holidays, 5 June, 24 and 31 December</source>
        <translation>Public holidays, 5 June, 24 and 31 December</translation>
    </message>
    <message>
        <source>KL (half days)</source>
        <translation>KL (half days)</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>around the clock</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>Around the clock</translation>
    </message>
    <message>
        <source>Never open</source>
        <translation>Never open</translation>
    </message>
    <message>
        <source>Every day %1</source>
        <translation>Every day %1</translation>
    </message>
    <message>
        <source>Working days %1</source>
        <translation>Working days %1</translation>
    </message>
    <message>
        <source>%1, also on holidays</source>
        <translation>%1, also on holidays</translation>
    </message>
    <message>
        <source>%1, closed on holidays</source>
        <translation>%1, closed on holidays</translation>
    </message>
    <message>
        <source>holidays %1</source>
        <translation>holidays %1</translation>
    </message>
    <message>
        <source>holidays on %1 %2</source>
        <translation>holidays on %1 %2</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Outside the hours</source>
        <translation>Outside the hours</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>Within the hours</source>
        <translation>Within the hours</translation>
    </message>
    <message>
        <source>Taken out of the agreed time</source>
        <translation>Taken out of the agreed time</translation>
    </message>
    <message>
        <source>%1, a planned window that the contract counts</source>
        <translation>%1, a planned window that the contract counts</translation>
    </message>
    <message>
        <source>%1, a planned window with too short notice</source>
        <translation>%1, a planned window with too short notice</translation>
    </message>
    <message>
        <source>%1, a planned window</source>
        <translation>%1, a planned window</translation>
    </message>
    <message>
        <source>%1, which the contract excuses</source>
        <translation>%1, which the contract excuses</translation>
    </message>
    <message>
        <source>%1, a planned window beyond what the contract allows in a month</source>
        <translation>%1, a planned window beyond what the contract allows in a month</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>not measurable</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (provisional)</translation>
    </message>
    <message>
        <source>No service time was agreed in the time that is measured</source>
        <translation>No service time was agreed in the time that is measured</translation>
    </message>
    <message>
        <source>Agreed service time: %1 minutes</source>
        <translation>Agreed service time: %1 minutes</translation>
    </message>
    <message>
        <source>Taken out of it by the contract: %1 minutes</source>
        <translation>Taken out of it by the contract: %1 minutes</translation>
    </message>
    <message>
        <source>Stops that the contract excuses: %1 minutes</source>
        <translation>Stops that the contract excuses: %1 minutes</translation>
    </message>
    <message>
        <source>Downtime: %1 minutes</source>
        <translation>Downtime: %1 minutes</translation>
    </message>
    <message>
        <source>They are %1 minutes of stops by their weight</source>
        <translation>They are %1 minutes of stops by their weight</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Waiting for %1</translation>
    </message>
    <message>
        <source>Waiting for %1: %2</source>
        <translation>Waiting for %1: %2</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Next update</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Working minutes</source>
        <translation>Working minutes</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Working hours</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>Calendar days</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working minutes</source>
        <translation>
            <numerusform>%n working minute</numerusform>
            <numerusform>%n working minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working hours</source>
        <translation>
            <numerusform>%n working hour</numerusform>
            <numerusform>%n working hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar days</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Exceeded</source>
        <translation>Exceeded</translation>
    </message>
    <message>
        <source>The contract sets no limit</source>
        <translation>The contract sets no limit</translation>
    </message>
    <message>
        <source>Counted in the hours %1</source>
        <translation>Counted in the hours %1</translation>
    </message>
    <message>
        <source>Counted round the clock</source>
        <translation>Counted round the clock</translation>
    </message>
    <message>
        <source>Reported outside the hours, which has a limit of its own</source>
        <translation>Reported outside the hours, which has a limit of its own</translation>
    </message>
    <message>
        <source>Reported within the hours</source>
        <translation>Reported within the hours</translation>
    </message>
    <message>
        <source>%1 of %2 minutes are used</source>
        <translation>%1 of %2 minutes are used</translation>
    </message>
    <message>
        <source>Due at %1 if the pause ended now</source>
        <translation>Due at %1 if the pause ended now</translation>
    </message>
    <message>
        <source>Due at %1</source>
        <translation>Due at %1</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Choose who is responsible for %1</source>
        <translation>Choose who is responsible for %1</translation>
    </message>
    <message>
        <source>%1 against the target of %2 · %3</source>
        <translation>%1 against the target of %2 · %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2 (%3)</source>
        <translation>%1 → %2 (%3)</translation>
    </message>
    <message>
        <source>1st level support</source>
        <translation>1st level support</translation>
    </message>
    <message>
        <source>2nd level support</source>
        <translation>2nd level support</translation>
    </message>
    <message>
        <source>3rd level support</source>
        <translation>3rd level support</translation>
    </message>
    <message>
        <source>Operations follow-up</source>
        <translation>Operations follow-up</translation>
    </message>
    <message>
        <source>The answer must be due later than now.</source>
        <translation>The answer must be due later than now.</translation>
    </message>
    <message>
        <source>“%1” was closed on %2: %3.</source>
        <translation>“%1” was closed on %2: %3.</translation>
    </message>
    <message>
        <source>Write what the escalation is about.</source>
        <translation>Write what the escalation is about.</translation>
    </message>
    <message>
        <source>Choose who raises it.</source>
        <translation>Choose who raises it.</translation>
    </message>
    <message>
        <source>Write why it is escalated.</source>
        <translation>Write why it is escalated.</translation>
    </message>
    <message>
        <source>Level, deadline and outcome are not changed in the form.</source>
        <translation>Level, deadline and outcome are not changed in the form.</translation>
    </message>
    <message>
        <source>It is closed: %1.</source>
        <translation>It is closed: %1.</translation>
    </message>
    <message>
        <source>No level stands above the advisory group. Put it on the agenda of a meeting.</source>
        <translation>No level stands above the advisory group. Put it on the agenda of a meeting.</translation>
    </message>
    <message>
        <source>There is no deadline for the answer from %1. It can be taken up to %2 with a reason.</source>
        <translation>There is no deadline for the answer from %1. It can be taken up to %2 with a reason.</translation>
    </message>
    <message>
        <source>The answer from %1 is due %2. Before that it can be taken up to %3 with a reason only.</source>
        <translation>The answer from %1 is due %2. Before that it can be taken up to %3 with a reason only.</translation>
    </message>
    <message>
        <source>The answer from %1 was due %2. It can be taken up to %3.</source>
        <translation>The answer from %1 was due %2. It can be taken up to %3.</translation>
    </message>
    <message>
        <source>It has been taken up to %1 meanwhile.</source>
        <translation>It has been taken up to %1 meanwhile.</translation>
    </message>
    <message>
        <source>Write what the answer was.</source>
        <translation>Write what the answer was.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Write the reason.</translation>
    </message>
    <message>
        <source>An escalation is closed with an outcome.</source>
        <translation>An escalation is closed with an outcome.</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Taken up</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>New deadline</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Put on the agenda</translation>
    </message>
    <message>
        <source>Taken off the agenda</source>
        <translation>Taken off the agenda</translation>
    </message>
    <message>
        <source>Raised to %1; the answer is due %2</source>
        <translation>Raised to %1; the answer is due %2</translation>
    </message>
    <message>
        <source>Taken up to %1; the answer is due %2</source>
        <translation>Taken up to %1; the answer is due %2</translation>
    </message>
    <message>
        <source>Reminder to %1</source>
        <translation>Reminder to %1</translation>
    </message>
    <message>
        <source>The answer is now due %1</source>
        <translation>The answer is now due %1</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Answered by %1</translation>
    </message>
    <message>
        <source>Rejected by %1</source>
        <translation>Rejected by %1</translation>
    </message>
    <message>
        <source>Step of an escalation</source>
        <translation>Step of an escalation</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Wait for the answer, or take the escalation up to %1 and write why it cannot wait.</source>
        <translation>Wait for the answer, or take the escalation up to %1 and write why it cannot wait.</translation>
    </message>
    <message>
        <source>Take the escalation up to %1.</source>
        <translation>Take the escalation up to %1.</translation>
    </message>
    <message>
        <source>“%1” has been with %2 since %3.</source>
        <translation>“%1” has been with %2 since %3.</translation>
    </message>
    <message>
        <source>%1: %2 has answered.</source>
        <translation>%1: %2 has answered.</translation>
    </message>
    <message>
        <source>%1: the answer from %2 was due %3.</source>
        <translation>%1: the answer from %2 was due %3.</translation>
    </message>
    <message>
        <source>%1: the answer from %2 is due %3.</source>
        <translation>%1: the answer from %2 is due %3.</translation>
    </message>
    <message>
        <source>Until the answer is overdue it can be escalated with a reason only: why it cannot wait.</source>
        <translation>Until the answer is overdue it can be escalated with a reason only: why it cannot wait.</translation>
    </message>
    <message>
        <source>The municipality can now ask KOMBIT to take the contact. What happened, when, and who is affected is sent along.</source>
        <translation>The municipality can now ask KOMBIT to take the contact. What happened, when, and who is affected is sent along.</translation>
    </message>
    <message>
        <source>The municipality can now take it to KOMBIT&apos;s service manager. What happened, when, and who is affected is sent along.</source>
        <translation>The municipality can now take it to KOMBIT&apos;s service manager. What happened, when, and who is affected is sent along.</translation>
    </message>
    <message>
        <source>%1 is not under KOMBIT&apos;s contracts, so no service manager can follow up there: KOMBIT itself is asked.</source>
        <translation>%1 is not under KOMBIT&apos;s contracts, so no service manager can follow up there: KOMBIT itself is asked.</translation>
    </message>
    <message>
        <source>Nobody has been asked by a deadline yet.</source>
        <translation>Nobody has been asked by a deadline yet.</translation>
    </message>
    <message>
        <source>Report the fault to %1 and agree when the answer is due; or raise an escalation to them with a reason.</source>
        <translation>Report the fault to %1 and agree when the answer is due; or raise an escalation to them with a reason.</translation>
    </message>
    <message>
        <source>It is escalated when an answer is overdue, or for a reason; so somebody must have been asked.</source>
        <translation>It is escalated when an answer is overdue, or for a reason; so somebody must have been asked.</translation>
    </message>
    <message>
        <source>Responsibility unknown</source>
        <translation>Responsibility unknown</translation>
    </message>
    <message>
        <source>No contract is named</source>
        <translation>No contract is named</translation>
    </message>
    <message>
        <source>%1 (begins on %2)</source>
        <translation>%1 (begins on %2)</translation>
    </message>
    <message>
        <source>%1 (ran out on %2)</source>
        <translation>%1 (ran out on %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the municipalities</source>
        <translation>the municipalities</translation>
    </message>
    <message>
        <source>No contract is named for the link, so it is not known whose responsibility it is.</source>
        <translation>No contract is named for the link, so it is not known whose responsibility it is.</translation>
    </message>
    <message>
        <source>The contract %1 begins only on %2.</source>
        <translation>The contract %1 begins only on %2.</translation>
    </message>
    <message>
        <source>The contract %1 ran out on %2.</source>
        <translation>The contract %1 ran out on %2.</translation>
    </message>
    <message>
        <source>The link is marked as KOMBIT&apos;s responsibility.</source>
        <translation>The link is marked as KOMBIT&apos;s responsibility.</translation>
    </message>
    <message>
        <source>The link is marked as outside KOMBIT&apos;s responsibility.</source>
        <translation>The link is marked as outside KOMBIT&apos;s responsibility.</translation>
    </message>
    <message>
        <source>Without a contract in force nothing says whose responsibility the link is.</source>
        <translation>Without a contract in force nothing says whose responsibility the link is.</translation>
    </message>
    <message>
        <source>KOMBIT holds the contract %1.</source>
        <translation>KOMBIT holds the contract %1.</translation>
    </message>
    <message>
        <source>%1 holds the contract %2, which stands under KOMBIT&apos;s contract %3.</source>
        <translation>%1 holds the contract %2, which stands under KOMBIT&apos;s contract %3.</translation>
    </message>
    <message>
        <source>KOMBIT&apos;s contract %1, under which %2 stands, is not in force.</source>
        <translation>KOMBIT&apos;s contract %1, under which %2 stands, is not in force.</translation>
    </message>
    <message>
        <source>%1 holds the contract %2; whether KOMBIT stands above it is not known.</source>
        <translation>%1 holds the contract %2; whether KOMBIT stands above it is not known.</translation>
    </message>
    <message>
        <source>%1 holds the contract %2, and none of KOMBIT&apos;s stands above it.</source>
        <translation>%1 holds the contract %2, and none of KOMBIT&apos;s stands above it.</translation>
    </message>
    <message>
        <source>It is not registered who operates %1.</source>
        <translation>It is not registered who operates %1.</translation>
    </message>
    <message>
        <source>%1 operates %2.</source>
        <translation>%1 operates %2.</translation>
    </message>
    <message>
        <source>It is not registered which organisation “%1” is for %2.</source>
        <translation>It is not registered which organisation “%1” is for %2.</translation>
    </message>
    <message>
        <source>%1: nobody is responsible for %2 in the matrix.</source>
        <translation>%1: nobody is responsible for %2 in the matrix.</translation>
    </message>
    <message>
        <source>The link names %1 for the follow-up.</source>
        <translation>The link names %1 for the follow-up.</translation>
    </message>
    <message>
        <source>%1 follows up as the holder of %2.</source>
        <translation>%1 follows up as the holder of %2.</translation>
    </message>
    <message>
        <source>the municipality itself</source>
        <translation>the municipality itself</translation>
    </message>
    <message>
        <source>Outside KOMBIT&apos;s responsibility the municipality follows up itself, until it escalates to KOMBIT.</source>
        <translation>Outside KOMBIT&apos;s responsibility the municipality follows up itself, until it escalates to KOMBIT.</translation>
    </message>
    <message>
        <source>Nothing says who follows up. Name somebody on the link, or its contract.</source>
        <translation>Nothing says who follows up. Name somebody on the link, or its contract.</translation>
    </message>
    <message>
        <source>No reaction time is promised.</source>
        <translation>No reaction time is promised.</translation>
    </message>
    <message>
        <source>No contact is named at %1.</source>
        <translation>No contact is named at %1.</translation>
    </message>
    <message>
        <source>%1 has neither a phone number nor an e-mail address in the register.</source>
        <translation>%1 has neither a phone number nor an e-mail address in the register.</translation>
    </message>
    <message>
        <source>Report to %1 what shows, since when and for whom.</source>
        <translation>Report to %1 what shows, since when and for whom.</translation>
    </message>
    <message>
        <source>Show that one&apos;s own operation is in order, report the fault to %1 under the contract and agree when the answer is due.</source>
        <translation>Show that one&apos;s own operation is in order, report the fault to %1 under the contract and agree when the answer is due.</translation>
    </message>
    <message>
        <source>KOMBIT has no contract here. Report the fault to %1 and agree when the answer is due. Without an answer by then the municipality can escalate to KOMBIT.</source>
        <translation>KOMBIT has no contract here. Report the fault to %1 and agree when the answer is due. Without an answer by then the municipality can escalate to KOMBIT.</translation>
    </message>
    <message>
        <source>Report the fault to %1, and find out which contract governs the link: until then nobody can be held to follow up.</source>
        <translation>Report the fault to %1, and find out which contract governs the link: until then nobody can be held to follow up.</translation>
    </message>
    <message>
        <source>There is already a component called %1.</source>
        <translation>There is already a component called %1.</translation>
    </message>
    <message>
        <source>%1 is that solution&apos;s component already.</source>
        <translation>%1 is that solution&apos;s component already.</translation>
    </message>
    <message>
        <source>There is already a link to %1 that carries the same in this period.</source>
        <translation>There is already a link to %1 that carries the same in this period.</translation>
    </message>
    <message>
        <source>The link cannot be deleted: the escalation “%1” is about it. Give the link a last day instead.</source>
        <translation>The link cannot be deleted: the escalation “%1” is about it. Give the link a last day instead.</translation>
    </message>
    <message>
        <source>Choose the solution that it is.</source>
        <translation>Choose the solution that it is.</translation>
    </message>
    <message>
        <source>Only a component of the kind solution is one.</source>
        <translation>Only a component of the kind solution is one.</translation>
    </message>
    <message>
        <source>Choose who uses it.</source>
        <translation>Choose who uses it.</translation>
    </message>
    <message>
        <source>Choose who delivers it.</source>
        <translation>Choose who delivers it.</translation>
    </message>
    <message>
        <source>A component does not deliver to itself. Choose another one.</source>
        <translation>A component does not deliver to itself. Choose another one.</translation>
    </message>
    <message>
        <source>The alternative is a number from 1 to 99, or 0 for none.</source>
        <translation>The alternative is a number from 1 to 99, or 0 for none.</translation>
    </message>
    <message>
        <source>Availability is above 0 % and at most 100 %.</source>
        <translation>Availability is above 0 % and at most 100 %.</translation>
    </message>
    <message>
        <source>The response time is more than 0.</source>
        <translation>The response time is more than 0.</translation>
    </message>
    <message>
        <source>The reaction time is more than 0.</source>
        <translation>The reaction time is more than 0.</translation>
    </message>
    <message>
        <source>The link closes a circle: %1. The chain can still be read, but a fault can come round to where it began.</source>
        <translation>The link closes a circle: %1. The chain can still be read, but a fault can come round to where it began.</translation>
    </message>
    <message>
        <source>Choose the component where the fault shows.</source>
        <translation>Choose the component where the fault shows.</translation>
    </message>
    <message>
        <source>What failed is not part of the chain on %1.</source>
        <translation>What failed is not part of the chain on %1.</translation>
    </message>
    <message>
        <source>The fault lies in %1 itself, where it shows.</source>
        <translation>The fault lies in %1 itself, where it shows.</translation>
    </message>
    <message>
        <source>%1 does not depend on %2 on %3: no link leads there.</source>
        <translation>%1 does not depend on %2 on %3: no link leads there.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1 and %2 show that their own operation is in order, so that the fault lies further down the chain.</source>
        <translation>%1 and %2 show that their own operation is in order, so that the fault lies further down the chain.</translation>
    </message>
    <message>
        <source>%1 shows that its own operation is in order, so that the fault lies further down the chain.</source>
        <translation>%1 shows that its own operation is in order, so that the fault lies further down the chain.</translation>
    </message>
    <message>
        <source>Escalation → %1</source>
        <translation>Escalation → %1</translation>
    </message>
    <message>
        <source>Escalation: the supplier answers</source>
        <translation>Escalation: the supplier answers</translation>
    </message>
    <message>
        <source>Escalation: the service manager answers</source>
        <translation>Escalation: the service manager answers</translation>
    </message>
    <message>
        <source>Escalation: KOMBIT answers</source>
        <translation>Escalation: KOMBIT answers</translation>
    </message>
    <message>
        <source>Escalation: the advisory group answers</source>
        <translation>Escalation: the advisory group answers</translation>
    </message>
    <message>
        <source>A supplier, or whoever failed in the chain, answers an escalation within these hours</source>
        <translation>A supplier, or whoever failed in the chain, answers an escalation within this many hours</translation>
    </message>
    <message>
        <source>The service manager answers an escalation within these hours</source>
        <translation>The service manager answers an escalation within this many hours</translation>
    </message>
    <message>
        <source>KOMBIT answers an escalation within these hours</source>
        <translation>KOMBIT answers an escalation within this many hours</translation>
    </message>
    <message>
        <source>The advisory group answers an escalation within these hours</source>
        <translation>The advisory group answers an escalation within this many hours</translation>
    </message>
    <message>
        <source>%1 of %2 lies with %3.</source>
        <translation>%1 of %2 lies with %3.</translation>
    </message>
    <message>
        <source>%1 of %2 lies with %3: %4</source>
        <translation>%1 of %2 lies with %3: %4</translation>
    </message>
    <message>
        <source>%1 takes what others deliver and gives nothing on. Turn the link round.</source>
        <translation>%1 takes what others deliver and gives nothing on. Turn the link round.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degraded</translation>
    </message>
    <message>
        <source>Neither %1 nor any alternative to it delivers.</source>
        <translation>Neither %1 nor any alternative to it delivers.</translation>
    </message>
    <message>
        <source>Nothing comes from %1.</source>
        <translation>Nothing comes from %1.</translation>
    </message>
    <message>
        <source>Cannot do without %1.</source>
        <translation>Cannot do without %1.</translation>
    </message>
    <message>
        <source>%1 stands in for %2.</source>
        <translation>%1 stands in for %2.</translation>
    </message>
    <message>
        <source>Uses %1, which is degraded.</source>
        <translation>Uses %1, which is degraded.</translation>
    </message>
    <message>
        <source>Nothing else is hit.</source>
        <translation>Nothing else is hit.</translation>
    </message>
    <message>
        <source>Down: %1, of which solutions: %2. Degraded: %3, of which solutions: %4.</source>
        <translation>Down: %1, of which solutions: %2. Degraded: %3, of which solutions: %4.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Shared by alternatives</source>
        <translation>Shared by alternatives</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Spare</translation>
    </message>
    <message>
        <source>%1 promises %2; together %3</source>
        <translation>%1 promises %2; together %3</translation>
    </message>
    <message>
        <source>%1 stand in for each other: one of them %2; together %3</source>
        <translation>%1 stand in for each other: one of them %2; together %3</translation>
    </message>
    <message>
        <source>%1 is part of a circle: its response times are all added.</source>
        <translation>%1 is part of a circle: its response times are all added.</translation>
    </message>
    <message>
        <source>%1 promises %2, but the chain below carries %3.</source>
        <translation>%1 promises %2, but the chain below carries %3.</translation>
    </message>
    <message>
        <source>%1 promises %2, but the chain below carries at most %3, even if what is missing never fails.</source>
        <translation>%1 promises %2, but the chain below carries at most %3, even if what is missing never fails.</translation>
    </message>
    <message>
        <source>The service hours that %1 promises cannot be read.</source>
        <translation>The service hours that %1 promises cannot be read.</translation>
    </message>
    <message>
        <source>%1 promises %2, but the chain below is open %3.</source>
        <translation>%1 promises %2, but the chain below is open %3.</translation>
    </message>
    <message>
        <source>%1 itself promises no availability.</source>
        <translation>%1 itself promises no availability.</translation>
    </message>
    <message>
        <source>%1 itself promises no response time.</source>
        <translation>%1 itself promises no response time.</translation>
    </message>
    <message>
        <source>Links without a contract</source>
        <translation>Links without a contract</translation>
    </message>
    <message>
        <source>Contracts that are not in force</source>
        <translation>Contracts that are not in force</translation>
    </message>
    <message>
        <source>Days between two contracts</source>
        <translation>Days between two contracts</translation>
    </message>
    <message>
        <source>Others who deliver without a contract</source>
        <translation>Others who deliver without a contract</translation>
    </message>
    <message>
        <source>Nobody follows up</source>
        <translation>Nobody follows up</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>No contact</translation>
    </message>
    <message>
        <source>Nobody operates it</source>
        <translation>Nobody operates it</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Circles</translation>
    </message>
    <message>
        <source>Links from a component to itself</source>
        <translation>Links from a component to itself</translation>
    </message>
    <message>
        <source>Components without links</source>
        <translation>Components without links</translation>
    </message>
    <message>
        <source>%1 leads to itself and says nothing. Delete the link.</source>
        <translation>%1 leads to itself and says nothing. Delete the link.</translation>
    </message>
    <message>
        <source>%1: %2 delivers without a contract, so nothing holds them to an answer.</source>
        <translation>%1: %2 delivers without a contract, so nothing holds them to an answer.</translation>
    </message>
    <message>
        <source>%1: no contract is named.</source>
        <translation>%1: no contract is named.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: nothing says who follows up.</source>
        <translation>%1: nothing says who follows up.</translation>
    </message>
    <message>
        <source>%1: nobody to call is named at %2.</source>
        <translation>%1: nobody to call is named at %2.</translation>
    </message>
    <message>
        <source>No link leads to %1 or from it.</source>
        <translation>No link leads to %1 or from it.</translation>
    </message>
    <message>
        <source>%1 depend on each other in a circle: a fault in one comes round to all of them.</source>
        <translation>%1 depend on each other in a circle: a fault in one comes round to all of them.</translation>
    </message>
    <message>
        <source>%1 has no contract from %2 to %3.</source>
        <translation>%1 has no contract from %2 to %3.</translation>
    </message>
    <message>
        <source>%1: no availability is promised.</source>
        <translation>%1: no availability is promised.</translation>
    </message>
    <message>
        <source>%1: no service hours are promised.</source>
        <translation>%1: no service hours are promised.</translation>
    </message>
    <message>
        <source>%1: the service hours “%2” cannot be read. Write them like “Weekdays 7-18”.</source>
        <translation>%1: the service hours “%2” cannot be read. Write them like “Weekdays 7-18”.</translation>
    </message>
    <message>
        <source>%1: no response time is promised.</source>
        <translation>%1: no response time is promised.</translation>
    </message>
    <message>
        <source>%1: no reaction time is promised.</source>
        <translation>%1: no reaction time is promised.</translation>
    </message>
    <message>
        <source>Example data: chains and escalations</source>
        <translation>Example data: chains and escalations</translation>
    </message>
    <message>
        <source>Take the escalation</source>
        <translation>Take escalation</translation>
    </message>
    <message>
        <source>Escalation from %1 · %2 answers</source>
        <translation>Escalation from %1 · %2 answers</translation>
    </message>
    <message>
        <source>Escalation from %1 · %2 · %3 answers</source>
        <translation>Escalation from %1 · %2 · %3 answers</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Escalations</translation>
    </message>
    <message>
        <source>Renews itself</source>
        <translation>Renews itself</translation>
    </message>
    <message>
        <source>Can be prolonged</source>
        <translation>Can be prolonged</translation>
    </message>
    <message>
        <source>Renewed by months</source>
        <translation>Renewed by months</translation>
    </message>
    <message>
        <source>Contract party</source>
        <translation>Contract party</translation>
    </message>
    <message>
        <source>Role in the contract</source>
        <translation>Role in the contract</translation>
    </message>
    <message>
        <source>Further solution</source>
        <translation>Further solution</translation>
    </message>
    <message numerus="yes">
        <source>It has renewed itself %n times since, by %1 months; the present term ends on %2.</source>
        <translation>
            <numerusform>It has renewed itself %n time since, by %1 months; the present term ends on %2.</numerusform>
            <numerusform>It has renewed itself %n times since, by %1 months; the present term ends on %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No notice is stated, so its last day is the day to decide by.</source>
        <translation>No notice is stated, so its last day is the day to decide by.</translation>
    </message>
    <message numerus="yes">
        <source>The notice is %n months before the end: it must be there on %1 at the latest.</source>
        <translation>
            <numerusform>The notice is %n month before the end: it must be there on %1 at the latest.</numerusform>
            <numerusform>The notice is %n months before the end: it must be there on %1 at the latest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That day was %n days ago.</source>
        <translation>
            <numerusform>That day was %n day ago.</numerusform>
            <numerusform>That day was %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without notice it renews itself by %n months, to %1.</source>
        <translation>
            <numerusform>Without notice it renews itself by %n month, to %1.</numerusform>
            <numerusform>Without notice it renews itself by %n months, to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be prolonged by %n months, to %1, when the holder says so in time.</source>
        <translation>
            <numerusform>It can be prolonged by %n month, to %1, when the holder says so in time.</numerusform>
            <numerusform>It can be prolonged by %n months, to %1, when the holder says so in time.</numerusform>
        </translation>
    </message>
    <message>
        <source>No last day is stated: it runs until it is terminated.</source>
        <translation>No last day is stated: it runs until it is terminated.</translation>
    </message>
    <message numerus="yes">
        <source>The notice is %n months: terminated today, it ends on %1.</source>
        <translation>
            <numerusform>The notice is %n month: terminated today, it ends on %1.</numerusform>
            <numerusform>The notice is %n months: terminated today, it ends on %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contract&apos;s last day is %1.</source>
        <translation>The contract&apos;s last day is %1.</translation>
    </message>
    <message numerus="yes">
        <source>Until it is terminated, with %n months&apos; notice</source>
        <translation>
            <numerusform>Until it is terminated, with %n month&apos;s notice</numerusform>
            <numerusform>Until it is terminated, with %n months&apos; notice</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is terminated</source>
        <translation>Until it is terminated</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Ended on %1</translation>
    </message>
    <message>
        <source>Notice could be given until %1; ends on %2</source>
        <translation>Notice could be given until %1; ends on %2</translation>
    </message>
    <message>
        <source>Ends on %1, notice by %2</source>
        <translation>Ends on %1, notice by %2</translation>
    </message>
    <message>
        <source>Ends on %1, no notice stated</source>
        <translation>Ends on %1, no notice stated</translation>
    </message>
    <message>
        <source>No end stated</source>
        <translation>No end stated</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Notice passed</source>
        <translation>Notice passed</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Notice due</source>
        <translation>Notice due</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Runs out</translation>
    </message>
    <message>
        <source>No contract covers %1 to %2.</source>
        <translation>No contract covers %1 to %2.</translation>
    </message>
    <message>
        <source>No contract is in force today.</source>
        <translation>No contract is in force today.</translation>
    </message>
    <message>
        <source>Its first day is not stated.</source>
        <translation>Its first day is not stated.</translation>
    </message>
    <message>
        <source>Neither a last day nor a notice is stated.</source>
        <translation>Neither a last day nor a notice is stated.</translation>
    </message>
    <message>
        <source>It ends on %1, before %2, which it stands under.</source>
        <translation>It ends on %1, before %2, which it stands under.</translation>
    </message>
    <message>
        <source>It begins on %1, later than %2, which it stands under.</source>
        <translation>It begins on %1, later than %2, which it stands under.</translation>
    </message>
    <message>
        <source>%1, which stands under it, ends on %2, before this one.</source>
        <translation>%1, which stands under it, ends on %2, before this one.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>Data role</source>
        <translation>Data role</translation>
    </message>
    <message>
        <source>Or in words</source>
        <translation>Or in words</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>On behalf of</translation>
    </message>
    <message>
        <source>Agreement and instruction</source>
        <translation>Agreement and instruction</translation>
    </message>
    <message>
        <source>Nobody is controller on %1.</source>
        <translation>Nobody is controller on %1.</translation>
    </message>
    <message>
        <source>%1 (%2) has no agreement stated.</source>
        <translation>%1 (%2) has no agreement stated.</translation>
    </message>
    <message>
        <source>%1 (%2): on whose behalf is not stated.</source>
        <translation>%1 (%2): on whose behalf is not stated.</translation>
    </message>
    <message>
        <source>%1 processes on behalf of %2, whose role is not in force on %3.</source>
        <translation>%1 processes on behalf of %2, whose role is not in force on %3.</translation>
    </message>
    <message>
        <source>Say on whose behalf the sub-processor works: a processor&apos;s, or another sub-processor&apos;s.</source>
        <translation>Say on whose behalf the sub-processor works: a processor&apos;s, or another sub-processor&apos;s.</translation>
    </message>
    <message>
        <source>That role belongs to another solution.</source>
        <translation>That role belongs to another solution.</translation>
    </message>
    <message>
        <source>A controller acts on nobody&apos;s behalf. Leave the field empty.</source>
        <translation>A controller acts on nobody&apos;s behalf. Leave the field empty.</translation>
    </message>
    <message>
        <source>A processor acts on behalf of a controller. One that acts for a processor is a sub-processor.</source>
        <translation>A processor acts on behalf of a controller. One that acts for a processor is a sub-processor.</translation>
    </message>
    <message>
        <source>Who acts directly for a controller is a processor, not a sub-processor.</source>
        <translation>Who acts directly for a controller is a processor, not a sub-processor.</translation>
    </message>
    <message>
        <source>The roles would stand under each other in a circle.</source>
        <translation>The roles would stand under each other in a circle.</translation>
    </message>
    <message>
        <source>The role cannot be changed while another one stands under it.</source>
        <translation>The role cannot be changed while another one stands under it.</translation>
    </message>
    <message>
        <source>Choose the organisation, or say in words who it is.</source>
        <translation>Choose the organisation, or say in words who it is.</translation>
    </message>
    <message>
        <source>Either an organisation or words, not both.</source>
        <translation>Either an organisation or words, not both.</translation>
    </message>
    <message>
        <source>The contracts would stand under each other in a circle.</source>
        <translation>The contracts would stand under each other in a circle.</translation>
    </message>
    <message>
        <source>It is the contract&apos;s holder or supplier already.</source>
        <translation>It is the contract&apos;s holder or supplier already.</translation>
    </message>
    <message>
        <source>It has this role in the contract already.</source>
        <translation>It has this role in the contract already.</translation>
    </message>
    <message>
        <source>The contract is about this solution already.</source>
        <translation>The contract is about this solution already.</translation>
    </message>
    <message>
        <source>Say by how many months it goes on, 1 to 240.</source>
        <translation>Say by how many months it goes on, 1 to 240.</translation>
    </message>
    <message>
        <source>Only a contract that goes on after its last day has months to go on by.</source>
        <translation>Only a contract that goes on after its last day has months to go on by.</translation>
    </message>
    <message>
        <source>State the last day of the term after which it goes on.</source>
        <translation>State the last day of the term after which it goes on.</translation>
    </message>
    <message>
        <source>A contract does not stand under itself.</source>
        <translation>A contract does not stand under itself.</translation>
    </message>
    <message>
        <source>Choose the organisation.</source>
        <translation>Choose the organisation.</translation>
    </message>
    <message>
        <source>Say what it is in the contract.</source>
        <translation>Say what it is in the contract.</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>Notice by</translation>
    </message>
    <message>
        <source>Write a whole number of months.</source>
        <translation>Write a whole number of months.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Write yes or no.</translation>
    </message>
    <message>
        <source>Write municipality, supplier, third-party supplier, authority, association or company.</source>
        <translation>Write municipality, supplier, third-party supplier, authority, association or company.</translation>
    </message>
    <message>
        <source>The register has no contract %1. Import or add it first.</source>
        <translation>The register has no contract %1. Import or add it first.</translation>
    </message>
    <message>
        <source>Left out, because %1 is left out.</source>
        <translation>Left out, because %1 is left out.</translation>
    </message>
    <message>
        <source>This looks like a CPR number, which the register never keeps. Take it out of the file.</source>
        <translation>This looks like a CPR number, which the register never keeps. Take it out of the file.</translation>
    </message>
    <message>
        <source>The same as row %1</source>
        <translation>The same as row %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repeated</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>The register has changed meanwhile. Look at the preview again, then import.</source>
        <translation>The register has changed meanwhile. Look at the preview again, then import.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Reading of a spreadsheet</source>
        <translation>Reading of a spreadsheet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Data role earlier or later</source>
        <translation>Data role earlier or later</translation>
    </message>
    <message>
        <source>Data roles</source>
        <translation>Data roles</translation>
    </message>
    <message>
        <source>Further parties</source>
        <translation>Further parties</translation>
    </message>
    <message>
        <source>Further solutions</source>
        <translation>Further solutions</translation>
    </message>
    <message>
        <source>Underpinning contracts</source>
        <translation>Underpinning contracts</translation>
    </message>
    <message>
        <source>End and notice</source>
        <translation>End and notice</translation>
    </message>
    <message>
        <source>Open contract</source>
        <translation>Open contract</translation>
    </message>
    <message>
        <source>%1 runs out</source>
        <translation>%1 runs out</translation>
    </message>
    <message>
        <source>%1 has ended, and no contract has taken its place</source>
        <translation>%1 has ended, and no contract has taken its place</translation>
    </message>
    <message>
        <source>%1: decide on notice</source>
        <translation>%1: decide on notice</translation>
    </message>
    <message>
        <source>The municipality lies in %1 on some of these days. Give that one a last day first.</source>
        <translation>The municipality lies in %1 on some of these days. Give that one a last day first.</translation>
    </message>
    <message>
        <source>Say which region.</source>
        <translation>Say which region.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>A contract runs out soon</source>
        <translation>A contract runs out soon</translation>
    </message>
    <message>
        <source>Contracts are named whose end, or last day to give notice, is within these months</source>
        <translation>Contracts are named whose end, or last day to give notice, is within this many months</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB. Ask for it without pictures and raw data.</source>
        <translation>%1 is larger than 50 MB. Ask for it without pictures and raw data.</translation>
    </message>
    <message>
        <source>Import %1 into the register</source>
        <translation>Import %1 into the register</translation>
    </message>
    <message>
        <source>Complete the register</source>
        <translation>Complete the register</translation>
    </message>
    <message>
        <source>Say how many months ahead, 1 to 120, like --months 12.</source>
        <translation>Say how many months ahead, 1 to 120, like --months 12.</translation>
    </message>
    <message>
        <source>%1 is not in the register. Say at the left which one it is.</source>
        <translation>%1 is not in the register. Say at the left which one it is.</translation>
    </message>
    <message>
        <source>%1, %2: the deviation says the same as the standard.</source>
        <translation>%1, %2: the deviation says the same as the standard.</translation>
    </message>
    <message>
        <source>%1, %2: it is not written where the deviation was decided.</source>
        <translation>%1, %2: it is not written where the deviation was decided.</translation>
    </message>
    <message>
        <source>%1: %2 has no contract in force about %3.</source>
        <translation>%1: %2 has no contract in force about %3.</translation>
    </message>
    <message>
        <source>Each municipality for itself</source>
        <translation>Each municipality for itself</translation>
    </message>
    <message>
        <source>The solution&apos;s supplier</source>
        <translation>The solution&apos;s supplier</translation>
    </message>
    <message>
        <source>The supplier&apos;s sub-supplier</source>
        <translation>The supplier&apos;s sub-supplier</translation>
    </message>
    <message>
        <source>Who stands behind it</source>
        <translation>Who stands behind it</translation>
    </message>
    <message>
        <source>Or this organisation</source>
        <translation>Or this organisation</translation>
    </message>
    <message>
        <source>Write the day from which this counts.</source>
        <translation>Write the day from which this counts.</translation>
    </message>
    <message>
        <source>The cell has another value from %1 on. Correct or remove that one first.</source>
        <translation>The cell has another value from %1 on. Correct or remove that one first.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Write a name.</translation>
    </message>
    <message>
        <source>%1: it is not stated who stands behind the column.</source>
        <translation>%1: it is not stated who stands behind the column.</translation>
    </message>
    <message>
        <source>%1: KOMBIT is not in the register.</source>
        <translation>%1: KOMBIT is not in the register.</translation>
    </message>
    <message>
        <source>%1: %2 has no supplier in the register.</source>
        <translation>%1: %2 has no supplier in the register.</translation>
    </message>
    <message>
        <source>%1: no contract in force names a sub-supplier of %2&apos;s supplier.</source>
        <translation>%1: no contract in force names a sub-supplier of %2&apos;s supplier.</translation>
    </message>
    <message>
        <source>%1: it is not stated which organisation stands behind the column.</source>
        <translation>%1: it is not stated which organisation stands behind the column.</translation>
    </message>
    <message>
        <source>The matrix of %3 gives %1 an X in %2, from %4.</source>
        <translation>The matrix of %3 gives %1 an X in %2, from %4.</translation>
    </message>
    <message>
        <source>The matrix of %3 gives %1 an (X) in %2, from %4.</source>
        <translation>The matrix of %3 gives %1 an (X) in %2, from %4.</translation>
    </message>
    <message>
        <source>The standard gives %1 an X in %2, from %4; %3 follows it.</source>
        <translation>The standard gives %1 an X in %2, from %4; %3 follows it.</translation>
    </message>
    <message>
        <source>The standard gives %1 an (X) in %2, from %4; %3 follows it.</source>
        <translation>The standard gives %1 an (X) in %2, from %4; %3 follows it.</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decided: %1</translation>
    </message>
    <message>
        <source>It is not written when %1 is partly responsible.</source>
        <translation>It is not written when %1 is partly responsible.</translation>
    </message>
    <message>
        <source>%1 means each municipality for itself: it calls its own people.</source>
        <translation>%1 means each municipality for itself: it calls its own people.</translation>
    </message>
    <message>
        <source>%2 stands behind the column %1.</source>
        <translation>%2 stands behind the column %1.</translation>
    </message>
    <message>
        <source>%1 is the supplier of %2.</source>
        <translation>%1 is the supplier of %2.</translation>
    </message>
    <message>
        <source>%1 is the sub-supplier of %2&apos;s supplier.</source>
        <translation>%1 is the sub-supplier of %2&apos;s supplier.</translation>
    </message>
    <message>
        <source>No contract with %1 about %2 is in force.</source>
        <translation>No contract with %1 about %2 is in force.</translation>
    </message>
    <message>
        <source>The contract is %1, in force until %2.</source>
        <translation>The contract is %1, in force until %2.</translation>
    </message>
    <message>
        <source>The contract is %1, in force until it is terminated.</source>
        <translation>The contract is %1, in force until it is terminated.</translation>
    </message>
    <message>
        <source>%1 is the cell&apos;s contact.</source>
        <translation>%1 is the cell&apos;s contact.</translation>
    </message>
    <message>
        <source>%1 is the only person that the register knows at %2.</source>
        <translation>%1 is the only person that the register knows at %2.</translation>
    </message>
    <message>
        <source>No contact is named in the cell.</source>
        <translation>No contact is named in the cell.</translation>
    </message>
    <message>
        <source>%1 has no phone number in the register.</source>
        <translation>%1 has no phone number in the register.</translation>
    </message>
    <message>
        <source>Nobody is responsible for %1 in %2. Choose who is in the matrix.</source>
        <translation>Nobody is responsible for %1 in %2. Choose who is in the matrix.</translation>
    </message>
    <message>
        <source>The matrix has no task called “%1”; nothing was changed.</source>
        <translation>The matrix has no task called “%1”; nothing was changed.</translation>
    </message>
    <message>
        <source>The matrix has no party called “%1”; nothing was changed.</source>
        <translation>The matrix has no party called “%1”; nothing was changed.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be pasted here.</source>
        <translation>There is nothing on the clipboard that can be pasted here.</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Correct %1</translation>
    </message>
    <message>
        <source>Remove a value of the matrix from %1</source>
        <translation>Remove a value of the matrix from %1</translation>
    </message>
    <message numerus="yes">
        <source>Let %n cells follow the standard</source>
        <translation>
            <numerusform>Let %n cell follow the standard</numerusform>
            <numerusform>Let %n cells follow the standard</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the party %1</source>
        <translation>Edit the party %1</translation>
    </message>
    <message>
        <source>Move the party %1</source>
        <translation>Move the party %1</translation>
    </message>
    <message>
        <source>Remove the party %1</source>
        <translation>Remove the party %1</translation>
    </message>
    <message>
        <source>The database was opened anew before this was answered. Look whether it was saved before you save it again.</source>
        <translation>The database was opened anew before this was answered. Look whether it was saved before you save it again.</translation>
    </message>
    <message>
        <source>The copy is not whole and was taken away again. The database itself may be damaged.</source>
        <translation>The copy is not whole and was taken away again. The database itself may be damaged.</translation>
    </message>
    <message>
        <source>That is the database itself. Choose another name for the copy.</source>
        <translation>That is the database itself. Choose another name for the copy.</translation>
    </message>
    <message>
        <source>The database file is not where it was. Put it back, or check the drive; what you write is kept.</source>
        <translation>The database file is not where it was. Put it back, or check the drive; what you write is kept.</translation>
    </message>
    <message>
        <source>The database file has been moved or replaced, so nothing was saved. What you wrote still stands; save it once more when the file is open again.</source>
        <translation>The database file has been moved or replaced, so nothing was saved. What you wrote still stands; save it once more when the file is open again.</translation>
    </message>
    <message>
        <source>The changes up to number %1 are not those that were checked here before.</source>
        <translation>The changes up to number %1 are not those that were checked here before.</translation>
    </message>
    <message>
        <source>The database file is damaged. Take a copy of it now, close Driftsråd on every machine, and open the newest copy in the folder “backups” beside it.</source>
        <translation>The database file is damaged. Take a copy of it now, close Driftsråd on every machine, and open the newest copy in the folder “backups” beside it.</translation>
    </message>
    <message>
        <source>Somebody has changed this database outside Driftsråd: %1 Take a copy of it, and ask who has access to the file. “driftsraad check” lists all of it.</source>
        <translation>Somebody has changed this database outside Driftsråd: %1 Take a copy of it, and ask who has access to the file. “driftsraad check” lists all of it.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes that were here when this database was last open are missing. If it was not put back from a copy on purpose, take a copy of it and look for the newer file.</source>
        <translation>
            <numerusform>%n change that was here when this database was last open is missing. If it was not put back from a copy on purpose, take a copy of it and look for the newer file.</numerusform>
            <numerusform>%n changes that were here when this database was last open are missing. If it was not put back from a copy on purpose, take a copy of it and look for the newer file.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database was opened for reading only. Changes are not possible.</source>
        <translation>The database was opened for reading only. Changes are not possible.</translation>
    </message>
    <message>
        <source>%1 cannot be read here while it is open elsewhere. Ask for the right to write in its folder, or wait until it has been closed.</source>
        <translation>%1 cannot be read here while it is open elsewhere. Ask for the right to write in its folder, or wait until it has been closed.</translation>
    </message>
    <message>
        <source>Contract or responsibility is missing</source>
        <translation>Contract or responsibility is missing</translation>
    </message>
    <message>
        <source>No contract with KOMBIT</source>
        <translation>No contract with KOMBIT</translation>
    </message>
    <message>
        <source>KOMBIT&apos;s contracts</source>
        <translation>KOMBIT&apos;s contracts</translation>
    </message>
    <message>
        <source>KOMBIT follows up on the suppliers</source>
        <translation>KOMBIT follows up on the suppliers</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 is open</translation>
    </message>
    <message>
        <source>No known fault</source>
        <translation>No known fault</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>operation</translation>
    </message>
    <message>
        <source>Contract and follow-up</source>
        <translation>Contract and follow-up</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>escalated</translation>
    </message>
    <message>
        <source>can be escalated</source>
        <translation>can be escalated</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities hit</source>
        <translation>
            <numerusform>%n municipality hit</numerusform>
            <numerusform>%n municipalities hit</numerusform>
        </translation>
    </message>
    <message>
        <source>The link from here failed</source>
        <translation>The link from here failed</translation>
    </message>
    <message>
        <source>Fault since %1</source>
        <translation>Fault since %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Feel the fault</source>
        <translation>Feel the fault</translation>
    </message>
    <message>
        <source>Shows the fault</source>
        <translation>Shows the fault</translation>
    </message>
    <message>
        <source>Passes the fault on</source>
        <translation>Passes the fault on</translation>
    </message>
    <message>
        <source>Is needed</source>
        <translation>Is needed</translation>
    </message>
    <message>
        <source>Would be hit</source>
        <translation>Would be hit</translation>
    </message>
    <message>
        <source>Would be degraded</source>
        <translation>Would be degraded</translation>
    </message>
    <message>
        <source>If this fails</source>
        <translation>If this fails</translation>
    </message>
    <message>
        <source>On another way</source>
        <translation>On another way</translation>
    </message>
    <message>
        <source>Fault on %1 because of %2</source>
        <translation>Fault on %1 because of %2</translation>
    </message>
    <message>
        <source>Contracts and follow-up: %1</source>
        <translation>Contracts and follow-up: %1</translation>
    </message>
    <message>
        <source>Contract in force</source>
        <translation>Contract in force</translation>
    </message>
    <message>
        <source>No contract</source>
        <translation>No contract</translation>
    </message>
    <message>
        <source>Contract not yet in force</source>
        <translation>Contract not yet in force</translation>
    </message>
    <message>
        <source>Contract ran out</source>
        <translation>Contract ran out</translation>
    </message>
    <message>
        <source>Holds the contract</source>
        <translation>Holds the contract</translation>
    </message>
    <message>
        <source>Write the figure as a number, for example %1.</source>
        <translation>Write the figure as a number, for example %1.</translation>
    </message>
    <message>
        <source>Add the link to %1</source>
        <translation>Add the link to %1</translation>
    </message>
    <message>
        <source>Edit the link to %1</source>
        <translation>Edit the link to %1</translation>
    </message>
    <message>
        <source>Edit the escalation %1</source>
        <translation>Edit the escalation %1</translation>
    </message>
    <message>
        <source>Graphviz answered with a drawing that cannot be read.</source>
        <translation>Graphviz answered with a drawing that cannot be read.</translation>
    </message>
    <message>
        <source>Graphviz took too long to lay out the drawing.</source>
        <translation>Graphviz took too long to lay out the drawing.</translation>
    </message>
    <message>
        <source>Graphviz, which lays out the drawing, cannot be started.</source>
        <translation>Graphviz, which lays out the drawing, cannot be started.</translation>
    </message>
    <message>
        <source>Graphviz could not lay out the drawing.</source>
        <translation>Graphviz could not lay out the drawing.</translation>
    </message>
    <message>
        <source>Graphviz, which lays out the drawing, is not installed on this computer.</source>
        <translation>Graphviz, which lays out the drawing, is not installed on this computer.</translation>
    </message>
    <message>
        <source>No chain is drawn for this solution.</source>
        <translation>No chain is drawn for this solution.</translation>
    </message>
    <message>
        <source>The link is not in the solution&apos;s chain today.</source>
        <translation>The link is not in the solution&apos;s chain today.</translation>
    </message>
    <message>
        <source>Choose above what failed, or click the link in the drawing.</source>
        <translation>Choose above what failed, or click the link in the drawing.</translation>
    </message>
    <message>
        <source>Choose what failed before it is escalated.</source>
        <translation>Choose what failed before it is escalated.</translation>
    </message>
    <message>
        <source>Escalate: %1</source>
        <translation>Escalate: %1</translation>
    </message>
    <message>
        <source>Take up: %1</source>
        <translation>Take up: %1</translation>
    </message>
    <message>
        <source>Close the escalation: %1</source>
        <translation>Close the escalation: %1</translation>
    </message>
    <message>
        <source>Remind: %1</source>
        <translation>Remind: %1</translation>
    </message>
    <message>
        <source>New deadline: %1</source>
        <translation>New deadline: %1</translation>
    </message>
    <message>
        <source>Put on the agenda: %1</source>
        <translation>Put on the agenda: %1</translation>
    </message>
    <message>
        <source>Take off the agenda: %1</source>
        <translation>Take off the agenda: %1</translation>
    </message>
    <message>
        <source>Counts as downtime</source>
        <translation>Counts as downtime</translation>
    </message>
    <message>
        <source>Agreed time, but no downtime</source>
        <translation>Agreed time, but no downtime</translation>
    </message>
    <message>
        <source>Availability rule</source>
        <translation>Availability rule</translation>
    </message>
    <message>
        <source>Weight of a partial outage</source>
        <translation>Weight of a partial outage</translation>
    </message>
    <message>
        <source>Weight of degraded service</source>
        <translation>Weight of degraded service</translation>
    </message>
    <message>
        <source>Planned windows</source>
        <translation>Planned windows</translation>
    </message>
    <message>
        <source>Notice of a planned window in working days</source>
        <translation>Notice of a planned window in working days</translation>
    </message>
    <message>
        <source>Minutes of planned windows a month</source>
        <translation>Minutes of planned windows a month</translation>
    </message>
    <message>
        <source>Third parties&apos; faults are excused</source>
        <translation>Third parties&apos; faults are excused</translation>
    </message>
    <message>
        <source>KOMBIT&apos;s faults are excused</source>
        <translation>KOMBIT&apos;s faults are excused</translation>
    </message>
    <message>
        <source>Municipalities&apos; faults are excused</source>
        <translation>Municipalities&apos; faults are excused</translation>
    </message>
    <message>
        <source>Excused faults</source>
        <translation>Excused faults</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>Fault category</source>
        <translation>Fault category</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Limit outside the hours</source>
        <translation>Limit outside the hours</translation>
    </message>
    <message>
        <source>Unit outside the hours</source>
        <translation>Unit outside the hours</translation>
    </message>
    <message>
        <source>Warns at</source>
        <translation>Warns at</translation>
    </message>
    <message>
        <source>Calendar and hours</source>
        <translation>Calendar and hours</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Support hours</source>
        <translation>Support hours</translation>
    </message>
    <message>
        <source>Clocks stand while at a third party</source>
        <translation>Clocks stand while at a third party</translation>
    </message>
    <message>
        <source>Every year on this date</source>
        <translation>Every year on this date</translation>
    </message>
    <message>
        <source>Every year, counted from Easter Sunday</source>
        <translation>Every year, counted from Easter Sunday</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>Closing day</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Days after Easter Sunday</source>
        <translation>Days after Easter Sunday</translation>
    </message>
    <message>
        <source>Closes at minute of the day</source>
        <translation>Closes at minute of the day</translation>
    </message>
    <message>
        <source>%1, every year as on %2</source>
        <translation>%1, every year as on %2</translation>
    </message>
    <message>
        <source>%1, %2 days before Easter Sunday</source>
        <translation>%1, %2 days before Easter Sunday</translation>
    </message>
    <message>
        <source>%1, %2 days after Easter Sunday</source>
        <translation>%1, %2 days after Easter Sunday</translation>
    </message>
    <message>
        <source>These hours cannot be read for certain. Write them as “Mon-Fri 08:00-16:00” or “24/7”.</source>
        <translation>These hours cannot be read for certain. Write them as “Mon-Fri 08:00-16:00” or “24/7”.</translation>
    </message>
    <message>
        <source>A weight is between 0 and 100 %.</source>
        <translation>A weight is between 0 and 100 %.</translation>
    </message>
    <message>
        <source>The contract has a category %1 in this period already. Give the older one a last day first.</source>
        <translation>The contract has a category %1 in this period already. Give the older one a last day first.</translation>
    </message>
    <message>
        <source>The contract already sets a limit for this category (%1, %2) in this period. Give the older one a last day first.</source>
        <translation>The contract already sets a limit for this category (%1, %2) in this period. Give the older one a last day first.</translation>
    </message>
    <message>
        <source>The contract has a calendar in this period already. Give the older one a last day first.</source>
        <translation>The contract has a calendar in this period already. Give the older one a last day first.</translation>
    </message>
    <message>
        <source>The contract has a rule for availability in this period already. Give the older one a last day first.</source>
        <translation>The contract has a rule for availability in this period already. Give the older one a last day first.</translation>
    </message>
    <message>
        <source>The category belongs to another contract.</source>
        <translation>The category belongs to another contract.</translation>
    </message>
    <message>
        <source>Write the category as the contract numbers it: A, 1.</source>
        <translation>Write the category as the contract numbers it: A, 1.</translation>
    </message>
    <message>
        <source>The priority is a number from 1 to 4, or none.</source>
        <translation>The priority is a number from 1 to 4, or none.</translation>
    </message>
    <message>
        <source>The limit is more than 0.</source>
        <translation>The limit is more than 0.</translation>
    </message>
    <message>
        <source>A clock warns when more than 0 and at most 100 % of its limit are used.</source>
        <translation>A clock warns when more than 0 and at most 100 % of its limit are used.</translation>
    </message>
    <message>
        <source>The notice is between 0 and 250 working days.</source>
        <translation>The notice is between 0 and 250 working days.</translation>
    </message>
    <message>
        <source>Planned windows take between no time and the whole month.</source>
        <translation>Planned windows take between no time and the whole month.</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Write the day.</translation>
    </message>
    <message>
        <source>The day lies between 100 days before and 250 days after Easter Sunday.</source>
        <translation>The day lies between 100 days before and 250 days after Easter Sunday.</translation>
    </message>
    <message>
        <source>It closes at a time of the day.</source>
        <translation>It closes at a time of the day.</translation>
    </message>
    <message>
        <source>Somebody has changed the entry meanwhile. Look at it again before you amend it.</source>
        <translation>Somebody has changed the entry meanwhile. Look at it again before you amend it.</translation>
    </message>
    <message>
        <source>An amendment counts from a day after the entry&apos;s first and not after its last.</source>
        <translation>An amendment counts from a day after the entry&apos;s first and not after its last.</translation>
    </message>
    <message>
        <source>The municipalities were told at %1 and promised to hear more</source>
        <translation>The municipalities were told at %1 and promised to hear more</translation>
    </message>
    <message>
        <source>%1, category %2, which answers to priority %3</source>
        <translation>%1, category %2, which answers to priority %3</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Cannot be used</translation>
    </message>
    <message>
        <source>Partly unusable</source>
        <translation>Partly unusable</translation>
    </message>
    <message>
        <source>No outage</source>
        <translation>No outage</translation>
    </message>
    <message>
        <source>Extent of the outage</source>
        <translation>Extent of the outage</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation>Planned from</translation>
    </message>
    <message>
        <source>Planned to</source>
        <translation>Planned to</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>Notice given</translation>
    </message>
    <message>
        <source>Municipalities informed</source>
        <translation>Municipalities informed</translation>
    </message>
    <message>
        <source>Next update due</source>
        <translation>Next update due</translation>
    </message>
    <message>
        <source>A planned window cannot end before it begins.</source>
        <translation>A planned window cannot end before it begins.</translation>
    </message>
    <message>
        <source>An incident is not part of itself.</source>
        <translation>An incident is not part of itself.</translation>
    </message>
    <message>
        <source>The incidents would be part of each other in a circle.</source>
        <translation>The incidents would be part of each other in a circle.</translation>
    </message>
    <message>
        <source>The municipalities cannot have been told at a time that has not come yet.</source>
        <translation>The municipalities cannot have been told at a time that has not come yet.</translation>
    </message>
    <message>
        <source>The next update is later than this one.</source>
        <translation>The next update is later than this one.</translation>
    </message>
    <message>
        <source>The clocks began when the incident was reported, at %1. A pause cannot begin before.</source>
        <translation>The clocks began when the incident was reported, at %1. A pause cannot begin before.</translation>
    </message>
    <message>
        <source>A pause tells what has happened; this time has not come yet.</source>
        <translation>A pause tells what has happened; this time has not come yet.</translation>
    </message>
    <message>
        <source>The clocks stand already. End the open pause first.</source>
        <translation>The clocks stand already. End the open pause first.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Waiting for</translation>
    </message>
    <message>
        <source>Write when the pause begins.</source>
        <translation>Write when the pause begins.</translation>
    </message>
    <message>
        <source>A pause cannot end before it begins.</source>
        <translation>A pause cannot end before it begins.</translation>
    </message>
    <message>
        <source>Write why the clocks stand.</source>
        <translation>Write why the clocks stand.</translation>
    </message>
    <message>
        <source>Say who is waited for.</source>
        <translation>Say who is waited for.</translation>
    </message>
    <message>
        <source>%1 is closed; its clocks do not run.</source>
        <translation>%1 is closed; its clocks do not run.</translation>
    </message>
    <message>
        <source>The pause has ended already.</source>
        <translation>The pause has ended already.</translation>
    </message>
    <message>
        <source>The pause has been withdrawn.</source>
        <translation>The pause has been withdrawn.</translation>
    </message>
    <message>
        <source>Write why the pause is withdrawn.</source>
        <translation>Write why the pause is withdrawn.</translation>
    </message>
    <message>
        <source>Pause begun</source>
        <translation>Pause begun</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>Pause ended</translation>
    </message>
    <message>
        <source>Pause corrected</source>
        <translation>Pause corrected</translation>
    </message>
    <message>
        <source>Pause withdrawn</source>
        <translation>Pause withdrawn</translation>
    </message>
    <message>
        <source>The clocks stand</source>
        <translation>The clocks stand</translation>
    </message>
    <message>
        <source>The clocks stand, waiting for %1</source>
        <translation>The clocks stand, waiting for %1</translation>
    </message>
    <message>
        <source>The clocks run again</source>
        <translation>The clocks run again</translation>
    </message>
    <message>
        <source>A pause of the clocks was corrected</source>
        <translation>A pause of the clocks was corrected</translation>
    </message>
    <message>
        <source>A pause of the clocks was withdrawn</source>
        <translation>A pause of the clocks was withdrawn</translation>
    </message>
    <message>
        <source>A clock warns</source>
        <translation>A clock warns</translation>
    </message>
    <message>
        <source>The clock of an incident warns when this share of its limit is used, where the contract says nothing else</source>
        <translation>The clock of an incident warns when this share of its limit is used, where the contract says nothing else</translation>
    </message>
    <message>
        <source>Example data: categories, time limits and calendars</source>
        <translation>Example data: categories, time limits and calendars</translation>
    </message>
    <message>
        <source>Example data: a correction after an approval</source>
        <translation>Example data: a correction after an approval</translation>
    </message>
    <message>
        <source>Little time left</source>
        <translation>Little time left</translation>
    </message>
    <message>
        <source>Corrected since</source>
        <translation>Corrected since</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 exceeded</source>
        <translation>%1 · %2 · %3 exceeded</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 runs out</source>
        <translation>%1 · %2 · %3 runs out</translation>
    </message>
    <message>
        <source>%1: the approved availability of %2 was corrected</source>
        <translation>%1: the approved availability of %2 was corrected</translation>
    </message>
    <message>
        <source>Approved with %1, today %2</source>
        <translation>Approved with %1, today %2</translation>
    </message>
    <message>
        <source>Approved months</source>
        <translation>Approved months</translation>
    </message>
    <message>
        <source>Clocks of incidents</source>
        <translation>Clocks of incidents</translation>
    </message>
    <message>
        <source>Approved availability</source>
        <translation>Approved availability</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Monthly report</translation>
    </message>
    <message>
        <source>Service time in minutes</source>
        <translation>Service time in minutes</translation>
    </message>
    <message>
        <source>Agreed time in minutes</source>
        <translation>Agreed time in minutes</translation>
    </message>
    <message>
        <source>Downtime in millionths of a minute</source>
        <translation>Downtime in millionths of a minute</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>The supplier reports %1, which is %2 minutes of downtime</source>
        <translation>The supplier reports %1, which is %2 minutes of downtime</translation>
    </message>
    <message>
        <source>%1 minutes of the downtime above are not in the supplier&apos;s figure</source>
        <translation>%1 minutes of the downtime above are not in the supplier&apos;s figure</translation>
    </message>
    <message>
        <source>%1 minutes of the supplier&apos;s downtime have no registered incident</source>
        <translation>%1 minutes of the supplier&apos;s downtime have no registered incident</translation>
    </message>
    <message>
        <source>The incidents give the same</source>
        <translation>The incidents give the same</translation>
    </message>
    <message>
        <source>Neither the contract nor the solution states its service hours so that they can be reckoned with</source>
        <translation>Neither the contract nor the solution states its service hours so that they can be reckoned with</translation>
    </message>
    <message>
        <source>Measured as %1 says</source>
        <translation>Measured as %1 says</translation>
    </message>
    <message>
        <source>As it was approved on %1</source>
        <translation>As it was approved on %1</translation>
    </message>
    <message>
        <source>Approved with %1; the incidents now give %2. Take it up with the supplier, or withdraw the approval and approve the month anew.</source>
        <translation>Approved with %1; the incidents now give %2. Take it up with the supplier, or withdraw the approval and approve the month anew.</translation>
    </message>
    <message>
        <source>Fault categories</source>
        <translation>Fault categories</translation>
    </message>
    <message>
        <source>for priority %1</source>
        <translation>for priority %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Time limits</translation>
    </message>
    <message>
        <source>outside the hours %1</source>
        <translation>outside the hours %1</translation>
    </message>
    <message>
        <source>warns at %1</source>
        <translation>warns at %1</translation>
    </message>
    <message>
        <source>The solution&apos;s hours</source>
        <translation>The solution&apos;s hours</translation>
    </message>
    <message>
        <source>%1, support %2</source>
        <translation>%1, support %2</translation>
    </message>
    <message numerus="yes">
        <source>%n closing days of its own</source>
        <translation>
            <numerusform>%n closing day of its own</numerusform>
            <numerusform>%n closing days of its own</numerusform>
        </translation>
    </message>
    <message>
        <source>clocks stand at a third party</source>
        <translation>clocks stand at a third party</translation>
    </message>
    <message>
        <source>Partial outage %1, degraded %2</source>
        <translation>Partial outage %1, degraded %2</translation>
    </message>
    <message>
        <source>planned windows: %1</source>
        <translation>planned windows: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n working days&apos; notice</source>
        <translation>
            <numerusform>%n working day&apos;s notice</numerusform>
            <numerusform>%n working days&apos; notice</numerusform>
        </translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Pause the clocks of %1</source>
        <translation>Pause the clocks of %1</translation>
    </message>
    <message>
        <source>End the pause of %1</source>
        <translation>End the pause of %1</translation>
    </message>
    <message>
        <source>Correct a pause of %1</source>
        <translation>Correct a pause of %1</translation>
    </message>
    <message>
        <source>Withdraw a pause of %1</source>
        <translation>Withdraw a pause of %1</translation>
    </message>
    <message>
        <source>Write days and times, for example “Mon-Fri 8-16; Sat 9-12” or “24/7”.</source>
        <translation>Write days and times, for example “Mon-Fri 8-16; Sat 9-12” or “24/7”.</translation>
    </message>
    <message>
        <source>Add the fault category %1</source>
        <translation>Add the fault category %1</translation>
    </message>
    <message>
        <source>Edit the fault category %1</source>
        <translation>Edit the fault category %1</translation>
    </message>
    <message>
        <source>Add a time limit</source>
        <translation>Add a time limit</translation>
    </message>
    <message>
        <source>Edit a time limit</source>
        <translation>Edit a time limit</translation>
    </message>
    <message>
        <source>Add an availability rule</source>
        <translation>Add an availability rule</translation>
    </message>
    <message>
        <source>Edit an availability rule</source>
        <translation>Edit an availability rule</translation>
    </message>
    <message>
        <source>Add calendar and hours</source>
        <translation>Add calendar and hours</translation>
    </message>
    <message>
        <source>Edit calendar and hours</source>
        <translation>Edit calendar and hours</translation>
    </message>
    <message>
        <source>Write a share from 0 to 100 %, for example 50 %.</source>
        <translation>Write a share from 0 to 100 %, for example 50 %.</translation>
    </message>
    <message>
        <source>Write a whole number, for example 4.</source>
        <translation>Write a whole number, for example 4.</translation>
    </message>
    <message>
        <source>Write the time as 12:00, or leave it empty.</source>
        <translation>Write the time as 12:00, or leave it empty.</translation>
    </message>
    <message>
        <source>Downtime by its weight</source>
        <translation>Downtime by its weight</translation>
    </message>
    <message>
        <source>No grouping</source>
        <translation>No grouping</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>No supplier</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priority %1</translation>
    </message>
    <message>
        <source>Linked incident</source>
        <translation>Linked incident</translation>
    </message>
    <message>
        <source>Row of an incident list</source>
        <translation>Row of an incident list</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>Number in the list</translation>
    </message>
    <message>
        <source>Reading of an incident list</source>
        <translation>Reading of an incident list</translation>
    </message>
    <message>
        <source>Incident template</source>
        <translation>Incident template</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Give the template a name.</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>All times</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Last three months</source>
        <translation>Last three months</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Saved filter</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>Saved by</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Grouped by</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>Give the filter a name.</translation>
    </message>
    <message>
        <source>%1 saved the filter %2, and only %1 can remove it.</source>
        <translation>%1 saved the filter %2, and only %1 can remove it.</translation>
    </message>
    <message>
        <source>Board: at most in New</source>
        <translation>Board: at most in New</translation>
    </message>
    <message>
        <source>Board: at most in Under investigation</source>
        <translation>Board: at most in Under investigation</translation>
    </message>
    <message>
        <source>Board: at most in At third party</source>
        <translation>Board: at most in At third party</translation>
    </message>
    <message>
        <source>Board: at most in Resolved</source>
        <translation>Board: at most in Resolved</translation>
    </message>
    <message>
        <source>The board says so when more incidents are new; 0 is no limit</source>
        <translation>The board says so when more incidents are new; 0 means no limit</translation>
    </message>
    <message>
        <source>The board says so when more incidents are under investigation; 0 is no limit</source>
        <translation>The board says so when more incidents are under investigation; 0 means no limit</translation>
    </message>
    <message>
        <source>The board says so when more incidents are at a third party; 0 is no limit</source>
        <translation>The board says so when more incidents are at a third party; 0 means no limit</translation>
    </message>
    <message>
        <source>The board says so when more incidents are resolved and not closed; 0 is no limit</source>
        <translation>The board says so when more incidents are resolved and not closed; 0 means no limit</translation>
    </message>
    <message>
        <source>Save the filter %1</source>
        <translation>Save the filter %1</translation>
    </message>
    <message>
        <source>Remove the saved filter %1</source>
        <translation>Remove the saved filter %1</translation>
    </message>
    <message>
        <source>The register has no organisation %1. Add it first, or correct the name.</source>
        <translation>The register has no organisation %1. Add it first, or correct the name.</translation>
    </message>
    <message>
        <source>Write the time as 23-11-2026 10:24.</source>
        <translation>Write the time as 23-11-2026 10:24.</translation>
    </message>
    <message>
        <source>%1 is not a word that the program knows here. Correct it, or leave the column out.</source>
        <translation>%1 is not a word that the program knows here. Correct it, or leave the column out.</translation>
    </message>
    <message>
        <source>This looks like a CPR number, which the program never keeps. Take it out of the file.</source>
        <translation>This looks like a CPR number, which the program never keeps. Take it out of the file.</translation>
    </message>
    <message>
        <source>The database has changed meanwhile. Look at the preview again, then import.</source>
        <translation>The database has changed meanwhile. Look at the preview again, then import.</translation>
    </message>
    <message>
        <source>The responsibility matrix has %1 for “%2” of %3.</source>
        <translation>The responsibility matrix has %1 for “%2” of %3.</translation>
    </message>
    <message>
        <source>The responsibility matrix names nobody for %1 of this solution.</source>
        <translation>The responsibility matrix names nobody for %1 of this solution.</translation>
    </message>
    <message>
        <source>An incident is not linked to itself.</source>
        <translation>An incident is not linked to itself.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n incidents</source>
        <translation>
            <numerusform>Change %n incident</numerusform>
            <numerusform>Change %n incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 rows are copied at once. Choose fewer, or export the table.</source>
        <translation>At most %1 rows are copied at once. Choose fewer, or export the table.</translation>
    </message>
    <message>
        <source>The file has no row of headings that an incident list has, such as title, solution and reported. Write them in the first row.</source>
        <translation>The file has no row of headings that an incident list has, such as title, solution and reported. Write them in the first row.</translation>
    </message>
    <message>
        <source>Import the incident list %1</source>
        <translation>Import the incident list %1</translation>
    </message>
    <message>
        <source>Save the incident template %1</source>
        <translation>Save the incident template %1</translation>
    </message>
    <message>
        <source>Remove the incident template %1</source>
        <translation>Remove the incident template %1</translation>
    </message>
    <message>
        <source>Make %1 part of %2</source>
        <translation>Make %1 part of %2</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>Link %1 to %2</translation>
    </message>
    <message>
        <source>Let %1 stand on its own</source>
        <translation>Let %1 stand on its own</translation>
    </message>
    <message>
        <source>Remove the link between %1 and %2</source>
        <translation>Remove the link between %1 and %2</translation>
    </message>
    <message>
        <source>Say on which solution the fault shows, like --solution NemRefusion.</source>
        <translation>Say on which solution the fault shows, like --solution NemRefusion.</translation>
    </message>
    <message>
        <source>There is no link called %1. The chain has: %2.</source>
        <translation>There is no link called %1. The chain has: %2.</translation>
    </message>
    <message>
        <source>%1 means several links: %2.</source>
        <translation>%1 means several links: %2.</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>What failed</translation>
    </message>
    <message>
        <source>The link that failed</source>
        <translation>The link that failed</translation>
    </message>
    <message>
        <source>What failed is not part of the chain of %1 today.</source>
        <translation>What failed is not part of the chain of %1 today.</translation>
    </message>
    <message>
        <source>What failed was named</source>
        <translation>What failed was named</translation>
    </message>
    <message>
        <source>Say what failed behind %1</source>
        <translation>Say what failed behind %1</translation>
    </message>
    <message>
        <source>%1 follows on %2</source>
        <translation>%1 follows on %2</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Write automatic, option or none.</source>
        <translation>Write automatic, option or none.</translation>
    </message>
    <message>
        <source>Write controller, processor or sub-processor.</source>
        <translation>Write controller, processor or sub-processor.</translation>
    </message>
    <message>
        <source>%1 has no role above in the solution, or more than one. Import that row first, or choose it in the register.</source>
        <translation>%1 has no role above in the solution, or more than one. Import that row first, or choose it in the register.</translation>
    </message>
    <message>
        <source>Say which contract it is a party of.</source>
        <translation>Say which contract it is a party of.</translation>
    </message>
    <message>
        <source>Say which solution the role is in.</source>
        <translation>Say which solution the role is in.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the database file in it.</source>
        <translation>%1 is a folder. Choose the database file in it.</translation>
    </message>
    <message>
        <source>New fault</source>
        <translation>New fault</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Operation restored</source>
        <translation>Operation restored</translation>
    </message>
    <message>
        <source>Operations notice</source>
        <translation>Operations notice</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Published where</source>
        <translation>Published where</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Published at</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Published by</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Corrects</translation>
    </message>
    <message>
        <source>Text of notices</source>
        <translation>Text of notices</translation>
    </message>
    <message>
        <source>A notice corrects one about the same incident only.</source>
        <translation>A notice corrects one about the same incident only.</translation>
    </message>
    <message>
        <source>The notice has been corrected already. Correct the newer one.</source>
        <translation>The notice has been corrected already. Correct the newer one.</translation>
    </message>
    <message>
        <source>Write both a subject and a text.</source>
        <translation>Write both a subject and a text.</translation>
    </message>
    <message>
        <source>%1 is not filled in.</source>
        <translation>%1 is not filled in.</translation>
    </message>
    <message>
        <source>The text holds what looks like a CPR number. It must not be published.</source>
        <translation>The text holds what looks like a CPR number. It must not be published.</translation>
    </message>
    <message>
        <source>Write the subject.</source>
        <translation>Write the subject.</translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation>Write the text.</translation>
    </message>
    <message>
        <source>Write where it is published.</source>
        <translation>Write where it is published.</translation>
    </message>
    <message>
        <source>The time of publishing has not come yet.</source>
        <translation>The time of publishing has not come yet.</translation>
    </message>
    <message>
        <source>The next update must be later than the publishing.</source>
        <translation>The next update must be later than the publishing.</translation>
    </message>
    <message>
        <source>Somebody has made a text of her own for %1 meanwhile. Look at it first.</source>
        <translation>Somebody has made a text of her own for %1 meanwhile. Look at it first.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>solution</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priority</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>cause</translation>
    </message>
    <message>
        <source>since</source>
        <translation>since</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restored</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>affected</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>next update</source>
        <translation>next update</translation>
    </message>
    <message>
        <source>Fault on {solution}</source>
        <translation>Fault on {solution}</translation>
    </message>
    <message>
        <source>Update on the fault on {solution}</source>
        <translation>Update on the fault on {solution}</translation>
    </message>
    <message>
        <source>{solution} is in operation again</source>
        <translation>{solution} is in operation again</translation>
    </message>
    <message>
        <source>Planned window on {solution}</source>
        <translation>Planned window on {solution}</translation>
    </message>
    <message>
        <source>Only what a person wrote can be corrected.</source>
        <translation>Only what a person wrote can be corrected.</translation>
    </message>
    <message>
        <source>The entry has been corrected already. Correct the newer one.</source>
        <translation>The entry has been corrected already. Correct the newer one.</translation>
    </message>
    <message>
        <source>Notice to the municipalities: %1</source>
        <translation>Notice to the municipalities: %1</translation>
    </message>
    <message>
        <source>Update promised</source>
        <translation>Update due</translation>
    </message>
    <message>
        <source>Operations notices</source>
        <translation>Operations notices</translation>
    </message>
    <message>
        <source>Correct an entry in the timeline of %1</source>
        <translation>Correct an entry in the timeline of %1</translation>
    </message>
    <message>
        <source>Register a notice to the municipalities about %1</source>
        <translation>Register a notice to the municipalities about %1</translation>
    </message>
    <message>
        <source>Use the program&apos;s own text for notices of the kind %1</source>
        <translation>Use the program&apos;s own text for notices of the kind %1</translation>
    </message>
    <message>
        <source>Change the text of notices of the kind %1</source>
        <translation>Change the text of notices of the kind %1</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>Correction: %1</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>reference</translation>
    </message>
    <message>
        <source>A fault has been found on {solution}: {title}.

Since: {since}
Affected municipalities: {affected}
Priority: {priority}

The fault is being looked into.
Next update: {next update}

Reference: {reference}</source>
        <translation>A fault has been found on {solution}: {title}.

Since: {since}
Affected municipalities: {affected}
Priority: {priority}

The fault is being looked into.
Next update: {next update}

Reference: {reference}</translation>
    </message>
    <message>
        <source>The fault on {solution} is not restored yet: {title}.

State: {state}
Cause: {cause}
Since: {since}
Affected municipalities: {affected}

Next update: {next update}

Reference: {reference}</source>
        <translation>The fault on {solution} is not restored yet: {title}.

State: {state}
Cause: {cause}
Since: {since}
Affected municipalities: {affected}

Next update: {next update}

Reference: {reference}</translation>
    </message>
    <message>
        <source>The fault on {solution} is restored: {title}.

Since: {since}
Restored: {restored}
Cause: {cause}
Affected municipalities: {affected}

Next update: {next update}

Reference: {reference}</source>
        <translation>The fault on {solution} is restored: {title}.

Since: {since}
Restored: {restored}
Cause: {cause}
Affected municipalities: {affected}

Next update: {next update}

Reference: {reference}</translation>
    </message>
    <message>
        <source>{solution} cannot be used during a planned window: {title}.

From: {from}
To: {to}
Affected municipalities: {affected}

{description}

Reference: {reference}</source>
        <translation>{solution} cannot be used during a planned window: {title}.

From: {from}
To: {to}
Affected municipalities: {affected}

{description}

Reference: {reference}</translation>
    </message>
    <message>
        <source>There is no incident with the number %1.</source>
        <translation>There is no incident with the number %1.</translation>
    </message>
    <message>
        <source>Say which incident, like --reference H-214.</source>
        <translation>Say which incident, like --reference H-214.</translation>
    </message>
    <message>
        <source>Say the first and the last day, like --from 2026-10-01 --to 2026-10-31.</source>
        <translation>Say the first and the last day, like --from 2026-10-01 --to 2026-10-31.</translation>
    </message>
    <message>
        <source>Say one report: matrix, monthly, contracts, roles, chain, incident or incidents.</source>
        <translation>Say one report: matrix, monthly, contracts, roles, chain, incident or incidents.</translation>
    </message>
    <message>
        <source>Example data: deviations from the standard</source>
        <translation>Example data: deviations from the standard</translation>
    </message>
    <message>
        <source>%1. Reason: %2</source>
        <translation>%1. Reason: %2</translation>
    </message>
    <message>
        <source>A planned window needs its beginning and its end.</source>
        <translation>A planned window needs its beginning and its end.</translation>
    </message>
    <message>
        <source>No contract in force says how early a planned window must be announced.</source>
        <translation>No contract in force says how early a planned window must be announced.</translation>
    </message>
    <message>
        <source>%1 asks for no notice of planned windows.</source>
        <translation>%1 asks for no notice of planned windows.</translation>
    </message>
    <message numerus="yes">
        <source>Announced %1, in time: %n working days are agreed, the last day was %2.</source>
        <translation>
            <numerusform>Announced %1, in time: %n working day is agreed, the last day was %2.</numerusform>
            <numerusform>Announced %1, in time: %n working days are agreed, the last day was %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Announced %1, too late: %n working days are agreed, the last day was %2. The window counts as downtime.</source>
        <translation>
            <numerusform>Announced %1, too late: %n working day is agreed, the last day was %2. The window counts as downtime.</numerusform>
            <numerusform>Announced %1, too late: %n working days are agreed, the last day was %2. The window counts as downtime.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not announced yet: %n working days are agreed, the last day is %1.</source>
        <translation>
            <numerusform>Not announced yet: %n working day is agreed, the last day is %1.</numerusform>
            <numerusform>Not announced yet: %n working days are agreed, the last day is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days of notice are agreed, and no day is early enough.</source>
        <translation>
            <numerusform>%n working day of notice is agreed, and no day is early enough.</numerusform>
            <numerusform>%n working days of notice are agreed, and no day is early enough.</numerusform>
        </translation>
    </message>
    <message>
        <source>Example data: templates and filters</source>
        <translation>Example data: templates and filters</translation>
    </message>
    <message>
        <source>Nothing of %1 is new; nothing was changed.</source>
        <translation>Nothing of %1 is new; nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents taken in from %1.</source>
        <translation>
            <numerusform>%n incident taken in from %1.</numerusform>
            <numerusform>%n incidents taken in from %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed in the imported list, without a cause</source>
        <translation>Closed in the imported list, without a cause</translation>
    </message>
    <message>
        <source>No incident was taken in from %1; nothing was changed. Correct what is said below, and import it again.</source>
        <translation>No incident was taken in from %1; nothing was changed. Correct what is said below, and import it again.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start Driftsråd from a desktop, or see “driftsraad --help” for what it does without one.</source>
        <translation>There is no display to open a window on. Start Driftsråd from a desktop, or see “driftsraad --help” for what it does without one.</translation>
    </message>
    <message>
        <source>The link cannot be deleted: %1 names it as what failed. Give the link a last day instead, or choose something else there.</source>
        <translation>The link cannot be deleted: %1 names it as what failed. Give the link a last day instead, or choose something else there.</translation>
    </message>
    <message>
        <source>The component cannot be deleted: %1 names it or one of its links as what failed. Give its links a last day instead, or choose something else there.</source>
        <translation>The component cannot be deleted: %1 names it or one of its links as what failed. Give its links a last day instead, or choose something else there.</translation>
    </message>
    <message>
        <source>Follows up on faults</source>
        <translation>Follows up on faults</translation>
    </message>
    <message>
        <source>%1 is the task that follows up on faults. Take the mark from it first.</source>
        <translation>%1 is the task that follows up on faults. Take the mark from it first.</translation>
    </message>
    <message>
        <source>%1, by the terms that count from %2 on</source>
        <translation>%1, by the terms that count from %2 on</translation>
    </message>
    <message>
        <source>%1.%2 s</source>
        <translation>%1.%2 s</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>at most %1</translation>
    </message>
    <message>
        <source>%1 answers in %2; along the slowest route %3</source>
        <translation>%1 answers in %2; along the slowest route %3</translation>
    </message>
    <message>
        <source>%1 promises an answer in %2, but the slowest route below takes %3.</source>
        <translation>%1 promises an answer in %2, but the slowest route below takes %3.</translation>
    </message>
    <message>
        <source>Write a day like 2026-06-01.</source>
        <translation>Write a day like 2026-06-01.</translation>
    </message>
    <message>
        <source>Note in the timeline</source>
        <translation>Note in the timeline</translation>
    </message>
    <message>
        <source>The register has no solution %1. Say which one it is, add it to the register, or correct the name.</source>
        <translation>The register has no solution %1. Say which one it is, add it to the register, or correct the name.</translation>
    </message>
    <message numerus="yes">
        <source>All %n municipalities of the register</source>
        <translation>
            <numerusform>The register&apos;s one municipality</numerusform>
            <numerusform>All %n municipalities of the register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities without their names; the number comes into the timeline</source>
        <translation>
            <numerusform>%n municipality without its name; the number comes into the timeline</numerusform>
            <numerusform>%n municipalities without their names; the number comes into the timeline</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no municipality that the register knows. Correct the name, or leave the column out.</source>
        <translation>%1 is no municipality that the register knows. Correct the name, or leave the column out.</translation>
    </message>
    <message>
        <source>This time has not come yet. Correct the date.</source>
        <translation>This time has not come yet. Correct the date.</translation>
    </message>
    <message>
        <source>The list has no time of day for the report; it counts from 00:00</source>
        <translation>The list has no time of day for the report; it counts from 00:00</translation>
    </message>
    <message>
        <source>Comes under investigation; hand it to the third party with the time of the answer</source>
        <translation>Comes under investigation; hand it to the third party with the time of the answer</translation>
    </message>
    <message>
        <source>The row does not say when the incident was reported. Write it, or say which column has it.</source>
        <translation>The row does not say when the incident was reported. Write it, or say which column has it.</translation>
    </message>
    <message>
        <source>From %1 on as %2 says</source>
        <translation>From %1 on as %2 says</translation>
    </message>
    <message>
        <source>From %1 on without a contract, by the solution&apos;s own hours</source>
        <translation>From %1 on without a contract, by the solution&apos;s own hours</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents updated from %1.</source>
        <translation>
            <numerusform>%n incident updated from %1.</numerusform>
            <numerusform>%n incidents updated from %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as it is: %1, %2: %3, in the list %4. --replace takes the list&apos;s.</source>
        <translation>Left as it is: %1, %2: %3, in the list %4. --replace takes the list&apos;s.</translation>
    </message>
    <message>
        <source>Affected municipalities in the list: %1</source>
        <translation>Affected municipalities in the list: %1</translation>
    </message>
    <message>
        <source>The list does not say when it was resolved; it counts as resolved when it was reported</source>
        <translation>The list does not say when it was resolved; it counts as resolved when it was reported</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Nobody has recorded when it was done, so it counts neither as kept nor as exceeded</source>
        <translation>Nobody has recorded when it was done, so it counts neither as kept nor as exceeded</translation>
    </message>
    <message>
        <source>Nothing that %1 runs on is drawn, so nobody is known to promise anything.</source>
        <translation>Nothing that %1 runs on is drawn, so nobody is known to promise anything.</translation>
    </message>
    <message>
        <source>%1 is open %2; together %3</source>
        <translation>%1 is open %2; together %3</translation>
    </message>
    <message>
        <source>%1 stand in for each other: one of them is open %2; together %3</source>
        <translation>%1 stand in for each other: one of them is open %2; together %3</translation>
    </message>
    <message>
        <source>%1 holds no contract on %2 in %3; by the register %4 delivers it.</source>
        <translation>%1 holds no contract on %2 in %3; by the register %4 delivers it.</translation>
    </message>
    <message>
        <source>Your changes are saved in the database. Only today&apos;s copy of it could not be made, because the disk has no room for it: make room, or save a copy elsewhere.</source>
        <translation>Your changes are saved in the database. Only today&apos;s copy of it could not be made, because the disk has no room for it: make room, or save a copy elsewhere.</translation>
    </message>
    <message>
        <source>Your changes are saved in the database. Only today&apos;s copy of it could not be made, because the folder “backups” beside it cannot be written in: ask for access, or save a copy elsewhere.</source>
        <translation>Your changes are saved in the database. Only today&apos;s copy of it could not be made, because the folder “backups” beside it cannot be written in: ask for access, or save a copy elsewhere.</translation>
    </message>
    <message>
        <source>Your changes are saved in the database. Only today&apos;s copy of it could not be made: %1</source>
        <translation>Your changes are saved in the database. Only today&apos;s copy of it could not be made: %1</translation>
    </message>
    <message>
        <source>The option %1 belongs to a command. “driftsraad --help” says to which.</source>
        <translation>The option %1 belongs to a command. “driftsraad --help” says to which.</translation>
    </message>
    <message>
        <source>“driftsraad %1” has no option %2.</source>
        <translation>“driftsraad %1” has no option %2.</translation>
    </message>
    <message>
        <source>“driftsraad %1” has no option %2; it has %3.</source>
        <translation>“driftsraad %1” has no option %2; it has %3.</translation>
    </message>
    <message>
        <source>Say one database to open; %1 is one too many.</source>
        <translation>Say one database to open; %1 is one too many.</translation>
    </message>
    <message>
        <source>The command line (%1)</source>
        <translation>The command line (%1)</translation>
    </message>
    <message>
        <source>Nothing was imported. %1
Say --supplier where it is somebody else&apos;s report, or --anyway to take it in as it is.</source>
        <translation>Nothing was imported. %1
Say --supplier where it is somebody else&apos;s report, or --anyway to take it in as it is.</translation>
    </message>
    <message>
        <source>Nothing was imported. The report on %1 for %2 is already here with other figures. Say --replace to take the file&apos;s, or --keep to leave that month as it is.</source>
        <translation>Nothing was imported. The report on %1 for %2 is already here with other figures. Say --replace to take the file&apos;s, or --keep to leave that month as it is.</translation>
    </message>
    <message>
        <source>Written into the timeline as they stand, since no field holds them: %1</source>
        <translation>Written into the timeline as they stand, since no field holds them: %1</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Columns left out: %1</translation>
    </message>
    <message>
        <source>There is nothing to report for %1: no figures, no incidents, and no report was expected. No paper was written.</source>
        <translation>There is nothing to report for %1: no figures, no incidents, and no report was expected. No paper was written.</translation>
    </message>
    <message>
        <source>%1, renewed since %2</source>
        <translation>%1, renewed since %2</translation>
    </message>
    <message>
        <source>Report the fault to %1 and agree when the answer is due; or escalate it to KOMBIT with a reason.</source>
        <translation>Report the fault to %1 and agree when the answer is due; or escalate it to KOMBIT with a reason.</translation>
    </message>
    <message>
        <source>%1 operates its system itself.</source>
        <translation>%1 operates its system itself.</translation>
    </message>
    <message>
        <source>Not measurable</source>
        <translation>Not measurable</translation>
    </message>
    <message>
        <source>Nothing was agreed in the month that could be measured.</source>
        <translation>Nothing was agreed in the month that could be measured.</translation>
    </message>
    <message>
        <source>There is no table %1; “driftsraad export list” names them all.</source>
        <translation>There is no table %1; “driftsraad export list” names them all.</translation>
    </message>
    <message>
        <source>Nothing of %1 was taken in; what was here was kept.</source>
        <translation>Nothing of %1 was taken in; what was here was kept.</translation>
    </message>
    <message>
        <source>The option %1 is given twice. Give it once.</source>
        <translation>The option %1 is given twice. Give it once.</translation>
    </message>
    <message>
        <source>There is nothing to report for %1: what the database knows begins with %2. No paper was written.</source>
        <translation>There is nothing to report for %1: what the database knows begins with %2. No paper was written.</translation>
    </message>
    <message>
        <source>%1 · %2 · the municipalities wait to hear more</source>
        <translation>%1 · %2 · the municipalities wait to hear more</translation>
    </message>
    <message>
        <source>Notice for that end had to be there on %1. None is registered, so it goes on to %2.</source>
        <translation>Notice for that end had to be there on %1. None is registered, so it goes on to %2.</translation>
    </message>
    <message>
        <source>Renews itself after %1 unless notice is given by %2</source>
        <translation>Renews itself after %1 unless notice is given by %2</translation>
    </message>
    <message>
        <source>Renews itself after %1, no notice stated</source>
        <translation>Renews itself after %1, no notice stated</translation>
    </message>
    <message>
        <source>%1 renews itself</source>
        <translation>%1 renews itself</translation>
    </message>
    <message>
        <source>%1.%2 %</source>
        <translation>%1.%2 %</translation>
    </message>
    <message>
        <source>%1 comes twice, as the clocks go back; the first one counts. Write %1 +01:00 for the second</source>
        <translation>%1 comes twice, as the clocks go back; the first one counts. Write %1 +01:00 for the second</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>The clocks go forward over %1, so there is no such time. Correct it.</source>
        <translation>The clocks go forward over %1, so there is no such time. Correct it.</translation>
    </message>
    <message>
        <source>The file looks like an incident list, not like a monthly report. Nothing was imported. Take it in by: driftsraad import incidents FILE.</source>
        <translation>The file looks like an incident list, not like a monthly report. Nothing was imported. Take it in by: driftsraad import incidents FILE.</translation>
    </message>
    <message>
        <source>The file looks like a supplier&apos;s monthly report, not like an incident list. Nothing was imported. Take it in by: driftsraad import FILE.</source>
        <translation>The file looks like a supplier&apos;s monthly report, not like an incident list. Nothing was imported. Take it in by: driftsraad import FILE.</translation>
    </message>
    <message>
        <source>%1 is part of the database that is open here. Choose another file.</source>
        <translation>%1 is part of the database that is open here. Choose another file.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>New incident</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Monthly reports</source>
        <translation>Monthly reports</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>New in the register</source>
        <translation>New in the register</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Import a monthly report</source>
        <translation>Import a monthly report</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Chains</translation>
    </message>
    <message>
        <source>New component</source>
        <translation>New component</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>%1, where the standard says %2.</source>
        <translation>%1, where the standard says %2.</translation>
    </message>
    <message>
        <source>Contact: %1.</source>
        <translation>Contact: %1.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>The matrix has no tasks yet.</source>
        <translation>The matrix has no tasks yet.</translation>
    </message>
    <message>
        <source>Responsibility: who does what?</source>
        <translation>Responsibility: who does what?</translation>
    </message>
    <message>
        <source>The standard matrix</source>
        <translation>The standard matrix</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Left open</translation>
    </message>
    <message>
        <source>Conditions and deviations</source>
        <translation>Conditions and deviations</translation>
    </message>
    <message>
        <source>Made by Driftsråd %1 at %2.</source>
        <translation>Made by Driftsråd %1 at %2.</translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>Example data</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 of %2</translation>
    </message>
    <message>
        <source>Availability against target</source>
        <translation>Availability against target</translation>
    </message>
    <message>
        <source>Incidents by cause</source>
        <translation>Incidents by cause</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Table 1. Availability in %1, %</source>
        <translation>Table 1. Availability in %1, %</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observed</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Deviation</translation>
    </message>
    <message>
        <source>Since last month</source>
        <translation>Since last month</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No solutions are registered.</source>
        <translation>No solutions are registered.</translation>
    </message>
    <message>
        <source>Reported and observed differ</source>
        <translation>Reported and observed differ</translation>
    </message>
    <message>
        <source>Table 2. Incidents by priority</source>
        <translation>Table 2. Incidents by priority</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Open at the start</source>
        <translation>Open at the start</translation>
    </message>
    <message>
        <source>New in the month</source>
        <translation>New in the month</translation>
    </message>
    <message>
        <source>Closed in the month</source>
        <translation>Closed in the month</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Open at the end</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priority %1</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>Table 3. Outages, grave incidents and planned windows</source>
        <translation>Table 3. Outages, grave incidents and planned windows</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Lasted</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Not restored</translation>
    </message>
    <message>
        <source>No outage was registered in the month.</source>
        <translation>No outage was registered in the month.</translation>
    </message>
    <message>
        <source>Table 4. The suppliers&apos; reports for %1</source>
        <translation>Table 4. The suppliers&apos; reports for %1</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Came on</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 under target, %2 without a figure</source>
        <translation>%1 under target, %2 without a figure</translation>
    </message>
    <message>
        <source>Availability met</source>
        <translation>Availability met</translation>
    </message>
    <message>
        <source>Suppliers&apos; reports</source>
        <translation>Suppliers&apos; reports</translation>
    </message>
    <message numerus="yes">
        <source>%n reports missing</source>
        <translation>
            <numerusform>%n report missing</numerusform>
            <numerusform>%n reports missing</numerusform>
        </translation>
    </message>
    <message>
        <source>New incidents</source>
        <translation>New incidents</translation>
    </message>
    <message>
        <source>%1 closed in the month</source>
        <translation>%1 closed in the month</translation>
    </message>
    <message>
        <source>Open at the end of the month</source>
        <translation>Open at the end of the month</translation>
    </message>
    <message>
        <source>%1 at its start</source>
        <translation>%1 at its start</translation>
    </message>
    <message>
        <source>%1 of %2 solutions met their target for availability in %3.</source>
        <translation>%1 of %2 solutions met their target for availability in %3.</translation>
    </message>
    <message>
        <source>%1 is furthest from it: %2 % against %3 %.</source>
        <translation>%1 is furthest from it: %2 % against %3 %.</translation>
    </message>
    <message>
        <source>%1: availability, neither reported nor observed</source>
        <translation>%1: availability, neither reported nor observed</translation>
    </message>
    <message>
        <source>%1: the availability that the supplier reports</source>
        <translation>%1: the availability that the supplier reports</translation>
    </message>
    <message>
        <source>%1: the report of %2, due on %3</source>
        <translation>%1: the report of %2, due on %3</translation>
    </message>
    <message>
        <source>Operations report across solutions</source>
        <translation>Operations report across solutions</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In short</translation>
    </message>
    <message>
        <source>Missing in this report</source>
        <translation>Missing in this report</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Service levels</translation>
    </message>
    <message>
        <source>Figure 1. Availability against target, twelve months, %</source>
        <translation>Figure 1. Availability against target, twelve months, %</translation>
    </message>
    <message>
        <source>All on one scale, which does not start at 0. Dashed line: target. Ring: under target. Diamond: breach with penalty. Observed figures, else the supplier&apos;s.</source>
        <translation>All on one scale, which does not start at 0. Dashed line: target. Ring: under target. Diamond: breach with penalty. Observed figures, else the supplier&apos;s.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Figure 2. Incidents by cause, reported a month</source>
        <translation>Figure 2. Incidents by cause, reported a month</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Contract holder</source>
        <translation>Contract holder</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>Notice by</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>It ends</translation>
    </message>
    <message>
        <source>Ended, nothing instead</source>
        <translation>Ended, nothing instead</translation>
    </message>
    <message>
        <source>no single solution</source>
        <translation>no single solution</translation>
    </message>
    <message>
        <source>No contract runs out in these months, and no notice is due.</source>
        <translation>No contract runs out in these months, and no notice is due.</translation>
    </message>
    <message>
        <source>Contracts running out</source>
        <translation>Contracts running out</translation>
    </message>
    <message>
        <source>How the days are found</source>
        <translation>How the days are found</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Agreement and instruction</source>
        <translation>Agreement and instruction</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>No data role is stated.</source>
        <translation>No data role is stated.</translation>
    </message>
    <message>
        <source>Data roles</source>
        <translation>Data roles</translation>
    </message>
    <message>
        <source>Who processes whose data?</source>
        <translation>Who processes whose data?</translation>
    </message>
    <message>
        <source>Each stands under the one on whose behalf it processes the data. What is in grey is over, or has not begun, on the day.</source>
        <translation>Each stands under the one on whose behalf it processes the data. What is in grey is over, or has not begun, on the day.</translation>
    </message>
    <message>
        <source>No solution is in operation.</source>
        <translation>No solution is in operation.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>The list is empty.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Who follows up?</source>
        <translation>Who follows up?</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Who contacts whom</source>
        <translation>Who contacts whom</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Does the chain carry the promise?</source>
        <translation>Does the chain carry the promise?</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>The chain carries</source>
        <translation>The chain carries</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>unknown, at most %1</source>
        <translation>unknown, at most %1</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Gaps</translation>
    </message>
    <message>
        <source>The arithmetic</source>
        <translation>The arithmetic</translation>
    </message>
    <message>
        <source>Chain responsibility</source>
        <translation>Chain responsibility</translation>
    </message>
    <message>
        <source>All solutions</source>
        <translation>All solutions</translation>
    </message>
    <message>
        <source>%1: fault %2</source>
        <translation>%1: fault %2</translation>
    </message>
    <message>
        <source>The drawing could not be laid out on this computer; the chain is in the tables.</source>
        <translation>The drawing could not be laid out on this computer; the chain is in the tables.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The chain has no links.</source>
        <translation>The chain has no links.</translation>
    </message>
    <message>
        <source>Followed by another</source>
        <translation>Followed by another</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>With priority 1</source>
        <translation>With priority 1</translation>
    </message>
    <message>
        <source>Security incidents</source>
        <translation>Security incidents</translation>
    </message>
    <message>
        <source>Planned windows</source>
        <translation>Planned windows</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>It took</source>
        <translation>It took</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>No incident was reported in the period.</source>
        <translation>No incident was reported in the period.</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Third party</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Occurred</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>First reaction</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, after %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>Nothing is written in the timeline.</source>
        <translation>Nothing is written in the timeline.</translation>
    </message>
    <message>
        <source>Affected municipalities</source>
        <translation>Affected municipalities</translation>
    </message>
    <message>
        <source>No municipality is registered as affected.</source>
        <translation>No municipality is registered as affected.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities: %1.</source>
        <translation>
            <numerusform>%n municipality: %1.</numerusform>
            <numerusform>%n municipalities: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the municipalities were told</source>
        <translation>What the municipalities were told</translation>
    </message>
    <message>
        <source>No notice has been published.</source>
        <translation>No notice has been published.</translation>
    </message>
    <message>
        <source>next update promised %1</source>
        <translation>next update promised %1</translation>
    </message>
    <message>
        <source>corrects the one of %1</source>
        <translation>corrects the one of %1</translation>
    </message>
    <message>
        <source>corrected %1</source>
        <translation>corrected %1</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>Incident report</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What happened, in short</source>
        <translation>What happened, in short</translation>
    </message>
    <message>
        <source>%1, by what was known on %2</source>
        <translation>%1, by what was known on %2</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Clocks</translation>
    </message>
    <message>
        <source>No contract sets a limit for this incident.</source>
        <translation>No contract sets a limit for this incident.</translation>
    </message>
    <message>
        <source>By the terms of %1.</source>
        <translation>By the terms of %1.</translation>
    </message>
    <message>
        <source>Why this figure? %1</source>
        <translation>Why this figure? %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>What failed</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Due at</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>Reported at</translation>
    </message>
    <message>
        <source>Support level</source>
        <translation>Support level</translation>
    </message>
    <message>
        <source>Decided: %1.</source>
        <translation>Decided: %1.</translation>
    </message>
    <message>
        <source>Counted: %1 min.</source>
        <translation>Counted: %1 min.</translation>
    </message>
    <message>
        <source>With a limit exceeded</source>
        <translation>With a limit exceeded</translation>
    </message>
    <message>
        <source>Reported in the period, the earliest first. How long it took is counted from when it occurred until operation was restored; reaction and resolution are the contract&apos;s limits.</source>
        <translation>Reported in the period, the earliest first. How long it took is counted from when it occurred until operation was restored; reaction and resolution are the contract&apos;s limits.</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaction</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Reported in the period</source>
        <translation>Reported in the period</translation>
    </message>
    <message>
        <source>Thick red line: the fault&apos;s way</source>
        <translation>Thick red line: the fault&apos;s way</translation>
    </message>
    <message>
        <source>grey line: data</source>
        <translation>grey line: data</translation>
    </message>
    <message>
        <source>dotted: contract</source>
        <translation>dotted: contract</translation>
    </message>
    <message>
        <source>dashed blue: escalation</source>
        <translation>dashed blue: escalation</translation>
    </message>
    <message>
        <source>X responsible · (X) partly responsible</source>
        <translation>X responsible · (X) partly responsible</translation>
    </message>
    <message>
        <source>≠ deviates from the standard</source>
        <translation>≠ deviates from the standard</translation>
    </message>
    <message>
        <source>raised numbers lead to the notes</source>
        <translation>raised numbers lead to the notes</translation>
    </message>
    <message>
        <source>unknown, at least %1</source>
        <translation>unknown, at least %1</translation>
    </message>
    <message>
        <source>The reasons</source>
        <translation>The reasons</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>The whole</translation>
    </message>
    <message>
        <source>Part of this</source>
        <translation>Part of this</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Linked</translation>
    </message>
    <message>
        <source>Parts and linked incidents</source>
        <translation>Parts and linked incidents</translation>
    </message>
    <message>
        <source>Not measurable</source>
        <translation>Not measurable</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (provisional)</translation>
    </message>
    <message>
        <source>Dotted ring: provisional, a stop is not over.</source>
        <translation>Dotted ring: provisional, a stop is not over.</translation>
    </message>
    <message>
        <source>%1 is furthest from it: %2 % (provisional) against %3 %.</source>
        <translation>%1 is furthest from it: %2 % (provisional) against %3 %.</translation>
    </message>
    <message>
        <source>Contract and contact</source>
        <translation>Contract and contact</translation>
    </message>
    <message numerus="yes">
        <source>Contracts that end, renew themselves, or whose notice must be given, within %n months, and those that end and whose notice is past.</source>
        <translation>
            <numerusform>Contracts that end, renew themselves, or whose notice must be given, within %n month, and those that end and whose notice is past.</numerusform>
            <numerusform>Contracts that end, renew themselves, or whose notice must be given, within %n months, and those that end and whose notice is past.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>File Folder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Shortcut</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 File</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Look in:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Files of type:</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Change to detail view mode</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Change to list view mode</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Go forward</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidebar</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Date Modified</source>
        <translation>Date Modified</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>My Computer</translation>
    </message>
    <message>
        <source>%1 byte(s)</source>
        <translation>%1 byte(s)</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Landscape</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Reverse landscape</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Reverse portrait</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Inches (in)</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Copies:</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Grayscale</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Print all</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selection</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
</context>
<context>
    <name>ReadOnly</name>
    <message>
        <source>The database is open for reading only.</source>
        <translation>The database is open for reading only.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>New organisation</source>
        <translation>New organisation</translation>
    </message>
    <message>
        <source>Edit organisation</source>
        <translation>Edit organisation</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Edit person</translation>
    </message>
    <message>
        <source>New solution</source>
        <translation>New solution</translation>
    </message>
    <message>
        <source>Edit solution</source>
        <translation>Edit solution</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>New contract</translation>
    </message>
    <message>
        <source>Edit contract</source>
        <translation>Edit contract</translation>
    </message>
    <message>
        <source>All priorities</source>
        <translation>All priorities</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priority %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>New service level</source>
        <translation>New service level</translation>
    </message>
    <message>
        <source>Edit service level</source>
        <translation>Edit service level</translation>
    </message>
    <message>
        <source>Joined municipality</source>
        <translation>Joined municipality</translation>
    </message>
    <message>
        <source>Subcontractor</source>
        <translation>Subcontractor</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Guarantor</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Adviser</translation>
    </message>
    <message>
        <source>New party of the contract</source>
        <translation>New party of the contract</translation>
    </message>
    <message>
        <source>Edit party of the contract</source>
        <translation>Edit party of the contract</translation>
    </message>
    <message>
        <source>Further solution of the contract</source>
        <translation>Further solution of the contract</translation>
    </message>
    <message>
        <source>Region of the municipality</source>
        <translation>Region of the municipality</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New data role</source>
        <translation>New data role</translation>
    </message>
    <message>
        <source>Edit data role</source>
        <translation>Edit data role</translation>
    </message>
    <message>
        <source>The municipalities</source>
        <translation>The municipalities</translation>
    </message>
    <message>
        <source>New fault category</source>
        <translation>New fault category</translation>
    </message>
    <message>
        <source>Edit fault category</source>
        <translation>Edit fault category</translation>
    </message>
    <message>
        <source>For no priority of itself</source>
        <translation>For no priority of itself</translation>
    </message>
    <message>
        <source>%1 (not in force)</source>
        <translation>%1 (not in force)</translation>
    </message>
    <message>
        <source>New time limit</source>
        <translation>New time limit</translation>
    </message>
    <message>
        <source>Edit time limit</source>
        <translation>Edit time limit</translation>
    </message>
    <message>
        <source>The same as within the hours</source>
        <translation>The same as within the hours</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>As in the settings</translation>
    </message>
    <message>
        <source>Categories without a limit of their own</source>
        <translation>Categories without a limit of their own</translation>
    </message>
    <message>
        <source>New availability rule</source>
        <translation>New availability rule</translation>
    </message>
    <message>
        <source>Edit availability rule</source>
        <translation>Edit availability rule</translation>
    </message>
    <message>
        <source>No notice is asked for</source>
        <translation>No notice is asked for</translation>
    </message>
    <message>
        <source>As many as they need</source>
        <translation>As many as they need</translation>
    </message>
    <message>
        <source>New calendar and hours</source>
        <translation>New calendar and hours</translation>
    </message>
    <message>
        <source>Edit calendar and hours</source>
        <translation>Edit calendar and hours</translation>
    </message>
    <message>
        <source>Empty: the same as the service hours.</source>
        <translation>Empty: the same as the service hours.</translation>
    </message>
    <message>
        <source>Empty: the solution&apos;s hours.</source>
        <translation>Empty: the solution&apos;s hours.</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>The whole day</translation>
    </message>
    <message>
        <source>Choose, or write another</source>
        <translation>Choose, or write another</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>To %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>We have not received these monthly reports:</source>
        <translation>We have not received these monthly reports:</translation>
    </message>
    <message>
        <source>- %1, %2 (due on %3)</source>
        <translation>- %1, %2 (due on %3)</translation>
    </message>
    <message>
        <source>Please send them as soon as possible.</source>
        <translation>Please send them as soon as possible.</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Kind regards</translation>
    </message>
    <message>
        <source>Monthly report missing: %1, %2</source>
        <translation>Monthly report missing: %1, %2</translation>
    </message>
    <message>
        <source>Monthly reports missing</source>
        <translation>Monthly reports missing</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>Reported availability</source>
        <translation>Reported availability</translation>
    </message>
    <message>
        <source>Observed %1</source>
        <translation>Observed %1</translation>
    </message>
</context>
<context>
    <name>SlaExport</name>
    <message>
        <source>%1 by month, %2</source>
        <translation>%1 by month, %2</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observed</translation>
    </message>
    <message>
        <source>Reported minus observed</source>
        <translation>Reported minus observed</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Provisional: not every stop is over</source>
        <translation>Provisional: not every stop is over</translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::AgreedFields</name>
    <message>
        <source>Fault category</source>
        <translation>Fault category</translation>
    </message>
    <message>
        <source>Extent of the outage</source>
        <translation>Extent of the outage</translation>
    </message>
    <message>
        <source>Contract that counts</source>
        <translation>Contract that counts</translation>
    </message>
    <message>
        <source>The one in force: %1</source>
        <translation>The one in force: %1</translation>
    </message>
    <message>
        <source>None is in force</source>
        <translation>None is in force</translation>
    </message>
    <message>
        <source>Follows the priority: %1</source>
        <translation>Follows the priority: %1</translation>
    </message>
    <message>
        <source>None follows from the priority</source>
        <translation>None follows from the priority</translation>
    </message>
</context>
<context>
    <name>driftsraad::AttachmentsPanel</name>
    <message>
        <source>Attach files…</source>
        <translation>Attach files…</translation>
    </message>
    <message>
        <source>Nothing is attached yet. Drop files here, or choose them.</source>
        <translation>Nothing is attached yet. Drop files here, or choose them.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files. More can be dropped here.</source>
        <translation>
            <numerusform>%Ln attached file. More can be dropped here.</numerusform>
            <numerusform>%Ln attached files. More can be dropped here.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open a copy of %1</source>
        <translation>Open a copy of %1</translation>
    </message>
    <message>
        <source>Save %1 as</source>
        <translation>Save %1 as</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>This file can run as a program</source>
        <translation>This file can run as a program</translation>
    </message>
    <message>
        <source>%1 could start a program when it is opened, and is therefore not opened from here. Save it first if you know who it comes from.</source>
        <translation>%1 could start a program when it is opened, and is therefore not opened from here. Save it first if you know who it comes from.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are attached</source>
        <translation>
            <numerusform>%Ln file is attached</numerusform>
            <numerusform>%Ln files are attached</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no longer attached</source>
        <translation>%1 is no longer attached</translation>
    </message>
</context>
<context>
    <name>driftsraad::Banner</name>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>driftsraad::BoardView</name>
    <message>
        <source>Move to the next column</source>
        <translation>Move to the next column</translation>
    </message>
    <message>
        <source>Move to the previous column</source>
        <translation>Move to the previous column</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln incidents</source>
        <translation>
            <numerusform>%1, %Ln incident</numerusform>
            <numerusform>%1, %Ln incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>%1 more in the list</source>
        <translation>%1 more in the list</translation>
    </message>
    <message>
        <source>%1, in the row %2</source>
        <translation>%1, in the row %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>At most %1</translation>
    </message>
    <message>
        <source>%1 in all, over the limit of %2</source>
        <translation>%1 in all, over the limit of %2</translation>
    </message>
    <message>
        <source>Over the limit of %1</source>
        <translation>Over the limit of %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::BulkDialog</name>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln incidents</source>
        <translation>
            <numerusform>Change %Ln incident</numerusform>
            <numerusform>Change %Ln incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Third party</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priority %1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Reason for the priority</source>
        <translation>Reason for the priority</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Choose what is to be changed.</source>
        <translation>Choose what is to be changed.</translation>
    </message>
    <message>
        <source>Choose the third party.</source>
        <translation>Choose the third party.</translation>
    </message>
    <message>
        <source>This time has passed already. Write a later one.</source>
        <translation>This time has passed already. Write a later one.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Write the reason.</translation>
    </message>
    <message>
        <source>Not all were changed</source>
        <translation>Not all were changed</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents were changed.</source>
        <translation>
            <numerusform>%Ln incident was changed.</numerusform>
            <numerusform>%Ln incidents were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused and stay as they were:</source>
        <translation>
            <numerusform>%Ln was refused and stays as it was:</numerusform>
            <numerusform>%Ln were refused and stay as they were:</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused incidents</source>
        <translation>Refused incidents</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Takes away who is responsible now</source>
        <translation>Takes away who is responsible now</translation>
    </message>
    <message>
        <source>Nobody is responsible</source>
        <translation>Nobody is responsible</translation>
    </message>
    <message>
        <source>Reason, if the cause stays unknown</source>
        <translation>Reason, if the cause stays unknown</translation>
    </message>
    <message>
        <source>What a rule refuses is listed and left as it was; the rest are changed and can be undone in one step.</source>
        <translation>What a rule refuses is listed and left as it was; the rest are changed and can be undone in one step.</translation>
    </message>
</context>
<context>
    <name>driftsraad::CadenceCard</name>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Influence: %1</source>
        <translation>Influence: %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::CallCard</name>
    <message>
        <source>The municipality&apos;s own people</source>
        <translation>The municipality&apos;s own people</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>responsible</translation>
    </message>
    <message>
        <source>partly responsible</source>
        <translation>partly responsible</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The organisation&apos;s own number</source>
        <translation>The organisation&apos;s own number</translation>
    </message>
    <message>
        <source>People that the register knows there</source>
        <translation>People that the register knows there</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the register</source>
        <translation>
            <numerusform>%Ln more in the register</numerusform>
            <numerusform>%Ln more in the register</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>driftsraad::CallDialog</name>
    <message>
        <source>Who do I call?</source>
        <translation>Who do I call?</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Task or support level</source>
        <translation>Task or support level</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>driftsraad::CardPreview</name>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 since %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Third party</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Affected</translation>
    </message>
    <message numerus="yes">
        <source>%Ln municipalities</source>
        <translation>
            <numerusform>%Ln municipality</numerusform>
            <numerusform>%Ln municipalities</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
</context>
<context>
    <name>driftsraad::CellDrawer</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>≠ Deviates</source>
        <translation>≠ Deviates</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Not written</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>%1 is responsible</source>
        <translation>%1 is responsible</translation>
    </message>
    <message>
        <source>%1 is partly responsible</source>
        <translation>%1 is partly responsible</translation>
    </message>
    <message>
        <source>%1 is not responsible</source>
        <translation>%1 is not responsible</translation>
    </message>
    <message>
        <source>in the standard</source>
        <translation>in the standard</translation>
    </message>
    <message>
        <source>in place of the standard&apos;s</source>
        <translation>in place of the standard&apos;s</translation>
    </message>
    <message>
        <source>as the standard says</source>
        <translation>as the standard says</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Reset to the standard</source>
        <translation>Reset to the standard</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Each municipality its own people</source>
        <translation>Each municipality its own people</translation>
    </message>
    <message>
        <source>No contact is named</source>
        <translation>No contact is named</translation>
    </message>
    <message>
        <source>Depends on the solution</source>
        <translation>Depends on the solution</translation>
    </message>
    <message>
        <source>%1, by the standard</source>
        <translation>%1, by the standard</translation>
    </message>
    <message>
        <source>as the standard</source>
        <translation>as the standard</translation>
    </message>
    <message>
        <source>counts now</source>
        <translation>counts now</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>Correct the value from %1</source>
        <translation>Correct the value from %1</translation>
    </message>
    <message>
        <source>Remove the value from %1</source>
        <translation>Remove the value from %1</translation>
    </message>
    <message>
        <source>with words of its own</source>
        <translation>with words of its own</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
</context>
<context>
    <name>driftsraad::CellForm</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nobody named</translation>
    </message>
    <message>
        <source>Meeting, date, item or note</source>
        <translation>Meeting, date, item or note</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>Condition or note</source>
        <translation>Condition or note</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Choose a person from the list.</translation>
    </message>
    <message>
        <source>A change, from the day below</source>
        <translation>A change, from the day below</translation>
    </message>
    <message>
        <source>With (X): what partly responsible means here.</source>
        <translation>With (X): what partly responsible means here.</translation>
    </message>
    <message>
        <source>A correction of what has stood here since %1</source>
        <translation>A correction of what has stood here since %1</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>This is</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>A day to come is planned; until then what stands there now counts.</source>
        <translation>A day to come is planned; until then what stands there now counts.</translation>
    </message>
    <message>
        <source>Write the date as 23-11-2026.</source>
        <translation>Write the date as 23-11-2026.</translation>
    </message>
</context>
<context>
    <name>driftsraad::ChainLegend</name>
    <message>
        <source>the fault&apos;s way</source>
        <translation>the fault&apos;s way</translation>
    </message>
    <message>
        <source>would be hit</source>
        <translation>would be hit</translation>
    </message>
    <message>
        <source>other ways</source>
        <translation>other ways</translation>
    </message>
    <message>
        <source>would be degraded</source>
        <translation>would be degraded</translation>
    </message>
    <message>
        <source>is needed</source>
        <translation>is needed</translation>
    </message>
    <message>
        <source>data</source>
        <translation>data</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contract</translation>
    </message>
    <message>
        <source>escalation</source>
        <translation>escalation</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Lines: %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::ChainPage</name>
    <message>
        <source>Show the component</source>
        <translation>Show the component</translation>
    </message>
    <message>
        <source>Show a fault here</source>
        <translation>Show a fault here</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Open the group</translation>
    </message>
    <message>
        <source>Close the groups</source>
        <translation>Close the groups</translation>
    </message>
    <message>
        <source>New component …</source>
        <translation>New component …</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Chains</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Normal operation</source>
        <translation>Normal operation</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Escalations</translation>
    </message>
    <message>
        <source>Edit chain</source>
        <translation>Edit chain</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Save as picture</translation>
    </message>
    <message>
        <source>The chain</source>
        <translation>The chain</translation>
    </message>
    <message>
        <source>The chain&apos;s components</source>
        <translation>The chain&apos;s components</translation>
    </message>
    <message>
        <source>The fault&apos;s way</source>
        <translation>The fault&apos;s way</translation>
    </message>
    <message>
        <source>No chain is drawn. Start with the solution and draw a link.</source>
        <translation>No chain is drawn. Start with the solution and draw a link.</translation>
    </message>
    <message>
        <source>New component</source>
        <translation>New component</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Smaller (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Larger (+)</translation>
    </message>
    <message>
        <source>Show all of it (Ctrl+0)</source>
        <translation>Show all of it (Ctrl+0)</translation>
    </message>
    <message>
        <source>New link …</source>
        <translation>New link …</translation>
    </message>
    <message>
        <source>Edit what is shown in the panel …</source>
        <translation>Edit what is shown in the panel …</translation>
    </message>
    <message>
        <source>Delete what is shown in the panel</source>
        <translation>Delete what is shown in the panel</translation>
    </message>
    <message>
        <source>Picture as SVG …</source>
        <translation>Picture as SVG …</translation>
    </message>
    <message>
        <source>Picture as PNG …</source>
        <translation>Picture as PNG …</translation>
    </message>
    <message>
        <source>Paper as PDF … (Ctrl+P)</source>
        <translation>Paper as PDF … (Ctrl+P)</translation>
    </message>
    <message>
        <source>%1 (no chain)</source>
        <translation>%1 (no chain)</translation>
    </message>
    <message>
        <source>All solutions</source>
        <translation>All solutions</translation>
    </message>
    <message>
        <source>Fault %1</source>
        <translation>Fault %1</translation>
    </message>
    <message>
        <source>Who follows up?</source>
        <translation>Who follows up?</translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>The promise</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Component: %1</source>
        <translation>Component: %1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Link: %1</translation>
    </message>
    <message>
        <source>%1 The chain is shown as a list.</source>
        <translation>%1 The chain is shown as a list.</translation>
    </message>
    <message>
        <source>%1 gets from %2</source>
        <translation>%1 gets from %2</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG picture (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG picture (*.png)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>The monthly report for %1 is missing: %2</source>
        <translation>The monthly report for %1 is missing: %2</translation>
    </message>
    <message>
        <source>The monthly report for %1: %2</source>
        <translation>The monthly report for %1: %2</translation>
    </message>
</context>
<context>
    <name>driftsraad::ChainPanel</name>
    <message>
        <source>New link from here …</source>
        <translation>New link from here …</translation>
    </message>
    <message>
        <source>Escalate …</source>
        <translation>Escalate …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Edit …</translation>
    </message>
    <message>
        <source>Remind …</source>
        <translation>Remind …</translation>
    </message>
    <message>
        <source>New deadline …</source>
        <translation>New deadline …</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>Reject …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Withdraw …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalate</translation>
    </message>
    <message>
        <source>Who follows up?</source>
        <translation>Who follows up?</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priority %1</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Does the chain carry the promise?</source>
        <translation>Does the chain carry the promise?</translation>
    </message>
    <message>
        <source>What the chain leaves open</source>
        <translation>What the chain leaves open</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalation</translation>
    </message>
    <message>
        <source>Escalation · %1</source>
        <translation>Escalation · %1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Previous step (Page Up)</source>
        <translation>Previous step (Page Up)</translation>
    </message>
    <message>
        <source>Next step (Page Down)</source>
        <translation>Next step (Page Down)</translation>
    </message>
    <message>
        <source>What failed?</source>
        <translation>What failed?</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Show a fault here</source>
        <translation>Show a fault here</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Answer …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, with Page Down and Page Up</source>
        <translation>
            <numerusform>%Ln step, with Page Down and Page Up</numerusform>
            <numerusform>%Ln steps, with Page Down and Page Up</numerusform>
        </translation>
    </message>
    <message>
        <source>Not for the agenda after all</source>
        <translation>Not for the agenda after all</translation>
    </message>
    <message>
        <source>Ready for the agenda</source>
        <translation>Ready for the agenda</translation>
    </message>
    <message>
        <source>This is what failed in %1 …</source>
        <translation>This is what failed in %1 …</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
</context>
<context>
    <name>driftsraad::ChainView</name>
    <message>
        <source>%1 on the fault&apos;s way</source>
        <translation>%1 on the fault&apos;s way</translation>
    </message>
    <message>
        <source>gets from %1</source>
        <translation>gets from %1</translation>
    </message>
    <message>
        <source>delivers to %1</source>
        <translation>delivers to %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::ChangeChoice</name>
    <message>
        <source>Correction (changes the past too)</source>
        <translation>Correction (changes the past too)</translation>
    </message>
    <message>
        <source>Amendment from a day (the past stands)</source>
        <translation>Amendment from a day (the past stands)</translation>
    </message>
    <message>
        <source>What is the change?</source>
        <translation>What is the change?</translation>
    </message>
    <message>
        <source>The amendment&apos;s first day</source>
        <translation>The amendment&apos;s first day</translation>
    </message>
    <message>
        <source>Write the amendment&apos;s first day as 23-11-2026.</source>
        <translation>Write the amendment&apos;s first day as 23-11-2026.</translation>
    </message>
    <message>
        <source>Choose whether it is a correction or an amendment.</source>
        <translation>Choose whether it is a correction or an amendment.</translation>
    </message>
</context>
<context>
    <name>driftsraad::ChartView</name>
    <message>
        <source>Copy picture and figures</source>
        <translation>Copy picture and figures</translation>
    </message>
</context>
<context>
    <name>driftsraad::ChoicePopup</name>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Find in %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::ClockNote</name>
    <message>
        <source>The clocks go back, so this time comes twice: the first one counts. Arrow up in the hours chooses the second.</source>
        <translation>The clocks go back, so this time comes twice: the first one counts. Arrow up in the hours chooses the second.</translation>
    </message>
    <message>
        <source>The clocks go back, so this time comes twice: the second one counts. Arrow down in the hours chooses the first.</source>
        <translation>The clocks go back, so this time comes twice: the second one counts. Arrow down in the hours chooses the first.</translation>
    </message>
</context>
<context>
    <name>driftsraad::ClockNotifier</name>
    <message>
        <source>%1: %2 exceeded</source>
        <translation>%1: %2 exceeded</translation>
    </message>
    <message>
        <source>%1: %2 is running out</source>
        <translation>%1: %2 is running out</translation>
    </message>
    <message>
        <source>%1 · %2 · due %3</source>
        <translation>%1 · %2 · due %3</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>Open incident</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time limits of incidents need attention</source>
        <translation>
            <numerusform>%Ln time limit of an incident needs attention</numerusform>
            <numerusform>%Ln time limits of incidents need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %2 and %Ln others</source>
        <translation>
            <numerusform>%1. %2 and %Ln other</numerusform>
            <numerusform>%1. %2 and %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exceeded</source>
        <translation>
            <numerusform>%Ln exceeded</numerusform>
            <numerusform>%Ln exceeded</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Driftsråd</source>
        <translation>Open Driftsråd</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>driftsraad::ClockPanel</name>
    <message>
        <source>Why this figure?</source>
        <translation>Why this figure?</translation>
    </message>
    <message>
        <source>%1: why this figure?</source>
        <translation>%1: why this figure?</translation>
    </message>
</context>
<context>
    <name>driftsraad::ClosingDays</name>
    <message>
        <source>%1, from %2</source>
        <translation>%1, from %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>The contract&apos;s own closing days</source>
        <translation>The contract&apos;s own closing days</translation>
    </message>
    <message>
        <source>New closing day</source>
        <translation>New closing day</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Which day</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Days after Easter Sunday</source>
        <translation>Days after Easter Sunday</translation>
    </message>
    <message>
        <source>Closes from</source>
        <translation>Closes from</translation>
    </message>
    <message>
        <source>Add the closing day</source>
        <translation>Add the closing day</translation>
    </message>
    <message>
        <source>Write what the day is called.</source>
        <translation>Write what the day is called.</translation>
    </message>
    <message>
        <source>Write the date as 23-11-2026.</source>
        <translation>Write the date as 23-11-2026.</translation>
    </message>
</context>
<context>
    <name>driftsraad::ColumnsForm</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Import this table</source>
        <translation>Import this table</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>The rows are</translation>
    </message>
    <message>
        <source>Kind, where the row does not say</source>
        <translation>Kind, where the row does not say</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>rows %1 to %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>driftsraad::ComparisonCard</name>
    <message>
        <source>Reported and observed</source>
        <translation>Reported and observed</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>No comparison</translation>
    </message>
    <message>
        <source>More than the tolerance</source>
        <translation>More than the tolerance</translation>
    </message>
    <message>
        <source>Within the tolerance</source>
        <translation>Within the tolerance</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observed</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>From target</source>
        <translation>From target</translation>
    </message>
    <message>
        <source>Why this state?</source>
        <translation>Why this state?</translation>
    </message>
    <message>
        <source>Why this figure?</source>
        <translation>Why this figure?</translation>
    </message>
    <message>
        <source>Corrected since the approval</source>
        <translation>Corrected since the approval</translation>
    </message>
    <message>
        <source>Open the monthly report</source>
        <translation>Open the monthly report</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>Approved %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Proposed follow-up: %1</source>
        <translation>Proposed follow-up: %1</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (provisional)</translation>
    </message>
    <message>
        <source>From the incidents</source>
        <translation>From the incidents</translation>
    </message>
    <message>
        <source>The incidents give %1: why this figure?</source>
        <translation>The incidents give %1: why this figure?</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>not measurable</translation>
    </message>
</context>
<context>
    <name>driftsraad::CompositionView</name>
    <message>
        <source>%1 of %2, %3 expired</source>
        <translation>%1 of %2, %3 expired</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln places</source>
        <translation>
            <numerusform>%1 of %Ln place</numerusform>
            <numerusform>%1 of %Ln places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
</context>
<context>
    <name>driftsraad::ConflictDialog</name>
    <message>
        <source>Save my choices</source>
        <translation>Save my choices</translation>
    </message>
    <message>
        <source>Somebody else has changed the same</source>
        <translation>Somebody else has changed the same</translation>
    </message>
    <message>
        <source>While you were writing, others saved changes to “%1”. Choose for each field what shall stand. What you typed is kept until you have chosen.</source>
        <translation>While you were writing, others saved changes to “%1”. Choose for each field what shall stand. What you typed is kept until you have chosen.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Back to the form</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>The other&apos;s</source>
        <translation>The other&apos;s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>My own wording</source>
        <translation>My own wording</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>driftsraad::DatabaseChip</name>
    <message>
        <source>No database</source>
        <translation>No database</translation>
    </message>
    <message>
        <source>Local database</source>
        <translation>Local database</translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>Shared database</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Cannot reach the database</source>
        <translation>Cannot reach the database</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Database: %1</translation>
    </message>
    <message>
        <source>Choose a database</source>
        <translation>Choose a database</translation>
    </message>
</context>
<context>
    <name>driftsraad::DatabaseChooser</name>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>New…</translation>
    </message>
    <message>
        <source>Make a demo database…</source>
        <translation>Make a demo database…</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copy the path</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Open a database</translation>
    </message>
    <message>
        <source>Make a new database</source>
        <translation>Make a new database</translation>
    </message>
    <message>
        <source>Make a demo database</source>
        <translation>Make a demo database</translation>
    </message>
    <message>
        <source>Driftsråd databases (*.driftsraad *.db)</source>
        <translation>Driftsråd databases (*.driftsraad *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Save a copy of the database</source>
        <translation>Save a copy of the database</translation>
    </message>
    <message>
        <source>The file lies on a shared drive</source>
        <translation>The file lies on a shared drive</translation>
    </message>
    <message>
        <source>Saves so that several machines can have the file open. Driftsråd sees by itself what most drives are.</source>
        <translation>Saves so that several machines can have the file open. Driftsråd sees by itself what most drives are.</translation>
    </message>
    <message>
        <source>Is this machine the only one that uses the file?</source>
        <translation>Is this machine the only one that uses the file?</translation>
    </message>
    <message>
        <source>Without the mark the file is saved in the way of one machine. If it is open on another machine, even one that does nothing, the database may be damaged and changes lost. Driftsråd cannot see whether it is: close it everywhere else first.</source>
        <translation>Without the mark the file is saved in the way of one machine. If it is open on another machine, even one that does nothing, the database may be damaged and changes lost. Driftsråd cannot see whether it is: close it everywhere else first.</translation>
    </message>
    <message>
        <source>Only this machine uses it</source>
        <translation>Only this machine uses it</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>driftsraad::DateField</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-yyyy</translation>
    </message>
    <message>
        <source>Write the date as 23-11-2026.</source>
        <translation>Write the date as 23-11-2026.</translation>
    </message>
</context>
<context>
    <name>driftsraad::DetailPanel</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing more is stated.</source>
        <translation>Nothing more is stated.</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Add: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copy: %1</translation>
    </message>
    <message>
        <source>Why this day?</source>
        <translation>Why this day?</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, level %2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Ended · %1</source>
        <translation>Ended · %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::Drawer</name>
    <message>
        <source>Close the panel</source>
        <translation>Close the panel</translation>
    </message>
</context>
<context>
    <name>driftsraad::DropZone</name>
    <message>
        <source>Choose file</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>File to import</translation>
    </message>
</context>
<context>
    <name>driftsraad::EscalationActions</name>
    <message>
        <source>Escalate</source>
        <translation>Escalate</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>No answer is overdue, so say why it cannot wait.</source>
        <translation>No answer is overdue, so say why it cannot wait.</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Raised by</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>Write what it is about.</source>
        <translation>Write what it is about.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Write the reason.</translation>
    </message>
    <message>
        <source>Choose who raises it.</source>
        <translation>Choose who raises it.</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Choose a person from the list.</translation>
    </message>
    <message>
        <source>Escalated to %1</source>
        <translation>Escalated to %1</translation>
    </message>
    <message>
        <source>Take it up to %1</source>
        <translation>Take it up to %1</translation>
    </message>
    <message>
        <source>Why it cannot wait</source>
        <translation>Why it cannot wait</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The answer is not overdue. Write the reason.</source>
        <translation>The answer is not overdue. Write the reason.</translation>
    </message>
    <message>
        <source>Answer the escalation</source>
        <translation>Answer the escalation</translation>
    </message>
    <message>
        <source>Reject the escalation</source>
        <translation>Reject the escalation</translation>
    </message>
    <message>
        <source>Withdraw the escalation</source>
        <translation>Withdraw the escalation</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Write the answer.</source>
        <translation>Write the answer.</translation>
    </message>
    <message>
        <source>Remind %1</source>
        <translation>Remind %1</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>What was asked</translation>
    </message>
    <message>
        <source>The reminder is written down</source>
        <translation>The reminder is written down</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>New deadline</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>This time has passed already. Write a later one.</source>
        <translation>This time has passed already. Write a later one.</translation>
    </message>
    <message>
        <source>The answer is now due %1</source>
        <translation>The answer is now due %1</translation>
    </message>
    <message>
        <source>Is to be taken up at a meeting</source>
        <translation>Is to be taken up at a meeting</translation>
    </message>
    <message>
        <source>Taken off the agenda</source>
        <translation>Taken off the agenda</translation>
    </message>
    <message>
        <source>Write in the timeline</source>
        <translation>Write in the timeline</translation>
    </message>
    <message>
        <source>%1 was reminded of the answer.</source>
        <translation>%1 was reminded of the answer.</translation>
    </message>
    <message>
        <source>Write what was asked.</source>
        <translation>Write what was asked.</translation>
    </message>
    <message>
        <source>Written in the timeline of %1</source>
        <translation>Written in the timeline of %1</translation>
    </message>
    <message>
        <source>Escalate to</source>
        <translation>Escalate to</translation>
    </message>
</context>
<context>
    <name>driftsraad::EscalationBox</name>
    <message>
        <source>Nothing to escalate</source>
        <translation>Nothing to escalate</translation>
    </message>
    <message>
        <source>Choose what failed; then the way to escalate is shown here.</source>
        <translation>Choose what failed; then the way to escalate is shown here.</translation>
    </message>
    <message>
        <source>Escalate to %1</source>
        <translation>Escalate to %1</translation>
    </message>
    <message>
        <source>Remind %1</source>
        <translation>Remind %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::EscalationModel</name>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>driftsraad::EscalationsView</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Ready for the agenda</source>
        <translation>Ready for the agenda</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Escalations</translation>
    </message>
</context>
<context>
    <name>driftsraad::Facts</name>
    <message>
        <source>missing</source>
        <extracomment>The value of a field that nobody has filled in</extracomment>
        <translation>missing</translation>
    </message>
</context>
<context>
    <name>driftsraad::FilterBar</name>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Search incidents</source>
        <translation>Search incidents</translation>
    </message>
    <message>
        <source>Closed in %1</source>
        <translation>Closed in %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::FilterChip</name>
    <message>
        <source>Filter %1: %2</source>
        <translation>Filter %1: %2</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>The value of a filter that lets everything through</extracomment>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>driftsraad::FollowUpView</name>
    <message>
        <source>Follow-up: %1</source>
        <translation>Follow-up: %1</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Step %1: %2</translation>
    </message>
    <message>
        <source>Can begin</source>
        <translation>Can begin</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Awaits an answer</source>
        <translation>Awaits an answer</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::Form</name>
    <message>
        <source>%1 *</source>
        <extracomment>%1 is the name of a field; the asterisk marks it as required.</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, required</translation>
    </message>
</context>
<context>
    <name>driftsraad::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>Discard what you have typed?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Keep editing</translation>
    </message>
</context>
<context>
    <name>driftsraad::GroupPanel</name>
    <message>
        <source>No seats are laid down</source>
        <translation>No seats are laid down</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln places are filled</source>
        <translation>
            <numerusform>The one place is filled</numerusform>
            <numerusform>All %Ln places are filled</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 vacant, %2 expired</source>
        <translation>%1 vacant, %2 expired</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places expired</source>
        <translation>
            <numerusform>%Ln place expired</numerusform>
            <numerusform>%Ln places expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places vacant</source>
        <translation>
            <numerusform>%Ln place vacant</numerusform>
            <numerusform>%Ln places vacant</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>No members yet</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Add member</translation>
    </message>
    <message>
        <source>More about the group</source>
        <translation>More about the group</translation>
    </message>
    <message>
        <source>Edit group</source>
        <translation>Edit group</translation>
    </message>
    <message>
        <source>New seat</source>
        <translation>New seat</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Delete group</translation>
    </message>
    <message>
        <source>%1 (Ins)</source>
        <translation>%1 (Ins)</translation>
    </message>
    <message>
        <source>Copy mail addresses</source>
        <translation>Copy mail addresses</translation>
    </message>
    <message>
        <source>Edit member</source>
        <translation>Edit member</translation>
    </message>
    <message>
        <source>End membership today</source>
        <translation>End membership today</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Show the person</translation>
    </message>
    <message>
        <source>Remove from the group</source>
        <translation>Remove from the group</translation>
    </message>
    <message>
        <source>Mandate is a draft</source>
        <translation>Mandate is a draft</translation>
    </message>
</context>
<context>
    <name>driftsraad::GroupTreeModel</name>
    <message>
        <source>Ad hoc groups</source>
        <translation>Ad hoc groups</translation>
    </message>
    <message>
        <source>Across solutions</source>
        <translation>Across solutions</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places vacant</source>
        <translation>
            <numerusform>%Ln place vacant</numerusform>
            <numerusform>%Ln places vacant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln expired</numerusform>
            <numerusform>%Ln expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places expired</source>
        <translation>
            <numerusform>%Ln place expired</numerusform>
            <numerusform>%Ln places expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>driftsraad::GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>All groups</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Filter groups</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln solutions</source>
        <translation>
            <numerusform>%Ln solution</numerusform>
            <numerusform>%Ln solutions</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the members has a mail address in the register.</source>
        <translation>None of the members has a mail address in the register.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail addresses copied</source>
        <translation>
            <numerusform>%Ln mail address copied</numerusform>
            <numerusform>%Ln mail addresses copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>driftsraad::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>There is no help page for this screen.</source>
        <translation>There is no help page for this screen.</translation>
    </message>
</context>
<context>
    <name>driftsraad::HistoryModel</name>
    <message>
        <source>System user: %1</source>
        <translation>System user: %1</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (you)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
</context>
<context>
    <name>driftsraad::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Every change, who made it and when</source>
        <translation>Every change, who made it and when</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Nothing has been changed yet</translation>
    </message>
</context>
<context>
    <name>driftsraad::HistoryPanel</name>
    <message>
        <source>%1: created</source>
        <translation>%1: created</translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation>%1: deleted</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: changed</translation>
    </message>
    <message>
        <source>%1: the content has been deleted for good</source>
        <translation>%1: the content has been deleted for good</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>Show older changes</translation>
    </message>
    <message>
        <source>There are no changes yet.</source>
        <translation>There are no changes yet.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Undo this change</translation>
    </message>
    <message>
        <source>Undo this change: %1</source>
        <translation>Undo this change: %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::HolidayPreview</name>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>The days that close</source>
        <translation>The days that close</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, from %3: %2</source>
        <translation>%1, from %3: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>driftsraad::HoursField</name>
    <message>
        <source>Mon-Fri 8-16; Sat 9-12</source>
        <translation>Mon-Fri 8-16; Sat 9-12</translation>
    </message>
    <message>
        <source>This cannot be read for certain yet.</source>
        <translation>This cannot be read for certain yet.</translation>
    </message>
    <message>
        <source>Read as: %1. %2 a week.</source>
        <translation>Read as: %1. %2 a week.</translation>
    </message>
</context>
<context>
    <name>driftsraad::ImportColumns</name>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 holds</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
</context>
<context>
    <name>driftsraad::ImportDialog</name>
    <message>
        <source>Update what the register has</source>
        <translation>Update what the register has</translation>
    </message>
    <message>
        <source>Import into the register</source>
        <translation>Import into the register</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, Excel workbook</source>
        <translation>%1, Excel workbook</translation>
    </message>
    <message>
        <source>%1, OpenDocument spreadsheet</source>
        <translation>%1, OpenDocument spreadsheet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rows</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import: the register has it all already.</source>
        <translation>Nothing to import: the register has it all already.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 repeated, %5 left out</source>
        <translation>%1 new, %2 changed, %3 unchanged, %4 repeated, %5 left out</translation>
    </message>
</context>
<context>
    <name>driftsraad::ImportFrame</name>
    <message>
        <source>Rows of the file</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Spreadsheets (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Drop an XLSX, ODS or CSV file here</source>
        <translation>Drop an XLSX, ODS or CSV file here</translation>
    </message>
    <message>
        <source>Nothing in the file can be read yet. Say what the columns hold.</source>
        <translation>Nothing in the file can be read yet. Say what the columns hold.</translation>
    </message>
    <message>
        <source>Nothing is stored before you confirm.</source>
        <translation>Nothing is stored before you confirm.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>driftsraad::ImportNames</name>
    <message numerus="yes">
        <source>%Ln names are not in the register</source>
        <translation>
            <numerusform>%Ln name is not in the register</numerusform>
            <numerusform>%Ln names are not in the register</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 is</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Leave its rows out</source>
        <translation>Leave its rows out</translation>
    </message>
</context>
<context>
    <name>driftsraad::ImportPanel</name>
    <message>
        <source>Import a monthly report</source>
        <translation>Import a monthly report</translation>
    </message>
    <message>
        <source>Close the import</source>
        <translation>Close the import</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Reports (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Reports (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, Excel workbook</source>
        <translation>%1, Excel workbook</translation>
    </message>
    <message>
        <source>%1, OpenDocument spreadsheet</source>
        <translation>%1, OpenDocument spreadsheet</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semicolon</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>comma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>one column</source>
        <translation>one column</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Left out:</translation>
    </message>
    <message>
        <source>Drop a CSV, XLSX or ODS file here</source>
        <translation>Drop a CSV, XLSX or ODS file here</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Choose supplier …</source>
        <translation>Choose supplier …</translation>
    </message>
    <message>
        <source>Supplier: %1</source>
        <translation>Supplier: %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln figures</source>
        <translation>
            <numerusform>Import %Ln figure</numerusform>
            <numerusform>Import %Ln figures</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the supplier first</source>
        <translation>Choose the supplier first</translation>
    </message>
    <message>
        <source>%1 ready, %2 to decide</source>
        <translation>%1 ready, %2 to decide</translation>
    </message>
    <message>
        <source>Everything is ready</source>
        <translation>Everything is ready</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>The month is here already</source>
        <translation>The month is here already</translation>
    </message>
    <message>
        <source>%1 is here already with other figures. Replace or keep them?</source>
        <translation>%1 is here already with other figures. Replace or keep them?</translation>
    </message>
    <message>
        <source>Keep leaves such a month as it is and imports the rest of the file.</source>
        <translation>Keep leaves such a month as it is and imports the rest of the file.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Nothing is changed: these figures are here already.</source>
        <translation>Nothing is changed: these figures are here already.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports imported</source>
        <translation>
            <numerusform>%Ln report imported</numerusform>
            <numerusform>%Ln reports imported</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds what looks like a CPR number and was not kept.</source>
        <translation>The file holds what looks like a CPR number and was not kept.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s solution</source>
        <translation>Somebody else&apos;s solution</translation>
    </message>
    <message>
        <source>Choose another supplier, or import the report all the same: the register may be behind.</source>
        <translation>Choose another supplier, or import the report all the same: the register may be behind.</translation>
    </message>
    <message>
        <source>Import all the same</source>
        <translation>Import all the same</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>A report that was another supplier&apos;s until now counts as received today.</source>
        <translation>A report that was another supplier&apos;s until now counts as received today.</translation>
    </message>
    <message>
        <source>Replaced, it stays received on %1.</source>
        <translation>Replaced, it stays received on %1.</translation>
    </message>
    <message>
        <source>What is replaced stays received on the day it first came.</source>
        <translation>What is replaced stays received on the day it first came.</translation>
    </message>
    <message>
        <source>Nothing is changed: what was here was kept.</source>
        <translation>Nothing is changed: what was here was kept.</translation>
    </message>
    <message>
        <source>The file looks like an incident list, not like a monthly report. Incident lists are imported on the page Incidents.</source>
        <translation>The file looks like an incident list, not like a monthly report. Incident lists are imported on the page Incidents.</translation>
    </message>
    <message>
        <source>Open as an incident list</source>
        <translation>Open as an incident list</translation>
    </message>
</context>
<context>
    <name>driftsraad::IncidentActions</name>
    <message>
        <source>Hand %1 to a third party</source>
        <translation>Hand %1 to a third party</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Third party</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>Choose the third party.</source>
        <translation>Choose the third party.</translation>
    </message>
    <message>
        <source>This time has passed already. Write a later one.</source>
        <translation>This time has passed already. Write a later one.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Close %1</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Close the incident</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Choose the cause, or write why the incident is closed without one.</source>
        <translation>Choose the cause, or write why the incident is closed without one.</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 moved to %2</translation>
    </message>
    <message>
        <source>%1 now has priority %2</source>
        <translation>%1 now has priority %2</translation>
    </message>
    <message>
        <source>Priority %1 for %2</source>
        <translation>Priority %1 for %2</translation>
    </message>
    <message>
        <source>Set the priority</source>
        <translation>Set the priority</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Write the reason.</translation>
    </message>
    <message>
        <source>Withdraw the entry</source>
        <translation>Withdraw the entry</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>The entry stays in the timeline, struck out and with the reason.</source>
        <translation>The entry stays in the timeline, struck out and with the reason.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln open parts</source>
        <translation>
            <numerusform>%1 has %Ln open part</numerusform>
            <numerusform>%1 has %Ln open parts</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them to %1 too</source>
        <translation>Move them to %1 too</translation>
    </message>
    <message>
        <source>Move %1 alone</source>
        <translation>Move %1 alone</translation>
    </message>
    <message>
        <source>The parts</source>
        <translation>The parts</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>In the summary</source>
        <translation>In the summary</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Write what happened.</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>This time has not come yet.</translation>
    </message>
    <message>
        <source>Write in the timeline of %1</source>
        <translation>Write in the timeline of %1</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>Correct the entry</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>The old entry stays in the timeline, struck out; the new one says that it corrects it.</source>
        <translation>The old entry stays in the timeline, struck out; the new one says that it corrects it.</translation>
    </message>
    <message>
        <source>Reason, if the cause stays unknown</source>
        <translation>Reason, if the cause stays unknown</translation>
    </message>
    <message>
        <source>Reason for the priority</source>
        <translation>Reason for the priority</translation>
    </message>
    <message>
        <source>Impact and urgency give another priority.</source>
        <translation>Impact and urgency give another priority.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln parts moved to %2</source>
        <translation>
            <numerusform>%1 and %Ln part moved to %2</numerusform>
            <numerusform>%1 and %Ln parts moved to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>driftsraad::IncidentDrawer</name>
    <message>
        <source>Previous incident</source>
        <translation>Previous incident</translation>
    </message>
    <message>
        <source>Next incident</source>
        <translation>Next incident</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Third party</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Occurred</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Write in the timeline …</source>
        <translation>Write in the timeline …</translation>
    </message>
    <message>
        <source>Write in the timeline</source>
        <translation>Write in the timeline</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>State: %1. Move the incident</source>
        <translation>State: %1. Move the incident</translation>
    </message>
    <message numerus="yes">
        <source>%Ln affected municipalities</source>
        <translation>
            <numerusform>%Ln affected municipality</numerusform>
            <numerusform>%Ln affected municipalities</numerusform>
        </translation>
    </message>
    <message>
        <source>No affected municipalities registered</source>
        <translation>No affected municipalities registered</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Show fewer</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>Reported at</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 and %Ln other</numerusform>
            <numerusform>%1 and %Ln others</numerusform>
        </translation>
    </message>
    <message>
        <source>Who do I call?</source>
        <translation>Who do I call?</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>What failed</translation>
    </message>
    <message>
        <source>Show in the chain</source>
        <translation>Show in the chain</translation>
    </message>
    <message>
        <source>Escalate …</source>
        <translation>Escalate …</translation>
    </message>
    <message>
        <source>Escalated to %1</source>
        <translation>Escalated to %1</translation>
    </message>
    <message>
        <source>Escalation: %1</source>
        <translation>Escalation: %1</translation>
    </message>
    <message>
        <source>Write a notice …</source>
        <translation>Write a notice …</translation>
    </message>
    <message>
        <source>Write with a time of its own</source>
        <translation>Write with a time of its own</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>Incident report</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>The answer is overdue</source>
        <translation>The answer is overdue</translation>
    </message>
    <message>
        <source>First reaction</source>
        <translation>First reaction</translation>
    </message>
    <message>
        <source>Notices to the municipalities</source>
        <translation>Notices to the municipalities</translation>
    </message>
    <message>
        <source>Read only: nothing can be written here</source>
        <translation>Read only: nothing can be written here</translation>
    </message>
</context>
<context>
    <name>driftsraad::IncidentForm</name>
    <message>
        <source>New incident</source>
        <translation>New incident</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Create incident</source>
        <translation>Create incident</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Follow impact and urgency</source>
        <translation>Follow impact and urgency</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priority %1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Reason for the priority</source>
        <translation>Reason for the priority</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Support level</source>
        <translation>Support level</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>Reporting organisation</source>
        <translation>Reporting organisation</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Occurred</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Affected municipalities</source>
        <translation>Affected municipalities</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Write a title.</translation>
    </message>
    <message>
        <source>Choose the solution.</source>
        <translation>Choose the solution.</translation>
    </message>
    <message>
        <source>Write why the priority is not %1.</source>
        <translation>Write why the priority is not %1.</translation>
    </message>
    <message>
        <source>The incident cannot be reported before it occurred.</source>
        <translation>The incident cannot be reported before it occurred.</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>Reported at</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>The reaction is recorded</source>
        <translation>The reaction is recorded</translation>
    </message>
    <message>
        <source>First reaction at</source>
        <translation>First reaction at</translation>
    </message>
    <message>
        <source>First reaction</source>
        <translation>First reaction</translation>
    </message>
    <message>
        <source>Nobody can react before it was reported.</source>
        <translation>Nobody can react before it was reported.</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>This time has not come yet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>driftsraad::IncidentPicker</name>
    <message>
        <source>Number or words</source>
        <translation>Number or words</translation>
    </message>
    <message>
        <source>Find the incident by number or words</source>
        <translation>Find the incident by number or words</translation>
    </message>
    <message>
        <source>Incidents found</source>
        <translation>Incidents found</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
</context>
<context>
    <name>driftsraad::IncidentTableModel</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>Reported at</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln incidents</source>
        <translation>
            <numerusform>%1, %Ln incident</numerusform>
            <numerusform>%1, %Ln incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
</context>
<context>
    <name>driftsraad::IncidentTimes</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Clocks</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>category %1</translation>
    </message>
    <message>
        <source>no limits agreed</source>
        <translation>no limits agreed</translation>
    </message>
</context>
<context>
    <name>driftsraad::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>New incident</translation>
    </message>
    <message>
        <source>Incident board</source>
        <translation>Incident board</translation>
    </message>
    <message>
        <source>No incidents match the filter</source>
        <translation>No incidents match the filter</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln with priority 1</source>
        <translation>
            <numerusform>%1, %Ln with priority 1</numerusform>
            <numerusform>%1, %Ln with priority 1</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident registered</source>
        <translation>Incident registered</translation>
    </message>
    <message>
        <source>Incident saved</source>
        <translation>Incident saved</translation>
    </message>
    <message>
        <source>Board or list (%1)</source>
        <translation>Board or list (%1)</translation>
    </message>
    <message>
        <source>Save the filters</source>
        <translation>Save the filters</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Share with colleagues</source>
        <translation>Share with colleagues</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A filter of yours with this name is replaced.</source>
        <translation>A filter of yours with this name is replaced.</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>Give the filter a name.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents copied</source>
        <translation>
            <numerusform>%Ln incident copied</numerusform>
            <numerusform>%Ln incidents copied</numerusform>
        </translation>
    </message>
    <message>
        <source>Import an incident list</source>
        <translation>Import an incident list</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Grouping</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choose columns</translation>
    </message>
</context>
<context>
    <name>driftsraad::ListImportDialog</name>
    <message>
        <source>Import an incident list</source>
        <translation>Import an incident list</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>%1, rows %2 to %3</source>
        <translation>%1, rows %2 to %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln incidents</source>
        <translation>
            <numerusform>Import %Ln incident</numerusform>
            <numerusform>Import %Ln incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import: all rows have been imported before.</source>
        <translation>Nothing to import: all rows have been imported before.</translation>
    </message>
    <message>
        <source>Add it as a new solution</source>
        <translation>Add it as a new solution</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 imported before, %4 repeated, %5 left out</source>
        <translation>%1 new, %2 changed, %3 imported before, %4 repeated, %5 left out</translation>
    </message>
    <message>
        <source>Solution, where a row names none</source>
        <translation>Solution, where a row names none</translation>
    </message>
    <message>
        <source>Update what differs in the list</source>
        <translation>Update what differs in the list</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them differ in the list; they stay as they are unless you choose to update them.</source>
        <translation>
            <numerusform>%Ln of them differs in the list; it stays as it is unless you choose to update it.</numerusform>
            <numerusform>%Ln of them differ in the list; they stay as they are unless you choose to update them.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file looks like a supplier&apos;s monthly report, not like an incident list. Reports are imported on the page Monthly reports.</source>
        <translation>The file looks like a supplier&apos;s monthly report, not like an incident list. Reports are imported on the page Monthly reports.</translation>
    </message>
    <message>
        <source>Open as a monthly report</source>
        <translation>Open as a monthly report</translation>
    </message>
</context>
<context>
    <name>driftsraad::ListImportSession</name>
    <message>
        <source>Closed in the imported list, without a cause</source>
        <translation>Closed in the imported list, without a cause</translation>
    </message>
    <message>
        <source>Affected municipalities in the list: %1</source>
        <translation>Affected municipalities in the list: %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::ListPlanModel</name>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Imported before, as %1</source>
        <translation>Imported before, as %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2, in the list %3</source>
        <translation>%1: %2, in the list %3</translation>
    </message>
</context>
<context>
    <name>driftsraad::MainWindow</name>
    <message>
        <source>Search everything …</source>
        <translation>Search everything …</translation>
    </message>
    <message>
        <source>%1 – Driftsråd</source>
        <translation>%1 – Driftsråd</translation>
    </message>
    <message>
        <source>Making the demo database …</source>
        <translation>Making the demo database …</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Go to %1</translation>
    </message>
    <message>
        <source>Change to the light theme</source>
        <translation>Change to the light theme</translation>
    </message>
    <message>
        <source>Change to the dark theme</source>
        <translation>Change to the dark theme</translation>
    </message>
    <message>
        <source>Open a database …</source>
        <translation>Open a database …</translation>
    </message>
    <message>
        <source>Make a new database …</source>
        <translation>Make a new database …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>Help on this screen</translation>
    </message>
    <message>
        <source>Who do I call?</source>
        <translation>Who do I call?</translation>
    </message>
    <message>
        <source>The database file has been opened anew. What you were writing still stands.</source>
        <translation>The database file has been opened anew. What you were writing still stands.</translation>
    </message>
    <message>
        <source>Saving a copy …</source>
        <translation>Saving a copy …</translation>
    </message>
    <message>
        <source>A copy was saved as %1</source>
        <translation>A copy was saved as %1</translation>
    </message>
    <message>
        <source>Quit Driftsråd</source>
        <translation>Quit Driftsråd</translation>
    </message>
    <message>
        <source>The file stays as on a shared drive: it is open elsewhere too.</source>
        <translation>The file stays as on a shared drive: it is open elsewhere too.</translation>
    </message>
</context>
<context>
    <name>driftsraad::MappingForm</name>
    <message>
        <source>Recognised</source>
        <translation>Recognised</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Choose a field</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Table in the file</source>
        <translation>Table in the file</translation>
    </message>
    <message>
        <source>Read this table</source>
        <translation>Read this table</translation>
    </message>
    <message>
        <source>Solution of rows that name none</source>
        <translation>Solution of rows that name none</translation>
    </message>
    <message>
        <source>Month of rows that name none</source>
        <translation>Month of rows that name none</translation>
    </message>
    <message>
        <source>%1, rows %2 to %3</source>
        <translation>%1, rows %2 to %3</translation>
    </message>
    <message>
        <source>Solution: in the rows</source>
        <translation>Solution: in the rows</translation>
    </message>
    <message>
        <source>Month: in the rows</source>
        <translation>Month: in the rows</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Column in the file</translation>
    </message>
    <message>
        <source>Field in Driftsråd</source>
        <translation>Field in Driftsråd</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>Field for %1</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Unit of %1</translation>
    </message>
    <message>
        <source>No value fits</source>
        <translation>No value fits</translation>
    </message>
</context>
<context>
    <name>driftsraad::MatrixDelegate</name>
    <message>
        <source>Choose responsible</source>
        <translation>Choose responsible</translation>
    </message>
</context>
<context>
    <name>driftsraad::MatrixModel</name>
    <message>
        <source>≠ standard: %1</source>
        <translation>≠ standard: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is responsible</source>
        <translation>Nobody is responsible</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no other solution deviates</source>
        <translation>%1: no other solution deviates</translation>
    </message>
    <message>
        <source>%1 also deviates in %2</source>
        <translation>%1 also deviates in %2</translation>
    </message>
    <message>
        <source>%1, deviates from the standard: %2</source>
        <translation>%1, deviates from the standard: %2</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Deviates in</source>
        <translation>Deviates in</translation>
    </message>
    <message>
        <source>Also deviates in</source>
        <translation>Also deviates in</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>before: %1</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, before: %2</translation>
    </message>
    <message>
        <source>≠ own words</source>
        <translation>≠ own words</translation>
    </message>
    <message>
        <source>%1: no solution deviates</source>
        <translation>%1: no solution deviates</translation>
    </message>
    <message>
        <source>%1: %2 deviates</source>
        <translation>%1: %2 deviates</translation>
    </message>
    <message>
        <source>Nobody responsible since %1</source>
        <translation>Nobody responsible since %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::MemberModel</name>
    <message>
        <source>No seat</source>
        <translation>No seat</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Expired %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Appointed by</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
</context>
<context>
    <name>driftsraad::MomentEdit</name>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Choose the day in a calendar (F4)</source>
        <translation>Choose the day in a calendar (F4)</translation>
    </message>
    <message>
        <source>Write day and time as 23-11-2026 14:05.</source>
        <translation>Write day and time as 23-11-2026 14:05.</translation>
    </message>
    <message>
        <source>“%1” is no day and time that exists. Write it as 23-11-2026 14:05.</source>
        <translation>“%1” is no day and time that exists. Write it as 23-11-2026 14:05.</translation>
    </message>
</context>
<context>
    <name>driftsraad::MonthRows</name>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>driftsraad::MunicipalityPicker</name>
    <message>
        <source>Find a municipality</source>
        <translation>Find a municipality</translation>
    </message>
    <message>
        <source>Affected municipalities</source>
        <translation>Affected municipalities</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>driftsraad::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Navigation, lower part</source>
        <translation>Navigation, lower part</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>driftsraad::NeedModel</name>
    <message>
        <source>No deadline</source>
        <translation>No deadline</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>today at %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>tomorrow at %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days over</source>
        <translation>
            <numerusform>%Ln day over</numerusform>
            <numerusform>%Ln days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 over</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Could not be read</translation>
    </message>
    <message>
        <source>Across solutions</source>
        <translation>Across solutions</translation>
    </message>
</context>
<context>
    <name>driftsraad::NewFields</name>
    <message>
        <source>Remove the template</source>
        <translation>Remove the template</translation>
    </message>
    <message>
        <source>Save these fields as a template</source>
        <translation>Save these fields as a template</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Third party</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Save as a template</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For %1: title, description, kind, impact, urgency, cause, support level and third party, as they stand now. A template of this name is replaced.</source>
        <translation>For %1: title, description, kind, impact, urgency, cause, support level and third party, as they stand now. A template of this name is replaced.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Give the template a name.</translation>
    </message>
</context>
<context>
    <name>driftsraad::NoticeActions</name>
    <message>
        <source>The notice about %1 is registered</source>
        <translation>The notice about %1 is registered</translation>
    </message>
    <message>
        <source>The notice is copied as text and as HTML</source>
        <translation>The notice is copied as text and as HTML</translation>
    </message>
</context>
<context>
    <name>driftsraad::NoticeDialog</name>
    <message>
        <source>Notice to the municipalities about %1</source>
        <translation>Notice to the municipalities about %1</translation>
    </message>
    <message>
        <source>Register as published</source>
        <translation>Register as published</translation>
    </message>
    <message>
        <source>Correction of the notice of %1</source>
        <translation>Correction of the notice of %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>E-mail to the municipalities</source>
        <translation>E-mail to the municipalities</translation>
    </message>
    <message>
        <source>Web page and e-mail</source>
        <translation>Web page and e-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Published where</source>
        <translation>Published where</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Published at</translation>
    </message>
    <message>
        <source>The municipalities are promised a next update</source>
        <translation>The municipalities are promised a next update</translation>
    </message>
    <message>
        <source>Next update due</source>
        <translation>Next update due</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Next update</translation>
    </message>
    <message>
        <source>As it is pasted</source>
        <translation>As it is pasted</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Standard texts …</source>
        <translation>Standard texts …</translation>
    </message>
    <message>
        <source>Fill in again</source>
        <translation>Fill in again</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copies the notice as text and as HTML; where it is pasted decides which of them is taken</source>
        <translation>Copies the notice as text and as HTML; where it is pasted decides which of them is taken</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Promised by</translation>
    </message>
</context>
<context>
    <name>driftsraad::NoticeList</name>
    <message>
        <source>Nothing has been published.</source>
        <translation>Nothing has been published.</translation>
    </message>
    <message>
        <source>corrects %1</source>
        <translation>corrects %1</translation>
    </message>
    <message>
        <source>corrected %1</source>
        <translation>corrected %1</translation>
    </message>
    <message>
        <source>More about this notice</source>
        <translation>More about this notice</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>Hide the text</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Show the text</translation>
    </message>
    <message>
        <source>Copy as text and HTML</source>
        <translation>Copy as text and HTML</translation>
    </message>
    <message>
        <source>Publish a correction …</source>
        <translation>Publish a correction …</translation>
    </message>
</context>
<context>
    <name>driftsraad::Notices</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The database has not answered for some seconds. What you write is kept; go on when it answers.</source>
        <translation>The database has not answered for some seconds. What you write is kept; go on when it answers.</translation>
    </message>
    <message>
        <source>Who are you? The name stands beside your changes; it can be changed in Settings.</source>
        <translation>Who are you? The name stands beside your changes; it can be changed in Settings.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
</context>
<context>
    <name>driftsraad::OverviewCharts</name>
    <message>
        <source>There is no figure for the latest month</source>
        <translation>There is no figure for the latest month</translation>
    </message>
    <message>
        <source>The average is below the target</source>
        <translation>The average is below the target</translation>
    </message>
    <message>
        <source>The average meets the target, and so does every solution</source>
        <translation>The average meets the target, and so does every solution</translation>
    </message>
    <message numerus="yes">
        <source>The average meets the target. %Ln solutions are below their own</source>
        <translation>
            <numerusform>The average meets the target. %Ln solution is below its own</numerusform>
            <numerusform>The average meets the target. %Ln solutions are below their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln solutions, 12 months, %</source>
        <translation>
            <numerusform>%Ln solution, 12 months, %</numerusform>
            <numerusform>%Ln solutions, 12 months, %</numerusform>
        </translation>
    </message>
    <message>
        <source>Availability against target</source>
        <translation>Availability against target</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>Incidents by cause</source>
        <translation>Incidents by cause</translation>
    </message>
    <message>
        <source>number a month</source>
        <translation>number a month</translation>
    </message>
    <message>
        <source>No incidents were reported in %1</source>
        <translation>No incidents were reported in %1</translation>
    </message>
    <message>
        <source>The most frequent cause in %1: %2</source>
        <translation>The most frequent cause in %1: %2</translation>
    </message>
</context>
<context>
    <name>driftsraad::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Key figures</translation>
    </message>
    <message>
        <source>Needs doing</source>
        <translation>Needs doing</translation>
    </message>
    <message>
        <source>Nothing needs doing</source>
        <translation>Nothing needs doing</translation>
    </message>
    <message>
        <source>%1, week %2</source>
        <translation>%1, week %2</translation>
    </message>
    <message>
        <source>at least; not everything could be read</source>
        <translation>at least; not everything could be read</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation>Open incidents</translation>
    </message>
    <message>
        <source>against %1 a week ago</source>
        <translation>against %1 a week ago</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of priority 1</source>
        <translation>
            <numerusform>%Ln of priority 1</numerusform>
            <numerusform>%Ln of priority 1</numerusform>
        </translation>
    </message>
    <message>
        <source>SLA met in %1</source>
        <translation>SLA met in %1</translation>
    </message>
    <message>
        <source>solutions</source>
        <translation>solutions</translation>
    </message>
    <message>
        <source>%1 below target, %2 without figure</source>
        <translation>%1 below target, %2 without figure</translation>
    </message>
    <message numerus="yes">
        <source>%Ln below target</source>
        <translation>
            <numerusform>%Ln below target</numerusform>
            <numerusform>%Ln below target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without figure</source>
        <translation>
            <numerusform>%Ln without figure</numerusform>
            <numerusform>%Ln without figure</numerusform>
        </translation>
    </message>
    <message>
        <source>Monthly reports for %1</source>
        <translation>Monthly reports for %1</translation>
    </message>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Places in groups</source>
        <translation>Places in groups</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>taken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vacant</source>
        <translation>
            <numerusform>%Ln vacant</numerusform>
            <numerusform>%Ln vacant</numerusform>
        </translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Solutions</translation>
    </message>
    <message>
        <source>All solutions</source>
        <translation>All solutions</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>You have not said which solutions are yours.</source>
        <translation>You have not said which solutions are yours.</translation>
    </message>
    <message>
        <source>Choose in Settings</source>
        <translation>Choose in Settings</translation>
    </message>
    <message>
        <source>Sorted by deadline</source>
        <translation>Sorted by deadline</translation>
    </message>
    <message>
        <source>Sorted by severity</source>
        <translation>Sorted by severity</translation>
    </message>
    <message>
        <source>Sorted by solution</source>
        <translation>Sorted by solution</translation>
    </message>
    <message>
        <source>Nobody is chosen for this. Ctrl+Enter takes the next step: %1</source>
        <translation>Nobody is chosen for this. Ctrl+Enter takes the next step: %1</translation>
    </message>
    <message>
        <source>Reckoning clocks and service levels …</source>
        <translation>Reckoning clocks and service levels …</translation>
    </message>
    <message>
        <source>at least; clocks and service levels are being reckoned</source>
        <translation>at least; clocks and service levels are being reckoned</translation>
    </message>
</context>
<context>
    <name>driftsraad::PaperPreview</name>
    <message>
        <source>Preview: %1</source>
        <translation>Preview: %1</translation>
    </message>
    <message>
        <source>Pages of %1</source>
        <translation>Pages of %1</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Making the pages …</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Printing …</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Sent to the printer</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Try again or save the PDF.</source>
        <translation>The printer did not take the pages. Try again or save the PDF.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the PDF instead.</source>
        <translation>No printer is set up on this computer. Save the PDF instead.</translation>
    </message>
</context>
<context>
    <name>driftsraad::PasteDialog</name>
    <message>
        <source>Insert into the matrix</source>
        <translation>Insert into the matrix</translation>
    </message>
    <message numerus="yes">
        <source>Insert %Ln cells</source>
        <translation>
            <numerusform>Insert %Ln cell</numerusform>
            <numerusform>Insert %Ln cells</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting, date, item or note</source>
        <translation>Meeting, date, item or note</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Where this was decided; it is written on every cell that changes.</source>
        <translation>Where this was decided; it is written on every cell that changes.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more cells say this already</source>
        <translation>
            <numerusform>%Ln more cell says this already</numerusform>
            <numerusform>%Ln more cells say this already</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the date as 23-11-2026.</source>
        <translation>Write the date as 23-11-2026.</translation>
    </message>
</context>
<context>
    <name>driftsraad::PasteModel</name>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>driftsraad::PauseActions</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Write the reason.</translation>
    </message>
    <message>
        <source>The pause must end after it began.</source>
        <translation>The pause must end after it began.</translation>
    </message>
    <message>
        <source>Pause the clocks of %1</source>
        <translation>Pause the clocks of %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The clocks of %1 are paused</source>
        <translation>The clocks of %1 are paused</translation>
    </message>
    <message>
        <source>End the pause of %1</source>
        <translation>End the pause of %1</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>End the pause</translation>
    </message>
    <message>
        <source>The clocks run again from</source>
        <translation>The clocks run again from</translation>
    </message>
    <message>
        <source>The clocks of %1 run again</source>
        <translation>The clocks of %1 run again</translation>
    </message>
    <message>
        <source>Correct a pause of %1</source>
        <translation>Correct a pause of %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>The pause is corrected</source>
        <translation>The pause is corrected</translation>
    </message>
    <message>
        <source>Withdraw a pause of %1</source>
        <translation>Withdraw a pause of %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>The pause stays visible, struck out and with the reason, and counts no more.</source>
        <translation>The pause stays visible, struck out and with the reason, and counts no more.</translation>
    </message>
    <message>
        <source>The pause is withdrawn</source>
        <translation>The pause is withdrawn</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Waiting for</translation>
    </message>
    <message>
        <source>Write who you are waiting for.</source>
        <translation>Write who you are waiting for.</translation>
    </message>
    <message>
        <source>The clocks are recalculated, as if it had been so from the start.</source>
        <translation>The clocks are recalculated, as if it had been so from the start.</translation>
    </message>
</context>
<context>
    <name>driftsraad::PauseList</name>
    <message>
        <source>Since %1</source>
        <translation>Since %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · Withdrawn: %2</source>
        <translation>%1 · Withdrawn: %2</translation>
    </message>
    <message>
        <source>No pauses</source>
        <translation>No pauses</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>End the pause</translation>
    </message>
    <message>
        <source>Pause …</source>
        <translation>Pause …</translation>
    </message>
    <message>
        <source>Pause the clocks</source>
        <translation>Pause the clocks</translation>
    </message>
    <message>
        <source>More about this pause</source>
        <translation>More about this pause</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Correct …</translation>
    </message>
    <message>
        <source>End …</source>
        <translation>End …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Withdraw …</translation>
    </message>
    <message>
        <source>%1: the contract lets the clocks stand at a third party</source>
        <translation>%1: the contract lets the clocks stand at a third party</translation>
    </message>
</context>
<context>
    <name>driftsraad::PersonCard</name>
    <message>
        <source>For me, on this machine</source>
        <translation>For me, on this machine</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Who I am</translation>
    </message>
    <message>
        <source>The name stands beside your changes, together with the system&apos;s user %1 on %2.</source>
        <translation>The name stands beside your changes, together with the system&apos;s user %1 on %2.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>My solutions</source>
        <translation>My solutions</translation>
    </message>
    <message>
        <source>The overview shows them alone under Mine.</source>
        <translation>The overview shows them alone under Mine.</translation>
    </message>
    <message>
        <source>Tell me when the clock of an incident warns or passes its limit</source>
        <translation>Tell me when the clock of an incident warns or passes its limit</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>On the desktop while the window is not in front, else in the window.</source>
        <translation>On the desktop while the window is not in front, else in the window.</translation>
    </message>
    <message>
        <source>Mark what is misspelt while I type</source>
        <translation>Mark what is misspelt while I type</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>The Danish dictionary is not installed. The package is called hunspell-da.</source>
        <translation>The Danish dictionary is not installed. The package is called hunspell-da.</translation>
    </message>
    <message>
        <source>The Danish dictionary is ready.</source>
        <translation>The Danish dictionary is ready.</translation>
    </message>
    <message>
        <source>The Danish dictionary is read when it is first needed.</source>
        <translation>The Danish dictionary is read when it is first needed.</translation>
    </message>
</context>
<context>
    <name>driftsraad::PersonLine</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copy the number %1</source>
        <translation>Copy the number %1</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copy the number</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::PlaceList</name>
    <message>
        <source>Which matrices</source>
        <translation>Which matrices</translation>
    </message>
    <message>
        <source>This matrix</source>
        <translation>This matrix</translation>
    </message>
    <message>
        <source>All matrices</source>
        <translation>All matrices</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nothing here</translation>
    </message>
    <message>
        <source>Enter goes to the place</source>
        <translation>Enter goes to the place</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>The task is new</source>
        <translation>The task is new</translation>
    </message>
    <message>
        <source>The task is gone</source>
        <translation>The task is gone</translation>
    </message>
    <message>
        <source>The party is new</source>
        <translation>The party is new</translation>
    </message>
    <message>
        <source>The party is gone</source>
        <translation>The party is gone</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 became %2</translation>
    </message>
    <message>
        <source>Another condition or note: %1</source>
        <translation>Another condition or note: %1</translation>
    </message>
    <message>
        <source>Another contact</source>
        <translation>Another contact</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decided: %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::PlaceModel</name>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
</context>
<context>
    <name>driftsraad::PlanModel</name>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Named by other rows</source>
        <translation>Named by other rows</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
</context>
<context>
    <name>driftsraad::ProblemList</name>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Take all suggestions</source>
        <translation>Take all suggestions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>%1, %2: use %3</source>
        <translation>%1, %2: use %3</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>The solution “%1” is not in the register</source>
        <translation>The solution “%1” is not in the register</translation>
    </message>
    <message>
        <source>What %1 is</source>
        <translation>What %1 is</translation>
    </message>
    <message>
        <source>Leave the rows out</source>
        <translation>Leave the rows out</translation>
    </message>
</context>
<context>
    <name>driftsraad::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stopping …</translation>
    </message>
</context>
<context>
    <name>driftsraad::ReasonForm</name>
    <message>
        <source>Nobody would be responsible</source>
        <translation>Nobody would be responsible</translation>
    </message>
    <message>
        <source>Store with this reason</source>
        <translation>Store with this reason</translation>
    </message>
    <message>
        <source>The last X is taken away from: %1. The check will name it until somebody is responsible again.</source>
        <translation>The last X is taken away from: %1. The check will name it until somebody is responsible again.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>The reason stands in the history beside the change.</source>
        <translation>The reason stands in the history beside the change.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Write the reason.</translation>
    </message>
</context>
<context>
    <name>driftsraad::ReasonList</name>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Open: %1</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>Fill in: %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::RecordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>driftsraad::RegisterImportSession</name>
    <message>
        <source>The clipboard</source>
        <translation>The clipboard</translation>
    </message>
</context>
<context>
    <name>driftsraad::RegisterPage</name>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Solutions</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Search in the register</source>
        <translation>Search in the register</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>New organisation</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>New solution</source>
        <translation>New solution</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>New contract</translation>
    </message>
    <message>
        <source>%1 (Ctrl+N)</source>
        <translation>%1 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Nothing in the register fits.</source>
        <translation>Nothing in the register fits.</translation>
    </message>
    <message>
        <source>The register is empty.</source>
        <translation>The register is empty.</translation>
    </message>
    <message>
        <source>Add the 98 municipalities</source>
        <translation>Add the 98 municipalities</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>There is no text on the clipboard.</translation>
    </message>
    <message>
        <source>List as Excel …</source>
        <translation>List as Excel …</translation>
    </message>
    <message>
        <source>List as CSV …</source>
        <translation>List as CSV …</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copy the list</translation>
    </message>
    <message>
        <source>List as PDF …</source>
        <translation>List as PDF …</translation>
    </message>
    <message>
        <source>Contracts running out as PDF …</source>
        <translation>Contracts running out as PDF …</translation>
    </message>
    <message>
        <source>Data roles of the solution as PDF …</source>
        <translation>Data roles of the solution as PDF …</translation>
    </message>
    <message>
        <source>Data roles of all solutions as PDF …</source>
        <translation>Data roles of all solutions as PDF …</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV file (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>From a spreadsheet …</source>
        <translation>From a spreadsheet …</translation>
    </message>
    <message>
        <source>Paste from the clipboard	Ctrl+V</source>
        <translation>Paste from the clipboard	Ctrl+V</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Runs out</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Soon</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <source>Several rows are chosen. Choose the one to delete.</source>
        <translation>Several rows are chosen. Choose the one to delete.</translation>
    </message>
</context>
<context>
    <name>driftsraad::Relating</name>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>What is %1 part of?</source>
        <translation>What is %1 part of?</translation>
    </message>
    <message>
        <source>Make it a part</source>
        <translation>Make it a part</translation>
    </message>
    <message>
        <source>Link %1 to another incident</source>
        <translation>Link %1 to another incident</translation>
    </message>
    <message>
        <source>No incident matches.</source>
        <translation>No incident matches.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>driftsraad::RelationsPanel</name>
    <message>
        <source>Related incidents</source>
        <translation>Related incidents</translation>
    </message>
    <message>
        <source>Part of …</source>
        <translation>Part of …</translation>
    </message>
    <message>
        <source>Link …</source>
        <translation>Link …</translation>
    </message>
    <message>
        <source>Make it part of another incident</source>
        <translation>Make it part of another incident</translation>
    </message>
    <message>
        <source>Link it to another incident</source>
        <translation>Link it to another incident</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Linked to</translation>
    </message>
    <message>
        <source>Open %1, %2, %3</source>
        <translation>Open %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove the link to %1</source>
        <translation>Remove the link to %1</translation>
    </message>
    <message>
        <source>No longer part of %1</source>
        <translation>No longer part of %1</translation>
    </message>
    <message>
        <source>%1 is no longer a part</source>
        <translation>%1 is no longer a part</translation>
    </message>
</context>
<context>
    <name>driftsraad::ReportCard</name>
    <message>
        <source>Import the report</source>
        <translation>Import the report</translation>
    </message>
    <message>
        <source>Draft a reminder</source>
        <translation>Draft a reminder</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>Withdraw approval</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Escalate …</source>
        <translation>Escalate …</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
</context>
<context>
    <name>driftsraad::ReportRegisterModel</name>
    <message>
        <source>%1, %2: %3. %4</source>
        <translation>%1, %2: %3. %4</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>day of the month</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 of %2 reports came in time</source>
        <translation>%1 of %2 reports came in time</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>In time</translation>
    </message>
</context>
<context>
    <name>driftsraad::ReportsPage</name>
    <message>
        <source>Monthly reports</source>
        <translation>Monthly reports</translation>
    </message>
    <message>
        <source>Due on day %1 of the next month</source>
        <translation>Due on day %1 of the next month</translation>
    </message>
    <message>
        <source>Import file</source>
        <translation>Import file</translation>
    </message>
    <message>
        <source>Reports received</source>
        <translation>Reports received</translation>
    </message>
    <message>
        <source>Received, day of the next month</source>
        <translation>Received, day of the next month</translation>
    </message>
    <message>
        <source>Reported availability, the latest 12 months</source>
        <translation>Reported availability, the latest 12 months</translation>
    </message>
    <message>
        <source>one scale, dashed: target</source>
        <translation>one scale, dashed: target</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing for %1</source>
        <translation>
            <numerusform>%Ln missing for %1</numerusform>
            <numerusform>%Ln missing for %1</numerusform>
        </translation>
    </message>
    <message>
        <source>None missing for %1</source>
        <translation>None missing for %1</translation>
    </message>
    <message numerus="yes">
        <source>Draft reminder to %Ln suppliers</source>
        <translation>
            <numerusform>Draft reminder to %Ln supplier</numerusform>
            <numerusform>Draft reminder to %Ln suppliers</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens a draft in your mail program. Nothing is sent from here.</source>
        <translation>Opens a draft in your mail program. Nothing is sent from here.</translation>
    </message>
    <message>
        <source>Operations report</source>
        <translation>Operations report</translation>
    </message>
    <message>
        <source>Previews the monthly operations report across solutions, to be saved as PDF or printed</source>
        <translation>Previews the monthly operations report across solutions, to be saved as PDF or printed</translation>
    </message>
</context>
<context>
    <name>driftsraad::ResponsibilityPage</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Nothing changes: the cells already say this</source>
        <translation>Nothing changes: the cells already say this</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>Who does what?</source>
        <translation>Who does what?</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Edit standard</source>
        <translation>Edit standard</translation>
    </message>
    <message>
        <source>Show deviations only</source>
        <translation>Show deviations only</translation>
    </message>
    <message>
        <source>Responsibility matrix</source>
        <translation>Responsibility matrix</translation>
    </message>
    <message>
        <source>There are no tasks or parties yet. Add them under Edit standard.</source>
        <translation>There are no tasks or parties yet. Add them under Edit standard.</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>responsible</translation>
    </message>
    <message>
        <source>partly responsible</source>
        <translation>partly responsible</translation>
    </message>
    <message>
        <source>≠ deviates from the standard</source>
        <translation>≠ deviates from the standard</translation>
    </message>
    <message>
        <source>Arrow keys move · X, Shift+X and Delete set X, (X) and empty</source>
        <translation>Arrow keys move · X, Shift+X and Delete set X, (X) and empty</translation>
    </message>
    <message>
        <source>Table as CSV …</source>
        <translation>Table as CSV …</translation>
    </message>
    <message>
        <source>Table as Excel …</source>
        <translation>Table as Excel …</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copy the table</translation>
    </message>
    <message>
        <source>New task …</source>
        <translation>New task …</translation>
    </message>
    <message>
        <source>New party …</source>
        <translation>New party …</translation>
    </message>
    <message>
        <source>Edit the task …</source>
        <translation>Edit the task …</translation>
    </message>
    <message>
        <source>Move the task up</source>
        <translation>Move the task up</translation>
    </message>
    <message>
        <source>Move the task down</source>
        <translation>Move the task down</translation>
    </message>
    <message>
        <source>Remove the task</source>
        <translation>Remove the task</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · counts wherever a solution does not deviate</source>
        <translation>%1 · counts wherever a solution does not deviate</translation>
    </message>
    <message numerus="yes">
        <source>Follows the standard in all %Ln tasks</source>
        <translation>
            <numerusform>Follows the standard in its one task</numerusform>
            <numerusform>Follows the standard in all %Ln tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deviations from the standard</source>
        <translation>
            <numerusform>%Ln deviation from the standard</numerusform>
            <numerusform>%Ln deviations from the standard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks without anyone responsible</source>
        <translation>
            <numerusform>%Ln task without anyone responsible</numerusform>
            <numerusform>%Ln tasks without anyone responsible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remarks</source>
        <translation>
            <numerusform>%Ln remark</numerusform>
            <numerusform>%Ln remarks</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>Export the matrix</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV file (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>The value is removed</source>
        <translation>The value is removed</translation>
    </message>
    <message>
        <source>Who do I call?</source>
        <translation>Who do I call?</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>Let them follow the standard</source>
        <translation>Let them follow the standard</translation>
    </message>
    <message>
        <source>Edit the party …</source>
        <translation>Edit the party …</translation>
    </message>
    <message>
        <source>Move the party to the left</source>
        <translation>Move the party to the left</translation>
    </message>
    <message>
        <source>Move the party to the right</source>
        <translation>Move the party to the right</translation>
    </message>
    <message>
        <source>Remove the party</source>
        <translation>Remove the party</translation>
    </message>
    <message>
        <source>PDF …</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>Another day&apos;s matrix is for reading. Go back to today to change it.</source>
        <translation>Another day&apos;s matrix is for reading. Go back to today to change it.</translation>
    </message>
    <message>
        <source>Show differences only</source>
        <translation>Show differences only</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Day of the matrix: %1</source>
        <translation>Day of the matrix: %1</translation>
    </message>
    <message>
        <source>List the differences</source>
        <translation>List the differences</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deviations now say the same as the standard: %1</source>
        <translation>
            <numerusform>%Ln deviation now says the same as the standard: %1</numerusform>
            <numerusform>%Ln deviations now say the same as the standard: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What the matrix leaves open</source>
        <translation>What the matrix leaves open</translation>
    </message>
    <message numerus="yes">
        <source>Let %Ln deviations follow the standard</source>
        <translation>
            <numerusform>Let %Ln deviation follow the standard</numerusform>
            <numerusform>Let %Ln deviations follow the standard</numerusform>
        </translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>What is different</translation>
    </message>
    <message>
        <source>Nothing was known of the matrix then.</source>
        <translation>Nothing was known of the matrix then.</translation>
    </message>
    <message>
        <source>X: responsible</source>
        <translation>X: responsible</translation>
    </message>
    <message>
        <source>(X): partly responsible</source>
        <translation>(X): partly responsible</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Reset to the standard</source>
        <translation>Reset to the standard</translation>
    </message>
    <message>
        <source>Edit the cell …</source>
        <translation>Edit the cell …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Paste …</source>
        <translation>Paste …</translation>
    </message>
</context>
<context>
    <name>driftsraad::RouteStrip</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>driftsraad::SavedFiltersButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>Saved filters: %1</source>
        <translation>Saved filters: %1</translation>
    </message>
    <message>
        <source>%1 (shared)</source>
        <translation>%1 (shared)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save what is chosen now …</source>
        <translation>Save what is chosen now …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>driftsraad::SearchPalette</name>
    <message>
        <source>Search results</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: nobody is responsible</source>
        <translation>%1: nobody is responsible</translation>
    </message>
    <message>
        <source>The municipality&apos;s own people</source>
        <translation>The municipality&apos;s own people</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who do I call?</source>
        <translation>Who do I call?</translation>
    </message>
</context>
<context>
    <name>driftsraad::SeatCard</name>
    <message>
        <source>%1 of %2 filled, %3 vacant, %4 expired</source>
        <translation>%1 of %2 filled, %3 vacant, %4 expired</translation>
    </message>
    <message>
        <source>%1 of %2 filled, %3 vacant</source>
        <translation>%1 of %2 filled, %3 vacant</translation>
    </message>
    <message>
        <source>%1 of %2 filled, %3 expired</source>
        <translation>%1 of %2 filled, %3 expired</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places, all filled</source>
        <translation>
            <numerusform>%Ln place, filled</numerusform>
            <numerusform>%Ln places, all filled</numerusform>
        </translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>New seat</source>
        <translation>New seat</translation>
    </message>
    <message>
        <source>%1, appointed by %2</source>
        <translation>%1, appointed by %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>driftsraad::SelectionBar</name>
    <message>
        <source>Change …</source>
        <translation>Change …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents selected</source>
        <translation>
            <numerusform>%Ln incident selected</numerusform>
            <numerusform>%Ln incidents selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Clear the selection</translation>
    </message>
</context>
<context>
    <name>driftsraad::SettingsPage</name>
    <message>
        <source>day of the month</source>
        <translation>day of the month</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>percentage points</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>per cent</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>For everybody, in this database</source>
        <translation>For everybody, in this database</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>The database is open for reading only.</translation>
    </message>
    <message>
        <source>Every change is kept in the history.</source>
        <translation>Every change is kept in the history.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>History of: %1</source>
        <translation>History of: %1</translation>
    </message>
    <message>
        <source>months</source>
        <translation>months</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>incidents</translation>
    </message>
</context>
<context>
    <name>driftsraad::SidePanel</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>History: %1</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Attachments: %1</source>
        <translation>Attachments: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>What the panel shows of the record</source>
        <translation>What the panel shows of the record</translation>
    </message>
</context>
<context>
    <name>driftsraad::SightForm</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>%1, by what was known on %2</source>
        <translation>%1, by what was known on %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences from %1 to %2</source>
        <translation>
            <numerusform>%Ln difference from %1 to %2</numerusform>
            <numerusform>%Ln differences from %1 to %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The matrix as it counts %1. It is shown for reading.</source>
        <translation>The matrix as it counts %1. It is shown for reading.</translation>
    </message>
    <message>
        <source>The matrix on another day</source>
        <translation>The matrix on another day</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>The matrix with what counts from that day or earlier. A day to come shows what is planned.</source>
        <translation>The matrix with what counts from that day or earlier. A day to come shows what is planned.</translation>
    </message>
    <message>
        <source>What was known on</source>
        <translation>What was known on</translation>
    </message>
    <message>
        <source>Blank: with all that is known today.</source>
        <translation>Blank: with all that is known today.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Day before</translation>
    </message>
    <message>
        <source>Blank: no comparison.</source>
        <translation>Blank: no comparison.</translation>
    </message>
    <message>
        <source>What was known then</source>
        <translation>What was known then</translation>
    </message>
    <message>
        <source>Write the date as 23-11-2026.</source>
        <translation>Write the date as 23-11-2026.</translation>
    </message>
    <message>
        <source>Write a day.</source>
        <translation>Write a day.</translation>
    </message>
    <message>
        <source>Write the day to compare with.</source>
        <translation>Write the day to compare with.</translation>
    </message>
    <message>
        <source>This is the same matrix. Write another day.</source>
        <translation>This is the same matrix. Write another day.</translation>
    </message>
</context>
<context>
    <name>driftsraad::SlaModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: missing</translation>
    </message>
    <message>
        <source>%1: no contract</source>
        <translation>%1: no contract</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, reported and observed differ</source>
        <translation>%1, reported and observed differ</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mth</source>
        <translation>
            <numerusform>%Ln mo.</numerusform>
            <numerusform>%Ln mo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>%1, corrected since the approval to %2</source>
        <translation>%1, corrected since the approval to %2</translation>
    </message>
    <message>
        <source>%1: not measurable</source>
        <translation>%1: not measurable</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1, provisional</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>not measurable</translation>
    </message>
</context>
<context>
    <name>driftsraad::SlaPage</name>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Period in months</source>
        <translation>Period in months</translation>
    </message>
    <message>
        <source>Show how far each figure is from its target</source>
        <translation>Show how far each figure is from its target</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Table as CSV …</source>
        <translation>Table as CSV …</translation>
    </message>
    <message>
        <source>Table as Excel …</source>
        <translation>Table as Excel …</translation>
    </message>
    <message>
        <source>Copy the map as a picture</source>
        <translation>Copy the map as a picture</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Copy the chart as a picture</translation>
    </message>
    <message>
        <source>There are no figures yet. Import a monthly report to see how the service levels are kept.</source>
        <translation>There are no figures yet. Import a monthly report to see how the service levels are kept.</translation>
    </message>
    <message>
        <source>observed, else reported</source>
        <translation>observed, else reported</translation>
    </message>
    <message>
        <source>Figures of the month</source>
        <translation>Figures of the month</translation>
    </message>
    <message>
        <source>Open the monthly report</source>
        <translation>Open the monthly report</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>Figures of %1</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Export figures</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV file (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Deviation</translation>
    </message>
    <message>
        <source>%1 mo.</source>
        <comment>months, short</comment>
        <translation>%1 mo.</translation>
    </message>
    <message>
        <source>%1, availability in %2</source>
        <translation>%1, availability in %2</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1, provisional</translation>
    </message>
</context>
<context>
    <name>driftsraad::SmallForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <extracomment>%1 says why something was not done.</extracomment>
        <translation>Not done: %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::SmallMultiples</name>
    <message>
        <source>Copy picture and figures</source>
        <translation>Copy picture and figures</translation>
    </message>
</context>
<context>
    <name>driftsraad::SolutionTabs</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deviations from the standard</source>
        <translation>
            <numerusform>%Ln deviation from the standard</numerusform>
            <numerusform>%Ln deviations from the standard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>More solutions</source>
        <translation>More solutions</translation>
    </message>
</context>
<context>
    <name>driftsraad::SpanModel</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>How it counts</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Counted minutes</source>
        <translation>Counted minutes</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>driftsraad::SpellingMenu</name>
    <message>
        <source>No suggestions</source>
        <translation>No suggestions</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>Ignore “%1”</translation>
    </message>
</context>
<context>
    <name>driftsraad::StartPanel</name>
    <message>
        <source>Opening %1 …</source>
        <translation>Opening %1 …</translation>
    </message>
    <message>
        <source>Choose a database</source>
        <translation>Choose a database</translation>
    </message>
    <message>
        <source>A database is one file, for you alone or on a shared drive for the whole group.</source>
        <translation>A database is one file, for you alone or on a shared drive for the whole group.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>New…</translation>
    </message>
    <message>
        <source>Make a demo database…</source>
        <translation>Make a demo database…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>driftsraad::StartSettings</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Choose a database</source>
        <translation>Choose a database</translation>
    </message>
    <message>
        <source>Your solutions, and what the group has set for everybody, stand here once a database is open.</source>
        <translation>Your solutions, and what the group has set for everybody, stand here once a database is open.</translation>
    </message>
</context>
<context>
    <name>driftsraad::StatusLine</name>
    <message>
        <source>All changes are saved</source>
        <translation>All changes are saved</translation>
    </message>
    <message>
        <source>All changes are saved at %1</source>
        <translation>All changes are saved at %1</translation>
    </message>
    <message>
        <source>Read only: changes cannot be saved</source>
        <translation>Read only: changes cannot be saved</translation>
    </message>
    <message>
        <source>Waiting for the database …</source>
        <translation>Waiting for the database …</translation>
    </message>
    <message>
        <source>The latest change was not saved</source>
        <translation>The latest change was not saved</translation>
    </message>
    <message>
        <source>Example data: events and figures of KOMBIT&apos;s presentation of 2017 have been moved in time. The rest is invented.</source>
        <translation>Example data: events and figures of KOMBIT&apos;s presentation of 2017 have been moved in time. The rest is invented.</translation>
    </message>
</context>
<context>
    <name>driftsraad::StrangersForm</name>
    <message>
        <source>Add it as a new solution</source>
        <translation>Add it as a new solution</translation>
    </message>
    <message>
        <source>Add it as a new organisation</source>
        <translation>Add it as a new organisation</translation>
    </message>
</context>
<context>
    <name>driftsraad::TableView</name>
    <message>
        <source>Sort by</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, ascending</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, descending</translation>
    </message>
</context>
<context>
    <name>driftsraad::TargetEditor</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>driftsraad::TaskActions</name>
    <message>
        <source>The task %1 has been removed</source>
        <translation>The task %1 has been removed</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Edit the task</source>
        <translation>Edit the task</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>New party</translation>
    </message>
    <message>
        <source>Edit the party</source>
        <translation>Edit the party</translation>
    </message>
    <message>
        <source>The party %1 has been removed</source>
        <translation>The party %1 has been removed</translation>
    </message>
</context>
<context>
    <name>driftsraad::TemplateDialog</name>
    <message>
        <source>Standard texts of notices</source>
        <translation>Standard texts of notices</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Save the text</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Fields: %1. A line that names a field without a value is left out; a line that begins with a hyphen becomes an item of a list.</source>
        <translation>Fields: %1. A line that names a field without a value is left out; a line that begins with a hyphen becomes an item of a list.</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own text</source>
        <translation>Back to the program&apos;s own text</translation>
    </message>
    <message>
        <source>Write the subject.</source>
        <translation>Write the subject.</translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation>Write the text.</translation>
    </message>
</context>
<context>
    <name>driftsraad::TimelineList</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Show all %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Withdrawn: %1</translation>
    </message>
    <message>
        <source>In the summary</source>
        <translation>In the summary</translation>
    </message>
    <message>
        <source>More about this entry</source>
        <translation>More about this entry</translation>
    </message>
    <message>
        <source>Take out of the summary</source>
        <translation>Take out of the summary</translation>
    </message>
    <message>
        <source>Put in the summary</source>
        <translation>Put in the summary</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Withdraw …</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Corrects %1</source>
        <translation>Corrects %1</translation>
    </message>
    <message>
        <source>in the summary</source>
        <translation>in the summary</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Correct …</translation>
    </message>
</context>
<context>
    <name>driftsraad::Undoing</name>
    <message>
        <source>There is nothing to undo</source>
        <translation>There is nothing to undo</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>There is nothing to redo</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Undoing: %1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>Redoing: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %1 (%Ln changes)</source>
        <translation>
            <numerusform>Undone: %1 (%Ln change)</numerusform>
            <numerusform>Undone: %1 (%Ln changes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>driftsraad::VacancyCard</name>
    <message>
        <source>%1: vacant</source>
        <translation>%1: vacant</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1: expired</translation>
    </message>
    <message>
        <source>Groups that need action</source>
        <translation>Groups that need action</translation>
    </message>
    <message>
        <source>Other groups need action</source>
        <translation>Other groups need action</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more groups</source>
        <translation>
            <numerusform>And %Ln more group</numerusform>
            <numerusform>And %Ln more groups</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Fill the seat</source>
        <translation>Fill the seat</translation>
    </message>
    <message>
        <source>Show the group</source>
        <translation>Show the group</translation>
    </message>
    <message>
        <source>Fill the seat in %1</source>
        <translation>Fill the seat in %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Show %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::WhyDialog</name>
    <message>
        <source>Spans of time</source>
        <translation>Spans of time</translation>
    </message>
    <message>
        <source>Why this figure?</source>
        <translation>Why this figure?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only what counts</source>
        <translation>Only what counts</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1: %2 min</source>
        <translation>%1: %2 min</translation>
    </message>
    <message>
        <source>%1, the sum of what counts</source>
        <translation>%1, the sum of what counts</translation>
    </message>
    <message>
        <source>%1, which is not the figure above</source>
        <translation>%1, which is not the figure above</translation>
    </message>
</context>
<context>
    <name>driftsraad::WindowFields</name>
    <message>
        <source>Announced at</source>
        <translation>Announced at</translation>
    </message>
    <message>
        <source>The window has been announced</source>
        <translation>The window has been announced</translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation>Planned from</translation>
    </message>
    <message>
        <source>Planned to</source>
        <translation>Planned to</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>The window must end after it begins.</source>
        <translation>The window must end after it begins.</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>This time has not come yet.</translation>
    </message>
</context>
</TS>
