import redis

store = redis.Redis()

TAKE = """
local n = redis.call('decrby', KEYS[1], ARGV[1])
if n < 0 then return 0 end
return n
"""


def take_tokens(bucket, amount):
    return store.eval(TAKE, 1, bucket, amount)


def upload(sftp, source, release):
    sftp.put(source, f"/srv/releases/{release}.tgz")
