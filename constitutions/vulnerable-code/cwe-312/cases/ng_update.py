def change(cursor, name, new_password, hasher):
    cursor.execute("UPDATE people SET password = %s WHERE name = %s", (new_password, name))
