"""Looks at the real program in a real window while it is used and while it is left alone; tests/bench/run starts it.

    window.py PROGRAM BENCH DATABASE

Scrolls and filters board, list and pages by keyboard and wheel while a second process writes, and prints the worst turn of the interface
thread and how many were over 16 ms (app/framewatch.h). Then leaves it alone and prints what it computes, beside a bare Qt window.
"""
import os
import subprocess
import sys
import tempfile
import time

LONG = 16.0  # milliseconds
SETTLED = 60  # seconds of looking at what does nothing: the minute passes once


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, timeout=30).stdout.split()


def until(question, what, timeout=120):
    end = time.monotonic() + timeout
    while not (answer := question()):
        if time.monotonic() > end:
            sys.exit(f'waited in vain for {what}')
        time.sleep(0.05)
    return answer


def computed(process):
    """What all threads of the process have computed, in milliseconds."""
    total = 0
    for thread in os.listdir(f'/proc/{process.pid}/task'):
        try:
            with open(f'/proc/{process.pid}/task/{thread}/schedstat', encoding='ascii') as stat:
                total += int(stat.read().split()[0])
        except OSError:
            pass
    return total / 1e6


def settle(process):
    """Waits until it has nothing to do any more: less than 5 ms in six seconds. What clocks are due is reckoned three after a commit."""
    def still():
        before = computed(process)
        time.sleep(6)
        return computed(process) - before < 5
    until(still, 'the program to come to rest', 300)


def idle(process):
    settle(process)
    before, begun = computed(process), time.monotonic()
    time.sleep(SETTLED)
    return (computed(process) - before) / (time.monotonic() - begun) / 10  # per cent of a core


class Window:
    def __init__(self, command, title, **environment):
        self.process = subprocess.Popen(command, env={**os.environ, **environment})
        self.id = until(lambda: run('xdotool', 'search', '--onlyvisible', '--pid', str(self.process.pid), '--name', title), 'the window')[0]
        run('xdotool', 'windowactivate', '--sync', self.id)

    def key(self, *keys, times=1):
        run('xdotool', 'key', '--window', '0', '--delay', '30', '--repeat', str(times), *keys)

    def type(self, text):
        run('xdotool', 'type', '--delay', '60', text)

    def wheel(self, x, y, button, times):
        run('xdotool', 'mousemove', str(x), str(y), 'click', '--repeat', str(times), '--delay', '30', button)

    def click(self, x, y):
        run('xdotool', 'mousemove', str(x), str(y), 'click', '1')

    def close(self):
        self.process.terminate()
        self.process.wait()


def scroll(window):
    window.key('Down', times=30)
    window.key('Next', times=15)
    window.key('Prior', times=15)
    window.key('End', 'Home')
    for x in (500, 1000):
        window.wheel(x, 600, '5', 30)
        window.wheel(x, 600, '4', 30)


def typed(window, words):
    window.key('ctrl+f')
    window.type(words)
    window.key('BackSpace', times=len(words))


def use(window, frames):
    """What is done, part by part; returns the slow turns of each."""
    parts = {}

    def part(name, *steps):
        time.sleep(1)
        begun = time.time() * 1000
        for step in steps:
            step()
        time.sleep(0.5)
        parts[name] = (begun, time.time() * 1000)

    part('pages', *[lambda n=n: (window.key(f'ctrl+{n}'), time.sleep(0.7)) for n in '123456789'])
    window.key('ctrl+5')
    time.sleep(2)
    window.click(700, 500)
    part('board', lambda: scroll(window))
    part('board filter', lambda: typed(window, 'overvågning'), lambda: typed(window, 'timeout'))
    window.key('ctrl+l')
    time.sleep(2)
    part('list', lambda: (window.click(700, 500), scroll(window)))
    part('list filter', lambda: typed(window, 'overvågning'), lambda: typed(window, 'findesikke'))
    window.click(700, 500)  # away from the blinking caret
    with open(frames, encoding='utf-8') as file:
        turns = [line.split() for line in file if line[:1].isdigit()]
    return {name: [turn for turn in turns if begun <= float(turn[0]) <= ended] for name, (begun, ended) in parts.items()}


def main(program, bench, database):
    folder = tempfile.mkdtemp()
    frames = os.path.join(folder, 'frames')
    manager = subprocess.Popen(['openbox', '--sm-disable'])
    # A window that is there before its manager may never be called visible.
    until(lambda: run('xdotool', 'get_num_desktops'), 'the window manager')
    window = Window([program, database], 'Driftsråd', DRIFTSRAAD_FRAMES=frames)
    settle(window.process)
    writer = subprocess.Popen([bench, 'write', database])
    slow = use(window, frames)
    writer.kill()
    for name, turns in slow.items():
        worst = max(turns, key=lambda turn: float(turn[1]), default=None)
        said = f'worst {worst[1]} ms ({worst[2]} computed: {worst[3]} {worst[4]})' if worst else 'none'
        print(f'frames      {name:13} {len(turns):3} turns over {LONG:.0f} ms, {said}')
    busy = idle(window.process)
    window.close()
    window = Window([bench, 'bare'], 'Driftsråd')
    bare = idle(window.process)
    window.close()
    manager.terminate()
    print(f'idle        {busy:.4f} % of a core while watching the file, bare window {bare:.4f} % (goal 0.02)')


if __name__ == '__main__':
    main(*sys.argv[1:])
