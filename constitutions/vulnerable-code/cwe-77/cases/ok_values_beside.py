import shlex
import subprocess


def total_of(customer, path="/srv/orders.tsv"):
    program = ["awk", "-v", f"name={customer}", "$1 == name { sum += $3 } END { print sum }", path]
    return float(subprocess.check_output(program, text=True) or 0)


def tail(host, name):
    return subprocess.check_output(["ssh", "--", f"deploy@{host}", f"tail -n 50 {shlex.quote(name)}"])
