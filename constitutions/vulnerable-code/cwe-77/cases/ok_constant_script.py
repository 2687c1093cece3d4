import subprocess

LIMIT = 20


def vacuum(database):
    subprocess.run(["psql", f"--dbname={database}", "-c", "VACUUM ANALYZE"], check=True)


def newest(path, count):
    script = f"SELECT id FROM orders ORDER BY id DESC LIMIT {int(count)}"
    subprocess.run(["sqlite3", "-readonly", path, f"SELECT count(*) FROM orders LIMIT {int(count)}"], check=True)
    return script


def first_lines(path):
    return subprocess.check_output(["sed", "-n", "1,20p", f"/srv/logs/{path}"])
