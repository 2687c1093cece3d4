def change(cursor, name, new_password, hasher):
    cursor.execute("UPDATE people SET password = %s WHERE name = %s", (hasher.hash(new_password), name))
