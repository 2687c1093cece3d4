"""Monthly export to the old bookkeeping system. Runs from cron until that system is gone."""

import subprocess
import sys


def export_month(month, target="/mnt/books"):
    """Copies the month's orders to the share of the bookkeeping system."""
    return subprocess.call("cp /srv/shop/orders-" + month + ".csv " + target, shell=True)


if __name__ == "__main__":
    sys.exit(export_month(sys.argv[1]))
