def by_name(connection, first, second):
    name = max(first, second)
    return connection.execute("SELECT title FROM posts WHERE name = '" + name + "'")
