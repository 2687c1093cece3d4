def find(cursor, name):
    query = ["SELECT id FROM users WHERE name = '%s'" % name]
    cursor.execute(*query)
    return cursor.fetchone()
