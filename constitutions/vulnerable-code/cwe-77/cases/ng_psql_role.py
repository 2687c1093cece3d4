import subprocess


class Roles:
    def __init__(self, database):
        self.database = database

    def drop(self, role):
        done = subprocess.run(
            ["psql", "--no-psqlrc", self.database, "-c", f"DROP ROLE {role}"],
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode == 0
