"""Databases and query builders: all of them end in the recording connection."""
import probe_database as database
from probe_events import sink, text_of
from probe_stubs import Stub

MODELS = {}
for _name in ('psycopg2', 'psycopg', 'pymysql', 'MySQLdb', 'mysql.connector', 'pyodbc', 'cx_Oracle', 'oracledb', 'pymssql', 'mariadb', 'aiosqlite',
              'asyncpg', 'duckdb', 'snowflake.connector', 'psycopg2.pool', 'sqlalchemy.engine'):
    MODELS[_name + '.connect'] = database.connect
for _name in ('sqlalchemy.create_engine', 'sqlalchemy.orm.Session', 'sqlalchemy.orm.scoped_session', 'sqlmodel.Session', 'sqlmodel.create_engine',
              'sqlalchemy.ext.asyncio.create_async_engine'):
    MODELS[_name] = database.connect
MODELS['sqlalchemy.orm.sessionmaker'] = lambda *_a, **_k: database.connect


class TextClause(str):
    """`text(...)`: recorded when it is executed; its bound values never become part of it."""

    def bindparams(self, *_args, **_values):
        return self

    def columns(self, *_):
        return self


for _name in ('sqlalchemy.text', 'sqlalchemy.sql.text', 'sqlalchemy.sql.expression.text', 'sqlmodel.text'):
    MODELS[_name] = lambda text='': TextClause(text_of(text))


class _DjangoConnection(Stub):
    def __init__(self):
        super().__init__('django.db.connection')

    def cursor(self, *_):
        return database.connect().cursor()


MODELS['django.db.connection'] = _DjangoConnection()
MODELS['django.db.connections'] = {'default': _DjangoConnection()}


class Manager(Stub):
    """`Model.objects`: only raw SQL is of interest."""

    def raw(self, statement='', parameters=(), **_):
        sink('sql', 'objects.raw', statement, [parameters] if parameters else [])
        return []

    def extra(self, *_args, **options):
        for name, given in options.items():
            if name in ('where', 'tables', 'order_by', 'select'):
                for text in (given.values() if isinstance(given, dict) else given):
                    sink('sql', 'objects.extra', text)
        return self


class Model:
    """django.db.models.Model."""

    objects = Manager('objects')

    def __init__(self, *_args, **values):
        self.__dict__.update(values)

    def save(self, *_args, **_options):
        return None


MODELS['django.db.models.Model'] = Model


class RawSQL(Stub):
    def __init__(self, statement='', parameters=(), **_):
        super().__init__('RawSQL')
        sink('sql', 'RawSQL', statement, [parameters] if parameters else [])


MODELS['django.db.models.expressions.RawSQL'] = RawSQL
