import subprocess


def total_of(customer, path="/srv/orders.tsv"):
    program = ["awk", f'$1 == "{customer}" {{ sum += $3 }} END {{ print sum }}', path]
    return float(subprocess.check_output(program, text=True) or 0)
