"""A database in memory that accepts whatever schema the snippet assumes, and records every statement."""
import re
import sqlite3

from probe_events import quiet, sink
from probe_stubs import Stub
from probe_taint import TAINT

_real_connect = sqlite3.connect
_REPAIRS = 6


class _Row(tuple):
    """A row that has every column."""

    def __getitem__(self, key):
        try:
            return tuple.__getitem__(self, key)
        except (IndexError, TypeError):
            return TAINT.benign

    def keys(self):
        return ['id', 'name']

    def __getattr__(self, key):
        if key.startswith('__'):
            raise AttributeError(key)
        return TAINT.benign


_CANNED = _Row((1, 'abc', 'abc'))


def _record(name, statement, parameters):
    sink('sql', name, statement, [parameters] if parameters else [], {'bound': TAINT.in_value(parameters)})


def _repair(connection, error):
    """Makes the table or column whose absence the database complained of."""
    message = str(error)
    table = re.search(r'no such table: (?:\w+\.)?([A-Za-z_]\w*)', message)
    if table:
        sqlite3.Connection.execute(connection, 'create table "%s" (id, name)' % table.group(1)).close()
        connection.assumed = table.group(1)
        return True
    column = re.search(r'(?:no such column: (?:\w+\.)?|has no column named )([A-Za-z_]\w*)', message)
    if column and connection.assumed:
        sqlite3.Connection.execute(connection, 'alter table "%s" add column "%s"' % (connection.assumed, column.group(1))).close()
        return True
    return False


class RecordingCursor(sqlite3.Cursor):
    """Runs the statement for real if it can; else the rows are made up."""

    def _attempt(self, run):
        self.made_up = True
        with quiet():
            for _ in range(_REPAIRS):
                try:
                    run()
                    self.made_up = self.description is not None and not self.connection.known
                    return self
                except sqlite3.Error as error:
                    try:
                        if not _repair(self.connection, error):
                            break
                    except sqlite3.Error:
                        break
                except Exception:
                    break
        return self

    def execute(self, statement='', parameters=(), *_rest, **_options):
        _record('execute', statement, parameters)
        text = str(statement)
        if re.match(r'\s*create\s+table', text, re.I):
            self.connection.known = True
        return self._attempt(lambda: sqlite3.Cursor.execute(self, text, parameters or ()))

    def executemany(self, statement='', parameters=(), *_rest):
        rows = list(parameters)
        _record('executemany', statement, rows)
        return self._attempt(lambda: sqlite3.Cursor.executemany(self, str(statement), rows))

    def executescript(self, script=''):
        _record('executescript', script, ())
        return self._attempt(lambda: sqlite3.Cursor.executescript(self, str(script)))

    def callproc(self, name='', parameters=()):
        _record('callproc', name, parameters)
        return parameters

    def fetchone(self):
        with quiet():
            row = None if self.made_up else sqlite3.Cursor.fetchone(self)
        return _CANNED if self.made_up else row

    def fetchall(self):
        return [_CANNED] if self.made_up else sqlite3.Cursor.fetchall(self)

    def fetchmany(self, *_):
        return self.fetchall()

    def __iter__(self):
        return iter(self.fetchall())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False

    def __getattr__(self, key):
        if key.startswith('__'):
            raise AttributeError(key)
        if key in ('scalar', 'scalar_one', 'scalar_one_or_none'):
            return lambda *_: 1
        if key in ('scalars', 'mappings', 'all', 'first', 'one', 'one_or_none'):
            return (lambda *_: self) if key in ('scalars', 'mappings') else self.fetchall if key == 'all' else self.fetchone
        return Stub('cursor.' + key)


class RecordingConnection(sqlite3.Connection):
    assumed = ''
    # Rows are real once the snippet has made its own tables.
    known = False

    def cursor(self, *_args, **_options):
        made = sqlite3.Connection.cursor(self, RecordingCursor)
        made.made_up = True
        return made

    def execute(self, statement='', parameters=(), *_rest, **_options):
        return self.cursor().execute(statement, parameters)

    def executemany(self, statement='', parameters=()):
        return self.cursor().executemany(statement, parameters)

    def executescript(self, script=''):
        return self.cursor().executescript(script)

    query = raw = run = prepare = exec_driver_sql = fetch = fetchrow = fetchval = execute

    def __getattr__(self, key):
        if key.startswith('__'):
            raise AttributeError(key)
        if key in ('connect', 'begin', 'raw_connection', 'session', 'connection', 'get_db', 'acquire'):
            return lambda *_a, **_k: self
        return Stub('connection.' + key)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False

    def close(self):
        pass


def connect(*_args, **_options):
    with quiet():
        return _real_connect(':memory:', factory=RecordingConnection, check_same_thread=False, isolation_level=None)


def install():
    sqlite3.connect = connect
