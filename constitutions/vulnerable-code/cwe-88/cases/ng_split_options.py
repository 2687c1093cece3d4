import subprocess
import sys


def export(database, options):
    command = ["pg_dump", "--format=custom"]
    command += options.split()
    command.append("--dbname=" + database)
    return subprocess.check_call(command)


if __name__ == "__main__":
    export("shop", sys.argv[1])
