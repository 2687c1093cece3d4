import shlex
import subprocess

import redis

store = redis.Redis()

TAKE = """
local n = redis.call('decrby', KEYS[1], ARGV[1])
if n < 0 then return 0 end
return n
"""


def take_tokens(bucket, amount):
    return store.eval(TAKE, 1, bucket, amount)


def total_of(customer, path="/srv/orders.tsv"):
    program = ["awk", "-v", f"name={customer}", "$1 == name { sum += $3 } END { print sum }", path]
    return float(subprocess.check_output(program, text=True) or 0)


def tail(host, name):
    return subprocess.check_output(["ssh", "--", f"deploy@{host}", f"tail -n 50 {shlex.quote(name)}"])
