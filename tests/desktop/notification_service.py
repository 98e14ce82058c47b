"""A desktop's notification service: writes every notice as a line of JSON to standard output, until it is ended."""
import json
import sys

from gi.repository import Gio, GLib

FACE = '''<node><interface name="org.freedesktop.Notifications">
<method name="GetCapabilities"><arg type="as" direction="out"/></method>
<method name="Notify">
  <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
  <arg type="as" direction="in"/><arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/>
</method>
<method name="CloseNotification"><arg type="u" direction="in"/></method>
<signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
</interface></node>'''
NAME, PATH = 'org.freedesktop.Notifications', '/org/freedesktop/Notifications'


def say(what):
    print(json.dumps(what), flush=True)


def called(bus, _sender, _path, _face, method, arguments, invocation):
    if method == 'GetCapabilities':
        invocation.return_value(GLib.Variant('(as)', (['body', 'actions'],)))
    elif method == 'Notify':
        _program, _replaces, _icon, title, text, actions, hints, _time = arguments.unpack()
        say({'title': title, 'text': text, 'actions': actions, 'urgency': hints.get('urgency')})
        invocation.return_value(GLib.Variant('(u)', (1,)))
        if '--open' in sys.argv:  # the person clicks on it
            bus.emit_signal(None, PATH, NAME, 'ActionInvoked', GLib.Variant('(us)', (1, 'default')))
    else:
        invocation.return_value(None)


bus = Gio.bus_get_sync(Gio.BusType.SESSION)
bus.register_object(PATH, Gio.DBusNodeInfo.new_for_xml(FACE).interfaces[0], called, None, None)
Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE, lambda *_: say('ready'), None)
GLib.MainLoop().run()
