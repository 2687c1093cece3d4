from shop import request_log
import panda_care


def index():
    return request_log.last(), panda_care.names()
