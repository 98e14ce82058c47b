"""The main path, as a service manager walks it: by keyboard, in a real window, on the demo world of 23 November 2026, in Danish."""
import re

import screen


class MainPath(screen.DesktopTest):
    def setUp(self):
        super().setUp()
        self.program.activate('Driftsråd')
        self.program.find('Kræver handling', 'list')

    def go(self, page):
        """Clicks a page in the navigation and waits for its heading."""
        program = self.program
        program.click(program.find(page, 'list item', under=program.find('Navigation', 'list')))
        program.find(page, 'label')

    def column(self, name):
        """A column of the board; its name goes on with how many stand there."""
        return self.program.look(re.compile(f'^{name}, '), 'list')

    def cards(self, column):
        """The references of the cards in a column: {'H-214', 'H-215'}."""
        here = self.column(column)
        return {node.get_name().split(',')[0] for node in self.program.walk(here) if node.get_role_name() == 'list item'} if here else set()

    def test_every_page_is_reached_by_its_name(self):
        for page in ('Overblik', 'Ansvar', 'Grupper', 'Kæder', 'Hændelser', 'SLA', 'Månedsrapporter', 'Register'):
            with self.subTest(page):
                self.go(page)
        lower = self.program.find('Navigation, nederste del', 'list')
        for page in ('Historik', 'Indstillinger'):
            self.assertIsNotNone(self.program.look(page, 'list item', under=lower), page)

    def test_the_name_is_asked_for_once(self):
        program = self.program
        program.press(program.find('Dit navn', 'text'), 'SetFocus')
        program.type('Åse Prøve')
        program.press(program.find('Gem', 'push button'), 'Press')
        program.gone('Dit navn', 'text')

    def test_a_card_is_moved_by_keyboard_and_back_by_undo(self):
        program = self.program
        program.key('ctrl+5')
        program.find('Hændelsestavle', 'list')
        new = screen.until(lambda: self.cards('Ny'), what='cards in the first column')
        under_way = self.cards('Under udredning')
        program.key('ctrl+Right')
        screen.until(lambda: len(self.cards('Ny')) == len(new) - 1, what='a card less in the first column')
        moved = new - self.cards('Ny')
        screen.until(lambda: self.cards('Under udredning') == under_way | moved, what=f'{moved} in the next column')
        program.key('ctrl+z')
        screen.until(lambda: self.cards('Ny') == new and self.cards('Under udredning') == under_way, what=f'{moved} back in its column')

    def test_the_advisory_group_shows_its_twelve_members(self):
        self.go('Grupper')
        self.program.find('Rådgivningsgruppen for drift', 'label')
        tables = [node for node in self.program.walk() if node.get_role_name() == 'table']
        self.assertEqual(len(tables), 1, [node.get_name() for node in tables])
        members = {row[0]: row[1] for row in self.program.cells(tables[0])}
        self.assertEqual(len(members), 12, members)
        self.assertEqual(members['Heidi Nørgaard'], 'Albertslund Kommune')
        self.assertEqual(members['Peder Skov Rasmussen'], 'Aabenraa Kommune')

    def test_the_program_ends_when_its_window_is_closed(self):
        self.assertEqual(self.program.close(), 0)


if __name__ == '__main__':
    screen.main()
