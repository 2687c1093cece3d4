import psycopg2


class Orders:
    HOST = "db.internal"

    def connect(self):
        return psycopg2.connect(
            host=self.HOST,
            dbname="shop",
            user="orders",
            password="vR7-quartz-lamp",
        )
