"""A day's work without a mouse: from the overview to an incident, a supplier's file and a printed report."""
import os
import re
import time

import screen

DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'data', 'reports')


class Keyboard(screen.DesktopTest):
    def setUp(self):
        super().setUp()
        self.program.activate('Driftsråd')
        self.program.find('Kræver handling', 'list')

    def card(self, title):
        return self.program.look(re.compile(f', {re.escape(title)}, '), 'list item')

    def test_the_overviews_next_step_leads_to_the_missing_report(self):
        program = self.program
        screen.until(lambda: program.look(re.compile('Månedsrapport for oktober 2026 mangler'), 'list item'), what='the missing report')
        program.key('ctrl+Return')
        program.find('Månedsrapporter', 'label')
        program.find('Affaldskalender', 'label')
        program.find('Indlæs rapporten', 'push button')

    def test_a_task_without_anyone_responsible_leads_to_its_solutions_matrix(self):
        program = self.program

        def row():
            return screen.until(lambda: next((node for node in program.walk(program.find('Kræver handling', 'list'))
                                              if program.state(node, screen.Atspi.StateType.SELECTED)), None), what='a selected row').get_name()
        for _ in range(60):
            if 'NemRefusion' in row() and row().startswith('Uden ansvar'):
                break
            before = row()
            program.key('Down')
            screen.until(lambda: row() != before, what='the next row')
        program.key('ctrl+Return')
        program.find('Ansvar', 'label')
        program.find('NemRefusion', 'label')
        program.says(re.compile('^2. level support, KOMBIT: ansvarlig, afviger fra standarden'))

    def test_the_matrix_is_worked_by_keyboard_alone(self):
        program = self.program
        program.key('ctrl+2')
        grid = program.find('Ansvarsmatrix', 'table')

        def reads(row, column, words):
            screen.until(lambda: program.cell(grid, row, column).get_name() == words, what=f'“{words}” in row {row}')
        reads(0, 1, 'Leverandørstyring, KOMBIT: ansvarlig')
        program.key('Down', 'Right', 'x')
        reads(1, 2, 'Kontraktstyring, Kommuner: ansvarlig')
        program.key('shift+x')
        reads(1, 2, 'Kontraktstyring, Kommuner: delvist ansvarlig')
        program.key('Delete')
        reads(1, 2, 'Kontraktstyring, Kommuner: ikke ansvarlig')
        # The last X goes with a reason only.
        program.key('Left', 'Delete')
        program.find('Ingen ville være ansvarlig', 'dialog')
        program.type('Flyttes til en ny opgave')
        program.key('Return')
        program.gone('Ingen ville være ansvarlig', 'dialog')
        reads(1, 1, 'Kontraktstyring, KOMBIT: ikke ansvarlig')
        program.key('ctrl+z')
        reads(1, 1, 'Kontraktstyring, KOMBIT: ansvarlig')
        # A task of one's own, and to its place.
        program.key('ctrl+n')
        program.find('Ny opgave', 'dialog')
        program.type('Beredskab')
        program.key('ctrl+Return')
        program.gone('Ny opgave', 'dialog')
        reads(11, 1, 'Beredskab, KOMBIT: ikke ansvarlig')
        program.key('alt+Up')
        reads(10, 1, 'Beredskab, KOMBIT: ikke ansvarlig')

    def test_an_incident_is_registered_found_and_given_a_priority(self):
        program = self.program
        program.key('ctrl+5')
        program.find('Hændelsestavle', 'list')
        started = time.monotonic()
        program.key('ctrl+n')
        screen.until(lambda: self.stands_on('^Titel'), what='the keyboard in the title')
        program.type('Kvitteringer mangler')
        program.key('Return')
        screen.until(lambda: self.card('Kvitteringer mangler'), what='the new card')
        self.assertLess(time.monotonic() - started, 15)
        program.key('4')
        screen.until(lambda: program.look(re.compile('^Prioritet 4 til')), what='the question why')
        program.type('Kun test')
        program.key('Return')
        screen.until(lambda: 'Prioritet 4' in self.card('Kvitteringer mangler').get_name(), what='priority 4 on the card')
        program.key('slash')
        program.type('kvitteringer')
        screen.until(lambda: program.look(re.compile('^Ny, 1'), 'list') and program.look(re.compile('^Løst, 0'), 'list'), what='one card left')

    def stands_on(self, name):
        """The element of this name (a pattern) that has the keyboard."""
        for node in self.program.walk():
            if self.program.state(node, screen.Atspi.StateType.FOCUSED) and re.search(name, node.get_name() or ''):
                return node
        return None

    def test_the_keyboard_stays_in_the_registers_panel_after_a_form(self):
        program = self.program
        program.key('ctrl+8')
        screen.until(lambda: program.look('Albertslund Kommune', 'label'), what='the first organisation in the panel')
        add = '^Tilføj: Personer$'
        for _ in range(20):
            if self.stands_on('^Tilføj: '):
                break
            program.key('Tab')
        for _ in range(20):
            if self.stands_on(add):
                break
            program.key('Tab')
        self.assertTrue(self.stands_on(add))
        # Left without saving, and after a record was stored and the panel built anew.
        program.key('space')
        screen.until(lambda: self.stands_on('^Navn'), what='the form')
        program.key('Escape')
        screen.until(lambda: self.stands_on(add), what='the keyboard where it was')
        program.key('space')
        screen.until(lambda: self.stands_on('^Navn'), what='the form')
        program.type('Kontakt to')
        program.key('Return')
        screen.until(lambda: program.look(re.compile(' to$'), 'list item'), what='the new person in the panel')
        screen.until(lambda: self.stands_on(add), what='the keyboard where it was')

    def choose_file(self, path):
        screen.until(lambda: self.program.look(re.compile('^Filnavn|^Fil:|^File'), None), what='the file dialog')
        self.program.type(path)
        self.program.key('Return')

    def test_a_suppliers_file_is_imported_and_a_second_time_changes_nothing(self):
        program = self.program
        program.key('ctrl+7')
        program.find('Modtagne rapporter', 'table')
        for sentence in ('rapport', 'Intet er ændret'):
            program.key('ctrl+i')
            self.choose_file(os.path.join(DATA, 'leverandoer-a_nemrefusion_2026-10.csv'))
            screen.until(lambda: self.stands_on('^Indlæs [0-9]+ tal'), what='the keyboard on the import')
            program.key('Return')
            question = screen.until(lambda: program.look('Erstat', 'push button') or program.look(re.compile(sentence)), what=sentence)
            if question.get_role_name() == 'push button':
                program.press(question)
            program.says(re.compile(sentence))
            program.gone(re.compile('^Indlæs [0-9]+ tal'), 'push button')

    def test_an_incidents_day_is_worked_by_keyboard_alone(self):
        program = self.program

        def says(words):
            return screen.until(lambda: self.card('Login fejler for mange brugere') and words in self.card('Login fejler for mange brugere').get_name(),
                                what=f'“{words}” on the card')

        def on_card():
            # A form or a dialog that goes gives the keyboard back in its own time.
            screen.until(lambda: self.stands_on(', Login fejler for mange brugere, '), what='the keyboard on the card')
        program.key('ctrl+5')
        program.find('Hændelsestavle', 'list')
        # From a template, in less time than anybody needs.
        started = time.monotonic()
        program.key('ctrl+n')
        screen.until(lambda: self.stands_on('^Titel'), what='the keyboard in the title')
        program.key('Tab', 'Tab', 'Down')
        program.says('Login fejler for mange brugere')
        program.key('ctrl+Return')
        screen.until(lambda: self.card('Login fejler for mange brugere'), what='the new card')
        on_card()
        self.assertLess(time.monotonic() - started, 15)
        program.key('1')
        screen.until(lambda: self.stands_on('^Begrundelse for prioriteten'), what='the question why')
        program.type('Alle sagsbehandlere ramt')
        program.key('Return')
        says('Prioritet 1')
        on_card()
        # Paused for a third party, told, and going on.
        program.key('Return')
        screen.until(lambda: program.look('Login fejler for mange brugere', 'frame'), what='the drawer')
        program.key('p')
        screen.until(lambda: self.stands_on('^Hvem der ventes på'), what='the question who is waited for')
        program.type('E-Dagpenge')
        program.key('Tab')
        program.type('Afventer logfiler')
        program.key('Return')
        says('ause')
        on_card()
        program.key('d')
        dialog = re.compile('^Driftsmeddelelse til kommunerne')
        screen.until(lambda: program.look(dialog, 'dialog'), what='the notice')
        program.key('ctrl+Return')
        screen.until(lambda: not program.look(dialog, 'dialog'), what='the notice to be published')
        on_card()
        program.key('p')
        screen.until(lambda: self.stands_on('^Urene går igen fra'), what='the question when')
        program.key('Return')
        screen.until(lambda: 'ause' not in self.card('Login fejler for mange brugere').get_name(), what='running clocks')
        program.says('Afventer logfiler')
        on_card()
        # Resolved, and closed without a cause: the reason is kept. The menu stands on the state that is.
        program.key('s', 'Down', 'Down', 'Down', 'Return')
        program.find(re.compile('^Status: Løst'), 'push button')
        on_card()
        program.key('s', 'Down', 'Return')
        screen.until(lambda: self.stands_on('^Ukendt$'), what='the question of the cause')
        program.key('Tab')
        program.type('Kunne ikke genskabes')
        program.key('Return')
        program.find(re.compile('^Status: Lukket'), 'push button')
        paper = os.path.join(os.environ['HOME'], 'rapport.pdf')
        program.key('ctrl+p')
        screen.until(lambda: program.look(re.compile('^Side 1 af')), what='the preview')
        program.key('ctrl+s')
        self.choose_file(paper)
        screen.until(lambda: os.path.exists(paper) and os.path.getsize(paper) > 1000, what='the paper')
        printed = screen.run('pdftotext', '-layout', paper, '-')
        for words in ('Ukendt: Kunne ikke genskabes', 'Alle sagsbehandlere ramt', 'Afventer logfiler', 'Fejl på NemRefusion'):
            self.assertIn(words, printed)

    def test_both_papers_are_printed(self):
        program = self.program
        for page, heading, name in (('ctrl+2', 'Ansvar', 'ansvar'), ('ctrl+7', 'Månedsrapporter', 'driftsrapport')):
            paper = os.path.join(os.environ['HOME'], name + '.pdf')
            program.key(page)
            program.find(heading, 'label')
            screen.until(lambda: any(node.get_role_name() == 'table' for node in program.walk()), what='the page')
            program.key('ctrl+p')
            screen.until(lambda: program.look(re.compile('^Side 1 af')), what='the preview')
            program.key('ctrl+s')
            self.choose_file(paper)
            screen.until(lambda: os.path.exists(paper) and os.path.getsize(paper) > 1000, what='the paper')
            self.assertIn('Leverandør', screen.run('pdftotext', paper, '-'))
            program.key('Escape')
            screen.until(lambda: not program.look(re.compile('^Side 1 af')), what='the preview to go')


if __name__ == '__main__':
    screen.main()
