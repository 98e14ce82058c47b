<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>Assigning</name>
    <message>
        <source>Responsible for %1</source>
        <translation>Ansvarlig for %1</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Nobody is responsible for %1 now</source>
        <translation>Ingen er ansvarlig for %1 nu</translation>
    </message>
    <message>
        <source>%1 is responsible for %2</source>
        <translation>%1 er ansvarlig for %2</translation>
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
        <translation>Ansvarsmatrix</translation>
    </message>
</context>
<context>
    <name>CellHistory</name>
    <message>
        <source>Follows the standard from %1</source>
        <translation>Følger standarden fra %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 fra %2</translation>
    </message>
    <message>
        <source>Follows the standard</source>
        <translation>Følger standarden</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 blev til %2</translation>
    </message>
    <message>
        <source>New contact: %1</source>
        <translation>Ny kontakt: %1</translation>
    </message>
    <message>
        <source>Now valid from %1</source>
        <translation>Gælder nu fra %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Besluttet: %1</translation>
    </message>
    <message>
        <source>New condition or note</source>
        <translation>Ny betingelse eller bemærkning</translation>
    </message>
    <message>
        <source>The value was taken away</source>
        <translation>Værdien blev fjernet</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Fortrudt: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Gentaget: %1</translation>
    </message>
    <message>
        <source>Attachment removed</source>
        <translation>Bilag fjernet</translation>
    </message>
    <message>
        <source>Attachment added: %1</source>
        <translation>Bilag tilføjet: %1</translation>
    </message>
    <message>
        <source>Attachment removed: %1</source>
        <translation>Bilag fjernet: %1</translation>
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
        <translation>Hvad rammes, hvis den fejler?</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Lovet</translation>
    </message>
    <message>
        <source>The chain carries</source>
        <translation>Kæden leverer</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindst %1</translation>
    </message>
    <message>
        <source>unknown, at most %1</source>
        <translation>ukendt, højst %1</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tider</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Operated by</source>
        <translation>Drives af</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Gets from</source>
        <translation>Får fra</translation>
    </message>
    <message>
        <source>Delivers to</source>
        <translation>Leverer til</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>Who contacts whom</source>
        <translation>Hvem kontakter hvem</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Stands in for the other links of alternative %1</source>
        <translation>Kan erstatte de andre forbindelser i alternativ %1</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Eskalationer</translation>
    </message>
    <message>
        <source>The chain carries the promise</source>
        <translation>Kæden kan holde løftet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <translation>
            <numerusform>%Ln hul</numerusform>
            <numerusform>%Ln huller</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huller</translation>
    </message>
    <message>
        <source>Reaction times, each for itself</source>
        <translation>Reaktionstider, hver for sig</translation>
    </message>
    <message>
        <source>The arithmetic</source>
        <translation>Regnestykket</translation>
    </message>
    <message>
        <source>Nothing is left open in the chain</source>
        <translation>Der er ingen åbne spørgsmål i kæden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are left open</source>
        <translation>
            <numerusform>%Ln åbent spørgsmål</numerusform>
            <numerusform>%Ln åbne spørgsmål</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is overdue</source>
        <translation>Svarfristen er overskredet</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Svarfrist</translation>
    </message>
    <message>
        <source>%1, %2 over</source>
        <translation>%1, %2 over</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, om %2</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Rejst af</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Behandles af</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Is to be taken up at a meeting</source>
        <translation>Skal tages op på et møde</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation>Åbne hændelser</translation>
    </message>
    <message>
        <source>unknown, at least %1</source>
        <translation>ukendt, mindst %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>og %Ln mere</numerusform>
            <numerusform>og %Ln flere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChainEditing</name>
    <message>
        <source>New component</source>
        <translation>Ny komponent</translation>
    </message>
    <message>
        <source>Edit component</source>
        <translation>Redigér komponent</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Ny forbindelse</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Redigér forbindelse</translation>
    </message>
    <message>
        <source>Edit escalation</source>
        <translation>Redigér eskalation</translation>
    </message>
    <message>
        <source>Weekdays 7-18</source>
        <translation>Hverdage 7-18</translation>
    </message>
    <message>
        <source>Links of one user with the same number can stand in for each other.</source>
        <translation>Forbindelser fra samme komponent med samme tal kan erstatte hinanden.</translation>
    </message>
    <message>
        <source>None stands in for it</source>
        <translation>Intet alternativ</translation>
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
        <translation>%1 (prioritet %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Lovet</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 t</translation>
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
        <translation>%1, %2: %3 af %4</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>The axis starts at %1, not at 0.</source>
        <translation>Aksen begynder ved %1, ikke ved 0.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>%1: no figures.</source>
        <translation>%1: ingen tal.</translation>
    </message>
    <message>
        <source>%1: latest %2 (%3), lowest %4 (%5).</source>
        <translation>%1: senest %2 (%3), lavest %4 (%5).</translation>
    </message>
    <message numerus="yes">
        <source>Under target in %n months.</source>
        <translation>
            <numerusform>Under mål i %n måned.</numerusform>
            <numerusform>Under mål i %n måneder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months are missing.</source>
        <translation>
            <numerusform>%n måned mangler.</numerusform>
            <numerusform>%n måneder mangler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Target %1.</source>
        <translation>Mål %1.</translation>
    </message>
    <message>
        <source>%1: %2 in all (%3).</source>
        <translation>%1: %2 i alt (%3).</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Mål %1</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 procentpoint</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>forskel %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>under target</source>
        <translation>under mål</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1, foreløbig</translation>
    </message>
    <message>
        <source>Provisional: %1.</source>
        <translation>Foreløbig: %1.</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Foreløbig</translation>
    </message>
    <message>
        <source>Ring: provisional</source>
        <translation>Ring: foreløbig</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>ikke målbar</translation>
    </message>
    <message>
        <source>Not measurable: %1.</source>
        <translation>Ikke målbar: %1.</translation>
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
        <translation>Driftsråd: hvem har ansvaret, hvem følger op, og holder leverandørerne, hvad de lovede.

driftsraad [FIL]                       åbn vinduet på en database
driftsraad demo FIL                    lav en database med eksempeldata
    --today 2026-11-23                 den dag, eksemplerne står på (ellers: i dag)
driftsraad check FIL                   kontrollér en database: fil, historik, henvisninger
driftsraad import FIL                  tag en leverandørs månedsrapport ind
    --supplier NAVN --database FIL     hvis den er, og hvorhen
    --solution NAVN --month 2026-10    hvor filen ikke selv siger det
    --replace | --keep                 hvad der skal ske, når måneden er der med andre tal
    --anyway                           selv om registret siger, at en anden leverer løsningen
driftsraad import incidents FIL        tag en hændelsesliste ind; svaret siger, hvad der er udeladt, og hvorfor
    --solution NAVN --database FIL     for de rækker, der ikke nævner en løsning, og hvorhen
    --replace                          hvor en kendt hændelse står anderledes i listen, gælder listen
driftsraad export TABEL                skriv en tabel; »export list« nævner tabellerne
    --format csv|xlsx --output FIL --database FIL
driftsraad report matrix               ansvarsmatricen som PDF
    --solution NAVN                    en løsnings; uden den standardens
    --day 2026-06-01                   som den gælder en dag; uden: i dag
    --known 2026-06-01                 efter det, man vidste en dag; uden: alt, hvad der er
driftsraad report monthly              den månedlige driftsrapport som PDF
    --month 2026-10
driftsraad report contracts            kontrakter, der udløber, og hvornår de senest skal opsiges, som PDF
    --months 12                        hvor langt frem (ellers: databasens indstilling)
driftsraad report roles                hvem der behandler hvis data, som PDF
    --solution NAVN                    en løsnings; uden den alle i drift
driftsraad report chain                en løsnings kæde, fejlens vej og løftet som PDF
    --solution NAVN --link &quot;A &gt; B&quot;     hvilken forbindelse der fejlede, bruger &gt; leverandør; uden: som dens åbne hændelse siger
driftsraad report incident             hvad der skete i én hændelse, og hvad der blev meldt ud, som PDF
    --reference H-214                  dens nummer
driftsraad report incidents            de hændelser, der er meldt i en periode, som PDF
    --from 2026-10-01 --to 2026-10-31  første og sidste dag
    --solution NAVN                    en løsnings; uden den alles
    --output FIL --database FIL        til alle rapporter

--language da|en    sproget i vindue, papirer og svar
--help, --version

Afslutningskoden er 0, når det blev gjort; 1, når ordene blev forstået, men det ikke blev gjort (afvist, kan ikke
nås, intet at indlæse eller udskrive, en database der ikke er hel); 2, når ordene ikke blev forstået, og intet blev
forsøgt. Grunden står på standard error.
</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln komponent</numerusform>
            <numerusform>%Ln komponenter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultNaming</name>
    <message>
        <source>What failed behind %1</source>
        <translation>Hvad fejlede i %1?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Hvad fejlede</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>Følger op</translation>
    </message>
    <message>
        <source>The chain does not say who follows up.</source>
        <translation>Kæden siger ikke, hvem der følger op.</translation>
    </message>
    <message>
        <source>Written into %1</source>
        <translation>Skrevet i %1</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>h</source>
        <translation>t</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Write part of the name</source>
        <translation>Skriv en del af navnet</translation>
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
        <translation>Redigér gruppe</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Ny gruppe</translation>
    </message>
    <message>
        <source>Edit seat</source>
        <translation>Redigér plads</translation>
    </message>
    <message>
        <source>New seat</source>
        <translation>Ny plads</translation>
    </message>
    <message>
        <source>Edit member</source>
        <translation>Redigér medlem</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Nyt medlem</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>Priority %1</source>
        <translation>Prioritet %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln municipalities</source>
        <translation>
            <numerusform>%Ln kommune</numerusform>
            <numerusform>%Ln kommuner</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>kl. %1</translation>
    </message>
    <message>
        <source>Answer due in %1</source>
        <translation>Svarfrist om %1</translation>
    </message>
    <message>
        <source>Reported %1 ago</source>
        <translation>Meldt for %1 siden</translation>
    </message>
    <message>
        <source>Worked on for %1</source>
        <translation>I gang i %1</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Lukket %1</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>Løst %1</translation>
    </message>
    <message>
        <source>No limit in the contract</source>
        <translation>Ingen frist i kontrakten</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 tilbage</translation>
    </message>
    <message>
        <source>Paused, %1 left</source>
        <translation>Pause, %1 tilbage</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Overholdt</translation>
    </message>
    <message>
        <source>Limit exceeded</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>%1 past the limit</source>
        <translation>%1 over fristen</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>Inden for frist</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 over frist</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>%1 working time</source>
        <translation>%1 arbejdstid</translation>
    </message>
    <message>
        <source>Due %1 if the pause ended now</source>
        <translation>Frist %1, hvis pausen sluttede nu</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>Next update overdue by %1</source>
        <translation>Næste opdatering %1 over tiden</translation>
    </message>
    <message>
        <source>Next update in %1</source>
        <translation>Næste opdatering om %1</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Planlagt %1</translation>
    </message>
    <message>
        <source>Planned to end %1</source>
        <translation>Skulle slutte %1</translation>
    </message>
    <message>
        <source>Under way, to end %1</source>
        <translation>I gang, slutter %1</translation>
    </message>
    <message>
        <source>%1 used, limit %2</source>
        <translation>%1 brugt, grænse %2</translation>
    </message>
    <message>
        <source>%1 work min</source>
        <translation>%1 arb.min</translation>
    </message>
    <message>
        <source>%1 work h</source>
        <translation>%1 arb.t</translation>
    </message>
    <message>
        <source>%1 work h %2 min</source>
        <translation>%1 arb.t %2 min</translation>
    </message>
    <message>
        <source>%1 to react</source>
        <translation>%1 til reaktion</translation>
    </message>
    <message>
        <source>%1 to update</source>
        <translation>%1 til melding</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Ikke registreret</translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <translation>%1 ikke registreret</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>%1 to resolve</source>
        <translation>%1 til løsning</translation>
    </message>
    <message>
        <source>Answer %1 overdue</source>
        <translation>%1 over svarfrist</translation>
    </message>
    <message>
        <source>Reaction %1 over</source>
        <translation>Reaktion %1 over</translation>
    </message>
    <message>
        <source>Update %1 over</source>
        <translation>Melding %1 over</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mun.</source>
        <comment>municipalities, on a narrow card</comment>
        <translation>
            <numerusform>%Ln komm.</numerusform>
            <numerusform>%Ln komm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 døgn %2 t</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 t %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 døgn</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 t</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>nothing</source>
        <translation>intet</translation>
    </message>
</context>
<context>
    <name>MatrixExport</name>
    <message>
        <source>Responsibility, %1</source>
        <translation>Ansvar, %1</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Deviations from the standard</source>
        <translation>Afvigelser fra standarden</translation>
    </message>
    <message>
        <source>Conditions and notes</source>
        <translation>Betingelser og noter</translation>
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
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>It-løsning</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Contract holder</source>
        <translation>Kontraktholder</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gælder til</translation>
    </message>
    <message>
        <source>Notice in months</source>
        <translation>Opsigelsesvarsel (mdr.)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Den sidste dag ligger før den første.</translation>
    </message>
    <message>
        <source>The contract already promises %1 (%2) in this period. Give the older one a last day first.</source>
        <translation>Kontrakten lover allerede %1 (%2) i denne periode. Giv først det ældre mål en sidste dag.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Giv det et navn.</translation>
    </message>
    <message>
        <source>Choose who delivers under the contract.</source>
        <translation>Vælg, hvem der leverer efter kontrakten.</translation>
    </message>
    <message>
        <source>Choose who holds the contract and follows up on it.</source>
        <translation>Vælg, hvem der har kontrakten og følger op på den.</translation>
    </message>
    <message>
        <source>The holder and the supplier are two different parties.</source>
        <translation>Kontraktholder og leverandør er to forskellige parter.</translation>
    </message>
    <message>
        <source>The notice is between 0 and 120 months.</source>
        <translation>Opsigelsen er mellem 0 og 120 måneder.</translation>
    </message>
    <message>
        <source>The target is more than 0.</source>
        <translation>Målet er større end 0.</translation>
    </message>
    <message>
        <source>Availability is at most 100 %.</source>
        <translation>Tilgængelighed er højst 100 %.</translation>
    </message>
    <message>
        <source>The priority is 1 to 4, or all.</source>
        <translation>Prioriteten er 1 til 4 eller alle.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Servicetid</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Kontrakter</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation>I drift</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Tilgængelighed</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Svartid</translation>
    </message>
    <message>
        <source>Reaction time</source>
        <translation>Reaktionstid</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Løsningstid</translation>
    </message>
    <message>
        <source>Support answer</source>
        <translation>Svar fra support</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindst %1</translation>
    </message>
    <message>
        <source>at most %1 h</source>
        <translation>højst %1 t</translation>
    </message>
    <message>
        <source>at most %1 min</source>
        <translation>højst %1 min</translation>
    </message>
    <message>
        <source>at most %1 s</source>
        <translation>højst %1 s</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicemål</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Bod</translation>
    </message>
    <message>
        <source>Penalty from</source>
        <translation>Bod fra</translation>
    </message>
    <message>
        <source>Example data: parties and solutions</source>
        <translation>Eksempeldata: parter og løsninger</translation>
    </message>
    <message>
        <source>Example data: contracts</source>
        <translation>Eksempeldata: kontrakter</translation>
    </message>
    <message>
        <source>Example data: groups</source>
        <translation>Eksempeldata: grupper</translation>
    </message>
    <message>
        <source>Example data: responsibility matrix</source>
        <translation>Eksempeldata: ansvarsmatrix</translation>
    </message>
    <message>
        <source>Example data: incidents</source>
        <translation>Eksempeldata: hændelser</translation>
    </message>
    <message>
        <source>Example data: monthly reports</source>
        <translation>Eksempeldata: månedsrapporter</translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>Eksempeldata</translation>
    </message>
    <message>
        <source>The file is empty. Ask the sender for it again.</source>
        <translation>Filen er tom. Bed afsenderen om at sende den igen.</translation>
    </message>
    <message>
        <source>The file has a title or headings but no rows below them. Ask the sender for the whole report.</source>
        <translation>Filen har en titel eller overskrifter, men ingen rækker under dem. Bed afsenderen om hele rapporten.</translation>
    </message>
    <message>
        <source>The file is damaged or was cut short on its way. Ask the sender for it again.</source>
        <translation>Filen er beskadiget eller blev afkortet undervejs. Bed afsenderen om at sende den igen.</translation>
    </message>
    <message>
        <source>The workbook is locked with a password. Open it in Excel, remove the password and save it, or ask the sender for an open copy.</source>
        <translation>Projektmappen er beskyttet med adgangskode. Åbn den i Excel, fjern adgangskoden og gem den, eller bed afsenderen om en kopi uden.</translation>
    </message>
    <message>
        <source>The file is in the old Excel format (.xls). Open it in Excel and save it as .xlsx.</source>
        <translation>Filen er i det gamle Excel-format (.xls). Åbn den i Excel, og gem den som .xlsx.</translation>
    </message>
    <message>
        <source>The file is in Excel&apos;s binary format (.xlsb). Open it in Excel and save it as .xlsx.</source>
        <translation>Filen er i Excels binære format (.xlsb). Åbn den i Excel, og gem den som .xlsx.</translation>
    </message>
    <message>
        <source>The file is a web page, even if it is called a spreadsheet. Open it in Excel and save it as .xlsx.</source>
        <translation>Filen er en webside, selv om den kaldes et regneark. Åbn den i Excel, og gem den som .xlsx.</translation>
    </message>
    <message>
        <source>The file is a spreadsheet saved as XML. Open it in Excel and save it as .xlsx.</source>
        <translation>Filen er et regneark gemt som XML. Åbn den i Excel, og gem den som .xlsx.</translation>
    </message>
    <message>
        <source>The file is a PDF. Ask the sender for the figures as a spreadsheet (.xlsx, .ods or .csv).</source>
        <translation>Filen er en PDF. Bed afsenderen om tallene som regneark (.xlsx, .ods eller .csv).</translation>
    </message>
    <message>
        <source>The file is not a spreadsheet. Ask the sender for the figures as .xlsx, .ods or .csv.</source>
        <translation>Filen er ikke et regneark. Bed afsenderen om tallene som .xlsx, .ods eller .csv.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a report can hold and was not opened. Ask the sender what it is before you try again.</source>
        <translation>Filen fylder langt mere udpakket, end en rapport kan, og blev ikke åbnet. Spørg afsenderen, hvad den er, før du prøver igen.</translation>
    </message>
    <message>
        <source>The file has more than %1 cells. Save the sheet with the figures as a file of its own.</source>
        <translation>Filen har mere end %1 celler. Gem arket med tallene som en fil for sig.</translation>
    </message>
    <message>
        <source>The workbook&apos;s formulas have no stored results. Open it in Excel, let it calculate, save it and import it again.</source>
        <translation>Projektmappens formler har ingen gemte resultater. Åbn den i Excel, lad den beregne, gem den, og indlæs den igen.</translation>
    </message>
    <message>
        <source>The file&apos;s letters cannot be read. Open it where it was made and save it as CSV in UTF-8.</source>
        <translation>Filens bogstaver kan ikke læses. Åbn den dér, hvor den er lavet, og gem den som CSV i UTF-8.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Indlæsningen blev afbrudt.</translation>
    </message>
    <message>
        <source>The table has no columns to write.</source>
        <translation>Tabellen har ingen kolonner at skrive.</translation>
    </message>
    <message>
        <source>The workbook could not be made: there is no room for the temporary file. Make room on the disk and try again.</source>
        <translation>Projektmappen kunne ikke laves: der er ikke plads til den midlertidige fil. Gør plads på disken, og prøv igen.</translation>
    </message>
    <message>
        <source>The table has %1 rows, more than a sheet can hold. Narrow it down, or write it as CSV.</source>
        <translation>Tabellen har %1 rækker, flere end et ark kan rumme. Afgræns den, eller skriv den som CSV.</translation>
    </message>
    <message>
        <source>%1 holds a place but comes from %2</source>
        <translation>%1 har en plads, men kommer fra %2</translation>
    </message>
    <message>
        <source>%1 holds a place until %2</source>
        <translation>%1 har en plads til %2</translation>
    </message>
    <message>
        <source>%1 holds a place</source>
        <translation>%1 har en plads</translation>
    </message>
    <message>
        <source>%1 takes a place on %2</source>
        <translation>%1 indtræder %2</translation>
    </message>
    <message>
        <source>%1&apos;s membership ended on %2</source>
        <translation>Medlemskabet for %1 udløb %2</translation>
    </message>
    <message numerus="yes">
        <source>%n places have nobody</source>
        <translation>
            <numerusform>%n plads er ledig</numerusform>
            <numerusform>%n pladser er ledige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than the seat has places</source>
        <translation>
            <numerusform>%n mere, end der er pladser til</numerusform>
            <numerusform>%n flere, end der er pladser til</numerusform>
        </translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Styregruppe</translation>
    </message>
    <message>
        <source>Expert or reference group</source>
        <translation>Faggruppe/referencegruppe</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>Brugergruppe</translation>
    </message>
    <message>
        <source>Ad hoc group</source>
        <translation>Ad hoc-gruppe</translation>
    </message>
    <message>
        <source>Advisory group</source>
        <translation>Rådgivningsgruppe</translation>
    </message>
    <message>
        <source>Is informed</source>
        <translation>Informeres</translation>
    </message>
    <message>
        <source>Is consulted</source>
        <translation>Høres</translation>
    </message>
    <message>
        <source>Co-decides</source>
        <translation>Medbestemmende</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Formand</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Suppleant</translation>
    </message>
    <message>
        <source>Meets ad hoc</source>
        <translation>Mødes ad hoc</translation>
    </message>
    <message>
        <source>Meets twice a year</source>
        <translation>Mødes to gange om året</translation>
    </message>
    <message numerus="yes">
        <source>Meets %n times a year</source>
        <translation>
            <numerusform>Mødes én gang om året</numerusform>
            <numerusform>Mødes %n gange om året</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Indflydelse</translation>
    </message>
    <message>
        <source>Meetings a year</source>
        <translation>Møder om året</translation>
    </message>
    <message>
        <source>Mandate is a draft</source>
        <translation>Mandat er udkast</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rækkefølge</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plads</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Organisationstype</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Antal pladser</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Udpeget af</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Medlemskab</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Repræsenterer</translation>
    </message>
    <message>
        <source>The seat %1 belongs to another group.</source>
        <translation>Pladsen %1 hører til en anden gruppe.</translation>
    </message>
    <message>
        <source>%1 is a member of the group in this period already.</source>
        <translation>%1 er allerede medlem af gruppen i denne periode.</translation>
    </message>
    <message>
        <source>%1 is the group&apos;s chair in this period. A group has one chair at a time.</source>
        <translation>%1 er gruppens formand i denne periode. En gruppe har én formand ad gangen.</translation>
    </message>
    <message>
        <source>Meetings a year are 0 (ad hoc) to 52.</source>
        <translation>Møder om året er 0 (ad hoc) til 52.</translation>
    </message>
    <message>
        <source>A seat has 1 to 99 places.</source>
        <translation>En plads kan have 1 til 99 pladser.</translation>
    </message>
    <message>
        <source>Choose the person.</source>
        <translation>Vælg personen.</translation>
    </message>
    <message numerus="yes">
        <source>The seat %1 cannot be deleted: %n members hold or held it.</source>
        <translation>
            <numerusform>Pladsen %1 kan ikke slettes: %n medlem har eller har haft den.</numerusform>
            <numerusform>Pladsen %1 kan ikke slettes: %n medlemmer har eller har haft den.</numerusform>
        </translation>
    </message>
    <message>
        <source>The membership ended on %1 already.</source>
        <translation>Medlemskabet udløb allerede %1.</translation>
    </message>
    <message>
        <source>Operational incident</source>
        <translation>Driftshændelse</translation>
    </message>
    <message>
        <source>Security incident</source>
        <translation>Sikkerhedshændelse</translation>
    </message>
    <message>
        <source>Planned window</source>
        <translation>Servicevindue</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Under investigation</source>
        <translation>Under udredning</translation>
    </message>
    <message>
        <source>At third party</source>
        <translation>Hos tredjepart</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Løst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Tredjepart</translation>
    </message>
    <message>
        <source>KOMBIT</source>
        <translation>KOMBIT</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukendt</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Høj</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mellem</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Lav</translation>
    </message>
    <message>
        <source>1st level</source>
        <translation>1. level</translation>
    </message>
    <message>
        <source>2nd level</source>
        <translation>2. level</translation>
    </message>
    <message>
        <source>3rd level</source>
        <translation>3. level</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Hændelse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>In this state since</source>
        <translation>I denne status siden</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Konsekvens</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Hastegrad</translation>
    </message>
    <message>
        <source>Reason for the priority</source>
        <translation>Begrundelse for prioriteten</translation>
    </message>
    <message>
        <source>Support level</source>
        <translation>Supportniveau</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Svarfrist</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Meldt af</translation>
    </message>
    <message>
        <source>Reporting organisation</source>
        <translation>Meldende organisation</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Ansvarlig person</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Opstået</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapporteret</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Første reaktion</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Genoprettet</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Lukket den</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>Begrundelse for lukning</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Affected municipalities</source>
        <translation>Berørte kommuner</translation>
    </message>
    <message>
        <source>Affected municipality</source>
        <translation>Berørt kommune</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Skriv en titel.</translation>
    </message>
    <message>
        <source>Choose the solution.</source>
        <translation>Vælg løsningen.</translation>
    </message>
    <message>
        <source>The priority is a number from 1 to 4.</source>
        <translation>Prioriteten er et tal fra 1 til 4.</translation>
    </message>
    <message>
        <source>Write why the priority is not %1, which impact and urgency give.</source>
        <translation>Skriv, hvorfor prioriteten ikke er %1, som konsekvens og hastegrad giver.</translation>
    </message>
    <message>
        <source>Choose the third party that the incident is handed to.</source>
        <translation>Vælg den tredjepart, som hændelsen gives videre til.</translation>
    </message>
    <message>
        <source>Write when the third party&apos;s answer is due.</source>
        <translation>Skriv, hvornår tredjeparten skal have svaret.</translation>
    </message>
    <message>
        <source>The incident cannot be reported before it occurred.</source>
        <translation>Hændelsen kan ikke være meldt, før den opstod.</translation>
    </message>
    <message>
        <source>Operation cannot be restored before the incident occurred.</source>
        <translation>Driften kan ikke være genoprettet, før hændelsen opstod.</translation>
    </message>
    <message>
        <source>The incident cannot be acknowledged before it was reported.</source>
        <translation>Hændelsen kan ikke være modtaget, før den blev meldt.</translation>
    </message>
    <message>
        <source>The incident cannot be closed before it was reported.</source>
        <translation>Hændelsen kan ikke være lukket, før den blev meldt.</translation>
    </message>
    <message>
        <source>An incident is closed when its cause is known. Choose the cause, or write why it is closed without one.</source>
        <translation>En hændelse lukkes, når årsagen er kendt. Vælg årsagen, eller skriv, hvorfor den lukkes uden.</translation>
    </message>
    <message>
        <source>%1 is not a municipality.</source>
        <translation>%1 er ikke en kommune.</translation>
    </message>
    <message>
        <source>The number and the state are not changed in the form.</source>
        <translation>Nummer og status ændres ikke i formularen.</translation>
    </message>
    <message>
        <source>%1 has been moved to %2 meanwhile.</source>
        <translation>%1 er i mellemtiden flyttet til %2.</translation>
    </message>
    <message>
        <source>%1 (summer time)</source>
        <translation>%1 (sommertid)</translation>
    </message>
    <message>
        <source>%1 (winter time)</source>
        <translation>%1 (vintertid)</translation>
    </message>
    <message>
        <source>%1 has been looked at and does not become new again.</source>
        <translation>%1 er taget i behandling og bliver ikke ny igen.</translation>
    </message>
    <message>
        <source>%1 has been looked at and does not become new again. Move it to Under investigation.</source>
        <translation>%1 er taget i behandling og bliver ikke ny igen. Flyt den til Under udredning.</translation>
    </message>
    <message>
        <source>The time when the answer is due has passed already. Write a later one.</source>
        <translation>Svarfristen er allerede passeret. Skriv en senere.</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Skriv, hvad der skete.</translation>
    </message>
    <message>
        <source>The timeline tells what has happened; this time has not come yet.</source>
        <translation>Forløbet fortæller, hvad der er sket. Dette tidspunkt er ikke nået endnu.</translation>
    </message>
    <message>
        <source>Only what a person wrote can be withdrawn.</source>
        <translation>Kun det, en person har skrevet, kan trækkes tilbage.</translation>
    </message>
    <message>
        <source>The entry has been withdrawn already.</source>
        <translation>Linjen er allerede trukket tilbage.</translation>
    </message>
    <message>
        <source>Write why the entry is withdrawn.</source>
        <translation>Skriv, hvorfor linjen trækkes tilbage.</translation>
    </message>
    <message>
        <source>Impact %1 and urgency %2 give priority %3.</source>
        <translation>Konsekvens: %1, hastegrad: %2. Giver prioritet %3.</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registreret</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttet</translation>
    </message>
    <message>
        <source>Timeline entry</source>
        <translation>Linje i forløbet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skrevet af</translation>
    </message>
    <message>
        <source>In the summary</source>
        <translation>I resuméet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbage</translation>
    </message>
    <message>
        <source>Reason for withdrawing</source>
        <translation>Begrundelse for tilbagetrækning</translation>
    </message>
    <message>
        <source>Handed to %1, answer due %2</source>
        <translation>Givet videre til %1, svarfrist %2</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Flyttet til %1</translation>
    </message>
    <message>
        <source>Priority set to %1</source>
        <translation>Prioritet sat til %1</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities are affected</source>
        <translation>
            <numerusform>%n kommune er berørt</numerusform>
            <numerusform>%n kommuner er berørt</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the address as name@example.dk.</source>
        <translation>Skriv adressen som navn@eksempel.dk.</translation>
    </message>
    <message>
        <source>%1 is in the register already.</source>
        <translation>%1 findes allerede i registeret.</translation>
    </message>
    <message>
        <source>A municipality code has four digits, for example 0851.</source>
        <translation>En kommunekode har fire cifre, for eksempel 0851.</translation>
    </message>
    <message>
        <source>Choose the organisation that the person belongs to.</source>
        <translation>Vælg den organisation, personen hører til.</translation>
    </message>
    <message>
        <source>The order is 0 or more.</source>
        <translation>Rækkefølgen er 0 eller mere.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted: %n people belong to it. Delete or move them first.</source>
        <translation>
            <numerusform>%1 kan ikke slettes: %n person hører til den. Slet eller flyt personen først.</numerusform>
            <numerusform>%1 kan ikke slettes: %n personer hører til den. Slet eller flyt dem først.</numerusform>
        </translation>
    </message>
    <message>
        <source>Third-party supplier</source>
        <translation>Tredjepartsleverandør</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Myndighed</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Forening</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Virksomhed</translation>
    </message>
    <message>
        <source>Municipality code</source>
        <translation>Kommunekode</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Dataansvarlig</translation>
    </message>
    <message>
        <source>Sub-processor</source>
        <translation>Underdatabehandler</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Exactly one responsible</source>
        <translation>Præcis én ansvarlig</translation>
    </message>
    <message>
        <source>Matrix cell</source>
        <translation>Celle i ansvarsmatricen</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Betingelse</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besluttet</translation>
    </message>
    <message>
        <source>not responsible</source>
        <translation>ikke ansvarlig</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>ansvarlig</translation>
    </message>
    <message>
        <source>partly responsible</source>
        <translation>delvist ansvarlig</translation>
    </message>
    <message>
        <source>follows the standard</source>
        <translation>følger standarden</translation>
    </message>
    <message>
        <source>%1: it is not written when %2 is partly responsible.</source>
        <translation>%1: det er ikke skrevet, hvornår %2 er delvist ansvarlig.</translation>
    </message>
    <message>
        <source>%1: nobody is responsible.</source>
        <translation>%1: ingen er ansvarlig.</translation>
    </message>
    <message>
        <source>%1: exactly one must be responsible, but there are %2.</source>
        <translation>%1: præcis én skal være ansvarlig, men der er %2.</translation>
    </message>
    <message>
        <source>The task or the party has been removed in the meantime.</source>
        <translation>Opgaven eller parten er fjernet i mellemtiden.</translation>
    </message>
    <message>
        <source>There is already one called %1.</source>
        <translation>Der findes allerede en, der hedder %1.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same field. Nothing was saved yet.</source>
        <translation>En anden har ændret det samme felt. Intet er gemt endnu.</translation>
    </message>
    <message>
        <source>Monthly report due on day</source>
        <translation>Frist for månedsrapport</translation>
    </message>
    <message>
        <source>Tolerance of shares</source>
        <translation>Tolerance for andele</translation>
    </message>
    <message>
        <source>Tolerance of times</source>
        <translation>Tolerance for tider</translation>
    </message>
    <message>
        <source>A deadline is close</source>
        <translation>En frist er nær</translation>
    </message>
    <message>
        <source>A membership ends soon</source>
        <translation>Et medlemskab udløber snart</translation>
    </message>
    <message>
        <source>First response to priority 1 and 2</source>
        <translation>Første reaktion på prioritet 1 og 2</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Indstilling</translation>
    </message>
    <message>
        <source>The supplier&apos;s report for a month is due on this day of the next one, or on its last day</source>
        <translation>Leverandørens rapport for en måned skal være her denne dag i den næste måned, eller på månedens sidste dag</translation>
    </message>
    <message>
        <source>Reported and observed availability count as different from this difference</source>
        <translation>Rapporteret og observeret tilgængelighed regnes for forskellige fra denne forskel</translation>
    </message>
    <message>
        <source>Reported and observed times count as different from this share of the observed one</source>
        <translation>Rapporterede og observerede tider regnes for forskellige fra denne andel af den observerede</translation>
    </message>
    <message>
        <source>The overview shows deadlines within these hours as close</source>
        <translation>Overblikket viser frister inden for så mange timer som nære</translation>
    </message>
    <message>
        <source>The overview names a membership that ends within these days</source>
        <translation>Overblikket nævner et medlemskab, der udløber inden for så mange dage</translation>
    </message>
    <message>
        <source>A new incident of priority 1 or 2 is looked at within these hours</source>
        <translation>En ny hændelse med prioritet 1 eller 2 er set på inden for så mange timer</translation>
    </message>
    <message>
        <source>The value must lie between %1 and %2</source>
        <translation>Værdien skal ligge mellem %1 og %2</translation>
    </message>
    <message>
        <source>%1 has set it to %2 meanwhile. Look at the new value and choose again.</source>
        <translation>%1 har imens sat den til %2. Se på den nye værdi, og vælg igen.</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>Ingen database er åben.</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Slags post</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tilføjet</translation>
    </message>
    <message>
        <source>%1 is empty and was not attached.</source>
        <translation>%1 er tom og blev ikke vedhæftet.</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB. Keep it on the shared drive and write where it is.</source>
        <translation>%1 er større end 50 MB. Lad den ligge på fællesdrevet, og skriv hvor den er.</translation>
    </message>
    <message>
        <source>History was changed: %1 %2 in change %3.</source>
        <translation>Historikken er ændret: %1 %2 i ændring %3.</translation>
    </message>
    <message>
        <source>The chain of changes is broken at change %1.</source>
        <translation>Kæden af ændringer er brudt ved ændring %1.</translation>
    </message>
    <message>
        <source>%1 %2: the field %3 is not what was last saved.</source>
        <translation>%1 %2: feltet %3 er ikke det, der sidst blev gemt.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stoppet.</translation>
    </message>
    <message>
        <source>The newest changes are missing: the chain ends at %1, not at %2.</source>
        <translation>De nyeste ændringer mangler: kæden slutter ved %1 og ikke ved %2.</translation>
    </message>
    <message>
        <source>%1 %2: %3 points at a record that is not there.</source>
        <translation>%1 %2: %3 henviser til en post, der ikke findes.</translation>
    </message>
    <message>
        <source>This drive does not lock files in a way that several people can share. The database is opened for reading only. Put it on another drive, or copy it to this machine.</source>
        <translation>Drevet låser ikke filer på en måde, som flere kan deles om. Databasen er åbnet til læsning alene. Læg den på et andet drev, eller kopiér den til denne maskine.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>intet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>a removed record</source>
        <translation>en fjernet post</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n byte</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted for good</source>
        <translation>slettet for altid</translation>
    </message>
    <message>
        <source>Another program is saving in this database and did not finish within 5 seconds. Try again.</source>
        <translation>Et andet program er ved at gemme i databasen og blev ikke færdigt inden 5 sekunder. Prøv igen.</translation>
    </message>
    <message>
        <source>The database can only be read here, so nothing was saved.</source>
        <translation>Databasen kan kun læses her, så intet blev gemt.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; make room and try again.</source>
        <translation>Disken er fuld. Intet blev gemt; gør plads, og prøv igen.</translation>
    </message>
    <message>
        <source>The database file cannot be reached. Check the drive and try again.</source>
        <translation>Databasefilen kan ikke nås. Tjek, at drevet er forbundet, og prøv igen.</translation>
    </message>
    <message>
        <source>The database file is damaged and was left as it is. Open the newest copy in the folder “backups” beside it.</source>
        <translation>Databasefilen er beskadiget og er ladt urørt. Åbn den nyeste kopi i mappen »backups« ved siden af den.</translation>
    </message>
    <message>
        <source>The file is not a Driftsråd database and was left as it is. Choose another file.</source>
        <translation>Filen er ikke en Driftsråd-database og er ladt urørt. Vælg en anden fil.</translation>
    </message>
    <message>
        <source>The database refused the change: something that must be unique or present is not.</source>
        <translation>Databasen afviste ændringen: noget, der skal være entydigt eller til stede, er det ikke.</translation>
    </message>
    <message>
        <source>The program asked the database for something it does not have. Please report this.</source>
        <translation>Programmet bad databasen om noget, den ikke har. Meld det venligst.</translation>
    </message>
    <message>
        <source>The database is set up for one machine and is in use, so it cannot be shared from this drive yet. Close it everywhere and open it again.</source>
        <translation>Databasen er sat op til én maskine og er i brug, så den kan ikke deles fra dette drev endnu. Luk den alle steder, og åbn den igen.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Driftsråd and was left as it is. Update this program to open it.</source>
        <translation>%1 er lavet af et nyere Driftsråd og er ladt urørt. Opdatér dette program for at åbne den.</translation>
    </message>
    <message>
        <source>%1 was made by an older Driftsråd and must be upgraded, but it can only be read here. Open it where it can be written.</source>
        <translation>%1 er lavet af et ældre Driftsråd og skal opgraderes, men den kan kun læses her. Åbn den, hvor den kan skrives.</translation>
    </message>
    <message>
        <source>%1 is already there. Choose another name, or open it.</source>
        <translation>%1 findes allerede. Vælg et andet navn, eller åbn den.</translation>
    </message>
    <message>
        <source>%1 cannot be made there. Choose a folder that you can write in.</source>
        <translation>%1 kan ikke laves dér. Vælg en mappe, som du kan skrive i.</translation>
    </message>
    <message>
        <source>%1 is not there. Check the drive, or choose another file.</source>
        <translation>%1 findes ikke. Tjek, at drevet er forbundet, eller vælg en anden fil.</translation>
    </message>
    <message>
        <source>The drive is mounted so that others&apos; locks are not seen (%1). The database is opened for reading only.</source>
        <translation>Drevet er koblet på, så andres låse ikke ses (%1). Databasen er åbnet til læsning alene.</translation>
    </message>
    <message>
        <source>You may not read %1. Ask its owner for access.</source>
        <translation>Du må ikke læse %1. Bed ejeren om adgang.</translation>
    </message>
    <message>
        <source>You may read this file but not write in it. Changes are not possible.</source>
        <translation>Du må læse filen, men ikke skrive i den. Ændringer er ikke mulige.</translation>
    </message>
    <message>
        <source>%1: somebody has removed it in the meantime.</source>
        <translation>%1: en anden har fjernet posten i mellemtiden.</translation>
    </message>
    <message>
        <source>The database has been upgraded by a newer Driftsråd. Update this program to go on writing.</source>
        <translation>Databasen er opgraderet af et nyere Driftsråd. Opdatér dette program for at skrive videre.</translation>
    </message>
    <message>
        <source>%1 must be filled in.</source>
        <translation>%1 skal udfyldes.</translation>
    </message>
    <message>
        <source>It cannot be removed, because it is used: %1 %2.</source>
        <translation>Den kan ikke fjernes, fordi den er i brug: %1 %2.</translation>
    </message>
    <message>
        <source>It cannot be undone: %1 has been changed since, by %2.</source>
        <translation>Det kan ikke fortrydes: %1 er ændret siden, af %2.</translation>
    </message>
    <message>
        <source>It cannot be undone: the record has been removed since.</source>
        <translation>Det kan ikke fortrydes: posten er fjernet siden.</translation>
    </message>
    <message>
        <source>It cannot be undone: something has been added to it since (%1).</source>
        <translation>Det kan ikke fortrydes: der er føjet noget til siden (%1).</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Fortrudt: %1</translation>
    </message>
    <message>
        <source>The change is not there any more.</source>
        <translation>Ændringen findes ikke længere.</translation>
    </message>
    <message>
        <source>It cannot be undone here: it was made by %1.</source>
        <translation>Det kan ikke fortrydes her: ændringen er lavet af %1.</translation>
    </message>
    <message>
        <source>The change has been undone already.</source>
        <translation>Ændringen er allerede fortrudt.</translation>
    </message>
    <message>
        <source>It cannot be undone: content of it has been deleted for good.</source>
        <translation>Det kan ikke fortrydes: noget af indholdet er slettet for altid.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Stoppet; intet er ændret.</translation>
    </message>
    <message>
        <source>There is no figure for the month, neither reported nor observed.</source>
        <translation>Der er intet tal for måneden, hverken rapporteret eller observeret.</translation>
    </message>
    <message>
        <source>The supplier has reported no figure. The observed one counts.</source>
        <translation>Leverandøren har ikke rapporteret noget tal. Det observerede gælder.</translation>
    </message>
    <message>
        <source>Nothing was observed for the month. The supplier&apos;s figure counts.</source>
        <translation>Der er ikke observeret noget for måneden. Leverandørens tal gælder.</translation>
    </message>
    <message>
        <source>The supplier reports the target as met. What was observed misses it.</source>
        <translation>Leverandøren rapporterer opfyldt mål. Det observerede er under målet.</translation>
    </message>
    <message>
        <source>The supplier reports the target as missed. What was observed meets it.</source>
        <translation>Leverandøren rapporterer målet som ikke opfyldt. Det observerede opfylder det.</translation>
    </message>
    <message>
        <source>Reported and observed differ by more than the tolerance.</source>
        <translation>Rapporteret og observeret afviger mere end tolerancen.</translation>
    </message>
    <message>
        <source>Reported and observed agree.</source>
        <translation>Rapporteret og observeret stemmer overens.</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Intet mål</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Opfyldt</translation>
    </message>
    <message>
        <source>Target missed</source>
        <translation>Under mål</translation>
    </message>
    <message>
        <source>Breach with penalty</source>
        <translation>Brud med bod</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Lovet: %1</translation>
    </message>
    <message>
        <source>No figure for the month, so it is neither met nor part of an average</source>
        <translation>Intet tal for måneden, så den er hverken opfyldt eller med i gennemsnittet</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Tal: %1</translation>
    </message>
    <message>
        <source>No contract promises anything of the kind in that month</source>
        <translation>Ingen kontrakt lover noget om det i den måned</translation>
    </message>
    <message>
        <source>The target is met</source>
        <translation>Målet er opfyldt</translation>
    </message>
    <message>
        <source>The target is missed by %1</source>
        <translation>Målet er ikke opfyldt; der mangler %1</translation>
    </message>
    <message>
        <source>The contract&apos;s penalty begins at %1</source>
        <translation>Kontraktens bod begynder ved %1</translation>
    </message>
    <message>
        <source>The contract says: %1</source>
        <translation>Kontrakten siger: %1</translation>
    </message>
    <message>
        <source>Reported %1, observed %2</source>
        <translation>Rapporteret %1, observeret %2</translation>
    </message>
    <message>
        <source>The difference %1 is more than the tolerance %2</source>
        <translation>Forskellen på %1 er større end tolerancen på %2</translation>
    </message>
    <message>
        <source>The difference %1 is within the tolerance %2</source>
        <translation>Forskellen på %1 er inden for tolerancen på %2</translation>
    </message>
    <message>
        <source>%1.%2 percentage points</source>
        <translation>%1,%2 procentpoint</translation>
    </message>
    <message>
        <source>The cell holds the error %1. Ask the supplier for the figure.</source>
        <translation>Cellen indeholder fejlen %1. Bed leverandøren om tallet.</translation>
    </message>
    <message>
        <source>“%1” may be two different numbers. Say whether the file has decimal comma or decimal point.</source>
        <translation>»%1« kan være to forskellige tal. Angiv, om filen har decimalkomma eller decimalpunktum.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>»%1« er ikke et tal.</translation>
    </message>
    <message>
        <source>“%1” is not between 0 and 100 %.</source>
        <translation>»%1« er ikke mellem 0 og 100 %.</translation>
    </message>
    <message>
        <source>“%1” is at most one per cent. A share of the whole is probably meant.</source>
        <translation>»%1« er højst én procent. Der menes formentlig en andel af det hele.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>»%1« er ikke et helt tal.</translation>
    </message>
    <message>
        <source>The unit of “%1” is not stated. Say it for the column, or write it behind the figure.</source>
        <translation>Enheden for »%1« er ikke angivet. Angiv den for kolonnen, eller skriv den efter tallet.</translation>
    </message>
    <message>
        <source>“%1” is not a figure of this kind: %2.</source>
        <translation>»%1« er ikke et tal af denne slags: %2.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1: %2</source>
        <translation>Intet er indlæst. %1: %2</translation>
    </message>
    <message>
        <source>Nothing was imported. The solution “%1” is not in the register.</source>
        <translation>Intet er indlæst. Løsningen »%1« findes ikke i registeret.</translation>
    </message>
    <message>
        <source>The file holds no figures that the program knows.</source>
        <translation>Filen indeholder ingen tal, som programmet kender.</translation>
    </message>
    <message>
        <source>The file does not say whose report it is. Name the supplier.</source>
        <translation>Det fremgår ikke af filen, hvis rapport det er. Angiv leverandøren.</translation>
    </message>
    <message>
        <source>There is no supplier called “%1”. Known suppliers: %2.</source>
        <translation>Der er ingen leverandør, der hedder »%1«. Kendte leverandører: %2.</translation>
    </message>
    <message>
        <source>Rows %1 and %2 state different figures for %3, %4. Leave one of them out.</source>
        <translation>Række %1 og %2 angiver forskellige tal for %3, %4. Udelad den ene.</translation>
    </message>
    <message>
        <source>Row %1 names no solution that is in the register.</source>
        <translation>Række %1 nævner ingen løsning, der findes i registeret.</translation>
    </message>
    <message>
        <source>Row %1 has no month.</source>
        <translation>Række %1 har ingen måned.</translation>
    </message>
    <message>
        <source>Row %1 is about %2, which has not begun.</source>
        <translation>Række %1 handler om %2, som ikke er begyndt.</translation>
    </message>
    <message>
        <source>Row %1: %2 cannot be %3.</source>
        <translation>Række %1: %2 kan ikke være %3.</translation>
    </message>
    <message>
        <source>There is no figure to import.</source>
        <translation>Der er ingen tal at indlæse.</translation>
    </message>
    <message>
        <source>Choose the supplier whose report this is.</source>
        <translation>Vælg den leverandør, rapporten kommer fra.</translation>
    </message>
    <message>
        <source>Choose what the figures of the column “%1” measure.</source>
        <translation>Vælg, hvad tallene i kolonnen »%1« måler.</translation>
    </message>
    <message>
        <source>“%1” has no year.</source>
        <translation>»%1« mangler årstal.</translation>
    </message>
    <message>
        <source>The table names no solution. Choose the one that it is about.</source>
        <translation>Tabellen nævner ingen løsning. Vælg den, som den handler om.</translation>
    </message>
    <message>
        <source>The table names no month. Choose the one that it is about.</source>
        <translation>Tabellen nævner ingen måned. Vælg den, som den handler om.</translation>
    </message>
    <message>
        <source>“%1” is not a month.</source>
        <translation>»%1« er ikke en måned.</translation>
    </message>
    <message>
        <source>The same figure stands in %1.</source>
        <translation>Samme tal står i %1.</translation>
    </message>
    <message>
        <source>Another figure for the same stands in %1: %2. That one is used.</source>
        <translation>Et andet tal for det samme står i %1: %2. Det bruges.</translation>
    </message>
    <message>
        <source>No figure was given.</source>
        <translation>Der er ikke angivet noget tal.</translation>
    </message>
    <message>
        <source>The outage was announced; its downtime does not count.</source>
        <translation>Afbruddet var varslet; dets nedetid tæller ikke med.</translation>
    </message>
    <message>
        <source>The row names no solution.</source>
        <translation>Rækken nævner ingen løsning.</translation>
    </message>
    <message>
        <source>The row names no month.</source>
        <translation>Rækken nævner ingen måned.</translation>
    </message>
    <message>
        <source>A row of totals; the program adds up itself.</source>
        <translation>En sumrække; programmet lægger selv sammen.</translation>
    </message>
    <message>
        <source>A row without figures.</source>
        <translation>En række uden tal.</translation>
    </message>
    <message>
        <source>No figures are kept of “%1”.</source>
        <translation>Der føres ikke tal for »%1«.</translation>
    </message>
    <message>
        <source>Response time, slowest</source>
        <translation>Svartid, største</translation>
    </message>
    <message>
        <source>Answers within the limit</source>
        <translation>Svar inden for grænsen</translation>
    </message>
    <message>
        <source>Reacted to in time</source>
        <translation>Reageret til tiden</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>Løst til tiden</translation>
    </message>
    <message>
        <source>Calls answered in time</source>
        <translation>Opkald besvaret til tiden</translation>
    </message>
    <message>
        <source>Calls to support</source>
        <translation>Henvendelser</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Hændelser</translation>
    </message>
    <message>
        <source>Requests to the system</source>
        <translation>Kald til systemet</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Nedetid</translation>
    </message>
    <message>
        <source>%1, category %2</source>
        <translation>%1, kategori %2</translation>
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
        <translation>sek.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>number</source>
        <translation>antal</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observeret</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Måltal</translation>
    </message>
    <message>
        <source>Category or level</source>
        <translation>Kategori eller niveau</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Supplier report</source>
        <translation>Månedsrapport</translation>
    </message>
    <message>
        <source>The report on %1 for %2 is already here with other figures. Say whether to replace or keep it.</source>
        <translation>Rapporten om %1 for %2 findes allerede med andre tal. Angiv, om den skal erstattes eller beholdes.</translation>
    </message>
    <message>
        <source>The report was already approved on %1.</source>
        <translation>Rapporten blev allerede godkendt %1.</translation>
    </message>
    <message>
        <source>The report is not approved.</source>
        <translation>Rapporten er ikke godkendt.</translation>
    </message>
    <message>
        <source>%1 cannot be %2.</source>
        <translation>%1 kan ikke være %2.</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>Ikke forventet</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Forventet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>For sent</translation>
    </message>
    <message>
        <source>Received on %1, due on %2</source>
        <translation>Modtaget %1, frist %2</translation>
    </message>
    <message numerus="yes">
        <source>Received on %1, %n days after it was due</source>
        <translation>
            <numerusform>Modtaget %1, %n dag efter fristen</numerusform>
            <numerusform>Modtaget %1, %n dage efter fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>No contract was in force in %1</source>
        <translation>Ingen kontrakt var i kraft i %1</translation>
    </message>
    <message>
        <source>Not received yet, due on %1</source>
        <translation>Ikke modtaget endnu, frist %1</translation>
    </message>
    <message>
        <source>Not received, was due on %1</source>
        <translation>Ikke modtaget, fristen var %1</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Bruges ikke</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Hvad der måles</translation>
    </message>
    <message>
        <source>The row&apos;s figure</source>
        <translation>Rækkens tal</translation>
    </message>
    <message>
        <source>A figure of its own</source>
        <translation>Et tal for sig</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Support level or category</source>
        <translation>Supportniveau eller kategori</translation>
    </message>
    <message>
        <source>Announced in advance</source>
        <translation>Varslet på forhånd</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkendt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Fingeraftryk (SHA-256)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Mapping profile</source>
        <translation>Kolonneprofil</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Overskrifter</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Flyt %1 til %2</translation>
    </message>
    <message>
        <source>Set the priority of %1 to %2</source>
        <translation>Sæt prioriteten for %1 til %2</translation>
    </message>
    <message>
        <source>Write in the timeline of %1</source>
        <translation>Skriv i forløbet for %1</translation>
    </message>
    <message>
        <source>Withdraw an entry in the timeline of %1</source>
        <translation>Træk en linje i forløbet for %1 tilbage</translation>
    </message>
    <message>
        <source>Change the summary of %1</source>
        <translation>Ret resuméet for %1</translation>
    </message>
    <message>
        <source>Register the incident %1</source>
        <translation>Registrér hændelsen %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Redigér %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder, or close the file where it is open.</source>
        <translation>%1 kunne ikke skrives. Vælg en anden mappe, eller luk filen dér, hvor den er åben.</translation>
    </message>
    <message>
        <source>Somebody else has deleted the record meanwhile</source>
        <translation>En anden har slettet posten imens</translation>
    </message>
    <message>
        <source>Not saved. What you typed still stands in the form.</source>
        <translation>Ikke gemt. Det, du har skrevet, står stadig i formularen.</translation>
    </message>
    <message>
        <source>The option %1 is not known. “driftsraad --help” lists them.</source>
        <translation>Tilvalget %1 kendes ikke. »driftsraad --help« nævner dem.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Tilvalget %1 skal have en værdi.</translation>
    </message>
    <message>
        <source>The language %1 is not known; use da or en.</source>
        <translation>Sproget %1 kendes ikke; brug da eller en.</translation>
    </message>
    <message>
        <source>%1 is a database and was left as it is. Choose another name.</source>
        <translation>%1 er en database og er ladt urørt. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>%1 cannot be written: check that the folder is there, that you may write in it and that the disk has room.</source>
        <translation>%1 kan ikke skrives: se efter, at mappen findes, at du må skrive i den, og at disken har plads.</translation>
    </message>
    <message>
        <source>Say one file to make: driftsraad demo FILE.</source>
        <translation>Nævn én fil, der skal laves: driftsraad demo FIL.</translation>
    </message>
    <message>
        <source>%1 is not a day; write it like 2026-11-23.</source>
        <translation>%1 er ikke en dag; skriv den som 2026-11-23.</translation>
    </message>
    <message>
        <source>%1 is made, with example data as of %2.</source>
        <translation>%1 er lavet, med eksempeldata pr. %2.</translation>
    </message>
    <message>
        <source>Say one file to check: driftsraad check FILE.</source>
        <translation>Nævn én fil, der skal efterses: driftsraad check FIL.</translation>
    </message>
    <message numerus="yes">
        <source>The database is sound: file, references and %n changes checked.</source>
        <translation>
            <numerusform>Databasen er i orden: fil, henvisninger og %n ændring er efterset.</numerusform>
            <numerusform>Databasen er i orden: fil, henvisninger og %n ændringer er efterset.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is not sound:
%1</source>
        <translation>Databasen er ikke i orden:
%1</translation>
    </message>
    <message>
        <source>Say one table to export; “driftsraad export list” names them.</source>
        <translation>Nævn én tabel, der skal skrives; »driftsraad export list« nævner dem.</translation>
    </message>
    <message>
        <source>The format %1 is not known; use csv or xlsx.</source>
        <translation>Formatet %1 kendes ikke; brug csv eller xlsx.</translation>
    </message>
    <message>
        <source>Say where to write the workbook: --output FILE.</source>
        <translation>Sig, hvor regnearket skal skrives: --output FIL.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are written to %1.</source>
        <translation>
            <numerusform>%n række er skrevet til %1.</numerusform>
            <numerusform>%n rækker er skrevet til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which database: --database FILE.</source>
        <translation>Sig hvilken database: --database FIL.</translation>
    </message>
    <message>
        <source>%1 cannot be read: check that it is there and that you may read it.</source>
        <translation>%1 kan ikke læses: se efter, at den findes, og at du må læse den.</translation>
    </message>
    <message>
        <source>The figures of %1 are here already; nothing was changed.</source>
        <translation>Tallene fra %1 findes allerede; intet er ændret.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures taken in from %1.</source>
        <translation>
            <numerusform>%n tal er indlæst fra %1.</numerusform>
            <numerusform>%n tal er indlæst fra %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken: %1: %2</source>
        <translation>Ikke indlæst: %1: %2</translation>
    </message>
    <message>
        <source>Not known as a solution: %1</source>
        <translation>Kendes ikke som løsning: %1</translation>
    </message>
    <message>
        <source>Say one file to import: driftsraad import FILE.</source>
        <translation>Nævn én fil, der skal indlæses: driftsraad import FIL.</translation>
    </message>
    <message>
        <source>Choose one of --replace and --keep.</source>
        <translation>Vælg én af --replace og --keep.</translation>
    </message>
    <message>
        <source>Import the report %1</source>
        <translation>Indlæs rapporten %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>without a time limit</source>
        <translation>uden tidsbegrænsning</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>It-løsninger</translation>
    </message>
    <message>
        <source>All priorities, %1</source>
        <translation>Alle prioriteter, %1</translation>
    </message>
    <message>
        <source>Priority %1, %2</source>
        <translation>Prioritet %1, %2</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Servicemål</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The record is no longer in the register.</source>
        <translation>Posten er ikke længere i registeret.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Within %1 hours</source>
        <translation>Inden for %1 timer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Below target</source>
        <translation>Under mål</translation>
    </message>
    <message>
        <source>Awaits answer</source>
        <translation>Afventer svar</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisk</translation>
    </message>
    <message>
        <source>Priority 2</source>
        <translation>Prioritet 2</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Udløbet</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Nobody responsible</source>
        <translation>Uden ansvar</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Udløber snart</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>Åbn rapporter</translation>
    </message>
    <message>
        <source>See figures</source>
        <translation>Se tallene</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>Åbn hændelse</translation>
    </message>
    <message>
        <source>Open the matrix</source>
        <translation>Åbn matricen</translation>
    </message>
    <message>
        <source>Find member</source>
        <translation>Find medlem</translation>
    </message>
    <message>
        <source>Monthly report for %1 is missing</source>
        <translation>Månedsrapport for %1 mangler</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · fra %2</translation>
    </message>
    <message>
        <source>%1 was below its target in %2</source>
        <translation>%1 var under mål i %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 answers</source>
        <translation>%1 · %2 · %3 svarer</translation>
    </message>
    <message>
        <source>%1 of %2 places are taken</source>
        <translation>%1 af %2 pladser er besat</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 places are taken</source>
        <translation>%1 · %2 af %3 pladser er besat</translation>
    </message>
    <message numerus="yes">
        <source>%n expired places in %1</source>
        <translation>
            <numerusform>%n udløbet plads i %1</numerusform>
            <numerusform>%n udløbne pladser i %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant places in %1</source>
        <translation>
            <numerusform>%n ledig plads i %1</numerusform>
            <numerusform>%n ledige pladser i %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A membership of %1 ends</source>
        <translation>Et medlemskab af %1 udløber</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks without anyone responsible</source>
        <translation>
            <numerusform>%n opgave uden ansvarlig</numerusform>
            <numerusform>%n opgaver uden ansvarlig</numerusform>
        </translation>
    </message>
    <message>
        <source>Monthly reports</source>
        <translation>Månedsrapporter</translation>
    </message>
    <message>
        <source>Answers from third parties</source>
        <translation>Svar fra tredjeparter</translation>
    </message>
    <message>
        <source>Places in groups</source>
        <translation>Pladser i grupper</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Medlemskaber</translation>
    </message>
    <message>
        <source>Responsibility matrix</source>
        <translation>Ansvarsmatrix</translation>
    </message>
    <message>
        <source>There is no solution called “%1”. Known solutions: %2.</source>
        <translation>Der er ingen løsning, der hedder »%1«. Kendte løsninger: %2.</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, %2. level</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Tilføj %1</translation>
    </message>
    <message>
        <source>Edit the seat %1</source>
        <translation>Redigér pladsen %1</translation>
    </message>
    <message>
        <source>Add the seat %1</source>
        <translation>Tilføj pladsen %1</translation>
    </message>
    <message>
        <source>Edit the member %1</source>
        <translation>Redigér medlemmet %1</translation>
    </message>
    <message>
        <source>Add the member %1</source>
        <translation>Tilføj medlemmet %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Slet %1</translation>
    </message>
    <message>
        <source>Remove %1 from the group</source>
        <translation>Fjern %1 fra gruppen</translation>
    </message>
    <message>
        <source>End %1&apos;s membership</source>
        <translation>Afslut medlemskabet for %1</translation>
    </message>
    <message>
        <source>Delete the seat %1</source>
        <translation>Slet pladsen %1</translation>
    </message>
    <message>
        <source>Choose one from the list, or leave it empty.</source>
        <translation>Vælg en fra listen, eller lad feltet stå tomt.</translation>
    </message>
    <message>
        <source>Write the date as 23-11-2026.</source>
        <translation>Skriv datoen som 23-11-2026.</translation>
    </message>
    <message>
        <source>Add a service level</source>
        <translation>Tilføj et servicemål</translation>
    </message>
    <message>
        <source>Edit a service level</source>
        <translation>Redigér et servicemål</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Add the 98 municipalities</source>
        <translation>Tilføj de 98 kommuner</translation>
    </message>
    <message>
        <source>Delete a service level</source>
        <translation>Slet et servicemål</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan ikke læses: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB. Attach a smaller file or a link to it.</source>
        <translation>%1 fylder mere end 50 MB. Vedhæft en mindre fil eller et link til den.</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n files</source>
        <translation>
            <numerusform>Vedhæft %n fil</numerusform>
            <numerusform>Vedhæft %n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the attachment %1</source>
        <translation>Fjern bilaget %1</translation>
    </message>
    <message>
        <source>Change the setting: %1</source>
        <translation>Ret indstillingen: %1</translation>
    </message>
    <message>
        <source>%1 could not be read. Is it open elsewhere, or moved?</source>
        <translation>%1 kunne ikke læses. Er den åben et andet sted, eller er den flyttet?</translation>
    </message>
    <message>
        <source>No table with figures was found in the file. Is it the right one?</source>
        <translation>Der er ikke fundet nogen tabel med tal i filen. Er det den rigtige?</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Indlæs %1</translation>
    </message>
    <message>
        <source>Approve a monthly report</source>
        <translation>Godkend månedsrapport</translation>
    </message>
    <message>
        <source>Withdraw a monthly report&apos;s approval</source>
        <translation>Fortryd godkendelse af månedsrapport</translation>
    </message>
    <message>
        <source>No mail program answered. Set one up on this computer, or write to %1 yourself.</source>
        <translation>Intet mailprogram svarede. Opsæt et på denne computer, eller skriv selv til %1.</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>Meldt</translation>
    </message>
    <message>
        <source>Timeline note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>There is no solution called %1. The database has: %2.</source>
        <translation>Der er ingen løsning, der hedder %1. Databasen har: %2.</translation>
    </message>
    <message>
        <source>Say which month, like --month 2026-10.</source>
        <translation>Sig hvilken måned, som --month 2026-10.</translation>
    </message>
    <message>
        <source>Say where to write the paper: --output FILE.pdf.</source>
        <translation>Sig, hvor papiret skal skrives: --output FIL.pdf.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are written to %1.</source>
        <translation>
            <numerusform>%n side er skrevet til %1.</numerusform>
            <numerusform>%n sider er skrevet til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a mark. Only X, (X) and empty cells can be pasted; nothing was changed.</source>
        <translation>»%1« er ikke en markering. Kun X, (X) og tomme felter kan indsættes; intet er ændret.</translation>
    </message>
    <message>
        <source>The block is larger than the matrix from this cell on; nothing was changed.</source>
        <translation>Blokken er større end matricen fra dette felt; intet er ændret.</translation>
    </message>
    <message numerus="yes">
        <source>Set %n cells of the matrix</source>
        <translation>
            <numerusform>Sæt %n felt i matricen</numerusform>
            <numerusform>Sæt %n felter i matricen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 follows the standard</source>
        <translation>%1 følger standarden</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cells into the matrix</source>
        <translation>
            <numerusform>Indsæt %n felt i matricen</numerusform>
            <numerusform>Indsæt %n felter i matricen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the task %1</source>
        <translation>Tilføj opgaven %1</translation>
    </message>
    <message>
        <source>Add the party %1</source>
        <translation>Tilføj parten %1</translation>
    </message>
    <message>
        <source>Edit the task %1</source>
        <translation>Redigér opgaven %1</translation>
    </message>
    <message>
        <source>Move the task %1</source>
        <translation>Flyt opgaven %1</translation>
    </message>
    <message>
        <source>Remove the task %1</source>
        <translation>Fjern opgaven %1</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Hører under</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Brugere</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponent</translation>
    </message>
    <message>
        <source>Operated by</source>
        <translation>Drives af</translation>
    </message>
    <message>
        <source>Service manager</source>
        <translation>Service manager</translation>
    </message>
    <message>
        <source>Operations advisory group</source>
        <translation>Rådgivningsgruppen for drift</translation>
    </message>
    <message>
        <source>Awaits an answer</source>
        <translation>Afventer svar</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvaret</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Rejst af</translation>
    </message>
    <message>
        <source>Raised at</source>
        <translation>Rejst</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>At this level since</source>
        <translation>På dette niveau siden</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Forbindelse</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Kommer fra</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Postens nummer</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Behandles af</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Udfald</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>På dagsordenen</translation>
    </message>
    <message>
        <source>As the contract says</source>
        <translation>Som kontrakten siger</translation>
    </message>
    <message>
        <source>KOMBIT&apos;s responsibility</source>
        <translation>KOMBITs ansvar</translation>
    </message>
    <message>
        <source>Outside KOMBIT&apos;s responsibility</source>
        <translation>Uden for KOMBITs ansvar</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Bruger</translation>
    </message>
    <message>
        <source>Delivers</source>
        <translation>Leverer</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>Følger op</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Great Prayer Day</source>
        <translation>Store bededag</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Nytårsdag</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Skærtorsdag</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Langfredag</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Påskedag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>2. påskedag</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Kristi himmelfartsdag</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Pinsedag</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>2. pinsedag</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Juledag</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>2. juledag</translation>
    </message>
    <message>
        <source>1 May</source>
        <translation>1. maj</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>Grundlovsdag</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Juleaftensdag</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>Nytårsaftensdag</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Helligdage</translation>
    </message>
    <message>
        <source>Public holidays, 5 June, 24 and 31 December</source>
        <translation>Helligdage, 5. juni, 24. og 31. december</translation>
    </message>
    <message>
        <source>KL (half days)</source>
        <translation>KL (halve dage)</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>man</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>tir</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>ons</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>tor</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>fre</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>lør</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>søn</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>døgnet rundt</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>Døgnet rundt</translation>
    </message>
    <message>
        <source>Never open</source>
        <translation>Aldrig åben</translation>
    </message>
    <message>
        <source>Every day %1</source>
        <translation>Alle dage %1</translation>
    </message>
    <message>
        <source>Working days %1</source>
        <translation>Hverdage %1</translation>
    </message>
    <message>
        <source>%1, also on holidays</source>
        <translation>%1, også på helligdage</translation>
    </message>
    <message>
        <source>%1, closed on holidays</source>
        <translation>%1, lukket på helligdage</translation>
    </message>
    <message>
        <source>holidays %1</source>
        <translation>helligdage %1</translation>
    </message>
    <message>
        <source>holidays on %1 %2</source>
        <translation>helligdage på %1 %2</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Tæller</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauseret</translation>
    </message>
    <message>
        <source>Outside the hours</source>
        <translation>Uden for aftalt tid</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Helligdag</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tilgængelig</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Tæller ikke</translation>
    </message>
    <message>
        <source>Within the hours</source>
        <translation>Inden for aftalt tid</translation>
    </message>
    <message>
        <source>Taken out of the agreed time</source>
        <translation>Trukket fra den aftalte tid</translation>
    </message>
    <message>
        <source>%1, a planned window that the contract counts</source>
        <translation>%1, et planlagt servicevindue, som kontrakten tæller med</translation>
    </message>
    <message>
        <source>%1, a planned window with too short notice</source>
        <translation>%1, et planlagt servicevindue med for kort varsel</translation>
    </message>
    <message>
        <source>%1, a planned window</source>
        <translation>%1, et planlagt servicevindue</translation>
    </message>
    <message>
        <source>%1, which the contract excuses</source>
        <translation>%1, som kontrakten ikke tæller med</translation>
    </message>
    <message>
        <source>%1, a planned window beyond what the contract allows in a month</source>
        <translation>%1, et planlagt servicevindue ud over det, kontrakten tillader pr. måned</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>ikke målbar</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (foreløbig)</translation>
    </message>
    <message>
        <source>No service time was agreed in the time that is measured</source>
        <translation>Der er ingen aftalt driftstid i den målte tid</translation>
    </message>
    <message>
        <source>Agreed service time: %1 minutes</source>
        <translation>Aftalt driftstid: %1 minutter</translation>
    </message>
    <message>
        <source>Taken out of it by the contract: %1 minutes</source>
        <translation>Trukket fra efter kontrakten: %1 minutter</translation>
    </message>
    <message>
        <source>Stops that the contract excuses: %1 minutes</source>
        <translation>Stop, som kontrakten ikke tæller med: %1 minutter</translation>
    </message>
    <message>
        <source>Downtime: %1 minutes</source>
        <translation>Nedetid: %1 minutter</translation>
    </message>
    <message>
        <source>They are %1 minutes of stops by their weight</source>
        <translation>Det er %1 minutters stop talt efter vægt</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Afventer %1</translation>
    </message>
    <message>
        <source>Waiting for %1: %2</source>
        <translation>Afventer %1: %2</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Næste opdatering</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Working minutes</source>
        <translation>Arbejdsminutter</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbejdstimer</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbejdsdage</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>Kalenderdage</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n timer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working minutes</source>
        <translation>
            <numerusform>%n arbejdsminut</numerusform>
            <numerusform>%n arbejdsminutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working hours</source>
        <translation>
            <numerusform>%n arbejdstime</numerusform>
            <numerusform>%n arbejdstimer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n arbejdsdag</numerusform>
            <numerusform>%n arbejdsdage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar days</source>
        <translation>
            <numerusform>%n kalenderdag</numerusform>
            <numerusform>%n kalenderdage</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ingen frist</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Løber</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Overholdt</translation>
    </message>
    <message>
        <source>Exceeded</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>The contract sets no limit</source>
        <translation>Kontrakten sætter ingen frist</translation>
    </message>
    <message>
        <source>Counted in the hours %1</source>
        <translation>Tælles i den aftalte tid: %1</translation>
    </message>
    <message>
        <source>Counted round the clock</source>
        <translation>Tælles døgnet rundt</translation>
    </message>
    <message>
        <source>Reported outside the hours, which has a limit of its own</source>
        <translation>Meldt uden for aftalt tid, hvor en anden grænse gælder</translation>
    </message>
    <message>
        <source>Reported within the hours</source>
        <translation>Meldt inden for aftalt tid</translation>
    </message>
    <message>
        <source>%1 of %2 minutes are used</source>
        <translation>%1 af %2 minutter er brugt</translation>
    </message>
    <message>
        <source>Due at %1 if the pause ended now</source>
        <translation>Frist %1, hvis pausen sluttede nu</translation>
    </message>
    <message>
        <source>Due at %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Choose who is responsible for %1</source>
        <translation>Vælg ansvarlig for %1</translation>
    </message>
    <message>
        <source>%1 against the target of %2 · %3</source>
        <translation>%1 mod målet på %2 · %3</translation>
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
        <translation>1. level support</translation>
    </message>
    <message>
        <source>2nd level support</source>
        <translation>2. level support</translation>
    </message>
    <message>
        <source>3rd level support</source>
        <translation>3. level support</translation>
    </message>
    <message>
        <source>Operations follow-up</source>
        <translation>Driftsopfølgning</translation>
    </message>
    <message>
        <source>The answer must be due later than now.</source>
        <translation>Svarfristen skal ligge senere end nu.</translation>
    </message>
    <message>
        <source>“%1” was closed on %2: %3.</source>
        <translation>»%1« blev lukket %2: %3.</translation>
    </message>
    <message>
        <source>Write what the escalation is about.</source>
        <translation>Skriv, hvad eskalationen handler om.</translation>
    </message>
    <message>
        <source>Choose who raises it.</source>
        <translation>Vælg, hvem der eskalerer.</translation>
    </message>
    <message>
        <source>Write why it is escalated.</source>
        <translation>Skriv, hvorfor der eskaleres.</translation>
    </message>
    <message>
        <source>Level, deadline and outcome are not changed in the form.</source>
        <translation>Niveau, frist og udfald ændres ikke i formularen.</translation>
    </message>
    <message>
        <source>It is closed: %1.</source>
        <translation>Den er lukket: %1.</translation>
    </message>
    <message>
        <source>No level stands above the advisory group. Put it on the agenda of a meeting.</source>
        <translation>Der er intet niveau over rådgivningsgruppen. Sæt den på dagsordenen til et møde.</translation>
    </message>
    <message>
        <source>It has been taken up to %1 meanwhile.</source>
        <translation>Den er i mellemtiden løftet til %1.</translation>
    </message>
    <message>
        <source>Write what the answer was.</source>
        <translation>Skriv, hvad svaret var.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Skriv begrundelsen.</translation>
    </message>
    <message>
        <source>An escalation is closed with an outcome.</source>
        <translation>En eskalation lukkes med et udfald.</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Rejst</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Løftet</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Rykket</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Ny frist</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Sat på dagsordenen</translation>
    </message>
    <message>
        <source>Taken off the agenda</source>
        <translation>Taget af dagsordenen</translation>
    </message>
    <message>
        <source>Raised to %1; the answer is due %2</source>
        <translation>Rejst over for %1; svarfrist %2</translation>
    </message>
    <message>
        <source>Taken up to %1; the answer is due %2</source>
        <translation>Løftet til %1; svarfrist %2</translation>
    </message>
    <message>
        <source>The answer is now due %1</source>
        <translation>Ny svarfrist %1</translation>
    </message>
    <message>
        <source>Step of an escalation</source>
        <translation>Trin i en eskalation</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Forfatter</translation>
    </message>
    <message>
        <source>Wait for the answer, or take the escalation up to %1 and write why it cannot wait.</source>
        <translation>Vent på svaret, eller løft eskalationen til %1 og skriv, hvorfor det ikke kan vente.</translation>
    </message>
    <message>
        <source>Take the escalation up to %1.</source>
        <translation>Løft eskalationen til %1.</translation>
    </message>
    <message>
        <source>%1: %2 has answered.</source>
        <translation>%1: %2 har svaret.</translation>
    </message>
    <message>
        <source>%1: the answer from %2 was due %3.</source>
        <translation>%1: svarfristen for %2 udløb %3.</translation>
    </message>
    <message>
        <source>%1: the answer from %2 is due %3.</source>
        <translation>%1: svarfristen for %2 er %3.</translation>
    </message>
    <message>
        <source>Until the answer is overdue it can be escalated with a reason only: why it cannot wait.</source>
        <translation>Før svarfristen er udløbet, kan der kun eskaleres med en begrundelse: hvorfor det ikke kan vente.</translation>
    </message>
    <message>
        <source>The municipality can now ask KOMBIT to take the contact. What happened, when, and who is affected is sent along.</source>
        <translation>Kommunen kan nu bede KOMBIT tage kontakten. Forløb, tider og berørte kommuner sendes med.</translation>
    </message>
    <message>
        <source>%1 is not under KOMBIT&apos;s contracts, so no service manager can follow up there: KOMBIT itself is asked.</source>
        <translation>%1 hører ikke under KOMBITs kontrakter, så ingen service manager kan følge op der. Derfor eskaleres der til KOMBIT selv.</translation>
    </message>
    <message>
        <source>Nobody has been asked by a deadline yet.</source>
        <translation>Der er endnu ikke aftalt en svarfrist med nogen.</translation>
    </message>
    <message>
        <source>Report the fault to %1 and agree when the answer is due; or raise an escalation to them with a reason.</source>
        <translation>Meld fejlen til %1, og aftal en svarfrist, eller eskalér med en begrundelse.</translation>
    </message>
    <message>
        <source>It is escalated when an answer is overdue, or for a reason; so somebody must have been asked.</source>
        <translation>Der eskaleres, når en svarfrist er udløbet, eller med en begrundelse; derfor skal nogen være spurgt først.</translation>
    </message>
    <message>
        <source>Responsibility unknown</source>
        <translation>Ansvar ukendt</translation>
    </message>
    <message>
        <source>No contract is named</source>
        <translation>Ingen kontrakt er angivet</translation>
    </message>
    <message>
        <source>%1 (begins on %2)</source>
        <translation>%1 (begynder %2)</translation>
    </message>
    <message>
        <source>%1 (ran out on %2)</source>
        <translation>%1 (udløb %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the municipalities</source>
        <translation>kommunerne</translation>
    </message>
    <message>
        <source>No contract is named for the link, so it is not known whose responsibility it is.</source>
        <translation>Der er ingen kontrakt på forbindelsen, så det vides ikke, hvem der har ansvaret.</translation>
    </message>
    <message>
        <source>The contract %1 begins only on %2.</source>
        <translation>Kontrakten %1 begynder først %2.</translation>
    </message>
    <message>
        <source>The contract %1 ran out on %2.</source>
        <translation>Kontrakten %1 udløb %2.</translation>
    </message>
    <message>
        <source>The link is marked as KOMBIT&apos;s responsibility.</source>
        <translation>Forbindelsen er angivet som KOMBITs ansvar.</translation>
    </message>
    <message>
        <source>The link is marked as outside KOMBIT&apos;s responsibility.</source>
        <translation>Forbindelsen er angivet som uden for KOMBITs ansvar.</translation>
    </message>
    <message>
        <source>Without a contract in force nothing says whose responsibility the link is.</source>
        <translation>Uden en gældende kontrakt fremgår det ikke, hvem der har ansvaret for forbindelsen.</translation>
    </message>
    <message>
        <source>KOMBIT holds the contract %1.</source>
        <translation>KOMBIT har kontrakten %1.</translation>
    </message>
    <message>
        <source>%1 holds the contract %2, which stands under KOMBIT&apos;s contract %3.</source>
        <translation>%1 har kontrakten %2, som hører under KOMBITs kontrakt %3.</translation>
    </message>
    <message>
        <source>KOMBIT&apos;s contract %1, under which %2 stands, is not in force.</source>
        <translation>KOMBITs kontrakt %1, som %2 hører under, gælder ikke.</translation>
    </message>
    <message>
        <source>%1 holds the contract %2; whether KOMBIT stands above it is not known.</source>
        <translation>%1 har kontrakten %2. Det vides ikke, om den hører under en af KOMBITs kontrakter.</translation>
    </message>
    <message>
        <source>%1 holds the contract %2, and none of KOMBIT&apos;s stands above it.</source>
        <translation>%1 har kontrakten %2, som ikke hører under nogen af KOMBITs kontrakter.</translation>
    </message>
    <message>
        <source>It is not registered who operates %1.</source>
        <translation>Det er ikke registreret, hvem der driver %1.</translation>
    </message>
    <message>
        <source>%1 operates %2.</source>
        <translation>%1 driver %2.</translation>
    </message>
    <message>
        <source>It is not registered which organisation “%1” is for %2.</source>
        <translation>Det er ikke registreret, hvilken organisation »%1« er for %2.</translation>
    </message>
    <message>
        <source>%1: nobody is responsible for %2 in the matrix.</source>
        <translation>%1: ingen er ansvarlig for %2 i ansvarsmatricen.</translation>
    </message>
    <message>
        <source>The link names %1 for the follow-up.</source>
        <translation>Forbindelsen angiver, at %1 følger op.</translation>
    </message>
    <message>
        <source>%1 follows up as the holder of %2.</source>
        <translation>%1 følger op som indehaver af %2.</translation>
    </message>
    <message>
        <source>the municipality itself</source>
        <translation>kommunen selv</translation>
    </message>
    <message>
        <source>Outside KOMBIT&apos;s responsibility the municipality follows up itself, until it escalates to KOMBIT.</source>
        <translation>Uden for KOMBITs ansvar følger kommunen selv op, indtil den eskalerer til KOMBIT.</translation>
    </message>
    <message>
        <source>Nothing says who follows up. Name somebody on the link, or its contract.</source>
        <translation>Det fremgår ikke, hvem der følger op. Angiv det på forbindelsen, eller angiv dens kontrakt.</translation>
    </message>
    <message>
        <source>No reaction time is promised.</source>
        <translation>Der er ikke lovet nogen reaktionstid.</translation>
    </message>
    <message>
        <source>No contact is named at %1.</source>
        <translation>Der er ikke angivet en kontakt hos %1.</translation>
    </message>
    <message>
        <source>%1 has neither a phone number nor an e-mail address in the register.</source>
        <translation>%1 har hverken telefonnummer eller e-mail i registeret.</translation>
    </message>
    <message>
        <source>Report to %1 what shows, since when and for whom.</source>
        <translation>Meld fejlen til %1: hvad der ses, siden hvornår og hos hvem.</translation>
    </message>
    <message>
        <source>Show that one&apos;s own operation is in order, report the fault to %1 under the contract and agree when the answer is due.</source>
        <translation>Påvis, at egen drift er i orden, meld fejlen til %1 efter kontrakten, og aftal en svarfrist.</translation>
    </message>
    <message>
        <source>KOMBIT has no contract here. Report the fault to %1 and agree when the answer is due. Without an answer by then the municipality can escalate to KOMBIT.</source>
        <translation>KOMBIT har ingen kontrakt her. Meld fejlen til %1, og aftal en svarfrist. Kommer svaret ikke inden da, kan kommunen eskalere til KOMBIT.</translation>
    </message>
    <message>
        <source>Report the fault to %1, and find out which contract governs the link: until then nobody can be held to follow up.</source>
        <translation>Meld fejlen til %1, og find ud af, hvilken kontrakt der gælder for forbindelsen. Indtil da er ingen forpligtet til at følge op.</translation>
    </message>
    <message>
        <source>There is already a component called %1.</source>
        <translation>Der er allerede en komponent, der hedder %1.</translation>
    </message>
    <message>
        <source>%1 is that solution&apos;s component already.</source>
        <translation>It-løsningen har allerede komponenten %1.</translation>
    </message>
    <message>
        <source>There is already a link to %1 that carries the same in this period.</source>
        <translation>Der er allerede en forbindelse til %1 med samme indhold i denne periode.</translation>
    </message>
    <message>
        <source>The link cannot be deleted: the escalation “%1” is about it. Give the link a last day instead.</source>
        <translation>Forbindelsen kan ikke slettes: eskalationen »%1« handler om den. Giv i stedet forbindelsen en sidste dag.</translation>
    </message>
    <message>
        <source>Choose the solution that it is.</source>
        <translation>Vælg den it-løsning, den er.</translation>
    </message>
    <message>
        <source>Only a component of the kind solution is one.</source>
        <translation>Kun en komponent af typen it-løsning er en it-løsning.</translation>
    </message>
    <message>
        <source>Choose who uses it.</source>
        <translation>Vælg, hvem der bruger den.</translation>
    </message>
    <message>
        <source>Choose who delivers it.</source>
        <translation>Vælg, hvem der leverer den.</translation>
    </message>
    <message>
        <source>A component does not deliver to itself. Choose another one.</source>
        <translation>En komponent leverer ikke til sig selv. Vælg en anden.</translation>
    </message>
    <message>
        <source>The alternative is a number from 1 to 99, or 0 for none.</source>
        <translation>Alternativet er et tal fra 1 til 99 eller 0 for intet.</translation>
    </message>
    <message>
        <source>Availability is above 0 % and at most 100 %.</source>
        <translation>Tilgængelighed er over 0 % og højst 100 %.</translation>
    </message>
    <message>
        <source>The response time is more than 0.</source>
        <translation>Svartiden er større end 0.</translation>
    </message>
    <message>
        <source>The reaction time is more than 0.</source>
        <translation>Reaktionstiden er større end 0.</translation>
    </message>
    <message>
        <source>The link closes a circle: %1. The chain can still be read, but a fault can come round to where it began.</source>
        <translation>Forbindelsen slutter en cirkel: %1. Kæden kan stadig læses, men en fejl kan nå tilbage til det sted, hvor den begyndte.</translation>
    </message>
    <message>
        <source>Choose the component where the fault shows.</source>
        <translation>Vælg den komponent, hvor fejlen viser sig.</translation>
    </message>
    <message>
        <source>What failed is not part of the chain on %1.</source>
        <translation>Det, der fejlede, er ikke en del af kæden %1.</translation>
    </message>
    <message>
        <source>The fault lies in %1 itself, where it shows.</source>
        <translation>Fejlen ligger i %1 selv, hvor den viser sig.</translation>
    </message>
    <message>
        <source>%1 does not depend on %2 on %3: no link leads there.</source>
        <translation>%1 afhænger ikke af %2 den %3: ingen forbindelse fører dertil.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>%1 and %2 show that their own operation is in order, so that the fault lies further down the chain.</source>
        <translation>%1 og %2 påviser, at egen drift er i orden, så fejlen må ligge længere nede i kæden.</translation>
    </message>
    <message>
        <source>%1 shows that its own operation is in order, so that the fault lies further down the chain.</source>
        <translation>%1 påviser, at egen drift er i orden, så fejlen må ligge længere nede i kæden.</translation>
    </message>
    <message>
        <source>Escalation → %1</source>
        <translation>Eskalation → %1</translation>
    </message>
    <message>
        <source>Escalation: the supplier answers</source>
        <translation>Eskalation: leverandøren svarer</translation>
    </message>
    <message>
        <source>Escalation: the service manager answers</source>
        <translation>Eskalation: service manageren svarer</translation>
    </message>
    <message>
        <source>Escalation: KOMBIT answers</source>
        <translation>Eskalation: KOMBIT svarer</translation>
    </message>
    <message>
        <source>Escalation: the advisory group answers</source>
        <translation>Eskalation: rådgivningsgruppen svarer</translation>
    </message>
    <message>
        <source>A supplier, or whoever failed in the chain, answers an escalation within these hours</source>
        <translation>En leverandør, eller den der fejler i kæden, svarer på en eskalation inden for så mange timer</translation>
    </message>
    <message>
        <source>The service manager answers an escalation within these hours</source>
        <translation>Service manageren svarer på en eskalation inden for så mange timer</translation>
    </message>
    <message>
        <source>KOMBIT answers an escalation within these hours</source>
        <translation>KOMBIT svarer på en eskalation inden for så mange timer</translation>
    </message>
    <message>
        <source>The advisory group answers an escalation within these hours</source>
        <translation>Rådgivningsgruppen svarer på en eskalation inden for så mange timer</translation>
    </message>
    <message>
        <source>%1 of %2 lies with %3.</source>
        <translation>%1 for %2 ligger hos %3.</translation>
    </message>
    <message>
        <source>%1 of %2 lies with %3: %4</source>
        <translation>%1 for %2 ligger hos %3: %4</translation>
    </message>
    <message>
        <source>%1 takes what others deliver and gives nothing on. Turn the link round.</source>
        <translation>%1 bruger det, andre leverer, og giver intet videre. Vend forbindelsen om.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nede</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Forringet</translation>
    </message>
    <message>
        <source>Neither %1 nor any alternative to it delivers.</source>
        <translation>Hverken %1 eller noget alternativ til den leverer.</translation>
    </message>
    <message>
        <source>Nothing comes from %1.</source>
        <translation>Der kommer intet fra %1.</translation>
    </message>
    <message>
        <source>Cannot do without %1.</source>
        <translation>Kan ikke undvære %1.</translation>
    </message>
    <message>
        <source>%1 stands in for %2.</source>
        <translation>%1 træder i stedet for %2.</translation>
    </message>
    <message>
        <source>Uses %1, which is degraded.</source>
        <translation>Bruger %1, som er forringet.</translation>
    </message>
    <message>
        <source>Nothing else is hit.</source>
        <translation>Intet andet rammes.</translation>
    </message>
    <message>
        <source>Down: %1, of which solutions: %2. Degraded: %3, of which solutions: %4.</source>
        <translation>Nede: %1, heraf løsninger: %2. Forringet: %3, heraf løsninger: %4.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nødvendig</translation>
    </message>
    <message>
        <source>Shared by alternatives</source>
        <translation>Fælles for alternativer</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>%1 promises %2; together %3</source>
        <translation>%1 lover %2; tilsammen %3</translation>
    </message>
    <message>
        <source>%1 stand in for each other: one of them %2; together %3</source>
        <translation>%1 kan erstatte hinanden: en af dem %2; tilsammen %3</translation>
    </message>
    <message>
        <source>%1 is part of a circle: its response times are all added.</source>
        <translation>%1 er del af en cirkel: alle dens svartider lægges sammen.</translation>
    </message>
    <message>
        <source>%1 promises %2, but the chain below carries %3.</source>
        <translation>%1 lover %2, men kæden bag leverer kun %3.</translation>
    </message>
    <message>
        <source>%1 promises %2, but the chain below carries at most %3, even if what is missing never fails.</source>
        <translation>%1 lover %2, men kæden bag kan højst levere %3, selv hvis det, der mangler, aldrig fejler.</translation>
    </message>
    <message>
        <source>The service hours that %1 promises cannot be read.</source>
        <translation>Den servicetid, som %1 lover, kan ikke læses.</translation>
    </message>
    <message>
        <source>%1 promises %2, but the chain below is open %3.</source>
        <translation>%1 lover »%2«, men kæden bag er kun åben »%3«.</translation>
    </message>
    <message>
        <source>%1 itself promises no availability.</source>
        <translation>%1 lover ikke selv nogen tilgængelighed.</translation>
    </message>
    <message>
        <source>%1 itself promises no response time.</source>
        <translation>%1 lover ikke selv nogen svartid.</translation>
    </message>
    <message>
        <source>Links without a contract</source>
        <translation>Forbindelser uden kontrakt</translation>
    </message>
    <message>
        <source>Contracts that are not in force</source>
        <translation>Kontrakter, der ikke gælder</translation>
    </message>
    <message>
        <source>Days between two contracts</source>
        <translation>Dage mellem to kontrakter</translation>
    </message>
    <message>
        <source>Others who deliver without a contract</source>
        <translation>Andre, der leverer uden kontrakt</translation>
    </message>
    <message>
        <source>Nobody follows up</source>
        <translation>Ingen følger op</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Ingen kontakt</translation>
    </message>
    <message>
        <source>Nobody operates it</source>
        <translation>Ingen drifter den</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cirkler</translation>
    </message>
    <message>
        <source>Links from a component to itself</source>
        <translation>Forbindelser fra en komponent til sig selv</translation>
    </message>
    <message>
        <source>Components without links</source>
        <translation>Komponenter uden forbindelser</translation>
    </message>
    <message>
        <source>%1 leads to itself and says nothing. Delete the link.</source>
        <translation>%1 har en forbindelse til sig selv. Den siger ingenting; slet den.</translation>
    </message>
    <message>
        <source>%1: %2 delivers without a contract, so nothing holds them to an answer.</source>
        <translation>%1: %2 leverer uden kontrakt, så intet forpligter dem til at svare.</translation>
    </message>
    <message>
        <source>%1: no contract is named.</source>
        <translation>%1: der er ikke angivet en kontrakt.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: nothing says who follows up.</source>
        <translation>%1: det fremgår ikke, hvem der følger op.</translation>
    </message>
    <message>
        <source>%1: nobody to call is named at %2.</source>
        <translation>%1: der er ikke angivet nogen at ringe til hos %2.</translation>
    </message>
    <message>
        <source>No link leads to %1 or from it.</source>
        <translation>Ingen forbindelse fører til eller fra %1.</translation>
    </message>
    <message>
        <source>%1 depend on each other in a circle: a fault in one comes round to all of them.</source>
        <translation>%1 afhænger af hinanden i en cirkel: en fejl hos én når rundt til dem alle.</translation>
    </message>
    <message>
        <source>%1 has no contract from %2 to %3.</source>
        <translation>%1 har ingen kontrakt fra %2 til %3.</translation>
    </message>
    <message>
        <source>%1: no availability is promised.</source>
        <translation>%1: der er ikke lovet nogen tilgængelighed.</translation>
    </message>
    <message>
        <source>%1: no service hours are promised.</source>
        <translation>%1: der er ikke lovet nogen servicetid.</translation>
    </message>
    <message>
        <source>%1: the service hours “%2” cannot be read. Write them like “Weekdays 7-18”.</source>
        <translation>%1: servicetiden »%2« kan ikke læses. Skriv den som »Hverdage 7-18«.</translation>
    </message>
    <message>
        <source>%1: no response time is promised.</source>
        <translation>%1: der er ikke lovet nogen svartid.</translation>
    </message>
    <message>
        <source>%1: no reaction time is promised.</source>
        <translation>%1: der er ikke lovet nogen reaktionstid.</translation>
    </message>
    <message>
        <source>Example data: chains and escalations</source>
        <translation>Eksempeldata: kæder og eskalationer</translation>
    </message>
    <message>
        <source>Take the escalation</source>
        <translation>Tag eskalationen</translation>
    </message>
    <message>
        <source>Escalation from %1 · %2 answers</source>
        <translation>Eskalation fra %1 · %2 svarer</translation>
    </message>
    <message>
        <source>Escalation from %1 · %2 · %3 answers</source>
        <translation>Eskalation fra %1 · %2 · %3 svarer</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Eskalationer</translation>
    </message>
    <message>
        <source>Renews itself</source>
        <translation>Fornyes automatisk</translation>
    </message>
    <message>
        <source>Can be prolonged</source>
        <translation>Kan forlænges</translation>
    </message>
    <message>
        <source>Renewed by months</source>
        <translation>Fornyes med (mdr.)</translation>
    </message>
    <message>
        <source>Contract party</source>
        <translation>Kontraktpart</translation>
    </message>
    <message>
        <source>Role in the contract</source>
        <translation>Rolle i kontrakten</translation>
    </message>
    <message>
        <source>Further solution</source>
        <translation>Yderligere løsning</translation>
    </message>
    <message numerus="yes">
        <source>It has renewed itself %n times since, by %1 months; the present term ends on %2.</source>
        <translation>
            <numerusform>Den er siden fornyet %n gang med %1 måneder; den nuværende periode slutter %2.</numerusform>
            <numerusform>Den er siden fornyet %n gange med %1 måneder; den nuværende periode slutter %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No notice is stated, so its last day is the day to decide by.</source>
        <translation>Der er intet varsel angivet, så sidste dag er den dag, der skal besluttes inden.</translation>
    </message>
    <message numerus="yes">
        <source>The notice is %n months before the end: it must be there on %1 at the latest.</source>
        <translation>
            <numerusform>Varslet er %n måned før udløb: opsigelsen skal være fremme senest %1.</numerusform>
            <numerusform>Varslet er %n måneder før udløb: opsigelsen skal være fremme senest %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That day was %n days ago.</source>
        <translation>
            <numerusform>Den dag er %n dag siden.</numerusform>
            <numerusform>Den dag er %n dage siden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without notice it renews itself by %n months, to %1.</source>
        <translation>
            <numerusform>Uden opsigelse fornyes den med %n måned, til %1.</numerusform>
            <numerusform>Uden opsigelse fornyes den med %n måneder, til %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be prolonged by %n months, to %1, when the holder says so in time.</source>
        <translation>
            <numerusform>Den kan forlænges med %n måned, til %1, når kontraktholderen siger til i tide.</numerusform>
            <numerusform>Den kan forlænges med %n måneder, til %1, når kontraktholderen siger til i tide.</numerusform>
        </translation>
    </message>
    <message>
        <source>No last day is stated: it runs until it is terminated.</source>
        <translation>Der er ingen sidste dag: den løber, til den opsiges.</translation>
    </message>
    <message numerus="yes">
        <source>The notice is %n months: terminated today, it ends on %1.</source>
        <translation>
            <numerusform>Varslet er %n måned: opsiges den i dag, slutter den %1.</numerusform>
            <numerusform>Varslet er %n måneder: opsiges den i dag, slutter den %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contract&apos;s last day is %1.</source>
        <translation>Kontraktens sidste dag er %1.</translation>
    </message>
    <message numerus="yes">
        <source>Until it is terminated, with %n months&apos; notice</source>
        <translation>
            <numerusform>Til den opsiges med %n måneds varsel</numerusform>
            <numerusform>Til den opsiges med %n måneders varsel</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is terminated</source>
        <translation>Til den opsiges</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Udløb %1</translation>
    </message>
    <message>
        <source>Notice could be given until %1; ends on %2</source>
        <translation>Kunne opsiges til og med %1; udløber %2</translation>
    </message>
    <message>
        <source>Ends on %1, notice by %2</source>
        <translation>Udløber %1, opsiges senest %2</translation>
    </message>
    <message>
        <source>Ends on %1, no notice stated</source>
        <translation>Udløber %1, intet varsel angivet</translation>
    </message>
    <message>
        <source>No end stated</source>
        <translation>Intet udløb angivet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Udløbet</translation>
    </message>
    <message>
        <source>Notice passed</source>
        <translation>Opsigelsesfrist passeret</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gælder</translation>
    </message>
    <message>
        <source>Notice due</source>
        <translation>Opsigelsesfrist nærmer sig</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Udløber</translation>
    </message>
    <message>
        <source>No contract covers %1 to %2.</source>
        <translation>Ingen kontrakt dækker %1 til %2.</translation>
    </message>
    <message>
        <source>No contract is in force today.</source>
        <translation>Ingen kontrakt gælder i dag.</translation>
    </message>
    <message>
        <source>Its first day is not stated.</source>
        <translation>Første dag er ikke angivet.</translation>
    </message>
    <message>
        <source>Neither a last day nor a notice is stated.</source>
        <translation>Hverken sidste dag eller varsel er angivet.</translation>
    </message>
    <message>
        <source>It ends on %1, before %2, which it stands under.</source>
        <translation>Den udløber %1, før %2, som den hører under.</translation>
    </message>
    <message>
        <source>It begins on %1, later than %2, which it stands under.</source>
        <translation>Den begynder %1, senere end %2, som den hører under.</translation>
    </message>
    <message>
        <source>%1, which stands under it, ends on %2, before this one.</source>
        <translation>%1, som hører under den, udløber %2, før denne.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Databehandler</translation>
    </message>
    <message>
        <source>Data role</source>
        <translation>Datarolle</translation>
    </message>
    <message>
        <source>Or in words</source>
        <translation>Eller med ord</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>På vegne af</translation>
    </message>
    <message>
        <source>Agreement and instruction</source>
        <translation>Aftale og instruks</translation>
    </message>
    <message>
        <source>Nobody is controller on %1.</source>
        <translation>Ingen er dataansvarlig %1.</translation>
    </message>
    <message>
        <source>%1 (%2) has no agreement stated.</source>
        <translation>%1 (%2) har ingen aftale angivet.</translation>
    </message>
    <message>
        <source>%1 (%2): on whose behalf is not stated.</source>
        <translation>%1 (%2): det er ikke angivet på hvis vegne.</translation>
    </message>
    <message>
        <source>%1 processes on behalf of %2, whose role is not in force on %3.</source>
        <translation>%1 behandler på vegne af %2, hvis rolle ikke gælder %3.</translation>
    </message>
    <message>
        <source>Say on whose behalf the sub-processor works: a processor&apos;s, or another sub-processor&apos;s.</source>
        <translation>Angiv, på hvis vegne underdatabehandleren arbejder: en databehandlers eller en anden underdatabehandlers.</translation>
    </message>
    <message>
        <source>That role belongs to another solution.</source>
        <translation>Den rolle hører til en anden løsning.</translation>
    </message>
    <message>
        <source>A controller acts on nobody&apos;s behalf. Leave the field empty.</source>
        <translation>En dataansvarlig handler ikke på andres vegne. Lad feltet stå tomt.</translation>
    </message>
    <message>
        <source>A processor acts on behalf of a controller. One that acts for a processor is a sub-processor.</source>
        <translation>En databehandler handler på vegne af en dataansvarlig. Den, der handler for en databehandler, er underdatabehandler.</translation>
    </message>
    <message>
        <source>Who acts directly for a controller is a processor, not a sub-processor.</source>
        <translation>Den, der handler direkte for en dataansvarlig, er databehandler, ikke underdatabehandler.</translation>
    </message>
    <message>
        <source>The roles would stand under each other in a circle.</source>
        <translation>Rollerne ville stå under hinanden i ring.</translation>
    </message>
    <message>
        <source>The role cannot be changed while another one stands under it.</source>
        <translation>Rollen kan ikke ændres, mens en anden står under den.</translation>
    </message>
    <message>
        <source>Choose the organisation, or say in words who it is.</source>
        <translation>Vælg organisationen, eller skriv med ord, hvem det er.</translation>
    </message>
    <message>
        <source>Either an organisation or words, not both.</source>
        <translation>Enten en organisation eller ord, ikke begge dele.</translation>
    </message>
    <message>
        <source>The contracts would stand under each other in a circle.</source>
        <translation>Kontrakterne ville høre under hinanden i ring.</translation>
    </message>
    <message>
        <source>It is the contract&apos;s holder or supplier already.</source>
        <translation>Den er allerede kontraktens holder eller leverandør.</translation>
    </message>
    <message>
        <source>It has this role in the contract already.</source>
        <translation>Den har allerede denne rolle i kontrakten.</translation>
    </message>
    <message>
        <source>The contract is about this solution already.</source>
        <translation>Kontrakten omfatter allerede denne løsning.</translation>
    </message>
    <message>
        <source>Say by how many months it goes on, 1 to 240.</source>
        <translation>Angiv, hvor mange måneder den fortsætter, 1 til 240.</translation>
    </message>
    <message>
        <source>Only a contract that goes on after its last day has months to go on by.</source>
        <translation>Kun en kontrakt, der fortsætter efter sidste dag, har måneder at fortsætte med.</translation>
    </message>
    <message>
        <source>State the last day of the term after which it goes on.</source>
        <translation>Angiv sidste dag i den periode, som den fortsætter efter.</translation>
    </message>
    <message>
        <source>A contract does not stand under itself.</source>
        <translation>En kontrakt hører ikke under sig selv.</translation>
    </message>
    <message>
        <source>Choose the organisation.</source>
        <translation>Vælg organisationen.</translation>
    </message>
    <message>
        <source>Say what it is in the contract.</source>
        <translation>Angiv, hvad den er i kontrakten.</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>Opsiges senest</translation>
    </message>
    <message>
        <source>Write a whole number of months.</source>
        <translation>Skriv et helt antal måneder.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Skriv ja eller nej.</translation>
    </message>
    <message>
        <source>Write municipality, supplier, third-party supplier, authority, association or company.</source>
        <translation>Skriv kommune, leverandør, tredjepartsleverandør, myndighed, forening eller virksomhed.</translation>
    </message>
    <message>
        <source>The register has no contract %1. Import or add it first.</source>
        <translation>Registeret har ingen kontrakt %1. Importér eller tilføj den først.</translation>
    </message>
    <message>
        <source>Left out, because %1 is left out.</source>
        <translation>Udeladt, fordi %1 er udeladt.</translation>
    </message>
    <message>
        <source>This looks like a CPR number, which the register never keeps. Take it out of the file.</source>
        <translation>Det ligner et CPR-nummer, og dem gemmer registeret aldrig. Tag det ud af filen.</translation>
    </message>
    <message>
        <source>The same as row %1</source>
        <translation>Den samme som række %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændres</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Gentagelse</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Udelades</translation>
    </message>
    <message>
        <source>The register has changed meanwhile. Look at the preview again, then import.</source>
        <translation>Registeret er ændret imens. Se forhåndsvisningen igen, og importér så.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>Reading of a spreadsheet</source>
        <translation>Læsning af et regneark</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Data role earlier or later</source>
        <translation>Datarolle tidligere eller senere</translation>
    </message>
    <message>
        <source>Data roles</source>
        <translation>Dataroller</translation>
    </message>
    <message>
        <source>Further parties</source>
        <translation>Yderligere parter</translation>
    </message>
    <message>
        <source>Further solutions</source>
        <translation>Yderligere løsninger</translation>
    </message>
    <message>
        <source>Underpinning contracts</source>
        <translation>Underliggende kontrakter</translation>
    </message>
    <message>
        <source>End and notice</source>
        <translation>Udløb og opsigelse</translation>
    </message>
    <message>
        <source>Open contract</source>
        <translation>Åbn kontrakt</translation>
    </message>
    <message>
        <source>%1 runs out</source>
        <translation>%1 udløber</translation>
    </message>
    <message>
        <source>%1 has ended, and no contract has taken its place</source>
        <translation>%1 er udløbet, og ingen kontrakt er trådt i stedet</translation>
    </message>
    <message>
        <source>%1: decide on notice</source>
        <translation>%1: tag stilling til opsigelse</translation>
    </message>
    <message>
        <source>The municipality lies in %1 on some of these days. Give that one a last day first.</source>
        <translation>Kommunen ligger i %1 på nogle af disse dage. Giv først den en sidste dag.</translation>
    </message>
    <message>
        <source>Say which region.</source>
        <translation>Angiv regionen.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regioner</translation>
    </message>
    <message>
        <source>A contract runs out soon</source>
        <translation>En kontrakt udløber snart</translation>
    </message>
    <message>
        <source>Contracts are named whose end, or last day to give notice, is within these months</source>
        <translation>Kontrakter nævnes, når udløb eller sidste opsigelsesdag ligger inden for så mange måneder</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB. Ask for it without pictures and raw data.</source>
        <translation>%1 er større end 50 MB. Bed om den uden billeder og rådata.</translation>
    </message>
    <message>
        <source>Import %1 into the register</source>
        <translation>Importér %1 i registeret</translation>
    </message>
    <message>
        <source>Complete the register</source>
        <translation>Gør registeret færdigt</translation>
    </message>
    <message>
        <source>Say how many months ahead, 1 to 120, like --months 12.</source>
        <translation>Angiv, hvor mange måneder frem, 1 til 120, for eksempel --months 12.</translation>
    </message>
    <message>
        <source>%1 is not in the register. Say at the left which one it is.</source>
        <translation>%1 er ikke i registeret. Vælg til venstre, hvem det er.</translation>
    </message>
    <message>
        <source>%1, %2: the deviation says the same as the standard.</source>
        <translation>%1, %2: afvigelsen siger det samme som standarden.</translation>
    </message>
    <message>
        <source>%1, %2: it is not written where the deviation was decided.</source>
        <translation>%1, %2: det står ikke, hvor afvigelsen er besluttet.</translation>
    </message>
    <message>
        <source>%1: %2 has no contract in force about %3.</source>
        <translation>%1: %2 har ingen gældende kontrakt om %3.</translation>
    </message>
    <message>
        <source>Each municipality for itself</source>
        <translation>Hver kommune for sig</translation>
    </message>
    <message>
        <source>The solution&apos;s supplier</source>
        <translation>Løsningens leverandør</translation>
    </message>
    <message>
        <source>The supplier&apos;s sub-supplier</source>
        <translation>Leverandørens underleverandør</translation>
    </message>
    <message>
        <source>Who stands behind it</source>
        <translation>Hvem står bag</translation>
    </message>
    <message>
        <source>Or this organisation</source>
        <translation>Eller denne organisation</translation>
    </message>
    <message>
        <source>Write the day from which this counts.</source>
        <translation>Skriv den dag, det gælder fra.</translation>
    </message>
    <message>
        <source>The cell has another value from %1 on. Correct or remove that one first.</source>
        <translation>Feltet har en anden værdi fra %1. Ret eller fjern den først.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Skriv et navn.</translation>
    </message>
    <message>
        <source>%1: it is not stated who stands behind the column.</source>
        <translation>%1: det er ikke angivet, hvem der står bag kolonnen.</translation>
    </message>
    <message>
        <source>%1: KOMBIT is not in the register.</source>
        <translation>%1: KOMBIT findes ikke i registeret.</translation>
    </message>
    <message>
        <source>%1: %2 has no supplier in the register.</source>
        <translation>%1: %2 har ingen leverandør i registeret.</translation>
    </message>
    <message>
        <source>%1: no contract in force names a sub-supplier of %2&apos;s supplier.</source>
        <translation>%1: ingen gældende kontrakt nævner en underleverandør til leverandøren af %2.</translation>
    </message>
    <message>
        <source>%1: it is not stated which organisation stands behind the column.</source>
        <translation>%1: det er ikke angivet, hvilken organisation der står bag kolonnen.</translation>
    </message>
    <message>
        <source>The matrix of %3 gives %1 an X in %2, from %4.</source>
        <translation>Matricen for %3 giver %1 et X i %2 fra %4.</translation>
    </message>
    <message>
        <source>The matrix of %3 gives %1 an (X) in %2, from %4.</source>
        <translation>Matricen for %3 giver %1 et (X) i %2 fra %4.</translation>
    </message>
    <message>
        <source>The standard gives %1 an X in %2, from %4; %3 follows it.</source>
        <translation>Standarden giver %1 et X i %2 fra %4; %3 følger den.</translation>
    </message>
    <message>
        <source>The standard gives %1 an (X) in %2, from %4; %3 follows it.</source>
        <translation>Standarden giver %1 et (X) i %2 fra %4; %3 følger den.</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Besluttet: %1</translation>
    </message>
    <message>
        <source>It is not written when %1 is partly responsible.</source>
        <translation>Det står ikke, hvornår %1 er delvist ansvarlig.</translation>
    </message>
    <message>
        <source>%1 means each municipality for itself: it calls its own people.</source>
        <translation>%1 er hver enkelt kommune, som ringer til sine egne folk.</translation>
    </message>
    <message>
        <source>%2 stands behind the column %1.</source>
        <translation>%2 står bag kolonnen %1.</translation>
    </message>
    <message>
        <source>%1 is the supplier of %2.</source>
        <translation>%1 er leverandør af %2.</translation>
    </message>
    <message>
        <source>%1 is the sub-supplier of %2&apos;s supplier.</source>
        <translation>%1 er underleverandør til leverandøren af %2.</translation>
    </message>
    <message>
        <source>No contract with %1 about %2 is in force.</source>
        <translation>Ingen kontrakt med %1 om %2 er i kraft.</translation>
    </message>
    <message>
        <source>The contract is %1, in force until %2.</source>
        <translation>Kontrakten er %1, som gælder til %2.</translation>
    </message>
    <message>
        <source>The contract is %1, in force until it is terminated.</source>
        <translation>Kontrakten er %1, som gælder, til den opsiges.</translation>
    </message>
    <message>
        <source>%1 is the cell&apos;s contact.</source>
        <translation>%1 er kontakt på feltet.</translation>
    </message>
    <message>
        <source>%1 is the only person that the register knows at %2.</source>
        <translation>%1 er den eneste person, registeret kender hos %2.</translation>
    </message>
    <message>
        <source>No contact is named in the cell.</source>
        <translation>Der er ikke valgt en kontakt på feltet.</translation>
    </message>
    <message>
        <source>%1 has no phone number in the register.</source>
        <translation>%1 har intet telefonnummer i registeret.</translation>
    </message>
    <message>
        <source>Nobody is responsible for %1 in %2. Choose who is in the matrix.</source>
        <translation>Ingen er ansvarlig for %1 i %2. Vælg hvem i matricen.</translation>
    </message>
    <message>
        <source>The matrix has no task called “%1”; nothing was changed.</source>
        <translation>Matricen har ingen opgave, der hedder »%1«; intet er ændret.</translation>
    </message>
    <message>
        <source>The matrix has no party called “%1”; nothing was changed.</source>
        <translation>Matricen har ingen part, der hedder »%1«; intet er ændret.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be pasted here.</source>
        <translation>Udklipsholderen har intet, der kan indsættes her.</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Ret %1</translation>
    </message>
    <message>
        <source>Remove a value of the matrix from %1</source>
        <translation>Fjern en værdi i matricen fra %1</translation>
    </message>
    <message numerus="yes">
        <source>Let %n cells follow the standard</source>
        <translation>
            <numerusform>Lad %n felt følge standarden</numerusform>
            <numerusform>Lad %n felter følge standarden</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the party %1</source>
        <translation>Redigér parten %1</translation>
    </message>
    <message>
        <source>Move the party %1</source>
        <translation>Flyt parten %1</translation>
    </message>
    <message>
        <source>Remove the party %1</source>
        <translation>Fjern parten %1</translation>
    </message>
    <message>
        <source>The database was opened anew before this was answered. Look whether it was saved before you save it again.</source>
        <translation>Databasen blev åbnet på ny, før der kom svar. Se efter, om det blev gemt, før du gemmer igen.</translation>
    </message>
    <message>
        <source>The copy is not whole and was taken away again. The database itself may be damaged.</source>
        <translation>Kopien er ikke hel og blev fjernet igen. Databasen selv kan være beskadiget.</translation>
    </message>
    <message>
        <source>That is the database itself. Choose another name for the copy.</source>
        <translation>Det er databasen selv. Vælg et andet navn til kopien.</translation>
    </message>
    <message>
        <source>The database file is not where it was. Put it back, or check the drive; what you write is kept.</source>
        <translation>Databasefilen er ikke længere på sin plads. Læg den tilbage, eller kontrollér drevet; det, du skriver, bevares.</translation>
    </message>
    <message>
        <source>The database file has been moved or replaced, so nothing was saved. What you wrote still stands; save it once more when the file is open again.</source>
        <translation>Databasefilen er blevet flyttet eller skiftet ud, så intet blev gemt. Det, du har skrevet, står her endnu; gem det igen, når filen er åben.</translation>
    </message>
    <message>
        <source>The changes up to number %1 are not those that were checked here before.</source>
        <translation>Ændringerne til og med nummer %1 er ikke de samme, som blev kontrolleret her tidligere.</translation>
    </message>
    <message>
        <source>The database file is damaged. Take a copy of it now, close Driftsråd on every machine, and open the newest copy in the folder “backups” beside it.</source>
        <translation>Databasefilen er beskadiget. Tag en kopi af den nu, luk Driftsråd på alle maskiner, og åbn den nyeste kopi i mappen »backups« ved siden af.</translation>
    </message>
    <message>
        <source>Somebody has changed this database outside Driftsråd: %1 Take a copy of it, and ask who has access to the file. “driftsraad check” lists all of it.</source>
        <translation>Nogen har ændret databasen uden om Driftsråd: %1 Tag en kopi af den, og find ud af, hvem der har adgang til filen. »driftsraad check« viser det hele.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes that were here when this database was last open are missing. If it was not put back from a copy on purpose, take a copy of it and look for the newer file.</source>
        <translation>
            <numerusform>%n ændring, som var her, da databasen sidst var åben, mangler. Hvis den ikke med vilje er lagt tilbage fra en kopi, så tag en kopi af den, og find den nyere fil.</numerusform>
            <numerusform>%n ændringer, som var her, da databasen sidst var åben, mangler. Hvis den ikke med vilje er lagt tilbage fra en kopi, så tag en kopi af den, og find den nyere fil.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database was opened for reading only. Changes are not possible.</source>
        <translation>Databasen er åbnet kun til læsning. Ændringer er ikke mulige.</translation>
    </message>
    <message>
        <source>%1 cannot be read here while it is open elsewhere. Ask for the right to write in its folder, or wait until it has been closed.</source>
        <translation>%1 kan ikke læses her, mens den er åben et andet sted. Bed om ret til at skrive i mappen, eller vent, til den er lukket.</translation>
    </message>
    <message>
        <source>Contract or responsibility is missing</source>
        <translation>Kontrakt eller ansvar mangler</translation>
    </message>
    <message>
        <source>No contract with KOMBIT</source>
        <translation>Ingen kontrakt med KOMBIT</translation>
    </message>
    <message>
        <source>KOMBIT&apos;s contracts</source>
        <translation>KOMBITs kontrakter</translation>
    </message>
    <message>
        <source>KOMBIT follows up on the suppliers</source>
        <translation>KOMBIT følger op på leverandørerne</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 er åben</translation>
    </message>
    <message>
        <source>No known fault</source>
        <translation>Ingen kendt fejl</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>drift</translation>
    </message>
    <message>
        <source>Contract and follow-up</source>
        <translation>Kontrakt og opfølgning</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>ejer</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>eskaleret</translation>
    </message>
    <message>
        <source>can be escalated</source>
        <translation>kan eskaleres</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities hit</source>
        <translation>
            <numerusform>%n kommune ramt</numerusform>
            <numerusform>%n kommuner ramt</numerusform>
        </translation>
    </message>
    <message>
        <source>The link from here failed</source>
        <translation>Forbindelsen herfra fejler</translation>
    </message>
    <message>
        <source>Fault since %1</source>
        <translation>Fejl siden kl. %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fejler</translation>
    </message>
    <message>
        <source>Feel the fault</source>
        <translation>Mærker fejlen</translation>
    </message>
    <message>
        <source>Shows the fault</source>
        <translation>Viser fejlen</translation>
    </message>
    <message>
        <source>Passes the fault on</source>
        <translation>Giver fejlen videre</translation>
    </message>
    <message>
        <source>Is needed</source>
        <translation>Bruges</translation>
    </message>
    <message>
        <source>Would be hit</source>
        <translation>Bliver ramt</translation>
    </message>
    <message>
        <source>Would be degraded</source>
        <translation>Bliver forringet</translation>
    </message>
    <message>
        <source>If this fails</source>
        <translation>Hvis den fejler</translation>
    </message>
    <message>
        <source>On another way</source>
        <translation>På en anden vej</translation>
    </message>
    <message>
        <source>Fault on %1 because of %2</source>
        <translation>Fejl på %1 pga. %2</translation>
    </message>
    <message>
        <source>Contracts and follow-up: %1</source>
        <translation>Kontrakter og opfølgning: %1</translation>
    </message>
    <message>
        <source>Contract in force</source>
        <translation>Kontrakt i kraft</translation>
    </message>
    <message>
        <source>No contract</source>
        <translation>Ingen kontrakt</translation>
    </message>
    <message>
        <source>Contract not yet in force</source>
        <translation>Kontrakten er ikke trådt i kraft</translation>
    </message>
    <message>
        <source>Contract ran out</source>
        <translation>Kontrakten er udløbet</translation>
    </message>
    <message>
        <source>Holds the contract</source>
        <translation>Har kontrakten</translation>
    </message>
    <message>
        <source>Write the figure as a number, for example %1.</source>
        <translation>Skriv tallet, for eksempel %1.</translation>
    </message>
    <message>
        <source>Add the link to %1</source>
        <translation>Tilføj forbindelsen til %1</translation>
    </message>
    <message>
        <source>Edit the link to %1</source>
        <translation>Redigér forbindelsen til %1</translation>
    </message>
    <message>
        <source>Edit the escalation %1</source>
        <translation>Redigér eskalationen %1</translation>
    </message>
    <message>
        <source>Graphviz answered with a drawing that cannot be read.</source>
        <translation>Graphviz svarede med en tegning, der ikke kan læses.</translation>
    </message>
    <message>
        <source>Graphviz took too long to lay out the drawing.</source>
        <translation>Graphviz var for længe om at tegne kæden.</translation>
    </message>
    <message>
        <source>Graphviz, which lays out the drawing, cannot be started.</source>
        <translation>Graphviz, som lægger tegningen, kan ikke startes.</translation>
    </message>
    <message>
        <source>Graphviz could not lay out the drawing.</source>
        <translation>Graphviz kunne ikke tegne kæden.</translation>
    </message>
    <message>
        <source>Graphviz, which lays out the drawing, is not installed on this computer.</source>
        <translation>Graphviz, som lægger tegningen, er ikke installeret på denne computer.</translation>
    </message>
    <message>
        <source>No chain is drawn for this solution.</source>
        <translation>Der er ikke tegnet en kæde for denne løsning.</translation>
    </message>
    <message>
        <source>The link is not in the solution&apos;s chain today.</source>
        <translation>Forbindelsen er ikke i løsningens kæde i dag.</translation>
    </message>
    <message>
        <source>Choose above what failed, or click the link in the drawing.</source>
        <translation>Vælg ovenfor, hvad der fejlede, eller klik på forbindelsen i tegningen.</translation>
    </message>
    <message>
        <source>Choose what failed before it is escalated.</source>
        <translation>Vælg, hvad der fejlede, før det eskaleres.</translation>
    </message>
    <message>
        <source>Escalate: %1</source>
        <translation>Eskalér: %1</translation>
    </message>
    <message>
        <source>Take up: %1</source>
        <translation>Løft: %1</translation>
    </message>
    <message>
        <source>Close the escalation: %1</source>
        <translation>Afslut eskalationen: %1</translation>
    </message>
    <message>
        <source>Remind: %1</source>
        <translation>Ryk: %1</translation>
    </message>
    <message>
        <source>New deadline: %1</source>
        <translation>Ny frist: %1</translation>
    </message>
    <message>
        <source>Put on the agenda: %1</source>
        <translation>Sæt på dagsordenen: %1</translation>
    </message>
    <message>
        <source>Take off the agenda: %1</source>
        <translation>Tag af dagsordenen: %1</translation>
    </message>
    <message>
        <source>Counts as downtime</source>
        <translation>Tæller som nedetid</translation>
    </message>
    <message>
        <source>Agreed time, but no downtime</source>
        <translation>Aftalt tid, men ikke nedetid</translation>
    </message>
    <message>
        <source>Availability rule</source>
        <translation>Regel for tilgængelighed</translation>
    </message>
    <message>
        <source>Weight of a partial outage</source>
        <translation>Vægt af delvist nedbrud</translation>
    </message>
    <message>
        <source>Weight of degraded service</source>
        <translation>Vægt af forringet drift</translation>
    </message>
    <message>
        <source>Planned windows</source>
        <translation>Servicevinduer</translation>
    </message>
    <message>
        <source>Notice of a planned window in working days</source>
        <translation>Varsel af servicevindue i arbejdsdage</translation>
    </message>
    <message>
        <source>Minutes of planned windows a month</source>
        <translation>Minutter til servicevinduer pr. måned</translation>
    </message>
    <message>
        <source>Third parties&apos; faults are excused</source>
        <translation>Tredjeparters fejl tæller ikke</translation>
    </message>
    <message>
        <source>KOMBIT&apos;s faults are excused</source>
        <translation>KOMBITs fejl tæller ikke</translation>
    </message>
    <message>
        <source>Municipalities&apos; faults are excused</source>
        <translation>Kommunernes fejl tæller ikke</translation>
    </message>
    <message>
        <source>Excused faults</source>
        <translation>Fejl, der ikke tæller</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Fault category</source>
        <translation>Fejlkategori</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Ur</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grænse</translation>
    </message>
    <message>
        <source>Limit outside the hours</source>
        <translation>Grænse uden for aftalt tid</translation>
    </message>
    <message>
        <source>Unit outside the hours</source>
        <translation>Enhed uden for aftalt tid</translation>
    </message>
    <message>
        <source>Warns at</source>
        <translation>Varsler ved</translation>
    </message>
    <message>
        <source>Calendar and hours</source>
        <translation>Kalender og tider</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Support hours</source>
        <translation>Supporttid</translation>
    </message>
    <message>
        <source>Clocks stand while at a third party</source>
        <translation>Urene står stille hos tredjepart</translation>
    </message>
    <message>
        <source>Every year on this date</source>
        <translation>Hvert år på denne dato</translation>
    </message>
    <message>
        <source>Every year, counted from Easter Sunday</source>
        <translation>Hvert år, regnet fra påskedag</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Én gang</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>Lukkedag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Days after Easter Sunday</source>
        <translation>Dage efter påskedag</translation>
    </message>
    <message>
        <source>Closes at minute of the day</source>
        <translation>Lukker ved minut på dagen</translation>
    </message>
    <message>
        <source>%1, every year as on %2</source>
        <translation>%1, hvert år som den %2</translation>
    </message>
    <message>
        <source>%1, %2 days before Easter Sunday</source>
        <translation>%1, %2 dage før påskedag</translation>
    </message>
    <message>
        <source>%1, %2 days after Easter Sunday</source>
        <translation>%1, %2 dage efter påskedag</translation>
    </message>
    <message>
        <source>These hours cannot be read for certain. Write them as “Mon-Fri 08:00-16:00” or “24/7”.</source>
        <translation>Tiderne kan ikke læses med sikkerhed. Skriv dem som »man-fre 08:00-16:00« eller »døgnet rundt«.</translation>
    </message>
    <message>
        <source>A weight is between 0 and 100 %.</source>
        <translation>En vægt er mellem 0 og 100 %.</translation>
    </message>
    <message>
        <source>The contract has a category %1 in this period already. Give the older one a last day first.</source>
        <translation>Kontrakten har allerede en kategori %1 i perioden. Giv først den ældre en sidste dag.</translation>
    </message>
    <message>
        <source>The contract already sets a limit for this category (%1, %2) in this period. Give the older one a last day first.</source>
        <translation>Kontrakten har allerede en frist for kategorien (%1, %2) i perioden. Giv først den ældre en sidste dag.</translation>
    </message>
    <message>
        <source>The contract has a calendar in this period already. Give the older one a last day first.</source>
        <translation>Kontrakten har allerede en kalender i perioden. Giv først den ældre en sidste dag.</translation>
    </message>
    <message>
        <source>The contract has a rule for availability in this period already. Give the older one a last day first.</source>
        <translation>Kontrakten har allerede en regel for tilgængelighed i perioden. Giv først den ældre en sidste dag.</translation>
    </message>
    <message>
        <source>The category belongs to another contract.</source>
        <translation>Kategorien hører til en anden kontrakt.</translation>
    </message>
    <message>
        <source>Write the category as the contract numbers it: A, 1.</source>
        <translation>Skriv kategorien, som kontrakten betegner den: A, 1.</translation>
    </message>
    <message>
        <source>The priority is a number from 1 to 4, or none.</source>
        <translation>Prioriteten er et tal fra 1 til 4 eller ingen.</translation>
    </message>
    <message>
        <source>The limit is more than 0.</source>
        <translation>Grænsen er større end 0.</translation>
    </message>
    <message>
        <source>A clock warns when more than 0 and at most 100 % of its limit are used.</source>
        <translation>Et ur varsler, når mere end 0 og højst 100 % af fristen er brugt.</translation>
    </message>
    <message>
        <source>The notice is between 0 and 250 working days.</source>
        <translation>Varslet er mellem 0 og 250 arbejdsdage.</translation>
    </message>
    <message>
        <source>Planned windows take between no time and the whole month.</source>
        <translation>Servicevinduer fylder mellem ingen tid og hele måneden.</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Skriv dagen.</translation>
    </message>
    <message>
        <source>The day lies between 100 days before and 250 days after Easter Sunday.</source>
        <translation>Dagen ligger mellem 100 dage før og 250 dage efter påskedag.</translation>
    </message>
    <message>
        <source>It closes at a time of the day.</source>
        <translation>Den lukker på et klokkeslæt.</translation>
    </message>
    <message>
        <source>Somebody has changed the entry meanwhile. Look at it again before you amend it.</source>
        <translation>En anden har ændret aftalen imens. Se på den igen, før du laver et tillæg.</translation>
    </message>
    <message>
        <source>An amendment counts from a day after the entry&apos;s first and not after its last.</source>
        <translation>Et tillæg gælder fra en dag efter aftalens første og senest fra dens sidste.</translation>
    </message>
    <message>
        <source>The municipalities were told at %1 and promised to hear more</source>
        <translation>Kommunerne fik besked %1 og blev lovet at høre mere</translation>
    </message>
    <message>
        <source>%1, category %2, which answers to priority %3</source>
        <translation>%1, kategori %2, der svarer til prioritet %3</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Kan ikke bruges</translation>
    </message>
    <message>
        <source>Partly unusable</source>
        <translation>Kan delvist ikke bruges</translation>
    </message>
    <message>
        <source>No outage</source>
        <translation>Intet nedbrud</translation>
    </message>
    <message>
        <source>Extent of the outage</source>
        <translation>Nedbruddets omfang</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Del af</translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation>Planlagt fra</translation>
    </message>
    <message>
        <source>Planned to</source>
        <translation>Planlagt til</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>Varslet</translation>
    </message>
    <message>
        <source>Municipalities informed</source>
        <translation>Kommunerne orienteret</translation>
    </message>
    <message>
        <source>Next update due</source>
        <translation>Næste opdatering senest</translation>
    </message>
    <message>
        <source>A planned window cannot end before it begins.</source>
        <translation>Et servicevindue kan ikke slutte, før det begynder.</translation>
    </message>
    <message>
        <source>An incident is not part of itself.</source>
        <translation>En hændelse er ikke en del af sig selv.</translation>
    </message>
    <message>
        <source>The incidents would be part of each other in a circle.</source>
        <translation>Hændelserne ville være dele af hinanden i ring.</translation>
    </message>
    <message>
        <source>The municipalities cannot have been told at a time that has not come yet.</source>
        <translation>Kommunerne kan ikke være orienteret på et tidspunkt, der ikke er kommet endnu.</translation>
    </message>
    <message>
        <source>The next update is later than this one.</source>
        <translation>Næste opdatering ligger efter denne.</translation>
    </message>
    <message>
        <source>The clocks began when the incident was reported, at %1. A pause cannot begin before.</source>
        <translation>Urene begyndte, da hændelsen blev meldt, %1. En pause kan ikke begynde før.</translation>
    </message>
    <message>
        <source>A pause tells what has happened; this time has not come yet.</source>
        <translation>En pause fortæller, hvad der er sket; tidspunktet er ikke kommet endnu.</translation>
    </message>
    <message>
        <source>The clocks stand already. End the open pause first.</source>
        <translation>Urene står allerede stille. Afslut først den åbne pause.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Venter på</translation>
    </message>
    <message>
        <source>Write when the pause begins.</source>
        <translation>Skriv, hvornår pausen begynder.</translation>
    </message>
    <message>
        <source>A pause cannot end before it begins.</source>
        <translation>En pause kan ikke slutte, før den begynder.</translation>
    </message>
    <message>
        <source>Write why the clocks stand.</source>
        <translation>Skriv, hvorfor urene står stille.</translation>
    </message>
    <message>
        <source>Say who is waited for.</source>
        <translation>Angiv, hvem der ventes på.</translation>
    </message>
    <message>
        <source>%1 is closed; its clocks do not run.</source>
        <translation>%1 er lukket; dens ure går ikke.</translation>
    </message>
    <message>
        <source>The pause has ended already.</source>
        <translation>Pausen er allerede slut.</translation>
    </message>
    <message>
        <source>The pause has been withdrawn.</source>
        <translation>Pausen er trukket tilbage.</translation>
    </message>
    <message>
        <source>Write why the pause is withdrawn.</source>
        <translation>Skriv, hvorfor pausen trækkes tilbage.</translation>
    </message>
    <message>
        <source>Pause begun</source>
        <translation>Pause begyndt</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>Pause slut</translation>
    </message>
    <message>
        <source>Pause corrected</source>
        <translation>Pause rettet</translation>
    </message>
    <message>
        <source>Pause withdrawn</source>
        <translation>Pause trukket tilbage</translation>
    </message>
    <message>
        <source>The clocks stand</source>
        <translation>Urene står stille</translation>
    </message>
    <message>
        <source>The clocks stand, waiting for %1</source>
        <translation>Urene står stille, venter på %1</translation>
    </message>
    <message>
        <source>The clocks run again</source>
        <translation>Urene går igen</translation>
    </message>
    <message>
        <source>A pause of the clocks was corrected</source>
        <translation>En pause blev rettet</translation>
    </message>
    <message>
        <source>A pause of the clocks was withdrawn</source>
        <translation>En pause blev trukket tilbage</translation>
    </message>
    <message>
        <source>A clock warns</source>
        <translation>Et ur varsler</translation>
    </message>
    <message>
        <source>The clock of an incident warns when this share of its limit is used, where the contract says nothing else</source>
        <translation>Hændelsens ur varsler, når denne del af fristen er brugt, hvor kontrakten ikke siger andet</translation>
    </message>
    <message>
        <source>Example data: categories, time limits and calendars</source>
        <translation>Eksempeldata: kategorier, frister og kalendere</translation>
    </message>
    <message>
        <source>Example data: a correction after an approval</source>
        <translation>Eksempeldata: en rettelse efter en godkendelse</translation>
    </message>
    <message>
        <source>Little time left</source>
        <translation>Lidt tid igen</translation>
    </message>
    <message>
        <source>Corrected since</source>
        <translation>Rettet siden</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 exceeded</source>
        <translation>%1 · %2 · %3 overskredet</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 runs out</source>
        <translation>%1 · %2 · %3 er ved at udløbe</translation>
    </message>
    <message>
        <source>%1: the approved availability of %2 was corrected</source>
        <translation>%1: den godkendte tilgængelighed for %2 er rettet siden</translation>
    </message>
    <message>
        <source>Approved with %1, today %2</source>
        <translation>Godkendt med %1, i dag %2</translation>
    </message>
    <message>
        <source>Approved months</source>
        <translation>Godkendte måneder</translation>
    </message>
    <message>
        <source>Clocks of incidents</source>
        <translation>Hændelsers ure</translation>
    </message>
    <message>
        <source>Approved availability</source>
        <translation>Godkendt tilgængelighed</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Månedsrapport</translation>
    </message>
    <message>
        <source>Service time in minutes</source>
        <translation>Driftstid i minutter</translation>
    </message>
    <message>
        <source>Agreed time in minutes</source>
        <translation>Aftalt tid i minutter</translation>
    </message>
    <message>
        <source>Downtime in millionths of a minute</source>
        <translation>Nedetid i milliontedele minut</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Foreløbig</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Beregning</translation>
    </message>
    <message>
        <source>The supplier reports %1, which is %2 minutes of downtime</source>
        <translation>Leverandøren rapporterer %1, hvilket er %2 minutters nedetid</translation>
    </message>
    <message>
        <source>%1 minutes of the downtime above are not in the supplier&apos;s figure</source>
        <translation>%1 minutter af nedetiden ovenfor er ikke med i leverandørens tal</translation>
    </message>
    <message>
        <source>%1 minutes of the supplier&apos;s downtime have no registered incident</source>
        <translation>%1 minutter af leverandørens nedetid har ingen registreret hændelse</translation>
    </message>
    <message>
        <source>The incidents give the same</source>
        <translation>Hændelserne giver det samme</translation>
    </message>
    <message>
        <source>Neither the contract nor the solution states its service hours so that they can be reckoned with</source>
        <translation>Hverken kontrakten eller løsningen angiver driftstiden, så der kan regnes med den</translation>
    </message>
    <message>
        <source>Measured as %1 says</source>
        <translation>Målt, som %1 siger</translation>
    </message>
    <message>
        <source>As it was approved on %1</source>
        <translation>Som den blev godkendt %1</translation>
    </message>
    <message>
        <source>Approved with %1; the incidents now give %2. Take it up with the supplier, or withdraw the approval and approve the month anew.</source>
        <translation>Godkendt med %1; hændelserne giver nu %2. Tag det op med leverandøren, eller træk godkendelsen tilbage og godkend måneden igen.</translation>
    </message>
    <message>
        <source>Fault categories</source>
        <translation>Fejlkategorier</translation>
    </message>
    <message>
        <source>for priority %1</source>
        <translation>for prioritet %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Frister</translation>
    </message>
    <message>
        <source>outside the hours %1</source>
        <translation>uden for åbningstiden %1</translation>
    </message>
    <message>
        <source>warns at %1</source>
        <translation>advarer ved %1</translation>
    </message>
    <message>
        <source>The solution&apos;s hours</source>
        <translation>Løsningens driftstid</translation>
    </message>
    <message>
        <source>%1, support %2</source>
        <translation>%1, support %2</translation>
    </message>
    <message numerus="yes">
        <source>%n closing days of its own</source>
        <translation>
            <numerusform>%n egen lukkedag</numerusform>
            <numerusform>%n egne lukkedage</numerusform>
        </translation>
    </message>
    <message>
        <source>clocks stand at a third party</source>
        <translation>urene står hos tredjepart</translation>
    </message>
    <message>
        <source>Partial outage %1, degraded %2</source>
        <translation>Delvist nedbrud %1, forringet drift %2</translation>
    </message>
    <message>
        <source>planned windows: %1</source>
        <translation>servicevinduer: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n working days&apos; notice</source>
        <translation>
            <numerusform>%n arbejdsdags varsel</numerusform>
            <numerusform>%n arbejdsdages varsel</numerusform>
        </translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Brugt</translation>
    </message>
    <message>
        <source>Pause the clocks of %1</source>
        <translation>Sæt urene for %1 på pause</translation>
    </message>
    <message>
        <source>End the pause of %1</source>
        <translation>Afslut pausen for %1</translation>
    </message>
    <message>
        <source>Correct a pause of %1</source>
        <translation>Ret en pause for %1</translation>
    </message>
    <message>
        <source>Withdraw a pause of %1</source>
        <translation>Træk en pause for %1 tilbage</translation>
    </message>
    <message>
        <source>Write days and times, for example “Mon-Fri 8-16; Sat 9-12” or “24/7”.</source>
        <translation>Skriv dage og klokkeslæt, for eksempel »man-fre 8-16; lør 9-12« eller »døgnet rundt«.</translation>
    </message>
    <message>
        <source>Add the fault category %1</source>
        <translation>Tilføj fejlkategorien %1</translation>
    </message>
    <message>
        <source>Edit the fault category %1</source>
        <translation>Redigér fejlkategorien %1</translation>
    </message>
    <message>
        <source>Add a time limit</source>
        <translation>Tilføj en frist</translation>
    </message>
    <message>
        <source>Edit a time limit</source>
        <translation>Redigér en frist</translation>
    </message>
    <message>
        <source>Add an availability rule</source>
        <translation>Tilføj en tilgængelighedsregel</translation>
    </message>
    <message>
        <source>Edit an availability rule</source>
        <translation>Redigér en tilgængelighedsregel</translation>
    </message>
    <message>
        <source>Add calendar and hours</source>
        <translation>Tilføj kalender og åbningstider</translation>
    </message>
    <message>
        <source>Edit calendar and hours</source>
        <translation>Redigér kalender og åbningstider</translation>
    </message>
    <message>
        <source>Write a share from 0 to 100 %, for example 50 %.</source>
        <translation>Skriv en andel fra 0 til 100 %, for eksempel 50 %.</translation>
    </message>
    <message>
        <source>Write a whole number, for example 4.</source>
        <translation>Skriv et helt tal, for eksempel 4.</translation>
    </message>
    <message>
        <source>Write the time as 12:00, or leave it empty.</source>
        <translation>Skriv klokkeslættet som 12:00, eller lad feltet stå tomt.</translation>
    </message>
    <message>
        <source>Downtime by its weight</source>
        <translation>Nedetid efter vægt</translation>
    </message>
    <message>
        <source>No grouping</source>
        <translation>Ingen gruppering</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>Ingen leverandør</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Prioritet %1</translation>
    </message>
    <message>
        <source>Linked incident</source>
        <translation>Tilknyttet hændelse</translation>
    </message>
    <message>
        <source>Row of an incident list</source>
        <translation>Række i en hændelsesliste</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>Nummer i listen</translation>
    </message>
    <message>
        <source>Reading of an incident list</source>
        <translation>Læsning af en hændelsesliste</translation>
    </message>
    <message>
        <source>Incident template</source>
        <translation>Hændelsesskabelon</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Giv skabelonen et navn.</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Alle tider</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Denne måned</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>Last three months</source>
        <translation>Seneste tre måneder</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Gemt filter</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>Gemt af</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Delt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Grupperet efter</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>Giv filteret et navn.</translation>
    </message>
    <message>
        <source>%1 saved the filter %2, and only %1 can remove it.</source>
        <translation>%1 har gemt filteret %2, og kun %1 kan fjerne det.</translation>
    </message>
    <message>
        <source>Board: at most in New</source>
        <translation>Tavle: højst i Ny</translation>
    </message>
    <message>
        <source>Board: at most in Under investigation</source>
        <translation>Tavle: højst i Under udredning</translation>
    </message>
    <message>
        <source>Board: at most in At third party</source>
        <translation>Tavle: højst i Hos tredjepart</translation>
    </message>
    <message>
        <source>Board: at most in Resolved</source>
        <translation>Tavle: højst i Løst</translation>
    </message>
    <message>
        <source>The board says so when more incidents are new; 0 is no limit</source>
        <translation>Tavlen siger til, når flere hændelser er nye; 0 er ingen grænse</translation>
    </message>
    <message>
        <source>The board says so when more incidents are under investigation; 0 is no limit</source>
        <translation>Tavlen siger til, når flere hændelser er under udredning; 0 er ingen grænse</translation>
    </message>
    <message>
        <source>The board says so when more incidents are at a third party; 0 is no limit</source>
        <translation>Tavlen siger til, når flere hændelser er hos tredjepart; 0 er ingen grænse</translation>
    </message>
    <message>
        <source>The board says so when more incidents are resolved and not closed; 0 is no limit</source>
        <translation>Tavlen siger til, når flere hændelser er løst og ikke lukket; 0 er ingen grænse</translation>
    </message>
    <message>
        <source>Save the filter %1</source>
        <translation>Gem filteret %1</translation>
    </message>
    <message>
        <source>Remove the saved filter %1</source>
        <translation>Fjern det gemte filter %1</translation>
    </message>
    <message>
        <source>The register has no organisation %1. Add it first, or correct the name.</source>
        <translation>Registeret har ingen organisation %1. Opret den først, eller ret navnet.</translation>
    </message>
    <message>
        <source>Write the time as 23-11-2026 10:24.</source>
        <translation>Skriv tidspunktet som 23-11-2026 10:24.</translation>
    </message>
    <message>
        <source>%1 is not a word that the program knows here. Correct it, or leave the column out.</source>
        <translation>%1 er ikke et ord, som programmet kender her. Ret det, eller udelad kolonnen.</translation>
    </message>
    <message>
        <source>This looks like a CPR number, which the program never keeps. Take it out of the file.</source>
        <translation>Det ligner et CPR-nummer, som programmet aldrig gemmer. Fjern det fra filen.</translation>
    </message>
    <message>
        <source>The database has changed meanwhile. Look at the preview again, then import.</source>
        <translation>Databasen er ændret imens. Se forhåndsvisningen igen, og importér så.</translation>
    </message>
    <message>
        <source>The responsibility matrix has %1 for “%2” of %3.</source>
        <translation>Ansvarsmatricen har %1 for »%2« på %3.</translation>
    </message>
    <message>
        <source>The responsibility matrix names nobody for %1 of this solution.</source>
        <translation>Ansvarsmatricen nævner ingen for %1 på denne løsning.</translation>
    </message>
    <message>
        <source>An incident is not linked to itself.</source>
        <translation>En hændelse knyttes ikke til sig selv.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n incidents</source>
        <translation>
            <numerusform>Ændr %n hændelse</numerusform>
            <numerusform>Ændr %n hændelser</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 rows are copied at once. Choose fewer, or export the table.</source>
        <translation>Højst %1 rækker kopieres på én gang. Vælg færre, eller eksportér tabellen.</translation>
    </message>
    <message>
        <source>The file has no row of headings that an incident list has, such as title, solution and reported. Write them in the first row.</source>
        <translation>Filen har ingen række med overskrifter, som en hændelsesliste har, fx titel, løsning og meldt. Skriv dem i første række.</translation>
    </message>
    <message>
        <source>Import the incident list %1</source>
        <translation>Importér hændelseslisten %1</translation>
    </message>
    <message>
        <source>Save the incident template %1</source>
        <translation>Gem hændelsesskabelonen %1</translation>
    </message>
    <message>
        <source>Remove the incident template %1</source>
        <translation>Fjern hændelsesskabelonen %1</translation>
    </message>
    <message>
        <source>Make %1 part of %2</source>
        <translation>Gør %1 til en del af %2</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>Tilknyt %1 til %2</translation>
    </message>
    <message>
        <source>Let %1 stand on its own</source>
        <translation>Lad %1 stå alene</translation>
    </message>
    <message>
        <source>Remove the link between %1 and %2</source>
        <translation>Fjern tilknytningen mellem %1 og %2</translation>
    </message>
    <message>
        <source>Say on which solution the fault shows, like --solution NemRefusion.</source>
        <translation>Sig, hvilken løsning fejlen viser sig i, fx --solution NemRefusion.</translation>
    </message>
    <message>
        <source>There is no link called %1. The chain has: %2.</source>
        <translation>Der er ingen forbindelse, der hedder %1. Kæden har: %2.</translation>
    </message>
    <message>
        <source>%1 means several links: %2.</source>
        <translation>%1 kan være flere forbindelser: %2.</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Hvad fejlede</translation>
    </message>
    <message>
        <source>The link that failed</source>
        <translation>Forbindelsen, der fejlede</translation>
    </message>
    <message>
        <source>What failed is not part of the chain of %1 today.</source>
        <translation>Det, der fejlede, er ikke en del af kæden for %1 i dag.</translation>
    </message>
    <message>
        <source>What failed was named</source>
        <translation>Det er angivet, hvad der fejlede</translation>
    </message>
    <message>
        <source>Say what failed behind %1</source>
        <translation>Angiv, hvad der fejlede i %1</translation>
    </message>
    <message>
        <source>%1 follows on %2</source>
        <translation>%1 tager over den %2</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Derefter</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Write automatic, option or none.</source>
        <translation>Skriv automatisk, option eller ingen.</translation>
    </message>
    <message>
        <source>Write controller, processor or sub-processor.</source>
        <translation>Skriv dataansvarlig, databehandler eller underdatabehandler.</translation>
    </message>
    <message>
        <source>%1 has no role above in the solution, or more than one. Import that row first, or choose it in the register.</source>
        <translation>%1 har ingen rolle ovenfor i løsningen, eller mere end én. Importér den række først, eller vælg rollen i registeret.</translation>
    </message>
    <message>
        <source>Say which contract it is a party of.</source>
        <translation>Skriv, hvilken kontrakt det er en part i.</translation>
    </message>
    <message>
        <source>Say which solution the role is in.</source>
        <translation>Skriv, hvilken løsning rollen hører til.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Fornyelse</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the database file in it.</source>
        <translation>%1 er en mappe. Vælg databasefilen i den.</translation>
    </message>
    <message>
        <source>New fault</source>
        <translation>Ny fejl</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Opdatering</translation>
    </message>
    <message>
        <source>Operation restored</source>
        <translation>Driften er genoprettet</translation>
    </message>
    <message>
        <source>Operations notice</source>
        <translation>Driftsmeddelelse</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Published where</source>
        <translation>Udsendt hvor</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Udsendt</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Udsendt af</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Retter</translation>
    </message>
    <message>
        <source>Text of notices</source>
        <translation>Standardtekst til driftsmeddelelser</translation>
    </message>
    <message>
        <source>A notice corrects one about the same incident only.</source>
        <translation>En driftsmeddelelse retter kun en anden om den samme hændelse.</translation>
    </message>
    <message>
        <source>The notice has been corrected already. Correct the newer one.</source>
        <translation>Driftsmeddelelsen er allerede rettet. Ret den nyere.</translation>
    </message>
    <message>
        <source>Write both a subject and a text.</source>
        <translation>Skriv både emne og tekst.</translation>
    </message>
    <message>
        <source>%1 is not filled in.</source>
        <translation>%1 er ikke udfyldt.</translation>
    </message>
    <message>
        <source>The text holds what looks like a CPR number. It must not be published.</source>
        <translation>Teksten indeholder noget, der ligner et CPR-nummer. Det må ikke offentliggøres.</translation>
    </message>
    <message>
        <source>Write the subject.</source>
        <translation>Skriv emnet.</translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation>Skriv teksten.</translation>
    </message>
    <message>
        <source>Write where it is published.</source>
        <translation>Skriv, hvor den er udsendt.</translation>
    </message>
    <message>
        <source>The time of publishing has not come yet.</source>
        <translation>Tidspunktet for udsendelsen er ikke kommet endnu.</translation>
    </message>
    <message>
        <source>The next update must be later than the publishing.</source>
        <translation>Næste opdatering skal ligge efter udsendelsen.</translation>
    </message>
    <message>
        <source>Somebody has made a text of her own for %1 meanwhile. Look at it first.</source>
        <translation>En anden har i mellemtiden skrevet en egen tekst til %1. Se på den først.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities</source>
        <translation>
            <numerusform>%n kommune</numerusform>
            <numerusform>%n kommuner</numerusform>
        </translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>løsning</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioritet</translation>
    </message>
    <message>
        <source>state</source>
        <translation>status</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>årsag</translation>
    </message>
    <message>
        <source>since</source>
        <translation>tidspunkt</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>genoprettet</translation>
    </message>
    <message>
        <source>from</source>
        <translation>fra</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>berørte</translation>
    </message>
    <message>
        <source>description</source>
        <translation>beskrivelse</translation>
    </message>
    <message>
        <source>next update</source>
        <translation>næste opdatering</translation>
    </message>
    <message>
        <source>Fault on {solution}</source>
        <translation>Fejl på {løsning}</translation>
    </message>
    <message>
        <source>Update on the fault on {solution}</source>
        <translation>Opdatering om fejlen på {løsning}</translation>
    </message>
    <message>
        <source>{solution} is in operation again</source>
        <translation>{løsning} er i drift igen</translation>
    </message>
    <message>
        <source>Planned window on {solution}</source>
        <translation>Servicevindue på {løsning}</translation>
    </message>
    <message>
        <source>Only what a person wrote can be corrected.</source>
        <translation>Kun det, en person har skrevet, kan rettes.</translation>
    </message>
    <message>
        <source>The entry has been corrected already. Correct the newer one.</source>
        <translation>Linjen er allerede rettet. Ret den nyere.</translation>
    </message>
    <message>
        <source>Notice to the municipalities: %1</source>
        <translation>Driftsmeddelelse til kommunerne: %1</translation>
    </message>
    <message>
        <source>Update promised</source>
        <translation>Besked lovet</translation>
    </message>
    <message>
        <source>Operations notices</source>
        <translation>Driftsmeddelelser</translation>
    </message>
    <message>
        <source>Correct an entry in the timeline of %1</source>
        <translation>Ret en linje i forløbet for %1</translation>
    </message>
    <message>
        <source>Register a notice to the municipalities about %1</source>
        <translation>Registrér en driftsmeddelelse om %1</translation>
    </message>
    <message>
        <source>Use the program&apos;s own text for notices of the kind %1</source>
        <translation>Brug programmets egen tekst til driftsmeddelelser af typen %1</translation>
    </message>
    <message>
        <source>Change the text of notices of the kind %1</source>
        <translation>Ret teksten til driftsmeddelelser af typen %1</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>Rettelse: %1</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>A fault has been found on {solution}: {title}.

Since: {since}
Affected municipalities: {affected}
Priority: {priority}

The fault is being looked into.
Next update: {next update}

Reference: {reference}</source>
        <translation>Der er konstateret en fejl på {løsning}: {titel}.

Siden: {tidspunkt}
Berørte kommuner: {berørte}
Prioritet: {prioritet}

Fejlen undersøges.
Næste opdatering senest: {næste opdatering}

Sagsnummer: {nummer}</translation>
    </message>
    <message>
        <source>The fault on {solution} is not restored yet: {title}.

State: {state}
Cause: {cause}
Since: {since}
Affected municipalities: {affected}

Next update: {next update}

Reference: {reference}</source>
        <translation>Fejlen på {løsning} er endnu ikke rettet: {titel}.

Status: {status}
Årsag: {årsag}
Siden: {tidspunkt}
Berørte kommuner: {berørte}

Næste opdatering senest: {næste opdatering}

Sagsnummer: {nummer}</translation>
    </message>
    <message>
        <source>The fault on {solution} is restored: {title}.

Since: {since}
Restored: {restored}
Cause: {cause}
Affected municipalities: {affected}

Next update: {next update}

Reference: {reference}</source>
        <translation>Fejlen på {løsning} er rettet: {titel}.

Siden: {tidspunkt}
Genoprettet: {genoprettet}
Årsag: {årsag}
Berørte kommuner: {berørte}

Næste opdatering senest: {næste opdatering}

Sagsnummer: {nummer}</translation>
    </message>
    <message>
        <source>{solution} cannot be used during a planned window: {title}.

From: {from}
To: {to}
Affected municipalities: {affected}

{description}

Reference: {reference}</source>
        <translation>{løsning} kan ikke bruges under et planlagt servicevindue: {titel}.

Fra: {fra}
Til: {til}
Berørte kommuner: {berørte}

{beskrivelse}

Sagsnummer: {nummer}</translation>
    </message>
    <message>
        <source>There is no incident with the number %1.</source>
        <translation>Der er ingen hændelse med nummeret %1.</translation>
    </message>
    <message>
        <source>Say which incident, like --reference H-214.</source>
        <translation>Angiv hvilken hændelse, fx --reference H-214.</translation>
    </message>
    <message>
        <source>Say the first and the last day, like --from 2026-10-01 --to 2026-10-31.</source>
        <translation>Angiv første og sidste dag, fx --from 2026-10-01 --to 2026-10-31.</translation>
    </message>
    <message>
        <source>Say one report: matrix, monthly, contracts, roles, chain, incident or incidents.</source>
        <translation>Angiv én rapport: matrix, monthly, contracts, roles, chain, incident eller incidents.</translation>
    </message>
    <message>
        <source>Example data: deviations from the standard</source>
        <translation>Eksempeldata: afvigelser fra standarden</translation>
    </message>
    <message>
        <source>%1. Reason: %2</source>
        <translation>%1. Begrundelse: %2</translation>
    </message>
    <message>
        <source>A planned window needs its beginning and its end.</source>
        <translation>Et servicevindue skal have en begyndelse og en slutning.</translation>
    </message>
    <message>
        <source>No contract in force says how early a planned window must be announced.</source>
        <translation>Ingen gældende kontrakt siger, hvor tidligt et servicevindue skal varsles.</translation>
    </message>
    <message>
        <source>%1 asks for no notice of planned windows.</source>
        <translation>%1 kræver ikke varsel af servicevinduer.</translation>
    </message>
    <message numerus="yes">
        <source>Announced %1, in time: %n working days are agreed, the last day was %2.</source>
        <translation>
            <numerusform>Varslet %1, i tide: der er aftalt %n arbejdsdag, sidste dag var %2.</numerusform>
            <numerusform>Varslet %1, i tide: der er aftalt %n arbejdsdage, sidste dag var %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Announced %1, too late: %n working days are agreed, the last day was %2. The window counts as downtime.</source>
        <translation>
            <numerusform>Varslet %1, for sent: der er aftalt %n arbejdsdag, sidste dag var %2. Servicevinduet tæller som nedetid.</numerusform>
            <numerusform>Varslet %1, for sent: der er aftalt %n arbejdsdage, sidste dag var %2. Servicevinduet tæller som nedetid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not announced yet: %n working days are agreed, the last day is %1.</source>
        <translation>
            <numerusform>Ikke varslet endnu: der er aftalt %n arbejdsdag, sidste dag er %1.</numerusform>
            <numerusform>Ikke varslet endnu: der er aftalt %n arbejdsdage, sidste dag er %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days of notice are agreed, and no day is early enough.</source>
        <translation>
            <numerusform>Der er aftalt %n arbejdsdags varsel, og ingen dag er tidlig nok.</numerusform>
            <numerusform>Der er aftalt %n arbejdsdages varsel, og ingen dag er tidlig nok.</numerusform>
        </translation>
    </message>
    <message>
        <source>Example data: templates and filters</source>
        <translation>Eksempeldata: skabeloner og filtre</translation>
    </message>
    <message>
        <source>Nothing of %1 is new; nothing was changed.</source>
        <translation>Intet i %1 er nyt; intet blev ændret.</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents taken in from %1.</source>
        <translation>
            <numerusform>%n hændelse taget ind fra %1.</numerusform>
            <numerusform>%n hændelser taget ind fra %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed in the imported list, without a cause</source>
        <translation>Lukket i den indlæste liste uden en årsag</translation>
    </message>
    <message>
        <source>No incident was taken in from %1; nothing was changed. Correct what is said below, and import it again.</source>
        <translation>Ingen hændelse er indlæst fra %1; intet blev ændret. Ret det, der står herunder, og indlæs filen igen.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start Driftsråd from a desktop, or see “driftsraad --help” for what it does without one.</source>
        <translation>Der er ingen skærm at åbne et vindue på. Start Driftsråd fra et skrivebord, eller se »driftsraad --help« for det, programmet kan uden.</translation>
    </message>
    <message>
        <source>The link cannot be deleted: %1 names it as what failed. Give the link a last day instead, or choose something else there.</source>
        <translation>Forbindelsen kan ikke slettes: %1 nævner den som det, der fejlede. Giv i stedet forbindelsen en sidste dag, eller vælg noget andet i hændelsen.</translation>
    </message>
    <message>
        <source>The component cannot be deleted: %1 names it or one of its links as what failed. Give its links a last day instead, or choose something else there.</source>
        <translation>Komponenten kan ikke slettes: %1 nævner den eller en af dens forbindelser som det, der fejlede. Giv i stedet dens forbindelser en sidste dag, eller vælg noget andet i hændelsen.</translation>
    </message>
    <message>
        <source>Follows up on faults</source>
        <translation>Følger op på fejl</translation>
    </message>
    <message>
        <source>%1 is the task that follows up on faults. Take the mark from it first.</source>
        <translation>%1 er den opgave, der følger op på fejl. Fjern først mærket dér.</translation>
    </message>
    <message>
        <source>%1, by the terms that count from %2 on</source>
        <translation>%1, efter de vilkår, der gælder fra %2</translation>
    </message>
    <message>
        <source>%1.%2 s</source>
        <translation>%1,%2 s</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>højst %1</translation>
    </message>
    <message>
        <source>%1 answers in %2; along the slowest route %3</source>
        <translation>%1 svarer på %2; ad den langsomste vej %3</translation>
    </message>
    <message>
        <source>%1 promises an answer in %2, but the slowest route below takes %3.</source>
        <translation>%1 lover svar på %2, men den langsomste vej bag tager %3.</translation>
    </message>
    <message>
        <source>Write a day like 2026-06-01.</source>
        <translation>Skriv en dag som 2026-06-01.</translation>
    </message>
    <message>
        <source>Note in the timeline</source>
        <translation>Notat i forløbet</translation>
    </message>
    <message>
        <source>The register has no solution %1. Say which one it is, add it to the register, or correct the name.</source>
        <translation>Registeret har ingen it-løsning %1. Angiv, hvilken det er, tilføj den i registeret, eller ret navnet.</translation>
    </message>
    <message numerus="yes">
        <source>All %n municipalities of the register</source>
        <translation>
            <numerusform>Registerets ene kommune</numerusform>
            <numerusform>Alle %n kommuner i registeret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities without their names; the number comes into the timeline</source>
        <translation>
            <numerusform>%n kommune uden navn; antallet kommer i forløbet</numerusform>
            <numerusform>%n kommuner uden navne; antallet kommer i forløbet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no municipality that the register knows. Correct the name, or leave the column out.</source>
        <translation>%1 er ikke en kommune, som registeret kender. Ret navnet, eller udelad kolonnen.</translation>
    </message>
    <message>
        <source>This time has not come yet. Correct the date.</source>
        <translation>Det tidspunkt er ikke kommet endnu. Ret datoen.</translation>
    </message>
    <message>
        <source>The list has no time of day for the report; it counts from 00:00</source>
        <translation>Listen har intet klokkeslæt for meldingen; den tæller fra kl. 00:00</translation>
    </message>
    <message>
        <source>Comes under investigation; hand it to the third party with the time of the answer</source>
        <translation>Kommer under udredning; overdrag den til tredjeparten med svarfristen</translation>
    </message>
    <message>
        <source>The row does not say when the incident was reported. Write it, or say which column has it.</source>
        <translation>Rækken siger ikke, hvornår hændelsen blev meldt. Skriv det, eller angiv, hvilken kolonne der har det.</translation>
    </message>
    <message>
        <source>From %1 on as %2 says</source>
        <translation>Fra %1, som %2 siger</translation>
    </message>
    <message>
        <source>From %1 on without a contract, by the solution&apos;s own hours</source>
        <translation>Fra %1 uden kontrakt, efter løsningens egen åbningstid</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents updated from %1.</source>
        <translation>
            <numerusform>%n hændelse opdateret fra %1.</numerusform>
            <numerusform>%n hændelser opdateret fra %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as it is: %1, %2: %3, in the list %4. --replace takes the list&apos;s.</source>
        <translation>Ikke ændret: %1, %2: %3, i listen %4. Med --replace gælder listen.</translation>
    </message>
    <message>
        <source>Affected municipalities in the list: %1</source>
        <translation>Berørte kommuner ifølge listen: %1</translation>
    </message>
    <message>
        <source>The list does not say when it was resolved; it counts as resolved when it was reported</source>
        <translation>Listen siger ikke, hvornår den blev løst; den regnes for løst, da den blev meldt</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Ikke registreret</translation>
    </message>
    <message>
        <source>Nobody has recorded when it was done, so it counts neither as kept nor as exceeded</source>
        <translation>Ingen har registreret, hvornår det skete; fristen tæller derfor hverken som overholdt eller overskredet</translation>
    </message>
    <message>
        <source>Nothing that %1 runs on is drawn, so nobody is known to promise anything.</source>
        <translation>Der er ikke tegnet noget, som %1 kører på, så ingen vides at love noget.</translation>
    </message>
    <message>
        <source>%1 is open %2; together %3</source>
        <translation>%1 er åben %2; tilsammen %3</translation>
    </message>
    <message>
        <source>%1 stand in for each other: one of them is open %2; together %3</source>
        <translation>%1 kan erstatte hinanden: en af dem er åben %2; tilsammen %3</translation>
    </message>
    <message>
        <source>%1 holds no contract on %2 in %3; by the register %4 delivers it.</source>
        <translation>%1 har ingen kontrakt om %2 i %3; ifølge registret leverer %4 løsningen.</translation>
    </message>
    <message>
        <source>Your changes are saved in the database. Only today&apos;s copy of it could not be made, because the disk has no room for it: make room, or save a copy elsewhere.</source>
        <translation>Dine ændringer er gemt i databasen. Kun dagens kopi af den kunne ikke laves, fordi disken ikke har plads til den: gør plads, eller gem en kopi et andet sted.</translation>
    </message>
    <message>
        <source>Your changes are saved in the database. Only today&apos;s copy of it could not be made, because the folder “backups” beside it cannot be written in: ask for access, or save a copy elsewhere.</source>
        <translation>Dine ændringer er gemt i databasen. Kun dagens kopi af den kunne ikke laves, fordi der ikke kan skrives i mappen »backups« ved siden af den: bed om adgang, eller gem en kopi et andet sted.</translation>
    </message>
    <message>
        <source>Your changes are saved in the database. Only today&apos;s copy of it could not be made: %1</source>
        <translation>Dine ændringer er gemt i databasen. Kun dagens kopi af den kunne ikke laves: %1</translation>
    </message>
    <message>
        <source>The option %1 belongs to a command. “driftsraad --help” says to which.</source>
        <translation>%1 hører til en kommando. »driftsraad --help« siger hvilken.</translation>
    </message>
    <message>
        <source>“driftsraad %1” has no option %2.</source>
        <translation>»driftsraad %1« kender ikke %2.</translation>
    </message>
    <message>
        <source>“driftsraad %1” has no option %2; it has %3.</source>
        <translation>»driftsraad %1« kender ikke %2; den kender %3.</translation>
    </message>
    <message>
        <source>Say one database to open; %1 is one too many.</source>
        <translation>Skriv én database, der skal åbnes; %1 er én for meget.</translation>
    </message>
    <message>
        <source>The command line (%1)</source>
        <translation>Kommandolinjen (%1)</translation>
    </message>
    <message>
        <source>Nothing was imported. %1
Say --supplier where it is somebody else&apos;s report, or --anyway to take it in as it is.</source>
        <translation>Intet blev indlæst. %1
Skriv --supplier, hvis rapporten er en andens, eller --anyway for at indlæse den, som den er.</translation>
    </message>
    <message>
        <source>Nothing was imported. The report on %1 for %2 is already here with other figures. Say --replace to take the file&apos;s, or --keep to leave that month as it is.</source>
        <translation>Intet blev indlæst. Rapporten om %1 for %2 findes allerede med andre tal. Skriv --replace for at bruge filens tal, eller --keep for at lade måneden stå.</translation>
    </message>
    <message>
        <source>Written into the timeline as they stand, since no field holds them: %1</source>
        <translation>Skrevet i tidslinjen, som de står, fordi intet felt rummer dem: %1</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Udeladte kolonner: %1</translation>
    </message>
    <message>
        <source>There is nothing to report for %1: no figures, no incidents, and no report was expected. No paper was written.</source>
        <translation>Der er intet at rapportere for %1: ingen tal, ingen hændelser, og ingen rapport var ventet. Der blev ikke skrevet noget papir.</translation>
    </message>
    <message>
        <source>%1, renewed since %2</source>
        <translation>%1, forlænget siden %2</translation>
    </message>
    <message>
        <source>Report the fault to %1 and agree when the answer is due; or escalate it to KOMBIT with a reason.</source>
        <translation>Meld fejlen til %1, og aftal en svarfrist, eller eskalér til KOMBIT med en begrundelse.</translation>
    </message>
    <message>
        <source>%1 operates its system itself.</source>
        <translation>%1 driver selv sit system.</translation>
    </message>
    <message>
        <source>Not measurable</source>
        <translation>Ikke målbar</translation>
    </message>
    <message>
        <source>Nothing was agreed in the month that could be measured.</source>
        <translation>I måneden er der ikke aftalt noget, der kan måles.</translation>
    </message>
    <message>
        <source>There is no table %1; “driftsraad export list” names them all.</source>
        <translation>Der er ingen tabel, der hedder %1; »driftsraad export list« nævner dem alle.</translation>
    </message>
    <message>
        <source>Nothing of %1 was taken in; what was here was kept.</source>
        <translation>Intet fra %1 blev indlæst; det, der stod her, er beholdt.</translation>
    </message>
    <message>
        <source>The option %1 is given twice. Give it once.</source>
        <translation>Tilvalget %1 er angivet to gange. Angiv det én gang.</translation>
    </message>
    <message>
        <source>There is nothing to report for %1: what the database knows begins with %2. No paper was written.</source>
        <translation>Der er intet at rapportere for %1: databasens tal, hændelser og rapporter begynder i %2. Der er ikke skrevet nogen rapport.</translation>
    </message>
    <message>
        <source>%1 · %2 · the municipalities wait to hear more</source>
        <translation>%1 · %2 · giv kommunerne besked igen</translation>
    </message>
    <message>
        <source>Notice for that end had to be there on %1. None is registered, so it goes on to %2.</source>
        <translation>Opsigelse til det udløb skulle være fremme senest %1. Der er ikke registreret nogen, så den fortsætter til %2.</translation>
    </message>
    <message>
        <source>Renews itself after %1 unless notice is given by %2</source>
        <translation>Fornyes efter %1, hvis den ikke opsiges senest %2</translation>
    </message>
    <message>
        <source>Renews itself after %1, no notice stated</source>
        <translation>Fornyes efter %1; intet varsel er angivet</translation>
    </message>
    <message>
        <source>%1 renews itself</source>
        <translation>%1 fornyes</translation>
    </message>
    <message>
        <source>%1.%2 %</source>
        <translation>%1,%2 %</translation>
    </message>
    <message>
        <source>KOMBIT takes the contact to %1.</source>
        <translation>KOMBIT tager kontakten til %1.</translation>
    </message>
    <message>
        <source>the supplier</source>
        <translation>leverandøren</translation>
    </message>
    <message>
        <source>There is no deadline for the answer from %1. It can be taken up to %2 with a reason.</source>
        <translation>Der er ingen frist for svaret fra %1. Eskalationen kan løftes til %2 med en begrundelse.</translation>
    </message>
    <message>
        <source>%1 owes the municipality an answer by a deadline.</source>
        <translation>%1 skylder kommunen et svar inden en frist.</translation>
    </message>
    <message>
        <source>the Operations advisory group</source>
        <translation>Rådgivningsgruppen for drift</translation>
    </message>
    <message>
        <source>The answer from %1 was due %2. It can be taken up to %3.</source>
        <translation>Svaret fra %1 skulle være kommet senest %2. Eskalationen kan løftes til %3.</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Besvaret af %1</translation>
    </message>
    <message>
        <source>The advisory group takes it up at a meeting.</source>
        <translation>Rådgivningsgruppen tager den op på et møde.</translation>
    </message>
    <message>
        <source>Rejected by %1</source>
        <translation>Afvist af %1</translation>
    </message>
    <message>
        <source>The municipality can now take it to KOMBIT&apos;s service manager. What happened, when, and who is affected is sent along.</source>
        <translation>Kommunen kan nu gå til KOMBITs service manager. Forløb, tider og berørte kommuner sendes med.</translation>
    </message>
    <message>
        <source>“%1” has been with %2 since %3.</source>
        <translation>»%1« har ligget hos %2 siden %3.</translation>
    </message>
    <message>
        <source>KOMBIT&apos;s service manager holds %1 to the contract.</source>
        <translation>KOMBITs service manager holder %1 op på kontrakten.</translation>
    </message>
    <message>
        <source>the service manager</source>
        <translation>service manageren</translation>
    </message>
    <message>
        <source>There is no deadline for the answer from %1.</source>
        <translation>Der er ingen frist for svaret fra %1.</translation>
    </message>
    <message>
        <source>Reminder to %1</source>
        <translation>Rykker til %1</translation>
    </message>
    <message>
        <source>The answer from %1 is due %2. Before that it can be taken up to %3 with a reason only.</source>
        <translation>Svaret fra %1 skal komme senest %2. Inden da kan eskalationen kun løftes til %3 med en begrundelse.</translation>
    </message>
    <message>
        <source>The answer from %1 is due %2.</source>
        <translation>Svaret fra %1 skal komme senest %2.</translation>
    </message>
    <message>
        <source>The answer from %1 was due %2.</source>
        <translation>Svaret fra %1 skulle være kommet senest %2.</translation>
    </message>
    <message>
        <source>%1 comes twice, as the clocks go back; the first one counts. Write %1 +01:00 for the second</source>
        <translation>%1 kommer to gange, fordi uret stilles tilbage; den første gælder. Skriv %1 +01:00 for den anden</translation>
    </message>
    <message>
        <source>The clocks go forward over %1, so there is no such time. Correct it.</source>
        <translation>Uret stilles frem over %1, så tidspunktet findes ikke. Ret det.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Række %1: %2</translation>
    </message>
    <message>
        <source>The file looks like an incident list, not like a monthly report. Nothing was imported. Take it in by: driftsraad import incidents FILE.</source>
        <translation>Filen ligner en hændelsesliste, ikke en månedsrapport. Intet er indlæst. Tag den ind med: driftsraad import incidents FIL.</translation>
    </message>
    <message>
        <source>The file looks like a supplier&apos;s monthly report, not like an incident list. Nothing was imported. Take it in by: driftsraad import FILE.</source>
        <translation>Filen ligner en leverandørs månedsrapport, ikke en hændelsesliste. Intet blev importeret. Tag den ind med: driftsraad import FIL.</translation>
    </message>
    <message>
        <source>%1 is part of the database that is open here. Choose another file.</source>
        <translation>%1 hører til den database, der er åben her. Vælg en anden fil.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Ny gruppe</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Hændelser</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Ny hændelse</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Monthly reports</source>
        <translation>Månedsrapporter</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>New in the register</source>
        <translation>Nyt i registeret</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Import a monthly report</source>
        <translation>Indlæs månedsrapport</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny opgave</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Kæder</translation>
    </message>
    <message>
        <source>New component</source>
        <translation>Ny komponent</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>%1, where the standard says %2.</source>
        <translation>%1, hvor standarden siger %2.</translation>
    </message>
    <message>
        <source>Contact: %1.</source>
        <translation>Kontakt: %1.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>The matrix has no tasks yet.</source>
        <translation>Matricen har ingen opgaver endnu.</translation>
    </message>
    <message>
        <source>Responsibility: who does what?</source>
        <translation>Ansvar: hvem gør hvad?</translation>
    </message>
    <message>
        <source>The standard matrix</source>
        <translation>Standardmatricen</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Gælder %1</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Conditions and deviations</source>
        <translation>Betingelser og afvigelser</translation>
    </message>
    <message>
        <source>Made by Driftsråd %1 at %2.</source>
        <translation>Dannet af Driftsråd %1 kl. %2.</translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>Eksempeldata</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>side %1 af %2</translation>
    </message>
    <message>
        <source>Availability against target</source>
        <translation>Tilgængelighed mod mål</translation>
    </message>
    <message>
        <source>Incidents by cause</source>
        <translation>Hændelser efter årsag</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Table 1. Availability in %1, %</source>
        <translation>Tabel 1. Tilgængelighed i %1, %</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>It-løsning</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapporteret</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observeret</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Afvigelse</translation>
    </message>
    <message>
        <source>Since last month</source>
        <translation>Siden sidste måned</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No solutions are registered.</source>
        <translation>Der er ikke registreret løsninger.</translation>
    </message>
    <message>
        <source>Reported and observed differ</source>
        <translation>Rapporteret og observeret er ikke det samme</translation>
    </message>
    <message>
        <source>Table 2. Incidents by priority</source>
        <translation>Tabel 2. Hændelser efter prioritet</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Open at the start</source>
        <translation>Åbne primo</translation>
    </message>
    <message>
        <source>New in the month</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>Closed in the month</source>
        <translation>Lukkede</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Åbne ultimo</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Prioritet %1</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Table 3. Outages, grave incidents and planned windows</source>
        <translation>Tabel 3. Afbrud, alvorlige hændelser og servicevinduer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hvad skete der</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Varighed</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Ikke genoprettet</translation>
    </message>
    <message>
        <source>No outage was registered in the month.</source>
        <translation>Der er ikke registreret afbrud i måneden.</translation>
    </message>
    <message>
        <source>Table 4. The suppliers&apos; reports for %1</source>
        <translation>Tabel 4. Leverandørernes rapporter for %1</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>%1 under target, %2 without a figure</source>
        <translation>%1 under mål, %2 uden tal</translation>
    </message>
    <message>
        <source>Availability met</source>
        <translation>Tilgængelighed opfyldt</translation>
    </message>
    <message>
        <source>Suppliers&apos; reports</source>
        <translation>Månedsrapporter</translation>
    </message>
    <message numerus="yes">
        <source>%n reports missing</source>
        <translation>
            <numerusform>%n rapport mangler</numerusform>
            <numerusform>%n rapporter mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>New incidents</source>
        <translation>Nye hændelser</translation>
    </message>
    <message>
        <source>%1 closed in the month</source>
        <translation>%1 lukket i måneden</translation>
    </message>
    <message>
        <source>Open at the end of the month</source>
        <translation>Åbne ved månedens slutning</translation>
    </message>
    <message>
        <source>%1 at its start</source>
        <translation>%1 ved dens begyndelse</translation>
    </message>
    <message>
        <source>%1 of %2 solutions met their target for availability in %3.</source>
        <translation>%1 af %2 løsninger holdt målet for tilgængelighed i %3.</translation>
    </message>
    <message>
        <source>%1 is furthest from it: %2 % against %3 %.</source>
        <translation>%1 ligger længst fra målet: %2 % mod %3 %.</translation>
    </message>
    <message>
        <source>%1: availability, neither reported nor observed</source>
        <translation>%1: tilgængelighed, hverken rapporteret eller observeret</translation>
    </message>
    <message>
        <source>%1: the availability that the supplier reports</source>
        <translation>%1: leverandørens tal for tilgængelighed</translation>
    </message>
    <message>
        <source>%1: the report of %2, due on %3</source>
        <translation>%1: rapporten fra %2, frist %3</translation>
    </message>
    <message>
        <source>Operations report across solutions</source>
        <translation>Driftsrapport på tværs af løsninger</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kort fortalt</translation>
    </message>
    <message>
        <source>Missing in this report</source>
        <translation>Mangler i denne rapport</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Servicemål</translation>
    </message>
    <message>
        <source>Figure 1. Availability against target, twelve months, %</source>
        <translation>Figur 1. Tilgængelighed mod mål, tolv måneder, %</translation>
    </message>
    <message>
        <source>All on one scale, which does not start at 0. Dashed line: target. Ring: under target. Diamond: breach with penalty. Observed figures, else the supplier&apos;s.</source>
        <translation>Alle på samme skala, der ikke begynder ved 0. Stiplet linje: mål. Ring: under mål. Rude: brud med bod. Observerede tal, ellers leverandørens.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Hændelser</translation>
    </message>
    <message>
        <source>Figure 2. Incidents by cause, reported a month</source>
        <translation>Figur 2. Hændelser efter årsag, anmeldt pr. måned</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ikke angivet</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <source>Contract holder</source>
        <translation>Kontraktholder</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>Opsiges senest</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Udløber</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Derefter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Slutter</translation>
    </message>
    <message>
        <source>Ended, nothing instead</source>
        <translation>Udløbet, intet i stedet</translation>
    </message>
    <message>
        <source>no single solution</source>
        <translation>ingen enkelt løsning</translation>
    </message>
    <message>
        <source>No contract runs out in these months, and no notice is due.</source>
        <translation>Ingen kontrakt udløber i disse måneder, og ingen skal opsiges.</translation>
    </message>
    <message>
        <source>Contracts running out</source>
        <translation>Kontrakter, der udløber</translation>
    </message>
    <message>
        <source>How the days are found</source>
        <translation>Sådan er dagene fundet</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Agreement and instruction</source>
        <translation>Aftale og instruks</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>No data role is stated.</source>
        <translation>Ingen datarolle er angivet.</translation>
    </message>
    <message>
        <source>Data roles</source>
        <translation>Dataroller</translation>
    </message>
    <message>
        <source>Who processes whose data?</source>
        <translation>Hvem behandler hvis data?</translation>
    </message>
    <message>
        <source>Each stands under the one on whose behalf it processes the data. What is in grey is over, or has not begun, on the day.</source>
        <translation>Hver står under den, på hvis vegne data behandles. Det grå er ophørt eller ikke begyndt på dagen.</translation>
    </message>
    <message>
        <source>No solution is in operation.</source>
        <translation>Ingen løsning er i drift.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Listen er tom.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Who follows up?</source>
        <translation>Hvem følger op?</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Who contacts whom</source>
        <translation>Hvem kontakter hvem</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Hvad gøres der</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Does the chain carry the promise?</source>
        <translation>Kan kæden holde løftet?</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Lovet</translation>
    </message>
    <message>
        <source>The chain carries</source>
        <translation>Kæden leverer</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindst %1</translation>
    </message>
    <message>
        <source>unknown, at most %1</source>
        <translation>ukendt, højst %1</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tider</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huller</translation>
    </message>
    <message>
        <source>The arithmetic</source>
        <translation>Regnestykket</translation>
    </message>
    <message>
        <source>Chain responsibility</source>
        <translation>Kædeansvar</translation>
    </message>
    <message>
        <source>All solutions</source>
        <translation>Alle løsninger</translation>
    </message>
    <message>
        <source>%1: fault %2</source>
        <translation>%1: fejl %2</translation>
    </message>
    <message>
        <source>The drawing could not be laid out on this computer; the chain is in the tables.</source>
        <translation>Tegningen kunne ikke lægges på denne computer; kæden står i tabellerne.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Forbindelse</translation>
    </message>
    <message>
        <source>The chain has no links.</source>
        <translation>Kæden har ingen forbindelser.</translation>
    </message>
    <message>
        <source>Followed by another</source>
        <translation>Afløses af en anden</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Stadig åbne</translation>
    </message>
    <message>
        <source>With priority 1</source>
        <translation>Med prioritet 1</translation>
    </message>
    <message>
        <source>Security incidents</source>
        <translation>Sikkerhedshændelser</translation>
    </message>
    <message>
        <source>Planned windows</source>
        <translation>Servicevinduer</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Genoprettet</translation>
    </message>
    <message>
        <source>It took</source>
        <translation>Varighed</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>No incident was reported in the period.</source>
        <translation>Ingen hændelse er meldt i perioden.</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Tredjepart</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Opstået</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Første reaktion</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, efter %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skrevet af</translation>
    </message>
    <message>
        <source>Nothing is written in the timeline.</source>
        <translation>Intet er skrevet i forløbet.</translation>
    </message>
    <message>
        <source>Affected municipalities</source>
        <translation>Berørte kommuner</translation>
    </message>
    <message>
        <source>No municipality is registered as affected.</source>
        <translation>Ingen kommune er registreret som berørt.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities: %1.</source>
        <translation>
            <numerusform>%n kommune: %1.</numerusform>
            <numerusform>%n kommuner: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the municipalities were told</source>
        <translation>Driftsmeddelelser til kommunerne</translation>
    </message>
    <message>
        <source>No notice has been published.</source>
        <translation>Ingen driftsmeddelelse er udsendt.</translation>
    </message>
    <message>
        <source>next update promised %1</source>
        <translation>næste opdatering lovet %1</translation>
    </message>
    <message>
        <source>corrects the one of %1</source>
        <translation>retter den af %1</translation>
    </message>
    <message>
        <source>corrected %1</source>
        <translation>rettet %1</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>Hændelsesrapport</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>What happened, in short</source>
        <translation>Forløbet i korte træk</translation>
    </message>
    <message>
        <source>%1, by what was known on %2</source>
        <translation>%1, efter det vi vidste %2</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Ur</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Brugt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Ure</translation>
    </message>
    <message>
        <source>No contract sets a limit for this incident.</source>
        <translation>Ingen kontrakt sætter en frist for denne hændelse.</translation>
    </message>
    <message>
        <source>By the terms of %1.</source>
        <translation>Efter vilkårene i %1.</translation>
    </message>
    <message>
        <source>Why this figure? %1</source>
        <translation>Hvorfor dette tal? %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Varsel</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Hvad fejlede</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Senest</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>Meldt</translation>
    </message>
    <message>
        <source>Support level</source>
        <translation>Supportniveau</translation>
    </message>
    <message>
        <source>Decided: %1.</source>
        <translation>Besluttet: %1.</translation>
    </message>
    <message>
        <source>Counted: %1 min.</source>
        <translation>Tæller: %1 min.</translation>
    </message>
    <message>
        <source>With a limit exceeded</source>
        <translation>Med overskredet frist</translation>
    </message>
    <message>
        <source>Reported in the period, the earliest first. How long it took is counted from when it occurred until operation was restored; reaction and resolution are the contract&apos;s limits.</source>
        <translation>Meldt i perioden, den tidligste først. Varigheden er regnet fra opstået til driften var genoprettet; reaktion og løsning er kontraktens frister.</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Løsning</translation>
    </message>
    <message>
        <source>Reported in the period</source>
        <translation>Meldt i perioden</translation>
    </message>
    <message>
        <source>Thick red line: the fault&apos;s way</source>
        <translation>Tyk rød streg: fejlens vej</translation>
    </message>
    <message>
        <source>grey line: data</source>
        <translation>grå streg: data</translation>
    </message>
    <message>
        <source>dotted: contract</source>
        <translation>prikket: kontrakt</translation>
    </message>
    <message>
        <source>dashed blue: escalation</source>
        <translation>stiplet blå: eskalation</translation>
    </message>
    <message>
        <source>X responsible · (X) partly responsible</source>
        <translation>X ansvarlig · (X) delvist ansvarlig</translation>
    </message>
    <message>
        <source>≠ deviates from the standard</source>
        <translation>≠ afviger fra standarden</translation>
    </message>
    <message>
        <source>raised numbers lead to the notes</source>
        <translation>hævede tal viser til noterne</translation>
    </message>
    <message>
        <source>unknown, at least %1</source>
        <translation>ukendt, mindst %1</translation>
    </message>
    <message>
        <source>The reasons</source>
        <translation>Begrundelserne</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Forhold</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Helheden</translation>
    </message>
    <message>
        <source>Part of this</source>
        <translation>Del af denne</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Forbundet</translation>
    </message>
    <message>
        <source>Parts and linked incidents</source>
        <translation>Dele og forbundne hændelser</translation>
    </message>
    <message>
        <source>Not measurable</source>
        <translation>Ikke målbar</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (foreløbig)</translation>
    </message>
    <message>
        <source>Dotted ring: provisional, a stop is not over.</source>
        <translation>Prikket ring: foreløbig, et nedbrud er ikke slut.</translation>
    </message>
    <message>
        <source>%1 is furthest from it: %2 % (provisional) against %3 %.</source>
        <translation>%1 ligger længst fra målet: %2 % (foreløbig) mod %3 %.</translation>
    </message>
    <message>
        <source>Contract and contact</source>
        <translation>Kontrakt og kontakt</translation>
    </message>
    <message numerus="yes">
        <source>Contracts that end, renew themselves, or whose notice must be given, within %n months, and those that end and whose notice is past.</source>
        <translation>
            <numerusform>Kontrakter, der udløber, fornyes eller senest skal opsiges inden for %n måned, og dem, der udløber, og hvis opsigelsesfrist er passeret.</numerusform>
            <numerusform>Kontrakter, der udløber, fornyes eller senest skal opsiges inden for %n måneder, og dem, der udløber, og hvis opsigelsesfrist er passeret.</numerusform>
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
        <translation>Drev</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Genvej</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukendt</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1-fil</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filtype:</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Vis som liste med detaljer</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Vis kun navne</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå frem</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Steder</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Date Modified</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Denne computer</translation>
    </message>
    <message>
        <source>%1 byte(s)</source>
        <translation>%1 byte</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markér alt</translation>
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
        <translation>Hjælp</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Landscape</source>
        <translation>Liggende</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Omvendt liggende</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Omvendt stående</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Tommer (&quot;)</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>Eksemplarer</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Eksemplarer:</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Gråtoner</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Udskriv alt</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Markering</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
</context>
<context>
    <name>ReadOnly</name>
    <message>
        <source>The database is open for reading only.</source>
        <translation>Databasen er kun åben til læsning.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>New organisation</source>
        <translation>Ny organisation</translation>
    </message>
    <message>
        <source>Edit organisation</source>
        <translation>Redigér organisation</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Redigér person</translation>
    </message>
    <message>
        <source>New solution</source>
        <translation>Ny it-løsning</translation>
    </message>
    <message>
        <source>Edit solution</source>
        <translation>Redigér it-løsning</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Ny kontrakt</translation>
    </message>
    <message>
        <source>Edit contract</source>
        <translation>Redigér kontrakt</translation>
    </message>
    <message>
        <source>All priorities</source>
        <translation>Alle prioriteter</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Prioritet %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>New service level</source>
        <translation>Nyt servicemål</translation>
    </message>
    <message>
        <source>Edit service level</source>
        <translation>Redigér servicemål</translation>
    </message>
    <message>
        <source>Joined municipality</source>
        <translation>Tilsluttet kommune</translation>
    </message>
    <message>
        <source>Subcontractor</source>
        <translation>Underleverandør</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Garant</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Rådgiver</translation>
    </message>
    <message>
        <source>New party of the contract</source>
        <translation>Ny part i kontrakten</translation>
    </message>
    <message>
        <source>Edit party of the contract</source>
        <translation>Redigér part i kontrakten</translation>
    </message>
    <message>
        <source>Further solution of the contract</source>
        <translation>Yderligere løsning i kontrakten</translation>
    </message>
    <message>
        <source>Region of the municipality</source>
        <translation>Kommunens region</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New data role</source>
        <translation>Ny datarolle</translation>
    </message>
    <message>
        <source>Edit data role</source>
        <translation>Redigér datarolle</translation>
    </message>
    <message>
        <source>The municipalities</source>
        <translation>Kommunerne</translation>
    </message>
    <message>
        <source>New fault category</source>
        <translation>Ny fejlkategori</translation>
    </message>
    <message>
        <source>Edit fault category</source>
        <translation>Redigér fejlkategori</translation>
    </message>
    <message>
        <source>For no priority of itself</source>
        <translation>Ingen prioritet af sig selv</translation>
    </message>
    <message>
        <source>%1 (not in force)</source>
        <translation>%1 (gælder ikke)</translation>
    </message>
    <message>
        <source>New time limit</source>
        <translation>Ny frist</translation>
    </message>
    <message>
        <source>Edit time limit</source>
        <translation>Redigér frist</translation>
    </message>
    <message>
        <source>The same as within the hours</source>
        <translation>Den samme som i åbningstiden</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Som i indstillingerne</translation>
    </message>
    <message>
        <source>Categories without a limit of their own</source>
        <translation>Kategorier uden egen frist</translation>
    </message>
    <message>
        <source>New availability rule</source>
        <translation>Ny tilgængelighedsregel</translation>
    </message>
    <message>
        <source>Edit availability rule</source>
        <translation>Redigér tilgængelighedsregel</translation>
    </message>
    <message>
        <source>No notice is asked for</source>
        <translation>Intet krav om varsel</translation>
    </message>
    <message>
        <source>As many as they need</source>
        <translation>Så mange som nødvendigt</translation>
    </message>
    <message>
        <source>New calendar and hours</source>
        <translation>Ny kalender og nye åbningstider</translation>
    </message>
    <message>
        <source>Edit calendar and hours</source>
        <translation>Redigér kalender og åbningstider</translation>
    </message>
    <message>
        <source>Empty: the same as the service hours.</source>
        <translation>Tomt: det samme som servicetiden.</translation>
    </message>
    <message>
        <source>Empty: the solution&apos;s hours.</source>
        <translation>Tomt: løsningens driftstid.</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>Hele dagen</translation>
    </message>
    <message>
        <source>Choose, or write another</source>
        <translation>Vælg, eller skriv en anden</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>To %1</source>
        <translation>Til %1</translation>
    </message>
    <message>
        <source>We have not received these monthly reports:</source>
        <translation>Vi har ikke modtaget disse månedsrapporter:</translation>
    </message>
    <message>
        <source>- %1, %2 (due on %3)</source>
        <translation>- %1, %2 (frist %3)</translation>
    </message>
    <message>
        <source>Please send them as soon as possible.</source>
        <translation>Send dem venligst hurtigst muligt.</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Venlig hilsen</translation>
    </message>
    <message>
        <source>Monthly report missing: %1, %2</source>
        <translation>Månedsrapport mangler: %1, %2</translation>
    </message>
    <message>
        <source>Monthly reports missing</source>
        <translation>Månedsrapporter mangler</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>Reported availability</source>
        <translation>Rapporteret tilgængelighed</translation>
    </message>
    <message>
        <source>Observed %1</source>
        <translation>Målt %1</translation>
    </message>
</context>
<context>
    <name>SlaExport</name>
    <message>
        <source>%1 by month, %2</source>
        <translation>%1 pr. måned, %2</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>It-løsning</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapporteret</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observeret</translation>
    </message>
    <message>
        <source>Reported minus observed</source>
        <translation>Rapporteret minus observeret</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Provisional: not every stop is over</source>
        <translation>Foreløbig: ikke alle nedbrud er slut</translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Udført: %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::AgreedFields</name>
    <message>
        <source>Fault category</source>
        <translation>Fejlkategori</translation>
    </message>
    <message>
        <source>Extent of the outage</source>
        <translation>Afbruddets omfang</translation>
    </message>
    <message>
        <source>Contract that counts</source>
        <translation>Kontrakt, der gælder</translation>
    </message>
    <message>
        <source>The one in force: %1</source>
        <translation>Den gældende: %1</translation>
    </message>
    <message>
        <source>None is in force</source>
        <translation>Ingen er gældende</translation>
    </message>
    <message>
        <source>Follows the priority: %1</source>
        <translation>Følger prioriteten: %1</translation>
    </message>
    <message>
        <source>None follows from the priority</source>
        <translation>Ingen følger af prioriteten</translation>
    </message>
</context>
<context>
    <name>driftsraad::AttachmentsPanel</name>
    <message>
        <source>Attach files…</source>
        <translation>Vedhæft filer…</translation>
    </message>
    <message>
        <source>Nothing is attached yet. Drop files here, or choose them.</source>
        <translation>Der er ikke vedhæftet noget endnu. Slip filer her, eller vælg dem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files. More can be dropped here.</source>
        <translation>
            <numerusform>%Ln vedhæftet fil. Flere kan slippes her.</numerusform>
            <numerusform>%Ln vedhæftede filer. Flere kan slippes her.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open a copy of %1</source>
        <translation>Åbn en kopi af %1</translation>
    </message>
    <message>
        <source>Save %1 as</source>
        <translation>Gem %1 som</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Vedhæft filer</translation>
    </message>
    <message>
        <source>This file can run as a program</source>
        <translation>Filen kan køre som et program</translation>
    </message>
    <message>
        <source>%1 could start a program when it is opened, and is therefore not opened from here. Save it first if you know who it comes from.</source>
        <translation>%1 kan starte et program, når den åbnes, og åbnes derfor ikke herfra. Gem den først, hvis du ved, hvem den kommer fra.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gemt som %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are attached</source>
        <translation>
            <numerusform>%Ln fil er vedhæftet</numerusform>
            <numerusform>%Ln filer er vedhæftet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no longer attached</source>
        <translation>%1 er ikke længere vedhæftet</translation>
    </message>
</context>
<context>
    <name>driftsraad::Banner</name>
    <message>
        <source>Close the message</source>
        <translation>Luk beskeden</translation>
    </message>
</context>
<context>
    <name>driftsraad::BoardView</name>
    <message>
        <source>Move to the next column</source>
        <translation>Flyt til næste kolonne</translation>
    </message>
    <message>
        <source>Move to the previous column</source>
        <translation>Flyt til forrige kolonne</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln incidents</source>
        <translation>
            <numerusform>%1, %Ln hændelse</numerusform>
            <numerusform>%1, %Ln hændelser</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>%1 more in the list</source>
        <translation>%1 flere i listen</translation>
    </message>
    <message>
        <source>%1, in the row %2</source>
        <translation>%1, i rækken %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln åben</numerusform>
            <numerusform>%Ln åbne</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Højst %1</translation>
    </message>
    <message>
        <source>%1 in all, over the limit of %2</source>
        <translation>%1 i alt, over grænsen på %2</translation>
    </message>
    <message>
        <source>Over the limit of %1</source>
        <translation>Over grænsen på %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::BulkDialog</name>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln incidents</source>
        <translation>
            <numerusform>Ændr %Ln hændelse</numerusform>
            <numerusform>Ændr %Ln hændelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ændr</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Tredjepart</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Svarfrist</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Prioritet %1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Reason for the priority</source>
        <translation>Begrundelse for prioriteten</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Choose what is to be changed.</source>
        <translation>Vælg, hvad der skal ændres.</translation>
    </message>
    <message>
        <source>Choose the third party.</source>
        <translation>Vælg tredjeparten.</translation>
    </message>
    <message>
        <source>This time has passed already. Write a later one.</source>
        <translation>Tidspunktet er allerede passeret. Skriv et senere.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Skriv begrundelsen.</translation>
    </message>
    <message>
        <source>Not all were changed</source>
        <translation>Ikke alle blev ændret</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents were changed.</source>
        <translation>
            <numerusform>%Ln hændelse blev ændret.</numerusform>
            <numerusform>%Ln hændelser blev ændret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused and stay as they were:</source>
        <translation>
            <numerusform>%Ln blev afvist og er, som den var:</numerusform>
            <numerusform>%Ln blev afvist og er, som de var:</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused incidents</source>
        <translation>Afviste hændelser</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Takes away who is responsible now</source>
        <translation>Fjerner den, der er ansvarlig nu</translation>
    </message>
    <message>
        <source>Nobody is responsible</source>
        <translation>Ingen er ansvarlig</translation>
    </message>
    <message>
        <source>Reason, if the cause stays unknown</source>
        <translation>Begrundelse, hvis årsagen forbliver ukendt</translation>
    </message>
    <message>
        <source>What a rule refuses is listed and left as it was; the rest are changed and can be undone in one step.</source>
        <translation>Det, en regel afviser, vises på en liste og bliver, som det var; resten ændres og kan fortrydes samlet.</translation>
    </message>
</context>
<context>
    <name>driftsraad::CadenceCard</name>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>Influence: %1</source>
        <translation>Indflydelse: %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::CallCard</name>
    <message>
        <source>The municipality&apos;s own people</source>
        <translation>Kommunens egne folk</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>ansvarlig</translation>
    </message>
    <message>
        <source>partly responsible</source>
        <translation>delvist ansvarlig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The organisation&apos;s own number</source>
        <translation>Organisationens eget nummer</translation>
    </message>
    <message>
        <source>People that the register knows there</source>
        <translation>Personer, registeret kender her</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the register</source>
        <translation>
            <numerusform>%Ln til i registeret</numerusform>
            <numerusform>%Ln til i registeret</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>driftsraad::CallDialog</name>
    <message>
        <source>Who do I call?</source>
        <translation>Hvem ringer jeg til?</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Løsning</translation>
    </message>
    <message>
        <source>Task or support level</source>
        <translation>Opgave eller supportniveau</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>driftsraad::CardPreview</name>
    <message>
        <source>Solution</source>
        <translation>It-løsning</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 siden %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Tredjepart</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen endnu</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Berørte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln municipalities</source>
        <translation>
            <numerusform>%Ln kommune</numerusform>
            <numerusform>%Ln kommuner</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Meldt</translation>
    </message>
</context>
<context>
    <name>driftsraad::CellDrawer</name>
    <message>
        <source>Edit</source>
        <translation>Redigér</translation>
    </message>
    <message>
        <source>≠ Deviates</source>
        <translation>≠ Afviger</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Ikke skrevet</translation>
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
        <translation>%1 er ansvarlig</translation>
    </message>
    <message>
        <source>%1 is partly responsible</source>
        <translation>%1 er delvist ansvarlig</translation>
    </message>
    <message>
        <source>%1 is not responsible</source>
        <translation>%1 er ikke ansvarlig</translation>
    </message>
    <message>
        <source>in the standard</source>
        <translation>i standarden</translation>
    </message>
    <message>
        <source>in place of the standard&apos;s</source>
        <translation>i stedet for standardens</translation>
    </message>
    <message>
        <source>as the standard says</source>
        <translation>som standarden siger</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Betingelse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besluttet</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Reset to the standard</source>
        <translation>Nulstil til standard</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring til</translation>
    </message>
    <message>
        <source>Each municipality its own people</source>
        <translation>Hver kommune ringer til sine egne</translation>
    </message>
    <message>
        <source>No contact is named</source>
        <translation>Ingen kontakt er valgt</translation>
    </message>
    <message>
        <source>Depends on the solution</source>
        <translation>Afhænger af løsningen</translation>
    </message>
    <message>
        <source>%1, by the standard</source>
        <translation>%1, efter standarden</translation>
    </message>
    <message>
        <source>as the standard</source>
        <translation>som standarden</translation>
    </message>
    <message>
        <source>counts now</source>
        <translation>gælder nu</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>Correct the value from %1</source>
        <translation>Ret værdien fra %1</translation>
    </message>
    <message>
        <source>Remove the value from %1</source>
        <translation>Fjern værdien fra %1</translation>
    </message>
    <message>
        <source>with words of its own</source>
        <translation>med egen tekst</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilag</translation>
    </message>
</context>
<context>
    <name>driftsraad::CellForm</name>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>ingen angivet</translation>
    </message>
    <message>
        <source>Meeting, date, item or note</source>
        <translation>Møde, dato, punkt eller note</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Condition or note</source>
        <translation>Betingelse eller bemærkning</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besluttet</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Vælg en person på listen.</translation>
    </message>
    <message>
        <source>A change, from the day below</source>
        <translation>En ændring fra dagen herunder</translation>
    </message>
    <message>
        <source>With (X): what partly responsible means here.</source>
        <translation>Ved (X): hvad delvist ansvarlig betyder her.</translation>
    </message>
    <message>
        <source>A correction of what has stood here since %1</source>
        <translation>En rettelse af det, der har stået her siden %1</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Det er</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>A day to come is planned; until then what stands there now counts.</source>
        <translation>En kommende dag er planlagt; indtil da gælder det, der står nu.</translation>
    </message>
    <message>
        <source>Write the date as 23-11-2026.</source>
        <translation>Skriv datoen som 23-11-2026.</translation>
    </message>
</context>
<context>
    <name>driftsraad::ChainLegend</name>
    <message>
        <source>the fault&apos;s way</source>
        <translation>fejlens vej</translation>
    </message>
    <message>
        <source>would be hit</source>
        <translation>bliver ramt</translation>
    </message>
    <message>
        <source>other ways</source>
        <translation>andre veje</translation>
    </message>
    <message>
        <source>would be degraded</source>
        <translation>bliver forringet</translation>
    </message>
    <message>
        <source>is needed</source>
        <translation>bruges</translation>
    </message>
    <message>
        <source>data</source>
        <translation>data</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>kontrakt</translation>
    </message>
    <message>
        <source>escalation</source>
        <translation>eskalation</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Linjer: %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::ChainPage</name>
    <message>
        <source>Show the component</source>
        <translation>Vis komponenten</translation>
    </message>
    <message>
        <source>Show a fault here</source>
        <translation>Vis en fejl her</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Åbn gruppen</translation>
    </message>
    <message>
        <source>Close the groups</source>
        <translation>Luk grupperne</translation>
    </message>
    <message>
        <source>New component …</source>
        <translation>Ny komponent …</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Kæder</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Løsning</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visning</translation>
    </message>
    <message>
        <source>Normal operation</source>
        <translation>Normal drift</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Kontrakter</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Eskalationer</translation>
    </message>
    <message>
        <source>Edit chain</source>
        <translation>Redigér kæde</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Gem som billede</translation>
    </message>
    <message>
        <source>The chain</source>
        <translation>Kæden</translation>
    </message>
    <message>
        <source>The chain&apos;s components</source>
        <translation>Kædens komponenter</translation>
    </message>
    <message>
        <source>The fault&apos;s way</source>
        <translation>Fejlens vej</translation>
    </message>
    <message>
        <source>No chain is drawn. Start with the solution and draw a link.</source>
        <translation>Ingen kæde tegnet. Start med løsningen og træk en forbindelse.</translation>
    </message>
    <message>
        <source>New component</source>
        <translation>Ny komponent</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Mindre (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Større (+)</translation>
    </message>
    <message>
        <source>Show all of it (Ctrl+0)</source>
        <translation>Vis det hele (Ctrl+0)</translation>
    </message>
    <message>
        <source>New link …</source>
        <translation>Ny forbindelse …</translation>
    </message>
    <message>
        <source>Edit what is shown in the panel …</source>
        <translation>Redigér det, panelet viser …</translation>
    </message>
    <message>
        <source>Delete what is shown in the panel</source>
        <translation>Slet det, panelet viser</translation>
    </message>
    <message>
        <source>Picture as SVG …</source>
        <translation>Billede som SVG …</translation>
    </message>
    <message>
        <source>Picture as PNG …</source>
        <translation>Billede som PNG …</translation>
    </message>
    <message>
        <source>Paper as PDF … (Ctrl+P)</source>
        <translation>Papir som PDF … (Ctrl+P)</translation>
    </message>
    <message>
        <source>%1 (no chain)</source>
        <translation>%1 (ingen kæde)</translation>
    </message>
    <message>
        <source>All solutions</source>
        <translation>Alle løsninger</translation>
    </message>
    <message>
        <source>Fault %1</source>
        <translation>Fejl %1</translation>
    </message>
    <message>
        <source>Who follows up?</source>
        <translation>Hvem følger op?</translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>Løftet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Component: %1</source>
        <translation>Komponent: %1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Forbindelse: %1</translation>
    </message>
    <message>
        <source>%1 The chain is shown as a list.</source>
        <translation>%1 Kæden vises som en liste.</translation>
    </message>
    <message>
        <source>%1 gets from %2</source>
        <translation>%1 får fra %2</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-billede (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-billede (*.png)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gemt: %1</translation>
    </message>
    <message>
        <source>The monthly report for %1 is missing: %2</source>
        <translation>Månedsrapporten for %1 mangler: %2</translation>
    </message>
    <message>
        <source>The monthly report for %1: %2</source>
        <translation>Månedsrapporten for %1: %2</translation>
    </message>
</context>
<context>
    <name>driftsraad::ChainPanel</name>
    <message>
        <source>New link from here …</source>
        <translation>Ny forbindelse herfra …</translation>
    </message>
    <message>
        <source>Escalate …</source>
        <translation>Eskalér …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Redigér …</translation>
    </message>
    <message>
        <source>Remind …</source>
        <translation>Ryk …</translation>
    </message>
    <message>
        <source>New deadline …</source>
        <translation>Ny frist …</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>Afvis …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Træk tilbage …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalér</translation>
    </message>
    <message>
        <source>Who follows up?</source>
        <translation>Hvem følger op?</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Prioritet %1</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponent</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Forbindelse</translation>
    </message>
    <message>
        <source>Does the chain carry the promise?</source>
        <translation>Kan kæden holde løftet?</translation>
    </message>
    <message>
        <source>What the chain leaves open</source>
        <translation>Åbne spørgsmål i kæden</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Escalation · %1</source>
        <translation>Eskalation · %1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Trin %1 af %2</translation>
    </message>
    <message>
        <source>Previous step (Page Up)</source>
        <translation>Forrige trin (Page Up)</translation>
    </message>
    <message>
        <source>Next step (Page Down)</source>
        <translation>Næste trin (Page Down)</translation>
    </message>
    <message>
        <source>What failed?</source>
        <translation>Hvad fejlede?</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigér</translation>
    </message>
    <message>
        <source>Show a fault here</source>
        <translation>Vis en fejl her</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Besvar …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, with Page Down and Page Up</source>
        <translation>
            <numerusform>%Ln trin, med Page Down og Page Up</numerusform>
            <numerusform>%Ln trin, med Page Down og Page Up</numerusform>
        </translation>
    </message>
    <message>
        <source>Not for the agenda after all</source>
        <translation>Ikke til dagsordenen alligevel</translation>
    </message>
    <message>
        <source>Ready for the agenda</source>
        <translation>Klar til dagsorden</translation>
    </message>
    <message>
        <source>This is what failed in %1 …</source>
        <translation>Det var det, der fejlede i %1 …</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilag</translation>
    </message>
</context>
<context>
    <name>driftsraad::ChainView</name>
    <message>
        <source>%1 on the fault&apos;s way</source>
        <translation>%1 på fejlens vej</translation>
    </message>
    <message>
        <source>gets from %1</source>
        <translation>får fra %1</translation>
    </message>
    <message>
        <source>delivers to %1</source>
        <translation>leverer til %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::ChangeChoice</name>
    <message>
        <source>Correction (changes the past too)</source>
        <translation>Rettelse (ændrer også fortiden)</translation>
    </message>
    <message>
        <source>Amendment from a day (the past stands)</source>
        <translation>Tillæg fra en dato (fortiden står)</translation>
    </message>
    <message>
        <source>What is the change?</source>
        <translation>Hvad er ændringen?</translation>
    </message>
    <message>
        <source>The amendment&apos;s first day</source>
        <translation>Tillæggets første dag</translation>
    </message>
    <message>
        <source>Write the amendment&apos;s first day as 23-11-2026.</source>
        <translation>Skriv tillæggets første dag som 23-11-2026.</translation>
    </message>
    <message>
        <source>Choose whether it is a correction or an amendment.</source>
        <translation>Vælg, om det er en rettelse eller et tillæg.</translation>
    </message>
</context>
<context>
    <name>driftsraad::ChartView</name>
    <message>
        <source>Copy picture and figures</source>
        <translation>Kopiér billede og tal</translation>
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
        <translation>Find i %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::ClockNote</name>
    <message>
        <source>The clocks go back, so this time comes twice: the first one counts. Arrow up in the hours chooses the second.</source>
        <translation>Uret stilles tilbage, så tidspunktet kommer to gange: det første gælder. Pil op i timetallet vælger det andet.</translation>
    </message>
    <message>
        <source>The clocks go back, so this time comes twice: the second one counts. Arrow down in the hours chooses the first.</source>
        <translation>Uret stilles tilbage, så tidspunktet kommer to gange: det andet gælder. Pil ned i timetallet vælger det første.</translation>
    </message>
</context>
<context>
    <name>driftsraad::ClockNotifier</name>
    <message>
        <source>%1: %2 exceeded</source>
        <translation>%1: %2 overskredet</translation>
    </message>
    <message>
        <source>%1: %2 is running out</source>
        <translation>%1: %2 er ved at løbe ud</translation>
    </message>
    <message>
        <source>%1 · %2 · due %3</source>
        <translation>%1 · %2 · frist %3</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>Åbn hændelse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time limits of incidents need attention</source>
        <translation>
            <numerusform>%Ln hændelsesfrist kræver opmærksomhed</numerusform>
            <numerusform>%Ln hændelsesfrister kræver opmærksomhed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %2 and %Ln others</source>
        <translation>
            <numerusform>%1. %2 og %Ln anden</numerusform>
            <numerusform>%1. %2 og %Ln andre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exceeded</source>
        <translation>
            <numerusform>%Ln overskredet</numerusform>
            <numerusform>%Ln overskredet</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Driftsråd</source>
        <translation>Åbn Driftsråd</translation>
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
        <translation>Hvorfor dette tal?</translation>
    </message>
    <message>
        <source>%1: why this figure?</source>
        <translation>%1: hvorfor dette tal?</translation>
    </message>
</context>
<context>
    <name>driftsraad::ClosingDays</name>
    <message>
        <source>%1, from %2</source>
        <translation>%1, fra %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>The contract&apos;s own closing days</source>
        <translation>Kontraktens egne lukkedage</translation>
    </message>
    <message>
        <source>New closing day</source>
        <translation>Ny lukkedag</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Hvilken dag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Days after Easter Sunday</source>
        <translation>Dage efter påskedag</translation>
    </message>
    <message>
        <source>Closes from</source>
        <translation>Lukker fra</translation>
    </message>
    <message>
        <source>Add the closing day</source>
        <translation>Tilføj lukkedagen</translation>
    </message>
    <message>
        <source>Write what the day is called.</source>
        <translation>Skriv, hvad dagen hedder.</translation>
    </message>
    <message>
        <source>Write the date as 23-11-2026.</source>
        <translation>Skriv datoen som 23-11-2026.</translation>
    </message>
</context>
<context>
    <name>driftsraad::ColumnsForm</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Import this table</source>
        <translation>Importér denne tabel</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Rækkerne er</translation>
    </message>
    <message>
        <source>Kind, where the row does not say</source>
        <translation>Type, hvor rækken ikke siger det</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>række %1 til %2</translation>
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
        <translation>Rapporteret og observeret</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Ingen sammenligning</translation>
    </message>
    <message>
        <source>More than the tolerance</source>
        <translation>Mere end tolerancen</translation>
    </message>
    <message>
        <source>Within the tolerance</source>
        <translation>Inden for tolerancen</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapporteret</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observeret</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>From target</source>
        <translation>Afvigelse fra mål</translation>
    </message>
    <message>
        <source>Why this state?</source>
        <translation>Hvorfor denne tilstand?</translation>
    </message>
    <message>
        <source>Why this figure?</source>
        <translation>Hvorfor dette tal?</translation>
    </message>
    <message>
        <source>Corrected since the approval</source>
        <translation>Rettet siden godkendelsen</translation>
    </message>
    <message>
        <source>Open the monthly report</source>
        <translation>Åbn månedsrapporten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>Godkendt %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Proposed follow-up: %1</source>
        <translation>Foreslået opfølgning: %1</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (foreløbig)</translation>
    </message>
    <message>
        <source>From the incidents</source>
        <translation>Ud fra hændelserne</translation>
    </message>
    <message>
        <source>The incidents give %1: why this figure?</source>
        <translation>Hændelserne giver %1: hvorfor dette tal?</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>ikke målbar</translation>
    </message>
</context>
<context>
    <name>driftsraad::CompositionView</name>
    <message>
        <source>%1 of %2, %3 expired</source>
        <translation>%1 af %2, %3 udløbet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln places</source>
        <translation>
            <numerusform>%1 af %Ln plads</numerusform>
            <numerusform>%1 af %Ln pladser</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Sammensætning</translation>
    </message>
</context>
<context>
    <name>driftsraad::ConflictDialog</name>
    <message>
        <source>Save my choices</source>
        <translation>Gem mine valg</translation>
    </message>
    <message>
        <source>Somebody else has changed the same</source>
        <translation>En anden har ændret det samme</translation>
    </message>
    <message>
        <source>While you were writing, others saved changes to “%1”. Choose for each field what shall stand. What you typed is kept until you have chosen.</source>
        <translation>Mens du skrev, gemte andre ændringer i »%1«. Vælg for hvert felt, hvad der skal stå. Det, du har skrevet, bliver stående, til du har valgt.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Tilbage til formularen</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Før: %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>The other&apos;s</source>
        <translation>Den andens</translation>
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
        <translation>Min egen ordlyd</translation>
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
        <translation>Ingen database</translation>
    </message>
    <message>
        <source>Local database</source>
        <translation>Lokal database</translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>Delt database</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Kun læsning</translation>
    </message>
    <message>
        <source>Cannot reach the database</source>
        <translation>Kan ikke nå databasen</translation>
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
        <translation>Vælg en database</translation>
    </message>
</context>
<context>
    <name>driftsraad::DatabaseChooser</name>
    <message>
        <source>Open…</source>
        <translation>Åbn…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Ny…</translation>
    </message>
    <message>
        <source>Make a demo database…</source>
        <translation>Lav en demodatabase…</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Kopiér stien</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopieret: %1</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Åbn en database</translation>
    </message>
    <message>
        <source>Make a new database</source>
        <translation>Lav en ny database</translation>
    </message>
    <message>
        <source>Make a demo database</source>
        <translation>Lav en demodatabase</translation>
    </message>
    <message>
        <source>Driftsråd databases (*.driftsraad *.db)</source>
        <translation>Driftsråd-databaser (*.driftsraad *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Gem en kopi…</translation>
    </message>
    <message>
        <source>Save a copy of the database</source>
        <translation>Gem en kopi af databasen</translation>
    </message>
    <message>
        <source>The file lies on a shared drive</source>
        <translation>Filen ligger på et fællesdrev</translation>
    </message>
    <message>
        <source>Saves so that several machines can have the file open. Driftsråd sees by itself what most drives are.</source>
        <translation>Gemmer, så flere maskiner kan have filen åben. Driftsråd ser selv, hvad de fleste drev er.</translation>
    </message>
    <message>
        <source>Is this machine the only one that uses the file?</source>
        <translation>Er denne maskine den eneste, der bruger filen?</translation>
    </message>
    <message>
        <source>Without the mark the file is saved in the way of one machine. If it is open on another machine, even one that does nothing, the database may be damaged and changes lost. Driftsråd cannot see whether it is: close it everywhere else first.</source>
        <translation>Uden mærket gemmes filen på en måde, der kun kan bruges fra én maskine. Er den åben på en anden maskine, også uden at nogen rører den, kan databasen blive beskadiget, og ændringer kan gå tabt. Driftsråd kan ikke se, om den er det: luk den alle andre steder først.</translation>
    </message>
    <message>
        <source>Only this machine uses it</source>
        <translation>Kun denne maskine bruger den</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
</context>
<context>
    <name>driftsraad::DateField</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-åååå</translation>
    </message>
    <message>
        <source>Write the date as 23-11-2026.</source>
        <translation>Skriv datoen som 23-11-2026.</translation>
    </message>
</context>
<context>
    <name>driftsraad::DetailPanel</name>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigér</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing more is stated.</source>
        <translation>Der er ikke oplyst mere.</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Tilføj: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Bemærk: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopiér: %1</translation>
    </message>
    <message>
        <source>Why this day?</source>
        <translation>Hvorfor denne dag?</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, niveau %2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ophørt</translation>
    </message>
    <message>
        <source>Ended · %1</source>
        <translation>Ophørt · %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::Drawer</name>
    <message>
        <source>Close the panel</source>
        <translation>Luk panelet</translation>
    </message>
</context>
<context>
    <name>driftsraad::DropZone</name>
    <message>
        <source>Choose file</source>
        <translation>Vælg fil</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Fil, der skal indlæses</translation>
    </message>
</context>
<context>
    <name>driftsraad::EscalationActions</name>
    <message>
        <source>Escalate</source>
        <translation>Eskalér</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ingen endnu</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>No answer is overdue, so say why it cannot wait.</source>
        <translation>Ingen svarfrist er udløbet, så skriv, hvorfor det ikke kan vente.</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Rejst af</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Behandles af</translation>
    </message>
    <message>
        <source>Write what it is about.</source>
        <translation>Skriv, hvad det drejer sig om.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Skriv begrundelsen.</translation>
    </message>
    <message>
        <source>Choose who raises it.</source>
        <translation>Vælg, hvem der rejser den.</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Vælg en person på listen.</translation>
    </message>
    <message>
        <source>Escalated to %1</source>
        <translation>Eskaleret til %1</translation>
    </message>
    <message>
        <source>Take it up to %1</source>
        <translation>Løft til %1</translation>
    </message>
    <message>
        <source>Why it cannot wait</source>
        <translation>Hvorfor det ikke kan vente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>The answer is not overdue. Write the reason.</source>
        <translation>Svarfristen er ikke udløbet. Skriv begrundelsen.</translation>
    </message>
    <message>
        <source>Answer the escalation</source>
        <translation>Besvar eskalationen</translation>
    </message>
    <message>
        <source>Reject the escalation</source>
        <translation>Afvis eskalationen</translation>
    </message>
    <message>
        <source>Withdraw the escalation</source>
        <translation>Træk eskalationen tilbage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Afvis</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Træk tilbage</translation>
    </message>
    <message>
        <source>Write the answer.</source>
        <translation>Skriv svaret.</translation>
    </message>
    <message>
        <source>Remind %1</source>
        <translation>Ryk %1</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Ryk</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Hvad der blev spurgt om</translation>
    </message>
    <message>
        <source>The reminder is written down</source>
        <translation>Rykkeren er noteret</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Ny frist</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Svarfrist</translation>
    </message>
    <message>
        <source>This time has passed already. Write a later one.</source>
        <translation>Tidspunktet er allerede passeret. Skriv et senere.</translation>
    </message>
    <message>
        <source>The answer is now due %1</source>
        <translation>Svarfristen er nu %1</translation>
    </message>
    <message>
        <source>Is to be taken up at a meeting</source>
        <translation>Skal tages op på et møde</translation>
    </message>
    <message>
        <source>Taken off the agenda</source>
        <translation>Taget af dagsordenen</translation>
    </message>
    <message>
        <source>Write in the timeline</source>
        <translation>Skriv i tidslinjen</translation>
    </message>
    <message>
        <source>%1 was reminded of the answer.</source>
        <translation>%1 er rykket for svar.</translation>
    </message>
    <message>
        <source>Write what was asked.</source>
        <translation>Skriv, hvad der blev spurgt om.</translation>
    </message>
    <message>
        <source>Written in the timeline of %1</source>
        <translation>Skrevet i forløbet for %1</translation>
    </message>
    <message>
        <source>Escalate to</source>
        <translation>Eskalér til</translation>
    </message>
</context>
<context>
    <name>driftsraad::EscalationBox</name>
    <message>
        <source>Nothing to escalate</source>
        <translation>Intet at eskalere</translation>
    </message>
    <message>
        <source>Choose what failed; then the way to escalate is shown here.</source>
        <translation>Vælg, hvad der fejlede; så vises vejen til eskalation her.</translation>
    </message>
    <message>
        <source>Escalate to %1</source>
        <translation>Eskalér til %1</translation>
    </message>
    <message>
        <source>Remind %1</source>
        <translation>Ryk %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::EscalationModel</name>
    <message>
        <source>Overdue</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Løsning</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Rejst</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Svarfrist</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
</context>
<context>
    <name>driftsraad::EscalationsView</name>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbne</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Ready for the agenda</source>
        <translation>Klar til dagsorden</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Eskalationer</translation>
    </message>
</context>
<context>
    <name>driftsraad::Facts</name>
    <message>
        <source>missing</source>
        <extracomment>The value of a field that nobody has filled in</extracomment>
        <translation>mangler</translation>
    </message>
</context>
<context>
    <name>driftsraad::FilterBar</name>
    <message>
        <source>Solution</source>
        <translation>It-løsning</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Ryd</translation>
    </message>
    <message>
        <source>Search incidents</source>
        <translation>Søg i hændelser</translation>
    </message>
    <message>
        <source>Closed in %1</source>
        <translation>Lukket i %1</translation>
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
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>driftsraad::FollowUpView</name>
    <message>
        <source>Follow-up: %1</source>
        <translation>Opfølgning: %1</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Trin %1: %2</translation>
    </message>
    <message>
        <source>Can begin</source>
        <translation>Kan begynde</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Intet svar</translation>
    </message>
    <message>
        <source>Awaits an answer</source>
        <translation>Afventer svar</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>senest %1</translation>
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
        <translation>%1, skal udfyldes</translation>
    </message>
</context>
<context>
    <name>driftsraad::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>Vil du kassere det, du har skrevet?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Fortsæt med at redigere</translation>
    </message>
</context>
<context>
    <name>driftsraad::GroupPanel</name>
    <message>
        <source>No seats are laid down</source>
        <translation>Ingen pladser er fastlagt</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln places are filled</source>
        <translation>
            <numerusform>Den ene plads er besat</numerusform>
            <numerusform>Alle %Ln pladser er besat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 vacant, %2 expired</source>
        <translation>%1 ledig, %2 udløbet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places expired</source>
        <translation>
            <numerusform>%Ln plads er udløbet</numerusform>
            <numerusform>%Ln pladser er udløbet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places vacant</source>
        <translation>
            <numerusform>%Ln plads er ledig</numerusform>
            <numerusform>%Ln pladser er ledige</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Sammensætning</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Ingen medlemmer endnu</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Tilføj medlem</translation>
    </message>
    <message>
        <source>More about the group</source>
        <translation>Mere om gruppen</translation>
    </message>
    <message>
        <source>Edit group</source>
        <translation>Redigér gruppe</translation>
    </message>
    <message>
        <source>New seat</source>
        <translation>Ny plads</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Slet gruppe</translation>
    </message>
    <message>
        <source>%1 (Ins)</source>
        <translation>%1 (Ins)</translation>
    </message>
    <message>
        <source>Copy mail addresses</source>
        <translation>Kopiér mailadresser</translation>
    </message>
    <message>
        <source>Edit member</source>
        <translation>Redigér medlem</translation>
    </message>
    <message>
        <source>End membership today</source>
        <translation>Afslut medlemskabet i dag</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Vis personen</translation>
    </message>
    <message>
        <source>Remove from the group</source>
        <translation>Fjern fra gruppen</translation>
    </message>
    <message>
        <source>Mandate is a draft</source>
        <translation>Mandat er udkast</translation>
    </message>
</context>
<context>
    <name>driftsraad::GroupTreeModel</name>
    <message>
        <source>Ad hoc groups</source>
        <translation>Ad hoc-grupper</translation>
    </message>
    <message>
        <source>Across solutions</source>
        <translation>På tværs af løsninger</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln gruppe</numerusform>
            <numerusform>%Ln grupper</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places vacant</source>
        <translation>
            <numerusform>%Ln plads er ledig</numerusform>
            <numerusform>%Ln pladser er ledige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln udløbet</numerusform>
            <numerusform>%Ln udløbet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places expired</source>
        <translation>
            <numerusform>%Ln plads er udløbet</numerusform>
            <numerusform>%Ln pladser er udløbet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln medlem</numerusform>
            <numerusform>%Ln medlemmer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>driftsraad::GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Ny gruppe</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle grupper</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Filtrér grupper</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln gruppe</numerusform>
            <numerusform>%Ln grupper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln solutions</source>
        <translation>
            <numerusform>%Ln løsning</numerusform>
            <numerusform>%Ln løsninger</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the members has a mail address in the register.</source>
        <translation>Ingen af medlemmerne har en mailadresse i registeret.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail addresses copied</source>
        <translation>
            <numerusform>%Ln mailadresse kopieret</numerusform>
            <numerusform>%Ln mailadresser kopieret</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>driftsraad::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>There is no help page for this screen.</source>
        <translation>Der er ingen hjælpeside til dette skærmbillede.</translation>
    </message>
</context>
<context>
    <name>driftsraad::HistoryModel</name>
    <message>
        <source>System user: %1</source>
        <translation>Systemets bruger: %1</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (dig)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Fortrudt: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Gentaget: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
</context>
<context>
    <name>driftsraad::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ændringer</translation>
    </message>
    <message>
        <source>Every change, who made it and when</source>
        <translation>Hver ændring, hvem der lavede den og hvornår</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Intet er ændret endnu</translation>
    </message>
</context>
<context>
    <name>driftsraad::HistoryPanel</name>
    <message>
        <source>%1: created</source>
        <translation>%1: oprettet</translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation>%1: slettet</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: ændret</translation>
    </message>
    <message>
        <source>%1: the content has been deleted for good</source>
        <translation>%1: indholdet er slettet for altid</translation>
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
        <translation>Vis ældre ændringer</translation>
    </message>
    <message>
        <source>There are no changes yet.</source>
        <translation>Der er ingen ændringer endnu.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Fortrudt: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Gentaget: %1</translation>
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
        <translation>Fortryd denne ændring</translation>
    </message>
    <message>
        <source>Undo this change: %1</source>
        <translation>Fortryd denne ændring: %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::HolidayPreview</name>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>The days that close</source>
        <translation>Dage, der er lukket</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, from %3: %2</source>
        <translation>%1, fra kl. %3: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>driftsraad::HoursField</name>
    <message>
        <source>Mon-Fri 8-16; Sat 9-12</source>
        <translation>man-fre 8-16; lør 9-12</translation>
    </message>
    <message>
        <source>This cannot be read for certain yet.</source>
        <translation>Det kan endnu ikke læses med sikkerhed.</translation>
    </message>
    <message>
        <source>Read as: %1. %2 a week.</source>
        <translation>Læst som: %1. %2 om ugen.</translation>
    </message>
</context>
<context>
    <name>driftsraad::ImportColumns</name>
    <message>
        <source>Column %1</source>
        <translation>Kolonne %1</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 indeholder</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Udelades</translation>
    </message>
</context>
<context>
    <name>driftsraad::ImportDialog</name>
    <message>
        <source>Update what the register has</source>
        <translation>Opdatér det, registeret har</translation>
    </message>
    <message>
        <source>Import into the register</source>
        <translation>Importér i registeret</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln række</numerusform>
            <numerusform>%Ln rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, Excel workbook</source>
        <translation>%1, Excel-projektmappe</translation>
    </message>
    <message>
        <source>%1, OpenDocument spreadsheet</source>
        <translation>%1, OpenDocument-regneark</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rows</source>
        <translation>
            <numerusform>Importér %Ln række</numerusform>
            <numerusform>Importér %Ln rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import: the register has it all already.</source>
        <translation>Intet at importere: registeret har det hele i forvejen.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 repeated, %5 left out</source>
        <translation>Nye: %1 · ændres: %2 · uændrede: %3 · gentagelser: %4 · udelades: %5</translation>
    </message>
</context>
<context>
    <name>driftsraad::ImportFrame</name>
    <message>
        <source>Rows of the file</source>
        <translation>Filens rækker</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Række %1: %2</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Regneark (*.xlsx *.ods *.csv *.tsv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Ikke læst</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Læser …</translation>
    </message>
    <message>
        <source>Drop an XLSX, ODS or CSV file here</source>
        <translation>Slip en XLSX-, ODS- eller CSV-fil her</translation>
    </message>
    <message>
        <source>Nothing in the file can be read yet. Say what the columns hold.</source>
        <translation>Intet i filen kan læses endnu. Sig, hvad kolonnerne indeholder.</translation>
    </message>
    <message>
        <source>Nothing is stored before you confirm.</source>
        <translation>Intet gemmes, før du bekræfter.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importér</translation>
    </message>
</context>
<context>
    <name>driftsraad::ImportNames</name>
    <message numerus="yes">
        <source>%Ln names are not in the register</source>
        <translation>
            <numerusform>%Ln navn er ikke i registeret</numerusform>
            <numerusform>%Ln navne er ikke i registeret</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 er</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
    </message>
    <message>
        <source>Leave its rows out</source>
        <translation>Udelad rækkerne</translation>
    </message>
</context>
<context>
    <name>driftsraad::ImportPanel</name>
    <message>
        <source>Import a monthly report</source>
        <translation>Indlæs månedsrapport</translation>
    </message>
    <message>
        <source>Close the import</source>
        <translation>Luk indlæsningen</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Reports (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Rapporter (*.csv *.tsv *.txt *.xlsx *.ods);;Alle filer (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln række</numerusform>
            <numerusform>%Ln rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, Excel workbook</source>
        <translation>%1, Excel-projektmappe</translation>
    </message>
    <message>
        <source>%1, OpenDocument spreadsheet</source>
        <translation>%1, OpenDocument-regneark</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>one column</source>
        <translation>én kolonne</translation>
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
            <numerusform>%Ln mere</numerusform>
            <numerusform>%Ln mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Udelades:</translation>
    </message>
    <message>
        <source>Drop a CSV, XLSX or ODS file here</source>
        <translation>Slip en CSV-, XLSX- eller ODS-fil her</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Læser …</translation>
    </message>
    <message>
        <source>Choose supplier …</source>
        <translation>Vælg leverandør …</translation>
    </message>
    <message>
        <source>Supplier: %1</source>
        <translation>Leverandør: %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln figures</source>
        <translation>
            <numerusform>Indlæs %Ln tal</numerusform>
            <numerusform>Indlæs %Ln tal</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the supplier first</source>
        <translation>Vælg først leverandøren</translation>
    </message>
    <message>
        <source>%1 ready, %2 to decide</source>
        <translation>%1 tal klar, %2 at afgøre</translation>
    </message>
    <message>
        <source>Everything is ready</source>
        <translation>Alt er klar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 og %Ln mere</numerusform>
            <numerusform>%1 og %Ln mere</numerusform>
        </translation>
    </message>
    <message>
        <source>The month is here already</source>
        <translation>Måneden findes allerede</translation>
    </message>
    <message>
        <source>%1 is here already with other figures. Replace or keep them?</source>
        <translation>%1 findes allerede med andre tal. Erstat eller behold?</translation>
    </message>
    <message>
        <source>Keep leaves such a month as it is and imports the rest of the file.</source>
        <translation>Behold lader en sådan måned være, som den er, og indlæser resten af filen.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Erstat</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Nothing is changed: these figures are here already.</source>
        <translation>Intet er ændret: Tallene er her allerede.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports imported</source>
        <translation>
            <numerusform>%Ln månedsrapport indlæst</numerusform>
            <numerusform>%Ln månedsrapporter indlæst</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds what looks like a CPR number and was not kept.</source>
        <translation>Filen indeholder noget, der ligner et CPR-nummer, og er derfor ikke gemt.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s solution</source>
        <translation>En anden leverandørs løsning</translation>
    </message>
    <message>
        <source>Choose another supplier, or import the report all the same: the register may be behind.</source>
        <translation>Vælg en anden leverandør, eller indlæs rapporten alligevel: registret kan være bagud.</translation>
    </message>
    <message>
        <source>Import all the same</source>
        <translation>Indlæs alligevel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>A report that was another supplier&apos;s until now counts as received today.</source>
        <translation>En rapport, der hidtil var en anden leverandørs, regnes som modtaget i dag.</translation>
    </message>
    <message>
        <source>Replaced, it stays received on %1.</source>
        <translation>Erstattes den, er den fortsat modtaget den %1.</translation>
    </message>
    <message>
        <source>What is replaced stays received on the day it first came.</source>
        <translation>Det, der erstattes, er fortsat modtaget den dag, det først kom.</translation>
    </message>
    <message>
        <source>Nothing is changed: what was here was kept.</source>
        <translation>Intet er ændret: Det, der stod her, er beholdt.</translation>
    </message>
    <message>
        <source>The file looks like an incident list, not like a monthly report. Incident lists are imported on the page Incidents.</source>
        <translation>Filen ligner en hændelsesliste, ikke en månedsrapport. Hændelseslister importeres på siden Hændelser.</translation>
    </message>
    <message>
        <source>Open as an incident list</source>
        <translation>Åbn som hændelsesliste</translation>
    </message>
</context>
<context>
    <name>driftsraad::IncidentActions</name>
    <message>
        <source>Hand %1 to a third party</source>
        <translation>Giv %1 videre til tredjepart</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Tredjepart</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Svarfrist</translation>
    </message>
    <message>
        <source>Choose the third party.</source>
        <translation>Vælg tredjeparten.</translation>
    </message>
    <message>
        <source>This time has passed already. Write a later one.</source>
        <translation>Tidspunktet er allerede passeret. Skriv et senere.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Luk %1</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Luk hændelsen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Choose the cause, or write why the incident is closed without one.</source>
        <translation>Vælg årsagen, eller skriv, hvorfor hændelsen lukkes uden.</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 flyttet til %2</translation>
    </message>
    <message>
        <source>%1 now has priority %2</source>
        <translation>%1 har nu prioritet %2</translation>
    </message>
    <message>
        <source>Priority %1 for %2</source>
        <translation>Prioritet %1 til %2</translation>
    </message>
    <message>
        <source>Set the priority</source>
        <translation>Sæt prioriteten</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Skriv begrundelsen.</translation>
    </message>
    <message>
        <source>Withdraw the entry</source>
        <translation>Træk linjen tilbage</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Træk tilbage</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>The entry stays in the timeline, struck out and with the reason.</source>
        <translation>Linjen bliver stående i forløbet, overstreget og med begrundelsen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln open parts</source>
        <translation>
            <numerusform>%1 har %Ln åben del</numerusform>
            <numerusform>%1 har %Ln åbne dele</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them to %1 too</source>
        <translation>Flyt dem også til %1</translation>
    </message>
    <message>
        <source>Move %1 alone</source>
        <translation>Flyt kun %1</translation>
    </message>
    <message>
        <source>The parts</source>
        <translation>Delene</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>og %Ln mere</numerusform>
            <numerusform>og %Ln flere</numerusform>
        </translation>
    </message>
    <message>
        <source>In the summary</source>
        <translation>Med i resuméet</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hvad skete der</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Skriv, hvad der skete.</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>Tidspunktet er ikke kommet endnu.</translation>
    </message>
    <message>
        <source>Write in the timeline of %1</source>
        <translation>Skriv i forløbet for %1</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>Ret linjen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>The old entry stays in the timeline, struck out; the new one says that it corrects it.</source>
        <translation>Den gamle linje bliver stående i forløbet, overstreget; den nye siger, at den retter den.</translation>
    </message>
    <message>
        <source>Reason, if the cause stays unknown</source>
        <translation>Begrundelse, hvis årsagen forbliver ukendt</translation>
    </message>
    <message>
        <source>Reason for the priority</source>
        <translation>Begrundelse for prioriteten</translation>
    </message>
    <message>
        <source>Impact and urgency give another priority.</source>
        <translation>Konsekvens og hastegrad giver en anden prioritet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln parts moved to %2</source>
        <translation>
            <numerusform>%1 og %Ln del flyttet til %2</numerusform>
            <numerusform>%1 og %Ln dele flyttet til %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>driftsraad::IncidentDrawer</name>
    <message>
        <source>Previous incident</source>
        <translation>Forrige hændelse</translation>
    </message>
    <message>
        <source>Next incident</source>
        <translation>Næste hændelse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>It-løsning</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Tredjepart</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Svarfrist</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Opstået</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Genoprettet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Write in the timeline …</source>
        <translation>Skriv i forløbet …</translation>
    </message>
    <message>
        <source>Write in the timeline</source>
        <translation>Skriv i forløbet</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigér</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilag</translation>
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
        <translation>Status: %1. Flyt hændelsen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln affected municipalities</source>
        <translation>
            <numerusform>%Ln berørt kommune</numerusform>
            <numerusform>%Ln berørte kommuner</numerusform>
        </translation>
    </message>
    <message>
        <source>No affected municipalities registered</source>
        <translation>Ingen berørte kommuner registreret</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Vis færre</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>Meldt</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 og %Ln anden</numerusform>
            <numerusform>%1 og %Ln andre</numerusform>
        </translation>
    </message>
    <message>
        <source>Who do I call?</source>
        <translation>Hvem ringer jeg til?</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Hvad fejlede</translation>
    </message>
    <message>
        <source>Show in the chain</source>
        <translation>Vis i kæden</translation>
    </message>
    <message>
        <source>Escalate …</source>
        <translation>Eskalér …</translation>
    </message>
    <message>
        <source>Escalated to %1</source>
        <translation>Eskaleret til %1</translation>
    </message>
    <message>
        <source>Escalation: %1</source>
        <translation>Eskalation: %1</translation>
    </message>
    <message>
        <source>Write a notice …</source>
        <translation>Skriv driftsmeddelelse …</translation>
    </message>
    <message>
        <source>Write with a time of its own</source>
        <translation>Skriv med eget tidspunkt</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>Hændelsesrapport</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Varsel</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>The answer is overdue</source>
        <translation>Svarfristen er overskredet</translation>
    </message>
    <message>
        <source>First reaction</source>
        <translation>Første reaktion</translation>
    </message>
    <message>
        <source>Notices to the municipalities</source>
        <translation>Driftsmeddelelser</translation>
    </message>
    <message>
        <source>Read only: nothing can be written here</source>
        <translation>Kun læsning: her kan ikke skrives</translation>
    </message>
</context>
<context>
    <name>driftsraad::IncidentForm</name>
    <message>
        <source>New incident</source>
        <translation>Ny hændelse</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Redigér %1</translation>
    </message>
    <message>
        <source>Create incident</source>
        <translation>Opret hændelse</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>It-løsning</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Konsekvens</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Hastegrad</translation>
    </message>
    <message>
        <source>Follow impact and urgency</source>
        <translation>Følg konsekvens og hastegrad</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Prioritet %1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Reason for the priority</source>
        <translation>Begrundelse for prioriteten</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Support level</source>
        <translation>Supportniveau</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Meldt af</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ikke valgt</translation>
    </message>
    <message>
        <source>Reporting organisation</source>
        <translation>Meldende organisation</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Opstået</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Genoprettet</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Svarfrist</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Affected municipalities</source>
        <translation>Berørte kommuner</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Skriv en titel.</translation>
    </message>
    <message>
        <source>Choose the solution.</source>
        <translation>Vælg løsningen.</translation>
    </message>
    <message>
        <source>Write why the priority is not %1.</source>
        <translation>Skriv, hvorfor prioriteten ikke er %1.</translation>
    </message>
    <message>
        <source>The incident cannot be reported before it occurred.</source>
        <translation>Hændelsen kan ikke være meldt, før den opstod.</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>Meldt</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registreret</translation>
    </message>
    <message>
        <source>The reaction is recorded</source>
        <translation>Reaktionen er registreret</translation>
    </message>
    <message>
        <source>First reaction at</source>
        <translation>Første reaktion</translation>
    </message>
    <message>
        <source>First reaction</source>
        <translation>Første reaktion</translation>
    </message>
    <message>
        <source>Nobody can react before it was reported.</source>
        <translation>Reaktionen kan ikke komme før meldingen.</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>Tidspunktet er ikke kommet endnu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>driftsraad::IncidentPicker</name>
    <message>
        <source>Number or words</source>
        <translation>Nummer eller ord</translation>
    </message>
    <message>
        <source>Find the incident by number or words</source>
        <translation>Find hændelsen ved nummer eller ord</translation>
    </message>
    <message>
        <source>Incidents found</source>
        <translation>Fundne hændelser</translation>
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
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>It-løsning</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Svarfrist</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>Meldt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln incidents</source>
        <translation>
            <numerusform>%1, %Ln hændelse</numerusform>
            <numerusform>%1, %Ln hændelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Frist</translation>
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
        <translation>Frister</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>kategori %1</translation>
    </message>
    <message>
        <source>no limits agreed</source>
        <translation>ingen frister aftalt</translation>
    </message>
</context>
<context>
    <name>driftsraad::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Hændelser</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visning</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tavle</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Ny hændelse</translation>
    </message>
    <message>
        <source>Incident board</source>
        <translation>Hændelsestavle</translation>
    </message>
    <message>
        <source>No incidents match the filter</source>
        <translation>Ingen hændelser passer til filteret</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Ryd filteret</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln åben</numerusform>
            <numerusform>%Ln åbne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln with priority 1</source>
        <translation>
            <numerusform>%1, %Ln med prioritet 1</numerusform>
            <numerusform>%1, %Ln med prioritet 1</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident registered</source>
        <translation>Hændelse registreret</translation>
    </message>
    <message>
        <source>Incident saved</source>
        <translation>Hændelse gemt</translation>
    </message>
    <message>
        <source>Board or list (%1)</source>
        <translation>Tavle eller liste (%1)</translation>
    </message>
    <message>
        <source>Save the filters</source>
        <translation>Gem filtrene</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Share with colleagues</source>
        <translation>Del med kolleger</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>A filter of yours with this name is replaced.</source>
        <translation>Et filter af dine med samme navn erstattes.</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>Giv filteret et navn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents copied</source>
        <translation>
            <numerusform>%Ln hændelse kopieret</numerusform>
            <numerusform>%Ln hændelser kopieret</numerusform>
        </translation>
    </message>
    <message>
        <source>Import an incident list</source>
        <translation>Importér en hændelsesliste</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruppering</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Vælg kolonner</translation>
    </message>
</context>
<context>
    <name>driftsraad::ListImportDialog</name>
    <message>
        <source>Import an incident list</source>
        <translation>Importér en hændelsesliste</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ikke valgt</translation>
    </message>
    <message>
        <source>%1, rows %2 to %3</source>
        <translation>%1, række %2 til %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln række</numerusform>
            <numerusform>%Ln rækker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln incidents</source>
        <translation>
            <numerusform>Importér %Ln hændelse</numerusform>
            <numerusform>Importér %Ln hændelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import: all rows have been imported before.</source>
        <translation>Intet at importere: alle rækker er importeret før.</translation>
    </message>
    <message>
        <source>Add it as a new solution</source>
        <translation>Tilføj som ny løsning</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 imported before, %4 repeated, %5 left out</source>
        <translation>%1 nye, %2 ændret, %3 importeret før, %4 gentaget, %5 udeladt</translation>
    </message>
    <message>
        <source>Solution, where a row names none</source>
        <translation>It-løsning, når rækken ikke nævner en</translation>
    </message>
    <message>
        <source>Update what differs in the list</source>
        <translation>Opdatér det, der står anderledes i listen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them differ in the list; they stay as they are unless you choose to update them.</source>
        <translation>
            <numerusform>%Ln af dem står anderledes i listen og bliver, som den er, medmindre du vælger at opdatere.</numerusform>
            <numerusform>%Ln af dem står anderledes i listen og bliver, som de er, medmindre du vælger at opdatere.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file looks like a supplier&apos;s monthly report, not like an incident list. Reports are imported on the page Monthly reports.</source>
        <translation>Filen ligner en leverandørs månedsrapport, ikke en hændelsesliste. Rapporter indlæses på siden Månedsrapporter.</translation>
    </message>
    <message>
        <source>Open as a monthly report</source>
        <translation>Åbn som månedsrapport</translation>
    </message>
</context>
<context>
    <name>driftsraad::ListImportSession</name>
    <message>
        <source>Closed in the imported list, without a cause</source>
        <translation>Lukket i den importerede liste uden årsag</translation>
    </message>
    <message>
        <source>Affected municipalities in the list: %1</source>
        <translation>Berørte kommuner ifølge listen: %1</translation>
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
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Imported before, as %1</source>
        <translation>Importeret før, som %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Bliver</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>It-løsning</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2, in the list %3</source>
        <translation>%1: %2, i listen %3</translation>
    </message>
</context>
<context>
    <name>driftsraad::MainWindow</name>
    <message>
        <source>Search everything …</source>
        <translation>Søg i alt …</translation>
    </message>
    <message>
        <source>%1 – Driftsråd</source>
        <translation>%1 – Driftsråd</translation>
    </message>
    <message>
        <source>Making the demo database …</source>
        <translation>Laver demodatabasen …</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gå til %1</translation>
    </message>
    <message>
        <source>Change to the light theme</source>
        <translation>Skift til lyst tema</translation>
    </message>
    <message>
        <source>Change to the dark theme</source>
        <translation>Skift til mørkt tema</translation>
    </message>
    <message>
        <source>Open a database …</source>
        <translation>Åbn en database …</translation>
    </message>
    <message>
        <source>Make a new database …</source>
        <translation>Lav en ny database …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>Hjælp til dette skærmbillede</translation>
    </message>
    <message>
        <source>Who do I call?</source>
        <translation>Hvem ringer jeg til?</translation>
    </message>
    <message>
        <source>The database file has been opened anew. What you were writing still stands.</source>
        <translation>Databasefilen er åbnet på ny. Det, du er ved at skrive, står her endnu.</translation>
    </message>
    <message>
        <source>Saving a copy …</source>
        <translation>Gemmer en kopi …</translation>
    </message>
    <message>
        <source>A copy was saved as %1</source>
        <translation>En kopi er gemt som %1</translation>
    </message>
    <message>
        <source>Quit Driftsråd</source>
        <translation>Afslut Driftsråd</translation>
    </message>
    <message>
        <source>The file stays as on a shared drive: it is open elsewhere too.</source>
        <translation>Filen gemmes stadig som på et fællesdrev: den er også åben et andet sted.</translation>
    </message>
</context>
<context>
    <name>driftsraad::MappingForm</name>
    <message>
        <source>Recognised</source>
        <translation>Genkendt</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Vælg felt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Udelades</translation>
    </message>
    <message>
        <source>Table in the file</source>
        <translation>Tabel i filen</translation>
    </message>
    <message>
        <source>Read this table</source>
        <translation>Læs denne tabel</translation>
    </message>
    <message>
        <source>Solution of rows that name none</source>
        <translation>Løsning for rækker, der ikke nævner nogen</translation>
    </message>
    <message>
        <source>Month of rows that name none</source>
        <translation>Måned for rækker, der ikke nævner nogen</translation>
    </message>
    <message>
        <source>%1, rows %2 to %3</source>
        <translation>%1, række %2 til %3</translation>
    </message>
    <message>
        <source>Solution: in the rows</source>
        <translation>Løsning: står i rækkerne</translation>
    </message>
    <message>
        <source>Month: in the rows</source>
        <translation>Måned: står i rækkerne</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Kolonne i filen</translation>
    </message>
    <message>
        <source>Field in Driftsråd</source>
        <translation>Felt i Driftsråd</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>Felt for %1</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Enhed for %1</translation>
    </message>
    <message>
        <source>No value fits</source>
        <translation>Ingen værdi passer</translation>
    </message>
</context>
<context>
    <name>driftsraad::MatrixDelegate</name>
    <message>
        <source>Choose responsible</source>
        <translation>Vælg ansvarlig</translation>
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
        <translation>Ingen er ansvarlig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no other solution deviates</source>
        <translation>%1: ingen anden løsning afviger</translation>
    </message>
    <message>
        <source>%1 also deviates in %2</source>
        <translation>%1 afviger også i %2</translation>
    </message>
    <message>
        <source>%1, deviates from the standard: %2</source>
        <translation>%1, afviger fra standarden: %2</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Deviates in</source>
        <translation>Afviger i</translation>
    </message>
    <message>
        <source>Also deviates in</source>
        <translation>Afviger også i</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>før: %1</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, før: %2</translation>
    </message>
    <message>
        <source>≠ own words</source>
        <translation>≠ egen tekst</translation>
    </message>
    <message>
        <source>%1: no solution deviates</source>
        <translation>%1: ingen løsning afviger</translation>
    </message>
    <message>
        <source>%1: %2 deviates</source>
        <translation>%1: %2 afviger</translation>
    </message>
    <message>
        <source>Nobody responsible since %1</source>
        <translation>Ingen ansvarlig siden %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::MemberModel</name>
    <message>
        <source>No seat</source>
        <translation>Uden plads</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Udløbet %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Fra %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plads</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Udpeget af</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
</context>
<context>
    <name>driftsraad::MomentEdit</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose the day in a calendar (F4)</source>
        <translation>Vælg dagen i en kalender (F4)</translation>
    </message>
    <message>
        <source>Write day and time as 23-11-2026 14:05.</source>
        <translation>Skriv dag og klokkeslæt som 23-11-2026 14:05.</translation>
    </message>
    <message>
        <source>“%1” is no day and time that exists. Write it as 23-11-2026 14:05.</source>
        <translation>»%1« er ikke en dag og et klokkeslæt, der findes. Skriv det som 23-11-2026 14:05.</translation>
    </message>
</context>
<context>
    <name>driftsraad::MonthRows</name>
    <message>
        <source>Measure</source>
        <translation>Måltal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
</context>
<context>
    <name>driftsraad::MunicipalityPicker</name>
    <message>
        <source>Find a municipality</source>
        <translation>Find en kommune</translation>
    </message>
    <message>
        <source>Affected municipalities</source>
        <translation>Berørte kommuner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln valgt</numerusform>
            <numerusform>%Ln valgt</numerusform>
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
        <translation>Navigation, nederste del</translation>
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
        <translation>Ingen frist</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgen</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>i dag kl. %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>i morgen kl. %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 kl. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days over</source>
        <translation>
            <numerusform>%Ln dag over</numerusform>
            <numerusform>%Ln dage over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 over</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Kunne ikke hentes</translation>
    </message>
    <message>
        <source>Across solutions</source>
        <translation>På tværs af løsninger</translation>
    </message>
</context>
<context>
    <name>driftsraad::NewFields</name>
    <message>
        <source>Remove the template</source>
        <translation>Fjern skabelonen</translation>
    </message>
    <message>
        <source>Save these fields as a template</source>
        <translation>Gem felterne som skabelon</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Skabelon</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ikke valgt</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Tredjepart</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Gem som skabelon</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>For %1: title, description, kind, impact, urgency, cause, support level and third party, as they stand now. A template of this name is replaced.</source>
        <translation>For %1: titel, beskrivelse, type, konsekvens, hastegrad, årsag, supportniveau og tredjepart, som de står nu. En skabelon med samme navn erstattes.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Giv skabelonen et navn.</translation>
    </message>
</context>
<context>
    <name>driftsraad::NoticeActions</name>
    <message>
        <source>The notice about %1 is registered</source>
        <translation>Driftsmeddelelsen om %1 er registreret</translation>
    </message>
    <message>
        <source>The notice is copied as text and as HTML</source>
        <translation>Driftsmeddelelsen er kopieret som tekst og som HTML</translation>
    </message>
</context>
<context>
    <name>driftsraad::NoticeDialog</name>
    <message>
        <source>Notice to the municipalities about %1</source>
        <translation>Driftsmeddelelse til kommunerne om %1</translation>
    </message>
    <message>
        <source>Register as published</source>
        <translation>Registrér som udsendt</translation>
    </message>
    <message>
        <source>Correction of the notice of %1</source>
        <translation>Rettelse til driftsmeddelelsen af %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webside</translation>
    </message>
    <message>
        <source>E-mail to the municipalities</source>
        <translation>E-mail til kommunerne</translation>
    </message>
    <message>
        <source>Web page and e-mail</source>
        <translation>Webside og e-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Published where</source>
        <translation>Udsendt hvor</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Udsendt</translation>
    </message>
    <message>
        <source>The municipalities are promised a next update</source>
        <translation>Kommunerne er lovet en ny opdatering</translation>
    </message>
    <message>
        <source>Next update due</source>
        <translation>Næste opdatering senest</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Næste opdatering</translation>
    </message>
    <message>
        <source>As it is pasted</source>
        <translation>Sådan indsættes den</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Standard texts …</source>
        <translation>Standardtekster …</translation>
    </message>
    <message>
        <source>Fill in again</source>
        <translation>Udfyld forfra</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Copies the notice as text and as HTML; where it is pasted decides which of them is taken</source>
        <translation>Kopierer driftsmeddelelsen som tekst og som HTML; stedet, den sættes ind, tager det, der passer</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Lovet senest</translation>
    </message>
</context>
<context>
    <name>driftsraad::NoticeList</name>
    <message>
        <source>Nothing has been published.</source>
        <translation>Intet er udsendt.</translation>
    </message>
    <message>
        <source>corrects %1</source>
        <translation>retter %1</translation>
    </message>
    <message>
        <source>corrected %1</source>
        <translation>rettet %1</translation>
    </message>
    <message>
        <source>More about this notice</source>
        <translation>Mere om denne driftsmeddelelse</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>Skjul teksten</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Vis teksten</translation>
    </message>
    <message>
        <source>Copy as text and HTML</source>
        <translation>Kopiér som tekst og HTML</translation>
    </message>
    <message>
        <source>Publish a correction …</source>
        <translation>Udsend en rettelse …</translation>
    </message>
</context>
<context>
    <name>driftsraad::Notices</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>The database has not answered for some seconds. What you write is kept; go on when it answers.</source>
        <translation>Databasen har ikke svaret i nogle sekunder. Det, du skriver, bliver stående; fortsæt, når den svarer.</translation>
    </message>
    <message>
        <source>Who are you? The name stands beside your changes; it can be changed in Settings.</source>
        <translation>Hvem er du? Navnet står ved dine ændringer og kan rettes under Indstillinger.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dit navn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Gem en kopi…</translation>
    </message>
</context>
<context>
    <name>driftsraad::OverviewCharts</name>
    <message>
        <source>There is no figure for the latest month</source>
        <translation>Der er ingen tal for den seneste måned</translation>
    </message>
    <message>
        <source>The average is below the target</source>
        <translation>Gennemsnittet er under målet</translation>
    </message>
    <message>
        <source>The average meets the target, and so does every solution</source>
        <translation>Gennemsnittet holder målet, og det gør hver løsning også</translation>
    </message>
    <message numerus="yes">
        <source>The average meets the target. %Ln solutions are below their own</source>
        <translation>
            <numerusform>Gennemsnittet holder målet. %Ln løsning er under sit eget</numerusform>
            <numerusform>Gennemsnittet holder målet. %Ln løsninger er under deres eget</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln solutions, 12 months, %</source>
        <translation>
            <numerusform>%Ln løsning, 12 måneder, %</numerusform>
            <numerusform>%Ln løsninger, 12 måneder, %</numerusform>
        </translation>
    </message>
    <message>
        <source>Availability against target</source>
        <translation>Tilgængelighed mod mål</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Gennemsnit</translation>
    </message>
    <message>
        <source>Incidents by cause</source>
        <translation>Hændelser efter årsag</translation>
    </message>
    <message>
        <source>number a month</source>
        <translation>antal pr. måned</translation>
    </message>
    <message>
        <source>No incidents were reported in %1</source>
        <translation>Ingen hændelser blev meldt i %1</translation>
    </message>
    <message>
        <source>The most frequent cause in %1: %2</source>
        <translation>Hyppigste årsag i %1: %2</translation>
    </message>
</context>
<context>
    <name>driftsraad::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Nøgletal</translation>
    </message>
    <message>
        <source>Needs doing</source>
        <translation>Kræver handling</translation>
    </message>
    <message>
        <source>Nothing needs doing</source>
        <translation>Intet kræver handling</translation>
    </message>
    <message>
        <source>%1, week %2</source>
        <translation>%1, uge %2</translation>
    </message>
    <message>
        <source>at least; not everything could be read</source>
        <translation>mindst; ikke alt kunne hentes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation>Åbne hændelser</translation>
    </message>
    <message>
        <source>against %1 a week ago</source>
        <translation>mod %1 for en uge siden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of priority 1</source>
        <translation>
            <numerusform>%Ln med prioritet 1</numerusform>
            <numerusform>%Ln med prioritet 1</numerusform>
        </translation>
    </message>
    <message>
        <source>SLA met in %1</source>
        <translation>SLA opfyldt i %1</translation>
    </message>
    <message>
        <source>solutions</source>
        <translation>løsninger</translation>
    </message>
    <message>
        <source>%1 below target, %2 without figure</source>
        <translation>%1 under mål, %2 uden tal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln below target</source>
        <translation>
            <numerusform>%Ln under mål</numerusform>
            <numerusform>%Ln under mål</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without figure</source>
        <translation>
            <numerusform>%Ln uden tal</numerusform>
            <numerusform>%Ln uden tal</numerusform>
        </translation>
    </message>
    <message>
        <source>Monthly reports for %1</source>
        <translation>Månedsrapporter for %1</translation>
    </message>
    <message>
        <source>received</source>
        <translation>modtaget</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln mangler</numerusform>
            <numerusform>%Ln mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>Places in groups</source>
        <translation>Pladser i grupper</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>besat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vacant</source>
        <translation>
            <numerusform>%Ln ledig</numerusform>
            <numerusform>%Ln ledige</numerusform>
        </translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Løsninger</translation>
    </message>
    <message>
        <source>All solutions</source>
        <translation>Alle løsninger</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>You have not said which solutions are yours.</source>
        <translation>Du har ikke sagt, hvilke løsninger der er dine.</translation>
    </message>
    <message>
        <source>Choose in Settings</source>
        <translation>Vælg i Indstillinger</translation>
    </message>
    <message>
        <source>Sorted by deadline</source>
        <translation>Sorteret efter frist</translation>
    </message>
    <message>
        <source>Sorted by severity</source>
        <translation>Sorteret efter alvor</translation>
    </message>
    <message>
        <source>Sorted by solution</source>
        <translation>Sorteret efter løsning</translation>
    </message>
    <message>
        <source>Nobody is chosen for this. Ctrl+Enter takes the next step: %1</source>
        <translation>Her vælges ingen ansvarlig. Ctrl+Enter tager det næste skridt: %1</translation>
    </message>
    <message>
        <source>Reckoning clocks and service levels …</source>
        <translation>Beregner frister og servicemål …</translation>
    </message>
    <message>
        <source>at least; clocks and service levels are being reckoned</source>
        <translation>mindst; frister og servicemål er ved at blive beregnet</translation>
    </message>
</context>
<context>
    <name>driftsraad::PaperPreview</name>
    <message>
        <source>Preview: %1</source>
        <translation>Vis udskrift: %1</translation>
    </message>
    <message>
        <source>Pages of %1</source>
        <translation>Sider i %1</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Danner siderne …</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Næste side</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Tilpas bredden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Gem som …</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 af %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Gemmer …</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gemt som %1</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Udskriver …</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Sendt til printeren</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Try again or save the PDF.</source>
        <translation>Printeren tog ikke imod siderne. Prøv igen, eller gem som PDF.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the PDF instead.</source>
        <translation>Der er ingen printer på denne computer. Gem en PDF i stedet.</translation>
    </message>
</context>
<context>
    <name>driftsraad::PasteDialog</name>
    <message>
        <source>Insert into the matrix</source>
        <translation>Indsæt i matricen</translation>
    </message>
    <message numerus="yes">
        <source>Insert %Ln cells</source>
        <translation>
            <numerusform>Indsæt %Ln felt</numerusform>
            <numerusform>Indsæt %Ln felter</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting, date, item or note</source>
        <translation>Møde, dato, punkt eller note</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besluttet</translation>
    </message>
    <message>
        <source>Where this was decided; it is written on every cell that changes.</source>
        <translation>Hvor det er besluttet; det skrives på hvert felt, der ændres.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Det ændres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more cells say this already</source>
        <translation>
            <numerusform>%Ln felt mere siger det allerede</numerusform>
            <numerusform>%Ln felter mere siger det allerede</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the date as 23-11-2026.</source>
        <translation>Skriv datoen som 23-11-2026.</translation>
    </message>
</context>
<context>
    <name>driftsraad::PasteModel</name>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
</context>
<context>
    <name>driftsraad::PauseActions</name>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Skriv begrundelsen.</translation>
    </message>
    <message>
        <source>The pause must end after it began.</source>
        <translation>Pausen skal slutte, efter at den begyndte.</translation>
    </message>
    <message>
        <source>Pause the clocks of %1</source>
        <translation>Sæt urene for %1 på pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sæt på pause</translation>
    </message>
    <message>
        <source>The clocks of %1 are paused</source>
        <translation>Urene for %1 er sat på pause</translation>
    </message>
    <message>
        <source>End the pause of %1</source>
        <translation>Afslut pausen for %1</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Afslut pausen</translation>
    </message>
    <message>
        <source>The clocks run again from</source>
        <translation>Urene går igen fra</translation>
    </message>
    <message>
        <source>The clocks of %1 run again</source>
        <translation>Urene for %1 går igen</translation>
    </message>
    <message>
        <source>Correct a pause of %1</source>
        <translation>Ret en pause for %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>The pause is corrected</source>
        <translation>Pausen er rettet</translation>
    </message>
    <message>
        <source>Withdraw a pause of %1</source>
        <translation>Træk en pause for %1 tilbage</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Træk tilbage</translation>
    </message>
    <message>
        <source>The pause stays visible, struck out and with the reason, and counts no more.</source>
        <translation>Pausen bliver stående, overstreget og med begrundelsen, men tæller ikke mere.</translation>
    </message>
    <message>
        <source>The pause is withdrawn</source>
        <translation>Pausen er trukket tilbage</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Hvem der ventes på</translation>
    </message>
    <message>
        <source>Write who you are waiting for.</source>
        <translation>Skriv, hvem der ventes på.</translation>
    </message>
    <message>
        <source>The clocks are recalculated, as if it had been so from the start.</source>
        <translation>Urene regnes forfra, som om det havde været sådan fra begyndelsen.</translation>
    </message>
</context>
<context>
    <name>driftsraad::PauseList</name>
    <message>
        <source>Since %1</source>
        <translation>Siden %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · Withdrawn: %2</source>
        <translation>%1 · Trukket tilbage: %2</translation>
    </message>
    <message>
        <source>No pauses</source>
        <translation>Ingen pauser</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauser</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Afslut pausen</translation>
    </message>
    <message>
        <source>Pause …</source>
        <translation>Pause …</translation>
    </message>
    <message>
        <source>Pause the clocks</source>
        <translation>Sæt urene på pause</translation>
    </message>
    <message>
        <source>More about this pause</source>
        <translation>Mere om denne pause</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Ret …</translation>
    </message>
    <message>
        <source>End …</source>
        <translation>Afslut …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Træk tilbage …</translation>
    </message>
    <message>
        <source>%1: the contract lets the clocks stand at a third party</source>
        <translation>%1: kontrakten lader urene stå hos en tredjepart</translation>
    </message>
</context>
<context>
    <name>driftsraad::PersonCard</name>
    <message>
        <source>For me, on this machine</source>
        <translation>For mig, på denne maskine</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Hvem jeg er</translation>
    </message>
    <message>
        <source>The name stands beside your changes, together with the system&apos;s user %1 on %2.</source>
        <translation>Navnet står ved dine ændringer sammen med systemets bruger %1 på %2.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>My solutions</source>
        <translation>Mine løsninger</translation>
    </message>
    <message>
        <source>The overview shows them alone under Mine.</source>
        <translation>Overblik viser dem alene under Mine.</translation>
    </message>
    <message>
        <source>Tell me when the clock of an incident warns or passes its limit</source>
        <translation>Giv besked, når en hændelses frist er tæt på eller overskredet</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Beskeder</translation>
    </message>
    <message>
        <source>On the desktop while the window is not in front, else in the window.</source>
        <translation>På skrivebordet, når vinduet ikke er forrest, ellers i vinduet.</translation>
    </message>
    <message>
        <source>Mark what is misspelt while I type</source>
        <translation>Markér stavefejl, mens jeg skriver</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Stavekontrol</translation>
    </message>
    <message>
        <source>The Danish dictionary is not installed. The package is called hunspell-da.</source>
        <translation>Den danske ordbog er ikke installeret. Pakken hedder hunspell-da.</translation>
    </message>
    <message>
        <source>The Danish dictionary is ready.</source>
        <translation>Den danske ordbog er klar.</translation>
    </message>
    <message>
        <source>The Danish dictionary is read when it is first needed.</source>
        <translation>Den danske ordbog læses, første gang den skal bruges.</translation>
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
        <translation>Kopiér nummeret %1</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Kopiér nummeret</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopieret: %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::PlaceList</name>
    <message>
        <source>Which matrices</source>
        <translation>Hvilke matricer</translation>
    </message>
    <message>
        <source>This matrix</source>
        <translation>Denne matrice</translation>
    </message>
    <message>
        <source>All matrices</source>
        <translation>Alle matricer</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Intet her</translation>
    </message>
    <message>
        <source>Enter goes to the place</source>
        <translation>Enter går til stedet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
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
        <translation>Opgaven er ny</translation>
    </message>
    <message>
        <source>The task is gone</source>
        <translation>Opgaven er væk</translation>
    </message>
    <message>
        <source>The party is new</source>
        <translation>Parten er ny</translation>
    </message>
    <message>
        <source>The party is gone</source>
        <translation>Parten er væk</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 blev til %2</translation>
    </message>
    <message>
        <source>Another condition or note: %1</source>
        <translation>Anden betingelse eller bemærkning: %1</translation>
    </message>
    <message>
        <source>Another contact</source>
        <translation>Anden kontakt</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Besluttet: %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::PlaceModel</name>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
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
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Named by other rows</source>
        <translation>Nævnt af andre rækker</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Bliver</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
</context>
<context>
    <name>driftsraad::ProblemList</name>
    <message>
        <source>To decide</source>
        <translation>Skal afgøres</translation>
    </message>
    <message>
        <source>Take all suggestions</source>
        <translation>Brug alle forslag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln mere</numerusform>
            <numerusform>%Ln mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Række %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Brug %1</translation>
    </message>
    <message>
        <source>%1, %2: use %3</source>
        <translation>%1, %2: brug %3</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Vis %1</translation>
    </message>
    <message>
        <source>The solution “%1” is not in the register</source>
        <translation>Løsningen »%1« findes ikke i registeret</translation>
    </message>
    <message>
        <source>What %1 is</source>
        <translation>Hvad %1 er</translation>
    </message>
    <message>
        <source>Leave the rows out</source>
        <translation>Udelad rækkerne</translation>
    </message>
</context>
<context>
    <name>driftsraad::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stopper …</translation>
    </message>
</context>
<context>
    <name>driftsraad::ReasonForm</name>
    <message>
        <source>Nobody would be responsible</source>
        <translation>Ingen ville være ansvarlig</translation>
    </message>
    <message>
        <source>Store with this reason</source>
        <translation>Gem med begrundelsen</translation>
    </message>
    <message>
        <source>The last X is taken away from: %1. The check will name it until somebody is responsible again.</source>
        <translation>Det sidste X fjernes fra: %1. Kontrollen nævner det, indtil nogen igen er ansvarlig.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>The reason stands in the history beside the change.</source>
        <translation>Begrundelsen står i historikken ved ændringen.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Skriv begrundelsen.</translation>
    </message>
</context>
<context>
    <name>driftsraad::ReasonList</name>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Åbn: %1</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>Udfyld: %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::RecordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>driftsraad::RegisterImportSession</name>
    <message>
        <source>The clipboard</source>
        <translation>Udklipsholderen</translation>
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
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>It-løsninger</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Kontrakter</translation>
    </message>
    <message>
        <source>Search in the register</source>
        <translation>Søg i registeret</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gældende</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Ny organisation</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>New solution</source>
        <translation>Ny it-løsning</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Ny kontrakt</translation>
    </message>
    <message>
        <source>%1 (Ctrl+N)</source>
        <translation>%1 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Nothing in the register fits.</source>
        <translation>Intet i registeret passer.</translation>
    </message>
    <message>
        <source>The register is empty.</source>
        <translation>Registeret er tomt.</translation>
    </message>
    <message>
        <source>Add the 98 municipalities</source>
        <translation>Tilføj de 98 kommuner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln poster</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Der er ingen tekst på udklipsholderen.</translation>
    </message>
    <message>
        <source>List as Excel …</source>
        <translation>Listen som Excel …</translation>
    </message>
    <message>
        <source>List as CSV …</source>
        <translation>Listen som CSV …</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Kopiér listen</translation>
    </message>
    <message>
        <source>List as PDF …</source>
        <translation>Listen som PDF …</translation>
    </message>
    <message>
        <source>Contracts running out as PDF …</source>
        <translation>Kontrakter, der udløber, som PDF …</translation>
    </message>
    <message>
        <source>Data roles of the solution as PDF …</source>
        <translation>Løsningens dataroller som PDF …</translation>
    </message>
    <message>
        <source>Data roles of all solutions as PDF …</source>
        <translation>Alle løsningers dataroller som PDF …</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Eksportér listen</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-projektmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-fil (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gemt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln række kopieret</numerusform>
            <numerusform>%Ln rækker kopieret</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importér</translation>
    </message>
    <message>
        <source>From a spreadsheet …</source>
        <translation>Fra et regneark …</translation>
    </message>
    <message>
        <source>Paste from the clipboard	Ctrl+V</source>
        <translation>Indsæt fra udklipsholderen	Ctrl+V</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Udløber</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Snart</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopieret: %1</translation>
    </message>
    <message>
        <source>Several rows are chosen. Choose the one to delete.</source>
        <translation>Der er valgt flere rækker. Vælg den, der skal slettes.</translation>
    </message>
</context>
<context>
    <name>driftsraad::Relating</name>
    <message>
        <source>Incident</source>
        <translation>Hændelse</translation>
    </message>
    <message>
        <source>What is %1 part of?</source>
        <translation>Hvad er %1 en del af?</translation>
    </message>
    <message>
        <source>Make it a part</source>
        <translation>Gør den til en del</translation>
    </message>
    <message>
        <source>Link %1 to another incident</source>
        <translation>Tilknyt %1 en anden hændelse</translation>
    </message>
    <message>
        <source>No incident matches.</source>
        <translation>Ingen hændelse passer til det skrevne.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tilknyt</translation>
    </message>
</context>
<context>
    <name>driftsraad::RelationsPanel</name>
    <message>
        <source>Related incidents</source>
        <translation>Sammenhæng</translation>
    </message>
    <message>
        <source>Part of …</source>
        <translation>Del af …</translation>
    </message>
    <message>
        <source>Link …</source>
        <translation>Tilknyt …</translation>
    </message>
    <message>
        <source>Make it part of another incident</source>
        <translation>Gør den til en del af en anden hændelse</translation>
    </message>
    <message>
        <source>Link it to another incident</source>
        <translation>Tilknyt den en anden hændelse</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Del af</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln del</numerusform>
            <numerusform>%Ln dele</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Tilknyttet</translation>
    </message>
    <message>
        <source>Open %1, %2, %3</source>
        <translation>Åbn %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove the link to %1</source>
        <translation>Fjern tilknytningen til %1</translation>
    </message>
    <message>
        <source>No longer part of %1</source>
        <translation>Ikke længere del af %1</translation>
    </message>
    <message>
        <source>%1 is no longer a part</source>
        <translation>%1 er ikke længere en del</translation>
    </message>
</context>
<context>
    <name>driftsraad::ReportCard</name>
    <message>
        <source>Import the report</source>
        <translation>Indlæs rapporten</translation>
    </message>
    <message>
        <source>Draft a reminder</source>
        <translation>Skriv rykker</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>Fortryd godkendelsen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkend</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkendt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke endnu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Escalate …</source>
        <translation>Eskalér …</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilag</translation>
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
        <translation>%1.</translation>
    </message>
    <message>
        <source>due</source>
        <translation>frist</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>%1 of %2 reports came in time</source>
        <translation>%1 af %2 rapporter kom til tiden</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>It-løsning</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Til tiden</translation>
    </message>
</context>
<context>
    <name>driftsraad::ReportsPage</name>
    <message>
        <source>Monthly reports</source>
        <translation>Månedsrapporter</translation>
    </message>
    <message>
        <source>Due on day %1 of the next month</source>
        <translation>Frist den %1. i måneden efter</translation>
    </message>
    <message>
        <source>Import file</source>
        <translation>Indlæs fil</translation>
    </message>
    <message>
        <source>Reports received</source>
        <translation>Modtagne rapporter</translation>
    </message>
    <message>
        <source>Received, day of the next month</source>
        <translation>Modtaget, dag i måneden efter</translation>
    </message>
    <message>
        <source>Reported availability, the latest 12 months</source>
        <translation>Rapporteret tilgængelighed, seneste 12 måneder</translation>
    </message>
    <message>
        <source>one scale, dashed: target</source>
        <translation>samme skala, stiplet: mål</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing for %1</source>
        <translation>
            <numerusform>%Ln mangler for %1</numerusform>
            <numerusform>%Ln mangler for %1</numerusform>
        </translation>
    </message>
    <message>
        <source>None missing for %1</source>
        <translation>Ingen mangler for %1</translation>
    </message>
    <message numerus="yes">
        <source>Draft reminder to %Ln suppliers</source>
        <translation>
            <numerusform>Skriv rykker til %Ln leverandør</numerusform>
            <numerusform>Skriv rykker til %Ln leverandører</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens a draft in your mail program. Nothing is sent from here.</source>
        <translation>Åbner en kladde i dit mailprogram. Der sendes intet herfra.</translation>
    </message>
    <message>
        <source>Operations report</source>
        <translation>Driftsrapport</translation>
    </message>
    <message>
        <source>Previews the monthly operations report across solutions, to be saved as PDF or printed</source>
        <translation>Viser den månedlige driftsrapport på tværs af løsninger, så den kan gemmes som PDF eller udskrives</translation>
    </message>
</context>
<context>
    <name>driftsraad::ResponsibilityPage</name>
    <message>
        <source>Copied</source>
        <translation>Kopieret</translation>
    </message>
    <message>
        <source>Nothing changes: the cells already say this</source>
        <translation>Intet ændres: felterne siger det allerede</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Who does what?</source>
        <translation>Hvem gør hvad?</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>Edit standard</source>
        <translation>Redigér standard</translation>
    </message>
    <message>
        <source>Show deviations only</source>
        <translation>Vis kun afvigelser</translation>
    </message>
    <message>
        <source>Responsibility matrix</source>
        <translation>Ansvarsmatrix</translation>
    </message>
    <message>
        <source>There are no tasks or parties yet. Add them under Edit standard.</source>
        <translation>Der er ingen opgaver eller parter endnu. Tilføj dem under Redigér standard.</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>ansvarlig</translation>
    </message>
    <message>
        <source>partly responsible</source>
        <translation>delvist ansvarlig</translation>
    </message>
    <message>
        <source>≠ deviates from the standard</source>
        <translation>≠ afviger fra standarden</translation>
    </message>
    <message>
        <source>Arrow keys move · X, Shift+X and Delete set X, (X) and empty</source>
        <translation>Piletaster flytter · X, Skift+X og Slet sætter X, (X) og tom</translation>
    </message>
    <message>
        <source>Table as CSV …</source>
        <translation>Tabel som CSV …</translation>
    </message>
    <message>
        <source>Table as Excel …</source>
        <translation>Tabel som Excel …</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Kopiér tabellen</translation>
    </message>
    <message>
        <source>New task …</source>
        <translation>Ny opgave …</translation>
    </message>
    <message>
        <source>New party …</source>
        <translation>Ny part …</translation>
    </message>
    <message>
        <source>Edit the task …</source>
        <translation>Redigér opgaven …</translation>
    </message>
    <message>
        <source>Move the task up</source>
        <translation>Flyt opgaven op</translation>
    </message>
    <message>
        <source>Move the task down</source>
        <translation>Flyt opgaven ned</translation>
    </message>
    <message>
        <source>Remove the task</source>
        <translation>Fjern opgaven</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln opgave</numerusform>
            <numerusform>%Ln opgaver</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · counts wherever a solution does not deviate</source>
        <translation>%1 · gælder, hvor en løsning ikke afviger</translation>
    </message>
    <message numerus="yes">
        <source>Follows the standard in all %Ln tasks</source>
        <translation>
            <numerusform>Følger standarden på den ene opgave</numerusform>
            <numerusform>Følger standarden på alle %Ln opgaver</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deviations from the standard</source>
        <translation>
            <numerusform>%Ln afvigelse fra standarden</numerusform>
            <numerusform>%Ln afvigelser fra standarden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks without anyone responsible</source>
        <translation>
            <numerusform>%Ln opgave uden ansvarlig</numerusform>
            <numerusform>%Ln opgaver uden ansvarlig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remarks</source>
        <translation>
            <numerusform>%Ln bemærkning</numerusform>
            <numerusform>%Ln bemærkninger</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>Eksportér matricen</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-projektmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-fil (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gemt: %1</translation>
    </message>
    <message>
        <source>The value is removed</source>
        <translation>Værdien er fjernet</translation>
    </message>
    <message>
        <source>Who do I call?</source>
        <translation>Hvem ringer jeg til?</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Tilbage til i dag</translation>
    </message>
    <message>
        <source>Let them follow the standard</source>
        <translation>Lad dem følge standarden</translation>
    </message>
    <message>
        <source>Edit the party …</source>
        <translation>Redigér parten …</translation>
    </message>
    <message>
        <source>Move the party to the left</source>
        <translation>Flyt parten til venstre</translation>
    </message>
    <message>
        <source>Move the party to the right</source>
        <translation>Flyt parten til højre</translation>
    </message>
    <message>
        <source>Remove the party</source>
        <translation>Fjern parten</translation>
    </message>
    <message>
        <source>PDF …</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>Another day&apos;s matrix is for reading. Go back to today to change it.</source>
        <translation>En anden dags matrice er til læsning. Gå tilbage til i dag for at ændre den.</translation>
    </message>
    <message>
        <source>Show differences only</source>
        <translation>Vis kun forskelle</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Day of the matrix: %1</source>
        <translation>Matricens dag: %1</translation>
    </message>
    <message>
        <source>List the differences</source>
        <translation>Vis forskellene som liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deviations now say the same as the standard: %1</source>
        <translation>
            <numerusform>%Ln afvigelse siger nu det samme som standarden: %1</numerusform>
            <numerusform>%Ln afvigelser siger nu det samme som standarden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What the matrix leaves open</source>
        <translation>Det lader matricen stå åbent</translation>
    </message>
    <message numerus="yes">
        <source>Let %Ln deviations follow the standard</source>
        <translation>
            <numerusform>Lad %Ln afvigelse følge standarden</numerusform>
            <numerusform>Lad %Ln afvigelser følge standarden</numerusform>
        </translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Det er forskelligt</translation>
    </message>
    <message>
        <source>Nothing was known of the matrix then.</source>
        <translation>Dengang vidste vi intet om matricen.</translation>
    </message>
    <message>
        <source>X: responsible</source>
        <translation>X: ansvarlig</translation>
    </message>
    <message>
        <source>(X): partly responsible</source>
        <translation>(X): delvist ansvarlig</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Reset to the standard</source>
        <translation>Nulstil til standard</translation>
    </message>
    <message>
        <source>Edit the cell …</source>
        <translation>Redigér feltet …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Paste …</source>
        <translation>Indsæt …</translation>
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
        <translation>Gemte filtre</translation>
    </message>
    <message>
        <source>Saved filters: %1</source>
        <translation>Gemte filtre: %1</translation>
    </message>
    <message>
        <source>%1 (shared)</source>
        <translation>%1 (delt)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save what is chosen now …</source>
        <translation>Gem det valgte …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>driftsraad::SearchPalette</name>
    <message>
        <source>Search results</source>
        <translation>Søgeresultater</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Intet fundet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: nobody is responsible</source>
        <translation>%1: ingen er ansvarlig</translation>
    </message>
    <message>
        <source>The municipality&apos;s own people</source>
        <translation>Kommunens egne folk</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who do I call?</source>
        <translation>Hvem ringer jeg til?</translation>
    </message>
</context>
<context>
    <name>driftsraad::SeatCard</name>
    <message>
        <source>%1 of %2 filled, %3 vacant, %4 expired</source>
        <translation>%1 af %2 besat, %3 ledig, %4 udløbet</translation>
    </message>
    <message>
        <source>%1 of %2 filled, %3 vacant</source>
        <translation>%1 af %2 besat, %3 ledig</translation>
    </message>
    <message>
        <source>%1 of %2 filled, %3 expired</source>
        <translation>%1 af %2 besat, %3 udløbet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places, all filled</source>
        <translation>
            <numerusform>%Ln plads, besat</numerusform>
            <numerusform>%Ln pladser, alle besat</numerusform>
        </translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Pladser</translation>
    </message>
    <message>
        <source>New seat</source>
        <translation>Ny plads</translation>
    </message>
    <message>
        <source>%1, appointed by %2</source>
        <translation>%1, udpeget af %2</translation>
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
        <translation>Ændr …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents selected</source>
        <translation>
            <numerusform>%Ln hændelse valgt</numerusform>
            <numerusform>%Ln hændelser valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Fravælg alle</translation>
    </message>
</context>
<context>
    <name>driftsraad::SettingsPage</name>
    <message>
        <source>day of the month</source>
        <translation>dag i måneden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dage</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timer</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>procentpoint</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>For everybody, in this database</source>
        <translation>For alle, i denne database</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>Databasen er kun åben til læsning.</translation>
    </message>
    <message>
        <source>Every change is kept in the history.</source>
        <translation>Hver ændring står i historikken.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>History of: %1</source>
        <translation>Historik for: %1</translation>
    </message>
    <message>
        <source>months</source>
        <translation>måneder</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>hændelser</translation>
    </message>
</context>
<context>
    <name>driftsraad::SidePanel</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Historik: %1</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>Attachments: %1</source>
        <translation>Bilag: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>What the panel shows of the record</source>
        <translation>Det, panelet viser om posten</translation>
    </message>
</context>
<context>
    <name>driftsraad::SightForm</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>%1, by what was known on %2</source>
        <translation>%1, efter det vi vidste %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences from %1 to %2</source>
        <translation>
            <numerusform>%Ln forskel fra %1 til %2</numerusform>
            <numerusform>%Ln forskelle fra %1 til %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The matrix as it counts %1. It is shown for reading.</source>
        <translation>Matricen, som den gælder %1. Den vises til læsning.</translation>
    </message>
    <message>
        <source>The matrix on another day</source>
        <translation>Matricen på en anden dag</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>The matrix with what counts from that day or earlier. A day to come shows what is planned.</source>
        <translation>Matricen med det, der gælder fra den dag eller før. En kommende dag viser det planlagte.</translation>
    </message>
    <message>
        <source>What was known on</source>
        <translation>Det, vi vidste den</translation>
    </message>
    <message>
        <source>Blank: with all that is known today.</source>
        <translation>Blank: med alt, hvad der vides i dag.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Sammenlign med</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Tidligere dag</translation>
    </message>
    <message>
        <source>Blank: no comparison.</source>
        <translation>Blank: ingen sammenligning.</translation>
    </message>
    <message>
        <source>What was known then</source>
        <translation>Det, vi vidste da</translation>
    </message>
    <message>
        <source>Write the date as 23-11-2026.</source>
        <translation>Skriv datoen som 23-11-2026.</translation>
    </message>
    <message>
        <source>Write a day.</source>
        <translation>Skriv en dag.</translation>
    </message>
    <message>
        <source>Write the day to compare with.</source>
        <translation>Skriv den dag, der skal sammenlignes med.</translation>
    </message>
    <message>
        <source>This is the same matrix. Write another day.</source>
        <translation>Det er den samme matrice. Skriv en anden dag.</translation>
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
        <translation>%1: mangler</translation>
    </message>
    <message>
        <source>%1: no contract</source>
        <translation>%1: ingen kontrakt</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, reported and observed differ</source>
        <translation>%1, rapporteret og observeret afviger</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>none</source>
        <translation>intet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mth</source>
        <translation>
            <numerusform>%Ln md.</numerusform>
            <numerusform>%Ln md.</numerusform>
        </translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>It-løsning</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Under mål</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Snit</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>%1, corrected since the approval to %2</source>
        <translation>%1, rettet siden godkendelsen til %2</translation>
    </message>
    <message>
        <source>%1: not measurable</source>
        <translation>%1: ikke målbar</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1, foreløbig</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>ikke målbar</translation>
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
        <translation>Måltal</translation>
    </message>
    <message>
        <source>Period in months</source>
        <translation>Periode i måneder</translation>
    </message>
    <message>
        <source>Show how far each figure is from its target</source>
        <translation>Vis, hvor langt hvert tal er fra målet</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>Table as CSV …</source>
        <translation>Tabel som CSV …</translation>
    </message>
    <message>
        <source>Table as Excel …</source>
        <translation>Tabel som Excel …</translation>
    </message>
    <message>
        <source>Copy the map as a picture</source>
        <translation>Kopiér kortet som billede</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Kopiér diagrammet som billede</translation>
    </message>
    <message>
        <source>There are no figures yet. Import a monthly report to see how the service levels are kept.</source>
        <translation>Der er ingen tal endnu. Indlæs en månedsrapport for at se, hvordan servicemålene bliver holdt.</translation>
    </message>
    <message>
        <source>observed, else reported</source>
        <translation>observeret, ellers rapporteret</translation>
    </message>
    <message>
        <source>Figures of the month</source>
        <translation>Månedens tal</translation>
    </message>
    <message>
        <source>Open the monthly report</source>
        <translation>Åbn månedsrapporten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>Tal for %1</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Eksportér tal</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-projektmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-fil (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gemt: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopieret</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Afvigelse</translation>
    </message>
    <message>
        <source>%1 mo.</source>
        <comment>months, short</comment>
        <translation>%1 mdr.</translation>
    </message>
    <message>
        <source>%1, availability in %2</source>
        <translation>%1, tilgængelighed i %2</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Foreløbig</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1, foreløbig</translation>
    </message>
</context>
<context>
    <name>driftsraad::SmallForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <extracomment>%1 says why something was not done.</extracomment>
        <translation>Ikke gjort: %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::SmallMultiples</name>
    <message>
        <source>Copy picture and figures</source>
        <translation>Kopiér billede og tal</translation>
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
            <numerusform>%Ln afvigelse fra standarden</numerusform>
            <numerusform>%Ln afvigelser fra standarden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>It-løsning</translation>
    </message>
    <message>
        <source>More solutions</source>
        <translation>Flere løsninger</translation>
    </message>
</context>
<context>
    <name>driftsraad::SpanModel</name>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>Hvordan det tæller</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Counted minutes</source>
        <translation>Tæller (min)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
</context>
<context>
    <name>driftsraad::SpellingMenu</name>
    <message>
        <source>No suggestions</source>
        <translation>Ingen forslag</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>Spring »%1« over</translation>
    </message>
</context>
<context>
    <name>driftsraad::StartPanel</name>
    <message>
        <source>Opening %1 …</source>
        <translation>Åbner %1 …</translation>
    </message>
    <message>
        <source>Choose a database</source>
        <translation>Vælg en database</translation>
    </message>
    <message>
        <source>A database is one file, for you alone or on a shared drive for the whole group.</source>
        <translation>En database er én fil, til dig alene eller på et fællesdrev for hele gruppen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Åbn…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Ny…</translation>
    </message>
    <message>
        <source>Make a demo database…</source>
        <translation>Lav en demodatabase…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
</context>
<context>
    <name>driftsraad::StartSettings</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Choose a database</source>
        <translation>Vælg en database</translation>
    </message>
    <message>
        <source>Your solutions, and what the group has set for everybody, stand here once a database is open.</source>
        <translation>Dine løsninger og det, gruppen har valgt for alle, står her, når en database er åben.</translation>
    </message>
</context>
<context>
    <name>driftsraad::StatusLine</name>
    <message>
        <source>All changes are saved</source>
        <translation>Alle ændringer er gemt</translation>
    </message>
    <message>
        <source>All changes are saved at %1</source>
        <translation>Alle ændringer er gemt kl. %1</translation>
    </message>
    <message>
        <source>Read only: changes cannot be saved</source>
        <translation>Kun læsning: ændringer kan ikke gemmes</translation>
    </message>
    <message>
        <source>Waiting for the database …</source>
        <translation>Venter på databasen …</translation>
    </message>
    <message>
        <source>The latest change was not saved</source>
        <translation>Den seneste ændring blev ikke gemt</translation>
    </message>
    <message>
        <source>Example data: events and figures of KOMBIT&apos;s presentation of 2017 have been moved in time. The rest is invented.</source>
        <translation>Eksempeldata: forløb og tal fra KOMBITs oplæg 2017 er flyttet i tid. Resten er opdigtet.</translation>
    </message>
</context>
<context>
    <name>driftsraad::StrangersForm</name>
    <message>
        <source>Add it as a new solution</source>
        <translation>Tilføj som ny løsning</translation>
    </message>
    <message>
        <source>Add it as a new organisation</source>
        <translation>Tilføj som ny organisation</translation>
    </message>
</context>
<context>
    <name>driftsraad::TableView</name>
    <message>
        <source>Sort by</source>
        <translation>Sortér efter</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, stigende</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, faldende</translation>
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
        <translation>Opgaven %1 er fjernet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny opgave</translation>
    </message>
    <message>
        <source>Edit the task</source>
        <translation>Redigér opgaven</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>Ny part</translation>
    </message>
    <message>
        <source>Edit the party</source>
        <translation>Redigér parten</translation>
    </message>
    <message>
        <source>The party %1 has been removed</source>
        <translation>Parten %1 er fjernet</translation>
    </message>
</context>
<context>
    <name>driftsraad::TemplateDialog</name>
    <message>
        <source>Standard texts of notices</source>
        <translation>Standardtekster til driftsmeddelelser</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Gem teksten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Fields: %1. A line that names a field without a value is left out; a line that begins with a hyphen becomes an item of a list.</source>
        <translation>Felter: %1. En linje, der nævner et felt uden værdi, udelades; en linje, der begynder med en bindestreg, bliver til et punkt på en liste.</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own text</source>
        <translation>Tilbage til programmets egen tekst</translation>
    </message>
    <message>
        <source>Write the subject.</source>
        <translation>Skriv emnet.</translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation>Skriv teksten.</translation>
    </message>
</context>
<context>
    <name>driftsraad::TimelineList</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Vis alle %Ln</numerusform>
            <numerusform>Vis alle %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Trukket tilbage: %1</translation>
    </message>
    <message>
        <source>In the summary</source>
        <translation>I resuméet</translation>
    </message>
    <message>
        <source>More about this entry</source>
        <translation>Mere om linjen</translation>
    </message>
    <message>
        <source>Take out of the summary</source>
        <translation>Tag ud af resuméet</translation>
    </message>
    <message>
        <source>Put in the summary</source>
        <translation>Medtag i resuméet</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Træk tilbage …</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Rettet</translation>
    </message>
    <message>
        <source>Corrects %1</source>
        <translation>Retter %1</translation>
    </message>
    <message>
        <source>in the summary</source>
        <translation>i resuméet</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Ret …</translation>
    </message>
</context>
<context>
    <name>driftsraad::Undoing</name>
    <message>
        <source>There is nothing to undo</source>
        <translation>Der er ikke noget at fortryde</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Der er ikke noget at gentage</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Fortryder: %1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>Gentager: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Fortrudt: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Gentaget: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %1 (%Ln changes)</source>
        <translation>
            <numerusform>Fortrudt: %1 (%Ln ændring)</numerusform>
            <numerusform>Fortrudt: %1 (%Ln ændringer)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>driftsraad::VacancyCard</name>
    <message>
        <source>%1: vacant</source>
        <translation>%1: ledig</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1: udløbet</translation>
    </message>
    <message>
        <source>Groups that need action</source>
        <translation>Grupper, der kræver handling</translation>
    </message>
    <message>
        <source>Other groups need action</source>
        <translation>Andre grupper kræver handling</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more groups</source>
        <translation>
            <numerusform>Og %Ln gruppe til</numerusform>
            <numerusform>Og %Ln grupper til</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Fill the seat</source>
        <translation>Besæt pladsen</translation>
    </message>
    <message>
        <source>Show the group</source>
        <translation>Vis gruppen</translation>
    </message>
    <message>
        <source>Fill the seat in %1</source>
        <translation>Besæt pladsen i %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Vis %1</translation>
    </message>
</context>
<context>
    <name>driftsraad::WhyDialog</name>
    <message>
        <source>Spans of time</source>
        <translation>Tidsrum</translation>
    </message>
    <message>
        <source>Why this figure?</source>
        <translation>Hvorfor dette tal?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only what counts</source>
        <translation>Kun det, der tæller</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>%1: %2 min</source>
        <translation>%1: %2 min</translation>
    </message>
    <message>
        <source>%1, the sum of what counts</source>
        <translation>%1, summen af det, der tæller</translation>
    </message>
    <message>
        <source>%1, which is not the figure above</source>
        <translation>%1, hvilket ikke er tallet ovenfor</translation>
    </message>
</context>
<context>
    <name>driftsraad::WindowFields</name>
    <message>
        <source>Announced at</source>
        <translation>Varslet</translation>
    </message>
    <message>
        <source>The window has been announced</source>
        <translation>Servicevinduet er varslet</translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation>Planlagt fra</translation>
    </message>
    <message>
        <source>Planned to</source>
        <translation>Planlagt til</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Varsel</translation>
    </message>
    <message>
        <source>The window must end after it begins.</source>
        <translation>Servicevinduet skal slutte, efter at det begynder.</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>Tidspunktet er ikke kommet endnu.</translation>
    </message>
</context>
</TS>
