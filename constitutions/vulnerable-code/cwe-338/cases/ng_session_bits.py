import random
import time


def new_session_id(user):
    random.seed(time.time())
    session_id = "%s-%032x" % (user, random.getrandbits(128))
    return session_id
