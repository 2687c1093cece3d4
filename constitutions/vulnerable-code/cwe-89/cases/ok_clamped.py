def newest(connection, count):
    count = max(1, min(count, 50))
    return connection.execute("SELECT title FROM posts ORDER BY id DESC LIMIT %d" % count)


def oldest(connection, count):
    count = min(50, count)
    return connection.execute("SELECT title FROM posts ORDER BY id LIMIT " + str(count))
