"""A person at the screen: finds what stands there by the name and role that a screen reader hears, presses, types and looks.

Everything waits for a condition up to a timeout; nothing waits for a fixed time.
"""
import os
import re
import signal
import subprocess
import time
import unittest

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

# A container with more children than this holds a cell for every record: `find` does not walk into it, `cells` and `cell` do.
MANY = 150


class NotThere(AssertionError):
    pass


def until(question, timeout=15, what='a condition'):
    """Asks until the answer is true, and returns it."""
    end = time.monotonic() + timeout
    while True:
        try:
            answer = question()
        except GLib.Error:  # the element went away while it was asked
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise NotThere(f'waited {timeout} s in vain for {what}')
        time.sleep(0.05)


class Program:
    """The running program, seen and moved from outside."""

    def __init__(self, command, pictures, log):
        self.pictures = pictures
        self.log = open(log, 'w', encoding='utf-8')
        self.process = subprocess.Popen(command, stdout=self.log, stderr=subprocess.STDOUT, start_new_session=True)
        Atspi.set_timeout(5000, 15000)
        self.root = until(self._application, 30, f'{command[0]} on the accessibility bus')

    def _application(self):
        if self.process.poll() is not None:
            raise NotThere(f'the program ended with {self.process.returncode}')
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application and application.get_process_id() == self.process.pid and application.get_child_count() > 0:
                application.set_cache_mask(Atspi.Cache.NONE)
                return application
        return None

    # Seeing

    def walk(self, node=None, into_tables=False):
        """Every element that is shown, parents first."""
        waiting = [node or self.root]
        while waiting:
            here = waiting.pop(0)
            try:
                states = here.get_state_set()
                if here is not self.root and not states.contains(Atspi.StateType.SHOWING):
                    continue
                yield here
                count = here.get_child_count()
                if count > MANY and not into_tables and here is not node:
                    continue
                waiting[:0] = [child for child in (here.get_child_at_index(i) for i in range(count)) if child]
            except GLib.Error:
                continue

    def look(self, name, role=None, under=None):
        """The first shown element of this name (a text, or a compiled pattern) and role, or None."""
        for node in self.walk(under):
            said = node.get_name() or ''
            fits = name.search(said) if isinstance(name, re.Pattern) else said.replace('&', '') == name
            if fits and (role is None or node.get_role_name() == role):
                return node
        return None

    def find(self, name, role=None, under=None, timeout=15):
        return until(lambda: self.look(name, role, under), timeout, f'“{name}”' + (f' ({role})' if role else ''))

    def gone(self, name, role=None, timeout=15):
        until(lambda: self.look(name, role) is None, timeout, f'“{name}” to go away')

    def says(self, text, timeout=15):
        """Waits until this text stands somewhere, as a name, a description or in a text field."""
        pattern = text if isinstance(text, re.Pattern) else re.compile(re.escape(text))

        def read():
            for node in self.walk():
                if pattern.search(node.get_name() or '') or pattern.search(node.get_description() or '') or pattern.search(self.text(node)):
                    return node
            return None
        return until(read, timeout, f'the words “{pattern.pattern}”')

    @staticmethod
    def text(node):
        """What stands in a text field."""
        try:
            words = node.get_text_iface()
            return Atspi.Text.get_text(words, 0, -1) if words else ''
        except GLib.Error:
            return ''

    @staticmethod
    def state(node, state):
        return node.get_state_set().contains(state)

    def cells(self, table):
        """A table's rows as lists of what is read out, header cells left out."""
        grid = table.get_table_iface()
        rows, columns = Atspi.Table.get_n_rows(grid), Atspi.Table.get_n_columns(grid)
        return [[(Atspi.Table.get_accessible_at(grid, r, c).get_name() or '') for c in range(columns)] for r in range(rows)]

    def cell(self, table, row, column):
        return Atspi.Table.get_accessible_at(table.get_table_iface(), row, column)

    def outline(self):
        """What is on the screen, one line an element; for a failing test's log."""
        return '\n'.join(f'{node.get_role_name()}: {node.get_name()!r} {node.get_description()!r}' for node in self.walk(into_tables=False))

    # Doing

    @staticmethod
    def actions(node):
        face = node.get_action_iface()
        return [Atspi.Action.get_action_name(face, i) for i in range(Atspi.Action.get_n_actions(face))] if face else []

    def press(self, node, *wanted):
        """Does what a press does: the element's own first action."""
        names = self.actions(node)
        for wish in wanted or ('Press', 'Toggle', 'ShowMenu', 'SetFocus'):
            if wish in names:
                Atspi.Action.do_action(node.get_action_iface(), names.index(wish))
                return
        raise NotThere(f'“{node.get_name()}” can only {names}')

    def click(self, node):
        """A real click in the middle of the element."""
        box = node.get_component_iface()
        extents = Atspi.Component.get_extents(box, Atspi.CoordType.SCREEN)
        run('xdotool', 'mousemove', '--sync', str(extents.x + extents.width // 2), str(extents.y + extents.height // 2), 'click', '1')

    def activate(self, title):
        """Brings the window of this title to the front and gives it the keyboard; returns its number."""
        window = until(lambda: run('xdotool', 'search', '--onlyvisible', '--name', title, check=False).split(), 20, f'a window “{title}”')[0]
        run('xdotool', 'windowactivate', '--sync', window)
        return window

    def key(self, *keys):
        """Presses keys by their X names: key('ctrl+z'), key('Down', 'Return')."""
        run('xdotool', 'key', '--delay', '15', *keys)

    def type(self, text):
        run('xdotool', 'type', '--delay', '15', text)

    def picture(self, name):
        """Keeps a picture of the whole screen beside the test's log."""
        path = os.path.join(self.pictures, name + '.png')
        run('import', '-window', 'root', path, check=False)
        return path

    def close(self):
        """Ends the program as a person does, by Alt+F4, and returns its exit code; by force and with None if it does not go."""
        if self.process.poll() is None:
            self.key('alt+F4')
        try:
            return self.process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            return None
        finally:
            self.log.close()


class DesktopTest(unittest.TestCase):
    """Starts the program on a fresh demo database; a failing test leaves a picture and an outline of the screen behind.

    PROGRAM is the program under test, DESKTOP_OUTPUT the folder for pictures and logs; CMake sets both.
    """
    today = '2026-11-23'

    def setUp(self):
        self.output = os.environ['DESKTOP_OUTPUT']
        os.makedirs(self.output, exist_ok=True)
        self.database = os.path.join(os.environ['HOME'], f'prøve {self._testMethodName}.db')
        run(os.environ['PROGRAM'], 'demo', self.database, '--today', self.today, timeout=120)
        self.program = Program([os.environ['PROGRAM'], self.database], self.output, os.path.join(self.output, self._testMethodName + '.log'))
        self.addCleanup(self.program.close)

    def keep_evidence(self):
        if hasattr(self, 'program') and self.program.process.poll() is None:
            print('kept', self.program.picture(self._testMethodName))
            print(self.program.outline())


class Evidence(unittest.TextTestResult):
    """Looks at the screen in the moment of the failure, while the program still runs."""

    def addFailure(self, test, err):
        test.keep_evidence()
        super().addFailure(test, err)

    def addError(self, test, err):
        if isinstance(test, DesktopTest):
            test.keep_evidence()
        super().addError(test, err)


def main():
    unittest.main(testRunner=unittest.TextTestRunner(resultclass=Evidence, verbosity=2))


def run(*command, check=True, timeout=30):
    done = subprocess.run(command, capture_output=True, text=True, timeout=timeout)
    if check and done.returncode != 0:
        raise AssertionError(f'{" ".join(command)}: {done.stderr.strip()}')
    return done.stdout
