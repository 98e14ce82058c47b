"""A clock passes its limit while nobody looks: the window is minimised, the notice comes to the desktop and leads back to the incident."""
import json
import os
import re
import subprocess
import sys
import time

import screen

HERE = os.path.dirname(os.path.abspath(__file__))


class Notices(screen.DesktopTest):
    def setUp(self):
        super().setUp()
        self.service = subprocess.Popen([sys.executable, os.path.join(HERE, 'notification_service.py'), '--open'], stdout=subprocess.PIPE, text=True)
        self.addCleanup(self.service.stdout.close)
        self.addCleanup(self.service.wait)
        self.addCleanup(self.service.terminate)
        self.assertEqual(json.loads(self.service.stdout.readline()), 'ready')

    def test_a_passed_limit_is_told_while_the_window_is_hidden(self):
        program = self.program
        window = program.activate('Driftsråd')
        program.find('Kræver handling', 'list')
        # What was past already when the program began is no news; that it has looked stands beside its settings.
        told = os.path.join(os.environ['XDG_CONFIG_HOME'], 'driftsraad', 'told')
        screen.until(lambda: os.path.isdir(told) and os.listdir(told), 30, 'the first look at the clocks')
        screen.run('xdotool', 'windowminimize', window)
        screen.until(lambda: 'Iconic' in screen.run('xprop', '-id', window, 'WM_STATE'), what='the window to be hidden')

        listed = os.path.join(os.environ['HOME'], 'liste.csv')
        with open(listed, 'w', encoding='utf-8') as file:
            file.write('Nr;Titel;Løsning;Prioritet;Meldt\nX-1;Kvitteringer mangler;NemRefusion;1;' + time.strftime('%d-%m-%Y %H:%M', time.localtime(time.time() - 90_000)) + '\n')
        print(screen.run(os.environ['PROGRAM'], 'import', 'incidents', listed, '--database', self.database, timeout=60))
        notice = json.loads(self.service.stdout.readline())
        self.assertRegex(notice['title'], 'H-[0-9]+: .* overskredet')
        self.assertIn('Kvitteringer mangler', notice['text'])
        self.assertEqual(notice['urgency'], 2)
        # Opened, it brings the window back with the incident in the drawer.
        screen.until(lambda: 'Normal' in screen.run('xprop', '-id', window, 'WM_STATE'), what='the window to come back')
        program.find(re.compile('^Kvitteringer mangler$'), 'frame')


if __name__ == '__main__':
    screen.main()
