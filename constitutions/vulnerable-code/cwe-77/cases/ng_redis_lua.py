import redis

store = redis.Redis()


def take_tokens(bucket, amount):
    return store.eval(
        f"local n = redis.call('decrby', '{bucket}', {amount}) if n < 0 then return 0 end return n",
        0,
    )
