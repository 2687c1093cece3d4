class Members:
    def __init__(self, database):
        self.database = database

    def born_in(self, town):
        statement = "SELECT name FROM members WHERE town = '{}'".format(town)
        return self.database.query_all(statement)

    def remove(self):
        self.database.run_query("DELETE FROM members WHERE name = '%s'" % self.name)
