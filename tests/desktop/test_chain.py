"""The chain in the real window: a fault shown step by step and printed without a mouse, and a link drawn with one."""
import os
import re

import screen


class Chain(screen.DesktopTest):
    def setUp(self):
        super().setUp()
        self.program.activate('Driftsråd')
        self.program.find('Kræver handling', 'list')
        self.program.key('ctrl+4')
        self.chain = self.program.find('Kæden', 'list')

    def node(self, title):
        return screen.until(lambda: self.program.look(re.compile(f'(^|[.] ){re.escape(title)}[.] '), 'list item', self.chain), what=f'the card of {title}')

    def stands_on(self, name):
        for node in self.program.walk():
            if self.program.state(node, screen.Atspi.StateType.FOCUSED) and re.search(name, node.get_name() or ''):
                return node
        return None

    def test_a_fault_is_shown_step_by_step_and_printed_by_keyboard_alone(self):
        program = self.program
        self.node('E-Dagpenge')
        for step in range(1, 6):
            program.key('Next')
            program.says(f'Trin {step} af 5')
        program.key('Prior')
        program.says('Trin 4 af 5')
        paper = os.path.join(os.environ['HOME'], 'kæde.pdf')
        program.key('ctrl+p')
        screen.until(lambda: program.look(re.compile('^Side 1 af')), what='the preview')
        program.key('ctrl+s')
        screen.until(lambda: program.look(re.compile('^Filnavn|^Fil:|^File'), None), what='the file dialog')
        program.type(paper)
        program.key('Return')
        screen.until(lambda: os.path.exists(paper) and os.path.getsize(paper) > 1000, what='the paper')
        text = screen.run('pdftotext', '-layout', paper, '-')
        for said in ('Hvem følger op?', 'E-Dagpenge', 'Uden for KOMBITs ansvar', 'Eksempeldata'):
            self.assertIn(said, text)

    def test_a_fault_without_an_answer_is_escalated_by_keyboard_alone(self):
        program = self.program
        self.node('E-Dagpenge')
        program.key('ctrl+e')
        screen.until(lambda: self.stands_on('^Begrundelse'), what='the keyboard in the reason')
        program.type('Ingen svarer')
        program.key('Tab')
        # Who reported the fault is proposed; a part of another one's name is enough.
        screen.until(lambda: self.stands_on('Kommune$'), what='the keyboard on who raises it')
        program.key('ctrl+a')
        program.type('aalborg')
        program.key('Tab')
        screen.until(lambda: program.look('Aalborg Kommune', 'combo box'), what='the whole name')
        program.key('ctrl+Return')
        program.says('Eskaleret til KOMBIT')
        program.says('Svaret fra KOMBIT skal komme senest')

    def test_a_link_is_drawn_with_the_mouse(self):
        program = self.program
        program.press(program.find('Normal drift', 'page tab'), 'Press', 'SetFocus')
        # No card has a number any more once the everyday drawing is laid out.
        screen.until(lambda: program.look(re.compile('^E-Dagpenge[.] '), 'list item', self.chain), what='the everyday drawing')
        def place(title):
            box = screen.Atspi.Component.get_extents(self.node(title).get_component_iface(), screen.Atspi.CoordType.SCREEN)
            return box.x, box.y, box.width, box.height

        def places():
            return [place(title) for title in ('Virk', 'Serviceplatformen')]
        seen = []

        def at_rest():
            seen.append(places())
            return len(seen) > 5 and all(each == seen[-1] for each in seen[-5:])
        screen.until(at_rest, what='the drawing to stand still')
        provider, consumer = seen[-1]
        start = (provider[0] + provider[2] - 3, provider[1] + provider[3] // 2)
        end = (consumer[0] + consumer[2] // 2, consumer[1] + consumer[3] // 2)
        screen.run('xdotool', 'mousemove', '--sync', *map(str, start), 'mousedown', '1')
        for share in (0.25, 0.5, 0.75, 1):
            at = [str(int(a + (b - a) * share)) for a, b in zip(start, end)]
            screen.run('xdotool', 'mousemove', '--sync', *at)
        screen.run('xdotool', 'mouseup', '1')
        form = program.find('Ny forbindelse', 'dialog')
        program.press(program.find('Gem', 'push button', form))
        program.gone('Ny forbindelse', 'dialog')
        screen.until(lambda: re.search('Serviceplatformen', self.node('Virk').get_name()), what='the new link')


if __name__ == '__main__':
    screen.main()
